//! The forecast of a place for the days ahead: a middle and a range that holds the next check-ins four times in five, and how
//! often such ranges have been right so far.
//!
//! No model of soreness is believed. Some plain guesses (the expected course, "as today", what came so many days after such a
//! day before …) are weighed by how wrong each has been for this place; what the blend was off by, so far, makes the
//! range; and if ranges miss more often than one time in five, they widen, if less often, they narrow (adaptive conformal
//! inference). All is learnt day by day, only from forecasts made before. docs/forecast.md tells the method, its sources and
//! what was measured.

use super::points::{Effortful, Point, day, efforts_until, sound, until};
use crate::engine::thresholds::{NEARING_FIVE, SORE_FROM, WORST};
use crate::engine::{ActivityKind, Disposition, PlainCourse};

/// The days that are forecast, from the day after the last check-in on.
pub const AHEAD: usize = 7;
/// A last check-in longer ago than this, in days, carries no forecast: less is known of what is now.
pub const STALE: usize = 3;
/// How often the range is to be right.
pub const RIGHT: f32 = 0.8;
/// Before so many of its ranges have been checked, nothing is said of how often they were right.
pub const CHECKED_FROM: u16 = 10;
/// A good day: one whose range ends below this (D5, D8: from here on gentle movement takes the place of training).
pub const GOOD_BELOW: u8 = NEARING_FIVE;
/// A place's latest days with a check-in that are learnt from: more cost time and tell of somebody who has changed.
pub const LEARNT_FROM: usize = 120;

/// Ratings, 0 to 10.
const RATINGS: usize = WORST as usize + 1;
/// Being off by -10 to 10.
const OFFS: usize = 2 * RATINGS - 1;

/// What is expected on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayAhead {
    /// As likely less as more, 0 to 10.
    pub median: u8,
    /// The range that is to hold it in four of five times, both ends in it.
    pub low: u8,
    /// Its upper end.
    pub high: u8,
}

impl DayAhead {
    /// Whether the range holds it.
    #[must_use]
    pub fn holds(self, intensity: u8) -> bool {
        (self.low..=self.high).contains(&intensity)
    }
}

/// How often the ranges have been right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Record {
    /// How many held the check-in that followed.
    pub right: u16,
    /// How many were checked: each day with a check-in, by the last forecast before it.
    pub of: u16,
}

/// The forecast of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// From the day after the last check-in on.
    ahead: [DayAhead; AHEAD],
    /// How many of them are over.
    passed: usize,
    /// How often it has been right: from [`CHECKED_FROM`] checks on.
    pub record: Option<Record>,
    /// The day ahead, counted from tomorrow as 0, before which no day is called good: soreness that has not had its time
    /// to peak yet is not called over.
    not_before: usize,
}

impl Forecast {
    /// The days from tomorrow on: [`AHEAD`] of them if there was a check-in today, else as many fewer as it is days ago.
    #[must_use]
    pub fn days(&self) -> &[DayAhead] {
        &self.ahead[self.passed..]
    }

    /// The forecast of a place, from its check-ins and the efforts that may have caused it, in any order; `None` if the
    /// last check-in is more than [`STALE`] days ago.
    #[must_use]
    pub fn of(points: &[Point], efforts: &[Effortful], now: f64) -> Option<Self> {
        let mut daily: Vec<Point> = Vec::new();
        for point in until(points, now) {
            match daily.last_mut() {
                // A day is as sore as at its sorest.
                Some(last) if day(last.hours) == day(point.hours) => {
                    last.hours = point.hours;
                    last.intensity = last.intensity.max(point.intensity);
                }
                _ => daily.push(point),
            }
        }
        let efforts = efforts_until(efforts, now);
        let mut learner = Learner::default();
        for point in &daily[daily.len().saturating_sub(LEARNT_FROM)..] {
            let before = efforts.partition_point(|effort| effort.hours <= point.hours);
            learner.learn(*point, before.checked_sub(1).map(|last| efforts[last]));
        }
        learner.forecast(day(now))
    }

    /// The first day ahead, counted from tomorrow as 0, on which all of these places are good (their ranges end below
    /// [`GOOD_BELOW`]): "a good day for legs again". `None` if there is none, or no place, and beside an answer that sends to
    /// somebody (`Consult` and up), where it would reassure.
    #[must_use]
    pub fn good_day(places: &[Self], answer: Disposition) -> Option<usize> {
        if answer >= Disposition::Consult || places.is_empty() {
            return None;
        }
        let good = |ahead: usize| {
            places.iter().all(|place| {
                let ends_low = place.days().get(ahead).is_some_and(|day| day.high < GOOD_BELOW);
                ends_low && ahead >= place.not_before
            })
        };
        (0..AHEAD).find(|ahead| good(*ahead))
    }
}

/// How sore the plain course says it will be, 0 to 10: as sore as now until the middle of its peak, then evenly less until the
/// middle of when it is gone. `since` is hours from the effort to now, `ahead` hours from now; without an effort
/// the peak counts as now.
#[must_use]
// Hours and ratings: the hundred-thousandths that are lost mean nothing.
#[allow(clippy::cast_possible_truncation)]
pub fn plain(intensity: u8, kind: Option<ActivityKind>, since: Option<f64>, ahead: f64) -> f32 {
    let course = PlainCourse::after(kind);
    let peak = f64::midpoint(course.peak_h[0], course.peak_h[1]);
    let gone = f64::midpoint(course.gone_h[0], course.gone_h[1]);
    // What is there when it should be gone goes like what has just peaked: nothing better is known of it.
    let since = since.filter(|since| (0.0..gone).contains(since)).unwrap_or(peak);
    let left = |hours: f64| ((gone - hours) / (gone - peak)).clamp(0.0, 1.0);
    (f64::from(intensity) * left(since + ahead) / left(since)) as f32
}

/// The plain guesses that are blended.
const GUESSES: usize = 6;
/// The one among them that says "as today".
const AS_TODAY: usize = 1;
/// How much each is believed before anything is known. The expected course first.
const BELIEVED: [f32; GUESSES] = [1.0, 2.0, 0.5, 1.0, 0.5, 1.0];
/// What each was off by before anything is known, in points, and for how many days that counts.
const OFF_BEFORE: [f32; 2] = [1.5, 4.0];
/// Nobody is believed to be off by less.
const OFF_LEAST: f32 = 0.05;
/// What is left after a day of how wrong a guess was.
const REMEMBERED: f32 = 0.97;
/// How sharply the less wrong are preferred: the fourth power of how wrong they were.
const SHARP: i32 = 4;
/// What an own past counts against the plain course, in days.
const OWN_AFTER: f32 = 2.0;
/// What ratings from three below to three above say of one: less with each point.
const ALIKE: [f32; 7] = [0.06, 0.15, 0.4, 1.0, 0.4, 0.15, 0.06];
/// How much less likely it is to be off by a point more, before anything is known, so many days ahead. A judgement.
const OFF_BY: [f32; AHEAD] = [0.5, 0.6, 0.65, 0.68, 0.7, 0.7, 0.7];
/// For how many days that counts.
const OFF_COUNTS: f32 = 6.0;
/// How quickly ranges that miss too often widen (Gibbs and Candès call it γ).
const ADAPTS: f32 = 0.05;
/// What a range may miss, at least and at most, while it adapts.
const MISSES: [f32; 2] = [0.02, 0.6];

/// A forecast that waits for its day.
#[derive(Debug, Clone, Copy)]
struct Issued {
    guesses: [f32; GUESSES],
    /// The blend, as a rating.
    blend: u8,
    ahead: DayAhead,
}

/// A sum and how much it is of.
#[derive(Debug, Clone, Copy, Default)]
struct Mean {
    sum: f32,
    count: f32,
}

impl Mean {
    fn add(&mut self, value: f32) {
        self.sum += value;
        self.count += 1.0;
    }

    /// Drawn towards a value that counts so much.
    fn toward(self, value: f32, counts: f32) -> f32 {
        (self.sum + value * counts) / (self.count + counts)
    }
}

/// How often something was off by how much; the older, the less it counts.
#[derive(Debug, Clone, Copy)]
struct Offs {
    counts: [f32; OFFS],
    /// All of them together.
    all: f32,
    /// What one counts now: it grows, which is less work than to shrink all others.
    one: f32,
}

impl Offs {
    fn add(&mut self, at: usize) {
        self.one /= REMEMBERED;
        self.counts[at] += self.one;
        self.all += self.one;
        if self.one > 1e6 {
            self.counts.iter_mut().for_each(|count| *count /= self.one);
            self.all /= self.one;
            self.one = 1.0;
        }
    }
}

/// What was learnt for forecasts that reach so many days.
#[derive(Debug, Clone, Copy)]
struct Reach {
    /// What came after each rating.
    after: [Mean; RATINGS],
    /// How wrong each guess has been.
    off: [f32; GUESSES],
    off_count: f32,
    /// How often the blend has been off by how much, for blends near 0 and for others.
    offs: [Offs; 2],
    /// What ranges may miss now.
    misses: f32,
}

/// Learns a place, day by day.
#[derive(Debug, Clone)]
pub struct Learner {
    reaches: [Reach; AHEAD],
    /// How sore it is on days of the week.
    weekdays: [Mean; 7],
    /// How sore it is so many days after the last effort.
    after_effort: [Mean; AHEAD + 1],
    level: Mean,
    /// What was forecast on the latest days with a check-in, each at its day's place in the ring.
    issued: [Option<(i32, [Issued; AHEAD])>; AHEAD],
    last: Option<(Point, Option<Effortful>)>,
    record: Record,
}

impl Default for Learner {
    fn default() -> Self {
        let mut reaches = [Reach {
            after: [Mean::default(); RATINGS],
            off: [OFF_BEFORE[0] * OFF_BEFORE[1]; GUESSES],
            off_count: OFF_BEFORE[1],
            offs: [Offs { counts: [0.0; OFFS], all: 0.0, one: 1.0 }; 2],
            misses: 1.0 - RIGHT,
        }; AHEAD];
        for (reach, by) in reaches.iter_mut().zip(OFF_BY) {
            let mut prior = Offs { counts: [0.0; OFFS], all: 0.0, one: 1.0 };
            let mut weight = OFF_COUNTS * (1.0 - by) / (1.0 + by);
            for off in 0..RATINGS {
                prior.counts[RATINGS - 1 + off] = weight;
                prior.counts[RATINGS - 1 - off] = weight;
                weight *= by;
            }
            prior.all = prior.counts.iter().sum();
            reach.offs = [prior; 2];
        }
        Self {
            reaches,
            weekdays: [Mean::default(); 7],
            after_effort: [Mean::default(); AHEAD + 1],
            level: Mean::default(),
            issued: [None; AHEAD],
            last: None,
            record: Record::default(),
        }
    }
}

impl Learner {
    /// Learns what a day's check-in was, and the last effort before it. Days come in their order; one that does not is not
    /// heard.
    pub fn learn(&mut self, point: Point, effort: Option<Effortful>) {
        let today = day(point.hours);
        if !sound(point.hours) || self.last.is_some_and(|(last, _)| day(last.hours) >= today) {
            return;
        }
        let rating = point.intensity.min(WORST);
        self.check(today, rating);
        let value = f32::from(rating);
        self.weekdays[weekday(today)].add(value);
        if let Some(lag) = effort.and_then(|effort| lag(effort, today)) {
            self.after_effort[lag].add(value);
        }
        self.level.sum *= 0.95;
        self.level.count *= 0.95;
        self.level.add(value);
        self.last = Some((Point { intensity: rating, ..point }, effort));
        let issued = std::array::from_fn(|reach| {
            self.issue(reach, today, rating, effort.map(|effort| (effort, point.hours - effort.hours)))
        });
        self.issued[ring(today)] = Some((today, issued));
    }

    /// What is forecast on a day, from the day's own check-in or one a few days before.
    #[must_use]
    pub fn forecast(&self, today: i32) -> Option<Forecast> {
        let (point, effort) = self.last?;
        let from = day(point.hours);
        let passed = usize::try_from(today.checked_sub(from)?).ok().filter(|passed| *passed <= STALE)?;
        let (_, issued) = self.issued[ring(from)].as_ref()?;
        let not_before = effort.filter(|_| point.intensity >= SORE_FROM).map_or(0, |effort| {
            let peak = day(effort.hours + PlainCourse::after(effort.kind).peak_h[0]);
            usize::try_from(peak - today).unwrap_or(0)
        });
        Some(Forecast {
            ahead: issued.map(|issued| issued.ahead),
            passed,
            record: (self.record.of >= CHECKED_FROM).then_some(self.record),
            not_before,
        })
    }

    /// Compares what was forecast for today with what came.
    fn check(&mut self, today: i32, rating: u8) {
        let value = f32::from(rating);
        for (from, issued) in self.issued.iter().flatten() {
            let Ok(reach) = usize::try_from(today - from - 1) else { continue };
            let (Some(issued), Some(learnt)) = (issued.get(reach), self.reaches.get_mut(reach)) else {
                continue;
            };
            // What came after such a day: its rating is the guess "as today".
            learnt.after[usize::from(whole(issued.guesses[AS_TODAY]))].add(value);
            learnt.off_count = learnt.off_count * REMEMBERED + 1.0;
            for (off, guess) in learnt.off.iter_mut().zip(issued.guesses) {
                *off = *off * REMEMBERED + (guess - value).abs();
            }
            learnt.offs[kind_of(issued.blend)]
                .add(RATINGS - 1 + usize::from(rating) - usize::from(issued.blend));
            let missed = if issued.ahead.holds(rating) { 0.0 } else { 1.0 };
            learnt.misses = (learnt.misses + ADAPTS * (1.0 - RIGHT - missed)).clamp(MISSES[0], MISSES[1]);
        }
        let last = self.last.map(|(point, _)| day(point.hours));
        if let Some(from) = last
            && let Some((_, issued)) = &self.issued[ring(from)]
            && let Some(issued) = usize::try_from(today - from - 1).ok().and_then(|reach| issued.get(reach))
        {
            self.record.of = self.record.of.saturating_add(1);
            self.record.right = self.record.right.saturating_add(u16::from(issued.ahead.holds(rating)));
        }
    }

    /// What a check-in lets expect, one day and `reach` more ahead; with the last effort and the hours since.
    fn issue(&self, reach: usize, today: i32, rating: u8, effort: Option<(Effortful, f64)>) -> Issued {
        let learnt = &self.reaches[reach];
        let target = today + index(reach) + 1;
        let kind = effort.and_then(|(effort, _)| effort.kind);
        let since = effort.map(|(_, since)| since);
        let plain = plain(rating, kind, since, 24.0 * f64::from(index(reach) + 1));
        let at = usize::from(rating);
        let rating = f32::from(rating);
        let level = self.level.toward(rating, 1.0);
        // What the own past is drawn towards, as long as there is little of it.
        let usual = f32::midpoint(plain, rating);
        let mut after = Mean::default();
        for (other, weight) in ALIKE.iter().enumerate() {
            let other = (at + other).checked_sub(ALIKE.len() / 2);
            if let Some(other) = other.and_then(|other| learnt.after.get(other)) {
                after.sum += other.sum * weight;
                after.count += other.count * weight;
            }
        }
        let weekday = self.weekdays[weekday(target)].toward(level, OWN_AFTER);
        let after_effort = effort
            .and_then(|(effort, _)| lag(effort, target))
            .map_or(level, |lag| self.after_effort[lag].toward(usual, OWN_AFTER));
        let guesses = [plain, rating, level, after.toward(usual, OWN_AFTER), weekday, after_effort];

        let (mut sum, mut weights) = (0.0, 0.0);
        for ((guess, off), believed) in guesses.into_iter().zip(learnt.off).zip(BELIEVED) {
            let weight = believed / (OFF_LEAST + off / learnt.off_count).powi(SHARP);
            sum += guess * weight;
            weights += weight;
        }
        let blend = whole(sum / weights);
        Issued { guesses, blend, ahead: range(&learnt.offs[kind_of(blend)], blend, learnt.misses) }
    }
}

/// The middle and the range of what a blend has been off by.
fn range(offs: &Offs, blend: u8, misses: f32) -> DayAhead {
    let mut likely = [0.0_f32; RATINGS];
    for (index, count) in offs.counts.iter().enumerate() {
        // What would lie off the scale lies at its end.
        let rating = (index + usize::from(blend)).saturating_sub(RATINGS - 1).min(RATINGS - 1);
        likely[rating] += count;
    }
    let mut median = 0;
    let mut below = likely[0];
    while below * 2.0 < offs.all && median + 1 < RATINGS {
        median += 1;
        below += likely[median];
    }
    // From the middle towards the likelier side, as long as that comes closer to what is to be held.
    let (mut low, mut high, mut held) = (median, median, likely[median]);
    // One more than there were, as conformal prediction counts: the day to come is one of them.
    let wanted = ((offs.all + offs.one) * (1.0 - misses)).min(offs.all);
    loop {
        // Nothing lies beyond the scale's ends. Of two that are as likely the sorer is held.
        let down = low.checked_sub(1).map_or(-1.0, |next| likely[next]);
        let up = likely.get(high + 1).copied().unwrap_or(-1.0);
        let next = if up >= down { up } else { down };
        if next < 0.0 || (held + next - wanted).abs() >= (held - wanted).abs() {
            break;
        }
        if up >= down {
            high += 1;
        } else {
            low -= 1;
        }
        held += next;
    }
    // At most 10 each.
    let rating = |index: usize| u8::try_from(index).unwrap_or(WORST);
    DayAhead { median: rating(median), low: rating(low), high: rating(high) }
}

/// A day's place among the latest ones.
fn ring(day: i32) -> usize {
    usize::try_from(day.rem_euclid(index(AHEAD))).unwrap_or(0)
}

/// Near 0 a blend is off by little, and only upwards.
fn kind_of(blend: u8) -> usize {
    usize::from(blend > 1)
}

fn weekday(day: i32) -> usize {
    usize::try_from(day.rem_euclid(7)).unwrap_or(0)
}

/// Days from an effort to a day, if they are few.
fn lag(effort: Effortful, to: i32) -> Option<usize> {
    usize::try_from(to - day(effort.hours)).ok().filter(|lag| *lag <= AHEAD)
}

/// A small count of days.
fn index(days: usize) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// The nearest rating.
// Within 0 and 10, and a cast saturates.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(value: f32) -> u8 {
    (value + 0.5).clamp(0.0, f32::from(WORST)) as u8
}
