//! From the rules that fired to one answer.

use serde::{Serialize, Serializer};

use super::disposition::{Band, Disposition};
use super::error::ReportErrors;
use super::report::{Area, Report, SCHEMA};
use super::rules::{Evidence, RULES, Rule, Withholds};
use crate::body::SidedRegion;
use crate::content::{AdviceId, Dose, FactId, MovementId};

/// The answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
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

impl Serialize for AreaAssessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            region: &'a str,
            side: &'a str,
            band: Band,
        }
        Flat { region: self.place.region.id(), side: self.place.side.id(), band: self.band }.serialize(serializer)
    }
}

/// A movement and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prescription {
    /// The movement.
    pub id: MovementId,
    /// How much.
    pub dose: Dose,
}

impl Serialize for Prescription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            id: &'a str,
            sets: u8,
            repetitions: u8,
            hold_s: u16,
            rest_s: u16,
            each_side: bool,
        }
        let Dose { sets, repetitions, hold_s, rest_s, each_side } = self.dose;
        Flat { id: self.id.id(), sets, repetitions, hold_s, rest_s, each_side }.serialize(serializer)
    }
}

/// A card that was kept back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            rule: &'a str,
            facts: &'a [FactId],
            because: Vec<String>,
        }
        let because = self.because.iter().map(ToString::to_string).collect();
        Flat { rule: self.rule.id, facts: self.rule.facts, because }.serialize(serializer)
    }
}

macro_rules! serialize_by_id {
    ($($id:ty),*) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    )*};
}

serialize_by_id!(AdviceId, FactId, MovementId, WithheldId);

/// Answers a report. The same report always gets the same answer, whatever the order of its lists.
///
/// # Errors
/// The mistakes that [`Report::check`] finds; an answer is given to a sound report only.
pub fn assess(report: &Report) -> Result<Assessment, ReportErrors> {
    report.check()?;
    let mut reasons: Vec<Reason> = RULES
        .iter()
        .filter_map(|&rule| (rule.finds)(report).map(|because| Reason { rule, because }))
        .collect();
    reasons.sort_by(|a, b| b.rule.at_least.cmp(&a.rule.at_least));
    // By the body, not by the order of taps: that never shows in the answer.
    for reason in &mut reasons {
        reason.because.sort_by_key(|evidence| (evidence.place(), evidence.rank()));
    }
    let disposition = reasons.first().map_or(Disposition::Train, |reason| reason.rule.at_least);

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
    let blocking: Vec<&Reason> = reasons.iter().filter(|r| r.rule.withholds >= Withholds::Treatments).collect();
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
    let mut because: Vec<FactId> = blocking.iter().flat_map(|reason| reason.rule.facts).copied().collect();
    because.sort_unstable();
    because.dedup();
    let rule = blocking.first().map_or("", |reason| reason.rule.id);
    withheld.push(Withheld { id, rule, because });
}
