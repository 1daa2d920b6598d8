//! Where all bones of a body are: forward kinematics.

use super::clip::Pose;
use super::joint::{Mid, Two};
use super::skeleton::{
    ANKLE, BACK, BALL, BELLY, BLADES, CURVE, ELBOW, FLANK, FOREARM, HEAD, HEEL, HIP, KNEE, SEAT, SHANK,
    SHOULDER, SPINE, Spot, THIGH, TOES, UPPER_ARM, WRIST,
};
use super::space::{Turn, V};

/// Where bones are: an arm or a leg.
#[derive(Debug, Clone, Copy)]
pub struct Limb {
    /// Shoulder or hip, elbow or knee, wrist or ankle.
    pub at: [V; 3],
    /// The frames of the upper bone, the lower bone, the hand or foot.
    pub turn: [Turn; 3],
}

/// All bones of a body.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// Midway between the hips.
    pub root: V,
    /// Which way the body as a whole lies.
    pub whole: Turn,
    /// The pelvis.
    pub pelvis: Turn,
    /// Where each part of the spine ends, from the sacrum to the skull's base.
    pub spine: [V; 6],
    /// The frames of those parts.
    pub turns: [Turn; 6],
    /// The head.
    pub head: Turn,
    /// Left and right.
    pub arms: [Limb; 2],
    /// Left and right.
    pub legs: [Limb; 2],
    /// Its joints as they were told.
    pub pose: Pose,
}

/// Places on the body that a hand may lie on, and that props are fixed to, as authors name them.
pub const ANCHORS: [&str; 31] = [
    "hip",
    "knee",
    "thigh",
    "ankle",
    "foot",
    "shoulder",
    "elbow",
    "wrist",
    "hand",
    "ribs",
    "belly",
    "chest",
    "head",
    "nape",
    "chin",
    "temple",
    "low back",
    "cheek",
    "back thigh",
    "buttock",
    "forearm",
    "knuckles",
    "heel",
    "sole",
    "toes",
    "calf",
    "seat",
    "floor",
    "crown",
    "upper arm",
    "shin",
];

/// 1 for the right side, -1 for the left.
#[must_use]
pub fn sign(side: usize) -> f32 {
    if side == 1 { 1.0 } else { -1.0 }
}

/// The palm's middle, in the hand.
pub(super) const PALM: V = V(0.5, -6.0, 0.0);

impl Body {
    /// The body of a pose, its root at the origin and nothing pinned.
    #[must_use]
    pub fn new(pose: &Pose) -> Self {
        let mid = |joint| pose.mid(joint);
        let whole = Turn::about_y(-mid(Mid::Turn))
            .then(&Turn::about_x(mid(Mid::Roll)))
            .then(&Turn::about_z(-mid(Mid::Lean)));
        let pelvis = whole
            .then(&Turn::about_y(-mid(Mid::PelvisTurn)))
            .then(&Turn::about_x(mid(Mid::PelvisSide)))
            .then(&Turn::about_z(-mid(Mid::PelvisTilt)));
        let bend = |from: &Turn, share: f32, flex, side, turn| {
            from.then(&Turn::about_y(-mid(turn) * share))
                .then(&Turn::about_x(mid(side) * share))
                .then(&Turn::about_z(-mid(flex) * share))
        };
        let mut turns = [pelvis; 6];
        let mut spine = [V::default(); 6];
        let mut at = pelvis.of(V(-1.0, 0.0, 0.0));
        for part in 0..6 {
            let below = if part == 0 { pelvis } else { turns[part - 1] };
            turns[part] = match part {
                0 => below,
                1 | 2 => bend(&below, 0.5, Mid::WaistFlex, Mid::WaistSide, Mid::WaistTurn),
                3 | 4 => bend(&below, 0.5, Mid::ChestFlex, Mid::ChestSide, Mid::ChestTurn),
                _ => bend(&below, 0.6, Mid::NeckFlex, Mid::NeckSide, Mid::NeckTurn),
            };
            at += turns[part].then(&Turn::about_z(-CURVE[part])).y * SPINE[part];
            if part == 5 {
                at += turns[4].x * mid(Mid::NeckGlide);
            }
            spine[part] = at;
        }
        let head = bend(&turns[5], 0.4, Mid::NeckFlex, Mid::NeckSide, Mid::NeckTurn);
        let chest = turns[4];
        let arms = [0, 1].map(|side| arm(pose, side, &chest, spine[4]));
        let legs = [0, 1].map(|side| leg(pose, side, &whole, &pelvis));
        Self { root: V::default(), whole, pelvis, spine, turns, head, arms, legs, pose: *pose }
    }

    /// The whole body elsewhere.
    pub(super) fn shift(&mut self, by: V) {
        self.root += by;
        let limbs = self.arms.iter_mut().chain(&mut self.legs).flat_map(|limb| &mut limb.at);
        for point in self.spine.iter_mut().chain(limbs) {
            *point += by;
        }
    }

    /// Where an anchor is; `code` is its number in [`ANCHORS`] twice, plus 1 at the right.
    #[must_use]
    pub fn anchor(&self, code: u8) -> V {
        let side = usize::from(code & 1);
        let s = sign(side);
        let (arm, leg) = (&self.arms[side], &self.legs[side]);
        let on = |origin: V, turn: &Turn, x, y, z| origin + turn.of(V(x, y, z * s));
        match code >> 1 {
            0 => on(self.root, &self.pelvis, 3.0, 9.0, 14.5),
            1 => on(leg.at[1], &leg.turn[0], 6.0, 2.0, 0.0),
            2 => on(leg.at[0], &leg.turn[0], 8.5, -24.0, 0.0),
            3 => on(leg.at[2], &leg.turn[1], 3.0, 3.0, 0.0),
            4 => on(leg.at[2], &leg.turn[2], 12.0, -3.0, 0.0),
            5 => on(arm.at[0], &self.turns[4], 0.0, 5.0, 0.0),
            6 => arm.at[1],
            7 => arm.at[2],
            8 => on(arm.at[2], &arm.turn[2], PALM.0, PALM.1, PALM.2),
            9 => on(self.spine[2], &self.turns[3], 4.0, 4.0, 13.5),
            10 => on(self.spine[0], &self.turns[1], 11.5, 6.0, 1.0),
            11 => on(self.spine[3], &self.turns[3], 13.0, 0.0, 4.0),
            12 => on(self.spine[5], &self.head, -3.0, 11.0, 7.5),
            13 => on(self.spine[5], &self.turns[5], -7.5, -1.0, 2.0),
            14 => on(self.spine[5], &self.head, 10.0, -6.0, 1.0),
            15 => on(self.spine[5], &self.head, 6.0, 6.5, 7.5),
            16 => on(self.root, &self.pelvis, -11.0, 9.0, 6.0),
            17 => on(self.spine[5], &self.head, 7.0, 0.0, 6.5),
            18 => on(leg.at[0], &leg.turn[0], -8.0, -26.0, 0.0),
            19 => on(self.root, &self.pelvis, -11.0, -2.0, 8.0),
            20 => arm.at[1].toward(arm.at[2], 0.5),
            21 => on(arm.at[2], &arm.turn[2], 0.5, -9.0, 0.0),
            22 => on(leg.at[2], &leg.turn[2], HEEL.0.0, HEEL.0.1, 0.0),
            23 => on(leg.at[2], &leg.turn[2], 5.0, -ANKLE, 0.0),
            24 => {
                let toes = leg.turn[2].then(&Turn::about_z(-self.pose.two(Two::ToesFlex, side)));
                leg.at[2] + leg.turn[2].of(BALL.0) + toes.of(V(5.0, -1.0, 0.0))
            }
            25 => on(leg.at[1], &leg.turn[1], -7.0, -14.0, 0.0),
            26 => on(self.root, &self.pelvis, SEAT.0.0, SEAT.0.1 - SEAT.1, 0.0),
            28 => on(self.spine[5], &self.head, 1.0, 16.0, 0.0),
            29 => arm.at[0].toward(arm.at[1], 0.75),
            30 => on(leg.at[1], &leg.turn[1], 5.0, -18.0, 0.0),
            _ => V(self.root.0, 0.0, self.root.2),
        }
    }

    /// Where a round spot's middle is, and its radius, for all spots that may touch something; the
    /// trunk's first, in the order of the bits of [`rest`].
    #[must_use]
    pub fn spots(&self) -> [(V, f32); 20] {
        let on = |origin: V, turn: &Turn, spot: Spot| (origin + turn.of(spot.0), spot.1);
        let flank = if self.whole.z.1 < 0.0 { 1.0 } else { -1.0 };
        let mut spots = [(V::default(), 0.0); 20];
        spots[0] = on(self.root, &self.pelvis, SEAT);
        spots[1] = on(self.spine[3], &self.turns[3], BACK);
        spots[2] = on(self.spine[4], &self.turns[4], BLADES);
        spots[3] = on(self.spine[5], &self.head, HEAD);
        spots[4] = (self.root + self.pelvis.of(V(FLANK.0.0, FLANK.0.1, FLANK.0.2 * flank)), FLANK.1);
        spots[5] = on(self.root, &self.pelvis, BELLY);
        for side in 0..2 {
            let (arm, leg) = (&self.arms[side], &self.legs[side]);
            let at = 6 + side * 7;
            spots[at] = (leg.at[1], KNEE.1);
            spots[at + 1] = on(leg.at[2], &leg.turn[2], HEEL);
            spots[at + 2] = on(leg.at[2], &leg.turn[2], BALL);
            let toes = leg.turn[2].then(&Turn::about_z(-self.pose.two(Two::ToesFlex, side)));
            spots[at + 3] = (spots[at + 2].0 + toes.of(TOES.0), TOES.1);
            spots[at + 4] = (arm.at[1], ELBOW.1);
            spots[at + 5] = (arm.at[2], WRIST.1);
            spots[at + 6] = (arm.at[2] + arm.turn[2].of(PALM), 1.5);
        }
        spots
    }

    /// How far below the floor the lowest spot is, in cm; negative while all are above it.
    #[must_use]
    pub fn sunk(&self) -> f32 {
        self.spots().iter().map(|(at, radius)| radius - at.1).fold(f32::MIN, f32::max)
    }
}

fn arm(pose: &Pose, side: usize, chest: &Turn, neck: V) -> Limb {
    let two = |joint| pose.two(joint, side);
    let s = sign(side);
    let (flex, abduct) = (two(Two::ShoulderFlex), two(Two::ShoulderAbduct));
    // The collarbone lifts with the arm, from a third of the way on.
    let lift = (flex.max(abduct) - 60.0).max(0.0) / 120.0;
    let place = V(
        -1.0 + two(Two::ShoulderForward),
        -7.0 + lift * 5.0 + two(Two::ShoulderRaise),
        s * (SHOULDER - lift * 2.5 - two(Two::ShoulderForward).max(0.0) * 0.4),
    );
    let upper = chest
        .then(&Turn::about_z(flex))
        .then(&Turn::about_x(-s * abduct))
        .then(&Turn::about_y(s * two(Two::ShoulderRotate)));
    let lower = upper.then(&Turn::about_z(two(Two::ElbowFlex)));
    let shoulder = neck + chest.of(place);
    let elbow = shoulder - upper.y * UPPER_ARM;
    let wrist = elbow - lower.y * FOREARM;
    Limb { at: [shoulder, elbow, wrist], turn: [upper, lower, palm(pose, side, &lower)] }
}

/// The hand's frame at the end of a forearm: fingers toward -y, thumb toward x.
pub(super) fn palm(pose: &Pose, side: usize, lower: &Turn) -> Turn {
    let s = sign(side);
    lower
        .then(&Turn::about_y(-s * pose.two(Two::ForearmTurn, side)))
        .then(&Turn::about_x(s * pose.two(Two::WristFlex, side)))
        .then(&Turn::about_z(pose.two(Two::WristSide, side)))
}

fn leg(pose: &Pose, side: usize, whole: &Turn, pelvis: &Turn) -> Limb {
    let two = |joint| pose.two(joint, side);
    let s = sign(side);
    let thigh = whole
        .then(&Turn::about_z(two(Two::HipFlex)))
        .then(&Turn::about_x(-s * two(Two::HipAbduct)))
        .then(&Turn::about_y(s * two(Two::HipRotate)));
    let shank = thigh.then(&Turn::about_z(-two(Two::KneeFlex)));
    let hip = pelvis.of(V(0.0, 0.0, s * HIP));
    let knee = hip - thigh.y * THIGH;
    let ankle = knee - shank.y * SHANK;
    Limb { at: [hip, knee, ankle], turn: [thigh, shank, sole(pose, side, &shank)] }
}

/// The foot's frame at the end of a shank.
pub(super) fn sole(pose: &Pose, side: usize, shank: &Turn) -> Turn {
    let s = sign(side);
    shank
        .then(&Turn::about_z(pose.two(Two::AnkleFlex, side)))
        .then(&Turn::about_x(s * pose.two(Two::AnkleSide, side)))
}
