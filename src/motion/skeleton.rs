//! How long the bones are, and where the body touches what it rests on.
//!
//! Lengths are the fractions of stature of Drillis & Contini (1966), as Winter gives them in
//! *Biomechanics and Motor Control of Human Movement*, for a stature of 175 cm.

use super::space::V;

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

/// A round spot of the body that may rest on something: its place in its bone's frame and its
/// radius.
pub type Spot = (V, f32);

/// The seat, in the pelvis.
pub const SEAT: Spot = (V(-4.3, -0.5, 0.0), 9.5);
/// The belly, in the pelvis.
pub const BELLY: Spot = (V(1.0, 4.0, 0.0), 9.5);
/// A flank's lower end, in the pelvis, at the right.
pub const FLANK: Spot = (V(0.0, 0.0, 8.0), 8.5);
/// The back, in the middle of the thoracic spine.
pub const BACK: Spot = (V(-0.3, 0.0, 0.0), 10.0);
/// Between the shoulder blades, at the root of the neck.
pub const BLADES: Spot = (V(-2.9, -7.0, 0.0), 8.5);
/// The back of the head.
pub const HEAD: Spot = (V(-0.4, 5.0, 0.0), 9.1);
/// The knee.
pub const KNEE: Spot = (V(0.0, 0.0, 0.0), 5.2);
/// The elbow.
pub const ELBOW: Spot = (V(0.0, 0.0, 0.0), 4.0);
/// The wrist when the palm lies flat.
pub const WRIST: Spot = (V(0.0, 0.0, 0.0), 2.4);
/// The heel, in the foot.
pub const HEEL: Spot = (V(-3.0, 3.5 - ANKLE, 0.0), 3.5);
/// The ball of the foot, in the foot.
pub const BALL: Spot = (V(12.5, 1.8 - ANKLE, 0.0), 1.8);
/// The tip of the toes, from the ball of the foot.
pub const TOES: Spot = (V(7.0, 1.4 - 1.8, 0.0), 1.4);
