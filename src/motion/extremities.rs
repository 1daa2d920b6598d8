//! Hands and feet: from afar a few rounded shapes, close by with every finger and toe.

use super::anatomy::On;
use super::body::{Body, sign};
use super::draw::{GAP, Look};
use super::joint::Two;
use super::scene::Items;
use super::shapes::{closed, hull};
use super::skeleton::{ANKLE, BALL, HEEL, PHALANGES};
use super::space::{Turn, V};

/// A round spot: where, and how wide.
type Spots = Vec<(V, f32)>;

/// The ends of a finger's bones, from its knuckle on.
fn finger(turn: &Turn, knuckle: V, s: f32, curl: f32, hook: f32, fan: f32, length: f32) -> [V; 4] {
    let mut frame = turn.then(&Turn::about_z(fan)).then(&Turn::about_x(s * curl));
    let mut at = [knuckle; 4];
    for (index, bone) in PHALANGES.iter().enumerate() {
        if index > 0 {
            frame = frame.then(&Turn::about_x(s * hook * if index == 1 { 1.0 } else { 0.7 }));
        }
        at[index + 1] = at[index] - frame.y * (bone * length);
    }
    at
}

/// Draws shapes one above the other: first the gap around all, so that they melt into one. Each
/// shape comes with how many of its spots lie in what it grows from, where there is no gap.
fn melt(
    look: &Look<'_>,
    depth: f32,
    tone: &'static str,
    shapes: &[(usize, Spots)],
    tint: bool,
    into: &mut Items,
) {
    let gap = GAP * 0.8 / look.camera.scale;
    for (joined, spots) in shapes {
        let wide: Spots = spots[*joined..].iter().map(|(at, radius)| (*at, radius + gap)).collect();
        into.add(depth, "gap", closed(&hull(&look.camera, &wide)));
    }
    for (_, spots) in shapes {
        let d = closed(&hull(&look.camera, spots));
        if tint {
            into.add(depth, tone, d.clone());
            into.add(depth, "accent", d);
        } else {
            into.add(depth, tone, d);
        }
    }
}

/// Index to little: where the knuckle is, how far it fans out, how long it is, how thick.
const FINGERS: [(f32, f32, f32, f32, f32); 4] = [
    (3.1, -9.2, 1.0, 0.94, 0.98),
    (1.1, -9.7, 0.33, 1.05, 1.0),
    (-1.0, -9.3, -0.4, 0.98, 0.95),
    (-2.9, -8.4, -1.1, 0.76, 0.84),
];

/// Where the joints of the four fingers and of the thumb are, from the palm out.
#[must_use]
pub fn digits(body: &Body, side: usize) -> [[V; 4]; 5] {
    let (wrist, turn, s) = (body.arms[side].at[2], body.arms[side].turn[2], sign(side));
    let two = |joint| body.pose.two(joint, side);
    // Toward the thumb, toward the wrist, out of the palm.
    let on = |x: f32, y: f32, z: f32| wrist + turn.of(V(x, y, z * -s));
    let extra = [Two::IndexCurl, Two::MiddleCurl, Two::RingCurl, Two::LittleCurl];
    let mut found = [[wrist; 4]; 5];
    for (index, (x, y, fan, length, _)) in FINGERS.into_iter().enumerate() {
        let more = two(extra[index]);
        let (curl, hook) = (two(Two::FingersCurl) + more, two(Two::FingersHook) + more);
        found[index] =
            finger(&turn, on(x, y, 0.0), s, curl, hook, fan * (two(Two::FingersSpread) + 2.0), length);
    }
    // The thumb: beside the palm, out of its plane, across it, bent.
    let (across, bend) = (two(Two::ThumbAcross), two(Two::ThumbBend));
    let frame = turn
        .then(&Turn::about_z(44.0 - across * 0.9))
        .then(&Turn::about_x(s * (two(Two::ThumbOut) + 12.0 + across * 0.4)));
    let root = on(2.2, -2.2, 0.6);
    let knuckle = root - frame.y * 4.6;
    let first = frame.then(&Turn::about_z(-12.0 - bend * 0.6));
    let joint = knuckle - first.y * 3.4;
    let tip = joint - first.then(&Turn::about_z(8.0 - bend * 0.8)).y * 2.6;
    found[4] = [root, knuckle, joint, tip];
    found
}

/// Draws a hand; `depth` is its forearm's.
pub fn hand(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let (wrist, turn, s) = (body.arms[side].at[2], body.arms[side].turn[2], sign(side));
    let on = |x: f32, y: f32, z: f32| wrist + turn.of(V(x, y, z * -s));
    let bones = digits(body, side);
    let [root, knuckle, joint, tip] = bones[4];
    let palm: Spots = vec![
        (on(1.4, 0.4, 0.0), 1.8),
        (on(-1.4, 0.4, 0.0), 1.7),
        (on(3.0, -8.8, 0.0), 1.25),
        (on(1.0, -9.3, 0.0), 1.25),
        (on(-2.9, -8.0, 0.0), 1.2),
        (on(2.6, -3.5, 0.4), 1.5),
        (on(-2.8, -3.0, 0.3), 1.4),
    ];
    let tint = look.tints(On::Hand, side);
    let thumb = [(0, vec![(joint, 1.05), (tip, 0.8)]), (0, vec![(knuckle, 1.25), (joint, 1.05)])];
    let base = (0, vec![(root, 2.1), (knuckle, 1.3)]);
    if look.detail() > 0 {
        let order = |v: V| look.depth(v) + 2.0;
        melt(look, order(on(0.0, -5.0, 0.0)), tone, &[(2, palm)], tint, into);
        for (chain, (.., thick)) in bones.iter().zip(FINGERS) {
            let bone = |at: usize| {
                let width = [1.12, 0.98, 0.86][at] * thick;
                (0, vec![(chain[at], width), (chain[at + 1], width * 0.9)])
            };
            if look.detail() == 1 {
                // A finger that is folded shows its middle.
                let nearest = order(chain[3]).max(order(chain[1]));
                melt(look, nearest, tone, &[bone(0), bone(1), bone(2)], tint, into);
                continue;
            }
            for at in (0..3).rev() {
                melt(look, order(chain[at].toward(chain[at + 1], 0.5)), tone, &[bone(at)], tint, into);
            }
        }
        if look.detail() == 1 {
            let [end, middle] = thumb;
            melt(look, order(joint), tone, &[base, middle, end], tint, into);
            return;
        }
        let [end, middle] = thumb;
        melt(look, order(tip), tone, &[end], tint, into);
        melt(look, order(joint), tone, &[middle], tint, into);
        melt(look, order(knuckle), tone, &[base], tint, into);
        return;
    }
    // From afar the fingers are one, and nothing parts the hand from its arm.
    let (index, middle, little) = (bones[0], bones[1], bones[3]);
    let first: Spots =
        vec![(index[0], 1.2), (little[0], 1.1), (little[1], 0.95), (index[1], 1.05), (middle[1], 1.05)];
    let second: Spots = vec![
        (index[1], 1.05),
        (middle[1], 1.05),
        (little[1], 0.95),
        (little[3], 0.7),
        (index[3], 0.75),
        (middle[3], 0.75),
    ];
    let shapes = [(2, palm), (2, first), (3, second)];
    let thumb = [(1, vec![(root, 1.7), (knuckle, 1.3)]), (0, vec![(knuckle, 1.25), (tip, 0.85)])];
    let palm_first = turn.z.dot(look.camera.near) * -s > 0.0;
    let (near, far) = if palm_first { (0.02, 0.0) } else { (0.0, 0.02) };
    // Only what comes well before its arm lies above it: else they melt into one.
    let own = look.depth(on(0.0, -7.0, 0.0)) - 3.0;
    let depth = depth.max(own);
    melt(look, depth + far, tone, &shapes, tint, into);
    melt(look, depth + near, tone, &thumb, tint, into);
}

/// Draws a foot; `depth` is its shank's.
pub fn foot(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let (ankle, turn, s) = (body.legs[side].at[2], body.legs[side].turn[2], sign(side));
    let on = |x: f32, y: f32, z: f32| ankle + turn.of(V(x, y, z * s));
    let heel = ankle + turn.of(HEEL.0);
    let hind: Spots = vec![
        (on(-2.6, -0.5, 0.0), 2.9),
        (on(0.4, 0.4, 0.0), 3.3),
        (heel, HEEL.1),
        (on(6.0, -2.4, -0.6), 2.7),
        (on(3.0, 1.7 - ANKLE, 2.4), 1.7),
    ];
    let fore: Spots = vec![
        (heel, 2.6),
        (on(6.0, -2.6, -0.8), 2.6),
        (on(6.0, 1.6 - ANKLE, 2.8), 1.6),
        (on(13.0, BALL.0.1 + 0.5, -2.5), 2.3),
        (on(11.0, BALL.0.1, 3.0), 1.8),
    ];
    let toes = turn.then(&Turn::about_z(-body.pose.two(Two::ToesFlex, side)));
    // The outer joints curl as far again.
    let tips = toes.then(&Turn::about_z(-body.pose.two(Two::ToesFlex, side).max(0.0)));
    let ball = ankle + turn.of(BALL.0);
    let toe = |x: f32, y: f32, z: f32| ball + toes.of(V(x, y, z * s));
    let tint = look.tints(On::Foot, side);
    let depth = depth.max(look.depth(on(8.0, 0.0, 0.0)) - 9.0);
    if look.detail() > 0 {
        melt(look, depth, tone, &[(2, hind), (0, fore)], tint, into);
        let fan = body.pose.two(Two::ToesSpread, side) * 0.04;
        for (index, length) in [8.2, 7.8, 7.0, 6.0, 4.8].into_iter().enumerate() {
            #[allow(clippy::cast_precision_loss)] // Five toes.
            let z = -2.7 + index as f32 * 1.5;
            let radius = if index == 0 { 1.5 } else { 1.0 };
            let (wide, half) = (z * (1.0 + fan) + fan, length * 0.5);
            let (root, knuckle) = (toe(-1.4, 0.2, z * 0.95), toe(half, radius - 1.6, wide));
            let tip = knuckle + tips.of(V(half - radius, -0.2, 0.0));
            let order = depth + 0.05 + look.camera.near.dot(turn.z) * s * z * 0.02;
            let (first, second) =
                (vec![(root, radius), (knuckle, radius)], vec![(knuckle, radius), (tip, radius)]);
            melt(look, order, tone, &[(0, first), (0, second)], tint, into);
        }
        return;
    }
    let (big, small) = (toe(3.4, 0.0, -2.2), toe(1.8, -0.3, 3.0));
    let front: Spots = vec![(toe(0.0, 0.3, -2.3), 2.1), (toe(-1.0, 0.0, 3.0), 1.8), (big, 1.7), (small, 1.4)];
    let end: Spots = vec![
        (big, 1.7),
        (small, 1.4),
        (big + tips.of(V(3.5, -0.3, 0.0)), 1.4),
        (small + tips.of(V(2.0, -0.2, 0.0)), 1.2),
    ];
    melt(look, depth, tone, &[(2, hind), (0, fore), (0, front), (2, end)], tint, into);
}
