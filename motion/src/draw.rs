//! Drawing of a body: contours of limbs, trunk and head, seen from any side, with the relief of
//! [`super::anatomy`].

use super::anatomy::{
    BEYOND, FACE, FOREARM, FOREARM_SEAMS, HAIR, HEAD, HEAD_LOW, On, PELVIS, PELVIS_LOW, SHANK, SHANK_SEAMS,
    Seam, Station, THIGH, THIGH_SEAMS, TRUNK, UPPER_ARM, UPPER_ARM_SEAMS, centimetres,
};
use super::body::{Body, Limb, sign};
use super::extremities::{foot, hand};
use super::joint::{MidlineJoint, SidedJoint};
use super::look::{GAP, Look};
use super::person::Person;
use super::picture::Items;
use super::shapes::{Camera, Outline, Ring, closed, convex, open, patch, ring_at, seam, tube};
use super::skeleton::{Anchor, Bone, landmark};
use super::space::{Rotation, Vec3};

/// A tube on the sheet, with its relief.
struct Piece<'a> {
    look: &'a Look<'a>,
    rings: &'a [Ring],
    outline: &'a Outline,
    depth: f32,
}

impl Piece<'_> {
    /// The gap around it between two rings.
    fn rim(&self, first: usize, last: usize, into: &mut Items) {
        into.add(self.depth, "gap", self.outline.rim(first, last, GAP));
    }

    fn fill(&self, tone: &'static str, into: &mut Items) {
        into.add(self.depth, tone, self.outline.path());
    }

    /// Cloth over a stretch of it, from one ring to another.
    fn dress(&self, class: &'static str, (first, last): (usize, usize), into: &mut Items) {
        let mut covered = self.rings[first..=last].to_vec();
        for ring in &mut covered {
            for width in [&mut ring.front, &mut ring.back, &mut ring.left, &mut ring.right] {
                *width += 0.4;
            }
        }
        into.add(self.depth, class, tube(&self.look.camera, &covered, (0.5, 0.5), 1.5).path());
    }

    fn tint(&self, on: On, side: usize, mirror: bool, into: &mut Items) {
        for rows in &self.look.patches(on, side) {
            for (away, class) in [(false, "accent"), (true, "ghost")] {
                if away && !self.look.ghost {
                    continue;
                }
                let mut points = patch(&self.look.camera, self.rings, rows, mirror, away);
                self.outline.keep(&mut points);
                into.add(self.depth, class, closed(&points));
            }
        }
    }

    fn relief(&self, seams: &[Seam], mirrors: &[bool], into: &mut Items) {
        into.add(self.depth, "shade", self.outline.shade());
        let mut d = String::new();
        for points in seams {
            for &mirror in mirrors {
                seam(&self.look.camera, self.rings, points, mirror, &mut d);
            }
        }
        into.add(self.depth, "seam", d);
    }
}

fn limb_rings(
    limb: &Limb,
    bone: usize,
    side: usize,
    stations: &[Station],
    twist: f32,
    thick: f32,
) -> Vec<Ring> {
    let mut rings = Vec::with_capacity(stations.len());
    for &[along, widths @ ..] in stations {
        let [front, back, outer, inner] = widths.map(|width| centimetres(0.0, width) * thick);
        let along = centimetres(-1.0, along) * 0.1;
        let (right, left) = if side == 1 { (outer, inner) } else { (inner, outer) };
        let turn = limb.turn[bone].then(&Rotation::about_y(twist * along));
        rings.push(Ring {
            at: limb.at[bone].toward(limb.at[bone + 1], along),
            turn,
            front,
            back,
            right,
            left,
        });
    }
    rings
}

fn head_rings(body: &Body) -> Vec<Ring> {
    let mut rings = Vec::with_capacity(HEAD.len());
    for row in &HEAD {
        let [y, front, back, side] = row.map(|tenths| centimetres(HEAD_LOW, tenths));
        let open = body.gape(y);
        let half = (front - back) * 0.5;
        let at = body.spine[5] + body.head.of(Vec3((front + back) * 0.5 - open * 0.45, y - open, 0.0));
        rings.push(Ring { at, turn: body.head, front: half, back: half, right: side, left: side });
    }
    rings
}

fn trunk_rings(body: &Body, person: &Person) -> Vec<Ring> {
    let ribs = 1.0 + body.pose.midline(MidlineJoint::RibsWide) * 0.01;
    let belly = body.pose.midline(MidlineJoint::BellyRound) * 0.1;
    let mut rings = Vec::with_capacity(PELVIS.len() + TRUNK.len());
    let ring = |at, turn, front, back, side| Ring { at, turn, front, back, right: side, left: side };
    for row in &PELVIS {
        let [x, y, front, back, side] = row.map(|tenths| centimetres(PELVIS_LOW, tenths));
        let at = body.root + body.pelvis.of(Vec3(x, y, 0.0));
        rings.push(ring(at, body.pelvis, front, back, side));
    }
    for &[part, beyond, widths @ ..] in &TRUNK {
        let (part, beyond) = (usize::from(part), centimetres(BEYOND, beyond));
        let [front, back, side] = widths.map(|width| centimetres(0.0, width));
        let turn = body.turns[part];
        let (front, side) = match part {
            2 | 3 => (front * ribs + belly * 0.6, side * ribs),
            0 | 1 => (front + belly * 1.3, side),
            _ => (front, side),
        };
        rings.push(ring(body.spine[part] + turn.y * beyond, turn, front, back, side));
    }
    for (index, ring) in rings.iter_mut().enumerate() {
        let (wide, forward) = person.trunk(index);
        (ring.left, ring.right, ring.front) = (ring.left * wide, ring.right * wide, ring.front + forward);
    }
    // What lies between the shoulders follows them.
    let (left, right) = (body.arms[0].at[0], body.arms[1].at[0]);
    let chest = body.turns[4];
    for (ring, share) in [(10, 0.5), (11, 0.9), (12, 0.55), (13, 0.2)] {
        let rise = |shoulder: Vec3| chest.local(shoulder - body.spine[4]).1 + 7.0;
        rings[ring].at += chest.y * ((rise(left) + rise(right)) * 0.5 * share);
    }
    rings
}

/// Draws a body, or, where a part is looked at closely, what there is around it.
pub fn figure(look: &Look<'_>, body: &Body, into: &mut Items) {
    // Which side is turned away, if one is.
    let near = look.camera.near;
    let away = body.pelvis.z.dot(near) + body.turns[4].z.dot(near);
    let tone = |side: usize| if away * sign(side) < -0.9 { "far" } else { "skin" };
    let (mut arms, mut legs, mut trunk) = (true, true, true);
    match look.focus.map(|(at, _)| at.anchor) {
        // A hand, or a foot, alone.
        Some(Anchor::Elbow | Anchor::Wrist | Anchor::Hand | Anchor::Forearm | Anchor::Knuckles) => {
            (legs, trunk) = (false, false);
        }
        Some(
            Anchor::Knee
            | Anchor::Ankle
            | Anchor::Foot
            | Anchor::Heel
            | Anchor::Sole
            | Anchor::Toes
            | Anchor::Calf
            | Anchor::Shin,
        ) => (arms, trunk) = (false, false),
        _ => {}
    }
    if trunk {
        torso(look, body, into);
        head(look, body, into);
    }
    for side in 0..2 {
        if arms {
            limb(look, body, 0, side, tone(side), into);
        }
        if legs {
            limb(look, body, 1, side, tone(side), into);
        }
    }
}

/// Draws both legs alone.
pub fn legs(look: &Look<'_>, body: &Body, into: &mut Items) {
    for side in 0..2 {
        limb(look, body, 1, side, "skin", into);
    }
}

fn torso(look: &Look<'_>, body: &Body, into: &mut Items) {
    let rings = trunk_rings(body, &look.person);
    let outline = tube(&look.camera, &rings, (0.6, 1.0), 1.5);
    let depth = look.depth(body.root.toward(body.spine[4], 0.5));
    let piece = Piece { look, rings: &rings, outline: &outline, depth };
    piece.rim(2, 11, into);
    piece.fill("skin", into);
    // Shorts are as round as the pelvis. Seen from above the shirt's hem lies over them, from below beneath them.
    let mut hips = Vec::new();
    for ring in &rings[..5] {
        for step in 0..12u8 {
            hips.push(look.camera.see(ring.surface(f32::from(step) * 30.0).0));
        }
    }
    let hips = closed(&convex(hips));
    if body.pelvis.y.dot(look.camera.near) > 0.0 {
        into.add(depth, "shorts", hips);
        piece.dress("top", (4, 11), into);
    } else {
        piece.dress("top", (3, 11), into);
        into.add(depth, "shorts", hips);
    }
    for mirror in [false, true] {
        // A side that does not work stays plain.
        piece.tint(On::Trunk, usize::from(!mirror), mirror, into);
    }
    piece.tint(On::Middle, 2, false, into);
    piece.relief(&[], &[false], into);
    // The shoulder blades' inner borders, which glide with the shoulders.
    let mut blades = String::new();
    for side in 0..2 {
        let apart = body.pose.sided(SidedJoint::ShoulderForward, side);
        #[allow(clippy::cast_possible_truncation)] // A few degrees.
        let by = |angle: f32| (angle - apart * 1.9) as i16;
        let border = [(112, by(150.0)), (104, by(154.0)), (96, by(151.0)), (91, by(138.0))];
        seam(&look.camera, &rings, &border, side == 0, &mut blades);
    }
    into.add(depth, "line", blades);
}

/// A bone of a limb, as it is drawn.
struct Segment {
    /// 0 at the shoulder or the hip, 1 below.
    bone: usize,
    on: On,
    stations: &'static [Station],
    seams: &'static [Seam],
    /// How far its ends bulge out.
    ends: (f32, f32),
    /// The first and the last station that have a gap around them.
    rim: (usize, usize),
}

/// Arms, then legs.
const LIMBS: [[Segment; 2]; 2] = [
    [
        Segment {
            bone: 0,
            on: On::UpperArm,
            stations: &UPPER_ARM,
            seams: UPPER_ARM_SEAMS,
            ends: (1.0, 3.0),
            rim: (2, 7),
        },
        Segment {
            bone: 1,
            on: On::Forearm,
            stations: &FOREARM,
            seams: FOREARM_SEAMS,
            ends: (3.0, 1.0),
            rim: (1, 5),
        },
    ],
    [
        Segment {
            bone: 0,
            on: On::Thigh,
            stations: &THIGH,
            seams: THIGH_SEAMS,
            ends: (2.0, 3.6),
            rim: (2, 7),
        },
        Segment {
            bone: 1,
            on: On::Shank,
            stations: &SHANK,
            seams: SHANK_SEAMS,
            ends: (4.4, 1.6),
            rim: (1, 8),
        },
    ],
];

/// An arm, or with `legs` 1 a leg, with its hand or foot.
#[inline(never)]
fn limb(look: &Look<'_>, body: &Body, legs: usize, side: usize, tone: &'static str, into: &mut Items) {
    let limb = if legs == 0 { &body.arms[side] } else { &body.legs[side] };
    for segment in &LIMBS[legs] {
        let bone = segment.bone;
        let middle = limb.at[bone].toward(limb.at[bone + 1], 0.6);
        // Arms lie above legs, and both above the trunk, where neither is nearer.
        let depth = look.depth(middle) + if legs == 0 { 2.0 } else { 1.0 };
        let twist =
            if bone + legs == 1 { -sign(side) * body.pose.sided(SidedJoint::ForearmTurn, side) } else { 0.0 };
        let twist = if legs == 0 { twist } else { 0.0 };
        // Wrists and ankles hardly differ.
        let thick = look.person.limbs;
        let thick = if bone == 0 { thick } else { 0.5 + thick * 0.5 };
        let rings = limb_rings(limb, bone, side, segment.stations, twist, thick);
        let outline = tube(&look.camera, &rings, segment.ends, 1.5);
        let mut piece = Piece { look, rings: &rings, outline: &outline, depth };
        piece.rim(segment.rim.0, segment.rim.1, into);
        if bone == 1 {
            let draw = if legs == 0 { hand } else { foot };
            draw(look, body, side, tone, depth, into);
            // What melts into a hand or a foot covers its upper end.
            piece.depth += 0.03;
        }
        piece.fill(tone, into);
        if bone == 0 {
            // Sleeves and the legs of shorts.
            piece.dress(if legs == 0 { "top" } else { "shorts" }, (0, 3), into);
        }
        if let (1, 1, Some(until)) = (legs, side, look.legging) {
            legging(&piece, segment.ends, until, into);
        }
        piece.tint(segment.on, side, side == 0, into);
        piece.relief(segment.seams, &[side == 0], into);
    }
}

/// A legging on a part of the leg: from its lower end up to a place.
fn legging(piece: &Piece<'_>, ends: (f32, f32), until: Vec3, into: &mut Items) {
    let rings = piece.rings;
    let (from, to) = (rings[0].at, rings[rings.len() - 1].at);
    let way = to - from;
    let share = ((until - from).dot(way) / way.dot(way).max(1.0)).clamp(0.0, 1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // There are nine stations.
    let first = (share * (rings.len() - 1) as f32 * 10.0) as i16;
    let mut covered = vec![ring_at(rings, first)];
    #[allow(clippy::cast_sign_loss)] // Above 0.
    covered.extend(&rings[(first as usize / 10 + 1).min(rings.len() - 1)..]);
    if covered.len() > 2 {
        // Where it covers all of a bone it covers the knee, too.
        let top = if first == 0 { ends.0 } else { 0.4 };
        let outline = tube(&piece.look.camera, &covered, (top, ends.1), 1.5);
        into.add(piece.depth, "work", outline.path());
    }
}

/// The points of the head's surface between two angles at some rings, as far as they are seen.
#[inline(never)]
fn cap(camera: &Camera, rings: &[Ring], rows: &[(u8, i16, i16)], mirror: bool, grow: f32) -> Vec<(f32, f32)> {
    let mut points = Vec::new();
    for &(index, from, to) in rows {
        let mut ring = rings[usize::from(index)];
        for width in [&mut ring.front, &mut ring.back, &mut ring.left, &mut ring.right] {
            *width += grow;
        }
        for step in 0..=12u8 {
            let angle = f32::from(from) + f32::from(to - from) * f32::from(step) / 12.0;
            let (at, faces) = ring.surface(if mirror { -angle } else { angle });
            if faces.unit_or(Vec3::default()).dot(camera.near) > -0.1 {
                points.push(camera.see(at));
            }
        }
    }
    points
}

fn head(look: &Look<'_>, body: &Body, into: &mut Items) {
    let camera = &look.camera;
    let rings = head_rings(body);
    let (base, turn) = (body.spine[5], body.head);
    let depth = look.depth(base + turn.of(Vec3(0.0, 5.0, 0.0))) + 1.0;
    let outline = tube(camera, &rings, (0.8, 0.0), 400.0);
    let piece = Piece { look, rings: &rings, outline: &outline, depth };
    piece.rim(11, rings.len() - 1, into);
    piece.fill("skin", into);
    let mut hair = cap(camera, &rings, &HAIR, false, 0.6);
    if turn.y.dot(camera.near) > -0.3 {
        hair.push(camera.see(base + turn.of(Vec3(0.0, 17.0, 0.0))));
    }
    if look.person.knot {
        let knot = [(base + turn.of(Vec3(-10.5, 8.0, 0.0)), 3.6)];
        let behind = if turn.x.dot(camera.near) > 0.0 { -0.5 } else { 0.3 };
        into.round(camera, depth + behind, "hair", &knot);
    }
    if hair.len() > 3 {
        into.add(depth + 0.1, "hair", closed(&convex(hair)));
    }
    for mirror in [false, true] {
        let face = cap(camera, &rings, &FACE, mirror, 0.1);
        if face.len() > 12 {
            into.add(depth + 0.1, "skin", closed(&convex(face)));
        }
    }
    // Above the hair, where the scalp is meant.
    let piece = Piece { depth: depth + 0.15, ..piece };
    for mirror in [false, true] {
        piece.tint(On::Head, usize::from(!mirror), mirror, into);
    }
    let shut = body.pose.midline(MidlineJoint::EyesShut) > 0.5;
    let gapes = body.pose.midline(MidlineJoint::JawOpen) > 4.0;
    for side in 0..2 {
        for feature in &FACE_LINES {
            let shown = match feature.when {
                When::Always => true,
                When::EyesOpen => !shut,
                When::EyesShut => shut,
                When::MouthOpen => gapes,
                When::MouthShut => !gapes,
            };
            let [x, z, least] = feature.faces;
            if !shown || turn.of(Vec3(x, 0.0, z * sign(side))).dot(camera.near) < least {
                continue;
            }
            let mut points = Vec::with_capacity(feature.points.len());
            for &[x, y, z] in feature.points {
                points.push(camera.see(body.on(&landmark(Bone::Head, x, y, z, 0), side)));
            }
            let d = if feature.class == "line" { open(&points) } else { closed(&points) };
            into.add(depth + 0.2, feature.class, d);
        }
    }
}

/// The state of the face in which a feature is drawn.
#[derive(Clone, Copy)]
enum When {
    Always,
    EyesOpen,
    EyesShut,
    MouthOpen,
    MouthShut,
}

/// A line or a patch of the face.
struct Feature {
    when: When,
    class: &'static str,
    /// The direction that it faces (forward, outward), and the least that this must point at the reader.
    faces: [f32; 3],
    /// In the head, in mm, at the right.
    points: &'static [[i16; 3]],
}

const EYE: [f32; 3] = [0.8, 0.6, 0.22];
const MOUTH: [f32; 3] = [0.9, 0.45, 0.1];
const EAR: [f32; 3] = [0.0, 1.0, 0.2];

/// The features of one half of the face.
const FACE_LINES: [Feature; 9] = [
    Feature {
        when: When::EyesOpen,
        class: "eye",
        faces: EYE,
        points: &[[95, 46, 20], [91, 55, 32], [76, 47, 47], [90, 41, 33]],
    },
    Feature {
        when: When::EyesShut,
        class: "line",
        faces: EYE,
        points: &[[95, 46, 20], [90, 41, 33], [76, 47, 47]],
    },
    Feature {
        when: When::Always,
        class: "line",
        faces: EYE,
        points: &[[102, 68, 16], [97, 75, 34], [76, 69, 54]],
    },
    Feature {
        when: When::Always,
        class: "skin",
        faces: EAR,
        points: &[[4, 54, 74], [-16, 59, 83], [-26, 36, 86], [-14, 6, 78], [0, -2, 68], [4, 24, 72]],
    },
    Feature {
        when: When::Always,
        class: "line",
        faces: EAR,
        points: &[
            [4, 30, 73],
            [4, 54, 74],
            [-16, 59, 83],
            [-26, 36, 86],
            [-14, 6, 78],
            [0, -2, 68],
            [2, 10, 70],
        ],
    },
    // From the ear down to the chin.
    Feature {
        when: When::Always,
        class: "line",
        faces: EAR,
        points: &[[4, -10, 66], [18, -46, 56], [50, -70, 42]],
    },
    Feature {
        when: When::MouthOpen,
        class: "eye",
        faces: MOUTH,
        points: &[
            [84, -25, 25],
            [95, -20, 15],
            [99, -20, -1],
            [99, -20, -1],
            [93, -31, -1],
            [93, -31, -1],
            [90, -30, 15],
        ],
    },
    Feature {
        when: When::MouthShut,
        class: "line",
        faces: MOUTH,
        points: &[[84, -18, 25], [101, -24, 10], [102, -24, 0]],
    },
    Feature {
        when: When::Always,
        class: "line",
        faces: [1.0, 0.0, 0.7],
        points: &[[100, 12, 20], [106, 2, 10], [112, -1, 0]],
    },
];
