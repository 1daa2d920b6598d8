//! What would change the answer: the smallest single changes that lower or raise it.
//!
//! Each is found by asking the rules again with one thing changed. Rules see one area at a time and
//! name what they read, so only those that a change concerns are asked, and the worst report is still
//! answered within a millisecond.

use super::case::{Case, Person, Spot};
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::report::{Sensation, Sign};
use super::rules::{RULE_COUNT, RULES, Rule};
use super::value::Value;
use crate::body::SidedRegion;

/// A single change that changes the answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// What changes.
    pub what: What,
    /// The answer then.
    pub then: Disposition,
    /// The signs or sensations as they are after it; empty for other changes.
    rest: Inputs,
}

/// What changes. An area is named by its index in the report and its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    /// An area's rating becomes this.
    Rating(usize, SidedRegion, u8),
    /// A sensation comes (`true`) or goes.
    Sensation(usize, SidedRegion, Sensation, bool),
    /// A sign of an area comes (`true`) or goes.
    AreaSign(usize, SidedRegion, Sign, bool),
    /// A sign of the person comes (`true`) or goes.
    PersonSign(Sign, bool),
    /// So many hours of sleep.
    Sleep(f64),
    /// So much stress.
    Stress(u8),
    /// It has lasted so many hours.
    SinceOnset(f64),
}

impl Change {
    /// The change as data: the field's path, its new value, and the answer then.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let sensations =
            || Sensation::ALL.iter().filter(|s| self.rest.intersects(Inputs::feel(**s))).map(|s| s.id());
        let signs = || Sign::ALL.iter().filter(|s| self.rest.intersects(Inputs::sign(**s))).map(|s| s.id());
        let area = |index: usize, field: &str| ["areas[", &index.to_string(), "].", field].concat();
        let (set, to) = match self.what {
            What::Rating(index, _, to) => (area(index, "intensity"), Value::from(to)),
            What::Sensation(index, ..) => (area(index, "sensations"), Value::names(sensations())),
            What::AreaSign(index, ..) => (area(index, "signs"), Value::names(signs())),
            What::PersonSign(..) => ("signs".to_owned(), Value::names(signs())),
            What::Sleep(to) => ("context.sleep_hours".to_owned(), Value::from(to)),
            What::Stress(to) => ("context.stress".to_owned(), Value::from(to)),
            What::SinceOnset(to) => ("hours_since_onset".to_owned(), Value::from(to)),
        };
        Value::object().with("set", set.as_str()).with("to", to).with("then", self.then.id())
    }
}

/// The rules that read any of some inputs: one bit each, by their place in [`RULES`].
#[derive(Clone, Copy)]
struct Reading(u64);

// With more rules than bits, this is a compile error and not a rule that nobody asks.
const _: () = assert!(RULE_COUNT <= 64);

impl Reading {
    const fn of(inputs: Inputs) -> Self {
        let (mut bits, mut place) = (0, RULE_COUNT);
        while place > 0 {
            place -= 1;
            bits = bits << 1 | RULES[place].reads.intersects(inputs) as u64;
        }
        Self(bits)
    }

    fn rules(self) -> impl Iterator<Item = &'static Rule> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            RULES.get(place).copied()
        })
    }

    // Rules stand in order, the most cautious first: the first that fires decides.

    fn spot(self, person: &Person, spot: &Spot) -> Disposition {
        self.rules().find(|rule| rule.fires_on(person, spot)).map_or(Disposition::Train, |rule| rule.at_least)
    }

    fn person(self, person: &Person) -> Disposition {
        self.rules()
            .find(|rule| rule.fires_on_person(person))
            .map_or(Disposition::Train, |rule| rule.at_least)
    }

    fn all(self, person: &Person, spots: &[Spot]) -> Disposition {
        spots
            .iter()
            .map(|spot| self.spot(person, spot))
            .max()
            .unwrap_or(Disposition::Train)
            .max(self.person(person))
    }

    /// The answer to a changed person, if it is below `top`.
    fn below(self, person: &Person, spots: &[Spot], top: Disposition) -> Option<Disposition> {
        let mut level = self.person(person);
        for spot in spots {
            if level >= top {
                return None;
            }
            level = level.max(self.spot(person, spot));
        }
        (level < top).then_some(level)
    }
}

/// The rules that read each sensation and each sign, found while the program is compiled.
static READING: ([Reading; Sensation::ALL.len()], [Reading; Sign::ALL.len()]) = {
    let mut sensations = [Reading(0); Sensation::ALL.len()];
    let mut index = 0;
    while index < sensations.len() {
        sensations[index] = Reading::of(Inputs::feel(Sensation::ALL[index]));
        index += 1;
    }
    let mut signs = [Reading(0); Sign::ALL.len()];
    index = 0;
    while index < signs.len() {
        signs[index] = Reading::of(Inputs::sign(Sign::ALL[index]));
        index += 1;
    }
    (sensations, signs)
};

/// What can come to an area or go from it.
#[derive(Clone, Copy)]
enum Mark {
    Sensation(Sensation),
    Sign(Sign),
}

impl Mark {
    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        let signs = Sign::ALL.iter().filter(|sign| !sign.of_person());
        Sensation::ALL.iter().map(|s| Self::Sensation(*s)).chain(signs.map(|s| Self::Sign(*s)))
    }

    fn input(self) -> Inputs {
        match self {
            Self::Sensation(sensation) => Inputs::feel(sensation),
            Self::Sign(sign) => Inputs::sign(sign),
        }
    }

    /// The rules that read it.
    fn reading(self) -> Reading {
        match self {
            Self::Sensation(sensation) => READING.0[sensation as usize],
            Self::Sign(sign) => READING.1[sign as usize],
        }
    }

    fn what(self, spot: &Spot, comes: bool) -> What {
        match self {
            Self::Sensation(sensation) => What::Sensation(spot.index, spot.place, sensation, comes),
            Self::Sign(sign) => What::AreaSign(spot.index, spot.place, sign, comes),
        }
    }
}

/// Changes that lower the answer, then those that raise it.
pub(super) fn changes(case: &Case, top: Disposition) -> Vec<Change> {
    let search = Search { case, top, every: Reading::of(Inputs::ALL) };
    let mut found = Vec::new();
    if top > Disposition::Train {
        search.lower_spots(&mut found);
        search.lower_person(&mut found);
    }
    if top < Disposition::Emergency {
        search.raise_spots(&mut found);
        search.raise_person(&mut found);
    }
    found
}

struct Search<'a> {
    case: &'a Case,
    top: Disposition,
    every: Reading,
}

/// A change with nothing beside it.
fn plain(what: What, then: Disposition) -> Change {
    Change { what, then, rest: Inputs::NONE }
}

impl Search<'_> {
    /// Where one spot alone makes the answer what it is: its rating, or a sign of it that goes.
    fn lower_spots(&self, found: &mut Vec<Change>) {
        let Case { person, spots } = self.case;
        let of_person = self.every.person(person);
        let levels: Vec<Disposition> = spots.iter().map(|spot| self.every.spot(person, spot)).collect();
        let highest = levels.iter().filter(|level| **level == self.top).count();
        if of_person == self.top || highest != 1 {
            return;
        }
        let Some(index) = levels.iter().position(|level| *level == self.top) else { return };
        let others =
            levels.iter().filter(|level| **level < self.top).fold(of_person, |most, level| most.max(*level));
        let spot = spots[index];
        let lower = |changed: &Spot| {
            Some(self.every.spot(person, changed).max(others)).filter(|then| *then < self.top)
        };
        for rating in (0..spot.rating).rev() {
            if let Some(then) = lower(&Spot { rating, ..spot }) {
                found.push(plain(What::Rating(spot.index, spot.place, rating), then));
                break;
            }
        }
        for mark in Mark::all().filter(|mark| spot.has.intersects(mark.input())) {
            let rest = spot.has.difference(mark.input());
            if let Some(then) = lower(&Spot { has: rest, ..spot }) {
                found.push(Change { what: mark.what(&spot, false), then, rest });
            }
        }
    }

    fn lower_person(&self, found: &mut Vec<Change>) {
        let Case { person, spots } = self.case;
        let below = |changed: &Person| self.every.below(changed, spots, self.top);
        for &sign in Sign::ALL.iter().filter(|sign| person.has.intersects(Inputs::sign(**sign))) {
            let rest = person.has.difference(Inputs::sign(sign));
            if let Some(then) = below(&Person { has: rest, ..*person }) {
                found.push(Change { what: What::PersonSign(sign, false), then, rest });
            }
        }
        // The thresholds of the rules on sleep and stress, each from its better side.
        for hours in [6.0, 7.0] {
            let better = Person { sleep: Some(hours), ..*person };
            if person.sleep.is_some_and(|slept| slept < hours)
                && let Some(then) = below(&better)
            {
                found.push(plain(What::Sleep(hours), then));
                break;
            }
        }
        for stress in [8, 6] {
            let better = Person { stress: Some(stress), ..*person };
            if person.stress.is_some_and(|now| now > stress)
                && let Some(then) = below(&better)
            {
                found.push(plain(What::Stress(stress), then));
                break;
            }
        }
    }

    /// For each spot the smallest rating that raises the answer, and the sign that raises it least.
    fn raise_spots(&self, found: &mut Vec<Change>) {
        let Case { person, spots } = self.case;
        let reading = Reading::of(Inputs::RATING);
        for spot in spots {
            for rating in spot.rating + 1..=10 {
                let then = reading.spot(person, &Spot { rating, ..*spot });
                if then > self.top {
                    found.push(plain(What::Rating(spot.index, spot.place, rating), then));
                    break;
                }
            }
        }
        let mut least: Vec<Option<Change>> = vec![None; spots.len()];
        for mark in Mark::all() {
            let reading = mark.reading();
            for (spot, least) in spots.iter().zip(&mut least) {
                if spot.has.intersects(mark.input()) {
                    continue;
                }
                let rest = spot.has.union(mark.input());
                let then = reading.spot(person, &Spot { has: rest, ..*spot });
                if then > self.top && least.is_none_or(|least| then < least.then) {
                    *least = Some(Change { what: mark.what(spot, true), then, rest });
                }
            }
        }
        found.extend(least.into_iter().flatten());
    }

    /// The sign of the person that raises the answer least; less sleep, more stress, more time.
    fn raise_person(&self, found: &mut Vec<Change>) {
        let Case { person, spots } = self.case;
        let mut least: Option<Change> = None;
        for &sign in
            Sign::ALL.iter().filter(|sign| sign.of_person() && !person.has.intersects(Inputs::sign(**sign)))
        {
            let rest = person.has.union(Inputs::sign(sign));
            let then = READING.1[sign as usize].all(&Person { has: rest, ..*person }, spots);
            if then > self.top && least.is_none_or(|least| then < least.then) {
                least = Some(Change { what: What::PersonSign(sign, true), then, rest });
            }
        }
        found.extend(least);
        let mut first = |inputs: Inputs, changed: &[(Person, What)]| {
            let reading = Reading::of(inputs);
            let raised = changed.iter().find_map(|(changed, what)| {
                let then = reading.all(changed, spots);
                (then > self.top).then(|| plain(*what, then))
            });
            found.extend(raised);
        };
        // The thresholds of the rules on sleep, stress and time, each from its worse side.
        if let Some(slept) = person.sleep {
            let worse =
                [6.5, 5.5].map(|hours| (Person { sleep: Some(hours), ..*person }, What::Sleep(hours)));
            first(Inputs::SLEEP, &worse[usize::from(slept <= 6.5)..]);
        }
        if let Some(now) = person.stress {
            let worse =
                [7, 9].map(|stress| (Person { stress: Some(stress), ..*person }, What::Stress(stress)));
            first(Inputs::STRESS, &worse[usize::from(now >= 7)..]);
        }
        let lasted = person.lasted().unwrap_or(0.0);
        let later = [73.0, 169.0].map(|hours| {
            let later = Person { since_onset: Some(hours), ..*person };
            (later, What::SinceOnset(hours))
        });
        first(Inputs::SINCE, &later[usize::from(lasted >= 73.0)..]);
    }
}
