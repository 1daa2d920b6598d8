//! A routine: the chosen movements as a guided set, and where in it a person is.
//!
//! Pure: the time comes in as milliseconds by the wall clock, and what has to be shown, heard and kept
//! comes out. Come here to change how a routine is paced. `steps` lays it out, `player` goes through it,
//! `cues` says what is heard when, `kept` what outlives a reload, `effect` what it asks of the browser.

mod cues;
mod effect;
mod kept;
mod player;
mod steps;

pub use cues::Cue;
pub use effect::{Can, Effect, Signals};
pub use player::{Moment, Phase, Player};
pub use steps::{CHANGE_MS, FIRST_READY_MS, Kind, READY_MS, Routine, Step};
