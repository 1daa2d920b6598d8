//! The advice that stands where the program does not run says of each sign what the engine would say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use sorewise::engine::{Disposition, Report, assess};
use sorewise::value::Value;

fn of(json: &str) -> Option<Disposition> {
    let value: Value = serde_json::from_str(json).ok()?;
    let report = Report::from_value(&value).ok()?;
    assess(&report).ok().map(|answer| answer.disposition)
}

#[test]
fn signs_stand_where_the_engine_puts_them() {
    let source = include_str!("../xtask/src/plain.rs");
    let messages = include_str!("../src/i18n/locales/en/report.ftl");
    let all: Vec<&str> = messages
        .lines()
        .filter_map(|line| line.strip_prefix("sign-")?.split_once(" =").map(|(id, _)| id))
        .collect();
    assert!(all.len() > 30, "{all:?}");
    for (answer, wanted) in
        [("answer-emergency", Disposition::Emergency), ("answer-urgent", Disposition::Urgent)]
    {
        let (_, rest) = source.split_once(&format!("\"{answer}\"")).unwrap();
        let (list, _) = rest.split_once(']').unwrap();
        let listed: BTreeSet<&str> =
            list.split("\"sign-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let alone = |id: &&str| {
            let person = format!(r#"{{"schema":1,"areas":[],"signs":["{id}"]}}"#);
            let place = format!(
                r#"{{"schema":1,"areas":[{{"region":"calf","side":"left","intensity":3,"signs":["{id}"]}}]}}"#
            );
            of(&person).or_else(|| of(&place)).unwrap() == wanted
        };
        assert_eq!(listed, all.iter().copied().filter(alone).collect(), "{answer}");
    }
}
