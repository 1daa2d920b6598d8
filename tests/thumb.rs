//! A noisy thumb on a small phone: does it get where it wants to?
//!
//! `SOREWISE_FULL=1 cargo test --profile tireless --test thumb -- --nocapture` throws fifty times as often, and prints the table.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::cast_precision_loss)]

use std::collections::BTreeMap;

use sorewise::body::{BodyView, Drawing, MOST_OFFERS, Physique, SPREAD, SidedRegion};

/// CSS pixels of a half unit where a phone 360 pixels wide shows the figure: it is as high as `body_view.css`
/// lets it be, 31.5 em.
const PHONE: f32 = 504.0 / 2036.0;
/// Half the sheet's width: what lands further out does not land on the figure.
const EDGE: f32 = 560.0;

/// Chance that is the same each time: numbers from a 64-bit congruential generator.
struct Chance(u64);

impl Chance {
    /// Between 0 and 1.
    fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 40) as f32 + 0.5) / 16_777_216.0
    }

    /// Two numbers with the standard deviation 1 (Box and Muller).
    fn spread(&mut self) -> (f32, f32) {
        let (radius, angle) = ((-2.0 * self.next().ln()).sqrt(), std::f32::consts::TAU * self.next());
        (radius * angle.cos(), radius * angle.sin())
    }
}

/// What came of aiming at one place.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    /// It was taken at once.
    first: u32,
    /// Another was taken, this one offered: the second tap says so.
    second: u32,
    /// Nothing was taken: there is nothing to take back, and the next tap is another try.
    nothing: u32,
    /// Another was taken, and this one not offered: whoever reads the name taps again, or comes closer.
    missed: u32,
}

impl Tally {
    fn tries(&self) -> f32 {
        (self.first + self.second + self.nothing + self.missed) as f32
    }

    fn add(&mut self, other: &Self) {
        self.first += other.first;
        self.second += other.second;
        self.nothing += other.nothing;
        self.missed += other.missed;
    }
}

/// Throws at the middle of each place, in each view and build, with a deviation of so many CSS pixels.
fn throws(times: u32, deviation: f32) -> BTreeMap<SidedRegion, Tally> {
    let mut chance = Chance(7);
    let mut tallies: BTreeMap<SidedRegion, Tally> = BTreeMap::new();
    for view in BodyView::ALL {
        for build in Physique::ALL {
            let drawing = Drawing::new(view, build);
            for shape in &drawing.shapes {
                for &side in shape.region.sides() {
                    let target = SidedRegion { region: shape.region, side };
                    let (x, y) = shape.anchor;
                    let middle = (f32::from(x) * f32::from(target.direction(view)), f32::from(y));
                    let tally = tallies.entry(target).or_default();
                    for _ in 0..times {
                        let (dx, dy) = chance.spread();
                        let at = (middle.0 + dx * deviation / PHONE, middle.1 + dy * deviation / PHONE);
                        let meant =
                            if at.0.abs() > EDGE { Vec::new() } else { drawing.meant(at, SPREAD / PHONE) };
                        match meant.iter().position(|place| *place == target) {
                            Some(0) => tally.first += 1,
                            Some(rank) if rank <= MOST_OFFERS => tally.second += 1,
                            None if meant.is_empty() => tally.nothing += 1,
                            _ => tally.missed += 1,
                        }
                    }
                }
            }
        }
    }
    tallies
}

fn times() -> u32 {
    // Without optimisation a thousand throws take half an hour; `cargo xtask test --full` runs a release, too.
    let many = std::env::var_os("SOREWISE_FULL").is_some() && !cfg!(debug_assertions);
    if many { 1000 } else { 20 }
}

/// Nothing is rated before the second tap, so nothing wrong is recorded; what is left to ask is how often
/// the right place is in reach of it.
#[test]
fn a_noisy_thumb_gets_where_it_wants_to() {
    for (deviation, all, each) in [(SPREAD / 2.0, 0.999, 0.99), (SPREAD, 0.985, 0.9)] {
        let tallies = throws(times(), deviation);
        println!("\n{deviation} pixels: first, second, nothing, missed (of 100)");
        let mut sum = Tally::default();
        let mut worst = (1.0f32, None);
        for (place, tally) in &tallies {
            sum.add(tally);
            let share = |count: u32| 100.0 * count as f32 / tally.tries();
            println!(
                "{:24} {:8} {:5.1} {:5.1} {:5.1} {:5.1}",
                place.region.id(),
                place.side.id(),
                share(tally.first),
                share(tally.second),
                share(tally.nothing),
                share(tally.missed)
            );
            let reached = 1.0 - tally.missed as f32 / tally.tries();
            if reached < worst.0 {
                worst = (reached, Some(*place));
            }
        }
        let share = |count: u32| count as f32 / sum.tries();
        println!(
            "all: {:.4} {:.4} {:.4} {:.4}; worst {worst:?}",
            share(sum.first),
            share(sum.second),
            share(sum.nothing),
            share(sum.missed)
        );
        assert!(1.0 - share(sum.missed) >= all, "{sum:?}");
        assert!(worst.0 >= each, "{worst:?}");
    }
}
