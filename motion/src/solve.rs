//! Solver, inverse kinematics: puts a posed body in its place, hands and feet where they are pinned.

use super::body::{Body, Limb, palm, sign, sole};
use super::clip::Clip;
use super::joint::{MidlineJoint, SidedJoint};
use super::pins::{FootPin, HandPin, Rest, Rests};
use super::pose::Pose;
use super::skeleton::{ANKLE, BALL, FOREARM, HEEL, Landmark, PALM, SHANK, THIGH, UPPER_ARM, WRIST};
use super::space::{Rotation, Vec3};

/// The landmarks of the trunk among the bits of [`Rests`].
const TRUNK: u8 = (1 << Rest::Float as u8) - 1;

/// The pins of a clip, and where they are in space.
#[derive(Debug, Clone)]
pub struct Solver {
    /// The clip.
    pub clip: Clip,
    /// The first keyframe's body, in its place.
    pub first: Body,
    rests: [Vec3; 6],
    feet: [(Vec3, Rotation); 2],
    hands: [(Vec3, Rotation); 2],
}

/// How a pinned limb holds the root: its upper end, where its lower end must be, how far apart they
/// may be and must be, and how much it weighs.
struct Hold {
    joint: Vec3,
    pin: Vec3,
    most: f32,
    least: f32,
    weight: f32,
}

impl Solver {
    /// Pins a clip's first keyframe.
    #[must_use]
    pub fn new(clip: Clip) -> Self {
        let mut body = Body::new(&clip.pose(0.0));
        let landmarks = body.landmarks();
        // Sets of landmarks: one bit for each.
        let low = |which: u32| {
            let mut low = f32::MAX;
            for (index, (at, radius)) in landmarks.iter().enumerate() {
                if which >> index & 1 != 0 {
                    low = low.min(at.1 - radius);
                }
            }
            low
        };
        let resting = u32::from(bears(&clip).code() & TRUNK);
        let mut touching = 0;
        for side in 0..2 {
            // Knee, heel, ball, toes, elbow, wrist, palm.
            let limbs = u32::from(clip.knees[side])
                | match clip.feet[side] {
                    FootPin::Sole => 6,
                    FootPin::Toes => 4,
                    FootPin::Heel => 2,
                    FootPin::Free | FootPin::Air => 0,
                }
                | u32::from(clip.elbows[side]) << 4
                | u32::from(clip.hands[side] == HandPin::Floor) << 5;
            touching |= limbs << (6 + side * 7);
        }
        let height = if clip.rests.contains(Rest::Float) {
            clip.height
        } else if resting != 0 {
            clip.height - low(resting)
        } else if touching != 0 {
            -low(touching)
        } else {
            body.sunk()
        };
        body.shift(Vec3(0.0, height, 0.0));
        let mut solver = Self {
            clip,
            first: body,
            rests: [Vec3::default(); 6],
            feet: [(Vec3::default(), Rotation::NONE); 2],
            hands: [(Vec3::default(), Rotation::NONE); 2],
        };
        for (pin, (at, _)) in solver.rests.iter_mut().zip(body.landmarks()) {
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
                pose.0[MidlineJoint::Lean as usize] += turn;
                for side in 0..2 {
                    pose.0[SidedJoint::HipFlex.slot(side)] += turn;
                }
                body = self.stand(&pose);
            }
        }
        self.reach(&mut body, &pose);
        body
    }

    /// The body where what is pinned holds it, arms and legs still as the pose says.
    #[inline(never)]
    fn stand(&self, pose: &Pose) -> Body {
        let mut body = Body::new(pose);
        let start = self.first.pose;
        let moved = |joint| pose.midline(joint) - start.midline(joint);
        let moved = Vec3(
            moved(MidlineJoint::MoveForward),
            moved(MidlineJoint::MoveUp),
            moved(MidlineJoint::MoveSide),
        );
        body.shift(self.place(&body, moved));
        body
    }

    /// How much further the pinned hands are from the shoulders than the elbows tell; below 0 if
    /// they are nearer.
    fn too_far(&self, body: &Body) -> f32 {
        let (mut sum, mut count) = (0.0, 0.001);
        for (side, arm) in body.arms.iter().enumerate() {
            let pinned = self.clip.hands[side].is_outside();
            if pinned && body.pose.sided(SidedJoint::HandPin, side) > 0.5 {
                let (posed, asked) = (arm.at[2] - arm.at[0], self.wrist(side, arm) - arm.at[0]);
                sum += asked.length() - posed.length();
                count += 1.0;
            }
        }
        sum / count
    }

    /// Where the root has to be so that what is pinned is, or nearly is, in its place.
    fn place(&self, body: &Body, moved: Vec3) -> Vec3 {
        let clip = &self.clip;
        if clip.rests.contains(Rest::Float) {
            return Vec3(0.0, clip.height, 0.0) + moved;
        }
        if !clip.rests.is_empty() {
            let landmarks = body.landmarks();
            let (mut sum, mut count) = (Vec3::default(), 0.0);
            for bit in bears(clip).landmarks() {
                sum += self.rests[bit] - landmarks[bit].0;
                count += 1.0;
            }
            return sum * (1.0 / count) + moved;
        }
        let holds = self.holds(body);
        let total: f32 = holds.iter().map(|(hold, _)| hold.weight).sum();
        if total < 0.01 {
            return Vec3(0.0, body.sunk(), 0.0) + moved;
        }
        let mut sum = Vec3::default();
        for (hold, end) in &holds {
            sum += (hold.pin - *end) * hold.weight;
        }
        let mut root = sum * (1.0 / total) + moved;
        for _ in 0..16 {
            for (hold, _) in &holds {
                let away = hold.pin - (hold.joint + root);
                let length = away.length();
                let wrong = (length - hold.most).max(0.0) + (length - hold.least).min(0.0);
                root += away.unit_or(Vec3::default()) * (wrong * (hold.weight / total).clamp(0.3, 1.0));
            }
        }
        root
    }

    /// The limbs that hold the root, each with where its end is while the root is at the origin.
    fn holds(&self, body: &Body) -> Vec<(Hold, Vec3)> {
        let clip = &self.clip;
        let mut holds = Vec::new();
        for side in 0..2 {
            let (leg, arm) = (&body.legs[side], &body.arms[side]);
            let pin = |joint| body.pose.sided(joint, side).clamp(0.0, 1.0);
            let mut hold = |joint: Vec3, pin: Vec3, (least, most): (f32, f32), weight: f32, end: Vec3| {
                if weight > 0.0 {
                    holds.push((Hold { joint, pin, most, least, weight }, end));
                }
            };
            if clip.knees[side] {
                let end = self.first.legs[side].at[1];
                hold(leg.at[0], end, (THIGH, THIGH), 4.0 * pin(SidedJoint::KneePin), leg.at[1]);
            }
            if clip.elbows[side] {
                let end = self.first.arms[side].at[1];
                hold(arm.at[0], end, (UPPER_ARM, UPPER_ARM), 2.0 * pin(SidedJoint::ElbowPin), arm.at[1]);
            }
            if clip.feet[side] != FootPin::Free {
                let end = self.ankle(side, leg);
                let weight = 3.0 * pin(SidedJoint::FootPin);
                hold(leg.at[0], end, (0.0, (THIGH + SHANK) * 0.9995), weight, leg.at[2]);
            }
            if clip.hands[side].is_outside() {
                let end = self.wrist(side, arm);
                let weight = 0.5 * pin(SidedJoint::HandPin);
                hold(arm.at[0], end, (0.0, (UPPER_ARM + FOREARM) * 0.9995), weight, arm.at[2]);
            }
        }
        holds
    }

    /// Where a pinned foot's ankle belongs.
    fn ankle(&self, side: usize, leg: &Limb) -> Vec3 {
        let (pin, _) = self.feet[side];
        match self.clip.feet[side] {
            FootPin::Toes => pin - leg.turn[2].of(BALL.offset()),
            FootPin::Heel => pin - leg.turn[2].of(HEEL.offset()),
            _ => pin,
        }
    }

    /// Where a pinned hand's wrist belongs.
    fn wrist(&self, side: usize, arm: &Limb) -> Vec3 {
        let (pin, _) = self.hands[side];
        if matches!(self.clip.hands[side], HandPin::Grip) { pin - arm.turn[2].of(PALM.offset()) } else { pin }
    }

    /// Bends legs and arms until what is pinned is where it belongs.
    fn reach(&self, body: &mut Body, pose: &Pose) {
        let clip = &self.clip;
        let first = &self.first;
        let pinned = |joint, side| pose.sided(joint, side).clamp(0.0, 1.0);
        for side in 0..2 {
            let leg = &mut body.legs[side];
            if clip.knees[side] {
                kneel(leg, &first.legs[side], pinned(SidedJoint::KneePin, side), THIGH, SHANK);
            }
            if clip.feet[side] != FootPin::Free {
                let share = pinned(SidedJoint::FootPin, side);
                let by = pin_offset(pose, SidedJoint::FootForward, side)
                    - pin_offset(&first.pose, SidedJoint::FootForward, side);
                let goal = leg.at[2].toward(self.ankle(side, leg) + by, share);
                bend(leg, goal, THIGH, SHANK, 1.0);
                // On its ball or its heel a foot is turned as the pose says.
                if matches!(clip.feet[side], FootPin::Sole | FootPin::Air) {
                    leg.turn[2] = sole(pose, side, &leg.turn[1]).toward(&self.feet[side].1, share);
                }
            }
            if clip.elbows[side] {
                let share = pinned(SidedJoint::ElbowPin, side);
                kneel(&mut body.arms[side], &first.arms[side], share, UPPER_ARM, FOREARM);
            }
        }
        // A hand that lies on the other arm comes after that arm.
        let on_right = matches!(clip.hands[0], HandPin::On(at) | HandPin::Flat(at) if at.right);
        for turn in 0..2 {
            let side = turn ^ usize::from(on_right);
            let kind = clip.hands[side];
            if matches!(kind, HandPin::Free) {
                continue;
            }
            let share = pinned(SidedJoint::HandPin, side);
            let by = pin_offset(pose, SidedJoint::HandForward, side);
            let Limb { at: [.., authored], turn: [.., authored_turn] } = body.arms[side];
            // Where the wrist belongs depends on how the hand is turned, and that on the wrist.
            for _ in 0..6 {
                let goal = if let HandPin::On(at) | HandPin::Flat(at) = kind {
                    body.anchor(at) + by - body.arms[side].turn[2].of(PALM.offset())
                } else {
                    self.wrist(side, &body.arms[side]) + by
                        - pin_offset(&first.pose, SidedJoint::HandForward, side)
                };
                let arm = &mut body.arms[side];
                bend(arm, authored.toward(goal, share), UPPER_ARM, FOREARM, -1.0);
                arm.turn[2] = palm(pose, side, &arm.turn[1]);
                if let HandPin::Flat(at) = kind {
                    let turn = arm.turn[2];
                    let turn = flat(&turn, -body.outward(at), side);
                    body.arms[side].turn[2] = authored_turn.toward(&turn, share);
                }
            }
            if matches!(kind, HandPin::Floor | HandPin::Air | HandPin::Wall) {
                let arm = &mut body.arms[side];
                arm.turn[2] = arm.turn[2].toward(&self.hands[side].1, share);
            }
        }
    }
}

/// How far a keyframe moves a pinned hand or foot: forward, up, outward, which are three joints in a
/// row.
#[inline(never)]
fn pin_offset(pose: &Pose, forward: SidedJoint, side: usize) -> Vec3 {
    let at = forward.slot(side);
    Vec3(pose.0[at], pose.0[at + 2], pose.0[at + 4] * sign(side))
}

/// The parts that bear the trunk: a head that rests beside something else bears nothing.
fn bears(clip: &Clip) -> Rests {
    let other = clip.rests.without(Rest::Head);
    if other.is_empty() { clip.rests } else { other }
}

/// Where a foot is pinned: its ankle, or the landmark that touches the floor; and how it is turned.
#[inline(never)]
fn foot_pin(kind: FootPin, leg: &Limb) -> (Vec3, Rotation) {
    let turn = leg.turn[2];
    let on_floor = |landmark: Landmark| {
        let at = leg.at[2] + turn.of(landmark.offset());
        Vec3(at.0, landmark.radius(), at.2)
    };
    match kind {
        FootPin::Sole => {
            let up = Vec3(0.0, 1.0, 0.0);
            let ahead = Vec3(turn.x.0, 0.0, turn.x.2);
            (Vec3(leg.at[2].0, ANKLE, leg.at[2].2), Rotation::facing(up, ahead.cross(up).unit_or(turn.z)))
        }
        FootPin::Toes => (on_floor(BALL), turn),
        FootPin::Heel => (on_floor(HEEL), turn),
        _ => (leg.at[2], turn),
    }
}

/// Where a hand is pinned: its wrist, or its palm where it grips; and how it is turned.
#[inline(never)]
fn hand_pin(kind: HandPin, side: usize, arm: &Limb) -> (Vec3, Rotation) {
    let turn = arm.turn[2];
    match kind {
        HandPin::Floor => {
            (Vec3(arm.at[2].0, WRIST.radius(), arm.at[2].2), flat(&turn, Vec3(0.0, -1.0, 0.0), side))
        }
        HandPin::Wall => {
            // The wall that the palm looks at most.
            let palm = turn.z * -sign(side);
            let wall = if palm.0.abs() >= palm.2.abs() {
                Vec3(1f32.copysign(palm.0), 0.0, 0.0)
            } else {
                Vec3(0.0, 0.0, 1f32.copysign(palm.2))
            };
            (arm.at[2], flat(&turn, wall, side))
        }
        HandPin::Grip => (arm.at[2] + turn.of(PALM.offset()), turn),
        _ => (arm.at[2], turn),
    }
}

/// A hand turned so that its palm faces a direction, its fingers as near as that allows to where they showed.
#[inline(never)]
fn flat(turn: &Rotation, toward: Vec3, side: usize) -> Rotation {
    let fingers = turn.y - toward * turn.y.dot(toward);
    Rotation::facing(fingers.unit_or(turn.y), toward * -sign(side))
}

/// Puts a limb's middle joint where it was pinned; its lower bone stays as it lay.
#[inline(never)]
fn kneel(limb: &mut Limb, pinned: &Limb, share: f32, upper: f32, lower: f32) {
    let goal = limb.at[1].toward(pinned.at[1], share);
    let up = (limb.at[0] - goal).unit_or(limb.turn[0].y);
    limb.turn[0] = Rotation::facing(up, limb.turn[0].z);
    limb.at[1] = limb.at[0] - up * upper;
    limb.turn[1] = limb.turn[1].toward(&pinned.turn[1], share);
    limb.turn[2] = limb.turn[2].toward(&pinned.turn[2], share);
    limb.at[2] = limb.at[1] - limb.turn[1].y * lower;
}

/// Bends a limb so that its end comes to `goal`, or as near as it is long. Its middle joint stays
/// on the side that the upper bone's front shows to, or for `front` -1 its back.
#[inline(never)]
pub(super) fn bend(limb: &mut Limb, goal: Vec3, upper: f32, lower: f32, front: f32) {
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
    limb.turn[0] = Rotation::facing((limb.at[0] - limb.at[1]).unit_or(-down), z);
    limb.turn[1] = Rotation::facing((limb.at[1] - limb.at[2]).unit_or(-down), z);
}
