//! The assessment: the shape of an answer.

use super::changes::Change;
use super::course::{Classification, Course};
use super::disposition::{Band, Disposition, Guidance};
use super::movements::Prescription;
use super::questions::Question;
use super::rules::{Care, Meanwhile, Reason};
use super::withhold::Withheld;
use super::workouts::WorkoutVerdict;
use crate::body::SidedRegion;
use crate::content::{AdviceId, FactId};
use crate::value::Value;

/// The answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Always [`SCHEMA`](super::SCHEMA).
    pub schema: u8,
    /// What to do today.
    pub disposition: Disposition,
    /// What each area amounts to, in the order of the body's regions.
    pub areas: Vec<AreaAssessment>,
    /// What to do with each workout, in the order of [`Workout::ALL`](super::Workout::ALL).
    pub workouts: Vec<WorkoutVerdict>,
    /// Advice cards, the most useful first.
    pub advice: Vec<AdviceId>,
    /// Movement cards with their dose, in the order to do them.
    pub movements: Vec<Prescription>,
    /// Cards that were kept back, and why.
    pub withheld: Vec<Withheld>,
    /// How soreness will go on; `None` where that is unknown or it is not delayed soreness.
    pub course: Option<Course>,
    /// What is worth asking next, the gravest first.
    pub questions: Vec<&'static Question>,
    /// The rules that fired, the most cautious first.
    pub reasons: Vec<Reason>,
    /// The smallest single changes that lower or raise the disposition.
    pub changes: Vec<Change>,
}

/// What one area amounts to.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaAssessment {
    /// Where.
    pub place: SidedRegion,
    /// What it may be.
    pub classification: Classification,
    /// How much its rating is.
    pub band: Band,
    /// What to do with it today.
    pub guidance: Guidance,
}

impl Assessment {
    /// Who can help: of the rules that make the answer what it is, the most urgent one's word.
    #[must_use]
    pub fn care(&self) -> Care {
        self.deciding().map(|reason| reason.rule.care).max().unwrap_or(Care::Own)
    }

    /// What to do until help is there, each once; empty where there is time.
    #[must_use]
    pub fn meanwhile(&self) -> Vec<Meanwhile> {
        let mut meanwhile: Vec<Meanwhile> = Vec::new();
        for step in self.deciding().flat_map(|reason| reason.rule.care.meanwhile()) {
            if !meanwhile.contains(step) {
                meanwhile.push(*step);
            }
        }
        // Whoever may be operated on had better not drink.
        if meanwhile.contains(&Meanwhile::NothingToEat) {
            meanwhile.retain(|step| *step != Meanwhile::Drink);
        }
        meanwhile
    }

    /// The rules that make the answer what it is.
    fn deciding(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(|reason| reason.rule.at_least == self.disposition)
    }

    /// The answer as data, in the shape of schema 1.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let facts = |facts: &[FactId]| Value::names(facts.iter().map(|fact| fact.id()));
        let areas = self.areas.iter().map(|area| {
            Value::object()
                .with("region", area.place.region.id())
                .with("side", area.place.side.id())
                .with("classification", area.classification.id())
                .with("band", area.band.id())
                .with("guidance", area.guidance.id())
        });
        let workouts = self.workouts.iter().fold(Value::object(), |workouts, workout| {
            let verdict =
                Value::object().with("call", workout.verdict.id()).with("because", facts(&workout.because));
            workouts.with(workout.workout.id(), verdict)
        });
        let advice = self.advice.iter().map(|advice| Value::object().with("id", advice.id()));
        let withheld = self.withheld.iter().map(|withheld| {
            Value::object()
                .with("id", withheld.id.id())
                .with("rule", withheld.rule)
                .with("because", facts(&withheld.because))
        });
        let hours = |[from, to]: [u16; 2]| Value::list([from.into(), to.into()]);
        let course = self.course.map(|course| {
            Value::object().with("peak_h", hours(course.peak_h)).with("gone_h", hours(course.gone_h))
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
            .with("care", self.care().id())
            .with("meanwhile", Value::names(self.meanwhile().into_iter().map(Meanwhile::id)))
            .with("areas", Value::list(areas))
            .with("workouts", workouts)
            .with("advice", Value::list(advice))
            .with("movements", Value::list(self.movements.iter().map(Prescription::to_value)))
            .with("withheld", Value::list(withheld))
            .with_some("course", course)
            .with("questions", Value::names(self.questions.iter().map(|question| question.id)))
            .with("reasons", Value::list(reasons))
            .with("changes", Value::list(self.changes.iter().map(Change::to_value)))
    }
}
