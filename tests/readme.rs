//! What README.md promises to pages: attributes, properties, events and data are those of the code.
//! Its commands are compared in `xtask/src/lib.rs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sorewise::body::Physique;
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

/// The files of a folder that end so, as one text.
fn texts(folder: &str, end: &str) -> String {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.to_str().unwrap().ends_with(end))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

#[test]
fn attributes_are_those_that_are_read() {
    let (readme, boot, base) = (read("README.md"), read("static/boot.js"), read("src/ui/base.css"));
    let rows = table(&readme, "attribute");
    let mut known = set(between(&boot, "getAttribute('", "')"));
    known.extend(set(between(&boot, "hasAttribute('", "')")));
    let observed = between(&boot, "observedAttributes = [", "]")[0];
    known.extend(set(observed.split(", ").map(|name| name.trim_matches('\''))));
    // Style sheets read the others.
    known.extend(set(between(&base, ":host([", "=")));
    assert_eq!(set(rows.iter().flat_map(|(name, _)| ticked(name))), known);

    let themes = set(between(&base, ":host([theme=\"", "\"]"));
    assert_eq!(set(ticked(row(&rows, "theme")).into_iter().filter(|word| *word != "color-scheme")), themes);
    let locales = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales")).unwrap();
    let locales: BTreeSet<String> = locales.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(set(ticked(row(&rows, "lang"))), locales);
    let builds: BTreeSet<String> = Physique::ALL.iter().map(|build| build.id().to_owned()).collect();
    assert_eq!(set(ticked(row(&rows, "build"))), builds);
}

#[test]
fn properties_events_and_styles_are_those_that_are_there() {
    let (readme, boot) = (read("README.md"), read("static/boot.js"));
    let (widget, sheets, views) =
        (read("src/platform/widget.rs"), texts("src/ui", ".css"), texts("src/ui", ".rs"));
    let rows = table(&readme, "property, event");
    let names: Vec<&str> = rows.iter().flat_map(|(name, _)| ticked(name)).collect();
    let beginning = |start: &str| set(names.iter().copied().filter(|name| name.starts_with(start)));

    let mut events = between(&widget, "tell(\"", "\"");
    events.extend(between(&boot, "_tell('", "'"));
    assert_eq!(beginning("sorewise-"), set(events));
    let variables = sheets.split("var(").skip(1).filter_map(|rest| rest.split([',', ')']).next());
    assert_eq!(beginning("--"), set(variables.filter(|name| name.starts_with("--sorewise-"))));
    let parts: BTreeSet<String> =
        between(&views, "\"part\", \"", "\"").iter().map(|part| format!("::part({part})")).collect();
    assert_eq!(beginning("::part"), parts);
    assert_eq!(
        set(ticked(row(&rows, "data-state")).into_iter()),
        set(between(&boot, "dataset.state = '", "'"))
    );
    // The app alone uses these; what Rust gives, the element gives too.
    let own = ["language", "words", "_titled"];
    let getters = set(between(&boot, "\n  get ", "()").into_iter().filter(|name| !own.contains(name)));
    let properties = names.iter().copied().filter(|name| name.chars().all(|c| c.is_ascii_lowercase()));
    assert_eq!(set(properties), getters);
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
