//! Pose: one value for every joint of a body.

use super::joint::{JOINTS, MidlineJoint, SidedJoint};

/// The value of every joint; see [`super::joint`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose(pub [f32; JOINTS]);

impl Pose {
    /// A joint of the midline.
    #[inline(never)]
    #[must_use]
    pub fn midline(&self, joint: MidlineJoint) -> f32 {
        self.0[joint as usize]
    }

    /// A sided joint; `side` is 0 for the left and 1 for the right.
    #[inline(never)]
    #[must_use]
    pub fn sided(&self, joint: SidedJoint, side: usize) -> f32 {
        self.0[joint.slot(side)]
    }
}
