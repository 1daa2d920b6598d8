//! The history: a diary by entry and by day, and what is counted in it for the days ahead.

use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::content::MovementId;
use sorewise::diary::causes::{Factor, Factors};
use sorewise::diary::{
    Ahead, Answer, Day, Diary, History, Id, Keeping, Kind, Moment, Only, RoutineDone, Telling, What,
    WorkoutDone,
};
use sorewise::engine::{
    Activity, ActivityKind, Area, Context, Disposition, Effort, Novelty, Report, Workout,
};

use super::keeping::after;
use super::tellings::MONDAY;

const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
const BICEPS: SidedRegion = SidedRegion { region: BodyRegion::Biceps, side: Laterality::Right };

fn sore(areas: &[(SidedRegion, u8)]) -> Report {
    let area = |(place, intensity): &(SidedRegion, u8)| Area::new(place.region, place.side, *intensity);
    Report { areas: areas.iter().map(area).collect(), ..Report::default() }
}

fn ran(hours: f64) -> Report {
    let activity =
        Activity { kind: ActivityKind::Running, effort: Some(Effort::Hard), novelty: Some(Novelty::Usual) };
    Report { activity: Some(activity), hours_since_activity: Some(hours), ..Report::default() }
}

/// A diary of these check-ins, so many hours after Monday.
fn diary(check_ins: &[(f64, Report)], answer: Option<Disposition>) -> Diary {
    let mut diary = Diary::default();
    let mut clock = diary.clock(7);
    for (hours, report) in check_ins {
        let began = after(*hours);
        let stamp = clock.tick(began.at);
        let id = Id { kind: Kind::CheckIn, made: stamp };
        diary.tell(id, Telling { began, zone: None, report, denied: &[] }, stamp, began).unwrap();
        if let Some(disposition) = answer {
            let answer = Answer { disposition, engine: "1".to_owned(), program: "1".to_owned() };
            diary.answer(id, &answer, clock.tick(began.at)).unwrap();
        }
    }
    diary
}

fn day(days: i32) -> Day {
    Day(MONDAY.day().0 + days)
}

#[test]
fn a_day_is_as_sore_as_at_its_sorest() {
    let mut diary = diary(
        &[
            (0.0, sore(&[(CALF, 4)])),
            (3.0, sore(&[(CALF, 2), (BICEPS, 3)])),
            (26.0, Report { signs: Vec::new(), ..ran(2.0) }),
        ],
        None,
    );
    let mut clock = diary.clock(8);
    let id = Id { kind: Kind::Workout, made: clock.tick(after(27.0).at) };
    let done = WorkoutDone { at: after(27.0), workout: Workout::Legs, effort: None, minutes: None };
    diary.put_workout(id, &done, id.made).unwrap();
    for (hours, done) in [(50.0, true), (74.0, false)] {
        let id = Id { kind: Kind::Routine, made: clock.tick(after(hours).at) };
        let done = RoutineDone { at: after(hours), movements: vec![(MovementId::ALL[0], done)], seconds: 60 };
        diary.put_routine(id, &done, id.made).unwrap();
    }
    let history = History::of(&diary);
    let seen: Vec<_> = history.days().iter().map(|it| (it.day, it.worst(), it.workout, it.routine)).collect();
    assert_eq!(
        seen,
        [
            (day(0), Some(4), false, false),
            (day(1), None, true, false),
            (day(2), None, false, true),
            // Begun, and nothing of it done.
            (day(3), None, false, false),
        ]
    );
    assert_eq!(history.day(day(0)).unwrap().areas, [(CALF, 4), (BICEPS, 3)]);
    assert_eq!(history.day(day(9)), None);
    assert_eq!(history.places(), [BICEPS, CALF], "told at once they stand in the body's order");
    assert_eq!(history.causes(), [ActivityKind::Running]);
    assert_eq!(history.entries().len(), 6);
    assert!(history.entries().is_sorted_by_key(|it| std::cmp::Reverse(it.at.at)));
    let count = |only| history.only(only).count();
    assert_eq!(count(Only { place: Some(BICEPS), ..Only::default() }), 1);
    assert_eq!(count(Only { cause: Some(ActivityKind::Running), ..Only::default() }), 1);
    assert_eq!(count(Only { day: Some(day(0)), ..Only::default() }), 2);
    assert_eq!(count(Only { day: Some(day(0)), place: Some(BICEPS), cause: None }), 1);
    assert_eq!(count(Only { day: Some(day(1)), place: Some(BICEPS), cause: None }), 0);
    let What::CheckIn(number) = history.entries().last().unwrap().what else { panic!("a check-in") };
    assert_eq!(history.check_in(number).report.worst(), 4);
}

#[test]
fn a_course_has_a_point_each_day() {
    let check_ins: Vec<_> =
        (0..5_u8).map(|day| (24.0 * f64::from(day), sore(&[(CALF, 5 - day), (BICEPS, 3)]))).collect();
    let history = History::of(&diary(&check_ins, None));
    let of = |place, most| history.course(place, most).iter().map(|(_, it)| *it).collect::<Vec<_>>();
    assert_eq!(of(Some(CALF), 99), [5, 4, 3, 2, 1]);
    assert_eq!(of(None, 99), [5, 4, 3, 3, 3], "of no place it is the sorest one");
    assert_eq!(of(None, 2), [3, 3], "the latest");
    assert_eq!(history.course(Some(CALF), 1), [(day(4), 1)]);
}

#[test]
fn the_days_ahead_are_said_of_what_is_sore() {
    let eases: Vec<_> = [5, 4, 3, 2, 2]
        .iter()
        .zip(0..)
        .map(|(it, day)| (24.0 * f64::from(day), sore(&[(CALF, *it)])))
        .collect();
    let now = after(24.0 * 4.0 + 1.0);
    let of =
        |check_ins: &[(f64, Report)], answer, now| History::of(&diary(check_ins, Some(answer))).ahead(now);
    let Ahead::Days(days) = of(&eases, Disposition::Modify, now) else { panic!("nothing is said") };
    assert_eq!((days.first, days.count(), days.record), (day(5), 7, None));
    assert_eq!(days.places.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [CALF]);
    let good = |days: &sorewise::diary::DaysAhead, workout| {
        days.good.iter().find(|(it, _)| *it == workout).map(|(_, good)| *good)
    };
    assert_eq!(good(&days, Workout::Run), Some(None), "so little is known that no range ends low");
    assert_eq!(good(&days, Workout::Push), None, "it does not load a calf");
    let mild: Vec<_> = (0..20).map(|day| (24.0 * f64::from(day), sore(&[(CALF, 1)]))).collect();
    let Ahead::Days(mild) = of(&mild, Disposition::Modify, after(24.0 * 19.0 + 1.0)) else {
        panic!("nothing is said")
    };
    assert_eq!(good(&mild, Workout::Run), Some(Some(0)), "tomorrow: {mild:?}");
    // Two days later there are two days less, and they begin tomorrow all the same.
    let Ahead::Days(later) = of(&eases, Disposition::Modify, after(24.0 * 6.0)) else {
        panic!("nothing is said")
    };
    assert_eq!((later.first, later.count()), (day(7), 5));
    assert_eq!(of(&eases, Disposition::Modify, after(24.0 * 9.0)), Ahead::Nothing, "it is too long ago");
    // An answer that sends to somebody is not talked against, and one that is not there is asked for anew.
    for answer in [Disposition::Consult, Disposition::Urgent, Disposition::Emergency] {
        assert_eq!(of(&eases, answer, now), Ahead::SendsToSomebody);
    }
    let mut gone = eases.clone();
    gone.push((24.0 * 4.0 + 0.5, sore(&[(CALF, 0)])));
    assert_eq!(of(&gone, Disposition::Train, now), Ahead::Nothing, "nothing is sore any more");
    let severe: Vec<_> = (0..3).map(|day| (24.0 * f64::from(day), sore(&[(CALF, 10)]))).collect();
    assert_eq!(History::of(&diary(&severe, None)).ahead(after(49.0)), Ahead::SendsToSomebody);
    assert_eq!(History::of(&Diary::default()).ahead(now), Ahead::Nothing);
}

#[test]
fn after_ten_checks_it_says_how_often_it_was_right() {
    let days: Vec<_> =
        (0..14_u8).map(|day| (24.0 * f64::from(day), sore(&[(CALF, 3 + day % 2), (BICEPS, 2)]))).collect();
    let record = |days: &[(f64, Report)]| {
        let now = after(days.last().unwrap().0 + 1.0);
        match History::of(&diary(days, Some(Disposition::Modify))).ahead(now) {
            Ahead::Days(days) => days.record,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(record(&days[..10]), None, "nine were checked");
    let eleven = record(&days[..11]).unwrap();
    assert_eq!(eleven.of, 20, "ten of each place");
    assert!(eleven.right > 10 && eleven.right <= 20, "{eleven:?}");
}

#[test]
fn an_activity_counts_on_its_day_where_that_is_told_on_it() {
    let told = |days: &[(f64, Report)]| History::of(&diary(days, None)).told_days();
    let running = Factor::Activity(ActivityKind::Running);
    // Monday at nine in the morning, an hour after a run; and on Tuesday, of the same run.
    let today = told(&[(0.0, Report { areas: sore(&[(CALF, 2)]).areas, ..ran(1.0) })]);
    assert_eq!((today.len(), today[0].day, today[0].soreness), (1, day(0).0, Some(2)));
    assert!(today[0].present.has(running) && today[0].present.has(Factor::HardEffort));
    assert!(!today[0].present.has(Factor::NewEffort) && today[0].known.has(Factor::NewEffort));
    assert!(today[0].known.has(Factor::Activity(ActivityKind::Cycling)));
    let later = told(&[(26.0, ran(27.0))]);
    assert_eq!((later[0].present, later[0].known), (Factors::NONE, Factors::NONE));
    // Nothing done is more than nothing told.
    let nothing = Activity { kind: ActivityKind::None, effort: None, novelty: None };
    let nothing = told(&[(0.0, Report { activity: Some(nothing), ..Report::default() })]);
    assert!(nothing[0].known.has(running) && nothing[0].present == Factors::NONE);
    // A night is that after the day before.
    let context = Context { sleep_hours: Some(5.0), stress: Some(9), ..Context::default() };
    let slept = told(&[(24.0, Report { context, ..Report::default() })]);
    let short: Vec<i32> =
        slept.iter().filter(|it| it.present.has(Factor::ShortSleep)).map(|it| it.day).collect();
    assert_eq!(short, [day(0).0]);
    assert!(slept.iter().any(|it| it.day == day(1).0 && it.present.has(Factor::HighStress)));
}

#[test]
fn a_routine_is_kept_once_however_often_it_is_gone_on_with() {
    let mut tab = Keeping::new(1);
    let begun = after(0.0);
    let done = |first, second| RoutineDone {
        at: begun,
        movements: vec![(MovementId::ALL[0], first), (MovementId::ALL[1], second)],
        seconds: if second { 300 } else { 100 },
    };
    assert_eq!(tab.routine_done(&done(true, false), after(0.1)), Ok(true));
    assert_eq!(tab.routine_done(&done(true, false), after(0.2)), Ok(false), "that is known");
    // Gone on with elsewhere, where the wall clock is another one.
    let mut all = done(true, true);
    all.at.offset = -300;
    assert_eq!(tab.routine_done(&all, after(5.0)), Ok(true));
    let history = History::of(tab.diary());
    assert_eq!(history.entries().len(), 1);
    let What::Routine(kept) = &history.entries()[0].what else { panic!("a routine") };
    assert_eq!((kept.seconds, kept.left_out().count(), kept.at), (300, 0, begun));
    assert!(history.days()[0].routine);
    assert_eq!(tab.routine_done(&RoutineDone { at: after(9.0), ..all }, after(9.5)), Ok(true));
    assert_eq!(History::of(tab.diary()).entries().len(), 2, "begun anew it is another one");
}

#[test]
fn ten_thousand_check_ins_are_read_once_and_counted_quickly() {
    let check_ins: Vec<_> = (0..10_000_u32)
        .map(|number| {
            let rated = u8::try_from(number % 7).unwrap();
            let report = if number % 3 == 0 { ran(1.0) } else { Report::default() };
            (
                f64::from(number) * 6.0,
                Report { areas: sore(&[(CALF, rated), (BICEPS, 6 - rated)]).areas, ..report },
            )
        })
        .collect();
    let diary = diary(&check_ins, Some(Disposition::Modify));
    let begun = std::time::Instant::now();
    let history = History::of(&diary);
    let read = begun.elapsed();
    let now = Moment { at: after(60_000.0).at, ..MONDAY };
    assert!(matches!(history.ahead(now), Ahead::Days(_)));
    let ahead = begun.elapsed();
    let found = history.causes_found();
    let causes = begun.elapsed();
    println!("read after {read:?}, the days ahead known after {ahead:?}, causes after {causes:?}: {found:?}");
    assert_eq!((history.entries().len(), history.days().len()), (10_000, 2_501));
    assert_eq!(history.course(None, 90).len(), 90, "a line is no longer than it can be read");
}
