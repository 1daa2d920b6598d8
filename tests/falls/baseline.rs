//! The answers that are kept: for each report one character, for the rule that decided.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use crate::cases::{disposition, text};
use crate::reports::Batch;
use sorewise::engine::Disposition;

const FILE: &str = "tests/falls/baseline.txt";
/// How many reports stand in a line.
const WIDTH: usize = 200;

/// What decided a report, and how.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    pub rule: String,
    pub level: Disposition,
}

impl Answer {
    /// No rule fires: train.
    pub fn nothing() -> Self {
        Self { rule: "nothing".to_owned(), level: Disposition::Train }
    }
}

/// The answers of one edition.
pub struct Baseline {
    pub edition: u32,
    batches: Vec<(Batch, Vec<Answer>)>,
}

impl Baseline {
    pub fn of(edition: u32, answers: fn(Batch) -> Vec<Answer>) -> Self {
        Self { edition, batches: Batch::ALL.into_iter().map(|batch| (batch, answers(batch))).collect() }
    }

    pub fn answers(&self, batch: Batch) -> &[Answer] {
        self.batches.iter().find(|(it, _)| *it == batch).map_or(&[], |(_, answers)| answers)
    }

    pub fn read() -> Self {
        let mut kept = Self { edition: 0, batches: Vec::new() };
        let mut names: BTreeMap<char, Answer> = BTreeMap::new();
        for line in text(FILE).lines() {
            let mut words = line.split(' ');
            match (words.next(), kept.batches.last_mut()) {
                (Some("edition"), _) => kept.edition = words.next().unwrap().parse().unwrap(),
                (Some("batch"), _) => {
                    kept.batches.push((Batch::from_id(words.next().unwrap()), Vec::new()));
                    names.clear();
                }
                (Some("rule"), _) => {
                    let [letter, rule, level] = words.collect::<Vec<_>>()[..] else { panic!("{line}") };
                    let answer = Answer { rule: rule.to_owned(), level: disposition(level) };
                    names.insert(letter.chars().next().unwrap(), answer);
                }
                (Some("answers"), Some((_, answers))) => {
                    answers.extend(words.next().unwrap().chars().map(|letter| names[&letter].clone()));
                }
                _ => panic!("{FILE}: {line}"),
            }
        }
        kept
    }

    pub fn write(&self) {
        let mut out = format!("edition {}\n", self.edition);
        for (batch, answers) in &self.batches {
            let _ = writeln!(out, "batch {}", batch.id());
            let mut counts: BTreeMap<&Answer, u32> = BTreeMap::new();
            for answer in answers {
                *counts.entry(answer).or_default() += 1;
            }
            // The most frequent get the short letters.
            let mut frequent: Vec<_> = counts.into_iter().collect();
            frequent.sort_by_key(|(answer, count)| (std::cmp::Reverse(*count), *answer));
            let letters = ('!'..='~').chain('\u{a1}'..='\u{ac}').chain('\u{ae}'..='\u{24f}');
            let names: BTreeMap<&Answer, char> =
                frequent.into_iter().map(|(answer, _)| answer).zip(letters).collect();
            for (answer, letter) in &names {
                let _ = writeln!(out, "rule {letter} {} {}", answer.rule, answer.level.id());
            }
            for line in answers.chunks(WIDTH) {
                let line: String = line.iter().map(|answer| names[answer]).collect();
                let _ = writeln!(out, "answers {line}");
            }
        }
        std::fs::write(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(FILE), out).unwrap();
    }
}
