//! Thresholds of time, sleep and stress, each with the fact that it stands on.

/// About when delayed-onset soreness starts, in hours after the activity (S3).
pub const ONSET_H: f64 = 12.0;
/// When it has passed its peak, in hours (S7, S8).
pub const PAST_PEAK_H: f64 = 72.0;
/// When it is gone, in hours: a week (S7, F4).
pub const WEEK_H: f64 = 168.0;
/// Adults need 7 to 8 hours (P8): less is short.
pub const SHORT_SLEEP_H: f64 = 7.0;
/// An hour less than that is worse.
pub const BAD_SLEEP_H: f64 = 6.0;
/// Stress counts from the band that is called severe for pain (D9).
pub const HIGH_STRESS: u8 = 7;
/// Stress that counts like a bad night.
pub const EXTREME_STRESS: u8 = 9;
