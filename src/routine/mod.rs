//! A routine: the chosen movements as a guided set, and where in it a person is.
//!
//! Pure: the time comes in as milliseconds by the wall clock, and what has to be shown, heard and kept
//! comes out. Come here to change how a routine is paced. `steps` lays it out, `playback` goes through it,
//! `beat` says where a figure is, `cues` what is heard when, `signals` what of it is switched on and what cannot be done,
//! `settings` how it sounds and how long rest is, `storage` what outlives a reload.

mod beat;
mod cues;
mod playback;
pub mod resume;
mod settings;
mod signals;
mod steps;
pub mod storage;

pub use cues::Cue;
pub use playback::{AWAY_MS, Moment, Phase, Playback};
pub use settings::{Setting, Settings};
pub use signals::{Can, Note, Signals};
pub use steps::{CHANGE_MS, FIRST_READY_MS, Kind, READY_MS, Rest, Routine, Step};
