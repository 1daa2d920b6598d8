//! Clocks and calendars against another implementation of them, in zones that change their clocks in different ways.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Unit};
use sorewise::diary::{Moment, When};

const ZONES: [&str; 8] = [
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    // Half an hour forward in summer.
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    // A day was left out in 2011.
    "Pacific/Apia",
    "Africa/Casablanca",
    "UTC",
];

fn moment(zone: &TimeZone, at: Timestamp) -> Moment {
    let offset = i16::try_from(zone.to_offset(at).seconds() / 60).unwrap();
    Moment::new(u64::try_from(at.as_millisecond()).unwrap(), offset).unwrap()
}

#[test]
fn days_and_dates_are_those_of_the_zone() {
    let mut changed = 0;
    for name in ZONES {
        let zone = TimeZone::get(name).unwrap();
        // Every seven hours and a bit from 2011 to 2031: all days, all changes.
        let mut at: Timestamp = "2011-01-01T00:00:00Z".parse().unwrap();
        let end: Timestamp = "2031-01-01T00:00:00Z".parse().unwrap();
        let mut before = moment(&zone, at);
        while at < end {
            let (ours, theirs) = (moment(&zone, at), at.to_zoned(zone.clone()));
            let (year, month, day) = ours.day().date();
            assert_eq!(
                (year, month, day),
                (theirs.year().into(), theirs.month().cast_unsigned(), theirs.day().cast_unsigned())
            );
            assert_eq!(i8::try_from(ours.day().weekday()).unwrap(), theirs.weekday().to_monday_zero_offset());
            assert_eq!(ours.written(), theirs.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
            let hours = ours.hours_since(before).unwrap();
            let passed = f64::from(u32::try_from(ours.at - before.at).unwrap()) / 3_600_000.0;
            assert!((hours - passed).abs() < 1e-9);
            if ours.offset != before.offset {
                changed += 1;
                let shift = f64::from(ours.offset - before.offset) / 60.0;
                assert!((ours.clock_hours_since(before) - hours - shift).abs() < 1e-9);
            }
            before = ours;
            at = at.checked_add(7.hours().minutes(13)).unwrap();
        }
    }
    assert!(changed > 200, "{changed} changes of clocks were met");
}

#[test]
fn yesterday_is_the_day_before_whatever_happened_to_the_clock() {
    for name in ZONES {
        let zone = TimeZone::get(name).unwrap();
        let mut now: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
        for _ in 0..365 {
            now = now.checked_add(24.hours()).unwrap();
            let today = now.to_zoned(zone.clone());
            for hours_ago in [1, 5, 12, 26, 72, 216] {
                let then = now.checked_sub(hours_ago.hours()).unwrap();
                let day = then.to_zoned(zone.clone());
                let span = today.date().since((Unit::Day, day.date())).unwrap();
                let days = span.get_days().max(hours_ago / 24);
                let right = match days {
                    0 => When::Today,
                    1 => When::Yesterday,
                    2..=6 => When::Weekday(u8::try_from(day.weekday().to_monday_zero_offset()).unwrap()),
                    _ => When::Date(moment(&zone, then).day()),
                };
                assert_eq!(moment(&zone, then).when(moment(&zone, now)), right, "{name} {now} {hours_ago}");
            }
        }
    }
}
