//! The forecast against people it knows nothing of: is it right as often as it says, and no worse than the plain course?
//!
//! `SOREWISE_FULL=1 cargo test --profile tireless --test forecast -- --nocapture` asks 102,000 people, and prints the table of docs/forecast.md.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod simulated;

use simulated::{MODELS, Model, Simulated, person};
use sorewise::diary::forecast::{AHEAD, Forecast, Learner, plain};
use sorewise::diary::{Effortful, Point};

/// What came of many forecasts.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    forecasts: u64,
    held: u64,
    /// Those issued once ten had been checked, when it says how often it is right.
    later: u64,
    later_held: u64,
    width: u64,
    /// Off by, in points, summed.
    error: f64,
    plain_error: f64,
    as_today_error: f64,
    people: u64,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.forecasts += other.forecasts;
        self.held += other.held;
        self.later += other.later;
        self.later_held += other.later_held;
        self.width += other.width;
        self.error += other.error;
        self.plain_error += other.plain_error;
        self.as_today_error += other.as_today_error;
        self.people += other.people;
    }

    fn share(&self) -> f64 {
        self.held as f64 / self.forecasts as f64
    }

    fn later_share(&self) -> f64 {
        self.later_held as f64 / self.later as f64
    }
}

fn effort_before(simulated: &Simulated, hours: f64) -> Option<Effortful> {
    simulated.efforts.iter().rev().find(|effort| effort.hours <= hours).copied()
}

fn day(hours: f64) -> i32 {
    (hours / 24.0).floor() as i32
}

/// Each forecast at each check-in, against each check-in of the next seven days.
/// Gives the share that was held for this person.
fn follow(simulated: &Simulated, tally: &mut [Tally; AHEAD]) -> f64 {
    let so_far = |tally: &[Tally; AHEAD]| {
        tally.iter().fold((0, 0), |(held, of), day| (held + day.held, of + day.forecasts))
    };
    let before = so_far(tally);
    let mut learner = Learner::default();
    let mut issued: Vec<(Point, Forecast)> = Vec::new();
    for point in &simulated.points {
        for (from, forecast) in issued.iter().rev() {
            let ahead = (day(point.hours) - day(from.hours) - 1) as usize;
            if ahead >= AHEAD {
                break;
            }
            let expected = forecast.days()[ahead];
            let tally = &mut tally[ahead];
            tally.forecasts += 1;
            tally.held += u64::from(expected.holds(point.intensity));
            if forecast.record.is_some() {
                tally.later += 1;
                tally.later_held += u64::from(expected.holds(point.intensity));
            }
            tally.width += u64::from(expected.high - expected.low);
            tally.error += f64::from(expected.median.abs_diff(point.intensity));
            tally.as_today_error += f64::from(from.intensity.abs_diff(point.intensity));
            let effort = effort_before(simulated, from.hours);
            let since = effort.map(|effort| from.hours - effort.hours);
            let said = plain(
                from.intensity,
                effort.and_then(|effort| effort.kind),
                since,
                24.0 * (ahead + 1) as f64,
            );
            tally.plain_error += f64::from((said + 0.5).floor() - f32::from(point.intensity)).abs();
        }
        learner.learn(*point, effort_before(simulated, point.hours));
        issued.push((*point, learner.forecast(day(point.hours)).unwrap()));
    }
    tally[0].people += 1;
    let (held, of) = so_far(tally);
    (held - before.0) as f64 / (of - before.1) as f64
}

/// People from here on were not looked at while the forecast was made.
const FRESH: u64 = 1_000;

/// What came of many people, and the shares that were held for one in ten of them at most, and at least.
fn many(model: Model, people: u64) -> ([Tally; AHEAD], [f64; 2]) {
    let mut tally = [Tally::default(); AHEAD];
    let mut shares: Vec<_> = (FRESH..FRESH + people)
        .map(|number| follow(&person(model, number), &mut tally))
        .filter(|share| !share.is_nan())
        .collect();
    shares.sort_by(f64::total_cmp);
    (tally, [shares[shares.len() / 10], shares[shares.len() * 9 / 10]])
}

fn full() -> bool {
    std::env::var_os("SOREWISE_FULL").is_some() && !cfg!(debug_assertions)
}

#[test]
fn the_range_holds_four_in_five_and_the_middle_is_no_worse_than_the_plain_course() {
    let people = if full() { 17_000 } else { 250 };
    let mut all = Tally::default();
    let mut wrong = Vec::new();
    println!("| model | held | after ten checks | width | off by | plain course | as today |");
    for model in MODELS {
        let (by_day, [worst, best]) = many(model, people);
        println!("{model:?}: {:.0} % to {:.0} % for eight in ten people", 100.0 * worst, 100.0 * best);
        let mut sum = Tally::default();
        for day in &by_day {
            sum.add(day);
        }
        all.add(&sum);
        let row = |name: String, tally: &Tally| {
            let of = tally.forecasts as f64;
            println!(
                "| {name} | {:.1} % | {:.1} % | {:.2} | {:.2} | {:.2} | {:.2} |",
                100.0 * tally.share(),
                100.0 * tally.later_share(),
                tally.width as f64 / of,
                tally.error / of,
                tally.plain_error / of,
                tally.as_today_error / of
            );
        };
        row(format!("{model:?}"), &sum);
        for (ahead, tally) in by_day.iter().enumerate() {
            row(format!("{model:?}, {} days ahead", ahead + 1), tally);
        }
        for share in [sum.share(), sum.later_share()] {
            if !(0.76..=0.84).contains(&share) {
                wrong.push(format!("{model:?}: held {share:.3}"));
            }
        }
        if sum.error > sum.plain_error {
            wrong.push(format!("{model:?}: off by {} > {}", sum.error, sum.plain_error));
        }
    }
    println!(
        "all: {} people, {} forecasts, held {:.2} %, after ten checks {:.2} %",
        all.people,
        all.forecasts,
        100.0 * all.share(),
        100.0 * all.later_share()
    );
    assert!((0.76..=0.84).contains(&all.share()), "all: held {:.3}", all.share());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
