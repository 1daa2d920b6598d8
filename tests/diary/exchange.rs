//! What is taken along: out and in again without any loss; a file that was changed on the way is refused or understood, never
//! half.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sorewise::diary::{
    CheckIn, Clock, Diary, Id, Kind, Refused, SCHEMA, Stamp, Telling, export, import, line, table,
};
use sorewise::engine::{Report, Sign};
use sorewise::value::Value;

use super::storing::one_of_each;
use super::tellings::{MONDAY, id, told};
use crate::support::{calf, of, reports};

fn data(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Diaries of some days, with things erased and things denied.
pub fn diaries() -> impl Strategy<Value = Diary> {
    let day = (reports(), 0..3_u8, any::<bool>());
    (prop::collection::vec(day, 0..6), any::<bool>(), any::<bool>()).prop_map(|(days, cleared, others)| {
        let mut diary = if others { one_of_each() } else { Diary::default() };
        let mut clock = diary.clock(5);
        for (index, (report, tab, erased)) in days.iter().enumerate() {
            let at = MONDAY.at + 86_400_000 * (index as u64 + 1);
            let made = Stamp { at, by: (*tab).into() };
            let began = sorewise::diary::Moment { at, offset: 60 };
            let denied = report.areas.iter().map(|area| sorewise::diary::Noticed {
                place: Some(area.place),
                finding: sorewise::engine::Finding::Sign(Sign::Redness),
            });
            let denied: Vec<_> = denied.collect();
            let telling = Telling { began, zone: None, report, denied: &denied };
            let id = Id { kind: Kind::CheckIn, made };
            diary.tell(id, telling, clock.tick(at), began).unwrap();
            if *erased {
                diary.erase(id, clock.tick(at)).unwrap();
            }
            if cleared && index == 2 {
                diary.erase_all(clock.tick(at)).unwrap();
            }
        }
        diary
    })
}

proptest! {
    #[test]
    fn out_and_in_and_out_are_the_same_bytes(diary in diaries()) {
        let file = export(&diary);
        let read = import(&data(&file)).unwrap();
        prop_assert_eq!(&export(&read), &file);
        prop_assert_eq!(&read, &diary);
        // Into a diary that is empty, and into the very same one.
        let stamp = Stamp { at: 1 << 50, by: 9 };
        let (taken, changes) = Diary::default().with_taken_in(&read, stamp).unwrap();
        prop_assert_eq!(&export(&taken), &file);
        prop_assert_eq!(changes.added.len(), diary.records().count());
        let (again, changes) = diary.with_taken_in(&read, stamp).unwrap();
        prop_assert_eq!(&again, &diary);
        prop_assert_eq!((changes.added.len(), changes.changed.len()), (0, 0));
        prop_assert_eq!(changes.same, diary.records().count());
    }

    #[test]
    fn taking_in_erases_nothing_and_brings_back_what_was_erased(one in diaries(), other in diaries()) {
        let stamp = Stamp { at: 1 << 50, by: 9 };
        let (all, changes) = one.with_taken_in(&other, stamp).unwrap();
        for record in one.records().chain(other.records()) {
            let now = all.get(record.id).unwrap();
            for (name, _) in record.fields() {
                prop_assert!(now.stamp(name).is_some(), "{} has lost {name}", record.id.text());
            }
        }
        let here = changes.changed.len() + changes.same;
        prop_assert_eq!(changes.added.len() + here, other.records().count());
        let anew = |id: &&Id| one.get(**id).is_none();
        prop_assert_eq!(changes.added.iter().filter(anew).count(), changes.added.len());
    }
}

#[test]
fn the_documents_sample_is_a_file() {
    let page = include_str!("../../docs/diary.md");
    let sample = page.split("```json\n").nth(1).unwrap().split("```").next().unwrap().replace("\n  ", "\n");
    let diary = import(&data(&sample)).unwrap();
    assert_eq!(export(&diary).trim(), sample.trim());
    assert_eq!(diary.check_ins().len(), 1);
}

#[test]
fn what_was_erased_can_be_had_back_from_a_file() {
    let mut diary = one_of_each();
    let file = import(&data(&export(&diary))).unwrap();
    let mut clock = diary.clock(1);
    diary.erase_all(clock.tick(0)).unwrap();
    let (back, changes) = diary.with_taken_in(&file, clock.tick(0)).unwrap();
    assert_eq!(changes.added.len(), 6);
    let records = |diary: &Diary| {
        let fields = diary.records().map(|record| {
            (record.id, record.fields().map(|(n, v)| (n.to_owned(), v.clone())).collect::<Vec<_>>())
        });
        fields.collect::<Vec<_>>()
    };
    assert_eq!(records(&back), records(&file));
}

#[test]
fn every_mistake_of_a_file_is_named() {
    let file = r#"{"format":"sorewise-diary","schema":2,"records":[
        {"id":"about-me","told":[{"stamp":[1,1],"fields":{"age":300}}]},
        {"id":"preferences","told":[{"stamp":[1,1],"fields":{"sounds":3}}]},
        {"id":"preferences","told":[{"stamp":[1,2],"fields":{"sounds":3}}]},
        {"id":"skipped","told":[{"stamp":[4503599627370496,1],"fields":{"x":[]}}]},
        7]}"#;
    let Err(Refused::Unreadable(mistakes)) = import(&data(file)) else { panic!() };
    let paths: Vec<&str> = mistakes.iter().map(|mistake| mistake.path.as_str()).collect();
    assert_eq!(paths, ["records[0].told", "records[2].id", "records[3].told", "records[4]"]);
    let later = export(&Diary::default()).replace(r#""schema":2"#, r#""schema":3"#);
    assert_eq!(import(&data(&later)), Err(Refused::Newer(sorewise::diary::Newer { schema: SCHEMA + 1 })));
    for other in
        ["null", "{}", r#"{"format":"other"}"#, r#"{"format":"sorewise-diary","schema":1,"records":[]}"#]
    {
        assert!(matches!(import(&data(other)), Err(Refused::Unreadable(_))), "{other}");
    }
    let own = r#"{"format":"sorewise-diary","schema":2,"cleared":[9,1],"records":[
        {"id":"preferences","told":[{"stamp":[1,1],"fields":{"sounds":3}}]}]}"#;
    assert!(import(&data(own)).is_err(), "it says itself that this was erased");
}

/// A file, changed: a byte, a piece that is taken out, twice, or from elsewhere; a value in its data.
fn mutated(file: &str, random: &mut TestRng) -> Option<Value> {
    let below = |random: &mut TestRng, most: usize| random.random_range(0..most.max(1));
    if random.random_bool(0.5) {
        let mut bytes = file.as_bytes().to_vec();
        for _ in 0..=below(random, 3) {
            let (from, to) = (below(random, bytes.len()), below(random, bytes.len()));
            let length = below(random, 12).min(bytes.len() - from);
            let piece = bytes[from..from + length].to_vec();
            match below(random, 4) {
                0 => bytes[from] = b"0123456789\"{}[],:-eE.tfn \\/a"[below(random, 28)],
                1 => drop(bytes.drain(from..from + length)),
                2 => drop(bytes.splice(to..to, piece)),
                _ => bytes[from] ^= 1 << below(random, 8),
            }
        }
        return serde_json::from_slice(&bytes).ok();
    }
    let mut value = data(file);
    for _ in 0..=below(random, 2) {
        let mut nodes = count(&value);
        nodes = below(random, nodes);
        change(&mut value, &mut nodes, random);
    }
    Some(value)
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::List(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.iter().map(|(_, value)| count(value)).sum::<usize>(),
        _ => 0,
    }
}

/// Changes the node at which the countdown ends.
fn change(value: &mut Value, left: &mut usize, random: &mut TestRng) -> bool {
    if *left == 0 {
        let others = [
            Value::Null,
            true.into(),
            false.into(),
            Value::Number(-1.0),
            Value::Number(0.5),
            Value::Number(1e300),
            7_u8.into(),
            "calf".into(),
            "".into(),
            Value::list([]),
            Value::object(),
            Value::list([Value::Number(1.0), Value::Number(2.0)]),
        ];
        match value {
            Value::List(items) if !items.is_empty() && random.random_bool(0.5) => {
                let index = random.random_range(0..items.len());
                let item = items.remove(index);
                if random.random_bool(0.5) {
                    items.extend([item.clone(), item]);
                }
            }
            Value::Object(fields) if !fields.is_empty() && random.random_bool(0.7) => {
                let index = random.random_range(0..fields.len());
                let names = ["at", "stamp", "sign/fever", "area/calf/left", "zone", "erased", "x", ""];
                match random.random_range(0..3) {
                    0 => drop(fields.remove(index)),
                    1 => names[random.random_range(0..names.len())].clone_into(&mut fields[index].0),
                    _ => {
                        let twice = fields[index].clone();
                        fields.push(twice);
                    }
                }
            }
            Value::Number(number) if random.random_bool(0.5) => {
                *number += f64::from(random.random_range(-2..=2));
            }
            value => *value = others[random.random_range(0..others.len())].clone(),
        }
        return true;
    }
    *left -= 1;
    match value {
        Value::List(items) => items.iter_mut().any(|item| change(item, left, random)),
        Value::Object(fields) => fields.iter_mut().any(|(_, value)| change(value, left, random)),
        _ => false,
    }
}

/// `SOREWISE_FUZZ=100000 cargo test --profile tireless --test diary` tries as many; more are not tried.
#[test]
fn a_file_that_was_changed_is_refused_or_understood() {
    let asked = std::env::var("SOREWISE_FUZZ").ok().map(|count| count.parse().expect("a number"));
    let cases = asked.unwrap_or(2_000_usize).min(100_000);
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let here = told(&of(calf(3)));
    let (mut no_json, mut refused, mut understood) = (0, 0, 0);
    let mut file = String::new();
    for case in 0..cases {
        // A new diary now and then: to make one takes longer than to change it.
        if case % 20 == 0 {
            file = export(&diaries().new_tree(&mut runner).unwrap().current());
        }
        let Some(value) = mutated(&file, runner.rng()) else {
            no_json += 1;
            continue;
        };
        match import(&value) {
            Err(Refused::Unreadable(mistakes)) => {
                refused += 1;
                assert!(!mistakes.is_empty() && mistakes.iter().all(|it| !it.message.is_empty()));
            }
            Err(Refused::Newer(newer)) => {
                refused += 1;
                assert!(newer.schema > SCHEMA);
            }
            Ok(diary) => {
                understood += 1;
                // All that was in it is there, and is written as it was read.
                let Some(Value::List(records)) = value.get("records") else { panic!() };
                assert_eq!(diary.kept().count(), records.len());
                for record in records {
                    let kept =
                        diary.kept().find(|kept| Some(&kept.id.text().as_str().into()) == record.get("id"));
                    let (kept, given) = (count(&kept.unwrap().to_value()), count(record));
                    assert_eq!(kept, given);
                }
                for check_in in diary.of_kind(Kind::CheckIn) {
                    assert!(CheckIn::of(check_in).is_ok(), "{}", line(check_in));
                }
                let text = export(&diary);
                assert_eq!(import(&data(&text)).as_ref(), Ok(&diary), "{text}");
                // Into a diary: whole, or not at all.
                if let Ok((all, _)) = here.with_taken_in(&diary, Stamp { at: 1 << 51, by: 1 }) {
                    assert!(all.of_kind(Kind::CheckIn).all(|record| CheckIn::of(record).is_ok()));
                    assert!(all.get(id()).is_some());
                }
                let _ = table(&diary);
            }
        }
    }
    println!("{cases} files: {no_json} no JSON, {refused} refused, {understood} understood");
    let some = cases / 20;
    assert!(no_json > some && refused > some && understood > some, "{no_json} {refused} {understood}");
}

#[test]
fn a_table_has_a_row_for_each_area() {
    let report = Report { hours_since_activity: Some(20.5), signs: vec![Sign::Fever], ..of(calf(4)) };
    let mut diary = told(&report);
    let next = Id { made: Stamp { at: MONDAY.at + 1, by: 1 }, ..id() };
    let empty = Report::default();
    let telling = Telling { zone: Some("=cmd|' /C calc'!A0"), ..super::tellings::telling(&empty) };
    diary.tell(next, telling, next.made, MONDAY).unwrap();
    let mut lines = table(&diary);
    assert!(lines.ends_with("\r\n"));
    lines = lines.replace("\r\n", "\n");
    insta::assert_snapshot!("table", lines);
    let columns = |line: &str| line.matches(',').count();
    assert!(lines.lines().all(|line| columns(line) == columns(lines.lines().next().unwrap())));
    let mut clock = Clock::new(1);
    clock.hear(diary.latest());
    diary.erase_all(clock.tick(0)).unwrap();
    assert_eq!(table(&diary).lines().count(), 1);
}

#[test]
fn a_sheet_holds_what_a_therapist_asks_for() {
    let mut diary = told(&Report { signs: vec![Sign::Fever], ..of(calf(4)) });
    let mut clock = diary.clock(1);
    let tuesday = sorewise::diary::Moment { at: MONDAY.at + 86_400_000, ..MONDAY };
    let next = Id { made: clock.tick(tuesday.at), ..id() };
    let fever =
        sorewise::diary::Noticed { place: None, finding: sorewise::engine::Finding::Sign(Sign::Fever) };
    let report = of(calf(6));
    let telling = Telling { began: tuesday, denied: &[fever], ..super::tellings::telling(&report) };
    diary.tell(next, telling, next.made, tuesday).unwrap();
    let answer = sorewise::engine::assess(&report).unwrap();
    let kept = sorewise::diary::Answer {
        disposition: answer.disposition,
        engine: "1".into(),
        program: "0.1.0".into(),
    };
    diary.answer(next, &kept, clock.tick(tuesday.at)).unwrap();
    let whole = sorewise::diary::sheet(&diary, MONDAY, tuesday);
    assert_eq!(whole.courses, [(report.areas[0].place, vec![(MONDAY, 4), (tuesday, 6)])]);
    assert_eq!(whole.findings, [(fever, vec![(MONDAY, true), (tuesday, false)])]);
    assert_eq!(whole.answers, [(tuesday, kept)]);
    let facts: Vec<_> = answer.reasons.iter().flat_map(|reason| reason.rule.facts).copied().collect();
    assert_eq!(whole.sources, sorewise::content::sources_of(&facts));
    assert!(!whole.sources.is_empty());
    let first = sorewise::diary::sheet(&diary, MONDAY, MONDAY);
    assert_eq!((first.courses[0].1.len(), first.answers.len(), first.sources.len()), (1, 0, 0));
}
