//! The body's art: contours of limbs, trunk, head, hands and feet, seen from anywhere.
//!
//! Widths are centimetres at a stature of 175, after girths of adults (ANSUR II).

use super::joint::Two;
use super::scene::Items;
use super::shapes::{Camera, Ring, closed, convex, hull, open, patch, tube};
use super::skeleton::{ANKLE, BALL, HEEL, PHALANGES};
use super::solve::{Body, Limb, sign};
use super::space::{Turn, V};

/// Along the bone (0 to 1), to the front, back, outer and inner side.
type Station = [f32; 5];

const THIGH: [Station; 6] = [
    [0.0, 8.6, 9.0, 8.0, 7.0],
    [0.14, 9.2, 9.2, 8.6, 7.6],
    [0.36, 8.8, 8.0, 8.0, 7.2],
    [0.64, 7.3, 6.5, 6.4, 6.2],
    [0.88, 5.9, 5.4, 5.3, 5.5],
    [1.0, 5.6, 5.0, 5.1, 5.4],
];
const SHANK: [Station; 7] = [
    [0.0, 5.4, 4.9, 5.0, 5.3],
    [0.1, 5.3, 5.7, 5.5, 5.4],
    [0.27, 4.6, 7.4, 5.9, 5.7],
    [0.46, 4.2, 6.4, 5.3, 5.1],
    [0.7, 3.6, 4.1, 3.9, 3.7],
    [0.9, 3.3, 3.4, 3.3, 3.3],
    [1.0, 3.6, 4.2, 3.6, 3.8],
];
const UPPER_ARM: [Station; 6] = [
    [-0.02, 5.6, 5.8, 5.0, 4.0],
    [0.12, 5.8, 6.0, 6.0, 4.4],
    [0.28, 5.3, 5.5, 5.3, 4.3],
    [0.5, 5.2, 5.2, 4.4, 4.2],
    [0.78, 4.3, 4.4, 3.9, 3.9],
    [1.0, 3.8, 4.2, 4.1, 4.2],
];
const FOREARM: [Station; 5] = [
    [0.0, 3.9, 4.1, 4.1, 4.2],
    [0.18, 4.7, 4.4, 4.8, 4.4],
    [0.42, 4.2, 4.0, 4.2, 4.0],
    [0.76, 2.9, 2.9, 2.5, 2.5],
    [1.0, 2.9, 2.9, 2.0, 2.0],
];
/// Where along the trunk (number of the spine's part, and centimetres beyond its end), to the
/// front, the back and either side.
const TRUNK: [(usize, f32, [f32; 3]); 10] = [
    (0, -1.0, [10.2, 10.0, 15.8]),
    (1, 0.0, [10.0, 8.2, 13.9]),
    (2, 0.0, [11.4, 9.2, 14.4]),
    (3, -6.5, [12.6, 10.6, 15.8]),
    (3, 0.0, [12.6, 11.2, 17.2]),
    (4, -6.5, [9.6, 10.8, 17.8]),
    (4, -2.0, [7.6, 8.6, 14.5]),
    (4, 1.6, [6.2, 6.6, 8.2]),
    (4, 5.5, [5.6, 5.8, 5.9]),
    (5, 0.0, [5.2, 5.6, 5.7]),
];
/// Up the head from the skull's base: where its front and its back are, and its half breadth.
const HEAD: [[f32; 4]; 13] = [
    [-7.6, 8.2, 3.0, 2.4],
    [-6.6, 9.8, 0.5, 3.8],
    [-4.4, 9.9, -2.5, 5.2],
    [-2.2, 10.4, -4.5, 5.9],
    [0.0, 10.3, -6.6, 6.4],
    [1.4, 12.6, -7.7, 6.8],
    [2.2, 12.3, -8.3, 7.0],
    [5.0, 10.0, -9.2, 7.4],
    [6.6, 10.4, -9.5, 7.6],
    [9.5, 9.9, -9.2, 7.6],
    [12.4, 8.0, -7.8, 6.8],
    [14.8, 4.4, -4.8, 4.8],
    [15.8, 1.2, -1.4, 1.8],
];
/// Where hair begins: up the head, and the angle from the front.
const HAIR: [(usize, f32); 8] =
    [(4, 128.0), (5, 122.0), (6, 112.0), (7, 96.0), (8, 74.0), (9, 58.0), (10, 20.0), (11, 0.0)];

fn limb_rings(limb: &Limb, bone: usize, side: usize, stations: &[Station], twist: f32) -> Vec<Ring> {
    let (from, to) = (limb.at[bone], limb.at[bone + 1]);
    stations
        .iter()
        .map(|&[along, front, back, outer, inner]| {
            let (right, left) = if side == 1 { (outer, inner) } else { (inner, outer) };
            let turn = if twist == 0.0 {
                limb.turn[bone]
            } else {
                limb.turn[bone].then(&Turn::about_y(twist * along))
            };
            Ring { at: from.toward(to, along), turn, front, back, right, left }
        })
        .collect()
}

fn head_rings(body: &Body) -> Vec<Ring> {
    let (base, turn) = (body.spine[5], body.head);
    let ring = |&[y, front, back, side]: &[f32; 4]| {
        let half = (front - back) * 0.5;
        let at = base + turn.of(V((front + back) * 0.5, y, 0.0));
        Ring { at, turn, front: half, back: half, right: side, left: side }
    };
    HEAD.iter().map(ring).collect()
}

fn trunk_rings(body: &Body) -> Vec<Ring> {
    let low = |y: f32, [front, back, side]: [f32; 3]| Ring {
        at: body.root + body.pelvis.of(V(-1.0, y, 0.0)),
        turn: body.pelvis,
        front,
        back,
        right: side,
        left: side,
    };
    let mut rings =
        vec![low(-8.0, [6.0, 8.0, 9.0]), low(-3.5, [9.4, 11.4, 15.6]), low(2.5, [10.2, 12.0, 17.0])];
    let ribs = 1.0 + body.pose.mid(super::joint::Mid::RibsWide) * 0.01;
    let belly = body.pose.mid(super::joint::Mid::BellyRound) * 0.1;
    rings.extend(TRUNK.iter().map(|&(part, beyond, [front, back, side])| {
        let turn = body.turns[part];
        let (front, side) = match part {
            2 | 3 => (front * ribs + belly * 0.4, side * ribs),
            0 | 1 => (front + belly, side),
            _ => (front, side),
        };
        // The spine's own curve leans; a ring lies across it.
        Ring { at: body.spine[part] + turn.y * beyond, turn, front, back, right: side, left: side }
    }));
    rings
}

/// Draws a body, or, where an anchor is looked at closely, what there is around it.
pub fn figure(camera: &Camera, body: &Body, focus: Option<u8>, into: &mut Items) {
    // Which side is turned away, if one is.
    let away = body.pelvis.z.dot(camera.near) + body.turns[4].z.dot(camera.near);
    let tone = |side: usize| if away * sign(side) < -0.9 { "far" } else { "skin" };
    let depth = |v: V| camera.near.dot(v);
    match focus.map(|anchor| anchor >> 1) {
        // A hand, or a foot, alone.
        Some(6..=8 | 20 | 21) => {
            for side in 0..2 {
                arm(camera, body, side, tone(side), true, into);
            }
            return;
        }
        Some(1 | 3 | 4 | 22..=25 | 30) => {
            for side in 0..2 {
                leg(camera, body, side, tone(side), true, into);
            }
            return;
        }
        _ => {}
    }
    let fine = focus.is_some();
    let rings = trunk_rings(body);
    let middle = body.root.toward(body.spine[4], 0.5);
    let trunk = tube(camera, &rings, (2.0, 1.0));
    into.add(depth(middle), "gap", trunk.sides(1, rings.len() - 4));
    into.add(depth(middle), "skin", trunk.path());
    for (from, to, first, last) in [(176.0, 184.0, 3, 10)] {
        if let Some(d) = patch(camera, &rings[first..last], from, to) {
            into.add(depth(middle), "groove", d);
        }
    }
    head(camera, body, into);
    for side in 0..2 {
        arm(camera, body, side, tone(side), fine, into);
        leg(camera, body, side, tone(side), fine, into);
    }
}

fn head(camera: &Camera, body: &Body, into: &mut Items) {
    let rings = head_rings(body);
    let (base, turn) = (body.spine[5], body.head);
    let depth = camera.near.dot(base + turn.of(V(0.0, 5.0, 0.0)))
        // Seen from above the head hides the trunk, from below the trunk the head.
        + 1.0;
    let outline = tube(camera, &rings, (1.2, 0.6));
    into.add(depth, "gap", outline.sides(6, rings.len() - 1));
    into.add(depth, "skin", outline.path());
    let mut hair = Vec::new();
    for &(index, from) in &HAIR {
        let mut ring = rings[index];
        for width in [&mut ring.front, &mut ring.back, &mut ring.left, &mut ring.right] {
            *width += 0.7;
        }
        let mut angle = from;
        while angle <= 360.0 - from {
            let (at, faces) = ring.surface(angle);
            if faces.unit_or(V::default()).dot(camera.near) > -0.12 {
                hair.push(camera.see(at));
            }
            angle += 14.0;
        }
    }
    let top = base + turn.of(V(0.0, 16.6, 0.0));
    if turn.y.dot(camera.near) > -0.3 {
        hair.push(camera.see(top));
    }
    if hair.len() > 3 {
        into.add(depth + 0.1, "hair", closed(&convex(hair)));
    }
    let on = |x, y, z| camera.see(base + turn.of(V(x, y, z)));
    let shows = |x: f32, z: f32| turn.of(V(x, 0.0, z)).dot(camera.near);
    for side in 0..2 {
        let s = sign(side);
        if shows(0.85, s * 0.5) > 0.25 {
            into.add(
                depth + 0.2,
                "eye",
                closed(&[
                    on(9.6, 4.7, s * 2.2),
                    on(9.0, 5.5, s * 3.4),
                    on(7.6, 4.7, s * 4.8),
                    on(9.0, 4.1, s * 3.4),
                ]),
            );
            into.add(
                depth + 0.2,
                "line",
                open(&[on(10.0, 6.9, s * 1.8), on(9.4, 7.6, s * 3.6), on(7.4, 6.9, s * 5.4)]),
            );
        }
        if shows(0.0, s) > 0.3 {
            let ear = [
                on(0.4, 5.2, s * 7.6),
                on(-1.6, 5.6, s * 8.4),
                on(-2.4, 3.4, s * 8.6),
                on(-1.2, 0.4, s * 7.8),
                on(0.2, 0.2, s * 7.0),
                on(0.3, 2.8, s * 7.6),
            ];
            into.add(depth + 0.2, "skin", closed(&ear));
            into.add(depth + 0.2, "line", closed(&ear));
        }
    }
    if shows(1.0, 0.0) > 0.2 {
        into.add(depth + 0.2, "line", open(&[on(9.0, -2.3, -2.4), on(10.6, -2.5, 0.0), on(9.0, -2.3, 2.4)]));
    }
    if shows(1.0, 0.0) > 0.75 {
        into.add(depth + 0.2, "line", open(&[on(10.2, 1.2, -1.7), on(12.0, 0.4, 0.0), on(10.2, 1.2, 1.7)]));
    }
}

fn arm(camera: &Camera, body: &Body, side: usize, tone: &'static str, fine: bool, into: &mut Items) {
    let limb = &body.arms[side];
    let depth = |a: usize, b: usize| camera.near.dot(limb.at[a].toward(limb.at[b], 0.6)) + 2.0;
    let upper = limb_rings(limb, 0, side, &UPPER_ARM, 0.0);
    let outline = tube(camera, &upper, (5.0, 3.6));
    into.add(depth(0, 1), "gap", outline.sides(2, 5));
    into.add(depth(0, 1), tone, outline.path());
    let twist = -sign(side) * body.pose.two(Two::ForearmTurn, side);
    let lower = limb_rings(limb, 1, side, &FOREARM, twist);
    let outline = tube(camera, &lower, (3.4, 1.6));
    into.add(depth(1, 2), "gap", outline.sides(0, 4));
    into.add(depth(1, 2), tone, outline.path());
    hand(camera, body, side, tone, fine, depth(1, 2), into);
}

/// The frame and end of each finger's bones, from its knuckle on.
fn finger(turn: &Turn, knuckle: V, s: f32, curl: f32, hook: f32, spread: f32, length: f32) -> [V; 4] {
    let mut frame = turn.then(&Turn::about_z(spread)).then(&Turn::about_x(s * curl));
    let mut at = [knuckle; 4];
    for (index, bone) in PHALANGES.iter().enumerate() {
        if index > 0 {
            frame = frame.then(&Turn::about_x(s * hook * if index == 1 { 1.0 } else { 0.7 }));
        }
        at[index + 1] = at[index] - frame.y * (bone * length);
    }
    at
}

#[allow(clippy::too_many_arguments)]
fn hand(
    camera: &Camera,
    body: &Body,
    side: usize,
    tone: &'static str,
    fine: bool,
    depth: f32,
    into: &mut Items,
) {
    let (wrist, turn, s) = (body.arms[side].at[2], body.arms[side].turn[2], sign(side));
    let two = |joint| body.pose.two(joint, side);
    let on = |x: f32, y: f32, z: f32| wrist + turn.of(V(x, y, z * -s));
    let behind = depth;
    let order =
        |v: V| if fine { camera.near.dot(v) + 2.0 } else { behind.max(camera.near.dot(v) + 2.0) + 0.1 };
    // Index to little: where the knuckle is, how far it fans out, how long it is.
    let fingers = [
        (3.0, -9.2, 1.0, 0.95),
        (1.0, -9.6, 0.35, 1.05),
        (-1.1, -9.2, -0.35, 0.98),
        (-3.0, -8.3, -1.1, 0.78),
    ];
    let extra = [Two::IndexCurl, Two::MiddleCurl, Two::RingCurl, Two::LittleCurl];
    let palm = hull(
        camera,
        &[
            (on(1.5, -0.3, 0.0), 1.7),
            (on(-1.5, -0.3, 0.0), 1.7),
            (on(3.0, -8.6, 0.0), 1.3),
            (on(-3.0, -7.8, 0.0), 1.2),
            (on(2.8, -3.5, 0.5), 1.4),
            (on(-2.6, -3.0, 0.4), 1.4),
        ],
    );
    let bones: Vec<[V; 4]> = fingers
        .iter()
        .zip(extra)
        .map(|(&(x, y, fan, length), extra)| {
            let curl = two(Two::FingersCurl) + two(extra);
            let hook = two(Two::FingersHook) + two(extra);
            finger(&turn, on(x, y, 0.0), s, curl, hook, fan * two(Two::FingersSpread) + fan * 2.0, length)
        })
        .collect();
    let fill = |depth: f32, points: &[(f32, f32)], edged: bool, into: &mut Items| {
        let d = closed(points);
        if edged {
            into.add(depth, "gap", d.clone());
        }
        into.add(depth, tone, d);
    };
    // The thumb: out of the palm's plane, across it, bent.
    let frame = turn
        .then(&Turn::about_z(48.0 - two(Two::ThumbAcross)))
        .then(&Turn::about_x(s * (two(Two::ThumbOut) + 10.0)));
    let root = on(2.0, -2.4, 0.6);
    let knuckle = root - frame.y * 4.4;
    let bent = frame.then(&Turn::about_z(-14.0 - two(Two::ThumbBend) * 0.6));
    let joint = knuckle - bent.y * 3.2;
    let tip = joint - bent.then(&Turn::about_z(-two(Two::ThumbBend) * 0.7)).y * 2.4;
    fill(order(on(0.0, -5.0, 0.0)), &palm, !fine, into);
    if fine {
        let mut pieces: Vec<(f32, Vec<(f32, f32)>)> = Vec::new();
        for chain in &bones {
            for bone in 0..3 {
                let (a, b) = (chain[bone], chain[bone + 1]);
                let width = [1.05, 0.92, 0.8];
                let spots = [(a, width[bone]), (b, width[bone] * 0.9)];
                pieces.push((order(a.toward(b, 0.5)), hull(camera, &spots)));
            }
        }
        pieces.push((order(knuckle), hull(camera, &[(root, 1.9), (knuckle, 1.2)])));
        pieces.push((order(joint), hull(camera, &[(knuckle, 1.15), (joint, 1.0)])));
        pieces.push((order(tip), hull(camera, &[(joint, 1.0), (tip, 0.75)])));
        for (depth, points) in pieces {
            fill(depth, &points, true, into);
        }
        return;
    }
    // From afar: the fingers as one.
    let (index, little) = (bones[0], bones[3]);
    let middle = bones[1];
    let first = [(index[0], 1.2), (little[0], 1.1), (little[1], 0.9), (index[1], 1.0), (middle[1], 1.0)];
    let second = [(index[1], 1.0), (little[1], 0.9), (little[3], 0.7), (index[3], 0.75), (middle[3], 0.75)];
    fill(order(index[1]), &hull(camera, &first), false, into);
    fill(order(index[3]) + 0.05, &hull(camera, &second), false, into);
    let thumb = [(root, 1.5), (knuckle, 1.2), (tip, 0.8)];
    fill(order(knuckle) + 0.1, &hull(camera, &thumb), true, into);
}

fn leg(camera: &Camera, body: &Body, side: usize, tone: &'static str, fine: bool, into: &mut Items) {
    let limb = &body.legs[side];
    let depth = |a: usize, b: usize| camera.near.dot(limb.at[a].toward(limb.at[b], 0.6)) + 1.0;
    let upper = limb_rings(limb, 0, side, &THIGH, 0.0);
    let outline = tube(camera, &upper, (6.5, 4.6));
    into.add(depth(0, 1), "gap", outline.sides(2, 5));
    into.add(depth(0, 1), tone, outline.path());
    let lower = limb_rings(limb, 1, side, &SHANK, 0.0);
    let outline = tube(camera, &lower, (4.8, 2.8));
    into.add(depth(1, 2), "gap", outline.sides(1, 6));
    into.add(depth(1, 2), tone, outline.path());
    foot(camera, body, side, tone, fine, depth(1, 2), into);
}

#[allow(clippy::too_many_arguments)]
fn foot(
    camera: &Camera,
    body: &Body,
    side: usize,
    tone: &'static str,
    fine: bool,
    depth: f32,
    into: &mut Items,
) {
    let (ankle, turn, s) = (body.legs[side].at[2], body.legs[side].turn[2], sign(side));
    let on = |x: f32, y: f32, z: f32| ankle + turn.of(V(x, y, z * s));
    let heel = ankle + turn.of(HEEL.0);
    let spots = [
        (heel, HEEL.1),
        (on(-1.0, -1.0, 0.0), 3.6),
        (on(1.0, -0.6, 0.0), 3.2),
        (on(7.0, -2.8, -0.8), 2.6),
        (on(13.0, BALL.0.1 + 0.4, -2.6), 2.2),
        (on(11.0, BALL.0.1, 3.0), 1.8),
        (on(4.0, 1.6 - ANKLE, 2.4), 1.6),
    ];
    let toes = turn.then(&Turn::about_z(-body.pose.two(Two::ToesFlex, side)));
    let ball = ankle + turn.of(BALL.0);
    let toe = |x: f32, y: f32, z: f32| ball + toes.of(V(x, y, z * s));
    let (order, front) = (depth.max(camera.near.dot(on(5.0, 0.0, 0.0)) + 1.0) + 0.1, 0.05);
    let base = hull(camera, &spots);
    let d = closed(&base);
    into.add(order, "gap", d.clone());
    into.add(order, tone, d);
    let fan = body.pose.two(Two::ToesSpread, side) * 0.06;
    if fine {
        for (index, length) in [7.6, 7.2, 6.4, 5.4, 4.3].into_iter().enumerate() {
            #[allow(clippy::cast_precision_loss)] // Five toes.
            let z = -2.9 + index as f32 * (1.5 + fan * 0.4);
            let radius = if index == 0 { 1.45 } else { 0.95 };
            let spots =
                [(toe(-0.6, 0.0, z), radius), (toe(length - radius, radius - 1.8, z * (1.0 + fan)), radius)];
            let d = closed(&hull(camera, &spots));
            let order = order + front + camera.near.dot(turn.z) * s * z * 0.02;
            into.add(order, "gap", d.clone());
            into.add(order, tone, d);
        }
        return;
    }
    let spots = [
        (toe(0.0, 0.2, -2.4), 2.0),
        (toe(-1.0, 0.0, 3.0), 1.8),
        (toe(6.6, -0.3, -2.2), 1.4),
        (toe(3.6, -0.5, 3.0), 1.2),
    ];
    into.add(order + front, tone, closed(&hull(camera, &spots)));
}
