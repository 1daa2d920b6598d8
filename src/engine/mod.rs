//! The engine: from what a person reports to what they had better do today, and why.
//!
//! It is pure: no clock, no randomness, no browser, no words. Come here to change what counts as
//! harmless or alarming; `rules/` holds one item a rule, each with the facts it stands on. The
//! most cautious rule wins, whatever the order.

mod assessment;
mod disposition;
mod error;
mod intake;
mod report;
pub mod rules;
mod value;

pub use assessment::{AreaAssessment, Assessment, Prescription, Reason, Withheld, WithheldId, assess};
pub use disposition::{Band, Disposition};
pub use error::{ErrorCode, ReportError, ReportErrors};
pub use report::{Activity, ActivityKind, Area, Effort, Novelty, Report, SCHEMA, Sensation, Sign};
pub use value::Value;
