//! The shape of an answer.

use super::changes::Change;
use super::course::{Classification, Course};
use super::disposition::{Band, Disposition, Guidance};
use super::questions::Question;
use super::rules::{Evidence, Rule};
use super::value::Value;
use super::workouts::WorkoutCall;
use crate::body::{BodyRegion, SidedRegion};
use crate::content::{AdviceId, Dose, FactId, MovementId};

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
    pub workouts: Vec<WorkoutCall>,
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

/// A movement and how much of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prescription {
    /// The movement.
    pub id: MovementId,
    /// How much.
    pub dose: Dose,
    /// Why it was chosen.
    pub why: Why,
    /// The sore regions that it reaches, in the order of the body's regions.
    pub reaches: Vec<BodyRegion>,
}

/// Why a movement was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// It moves all of the body a little while that recovers (T2).
    Recovery,
    /// It is gentle and reaches what is sore (D8).
    SoreRegions,
    /// It trains what is not sore (D7).
    TrainElsewhere,
    /// Nothing is sore: it is part of the article's routine for all of the body.
    WholeBody,
}

impl Why {
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

/// A card that was kept back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The card.
    pub id: WithheldId,
    /// The rule that keeps it back: the most cautious one.
    pub rule: &'static str,
    /// The facts of the rules that keep it back; never empty.
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
                .with("classification", area.classification.id())
                .with("band", area.band.id())
                .with("guidance", area.guidance.id())
        });
        let workouts = self.workouts.iter().fold(Value::object(), |workouts, workout| {
            let call =
                Value::object().with("call", workout.call.id()).with("because", facts(&workout.because));
            workouts.with(workout.workout.id(), call)
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
