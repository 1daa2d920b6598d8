//! A moment: when something was told, and what the calendar said where it was told.
//!
//! | field | unit, range |
//! | --- | --- |
//! | `at` | milliseconds since 1970 in UTC, whole, 0 to [`Moment::LATEST`] |
//! | `offset` | minutes that the wall clock was ahead of UTC, −[`Moment::MOST_OFFSET`] to +[`Moment::MOST_OFFSET`] |
//!
//! How long something lasts goes by the time that passed, whatever clocks were put forward or back; which day it was goes
//! by the calendar of the place where it was told. A clock that was wrong is not put right: where a moment lies before one that
//! it should follow, nobody knows how much time has passed, and that is the answer.

/// When something was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment {
    /// Milliseconds since 1970, in UTC.
    pub at: u64,
    /// Minutes that the wall clock was ahead of UTC then and there: 120 in Berlin in summer, −300 in New York in winter.
    pub offset: i16,
}

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: f64 = 3_600_000.0;
const DAY_MS: i64 = 86_400_000;

impl Moment {
    /// The year 5138. Whatever lies beyond it is a clock that has run away, or no time at all.
    pub const LATEST: u64 = 100_000_000_000_000;
    /// No wall clock of the world is further from UTC: 14 hours, and some room.
    pub const MOST_OFFSET: i16 = 16 * 60;
    /// Clocks are put right by a little all the time: so far back is not yet wrong.
    pub const SLACK_MS: u64 = 5 * 60_000;
    /// Further apart than this two moments do not belong together: ten years, as far as a report looks back.
    pub const MOST_HOURS: f64 = 87_600.0;

    /// A moment, where both numbers are in their ranges.
    #[must_use]
    pub fn new(at: u64, offset: i16) -> Option<Self> {
        (at <= Self::LATEST && offset.unsigned_abs() <= Self::MOST_OFFSET.unsigned_abs())
            .then_some(Self { at, offset })
    }

    /// Hours that have passed since an earlier moment, whatever the clocks on the wall were put to: through sleep, travel
    /// and daylight saving. 0 where the earlier one lies a little in the future ([`Moment::SLACK_MS`]); none where it lies further
    /// there, or more than ten years back: then one of the clocks was wrong, and nobody knows.
    // Exact: both have fewer than 53 bits.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn hours_since(self, earlier: Self) -> Option<f64> {
        if self.at < earlier.at {
            return (earlier.at - self.at <= Self::SLACK_MS).then_some(0.0);
        }
        let hours = (self.at - earlier.at) as f64 / HOUR_MS;
        (hours <= Self::MOST_HOURS).then_some(hours)
    }

    /// Hours between what the two wall clocks showed: what somebody counts who looks at clocks alone. Negative where the
    /// later clock shows less, as on a flight to the west.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn clock_hours_since(self, earlier: Self) -> f64 {
        (self.local_ms() - earlier.local_ms()) as f64 / HOUR_MS
    }

    /// What the wall clock showed, as milliseconds since its own 1970.
    #[must_use]
    pub fn local_ms(self) -> i64 {
        // Far below an i64's end.
        i64::try_from(self.at.min(Self::LATEST)).unwrap_or(0) + i64::from(self.offset) * MINUTE_MS
    }

    /// The day of the calendar where it was told.
    #[must_use]
    pub fn day(self) -> Day {
        Day::holding(self.local_ms())
    }

    /// The day that sleep belongs to: it begins at four in the morning, so that somebody who is up late has not slept yet.
    #[must_use]
    pub fn waking_day(self) -> Day {
        Day::holding(self.local_ms() - 4 * 60 * MINUTE_MS)
    }

    /// When this was, for somebody who reads it now.
    ///
    /// Each moment's day is that of its own place. So a flight over the date line would make a "today" of yesterday:
    /// full days that have passed count at least as days.
    #[must_use]
    pub fn when(self, now: Self) -> When {
        /// Up to here it is "just now".
        const JUST_NOW_H: f64 = 0.25;
        let Some(hours) = now.hours_since(self) else { return When::Unclear };
        // Ten years are few days.
        #[allow(clippy::cast_possible_truncation)]
        let full_days = (hours / 24.0) as i32;
        match (now.day().0 - self.day().0).max(full_days) {
            _ if hours <= JUST_NOW_H => When::JustNow,
            ..=0 => When::Today,
            1 => When::Yesterday,
            2..=6 => When::Weekday(self.day().weekday()),
            _ => When::Date(self.day()),
        }
    }

    /// As a date and a time with the wall clock's distance from UTC, by RFC 3339: `2026-03-29T08:05:00+02:00`.
    #[must_use]
    pub fn written(self) -> String {
        self.write("")
    }

    /// The same to the millisecond: `2026-03-29T08:05:00.250+02:00`.
    #[must_use]
    pub fn written_exactly(self) -> String {
        let milliseconds = (self.at % 1000 + 1000).to_string();
        self.write(&[".", &milliseconds[1..]].concat())
    }

    fn write(self, fraction: &str) -> String {
        let mut text = String::with_capacity(29);
        self.day().write(&mut text);
        text.push('T');
        write_clock(self.local_ms(), ":", &mut text);
        text.push_str(fraction);
        let minutes = self.offset.unsigned_abs();
        text.push(if self.offset < 0 { '-' } else { '+' });
        two(u32::from(minutes / 60), &mut text);
        text.push(':');
        two(u32::from(minutes % 60), &mut text);
        text
    }

    /// Reads what [`Moment::written_exactly`] writes; none where it is anything else.
    #[must_use]
    pub fn from_written(text: &str) -> Option<Self> {
        let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
        let day = Day::of(number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let seconds = (number(11, 13)? * 60 + number(14, 16)?) * 60 + number(17, 19)?;
        let minutes = number(24, 26)? * 60 + number(27, 29)?;
        let minutes = if text.as_bytes().get(23) == Some(&b'-') { -minutes } else { minutes };
        let local_ms = day * DAY_MS + seconds * 1000 + number(20, 23)?;
        let at = u64::try_from(local_ms - minutes * MINUTE_MS).ok()?;
        let moment = Self::new(at, i16::try_from(minutes).ok()?)?;
        (moment.written_exactly() == text).then_some(moment)
    }
}

/// Writes hours, minutes and seconds of a day, two digits each.
pub(super) fn write_clock(local_ms: i64, between: &str, text: &mut String) {
    // Less than a day has 86,400 seconds.
    let seconds = u32::try_from(local_ms.rem_euclid(DAY_MS) / 1000).unwrap_or(0);
    two(seconds / 3600, text);
    text.push_str(between);
    two(seconds / 60 % 60, text);
    text.push_str(between);
    two(seconds % 60, text);
}

fn two(number: u32, text: &mut String) {
    for digit in [number / 10 % 10, number % 10] {
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// A day of the calendar: days since 1 January 1970, which was a Thursday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The day that a wall clock's time falls into, in milliseconds since its own 1970.
    fn holding(local_ms: i64) -> Self {
        // A moment's range is a million days.
        Self(i32::try_from(local_ms.div_euclid(DAY_MS)).unwrap_or(i32::MAX))
    }

    /// The days from 1970 to a date of the Gregorian calendar.
    fn of(year: i64, month: i64, day: i64) -> i64 {
        // As in `date`: years begin in March.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let of_era = year.rem_euclid(400);
        let of_year = (153 * month + 2) / 5 + day - 1;
        year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// 0 is Monday, 6 is Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // A remainder of 7.
        (self.0 + 3).rem_euclid(7).to_le_bytes()[0]
    }

    /// Year, month (1 to 12) and day (1 to 31) of the Gregorian calendar.
    #[must_use]
    pub fn date(self) -> (i32, u8, u8) {
        // Years begin in March here, so that the leap day is the last one; 400 years have 146,097 days.
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + i32::from(month <= 2), month.to_le_bytes()[0], day.to_le_bytes()[0])
    }

    /// The first day of its month.
    #[must_use]
    pub fn month(self) -> Self {
        Self(self.0 + 1 - i32::from(self.date().2))
    }

    /// As a date, `2026-03-29`.
    #[must_use]
    pub fn written(self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    /// Writes `2026-03-29`.
    pub(super) fn write(self, text: &mut String) {
        let (year, month, day) = self.date();
        let year = year.unsigned_abs();
        two(year / 100, text);
        two(year % 100, text);
        text.push('-');
        two(month.into(), text);
        text.push('-');
        two(day.into(), text);
    }
}

/// When something was, for somebody who reads of it now: what words are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// A quarter of an hour ago at most.
    JustNow,
    /// On this day.
    Today,
    /// On the day before.
    Yesterday,
    /// On a day of the last week: 0 is Monday, 6 is Sunday.
    Weekday(u8),
    /// Earlier, on this day.
    Date(Day),
    /// A clock was wrong: nobody knows.
    Unclear,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: f64, offset: i16) -> Moment {
        // 2026-03-23, a Monday, 00:00 UTC.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Moment { at: 1_774_224_000_000 + (hours * HOUR_MS) as u64, offset }
    }

    #[test]
    fn when_goes_by_the_calendar_of_each_place() {
        let table = [
            (at(8.0, 60), at(8.2, 60), When::JustNow),
            (at(8.0, 60), at(20.0, 60), When::Today),
            // 23:30 and half an hour later.
            (at(22.5, 60), at(23.0, 60), When::Yesterday),
            (at(8.0, 60), at(32.0, 60), When::Yesterday),
            (at(8.0, 60), at(56.0, 60), When::Weekday(0)),
            (at(8.0, 60), at(8.0 + 6.0 * 24.0, 60), When::Weekday(0)),
            (at(8.0, 60), at(8.0 + 7.0 * 24.0, 60), When::Date(Day(20_535))),
            // From Berlin to New York: Tuesday for whom stays, Monday for whom flew.
            (at(20.0, 60), at(26.0, -240), When::Today),
            // From Auckland over the date line to Honolulu: the calendar goes back a day, a day has not passed.
            (at(20.0, 780), at(30.0, -600), When::Today),
            // The same, and more than a day has passed.
            (at(20.0, 780), at(45.0, -600), When::Yesterday),
            // A clock that is a minute behind, and one that is wrong.
            (at(8.0, 0), at(7.99, 0), When::JustNow),
            (at(8.0, 0), at(7.0, 0), When::Unclear),
            (at(0.0, 0), at(90_000.0, 0), When::Unclear),
        ];
        for (then, now, when) in table {
            assert_eq!(then.when(now), when, "{} at {}", then.written(), now.written());
        }
    }

    #[test]
    fn hours_are_those_that_passed() {
        // Clocks were put forward on 29 March: the wall shows nine hours more, eight have passed.
        let (evening, morning) = (at(6.0 * 24.0 - 2.0, 60), at(6.0 * 24.0 + 6.0, 120));
        assert_eq!(morning.hours_since(evening), Some(8.0));
        assert!((morning.clock_hours_since(evening) - 9.0).abs() < 1e-9);
        assert_eq!(evening.hours_since(morning), None);
        assert_eq!(at(1.0, 0).hours_since(at(1.08, 0)), Some(0.0));
        assert_eq!(at(1.0, 0).hours_since(at(1.09, 0)), None);
        assert_eq!(at(87_601.0, 0).hours_since(at(0.5, 0)), None);
    }

    #[test]
    fn it_is_written_with_its_place() {
        assert_eq!(at(0.0, 0).written(), "2026-03-23T00:00:00+00:00");
        assert_eq!(at(0.0, -210).written(), "2026-03-22T20:30:00-03:30");
        assert_eq!(at(22.5, 345).written(), "2026-03-24T04:15:00+05:45");
    }

    #[test]
    fn what_is_written_exactly_is_read_again() {
        for hours in 0..2000_u32 {
            let moment =
                Moment { at: at(f64::from(hours) * 131.7, 0).at + u64::from(hours % 1000), offset: 345 };
            let west = Moment { offset: -210, ..moment };
            assert_eq!(Moment::from_written(&moment.written_exactly()), Some(moment));
            assert_eq!(Moment::from_written(&west.written_exactly()), Some(west));
        }
        let text = at(0.0, 60).written_exactly();
        assert_eq!(text, "2026-03-23T01:00:00.000+01:00");
        for other in ["", "2026", "2026-02-30T01:00:00.000+01:00", "2026-03-23T25:00:00.000+01:00"] {
            assert_eq!(Moment::from_written(other), None);
        }
        assert_eq!(Moment::from_written(&text.replace('T', " ")), None);
        assert_eq!(Moment::from_written(&text.replace("+01", "+99")), None);
    }

    #[test]
    fn what_is_no_moment_is_none() {
        assert_eq!(Moment::new(Moment::LATEST, 960), Some(Moment { at: Moment::LATEST, offset: 960 }));
        assert_eq!(Moment::new(Moment::LATEST + 1, 0), None);
        assert_eq!(Moment::new(0, -961), None);
        let _ = Moment { at: u64::MAX, offset: i16::MIN }.written();
    }

    #[test]
    fn somebody_who_is_up_late_has_not_slept_yet() {
        assert_eq!(at(27.0, 0).waking_day(), at(20.0, 0).day());
        assert_eq!(at(28.0, 0).waking_day(), at(28.0, 0).day());
    }
}
