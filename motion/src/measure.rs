//! Measurements: the frame and the stills of a clip, taken once while the program is built; and the
//! joint angles of a body after pinned hands and feet were brought to their places, which tests and
//! authors look at. Nothing of it is needed to draw.

use super::body::{Body, sign};
use super::clip::{CLOSE, Clip, PropKind, StillFrame};
use super::draw;
use super::joint::SidedJoint;
use super::path;
use super::picture::Items;
use super::props::{self, Room};
use super::scene::{INSET_WIDTH, Scene, ends, look};
use super::shapes::open;
use super::skeleton::{Anchor, SidedAnchor};
use super::space::{Rotation, Vec3};

/// A measured joint: which side (0 left, 1 right), its name, its angle, the least and the largest
/// that a person can do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// 0 left, 1 right.
    pub side: usize,
    /// Its name in a clip's text.
    pub joint: &'static str,
    /// In degrees.
    pub angle: f32,
    /// The range, in degrees.
    pub range: (f32, f32),
}

impl Measured {
    /// How many degrees it is out of its range.
    #[must_use]
    pub fn beyond(&self) -> f32 {
        (self.range.0 - self.angle).max(self.angle - self.range.1).max(0.0)
    }
}

/// A thigh or an upper arm against the bone that it hangs from: flexion, abduction, inner rotation.
fn ball(outer: &Rotation, inner: &Rotation, side: usize) -> [f32; 3] {
    let s = sign(side);
    let down = outer.local(-inner.y);
    let flex = down.0.atan2(-down.1).to_degrees();
    let abduct = (s * down.2).clamp(-1.0, 1.0).asin().to_degrees();
    let hang = outer.then(&Rotation::about_z(flex)).then(&Rotation::about_x(-s * abduct));
    let front = hang.local(inner.x);
    [flex, abduct, (-front.2).atan2(front.0).to_degrees() * s]
}

/// The angles of hips, knees, ankles, elbows and wrists.
#[must_use]
pub fn joints(body: &Body) -> Vec<Measured> {
    let mut found = Vec::new();
    for side in 0..2 {
        let mut add = |joint: SidedJoint, angle: f32| {
            let (name, (low, high)) = (joint.name(), joint.range());
            found.push(Measured { side, joint: name, angle, range: (low.into(), high.into()) });
        };
        let (leg, arm) = (&body.legs[side], &body.arms[side]);
        let [flex, abduct, rotate] = ball(&body.pelvis, &leg.turn[0], side);
        add(SidedJoint::HipFlex, flex);
        // Beside the pelvis, where a thigh that is lifted far has another name for each way.
        if abduct.abs() < 70.0 {
            add(SidedJoint::HipAbduct, abduct);
            add(SidedJoint::HipRotate, rotate);
        }
        let along = |outer: &Rotation, inner: &Rotation| outer.local(inner.y);
        let Vec3(x, y, _) = along(&leg.turn[0], &leg.turn[1]);
        add(SidedJoint::KneeFlex, x.atan2(y).to_degrees());
        let Vec3(x, y, _) = leg.turn[1].local(leg.turn[2].x);
        add(SidedJoint::AnkleFlex, y.atan2(x).to_degrees());
        let Vec3(x, y, _) = along(&arm.turn[0], &arm.turn[1]);
        add(SidedJoint::ElbowFlex, (-x).atan2(y).to_degrees());
        // However the forearm is turned: no hand folds further than this.
        let fold = arm.turn[1].y.dot(arm.turn[2].y).clamp(-1.0, 1.0).acos().to_degrees();
        add(SidedJoint::WristFlex, -fold);
        // How far the arm is behind the body's plane; raised, it goes half as far.
        let Vec3(x, y, _) = body.turns[4].local(-arm.turn[0].y);
        let behind = x.clamp(-1.0, 0.0).asin().to_degrees();
        add(SidedJoint::ShoulderFlex, if y > 0.0 { behind * 2.0 } else { behind });
    }
    found
}

/// The names of the landmarks of [`Body::landmarks`].
pub const LANDMARKS: [&str; 20] = [
    "seat",
    "back",
    "blades",
    "head",
    "flank",
    "belly",
    "left knee",
    "left heel",
    "left ball",
    "left toes",
    "left elbow",
    "left wrist",
    "left palm",
    "right knee",
    "right heel",
    "right ball",
    "right toes",
    "right elbow",
    "right wrist",
    "right palm",
];

/// How many moments tell how much room a loop needs.
const MOMENTS: u8 = 32;

/// The frame that fits all of a clip's loop: left, top, width, height, in sheet units.
#[must_use]
pub fn frame(clip: Clip) -> [f32; 4] {
    let scene = Scene::new(clip, false);
    let Some((anchor, _)) = scene.clip().focus else { return bounds(&scene) };
    let mut middle = Vec3::default();
    for moment in 0..MOMENTS {
        let at = scene.clip().seconds() * f32::from(moment) / f32::from(MOMENTS);
        middle += center(&scene.solver.at(at), anchor) * (1.0 / f32::from(MOMENTS));
    }
    let (x, y) = scene.camera.see(middle);
    [x - CLOSE * 0.5, y - CLOSE * 0.5, CLOSE, CLOSE]
}

/// The point in the middle of a close-up: the anchor, but for places on the head the head's middle.
fn center(body: &Body, at: SidedAnchor) -> Vec3 {
    match at.anchor {
        Anchor::Head | Anchor::Chin | Anchor::Temple | Anchor::Cheek => {
            body.spine[5] + body.head.of(Vec3(1.0, 3.0, 0.0))
        }
        _ => body.anchor(at),
    }
}

/// The room that a whole loop covers, with a margin.
fn bounds(scene: &Scene) -> [f32; 4] {
    let (clip, solver, camera) = (scene.clip(), &scene.solver, &scene.camera);
    let room = Room { seat: clip.height, wall: 150.0 };
    let (mut low, mut high) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    for moment in 0..MOMENTS {
        let body = solver.at(clip.seconds() * f32::from(moment) / f32::from(MOMENTS));
        let mut items = Items::default();
        draw::figure(&look(clip, camera, &body), &body, &mut items);
        // Moving ground is as wide as the picture.
        for prop in clip.props.iter().filter(|prop| prop.kind != PropKind::Ground) {
            props::draw(camera, prop, &solver.first, &body, room, &mut items);
        }
        let floor = camera.see(body.anchor(Anchor::Floor.at(0)));
        items.add(0.0, "ground", open(&[floor, floor]));
        for d in items.paths() {
            for (x, y) in path::points(d) {
                low = (low.0.min(x), low.1.min(y));
                high = (high.0.max(x), high.1.max(y));
            }
        }
    }
    // Beside what would otherwise be as narrow as one who stands.
    let room = if clip.inset.is_some() {
        (INSET_WIDTH * 0.7 + 900.0 - (high.0 - low.0)).clamp(0.0, INSET_WIDTH)
    } else {
        0.0
    };
    if clip.inset == Some(-1.0) {
        low.0 -= room;
    } else {
        high.0 += room;
    }
    let margin = 40.0;
    [low.0 - margin, low.1 - margin, high.0 - low.0 + 2.0 * margin, high.1 - low.1 + 2.0 * margin]
}

/// The stills that tell a clip: the first keyframe, the poster's, and what differs most from them, two or
/// three in all, and of each but the last what moves most from there to the next.
#[must_use]
pub fn stills(clip: Clip) -> Vec<StillFrame> {
    let scene = Scene::new(clip, false);
    let keys = &scene.clip().keys;
    let mut moments = scene.clip().moments();
    // Where the way back is the way there, the way there is enough.
    if (1..keys.len()).all(|index| keys[index].pose == keys[keys.len() - index].pose) {
        moments.truncate(keys.len() / 2 + 1);
    }
    let places: Vec<Vec<Vec3>> = moments.iter().map(|at| ends(&scene.solver.at(*at))).collect();
    let apart = |a: usize, b: usize| {
        places[a].iter().zip(&places[b]).map(|(a, b)| (*b - *a).length()).fold(0.0, f32::max)
    };
    // The start, and what stands for the whole.
    let mut chosen = vec![0usize];
    let poster = usize::from(scene.clip().poster);
    if (1..moments.len()).contains(&poster) {
        chosen.push(poster);
    }
    while chosen.len() < 3.min(moments.len()) {
        let distance =
            |index: usize| chosen.iter().map(|&other| apart(index, other)).fold(f32::MAX, f32::min);
        let best = (0..moments.len()).max_by(|&a, &b| distance(a).total_cmp(&distance(b)));
        match best {
            Some(best) if distance(best) > 6.0 || chosen.len() < 2 => chosen.push(best),
            _ => break,
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    // Only what can be seen.
    let [left, top, width, height] = scene.frame;
    let inside = |v: Vec3| {
        let (x, y) = scene.camera.see(v);
        x > left && x < left + width && y > top && y < top + height
    };
    let mut stills = Vec::new();
    for (index, &key) in chosen.iter().enumerate() {
        let end = chosen.get(index + 1).and_then(|&next| {
            let moved = |end: usize| {
                let (a, b) = (places[key][end], places[next][end]);
                if inside(a) && inside(b) { (b - a).length() } else { 0.0 }
            };
            let best = (0..places[key].len()).max_by(|&a, &b| moved(a).total_cmp(&moved(b)))?;
            (moved(best) * scene.camera.scale > 8.0).then_some(best)
        });
        let byte = |value: usize| u8::try_from(value).unwrap_or(u8::MAX);
        stills.push(StillFrame { key: byte(key), end: byte(end.unwrap_or(usize::MAX)) });
    }
    stills
}

/// Flesh along the bones: its middle, its radius, whether it may pass through nothing (hands hold and feet stand),
/// and its name; every few centimetres.
#[must_use]
pub fn flesh(body: &Body) -> Vec<(Vec3, f32, bool, &'static str)> {
    let mut found = Vec::new();
    for side in 0..2 {
        let (arm, leg) = (&body.arms[side], &body.legs[side]);
        for (limb, bone, radius, name) in [
            (leg, 0, [7.2, 5.2], "thigh"),
            (leg, 1, [4.8, 3.4], "shank"),
            (arm, 0, [4.4, 3.8], "upper arm"),
            (arm, 1, [3.6, 2.4], "forearm"),
        ] {
            for step in 0..=8u8 {
                let share = f32::from(step) / 8.0;
                let at = limb.at[bone].toward(limb.at[bone + 1], share);
                // A forearm lies on what its hand holds, an ankle on what its foot stands on.
                let hard = !(bone == 1 && share > 0.7);
                found.push((at, radius[0] + (radius[1] - radius[0]) * share, hard, name));
            }
        }
    }
    for (part, radius) in [(1, 8.6), (2, 9.0), (3, 10.0)] {
        found.push((body.spine[part], radius, true, "trunk"));
    }
    for (index, name) in ["seat", "back", "upper back", "head"].into_iter().enumerate() {
        let (at, radius) = body.landmarks()[index];
        found.push((at, radius, true, name));
    }
    found
}
