//! One place over time, as plain numbers: what the statistics count.

use std::cmp::Ordering;

use super::moment::Moment;
use super::series::Rated;
use crate::engine::ActivityKind;
use crate::engine::thresholds::WORST;

/// How sore a place was said to be, and when.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// When, in hours on one clock for all of a diary: the reader's wall clock, where days begin at multiples of 24.
    pub hours: f64,
    /// How sore, 0 to 10; more counts as 10.
    pub intensity: u8,
}

impl From<Rated> for Point {
    fn from(rated: Rated) -> Self {
        Self { hours: wall_hours(rated.at), intensity: rated.intensity }
    }
}

/// The hours of a moment on the wall clock, where days begin at multiples of 24.
// Exact: both have fewer than 53 bits.
#[allow(clippy::cast_precision_loss)]
#[must_use]
pub fn wall_hours(moment: Moment) -> f64 {
    moment.local_ms() as f64 / 3_600_000.0
}

/// An effort that can have made a place sore.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effortful {
    /// When it ended, in hours on the clock of [`Point`].
    pub hours: f64,
    /// Which activity it was; unknown if not told.
    pub kind: Option<ActivityKind>,
}

/// Times further from the clock's beginning, in hours, are no times: a hundred thousand years.
const FURTHEST_H: f64 = 1e9;

/// Whether it is a time that a diary can hold.
pub(super) fn sound(hours: f64) -> bool {
    hours.abs() <= FURTHEST_H
}

/// What can be counted of them up to now, by time: no time that is none, none from the future (a clock that was wrong),
/// each time once. Of two for one time the sorer counts.
// Times that are not the very same are two.
#[allow(clippy::float_cmp)]
pub(super) fn until(points: &[Point], now: f64) -> Vec<Point> {
    let sound = points
        .iter()
        .filter(|point| sound(point.hours) && point.hours <= now)
        .map(|point| Point { intensity: point.intensity.min(WORST), ..*point });
    let mut sorted = sorted(sound, |a, b| a.hours.total_cmp(&b.hours));
    sorted.dedup_by(|later, earlier| {
        let same = later.hours == earlier.hours;
        if same {
            earlier.intensity = earlier.intensity.max(later.intensity);
        }
        same
    });
    sorted
}

/// The efforts up to now, by time.
pub(super) fn efforts_until(efforts: &[Effortful], now: f64) -> Vec<Effortful> {
    let sound = efforts.iter().copied().filter(|effort| sound(effort.hours) && effort.hours <= now);
    sorted(sound, |a, b| a.hours.total_cmp(&b.hours).then_with(|| a.kind.map(rank).cmp(&b.kind.map(rank))))
}

/// In order; what is alike stays in the order in which it came. Mostly all of it comes sorted, and goes to the end: the library's
/// sort, which is quicker for what does not, is kilobytes for each type.
pub(super) fn sorted<T>(items: impl Iterator<Item = T>, order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut all: Vec<T> = Vec::with_capacity(items.size_hint().0);
    for item in items {
        let index = all.partition_point(|it| order(it, &item) != Ordering::Greater);
        all.insert(index, item);
    }
    all
}

/// An order among kinds, so that two efforts of one time have one too.
pub(super) fn rank(kind: ActivityKind) -> usize {
    ActivityKind::ALL.iter().position(|known| *known == kind).unwrap_or(ActivityKind::ALL.len())
}

/// The day of a time, counted from the clock's beginning.
// Sound times are within what an integer holds.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn day(hours: f64) -> i32 {
    (hours / 24.0).floor() as i32
}
