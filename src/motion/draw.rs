//! The body's art: contours of limbs, trunk and head, seen from anywhere, with the relief of
//! [`super::anatomy`].

use super::anatomy::{
    FACE, FOREARM, FOREARM_SEAMS, HAIR, HEAD, On, PELVIS, REGIONS, SHANK, SHANK_SEAMS, Seam, Station, THIGH,
    THIGH_SEAMS, TRUNK, TRUNK_SEAMS, UPPER_ARM, UPPER_ARM_SEAMS,
};
use super::body::{Body, Limb, sign};
use super::extremities::{foot, hand};
use super::joint::{Mid, Two};
use super::scene::Items;
use super::shapes::{Camera, Outline, Ring, closed, convex, open, patch, seam, tube};
use super::space::{Turn, V};

/// How a body is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// From where it is seen.
    pub camera: Camera,
    /// What is looked at closely, as [`Body::anchor`] counts, and how much around it, in cm.
    pub focus: Option<(u8, f32)>,
    /// The regions that are tinted, by their number in [`REGIONS`].
    pub works: &'a [u8],
    /// Which sides' regions: left, right.
    pub sides: [bool; 2],
}

impl Look<'_> {
    /// How far something lies toward the reader.
    pub fn depth(&self, v: V) -> f32 {
        self.camera.near.dot(v)
    }

    /// How much is seen of hands and feet: 0 their shape, 1 fingers, 2 their joints.
    pub fn detail(&self) -> u8 {
        self.focus.map_or(0, |(_, radius)| u8::from(radius < 60.0) + u8::from(radius < 30.0))
    }

    /// The patches that are tinted on a part; `side` is 0 or 1, or 2 for the trunk.
    fn patches(&self, on: On, side: usize) -> impl Iterator<Item = &'static [(i16, i16, i16)]> {
        let shown = self.sides.get(side).copied().unwrap_or(true);
        let works = self.works.iter().filter(move |_| shown);
        let patches = works.filter_map(|&work| REGIONS.get(usize::from(work))).copied().flatten();
        patches.filter(move |patch| patch.0 == on).map(|patch| patch.1)
    }

    /// Whether a hand or a foot is tinted.
    pub fn tints(&self, on: On, side: usize) -> bool {
        self.patches(on, side).next().is_some()
    }
}

/// The width of the gap around what lies above something, in sheet units.
pub const GAP: f32 = 9.0;

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

    fn tint(&self, on: On, side: usize, mirror: bool, into: &mut Items) {
        for rows in self.look.patches(on, side) {
            into.add(self.depth, "accent", patch(&self.look.camera, self.rings, rows, mirror));
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

fn limb_rings(limb: &Limb, bone: usize, side: usize, stations: &[Station], twist: f32) -> Vec<Ring> {
    let (from, to) = (limb.at[bone], limb.at[bone + 1]);
    stations
        .iter()
        .map(|&[along, front, back, outer, inner]| {
            let (right, left) = if side == 1 { (outer, inner) } else { (inner, outer) };
            let turn = if twist == 0.0 {
                limb.turn[bone]
            } else {
                limb.turn[bone].then(&Turn::about_y(twist * along))
            };
            Ring { at: from.toward(to, along), turn, front, back, right, left }
        })
        .collect()
}

fn head_rings(body: &Body) -> Vec<Ring> {
    let (base, turn) = (body.spine[5], body.head);
    let jaw = body.pose.mid(Mid::JawOpen);
    let ring = |&[y, front, back, side]: &[f32; 4]| {
        // The chin sinks and goes back a little; the lips part.
        let open = jaw * 0.085 * ((-2.0 - y) / 1.2).clamp(0.0, 1.0);
        let half = (front - back) * 0.5;
        let at = base + turn.of(V((front + back) * 0.5 - open * 0.45, y - open, 0.0));
        Ring { at, turn, front: half, back: half, right: side, left: side }
    };
    HEAD.iter().map(ring).collect()
}

fn trunk_rings(body: &Body) -> Vec<Ring> {
    let ribs = 1.0 + body.pose.mid(Mid::RibsWide) * 0.01;
    let belly = body.pose.mid(Mid::BellyRound) * 0.1;
    let low = |&[x, y, front, back, side]: &[f32; 5]| Ring {
        at: body.root + body.pelvis.of(V(x, y, 0.0)),
        turn: body.pelvis,
        front,
        back,
        right: side,
        left: side,
    };
    let mut rings: Vec<Ring> = PELVIS.iter().map(low).collect();
    rings.extend(TRUNK.iter().map(|&(part, beyond, [front, back, side])| {
        let turn = body.turns[part];
        let (front, side) = match part {
            2 | 3 => (front * ribs + belly * 0.4, side * ribs),
            0 | 1 => (front + belly, side),
            _ => (front, side),
        };
        Ring { at: body.spine[part] + turn.y * beyond, turn, front, back, right: side, left: side }
    }));
    // What lies between the shoulders follows them.
    let (left, right) = (body.arms[0].at[0], body.arms[1].at[0]);
    let chest = body.turns[4];
    for (ring, share) in [(10, 0.5), (11, 0.9), (12, 0.55), (13, 0.2)] {
        let rise = |shoulder: V| chest.local(shoulder - body.spine[4]).1 + 7.0;
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
    match look.focus.map(|(anchor, _)| anchor >> 1) {
        // A hand, or a foot, alone.
        Some(6..=8 | 20 | 21) => (legs, trunk) = (false, false),
        Some(1 | 3 | 4 | 22..=25 | 30) => (arms, trunk) = (false, false),
        _ => {}
    }
    if trunk {
        torso(look, body, into);
        head(look, body, into);
    }
    for side in 0..2 {
        if arms {
            arm(look, body, side, tone(side), into);
        }
        if legs {
            leg(look, body, side, tone(side), into);
        }
    }
}

fn torso(look: &Look<'_>, body: &Body, into: &mut Items) {
    let rings = trunk_rings(body);
    let outline = tube(&look.camera, &rings, (0.6, 1.0), 1.5);
    let depth = look.depth(body.root.toward(body.spine[4], 0.5));
    let piece = Piece { look, rings: &rings, outline: &outline, depth };
    piece.rim(2, 11, into);
    piece.fill("skin", into);
    for mirror in [false, true] {
        // A side that does not work stays plain.
        piece.tint(On::Trunk, usize::from(!mirror), mirror, into);
    }
    piece.tint(On::Middle, 2, false, into);
    piece.relief(TRUNK_SEAMS, &[false, true], into);
    // The shoulder blades' inner borders, which glide with the shoulders.
    let mut blades = String::new();
    for side in 0..2 {
        let apart = body.pose.two(Two::ShoulderForward, side);
        #[allow(clippy::cast_possible_truncation)] // A few degrees.
        let by = |angle: f32| (angle - apart * 1.9) as i16;
        let border = [(112, by(150.0)), (104, by(154.0)), (96, by(151.0)), (91, by(138.0))];
        seam(&look.camera, &rings, &border, side == 0, &mut blades);
    }
    into.add(depth, "line", blades);
}

fn arm(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, into: &mut Items) {
    let limb = &body.arms[side];
    let mirror = side == 0;
    let depth = |a: usize, b: usize| look.depth(limb.at[a].toward(limb.at[b], 0.6)) + 2.0;
    let upper = limb_rings(limb, 0, side, &UPPER_ARM, 0.0);
    let outline = tube(&look.camera, &upper, (1.0, 3.0), 1.5);
    let piece = Piece { look, rings: &upper, outline: &outline, depth: depth(0, 1) };
    piece.rim(2, 7, into);
    piece.fill(tone, into);
    piece.tint(On::UpperArm, side, mirror, into);
    piece.relief(UPPER_ARM_SEAMS, &[mirror], into);
    let twist = -sign(side) * body.pose.two(Two::ForearmTurn, side);
    let lower = limb_rings(limb, 1, side, &FOREARM, twist);
    let outline = tube(&look.camera, &lower, (3.0, 1.0), 1.5);
    let piece = Piece { look, rings: &lower, outline: &outline, depth: depth(1, 2) };
    piece.rim(1, 5, into);
    hand(look, body, side, tone, depth(1, 2), into);
    let piece = Piece { depth: piece.depth + 0.03, ..piece };
    piece.fill(tone, into);
    piece.tint(On::Forearm, side, mirror, into);
    piece.relief(FOREARM_SEAMS, &[mirror], into);
}

fn leg(look: &Look<'_>, body: &Body, side: usize, tone: &'static str, into: &mut Items) {
    let limb = &body.legs[side];
    let mirror = side == 0;
    let depth = |a: usize, b: usize| look.depth(limb.at[a].toward(limb.at[b], 0.6)) + 1.0;
    let upper = limb_rings(limb, 0, side, &THIGH, 0.0);
    let outline = tube(&look.camera, &upper, (2.0, 3.6), 1.5);
    let piece = Piece { look, rings: &upper, outline: &outline, depth: depth(0, 1) };
    piece.rim(2, 7, into);
    piece.fill(tone, into);
    piece.tint(On::Thigh, side, mirror, into);
    piece.relief(THIGH_SEAMS, &[mirror], into);
    let lower = limb_rings(limb, 1, side, &SHANK, 0.0);
    let outline = tube(&look.camera, &lower, (4.4, 1.6), 1.5);
    let piece = Piece { look, rings: &lower, outline: &outline, depth: depth(1, 2) };
    piece.rim(1, 8, into);
    foot(look, body, side, tone, depth(1, 2), into);
    let piece = Piece { depth: piece.depth + 0.03, ..piece };
    piece.fill(tone, into);
    piece.tint(On::Shank, side, mirror, into);
    piece.relief(SHANK_SEAMS, &[mirror], into);
}

/// The points of the head's surface between two angles at some rings, as far as they are seen.
fn cap(
    camera: &Camera,
    rings: &[Ring],
    rows: &[(usize, f32, f32)],
    mirror: bool,
    grow: f32,
) -> Vec<(f32, f32)> {
    let mut points = Vec::new();
    for &(index, from, to) in rows {
        let mut ring = rings[index];
        for width in [&mut ring.front, &mut ring.back, &mut ring.left, &mut ring.right] {
            *width += grow;
        }
        for step in 0..=12u8 {
            let angle = from + (to - from) * f32::from(step) / 12.0;
            let (at, faces) = ring.surface(if mirror { -angle } else { angle });
            if faces.unit_or(V::default()).dot(camera.near) > -0.1 {
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
    let depth = look.depth(base + turn.of(V(0.0, 5.0, 0.0))) + 1.0;
    let outline = tube(camera, &rings, (0.8, 0.0), 400.0);
    let piece = Piece { look, rings: &rings, outline: &outline, depth };
    piece.rim(11, rings.len() - 1, into);
    piece.fill("skin", into);
    let jaw = body.pose.mid(Mid::JawOpen);
    let on = |x: f32, y: f32, z: f32| {
        let open = jaw * 0.085 * ((-2.0 - y) / 1.2).clamp(0.0, 1.0);
        camera.see(base + turn.of(V(x - open * 0.45, y - open, z)))
    };
    let shows = |x: f32, z: f32| turn.of(V(x, 0.0, z)).dot(camera.near);
    let rows = HAIR.map(|(index, from)| (index, from, 360.0 - from));
    let mut hair = cap(camera, &rings, &rows, false, 0.6);
    if turn.y.dot(camera.near) > -0.3 {
        hair.push(camera.see(base + turn.of(V(0.0, 17.0, 0.0))));
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
    for mirror in [false, true] {
        piece.tint(On::Head, usize::from(!mirror), mirror, into);
    }
    for side in 0..2 {
        let s = sign(side);
        if shows(0.8, s * 0.6) > 0.22 {
            let eye =
                [on(9.5, 4.6, s * 2.0), on(9.1, 5.5, s * 3.2), on(7.6, 4.7, s * 4.7), on(9.0, 4.1, s * 3.3)];
            into.add(depth + 0.2, "eye", closed(&eye));
            into.add(
                depth + 0.2,
                "line",
                open(&[on(10.2, 6.8, s * 1.6), on(9.7, 7.5, s * 3.4), on(7.6, 6.9, s * 5.4)]),
            );
        }
        if shows(0.0, s) > 0.2 {
            let ear = [
                on(0.4, 5.4, s * 7.4),
                on(-1.6, 5.9, s * 8.3),
                on(-2.6, 3.6, s * 8.6),
                on(-1.4, 0.6, s * 7.8),
                on(0.0, -0.2, s * 6.8),
                on(0.4, 2.4, s * 7.2),
            ];
            let d = closed(&ear);
            into.add(depth + 0.2, "skin", d.clone());
            into.add(depth + 0.2, "line", d);
            // From the ear down to the chin.
            into.add(
                depth + 0.2,
                "line",
                open(&[on(0.4, -1.0, s * 6.6), on(1.8, -4.6, s * 5.6), on(5.0, -7.0, s * 4.2)]),
            );
        }
    }
    for side in 0..2 {
        let s = sign(side);
        if shows(0.9, s * 0.45) > 0.1 {
            let (corner, upper) = (on(8.4, -2.5, s * 2.5), on(10.3, -2.4, 0.0));
            if jaw > 4.0 {
                let lower = on(9.6, -2.9, 0.0);
                into.add(depth + 0.2, "eye", closed(&[corner, corner, upper, upper, lower, lower]));
            } else {
                into.add(depth + 0.2, "line", open(&[corner, upper]));
            }
        }
    }
    if shows(1.0, 0.0) > 0.7 {
        into.add(depth + 0.2, "line", open(&[on(10.0, 1.2, -2.0), on(11.2, -0.1, 0.0), on(10.0, 1.2, 2.0)]));
    }
}
