//! The text interface of auditors: the example programs `assess` and `catalog`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use sorewise::body::REGIONS;
use sorewise::content::{AdviceId, FactId, MovementId, SourceId};
use sorewise::engine::rules::RULES;
use sorewise::engine::{QUESTIONS, Workout};

fn run(example: &str, input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", example])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn refused(input: &[u8]) -> Vec<(String, String)> {
    let output = run("assess", input);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let mistakes: Value = serde_json::from_slice(&output.stderr).unwrap();
    let text = |mistake: &Value, field: &str| mistake[field].as_str().unwrap().to_owned();
    let mistakes = mistakes.as_array().unwrap().iter();
    mistakes
        .map(|mistake| {
            assert!(!text(mistake, "message").is_empty());
            (text(mistake, "path"), text(mistake, "code"))
        })
        .collect()
}

#[test]
fn a_report_gets_its_assessment() {
    let report = br#"{ "schema": 1,
        "areas": [ { "region": "calf", "side": "left", "intensity": 4, "sensations": ["achy"] } ],
        "hours_since_activity": 20, "hours_since_onset": 8,
        "activity": { "kind": "running", "effort": "hard", "novelty": "harder-than-usual" },
        "context": { "sleep_hours": 7.5, "stress": 3, "pregnant": false, "blood_thinners": false },
        "plan": { "workout": "legs", "effort": "moderate" } }"#;
    let output = run("assess", report);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let fields: Vec<&String> = answer.as_object().unwrap().keys().collect();
    for field in [
        "schema",
        "disposition",
        "areas",
        "workouts",
        "advice",
        "movements",
        "withheld",
        "course",
        "questions",
        "reasons",
        "changes",
    ] {
        assert!(fields.contains(&&field.to_owned()), "{field}");
    }
    assert_eq!(answer["disposition"], "modify");
    assert_eq!(answer["areas"][0]["classification"], "doms");
    assert_eq!(answer["areas"][0]["band"], "mild");
    assert_eq!(answer["areas"][0]["guidance"], "gentle");
    assert_eq!(answer["workouts"]["run"]["call"], "skip");
    assert_eq!(answer["workouts"]["run"]["because"][0], "D3");
    assert_eq!(answer["workouts"]["upper"]["call"], "go");
    assert_eq!(answer["workouts"]["upper"]["because"][0], "D7");
    assert_eq!(answer["workouts"].as_object().unwrap().len(), 13);
    assert_eq!(answer["course"]["peak_h"], serde_json::json!([0, 28]));
    assert_eq!(answer["course"]["gone_h"], serde_json::json!([100, 148]));
    assert_eq!(answer["questions"][0], "calf-clot-signs");
    assert_eq!(
        answer["changes"][0],
        serde_json::json!({"set": "areas[0].intensity", "to": 2, "then": "train"})
    );
    let doms = &answer["reasons"][1];
    assert_eq!(doms["rule"], "delayed-onset");
    assert!(doms["because"].as_array().unwrap().contains(&"hours_since_onset = 8".into()));
}

#[test]
fn what_is_wrong_is_told_on_standard_error() {
    assert_eq!(
        refused(br#"{"schema":1,"areas":[{"region":"calf","side":"left","intensity":11}],"extra":1}"#),
        [
            ("extra".to_owned(), "unknown-field".to_owned()),
            ("areas[0].intensity".to_owned(), "out-of-range".to_owned()),
        ]
    );
    for nonsense in [&b"{"[..], b"", b"\xff\xfe", b"NaN"] {
        assert_eq!(refused(nonsense), [(String::new(), "invalid-json".to_owned())]);
    }
    assert_eq!(refused(b"[]"), [(String::new(), "wrong-type".to_owned())]);
}

#[test]
fn the_catalog_lists_all_that_is_known() {
    let output = run("catalog", b"");
    assert_eq!(output.status.code(), Some(0));
    let catalog: Value = serde_json::from_slice(&output.stdout).unwrap();
    let listed = |list: &str| -> Vec<&str> {
        catalog[list].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
    };
    assert_eq!(listed("regions"), REGIONS.iter().map(|info| info.id).collect::<Vec<_>>());
    assert_eq!(listed("facts"), FactId::ALL.iter().map(|id| id.id()).collect::<Vec<_>>());
    assert_eq!(listed("sources"), SourceId::ALL.iter().map(|id| id.id()).collect::<Vec<_>>());
    assert_eq!(listed("advice"), AdviceId::ALL.iter().map(|id| id.id()).collect::<Vec<_>>());
    assert_eq!(listed("movements"), MovementId::ALL.iter().map(|id| id.id()).collect::<Vec<_>>());
    assert_eq!(listed("rules"), RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
    assert_eq!(listed("questions"), QUESTIONS.iter().map(|question| question.id).collect::<Vec<_>>());
    assert_eq!(listed("workouts"), Workout::ALL.iter().map(|workout| workout.id()).collect::<Vec<_>>());
    for (list, fields) in [
        ("rules", &["id", "condition", "disposition", "facts", "sources", "withholds", "says"][..]),
        (
            "movements",
            &["id", "name", "steps", "caution", "easier_form", "harder_form", "kind", "reaches", "strains"],
        ),
        ("advice", &["id", "title", "text", "facts", "treats", "avoid"]),
        ("questions", &["id", "says", "signs", "facts", "leads_to"]),
    ] {
        for item in catalog[list].as_array().unwrap() {
            for field in fields {
                assert!(!item[field].is_null() && item[field] != "", "{list}: {item} has no {field}");
            }
        }
    }
}
