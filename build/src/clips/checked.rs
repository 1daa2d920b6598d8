//! What the build refuses in a clip that can be read: a movement whose work is not seen, a light beside the body, a body
//! that passes through a prop or does not touch it, a ring that is none.

use sorewise_motion::clip::{Prop, PropKind};
use sorewise_motion::joint::SidedJoint;
use sorewise_motion::measure::{self, LANDMARKS};
use sorewise_motion::path::{self, Stretch};
use sorewise_motion::pins::{FootPin, HandPin};
use sorewise_motion::props::{Room, solids};
use sorewise_motion::scene::arrows;
use sorewise_motion::space::Vec3;
use sorewise_motion::{Body, Part, Scene};

/// A hundredth of stature, in cm: what touches may be so far away, and may sink in so far.
const SMALL: f32 = sorewise_motion::skeleton::STATURE * 0.01;
/// The least share of the body, as it is seen, that is lit.
const LEAST_LIT: f32 = 0.01;
/// The largest share of it that may be lit beside the body.
const MOST_BESIDE: f32 = 0.002;
/// How round a ring is at least: its shorter way across against its longer one, in space.
const ROUND: f32 = 0.5;
/// A hold of so many seconds is a pose, and not a moment on the way.
const LONG: f32 = 1.0;
/// How far a foot that is pinned to the floor may be above it in such a hold, in cm.
const HELD: f32 = 1.5;
/// The least way of what an arrow goes along with, against the width of the picture.
const LEAST_WAY: f32 = 0.01;
/// How many moments of the loop are looked at.
const MOMENTS: u8 = 24;

/// What is wrong with a clip, each with the number of a prop where it concerns one.
pub fn wrong(scene: &Scene) -> Vec<(Option<usize>, String)> {
    let mut found = Vec::new();
    let clip = scene.clip();
    if !clip.works.is_empty() {
        let seen = Seen::of(&scene.at(scene.poster()), scene.frame);
        if seen.lit < LEAST_LIT {
            found.push((
                None,
                format!(
                    "{:.1} % of the body is lit where the poster is taken, and it should be 1: turn the `view`, \
                     choose what is to be lit (`light`), or show it through the body (`ghost`)",
                    seen.lit * 100.0
                ),
            ));
        }
        if seen.beside > MOST_BESIDE {
            found.push((None, format!("{:.1} % is lit beside the body", seen.beside * 100.0)));
        }
    }
    let bodies: Vec<Body> =
        (0..MOMENTS).map(|at| scene.solver.at(clip.seconds() * f32::from(at) / f32::from(MOMENTS))).collect();
    for (index, prop) in clip.props.iter().enumerate() {
        found.extend(contact(scene, prop, &bodies).map(|what| (Some(index), what)));
    }
    found.extend(floating(scene).map(|what| (None, what)));
    if clip.ring > 0 {
        let round = roundness(scene);
        if round < ROUND {
            found.push((
                None,
                format!("a ring of {:.0} % is none: what goes around it hardly does", round * 100.0),
            ));
        }
    }
    for index in 1..clip.stills.len() {
        let short = shortest(scene, index);
        if short < LEAST_WAY {
            found.push((
                None,
                format!(
                    "the arrow of still {index} leads nowhere: what it goes along with moves by {:.1} % of the picture",
                    short * 100.0
                ),
            ));
        }
    }
    found
}

/// How far what an arrow goes along with gets between one still and the next, against the picture's width: the
/// shortest, where it is two.
fn shortest(scene: &Scene, next: usize) -> f32 {
    let clip = scene.clip();
    let moments = clip.moments();
    let key = |still: usize| moments.get(usize::from(clip.stills[still].key)).copied().unwrap_or_default();
    let (from, to) = (key(next - 1), key(next));
    let end = clip.stills[next - 1].end;
    let ways = |at: f32| arrows(end, &scene.solver.at(at)).into_iter().map(|at| scene.camera.see(at));
    let mut farthest = [0.0f32; 2];
    for step in 1..=6u8 {
        let at = from + (to - from) * f32::from(step) / 6.0;
        for ((far, a), b) in farthest.iter_mut().zip(ways(from)).zip(ways(at)) {
            *far = far.max((b.0 - a.0).hypot(b.1 - a.1));
        }
    }
    let count = ways(from).count();
    farthest[..count].iter().copied().fold(f32::MAX, f32::min) / scene.frame[2]
}

/// The prop's distance from the body, if that is wrong.
fn contact(scene: &Scene, prop: &Prop, bodies: &[Body]) -> Option<String> {
    let room = Room { seat: scene.clip().height, wall: 280.0 };
    let first = &scene.solver.first;
    let (mut nearest, mut deepest) = (f32::MAX, (0.0, ""));
    let mut any = false;
    for body in bodies {
        for solid in solids(prop, first, body, room) {
            any = true;
            for (at, radius, hard, name) in measure::flesh(body) {
                let gap = solid.distance(at) - radius;
                nearest = nearest.min(gap);
                // Hands hold and feet stand: they only touch.
                if hard && -gap > deepest.0 {
                    deepest = (-gap, name);
                }
            }
            for ((at, radius), name) in body.landmarks().into_iter().zip(LANDMARKS) {
                let gap = solid.distance(at) - radius;
                nearest = nearest.min(gap);
                // Who stands on a step does not stand in it.
                let stands =
                    prop.kind == PropKind::Step && (name.ends_with("heel") || name.ends_with("ball"));
                if stands && -gap > deepest.0 {
                    deepest = (-gap, name);
                }
            }
        }
    }
    let name = prop.kind.name();
    if !any {
        return None;
    }
    // Who leans on a wall behind leans on it all the while, with seat and back.
    if prop.kind == PropKind::Wall && prop.turned {
        for (part, marks) in [("seat", 0..1), ("back", 1..3)] {
            let mut farthest = 0.0f32;
            for body in bodies {
                let landmarks = body.landmarks();
                let gaps = solids(prop, first, body, room).into_iter().flat_map(|solid| {
                    marks.clone().map(move |mark| solid.distance(landmarks[mark].0) - landmarks[mark].1)
                });
                farthest = farthest.max(gaps.fold(f32::MAX, f32::min));
            }
            if farthest > SMALL + 0.5 {
                return Some(format!("the {part} goes {farthest:.1} cm away from the {name} behind it"));
            }
        }
    }
    if deepest.0 > SMALL + soft(prop.kind) {
        Some(format!("the {} goes {:.1} cm into the {name}", deepest.1, deepest.0))
    } else if nearest > SMALL {
        Some(format!("nothing touches the {name}: it is {nearest:.1} cm away"))
    } else {
        None
    }
}

/// What is pinned to the floor and floats above it: at any moment while its place does not move, and in every
/// longer hold wherever it is.
fn floating(scene: &Scene) -> impl Iterator<Item = String> + '_ {
    let clip = scene.clip();
    let steps = (0..MOMENTS).map(|at| (clip.seconds() * f32::from(at) / f32::from(MOMENTS), false));
    let holds = clip.moments().into_iter().zip(&clip.keys);
    let holds = holds.filter(|(_, key)| key.hold >= LONG).map(|(at, key)| (at + key.hold * 0.5, true));
    let bodies: Vec<(Body, bool)> =
        steps.chain(holds).map(|(at, held)| (scene.solver.at(at), held)).collect();
    (0..2).flat_map(move |side| {
        let feet = matches!(clip.feet[side], FootPin::Sole | FootPin::Toes | FootPin::Heel);
        let hands = clip.hands[side] == HandPin::Floor;
        let bodies = &bodies;
        let limbs: [(bool, SidedJoint, SidedJoint, &[usize], &str); 3] = [
            (feet, SidedJoint::FootPin, SidedJoint::FootForward, &[1, 2, 3], "foot"),
            (clip.elbows[side], SidedJoint::ElbowPin, SidedJoint::HandForward, &[4], "elbow"),
            (hands, SidedJoint::HandPin, SidedJoint::HandForward, &[6], "palm"),
        ];
        let far = limbs.into_iter().filter(|limb| limb.0).filter_map(|(_, pin, moves, marks, name)| {
            let mut highest = 0.0f32;
            for (body, held) in bodies {
                let joint = |joint| body.pose.0[joint];
                // Forward, up, outward are three joints in a row, each with both sides.
                let away = (0..3).any(|axis| {
                    let at = moves.slot(side) + 2 * axis;
                    (joint(at) - scene.solver.first.pose.0[at]).abs() > 0.1
                });
                if joint(pin.slot(side)) < 0.99 || (away && !held) {
                    continue;
                }
                let landmarks = body.landmarks();
                let gaps = marks.iter().map(|mark| landmarks[6 + side * 7 + mark]);
                let gap = gaps.map(|(at, radius)| at.1 - radius).fold(f32::MAX, f32::min);
                // On the way a heel or a fingertip may roll.
                if gap > if *held && name == "foot" { HELD } else { SMALL + 0.5 } {
                    highest = highest.max(gap);
                }
            }
            let word = ["left", "right"][side];
            (highest > 0.0)
                .then(|| format!("the {word} {name} is pinned to the floor and {highest:.1} cm above it"))
        });
        far.collect::<Vec<_>>()
    })
}

/// How far flesh gives way to a prop, or a prop to flesh, in cm.
fn soft(kind: PropKind) -> f32 {
    match kind {
        PropKind::Roller | PropKind::Ball | PropKind::Ice | PropKind::Bottle => 3.0,
        _ => 0.5,
    }
}

/// The shorter way across a ring against its longer one.
fn roundness(scene: &Scene) -> f32 {
    let clip = scene.clip();
    let end = clip.stills.first().map_or(u8::MAX, |still| still.end);
    let until = scene.ringed();
    let way: Vec<Vec3> = (0..24u8)
        .filter_map(|step| arrows(end, &scene.solver.at(until * f32::from(step) / 24.0)).first().copied())
        .collect();
    let across = |a: usize| (way[a] - way[(a + 12) % 24]).length();
    if way.len() < 24 {
        return 0.0;
    }
    let (mut least, mut most) = (f32::MAX, 0.1f32);
    for at in 0..12 {
        (least, most) = (least.min(across(at)), most.max(across(at)));
    }
    least / most
}

/// What a picture shows of the body, as shares of all that is seen of it.
#[derive(Debug)]
struct Seen {
    lit: f32,
    beside: f32,
}

#[derive(Clone, Copy, PartialEq)]
enum Dot {
    Empty,
    Body,
    Lit,
}

/// Dots along one side of a picture.
const SIDE: usize = 300;

impl Seen {
    fn of(parts: &[Part], frame: [f32; 4]) -> Self {
        let mut dots = vec![Dot::Empty; SIDE * SIDE];
        let mut beside = 0usize;
        for part in parts {
            let dot = match part.class {
                "skin" | "far" | "hair" | "eye" | "top" | "shorts" => Dot::Body,
                "accent" | "ghost" => Dot::Lit,
                "gap" | "prop" | "mat" | "warm" | "work" => Dot::Empty,
                _ => continue,
            };
            fill(&part.d, frame, |at| {
                if dot == Dot::Lit && dots[at] == Dot::Empty {
                    beside += 1;
                } else {
                    dots[at] = dot;
                }
            });
        }
        let count = |which: Dot| dots.iter().filter(|dot| **dot == which).count();
        #[allow(clippy::cast_precision_loss)] // There are 90,000.
        let share = |part: usize| part as f32 / (count(Dot::Body) + count(Dot::Lit)).max(1) as f32;
        Self { lit: share(count(Dot::Lit)), beside: share(beside) }
    }
}

/// Calls for every dot whose middle lies within a path, by the nonzero rule.
fn fill(d: &str, [left, top, width, height]: [f32; 4], mut dot: impl FnMut(usize)) {
    #[allow(clippy::cast_precision_loss)] // 300.
    let step = width.max(height) / SIDE as f32;
    let edges = edges(d);
    for row in 0..SIDE {
        #[allow(clippy::cast_precision_loss)]
        let y = top + (row as f32 + 0.5) * step;
        let mut crossings: Vec<(f32, i32)> = Vec::new();
        for &((ax, ay), (bx, by)) in &edges {
            if (ay > y) != (by > y) {
                crossings.push((ax + (bx - ax) * (y - ay) / (by - ay), if by > ay { 1 } else { -1 }));
            }
        }
        crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut winding = 0;
        for pair in crossings.windows(2) {
            winding += pair[0].1;
            if winding == 0 {
                continue;
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // From 0 to the side's end.
            let column = |x: f32| ((x - left) / step + 0.5).clamp(0.0, 300.0) as usize;
            for x in column(pair[0].0)..column(pair[1].0) {
                dot(row * SIDE + x);
            }
        }
    }
}

type Place = (f32, f32);

/// The edges of path data, its curves as a few straight ones.
fn edges(d: &str) -> Vec<(Place, Place)> {
    let mut edges = Vec::new();
    let (mut start, mut now) = ((0.0, 0.0), (0.0, 0.0));
    for stretch in path::read(d) {
        let from = now;
        let mut straight = |to: Place| {
            edges.push((now, to));
            now = to;
        };
        match stretch {
            Stretch::Start(at) => (start, now) = (at, at),
            Stretch::Line(to) => straight(to),
            Stretch::Curve((cx, cy), (x, y)) => {
                for step in 1..=4u8 {
                    let t = f32::from(step) * 0.25;
                    let mix = |a: f32, b: f32, c: f32| {
                        a * (1.0 - t) * (1.0 - t) + b * 2.0 * t * (1.0 - t) + c * t * t
                    };
                    straight((mix(from.0, cx, x), mix(from.1, cy, y)));
                }
            }
            Stretch::Close => straight(start),
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use sorewise_motion::anatomy::REGION_IDS;

    use crate::clips::{Works, compile};

    /// What the build says of a clip that works a region.
    fn said(text: &str, region: &str) -> Vec<String> {
        let works: Vec<u8> = REGION_IDS
            .iter()
            .enumerate()
            .filter(|(_, id)| **id == region)
            .filter_map(|(at, _)| u8::try_from(at).ok())
            .collect();
        let works = Works { mainly: works.clone(), all: works, ..Works::default() };
        match compile(text, Path::new("M1.clip"), &works) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        }
    }

    const SQUAT: &str =
        "arrow hips\nkey 1 from stand\nkey 1 poster\n  lean 30, hips flex 80, knees flex 70\n";

    #[test]
    fn what_works_is_lit_or_shown_through_the_body() {
        let front = format!("view front\npin feet\n{SQUAT}");
        let unlit = said(&front, "mid-trapezius");
        assert!(unlit.iter().any(|what| what.starts_with("M1.clip:1: 0.")), "{unlit:?}");
        assert_eq!(said(&format!("ghost\n{front}"), "mid-trapezius"), Vec::<String>::new());
        assert_eq!(said(&front.replace("front", "back"), "mid-trapezius"), Vec::<String>::new());
    }

    #[test]
    fn what_stands_around_is_touched_and_not_passed_through() {
        let chair =
            |offset: &str| said(&format!("view 75\npin feet\nprop chair offset {offset}\n{SQUAT}"), "");
        let away = chair("-80 0 0");
        assert!(away.iter().any(|what| what.starts_with("M1.clip:3: nothing touches the chair")), "{away:?}");
        let wall = |offset: &str| {
            said(&format!("view 75\npin feet\nprop wall at low back offset {offset} turned\n{SQUAT}"), "")
        };
        let inside = wall("6 0 0");
        assert!(
            inside.iter().any(|what| what.starts_with("M1.clip:3: the ") && what.contains("into the wall"))
        );
    }

    #[test]
    fn an_arrow_stands_on_what_a_step_speaks_of() {
        let steps = |steps: &str, arrow: &str| {
            let works = Works { steps: steps.to_owned(), ..Works::default() };
            let text = format!("view 75\npin feet\n{}", SQUAT.replace("hips\n", &format!("{arrow}\n")));
            match compile(&text, Path::new("M1.clip"), &works) {
                Ok(_) => String::new(),
                Err(problems) => problems.iter().map(ToString::to_string).collect(),
            }
        };
        assert_eq!(steps("push your hips back.", "hips"), "");
        assert_eq!(
            steps("rise on the balls of both feet.", "left heel"),
            "M1.clip:3: the arrow goes along with the heel, of which no step speaks"
        );
        // That feet stand as wide as the hips says nothing of hips.
        assert!(steps("stand hip-wide.", "hips").contains("of which no step speaks"));
        assert_eq!(steps("", "left knee"), "", "advice has no steps");
    }

    #[test]
    fn a_clip_says_what_moves_and_what_stands_for_it() {
        let bare = SQUAT.replace("arrow hips\n", "").replace(" poster", "");
        let lacks = said(&bare, "");
        assert!(lacks.iter().any(|what| what.contains("what moves?")), "{lacks:?}");
        assert!(lacks.iter().any(|what| what.contains("which keyframe stands for the whole?")), "{lacks:?}");
    }

    #[test]
    fn a_ring_is_round_and_an_arrow_stands_on_the_body() {
        let ring = |side: i16| {
            let keys = format!(
                "key 1 from stand\nkey 1 poster\n  hand forward 9, hand side {side}\nkey 1\n  hand forward 18, hand side 0\n\
                 key 1\n  hand forward 9, hand side -{side}\n"
            );
            said(&format!("view 45\nflow\npin feet\npin hands grip\narrow right hand\nring\n{keys}"), "")
        };
        assert!(ring(1).iter().any(|what| what.contains("a ring of")), "{:?}", ring(1));
        assert_eq!(ring(9), Vec::<String>::new());
        let arrow = said(&format!("arrow tail\n{SQUAT}"), "");
        assert!(arrow[0].starts_with("M1.clip:1: there is no part of the body `tail`"), "{arrow:?}");
        let light = said(&format!("light calf\n{SQUAT}"), "chest");
        assert!(light[0].starts_with("M1.clip:1: `calf` is no region"), "{light:?}");
    }

    #[test]
    fn what_stands_rests_and_leans_does_so_all_the_while() {
        let step = |seat: u8| {
            said(
                &format!(
                    "view 60\npin seat {seat}\npin right foot air\nprop step at right foot offset -8 10 0\n\
                     arrow hips\nkey 1 from stand\n  left hip flex 19, left knee flex 8\nkey 1 poster\n  move up -5"
                ),
                "",
            )
        };
        assert!(step(84).iter().any(|what| what.contains("heel goes") && what.contains("into the step")));
        assert_eq!(step(93), Vec::<String>::new());
        let floats = |up: u8, hold: &str| {
            let keys = format!("key 1 from sit\nkey 1 hold {hold} poster\n  lean 12, right foot up {up}");
            said(&format!("view 75\npin seat 45\npin feet\narrow chest\n{keys}"), "")
        };
        assert!(floats(5, "1.2").iter().any(|what| what.contains("the right foot is pinned to the floor")));
        assert_eq!(floats(5, "0.2"), Vec::<String>::new(), "a step on the way");
        assert_eq!(floats(0, "1.2"), Vec::<String>::new());
        let palms = said(
            "view 75\npin float 60\npin hands\narrow hips\nkey 1 from all-fours\nkey 1 poster\n  move up 40",
            "",
        );
        assert!(palms.iter().any(|what| what.contains("the left palm is pinned to the floor")), "{palms:?}");
        let wall = |forward: i8| {
            let keys = format!("key 1 from stand\nkey 1 poster\n  neck flex 30, move forward {forward}");
            said(&format!("view 75\npin feet\nprop wall offset -15 0 0 turned\narrow head\n{keys}"), "")
        };
        assert!(wall(6).iter().any(|what| what.contains("away from the wall behind it")), "{:?}", wall(6));
        assert_eq!(wall(0), Vec::<String>::new());
    }

    #[test]
    fn an_arrow_leads_somewhere() {
        let still = said("view 75\npin feet\narrow feet\nkey 1 from stand\nkey 1 poster\n  move up -20", "");
        assert!(still.iter().any(|what| what.contains("the arrow of still 1 leads nowhere")), "{still:?}");
        assert_eq!(said(&format!("view 75\npin feet\n{SQUAT}"), ""), Vec::<String>::new());
        // Each still may have an arrow of its own.
        let two = "key 1 from stand\nkey 1\n  move up -20\nkey 1 poster\n  shoulders flex 150";
        assert_eq!(
            said(&format!("view 75\npin feet\narrow hips then hands\n{two}"), ""),
            Vec::<String>::new()
        );
        assert!(!said(&format!("view 75\npin feet\narrow hands then feet\n{two}"), "").is_empty());
    }

    #[test]
    fn what_is_pinned_is_not_moved_in_the_first_keyframe() {
        let first = |joint: &str| {
            let text = format!(
                "view 75\npin feet\narrow hips\nkey 1 from stand\n  {joint}\nkey 1 poster\n  move up -9"
            );
            said(&text, "")
        };
        let said = first("right foot forward 14");
        assert!(
            said.iter().any(|what| what.starts_with("M1.clip:5: `foot forward` does nothing")),
            "{said:?}"
        );
        assert_eq!(first("right hip flex 14, right hand up 3"), Vec::<String>::new(), "a free hand");
    }
}
