//! Joints: their order in a pose, their names in a clip's text, and how far a person can bend them.
//!
//! Ranges are the norms of the American Academy of Orthopaedic Surgeons (Greene & Heckman, *The
//! Clinical Measurement of Joint Motion*, 1994), widened where a load bends a joint further than the
//! norm, which is measured without: the ankle to 40 (Bennell et al. 1998, weight-bearing lunge), the
//! ankle down to 75 (50, and the midfoot's part, which this foot of one bone lacks), the wrist to 90
//! back (on hands and knees), the knee to 155 (deep kneeling), the big toe to 90 back.

use std::ops::RangeInclusive;

use super::named::named;

named! {
    /// A joint that the body has once, or another number that a keyframe sets; its number is its place in
    /// a pose.
    MidlineJoint,
    /// The least and the largest value of each, in degrees or as `docs/clips.md` says.
    MIDLINE_RANGES: (i16, i16) {
        Lean "lean" (-200, 200),
        Roll "roll" (-180, 180),
        Turn "turn" (-360, 360),
        MoveForward "move forward" (-150, 150),
        MoveUp "move up" (-150, 150),
        MoveSide "move side" (-150, 150),
        PelvisTilt "pelvis tilt" (-30, 30),
        PelvisSide "pelvis side" (-20, 20),
        PelvisTurn "pelvis turn" (-30, 30),
        WaistFlex "waist flex" (-15, 50),
        WaistSide "waist side" (-20, 20),
        WaistTurn "waist turn" (-15, 15),
        ChestFlex "chest flex" (-15, 40),
        ChestSide "chest side" (-20, 20),
        ChestTurn "chest turn" (-40, 40),
        NeckFlex "neck flex" (-45, 45),
        NeckSide "neck side" (-45, 45),
        NeckTurn "neck turn" (-60, 60),
        NeckGlide "neck glide" (-5, 5),
        JawOpen "jaw open" (0, 40),
        RibsWide "ribs wide" (-10, 20),
        BellyRound "belly round" (-10, 50),
        /// Moves what is drawn behind the figure, such as the ground that it walks on.
        Scene "scene" (-300, 300),
        EyesShut "eyes shut" (0, 1),
    }
}

named! {
    /// A joint that each side has.
    SidedJoint,
    /// The least and the largest value of each, in degrees or as `docs/clips.md` says.
    SIDED_RANGES: (i16, i16) {
        ShoulderRaise "shoulder raise" (-4, 9),
        ShoulderForward "shoulder forward" (-6, 8),
        ShoulderFlex "shoulder flex" (-60, 180),
        ShoulderAbduct "shoulder abduct" (-50, 180),
        ShoulderRotate "shoulder rotate" (-90, 90),
        ElbowFlex "elbow flex" (0, 150),
        ForearmTurn "forearm turn" (-90, 90),
        WristFlex "wrist flex" (-90, 80),
        WristSide "wrist side" (-30, 20),
        FingersCurl "fingers curl" (-45, 90),
        FingersHook "fingers hook" (0, 110),
        FingersSpread "fingers spread" (0, 25),
        ThumbOut "thumb out" (-10, 70),
        ThumbAcross "thumb across" (-40, 60),
        ThumbBend "thumb bend" (0, 80),
        HipFlex "hip flex" (-30, 130),
        HipAbduct "hip abduct" (-30, 50),
        HipRotate "hip rotate" (-60, 45),
        KneeFlex "knee flex" (0, 155),
        AnkleFlex "ankle flex" (-75, 40),
        AnkleSide "ankle side" (-20, 35),
        ToesFlex "toes flex" (-90, 45),
        IndexCurl "index curl" (0, 90),
        MiddleCurl "middle curl" (0, 90),
        RingCurl "ring curl" (0, 90),
        LittleCurl "little curl" (0, 90),
        ToesSpread "toes spread" (0, 20),
        FootForward "foot forward" (-150, 150),
        FootUp "foot up" (-150, 150),
        FootSide "foot side" (-150, 150),
        HandForward "hand forward" (-150, 150),
        HandUp "hand up" (-150, 150),
        HandSide "hand side" (-150, 150),
        FootPin "foot pin" (0, 1),
        HandPin "hand pin" (0, 1),
        KneePin "knee pin" (0, 1),
        ElbowPin "elbow pin" (0, 1),
    }
}

/// How many numbers a pose has: the midline's, then a left and a right one of each sided joint.
pub const JOINTS: usize = MIDLINE + 2 * SidedJoint::ALL.len();

const MIDLINE: usize = MidlineJoint::ALL.len();

/// The sides that a keyframe sets a sided joint at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Sides {
    /// Both to the same value.
    Both,
    /// The left.
    Left,
    /// The right.
    Right,
}

impl MidlineJoint {
    /// The least and the largest value, in degrees or as `docs/clips.md` says.
    #[must_use]
    pub fn range(self) -> (i16, i16) {
        MIDLINE_RANGES[self as usize]
    }

    /// Its number in a clip's bytes.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }
}

impl SidedJoint {
    /// The least and the largest value, in degrees or as `docs/clips.md` says.
    #[must_use]
    pub fn range(self) -> (i16, i16) {
        SIDED_RANGES[self as usize]
    }

    /// Where it stands in a pose; `side` is 0 for the left and 1 for the right.
    #[must_use]
    pub fn slot(self, side: usize) -> usize {
        MIDLINE + self as usize * 2 + side
    }

    /// Its number in a clip's bytes, which says the sides too.
    #[must_use]
    pub const fn code(self, sides: Sides) -> u8 {
        const FIRST: u8 = MidlineJoint::ALL[MIDLINE - 1] as u8 + 1;
        FIRST + self as u8 * 3 + sides as u8
    }
}

/// Where the joint with a number of a clip's bytes stands in a pose: once, or at both sides.
#[must_use]
pub fn slots(code: u8) -> RangeInclusive<usize> {
    let code = usize::from(code);
    // Of sided joints there are three: both, left, right.
    match code.checked_sub(MIDLINE) {
        None => code..=code,
        Some(code) => {
            let left = MIDLINE + code / 3 * 2;
            left + usize::from(code % 3 == 2)..=left + usize::from(code % 3 != 1)
        }
    }
}
