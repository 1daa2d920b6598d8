//! People who do not exist, from six models of soreness. Each is written from what its name says, not from what the forecast
//! does with it: none has the plain course, "as today" or an average in it.
//!
//! What they share: they make efforts on some days of the week and now and then on others, skip check-ins more when nothing
//! hurts, and say whole numbers from 0 to 10.
#![allow(dead_code, clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use sorewise::diary::{Effortful, Point};
use sorewise::engine::ActivityKind;

/// Chance that is the same each time: numbers from a 64-bit congruential generator, its state mixed before use.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// One of many independent streams.
    pub fn new(seed: u64) -> Self {
        let mut chance = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
        chance.next();
        chance.next();
        chance
    }

    /// Between 0 and 1.
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        ((mixed >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    pub fn within(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.next()
    }

    pub fn whether(&mut self, chance: f64) -> bool {
        self.next() < chance
    }

    /// Normal, with the mean 0 and the standard deviation 1 (Box and Muller).
    pub fn normal(&mut self) -> f64 {
        (-2.0 * self.next().ln()).sqrt() * (std::f64::consts::TAU * self.next()).cos()
    }

    /// Student's t with two degrees of freedom: its variance is infinite.
    pub fn heavy(&mut self) -> f64 {
        let chance = self.next();
        (2.0 * chance - 1.0) / (2.0 * chance * (1.0 - chance)).sqrt()
    }
}

/// What one of them told.
pub struct Simulated {
    pub points: Vec<Point>,
    pub efforts: Vec<Effortful>,
}

/// How somebody's soreness comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// Each effort makes sore the next day; that halves in a time of one's own, from half a day to two and a half.
    Decay,
    /// Each effort makes sore twice: on the next day, and again two or three days after it, sometimes more.
    DoublePeak,
    /// What is left of yesterday, chance, and shocks from training; from nearly none to nearly all is left.
    Autoregressive,
    /// A level that keeps for days and then jumps, at times far (Student's t with two degrees of freedom).
    Jumps,
    /// Soreness as in the third, told by people who only ever say 0, 3, 5, 7 or 10, and rather say again what they said before.
    Anchors,
    /// A chronic level that drifts, with flares of two to seven days that nothing announces.
    Flares,
}

pub const MODELS: [Model; 6] =
    [Model::Decay, Model::DoublePeak, Model::Autoregressive, Model::Jumps, Model::Anchors, Model::Flares];

/// A person of a model: the same number is the same person.
pub fn person(model: Model, number: u64) -> Simulated {
    let mut chance = Chance::new(number * 8 + model as u64 + 1);
    let days = chance.within(20.0, 90.0) as usize;
    let trained = training(&mut chance, days);
    let felt = match model {
        Model::Decay => decay(&mut chance, &trained),
        Model::DoublePeak => double_peak(&mut chance, &trained),
        Model::Autoregressive | Model::Anchors => autoregressive(&mut chance, &trained),
        Model::Jumps => jumps(&mut chance, days),
        Model::Flares => flares(&mut chance, days),
    };
    tell(&mut chance, model, &trained, &felt)
}

/// How hard each day was: 0 without training. Some days of the week are training days; one in ten is different.
fn training(chance: &mut Chance, days: usize) -> Vec<f64> {
    let usual: Vec<bool> = (0..7).map(|_| chance.whether(0.4)).collect();
    (0..days)
        .map(|day| {
            let trains = usual[day % 7] != chance.whether(0.1);
            if trains { (0.5 * chance.normal()).exp() } else { 0.0 }
        })
        .collect()
}

fn decay(chance: &mut Chance, trained: &[f64]) -> Vec<f64> {
    let half_life = chance.within(0.5, 2.5);
    let sore = chance.within(1.5, 4.0);
    let noise = chance.within(0.3, 0.9);
    let mut left = 0.0;
    let mut today = 0.0;
    trained
        .iter()
        .map(|hard| {
            left = left * 0.5_f64.powf(1.0 / half_life) + today;
            // It is felt the day after.
            today = sore * hard;
            left + noise * chance.normal()
        })
        .collect()
}

fn double_peak(chance: &mut Chance, trained: &[f64]) -> Vec<f64> {
    let sore = chance.within(1.5, 4.0);
    let second = chance.within(0.5, 1.3);
    let delay = if chance.whether(0.5) { 3 } else { 4 };
    let noise = chance.within(0.3, 0.9);
    let back = |day: usize, by: usize| day.checked_sub(by).map_or(0.0, |day| trained[day]);
    (0..trained.len())
        .map(|day| {
            let first = back(day, 1) + 0.4 * back(day, 2);
            let again = back(day, delay) + 0.4 * back(day, delay + 1);
            sore * (first + second * again) + noise * chance.normal()
        })
        .collect()
}

fn autoregressive(chance: &mut Chance, trained: &[f64]) -> Vec<f64> {
    let kept = chance.within(0.2, 0.95);
    let level = chance.within(0.5, 4.0);
    let noise = chance.within(0.4, 1.3);
    let shock = chance.within(0.0, 2.0);
    let mut off = 0.0;
    let mut before = 0.0;
    trained
        .iter()
        .map(|hard| {
            off = kept * off + noise * chance.normal() + shock * before;
            before = *hard;
            level + off
        })
        .collect()
}

fn jumps(chance: &mut Chance, days: usize) -> Vec<f64> {
    let often = chance.within(0.05, 0.3);
    let home = chance.within(0.0, 5.0);
    let noise = chance.within(0.2, 0.8);
    let mut level = home;
    (0..days)
        .map(|_| {
            if chance.whether(often) {
                level = (home + 1.5 * chance.heavy()).clamp(-1.0, 11.0);
            }
            level + noise * chance.normal()
        })
        .collect()
}

fn flares(chance: &mut Chance, days: usize) -> Vec<f64> {
    let home = chance.within(1.5, 6.0);
    let noise = chance.within(0.4, 1.0);
    let often = chance.within(0.03, 0.12);
    let (mut drift, mut lasts, mut height) = (0.0, 0, 0.0);
    (0..days)
        .map(|_| {
            drift = 0.95 * drift + 0.2 * chance.normal();
            if lasts == 0 && chance.whether(often) {
                lasts = chance.within(2.0, 8.0) as usize;
                height = chance.within(1.5, 4.0);
            }
            let flare = if lasts > 0 { height } else { 0.0 };
            lasts = lasts.saturating_sub(1);
            home + drift + flare + noise * chance.normal()
        })
        .collect()
}

/// Says of what was felt a whole number, on most days.
fn tell(chance: &mut Chance, model: Model, trained: &[f64], felt: &[f64]) -> Simulated {
    let (faithful, lazy) = (chance.within(0.7, 1.0), chance.within(0.2, 0.9));
    let kind = if chance.whether(0.5) { Some(ActivityKind::Strength) } else { Some(ActivityKind::Running) };
    let mut said: Option<f64> = None;
    let mut told = Simulated { points: Vec::new(), efforts: Vec::new() };
    for (day, (hard, felt)) in trained.iter().zip(felt).enumerate() {
        let start = day as f64 * 24.0;
        if chance.whether(if *felt >= 0.5 { faithful } else { lazy }) {
            let mut rating = felt.round().clamp(0.0, 10.0);
            if model == Model::Anchors {
                let nearest = |felt: f64| {
                    [0.0, 3.0, 5.0, 7.0, 10.0]
                        .into_iter()
                        .min_by(|a: &f64, b: &f64| (a - felt).abs().total_cmp(&(b - felt).abs()))
                        .unwrap()
                };
                rating = match said {
                    Some(before) if (before - felt).abs() < 2.0 && chance.whether(0.5) => before,
                    _ => nearest(*felt),
                };
            }
            said = Some(rating);
            let hours = start + chance.within(6.0, 17.0);
            told.points.push(Point { hours, intensity: rating as u8 });
        }
        if *hard > 0.0 {
            told.efforts.push(Effortful { hours: start + chance.within(17.0, 21.0), kind });
        }
    }
    told
}
