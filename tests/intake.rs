//! Reports from outside: every mistake gets named, nothing is half-accepted, nothing panics.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::cast_precision_loss)]

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality};
use sorewise::engine::{
    Area, Context, Earlier, EarlierArea, ErrorCode, Report, ReportErrors, Sensation, Sign, assess,
};
use sorewise::value::Value;

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
        "signs": ["dark-urine"],
        "context": { "sleep_hours": 6.5, "stress": 3, "pregnant": false, "blood_thinners": true, "age": 41,
            "clot_risk": ["long-trip", "earlier-clot"], "medicines": ["statin"], "conditions": ["diabetes"] },
        "plan": { "workout": "legs", "effort": "moderate" },
        "previous": [ { "hours_ago": 24, "areas": [ { "region": "calf", "side": "left", "intensity": 2 } ] },
                      { "hours_ago": 48.5, "areas": [] } ] }"#;
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
fn a_field_without_a_name_has_a_path() {
    let json = r#"{"schema":1,"areas":[{"region":"calf","side":"left","intensity":1,"":2}],"":3}"#;
    let mut found = mistakes(json);
    found.sort();
    assert_eq!(found, [r#""" unknown-field"#, r#"areas[0]."" unknown-field"#]);
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
            "areas[3].signs[2] duplicate",
            "areas[3].signs[0] unknown-value",
            "areas[4] duplicate",
            "areas[4].signs[0] unknown-value",
            "areas[5] wrong-type",
            "hours_since_activity out-of-range",
            "hours_since_onset wrong-type",
            "activity.kind missing",
            "signs[0] unknown-value",
        ]
    );
}

#[test]
fn every_mistake_in_context_plan_and_history_is_named_too() {
    let json = r#"{ "schema": 1, "areas": [],
        "context": { "sleep_hours": 25, "stress": 11, "pregnant": "no", "blood_thinners": 0, "age": 121,
            "clot_risk": ["surgery", "luck", "surgery"], "medicines": "statin", "conditions": [7], "luck": 3 },
        "plan": { "workout": "nap", "effort": "heroic" },
        "previous": [ { "hours_ago": -1, "areas": [] },
                      { "areas": [ { "region": "calf", "side": "left", "intensity": 2 },
                                   { "region": "calf", "side": "left", "intensity": 2.5, "signs": [] } ] },
                      { "hours_ago": 5, "areas": [] }, { "hours_ago": 5 }, 3 ] }"#;
    assert_eq!(
        mistakes(json),
        [
            "context.luck unknown-field",
            "context.sleep_hours out-of-range",
            "context.stress out-of-range",
            "context.pregnant wrong-type",
            "context.blood_thinners wrong-type",
            "context.age out-of-range",
            "context.clot_risk[1] unknown-value",
            "context.clot_risk[2] duplicate",
            "context.medicines wrong-type",
            "context.conditions[0] wrong-type",
            "plan.workout unknown-value",
            "plan.effort unknown-value",
            "previous[0].hours_ago out-of-range",
            "previous[1].hours_ago missing",
            "previous[1].areas[1].signs unknown-field",
            "previous[1].areas[1].intensity out-of-range",
            "previous[1].areas[1] duplicate",
            "previous[3].hours_ago duplicate",
            "previous[3].areas missing",
            "previous[4] wrong-type",
        ]
    );
    assert_eq!(
        mistakes(r#"{"schema":1,"areas":[],"plan":{},"context":[]}"#),
        ["context wrong-type", "plan.workout missing"]
    );
}

#[test]
fn the_edges_of_every_range_are_sound() {
    for (sleep, stress, hours) in [(0, 0, 0), (24, 10, 87_600)] {
        let json = format!(
            r#"{{"schema":1,"areas":[{{"region":"calf","side":"left","intensity":{stress}}}],
                "hours_since_activity":{hours},"hours_since_onset":{hours},
                "context":{{"sleep_hours":{sleep},"stress":{stress}}},
                "previous":[{{"hours_ago":{hours},"areas":[]}}]}}"#
        );
        assert!(read(&json).is_ok(), "{json}");
    }
    let beyond = r#"{"schema":1,"areas":[],"hours_since_activity":87600.1,"context":{"sleep_hours":24.1}}"#;
    assert_eq!(mistakes(beyond), ["hours_since_activity out-of-range", "context.sleep_hours out-of-range"]);
}

/// What [`Report::check`] finds in a report that was made in Rust.
fn found(report: &Report) -> Vec<String> {
    let errors = assess(report).expect_err("an answer to nonsense");
    errors.0.iter().map(|error| format!("{} {}", error.path, error.code.id())).collect()
}

#[test]
fn a_report_made_in_rust_is_checked_as_strictly() {
    let calf = Area::new(BodyRegion::Calf, Laterality::Left, 11);
    let nowhere = Area::new(BodyRegion::Calf, Laterality::Midline, 3);
    let rated = EarlierArea { place: nowhere.place, intensity: 11 };
    let earlier = Earlier { hours_ago: 3.0, areas: vec![rated, rated] };
    let signs = vec![Sign::Fever, Sign::Swelling, Sign::Swelling];
    let sensations = vec![Sensation::Achy, Sensation::Achy];
    let report = Report {
        schema: 2,
        areas: vec![calf.clone(), Area { signs: signs.clone(), sensations, ..calf }, nowhere],
        hours_since_onset: Some(f64::NAN),
        signs,
        context: Context { sleep_hours: Some(-1.0), stress: Some(11), ..Context::default() },
        previous: vec![earlier.clone(), earlier],
        ..Report::default()
    };
    assert_eq!(
        found(&report),
        [
            "schema unknown-schema",
            "areas[0].intensity out-of-range",
            "areas[1].intensity out-of-range",
            "areas[1] duplicate",
            "areas[1].sensations[1] duplicate",
            "areas[1].signs[2] duplicate",
            "areas[1].signs[0] unknown-value",
            "areas[2].side no-such-side",
            "hours_since_onset out-of-range",
            "signs[2] duplicate",
            "signs[1] unknown-value",
            "signs[2] unknown-value",
            "context.sleep_hours out-of-range",
            "context.stress out-of-range",
            "previous[0].areas[0].intensity out-of-range",
            "previous[0].areas[0].side no-such-side",
            "previous[0].areas[1].intensity out-of-range",
            "previous[0].areas[1].side no-such-side",
            "previous[0].areas[1] duplicate",
            "previous[1].hours_ago duplicate",
            "previous[1].areas[0].intensity out-of-range",
            "previous[1].areas[0].side no-such-side",
            "previous[1].areas[1].intensity out-of-range",
            "previous[1].areas[1].side no-such-side",
            "previous[1].areas[1] duplicate",
        ]
    );
}

#[test]
fn lists_have_their_limits() {
    let many = |count: usize| Report {
        previous: (0..count).map(|n| Earlier { hours_ago: n as f64, areas: Vec::new() }).collect(),
        ..Report::default()
    };
    assert!(assess(&many(60)).is_ok());
    assert_eq!(found(&many(61)), ["previous too-long"]);
    let entries = vec![r#"{"hours_ago":1,"areas":[]}"#; 61].join(",");
    assert_eq!(
        mistakes(&format!(r#"{{"schema":1,"areas":[],"previous":[{entries}]}}"#)),
        ["previous too-long"]
    );
}

#[test]
fn objects_have_their_limits() {
    let with = |unknown: usize| {
        let fields: Vec<String> = (0..unknown).map(|n| format!(r#","f{n}":0"#)).collect();
        let fields = fields.concat();
        let area = format!(r#"{{"region":"calf","side":"left","intensity":1{fields}}}"#);
        let mistakes = mistakes(&format!(r#"{{"schema":1,"areas":[{area}]}}"#));
        let of_fields = mistakes.iter().filter(|mistake| mistake.ends_with(" unknown-field")).count();
        (of_fields, mistakes.contains(&"areas[0] too-long".to_owned()), mistakes.len())
    };
    assert_eq!(with(253), (253, false, 253));
    assert_eq!(with(254), (253, true, 254));
}

#[test]
fn the_list_of_mistakes_has_an_end() {
    let bad = r#"{"region":"tail","side":"up","intensity":99,"signs":["a","b","c","d"]}"#;
    let json = format!(r#"{{"schema":1,"areas":[{}]}}"#, vec![bad; 200].join(","));
    let errors = read(&json).unwrap_err();
    assert_eq!(errors.0.len(), 257);
    assert_eq!(errors.0[256].code, ErrorCode::TooLong);
    assert_eq!(errors.0[255].code, ErrorCode::UnknownValue);
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

#[test]
fn each_mistake_says_what_is_there_and_what_would_be_right() {
    let long = "x".repeat(41);
    let json = format!(
        r#"{{"schema":2,"areas":[[],{{"region":"{long}","side":"left","intensity":1.5}},
             {{"region":"calf","side":"midline","intensity":true,"signs":["fever","swelling","swelling"]}}],
             "signs":{{}},"hours_since_onset":"long","hours_since_activity":-1,
             "activity":"run","context":{{"pregnant":3,"sleep_hours":25,"stress":11,"{long}":0}},
             "previous":[{{"hours_ago":1,"areas":[]}},{{"hours_ago":1,"areas":null}}]}}"#
    );
    let said = read(&json).unwrap_err().to_string();
    let echoed = "x".repeat(40);
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "schema: this version reads schema 1",
            "areas[0]: expected an object, found a list",
            &format!("areas[1].region: “{echoed}” is not known here"),
            "areas[1].intensity: a whole number from 0 to 10",
            "areas[2].intensity: expected a whole number, found true or false",
            "areas[2].side: calf has no side midline",
            "areas[2].signs[2]: named twice",
            "areas[2].signs[0]: fever belongs to the person",
            "hours_since_activity: hours from 0 to 87600",
            "hours_since_onset: expected a number of hours, found a text",
            "activity: expected an object, found a text",
            "signs: expected a list, found an object",
            &format!(
                "context.{echoed}: unknown field; known are sleep_hours, stress, pregnant, blood_thinners, age, clot_risk, medicines, conditions"
            ),
            "context.sleep_hours: hours from 0 to 24",
            "context.stress: a whole number from 0 to 10",
            "context.pregnant: expected true or false, found a number",
            "previous[1].hours_ago: this time is there twice",
            "previous[1].areas: required",
        ]
    );
    assert_eq!(read("null").unwrap_err().to_string(), "report: expected an object, found null");
    assert_eq!(
        read(r#"{"schema":1,"areas":[],"signs":["swelling"]}"#).unwrap_err().to_string(),
        "signs[0]: swelling belongs to an area"
    );
}

#[test]
fn numbers_are_written_as_short_as_they_are() {
    let written = |number: f64| serde_json::to_string(&Value::from(number)).unwrap();
    for (number, expected) in [
        (4.0, "4"),
        (-4.0, "-4"),
        (0.0, "0"),
        (4.5, "4.5"),
        (2_147_483_647.0, "2147483647"),
        (-2_147_483_647.0, "-2147483647"),
        (2_147_483_648.0, "2147483648.0"),
    ] {
        assert_eq!(written(number), expected);
    }
    let all = r#"[null,true,-3,18446744073709551615,0.5,"a",[],{"b":{}}]"#;
    let value: Value = serde_json::from_str(all).unwrap();
    let read = Value::List(vec![
        Value::Null,
        Value::Bool(true),
        Value::Number(-3.0),
        Value::Number(18_446_744_073_709_551_615.0),
        Value::Number(0.5),
        Value::Text("a".to_owned()),
        Value::List(Vec::new()),
        Value::object().with("b", Value::object()),
    ]);
    assert_eq!(value, read);
    // A text with an escape comes as a text of its own.
    assert_eq!(serde_json::from_str::<Value>(r#""a\nb""#).unwrap(), Value::from("a\nb"));
    let nothing = Value::object().with_some("a", Value::Null).with_some("b", Value::names([]));
    assert_eq!(
        nothing.with_some("c", Value::object()).with_some("d", false),
        Value::object().with("d", false)
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
        "context",
        "sleep_hours",
        "plan",
        "workout",
        "run",
        "previous",
        "hours_ago",
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

#[test]
fn plain_ids_are_resolved_or_refused_with_what_they_can_mean() {
    let named = |region: &str| {
        format!(
            r#"{{ "schema": 1, "areas": [ {{ "region": "{region}", "side": "left", "intensity": 3 }} ] }}"#
        )
    };
    let read = |region: &str| {
        let value: Value = serde_json::from_str(&named(region)).unwrap();
        Report::from_value(&value)
    };
    for (plain, region) in [("low-back", "lower-back"), ("kneecap", "knee"), ("inner-ankle", "ankle")] {
        assert_eq!(read(plain).unwrap().areas[0].place.region.id(), region, "{plain}");
    }
    for (plain, can_be) in [
        ("hamstrings", "“hamstrings” can be hamstrings-outer, hamstrings-inner"),
        ("upper-back", "“upper-back” can be mid-trapezius, lower-trapezius, spine-upper"),
        ("neck", "“neck” can be neck-back, neck-front, spine-neck"),
        ("abdomen", "“abdomen” can be abdominals, lower-abdominals, obliques"),
        ("tail", "“tail” is not known here"),
    ] {
        let errors = read(plain).unwrap_err();
        assert!(errors.to_string().contains(can_be), "{errors}");
    }
}
