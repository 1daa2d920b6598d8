//! The expected course, bent by this person's own past: how long theirs lasted after this kind of effort.
//!
//! A few own times move it a little, many more: the mean of the own durations is drawn towards the plain course, which
//! counts like [`PLAIN_COUNTS`] times. Whatever the past says, the course never says that soreness is gone before
//! its latest peak is over, never that it surely is before anybody's is, and never that more than a week is usual:
//! past a week a rule has its say (F4), and no habit talks against it.

use super::points::{Effortful, Point, efforts_until, until};
use crate::engine::thresholds::{GONE_FROM_H, PAST_PEAK_H, SORE_FROM, WEEK_H};
use crate::engine::{ActivityKind, PlainCourse};

/// The plain course counts like so many own times. A judgement: half of the say after four.
pub const PLAIN_COUNTS: u16 = 4;
/// The earliest at which it may be said to be gone, in hours after the effort: the latest peak (S7, S8).
pub const EARLIEST_GONE_H: f64 = PAST_PEAK_H;
/// The earliest end of that range, in hours after the effort: when it is gone at the earliest by the plain course (S7).
pub const LATEST_GONE_FROM_H: f64 = GONE_FROM_H;
/// The latest end of that range, in hours after the effort: a week (S7, F4).
pub const LATEST_GONE_H: f64 = WEEK_H;
/// Two check-ins further apart than this, in hours, do not tell when soreness went.
pub const WATCHED_H: f64 = 48.0;

/// The expected course after an effort, in hours after it, for this person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PersonalCourse {
    /// Its peak, from the earliest to the latest: the plain one, since check-ins once a day do not tell it better.
    pub peak_h: [f64; 2],
    /// When it is gone, from the earliest to the latest.
    pub gone_h: [f64; 2],
    /// How many own times that rests on; with 0 it is the plain course.
    pub rests_on: u16,
    /// How many of them lasted longer than a week.
    pub longer_than_a_week: u16,
}

impl PersonalCourse {
    /// The course of a place after an effort of this kind, from its check-ins and efforts so far, in any order.
    #[must_use]
    pub fn after(kind: Option<ActivityKind>, points: &[Point], efforts: &[Effortful], now: f64) -> Self {
        let plain = PlainCourse::after(kind);
        let [earliest, latest] = plain.gone_h;
        let middle = f64::midpoint(earliest, latest);
        let (mut sum, mut rests_on, mut longer_than_a_week) = (0.0, 0_u16, 0_u16);
        for lasted in durations(kind, points, efforts, now, middle) {
            // Above a week a longer time says nothing more, and one forgotten check-in must not outweigh all others.
            sum += lasted.min(WEEK_H + 24.0);
            rests_on = rests_on.saturating_add(1);
            longer_than_a_week = longer_than_a_week.saturating_add(u16::from(lasted > WEEK_H));
        }
        let (prior, own) = (f64::from(PLAIN_COUNTS), f64::from(rests_on));
        let shift = (prior * middle + sum) / (prior + own) - middle;
        Self {
            peak_h: plain.peak_h,
            gone_h: [
                (earliest + shift).clamp(EARLIEST_GONE_H, LATEST_GONE_H),
                (latest + shift).clamp(LATEST_GONE_FROM_H, LATEST_GONE_H),
            ],
            rests_on,
            longer_than_a_week,
        }
    }
}

/// How long soreness lasted after each effort of the kind, in hours. It counts until the first check-in at 0. One whose end
/// was not seen (another effort came, or no check-in) counts for as long as it was seen, but not for less than the plain
/// course's `middle`: leaving such times out, or taking them as short, would make the course shorter than it is.
fn durations(
    kind: Option<ActivityKind>,
    points: &[Point],
    efforts: &[Effortful],
    now: f64,
    middle: f64,
) -> Vec<f64> {
    let (points, efforts) = (until(points, now), efforts_until(efforts, now));
    let mut found = Vec::new();
    for (index, effort) in efforts.iter().enumerate().filter(|(_, effort)| effort.kind == kind) {
        // What is no longer ago than the longest course may not be over yet.
        let next = efforts.get(index + 1).map_or(now, |next| next.hours);
        let begin = points.partition_point(|point| point.hours <= effort.hours);
        let mut last_sore = None;
        let mut gone = None;
        for point in points[begin..].iter().take_while(|point| point.hours <= next) {
            let before = last_sore.unwrap_or(effort.hours);
            if point.hours - before > WATCHED_H {
                break;
            }
            if point.intensity >= SORE_FROM {
                last_sore = Some(point.hours);
            } else if last_sore.is_some() {
                gone = Some(point.hours);
                break;
            }
        }
        match (gone, last_sore) {
            (Some(gone), _) => found.push(gone - effort.hours),
            // Still going on: nothing is known yet.
            (None, Some(last)) if now - last <= WATCHED_H && next >= now => {
                let so_far = last - effort.hours;
                if so_far > middle {
                    found.push(so_far);
                }
            }
            (None, Some(last)) => found.push((last - effort.hours).max(middle)),
            (None, None) => {}
        }
    }
    found
}
