//! How long an answer takes: `cargo bench`.
#![allow(missing_docs)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use sorewise::body::BodyRegion;
use sorewise::engine::{Effort, Novelty, Report, Sensation, assess};
use support::{area, busy_report, calf, did, with_sensations, worst_report};

/// What most people report.
fn three_areas() -> Report {
    Report {
        areas: vec![
            with_sensations(calf(4), &[Sensation::Achy]),
            with_sensations(area(BodyRegion::Quadriceps, 3), &[Sensation::Stiff]),
            area(BodyRegion::Knee, 1),
        ],
        hours_since_activity: Some(20.0),
        hours_since_onset: Some(8.0),
        activity: did(Effort::Hard, Novelty::HarderThanUsual),
        ..Report::default()
    }
}

fn bench(c: &mut Criterion) {
    for (name, report) in [
        ("nothing sore", Report::default()),
        ("three areas", three_areas()),
        ("every place, mild", busy_report(4)),
        ("every place, all that can be said", worst_report()),
    ] {
        c.bench_function(name, |b| b.iter(|| assess(black_box(&report))));
    }
    let data = worst_report().to_value();
    c.bench_function("reading all that can be said", |b| b.iter(|| Report::from_value(black_box(&data))));
}

criterion_group!(benches, bench);
criterion_main!(benches);
