//! A clip as pictures: every part of it in painter's order, in one frame that fits the whole loop.

use super::body::{Body, sign};
use super::clip::Clip;
use super::draw::{self, Look};
use super::extremities::digits;
use super::joint::Mid;
use super::props::{self, Room};
use super::shapes::{Camera, insertion_sort, number, open};
use super::solve::Solver;
use super::space::V;

/// One path of a picture; what comes later lies above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is: `skin` and `far` (limbs at the side that is turned away), `hair`, `eye`, `gap` (a
    /// stroke in the ground's colour around what lies above something), `line` and `groove` (quiet
    /// strokes), `prop`, `mat`, `wire`, `band`, `water`, `ground`, `arrow`.
    pub class: &'static str,
    /// Path data, in whole units of the sheet.
    pub d: String,
}

/// A part with its depth: what is nearer is drawn later.
#[derive(Debug)]
pub struct Item {
    depth: f32,
    part: Part,
}

/// The parts of a picture, before they are put in order.
#[derive(Debug, Default)]
pub struct Items(Vec<Item>);

impl Items {
    /// Adds a part.
    pub fn add(&mut self, depth: f32, class: &'static str, d: String) {
        if !d.is_empty() {
            self.0.push(Item { depth, part: Part { class, d } });
        }
    }

    /// The parts, the farthest first.
    fn sorted(mut self) -> Vec<Part> {
        insertion_sort(&mut self.0, |a, b| a.depth > b.depth);
        self.0.into_iter().map(|item| item.part).collect()
    }

    /// All path data.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|item| item.part.d.as_str())
    }
}

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

    /// What is drawn.
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
        if self.clip().pitch < 6.0 && self.clip().rests & super::clip::rest::FLOAT == 0 {
            let [left, _, width, _] = self.frame;
            let (_, y) = camera.see(V::default());
            items.add(-1000.0, "ground", open(&[(left + 20.0, y), (left + width - 20.0, y)]));
        }
        draw::figure(&look(self.clip(), &self.camera), body, &mut items);
        items.sorted()
    }

    /// The moments of the stills: the most different keyframes, three at most.
    #[must_use]
    pub fn stills(&self) -> Vec<f32> {
        let moments = self.clip().moments();
        let bodies: Vec<Body> = moments.iter().map(|at| self.solver.at(*at)).collect();
        let mut chosen = vec![0usize];
        while chosen.len() < 3.min(moments.len()) {
            let distance = |index: usize| {
                chosen.iter().map(|&other| apart(&bodies[index], &bodies[other])).fold(f32::MAX, f32::min)
            };
            let best = (0..bodies.len()).max_by(|&a, &b| distance(a).total_cmp(&distance(b)));
            match best {
                Some(best) if distance(best) > 6.0 || chosen.len() < 2 => chosen.push(best),
                _ => break,
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        chosen.into_iter().map(|index| moments[index]).collect()
    }

    /// The stills as pictures, each but the last with an arrow to the next.
    #[must_use]
    pub fn strip(&self) -> Vec<Vec<Part>> {
        let moments = self.stills();
        let picture = |(index, &at): (usize, &f32)| {
            let mut parts = self.at(at);
            parts.extend(moments.get(index + 1).and_then(|&next| self.arrow(at, next)));
            parts
        };
        moments.iter().enumerate().map(picture).collect()
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

    /// The arrow from a moment to another: the way of what moves most.
    #[must_use]
    pub fn arrow(&self, from: f32, to: f32) -> Option<Part> {
        let total = self.clip().seconds();
        let end = if to > from { to } else { to + total };
        let (a, b) = (self.solver.at(from), self.solver.at(end));
        // Only what can be seen.
        let [left, top, width, height] = self.frame;
        let inside = |v: V| {
            let (x, y) = self.camera.see(v);
            x > left && x < left + width && y > top && y < top + height
        };
        let moved = |(a, b): (&V, V)| if inside(*a) && inside(b) { (b - *a).length() } else { 0.0 };
        let pick = ends(&a).iter().zip(ends(&b)).map(moved).collect::<Vec<_>>();
        let best = (0..pick.len()).max_by(|&a, &b| pick[a].total_cmp(&pick[b]))?;
        let mut way: Vec<(f32, f32)> = Vec::new();
        for step in 0..=6u8 {
            let at = from + (end - from) * f32::from(step) / 6.0;
            way.push(self.camera.see(ends(&self.solver.at(at))[best]));
        }
        let (tip, before) = (way[6], way[4]);
        let (dx, dy) = (tip.0 - before.0, tip.1 - before.1);
        let length = (dx * dx + dy * dy).sqrt();
        if length < 10.0 {
            return None;
        }
        let (dx, dy) = (dx / length * 60.0, dy / length * 60.0);
        let mut d = open(&way);
        d.push_str(&open(&[
            (tip.0 - dx - dy * 0.6, tip.1 - dy + dx * 0.6),
            tip,
            tip,
            (tip.0 - dx + dy * 0.6, tip.1 - dy - dx * 0.6),
        ]));
        Some(Part { class: "arrow", d })
    }
}

/// How a clip's body is drawn.
#[must_use]
pub fn look<'a>(clip: &'a Clip, camera: &Camera) -> Look<'a> {
    Look { camera: *camera, focus: clip.focus, works: &clip.works, sides: clip.sides }
}

/// What may move most: the head, the trunk, limbs, fingers, toes, and what breath moves.
fn ends(body: &Body) -> [V; 21] {
    let mut ends = [body.root; 21];
    ends[1] = body.spine[3];
    ends[2] = body.spine[5] + body.head.y * 8.0;
    ends[3] = body.spine[5] + body.head.of(V(11.0, -3.0, 0.0));
    let pose = &body.pose;
    ends[4] = body.spine[0] + body.turns[1].x * (12.0 + pose.mid(Mid::BellyRound) * 0.1);
    for side in 0..2 {
        let (arm, leg, at) = (&body.arms[side], &body.legs[side], 5 + side * 8);
        ends[at] = arm.at[2];
        ends[at + 1] = leg.at[2];
        ends[at + 2] = arm.at[1];
        ends[at + 3] = leg.at[1];
        let digits = digits(body, side);
        ends[at + 4] = digits[1][3];
        ends[at + 5] = digits[4][3];
        ends[at + 6] = body.anchor((24 << 1) + u8::from(side == 1));
        let wide = 16.0 * (1.0 + pose.mid(Mid::RibsWide) * 0.01);
        ends[at + 7] = body.spine[2] + body.turns[3].z * (sign(side) * wide);
    }
    ends
}

fn apart(a: &Body, b: &Body) -> f32 {
    ends(a).iter().zip(ends(b)).map(|(a, b)| (b - *a).length()).fold(0.0, f32::max)
}
