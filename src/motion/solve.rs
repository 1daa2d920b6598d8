//! From joints to a body in space: forward kinematics, then hands and feet back to where they are
//! pinned.

use super::clip::{Clip, Pose, foot, hand, rest};
use super::joint::{MIDLINE, Mid, Two};
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
const PALM: V = V(0.5, -6.0, 0.0);

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
    fn shift(&mut self, by: V) {
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
fn palm(pose: &Pose, side: usize, lower: &Turn) -> Turn {
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
fn sole(pose: &Pose, side: usize, shank: &Turn) -> Turn {
    let s = sign(side);
    shank
        .then(&Turn::about_z(pose.two(Two::AnkleFlex, side)))
        .then(&Turn::about_x(s * pose.two(Two::AnkleSide, side)))
}

/// What is pinned, and where.
#[derive(Debug, Clone)]
pub struct Solver {
    /// What moves.
    pub clip: Clip,
    /// The first keyframe's body, in its place.
    pub first: Body,
    rests: [V; 6],
    feet: [(V, Turn); 2],
    hands: [(V, Turn); 2],
}

/// How a pinned limb holds the root: its upper end, where its lower end must be, how far apart they
/// may be and must be, and how much it weighs.
struct Hold {
    joint: V,
    pin: V,
    most: f32,
    least: f32,
    weight: f32,
}

impl Solver {
    /// Pins a clip's first keyframe.
    #[must_use]
    pub fn new(clip: Clip) -> Self {
        let mut body = Body::new(&clip.pose(0.0));
        let spots = body.spots();
        let low =
            |which: &[usize]| which.iter().map(|&at| spots[at].0.1 - spots[at].1).fold(f32::MAX, f32::min);
        let resting: Vec<usize> = (0..6).filter(|bit| bears(&clip) >> bit & 1 != 0).collect();
        let mut touching = Vec::new();
        for side in 0..2 {
            let at = 6 + side * 7;
            match clip.feet[side] {
                foot::SOLE => touching.extend([at + 1, at + 2]),
                foot::TOES => touching.push(at + 2),
                foot::HEEL => touching.push(at + 1),
                _ => {}
            }
            if clip.knees[side] {
                touching.push(at);
            }
            if clip.elbows[side] {
                touching.push(at + 4);
            }
            if clip.hands[side] == hand::FLOOR {
                touching.push(at + 5);
            }
        }
        let height = if clip.rests & rest::FLOAT != 0 {
            clip.height
        } else if !resting.is_empty() {
            clip.height - low(&resting)
        } else if !touching.is_empty() {
            -low(&touching)
        } else {
            body.sunk()
        };
        body.shift(V(0.0, height, 0.0));
        let mut solver = Self {
            clip,
            first: body,
            rests: [V::default(); 6],
            feet: [(V::default(), Turn::NONE); 2],
            hands: [(V::default(), Turn::NONE); 2],
        };
        for (pin, (at, _)) in solver.rests.iter_mut().zip(body.spots()) {
            *pin = at;
        }
        for side in 0..2 {
            solver.feet[side] = foot_pin(solver.clip.feet[side], &body.legs[side]);
            solver.hands[side] = hand_pin(solver.clip.hands[side], side, &body.arms[side]);
        }
        solver.first = solver.at(0.0);
        solver
    }

    /// The body at a moment, in seconds.
    #[must_use]
    pub fn at(&self, seconds: f32) -> Body {
        self.body(&self.clip.pose(seconds))
    }

    fn body(&self, pose: &Pose) -> Body {
        let mut body = self.stand(pose);
        let mut pose = *pose;
        if self.clip.fit {
            for _ in 0..5 {
                let away = self.too_far(&body);
                // The shoulders are about half a metre from the hips.
                let turn = (away * 0.9).clamp(-8.0, 8.0);
                pose.0[Mid::Lean as usize] += turn;
                for side in 0..2 {
                    pose.0[MIDLINE.len() + Two::HipFlex as usize * 2 + side] += turn;
                }
                body = self.stand(&pose);
            }
        }
        self.reach(&mut body, &pose);
        body
    }

    /// The body where what is pinned holds it, arms and legs still as told.
    fn stand(&self, pose: &Pose) -> Body {
        let mut body = Body::new(pose);
        let start = self.first.pose;
        let moved = |joint| pose.mid(joint) - start.mid(joint);
        let moved = V(moved(Mid::MoveForward), moved(Mid::MoveUp), moved(Mid::MoveSide));
        body.shift(self.place(&body, moved));
        body
    }

    /// How much further the pinned hands are from the shoulders than the elbows tell; below 0 if
    /// they are nearer.
    fn too_far(&self, body: &Body) -> f32 {
        let (mut sum, mut count) = (0.0, 0.001);
        for (side, arm) in body.arms.iter().enumerate() {
            let pinned = (1..hand::ON).contains(&self.clip.hands[side]);
            if pinned && body.pose.two(Two::HandPin, side) > 0.5 {
                let (told, asked) = (arm.at[2] - arm.at[0], self.wrist(side, arm) - arm.at[0]);
                sum += asked.length() - told.length();
                count += 1.0;
            }
        }
        sum / count
    }

    /// Where the root has to be so that what is pinned is, or nearly is, in its place.
    fn place(&self, body: &Body, moved: V) -> V {
        let clip = &self.clip;
        if clip.rests & rest::FLOAT != 0 {
            return V(0.0, clip.height, 0.0) + moved;
        }
        if clip.rests != 0 {
            let spots = body.spots();
            let (mut sum, mut count) = (V::default(), 0.0);
            for bit in (0..6).filter(|bit| bears(clip) >> bit & 1 != 0) {
                sum += self.rests[bit] - spots[bit].0;
                count += 1.0;
            }
            return sum * (1.0 / count) + moved;
        }
        let holds = self.holds(body);
        let total: f32 = holds.iter().map(|(hold, _)| hold.weight).sum();
        if total < 0.01 {
            return V(0.0, body.sunk(), 0.0) + moved;
        }
        let mut sum = V::default();
        for (hold, end) in &holds {
            sum += (hold.pin - *end) * hold.weight;
        }
        let mut root = sum * (1.0 / total) + moved;
        for _ in 0..16 {
            for (hold, _) in &holds {
                let away = hold.pin - (hold.joint + root);
                let length = away.length();
                let wrong = (length - hold.most).max(0.0) + (length - hold.least).min(0.0);
                root += away.unit_or(V::default()) * (wrong * (hold.weight / total).max(0.3).min(1.0));
            }
        }
        root
    }

    /// What holds the root, each with where its end is while the root is at the origin.
    fn holds(&self, body: &Body) -> Vec<(Hold, V)> {
        let clip = &self.clip;
        let mut holds = Vec::new();
        for side in 0..2 {
            let (leg, arm) = (&body.legs[side], &body.arms[side]);
            let pin = |joint| body.pose.two(joint, side).clamp(0.0, 1.0);
            let mut hold = |joint: V, pin: V, (least, most): (f32, f32), weight: f32, end: V| {
                if weight > 0.0 {
                    holds.push((Hold { joint, pin, most, least, weight }, end));
                }
            };
            if clip.knees[side] {
                let end = self.first.legs[side].at[1];
                hold(leg.at[0], end, (THIGH, THIGH), 4.0 * pin(Two::KneePin), leg.at[1]);
            }
            if clip.elbows[side] {
                let end = self.first.arms[side].at[1];
                hold(arm.at[0], end, (UPPER_ARM, UPPER_ARM), 2.0 * pin(Two::ElbowPin), arm.at[1]);
            }
            if clip.feet[side] != foot::FREE {
                let end = self.ankle(side, leg);
                let weight = 3.0 * pin(Two::FootPin);
                hold(leg.at[0], end, (0.0, (THIGH + SHANK) * 0.9995), weight, leg.at[2]);
            }
            if clip.hands[side] != hand::FREE && clip.hands[side] < hand::ON {
                let end = self.wrist(side, arm);
                let weight = 0.5 * pin(Two::HandPin);
                hold(arm.at[0], end, (0.0, (UPPER_ARM + FOREARM) * 0.9995), weight, arm.at[2]);
            }
        }
        holds
    }

    /// Where a pinned foot's ankle belongs.
    fn ankle(&self, side: usize, leg: &Limb) -> V {
        let (pin, _) = self.feet[side];
        match self.clip.feet[side] {
            foot::TOES => pin - leg.turn[2].of(BALL.0),
            foot::HEEL => pin - leg.turn[2].of(HEEL.0),
            _ => pin,
        }
    }

    /// Where a pinned hand's wrist belongs.
    fn wrist(&self, side: usize, arm: &Limb) -> V {
        let (pin, _) = self.hands[side];
        if self.clip.hands[side] == hand::GRIP { pin - arm.turn[2].of(PALM) } else { pin }
    }

    /// Bends legs and arms until what is pinned is where it belongs.
    fn reach(&self, body: &mut Body, pose: &Pose) {
        let clip = &self.clip;
        for side in 0..2 {
            let moved = |a, b, c| {
                let by = |joint| pose.two(joint, side) - self.first.pose.two(joint, side);
                V(by(a), by(b), by(c) * sign(side))
            };
            let weight = |joint| pose.two(joint, side).clamp(0.0, 1.0);
            let leg = &mut body.legs[side];
            if clip.knees[side] {
                let pinned = &self.first.legs[side];
                kneel(leg, pinned, weight(Two::KneePin), THIGH, SHANK);
            }
            if clip.feet[side] != foot::FREE {
                let by = moved(Two::FootForward, Two::FootUp, Two::FootSide);
                let share = weight(Two::FootPin);
                let goal = leg.at[2].toward(self.ankle(side, leg) + by, share);
                bend(leg, goal, THIGH, SHANK, 1.0);
                let kept = matches!(clip.feet[side], foot::SOLE | foot::AIR);
                let authored = sole(pose, side, &leg.turn[1]);
                leg.turn[2] = match clip.feet[side] {
                    _ if kept => authored.toward(&self.feet[side].1, share),
                    _ => leg.turn[2],
                };
            }
            let arm = &mut body.arms[side];
            if clip.elbows[side] {
                kneel(arm, &self.first.arms[side], weight(Two::ElbowPin), UPPER_ARM, FOREARM);
            }
        }
        // A hand that lies on the other arm comes after that arm.
        let mut order = [0, 1];
        if clip.hands[0] >= hand::ON && (clip.hands[0] - hand::ON) & 1 == 1 {
            order = [1, 0];
        }
        for side in order {
            let kind = clip.hands[side];
            if kind == hand::FREE {
                continue;
            }
            let share = pose.two(Two::HandPin, side).clamp(0.0, 1.0);
            let by = |joint| pose.two(joint, side) - self.first.pose.two(joint, side);
            let by = V(by(Two::HandForward), by(Two::HandUp), by(Two::HandSide) * sign(side));
            let authored = body.arms[side].at[2];
            for _ in 0..6 {
                let goal = if kind >= hand::ON {
                    body.anchor(kind - hand::ON) + self.own(pose, side) - body.arms[side].turn[2].of(PALM)
                } else {
                    self.wrist(side, &body.arms[side]) + by
                };
                let arm = &mut body.arms[side];
                bend(arm, authored.toward(goal, share), UPPER_ARM, FOREARM, -1.0);
                arm.turn[2] = palm(pose, side, &arm.turn[1]);
            }
            if matches!(kind, hand::FLOOR | hand::AIR | hand::WALL) {
                let arm = &mut body.arms[side];
                arm.turn[2] = arm.turn[2].toward(&self.hands[side].1, share);
            }
        }
    }

    /// How far a hand that lies on the body is away from its place there.
    fn own(&self, pose: &Pose, side: usize) -> V {
        V(
            pose.two(Two::HandForward, side),
            pose.two(Two::HandUp, side),
            pose.two(Two::HandSide, side) * sign(side),
        )
    }
}

/// What bears the trunk: a head that rests beside something else bears nothing.
fn bears(clip: &Clip) -> u8 {
    let other = clip.rests & !rest::HEAD;
    if other == 0 { clip.rests } else { other }
}

/// Where a foot is pinned: its ankle, or the spot that touches the floor; and how it is turned.
fn foot_pin(kind: u8, leg: &Limb) -> (V, Turn) {
    let turn = leg.turn[2];
    let on_floor = |spot: Spot| {
        let at = leg.at[2] + turn.of(spot.0);
        V(at.0, spot.1, at.2)
    };
    match kind {
        foot::SOLE => {
            let up = V(0.0, 1.0, 0.0);
            let ahead = V(turn.x.0, 0.0, turn.x.2);
            (V(leg.at[2].0, ANKLE, leg.at[2].2), Turn::facing(up, ahead.cross(up).unit_or(turn.z)))
        }
        foot::TOES => (on_floor(BALL), turn),
        foot::HEEL => (on_floor(HEEL), turn),
        _ => (leg.at[2], turn),
    }
}

/// Where a hand is pinned: its wrist, or its palm where it grips; and how it is turned.
fn hand_pin(kind: u8, side: usize, arm: &Limb) -> (V, Turn) {
    let turn = arm.turn[2];
    let flat = |toward: V| {
        let fingers = turn.y - toward * turn.y.dot(toward);
        Turn::facing(fingers.unit_or(turn.y), toward * -sign(side))
    };
    match kind {
        hand::FLOOR => (V(arm.at[2].0, WRIST.1, arm.at[2].2), flat(V(0.0, -1.0, 0.0))),
        hand::WALL => {
            // The wall that the palm looks at most.
            let palm = turn.z * -sign(side);
            let wall = if palm.0.abs() >= palm.2.abs() {
                V(1f32.copysign(palm.0), 0.0, 0.0)
            } else {
                V(0.0, 0.0, 1f32.copysign(palm.2))
            };
            (arm.at[2], flat(wall))
        }
        hand::GRIP => (arm.at[2] + turn.of(PALM), turn),
        _ => (arm.at[2], turn),
    }
}

/// Puts a limb's middle joint where it was pinned; its lower bone stays as it lay.
fn kneel(limb: &mut Limb, pinned: &Limb, share: f32, upper: f32, lower: f32) {
    let goal = limb.at[1].toward(pinned.at[1], share);
    let up = (limb.at[0] - goal).unit_or(limb.turn[0].y);
    limb.turn[0] = Turn::facing(up, limb.turn[0].z);
    limb.at[1] = limb.at[0] - up * upper;
    limb.turn[1] = limb.turn[1].toward(&pinned.turn[1], share);
    limb.turn[2] = limb.turn[2].toward(&pinned.turn[2], share);
    limb.at[2] = limb.at[1] - limb.turn[1].y * lower;
}

/// Bends a limb so that its end comes to `goal`, or as near as it is long. Its middle joint stays
/// on the side that the upper bone's front shows to, or for `front` -1 its back.
fn bend(limb: &mut Limb, goal: V, upper: f32, lower: f32, front: f32) {
    let way = goal - limb.at[0];
    let down = way.unit_or(-limb.turn[0].y);
    let far = way.length().clamp((upper - lower).abs() + 0.5, (upper + lower) * 0.9999);
    let along = (upper * upper - lower * lower + far * far) / (2.0 * far);
    let out = (upper * upper - along * along).max(0.0).sqrt();
    // The middle joint keeps its side: turned along with the line from end to end, by the shortest way.
    let old = (limb.at[2] - limb.at[0]).unit_or(-limb.turn[0].y);
    let shown = limb.turn[0].x * front;
    let shown = shown - old * shown.dot(old);
    let turned = shown - (old + down) * (shown.dot(down) / (1.0 + old.dot(down)).max(0.02));
    let pole = (turned - down * turned.dot(down)).unit_or(limb.turn[0].x * front);
    let z = (pole * front).cross(-down);
    limb.at[1] = limb.at[0] + down * along + pole * out;
    limb.at[2] = limb.at[0] + down * far;
    limb.turn[0] = Turn::facing((limb.at[0] - limb.at[1]).unit_or(-down), z);
    limb.turn[1] = Turn::facing((limb.at[1] - limb.at[2]).unit_or(-down), z);
}
