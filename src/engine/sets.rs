//! Sets of regions and of facts, and what all sets of bits share.

use crate::body::{BodyRegion, REGIONS};
use crate::content::{FactId, Movement};

/// The places of the bits that are set, from the lowest. Of half of a set: twice as many bits are dear where integers have 64.
pub(super) fn ones(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (bits != 0).then_some(bits.trailing_zeros() as usize);
        bits &= bits.wrapping_sub(1);
        place
    })
}

/// A set of regions, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Regions(u64);

const _: () = assert!(REGIONS.len() <= 64 && FactId::ALL.len() <= 128);

impl Regions {
    pub(super) fn with(self, region: BodyRegion) -> Self {
        Self(self.0 | 1 << (region as u8))
    }

    pub(super) fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn holds(self, region: BodyRegion) -> bool {
        self.0 >> (region as u8) & 1 != 0
    }

    /// Whether all of them are in the other set.
    pub(super) fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub(super) fn of(regions: impl Iterator<Item = BodyRegion>) -> Self {
        regions.fold(Self::default(), Self::with)
    }

    /// Those that a movement reaches.
    pub(super) fn reached(card: &Movement) -> Self {
        Self::of(card.reaches.iter().map(|(region, _)| *region))
    }

    /// Those that it puts under pressure, at the end of their range, or under load.
    pub(super) fn strained(card: &Movement) -> Self {
        Self::of(card.strains.iter().copied())
    }
}

/// A set of facts, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Facts(u128);

impl Facts {
    pub(super) fn of(facts: &[FactId]) -> Self {
        Self(facts.iter().fold(0, |bits, fact| bits | 1 << (*fact as u8)))
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facts, in their order.
    pub(super) fn list(self) -> Vec<FactId> {
        FactId::ALL.iter().copied().filter(|fact| self.0 >> *fact as u8 & 1 != 0).collect()
    }
}
