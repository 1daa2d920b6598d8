//! Skeleton: the lengths of the bones, and the landmarks and anchors on them.
//!
//! Lengths are the fractions of stature of Drillis & Contini (1966), as Winter gives them in
//! *Biomechanics and Motor Control of Human Movement*, for a stature of 175 cm.

use super::named::named;
use super::space::Vec3;

/// Stature.
pub const STATURE: f32 = 175.0;
/// Shoulder to elbow.
pub const UPPER_ARM: f32 = 0.186 * STATURE;
/// Elbow to wrist.
pub const FOREARM: f32 = 0.146 * STATURE;
/// Hip to knee.
pub const THIGH: f32 = 0.245 * STATURE;
/// Knee to ankle.
pub const SHANK: f32 = 0.246 * STATURE;
/// Ankle joint above the sole.
pub const ANKLE: f32 = 0.039 * STATURE;
/// Half the distance between the hip joints.
pub const HIP: f32 = 9.0;
/// Half the distance between the shoulder joints.
pub const SHOULDER: f32 = 18.2;
/// From the midpoint between the hips up the trunk's middle line: the top of the sacrum, the lumbar
/// spine in two parts, the thoracic spine in two parts, the neck.
pub const SPINE: [f32; 6] = [10.0, 9.0, 9.0, 13.5, 13.5, 11.0];
/// The curves of a spine at rest: how far each of those parts leans forward, in degrees.
pub const CURVE: [f32; 6] = [-8.0, -9.0, -5.0, 3.0, 8.0, 13.0];
/// Knuckle to the next joint of a finger, and so on to its tip.
pub const PHALANGES: [f32; 3] = [4.4, 2.7, 2.2];

/// An origin and a frame that places on the body are given in. Left and right have their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bone {
    /// Midway between the hips, in the pelvis.
    Pelvis,
    /// The top of the sacrum, in the lumbar spine.
    Waist,
    /// The top of the lumbar spine, in the ribs.
    Ribs,
    /// Half way up the thoracic spine, in the ribs.
    Chest,
    /// The root of the neck, in the upper ribs.
    Blades,
    /// The skull's base, in the neck.
    Neck,
    /// The skull's base, in the head; what is below the lips follows the jaw.
    Head,
    /// The shoulder, in the upper ribs.
    Shoulder,
    /// The shoulder, in the upper arm.
    UpperArm,
    /// The elbow, in the forearm.
    Forearm,
    /// The wrist, in the hand: thumb forward, fingers down, palm inward.
    Hand,
    /// The hip, in the thigh.
    Thigh,
    /// The knee, in the thigh.
    Knee,
    /// The knee, in the shank.
    Shank,
    /// The ankle, in the shank.
    Ankle,
    /// The ankle, in the foot.
    Foot,
    /// The ball of the foot, in the toes.
    Toes,
    /// The outer joints of the toes.
    Tips,
    /// Below the pelvis, on the floor.
    Floor,
}

/// A round landmark of the body: where it is in its bone's frame (forward, up, outward) and its radius,
/// in mm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landmark {
    /// The bone.
    pub bone: Bone,
    /// Forward, up, outward, in mm.
    pub at: [i16; 3],
    /// In mm.
    pub radius: i16,
}

impl Landmark {
    /// Where it is in its bone's frame at the right side, in cm.
    #[inline(never)]
    #[must_use]
    pub fn offset(&self) -> Vec3 {
        let [x, y, z] = self.at;
        Vec3(f32::from(x), f32::from(y), f32::from(z)) * 0.1
    }

    /// Its radius, in cm.
    #[must_use]
    pub fn radius(&self) -> f32 {
        f32::from(self.radius) * 0.1
    }
}

/// A landmark in a table.
#[must_use]
pub const fn landmark(bone: Bone, x: i16, y: i16, z: i16, radius: i16) -> Landmark {
    Landmark { bone, at: [x, y, z], radius }
}

/// The landmarks of the trunk that may rest on something, in the order of
/// [`Rest`](super::pins::Rest): seat, back, blades, head, flank, belly.
pub const TRUNK_LANDMARKS: [Landmark; 6] = [
    landmark(Bone::Pelvis, -43, -5, 0, 95),
    landmark(Bone::Chest, -3, 0, 0, 100),
    landmark(Bone::Blades, -29, -70, 0, 85),
    landmark(Bone::Head, -4, 50, 0, 91),
    landmark(Bone::Pelvis, 0, 0, 80, 85),
    landmark(Bone::Pelvis, 10, 40, 0, 95),
];
/// The heel.
pub const HEEL: Landmark = landmark(Bone::Foot, -30, -33, 0, 35);
/// The ball of the foot.
pub const BALL: Landmark = landmark(Bone::Foot, 125, -50, 0, 18);
/// The wrist when the palm lies flat.
pub const WRIST: Landmark = landmark(Bone::Hand, 0, 0, 0, 24);
/// The palm's middle.
pub const PALM: Landmark = landmark(Bone::Hand, 5, -60, 0, 15);
/// The landmarks of a limb that may touch something: knee, heel, ball, toes, elbow, wrist, palm.
pub const LIMB_LANDMARKS: [Landmark; 7] = [
    landmark(Bone::Knee, 0, 0, 0, 52),
    HEEL,
    BALL,
    landmark(Bone::Toes, 70, -4, 0, 14),
    landmark(Bone::Forearm, 0, 0, 0, 40),
    WRIST,
    PALM,
];

named! {
    /// A place on the body that a hand may lie on, that a close-up shows, and that props are fixed to.
    Anchor,
    /// Where they are.
    PLACES: Landmark {
        Hip "hip" landmark(Bone::Pelvis, 30, 90, 145, 0),
        Knee "knee" landmark(Bone::Knee, 60, 20, 0, 0),
        Thigh "thigh" landmark(Bone::Thigh, 85, -240, 0, 0),
        Ankle "ankle" landmark(Bone::Ankle, 30, 30, 0, 0),
        Foot "foot" landmark(Bone::Foot, 120, -30, 0, 0),
        Shoulder "shoulder" landmark(Bone::Shoulder, 0, 50, 0, 0),
        Elbow "elbow" landmark(Bone::Forearm, 0, 0, 0, 0),
        Wrist "wrist" WRIST,
        Hand "hand" PALM,
        Ribs "ribs" landmark(Bone::Ribs, 40, 40, 135, 0),
        Belly "belly" landmark(Bone::Waist, 115, 60, 10, 0),
        Chest "chest" landmark(Bone::Chest, 130, 0, 40, 0),
        Head "head" landmark(Bone::Head, -30, 110, 75, 0),
        Nape "nape" landmark(Bone::Neck, -75, -10, 20, 0),
        Chin "chin" landmark(Bone::Head, 100, -60, 10, 0),
        Temple "temple" landmark(Bone::Head, 60, 65, 75, 0),
        LowBack "low back" landmark(Bone::Pelvis, -110, 90, 60, 0),
        Cheek "cheek" landmark(Bone::Head, 70, 0, 65, 0),
        BackThigh "back thigh" landmark(Bone::Thigh, -80, -260, 0, 0),
        Buttock "buttock" landmark(Bone::Pelvis, -110, -20, 80, 0),
        Forearm "forearm" landmark(Bone::Forearm, 0, -128, 0, 0),
        Knuckles "knuckles" landmark(Bone::Hand, 5, -90, 0, 0),
        Heel "heel" HEEL,
        Sole "sole" landmark(Bone::Foot, 50, -68, 0, 0),
        Toes "toes" landmark(Bone::Toes, 50, -10, 0, 0),
        Calf "calf" landmark(Bone::Shank, -70, -140, 0, 0),
        Seat "seat" landmark(Bone::Pelvis, -43, -100, 0, 0),
        Floor "floor" landmark(Bone::Floor, 0, 0, 0, 0),
        Crown "crown" landmark(Bone::Head, 10, 160, 0, 0),
        UpperArm "upper arm" landmark(Bone::UpperArm, 0, -244, 0, 0),
        Shin "shin" landmark(Bone::Shank, 50, -180, 0, 0),
    }
}

impl Anchor {
    /// This place at a side: 0 left, 1 right.
    #[must_use]
    pub const fn at(self, side: usize) -> SidedAnchor {
        SidedAnchor { anchor: self, right: side == 1 }
    }
}

/// An [`Anchor`] at one of the body's sides. Those of the midline have sides too: somewhat left or right
/// of it, or the same place twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SidedAnchor {
    /// The place.
    pub anchor: Anchor,
    /// Whether it is the right one.
    pub right: bool,
}

impl SidedAnchor {
    /// Its side: 0 left, 1 right.
    #[must_use]
    pub fn side(self) -> usize {
        self.right.into()
    }

    /// Its number in a clip's bytes: the anchor's twice, plus 1 at the right.
    #[must_use]
    pub fn code(self) -> u8 {
        (self.anchor as u8) << 1 | u8::from(self.right)
    }

    /// The one with this number; the floor if there is none.
    #[must_use]
    pub fn from_code(code: u8) -> Self {
        let anchor = Anchor::from_number(code >> 1).unwrap_or(Anchor::Floor);
        Self { anchor, right: code & 1 == 1 }
    }
}
