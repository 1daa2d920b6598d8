//! What README.md says of data is what the code does. What it promises of the element is compared in `tests/contract.rs`.
//! Its commands are compared in `xtask/src/lib.rs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sorewise::engine::{
    Assessment, Band, Classification, Disposition, Guidance, Report, Sensation, Verdict, Workout,
};
use sorewise::value::Value;
use support::{answer, calf, of, with_sensations};

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The words between `before` and `after`, wherever both stand in a line.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

/// The words in backticks.
fn ticked(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The rows of the table whose first heading is this one: the first cell and the rest.
fn table<'a>(readme: &'a str, heading: &str) -> Vec<(&'a str, &'a str)> {
    let start = format!("\n| {heading} |");
    let (_, rest) = readme.split_once(&start).expect("the table is there");
    let rows = rest.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').trim().split_once(" | ").unwrap()).collect()
}

fn row<'a>(rows: &[(&'a str, &'a str)], name: &str) -> &'a str {
    rows.iter().find(|(first, _)| ticked(first).contains(&name)).expect(name).1
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// An answer that has all of its fields.
fn whole() -> Assessment {
    let sore = with_sensations(calf(4), &[Sensation::Achy]);
    answer(&Report { hours_since_activity: Some(20.0), ..of(sore) })
}

#[test]
fn fields_of_the_assessment_are_those_of_the_code() {
    let readme = read("README.md");
    let rows = table(&readme, "field");
    let told: BTreeSet<String> = set(rows.iter().flat_map(|(name, _)| ticked(name)));
    let Value::Object(fields) = whole().to_value() else { panic!("an answer is an object") };
    let is_list = |value: &Value| matches!(value, Value::List(_));
    let given =
        fields.iter().map(|(name, value)| format!("{name}{}", if is_list(value) { "[]" } else { "" }));
    assert_eq!(told, given.collect());

    // Words in the order of the row, each list after the field that it belongs to.
    let listed = |name: &str, field: &str| -> Vec<&str> {
        let (_, rest) = row(&rows, name).split_once(field).expect(field);
        ticked(rest.split_once(')').map_or(rest, |(list, _)| list))
    };
    let words: Vec<&str> = ticked(row(&rows, "disposition"));
    assert_eq!(words, Disposition::ALL.map(Disposition::id));
    assert_eq!(listed("areas[]", "`classification`"), Classification::ALL.map(Classification::id));
    assert_eq!(listed("areas[]", "`band`"), Band::ALL.map(Band::id));
    assert_eq!(listed("areas[]", "`guidance`"), Guidance::ALL.map(Guidance::id));
    assert_eq!(listed("workouts", "`call`"), Verdict::ALL.map(Verdict::id));
    assert!(row(&rows, "workouts").contains("thirteen") && Workout::ALL.len() == 13);
}

#[test]
fn the_example_is_a_report() {
    let readme = read("README.md");
    let examples = between(&readme, "```json\n", "```");
    assert_eq!(examples.len(), 1);
    let data: Value = serde_json::from_str(examples[0]).unwrap();
    let report = Report::from_value(&data).unwrap_or_else(|errors| panic!("{errors}"));
    answer(&report);
    // It shows all that a report can say.
    let Value::Object(shown) = data else { panic!("a report is an object") };
    let Value::Object(all) = report.to_value() else { panic!("a report is an object") };
    let names = |fields: &[(String, Value)]| -> BTreeSet<String> {
        fields.iter().map(|(name, _)| name.clone()).collect()
    };
    assert!(names(&shown).is_superset(&names(&all)), "{shown:?}");
}
