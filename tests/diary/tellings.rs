//! What is told is what is kept, and what is kept can be told again.

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::diary::{Answer, CheckIn, Clock, Diary, Id, Kind, Moment, Noticed, Record, Stamp, Telling};
use sorewise::engine::{Disposition, Earlier, Finding, Report, Sensation, Sign};
use sorewise::value::Value;

use crate::support::{calf, earlier, of, reports, with_signs};

pub const MONDAY: Moment = Moment { at: 1_774_252_800_000, offset: 60 };

pub fn id() -> Id {
    Id { kind: Kind::CheckIn, made: Stamp { at: MONDAY.at, by: 1 } }
}

pub fn telling(report: &Report) -> Telling<'_> {
    Telling { began: MONDAY, zone: Some("Europe/Berlin"), report, denied: &[] }
}

/// A diary with one check-in.
pub fn told(report: &Report) -> Diary {
    let mut diary = Diary::default();
    diary.tell(id(), telling(report), Stamp { at: MONDAY.at, by: 1 }, MONDAY).unwrap();
    diary
}

pub fn check_in(diary: &Diary) -> CheckIn {
    CheckIn::of(diary.get(id()).unwrap()).unwrap()
}

/// The same, where lists may stand in another order: no answer depends on it.
pub fn sorted(report: &Report) -> Report {
    let mut report = report.clone();
    report.areas.sort_by_key(|area| (area.place.region.id(), area.place.side.id()));
    for area in &mut report.areas {
        area.signs.sort_by_key(|sign| sign.id());
        area.sensations.sort_by_key(|sensation| sensation.id());
    }
    report.signs.sort_by_key(|sign| sign.id());
    report
}

proptest! {
    #[test]
    fn every_report_is_kept_as_it_was_told(first in reports(), then in reports()) {
        let mut diary = told(&first);
        prop_assert_eq!(sorted(&check_in(&diary).report), sorted(&first));
        // Through data and back.
        let record = diary.get(id()).unwrap().clone();
        prop_assert_eq!(Record::from_value(&record.to_value()), Ok(record));
        // What is told later takes its place, as if nothing else had ever been told.
        let later = Moment { at: MONDAY.at + 60_000, ..MONDAY };
        diary.tell(id(), telling(&then), Stamp { at: later.at, by: 1 }, later).unwrap();
        prop_assert_eq!(sorted(&check_in(&diary).report), sorted(&then));
        let before = diary.clone();
        diary.tell(id(), telling(&then), Stamp { at: later.at + 9, by: 1 }, later).unwrap();
        prop_assert_eq!(diary, before, "nothing is written where nothing changed");
    }

    #[test]
    fn two_tabs_of_one_report_make_a_sound_one(first in reports(), one in reports(), other in reports()) {
        let mut here = told(&first);
        let mut there = here.clone();
        here.tell(id(), telling(&one), Stamp { at: MONDAY.at + 5, by: 1 }, MONDAY).unwrap();
        there.tell(id(), telling(&other), Stamp { at: MONDAY.at + 7, by: 2 }, MONDAY).unwrap();
        here.merge(&there);
        let both = check_in(&here).report;
        prop_assert!(both.check().is_ok());
        // What only one of them said is there, and what both changed is as the later one has it.
        for area in &other.areas {
            let was = first.areas.iter().find(|it| it.place == area.place);
            let now = both.areas.iter().find(|it| it.place == area.place);
            if was.is_none_or(|was| was.intensity != area.intensity) {
                prop_assert_eq!(now.map(|now| now.intensity), Some(area.intensity));
            }
        }
        for sign in one.signs.iter().filter(|sign| !first.signs.contains(sign)) {
            prop_assert!(both.signs.contains(sign), "{sign:?} is lost");
        }
    }
}

#[test]
fn a_sign_is_not_lost_where_its_area_is_taken_back_elsewhere() {
    let sore = of(calf(4));
    let mut here = told(&sore);
    let mut there = here.clone();
    here.tell(id(), telling(&Report::default()), Stamp { at: MONDAY.at + 5, by: 1 }, MONDAY).unwrap();
    let swollen = of(with_signs(calf(4), &[Sign::Swelling]));
    there.tell(id(), telling(&swollen), Stamp { at: MONDAY.at + 4, by: 2 }, MONDAY).unwrap();
    here.merge(&there);
    assert_eq!(check_in(&here).report, of(with_signs(calf(0), &[Sign::Swelling])));
}

#[test]
fn an_answer_stands_for_what_was_told_before_it_only() {
    let mut clock = Clock::new(1);
    let mut diary = told(&of(calf(4)));
    clock.hear(diary.latest());
    let answer = Answer { disposition: Disposition::Modify, engine: "1".into(), program: "0.1.0".into() };
    diary.answer(id(), &answer, clock.tick(0)).unwrap();
    assert_eq!(check_in(&diary).answer, Some(answer.clone()));
    diary.tell(id(), telling(&of(calf(5))), clock.tick(0), MONDAY).unwrap();
    assert_eq!(check_in(&diary).answer, None);
    diary.answer(id(), &answer, clock.tick(0)).unwrap();
    assert_eq!(check_in(&diary).answer, Some(answer), "it is the answer to that, too");
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let long = "x".repeat(65);
    let mut diary = told(&of(calf(4)));
    let mut clock = diary.clock(1);
    let other = Moment { at: MONDAY.at + 1, offset: 0 };
    let report = of(calf(5));
    let telling = Telling { began: other, zone: Some(&long), ..telling(&report) };
    diary.tell(id(), telling, clock.tick(0), MONDAY).unwrap();
    let answer = Answer { disposition: Disposition::Modify, engine: long, program: String::new() };
    diary.answer(id(), &answer, clock.tick(0)).unwrap();
    let kept = check_in(&diary);
    assert_eq!((kept.at, kept.zone.as_deref(), kept.answer), (MONDAY, Some("Europe/Berlin"), None));
    assert_eq!(kept.report, report);
}

#[test]
fn what_is_denied_is_kept_until_it_is_told() {
    let place = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    let denied = [
        Noticed { place: None, finding: Finding::Sign(Sign::Fever) },
        Noticed { place: Some(place), finding: Finding::Sensation(Sensation::Numb) },
    ];
    let mut diary = told(&of(calf(4)));
    let mut tell = |report: &Report, denied: &[Noticed], at: u64| {
        let stamp = Stamp { at: MONDAY.at + at, by: 1 };
        diary.tell(id(), Telling { denied, ..telling(report) }, stamp, MONDAY).unwrap();
        check_in(&diary)
    };
    let kept = tell(&of(calf(4)), &denied, 1);
    assert_eq!((kept.denied.len(), &kept.report), (2, &of(calf(4))));
    let kept = tell(&of(calf(5)), &[], 2);
    assert!(denied.iter().all(|it| kept.denied.contains(it)) && kept.denied.len() == 2);
    let fever = Report { signs: vec![Sign::Fever], ..of(calf(5)) };
    let kept = tell(&fever, &denied, 3);
    assert_eq!((kept.denied, &kept.report), (denied[1..].to_vec(), &fever));
}

#[test]
fn hours_are_kept_with_the_moment_at_which_they_were_said() {
    let ran = |hours| Report { hours_since_activity: Some(hours), ..of(calf(4)) };
    let mut diary = told(&ran(3.0));
    let later = Moment { at: MONDAY.at + 1_800_000, ..MONDAY };
    diary.tell(id(), telling(&ran(3.0)), Stamp { at: later.at, by: 1 }, later).unwrap();
    assert_eq!(check_in(&diary).hours_said, [Some(MONDAY.at), None]);
    diary.tell(id(), telling(&ran(5.0)), Stamp { at: later.at + 1, by: 1 }, later).unwrap();
    assert_eq!(check_in(&diary).hours_said, [Some(later.at), None]);
    assert_eq!(check_in(&diary).at, MONDAY);
}

#[test]
fn an_earlier_check_in_is_not_kept_twice() {
    let mut diary = told(&of(calf(4)));
    let tuesday = Moment { at: MONDAY.at + 86_400_000, ..MONDAY };
    let next = Id { made: Stamp { at: tuesday.at, by: 1 }, ..id() };
    let before = vec![earlier(24.0, &calf(4), 4), earlier(30.0, &calf(4), 2)];
    let report = Report { previous: before, ..of(calf(3)) };
    let telling = Telling { began: tuesday, ..telling(&report) };
    diary.tell(next, telling, next.made, tuesday).unwrap();
    let kept = CheckIn::of(diary.get(next).unwrap()).unwrap();
    let times: Vec<f64> = kept.report.previous.iter().map(|it: &Earlier| it.hours_ago).collect();
    assert_eq!(times, [30.0], "only what no check-in of the diary says");
}

#[test]
fn what_is_no_field_is_not_read() {
    let sound = told(&of(calf(4))).get(id()).unwrap().clone();
    let stamp = Stamp { at: MONDAY.at + 1, by: 1 };
    let with = |name: &str, value: Value| {
        let mut record = sound.clone();
        record.put(name, value, stamp);
        CheckIn::of(&record).map_err(|why| why.path)
    };
    assert!(with("sign/fever", true.into()).is_ok());
    let bad: [(&str, Value); 17] = [
        ("sign/burning", true.into()),
        ("sign/fever", 1_u8.into()),
        ("sign/fever/x", true.into()),
        ("area/calf", 4_u8.into()),
        ("area/calf/midline", 4_u8.into()),
        ("area/shin-and-calf/left", 4_u8.into()),
        ("area/calf/left/fever", true.into()),
        ("area/calf/left", "4".into()),
        ("area/calf/left/burning/x", true.into()),
        ("hours_since_activity", 4_u8.into()),
        ("context/clot_risk", true.into()),
        ("context/clot_risk/surgery", false.into()),
        ("zone", "".into()),
        ("zone", "x".repeat(65).as_str().into()),
        ("at", Value::list([0.5.into(), 0_u8.into()])),
        ("undated", false.into()),
        ("answer", Value::object()),
    ];
    for (name, value) in bad {
        assert_eq!(with(name, value), Err(name.to_owned()));
    }
    // What a report checks it says itself.
    for (name, value) in [
        ("area/calf/left", 11_u8.into()),
        ("context/age", 130_u8.into()),
        ("context/other", 1_u8.into()),
        ("activity/kind", "flying".into()),
    ] {
        assert_eq!(with(name, value), Err(String::new()), "{name}");
    }
}
