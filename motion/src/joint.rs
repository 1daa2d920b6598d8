//! The joints: their order in a pose, their names in a clip's text, and how far a person can bend
//! them.
//!
//! Ranges are the norms of the American Academy of Orthopaedic Surgeons (Greene & Heckman, *The
//! Clinical Measurement of Joint Motion*, 1994), widened where a load bends a joint further than the
//! norm, which is measured without: the ankle to 40 (Bennell et al. 1998, weight-bearing lunge), the
//! ankle down to 75 (50, and the midfoot's part, which this foot of one bone lacks), the wrist to 90 back (on hands and knees), the knee to 155 (deep kneeling), the big toe to 90 back.

/// A joint, or another number that a keyframe sets: its name, the least and the largest value.
pub type Joint = (&'static str, i16, i16);

/// Joints that the body has once.
pub const MIDLINE: [Joint; 24] = [
    ("lean", -200, 200),
    ("roll", -180, 180),
    ("turn", -360, 360),
    ("move forward", -150, 150),
    ("move up", -150, 150),
    ("move side", -150, 150),
    ("pelvis tilt", -30, 30),
    ("pelvis side", -20, 20),
    ("pelvis turn", -30, 30),
    ("waist flex", -15, 50),
    ("waist side", -20, 20),
    ("waist turn", -15, 15),
    ("chest flex", -15, 40),
    ("chest side", -20, 20),
    ("chest turn", -40, 40),
    ("neck flex", -45, 45),
    ("neck side", -45, 45),
    ("neck turn", -60, 60),
    ("neck glide", -5, 5),
    ("jaw open", 0, 40),
    ("ribs wide", -10, 20),
    ("belly round", -10, 30),
    ("scene", -300, 300),
    ("eyes shut", 0, 1),
];

/// Joints that each side has.
pub const SIDED: [Joint; 37] = [
    ("shoulder raise", -4, 9),
    ("shoulder forward", -6, 8),
    ("shoulder flex", -60, 180),
    ("shoulder abduct", -50, 180),
    ("shoulder rotate", -90, 90),
    ("elbow flex", 0, 150),
    ("forearm turn", -90, 90),
    ("wrist flex", -90, 80),
    ("wrist side", -30, 20),
    ("fingers curl", -45, 90),
    ("fingers hook", 0, 110),
    ("fingers spread", 0, 25),
    ("thumb out", -10, 70),
    ("thumb across", -40, 60),
    ("thumb bend", 0, 80),
    ("hip flex", -30, 130),
    ("hip abduct", -30, 50),
    ("hip rotate", -60, 45),
    ("knee flex", 0, 155),
    ("ankle flex", -75, 40),
    ("ankle side", -20, 35),
    ("toes flex", -90, 45),
    ("index curl", 0, 90),
    ("middle curl", 0, 90),
    ("ring curl", 0, 90),
    ("little curl", 0, 90),
    ("toes spread", 0, 20),
    ("foot forward", -150, 150),
    ("foot up", -150, 150),
    ("foot side", -150, 150),
    ("hand forward", -150, 150),
    ("hand up", -150, 150),
    ("hand side", -150, 150),
    ("foot pin", 0, 1),
    ("hand pin", 0, 1),
    ("knee pin", 0, 1),
    ("elbow pin", 0, 1),
];

/// How many numbers a pose has: the midline's, then a left and a right one of each sided joint.
pub const JOINTS: usize = MIDLINE.len() + 2 * SIDED.len();

/// Where a joint of the midline stands in a pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
#[repr(u8)]
pub enum MidlineJoint {
    Lean,
    Roll,
    Turn,
    MoveForward,
    MoveUp,
    MoveSide,
    PelvisTilt,
    PelvisSide,
    PelvisTurn,
    WaistFlex,
    WaistSide,
    WaistTurn,
    ChestFlex,
    ChestSide,
    ChestTurn,
    NeckFlex,
    NeckSide,
    NeckTurn,
    NeckGlide,
    JawOpen,
    RibsWide,
    BellyRound,
    /// Moves what is drawn behind the figure, such as the ground that it walks on.
    Scene,
    EyesShut,
}

/// Where a sided joint stands in a pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
#[repr(u8)]
pub enum SidedJoint {
    ShoulderRaise,
    ShoulderForward,
    ShoulderFlex,
    ShoulderAbduct,
    ShoulderRotate,
    ElbowFlex,
    ForearmTurn,
    WristFlex,
    WristSide,
    FingersCurl,
    FingersHook,
    FingersSpread,
    ThumbOut,
    ThumbAcross,
    ThumbBend,
    HipFlex,
    HipAbduct,
    HipRotate,
    KneeFlex,
    AnkleFlex,
    AnkleSide,
    ToesFlex,
    IndexCurl,
    MiddleCurl,
    RingCurl,
    LittleCurl,
    ToesSpread,
    FootForward,
    FootUp,
    FootSide,
    HandForward,
    HandUp,
    HandSide,
    FootPin,
    HandPin,
    KneePin,
    ElbowPin,
}
