//! The trend of a place since the last check-ins: where it goes, and whether that is what delayed soreness does.
//!
//! It says what was told, beside the engine and never against it: a rise and soreness past a week are always said, and what
//! would reassure is not, where the answer of the day is to see a healthcare provider ([`Trend::outlook`]).

use super::points::{Effortful, Point, efforts_until, until};
use crate::engine::Disposition;
use crate::engine::PlainCourse;
use crate::engine::thresholds::{GONE_FROM_H, PAST_PEAK_H, SEVERE_FROM, SORE_FROM, UNSETTLED_FROM, WEEK_H};

/// Two check-ins closer than this, in hours, are one: nothing heals in between.
pub const APART_H: f64 = 6.0;
/// A check-in longer ago than this, in hours, tells no trend any more: what was between is unknown. Three days, in which
/// delayed soreness comes and peaks (S7).
pub const FRESH_H: f64 = PAST_PEAK_H;
/// A fall of so many points is one (Farrar 2001: two points or 30 % matter to people in pain).
pub const FALLS_BY: u8 = 2;
/// A fall of so many hundredths of what it was is one, too (Farrar 2001).
pub const FALLS_BY_PERCENT: u16 = 30;

/// Where it went between the last two check-ins. A rise is one from one point on: what gets worse is said early (D10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Down by [`FALLS_BY`] or [`FALLS_BY_PERCENT`].
    Falling,
    /// Neither.
    Steady,
    /// Up by a point or more.
    Rising,
}

/// What to say of it first, the most reassuring first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outlook {
    /// It is 0 now.
    Gone,
    /// Clearly below its highest, and the time of the peak is over (S7, S8).
    PastItsPeak,
    /// It falls.
    Falling,
    /// About the same.
    Steady,
    /// It should have fallen by now (S7).
    SlowerThanExpected,
    /// It rises (D10).
    Rising,
    /// It is severe now and was not (D6).
    TurnedSevere,
    /// Still there after a week, which does not follow the course of delayed soreness (F4).
    PastAWeek,
}

impl Outlook {
    /// Whether it is good news.
    #[must_use]
    pub fn reassures(self) -> bool {
        self <= Self::Falling
    }
}

/// The trend of a place. Several of its fields can hold at once: [`Trend::outlook`] names the gravest.
#[derive(Debug, Clone, Copy, PartialEq)]
// Each holds or not, whatever the others do.
#[allow(clippy::struct_excessive_bools)]
pub struct Trend {
    /// The check-in that the last one is compared with: the latest that is [`APART_H`] or more before it.
    pub from: Point,
    /// The last check-in.
    pub to: Point,
    /// Where it went.
    pub direction: Direction,
    /// How many points it was higher at its highest, since the effort or within the week before.
    pub below_highest: u8,
    /// Clearly below its highest, and the time of the peak is over (S7, S8).
    pub past_its_peak: bool,
    /// Past the latest peak without being lower than ever, or still more than half of it when others' is gone (S7).
    pub slower: bool,
    /// It got worse and is no longer low (D10).
    pub unsettled: bool,
    /// It crossed from below severe to severe (D6).
    pub turned_severe: bool,
    /// Still there after a week (F4).
    pub past_a_week: bool,
}

impl Trend {
    /// The trend of a place, from its check-ins and the efforts that may have caused it, in any order; `None` with
    /// fewer than two check-ins that are [`APART_H`] apart and within [`FRESH_H`] of another and of now.
    #[must_use]
    pub fn of(points: &[Point], efforts: &[Effortful], now: f64) -> Option<Self> {
        let points = until(points, now);
        let (to, earlier) = points.split_last()?;
        let from = earlier.iter().rev().find(|point| to.hours - point.hours >= APART_H)?;
        if to.hours - from.hours > FRESH_H || now - to.hours > FRESH_H {
            return None;
        }
        let cause = efforts_until(efforts, to.hours).last().copied();
        let since_cause = cause.map(|cause| to.hours - cause.hours);
        let begin = to.hours - since_cause.unwrap_or(WEEK_H).min(WEEK_H);
        let highest = earlier.iter().filter(|point| point.hours >= begin);
        let highest = highest.max_by_key(|point| point.intensity).copied().unwrap_or(*from);

        let sore = to.intensity >= SORE_FROM;
        let peak_is_over = match cause {
            Some(cause) => since_cause? > PlainCourse::after(cause.kind).peak_h[0],
            None => true,
        };
        let below_highest = highest.intensity.saturating_sub(to.intensity);
        let late = |hours: f64| sore && since_cause.is_some_and(|since| since > hours);
        let rising = to.intensity > from.intensity;
        Some(Self {
            from: *from,
            to: *to,
            direction: direction(from.intensity, to.intensity),
            below_highest,
            past_its_peak: !rising && peak_is_over && falls(highest.intensity, to.intensity),
            slower: (late(PAST_PEAK_H) && below_highest == 0)
                || (late(GONE_FROM_H) && u16::from(to.intensity) * 2 > u16::from(highest.intensity)),
            unsettled: rising && to.intensity >= UNSETTLED_FROM,
            turned_severe: from.intensity < SEVERE_FROM && to.intensity >= SEVERE_FROM,
            past_a_week: late(WEEK_H) || (sore && sore_for(&points) > WEEK_H),
        })
    }

    /// What to say of it first. What reassures is not said beside an answer that sends to somebody (`Consult` and up).
    #[must_use]
    pub fn outlook(&self, answer: Disposition) -> Option<Outlook> {
        let found = self.gravest();
        (answer < Disposition::Consult || !found.reassures()).then_some(found)
    }

    fn gravest(&self) -> Outlook {
        if self.past_a_week {
            Outlook::PastAWeek
        } else if self.turned_severe {
            Outlook::TurnedSevere
        } else if self.direction == Direction::Rising {
            Outlook::Rising
        } else if self.slower {
            Outlook::SlowerThanExpected
        } else if self.to.intensity < SORE_FROM {
            Outlook::Gone
        } else if self.past_its_peak && self.direction == Direction::Falling {
            Outlook::PastItsPeak
        } else if self.direction == Direction::Falling {
            Outlook::Falling
        } else {
            Outlook::Steady
        }
    }
}

/// Whether that is a fall.
fn falls(from: u8, to: u8) -> bool {
    let by = from.saturating_sub(to);
    by >= FALLS_BY || (by > 0 && u16::from(by) * 100 >= u16::from(from) * FALLS_BY_PERCENT)
}

fn direction(from: u8, to: u8) -> Direction {
    if to > from {
        Direction::Rising
    } else if falls(from, to) {
        Direction::Falling
    } else {
        Direction::Steady
    }
}

/// For how many hours it has been sore without a check-in at 0 or a gap of more than a week.
fn sore_for(points: &[Point]) -> f64 {
    let Some(last) = points.last() else { return 0.0 };
    let mut since = last.hours;
    for point in points.iter().rev() {
        if point.intensity < SORE_FROM || since - point.hours > WEEK_H {
            break;
        }
        since = point.hours;
    }
    last.hours - since
}
