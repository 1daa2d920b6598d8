//! Evidence: what in a report made a rule fire.

use std::fmt;

use super::RULES;
use super::rule::Rule;
use super::rule_set::{Fired, RuleSet};
use crate::body::SidedRegion;
use crate::engine::case::{AreaFacts, Case, Person};
use crate::engine::inputs::Inputs;
use crate::engine::report::{ClotRisk, Condition, Effort, Medicine, Novelty, Sensation, Sign, Workout};
use crate::engine::thresholds::SORE_FROM;

/// What in a report made a rule fire.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Evidence {
    /// The rating of an area, by its index.
    Intensity(usize, SidedRegion, u8),
    /// A sensation in an area, by its index.
    Sensation(usize, SidedRegion, Sensation),
    /// A sign on an area, by its index.
    AreaSign(usize, SidedRegion, Sign),
    /// How mild an area, by its index, was in an earlier report.
    Before(usize, SidedRegion, u8),
    /// A sign of the person.
    PersonSign(Sign),
    /// Hours since the activity.
    SinceActivity(f64),
    /// Hours since it began.
    SinceOnset(f64),
    /// How hard the activity was.
    Effort(Effort),
    /// How usual it was.
    Novelty(Novelty),
    /// How long the person slept, in hours.
    Sleep(f64),
    /// How stressed the person is, 0 to 10.
    Stress(u8),
    /// The person is pregnant.
    Pregnant,
    /// The person takes blood thinners.
    BloodThinners,
    /// What the person would do today.
    Plan(Workout),
    /// How old the person is, in years.
    Age(u8),
    /// The person did nothing that explains it.
    NothingDone,
    /// What makes a clot likelier.
    ClotRisk(ClotRisk),
    /// A medicine.
    Medicine(Medicine),
    /// A lasting condition.
    Condition(Condition),
}

impl Evidence {
    /// The place that it concerns, if it is one.
    #[must_use]
    pub fn place(&self) -> Option<SidedRegion> {
        match self {
            Self::Intensity(_, place, _)
            | Self::Sensation(_, place, _)
            | Self::AreaSign(_, place, _)
            | Self::Before(_, place, _) => Some(*place),
            _ => None,
        }
    }
}

/// Why the answer is what it is.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The rule that fired.
    pub rule: &'static Rule,
    /// What made it fire.
    pub because: Vec<Evidence>,
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        self.rule.id == other.rule.id && self.because == other.because
    }
}

/// What the rule at a place in [`RULES`], which fired, read that the report gives: areas in the order of the
/// body, then the person.
pub(crate) fn evidence(rule: usize, case: &Case, fired: &Fired) -> Vec<Evidence> {
    let reads = RULES[rule].reads;
    let mut found = Vec::new();
    let one = RuleSet::one(rule);
    // A pattern is made by all the areas that bring a part of it.
    let by_person = fired.person.intersects(one);
    for (area, on_area) in case.areas.iter().zip(&fired.areas) {
        if on_area.intersects(one) || (by_person && area.pattern.intersects(reads)) {
            read_of_area(reads, area, &mut found);
        }
    }
    read_of_person(reads, &case.person, &mut found);
    found
}

fn read_of_area(reads: Inputs, area: &AreaFacts, found: &mut Vec<Evidence>) {
    let AreaFacts { index, place, .. } = *area;
    if reads.intersects(Inputs::INTENSITY) && area.intensity >= SORE_FROM {
        found.push(Evidence::Intensity(index, place, area.intensity));
    }
    let given = reads.both(area.has);
    found.extend(given.sensations().map(|sensation| Evidence::Sensation(index, place, sensation)));
    found.extend(given.signs().map(|sign| Evidence::AreaSign(index, place, sign)));
    if let Some(before) = area.before.filter(|_| reads.intersects(Inputs::PREVIOUS)) {
        found.push(Evidence::Before(index, place, before));
    }
}

fn read_of_person(reads: Inputs, person: &Person, found: &mut Vec<Evidence>) {
    let given = |input| reads.intersects(input) && person.has.intersects(input);
    found.extend(reads.both(person.has).signs().map(Evidence::PersonSign));
    let mut tell =
        |input, evidence: Option<Evidence>| found.extend(evidence.filter(|_| reads.intersects(input)));
    tell(Inputs::SINCE_ACTIVITY, person.since_activity.map(Evidence::SinceActivity));
    tell(Inputs::SINCE_ONSET, person.since_onset.map(Evidence::SinceOnset));
    tell(Inputs::EFFORT, person.effort.map(Evidence::Effort));
    tell(Inputs::NOVELTY, person.novelty.map(Evidence::Novelty));
    tell(Inputs::SLEEP, person.sleep.map(Evidence::Sleep));
    tell(Inputs::STRESS, person.stress.map(Evidence::Stress));
    tell(Inputs::PREGNANT, person.has.intersects(Inputs::PREGNANT).then_some(Evidence::Pregnant));
    tell(
        Inputs::BLOOD_THINNERS,
        person.has.intersects(Inputs::BLOOD_THINNERS).then_some(Evidence::BloodThinners),
    );
    tell(Inputs::AGE, person.age.map(Evidence::Age));
    tell(Inputs::NOTHING_DONE, person.has.intersects(Inputs::NOTHING_DONE).then_some(Evidence::NothingDone));
    tell(Inputs::PLAN, person.plan.map(|plan| Evidence::Plan(plan.workout)));
    let risks = ClotRisk::ALL.iter().filter(|it| given(Inputs::clot_risks(&[**it])));
    found.extend(risks.map(|it| Evidence::ClotRisk(*it)));
    let medicines = Medicine::ALL.iter().filter(|it| given(Inputs::medicine(**it)));
    found.extend(medicines.map(|it| Evidence::Medicine(*it)));
    let conditions = Condition::ALL.iter().filter(|it| given(Inputs::condition(**it)));
    found.extend(conditions.map(|it| Evidence::Condition(*it)));
}

/// As a path into the report and the value there: `areas[0].intensity = 4`.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_area = |f: &mut fmt::Formatter<'_>, index: usize, field: &str| {
            f.write_str("areas[")?;
            fmt::Display::fmt(&index, f)?;
            f.write_str("].")?;
            f.write_str(field)
        };
        match *self {
            Self::Intensity(index, _, value) => {
                of_area(f, index, "intensity = ")?;
                fmt::Display::fmt(&value, f)
            }
            Self::Sensation(index, _, sensation) => {
                of_area(f, index, "sensations: ")?;
                f.write_str(sensation.id())
            }
            Self::AreaSign(index, _, sign) => {
                of_area(f, index, "signs: ")?;
                f.write_str(sign.id())
            }
            Self::Before(index, _, value) => {
                of_area(f, index, "intensity before = ")?;
                fmt::Display::fmt(&value, f)
            }
            Self::PersonSign(sign) => named(f, "signs: ", sign.id()),
            Self::SinceActivity(hours) => number(f, "hours_since_activity = ", hours),
            Self::SinceOnset(hours) => number(f, "hours_since_onset = ", hours),
            Self::Effort(effort) => named(f, "activity.effort = ", effort.id()),
            Self::Novelty(novelty) => named(f, "activity.novelty = ", novelty.id()),
            Self::Sleep(hours) => number(f, "context.sleep_hours = ", hours),
            Self::Stress(stress) => number(f, "context.stress = ", stress.into()),
            Self::Pregnant => f.write_str("context.pregnant = true"),
            Self::BloodThinners => f.write_str("context.blood_thinners = true"),
            Self::Plan(workout) => named(f, "plan.workout = ", workout.id()),
            Self::Age(years) => number(f, "context.age = ", years.into()),
            Self::NothingDone => f.write_str("activity.kind = none"),
            Self::ClotRisk(risk) => named(f, "context.clot_risk: ", risk.id()),
            Self::Medicine(medicine) => named(f, "context.medicines: ", medicine.id()),
            Self::Condition(condition) => named(f, "context.conditions: ", condition.id()),
        }
    }
}

fn named(f: &mut fmt::Formatter<'_>, field: &str, id: &str) -> fmt::Result {
    f.write_str(field)?;
    f.write_str(id)
}

/// Tenths are exact enough to explain; the tables to print floats cost kilobytes.
// A checked report has hours from 0 to 87,600.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn number(f: &mut fmt::Formatter<'_>, field: &str, value: f64) -> fmt::Result {
    let tenths = (value * 10.0) as u32;
    f.write_str(field)?;
    fmt::Display::fmt(&(tenths / 10), f)?;
    if !tenths.is_multiple_of(10) {
        f.write_str(".")?;
        fmt::Display::fmt(&(tenths % 10), f)?;
    }
    Ok(())
}
