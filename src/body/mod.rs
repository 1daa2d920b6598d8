//! The body: its regions, their sides, and the outlines that they are drawn in.
//!
//! Come here for what a region *is*; what soreness there *means* is the engine's. Regions are
//! declared in `regions.toml` and drawn in `outlines/*.outline`; the build turns both into the tables
//! below. Left and right are always the person's own, never the screen's.

mod drawing;
mod finger;
mod laterality;
mod neighbour;
mod physique;
mod plain_ids;
mod zoom;

pub use drawing::{Drawing, Drawn, FigurePoint};
pub use finger::{MOST_OFFERS, SPREAD};
pub use laterality::{Laterality, SidedRegion};
pub use neighbour::{Led, Toward, Way, anchors, led, neighbour};
pub use physique::Physique;
pub use plain_ids::meant_by;
pub use zoom::{Frame, Zoom};

use crate::i18n::{Message, msg};

/// Which side of the person faces the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyView {
    /// Seen from the front: the person's left is on the right of the screen.
    Anterior,
    /// Seen from behind: the person's left is on the left of the screen.
    Posterior,
}

impl BodyView {
    /// Both views.
    pub const ALL: [Self; 2] = [Self::Anterior, Self::Posterior];

    /// The other view.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Anterior => Self::Posterior,
            Self::Posterior => Self::Anterior,
        }
    }

    /// `anterior` or `posterior`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Anterior => "anterior",
            Self::Posterior => "posterior",
        }
    }

    /// Its outline.
    #[must_use]
    pub fn outline(self) -> &'static Outline {
        match self {
            Self::Anterior => &ANTERIOR,
            Self::Posterior => &POSTERIOR,
        }
    }

    /// Where a place has its anchor on the screen, in a build: half thousandths of stature from the midline and
    /// from the top. None for a place that does not show.
    #[must_use]
    pub fn anchor(self, place: SidedRegion, build: Physique) -> Option<(i16, i16)> {
        let shape = self.outline().shapes.iter().find(|shape| shape.region == place.region)?;
        let (x, y) = build.warp(shape.anchor);
        Some((if place.side == Laterality::Midline { 0 } else { x * place.direction(self) }, y))
    }

    /// The person's side that is drawn: outlines hold the half on the right of the screen.
    #[must_use]
    pub fn drawn_side(self) -> Laterality {
        match self {
            Self::Anterior => Laterality::Left,
            Self::Posterior => Laterality::Right,
        }
    }
}

/// What a region is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RegionKind {
    /// Muscle: the only tissue that gets delayed-onset soreness.
    Muscle,
    /// A joint with its tendons.
    Joint,
    /// The spine.
    Spine,
    /// The head.
    Head,
    /// A part of several tissues, such as a hand.
    Part,
}

impl RegionKind {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Muscle => "muscle",
            Self::Joint => "joint",
            Self::Spine => "spine",
            Self::Head => "head",
            Self::Part => "part",
        }
    }
}

/// What is known of a region.
#[derive(Debug)]
pub struct RegionInfo {
    /// The region.
    pub region: BodyRegion,
    /// Its id in reports and content files.
    pub id: &'static str,
    /// What it is made of.
    pub kind: RegionKind,
    /// Whether it lies on the midline, and so has no left and right.
    pub midline: bool,
    /// Its name in plain words.
    pub name: Message,
    /// Its anatomical term.
    pub term: Message,
    /// Other words that people search it by, parted by commas.
    pub aliases: Message,
    /// The views that show it.
    pub views: &'static [BodyView],
}

/// What auditors want to know of a region.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct RegionRecord {
    /// The muscles below the skin there.
    pub muscles: &'static [&'static str],
    /// The verified UBERON id of the region or its leading muscle.
    pub uberon: Option<&'static str>,
    /// The CHOIR segments that it lies in, from both views: on the left, on the right, on the midline.
    pub choir: [&'static [u16]; 3],
}

/// Half a body seen from one side, as it is stored; a [`Drawing`] unfolds it.
#[derive(Debug)]
pub struct Outline {
    /// The regions that show.
    pub shapes: &'static [Shape],
    /// How many curves are borders of shapes; the others are lines that only please the eye.
    borders: u8,
    /// For each line the builds that show it, a bit each.
    lines: &'static [u8],
    /// What the curves consist of: see the module `curve_bytes` of the build crate.
    heads: &'static [u8],
    /// Their numbers.
    values: &'static [u8],
}

/// One region in one view.
#[derive(Debug)]
pub struct Shape {
    /// The region.
    pub region: BodyRegion,
    /// A point well inside the half that is drawn: half thousandths of stature, x from the midline
    /// outwards (0 and up), y from the top of the head down.
    pub anchor: (i16, i16),
    /// Its outline in the half at x ≥ 0: stretches of borders, from one of a border's knots to another.
    /// Where one does not begin where the last one ended, a straight line on the midline joins them.
    route: &'static [(u8, u8, u8)],
}

include!(concat!(env!("OUT_DIR"), "/body.rs"));

impl BodyRegion {
    /// What is known of it.
    #[must_use]
    pub fn info(self) -> &'static RegionInfo {
        &REGIONS[self as usize]
    }

    /// Its id in reports and content files.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// The region with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        REGIONS.iter().find(|info| info.id == id).map(|info| info.region)
    }

    /// Its sides: left and right, or the midline.
    #[must_use]
    pub fn sides(self) -> &'static [Laterality] {
        if self.info().midline { &[Laterality::Midline] } else { &[Laterality::Left, Laterality::Right] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_regions() {
        for (index, info) in REGIONS.iter().enumerate() {
            assert_eq!(info.region as usize, index);
            assert_eq!(BodyRegion::from_id(info.id), Some(info.region));
        }
    }

    #[test]
    fn at_least_ninety_sided_regions_exist() {
        let sided: usize = REGIONS.iter().map(|info| info.region.sides().len()).sum();
        assert!(sided >= 90, "{sided}");
    }
}
