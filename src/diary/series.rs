//! A series: how sore places were over time, for whoever counts.

use super::moment::Moment;
use crate::body::SidedRegion;

/// How sore a place was said to be, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// When it was said.
    pub at: Moment,
    /// Where, on the person's own side.
    pub place: SidedRegion,
    /// How sore, 0 to 10; 0 is "gone".
    pub intensity: u8,
}
