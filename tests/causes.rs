//! "What do I get sore from?" against diaries in which nothing makes sore, and those in which something does.
//!
//! `SOREWISE_FULL=1 cargo test --profile tireless --test causes -- --nocapture` writes 10,200 without an effect and 6,000 with one, and prints the tables
//! of docs/forecast.md.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap
)]

mod simulated;

use simulated::Chance;
use sorewise::diary::causes::{DayTold, Factor, Factors, Way, ever_found, findings, pairs_so_far};
use sorewise::engine::ActivityKind as Kind;

/// What a person of a diary does, and how their days go. Nothing of it makes sore by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Habit {
    /// By the days of the week, with one in five different.
    Weekly,
    /// By the days of the week, and rather not when sore.
    SparesSoreDays,
    /// By chance, and rather not on the day after training.
    RestsAfter,
    /// By chance, more in some weeks than in others.
    InPhases,
    /// By what is felt, finer than it is told, today and yesterday: the diary does not know what decides.
    FeelsMore,
    /// Stress, short nights and routines come when it hurts.
    FromPain,
}

const HABITS: [Habit; 6] = [
    Habit::Weekly,
    Habit::SparesSoreDays,
    Habit::RestsAfter,
    Habit::InPhases,
    Habit::FeelsMore,
    Habit::FromPain,
];

/// What does make sore: so many points on the day after.
#[derive(Debug, Clone, Copy)]
struct Effect {
    factor: Factor,
    points: f64,
}

/// A diary of so many days. Soreness is autocorrelated (a share of yesterday's is left), has a weekly rhythm of its own that no
/// factor causes, drifts slowly, and is told on most days, less when nothing hurts.
fn diary(number: u64, habit: Habit, days: usize, noise: f64, effect: Option<Effect>) -> Vec<DayTold> {
    let chance = &mut Chance::new(number * 8 + habit as u64 + 7_000_001);
    let kept = chance.within(0.2, 0.8);
    let level = chance.within(1.5, 4.0);
    let rhythm: Vec<f64> = (0..7).map(|_| 0.7 * chance.normal()).collect();
    let kinds = [Kind::Running, Kind::Strength, Kind::Cycling, Kind::Gardening].map(Factor::Activity);
    let usual: Vec<Vec<bool>> =
        kinds.iter().map(|_| (0..7).map(|_| chance.whether(0.35)).collect()).collect();
    let faithful = chance.within(0.75, 1.0);
    let (mut off, mut drift, mut effect_before) = (0.0, 0.0, 0.0);
    let mut felt_before = level;
    let mut trained_before = false;
    let mut phase = false;
    (0..days)
        .map(|day| {
            off = kept * off + noise * chance.normal() + effect_before;
            drift = 0.99 * drift + 0.1 * chance.normal();
            let felt: f64 = level + rhythm[day % 7] + drift + off;
            let rating = felt.round().clamp(0.0, 10.0);
            if chance.whether(1.0 / 14.0) {
                phase = !phase;
            }
            let mut present = Factors::NONE;
            let mut trains = false;
            for (kind, usual) in kinds.iter().zip(&usual) {
                let likely = match habit {
                    Habit::Weekly | Habit::FromPain => {
                        if usual[day % 7] {
                            0.8
                        } else {
                            0.2
                        }
                    }
                    Habit::SparesSoreDays => {
                        (if usual[day % 7] { 0.8 } else { 0.2 })
                            * (1.0 - rating / 10.0)
                            * (if rating >= 4.0 { 0.5 } else { 1.0 })
                    }
                    Habit::RestsAfter => {
                        if trained_before {
                            0.1
                        } else {
                            0.45
                        }
                    }
                    Habit::InPhases => {
                        if phase {
                            0.6
                        } else {
                            0.15
                        }
                    }
                    Habit::FeelsMore => (0.7 - 0.1 * felt - 0.05 * (felt - felt_before)).clamp(0.05, 0.9),
                };
                if chance.whether(likely) {
                    present = present.with(*kind);
                    trains = true;
                }
            }
            trained_before = trains;
            felt_before = felt;
            if trains {
                for (factor, share) in
                    [(Factor::NewEffort, 0.2), (Factor::HardEffort, 0.4), (Factor::LongEffort, 0.3)]
                {
                    if chance.whether(share) {
                        present = present.with(factor);
                    }
                }
            }
            let by_pain = if habit == Habit::FromPain { rating / 10.0 } else { 0.0 };
            for (factor, share) in
                [(Factor::ShortSleep, 0.3), (Factor::HighStress, 0.25), (Factor::RoutineDone, 0.4)]
            {
                if chance.whether((share + by_pain).min(0.95)) {
                    present = present.with(factor);
                }
            }
            effect_before =
                effect.filter(|effect| present.has(effect.factor)).map_or(0.0, |effect| effect.points);
            let told = chance.whether(if rating >= 1.0 { faithful } else { 0.7 * faithful });
            let known = if chance.whether(0.95) { Factors::all() } else { present };
            DayTold { day: day as i32, soreness: told.then_some(rating as u8), present, known }
        })
        .collect()
}

fn full() -> bool {
    std::env::var_os("SOREWISE_FULL").is_some() && !cfg!(debug_assertions)
}

/// Looks at a diary each day, as a person does; gives what was ever found.
fn looked_at_daily(days: &[DayTold]) -> Vec<Factor> {
    let mut found = Vec::new();
    for until in 1..=days.len() {
        for finding in findings(&days[..until], 1) {
            if !found.contains(&finding.factor) {
                found.push(finding.factor);
            }
        }
    }
    found
}

#[test]
fn one_run_sees_what_each_day_saw() {
    let mut seen = 0;
    for (number, habit) in (0..30).zip(HABITS.into_iter().cycle()) {
        // Half a point of noise and a strong effect, so that there is something to see.
        let effect = Effect { factor: Factor::HighStress, points: 3.0 };
        let days = diary(number, habit, 120, 0.5, Some(effect));
        let mut daily = looked_at_daily(&days);
        let mut once = ever_found(&days, 1);
        seen += once.len();
        for found in [&mut daily, &mut once] {
            found.sort_by_key(|factor| format!("{factor:?}"));
        }
        assert_eq!(daily, once, "{number}");
    }
    assert!(seen >= 15, "only {seen} sentences to compare");
}

#[test]
fn nothing_is_found_where_nothing_is() {
    let (each, days) = if full() { (1_700, 365) } else { (40, 180) };
    let mut all = 0;
    for habit in HABITS {
        let shown = (0..each)
            .filter(|number| !ever_found(&diary(*number, habit, days, 1.0, None), 1).is_empty())
            .count();
        println!("| {habit:?} | {each} | {shown} | {:.2} % |", 100.0 * shown as f64 / each as f64);
        all += shown;
        assert!(
            shown as f64 <= 0.05 * each as f64 + if full() { 0.0 } else { 2.0 },
            "{habit:?}: {shown} of {each}"
        );
    }
    let of = each as usize * HABITS.len();
    println!("| all | {of} | {all} | {:.2} % |", 100.0 * all as f64 / of as f64);
    assert!(all as f64 <= 0.05 * of as f64, "{all} of {of}");
}

/// The first days of a diary in which a factor has so many pairs; `None` if it never has. Pairs stay, so halving finds it.
fn until_pairs(days: &[DayTold], factor: Factor, pairs: u32) -> Option<&[DayTold]> {
    let (mut few, mut enough) = (0, days.len());
    if pairs_so_far(days, factor) < pairs {
        return None;
    }
    while enough - few > 1 {
        let middle = usize::midpoint(few, enough);
        if pairs_so_far(&days[..middle], factor) < pairs { few = middle } else { enough = middle }
    }
    Some(&days[..enough])
}

#[test]
fn an_effect_of_two_points_is_found_with_twenty_pairs() {
    let each = if full() { 2_000 } else { 90 };
    for noise in [0.7, 1.0, 1.3] {
        let (mut found, mut of, mut took, mut right, mut others) = (0_u32, 0_u32, 0, 0, 0);
        let mut effect_sum = 0.0;
        for number in 0..each {
            let factor = [Factor::Activity(Kind::Running), Factor::HardEffort, Factor::ShortSleep]
                [number as usize % 3];
            let habit = [Habit::Weekly, Habit::SparesSoreDays, Habit::InPhases][number as usize / 3 % 3];
            let days = diary(number + 500_000, habit, 400, noise, Some(Effect { factor, points: 2.0 }));
            let Some(days) = until_pairs(&days, factor, 20) else { continue };
            of += 1;
            took += days.len();
            for finding in findings(days, 1) {
                if finding.factor == factor {
                    found += 1;
                    effect_sum += finding.effect;
                    assert_eq!(finding.way, Way::MoreSore);
                    assert!(finding.pairs >= 20);
                    right += usize::from((finding.interval[0]..=finding.interval[1]).contains(&2.0));
                } else {
                    others += 1;
                }
            }
        }
        let power = f64::from(found) / f64::from(of);
        println!(
            "| {noise} | {of} of {each} | {:.0} | {:.1} % | {:.2} | {:.1} % | {others} |",
            took as f64 / f64::from(of),
            100.0 * power,
            effect_sum / f64::from(found),
            100.0 * right as f64 / f64::from(found)
        );
        if noise <= 1.0 {
            assert!(power >= 0.8, "noise {noise}: {power}");
        }
    }
}
