//! The engine: from what a person reports to what they had better do today, and why.
//!
//! It is pure: no clock, no randomness, no browser, no words. Come here to change what counts as
//! harmless or alarming; `rules/` holds one item a rule, each with the facts it stands on. The
//! most cautious rule wins, whatever the order.
//!
//! [`Report`] → [`Case`] → [`rules`] → [`Assessment`]; then `workouts`, `cards`, `movements`, `course`,
//! `questions` and `changes` say what follows, one file each.

mod assess;
mod assessment;

mod case;
mod changes;
mod check;

mod course;
mod disposition;
mod error;
mod four;
mod hints;
mod inputs;
mod intake;
mod loads;
mod movements;
mod offered_signs;
pub mod pattern;
mod questions;
mod region_groups;
mod report;
pub mod rules;
mod sets;
pub mod thresholds;

mod withhold;
mod workouts;

pub use assess::{assess, assess_for};
pub use assessment::{AreaAssessment, Assessment};
pub use case::{AreaFacts, Case, Person};
pub use changes::{Change, ChangedField};
pub use course::{Classification, Course, PlainCourse};
pub use disposition::{Band, Disposition, Guidance};
pub use error::{ErrorCode, ReportError, ReportErrors};
pub use four::four_for_the_sore;
pub use hints::{Hint, hints};
pub use inputs::Inputs;
pub use loads::load;
pub use movements::{EquipmentSet, MovementPreferences, OFFERED_MINUTES, Prescription, SelectionReason};
pub use questions::{QUESTIONS, Question};
pub use region_groups::{RegionGroups, gets_doms};
pub use report::{
    Activity, ActivityKind, Area, ClotRisk, Condition, Context, Earlier, EarlierArea, Effort, Few, Finding,
    Medicine, Novelty, OneOfFew, Plan, Report, SCHEMA, Sensation, Sign, Workout,
};
pub use rules::Reason;

pub use withhold::{NEVER_THERE, Withheld, WithheldId};
pub use workouts::{EASY, Verdict, WorkoutVerdict, easy_form, easy_today};
