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
mod cards;
mod case;
mod changes;
mod check;
mod classes;
mod course;
mod disposition;
mod error;
mod inputs;
mod intake;
mod loads;
mod movements;
mod questions;
mod report;
pub mod rules;
mod sets;
pub mod thresholds;
mod value;
mod workouts;

pub use assess::{assess, assess_for};
pub use assessment::{AreaAssessment, Assessment};
pub use cards::{Withheld, WithheldId};
pub use case::{Case, Person, Spot};
pub use changes::{Change, What};
pub use classes::{Classes, soft};
pub use course::{Classification, Course};
pub use disposition::{Band, Disposition, Guidance};
pub use error::{ErrorCode, ReportError, ReportErrors};
pub use inputs::Inputs;
pub use loads::load;
pub use movements::{Kit, Prescription, Why, Wishes};
pub use questions::{QUESTIONS, Question};
pub use report::{
    Activity, ActivityKind, Area, Context, Earlier, EarlierArea, Effort, Novelty, Plan, Report, SCHEMA,
    Sensation, Sign, Workout,
};
pub use rules::Reason;
pub use value::Value;
pub use workouts::{Call, EASY, WorkoutCall, easy_form, easy_today};
