//! Scene: a clip that can be drawn, each moment as paths in painter's order, in one frame that fits the
//! whole loop.

use super::body::{Body, sign};
use super::clip::{Clip, StillFrame};
use super::draw;
use super::extremities::digits;
use super::joint::MidlineJoint;
use super::look::Look;
use super::picture::{Items, Part};
use super::pins::Rest;
use super::props::{self, Room};
use super::shapes::{Camera, number, open};
use super::skeleton::{Bone, Landmark, landmark};
use super::solve::Solver;
use super::space::Vec3;

/// Sheet units in a centimetre: whole numbers are fine enough.
pub const SCALE: f32 = 10.0;
/// A close-up is as wide as this, in sheet units.
pub const CLOSE: f32 = 1600.0;

/// A clip that can be drawn.
#[derive(Debug, Clone)]
pub struct Scene {
    /// Where its body is.
    pub solver: Solver,
    /// From where it is seen.
    pub camera: Camera,
    /// The frame that fits the whole loop: left, top, width, height, in sheet units.
    pub frame: [f32; 4],
}

impl Scene {
    /// Sets a clip up; `mirrored` exchanges left and right.
    #[must_use]
    pub fn new(clip: Clip, mirrored: bool) -> Self {
        let scale = clip.focus.map_or(SCALE, |(_, radius)| CLOSE * 0.5 / radius.max(1.0));
        let mut camera = Camera::new(clip.yaw, clip.pitch, scale);
        let mut frame = clip.frame;
        if mirrored {
            // A mirror image of the body, seen from the mirrored side, is the mirror image of the picture.
            camera.right = -camera.right;
            frame[0] = -frame[0] - frame[2];
        }
        Self { solver: Solver::new(clip), camera, frame }
    }

    /// The clip that is drawn.
    #[must_use]
    pub fn clip(&self) -> &Clip {
        &self.solver.clip
    }

    /// The frame as an SVG `viewBox`, for pictures side by side.
    #[must_use]
    pub fn view_box(&self, pictures: u8) -> String {
        let [left, top, width, height] = self.frame;
        let mut text = String::new();
        for value in [left, top, width * f32::from(pictures), height] {
            number(&mut text, value);
            text.push(' ');
        }
        text.pop();
        text
    }

    /// The picture of a moment, in seconds.
    #[must_use]
    pub fn at(&self, seconds: f32) -> Vec<Part> {
        let body = &self.solver.at(seconds);
        let camera = self.camera;
        let mut items = Items::default();
        let room = Room { seat: self.clip().height, wall: 280.0 };
        for prop in &self.clip().props {
            props::draw(&camera, prop, &self.solver.first, body, room, &mut items);
        }
        // Seen from above the floor is no line.
        if self.clip().pitch < 6.0 && !self.clip().rests.contains(Rest::Float) {
            let [left, _, width, _] = self.frame;
            let (_, y) = camera.see(Vec3::default());
            items.add(-1000.0, "ground", open(&[(left + 20.0, y), (left + width - 20.0, y)]));
        }
        draw::figure(&look(self.clip(), &self.camera), body, &mut items);
        items.sorted()
    }

    /// A still as a picture, with an arrow to the next one, which stands at its right.
    #[inline(never)]
    #[must_use]
    pub fn still(&self, index: usize) -> Vec<Part> {
        let moments = self.clip().moments();
        let stills = &self.clip().stills;
        let moment = |still: &StillFrame| moments.get(usize::from(still.key)).copied().unwrap_or_default();
        let Some(still) = stills.get(index) else { return Vec::new() };
        let at = moment(still);
        let mut parts = self.at(at);
        if let Some(next) = stills.get(index + 1) {
            parts.extend(self.arrow(at, moment(next), still.end));
        }
        parts
    }

    /// Where a picture of the strip stands, as an SVG `transform`.
    #[must_use]
    pub fn place(&self, index: usize) -> String {
        let mut text = String::from("translate(");
        #[allow(clippy::cast_precision_loss)] // There are three.
        number(&mut text, self.frame[2] * index as f32);
        text.push_str(" 0)");
        text
    }

    /// The arrow from a moment to a later one: the way of one of [`ends`].
    fn arrow(&self, from: f32, to: f32, end: u8) -> Option<Part> {
        let mut way: Vec<(f32, f32)> = Vec::with_capacity(7);
        for step in 0..=6u8 {
            let at = from + (to - from) * f32::from(step) / 6.0;
            way.push(self.camera.see(*ends(&self.solver.at(at)).get(usize::from(end))?));
        }
        let (tip, before) = (way[6], way[4]);
        let (dx, dy) = (tip.0 - before.0, tip.1 - before.1);
        let k = 60.0 / (dx * dx + dy * dy).sqrt().max(1.0);
        let (dx, dy) = (dx * k, dy * k);
        let mut d = open(&way);
        let feather = |side: f32| (tip.0 - dx - dy * side, tip.1 - dy + dx * side);
        d.push_str(&open(&[feather(0.6), tip, tip, feather(-0.6)]));
        Some(Part { class: "arrow", d })
    }
}

/// How a clip's body is drawn.
#[must_use]
pub fn look<'a>(clip: &'a Clip, camera: &Camera) -> Look<'a> {
    Look { camera: *camera, focus: clip.focus, works: &clip.works, sides: clip.sides }
}

/// The ends of the body that may move most, besides fingers: the head, the trunk, limbs, toes; at both sides.
const ENDS: [Landmark; 11] = [
    landmark(Bone::Pelvis, 0, 0, 0, 0),
    landmark(Bone::Chest, 0, 0, 0, 0),
    landmark(Bone::Head, 0, 80, 0, 0),
    landmark(Bone::Head, 110, -30, 0, 0),
    landmark(Bone::Waist, 120, 0, 0, 0),
    landmark(Bone::Ribs, 0, 0, 160, 0),
    landmark(Bone::Hand, 0, 0, 0, 0),
    landmark(Bone::Foot, 0, 0, 0, 0),
    landmark(Bone::Forearm, 0, 0, 0, 0),
    landmark(Bone::Shank, 0, 0, 0, 0),
    landmark(Bone::Toes, 50, -10, 0, 0),
];

/// Where they are, with the tips of middle fingers and thumbs.
#[inline(never)]
#[must_use]
pub fn ends(body: &Body) -> Vec<Vec3> {
    let mut ends = Vec::with_capacity(26);
    for side in 0..2 {
        for end in &ENDS {
            let mut at = body.on(end, side);
            // What breath moves.
            match end.bone {
                Bone::Waist => at += body.turns[1].x * (body.pose.midline(MidlineJoint::BellyRound) * 0.1),
                Bone::Ribs => {
                    at += body.turns[3].z * (sign(side) * body.pose.midline(MidlineJoint::RibsWide) * 0.16);
                }
                _ => {}
            }
            ends.push(at);
        }
        let digits = digits(body, side);
        ends.push(digits[1][3]);
        ends.push(digits[4][3]);
    }
    ends
}
