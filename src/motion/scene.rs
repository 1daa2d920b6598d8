//! A clip as pictures: every part of it in painter's order, in one frame that fits the whole loop.

use super::clip::Clip;
use super::draw::{self, Look};
use super::props::{self, Room};
use super::shapes::{Camera, number, open};
use super::solve::{Body, Solver};
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

    fn sorted(mut self) -> Vec<Part> {
        self.0.sort_by(|a, b| a.depth.total_cmp(&b.depth));
        self.0.into_iter().map(|item| item.part).collect()
    }
}

/// Sheet units in a centimetre: whole numbers are fine enough.
const SCALE: f32 = 10.0;
/// A close-up is as wide as this, in sheet units.
const CLOSE: f32 = 1600.0;
/// How many moments tell how much room a loop needs.
const MOMENTS: u8 = 24;

/// A clip that can be drawn.
#[derive(Debug)]
pub struct Scene<'a> {
    /// What is drawn.
    pub clip: &'a Clip,
    /// Where its body is.
    pub solver: Solver<'a>,
    camera: Camera,
    /// The frame: left, top, width, height, in sheet units.
    pub frame: [f32; 4],
}

impl<'a> Scene<'a> {
    /// Sets a clip up.
    #[must_use]
    pub fn new(clip: &'a Clip) -> Self {
        let solver = Solver::new(clip);
        let mut camera = Camera::new(clip.yaw, clip.pitch, SCALE);
        let frame = if let Some((anchor, radius)) = clip.focus {
            camera.scale = CLOSE * 0.5 / radius.max(1.0);
            let mut middle = V::default();
            for moment in 0..MOMENTS {
                let at = clip.seconds() * f32::from(moment) / f32::from(MOMENTS);
                middle += center(&solver.at(at), anchor) * (1.0 / f32::from(MOMENTS));
            }
            let (x, y) = camera.see(middle);
            [x - CLOSE * 0.5, y - CLOSE * 0.5, CLOSE, CLOSE]
        } else {
            bounds(clip, &solver, &camera)
        };
        Self { clip, solver, camera, frame }
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
        let room = Room { seat: self.clip.height, wall: 280.0 };
        for prop in &self.clip.props {
            props::draw(&camera, prop, &self.solver.first, body, room, &mut items);
        }
        // Seen from above the floor is no line.
        if self.clip.pitch < 6.0 && self.clip.rests & super::clip::rest::FLOAT == 0 {
            let [left, _, width, _] = self.frame;
            let (_, y) = camera.see(V::default());
            items.add(-1000.0, "ground", open(&[(left + 20.0, y), (left + width - 20.0, y)]));
        }
        draw::figure(&look(self.clip, &self.camera), body, &mut items);
        items.sorted()
    }

    /// The moments of the stills: the most different keyframes, three at most.
    #[must_use]
    pub fn stills(&self) -> Vec<f32> {
        let moments = self.clip.moments();
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

    /// The arrow from a moment to another: the way of what moves most.
    #[must_use]
    pub fn arrow(&self, from: f32, to: f32) -> Option<Part> {
        let total = self.clip.seconds();
        let end = if to > from { to } else { to + total };
        let (a, b) = (self.solver.at(from), self.solver.at(end));
        let pick = ends(&a).iter().zip(ends(&b)).map(|(a, b)| (b - *a).length()).collect::<Vec<_>>();
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

/// What stands in the middle of a close-up: a place, but of the head all of it.
fn center(body: &Body, anchor: u8) -> V {
    match anchor >> 1 {
        12 | 14 | 15 | 17 => body.spine[5] + body.head.of(V(1.0, 3.0, 0.0)),
        _ => body.anchor(anchor),
    }
}

fn look<'a>(clip: &'a Clip, camera: &Camera) -> Look<'a> {
    Look { camera: *camera, focus: clip.focus, works: &clip.works, sides: clip.sides }
}

/// What may move most: hands, feet, head, elbows, knees, hips.
fn ends(body: &Body) -> [V; 11] {
    let [left, right] = &body.arms;
    let [left_leg, right_leg] = &body.legs;
    [
        left.at[2],
        right.at[2],
        left_leg.at[2],
        right_leg.at[2],
        body.spine[5] + body.head.y * 8.0,
        left.at[1],
        right.at[1],
        left_leg.at[1],
        right_leg.at[1],
        body.root,
        body.spine[3],
    ]
}

fn apart(a: &Body, b: &Body) -> f32 {
    ends(a).iter().zip(ends(b)).map(|(a, b)| (b - *a).length()).fold(0.0, f32::max)
}

/// What a whole loop covers, with a margin.
fn bounds(clip: &Clip, solver: &Solver<'_>, camera: &Camera) -> [f32; 4] {
    let room = Room { seat: clip.height, wall: 150.0 };
    let (mut low, mut high) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    for moment in 0..MOMENTS {
        let body = solver.at(clip.seconds() * f32::from(moment) / f32::from(MOMENTS));
        let mut items = Items::default();
        draw::figure(&look(clip, camera), &body, &mut items);
        for prop in &clip.props {
            props::draw(camera, prop, &solver.first, &body, room, &mut items);
        }
        items.add(0.0, "ground", open(&[camera.see(body.anchor(27 << 1)), camera.see(body.anchor(27 << 1))]));
        for item in items.0 {
            for (x, y) in points(&item.part.d) {
                low = (low.0.min(x), low.1.min(y));
                high = (high.0.max(x), high.1.max(y));
            }
        }
    }
    let margin = 40.0;
    [low.0 - margin, low.1 - margin, high.0 - low.0 + 2.0 * margin, high.1 - low.1 + 2.0 * margin]
}

/// The points of path data.
fn points(d: &str) -> Vec<(f32, f32)> {
    let mut values = Vec::new();
    let mut value: Option<(f32, f32)> = None;
    for byte in d.bytes().chain([b' ']) {
        match byte {
            b'-' => value = Some((-1.0, 0.0)),
            b'0'..=b'9' => {
                let (sign, so_far) = value.unwrap_or((1.0, 0.0));
                value = Some((sign, so_far * 10.0 + f32::from(byte - b'0')));
            }
            _ => values.extend(value.take().map(|(sign, size)| sign * size)),
        }
    }
    values.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}
