//! The diary: what a person has told over the days, and what follows from it.

pub mod causes;
pub mod forecast;
pub mod personal_course;
mod points;
pub mod trend;

pub use points::{Effortful, Point};
