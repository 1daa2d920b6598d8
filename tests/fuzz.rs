//! Whatever comes in: bytes, JSON, reports that are almost right. Nothing panics, nothing hangs, and
//! what is accepted has an answer.
//!
//! Each run tries inputs of its own: a debug run some thousand, `SOREWISE_FUZZ=1000000 cargo test --profile tireless
//! --test fuzz` a million (`PROPTEST_CASES` does the same). An input that fails is made small, and its seed
//! is kept in `fuzz.proptest-regressions`, to be committed: later runs try it first. The folder `fuzz/`
//! looks for inputs by what they cover.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::cell::Cell;
use std::time::{Duration, Instant};

use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner};
use proptest::{prop_assert, prop_assert_eq};
use sorewise::engine::{Disposition, Report, ReportErrors, assess};
use sorewise::value::Value;
use support::inputs::{Input, inputs};
use support::worst_report;

/// How many inputs a run tries where nobody says.
const CASES: u32 = 10_000;

/// Reads bytes as JSON and as a report; nothing where they are no JSON.
fn read(bytes: &[u8]) -> Option<Result<Report, ReportErrors>> {
    let data: Value = serde_json::from_slice(bytes).ok()?;
    Some(Report::from_value(&data))
}

fn cases() -> u32 {
    let told = ["SOREWISE_FUZZ", "PROPTEST_CASES"].iter().find_map(|name| std::env::var(name).ok());
    told.map_or(CASES, |count| count.parse().expect("a number"))
}

#[test]
fn whatever_comes_in_is_answered_or_refused() {
    let cases = cases();
    let mut runner = TestRunner::new(Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/fuzz.proptest-regressions",
        ))),
        ..Config::with_cases(cases)
    });
    let (answered, refused, no_json) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let count = |kind: &Cell<u32>| kind.set(kind.get() + 1);
    let result = runner.run(&inputs(), |Input(bytes)| {
        match read(&bytes) {
            None => count(&no_json),
            Some(Err(errors)) => {
                count(&refused);
                prop_assert!(!errors.0.is_empty() && errors.0.len() <= ReportErrors::MOST + 1);
                for error in &errors.0 {
                    prop_assert!(error.path.len() < 400 && error.message.len() < 400, "{error:?}");
                }
            }
            Some(Ok(report)) => {
                count(&answered);
                let answer = assess(&report).map_err(|errors| TestCaseError::fail(errors.to_string()))?;
                prop_assert!(answer.disposition <= Disposition::Emergency && !answer.reasons.is_empty());
                prop_assert_eq!(Report::from_value(&report.to_value()), Ok(report));
            }
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    let (answered, refused, no_json) = (answered.get(), refused.get(), no_json.get());
    println!("{answered} answered, {refused} refused, {no_json} no JSON");
    // The inputs are worth something only if many of each kind come through.
    let some = cases / 20;
    assert!(answered > some && refused > some && no_json > some, "{answered} {refused} {no_json}");
}

/// Inputs of so many items, each of which goes wrong in another place.
fn great_inputs(count: usize) -> Vec<String> {
    let fields: Vec<String> = (0..count).map(|n| format!(r#""f{n}":1"#)).collect();
    let lists = ["areas", "signs", "previous"]
        .map(|list| format!(r#"{{"schema":1,"areas":[],"{list}":[{}]}}"#, vec!["1"; count].join(",")));
    lists.into_iter().chain([format!("{{{}}}", fields.join(","))]).collect()
}

#[test]
fn great_inputs_are_refused_with_few_words() {
    let deep = "[".repeat(100_000);
    assert!(read(deep.as_bytes()).is_none(), "too deep to be read");
    let long = "x".repeat(1_000_000);
    let named = format!(r#"{{"schema":1,"areas":[],"{long}":1,"signs":["{long}"]}}"#);
    let errors = read(named.as_bytes()).unwrap().unwrap_err();
    assert_eq!(errors.0.len(), 2);
    assert!(errors.to_string().len() < 500);
    for input in great_inputs(100_000) {
        let errors = read(input.as_bytes()).unwrap().unwrap_err();
        assert!(errors.0.len() <= ReportErrors::MOST + 1, "{}", errors.0.len());
    }
}

/// Sixteen times the input takes about sixteen times as long, not 256 times.
#[test]
fn great_inputs_are_refused_in_time() {
    let quickest = |data: &Value| {
        let once = || {
            let start = Instant::now();
            assert!(Report::from_value(data).is_err());
            start.elapsed()
        };
        (0..9).map(|_| once()).min().unwrap()
    };
    for (small, great) in great_inputs(5_000).iter().zip(great_inputs(80_000)) {
        let data = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let (small, great) = (quickest(&data(small)), quickest(&data(&great)));
        // Less than a millisecond is the machine's own business.
        assert!(great < small * 64 + Duration::from_millis(1), "{small:?}, then {great:?}");
    }
}

#[test]
fn the_greatest_report_is_read_and_written() {
    let report = worst_report();
    let json = serde_json::to_vec(&report.to_value()).unwrap();
    assert_eq!(read(&json).unwrap().unwrap(), report);
}
