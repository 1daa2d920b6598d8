//! Which movements to do today.
//!
//! First what moves all of the body a little, if there is time; then gentle ones that cover the sore
//! regions best for the time they take; then one that trains what is not sore. Nothing that a rule or
//! a card's own contraindications keep back is ever chosen. Ties go to what needs the least, then to
//! the order of the cards.

use super::assessment::{Prescription, Why};
use super::cards::{Kept, Regions};
use super::case::Case;
use super::disposition::Disposition;
use crate::body::{BodyRegion, REGIONS};
use crate::content::{Equipment, Movement, MovementId, MovementKind};

/// How much time and which equipment there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    /// Minutes for all movements together, 0 to 255; the page offers 5, 10 and 20.
    pub minutes: u8,
    /// What is at hand.
    pub equipment: Kit,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { minutes: 20, equipment: Kit::EVERYTHING }
    }
}

/// A set of equipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kit(u16);

impl Kit {
    /// Nothing at hand.
    pub const NOTHING: Self = Self(0);
    /// Whatever a movement needs.
    pub const EVERYTHING: Self = Self(u16::MAX);

    /// These items.
    #[must_use]
    pub fn of(items: &[Equipment]) -> Self {
        Self(items.iter().fold(0, |bits, item| bits | 1 << (*item as u8)))
    }

    fn has(self, items: &[Equipment]) -> bool {
        let needed = Self::of(items).0;
        self.0 & needed == needed
    }
}

/// The sore regions that want to be moved.
struct Targets {
    /// How sore each region is, 0 where it is no target.
    rating: [u8; REGIONS.len()],
    /// How much of the way to being well covered is left, 3 to 0.
    need: [u8; REGIONS.len()],
}

/// As much as a card can reach.
const COVERED: u8 = 3;
/// Time that is kept for what reaches the sore regions, in seconds.
const FOR_THE_SORE_S: u16 = 300;

/// The movements, in the order to do them; all those that are kept back are noted in `kept`.
pub(super) fn select(
    case: &Case,
    levels: &[Disposition],
    disposition: Disposition,
    wishes: Wishes,
    kept: &mut Kept,
) -> Vec<Prescription> {
    let allowed: Vec<MovementId> =
        MovementId::ALL.iter().copied().filter(|id| !kept.keeps_movement(*id)).collect();
    let mut choice = Choice { case, time_s: u16::from(wishes.minutes) * 60, chosen: Vec::new() };
    if disposition >= Disposition::Urgent {
        return choice.chosen;
    }
    let at_hand: Vec<MovementId> =
        allowed.into_iter().filter(|id| wishes.equipment.has(id.card().equipment)).collect();
    if case.person.worst == 0 {
        // The article's four make one routine for all of the body.
        for &id in at_hand.iter().filter(|id| matches!(id.id(), "M1" | "M2" | "M3" | "M4")) {
            choice.take_if_it_fits(id, Why::WholeBody);
        }
        return choice.chosen;
    }
    let mut targets = Targets::of(case, levels);
    if disposition <= Disposition::Rest {
        choice.recover(&at_hand, &mut targets);
    }
    choice.cover(&at_hand, &mut targets);
    if disposition <= Disposition::Modify {
        choice.train_elsewhere(&at_hand);
    }
    choice.chosen
}

impl Targets {
    /// Regions that are sore, and for which gentle movement is right.
    fn of(case: &Case, levels: &[Disposition]) -> Self {
        let mut targets = Self { rating: [0; REGIONS.len()], need: [COVERED; REGIONS.len()] };
        let spots = case.spots.iter().zip(levels);
        for (spot, _) in spots.filter(|(_, level)| **level <= Disposition::Recover) {
            let rating = &mut targets.rating[spot.place.region as usize];
            *rating = spot.rating.max(*rating);
        }
        targets
    }

    /// What a card would still bring.
    fn gain(&self, card: &Movement) -> u32 {
        let part = |(region, weight): &(BodyRegion, u8)| {
            let at = *region as usize;
            u32::from(self.need[at].min(*weight)) * u32::from(self.rating[at])
        };
        card.reaches.iter().map(part).sum()
    }

    fn cover(&mut self, card: &Movement) {
        for (region, weight) in card.reaches {
            let need = &mut self.need[*region as usize];
            *need = need.saturating_sub(*weight);
        }
    }
}

struct Choice<'a> {
    case: &'a Case,
    time_s: u16,
    chosen: Vec<Prescription>,
}

impl Choice<'_> {
    fn fits(&self, id: MovementId) -> bool {
        id.card().dose.seconds() <= self.time_s && self.chosen.iter().all(|chosen| chosen.id != id)
    }

    fn take_if_it_fits(&mut self, id: MovementId, why: Why) {
        if !self.fits(id) {
            return;
        }
        let card = id.card();
        self.time_s -= card.dose.seconds();
        let mut reaches: Vec<BodyRegion> = Vec::new();
        for spot in self.case.spots.iter().filter(|spot| spot.rating > 0) {
            let region = spot.place.region;
            if card.weight(region) > 0 && reaches.last() != Some(&region) {
                reaches.push(region);
            }
        }
        self.chosen.push(Prescription { id, dose: card.dose, why, reaches });
    }

    fn take(&mut self, id: MovementId, why: Why, targets: &mut Targets) {
        self.take_if_it_fits(id, why);
        targets.cover(id.card());
    }

    /// The best by `worth`; among equals the one that needs the least, then the first.
    fn best(&self, from: &[MovementId], worth: impl Fn(&Movement) -> Option<u32>) -> Option<MovementId> {
        let mut best: Option<(u32, usize, MovementId)> = None;
        for &id in from.iter().filter(|id| self.fits(**id)) {
            let card = id.card();
            let Some(worth) = worth(card) else { continue };
            let needs = card.equipment.len();
            if best.is_none_or(|(most, least, _)| worth > most || (worth == most && needs < least)) {
                best = Some((worth, needs, id));
            }
        }
        best.map(|(_, _, id)| id)
    }

    fn recover(&mut self, from: &[MovementId], targets: &mut Targets) {
        let spare = self.time_s.saturating_sub(FOR_THE_SORE_S);
        let best = self.best(from, |card| {
            let recovery = card.kind == MovementKind::ActiveRecovery && card.dose.seconds() <= spare;
            recovery.then(|| targets.gain(card))
        });
        if let Some(id) = best {
            self.take(id, Why::Recovery, targets);
        }
    }

    fn cover(&mut self, from: &[MovementId], targets: &mut Targets) {
        let gentle = |card: &Movement| !card.loads && card.kind != MovementKind::ActiveRecovery;
        // Per second, in thousandths: what covers quickly comes first.
        let per_time = |card: &Movement, targets: &Targets| {
            let gain = targets.gain(card);
            (gain > 0 && gentle(card)).then(|| gain * 1000 / u32::from(card.dose.seconds().max(1)))
        };
        while let Some(id) = self.best(from, |card| per_time(card, targets)) {
            self.take(id, Why::SoreRegions, targets);
        }
    }

    fn train_elsewhere(&mut self, from: &[MovementId]) {
        let sore = Regions::of(self.case.spots.iter().filter(|s| s.rating > 0).map(|s| s.place.region));
        let best = self.best(from, |card| {
            let elsewhere = !Regions::reached(card).any(sore) && !Regions::strained(card).any(sore);
            let work = || card.reaches.iter().map(|(_, weight)| u32::from(*weight)).sum();
            (card.loads && elsewhere).then(work)
        });
        if let Some(id) = best {
            self.take_if_it_fits(id, Why::TrainElsewhere);
        }
    }
}
