//! Anatomy of the drawn body: the width of each part along its bone, the borders between muscles, and
//! the patch of skin that each region of the body map tints.
//!
//! Widths are centimetres at a stature of 175, after the girths of adults in ANSUR II (Gordon et
//! al. 2014). Angles go around a bone: 0 in front, 90 outward (on the trunk at the right), 180 behind.

/// A cross-section: along the bone in hundredths, from -10; then its reach to the front, back, outer and inner side
/// in tenths.
pub type Station = [u8; 5];

/// Tables are written in centimetres and kept in a byte a number.
const fn tenths(from: f32, value: f32) -> u8 {
    let tenths = (value - from) * 10.0 + 0.5;
    assert!(tenths >= 0.0 && tenths < 256.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // As it says.
    return tenths as u8;
}

/// A number of such a table.
#[must_use]
pub fn centimetres(from: f32, tenths: u8) -> f32 {
    from + f32::from(tenths) * 0.1
}

const fn stations<const N: usize>(from: [[f32; 5]; N]) -> [Station; N] {
    let mut to = [[0; 5]; N];
    let mut at = 0;
    while at < N {
        let [along, front, back, outer, inner] = from[at];
        to[at] = [
            tenths(-1.0, along * 10.0),
            tenths(0.0, front),
            tenths(0.0, back),
            tenths(0.0, outer),
            tenths(0.0, inner),
        ];
        at += 1;
    }
    to
}

/// Hip to knee.
pub static THIGH: [Station; 8] = stations([
    [-0.05, 7.4, 8.0, 6.6, 6.0],
    [0.01, 8.4, 9.2, 7.6, 7.8],
    [0.12, 9.2, 9.8, 8.5, 8.8],
    [0.32, 9.1, 8.5, 8.3, 7.9],
    [0.58, 7.9, 7.0, 6.9, 6.5],
    [0.80, 6.4, 5.7, 5.7, 5.9],
    [0.94, 5.9, 5.2, 5.4, 5.6],
    [1.04, 5.5, 5.0, 5.3, 5.4],
]);
/// Knee to ankle.
pub static SHANK: [Station; 9] = stations([
    [-0.03, 5.2, 4.8, 4.9, 5.1],
    [0.07, 5.4, 5.2, 5.2, 5.3],
    [0.18, 4.9, 6.9, 5.9, 5.6],
    [0.30, 4.5, 7.9, 6.2, 6.0],
    [0.44, 4.2, 7.1, 5.6, 5.5],
    [0.62, 3.7, 4.8, 4.3, 4.2],
    [0.80, 3.3, 3.5, 3.4, 3.3],
    [0.93, 3.3, 3.6, 3.3, 3.4],
    [1.02, 3.8, 4.4, 3.7, 4.0],
]);
/// Shoulder to elbow.
pub static UPPER_ARM: [Station; 8] = stations([
    [-0.09, 4.2, 4.4, 2.2, 3.0],
    [0.01, 5.8, 6.1, 4.9, 4.0],
    [0.15, 6.0, 6.2, 6.2, 4.4],
    [0.32, 5.3, 5.6, 5.4, 4.3],
    [0.46, 5.4, 5.4, 4.4, 4.4],
    [0.62, 5.3, 5.0, 4.1, 4.3],
    [0.84, 4.3, 4.4, 4.1, 3.9],
    [1.04, 3.8, 4.1, 4.3, 4.1],
]);
/// Elbow to wrist.
pub static FOREARM: [Station; 7] = stations([
    [-0.06, 3.7, 4.0, 4.1, 4.0],
    [0.10, 4.6, 4.4, 4.8, 4.5],
    [0.24, 4.9, 4.4, 5.1, 4.7],
    [0.45, 4.2, 3.9, 4.2, 4.1],
    [0.70, 3.1, 3.0, 2.8, 2.8],
    [0.90, 2.8, 2.8, 2.1, 2.1],
    [1.02, 2.9, 2.9, 1.9, 1.9],
]);
/// What a 0 in [`PELVIS`] is, in cm.
pub const PELVIS_LOW: f32 = -7.0;
/// What a 0 in [`HEAD`] is, in cm.
pub const HEAD_LOW: f32 = -9.5;
/// The same for how far a ring of [`TRUNK`] lies beyond its part.
pub const BEYOND: f32 = -10.0;

const fn rows<const N: usize, const M: usize>(low: f32, from: [[f32; N]; M]) -> [[u8; N]; M] {
    let mut to = [[0; N]; M];
    let mut at = 0;
    while at < M * N {
        to[at / N][at % N] = tenths(low, from[at / N][at % N]);
        at += 1;
    }
    to
}

const fn trunk<const N: usize>(from: [(u8, f32, [f32; 3]); N]) -> [[u8; 5]; N] {
    let mut to = [[0; 5]; N];
    let mut at = 0;
    while at < N {
        let (part, beyond, [front, back, side]) = from[at];
        to[at] = [part, tenths(BEYOND, beyond), tenths(0.0, front), tenths(0.0, back), tenths(0.0, side)];
        at += 1;
    }
    to
}

/// Below the hips' midpoint: forward, up, then the reach to the front, the back and either side.
pub static PELVIS: [[u8; 5]; 4] = rows(
    PELVIS_LOW,
    [
        [-1.2, -6.8, 5.0, 7.0, 3.6],
        [-1.2, -5.0, 8.2, 11.2, 11.2],
        [-1.0, -3.0, 9.6, 12.8, 15.2],
        [-1.0, 2.0, 10.3, 12.8, 17.0],
    ],
);
/// Up the spine: the part, centimetres beyond its end, then as above.
pub static TRUNK: [[u8; 5]; 13] = trunk([
    (0, -1.0, [10.2, 9.8, 15.9]),
    (1, -2.0, [10.0, 7.9, 14.0]),
    (1, 3.5, [10.2, 7.9, 13.3]),
    (2, 0.0, [11.2, 9.1, 14.0]),
    (3, -6.5, [12.5, 10.2, 15.6]),
    (3, 0.0, [13.0, 10.7, 17.4]),
    (4, -8.0, [11.3, 10.9, 18.4]),
    (4, -3.6, [8.8, 9.7, 17.4]),
    (4, -0.6, [7.0, 7.7, 13.2]),
    (4, 1.8, [6.1, 6.5, 8.4]),
    (4, 4.5, [5.5, 5.9, 6.3]),
    (5, -2.0, [5.2, 5.6, 5.8]),
    (5, 1.5, [5.0, 5.3, 5.6]),
]);
/// Up the head from the skull's base: where its front and its back are, and its half breadth.
pub static HEAD: [[u8; 4]; 18] = rows(
    HEAD_LOW,
    [
        [-7.8, 8.4, 4.0, 2.0],
        [-6.9, 10.0, 1.5, 3.7],
        [-5.0, 9.6, -1.0, 5.0],
        [-3.6, 10.2, -2.6, 5.5],
        [-2.6, 10.2, -3.6, 5.8],
        [-1.5, 10.8, -4.8, 6.1],
        [-0.3, 10.3, -6.2, 6.4],
        [0.4, 11.0, -6.8, 6.6],
        [1.2, 12.1, -7.6, 6.8],
        [2.2, 12.0, -8.2, 7.0],
        [3.8, 10.8, -8.9, 7.2],
        [5.2, 9.9, -9.2, 7.4],
        [6.8, 10.3, -9.5, 7.5],
        [9.6, 9.8, -9.1, 7.5],
        [12.3, 8.2, -7.9, 6.8],
        [14.4, 5.2, -5.4, 5.2],
        [15.6, 2.4, -2.6, 3.0],
        [16.0, 0.6, -0.8, 1.0],
    ],
);
/// Where hair is: the number in [`HEAD`], and from which angle to which.
pub static HAIR: [(u8, i16, i16); 9] = [
    (5, 142, 218),
    (6, 132, 228),
    (8, 116, 244),
    (9, 100, 260),
    (11, 80, 280),
    (12, 70, 290),
    (13, 56, 304),
    (14, 26, 334),
    (15, 0, 360),
];
/// The part of each half of the face that is drawn above the hair: the number in [`HEAD`], and from which angle
/// to which.
pub static FACE: [(u8, i16, i16); 8] = [
    (5, 52, 112),
    (6, 46, 100),
    (8, 44, 92),
    (9, 36, 84),
    (11, -20, 74),
    (12, -20, 66),
    (13, -30, 52),
    (14, -24, 24),
];

/// A line on a part: tenths of a station's number, and an angle.
pub type Seam = &'static [(i16, i16)];

/// Where muscles of the thigh part.
pub const THIGH_SEAMS: &[Seam] = &[
    &[(14, 108), (30, 112), (48, 108), (60, 96)],
    &[(12, -30), (22, -48), (34, -72), (50, -86), (60, -92)],
    &[(14, -128), (30, -122), (44, -116), (58, -110)],
    &[(20, 28), (36, 32), (50, 30), (57, 22)],
    &[(14, 182), (34, 178), (52, 182)],
];
/// Where muscles of the shank part.
pub const SHANK_SEAMS: &[Seam] = &[
    &[(12, 62), (30, 62), (50, 52), (66, 40)],
    &[(10, 112), (30, 114), (48, 118), (66, 128)],
    &[(10, -66), (30, -62), (50, -46), (68, -30)],
    &[(41, 120), (46, 150), (44, 180), (47, 212), (42, 248)],
    &[(8, 180), (26, 182), (44, 180)],
    &[(52, 160), (68, 166), (80, 160)],
    &[(52, 200), (68, 194), (80, 200)],
];
/// Where muscles of the upper arm part.
pub const UPPER_ARM_SEAMS: &[Seam] = &[
    &[(8, -38), (20, 4), (30, 54), (37, 90), (30, 128), (20, 172), (8, 212)],
    &[(37, 90), (50, 92), (62, 84)],
    &[(22, -92), (44, -94), (62, -88)],
    &[(26, 190), (42, 186), (52, 160)],
];
/// Where muscles of the forearm part.
pub const FOREARM_SEAMS: &[Seam] = &[
    &[(6, -8), (24, -6), (42, -20), (52, -36)],
    &[(8, 178), (26, 184), (50, 180)],
    &[(8, 40), (28, 52), (46, 40)],
];
/// The body part that a patch lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum On {
    /// The trunk and the neck, at both sides.
    Trunk,
    /// The trunk's middle.
    Middle,
    /// The head, at both sides.
    Head,
    /// A thigh.
    Thigh,
    /// A shank.
    Shank,
    /// An upper arm.
    UpperArm,
    /// A forearm.
    Forearm,
    /// A part of a hand.
    Hand,
    /// A part of a foot.
    Foot,
}

/// A patch: what it lies on; its rows, each tenths of a station's number and two angles.
type Patch = (On, &'static [Row]);

/// Parts of a hand or a foot that are tinted, in place of rows.
pub const PALM: (i16, i16, i16) = (0, 0, 0);
/// See [`PALM`].
pub const THUMB: (i16, i16, i16) = (1, 0, 0);
/// See [`PALM`].
pub const FINGERS: (i16, i16, i16) = (2, 0, 0);
/// See [`PALM`].
pub const ANKLE: (i16, i16, i16) = (0, 0, 0);
/// See [`PALM`].
pub const SOLE: (i16, i16, i16) = (1, 0, 0);
/// See [`PALM`].
pub const HEEL: (i16, i16, i16) = (2, 0, 0);

const GLUTES: &[(i16, i16, i16)] = &[(6, 120, 178), (18, 104, 178), (28, 108, 178), (36, 132, 178)];
const FRONT_DELTOID: &[(i16, i16, i16)] = &[(4, -38, 40), (16, -14, 56), (28, 40, 76), (36, 80, 90)];
const SIDE_DELTOID: &[(i16, i16, i16)] = &[(4, 40, 130), (16, 56, 122), (28, 76, 108), (36, 90, 94)];
const REAR_DELTOID: &[(i16, i16, i16)] = &[(4, 130, 214), (16, 122, 190), (28, 108, 140), (36, 94, 102)];

/// A row of a patch.
pub type Row = (i16, i16, i16);

/// All patches as bytes: of each region how many it has, of each patch what it lies on and how many rows it has, of each
/// row its place and its angles, in steps of 2 degrees from -180.
static PATCHES: [u8; packed::<0>(REGIONS).1] = packed(REGIONS).0;

const fn packed<const N: usize>(regions: &[&[Patch]]) -> ([u8; N], usize) {
    let mut bytes = [0; N];
    let mut end = 0;
    let mut region = 0;
    while region < regions.len() {
        let patches = regions[region];
        end = put(&mut bytes, end, patches.len());
        let mut patch = 0;
        while patch < patches.len() {
            let (on, rows) = patches[patch];
            end = put(&mut bytes, end, on as usize | rows.len() << 4);
            let mut row = 0;
            while row < rows.len() {
                let (place, from, to) = rows[row];
                #[allow(clippy::cast_sign_loss)] // From 0 on.
                let numbers = [place as usize, (from / 2 + 90) as usize, (to / 2 + 90) as usize];
                end = put(&mut bytes, end, numbers[0]);
                end = put(&mut bytes, end, numbers[1]);
                end = put(&mut bytes, end, numbers[2]);
                row += 1;
            }
            patch += 1;
        }
        region += 1;
    }
    (bytes, end)
}

/// Puts a byte in its place, if there is one; where the next one comes.
const fn put<const N: usize>(bytes: &mut [u8; N], at: usize, value: usize) -> usize {
    assert!(value < 256);
    if at < N {
        #[allow(clippy::cast_possible_truncation)] // It was looked at.
        let value = value as u8;
        bytes[at] = value;
    }
    at + 1
}

/// The patches of regions that lie on a part; regions are told by their number in [`REGION_IDS`].
#[must_use]
pub fn patches(regions: &[u8], on: On) -> Vec<Vec<Row>> {
    let mut found = Vec::new();
    let mut bytes = PATCHES.iter();
    let mut next = || i16::from(bytes.next().copied().unwrap_or_default());
    #[allow(clippy::cast_possible_truncation)] // There are 53.
    for region in 0..REGIONS.len() as u8 {
        let wanted = regions.contains(&region);
        for _ in 0..next() {
            let head = next();
            let mut rows = Vec::new();
            for _ in 0..head >> 4 {
                rows.push((next(), next() * 2 - 180, next() * 2 - 180));
            }
            if wanted && head & 15 == on as i16 {
                found.push(rows);
            }
        }
    }
    found
}

macro_rules! regions {
    ($($id:literal => $patches:expr,)*) => {
        /// Regions of the body map that can be tinted, by their ids.
        pub const REGION_IDS: &[&str] = &[$($id),*];
        /// Their patches, in the same order.
        const REGIONS: &[&[Patch]] = &[$($patches),*];
    };
}

regions! {
    "quadriceps" => &[(On::Thigh, &[(14, -26, 30), (30, -29, 32), (45, -30, 31), (57, -22, 22)])],
    "quadriceps-outer" => &[(On::Thigh, &[(16, 30, 106), (30, 32, 111), (45, 31, 108), (58, 24, 92)])],
    "quadriceps-inner" => &[(On::Thigh, &[(28, -62, -29), (40, -78, -30), (52, -86, -28), (60, -84, -24)])],
    "inner-thigh" => &[(On::Thigh, &[(10, -130, -30), (18, -127, -42), (30, -122, -66), (44, -116, -82)])],
    "outer-thigh" => &[(On::Thigh, &[(12, 66, 122), (28, 88, 120), (46, 94, 114), (62, 84, 104)])],
    "hamstrings-outer" => &[(On::Thigh, &[(14, 112, 180), (30, 113, 179), (46, 110, 181), (60, 98, 160)])],
    "hamstrings-inner" => &[(On::Thigh, &[(14, 184, 232), (30, 181, 237), (46, 183, 243), (60, 200, 250)])],
    "knee" => &[
            (On::Thigh, &[(56, -50, 50), (64, -64, 64), (70, -64, 64)]),
            (On::Shank, &[(0, -64, 64), (8, -60, 60), (14, -30, 30)]),
        ],
    "back-of-knee" => &[
            (On::Thigh, &[(56, 160, 200), (66, 130, 230), (70, 130, 230)]),
            (On::Shank, &[(0, 130, 230), (8, 150, 210)]),
        ],
    "shin" => &[(On::Shank, &[(12, -20, 60), (28, -24, 60), (46, -20, 52), (66, -16, 38)])],
    "outer-calf" => &[(On::Shank, &[(12, 64, 110), (30, 63, 112), (50, 54, 116), (66, 42, 126)])],
    "calf" => &[(On::Shank, &[(8, 116, 246), (20, 113, 262), (32, 115, 260), (42, 122, 248), (46, 150, 212)])],
    "lower-calf" => &[(On::Shank, &[(40, 112, 256), (52, 110, 260), (64, 118, 250), (76, 140, 222)])],
    "achilles" => &[(On::Shank, &[(56, 156, 204), (70, 160, 200), (81, 154, 206)])],
    "ankle" => &[(On::Shank, &[(70, -180, 180), (82, -180, 180)]), (On::Foot, &[ANKLE])],
    "foot" => &[(On::Foot, &[SOLE])],
    "heel" => &[(On::Foot, &[HEEL])],
    "front-deltoid" => &[(On::UpperArm, FRONT_DELTOID)],
    "side-deltoid" => &[(On::UpperArm, SIDE_DELTOID)],
    "rear-deltoid" => &[(On::UpperArm, REAR_DELTOID)],
    "shoulder" => &[(On::UpperArm, FRONT_DELTOID), (On::UpperArm, SIDE_DELTOID), (On::UpperArm, REAR_DELTOID)],
    "biceps" => &[(On::UpperArm, &[(22, -64, 8), (32, -84, 64), (48, -92, 88), (62, -70, 66)])],
    "triceps" => &[(On::UpperArm, &[(18, 184, 256), (32, 128, 266), (48, 94, 266), (64, 110, 250)])],
    "elbow" => &[(On::UpperArm, &[(60, 90, 270), (70, 90, 270)]), (On::Forearm, &[(0, 90, 270), (8, 110, 250)])],
    "forearm-flexors" => &[(On::Forearm, &[(4, -166, -8), (22, -174, -7), (40, -176, -20), (54, -160, -40)])],
    "forearm-extensors" => &[(On::Forearm, &[(4, 10, 176), (22, 6, 182), (40, 2, 178), (54, 20, 165)])],
    "wrist" => &[(On::Forearm, &[(46, -180, 180), (60, -180, 180)])],
    "hand" => &[(On::Hand, &[PALM])],
    "thumb" => &[(On::Hand, &[THUMB])],
    "fingers" => &[(On::Hand, &[FINGERS])],
    "chest" => &[(On::Trunk, &[(89, 10, 46), (95, 6, 66), (105, 5, 72), (113, 6, 60)])],
    "breastbone" => &[(On::Middle, &[(88, -7, 7), (114, -7, 7)])],
    "serratus" => &[(On::Trunk, &[(66, 60, 104), (78, 54, 108), (92, 62, 96)])],
    "abdominals" => &[(On::Middle, &[(46, -25, 25), (66, -27, 27), (86, -28, 28)])],
    "lower-abdominals" => &[(On::Middle, &[(23, -9, 9), (34, -18, 18), (47, -25, 25)])],
    "obliques" => &[(On::Trunk, &[(36, 26, 66), (46, 28, 106), (58, 28, 112), (70, 28, 98), (82, 30, 56)])],
    "hip-flexors" => &[
            (On::Trunk, &[(18, 20, 40), (26, 26, 56), (34, 34, 56)]),
            (On::Thigh, &[(4, -28, 44), (14, -22, 40), (22, -16, 26), (30, -4, 8)]),
        ],
    "pelvis" => &[(On::Middle, &[(14, -24, 24), (24, -36, 36), (36, -50, 50)])],
    "hip" => &[
            (On::Trunk, &[(22, 74, 112), (30, 70, 120), (38, 84, 120)]),
            (On::Thigh, &[(2, 62, 118), (14, 74, 108)]),
        ],
    "gluteus-medius" => &[(On::Trunk, &[(26, 84, 112), (34, 84, 130), (40, 96, 150)])],
    "glutes" => &[(On::Trunk, GLUTES), (On::Thigh, &[(0, 100, 222), (9, 110, 222), (17, 142, 212)])],
    "tailbone" => &[(On::Middle, &[(24, 172, 188), (38, 164, 196)])],
    "lower-back" => &[(On::Trunk, &[(39, 150, 178), (54, 130, 178), (68, 146, 178)])],
    "spine-lower" => &[(On::Middle, &[(38, 171, 189), (70, 171, 189)])],
    "spine-upper" => &[(On::Middle, &[(70, 172, 188), (118, 172, 188)])],
    "spine-neck" => &[(On::Middle, &[(118, 166, 194), (152, 160, 200)])],
    "lats" => &[(On::Trunk, &[(44, 146, 164), (56, 118, 162), (72, 98, 162), (88, 90, 156), (98, 86, 128)])],
    "mid-trapezius" => &[(On::Trunk, &[(94, 160, 178), (104, 140, 178), (114, 124, 178)])],
    "lower-trapezius" => &[(On::Trunk, &[(74, 174, 178), (84, 164, 178), (94, 152, 178), (102, 148, 178)])],
    "upper-trapezius" => &[(On::Trunk, &[(112, 100, 178), (117, 52, 178), (126, 38, 178), (136, 54, 178), (150, 124, 178)])],
    "shoulder-blade" => &[(On::Trunk, &[(90, 124, 158), (98, 114, 154), (108, 112, 138)])],
    "neck-front" => &[(On::Middle, &[(122, -40, 40), (136, -74, 74), (152, -80, 80)])],
    "neck-back" => &[(On::Middle, &[(124, 106, 254), (138, 114, 246), (154, 124, 236)])],
    "jaw" => &[(On::Head, &[(16, 52, 84), (30, 56, 96), (52, 64, 98), (75, 70, 96)])],
    "head" => &[(On::Head, &[(112, 54, 80), (124, 50, 82), (136, 40, 56)])],
}
