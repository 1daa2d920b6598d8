//! Scene: a clip that can be drawn, each moment as paths in painter's order, in one frame that fits the
//! whole loop.

use super::body::Body;
use super::clip::{CLOSE, Clip, PropKind, StillFrame};
use super::draw;
use super::extremities::digits;
use super::joint::MidlineJoint;
use super::look::Look;
use super::path;
use super::person::PEOPLE;
use super::picture::{Items, Part};
use super::pins::Rest;
use super::props::{self, Room};
use super::shapes::{Camera, closed, open};
use super::skeleton::{Anchor, Bone, Landmark, SidedAnchor, landmark};
use super::solve::Solver;
use super::space::{Vec3, sin_cos};

/// Sheet units in a centimetre: whole numbers are fine enough.
pub const SCALE: f32 = 10.0;

/// A clip that can be drawn.
#[derive(Debug, Clone)]
pub struct Scene {
    /// Where its body is.
    pub solver: Solver,
    /// From where it is seen.
    pub camera: Camera,
    /// The frame that fits the whole loop: left, top, width, height, in sheet units.
    pub frame: [f32; 4],
    /// What never changes: the start pose as a ghost, the ring that something goes around.
    backdrop: Vec<Part>,
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
        let mut scene = Self { solver: Solver::new(clip), camera, frame, backdrop: Vec::new() };
        scene.backdrop = scene.still_life();
        scene
    }

    /// The pose at the start, as a ghost behind all that comes after; and the ring that a place goes around.
    #[inline(never)]
    fn still_life(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let clip = self.clip();
        if !clip.flow {
            let mut items = Items::default();
            draw::figure(&look(clip, &self.camera, &self.solver.first), &self.solver.first, &mut items);
            let mut d = String::new();
            for part in items.sorted() {
                if matches!(part.class, "skin" | "far" | "hair" | "top" | "shorts") {
                    d.push_str(&part.d);
                }
            }
            parts.push(Part { class: "start", d });
        }
        if clip.ring > 0 {
            let end = clip.stills.first().map_or(u8::MAX, |still| still.end);
            let until = self.ringed();
            let mut ways = [const { Vec::new() }; 2];
            for step in 0..24u8 {
                let body = self.solver.at(until * f32::from(step) / 24.0);
                for (way, at) in ways.iter_mut().zip(arrows(end, &body)) {
                    way.push(self.camera.see(at));
                }
            }
            let mut d = String::new();
            for way in ways {
                d.push_str(&closed(&way));
            }
            outlined("ring", d, &mut parts);
        }
        parts
    }

    /// When what goes around a ring has gone around it, in seconds; 0 without one.
    #[must_use]
    pub fn ringed(&self) -> f32 {
        let clip = self.clip();
        match clip.ring {
            0 => 0.0,
            keys => clip.moments().get(usize::from(keys)).copied().unwrap_or_else(|| clip.seconds()),
        }
    }

    /// When the picture is taken that stands for the whole, in seconds.
    #[must_use]
    pub fn poster(&self) -> f32 {
        let (from, hold) = self.held(0.0);
        from + hold * 0.3
    }

    /// When a keyframe is held, and for how long, in seconds: one breath, after which it is the same.
    fn hold(&self, key: usize) -> (f32, f32) {
        let clip = self.clip();
        let hold = clip.keys.get(key).map_or(0.0, |key| key.hold);
        (clip.moments().get(key).copied().unwrap_or_default(), hold)
    }

    /// When the pose that stands for the whole is held in the repetition of a beat, and for how long, in seconds.
    #[must_use]
    pub fn held(&self, beat: f32) -> (f32, f32) {
        self.hold(usize::from(self.clip().poster) + if self.is_second(beat) { 2 } else { 0 })
    }

    /// Whether the sides take turns within the loop, and this beat is one of the other's.
    fn is_second(&self, beat: f32) -> bool {
        let clip = self.clip();
        clip.keys.len() == 4 && clip.poster == 1 && beat % 4.0 >= 2.0
    }

    /// The moment that belongs to a beat, in seconds; see [`super::Beat`]. Between them it goes as the clip does.
    #[must_use]
    pub fn moment(&self, beat: f32) -> f32 {
        let clip = self.clip();
        let whole = clip.seconds();
        // The keyframe that it leaves, the one that it comes to, and the one after.
        let poster = usize::from(clip.poster);
        let last = clip.keys.len() - 1;
        let keys = match (poster, self.is_second(2.0)) {
            (_, true) if self.is_second(beat) => [2, 3, 0],
            (_, true) => [0, 1, 2],
            (0, _) => [last, 0, last],
            _ => [0, poster, 0],
        };
        let [(first, held), (there, short), (back, after)] = keys.map(|key| self.hold(key));
        let leaves = first + held;
        let there = there + short * 0.3;
        let there = if there < leaves { there + whole } else { there };
        let back = back + after;
        let back = if back < there { back + whole } else { back };
        let part = beat % 2.0;
        let at =
            if part < 1.0 { leaves + (there - leaves) * part } else { there + (back - there) * (part - 1.0) };
        if at < whole { at } else { at - whole }
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
            path::number(&mut text, path::whole(value));
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
            items.line(-1000.0, "ground", &[(left + 20.0, y), (left + width - 20.0, y)]);
        }
        self.shadows(body, &mut items);
        draw::figure(&look(self.clip(), &self.camera, body), body, &mut items);
        let mut parts = items.sorted();
        // The ghost lies behind the figure, but before walls; the ring above all.
        for part in &self.backdrop {
            if part.class == "start" {
                let first = parts.iter().position(|part| matches!(part.class, "gap" | "skin" | "far"));
                parts.insert(first.unwrap_or_default(), part.clone());
            } else {
                parts.push(part.clone());
            }
        }
        if let Some(side) = self.clip().inset {
            self.inset(side, body, &mut parts);
        }
        parts
    }

    /// The legs from the front, in a corner of the frame: whether knees stay in line is seen from there.
    fn inset(&self, side: f32, body: &Body, parts: &mut Vec<Part>) {
        let [left, top, width, _] = self.frame;
        let mut camera = Camera::new(0.0, 0.0, self.camera.scale * INSET);
        let Camera { right, up, near, .. } = self.camera;
        let mirrored = right.cross(up).dot(near) < 0.0;
        if mirrored {
            camera.right = -camera.right;
        }
        let side = if mirrored { -side } else { side };
        let half = INSET_WIDTH * 0.5;
        let x = if side < 0.0 { left + half } else { left + width - half };
        let (from, _) = camera.see(body.legs[0].at[2].toward(body.legs[1].at[2], 0.5));
        camera.shift = (x - from, top + INSET_WIDTH * 1.25);
        let mut items = Items::default();
        let floor = [(x - half * 0.8, camera.shift.1), (x + half * 0.8, camera.shift.1)];
        items.line(-1000.0, "ground", &floor);
        let mut look = look(self.clip(), &camera, body);
        look.ghost = false;
        draw::legs(&look, body, &mut items);
        parts.extend(items.sorted());
    }

    /// Soft shadows where the body is on the floor.
    fn shadows(&self, body: &Body, into: &mut Items) {
        if self.clip().rests.contains(Rest::Float) || self.clip().focus.is_some() {
            return;
        }
        let mut d = String::new();
        for (at, radius) in body.landmarks() {
            let gap = at.1 - radius;
            if gap > 4.0 {
                continue;
            }
            let wide = radius * 0.8 + 5.0 - gap;
            let mut points = Vec::with_capacity(10);
            for step in 0..10u8 {
                let (sin, cos) = sin_cos(f32::from(step) * 36.0);
                let (x, y) = self.camera.see(Vec3(at.0 + cos * wide, 0.0, at.2 + sin * wide));
                points.push((x, y + sin * 7.0));
            }
            d.push_str(&closed(&points));
        }
        into.add(-880.0, "shadow", d);
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
            let mut until = moment(next);
            // What goes around goes along its ring, and not on to what comes after it.
            if at < self.ringed() {
                until = until.min(at + self.ringed() * 0.6);
            }
            for which in 0..2 {
                if let Some(d) = self.arrow(at, until, still.end, which) {
                    outlined("arrow", d, &mut parts);
                }
            }
        }
        parts
    }

    /// Where a picture of the strip stands, as an SVG `transform`.
    #[must_use]
    pub fn place(&self, index: usize) -> String {
        let mut text = String::from("translate(");
        #[allow(clippy::cast_precision_loss)] // There are three.
        path::number(&mut text, path::whole(self.frame[2] * index as f32));
        text.push_str(" 0)");
        text
    }

    /// An arrow from a moment to a later one: the way of one of [`arrows`].
    fn arrow(&self, from: f32, to: f32, end: u8, which: usize) -> Option<String> {
        let mut way: Vec<(f32, f32)> = Vec::with_capacity(7);
        for step in 0..=6u8 {
            let at = from + (to - from) * f32::from(step) / 6.0;
            way.push(self.camera.see(*arrows(end, &self.solver.at(at)).get(which)?));
        }
        // A short way is drawn longer than it is, back from where it leads: a stub tells nobody where to.
        let goal = way[6];
        let far = |at: (f32, f32)| ((at.0 - goal.0).powi(2) + (at.1 - goal.1).powi(2)).sqrt();
        let (mut length, mut start) = (10.0f32, 0);
        for (index, &at) in way[..5].iter().enumerate() {
            if far(at) > length {
                (length, start) = (far(at), index);
            }
        }
        // What first goes far back from its goal is drawn from where it turns: there and back would be one line.
        if length > far(way[0]) * 1.6 && self.clip().ring == 0 {
            way.drain(..start);
        }
        let grow = (SHORT / length).max(1.0);
        for at in &mut way {
            *at = (goal.0 + (at.0 - goal.0) * grow, goal.1 + (at.1 - goal.1) * grow);
        }
        let (tip, before) = (goal, way[way.len() - 3]);
        let (dx, dy) = (tip.0 - before.0, tip.1 - before.1);
        let k = 60.0 / (dx * dx + dy * dy).sqrt().max(1.0);
        let (dx, dy) = (dx * k, dy * k);
        let mut d = open(&way);
        let feather = |side: f32| (tip.0 - dx - dy * side, tip.1 - dy + dx * side);
        d.push_str(&open(&[feather(0.6), tip, tip, feather(-0.6)]));
        Some(d)
    }
}

/// A line that stands out from skin and clothes.
fn outlined(class: &'static str, d: String, parts: &mut Vec<Part>) {
    parts.extend([Part { class: "halo", d: d.clone() }, Part { class, d }]);
}

/// An arrow is as long as this at least, in sheet units.
const SHORT: f32 = 170.0;
/// The scale of an inset, against the picture's, and its width, in sheet units.
const INSET: f32 = 0.5;
/// See `INSET`.
pub const INSET_WIDTH: f32 = 440.0;

/// How a clip's body is drawn.
#[must_use]
pub fn look<'a>(clip: &'a Clip, camera: &Camera, body: &Body) -> Look<'a> {
    let legging = clip.props.iter().find(|prop| prop.kind == PropKind::Legging);
    Look {
        camera: *camera,
        focus: clip.focus,
        works: &clip.works,
        sides: clip.sides,
        ghost: clip.ghost,
        person: PEOPLE[usize::from(clip.person) % PEOPLE.len()],
        legging: legging.map(|prop| body.anchor(prop.at)),
    }
}

/// From here on a still's `end` is a place on the body, and not one of [`ends`]: a side's, or both sides'.
pub const PLACE: u8 = 64;
/// The hands of a helper, which stroke a back.
pub const HELPER: u8 = PLACE - 1;
/// See [`PLACE`].
pub const PLACES: u8 = 128;

/// The bits of a place's code without its side.
const LEFT: u8 = 0b11_1110;

/// What the arrow of a still goes along with: nothing, one place, or two.
#[inline(never)]
#[must_use]
pub fn arrows(end: u8, body: &Body) -> Vec<Vec3> {
    let place = |code: u8| body.anchor(SidedAnchor::from_code(code));
    match end {
        HELPER => {
            let along = body.whole.y * body.pose.midline(MidlineJoint::Scene);
            vec![body.anchor(Anchor::LowBack.at(1)) + along]
        }
        0..PLACE => ends(body).get(usize::from(end)).copied().into_iter().collect(),
        PLACE..PLACES => vec![place(end - PLACE)],
        u8::MAX => Vec::new(),
        _ => vec![place(end & LEFT), place(end & LEFT | 1)],
    }
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
            ends.push(body.on(end, side));
        }
        let digits = digits(body, side);
        ends.push(digits[1][3]);
        ends.push(digits[4][3]);
    }
    ends
}
