//! What lies in a store: of this schema, of earlier ones, of later ones, and broken.

use sorewise::content::MovementId;
use sorewise::diary::{
    CheckIn, Clock, Diary, Found, Id, Kind, Loaded, Newer, RoutineDone, SCHEMA, Stamp, WorkoutDone, load,
    stored, stored_clearing,
};
use sorewise::engine::{Condition, Context, Effort, Few, Report, Sign, Workout};
use sorewise::value::Value;

use super::tellings::{MONDAY, id, told};
use crate::support::{calf, of};

const FOUND: Found<'_> = Found { at: MONDAY, place: "" };

/// Reports that earlier versions left in local storage, as they wrote them.
const SCHEMA_1: [&str; 3] = [
    r#"{"schema":1,"areas":[]}"#,
    r#"{"schema":1,"areas":[{"region":"calf","side":"left","intensity":6}],"hours_since_activity":20,"activity":{"kind":"running","effort":"hard"},"signs":["fever"]}"#,
    r#"{"schema":1,"areas":[{"region":"lower-back","side":"right","intensity":3,"sensations":["stiff"],"signs":["swelling"]}],"context":{"sleep_hours":6.5,"stress":4,"age":70,"clot_risk":["surgery"]},"plan":{"workout":"run"},"previous":[{"hours_ago":24,"areas":[{"region":"lower-back","side":"right","intensity":2}]}]}"#,
];

fn data(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A diary with one record of each kind.
pub fn one_of_each() -> Diary {
    let mut diary = told(&Report { signs: vec![Sign::Fever], ..of(calf(4)) });
    let mut clock = Clock::new(3);
    clock.hear(diary.latest());
    let mut made = |kind| Id { kind, made: clock.tick(MONDAY.at) };
    let (workout, routine) = (made(Kind::Workout), made(Kind::Routine));
    let done =
        WorkoutDone { at: MONDAY, workout: Workout::Run, effort: Some(Effort::Easy), minutes: Some(30) };
    diary.put_workout(workout, &done, workout.made).unwrap();
    let movements = MovementId::ALL[..3].iter().map(|id| (*id, *id != MovementId::ALL[1])).collect();
    let done = RoutineDone { at: MONDAY, movements, seconds: 300 };
    diary.put_routine(routine, &done, routine.made).unwrap();
    let me = Context {
        age: Some(41),
        blood_thinners: Some(false),
        conditions: Few::of(&[Condition::Diabetes]),
        sleep_hours: Some(3.0),
        ..Context::default()
    };
    diary.put_about_me(me, clock.tick(0)).unwrap();
    diary.choose("build", "feminine".into(), clock.tick(0)).unwrap();
    diary.choose("sounds", 5_u8.into(), clock.tick(0)).unwrap();
    let places = Value::list([Value::list(["calf".into(), "left".into(), 2_u8.into()])]);
    let skipped = Id::single(Kind::Skipped);
    diary.put(skipped, vec![("calf-clot-signs".to_owned(), places)], clock.tick(0)).unwrap();
    diary
}

fn all_stored(diary: &Diary) -> Vec<Value> {
    diary.kept().map(stored).chain(stored_clearing(diary)).collect()
}

#[test]
fn what_is_stored_is_loaded() {
    let mut diary = one_of_each();
    assert_eq!(diary.records().count(), 6);
    let loaded = load(&all_stored(&diary), FOUND);
    assert_eq!(loaded, Loaded { diary: diary.clone(), ..Loaded::default() });
    // Also that something was erased.
    let last = diary.latest();
    diary.erase(id(), Stamp { at: last.at + 1, by: 1 }).unwrap();
    assert_eq!(load(&all_stored(&diary), FOUND).diary, diary);
    diary.erase_all(Stamp { at: last.at + 2, by: 1 }).unwrap();
    assert_eq!(load(&all_stored(&diary), FOUND).diary, diary);
    assert_eq!((diary.kept().count(), all_stored(&diary).len()), (0, 1));
}

#[test]
fn what_was_done_and_chosen_is_read_as_it_was_told() {
    let diary = one_of_each();
    let routine = RoutineDone::of(diary.of_kind(Kind::Routine).next().unwrap()).unwrap();
    assert_eq!(routine.left_out().collect::<Vec<_>>(), [MovementId::ALL[1]]);
    let workout = WorkoutDone::of(diary.of_kind(Kind::Workout).next().unwrap()).unwrap();
    assert_eq!((workout.effort, workout.minutes), (Some(Effort::Easy), Some(30)));
    let me = diary.about_me();
    assert_eq!((me.age, me.blood_thinners, me.sleep_hours), (Some(41), Some(false), None));
    assert!(me.conditions.contains(Condition::Diabetes));
    assert_eq!(diary.chosen("build"), Some(&"feminine".into()));
    // What is no longer so is taken back.
    let mut diary = diary;
    let next = Stamp { at: diary.latest().at + 1, by: 1 };
    diary.put_about_me(Context { age: Some(42), ..Context::default() }, next).unwrap();
    assert_eq!(diary.about_me(), Context { age: Some(42), ..Context::default() });
}

#[test]
fn a_report_without_a_time_becomes_a_check_in_without_one() {
    for text in SCHEMA_1 {
        let item = data(text);
        let loaded = load([&item], FOUND);
        assert!(loaded.migrated && loaded.set_aside.is_empty(), "{loaded:?}");
        let kept: Vec<CheckIn> = loaded.diary.check_ins();
        assert_eq!(kept.len(), 1);
        assert_eq!(Ok(&kept[0].report), Report::from_value(&item).as_ref());
        assert!(!kept[0].dated);
        // Another tab finds it a moment later, and another element has another one.
        let tomorrow = sorewise::diary::Moment { at: MONDAY.at + 86_400_000, ..MONDAY };
        let mut twice = load([&item], Found { at: tomorrow, ..FOUND }).diary;
        twice.merge(&loaded.diary);
        assert_eq!(twice.check_ins().len(), 1);
        twice.merge(&load([&item], Found { place: ":left", ..FOUND }).diary);
        assert_eq!(twice.check_ins().len(), 2);
        // Once erased it stays so, also where the old report still lies there.
        let stamp = Stamp { at: MONDAY.at, by: 1 };
        twice.erase_all(stamp).unwrap();
        twice.merge(&loaded.diary);
        assert_eq!(twice.check_ins().len(), 0);
        // What was migrated is stored as today's.
        let again = load(&all_stored(&loaded.diary), FOUND);
        assert_eq!((again.diary, again.migrated), (loaded.diary, false));
    }
}

#[test]
fn what_cannot_be_read_is_set_aside_and_the_rest_works() {
    let diary = one_of_each();
    let broken = [
        "null",
        "[]",
        "{}",
        r#"{"schema":0}"#,
        r#"{"schema":1}"#,
        r#"{"schema":1,"areas":[{"region":"tail","side":"left","intensity":6}]}"#,
        r#"{"schema":2}"#,
        r#"{"schema":2,"id":"check-in/1-1","told":[{"stamp":[1,1],"fields":{"at":[0,0]}}]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001"}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[{"stamp":[1,1],"fields":{}}]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[{"stamp":[1,1],"fields":{"area/calf/left":3}}]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[{"stamp":[2,1],"fields":{"at":[0,0]}},{"stamp":[1,1],"fields":{"zone":"UTC"}}]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[{"stamp":[1,1],"fields":{"at":[0,0]}}],"erased":[1,1]}"#,
        r#"{"schema":2,"id":"check-in/1-00000001","told":[{"stamp":[1,1],"fields":{"at":[0,0],"mood":1}}]}"#,
        r#"{"schema":2,"id":"about-me","told":[{"stamp":[1,1],"fields":{"sleep_hours":3}}]}"#,
        r#"{"schema":2,"id":"preferences","told":[{"stamp":[1,1],"fields":{"sounds":-1}}]}"#,
        r#"{"schema":2,"id":"routine/1-00000001","told":[{"stamp":[1,1],"fields":{"at":[0,0],"movements":["M1"],"done":[1]}}]}"#,
        r#"{"schema":2,"id":"workout/1-00000001","told":[{"stamp":[1,1],"fields":{"at":[0,0],"workout":"flying"}}]}"#,
        r#"{"schema":2,"id":"skipped","told":[{"stamp":[1,1],"fields":{"x":[["calf","midline",1]]}}]}"#,
        r#"{"schema":2,"cleared":1}"#,
        r#"{"schema":2,"cleared":[1,1],"id":"about-me"}"#,
    ];
    let mut items = all_stored(&diary);
    items.extend(broken.iter().map(|text| data(text)));
    let loaded = load(&items, FOUND);
    let aside: Vec<String> = loaded.set_aside.iter().map(|it| sorewise::diary::json(&it.data)).collect();
    assert_eq!(aside, broken);
    assert!(loaded.set_aside.iter().all(|it| !it.why.message.is_empty()));
    assert_eq!(loaded.diary, diary);
    assert_eq!(loaded.diary.may_write(), Ok(()));
}

#[test]
fn nothing_is_written_over_a_later_schema() {
    let later = data(r#"{"schema":3,"anything":true}"#);
    let mut items = all_stored(&one_of_each());
    items.push(later);
    let mut loaded = load(&items, FOUND);
    assert_eq!(loaded.set_aside, []);
    assert_eq!(loaded.diary.records().count(), 6, "what can be read is shown");
    let refused = Err(Newer { schema: SCHEMA + 1 });
    let stamp = Stamp { at: loaded.diary.latest().at + 1, by: 1 };
    assert_eq!(loaded.diary.choose("build", "neutral".into(), stamp), refused);
    assert_eq!(loaded.diary.erase(id(), stamp).map(|_| ()), refused);
    assert_eq!(loaded.diary.erase_all(stamp).map(|_| ()), refused);
    assert_eq!(loaded.diary.restore(&[], stamp), refused);
    // A tab that hears of it stops, too.
    let mut other = one_of_each();
    other.merge(&loaded.diary);
    assert_eq!(other.put_about_me(Context::default(), stamp), refused);
    let mut told = Diary::default();
    told.meet(Newer { schema: 9 });
    assert_eq!(told.may_write(), Err(Newer { schema: 9 }));
}

/// Ten thousand check-ins: what a person makes in ten years who comes three times a day.
#[test]
fn a_long_diary_opens_in_time() {
    let mut diary = Diary::default();
    let mut clock = Clock::new(1);
    for index in 0..10_000_u64 {
        let at = MONDAY.at + index * 8 * 3_600_000;
        let began = sorewise::diary::Moment { at, offset: 60 };
        let id = Id { kind: Kind::CheckIn, made: clock.tick(at) };
        let report = Report { hours_since_activity: Some(20.0), signs: vec![Sign::Fever], ..of(calf(4)) };
        let telling = sorewise::diary::Telling { began, zone: None, report: &report, denied: &[] };
        diary.tell(id, telling, id.made, began).unwrap();
    }
    let items = all_stored(&diary);
    let begin = std::time::Instant::now();
    let loaded = load(&items, FOUND);
    let all = loaded.diary.check_ins();
    let open = begin.elapsed();
    assert_eq!((all.len(), &loaded.diary), (10_000, &diary));
    let file = sorewise::diary::export(&diary);
    let value = data(&file);
    let begin = std::time::Instant::now();
    let taken = sorewise::diary::import(&value).unwrap();
    let import = begin.elapsed();
    assert_eq!(taken, diary);
    println!("10,000 check-ins: opened in {open:?}, taken in in {import:?}, {} bytes", file.len());
    // Ten times as long as on a slow machine without optimisation: what grows with the square takes minutes.
    assert!(open.as_secs() < 20 && import.as_secs() < 20, "{open:?} {import:?}");
}
