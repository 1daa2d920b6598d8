//! What a movement needs besides a body: a chair, a wall, a band.

use super::body::{Body, sign};
use super::clip::MARKS;
use super::scene::Items;
use super::shapes::{Camera, closed, convex, hull, open, polygon};
use super::space::V;

/// Their names, in the order of their numbers.
pub const KINDS: [&str; 21] = [
    "band",
    "mat",
    "chair",
    "wall",
    "side wall",
    "doorway",
    "roller",
    "ball",
    "step",
    "towel",
    "dumbbell",
    "bicycle",
    "elliptical",
    "pool",
    "pillow",
    "bed",
    "ice",
    "glass",
    "ground",
    "table",
    "bar",
];

/// Set in [`Prop::kind`] if it goes along with the figure.
pub const FOLLOWS: u8 = 128;
/// Set in [`Prop::kind`] if it faces the other way.
pub const TURNED: u8 = 64;

/// Something that stands around, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prop {
    /// Its number in [`KINDS`], with [`FOLLOWS`] and [`TURNED`].
    pub kind: u8,
    /// What it is at, as [`Body::anchor`] counts.
    pub anchor: u8,
    /// Where its other end is, likewise.
    pub to: u8,
    /// How far it is from there: forward, up, right; cm.
    pub offset: [f32; 3],
}

/// A wooden block: from one corner to the other.
fn block(camera: &Camera, low: V, high: V) -> String {
    let mut corners = Vec::new();
    for corner in 0..8u8 {
        let pick = |bit: u8, a, b| if corner >> bit & 1 == 0 { a } else { b };
        corners.push(camera.see(V(pick(0, low.0, high.0), pick(1, low.1, high.1), pick(2, low.2, high.2))));
    }
    polygon(&convex(corners))
}

/// What props need to know of the picture.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// What the seat rests on is this high.
    pub seat: f32,
    /// How high walls are drawn.
    pub wall: f32,
}

/// Draws a prop; `first` is the body as it stands at the start, `now` as it is.
#[allow(clippy::too_many_lines)]
pub fn draw(camera: &Camera, prop: &Prop, first: &Body, now: &Body, room: Room, into: &mut Items) {
    let follows = prop.kind & FOLLOWS != 0;
    let share = match prop.kind & 63 {
        _ if !follows => 0.0,
        // What rolls goes half as far as what rolls on it.
        6 | 7 => 0.5,
        _ => 1.0,
    };
    let at = first.anchor(prop.anchor).toward(now.anchor(prop.anchor), share)
        + V(prop.offset[0], prop.offset[1], prop.offset[2]);
    let facing = if prop.kind & TURNED != 0 { -1.0 } else { 1.0 };
    let depth = |v: V| camera.near.dot(v);
    let mut blocks = |low: V, high: V, class: &'static str, bias: f32| {
        let (low, high) = (V(low.0 * facing, low.1, low.2), V(high.0 * facing, high.1, high.2));
        let floor = V(at.0, 0.0, at.2);
        let (low, high) = (floor + low, floor + high);
        into.add(depth(low.toward(high, 0.5)) + bias, class, block(camera, low, high));
    };
    match prop.kind & 63 {
        0 => {
            // A band, from one place to the other.
            let (from, to) = (now.anchor(prop.anchor), now.anchor(prop.to));
            let order = depth(from.toward(to, 0.5)) + 8.0;
            into.add(order, "band", open(&[camera.see(from), camera.see(to)]));
        }
        1 | 15 => {
            // Below all of the figure.
            let (mut low, mut high) = (first.root, first.root);
            for (spot, _) in first.spots() {
                low = V(low.0.min(spot.0), 0.0, low.2.min(spot.2));
                high = V(high.0.max(spot.0), 0.0, high.2.max(spot.2));
            }
            let wide = |low: f32, high: f32| ((high - low) * 0.5 + 18.0).max(34.0);
            let half = V(wide(low.0, high.0), 0.0, wide(low.2, high.2));
            let center = low.toward(high, 0.5);
            let bed = prop.kind & 63 == 15;
            let top = if bed { room.seat } else { 0.0 };
            let (low, high) = (center - half + V(0.0, top, 0.0), center + half + V(0.0, top, 0.0));
            if bed {
                for x in [low.0 + 6.0, high.0 - 12.0] {
                    for z in [low.2 + 6.0, high.2 - 12.0] {
                        let leg = V(x, 0.0, z);
                        into.add(-950.0, "prop", block(camera, leg, leg + V(6.0, top - 14.0, 6.0)));
                    }
                }
            }
            let thick = if bed { 18.0 } else { 2.5 };
            into.add(-900.0, "mat", block(camera, low - V(0.0, thick, 0.0), high));
        }
        2 => {
            let top = if room.seat > 20.0 { room.seat } else { 42.0 };
            for (x, z) in [(-20.0, -19.0), (17.0, -19.0), (-20.0, 16.0), (17.0, 16.0)] {
                blocks(V(x, 0.0, z), V(x + 3.0, top - 3.0, z + 3.0), "prop", 0.0);
            }
            blocks(V(-22.0, top - 4.0, -20.0), V(22.0, top, 20.0), "prop", 0.0);
            for z in [-19.0, 16.0] {
                blocks(V(-23.0, top, z), V(-20.0, top + 30.0, z + 3.0), "prop", 0.0);
            }
            blocks(V(-23.0, top + 30.0, -20.0), V(-20.0, top + 46.0, 20.0), "prop", 0.0);
        }
        3 => blocks(V(0.0, 0.0, -65.0), V(6.0, room.wall, 65.0), "prop", -60.0),
        4 => blocks(
            V(-65.0, 0.0, 0.0),
            V(65.0, room.wall, 6.0 * sign(usize::from(prop.offset[2] >= 0.0))),
            "prop",
            -60.0,
        ),
        5 => {
            for z in [-58.0, 48.0] {
                blocks(V(-5.0, 0.0, z), V(5.0, 205.0, z + 10.0), "prop", 0.0);
            }
            blocks(V(-5.0, 196.0, -58.0), V(5.0, 205.0, 58.0), "prop", -40.0);
        }
        6 => {
            let end = V(0.0, 0.0, 22.0);
            let center = V(at.0, 7.0, at.2);
            into.add(
                depth(center),
                "prop",
                closed(&hull(camera, &[(center - end, 7.0), (center + end, 7.0)])),
            );
        }
        7 => {
            let radius = 5.0;
            into.add(depth(at) - 3.0, "prop", closed(&hull(camera, &[(at, radius)])));
        }
        8 => blocks(V(-15.0, 0.0, -25.0), V(15.0, prop.offset[1].max(5.0), 25.0), "prop", -30.0),
        9 => blocks(V(-18.0, 0.0, -12.0), V(14.0, 1.2, 12.0), "prop", -30.0),
        10 | 20 => {
            let hand = &now.arms[usize::from(prop.anchor & 1)].turn[2];
            let half = hand.x * 8.0;
            into.add(depth(at), "band", open(&[camera.see(at - half), camera.see(at + half)]));
            if prop.kind & 63 == 10 {
                for end in [at - half, at + half] {
                    let weight = hull(camera, &[(end - hand.x * 2.0, 4.0), (end + hand.x * 2.0, 4.0)]);
                    into.add(depth(end) + 3.0, "prop", closed(&weight));
                }
            }
        }
        11 | 12 => machine(camera, prop.kind & 63 == 11, V(at.0, 0.0, at.2), now, into),
        13 => {
            let y = prop.offset[1];
            let wave: Vec<_> = (0..25u8)
                .map(|step| {
                    let up = if step % 2 == 0 { 1.5 } else { -1.5 };
                    let along = f32::from(step) * 10.0 - 120.0;
                    let (x, _) = camera.see(V(at.0, y, at.2));
                    let (_, level) = camera.see(V(0.0, y + up, 0.0));
                    (x + along * camera.scale, level)
                })
                .collect();
            into.add(900.0, "water", open(&wave));
        }
        14 => {
            // It lies across the body.
            let along = V(first.whole.y.0, 0.0, first.whole.y.2);
            let side = V(-along.2, 0.0, along.0).unit_or(V(0.0, 0.0, 1.0)) * 14.0;
            let spots = [(at - side - V(0.0, 1.0, 0.0), 4.5), (at + side - V(0.0, 1.0, 0.0), 4.5), (at, 5.0)];
            into.add(depth(at) - 40.0, "prop", closed(&hull(camera, &spots)));
        }
        16 => into.add(depth(at) + 30.0, "prop", closed(&hull(camera, &[(at, 6.0)]))),
        17 => {
            // It stands on its bottom, or in the hand that it goes along with.
            let up =
                if follows { now.arms[usize::from(prop.anchor & 1)].turn[2].x } else { V(0.0, 1.0, 0.0) };
            let wide = camera.right - up * camera.right.dot(up);
            let side = |height: f32, width: f32| camera.see(at + up * height + wide * width);
            let glass = [side(-5.0, -2.6), side(-5.0, 2.6), side(7.0, 3.6), side(7.0, -3.6)];
            into.add(depth(at) - 1.0, "prop", polygon(&glass));
            let water = [side(-5.0, -2.6), side(-5.0, 2.6), side(3.0, 3.2), side(3.0, -3.2)];
            into.add(depth(at) - 0.9, "liquid", polygon(&water));
        }
        18 => {
            let shift = now.pose.mid(super::joint::Mid::Scene);
            for step in 0..9u8 {
                let x = f32::from(step) * MARKS - 120.0 + shift - (shift / MARKS).floor() * MARKS;
                let (from, to) = (V(at.0 + x, -3.0, at.2), V(at.0 + x + 10.0, -3.0, at.2));
                into.add(-900.0, "line", open(&[camera.see(from), camera.see(to)]));
            }
        }
        _ => blocks(V(-30.0, 70.0, -45.0), V(30.0, 74.0, 45.0), "prop", -10.0),
    }
}

/// A bicycle or an elliptical, its crank where the feet are.
fn machine(camera: &Camera, bicycle: bool, at: V, now: &Body, into: &mut Items) {
    let seen = |x: f32, y: f32, z: f32| camera.see(at + V(x, y, z));
    let wheel = |x: f32, radius: f32| {
        let points: Vec<_> = (0..16u8)
            .map(|step| {
                let (s, c) = super::space::sin_cos(f32::from(step) * 22.5);
                seen(x + c * radius, radius + s * radius, 0.0)
            })
            .collect();
        closed(&points)
    };
    let pedals = [now.anchor(23 << 1), now.anchor(23 << 1 | 1)];
    let hub = pedals[0].toward(pedals[1], 0.5);
    let hub = V(hub.0 - at.0, hub.1, 0.0);
    if bicycle {
        into.add(-400.0, "wire", wheel(-42.0, 33.0));
        into.add(-400.0, "wire", wheel(62.0, 33.0));
        let saddle = now.anchor(26 << 1) - at;
        let grip = now.anchor(8 << 1 | 1) - at;
        let head = V(50.0, 80.0, 0.0);
        for line in [
            &[V(-42.0, 33.0, 0.0), hub, head, V(saddle.0 * 0.9, 76.0, 0.0), V(-42.0, 33.0, 0.0)][..],
            &[hub, V(saddle.0, saddle.1 - 1.0, 0.0)],
            &[
                V(62.0, 33.0, 0.0),
                head,
                V(grip.0 - 4.0, grip.1 - 1.0, 0.0),
                V(grip.0 + 2.0, grip.1 - 2.0, 0.0),
            ],
            &[V(saddle.0 - 11.0, saddle.1 - 1.0, 0.0), V(saddle.0 + 13.0, saddle.1 - 1.0, 0.0)],
        ] {
            let points: Vec<_> = line.iter().map(|v| seen(v.0, v.1, v.2)).collect();
            into.add(-1.0, "wire", polyline(&points));
        }
    } else {
        into.add(-400.0, "wire", wheel(70.0, 26.0));
        for side in 0..2u8 {
            // A pole that swings with the hand.
            let hand = now.anchor(8 << 1 | side);
            let foot = V(at.0 + 52.0, 30.0, hand.2);
            let top = hand + (hand - foot).unit_or(V(0.0, 1.0, 0.0)) * 8.0;
            into.add(camera.near.dot(hand) - 6.0, "wire", polyline(&[camera.see(foot), camera.see(top)]));
        }
    }
    for pedal in pedals {
        let crank = if bicycle {
            vec![at + hub, V(pedal.0, pedal.1, pedal.2)]
        } else {
            vec![V(at.0 + 70.0, 26.0, pedal.2), pedal - V(14.0, 1.0, 0.0)]
        };
        let points: Vec<_> = crank.iter().map(|v| camera.see(*v)).collect();
        into.add(camera.near.dot(pedal) - 8.0, "wire", polyline(&points));
    }
}

/// An open line with corners.
fn polyline(points: &[(f32, f32)]) -> String {
    let mut d = polygon(points);
    d.pop();
    d
}
