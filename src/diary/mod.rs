//! The diary: what a person has told over the days, and when.
//!
//! Pure, like the rooms before it: the time comes in from outside, and what has to be kept, sent or shown comes out as
//! data. Nothing here names a day in words: [`When`] is what words are made of. Come here to change what is kept,
//! how two tabs agree, and how long something that was told is true. docs/diary.md says all of it in prose.

mod moment;
mod series;

pub use moment::{Day, Moment, When};
pub use series::Rated;
