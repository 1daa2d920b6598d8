//! Hands and feet: from afar a few rounded shapes, close by with every finger and toe.

use super::anatomy::{self, On};
use super::body::{Body, sign};
use super::joint::SidedJoint;
use super::look::{GAP, Look};
use super::picture::Items;
use super::skeleton::{Anchor, Bone, Landmark, PHALANGES, landmark};
use super::space::{Rotation, Vec3};

/// Shapes of spheres that melt into one.
#[derive(Default)]
struct Shapes {
    /// Where the middle of each sphere is, and its radius, in cm.
    spheres: Vec<(Vec3, f32)>,
    /// Where each shape begins, and from where on there is a gap around it: what comes before lies in what it grows
    /// from.
    begins: Vec<(usize, usize)>,
}

impl Shapes {
    /// Begins a shape, so many of whose spheres lie in what it grows from.
    #[inline(never)]
    fn begin(&mut self, joined: usize) {
        let from = self.spheres.len();
        self.begins.push((from, from + joined));
    }

    /// Adds the landmarks of a table, on a body.
    #[inline(never)]
    fn landmarks(&mut self, joined: usize, body: &Body, side: usize, landmarks: &[Landmark]) {
        self.begin(joined);
        for landmark in landmarks {
            self.add(body.on(landmark, side), landmark.radius());
        }
    }

    #[inline(never)]
    fn add(&mut self, at: Vec3, radius: f32) {
        self.spheres.push((at, radius));
    }

    /// Adds joints of fingers: the digit, the joint, the radius in mm.
    #[inline(never)]
    fn joints(&mut self, joined: usize, bones: &[[Vec3; 4]; 5], joints: &[[u8; 3]]) {
        self.begin(joined);
        for &[digit, joint, radius] in joints {
            self.add(bones[usize::from(digit)][usize::from(joint)], f32::from(radius) * 0.1);
        }
    }

    /// Draws the shapes one above the other: first the gap around all, so that they melt into one. Then there are none.
    #[inline(never)]
    fn melt(&mut self, look: &Look<'_>, depth: f32, tone: &'static str, tint: bool, into: &mut Items) {
        let gap = GAP * 0.8 / look.camera.scale;
        self.begin(0);
        for (_, radius) in &mut self.spheres {
            *radius += gap;
        }
        for (pair, next) in self.begins.iter().zip(&self.begins[1..]) {
            into.round(&look.camera, depth, "gap", &self.spheres[pair.1..next.0]);
        }
        for (_, radius) in &mut self.spheres {
            *radius -= gap;
        }
        for (pair, next) in self.begins.iter().zip(&self.begins[1..]) {
            for class in [tone, "accent"].iter().take(1 + usize::from(tint)) {
                into.round(&look.camera, depth, class, &self.spheres[pair.0..next.0]);
            }
        }
        self.spheres.clear();
        self.begins.clear();
    }
}

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

/// From afar the fingers are one: their first bones, the others.
const FIRST: [[u8; 3]; 5] = [[0, 0, 12], [3, 0, 11], [3, 1, 10], [0, 1, 10], [1, 1, 10]];
/// See [`FIRST`].
const SECOND: [[u8; 3]; 6] = [[0, 1, 10], [1, 1, 10], [3, 1, 10], [3, 3, 7], [0, 3, 8], [1, 3, 8]];
/// The thumb, in two shapes.
const THUMB: [[u8; 3]; 4] = [[4, 0, 17], [4, 1, 13], [4, 1, 12], [4, 3, 9]];

/// Draws a hand; `depth` is its forearm's.
pub fn hand(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let bones = digits(body, side);
    let mut shapes = Shapes::default();
    shapes.landmarks(2, body, side, &PALM);
    let middle = body.anchor(Anchor::Hand.at(side));
    let [palm, fingers, thumb] =
        [anatomy::PALM, anatomy::FINGERS, anatomy::THUMB].map(|part| look.tints(On::Hand, side, part));
    let detail = look.detail();
    if detail > 0 {
        let order = |v: Vec3| look.depth(v) + 2.0;
        shapes.melt(look, order(middle), tone, palm, into);
        for (index, chain) in bones.iter().enumerate() {
            // The thumb is drawn last.
            let (widths, thick) = match FINGERS.get(index) {
                Some(&(.., thick)) => ([1.12, 0.98, 0.86, 0.77], thick),
                None => ([2.1, 1.3, 1.05, 0.8], 1.0),
            };
            let tint = if index == 4 { thumb } else { fingers };
            for at in (0..3).rev() {
                shapes.begin(0);
                for at in [at, at + 1] {
                    shapes.add(chain[at], widths[at] * thick);
                }
                if detail > 1 {
                    shapes.melt(look, order(chain[at].toward(chain[at + 1], 0.5)), tone, tint, into);
                }
            }
            // A finger that is folded shows its middle.
            shapes.melt(look, order(chain[3]).max(order(chain[1])), tone, tint, into);
        }
        return;
    }
    // Nothing parts the hand from its arm.
    let palm_first = body.arms[side].turn[2].z.dot(look.camera.near) * sign(side) < 0.0;
    let (near, far) = if palm_first { (0.02, 0.0) } else { (0.0, 0.02) };
    // Only what comes well before its arm lies above it: else they melt into one.
    let depth = depth.max(look.depth(middle) - 3.0);
    shapes.joints(2, &bones, &FIRST);
    shapes.joints(3, &bones, &SECOND);
    shapes.melt(look, depth + far, tone, palm || fingers, into);
    shapes.joints(1, &bones, &THUMB[..2]);
    shapes.joints(0, &bones, &THUMB[2..]);
    shapes.melt(look, depth + near, tone, thumb, into);
}

/// Draws a foot; `depth` is its shank's.
pub fn foot(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, depth: f32, into: &mut Items) {
    let turn = &body.legs[side].turn[2];
    let depth = depth.max(look.depth(body.legs[side].at[2] + turn.x * 8.0) - 9.0);
    let detail = look.detail();
    let mut shapes = Shapes::default();
    shapes.landmarks(2, body, side, &HIND);
    shapes.landmarks(0, body, side, &FORE);
    if detail == 0 {
        shapes.landmarks(0, body, side, &TOES);
        shapes.landmarks(2, body, side, &TIPS);
    } else {
        shapes.landmarks(4, body, side, &WEB);
    }
    shapes.melt(look, depth, tone, false, into);
    // The parts that work.
    for (part, landmarks) in
        [(anatomy::ANKLE, &HIND[..2]), (anatomy::SOLE, &ARCH), (anatomy::HEEL, &HIND[2..3])]
    {
        if look.tints(On::Foot, side, part) {
            shapes.landmarks(0, body, side, landmarks);
            into.round(&look.camera, depth + 0.01, "accent", &shapes.spheres);
            shapes = Shapes::default();
        }
    }
    if detail == 0 {
        return;
    }
    let tint = look.tints(On::Foot, side, anatomy::SOLE) && detail > 1;
    let fan = 1.0 + body.pose.sided(SidedJoint::ToesSpread, side) * 0.05;
    for (index, (length, outward)) in
        [(76i16, -27i16), (68, -12), (62, 3), (55, 18), (47, 33)].into_iter().enumerate()
    {
        let radius = if index == 0 { 15 } else { 10 };
        #[allow(clippy::cast_possible_truncation)] // A few mm.
        let wide = (f32::from(outward) * fan) as i16;
        let [root, knuckle, tip] = [
            landmark(Bone::Toes, -14, 2, outward, radius),
            landmark(Bone::Toes, length / 2, radius - 16, wide, radius),
            landmark(Bone::Tips, length - 34 - radius, radius - 18, wide, radius),
        ];
        let order = depth + 0.05 + look.depth(turn.z) * sign(side) * f32::from(outward) * 0.002;
        shapes.landmarks(1, body, side, &[root, knuckle]);
        shapes.landmarks(0, body, side, &[knuckle, tip]);
        shapes.melt(look, order, tone, tint, into);
    }
}
