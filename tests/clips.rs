//! Clips, the animated movement figures: what a body can do, and what a reader must see.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use sorewise::body::Physique;
use sorewise::content::{AdviceId, MovementId, clip_in};
use sorewise::motion::joint::{MidlineJoint, SidedJoint};
use sorewise::motion::measure::{LANDMARKS, joints};
use sorewise::motion::path;
use sorewise::motion::person::{MEN, PEOPLE, WOMEN};
use sorewise::motion::pins::{FootPin, HandPin};
use sorewise::motion::skeleton::{FOREARM, SHANK, SPINE, STATURE, THIGH, UPPER_ARM};
use sorewise::motion::space::Vec3;
use sorewise::motion::{Body, Clip, Scene};

/// A hundredth of stature, in cm.
const SMALL: f32 = STATURE / 100.0;
/// How many moments of a loop are looked at.
const MOMENTS: u8 = 24;

/// Every clip with its card's id and its bytes.
fn clips() -> Vec<(String, &'static [u8])> {
    let movements = MovementId::ALL.iter().map(|id| (id.id().to_owned(), id.clip()));
    let advice = AdviceId::ALL.iter().map(|id| (id.id().to_owned(), id.clip()));
    movements.chain(advice).filter_map(|(id, clip)| Some((id, clip?))).collect()
}

fn scenes() -> Vec<(String, Scene)> {
    clips().into_iter().map(|(id, bytes)| (id, Scene::new(Clip::decode(bytes), false))).collect()
}

/// The moments of a loop, in seconds.
fn moments(scene: &Scene) -> Vec<f32> {
    let seconds = scene.clip().seconds();
    (0..MOMENTS).map(|at| seconds * f32::from(at) / f32::from(MOMENTS)).collect()
}

/// Hips, knees, ankles, shoulders, elbows, wrists and the spine.
fn points(body: &Body) -> Vec<Vec3> {
    let limbs = body.arms.iter().chain(&body.legs).flat_map(|limb| limb.at);
    limbs.chain(body.spine).chain([body.root]).collect()
}

/// Whether nothing moves the place where this side's hand or foot is pinned.
fn stays(scene: &Scene, body: &Body, side: usize, joints: [SidedJoint; 3]) -> bool {
    let first = &scene.solver.first.pose;
    joints.iter().all(|joint| (body.pose.sided(*joint, side) - first.sided(*joint, side)).abs() < 0.01)
}

#[test]
fn every_card_has_a_clip_that_moves() {
    let missing: Vec<&str> =
        MovementId::ALL.iter().filter(|id| id.clip().is_none()).map(|id| id.id()).collect();
    assert!(missing.is_empty(), "no clip: {missing:?}");
    let missing: Vec<&str> =
        AdviceId::ALL.iter().filter(|id| id.clip().is_none()).map(|id| id.id()).collect();
    assert!(missing.is_empty(), "no clip: {missing:?}");
    for (id, scene) in scenes() {
        let clip = scene.clip();
        assert!(clip.keys.len() >= 2, "{id}");
        assert!((0.8..=16.0).contains(&clip.seconds()), "{id}: {} s", clip.seconds());
        let start = scene.at(0.0);
        assert!(clip.moments().iter().any(|at| scene.at(*at) != start), "{id} stands still");
    }
}

#[test]
fn bones_keep_their_length() {
    for (id, scene) in scenes() {
        for at in moments(&scene) {
            let body = scene.solver.at(at);
            for (limb, lengths) in body
                .arms
                .iter()
                .map(|limb| (limb, [UPPER_ARM, FOREARM]))
                .chain(body.legs.iter().map(|limb| (limb, [THIGH, SHANK])))
            {
                for (bone, length) in lengths.into_iter().enumerate() {
                    let found = (limb.at[bone + 1] - limb.at[bone]).length();
                    assert!((found - length).abs() < 0.05, "{id} at {at:.1} s: {found} for {length}");
                    // Hands and feet are drawn along their frames: these must be rotations.
                    let turn = limb.turn[bone];
                    assert!(turn.x.dot(turn.y).abs() + turn.y.dot(turn.z).abs() < 0.01, "{id}");
                }
            }
            // The neck's own part may glide.
            for (part, pair) in body.spine.windows(2).enumerate().take(4) {
                let found = (pair[1] - pair[0]).length();
                assert!((found - SPINE[part + 1]).abs() < 0.05, "{id} at {at:.1} s: spine {found}");
            }
        }
    }
}

#[test]
fn joints_bend_as_people_can() {
    let mut wrong = Vec::new();
    for (id, scene) in scenes() {
        for at in moments(&scene) {
            let body = scene.solver.at(at);
            let midline =
                MidlineJoint::ALL.map(|joint| (joint.name(), joint.range(), body.pose.midline(joint)));
            let sided = SidedJoint::ALL.into_iter().flat_map(|joint| {
                [0, 1].map(|side| (joint.name(), joint.range(), body.pose.sided(joint, side)))
            });
            for (name, (low, high), value) in midline.into_iter().chain(sided) {
                // `fit lean` and the swing of a spline go a little beyond what is written.
                let slack = f32::from(high - low) * 0.04 + 3.0;
                let range = f32::from(low) - slack..=f32::from(high) + slack;
                assert!(range.contains(&value), "{id} at {at:.1} s: {name} {value}");
            }
            for joint in joints(&body).into_iter().filter(|joint| joint.beyond() > 8.0) {
                wrong.push(format!(
                    "{id} at {at:.1} s: {} {} {:.0}",
                    ["left", "right"][joint.side],
                    joint.joint,
                    joint.angle
                ));
            }
        }
    }
    wrong.dedup_by_key(|line| line.split(' ').next().unwrap_or_default().to_owned());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_pinned_stays_in_its_place() {
    let mut wrong = Vec::new();
    for (id, scene) in scenes() {
        let clip = scene.clip();
        for at in moments(&scene) {
            let body = scene.solver.at(at);
            let first = &scene.solver.first;
            for side in 0..2 {
                let foot_moves = [SidedJoint::FootForward, SidedJoint::FootUp, SidedJoint::FootSide];
                if matches!(clip.feet[side], FootPin::Sole | FootPin::Air)
                    && body.pose.sided(SidedJoint::FootPin, side) > 0.999
                    && stays(&scene, &body, side, foot_moves)
                {
                    let slip = (body.legs[side].at[2] - first.legs[side].at[2]).length();
                    if slip > SMALL {
                        wrong.push(format!("{id} at {at:.1} s: foot {side} slips {slip:.1} cm"));
                    }
                }
                let hand_moves = [SidedJoint::HandForward, SidedJoint::HandUp, SidedJoint::HandSide];
                if matches!(clip.hands[side], HandPin::Floor | HandPin::Wall | HandPin::Air)
                    && body.pose.sided(SidedJoint::HandPin, side) > 0.999
                    && stays(&scene, &body, side, hand_moves)
                {
                    let slip = (body.arms[side].at[2] - first.arms[side].at[2]).length();
                    if slip > SMALL {
                        wrong.push(format!("{id} at {at:.1} s: hand {side} slips {slip:.1} cm"));
                    }
                }
            }
        }
    }
    wrong.dedup_by_key(|line| line.split(' ').next().unwrap_or_default().to_owned());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_sinks_into_the_floor() {
    let mut wrong = Vec::new();
    for (id, scene) in scenes() {
        for at in moments(&scene) {
            let landmarks = scene.solver.at(at).landmarks();
            for ((landmark, radius), name) in landmarks.into_iter().zip(LANDMARKS) {
                let sunk = radius - landmark.1;
                if sunk > SMALL {
                    wrong.push(format!("{id} at {at:.1} s: {name} {sunk:.1} cm"));
                }
            }
        }
    }
    wrong.dedup_by_key(|line| line.split(' ').next().unwrap_or_default().to_owned());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn loops_close_without_a_jump() {
    for (id, scene) in scenes() {
        let seconds = scene.clip().seconds();
        assert_eq!(scene.at(0.0), scene.at(seconds), "{id}");
        // At thirty frames a second no joint goes farther in a frame than a fast hand does.
        let frames = seconds * 30.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // A few hundred.
        let frames = frames.ceil() as u16;
        let mut before = points(&scene.solver.at(0.0));
        for frame in 1..=frames {
            let now = points(&scene.solver.at(seconds * f32::from(frame) / f32::from(frames)));
            let step = now.iter().zip(&before).map(|(a, b)| (*a - *b).length()).fold(0.0, f32::max);
            assert!(step < 14.0, "{id}: {step:.1} cm in frame {frame} of {frames}");
            before = now;
        }
    }
}

#[test]
fn pictures_fit_their_frames() {
    for (id, scene) in scenes() {
        let [left, top, width, height] = scene.frame;
        assert!(
            width > 400.0 && height > 400.0 && width < 4000.0 && height < 4000.0,
            "{id}: {:?}",
            scene.frame
        );
        for at in moments(&scene) {
            let parts = scene.at(at);
            assert!((10..=260).contains(&parts.len()), "{id}: {} parts", parts.len());
            if scene.clip().focus.is_some() {
                continue;
            }
            for part in parts.iter().filter(|part| matches!(part.class, "skin" | "far" | "hair")) {
                for (x, y) in path::points(&part.d) {
                    let inside = x > left && x < left + width && y > top && y < top + height;
                    assert!(inside, "{id} at {at:.1} s: {x} {y} outside of {:?}", scene.frame);
                }
            }
        }
    }
}

#[test]
fn the_build_that_is_preferred_chooses_who_shows_a_clip() {
    let people = |build| {
        let mut shown: Vec<u8> = clips().into_iter().map(|(_, bytes)| clip_in(bytes, build).person).collect();
        shown.sort_unstable();
        shown.dedup();
        shown
    };
    assert_eq!(people(Physique::Neutral).len(), PEOPLE.len(), "without a preference all of them take turns");
    for (build, table) in [(Physique::Feminine, WOMEN), (Physique::Masculine, MEN)] {
        let shown = people(build);
        assert!(shown.len() > 1, "{build:?}: not always the same one");
        assert!(shown.iter().all(|one| table.contains(one)), "{build:?}: {shown:?}");
        // Whoever is asked for stays.
        assert!(shown.iter().all(|one| table[usize::from(*one)] == *one), "{build:?}");
    }
    assert!(WOMEN.iter().all(|one| !MEN.contains(one)));
}

#[test]
fn whoever_shows_it_fits_the_frame() {
    for (id, bytes) in clips() {
        for person in 0..5 {
            let mut clip = Clip::decode(bytes);
            if clip.focus.is_some() {
                continue;
            }
            clip.person = person;
            let scene = Scene::new(clip, false);
            let [left, top, width, height] = scene.frame;
            for part in scene.at(scene.poster()).iter().filter(|part| part.class == "skin") {
                for (x, y) in path::points(&part.d) {
                    let inside = x > left && x < left + width && y > top && y < top + height;
                    assert!(inside, "{id} by {person}: {x} {y} outside of {:?}", scene.frame);
                }
            }
        }
    }
}

#[test]
fn the_other_side_is_the_mirror_image() {
    for (id, bytes) in clips() {
        let [one, other] = [false, true].map(|mirrored| Scene::new(Clip::decode(bytes), mirrored));
        assert!((one.frame[0] + one.frame[2] + other.frame[0]).abs() < 0.5, "{id}");
        let half = one.clip().seconds() * 0.4;
        let (one, other) = (one.at(half), other.at(half));
        assert_eq!(one.len(), other.len(), "{id}");
        // The light still falls from the left, so shades differ; the body's outline may not.
        let span = |parts: &[sorewise::motion::Part]| {
            let all: Vec<f32> = parts
                .iter()
                .filter(|part| part.class == "skin")
                .flat_map(|part| path::points(&part.d))
                .map(|(x, _)| x)
                .collect();
            (all.iter().copied().fold(f32::MAX, f32::min), all.iter().copied().fold(f32::MIN, f32::max))
        };
        let ((left, right), (mirrored_left, mirrored_right)) = (span(&one), span(&other));
        assert!((left + mirrored_right).abs() <= 2.0 && (right + mirrored_left).abs() <= 2.0, "{id}");
    }
}

#[test]
fn stills_tell_the_movement_in_two_or_three_pictures() {
    for (id, scene) in scenes() {
        let strip: Vec<_> = (0..scene.clip().stills.len()).map(|still| scene.still(still)).collect();
        assert!((2..=3).contains(&strip.len()), "{id}: {} stills", strip.len());
        let arrows = strip.iter().flatten().filter(|part| part.class == "arrow").count();
        assert!(arrows >= 1, "{id}: no arrow shows where it goes");
        assert!(strip.last().unwrap().iter().all(|part| part.class != "arrow"), "{id}");
    }
}

#[test]
fn all_of_them_weigh_little() {
    let total: usize = clips().iter().map(|(_, bytes)| bytes.len()).sum();
    for (id, bytes) in clips() {
        assert!(bytes.len() <= 260, "{id}: {} bytes", bytes.len());
    }
    assert!(total <= 100 * clips().len(), "{total} bytes");
}
