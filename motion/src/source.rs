//! Where the numbers of a clip come from: plain bytes, or the packed run of all of them.

use super::joint::{MidlineJoint, SidedJoint};

/// Where a number belongs: which it is, what was read just before, and what else is near it.
pub type Context = [u32; 3];

/// How many codes joints have in a keyframe: [`MidlineJoint::code`], [`SidedJoint::code`].
pub const CODES: usize = MidlineJoint::ALL.len() + 3 * SidedJoint::ALL.len();

/// Where the numbers of a clip come from.
pub trait Source {
    /// The next number, and where it belongs.
    fn byte(&mut self, context: Context) -> u8;
    /// The codes that a keyframe sets, in their order; for each there is whether the keyframe before has set it (1),
    /// whether one has (2), whether there is one (4).
    fn codes(&mut self, marks: &[u8; CODES]) -> Vec<u8>;
}

/// Bytes one after the other; after the end come zeros.
#[derive(Debug, Clone, Default)]
pub struct Plain<'a>(std::slice::Iter<'a, u8>);

impl<'a> Plain<'a> {
    /// The numbers in these bytes.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes.iter())
    }
}

impl Source for Plain<'_> {
    fn byte(&mut self, _: Context) -> u8 {
        self.0.next().copied().unwrap_or_default()
    }

    fn codes(&mut self, _: &[u8; CODES]) -> Vec<u8> {
        (0..self.byte([0; 3])).map(|_| self.byte([0; 3])).collect()
    }
}
