//! From the rules that fired to one answer.

use super::disposition::{Band, Disposition};
use super::error::ReportErrors;
use super::report::{Area, Report, SCHEMA};
use super::rules::{Evidence, RULES, Rule, Withholds};
use super::value::Value;
use crate::body::SidedRegion;
use crate::content::{AdviceId, Dose, FactId, MovementId};

/// The answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Always [`SCHEMA`].
    pub schema: u8,
    /// What to do today.
    pub disposition: Disposition,
    /// What each area amounts to, in the order of the body's regions.
    pub areas: Vec<AreaAssessment>,
    /// Advice cards, the most useful first.
    pub advice: Vec<AdviceId>,
    /// Movement cards with their dose, the most useful first.
    pub movements: Vec<Prescription>,
    /// Cards that were kept back, and why.
    pub withheld: Vec<Withheld>,
    /// The rules that fired, the most cautious first.
    pub reasons: Vec<Reason>,
}

/// What one area amounts to.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaAssessment {
    /// Where.
    pub place: SidedRegion,
    /// How much its rating is.
    pub band: Band,
}

/// A movement and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prescription {
    /// The movement.
    pub id: MovementId,
    /// How much.
    pub dose: Dose,
}

/// A card that was kept back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The card.
    pub id: WithheldId,
    /// The rule that keeps it back.
    pub rule: &'static str,
    /// The facts of the rules that keep it back.
    pub because: Vec<FactId>,
}

/// Which card was kept back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithheldId {
    /// An advice card.
    Advice(AdviceId),
    /// A movement card.
    Movement(MovementId),
}

impl WithheldId {
    /// The card's id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Advice(id) => id.id(),
            Self::Movement(id) => id.id(),
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

impl Assessment {
    /// The answer as data, in the shape of schema 1.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let facts = |facts: &[FactId]| Value::names(facts.iter().map(|fact| fact.id()));
        let areas = self.areas.iter().map(|area| {
            Value::object()
                .with("region", area.place.region.id())
                .with("side", area.place.side.id())
                .with("band", area.band.id())
        });
        let advice = self.advice.iter().map(|advice| Value::object().with("id", advice.id()));
        let movements = self.movements.iter().map(|movement| movement.dose.to_value(movement.id));
        let withheld = self.withheld.iter().map(|withheld| {
            Value::object()
                .with("id", withheld.id.id())
                .with("rule", withheld.rule)
                .with("because", facts(&withheld.because))
        });
        let reasons = self.reasons.iter().map(|reason| {
            let because = reason.because.iter().map(|evidence| Value::Text(evidence.to_string()));
            Value::object()
                .with("rule", reason.rule.id)
                .with("facts", facts(reason.rule.facts))
                .with("because", Value::list(because))
        });
        Value::object()
            .with("schema", self.schema)
            .with("disposition", self.disposition.id())
            .with("areas", Value::list(areas))
            .with("advice", Value::list(advice))
            .with("movements", Value::list(movements))
            .with("withheld", Value::list(withheld))
            .with("reasons", Value::list(reasons))
    }
}

impl Dose {
    /// The dose of a movement as data.
    #[must_use]
    pub fn to_value(self, id: MovementId) -> Value {
        Value::object()
            .with("id", id.id())
            .with("sets", self.sets)
            .with("repetitions", self.repetitions)
            .with("hold_s", self.hold_s)
            .with("rest_s", self.rest_s)
            .with("each_side", self.each_side)
    }
}

/// Answers a report. The same report always gets the same answer, whatever the order of its lists.
///
/// # Errors
/// The mistakes that [`Report::check`] finds; an answer is given to a sound report only.
pub fn assess(report: &Report) -> Result<Assessment, ReportErrors> {
    report.check()?;
    let mut reasons = Vec::new();
    for at_least in Disposition::ALL.into_iter().rev() {
        for &rule in RULES.iter().filter(|rule| rule.at_least == at_least) {
            reasons.extend((rule.finds)(report).map(|because| Reason { rule, because }));
        }
    }
    let disposition = reasons.first().map_or(Disposition::Train, |reason: &Reason| reason.rule.at_least);
    // What reassures ("it fades by itself") has no place beside a warning.
    if disposition >= Disposition::Consult {
        reasons.retain(|reason| reason.rule.at_least > Disposition::Train);
    }
    // By the body, not by the order of taps: that never shows in the answer.
    for reason in &mut reasons {
        reason.because.sort_by_key(|evidence| (evidence.place(), evidence.rank()));
    }

    let mut areas: Vec<&Area> = report.areas.iter().collect();
    areas.sort_by_key(|area| area.place);

    let mut withheld = Vec::new();
    let advice = advice(&reasons, disposition, &mut withheld);
    let movements = movements(&areas, &reasons, &mut withheld);
    Ok(Assessment {
        schema: SCHEMA,
        disposition,
        areas: areas.iter().map(|a| AreaAssessment { place: a.place, band: Band::of(a.intensity) }).collect(),
        advice,
        movements,
        withheld,
        reasons,
    })
}

/// The advice of every rule that fired, the most cautious rule's first; treatments kept back where
/// a rule says so.
fn advice(reasons: &[Reason], disposition: Disposition, withheld: &mut Vec<Withheld>) -> Vec<AdviceId> {
    let mut offered: Vec<AdviceId> = Vec::new();
    for &id in reasons.iter().flat_map(|reason| reason.rule.advice) {
        if !offered.contains(&id) {
            offered.push(id);
        }
    }
    let blocking: Vec<&Reason> =
        reasons.iter().filter(|r| r.rule.withholds >= Withholds::Treatments).collect();
    if blocking.is_empty() {
        return offered;
    }
    // Someone who may be injured thinks of heat and massage by themselves: say no to each.
    for &id in AdviceId::ALL.iter().filter(|id| id.card().treats) {
        withhold(WithheldId::Advice(id), &blocking, withheld);
    }
    // Whoever needs a doctor today needs no card on keeping fit.
    offered.retain(|id| !id.card().treats && disposition < Disposition::Urgent);
    offered
}

/// The movements that reach most of what is sore; those that could harm are kept back.
fn movements(areas: &[&Area], reasons: &[Reason], withheld: &mut Vec<Withheld>) -> Vec<Prescription> {
    let mut offered: Vec<MovementId> = Vec::new();
    for &id in MovementId::ALL {
        let blocking: Vec<&Reason> = reasons.iter().filter(|reason| blocks(reason, id)).collect();
        if blocking.is_empty() {
            offered.push(id);
        } else {
            withhold(WithheldId::Movement(id), &blocking, withheld);
        }
    }
    let reach = |id: &MovementId| -> u32 {
        let card = id.card();
        areas.iter().map(|a| u32::from(card.weight(a.place.region)) * u32::from(a.intensity)).sum()
    };
    // The sort is stable: movements that reach equally much keep the article's order.
    offered.sort_by_key(|id| std::cmp::Reverse(reach(id)));
    offered.into_iter().map(|id| Prescription { id, dose: id.card().dose }).collect()
}

/// Whether a rule that fired keeps a movement back.
fn blocks(reason: &Reason, id: MovementId) -> bool {
    let card = id.card();
    let mut places = reason.because.iter().filter_map(Evidence::place);
    match reason.rule.withholds {
        Withholds::Nothing => false,
        Withholds::Loading => card.loads && places.any(|place| card.weight(place.region) > 0),
        Withholds::Reaching | Withholds::Treatments => places.any(|place| card.weight(place.region) > 0),
        Withholds::Everything => true,
    }
}

fn withhold(id: WithheldId, blocking: &[&Reason], withheld: &mut Vec<Withheld>) {
    let stands_on = |fact: &FactId| blocking.iter().any(|reason| reason.rule.facts.contains(fact));
    let because = FactId::ALL.iter().copied().filter(stands_on).collect();
    let rule = blocking.first().map_or("", |reason| reason.rule.id);
    withheld.push(Withheld { id, rule, because });
}
