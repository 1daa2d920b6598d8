//! Props: draws the chair, the wall, the band or whatever else a movement needs.

use super::body::{Body, palm, sign};
use super::clip::{MARKS, Prop, PropKind};
use super::draw::figure;
use super::joint::{JOINTS, MidlineJoint, SidedJoint, Sides, slots};
use super::look::Look;
use super::path::SheetPoint;
use super::person::PEOPLE;
use super::picture::Items;
use super::pose::Pose;
use super::shapes::{Camera, closed, convex, polygon};
use super::skeleton::{Anchor, FOREARM, PALM, UPPER_ARM};
use super::solve::bend;
use super::space::{Vec3, sin_cos};

/// A wooden block: from one corner to the other.
#[inline(never)]
fn block(camera: &Camera, low: Vec3, high: Vec3) -> String {
    let mut corners = Vec::with_capacity(8);
    for corner in 0..8u8 {
        let pick = |bit: u8, a, b| if corner >> bit & 1 == 0 { a } else { b };
        corners.push(camera.see(Vec3(
            pick(0, low.0, high.0),
            pick(1, low.1, high.1),
            pick(2, low.2, high.2),
        )));
    }
    polygon(&convex(corners))
}

/// Heights in the picture that props depend on, in cm.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The height of what the seat rests on.
    pub seat: f32,
    /// The height of walls.
    pub wall: f32,
}

/// The height of the seat: block heights above half of this are measured from it.
const SEAT: i16 = 500;
/// The height of walls.
const WALL: i16 = 1000;

/// A block: from forward, up, right, to forward, up, right, in cm; and how far it is put back in the
/// painter's order.
type Block = [i16; 7];

/// The blocks of the props that consist of blocks.
const BLOCKS: [(PropKind, &[Block]); 5] = [
    (
        PropKind::Chair,
        &[
            [-20, 0, -19, -17, SEAT - 3, -16, 0],
            [17, 0, -19, 20, SEAT - 3, -16, 0],
            [-20, 0, 16, -17, SEAT - 3, 19, 0],
            [17, 0, 16, 20, SEAT - 3, 19, 0],
            [-22, SEAT - 4, -20, 22, SEAT, 20, 0],
            [-23, SEAT, -19, -20, SEAT + 30, -16, 0],
            [-23, SEAT, 16, -20, SEAT + 30, 19, 0],
            [-23, SEAT + 30, -20, -20, SEAT + 46, 20, 0],
        ],
    ),
    (PropKind::Wall, &[[0, 0, -65, 6, WALL, 65, 60]]),
    (PropKind::SideWall, &[[-65, 0, 0, 65, WALL, 6, 60]]),
    (
        PropKind::Doorway,
        &[[-5, 0, -58, 5, 205, -48, 0], [-5, 0, 48, 5, 205, 58, 0], [-5, 196, -58, 5, 205, 58, 40]],
    ),
    (PropKind::Step, &[[-15, 0, -25, 15, 0, 25, 30]]),
];

/// Something round: its prop, its class, how far it is put forward in the painter's order, its spheres: forward, up, their
/// radius, in mm.
type Round = (PropKind, &'static str, f32, &'static [[f32; 3]]);

const PACK: &[[f32; 3]] = &[[-50.0, 0.0, 40.0], [50.0, 0.0, 40.0]];

/// What consists of spheres: a ball, a cold pack, a hot-water bottle with its neck forward.
static ROUNDS: [Round; 5] = [
    (PropKind::Ball, "warm", -3.0, &[[0.0, 0.0, 50.0]]),
    (PropKind::Ice, "prop", 30.0, PACK),
    (PropKind::Ice, "liquid", 30.0, PACK),
    (PropKind::Bottle, "warm", 30.0, &[[80.0, 3.2, 20.0], [120.0, 3.2, 22.0]]),
    (PropKind::Bottle, "warm", 30.0, &[[-60.0, 10.0, 36.0], [50.0, 9.2, 30.0]]),
];

/// The depth of what is drawn above everything.
const THROUGH: f32 = 900.0;
/// That of what lies below all but the floor.
const LYING: f32 = -700.0;

/// Where a prop is.
fn place(prop: &Prop, first: &Body, now: &Body) -> Vec3 {
    let share = match prop.kind {
        _ if !prop.follows => 0.0,
        // What rolls goes half as far as what rolls on it.
        PropKind::Roller | PropKind::Ball => 0.5,
        _ => 1.0,
    };
    first.anchor(prop.at).toward(now.anchor(prop.at), share)
        + Vec3(prop.offset[0], prop.offset[1], prop.offset[2])
}

/// What a body may touch, and may not pass through, in cm.
#[derive(Debug, Clone, Copy)]
pub enum Solid {
    /// From one corner to the other.
    Block(Vec3, Vec3),
    /// Round, from one end to the other, with its radius.
    Round(Vec3, Vec3, f32),
}

impl Solid {
    /// How far a place is from its surface; below 0 inside.
    #[must_use]
    pub fn distance(&self, v: Vec3) -> f32 {
        match *self {
            Self::Block(low, high) => {
                let out = [
                    (low.0 - v.0).max(v.0 - high.0),
                    (low.1 - v.1).max(v.1 - high.1),
                    (low.2 - v.2).max(v.2 - high.2),
                ];
                let beyond: f32 = out.iter().map(|by| by.max(0.0).powi(2)).sum();
                if beyond > 0.0 { beyond.sqrt() } else { out.into_iter().fold(f32::MIN, f32::max) }
            }
            Self::Round(from, to, radius) => {
                let way = to - from;
                let along = ((v - from).dot(way) / way.dot(way).max(0.01)).clamp(0.0, 1.0);
                (v - from.toward(to, along)).length() - radius
            }
        }
    }
}

/// The solids of a prop: none if it is of cloth, or none that a body could pass through.
#[must_use]
pub fn solids(prop: &Prop, first: &Body, now: &Body, room: Room) -> Vec<Solid> {
    let at = place(prop, first, now);
    if let Some((_, blocks)) = BLOCKS.iter().find(|(known, _)| *known == prop.kind) {
        return blocks
            .iter()
            .map(|block| {
                let (low, high) = corners(prop, at, block, room);
                Solid::Block(
                    Vec3(low.0.min(high.0), low.1.min(high.1), low.2.min(high.2)),
                    Vec3(low.0.max(high.0), low.1.max(high.1), low.2.max(high.2)),
                )
            })
            .collect();
    }
    match prop.kind {
        PropKind::Roller => {
            let (center, end) = (Vec3(at.0, 7.0, at.2), Vec3(0.0, 0.0, 22.0));
            vec![Solid::Round(center - end, center + end, 7.0)]
        }
        PropKind::Ball => vec![Solid::Round(at, at, 5.0)],
        PropKind::Ice | PropKind::Bottle => vec![Solid::Round(at, at, 4.0)],
        _ => Vec::new(),
    }
}

/// Draws a prop; `first` is the body as it stands at the start, `now` as it is.
#[inline(never)]
pub fn draw(camera: &Camera, prop: &Prop, first: &Body, now: &Body, room: Room, into: &mut Items) {
    let kind = prop.kind;
    let at = place(prop, first, now);
    let depth = |v: Vec3| camera.near.dot(v);
    if let Some((_, blocks)) = BLOCKS.iter().find(|(known, _)| *known == kind) {
        for block in *blocks {
            build(camera, prop, at, block, room, into);
        }
        return;
    }
    for (_, class, order, spheres) in ROUNDS.iter().filter(|(known, ..)| *known == kind) {
        let spheres: Vec<_> =
            spheres.iter().map(|&[x, y, radius]| (at + Vec3(x, y, 0.0) * 0.1, radius * 0.1)).collect();
        into.round(camera, depth(at) + order, class, &spheres);
    }
    match kind {
        PropKind::Band => {
            let ends = [now.anchor(prop.at), now.anchor(prop.to)];
            // A band lies before the chest, wherever that is seen from.
            let order = depth(ends[0].toward(ends[1], 0.5) + now.turns[4].x * 10.0);
            into.rod(camera, order, "band", ends);
            // What of it lies behind the body shows through as dots.
            into.rod(camera, THROUGH, "ring", ends);
        }
        PropKind::Mat | PropKind::Bed => {
            below(camera, first, (kind == PropKind::Bed).then_some(room.seat), into);
        }
        PropKind::Roller => {
            // It lies below all that rolls on it. Its ends are flat.
            let near = if camera.near.2 < 0.0 { -22.0 } else { 22.0 };
            let disc = |side: f32, radius: f32| disc(camera, Vec3(at.0, 7.0, at.2 + side), radius);
            let mut whole = disc(-near, 7.4);
            whole.append(&mut disc(near, 7.4));
            // Of dark foam, so that it is seen on a mat and is not taken for what works.
            into.add(LYING, "shorts", closed(&convex(whole)));
            into.add(LYING, "line", closed(&disc(near, 7.4)));
            into.add(LYING, "prop", closed(&disc(near, 4.0)));
        }
        PropKind::Bicycle | PropKind::Elliptical => {
            machine(camera, kind == PropKind::Bicycle, Vec3(at.0, 0.0, at.2), now, into);
        }
        PropKind::Pool => {
            let from = Vec3(at.0, prop.offset[1], at.2) - camera.right * 120.0;
            zigzag(camera, "water", from, camera.right * 10.0, camera.up * 1.5, 25, into);
        }
        PropKind::Pillow => {
            // It lies across the body.
            let along = Vec3(first.whole.y.0, 0.0, first.whole.y.2);
            let side = Vec3(-along.2, 0.0, along.0).unit_or(Vec3(0.0, 0.0, 1.0)) * 13.0;
            let along = along.unit_or(Vec3(1.0, 0.0, 0.0)) * 8.0;
            let corners = [at + side + along, at + side - along, at - side + along, at - side - along];
            into.round(camera, depth(at) - 40.0, "prop", &corners.map(|corner| (corner, 4.0)));
        }
        PropKind::Ice => {
            // A star of ice on it.
            for arm in 0..3u8 {
                let (s, c) = sin_cos(f32::from(arm) * 60.0 + 30.0);
                let arm = camera.right * (c * 4.4) + camera.up * (s * 4.4);
                into.rod(camera, depth(at) + 30.0, "water", [at - arm, at + arm]);
            }
        }
        PropKind::Bottle => {
            // Warmth rises from it.
            for wave in 0..3u8 {
                let from = at + camera.right * (f32::from(wave) * 4.5 - 4.5) + Vec3(0.0, 7.0, 0.0);
                zigzag(camera, "heat", from, Vec3(0.0, 2.0, 0.0), camera.right * 1.2, 6, into);
            }
        }
        PropKind::Blanket => blanket(camera, now, room, into),
        PropKind::Helper => helper(camera, prop, first, now, into),
        PropKind::Glass => {
            // It stands upright, and tips toward the mouth that it comes near.
            let mouth = now.spine[5] + now.head.of(Vec3(10.0, -2.5, 0.0)) - at;
            let near = ((24.0 - mouth.length()) * 0.1).clamp(0.0, 1.0);
            let up = (Vec3(0.0, 1.0, 0.0) + mouth * (near * 0.06)).unit_or(Vec3(0.0, 1.0, 0.0));
            let wide = camera.right - up * camera.right.dot(up);
            for (class, top, width) in [("prop", 7.0, 3.6), ("liquid", 3.0, 3.2)] {
                let side = |height: f32, width: f32| camera.see(at + up * height + wide * width);
                let glass = [side(-5.0, -2.6), side(-5.0, 2.6), side(top, width), side(top, -width)];
                into.add(depth(at) + 12.0, class, polygon(&glass));
            }
        }
        PropKind::Ground => {
            let shift = now.pose.midline(MidlineJoint::Scene);
            let shift = shift - (shift / MARKS).floor() * MARKS - 120.0;
            for step in 0..9u8 {
                let from = Vec3(at.0 + f32::from(step) * MARKS + shift, -3.0, at.2);
                into.rod(camera, -900.0, "line", [from, from + Vec3(10.0, 0.0, 0.0)]);
            }
        }
        PropKind::Towel => towel(camera, at, now.pose.sided(SidedJoint::ToesFlex, prop.at.side()), into),
        // Made of blocks or of spheres, which are drawn above, or drawn on the leg itself.
        PropKind::Chair
        | PropKind::Wall
        | PropKind::SideWall
        | PropKind::Doorway
        | PropKind::Step
        | PropKind::Ball
        | PropKind::Legging => {}
    }
}

/// The corners of a block that stands at a place.
#[inline(never)]
fn corners(prop: &Prop, at: Vec3, block: &Block, room: Room) -> (Vec3, Vec3) {
    let facing = if prop.turned { -1.0 } else { 1.0 };
    let seat = if room.seat > 20.0 { room.seat } else { 42.0 };
    let corner = |from: usize| {
        let [x, y, z] = [block[from], block[from + 1], block[from + 2]].map(f32::from);
        let y = if block[from + 1] == WALL {
            room.wall
        } else if block[from + 1] > SEAT / 2 {
            seat + y - f32::from(SEAT)
        } else {
            y
        };
        // Aside it has its front at the left.
        if prop.aside { Vec3(at.0 + z, y, at.2 - x * facing) } else { Vec3(at.0 + x * facing, y, at.2 + z) }
    };
    let (mut low, mut high) = (corner(0), corner(3));
    match prop.kind {
        // The offset says how high a step is.
        PropKind::Step => high.1 = prop.offset[1].max(5.0),
        // A wall beside the figure lies beyond its place.
        PropKind::SideWall if prop.offset[2] < 0.0 => (low.2, high.2) = (low.2 - 6.0, high.2 - 6.0),
        _ => {}
    }
    (low, high)
}

/// Adds a block that stands at a place.
#[inline(never)]
fn build(camera: &Camera, prop: &Prop, at: Vec3, block: &Block, room: Room, into: &mut Items) {
    let (low, high) = corners(prop, at, block, room);
    let depth = camera.near.dot(low.toward(high, 0.5)) - f32::from(block[6]);
    into.add(depth, "prop", self::block(camera, low, high));
}

/// Adds a wave above everything: from a place on, step after step, aside of its way to one hand and the other.
#[inline(never)]
fn zigzag(
    camera: &Camera,
    class: &'static str,
    from: Vec3,
    step: Vec3,
    aside: Vec3,
    count: u8,
    into: &mut Items,
) {
    let mut wave = Vec::with_capacity(25);
    for at in 0..count {
        let aside = if at % 2 == 0 { aside } else { -aside };
        wave.push(camera.see(from + step * f32::from(at) + aside));
    }
    into.line(THROUGH, class, &wave);
}

/// A circle that stands along the figure, as it is seen.
#[inline(never)]
fn disc(camera: &Camera, at: Vec3, radius: f32) -> Vec<SheetPoint> {
    let mut points = Vec::with_capacity(16);
    for step in 0..16u8 {
        let (s, c) = sin_cos(f32::from(step) * 22.5);
        points.push(camera.see(at + Vec3(c * radius, s * radius, 0.0)));
    }
    points
}

/// Adds a blanket over the legs.
fn blanket(camera: &Camera, now: &Body, room: Room, into: &mut Items) {
    let mut under = Vec::new();
    for leg in &now.legs {
        let toes = leg.at[2] + leg.turn[2].of(Vec3(18.0, -4.0, 0.0));
        for (at, radius) in leg.at.into_iter().chain([toes]).zip([15.0, 8.0, 8.0, 4.0]) {
            under.push((at, radius));
            under.push((Vec3(at.0, room.seat + 3.0, at.2), 9.0));
        }
    }
    into.round(camera, camera.near.dot(now.root) + 60.0, "warm", &under);
}

/// The joints of a helper: who stands beside the figure leans over it, who faces it stoops to it.
static AIDE: [(u8, i16, i16); 11] = [
    (MidlineJoint::Lean as u8, 34, 58),
    (MidlineJoint::Turn as u8, 90, 180),
    (MidlineJoint::NeckFlex as u8, 8, 8),
    (SidedJoint::HipFlex.code(Sides::Both), 40, 112),
    (SidedJoint::KneeFlex.code(Sides::Both), 12, 90),
    (SidedJoint::AnkleFlex.code(Sides::Both), 6, 36),
    (SidedJoint::ShoulderFlex.code(Sides::Both), 50, 50),
    (SidedJoint::ElbowFlex.code(Sides::Both), 30, 30),
    (SidedJoint::ForearmTurn.code(Sides::Both), -70, -70),
    (SidedJoint::FingersCurl.code(Sides::Both), 25, 25),
    (SidedJoint::FingersHook.code(Sides::Both), 25, 25),
];

/// Adds a second person, who stands at the prop's place and whose hands are where the prop is.
#[inline(never)]
fn helper(camera: &Camera, prop: &Prop, first: &Body, now: &Body, into: &mut Items) {
    let mut pose = Pose([0.0; JOINTS]);
    for &(code, leaning, stooping) in &AIDE {
        // Both sides of a sided joint.
        pose.0[slots(code)].fill(f32::from(if prop.turned { stooping } else { leaning }));
    }
    let mut body = Body::new(&pose);
    let stands = first.anchor(prop.at) + Vec3(prop.offset[0], 0.0, prop.offset[2]);
    body.shift(Vec3(stands.0, body.sunk(), stands.2));
    let across = body.turns[4].z;
    for (side, arm) in body.arms.iter_mut().enumerate() {
        let goal = now.anchor(prop.at)
            + across * (sign(side) * 7.0)
            + Vec3(0.0, prop.offset[1], 0.0)
            + now.whole.y * now.pose.midline(MidlineJoint::Scene);
        bend(arm, goal - arm.turn[2].of(PALM.offset()), UPPER_ARM, FOREARM, -1.0);
        arm.turn[2] = palm(&pose, side, &arm.turn[1]);
    }
    let look = Look {
        camera: *camera,
        focus: None,
        works: &[],
        sides: [false; 2],
        ghost: false,
        person: PEOPLE[1],
        legging: None,
    };
    into.aide(|into| figure(&look, &body, into));
}

/// Adds a towel under a foot, which gathers under its arch as far as the toes curl.
#[inline(never)]
fn towel(camera: &Camera, at: Vec3, curl: f32, into: &mut Items) {
    let drawn = (curl + 15.0).clamp(0.0, 60.0) * 0.1;
    let end = at.0 + 17.0 - drawn * 2.0;
    let sheet = block(camera, Vec3(at.0 - 14.0, 0.0, at.2 - 12.0), Vec3(end, 0.8, at.2 + 12.0));
    into.add(camera.near.dot(at) - 60.0, "prop", sheet);
    for fold in 0..3u8 {
        let radius = 0.5 + drawn * (0.16 + f32::from(fold) * 0.05);
        let middle = Vec3(at.0 - 2.0 + f32::from(fold) * 3.2, radius * 0.7, at.2);
        let side = Vec3(0.0, 0.0, 11.0);
        round(camera, middle - side, middle + side, radius, -40.0 + f32::from(fold), into);
    }
}

/// Adds something round, from one end to the other.
#[inline(never)]
fn round(camera: &Camera, from: Vec3, to: Vec3, radius: f32, bias: f32, into: &mut Items) {
    let depth = camera.near.dot(from.toward(to, 0.5)) + bias;
    into.round(camera, depth, "prop", &[(from, radius), (to, radius)]);
}

/// Adds a mat, or a bed of a height, below all of the figure.
#[inline(never)]
fn below(camera: &Camera, first: &Body, bed: Option<f32>, into: &mut Items) {
    let (mut low, mut high) = (first.root, first.root);
    for (landmark, _) in first.landmarks() {
        low = Vec3(low.0.min(landmark.0), 0.0, low.2.min(landmark.2));
        high = Vec3(high.0.max(landmark.0), 0.0, high.2.max(landmark.2));
    }
    let wide = |low: f32, high: f32| ((high - low) * 0.5 + 18.0).max(34.0);
    let half = Vec3(wide(low.0, high.0), 0.0, wide(low.2, high.2));
    let center = low.toward(high, 0.5) + Vec3(0.0, bed.unwrap_or_default(), 0.0);
    let (low, high) = (center - half, center + half);
    let thick = Vec3(0.0, if bed.is_some() { 18.0 } else { 2.5 }, 0.0);
    if bed.is_some() {
        for x in [low.0 + 6.0, high.0 - 12.0] {
            for z in [low.2 + 6.0, high.2 - 12.0] {
                let leg = block(camera, Vec3(x, 0.0, z), Vec3(x + 6.0, low.1 - 14.0, z + 6.0));
                into.add(-950.0, "prop", leg);
            }
        }
    }
    // Who stands behind a bed stands behind it in the picture, too.
    let depth = if bed.is_some() { camera.near.dot(center) - 32.0 } else { -900.0 };
    into.add(depth, "mat", block(camera, low - thick, high));
}

/// Points of a bicycle and of an elliptical: beside its place (0), the hub (1), the saddle (2), the handlebar (3) or below the saddle (4), in mm:
/// rear wheel, hub, head, post, seat, front wheel, stem, handlebar's end, saddle's ends, the elliptical's base.
static POINTS: [(u8, i16, i16); 12] = [
    (0, -420, 330),
    (1, 0, 0),
    (0, 500, 800),
    (4, 0, 760),
    (2, 0, -10),
    (0, 620, 330),
    (3, -40, -10),
    (3, 20, -20),
    (2, -110, -10),
    (2, 130, -10),
    (0, -550, 15),
    (0, 920, 15),
];
/// Its tubes: from which point to which, and how far each is put back in the painter's order.
const BICYCLE: &[[i16; 3]] =
    &[[0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 0, 1], [1, 4, 1], [5, 2, 1], [2, 6, 1], [6, 7, 1], [8, 9, 1]];
/// See [`BICYCLE`].
const ELLIPTICAL: &[[i16; 3]] = &[[10, 11, 500]];

/// A bicycle or an elliptical, its pedals where the feet are.
#[inline(never)]
fn machine(camera: &Camera, bicycle: bool, at: Vec3, now: &Body, into: &mut Items) {
    let pedals = [0, 1].map(|side| now.anchor(Anchor::Sole.at(side)));
    let hub = pedals[0].toward(pedals[1], 0.5);
    let flat = |v: Vec3| Vec3(v.0 - at.0, v.1, 0.0);
    let (hub, saddle, grip) =
        (flat(hub), flat(now.anchor(Anchor::Seat.at(0))), flat(now.anchor(Anchor::Hand.at(1))));
    let frame = if bicycle { BICYCLE } else { ELLIPTICAL };
    let origins = [Vec3::default(), hub, saddle, grip, Vec3(saddle.0 * 0.9, 0.0, 0.0)];
    for &[from, to, order] in frame {
        let ends = [from, to].map(|end| {
            #[allow(clippy::cast_sign_loss)] // They are numbers in a table.
            let (origin, x, y) = POINTS[end as usize];
            at + origins[usize::from(origin)] + Vec3(x.into(), y.into(), 0.0) * 0.1
        });
        into.rod(camera, -f32::from(order), "wire", ends);
    }
    if bicycle {
        for x in [-42.0, 62.0] {
            into.add(-400.0, "wire", closed(&disc(camera, at + Vec3(x, 33.0, 0.0), 33.0)));
        }
        round(camera, at + hub, at + hub, 7.5, 4.0, into);
    } else {
        round(camera, at + Vec3(70.0, 26.0, -4.0), at + Vec3(70.0, 26.0, 4.0), 26.0, -400.0, into);
    }
    for (side, pedal) in pedals.into_iter().enumerate() {
        let hand = now.anchor(Anchor::Hand.at(side));
        let crank = if bicycle { at + hub } else { Vec3(at.0 + 70.0, 26.0, pedal.2) };
        let end = if bicycle { pedal } else { pedal - Vec3(14.0, 1.0, 0.0) };
        let order = camera.near.dot(pedal) - 8.0;
        into.rod(camera, order, "wire", [crank, end]);
        // What the sole stands on.
        let (length, down) = if bicycle { (5.0, 0.6) } else { (14.0, 1.2) };
        let plate = [-length, length].map(|x| pedal + Vec3(x, -down, 0.0));
        into.rod(camera, order + 0.1, "wire", plate);
        if !bicycle {
            // A pole that swings with the hand.
            let foot = Vec3(at.0 + 52.0, 30.0, hand.2);
            let top = hand + (hand - foot).unit_or(Vec3(0.0, 1.0, 0.0)) * 8.0;
            into.rod(camera, camera.near.dot(hand) - 6.0, "wire", [foot, top]);
        }
    }
}
