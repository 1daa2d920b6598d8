//! A diary at work: tabs that share a store, die, and come back.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality};
use sorewise::diary::{Found, Keeping, Kind, Looked, Moment, Newer, Opening, Reply, Told, When};
use sorewise::engine::{Area, Context, Disposition, Effort, Novelty, Report, Sign};
use sorewise::value::Value;

use super::tellings::MONDAY;
use crate::support::{did, with_signs};

/// The store of a browser: what has committed.
pub(super) type Store = BTreeMap<String, Value>;

pub(super) fn after(hours: f64) -> Moment {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Moment { at: MONDAY.at + (hours * 3_600_000.0) as u64, ..MONDAY }
}

pub(super) fn found(now: Moment) -> Found<'static> {
    Found { at: now, place: "" }
}

fn items(store: &Store) -> Vec<(String, Value)> {
    store.iter().map(|(key, data)| (key.clone(), data.clone())).collect()
}

/// A tab that opens what the store holds.
pub(super) fn open(by: u32, store: &Store, now: Moment) -> (Keeping, Opening) {
    let mut tab = Keeping::new(by);
    tab.take_in(&items(store), found(now));
    let opening = tab.begin(now);
    (tab, opening)
}

pub(super) fn tell(tab: &mut Keeping, report: &Report, now: Moment) -> bool {
    let answer = (!report.areas.is_empty()).then_some(Disposition::Modify);
    tab.tell(Told { report, denied: &[], answer, zone: Some("Europe/Berlin") }, now).unwrap()
}

/// One transaction, as `static/diary.js` makes it; gives what other tabs hear.
pub(super) fn store(
    tab: &mut Keeping,
    store: &mut Store,
    now: Moment,
) -> Result<Vec<(String, Value)>, Newer> {
    let mut keys = tab.to_store();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    keys.push(String::new());
    let there: Vec<_> = items(store).into_iter().filter(|(key, _)| keys.contains(key)).collect();
    let put = tab.merged(&there, found(now))?;
    for (key, data) in &put {
        match data {
            Value::Null => store.remove(key),
            data => store.insert(key.clone(), data.clone()),
        };
    }
    tab.stored();
    Ok(put)
}

fn area(region: BodyRegion, intensity: u8) -> Area {
    Area::new(region, Laterality::Left, intensity)
}

pub(super) fn calf(intensity: u8) -> Report {
    sore(&[area(BodyRegion::Calf, intensity)])
}

fn sore(areas: &[Area]) -> Report {
    Report { areas: areas.to_vec(), ..Report::default() }
}

#[test]
fn a_reload_goes_on_and_another_day_asks() {
    let mut kept = Store::new();
    let (mut tab, opening) = open(1, &kept, after(0.0));
    assert_eq!(opening, Opening { report: Report::default(), asks: None, last: None });
    assert!(!tell(&mut tab, &Report::default(), after(0.0)), "nothing is told");
    let ran =
        Report { activity: did(Effort::Hard, Novelty::New), hours_since_activity: Some(20.0), ..calf(4) };
    assert!(tell(&mut tab, &ran, after(0.1)));
    store(&mut tab, &mut kept, after(0.1)).unwrap();
    assert!(!tab.has_changed());
    assert!(!tell(&mut tab, &ran, after(0.2)), "it is told already");

    let (mut soon, opening) = open(2, &kept, after(1.35));
    assert_eq!((opening.asks, opening.report.areas.len()), (None, 1));
    assert_eq!(opening.report.hours_since_activity, Some(21.3), "hours go on, to a tenth");
    assert!(!tell(&mut soon, &opening.report, after(1.4)) || soon.diary().check_ins().len() == 1);

    let (mut tuesday, opening) = open(3, &kept, after(26.0));
    let asks = opening.asks.unwrap();
    assert_eq!((asks.when, asks.areas.len()), (When::Yesterday, 1));
    assert_eq!(opening.last, Some((When::Yesterday, Disposition::Modify)));
    assert!(opening.report.areas.is_empty() && opening.report.signs.is_empty());
    assert!(!tell(&mut tuesday, &opening.report, after(26.0)), "an open question tells nothing");
    let replies = sorewise::diary::Replies { areas: asks.all(Reply::Same), noticed: Vec::new() };
    let answered = asks.report_with(&replies, &opening.report);
    assert!(tell(&mut tuesday, &answered, after(26.1)));
    assert_eq!(tuesday.diary().check_ins().len(), 2, "another day is a check-in of its own");
    store(&mut tuesday, &mut kept, after(26.1)).unwrap();
    let (_, again) = open(4, &kept, after(26.5));
    assert_eq!(again.report.areas[0].intensity, 4);
    assert_eq!(again.report.previous.len(), 1);
    assert_eq!(again.last, Some((When::Yesterday, Disposition::Modify)), "not what was answered just now");
}

#[test]
fn signs_are_asked_and_never_shown_as_of_today() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    let feverish = Report { signs: vec![Sign::Fever], ..Report::default() };
    tell(&mut tab, &feverish, after(0.0));
    store(&mut tab, &mut kept, after(0.0)).unwrap();
    for hours in [5.0, 26.0, 72.0] {
        let (_, opening) = open(2, &kept, after(hours));
        assert_eq!(opening.report, Report::default(), "after {hours} h");
        assert_eq!(opening.asks.unwrap().noticed.len(), 1);
    }
}

#[test]
fn what_was_over_is_asked_no_more() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    let over = Report { activity: did(Effort::Hard, Novelty::New), ..calf(0) };
    tell(&mut tab, &over, after(0.0));
    store(&mut tab, &mut kept, after(0.0)).unwrap();
    let (_, opening) = open(2, &kept, after(30.0));
    assert_eq!((opening.asks, opening.report.activity), (None, None));
}

#[test]
fn who_the_person_is_stays_and_starting_over_erases_the_rest() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    let about = Context { age: Some(70), ..Context::default() };
    tell(&mut tab, &Report { context: about, ..calf(4) }, after(0.0));
    let bare = Report { context: about, ..Report::default() };
    tell(&mut tab, &bare, after(0.1));
    store(&mut tab, &mut kept, after(0.1)).unwrap();
    let (_, opening) = open(2, &kept, after(0.2));
    assert_eq!(opening.report, bare);
    assert_eq!(tab.diary().check_ins().len(), 0);
    // Taken back, it is there again.
    tell(&mut tab, &Report { context: about, ..calf(4) }, after(0.3));
    assert_eq!(tab.diary().check_ins().len(), 1);
}

#[test]
fn two_tabs_that_begin_at_once_tell_one_check_in() {
    let mut kept = Store::new();
    let (mut one, _) = open(1, &kept, after(0.0));
    let (mut two, _) = open(2, &kept, after(0.0));
    let (calves, arms) = (sore(&[area(BodyRegion::Calf, 4)]), sore(&[area(BodyRegion::Biceps, 3)]));
    tell(&mut one, &calves, after(0.1));
    tell(&mut two, &arms, after(0.11));
    let first = store(&mut one, &mut kept, after(0.1)).unwrap();
    let second = store(&mut two, &mut kept, after(0.1)).unwrap();
    let of_one = one.hear(&second, &calves, after(0.2), found(after(0.2))).unwrap();
    let of_two = two.hear(&first, &arms, after(0.2), found(after(0.2))).unwrap();
    assert_eq!((of_one.areas.len(), of_two.areas.len()), (2, 2));
    assert_eq!(of_two.areas[0].place.region, BodyRegion::Biceps, "nothing moves under a finger");
    store(&mut one, &mut kept, after(0.2)).unwrap();
    store(&mut two, &mut kept, after(0.2)).unwrap();
    let (tab, opening) = open(3, &kept, after(0.3));
    assert_eq!((opening.report.areas.len(), tab.diary().check_ins().len()), (2, 1));
    // What one takes back the other one loses, too.
    tell(&mut one, &Report::default(), after(0.4));
    let erased = store(&mut one, &mut kept, after(0.4)).unwrap();
    let told = two.hear(&erased, &of_two, after(0.5), found(after(0.5)));
    assert_eq!(told, Some(Report::default()));
}

#[test]
fn a_tab_that_has_taken_back_what_it_told_follows_again() {
    let mut kept = Store::new();
    let (mut one, _) = open(1, &kept, after(0.0));
    let (mut two, _) = open(2, &kept, after(0.0));
    tell(&mut two, &sore(&[area(BodyRegion::Biceps, 3)]), after(0.1));
    store(&mut two, &mut kept, after(0.1)).unwrap();
    tell(&mut two, &Report::default(), after(0.2));
    store(&mut two, &mut kept, after(0.2)).unwrap();
    tell(&mut one, &calf(4), after(0.3));
    let put = store(&mut one, &mut kept, after(0.3)).unwrap();
    let heard = two.hear(&put, &Report::default(), after(0.4), found(after(0.4)));
    assert_eq!(heard, Some(calf(4)));
    // It hears that one taken back, too.
    tell(&mut one, &Report::default(), after(0.5));
    let erased = store(&mut one, &mut kept, after(0.5)).unwrap();
    assert_eq!(two.hear(&erased, &calf(4), after(0.6), found(after(0.6))), Some(Report::default()));
}

#[test]
fn a_tab_that_has_told_nothing_follows() {
    let mut kept = Store::new();
    let (mut one, _) = open(1, &kept, after(0.0));
    let (mut two, _) = open(2, &kept, after(0.0));
    tell(&mut one, &calf(4), after(0.1));
    let put = store(&mut one, &mut kept, after(0.1)).unwrap();
    let heard = two.hear(&put, &Report::default(), after(0.2), found(after(0.2)));
    assert_eq!(heard, Some(calf(4)));
    assert_eq!(two.hear(&put, &calf(4), after(0.2), found(after(0.2))), None, "told twice");
    let more = sore(&[area(BodyRegion::Calf, 4), area(BodyRegion::Biceps, 3)]);
    tell(&mut two, &more, after(0.3));
    assert_eq!(two.diary().check_ins().len(), 1);
}

#[test]
fn a_page_that_stays_open_asks_when_it_is_looked_at_again() {
    let kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    let ran =
        Report { activity: did(Effort::Hard, Novelty::New), hours_since_activity: Some(20.0), ..calf(4) };
    tell(&mut tab, &ran, after(0.0));
    assert_eq!(tab.look(&ran, after(0.2)), None);
    match tab.look(&ran, after(1.0)) {
        Some(Looked::GoneOn(report)) => assert_eq!(report.hours_since_activity, Some(21.0)),
        other => panic!("{other:?}"),
    }
    // Somebody who is in the midst of telling is not asked.
    let mut busy = tab.clone();
    tell(&mut busy, &Report { areas: calf(5).areas, ..ran.clone() }, after(4.9));
    assert_eq!(busy.look(&ran, after(5.0)), None);
    match tab.look(&ran, after(5.0)) {
        Some(Looked::Again(opening)) => {
            assert!(opening.report.areas.is_empty());
            assert_eq!(opening.asks.unwrap().when, When::Today);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(tab.here(), None, "what is told now is another check-in");
}

#[test]
fn a_later_schema_stops_the_tab_before_it_writes() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    tell(&mut tab, &calf(4), after(0.0));
    kept.insert(String::new(), Value::object().with("schema", Value::Number(3.0)));
    assert_eq!(store(&mut tab, &mut kept, after(0.0)), Err(Newer { schema: 3 }));
    assert_eq!(kept.len(), 1);
    let told = Told { report: &calf(5), denied: &[], answer: None, zone: None };
    assert!(tab.tell(told, after(0.1)).is_err());
    // One that hears of it from another tab, too.
    let (mut other, _) = open(2, &Store::new(), after(0.0));
    let news = [("check-in/9-00000009".to_owned(), Value::object().with("schema", Value::Number(3.0)))];
    assert_eq!(other.hear(&news, &Report::default(), after(0.0), found(after(0.0))), None);
    assert!(other.diary().may_write().is_err());
}

#[test]
fn what_cannot_be_read_is_put_aside_once() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    tell(&mut tab, &calf(4), after(0.0));
    store(&mut tab, &mut kept, after(0.0)).unwrap();
    let broken = Value::object().with("schema", Value::Number(2.0)).with("id", "check-in/7-0000000g");
    kept.insert("check-in/7-0000000g".to_owned(), broken.clone());
    let (mut next, opening) = open(2, &kept, after(0.1));
    assert_eq!(opening.report, calf(4), "the rest works");
    assert!(next.has_changed());
    store(&mut next, &mut kept, after(0.1)).unwrap();
    assert_eq!(kept.get("aside/check-in/7-0000000g"), Some(&broken), "as it was");
    assert!(!kept.contains_key("check-in/7-0000000g"));
    let (last, _) = open(3, &kept, after(0.2));
    assert!(!last.has_changed(), "it is said once");
}

#[test]
fn a_report_without_a_diary_is_taken_in_once() {
    let mut kept = Store::new();
    let mut old = Keeping::new(1);
    old.take_in_hasty(&calf(6).to_value(), found(after(0.0)));
    let opening = old.begin(after(0.0));
    assert_eq!(opening.asks.unwrap().when, When::Unclear, "nobody knows when it was told");
    store(&mut old, &mut kept, after(0.0)).unwrap();
    let mut again = Keeping::new(2);
    again.take_in(&items(&kept), found(after(1.0)));
    again.take_in_hasty(&calf(6).to_value(), found(after(1.0)));
    assert_eq!(again.diary().check_ins().len(), 1);
    // One that says when it was told goes on.
    let mut hasty = Keeping::new(3);
    #[allow(clippy::cast_precision_loss)]
    let told = calf(5).to_value().with("at", Value::Number(after(0.0).at as f64));
    hasty.take_in_hasty(&told, found(after(0.5)));
    assert_eq!(hasty.begin(after(0.5)).report, calf(5));
    // What is neither is put aside, and stops nothing.
    let mut odd = Keeping::new(4);
    odd.take_in_hasty(&Value::object().with("schema", Value::Number(99.0)), found(after(0.0)));
    assert_eq!(odd.begin(after(0.0)).report, Report::default());
    assert!(odd.diary().may_write().is_ok() && odd.has_changed());
}

#[test]
fn an_edit_of_the_diary_is_stored() {
    let mut kept = Store::new();
    let (mut tab, _) = open(1, &kept, after(0.0));
    tell(&mut tab, &calf(4), after(0.0));
    store(&mut tab, &mut kept, after(0.0)).unwrap();
    let id = tab.here().unwrap();
    let erased = tab.edit(after(0.1), |diary, stamp| diary.erase(id, stamp)).unwrap();
    store(&mut tab, &mut kept, after(0.1)).unwrap();
    assert!(open(2, &kept, after(0.2)).0.is_empty());
    tab.edit(after(0.2), |diary, stamp| diary.restore(&erased, stamp)).unwrap();
    store(&mut tab, &mut kept, after(0.2)).unwrap();
    assert_eq!(open(3, &kept, after(0.3)).1.report, calf(4));
    tab.edit(after(0.3), sorewise::diary::Diary::erase_all).unwrap();
    store(&mut tab, &mut kept, after(0.3)).unwrap();
    assert!(open(4, &kept, after(0.4)).0.is_empty());
    assert!(kept.keys().all(String::is_empty), "that all was erased is one item: {:?}", kept.keys());
}

/// What happens to two to four tabs.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// A tab rates one of eight places.
    Rate(usize, usize, u8),
    /// It stores; the others hear of it, or do not.
    Store(usize, bool),
    /// It dies in the midst of a transaction, and opens again; what it wrote down in haste is there, or not.
    Die(usize, bool),
}

const PLACES: [BodyRegion; 8] = [
    BodyRegion::Calf,
    BodyRegion::Biceps,
    BodyRegion::Quadriceps,
    BodyRegion::Knee,
    BodyRegion::Chest,
    BodyRegion::Foot,
    BodyRegion::Shin,
    BodyRegion::Triceps,
];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..4_usize, 0..8_usize, 0..=10_u8).prop_map(|(tab, place, value)| Step::Rate(tab, place, value)),
        3 => (0..4_usize, any::<bool>()).prop_map(|(tab, heard)| Step::Store(tab, heard)),
        1 => (0..4_usize, any::<bool>()).prop_map(|(tab, hasty)| Step::Die(tab, hasty)),
    ];
    proptest::collection::vec(step, 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("SOREWISE_FULL").is_some() { 20_000 } else { 300 }, ..ProptestConfig::default() })]

    /// Each tab rates places of its own, so that what was acknowledged last is known: all of it is there in the end.
    #[test]
    fn nothing_that_was_acknowledged_is_lost(steps in steps()) {
        let mut kept = Store::new();
        let mut clock = 0.0;
        let mut tabs: Vec<(Keeping, Report)> = (0..4).map(|by| (open(by, &kept, after(0.0)).0, Report::default())).collect();
        let mut acknowledged: BTreeMap<BodyRegion, u8> = BTreeMap::new();
        for step in steps {
            clock += 0.001;
            let now = after(clock);
            match step {
                Step::Rate(at, place, value) => {
                    // Two places for each tab.
                    let region = PLACES[at * 2 + place % 2];
                    let (tab, report) = &mut tabs[at];
                    match report.areas.iter_mut().find(|area| area.place.region == region) {
                        Some(area) => area.intensity = value,
                        None => report.areas.push(area(region, value)),
                    }
                    let report = report.clone();
                    tell(tab, &report, now);
                }
                Step::Store(at, heard) => {
                    let (tab, report) = &mut tabs[at];
                    tell(tab, &report.clone(), now);
                    let put = store(tab, &mut kept, now).unwrap();
                    if let Some(told) = tab.follow(report, now) {
                        *report = told;
                    }
                    for place in [at * 2, at * 2 + 1] {
                        if let Some(area) = tabs[at].1.areas.iter().find(|area| area.place.region == PLACES[place]) {
                            acknowledged.insert(PLACES[place], area.intensity);
                        }
                    }
                    for (other, (tab, report)) in tabs.iter_mut().enumerate() {
                        if other != at && heard {
                            tell(tab, &report.clone(), now);
                            if let Some(told) = tab.hear(&put, report, now, found(now)) {
                                *report = told;
                            }
                        }
                    }
                }
                Step::Die(at, hasty) => {
                    let lost = tabs[at].0.in_haste();
                    let mut tab = Keeping::new(u32::try_from(at).unwrap() + 10);
                    tab.take_in(&items(&kept), found(now));
                    if hasty {
                        tab.take_in_hasty(&lost, found(now));
                    }
                    let opening = tab.begin(now);
                    tabs[at] = (tab, opening.report);
                }
            }
        }
        let (last, opening) = open(99, &kept, after(clock + 0.001));
        for (region, value) in acknowledged {
            let area = opening.report.areas.iter().find(|area| area.place.region == region);
            // What was told again in haste may be later than what was acknowledged, never earlier.
            prop_assert_eq!(area.map(|area| area.intensity), Some(value), "{:?}", region);
        }
        prop_assert!(last.diary().of_kind(Kind::CheckIn).count() <= 4);
    }
}

#[test]
fn a_sign_that_was_denied_is_kept_as_denied() {
    let (mut tab, _) = open(1, &Store::new(), after(0.0));
    let swollen =
        Report { areas: vec![with_signs(area(BodyRegion::Calf, 4), &[Sign::Swelling])], ..Report::default() };
    tell(&mut tab, &swollen, after(0.0));
    let asks = tab.begin(after(30.0)).asks.unwrap();
    let replies = sorewise::diary::Replies { areas: asks.all(Reply::Gone), noticed: asks.all_noticed(false) };
    let (report, denied) = (asks.report_with(&replies, &Report::default()), asks.denied(&replies));
    tab.tell(Told { report: &report, denied: &denied, answer: None, zone: None }, after(30.0)).unwrap();
    assert_eq!(tab.diary().check_ins()[1].denied.len(), 1);
}
