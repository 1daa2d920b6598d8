//! Thresholds: every number that decides, in one place, each with the fact that it stands on.
//!
//! Rules, questions, changes, the form's steps and the tests read them here; a threshold moves only toward a
//! named source. Intensities are on the numeric rating scale, 0 to 10; times in hours.

/// Sore at all: the least intensity of an area that is.
pub const SORE_FROM: u8 = 1;
/// Close to five: gentle movement takes the place of training (D5, D8).
pub const NEARING_FIVE: u8 = 3;
/// No longer low: soreness that got worse and is this high has not settled (D10).
pub const UNSETTLED_FROM: u8 = 4;
/// Moderate pain, up to [`SEVERE_FROM`] (D5, D9).
pub const MODERATE_FROM: u8 = 5;
/// Severe pain (D5, D9).
pub const SEVERE_FROM: u8 = 7;
/// More than any workout explains (D4, D9).
pub const VERY_SEVERE_FROM: u8 = 9;

/// A headache this strong is seen the same day (F16).
pub const HEAD_SEVERE_FROM: u8 = 8;
/// The worst imaginable: the scale ends here.
pub const WORST: u8 = 10;

/// From this age, in years, a fall breaks bones easily (F18, F21).
pub const OLDER_AGE: u8 = 65;
/// From this age, in years, a headache with a sore jaw can cost the sight (F16).
pub const ARTERITIS_AGE: u8 = 50;
/// Below this age, in years, bones still grow (F21).
pub const GROWN_AGE: u8 = 18;

/// About when delayed-onset soreness starts, after the activity (S3).
pub const ONSET_H: f64 = 12.0;
/// From here on tenderness to pressure outlasts soreness, after the activity (S10).
pub const TENDER_FROM_H: f64 = 48.0;
/// Past the latest peak of delayed-onset soreness, after the activity (S7, S8). It does not begin later either.
pub const PAST_PEAK_H: f64 = 72.0;
/// When it is gone, at the earliest (S7).
pub const GONE_FROM_H: f64 = 120.0;
/// When it is gone, at the latest: a week (S7, F4).
pub const WEEK_H: f64 = 168.0;
/// Back and neck pain mostly eases within a few weeks: three (F28).
pub const BACK_WEEKS_H: f64 = 504.0;
/// Shoulder pain that is looked after at home: two weeks (F28).
pub const SHOULDER_WEEKS_H: f64 = 336.0;
/// Effort that is no longer ago than this is "just now": cold may help (T3).
pub const JUST_NOW_H: f64 = 6.0;

/// Adults need 7 to 8 hours (P8): less is short.
pub const SHORT_SLEEP_H: f64 = 7.0;
/// An hour less than that is worse.
pub const BAD_SLEEP_H: f64 = 6.0;
/// The step in which people tell of their sleep.
pub const HALF_AN_HOUR: f64 = 0.5;
/// Stress counts from the band that is called severe for pain (D9), 0 to 10.
pub const HIGH_STRESS: u8 = 7;
/// Stress that counts like a bad night.
pub const EXTREME_STRESS: u8 = 9;
