//! Laterality: left and right, always the person's own.

use super::{BodyRegion, BodyView};

/// Which side of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Laterality {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
    /// Neither: on the midline.
    Midline,
}

impl Laterality {
    /// `left`, `right` or `midline`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Midline => "midline",
        }
    }

    /// The side with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Left, Self::Right, Self::Midline].into_iter().find(|side| side.id() == id)
    }

    /// The other side; the midline has none.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Midline => Self::Midline,
        }
    }
}

/// A region on one side: what a person points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SidedRegion {
    /// The region.
    pub region: BodyRegion,
    /// The person's side.
    pub side: Laterality,
}

impl SidedRegion {
    /// Whether the region has this side at all.
    #[must_use]
    pub fn exists(self) -> bool {
        self.region.sides().contains(&self.side)
    }

    /// Where a figure's x stands on the screen for this side: 1 as drawn, −1 mirrored.
    #[must_use]
    pub fn direction(self, view: BodyView) -> i16 {
        if self.side == view.drawn_side() || self.side == Laterality::Midline { 1 } else { -1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_left_is_on_the_screens_right_from_the_front_and_left_from_behind() {
        let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
        assert!(calf.direction(BodyView::Anterior) > 0);
        assert!(calf.direction(BodyView::Posterior) < 0);
    }

    #[test]
    fn mirroring_twice_changes_nothing() {
        for side in [Laterality::Left, Laterality::Right, Laterality::Midline] {
            assert_eq!(side.mirrored().mirrored(), side);
            assert_eq!(Laterality::from_id(side.id()), Some(side));
        }
    }
}
