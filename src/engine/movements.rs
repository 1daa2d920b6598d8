//! Selection of movements: which exercises to do today.
//!
//! First what moves all of the body a little, if there is time; then gentle ones that cover the sore
//! regions best for the time they take; then one that trains what is not sore. Nothing that a rule or
//! a card's own contraindications keep back is ever chosen. What needs nothing that not every home has
//! is preferred; ties go to the order of the cards.

use super::case::Case;
use super::disposition::Disposition;
use super::loads::load;
use super::report::Workout;
use super::sets::Regions;
use super::thresholds::SORE_FROM;
use super::withhold::Withholder;
use super::workouts::{Verdict, WorkoutVerdict, easy_form};
use crate::body::{BodyRegion, REGIONS};
use crate::content::{Dose, Equipment, Movement, MovementId, MovementKind};
use crate::value::Value;

/// Minutes that a reader can choose from.
pub const OFFERED_MINUTES: [u8; 5] = [5, 10, 15, 20, 30];

/// How much time and which equipment there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MovementPreferences {
    /// Minutes for all movements together, 0 to 255; the page offers [`OFFERED_MINUTES`].
    pub minutes: u8,
    /// What is at hand.
    pub equipment: EquipmentSet,
}

impl Default for MovementPreferences {
    fn default() -> Self {
        Self { minutes: 20, equipment: EquipmentSet::EVERYTHING }
    }
}

/// A set of equipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EquipmentSet(u16);

impl EquipmentSet {
    /// Nothing at hand.
    pub const NOTHING: Self = Self(0);
    /// Whatever a movement needs.
    pub const EVERYTHING: Self = Self(u16::MAX);

    /// These items.
    #[must_use]
    pub fn of(items: &[Equipment]) -> Self {
        Self(items.iter().fold(0, |bits, item| bits | 1 << (*item as u8)))
    }

    /// Whether all these items are at hand.
    #[must_use]
    pub fn has(self, items: &[Equipment]) -> bool {
        let needed = Self::of(items).0;
        self.0 & needed == needed
    }

    /// As a number, to be kept: [`EquipmentSet::from_bits`] reads it.
    #[must_use]
    pub fn bits(self) -> u16 {
        self.0
    }

    /// From a number that was kept.
    #[must_use]
    pub fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    /// With an item more, or, where it was at hand, without it.
    #[must_use]
    pub fn toggled(self, item: Equipment) -> Self {
        Self(self.0 ^ Self::of(&[item]).0)
    }
}

/// A movement and how much of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prescription {
    /// The movement.
    pub id: MovementId,
    /// How much.
    pub dose: Dose,
    /// Why it was chosen.
    pub why: SelectionReason,
    /// The sore regions that it reaches, in the order of the body's regions.
    pub reaches: Vec<BodyRegion>,
}

/// Why a movement was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SelectionReason {
    /// It moves all of the body a little while that recovers (T2).
    Recovery,
    /// It is gentle and reaches what is sore (D8).
    SoreRegions,
    /// It trains what is not sore (D7).
    TrainElsewhere,
    /// Nothing is sore: it is part of the article's routine for all of the body.
    WholeBody,
}

impl SelectionReason {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::SoreRegions => "sore-regions",
            Self::TrainElsewhere => "train-elsewhere",
            Self::WholeBody => "whole-body",
        }
    }
}

impl Prescription {
    /// The movement, its dose and why it was chosen, as data.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.dose
            .to_value(self.id)
            .with("why", self.why.id())
            .with("regions", Value::names(self.reaches.iter().map(|region| region.id())))
    }
}

impl Dose {
    /// The dose of a movement as data: minutes, or sets and all that belongs to them.
    #[must_use]
    pub fn to_value(self, id: MovementId) -> Value {
        let movement = Value::object().with("id", id.id());
        if self.minutes > 0 {
            return movement.with("minutes", self.minutes);
        }
        movement
            .with("sets", self.sets)
            .with("repetitions", self.repetitions)
            .with("hold_s", self.hold_s)
            .with("rest_s", self.rest_s)
            .with("each_side", self.each_side)
    }
}

/// The sore regions that want to be moved.
struct Targets {
    regions: Regions,
    /// How sore each region is, 0 where it is no target.
    intensity: [u8; REGIONS.len()],
    /// How much of the way to being well covered is left, 3 to 0.
    need: [u8; REGIONS.len()],
    /// Those that rest: only what moves them unloaded, within their range, is right.
    resting: Regions,
}

/// As much as a card can reach.
const COVERED: u8 = 3;
/// Time that is kept for what reaches the sore regions, in seconds.
const FOR_THE_SORE_S: u16 = 300;

/// The movements, in the order to do them; all those that are kept back are noted in `withholder`. One whose
/// workout is not for today (`verdicts`) is not offered either.
pub(super) fn select(
    case: &Case,
    levels: &[Disposition],
    disposition: Disposition,
    wishes: MovementPreferences,
    verdicts: &[WorkoutVerdict],
    withholder: &mut Withholder,
) -> Vec<Prescription> {
    let all = MovementId::ALL.iter().map(|&id| Candidate::of(id));
    // Every card is asked about: what is kept back is told, at hand or not.
    let at_hand: Vec<Candidate> = all
        .filter(|it| {
            let withheld = withholder.withholds_movement(it.id, it.reached, it.strained);
            let refused = easy_form(it.id).is_some_and(|workout| {
                verdicts.iter().any(|it| it.workout == workout && it.verdict == Verdict::Skip)
            });
            !withheld && !refused && wishes.equipment.has(it.id.card().equipment)
        })
        .collect();
    let mut choice = Choice { case, time_s: u16::from(wishes.minutes) * 60, chosen: Vec::new() };
    if disposition >= Disposition::Urgent {
        return choice.chosen;
    }
    if case.person.worst == 0 {
        for it in at_hand.iter().filter(|it| it.id.card().whole_body) {
            choice.take_if_it_fits(it, SelectionReason::WholeBody);
        }
        return choice.chosen;
    }
    let mut targets = Targets::of(case, levels);
    if disposition <= Disposition::Rest {
        choice.recover(&at_hand, &targets);
    }
    choice.cover(&at_hand, &mut targets);
    if disposition <= Disposition::Modify {
        choice.train_elsewhere(&at_hand, verdicts);
    }
    choice.chosen
}

/// A card that may be chosen.
#[derive(Clone, Copy)]
struct Candidate {
    id: MovementId,
    seconds: u16,
    reached: Regions,
    strained: Regions,
}

impl Candidate {
    fn of(id: MovementId) -> Self {
        let card = id.card();
        let (reached, strained) = (Regions::reached(card), Regions::strained(card));
        Self { id, seconds: card.dose.seconds(), reached, strained }
    }

    fn card(&self) -> &'static Movement {
        self.id.card()
    }
}

impl Targets {
    /// Regions that are sore, and for which gentle movement is right.
    fn of(case: &Case, levels: &[Disposition]) -> Self {
        let (intensity, need) = ([0; REGIONS.len()], [COVERED; REGIONS.len()]);
        let mut targets = Self { regions: Regions::default(), intensity, need, resting: Regions::default() };
        let areas = case.areas.iter().zip(levels);
        for (area, level) in areas.filter(|(_, level)| **level <= Disposition::Rest) {
            if *level == Disposition::Rest {
                targets.resting = targets.resting.with(area.place.region);
            }
            let intensity = &mut targets.intensity[area.place.region as usize];
            *intensity = area.intensity.max(*intensity);
            if *intensity > 0 {
                targets.regions = targets.regions.with(area.place.region);
            }
        }
        targets
    }

    /// What a card would still bring. Squared: one that is made for a region is worth more than two that
    /// brush it.
    fn gain(&self, card: &Movement) -> u32 {
        let fits = |region: BodyRegion| card.is_range_of_motion() || !self.resting.holds(region);
        let part = |(region, weight): &(BodyRegion, u8)| {
            if !fits(*region) {
                return 0;
            }
            let at = *region as usize;
            u32::from(self.need[at].min(*weight)).pow(2) * u32::from(self.intensity[at])
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

/// Whether a workout of strength that loads the part which a card mainly trains is fit for today.
fn may_train(verdicts: &[WorkoutVerdict], card: &Movement) -> bool {
    let main = card.reaches.iter().max_by_key(|(_, weight)| *weight);
    let fit = |it: &WorkoutVerdict, region: BodyRegion| {
        it.workout <= Workout::Core && it.verdict < Verdict::Skip && load(region, it.workout) >= 2
    };
    main.is_some_and(|(region, _)| verdicts.iter().any(|it| fit(it, *region)))
}

struct Choice<'a> {
    case: &'a Case,
    time_s: u16,
    chosen: Vec<Prescription>,
}

impl Choice<'_> {
    fn take_if_it_fits(&mut self, it: &Candidate, why: SelectionReason) {
        if it.seconds > self.time_s {
            return;
        }
        let card = it.card();
        self.time_s -= it.seconds;
        let mut reaches: Vec<BodyRegion> = Vec::new();
        for area in self.case.areas.iter().filter(|area| area.intensity >= SORE_FROM) {
            let region = area.place.region;
            if card.weight(region) > 0 && reaches.last() != Some(&region) {
                reaches.push(region);
            }
        }
        self.chosen.push(Prescription { id: it.id, dose: card.dose, why, reaches });
    }

    /// The best that there is time for by `worth`; among equals the one that needs the least, then the
    /// first.
    fn best(&self, from: &[Candidate], worth: impl Fn(&Candidate) -> Option<u32>) -> Option<Candidate> {
        let mut best: Option<(u32, u8, Candidate)> = None;
        for it in from.iter().filter(|it| it.seconds <= self.time_s) {
            let Some(worth) = worth(it) else { continue };
            let needs = it.card().needs();
            if best.is_none_or(|(most, least, _)| worth > most || (worth == most && needs < least)) {
                best = Some((worth, needs, *it));
            }
        }
        best.map(|(_, _, it)| it)
    }

    /// One that needs nothing comes first: a walk is at everybody's door. It leaves the sore regions to
    /// the movements that are made for them.
    fn recover(&mut self, from: &[Candidate], targets: &Targets) {
        let spare = self.time_s.saturating_sub(FOR_THE_SORE_S);
        let best = self.best(from, |it| {
            let card = it.card();
            let recovery = card.kind == MovementKind::ActiveRecovery && it.seconds <= spare;
            recovery.then(|| if card.needs() == 0 { 10_000 + targets.gain(card) } else { targets.gain(card) })
        });
        if let Some(it) = best {
            self.take_if_it_fits(&it, SelectionReason::Recovery);
        }
    }

    /// What every home is equipped for, and then, for what is left, what needs a roller or a band.
    fn cover(&mut self, from: &[Candidate], targets: &mut Targets) {
        let sore = targets.regions;
        let gentle = |card: &Movement| !card.loads && card.kind != MovementKind::ActiveRecovery;
        for at_home in [true, false] {
            let fits = |it: &&Candidate| {
                it.reached.intersects(sore) && gentle(it.card()) && (it.card().needs() == 0) == at_home
            };
            let mut reaching: Vec<Candidate> = from.iter().filter(fits).copied().collect();
            // Per second, in thousandths: what covers quickly comes first.
            let per_time = |it: &Candidate, targets: &Targets| {
                let gain = targets.gain(it.card());
                (gain > 0).then(|| gain * 1000 / u32::from(it.seconds.max(1)))
            };
            while let Some(it) = self.best(&reaching, |it| per_time(it, targets)) {
                self.take_if_it_fits(&it, SelectionReason::SoreRegions);
                targets.cover(it.card());
                reaching.retain(|other| other.id != it.id);
            }
        }
    }

    /// One that trains a part which some strength workout may train today.
    fn train_elsewhere(&mut self, from: &[Candidate], verdicts: &[WorkoutVerdict]) {
        let sore = Regions::of(self.case.areas.iter().filter(|s| s.intensity > 0).map(|s| s.place.region));
        let best = self.best(from, |it| {
            let elsewhere = !it.reached.intersects(sore) && !it.strained.intersects(sore);
            let work = || it.card().reaches.iter().map(|(_, weight)| u32::from(*weight)).sum();
            (it.card().loads && elsewhere && may_train(verdicts, it.card())).then(work)
        });
        if let Some(it) = best {
            self.take_if_it_fits(&it, SelectionReason::TrainElsewhere);
        }
    }
}
