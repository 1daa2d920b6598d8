//! Sets of rules: one bit each, by their place in [`RULES`].

use super::rule::Rule;
use super::{RULE_COUNT, RULES};
use crate::content::FactId;
use crate::engine::case::{AreaFacts, Case, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;

/// A set of rules. They stand in order, the most cautious first: the first one decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RuleSet(u128);

// With more rules than bits, this is a compile error and not a rule that nobody asks.
const _: () = assert!(RULE_COUNT <= 128);

impl RuleSet {
    pub(crate) const NONE: Self = Self(0);

    /// Those that read any of some inputs. Found while the program is compiled, where looking through all rules each time would cost
    /// more than asking them.
    pub(crate) const fn reading(inputs: Inputs) -> Self {
        let (mut set, mut place) = (Self::NONE, RULE_COUNT);
        while place > 0 {
            place -= 1;
            set = set.after(RULES[place].reads.intersects(inputs));
        }
        set
    }

    /// Those that send the person to somebody, and stand on any of some facts.
    pub(crate) const fn warning_of(facts: &[FactId]) -> Self {
        let (mut set, mut place) = (Self::NONE, RULE_COUNT);
        while place > 0 {
            place -= 1;
            let rule = RULES[place];
            let warns = rule.at_least as u8 >= Disposition::Consult as u8;
            set = set.after(warns && shares(rule.facts, facts));
        }
        set
    }

    /// The rule at a place in [`RULES`].
    pub(crate) fn one(place: usize) -> Self {
        Self(1 << place)
    }

    /// The set before whose rules one more comes, which fires or not.
    const fn after(self, fires: bool) -> Self {
        Self(self.0 << 1 | fires as u128)
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Their places in [`RULES`].
    pub(crate) fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = (left != 0).then_some(left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            place
        })
    }

    /// How cautious the first is that fulfils a condition; *train* where none does.
    fn first(self, holds: impl Fn(&Rule) -> bool) -> Disposition {
        let mut rules = self.places().filter_map(|place| RULES.get(place));
        rules.find(|rule| holds(rule)).map_or(Disposition::Train, |rule| rule.at_least)
    }

    /// How cautious the first is.
    pub(crate) fn level(self) -> Disposition {
        self.first(|_| true)
    }

    /// How cautious those are that fire on an area.
    pub(crate) fn area(self, person: &Person, area: &AreaFacts) -> Disposition {
        self.first(|rule| rule.fires_on(person, area))
    }

    /// How cautious those are that fire on a person.
    pub(crate) fn person(self, person: &Person) -> Disposition {
        self.first(|rule| rule.fires_on_person(person))
    }
}

const fn shares(some: &[FactId], others: &[FactId]) -> bool {
    let mut at = 0;
    while at < some.len() * others.len() {
        if some[at / others.len()] as u8 == others[at % others.len()] as u8 {
            return true;
        }
        at += 1;
    }
    false
}

/// The rules that fire on a case: each is asked once about each area, and what the answer needs of that is looked up here.
pub(crate) struct Fired {
    /// Those that fire on the person.
    pub(crate) person: RuleSet,
    /// Those that fire on each area, in the order of the case.
    pub(crate) areas: Vec<RuleSet>,
}

impl Fired {
    pub(crate) fn on(case: &Case) -> Self {
        let mut fired = Self { person: RuleSet::NONE, areas: vec![RuleSet::NONE; case.areas.len()] };
        // Rule by rule: a processor foresees best what it has just done.
        for rule in RULES.iter().rev() {
            fired.person = fired.person.after(rule.fires_on_person(&case.person));
            for (area, set) in case.areas.iter().zip(&mut fired.areas) {
                *set = set.after(rule.fires_on(&case.person, area));
            }
        }
        fired
    }

    pub(crate) fn all(&self) -> RuleSet {
        self.areas.iter().fold(self.person, |all, area| all.union(*area))
    }
}
