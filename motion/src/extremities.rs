//! Hands and feet: from afar a few rounded shapes, close by with every finger and toe.

use super::anatomy::{self, On};
use super::body::{Body, sign};
use super::joint::SidedJoint;
use super::look::{GAP, Look};
use super::picture::Items;
use super::skeleton::{Anchor, Bone, Landmark, PHALANGES, landmark};
use super::space::{Rotation, Vec3};

/// Spheres: where the middle of each is, and its radius, in cm.
type Spheres = Vec<(Vec3, f32)>;

/// The ends of a finger's bones, from its knuckle on.
fn finger(turn: &Rotation, knuckle: Vec3, s: f32, curl: f32, hook: f32, fan: f32, length: f32) -> [Vec3; 4] {
    let mut frame = turn.then(&Rotation::about_z(fan)).then(&Rotation::about_x(s * curl));
    let mut at = [knuckle; 4];
    for (index, bone) in PHALANGES.iter().enumerate() {
        if index > 0 {
            frame = frame.then(&Rotation::about_x(s * hook * if index == 1 { 1.0 } else { 0.7 }));
        }
        at[index + 1] = at[index] - frame.y * (bone * length);
    }
    at
}

/// Draws shapes one above the other: first the gap around all, so that they melt into one. Each
/// shape comes with how many of its spheres lie in what it grows from, where there is no gap.
fn melt(
    look: &Look<'_>,
    depth: f32,
    tone: &'static str,
    shapes: &[(usize, Spheres)],
    tint: bool,
    into: &mut Items,
) {
    let gap = GAP * 0.8 / look.camera.scale;
    for (joined, spheres) in shapes {
        let wide: Spheres = spheres[*joined..].iter().map(|(at, radius)| (*at, radius + gap)).collect();
        into.round(&look.camera, depth, "gap", &wide);
    }
    for (_, spheres) in shapes {
        into.round(&look.camera, depth, tone, spheres);
        if tint {
            into.round(&look.camera, depth, "accent", spheres);
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
pub fn digits(body: &Body, side: usize) -> [[Vec3; 4]; 5] {
    let (wrist, turn, s) = (body.arms[side].at[2], body.arms[side].turn[2], sign(side));
    let sided = |joint| body.pose.sided(joint, side);
    // Toward the thumb, toward the wrist, out of the palm.
    let on = |x: f32, y: f32, z: f32| wrist + turn.of(Vec3(x, y, z * -s));
    let extra = [SidedJoint::IndexCurl, SidedJoint::MiddleCurl, SidedJoint::RingCurl, SidedJoint::LittleCurl];
    let mut found = [[wrist; 4]; 5];
    for (index, (x, y, fan, length, _)) in FINGERS.into_iter().enumerate() {
        let more = sided(extra[index]);
        let (curl, hook) = (sided(SidedJoint::FingersCurl) + more, sided(SidedJoint::FingersHook) + more);
        found[index] = finger(
            &turn,
            on(x, y, 0.0),
            s,
            curl,
            hook,
            fan * (sided(SidedJoint::FingersSpread) + 2.0),
            length,
        );
    }
    // The thumb: beside the palm, out of its plane, across it, bent.
    let (across, bend) = (sided(SidedJoint::ThumbAcross), sided(SidedJoint::ThumbBend));
    let frame = turn
        .then(&Rotation::about_z(44.0 - across * 0.9))
        .then(&Rotation::about_x(s * (sided(SidedJoint::ThumbOut) + 12.0 + across * 0.4)));
    let root = on(2.2, -2.2, 0.6);
    let knuckle = root - frame.y * 4.6;
    let first = frame.then(&Rotation::about_z(-12.0 - bend * 0.6));
    let joint = knuckle - first.y * 3.4;
    let tip = joint - first.then(&Rotation::about_z(8.0 - bend * 0.8)).y * 2.6;
    found[4] = [root, knuckle, joint, tip];
    found
}

/// The palm; the first two landmarks lie in the wrist.
const PALM: [Landmark; 7] = [
    landmark(Bone::Hand, 14, 4, 0, 18),
    landmark(Bone::Hand, -14, 4, 0, 17),
    landmark(Bone::Hand, 30, -88, 0, 12),
    landmark(Bone::Hand, 10, -93, 0, 12),
    landmark(Bone::Hand, -29, -80, 0, 12),
    landmark(Bone::Hand, 26, -35, -4, 15),
    landmark(Bone::Hand, -28, -30, -3, 14),
];
/// The hind foot; the first two landmarks lie in the ankle.
const HIND: [Landmark; 5] = [
    landmark(Bone::Foot, -26, -5, 0, 29),
    landmark(Bone::Foot, 4, 4, 0, 33),
    landmark(Bone::Foot, -30, -33, 0, 35),
    landmark(Bone::Foot, 60, -24, -6, 27),
    landmark(Bone::Foot, 30, -51, 24, 17),
];
/// The forefoot.
const FORE: [Landmark; 5] = [
    landmark(Bone::Foot, -30, -33, 0, 26),
    landmark(Bone::Foot, 60, -26, -8, 26),
    landmark(Bone::Foot, 60, -52, 28, 16),
    landmark(Bone::Foot, 130, -45, -25, 23),
    landmark(Bone::Foot, 110, -50, 30, 18),
];
/// What of the toes lies within the forefoot.
const WEB: [Landmark; 4] = [
    landmark(Bone::Toes, -10, 3, -22, 21),
    landmark(Bone::Toes, -14, 0, 30, 18),
    landmark(Bone::Toes, 24, 0, -20, 17),
    landmark(Bone::Toes, 10, -3, 30, 14),
];
/// The arch, along the inner side of the sole.
const ARCH: [Landmark; 3] = [
    landmark(Bone::Foot, -38, -56, -4, 10),
    landmark(Bone::Foot, 50, -50, -8, 13),
    landmark(Bone::Foot, 128, -52, -14, 15),
];
/// The toes as one, to their outer joints.
const TOES: [Landmark; 4] = [
    landmark(Bone::Toes, 0, 3, -23, 21),
    landmark(Bone::Toes, -10, 0, 30, 18),
    landmark(Bone::Toes, 34, 0, -22, 17),
    landmark(Bone::Toes, 18, -3, 30, 14),
];
/// And on to their tips.
const TIPS: [Landmark; 4] = [
    landmark(Bone::Tips, 0, 0, -22, 17),
    landmark(Bone::Tips, -16, -3, 30, 14),
    landmark(Bone::Tips, 35, -3, -20, 14),
    landmark(Bone::Tips, 4, -5, 29, 12),
];

/// The landmarks of a table, on a body.
fn shape(body: &Body, side: usize, landmarks: &[Landmark]) -> Spheres {
    let mut shape = Vec::with_capacity(landmarks.len());
    for landmark in landmarks {
        shape.push((body.on(landmark, side), landmark.radius()));
    }
    shape
}

/// The two spheres of a digit.
fn bone(a: Vec3, wide: f32, b: Vec3, narrow: f32) -> Spheres {
    vec![(a, wide), (b, narrow)]
}

/// Draws a hand; `depth` is its forearm's.
pub fn hand(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let bones = digits(body, side);
    let palm = shape(body, side, &PALM);
    let middle = body.anchor(Anchor::Hand.at(side));
    let tint = |part| look.tints(On::Hand, side, part);
    let (tint_palm, tint_fingers, tint_thumb) =
        (tint(anatomy::PALM), tint(anatomy::FINGERS), tint(anatomy::THUMB));
    let detail = look.detail();
    if detail > 0 {
        let order = |v: Vec3| look.depth(v) + 2.0;
        melt(look, order(middle), tone, &[(2, palm)], tint_palm, into);
        for (index, chain) in bones.iter().enumerate() {
            // The thumb is drawn last.
            let widths = match FINGERS.get(index) {
                Some(&(.., thick)) => [1.12 * thick, 0.98 * thick, 0.86 * thick, 0.77 * thick],
                None => [2.1, 1.3, 1.05, 0.8],
            };
            let tint = if index == 4 { tint_thumb } else { tint_fingers };
            let mut pieces = Vec::new();
            for at in (0..3).rev() {
                let piece = (0, bone(chain[at], widths[at], chain[at + 1], widths[at + 1]));
                if detail > 1 {
                    melt(look, order(chain[at].toward(chain[at + 1], 0.5)), tone, &[piece], tint, into);
                } else {
                    pieces.push(piece);
                }
            }
            // A finger that is folded shows its middle.
            melt(look, order(chain[3]).max(order(chain[1])), tone, &pieces, tint, into);
        }
        return;
    }
    // From afar the fingers are one, and nothing parts the hand from its arm.
    let pick = |joints: &[(usize, usize, u8)]| {
        let mut spheres = Vec::with_capacity(joints.len());
        for &(digit, joint, radius) in joints {
            spheres.push((bones[digit][joint], f32::from(radius) * 0.1));
        }
        spheres
    };
    let first = pick(&[(0, 0, 12), (3, 0, 11), (3, 1, 10), (0, 1, 10), (1, 1, 10)]);
    let second = pick(&[(0, 1, 10), (1, 1, 10), (3, 1, 10), (3, 3, 7), (0, 3, 8), (1, 3, 8)]);
    let thumb = [(1, pick(&[(4, 0, 17), (4, 1, 13)])), (0, pick(&[(4, 1, 12), (4, 3, 9)]))];
    let palm_first = body.arms[side].turn[2].z.dot(look.camera.near) * sign(side) < 0.0;
    let (near, far) = if palm_first { (0.02, 0.0) } else { (0.0, 0.02) };
    // Only what comes well before its arm lies above it: else they melt into one.
    let depth = depth.max(look.depth(middle) - 3.0);
    let tint = tint_palm || tint_fingers;
    melt(look, depth + far, tone, &[(2, palm), (2, first), (3, second)], tint, into);
    melt(look, depth + near, tone, &thumb, tint_thumb, into);
}

/// Draws a foot; `depth` is its shank's.
pub fn foot(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let ankle = body.legs[side].at[2];
    let depth = depth.max(look.depth(ankle + body.legs[side].turn[2].x * 8.0) - 9.0);
    let (hind, fore) = ((2, shape(body, side, &HIND)), (0, shape(body, side, &FORE)));
    if look.detail() == 0 {
        let (toes, tips) = ((0, shape(body, side, &TOES)), (2, shape(body, side, &TIPS)));
        melt(look, depth, tone, &[hind, fore, toes, tips], false, into);
        glow(look, body, side, depth, into);
        return;
    }
    melt(look, depth, tone, &[hind, fore, (4, shape(body, side, &WEB))], false, into);
    glow(look, body, side, depth, into);
    let toes = look.tints(On::Foot, side, anatomy::SOLE) && look.detail() > 1;
    let fan = 1.0 + body.pose.sided(SidedJoint::ToesSpread, side) * 0.05;
    for (index, length) in [76i16, 68, 62, 55, 47].into_iter().enumerate() {
        let outward = [-27, -12, 3, 18, 33][index];
        let radius = if index == 0 { 15 } else { 10 };
        let half = length / 2;
        #[allow(clippy::cast_possible_truncation)] // A few mm.
        let wide = (f32::from(outward) * fan) as i16;
        let at = |landmark: &Landmark| (body.on(landmark, side), f32::from(radius) * 0.1);
        let root = at(&landmark(Bone::Toes, -14, 2, outward, radius));
        let knuckle = at(&landmark(Bone::Toes, half, radius - 16, wide, radius));
        let tip = at(&landmark(Bone::Tips, length - 34 - radius, radius - 18, wide, radius));
        let order =
            depth + 0.05 + look.depth(body.legs[side].turn[2].z) * sign(side) * f32::from(outward) * 0.002;
        melt(look, order, tone, &[(1, vec![root, knuckle]), (0, vec![knuckle, tip])], toes, into);
    }
}

/// Tints the parts of a foot that work.
fn glow(look: &Look<'_>, body: &Body, side: usize, depth: f32, into: &mut Items) {
    for (part, landmarks) in
        [(anatomy::ANKLE, &HIND[..2]), (anatomy::SOLE, &ARCH), (anatomy::HEEL, &HIND[2..3])]
    {
        if look.tints(On::Foot, side, part) {
            into.round(&look.camera, depth + 0.01, "accent", &shape(body, side, landmarks));
        }
    }
}
