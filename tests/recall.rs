//! Recall by counting: whatever is told of a place, no answer is below what a published source allows.
//!
//! `cases/oracle.toml` holds the least answers, written from the sources without a look at the rules. Here each word
//! that a person can tell meets each place, each rating and each other word: 3.7 million reports. The ordinary run
//! takes every fiftieth pair, `SOREWISE_FULL=1` all of them; each word alone, and each row alone, is always tried.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod cases;
#[path = "recall/oracle.rs"]
mod oracle;

use std::collections::BTreeMap;

use cases::{every_place, full, level};
use oracle::{Oracle, Row, Word, beside, report, words};
use sorewise::body::SidedRegion;
use sorewise::engine::{Disposition, Report};

/// Every so many pairs are tried in the ordinary run.
const PART: usize = 50;

/// What is wrong, by what it is wrong with: how often, and the first time.
#[derive(Default)]
struct Wrong(BTreeMap<String, (u32, String)>);

impl Wrong {
    fn note(&mut self, what: String, report: &Report) {
        let first = || serde_json::to_string(&report.to_value()).unwrap();
        self.0.entry(what).or_insert_with(|| (0, first())).0 += 1;
    }

    fn assert_none(&self) {
        let told: Vec<String> = self
            .0
            .iter()
            .map(|(what, (count, first))| format!("{what}: {count} reports\n    {first}"))
            .collect();
        assert!(told.is_empty(), "{} problems\n{}", told.len(), told.join("\n"));
    }
}

/// Which pairs are tried: all, or a fixed part that is spread over all.
struct Part {
    number: usize,
    all: bool,
}

impl Part {
    fn new() -> Self {
        Self { number: 0, all: full() }
    }

    fn takes_the_next(&mut self) -> bool {
        self.number += 1;
        self.all || self.number.is_multiple_of(PART)
    }
}

#[test]
fn no_answer_is_below_the_oracle_and_two_flags_are_never_less_than_the_graver() {
    let (oracle, words) = (Oracle::read(), words());
    let (mut wrong, mut part, mut total) = (Wrong::default(), Part::new(), 0_u32);
    for place in every_place() {
        for intensity in 0..=10 {
            let told = |told: &[Word]| report(place, intensity, told);
            let mut check = |words: &[Word], graver: Disposition| {
                let report = told(words);
                let found = level(&report);
                total += 1;
                if let Some(row) = oracle.floor(place, intensity, words).filter(|row| row.at_least() > found)
                {
                    wrong.note(format!("{}: {} < {}", row.id, found.id(), row.at_least), &report);
                }
                if found < graver {
                    wrong.note(format!("{} < {} alone", found.id(), graver.id()), &report);
                }
                found
            };
            let nothing = check(&[], Disposition::Train);
            let alone: Vec<Disposition> = words.iter().map(|word| check(&[*word], nothing)).collect();
            for (at, one) in words.iter().enumerate() {
                for (other, two) in words.iter().enumerate().take(at) {
                    if one.goes_with(*two) && part.takes_the_next() {
                        check(&[*two, *one], alone[at].max(alone[other]));
                    }
                }
            }
        }
    }
    println!("{total} reports, {} words", words.len());
    assert!(total > if full() { 2_700_000 } else { 140_000 }, "{total} reports");
    wrong.assert_none();
}

/// Rows of three words, and those that want a second area, meet one word more.
#[test]
fn every_row_of_the_oracle_holds_whatever_is_added() {
    let (oracle, words) = (Oracle::read(), words());
    let (mut wrong, mut part, mut total) = (Wrong::default(), Part::new(), 0_u32);
    for row in &oracle.rows {
        for state in states(row) {
            for word in std::iter::once(None).chain(words.iter().copied().map(Some)) {
                let told = word.is_none_or(|word| row.words().iter().all(|it| it.goes_with(word)));
                if !told || (word.is_some() && !part.takes_the_next()) {
                    continue;
                }
                let mut report = state.clone();
                if let Some(word) = word {
                    word.tell(&mut report);
                }
                let found = level(&report);
                total += 1;
                if found < row.at_least() {
                    wrong.note(format!("{}: {} < {}", row.id, found.id(), row.at_least), &report);
                }
            }
        }
    }
    println!("{total} reports, {} rows", oracle.rows.len());
    wrong.assert_none();
}

/// Each state that a row speaks of: its places, both sides, all ratings that it asks for, and its second area.
fn states(row: &Row) -> Vec<Report> {
    let words = row.words();
    if let Some(state) = row.without_area() {
        return vec![state];
    }
    let mut states = Vec::new();
    let within = |places: &[String], place: &SidedRegion| {
        places.iter().any(|id| id == "any" || id == place.region.id())
    };
    for place in every_place().into_iter().filter(|place| within(&row.places, place)) {
        for intensity in row.from..=10 {
            let state = report(place, intensity, &words);
            let Some(also) = &row.also else {
                states.push(state);
                continue;
            };
            for other in every_place().into_iter().filter(|it| within(&also.places, it) && *it != place) {
                for rated in [also.from, 10] {
                    states.push(beside(&state, report(other, rated, &also.words())));
                }
            }
        }
    }
    states
}

#[test]
fn the_oracle_is_sound() {
    let oracle = Oracle::read();
    let mut ids: Vec<&str> = oracle.rows.iter().map(|row| row.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), oracle.rows.len(), "an id is used twice");
    let regions: Vec<&str> = every_place().iter().map(|place| place.region.id()).collect();
    for row in &oracle.rows {
        let places = row.places.iter().chain(row.also.iter().flat_map(|also| &also.places));
        for place in places {
            let known = ["any", "none-needed"].contains(&place.as_str()) || regions.contains(&place.as_str());
            assert!(known, "{}: there is no place {place}", row.id);
        }
        assert!(row.from <= 10 && row.why.len() > 20, "{}", row.id);
        let cited = ["https://", "http://", "doi:"].iter().any(|start| row.source.starts_with(start));
        assert!(cited, "{} names no source", row.id);
        assert!(
            row.at_least() > Disposition::Train && !states(row).is_empty(),
            "{} asks for nothing",
            row.id
        );
    }
    let unread = oracle.rows.iter().filter(|row| row.opened == Some(false)).count();
    assert!(unread <= 4, "{unread} rows cite what nobody could open");
}
