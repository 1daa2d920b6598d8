//! Forward kinematics: the place and the rotation of each bone of a posed body.

use super::joint::{MidlineJoint, SidedJoint};
use super::pose::Pose;
use super::skeleton::{
    BALL, Bone, CURVE, FOREARM, HIP, LIMB_LANDMARKS, Landmark, PLACES, SHANK, SHOULDER, SPINE, SidedAnchor,
    THIGH, TRUNK_LANDMARKS, UPPER_ARM,
};
use super::space::{Rotation, Vec3};

/// Where bones are: an arm or a leg.
#[derive(Debug, Clone, Copy)]
pub struct Limb {
    /// Shoulder or hip, elbow or knee, wrist or ankle.
    pub at: [Vec3; 3],
    /// The frames of the upper bone, the lower bone, the hand or foot.
    pub turn: [Rotation; 3],
}

/// All bones of a body.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// Midway between the hips.
    pub root: Vec3,
    /// The frame of the body as a whole: upright, lying, turned.
    pub whole: Rotation,
    /// The pelvis.
    pub pelvis: Rotation,
    /// Where each part of the spine ends, from the sacrum to the skull's base.
    pub spine: [Vec3; 6],
    /// The frames of those parts.
    pub turns: [Rotation; 6],
    /// The head.
    pub head: Rotation,
    /// Left and right.
    pub arms: [Limb; 2],
    /// Left and right.
    pub legs: [Limb; 2],
    /// The pose that it was made from, before anything was pinned.
    pub pose: Pose,
}

/// 1 for the right side, -1 for the left.
#[must_use]
pub fn sign(side: usize) -> f32 {
    if side == 1 { 1.0 } else { -1.0 }
}

impl Body {
    /// The body of a pose, its root at the origin and nothing pinned.
    #[must_use]
    pub fn new(pose: &Pose) -> Self {
        let midline = |joint| pose.midline(joint);
        let whole = Rotation::NONE.yxz(
            -midline(MidlineJoint::Turn),
            midline(MidlineJoint::Roll),
            -midline(MidlineJoint::Lean),
        );
        let pelvis = whole.yxz(
            -midline(MidlineJoint::PelvisTurn),
            midline(MidlineJoint::PelvisSide),
            -midline(MidlineJoint::PelvisTilt),
        );
        // Each part of the spine has three joints in a row: flex, side, turn.
        let bend = |from: &Rotation, share: f32, flex: MidlineJoint| {
            let joint = |next: usize| pose.0[flex as usize + next] * share;
            from.yxz(-joint(2), joint(1), -joint(0))
        };
        let mut turns = [pelvis; 6];
        let mut spine = [Vec3::default(); 6];
        let mut at = pelvis.of(Vec3(-1.0, 0.0, 0.0));
        for part in 0..6 {
            let below = if part == 0 { pelvis } else { turns[part - 1] };
            turns[part] = match part {
                0 => below,
                1 | 2 => bend(&below, 0.5, MidlineJoint::WaistFlex),
                3 | 4 => bend(&below, 0.5, MidlineJoint::ChestFlex),
                _ => bend(&below, 0.6, MidlineJoint::NeckFlex),
            };
            at += turns[part].then(&Rotation::about_z(-CURVE[part])).y * SPINE[part];
            if part == 5 {
                at += turns[4].x * midline(MidlineJoint::NeckGlide);
            }
            spine[part] = at;
        }
        let head = bend(&turns[5], 0.4, MidlineJoint::NeckFlex);
        let chest = turns[4];
        let arms = [0, 1].map(|side| arm(pose, side, &chest, spine[4]));
        let legs = [0, 1].map(|side| leg(pose, side, &whole, &pelvis));
        Self { root: Vec3::default(), whole, pelvis, spine, turns, head, arms, legs, pose: *pose }
    }

    /// The whole body elsewhere.
    pub(super) fn shift(&mut self, by: Vec3) {
        self.root += by;
        let limbs = self.arms.iter_mut().chain(&mut self.legs).flat_map(|limb| &mut limb.at);
        for point in self.spine.iter_mut().chain(limbs) {
            *point += by;
        }
    }

    /// A bone's origin and frame.
    #[inline(never)]
    fn frame(&self, bone: Bone, side: usize) -> (Vec3, Rotation) {
        let (arm, leg) = (&self.arms[side], &self.legs[side]);
        let (origin, turn) = match bone {
            Bone::Pelvis => (self.root, &self.pelvis),
            Bone::Waist => (self.spine[0], &self.turns[1]),
            Bone::Ribs => (self.spine[2], &self.turns[3]),
            Bone::Chest => (self.spine[3], &self.turns[3]),
            Bone::Blades => (self.spine[4], &self.turns[4]),
            Bone::Neck => (self.spine[5], &self.turns[5]),
            Bone::Head => (self.spine[5], &self.head),
            Bone::Shoulder => (arm.at[0], &self.turns[4]),
            Bone::UpperArm => (arm.at[0], &arm.turn[0]),
            Bone::Forearm => (arm.at[1], &arm.turn[1]),
            Bone::Hand => (arm.at[2], &arm.turn[2]),
            Bone::Thigh => (leg.at[0], &leg.turn[0]),
            Bone::Knee => (leg.at[1], &leg.turn[0]),
            Bone::Shank => (leg.at[1], &leg.turn[1]),
            Bone::Ankle => (leg.at[2], &leg.turn[1]),
            Bone::Foot => (leg.at[2], &leg.turn[2]),
            Bone::Floor => (Vec3(self.root.0, 0.0, self.root.2), &Rotation::NONE),
            Bone::Toes | Bone::Tips => {
                let flex = self.pose.sided(SidedJoint::ToesFlex, side);
                let ball = self.on(&BALL, side);
                let toes = leg.turn[2].then(&Rotation::about_z(-flex));
                if bone == Bone::Toes {
                    return (ball, toes);
                }
                // The outer joints curl as far again.
                return (ball + toes.of(Vec3(3.4, 0.0, 0.0)), toes.then(&Rotation::about_z(-flex.max(0.0))));
            }
        };
        (origin, *turn)
    }

    /// Where a landmark's middle is.
    #[inline(never)]
    #[must_use]
    pub fn on(&self, landmark: &Landmark, side: usize) -> Vec3 {
        let (origin, turn) = self.frame(landmark.bone, side);
        let Vec3(mut x, mut y, mut z) = landmark.offset();
        match landmark.bone {
            Bone::Head => {
                let open = self.gape(y);
                (x, y) = (x - open * 0.45, y - open);
            }
            // What breath moves.
            Bone::Waist => x += self.pose.midline(MidlineJoint::BellyRound) * 0.1,
            Bone::Ribs => z += self.pose.midline(MidlineJoint::RibsWide) * 0.16,
            _ => {}
        }
        origin + turn.of(Vec3(x, y, z * sign(side)))
    }

    /// How far the open jaw has sunk at a height of the head: the chin goes down and back.
    #[must_use]
    pub fn gape(&self, y: f32) -> f32 {
        self.pose.midline(MidlineJoint::JawOpen) * 0.085 * ((-2.0 - y) / 1.2).clamp(0.0, 1.0)
    }

    /// Where an anchor is.
    #[must_use]
    pub fn anchor(&self, at: SidedAnchor) -> Vec3 {
        self.on(&PLACES[at.anchor as usize], at.side())
    }

    /// The direction out of the body where an anchor is: away from the axis of its bone.
    #[must_use]
    pub fn outward(&self, at: SidedAnchor) -> Vec3 {
        let mut landmark = PLACES[at.anchor as usize];
        let place = self.on(&landmark, at.side());
        (landmark.at[0], landmark.at[2]) = (0, 0);
        (place - self.on(&landmark, at.side())).unit_or(self.whole.x)
    }

    /// Where the landmarks are that may touch something, and their radius: the trunk's, then those of
    /// the left limbs, then of the right.
    #[inline(never)]
    #[must_use]
    pub fn landmarks(&self) -> [(Vec3, f32); 20] {
        let mut landmarks = [(Vec3::default(), 0.0); 20];
        for (index, found) in landmarks.iter_mut().enumerate() {
            let (landmark, side) = match index {
                // The flank that lies below.
                0..6 => (&TRUNK_LANDMARKS[index], usize::from(self.whole.z.1 < 0.0)),
                _ => (&LIMB_LANDMARKS[(index - 6) % 7], (index - 6) / 7),
            };
            *found = (self.on(landmark, side), landmark.radius());
        }
        landmarks
    }

    /// How far below the floor the lowest landmark is, in cm; negative while all are above it.
    #[must_use]
    pub fn sunk(&self) -> f32 {
        self.landmarks().iter().map(|(at, radius)| radius - at.1).fold(f32::MIN, f32::max)
    }
}

#[inline(never)]
fn arm(pose: &Pose, side: usize, chest: &Rotation, neck: Vec3) -> Limb {
    let sided = |joint| pose.sided(joint, side);
    let s = sign(side);
    let (flex, abduct) = (sided(SidedJoint::ShoulderFlex), sided(SidedJoint::ShoulderAbduct));
    // The collarbone lifts with the arm, from a third of the way on.
    let lift = (flex.max(abduct) - 60.0).max(0.0) / 120.0;
    let place = Vec3(
        -1.0 + sided(SidedJoint::ShoulderForward),
        -7.0 + lift * 5.0 + sided(SidedJoint::ShoulderRaise),
        s * (SHOULDER - lift * 2.5 - sided(SidedJoint::ShoulderForward).max(0.0) * 0.4),
    );
    let upper = chest.zxy(flex, -s * abduct, s * sided(SidedJoint::ShoulderRotate));
    let lower = upper.then(&Rotation::about_z(sided(SidedJoint::ElbowFlex)));
    let shoulder = neck + chest.of(place);
    let elbow = shoulder - upper.y * UPPER_ARM;
    let wrist = elbow - lower.y * FOREARM;
    Limb { at: [shoulder, elbow, wrist], turn: [upper, lower, palm(pose, side, &lower)] }
}

/// The hand's frame at the end of a forearm: fingers toward -y, thumb toward x.
#[inline(never)]
pub(super) fn palm(pose: &Pose, side: usize, lower: &Rotation) -> Rotation {
    let s = sign(side);
    lower.yxz(
        -s * pose.sided(SidedJoint::ForearmTurn, side),
        s * pose.sided(SidedJoint::WristFlex, side),
        pose.sided(SidedJoint::WristSide, side),
    )
}

#[inline(never)]
fn leg(pose: &Pose, side: usize, whole: &Rotation, pelvis: &Rotation) -> Limb {
    let sided = |joint| pose.sided(joint, side);
    let s = sign(side);
    let thigh = whole.zxy(
        sided(SidedJoint::HipFlex),
        -s * sided(SidedJoint::HipAbduct),
        s * sided(SidedJoint::HipRotate),
    );
    let shank = thigh.then(&Rotation::about_z(-sided(SidedJoint::KneeFlex)));
    let hip = pelvis.of(Vec3(0.0, 0.0, s * HIP));
    let knee = hip - thigh.y * THIGH;
    let ankle = knee - shank.y * SHANK;
    Limb { at: [hip, knee, ankle], turn: [thigh, shank, sole(pose, side, &shank)] }
}

/// The foot's frame at the end of a shank.
#[inline(never)]
pub(super) fn sole(pose: &Pose, side: usize, shank: &Rotation) -> Rotation {
    let s = sign(side);
    // A sole that turns inward takes the toes along inward.
    let inward = s * pose.sided(SidedJoint::AnkleSide, side);
    shank
        .then(&Rotation::about_z(pose.sided(SidedJoint::AnkleFlex, side)))
        .then(&Rotation::about_y(inward * 0.6))
        .then(&Rotation::about_x(inward))
}
