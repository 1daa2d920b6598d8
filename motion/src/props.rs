//! Props: draws the chair, the wall, the band or whatever else a movement needs.

use super::body::Body;
use super::clip::{MARKS, Prop, PropKind};
use super::picture::Items;
use super::shapes::{Camera, closed, convex, hull, open, polygon};
use super::skeleton::Anchor;
use super::space::Vec3;

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
const BLOCKS: [(PropKind, &[Block]); 7] = [
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
    (PropKind::Towel, &[[-18, 0, -12, 14, 1, 12, 30]]),
    (
        PropKind::Table,
        &[[-30, 0, -43, -26, 70, -39, 10], [-30, 0, 39, -26, 70, 43, 10], [-30, 70, -45, 30, 74, 45, 10]],
    ),
];

/// Draws a prop; `first` is the body as it stands at the start, `now` as it is.
#[inline(never)]
pub fn draw(camera: &Camera, prop: &Prop, first: &Body, now: &Body, room: Room, into: &mut Items) {
    let kind = prop.kind;
    let share = match kind {
        _ if !prop.follows => 0.0,
        // What rolls goes half as far as what rolls on it.
        PropKind::Roller | PropKind::Ball => 0.5,
        _ => 1.0,
    };
    let at = first.anchor(prop.at).toward(now.anchor(prop.at), share)
        + Vec3(prop.offset[0], prop.offset[1], prop.offset[2]);
    let depth = |v: Vec3| camera.near.dot(v);
    if let Some((_, blocks)) = BLOCKS.iter().find(|(known, _)| *known == kind) {
        for block in *blocks {
            build(camera, prop, at, block, room, into);
        }
        return;
    }
    // From one place to another: a band, a bar, a dumbbell's handle.
    let hand = &now.arms[prop.at.side()].turn[2];
    let (from, to) = if kind == PropKind::Band {
        (now.anchor(prop.at), now.anchor(prop.to))
    } else {
        (at - hand.x * 8.0, at + hand.x * 8.0)
    };
    match kind {
        PropKind::Band | PropKind::Dumbbell | PropKind::Bar => {
            let order = depth(from.toward(to, 0.5)) + if kind == PropKind::Band { 8.0 } else { 0.0 };
            into.add(order, "band", open(&[camera.see(from), camera.see(to)]));
            if kind == PropKind::Dumbbell {
                for end in [from, to] {
                    round(camera, end - hand.x * 2.0, end + hand.x * 2.0, 4.0, 3.0, into);
                }
            }
        }
        PropKind::Mat | PropKind::Bed => {
            below(camera, first, (kind == PropKind::Bed).then_some(room.seat), into);
        }
        PropKind::Roller => {
            let (center, end) = (Vec3(at.0, 7.0, at.2), Vec3(0.0, 0.0, 22.0));
            round(camera, center - end, center + end, 7.0, 0.0, into);
        }
        PropKind::Ball => round(camera, at, at, 5.0, -3.0, into),
        PropKind::Bicycle | PropKind::Elliptical => {
            machine(camera, kind == PropKind::Bicycle, Vec3(at.0, 0.0, at.2), now, into);
        }
        PropKind::Pool => {
            let mut wave = Vec::with_capacity(25);
            let (x, y) = camera.see(Vec3(at.0, prop.offset[1], at.2));
            for step in 0..25u8 {
                let up = if step % 2 == 0 { 1.5 } else { -1.5 };
                wave.push((x + (f32::from(step) * 10.0 - 120.0) * camera.scale, y + up * camera.scale));
            }
            into.add(900.0, "water", open(&wave));
        }
        PropKind::Pillow => {
            // It lies across the body.
            let along = Vec3(first.whole.y.0, 0.0, first.whole.y.2);
            let side = Vec3(-along.2, 0.0, along.0).unit_or(Vec3(0.0, 0.0, 1.0)) * 14.0;
            round(camera, at - side, at + side, 5.0, -40.0, into);
        }
        PropKind::Ice => round(camera, at, at, 6.0, 30.0, into),
        PropKind::Glass => {
            // It stands on its bottom, or in the hand that it goes along with.
            let up = if prop.follows { hand.x } else { Vec3(0.0, 1.0, 0.0) };
            let wide = camera.right - up * camera.right.dot(up);
            for (class, top, width) in [("prop", 7.0, 3.6), ("liquid", 3.0, 3.2)] {
                let side = |height: f32, width: f32| camera.see(at + up * height + wide * width);
                let glass = [side(-5.0, -2.6), side(-5.0, 2.6), side(top, width), side(top, -width)];
                into.add(depth(at) - 1.0, class, polygon(&glass));
            }
        }
        PropKind::Ground => {
            let shift = now.pose.midline(super::joint::MidlineJoint::Scene);
            let shift = shift - (shift / MARKS).floor() * MARKS - 120.0;
            for step in 0..9u8 {
                let from = Vec3(at.0 + f32::from(step) * MARKS + shift, -3.0, at.2);
                into.add(-900.0, "line", open(&[camera.see(from), camera.see(from + Vec3(10.0, 0.0, 0.0))]));
            }
        }
        // Made of blocks: drawn above.
        PropKind::Chair
        | PropKind::Wall
        | PropKind::SideWall
        | PropKind::Doorway
        | PropKind::Step
        | PropKind::Towel
        | PropKind::Table => {}
    }
}

/// Adds a block that stands at a place.
#[inline(never)]
fn build(camera: &Camera, prop: &Prop, at: Vec3, block: &Block, room: Room, into: &mut Items) {
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
        Vec3(at.0 + x * facing, y, at.2 + z)
    };
    let (mut low, mut high) = (corner(0), corner(3));
    match prop.kind {
        // The offset says how high a step is.
        PropKind::Step => high.1 = prop.offset[1].max(5.0),
        // A wall beside the figure lies beyond its place.
        PropKind::SideWall if prop.offset[2] < 0.0 => (low.2, high.2) = (low.2 - 6.0, high.2 - 6.0),
        _ => {}
    }
    let depth = camera.near.dot(low.toward(high, 0.5)) - f32::from(block[6]);
    into.add(depth, "prop", self::block(camera, low, high));
}

/// Adds something round, from one end to the other.
#[inline(never)]
fn round(camera: &Camera, from: Vec3, to: Vec3, radius: f32, bias: f32, into: &mut Items) {
    let depth = camera.near.dot(from.toward(to, 0.5)) + bias;
    into.add(depth, "prop", closed(&hull(camera, &[(from, radius), (to, radius)])));
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
    into.add(-900.0, "mat", block(camera, low - thick, high));
}

/// A bicycle or an elliptical, its pedals where the feet are.
#[inline(never)]
fn machine(camera: &Camera, bicycle: bool, at: Vec3, now: &Body, into: &mut Items) {
    let seen = |v: Vec3| camera.see(at + v);
    let wheel = |x: f32, radius: f32, into: &mut Items| {
        let mut points = Vec::with_capacity(16);
        for step in 0..16u8 {
            let (s, c) = super::space::sin_cos(f32::from(step) * 22.5);
            points.push(seen(Vec3(x + c * radius, radius + s * radius, 0.0)));
        }
        into.add(-400.0, "wire", closed(&points));
    };
    let pedals = [0, 1].map(|side| now.anchor(Anchor::Sole.at(side)));
    let hub = pedals[0].toward(pedals[1], 0.5);
    let flat = |v: Vec3| Vec3(v.0 - at.0, v.1, 0.0);
    let (hub, saddle, grip) =
        (flat(hub), flat(now.anchor(Anchor::Seat.at(0))), flat(now.anchor(Anchor::Hand.at(1))));
    let (rear, front, head) = (Vec3(-42.0, 33.0, 0.0), Vec3(62.0, 33.0, 0.0), Vec3(50.0, 80.0, 0.0));
    if bicycle {
        wheel(rear.0, 33.0, into);
        wheel(front.0, 33.0, into);
        let post = Vec3(saddle.0 * 0.9, 76.0, 0.0);
        let seat = saddle - Vec3(0.0, 1.0, 0.0);
        let stem = grip - Vec3(4.0, 1.0, 0.0);
        let points = [
            rear,
            hub,
            head,
            post,
            seat,
            front,
            stem,
            grip + Vec3(2.0, -2.0, 0.0),
            seat - Vec3(11.0, 0.0, 0.0),
            seat + Vec3(13.0, 0.0, 0.0),
        ]
        .map(seen);
        for tube in [[0, 1], [1, 2], [2, 3], [3, 0], [1, 4], [5, 2], [2, 6], [6, 7], [8, 9]] {
            into.add(-1.0, "wire", open(&tube.map(|end: usize| points[end])));
        }
    } else {
        wheel(70.0, 26.0, into);
    }
    for (side, pedal) in pedals.into_iter().enumerate() {
        let hand = now.anchor(Anchor::Hand.at(side));
        let crank = if bicycle { at + hub } else { Vec3(at.0 + 70.0, 26.0, pedal.2) };
        let end = if bicycle { pedal } else { pedal - Vec3(14.0, 1.0, 0.0) };
        into.add(camera.near.dot(pedal) - 8.0, "wire", open(&[camera.see(crank), camera.see(end)]));
        if !bicycle {
            // A pole that swings with the hand.
            let foot = Vec3(at.0 + 52.0, 30.0, hand.2);
            let top = hand + (hand - foot).unit_or(Vec3(0.0, 1.0, 0.0)) * 8.0;
            into.add(camera.near.dot(hand) - 6.0, "wire", open(&[camera.see(foot), camera.see(top)]));
        }
    }
}
