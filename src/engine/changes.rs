//! Changes: the smallest single changes that would lower or raise the answer.
//!
//! Each is found by asking the rules again with one thing changed. Rules see one area at a time and
//! name what they read, so only those that a change concerns are asked, and the worst report is still
//! answered within a millisecond.

use super::case::{AreaFacts, Case, Person};
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::report::{Finding, Sensation, Sign};
use super::rules::{Fired, RuleSet};
use super::thresholds::{BAD_SLEEP_H, EXTREME_STRESS, HALF_AN_HOUR, PAST_PEAK_H, WEEK_H};
use crate::body::SidedRegion;
use crate::value::Value;

/// A single change that changes the answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// What changes.
    pub field: ChangedField,
    /// The answer then.
    pub then: Disposition,
    /// The signs or sensations as they are after it; empty for other changes.
    set_after: Inputs,
}

/// What changes. An area is named by its index in the report and its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ChangedField {
    /// The intensity of an area becomes this, 0 to 10.
    Intensity(usize, SidedRegion, u8),
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
        let sensations = || self.set_after.sensations().map(Sensation::id);
        let signs = || self.set_after.signs().map(Sign::id);
        let of_area = |index: usize, field: &str| ["areas[", &index.to_string(), "].", field].concat();
        let (set, to) = match self.field {
            ChangedField::Intensity(index, _, to) => (of_area(index, "intensity"), Value::from(to)),
            ChangedField::Sensation(index, ..) => (of_area(index, "sensations"), Value::names(sensations())),
            ChangedField::AreaSign(index, ..) => (of_area(index, "signs"), Value::names(signs())),
            ChangedField::PersonSign(..) => ("signs".to_owned(), Value::names(signs())),
            ChangedField::Sleep(to) => ("context.sleep_hours".to_owned(), Value::from(to)),
            ChangedField::Stress(to) => ("context.stress".to_owned(), Value::from(to)),
            ChangedField::SinceOnset(to) => ("hours_since_onset".to_owned(), Value::from(to)),
        };
        Value::object().with("set", set.as_str()).with("to", to).with("then", self.then.id())
    }
}

impl RuleSet {
    fn of_all(self, person: &Person, areas: &[AreaFacts]) -> Disposition {
        areas
            .iter()
            .map(|area| self.area(person, area))
            .max()
            .unwrap_or(Disposition::Train)
            .max(self.person(person))
    }

    /// The answer to a changed person, if it is below `top`.
    fn below(self, person: &Person, areas: &[AreaFacts], top: Disposition) -> Option<Disposition> {
        let mut level = self.person(person);
        for area in areas {
            if level >= top {
                return None;
            }
            level = level.max(self.area(person, area));
        }
        (level < top).then_some(level)
    }
}

const EVERY: RuleSet = RuleSet::reading(Inputs::ALL);
const OF_INTENSITY: RuleSet = RuleSet::reading(Inputs::INTENSITY);
const OF_PATTERN: RuleSet = RuleSet::reading(Inputs::PATTERN);
const OF_SLEEP: RuleSet = RuleSet::reading(Inputs::SLEEP);
const OF_STRESS: RuleSet = RuleSet::reading(Inputs::STRESS);
const OF_SINCE: RuleSet = RuleSet::reading(Inputs::SINCE);

/// The rules that read each sensation and each sign, found while the program is compiled.
static READING: ([RuleSet; Sensation::ALL.len()], [RuleSet; Sign::ALL.len()]) = {
    let mut sensations = [RuleSet::NONE; Sensation::ALL.len()];
    let mut index = 0;
    while index < sensations.len() {
        sensations[index] = RuleSet::reading(Inputs::feel(Sensation::ALL[index]));
        index += 1;
    }
    let mut signs = [RuleSet::NONE; Sign::ALL.len()];
    index = 0;
    while index < signs.len() {
        signs[index] = RuleSet::reading(Inputs::sign(Sign::ALL[index]));
        index += 1;
    }
    (sensations, signs)
};

impl Finding {
    /// All that can come to an area or go from it.
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
    fn reading(self) -> RuleSet {
        match self {
            Self::Sensation(sensation) => READING.0[sensation as usize],
            Self::Sign(sign) => READING.1[sign as usize],
        }
    }

    fn field(self, area: &AreaFacts, comes: bool) -> ChangedField {
        match self {
            Self::Sensation(sensation) => ChangedField::Sensation(area.index, area.place, sensation, comes),
            Self::Sign(sign) => ChangedField::AreaSign(area.index, area.place, sign, comes),
        }
    }
}

/// Changes that lower the answer, then those that raise it.
pub(super) fn changes(case: &Case, fired: &Fired, top: Disposition) -> Vec<Change> {
    let search = Search { case, fired, top, every: EVERY };
    let mut found = Vec::new();
    if top > Disposition::Train {
        search.lower_areas(&mut found);
        search.lower_person(&mut found);
    }
    if top < Disposition::Emergency {
        search.raise_areas(&mut found);
        search.raise_person(&mut found);
    }
    found
}

struct Search<'a> {
    case: &'a Case,
    fired: &'a Fired,
    top: Disposition,
    every: RuleSet,
}

/// A change with nothing beside it.
fn plain(field: ChangedField, then: Disposition) -> Change {
    Change { field, then, set_after: Inputs::NONE }
}

impl Search<'_> {
    /// Where one area makes the answer what it is, alone or as a part of a pattern: its intensity, or a sign of it
    /// that goes.
    fn lower_areas(&self, found: &mut Vec<Change>) {
        let Case { person, areas } = self.case;
        // What the person alone tells stays; what areas tell together may go with one of them.
        let of_person = self.every.person(&Person { has: person.has.difference(Inputs::PATTERN), ..*person });
        let together = self.fired.person.level();
        if of_person == self.top {
            return;
        }
        let levels: Vec<Disposition> = self.fired.areas.iter().map(|fired| fired.level()).collect();
        for (index, area) in areas.iter().enumerate() {
            let alone = levels[index] == self.top;
            if !alone && (together < self.top || area.pattern == Inputs::NONE) {
                continue;
            }
            let others = levels.iter().enumerate().filter(|(other, _)| *other != index);
            let others = others.fold(of_person, |most, (_, level)| most.max(*level));
            if others == self.top {
                continue;
            }
            self.lower_area(area, others, together, found);
        }
    }

    fn lower_area(
        &self,
        area: &AreaFacts,
        others: Disposition,
        together: Disposition,
        found: &mut Vec<Change>,
    ) {
        let lower = |changed: &AreaFacts| {
            let pattern =
                if area.pattern == changed.pattern { together } else { self.of_pattern(area, changed) };
            let then = self.every.area(&self.case.person, changed).max(others).max(pattern);
            Some(then).filter(|then| *then < self.top)
        };
        for intensity in (0..area.intensity).rev() {
            if let Some(then) = lower(&area.with_intensity(intensity)) {
                found.push(plain(ChangedField::Intensity(area.index, area.place, intensity), then));
                break;
            }
        }
        for finding in Finding::all().filter(|finding| area.has.intersects(finding.input())) {
            let set_after = area.has.difference(finding.input());
            if let Some(then) = lower(&area.with_findings(set_after)) {
                found.push(Change { field: finding.field(area, false), then, set_after });
            }
        }
    }

    /// The answer of the rules on patterns over several areas, where one area changes what it brings to them;
    /// *train* where it does not.
    fn of_pattern(&self, area: &AreaFacts, changed: &AreaFacts) -> Disposition {
        if area.pattern == changed.pattern {
            return Disposition::Train;
        }
        let Case { person, areas } = self.case;
        let told = person.has.difference(Inputs::PATTERN).union(changed.pattern);
        let others = areas.iter().filter(|other| other.place != area.place);
        let has = others.fold(told, |has, other| has.union(other.pattern));
        OF_PATTERN.person(&Person { has, ..*person })
    }

    fn lower_person(&self, found: &mut Vec<Change>) {
        let Case { person, areas } = self.case;
        let below = |changed: &Person| self.every.below(changed, areas, self.top);
        for sign in person.has.signs() {
            let set_after = person.has.difference(Inputs::sign(sign));
            if let Some(then) = below(&Person { has: set_after, ..*person }) {
                found.push(Change { field: ChangedField::PersonSign(sign, false), then, set_after });
            }
        }
        // The thresholds of the rules on sleep and stress that hold an answer up, each from its better side.
        if person.sleep.is_some()
            && let Some(then) = below(&Person { sleep: Some(BAD_SLEEP_H), ..*person })
        {
            found.push(plain(ChangedField::Sleep(BAD_SLEEP_H), then));
        }
        let calmer = EXTREME_STRESS - 1;
        if person.stress.is_some()
            && let Some(then) = below(&Person { stress: Some(calmer), ..*person })
        {
            found.push(plain(ChangedField::Stress(calmer), then));
        }
    }

    /// For each area the smallest intensity that raises the answer, and the sign that raises it least.
    fn raise_areas(&self, found: &mut Vec<Change>) {
        let Case { person, areas } = self.case;
        let reading = OF_INTENSITY;
        for area in areas {
            for intensity in area.intensity + 1..=10 {
                let changed = area.with_intensity(intensity);
                let then = reading.area(person, &changed).max(self.of_pattern(area, &changed));
                if then > self.top {
                    found.push(plain(ChangedField::Intensity(area.index, area.place, intensity), then));
                    break;
                }
            }
        }
        let mut least: Vec<Option<Change>> = vec![None; areas.len()];
        for finding in Finding::all() {
            let reading = finding.reading();
            for (area, least) in areas.iter().zip(&mut least) {
                if area.has.intersects(finding.input()) {
                    continue;
                }
                let set_after = area.has.union(finding.input());
                let changed = area.with_findings(set_after);
                let then = reading.area(person, &changed).max(self.of_pattern(area, &changed));
                if then > self.top && least.is_none_or(|least| then < least.then) {
                    *least = Some(Change { field: finding.field(area, true), then, set_after });
                }
            }
        }
        found.extend(least.into_iter().flatten());
    }

    /// The sign of the person that raises the answer least; less sleep, more stress, more time.
    fn raise_person(&self, found: &mut Vec<Change>) {
        let Case { person, areas } = self.case;
        let mut least: Option<Change> = None;
        for &sign in
            Sign::ALL.iter().filter(|sign| sign.of_person() && !person.has.intersects(Inputs::sign(**sign)))
        {
            let set_after = person.has.union(Inputs::sign(sign));
            let then = READING.1[sign as usize].of_all(&Person { has: set_after, ..*person }, areas);
            if then > self.top && least.is_none_or(|least| then < least.then) {
                least = Some(Change { field: ChangedField::PersonSign(sign, true), then, set_after });
            }
        }
        found.extend(least);
        let mut first = |reading: RuleSet, changed: &[(Person, ChangedField)]| {
            let raised = changed.iter().find_map(|(changed, field)| {
                let then = reading.of_all(changed, areas);
                (then > self.top).then(|| plain(*field, then))
            });
            found.extend(raised);
        };
        // The thresholds of the rules on sleep, stress and time, each from its worse side.
        if person.sleep.is_some() {
            let hours = BAD_SLEEP_H - HALF_AN_HOUR;
            let worse = Person { sleep: Some(hours), ..*person };
            first(OF_SLEEP, &[(worse, ChangedField::Sleep(hours))]);
        }
        if person.stress.is_some() {
            let worse = Person { stress: Some(EXTREME_STRESS), ..*person };
            first(OF_STRESS, &[(worse, ChangedField::Stress(EXTREME_STRESS))]);
        }
        let lasted = person.lasted().unwrap_or(0.0);
        let later = [PAST_PEAK_H, WEEK_H].map(|hours| hours + 1.0).map(|hours| {
            let later = Person { since_onset: Some(hours), ..*person };
            (later, ChangedField::SinceOnset(hours))
        });
        first(OF_SINCE, &later[usize::from(lasted >= PAST_PEAK_H + 1.0)..]);
    }
}
