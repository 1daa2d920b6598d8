//! The engine answers in time: the greatest report that is sound within a millisecond.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use sorewise::engine::{Report, assess};
use support::{busy_report, worst_report};

/// The quickest of many: what else the machine does makes single runs slow, never quick.
fn quickest(report: &Report) -> Duration {
    let run = || {
        let start = Instant::now();
        black_box(assess(black_box(report)).expect("a sound report"));
        start.elapsed()
    };
    let runs = if cfg!(debug_assertions) { 3 } else { 200 };
    (0..runs).map(|_| run()).min().unwrap()
}

#[test]
fn the_greatest_report_is_answered_within_a_millisecond() {
    // Without optimisation a test can only keep the engine from growing out of all proportion.
    let limit = if cfg!(debug_assertions) { Duration::from_millis(60) } else { Duration::from_millis(1) };
    let greatest = (0..=10).map(busy_report).chain([worst_report()]);
    for (index, report) in greatest.enumerate() {
        let time = quickest(&report);
        println!("{index}: {time:?}");
        assert!(time < limit, "report {index} takes {time:?}");
    }
}
