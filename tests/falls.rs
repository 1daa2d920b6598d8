//! No answer falls in silence: 135,000 fixed reports, each with the rule that decided before.
//!
//! An answer that is less cautious than it was needs a line in `docs/safety/changes.md`, with its reason and its
//! source, under the heading of the edition that is kept in `tests/falls/baseline.txt`. When a change is done and all
//! its falls are accounted for, `NEXT_EDITION=1 cargo test --test falls` keeps today's answers as the next edition.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[path = "falls/baseline.rs"]
mod baseline;
mod cases;
#[path = "falls/reports.rs"]
mod reports;

use std::collections::BTreeMap;

use baseline::{Answer, Baseline};
use cases::{deciding, disposition, text};
use reports::{Batch, report};
use sorewise::engine::Disposition;

const LEDGER: &str = "docs/safety/changes.md";

/// A rule that decided, what it answered, and what is answered now.
type Fall = (String, Disposition, Disposition);

/// Today's answer to each report of a batch.
fn answers(batch: Batch) -> Vec<Answer> {
    let answer = |number| {
        let rule = deciding(&report(batch, number));
        rule.map_or_else(Answer::nothing, |rule| Answer { rule: rule.id.to_owned(), level: rule.at_least })
    };
    (0..batch.size()).map(answer).collect()
}

/// What fell since the kept edition: how many reports, and the first of them.
fn falls(kept: &Baseline) -> BTreeMap<Fall, (u32, Batch, usize)> {
    let mut falls = BTreeMap::new();
    for batch in Batch::ALL {
        let before = kept.answers(batch);
        assert_eq!(before.len(), batch.size(), "{} keeps another number of reports", batch.id());
        for (number, (before, now)) in before.iter().zip(answers(batch)).enumerate() {
            if now.level < before.level {
                let fall = (before.rule.clone(), before.level, now.level);
                falls.entry(fall).or_insert((0, batch, number)).0 += 1;
            }
        }
    }
    falls
}

/// A line of the ledger that accounts for falls.
struct Line {
    fall: Fall,
    why: String,
    source: String,
}

/// The lines under an edition's heading: `| rule | from | to | why | source |`.
fn ledger(edition: u32) -> Vec<Line> {
    let page = text(LEDGER);
    let heading = format!("## Since edition {edition}");
    let section = page.lines().skip_while(|line| *line != heading).skip(1);
    let rows = section.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("| `"));
    let line = |row: &str| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [rule, from, to, why, source] = cells[..] else { panic!("five cells a line: {row}") };
        let fall = (rule.trim_matches('`').to_owned(), disposition(from), disposition(to));
        Line { fall, why: why.to_owned(), source: source.to_owned() }
    };
    rows.map(line).collect()
}

/// What is wrong: falls without a line, lines without a fall, lines that name no source.
fn problems(kept: &Baseline) -> Vec<String> {
    let falls = falls(kept);
    let ledger = ledger(kept.edition);
    let mut problems = Vec::new();
    for ((rule, from, to), (count, batch, number)) in &falls {
        if !ledger.iter().any(|line| line.fall == (rule.clone(), *from, *to)) {
            problems.push(format!(
                "no line for | `{rule}` | {} | {} | ({count} reports)\n    first: {}\n    now: {}",
                from.id(),
                to.id(),
                serde_json::to_string(&report(*batch, *number).to_value()).unwrap(),
                deciding(&report(*batch, *number)).map_or("nothing", |rule| rule.id),
            ));
        }
    }
    for (at, line) in ledger.iter().enumerate() {
        let (rule, from, to) = &line.fall;
        let name = format!("| `{rule}` | {} | {} |", from.id(), to.id());
        if !falls.contains_key(&line.fall) {
            problems.push(format!("nothing falls so: {name}"));
        }
        if ledger[..at].iter().any(|earlier| earlier.fall == line.fall) {
            problems.push(format!("told twice: {name}"));
        }
        let cited = line.source.contains("https://") || line.source.contains("doi:");
        if line.why.split_whitespace().count() < 5 || !cited {
            problems.push(format!("tells no reason or no source: {name}"));
        }
    }
    problems
}

#[test]
fn no_answer_falls_without_a_line_that_says_why() {
    let kept = Baseline::read();
    let problems = problems(&kept);
    assert!(problems.is_empty(), "{LEDGER}: {} problems\n{}", problems.len(), problems.join("\n"));
    if std::env::var_os("NEXT_EDITION").is_some() {
        Baseline::of(kept.edition + 1, answers).write();
    }
}

/// What the comparison stands on: reports of every kind, answers of every kind.
#[test]
fn the_reports_are_sound_and_of_every_kind() {
    for batch in Batch::ALL {
        let mut counts = [0_u32; 7];
        for number in (0..batch.size()).step_by(10) {
            let report = report(batch, number);
            assert!(report.check().is_ok(), "{report:?}");
            counts[cases::level(&report) as usize] += 1;
        }
        println!("{}: {counts:?}", batch.id());
        assert!(counts.iter().all(|count| *count > 50), "{}: {counts:?}", batch.id());
    }
}
