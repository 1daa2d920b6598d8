//! Which rules the sources themselves demand: a published case, or a row of the oracle, gets less once the rule is off.
//!
//! Our own stories are told from the rules; these were written from the sources, so that the two can disagree.

use std::collections::BTreeMap;

use sorewise::engine::rules::Rule;
use sorewise::engine::{Disposition, Report};

use super::cases::{every_place, published};
use super::oracle::{Oracle, Row, beside, report};

/// By a rule's id, the first that demands it: `case …` or `row …`.
pub fn demands(fired: impl Fn(&Report) -> Vec<&'static Rule>) -> BTreeMap<&'static str, String> {
    let mut found: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut ask = |report: &Report, least: Disposition, name: String| {
        // Without the only rule that reaches what is demanded, the answer is below it.
        let rules = fired(report);
        let mut enough = rules.iter().filter(|rule| rule.at_least >= least);
        if let (Some(rule), None) = (enough.next(), enough.next()) {
            found.entry(rule.id).or_insert(name);
        }
    };
    for case in published().iter().filter(|case| case.counts()) {
        let least = case.allowed().into_iter().min().unwrap();
        ask(&case.report(), least, format!("case {}", case.name));
    }
    for row in &Oracle::read().rows {
        for state in states(row) {
            ask(&state, row.at_least(), format!("row {}", row.id));
        }
    }
    found
}

/// Some of the states that a row speaks of: each of its places at the ratings from which on it does, and its second
/// area at the first place that there is.
fn states(row: &Row) -> Vec<Report> {
    let words = row.words();
    if let Some(state) = row.without_area() {
        return vec![state];
    }
    let mut states = Vec::new();
    let within = |places: &[String], id: &str| places.iter().any(|known| known == "any" || known == id);
    for place in every_place().into_iter().filter(|place| within(&row.places, place.region.id())) {
        for intensity in row.from..=row.from.saturating_add(2).min(10) {
            let mut state = report(place, intensity, &words);
            if let Some(also) = &row.also {
                let second =
                    every_place().into_iter().find(|it| within(&also.places, it.region.id()) && *it != place);
                state = beside(&state, report(second.unwrap(), also.from, &also.words()));
            }
            states.push(state);
        }
    }
    states
}
