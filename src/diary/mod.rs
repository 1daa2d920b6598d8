//! The diary: what a person has told over the days, and when.
//!
//! Pure, like the rooms before it: the time comes in from outside, and what has to be kept, sent or shown comes out as
//! data. Nothing here names a day in words: [`When`] is what words are made of. Come here to change what is kept,
//! how two tabs agree, and how long something that was told is true. docs/diary.md says all of it in prose; docs/forecast.md what
//! is counted in it: [`trend`], [`personal_course`], [`causes`], [`forecast`].

mod book;
pub mod causes;
mod check_in;
mod chosen;
mod done;
mod fhir;
mod finding;
pub mod forecast;
mod history;
mod json;
mod keeping;
mod moment;
pub mod personal_course;
mod points;
mod record;
mod reminder;
mod returning;
mod series;
mod sheet;
mod shelf;
mod stamp;
mod store;
mod table;
mod taken_along;
pub mod trend;

pub use book::{Diary, Newer, SetAside};
pub use check_in::{Answer, CheckIn, Telling};
pub use chosen::{Choice, Chosen, TextSize, Theme};
pub use done::{RoutineDone, WorkoutDone, about_me};
pub use fhir::{Pseudonym, fhir, from_fhir};
pub use finding::Noticed;
pub use history::{Ahead, DayKept, DaysAhead, Entry, History, Only, What};
pub use json::json;
pub use keeping::{Keeping, Looked, Opening, Told};
pub use moment::{Day, Moment, When};
pub use points::{Effortful, Point, wall_hours};
pub use record::{Id, Kind, Record, Unreadable};
pub use reminder::{Due, reminder};
pub use returning::{ABOUT_ME_H, Asks, Dropped, Replies, Reply, Returning, SAME_VISIT_H, Why, returning};
pub use series::Rated;
pub use sheet::{Sheet, sheet};
pub use shelf::{Erased, Found as FileFound, Shelf};
pub use stamp::{Clock, Stamp};
pub use store::{Found, Loaded, SCHEMA, load, stored, stored_clearing};
pub use table::table;
pub use taken_along::{Changes, Refused, export, import, line};
