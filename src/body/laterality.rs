//! Laterality: left and right, always the person's own.

use super::{BodyRegion, BodyView, Physique};

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

    /// Where its anchor is on the screen, in a build: half thousandths of stature from the midline and from the top.
    /// None where the view does not show it.
    #[must_use]
    pub fn anchor(self, view: BodyView, build: Physique) -> Option<(i16, i16)> {
        let shape = view.outline().shapes.iter().find(|shape| shape.region == self.region)?;
        let (x, y) = build.warp(shape.anchor);
        Some((if self.side == Laterality::Midline { 0 } else { x * self.direction(view) }, y))
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
    use crate::body::{Drawing, REGIONS};

    #[test]
    fn the_persons_left_is_on_the_screens_right_from_the_front_and_left_from_behind() {
        let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
        assert!(calf.direction(BodyView::Anterior) > 0);
        assert!(calf.direction(BodyView::Posterior) < 0);
    }

    #[test]
    fn an_anchor_lies_in_its_place_on_the_screen_in_every_build() {
        for view in BodyView::ALL {
            for build in Physique::ALL {
                let drawing = Drawing::new(view, build);
                for info in &REGIONS {
                    for &side in info.region.sides() {
                        let place = SidedRegion { region: info.region, side };
                        let anchor = place.anchor(view, build);
                        assert_eq!(anchor.is_some(), drawing.shape(info.region).is_some(), "{place:?}");
                        if let Some((x, y)) = anchor {
                            assert_eq!(
                                drawing.hit_test((x.into(), y.into())),
                                Some(place),
                                "{view:?} {build:?}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn mirroring_twice_changes_nothing() {
        for side in [Laterality::Left, Laterality::Right, Laterality::Midline] {
            assert_eq!(side.mirrored().mirrored(), side);
            assert_eq!(Laterality::from_id(side.id()), Some(side));
        }
    }
}
