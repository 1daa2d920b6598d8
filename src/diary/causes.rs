//! "What do I get sore from?": only what the days of a diary carry, however often one looks.
//!
//! For each factor, days with it are paired with days without it: the same day of the week, as sore before, at most
//! [`WINDOW_DAYS`] apart. If the factor does nothing, the two are interchangeable, and the difference in what came on the
//! day after falls to either side alike. A gambler who starts with 1 and bets, pair by pair, that the day with the factor is
//! followed by more cannot be expected to win. The chance that such a stake *ever* grows to a number is at most one in that
//! number (Ville): so a sentence may be looked for each day without being found too often. Each factor has its
//! part of the [`ERROR`] that all share. docs/forecast.md tells the method, its sources and what was measured.

use super::points::{rank, sorted};
use crate::engine::ActivityKind;
use crate::engine::thresholds::WORST;

/// The chance, at most, that a diary without any effect ever shows a sentence.
pub const ERROR: f64 = 0.05;
/// Days further apart than this are no pair: people change.
pub const WINDOW_DAYS: i32 = 84;
/// From here on days count as equally sore before: there are too few of them to tell apart.
const AS_SORE_FROM: u8 = 6;
/// The day of the next check-in: what it says is what came of the day.
const AFTER_DAYS: i32 = 1;
/// Differences are bet on at two sizes, in one over points: nobody knows beforehand how large an effect is.
const STAKES: [f64; 2] = [0.4, 1.0];
/// A stake that grew to this stays there: it is a number that floats can hold.
const RICHEST: f64 = 1e200;
/// The latest pairs that the effect's middle is taken from; all count for the evidence.
const MIDDLE_OF: usize = 120;
/// Steps of the interval, in points.
const STEP: f64 = 0.25;

/// What may make sore.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Factor {
    /// An activity of a kind.
    Activity(ActivityKind),
    /// An effort that was new, or more than usual.
    NewEffort,
    /// A hard effort.
    HardEffort,
    /// A long effort.
    LongEffort,
    /// A short night after the day: less than `SHORT_SLEEP_H`.
    ShortSleep,
    /// Much stress: `HIGH_STRESS` or more.
    HighStress,
    /// A routine was done.
    RoutineDone,
}

/// What beside activities is asked about.
const OTHERS: [Factor; 6] = [
    Factor::NewEffort,
    Factor::HardEffort,
    Factor::LongEffort,
    Factor::ShortSleep,
    Factor::HighStress,
    Factor::RoutineDone,
];
/// How many factors there are, one for each kind of activity but "nothing": each may err in one part of so many.
const FACTORS: usize = OTHERS.len() + ActivityKind::ALL.len() - 1;

impl Factor {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = ActivityKind::ALL.iter().copied().filter(|kind| *kind != ActivityKind::None);
        OTHERS.into_iter().chain(kinds.map(Self::Activity))
    }

    /// What it is looked for: a routine is asked whether it helps, all others whether they make sore.
    #[must_use]
    pub fn expected(self) -> Way {
        if self == Self::RoutineDone { Way::LessSore } else { Way::MoreSore }
    }

    fn bit(self) -> u32 {
        match self {
            Self::Activity(kind) => 1 << (OTHERS.len() + rank(kind)),
            other => 1 << OTHERS.iter().position(|known| *known == other).unwrap_or_default(),
        }
    }
}

/// In which direction a factor goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// The day after is sorer.
    MoreSore,
    /// The day after is less sore.
    LessSore,
}

/// A set of factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Factors(u32);

impl Factors {
    /// None.
    pub const NONE: Self = Self(0);

    /// The set with this one.
    #[must_use]
    pub fn with(self, factor: Factor) -> Self {
        Self(self.0 | factor.bit())
    }

    /// What is in either.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is in the set.
    #[must_use]
    pub fn has(self, factor: Factor) -> bool {
        self.0 & factor.bit() != 0
    }

    /// All factors: for a day on which everything was told.
    #[must_use]
    pub fn all() -> Self {
        Factor::all().fold(Self::NONE, Self::with)
    }
}

/// A day of a diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayTold {
    /// Which, counted from any beginning; each seventh is the same day of the week.
    pub day: i32,
    /// How sore at its sorest, 0 to 10 (more counts as 10); `None` if nothing was told.
    pub soreness: Option<u8>,
    /// What was there.
    pub present: Factors,
    /// Of what it is known whether it was there; all of `present` is.
    pub known: Factors,
}

/// A sentence that the data carry.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What.
    pub factor: Factor,
    /// Whether the day after is sorer or less sore.
    pub way: Way,
    /// By how many points: the middle of the differences (Hodges and Lehmann). What was just found tends to be said too large.
    pub effect: f64,
    /// From where to where the effect lies, in points, above 0 if sorer: all intervals that are ever shown hold at once, at
    /// any day, in nine of ten diaries.
    pub interval: [f64; 2],
    /// The number of pairs of days that it rests on.
    pub pairs: u32,
    /// Other factors that came with it in most of these pairs: it may be them.
    pub tangled_with: Vec<Factor>,
}

/// What the days carry, the strongest evidence first. `looks` is how many series of one person are asked in all (the whole
/// body, or each of some places): they share what may be wrong; 0 counts as one. The order of the days does not matter.
#[must_use]
pub fn findings(days: &[DayTold], looks: u32) -> Vec<Finding> {
    let days = in_order(days);
    let share = error_share(looks);
    let mut found: Vec<(f64, Finding)> = Vec::new();
    for factor in Factor::all() {
        let pairs = pairs(&days, factor);
        let toward = if factor.expected() == Way::MoreSore { 1.0 } else { -1.0 };
        let won = |shift: f64, side: f64| stake(&pairs, |pair| side * (pair.difference - shift));
        let (now, _) = won(0.0, toward);
        if now * share < 1.0 {
            continue;
        }
        // The smallest effect that the same bets do not reject, from either side.
        let bound = |side: f64| {
            let mut edge = side * -f64::from(WORST);
            while side * edge < f64::from(WORST) && won(edge, side).1 * share >= 1.0 {
                edge += side * STEP;
            }
            edge
        };
        // Rounded outwards, to the last step that was rejected; what was found stays on its side of 0.
        let mut interval = [bound(1.0) - STEP, bound(-1.0) + STEP].map(|edge| edge.clamp(-10.0, 10.0));
        if toward > 0.0 {
            interval[0] = interval[0].max(0.0);
        } else {
            interval[1] = interval[1].min(0.0);
        }
        let finding = Finding {
            factor,
            way: factor.expected(),
            effect: middle(&pairs),
            interval,
            pairs: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
            tangled_with: tangled(&pairs, factor),
        };
        found.push((now, finding));
    }
    sorted(found.into_iter(), |a, b| b.0.total_cmp(&a.0)).into_iter().map(|(_, finding)| finding).collect()
}

/// The factors that [`findings`] ever named, if it was asked after each of these days: what measures how often it errs. Pairs,
/// once found, stay; so one run through them sees what each day saw.
#[must_use]
pub fn ever_found(days: &[DayTold], looks: u32) -> Vec<Factor> {
    let days = in_order(days);
    let share = error_share(looks);
    let carried = |factor: &Factor| {
        let toward = if factor.expected() == Way::MoreSore { 1.0 } else { -1.0 };
        stake(&pairs(&days, *factor), |pair| toward * pair.difference).1 * share >= 1.0
    };
    Factor::all().filter(carried).collect()
}

/// How many pairs of days there are for a factor: what "not enough yet" can be said with.
#[must_use]
pub fn pairs_so_far(days: &[DayTold], factor: Factor) -> u32 {
    u32::try_from(pairs(&in_order(days), factor).len()).unwrap_or(u32::MAX)
}

/// What one factor of one series may err: its part of all.
// The number of factors is small.
#[allow(clippy::cast_precision_loss)]
fn error_share(looks: u32) -> f64 {
    ERROR / FACTORS as f64 / f64::from(looks.max(1))
}

/// The days by date; what was told of one day twice is put together, and the sorer counts.
fn in_order(days: &[DayTold]) -> Vec<DayTold> {
    let mut sorted = sorted(days.iter().copied(), |a, b| a.day.cmp(&b.day));
    sorted.dedup_by(|later, earlier| {
        let same = later.day == earlier.day;
        if same {
            earlier.soreness = earlier.soreness.max(later.soreness);
            earlier.present.0 |= later.present.0;
            earlier.known.0 |= later.known.0;
        }
        same
    });
    for day in &mut sorted {
        day.soreness = day.soreness.map(|intensity| intensity.min(WORST));
        day.known.0 |= day.present.0;
    }
    sorted
}

/// A day whose day after is told, waiting for another that is like it but for the factor.
struct Waiting {
    day: i32,
    /// The day of the week and how sore before: days of one pair have the same.
    like: (i32, u8),
    with: bool,
    after: u8,
    present: Factors,
}

/// Two days that are alike but for the factor.
struct Pair {
    /// How much sorer the day after the one with the factor was.
    difference: f64,
    /// What only the day with the factor had, and what only the other.
    only: [Factors; 2],
}

/// The pairs of a factor, in the order in which their later day was over: what is told later never changes earlier pairs.
/// Which days become a pair does not depend on what came after them.
fn pairs(days: &[DayTold], factor: Factor) -> Vec<Pair> {
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut found = Vec::new();
    for two in days.windows(2) {
        let [day, next] = two else { continue };
        if next.day.checked_sub(day.day) != Some(AFTER_DAYS) || !day.known.has(factor) {
            continue;
        }
        let (Some(before), Some(after)) = (day.soreness, next.soreness) else { continue };
        let one = Waiting {
            day: day.day,
            like: (day.day.rem_euclid(7), before.min(AS_SORE_FROM)),
            with: day.present.has(factor),
            after,
            present: day.present,
        };
        let near = waiting.partition_point(|other| one.day.saturating_sub(other.day) > WINDOW_DAYS);
        waiting.drain(..near);
        let match_at = waiting.iter().rposition(|other| other.like == one.like && other.with != one.with);
        if let Some(at) = match_at {
            let other = waiting.remove(at);
            let (with, without) = if one.with { (&one, &other) } else { (&other, &one) };
            found.push(Pair {
                difference: f64::from(with.after) - f64::from(without.after),
                only: [
                    Factors(with.present.0 & !without.present.0),
                    Factors(without.present.0 & !with.present.0),
                ],
            });
        } else {
            waiting.push(one);
        }
    }
    found
}

/// What a stake of 1 has become after all pairs, and the most that it ever was. A bet on a difference that falls to either side
/// alike multiplies the stake by 1 + b or 1 - b, with an equal chance: it is fair whatever b was before the side is known.
fn stake(pairs: &[Pair], toward: impl Fn(&Pair) -> f64) -> (f64, f64) {
    let mut parts = [0.5; STAKES.len()];
    let mut most: f64 = 1.0;
    for pair in pairs {
        let difference = toward(pair);
        for (part, size) in parts.iter_mut().zip(STAKES) {
            let bet = size * difference;
            *part = (*part * (1.0 + bet / (1.0 + bet * bet).sqrt())).min(RICHEST);
        }
        most = most.max(parts.iter().sum());
    }
    (parts.iter().sum(), most)
}

/// The middle of all means of two differences (Hodges and Lehmann): it bears a few wild days.
fn middle(pairs: &[Pair]) -> f64 {
    let latest = &pairs[pairs.len().saturating_sub(MIDDLE_OF)..];
    let means = latest.iter().enumerate().flat_map(|(index, one)| {
        latest[index..].iter().map(|other| f64::midpoint(one.difference, other.difference))
    });
    let means = sorted(means, f64::total_cmp);
    match means.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => means[odd / 2],
        even => f64::midpoint(means[even / 2 - 1], means[even / 2]),
    }
}

/// What else the days with the factor had, and those without had not, in most pairs.
fn tangled(pairs: &[Pair], factor: Factor) -> Vec<Factor> {
    let count = |side: usize, other: Factor| pairs.iter().filter(|pair| pair.only[side].has(other)).count();
    Factor::all()
        .filter(|other| *other != factor)
        .filter(|other| count(0, *other).saturating_sub(count(1, *other)) * 2 > pairs.len())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_the_error_make_the_whole() {
        assert_eq!(Factor::all().count(), FACTORS);
        #[allow(clippy::cast_precision_loss)]
        let all = error_share(1) * FACTORS as f64;
        assert!((all - ERROR).abs() < 1e-12);
        let bits = Factor::all().map(Factor::bit).fold(0, |all, bit| {
            assert_eq!(all & bit, 0, "two factors share a bit");
            all | bit
        });
        assert_eq!(bits.count_ones() as usize, FACTORS);
    }
}
