//! What was told grows old: what stands, what is asked, what is dropped.

use std::fmt::Write;

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality};
use sorewise::diary::{Asks, CheckIn, Moment, Replies, Reply, Returning, returning};
use sorewise::engine::{
    Area, Context, Disposition, Effort, MovementPreferences, Novelty, Plan, Report, Sensation, Sign, Workout,
    assess,
};
use sorewise::session::assessment_of;

use super::tellings::{MONDAY, check_in, sorted, told};
use crate::support::{calf, did, of, reports, with_signs};

/// Monday morning at nine in Berlin, twenty hours after a run.
fn monday() -> Report {
    Report {
        areas: vec![
            Area {
                sensations: vec![Sensation::Tingling],
                ..with_signs(Area::new(BodyRegion::Calf, Laterality::Left, 6), &[Sign::Swelling])
            },
            Area::new(BodyRegion::LowerBack, Laterality::Right, 2),
        ],
        hours_since_activity: Some(20.0),
        hours_since_onset: Some(8.0),
        activity: did(Effort::Hard, Novelty::New),
        signs: vec![Sign::Fever],
        context: Context { sleep_hours: Some(5.0), stress: Some(8), age: Some(40), ..Context::default() },
        plan: Some(Plan { workout: Workout::Run, effort: None }),
        ..Report::default()
    }
}

fn later(hours: f64, offset: i16) -> Moment {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Moment { at: MONDAY.at + (hours * 3_600_000.0) as u64, offset }
}

fn asks(kept: &CheckIn, now: Moment) -> Asks {
    match returning(kept, &[], now) {
        Returning::Asks(asks) => asks,
        Returning::Stands(_) => panic!("stands at {}", now.written()),
    }
}

/// In a line, what coming back at a moment means.
fn line(kept: &CheckIn, now: Moment) -> String {
    let hours = |report: &Report| (report.hours_since_activity, report.hours_since_onset);
    let mut line = String::new();
    match returning(kept, &[], now) {
        Returning::Stands(report) => write!(line, "stands, {:?}", hours(&report)).unwrap(),
        Returning::Asks(asks) => {
            let about = if asks.check_about_me { ", about me" } else { "" };
            write!(
                line,
                "{:?}: asks {} areas, {} findings{about}; {:?}; drops {:?}",
                asks.when,
                asks.areas.len(),
                asks.noticed.len(),
                hours(&asks.begin),
                asks.dropped
            )
            .unwrap();
        }
    }
    line
}

#[test]
fn what_was_told_grows_old() {
    let kept = check_in(&told(&monday()));
    let undated = CheckIn { dated: false, ..kept.clone() };
    let mut table = String::new();
    for (name, hours, offset) in [
        ("1 h", 1.0, 60),
        ("5 h", 5.0, 60),
        ("12 h", 12.0, 60),
        ("18.5 h, up late", 18.5, 60),
        ("26 h", 26.0, 60),
        ("3 d", 72.0, 60),
        ("6 d, clocks put forward", 144.0, 120),
        ("9 d", 216.0, 120),
        ("60 d", 1440.0, 120),
        ("3 h, flown to New York", 3.0, -240),
        ("9 h, flown to New York", 9.0, -240),
        ("22 h, flown to Auckland", 22.0, 780),
        ("11 years", 96_400.0, 60),
    ] {
        writeln!(table, "{name}: {}", line(&kept, later(hours, offset))).unwrap();
    }
    let before = Moment { at: MONDAY.at - 3_600_000, ..MONDAY };
    writeln!(table, "an hour before: {}", line(&kept, before)).unwrap();
    writeln!(table, "undated: {}", line(&undated, later(1.0, 60))).unwrap();
    insta::assert_snapshot!("grows_old", table);
}

#[test]
fn two_taps_say_all_of_it() {
    let kept = check_in(&told(&monday()));
    let asks = asks(&kept, later(26.0, 60));
    assert!(asks.begin.areas.is_empty() && asks.begin.signs.is_empty());
    assert_eq!(
        assessment_of(&asks.begin, MovementPreferences::default()),
        None,
        "there is nothing to answer yet"
    );
    let mut replies = Replies { areas: asks.all(Reply::Same), ..Replies::default() };
    assert_eq!(asks.open(&replies).1.len(), 3);
    replies.noticed = asks.all_noticed(true);
    assert_eq!(asks.open(&replies), (Vec::new(), Vec::new()));
    let same = asks.report(&replies);
    let told = sorted(&monday());
    assert_eq!((&sorted(&same).areas, &same.signs), (&told.areas, &told.signs));
    assert_eq!(same.hours_since_activity, Some(46.0));
    assert_eq!((same.context.age, same.context.sleep_hours, same.plan), (Some(40), None, None));
    assert_eq!((same.previous.len(), same.previous[0].areas.len()), (1, 2));
    // All gone: it is over, and is told as such.
    let gone = Replies { areas: asks.all(Reply::Gone), noticed: asks.all_noticed(false) };
    let report = asks.report(&gone);
    assert!(report.areas.iter().all(|area| area.intensity == 0 && area.signs.is_empty()));
    assert_eq!((report.areas.len(), report.activity, report.hours_since_activity), (2, None, None));
    assert_eq!(asks.denied(&gone).len(), 3);
    assert!(report.check().is_ok() && same.check().is_ok());
}

#[test]
fn a_finding_that_stays_brings_its_area() {
    let kept = check_in(&told(&monday()));
    let asks = asks(&kept, later(26.0, 60));
    let replies = Replies { noticed: asks.all_noticed(true), ..Replies::default() };
    let report = asks.report(&replies);
    assert_eq!(report.areas.len(), 1, "the lower back was not answered, and nothing is noticed there");
    assert_eq!((report.areas[0].intensity, report.areas[0].signs.len()), (6, 1));
    let gone = Replies { areas: asks.all(Reply::Gone), noticed: asks.all_noticed(true) };
    let report = asks.report(&gone);
    assert_eq!((report.areas[0].intensity, report.areas[0].signs.len()), (0, 1));
    assert!(report.activity.is_some(), "something is left of it");
}

#[test]
fn what_came_before_comes_along() {
    let mut diary = told(&of(calf(2)));
    let tuesday = later(24.0, 60);
    let mut id = super::tellings::id();
    id.made.at = tuesday.at;
    let report = of(calf(3));
    let telling = sorewise::diary::Telling { began: tuesday, ..super::tellings::telling(&report) };
    diary.tell(id, telling, id.made, tuesday).unwrap();
    let all = diary.check_ins();
    let Returning::Asks(asks) = returning(&all[1], &all[..1], later(50.0, 60)) else { panic!() };
    let times: Vec<_> = asks.begin.previous.iter().map(|it| (it.hours_ago, it.areas[0].intensity)).collect();
    assert_eq!(times, [(26.0, 3), (50.0, 2)]);
    let replies = Replies { areas: vec![(asks.areas[0].place, Reply::Now(6))], ..Replies::default() };
    let answer = assess(&asks.report(&replies)).unwrap();
    assert!(answer.reasons.iter().any(|reason| reason.rule.id == "worse"));
    // Within the visit it is the report itself.
    let Returning::Stands(report) = returning(&all[1], &all[..1], later(25.0, 60)) else { panic!() };
    assert_eq!(report.previous.len(), 1);
}

/// What age alone takes away: it was of that day.
fn of_any_day(report: &Report) -> Report {
    Report { context: report.context.about_me(), plan: None, ..report.clone() }
}

fn cautious(report: &Report) -> Disposition {
    assess(report).unwrap().disposition
}

proptest! {
    #[test]
    fn age_alone_reassures_nobody(report in reports(), minutes in 0..30_000_u32, offset in -840..840_i16) {
        let kept = check_in(&told(&report));
        let now = later(f64::from(minutes) / 60.0, offset);
        match returning(&kept, &[], now) {
            Returning::Stands(now) => prop_assert!(cautious(&now) >= cautious(&report)),
            Returning::Asks(asks) => {
                // Nothing is answered before it is asked, and all that was told is asked.
                prop_assert_eq!(assessment_of(&asks.begin, MovementPreferences::default()), None);
                let findings = report.areas.iter().map(|area| area.signs.len() + area.sensations.len());
                prop_assert_eq!(asks.noticed.len(), report.signs.len() + findings.sum::<usize>());
                prop_assert_eq!(asks.areas.len(), report.areas.len());
                let replies = Replies { areas: asks.all(Reply::Same), noticed: asks.all_noticed(true) };
                let same = asks.report(&replies);
                prop_assert!(same.check().is_ok(), "{same:?}");
                // Where all that hurts is rated 0 it is over: nothing is left of the activity.
                if report.worst() > 0 {
                    prop_assert!(cautious(&same) >= cautious(&of_any_day(&report)));
                }
                for replies in [Replies { areas: asks.all(Reply::Gone), noticed: asks.all_noticed(false) }, Replies::default()] {
                    prop_assert!(asks.report(&replies).check().is_ok());
                }
            }
        }
    }
}
