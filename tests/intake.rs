//! Reports from outside: every mistake gets named, nothing is half-accepted, nothing panics.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use sorewise::engine::{Report, ReportErrors, Value, assess};

fn read(json: &str) -> Result<Report, ReportErrors> {
    let value: Value = serde_json::from_str(json).unwrap();
    Report::from_value(&value)
}

/// The mistakes as `path code`.
fn mistakes(json: &str) -> Vec<String> {
    let errors = read(json).expect_err(json);
    errors.0.iter().map(|error| format!("{} {}", error.path, error.code.id())).collect()
}

#[test]
fn a_whole_report_survives_the_way_out_and_in() {
    let json = r#"{ "schema": 1,
        "areas": [ { "region": "calf", "side": "left", "intensity": 4,
                     "sensations": ["achy"], "signs": ["swelling"] },
                   { "region": "head", "side": "midline", "intensity": 0 } ],
        "hours_since_activity": 20.5, "hours_since_onset": 8,
        "activity": { "kind": "running", "effort": "hard", "novelty": "harder-than-usual" },
        "signs": ["dark-urine"] }"#;
    let report = read(json).unwrap();
    let written = serde_json::to_string(&report.to_value()).unwrap();
    assert_eq!(read(&written).unwrap(), report);
    let plain: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), plain);
}

#[test]
fn only_schema_and_areas_are_required() {
    assert_eq!(read(r#"{"schema":1,"areas":[]}"#).unwrap(), Report::default());
    assert_eq!(mistakes("{}"), ["schema missing", "areas missing"]);
    // `null` says nothing, as if it were not there.
    assert_eq!(read(r#"{"schema":1,"areas":[],"activity":null}"#).unwrap(), Report::default());
}

#[test]
fn every_mistake_is_named_at_once() {
    let json = r#"{ "schema": 1, "extra": true,
        "areas": [ { "region": "calf", "side": "left", "intensity": 11 },
                   { "region": "tail", "side": "middle", "intensity": 2.5 },
                   { "region": "calf", "side": "midline", "intensity": 3 },
                   { "region": "knee", "side": "left", "intensity": 3, "signs": ["fever", "swelling", "swelling"] },
                   { "region": "knee", "side": "left", "intensity": 3, "signs": ["dark-urine"] },
                   7 ],
        "hours_since_activity": -1, "hours_since_onset": "long",
        "activity": { "effort": "hard" },
        "signs": ["swelling"] }"#;
    assert_eq!(
        mistakes(json),
        [
            "extra unknown-field",
            "areas[0].intensity out-of-range",
            "areas[1].region unknown-value",
            "areas[1].side unknown-value",
            "areas[1].intensity out-of-range",
            "areas[2].side no-such-side",
            "areas[3].signs[0] unknown-value",
            "areas[3].signs[2] duplicate",
            "areas[4].signs[0] unknown-value",
            "areas[4] duplicate",
            "areas[5] wrong-type",
            "hours_since_activity out-of-range",
            "hours_since_onset wrong-type",
            "activity.kind missing",
            "signs[0] unknown-value",
        ]
    );
}

#[test]
fn another_schema_is_refused() {
    assert_eq!(mistakes(r#"{"schema":2,"areas":[]}"#), ["schema unknown-schema"]);
    assert_eq!(mistakes(r#"{"schema":"1","areas":[]}"#), ["schema wrong-type"]);
}

#[test]
fn a_field_given_twice_is_refused() {
    assert_eq!(mistakes(r#"{"schema":1,"schema":1,"areas":[]}"#), ["schema duplicate"]);
}

#[test]
fn too_much_is_refused_without_repeating_it() {
    let area = r#"{"region":"calf","side":"left","intensity":1}"#;
    let many = format!(r#"{{"schema":1,"areas":[{}]}}"#, vec![area; 10_000].join(","));
    assert_eq!(mistakes(&many), ["areas too-long"]);

    let long = format!(r#"{{"schema":1,"areas":[],"signs":["{}"]}}"#, "x".repeat(1_000_000));
    let errors = read(&long).unwrap_err();
    assert_eq!(errors.0.len(), 1);
    assert!(errors.to_string().len() < 200);
}

#[test]
fn hours_that_are_no_number_are_refused() {
    for hours in [f64::NAN, f64::INFINITY, -0.5, 90_000.0] {
        let report = Report { hours_since_activity: Some(hours), ..Report::default() };
        let errors = assess(&report).expect_err("an answer to nonsense");
        assert_eq!(errors.0[0].path, "hours_since_activity");
    }
}

#[test]
fn errors_read_as_plain_words() {
    let errors =
        read(r#"{"schema":1,"areas":[{"region":"calf","side":"left","intensity":11}]}"#).unwrap_err();
    assert_eq!(errors.to_string(), "areas[0].intensity: a whole number from 0 to 10");
    let json = serde_json::to_string(&errors.to_value()).unwrap();
    assert_eq!(
        json,
        r#"[{"path":"areas[0].intensity","code":"out-of-range","message":"a whole number from 0 to 10"}]"#
    );
}

/// JSON of any shape, with words of the schema among its names and texts.
fn values() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "schema",
        "areas",
        "region",
        "calf",
        "side",
        "left",
        "midline",
        "intensity",
        "signs",
        "swelling",
        "sensations",
        "achy",
        "activity",
        "kind",
        "running",
        "hours_since_onset",
        "",
        "ü💥",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<f64>().prop_map(Value::Number),
        (0..12_u8).prop_map(Value::from),
        words.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::vec((words.clone().prop_map(str::to_owned), inner), 0..6)
                .prop_map(Value::Object),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_comes_in_is_a_sound_report_or_a_list_of_mistakes(value in values()) {
        match Report::from_value(&value) {
            Ok(report) => {
                prop_assert!(assess(&report).is_ok());
                prop_assert_eq!(Report::from_value(&report.to_value()), Ok(report));
            }
            Err(errors) => prop_assert!(!errors.0.is_empty()),
        }
    }
}
