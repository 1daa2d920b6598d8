//! The history: all that a diary holds, read once, by entry and by day; and what can be counted in it for the days ahead.
//!
//! Whoever shows a diary reads it into a [`History`] when it has changed, and asks that: a record is read from its fields
//! once, not at each look.

use super::book::Diary;
use super::causes::{DayTold, Factor, Factors, Finding, findings};
use super::check_in::CheckIn;
use super::done::{RoutineDone, WorkoutDone};
use super::forecast::{Forecast, Record as Rights};
use super::moment::{Day, Moment};
use super::points::{Effortful, Point, wall_hours};
use super::record::{Id, Kind};
use crate::body::SidedRegion;
use crate::engine::thresholds::{HIGH_STRESS, SHORT_SLEEP_H};
use crate::engine::{ActivityKind, Disposition, Effort, Novelty, Workout, assess, load};

/// All that a diary holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// The earliest first.
    check_ins: Vec<CheckIn>,
    /// Everything that was told or done, the latest first.
    entries: Vec<Entry>,
    /// The days on which anything was told or done, the earliest first; nothing whose time is not known.
    days: Vec<DayKept>,
    /// The places that were told, those that were told last at the end.
    places: Vec<SidedRegion>,
}

/// One thing that was told or done.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its record.
    pub id: Id,
    /// When it was told, or begun.
    pub at: Moment,
    /// Whether that is known; else it is when it was found.
    pub dated: bool,
    /// What.
    pub what: What,
}

/// What an entry is about.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// The check-in of this number: [`History::check_in`].
    CheckIn(usize),
    /// A workout that was done.
    Workout(WorkoutDone),
    /// A routine that was done, or a part of it.
    Routine(RoutineDone),
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayKept {
    /// Which.
    pub day: Day,
    /// Each place that was told, as sore as it was at its sorest, 0 to 10.
    pub areas: Vec<(SidedRegion, u8)>,
    /// Whether a workout was done.
    pub workout: bool,
    /// Whether a routine, or a part of it, was done.
    pub routine: bool,
}

impl DayKept {
    /// How sore the sorest place was, 0 to 10; none where no place was told.
    #[must_use]
    pub fn worst(&self) -> Option<u8> {
        self.areas.iter().map(|(_, intensity)| *intensity).max()
    }
}

/// Which entries are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Only {
    /// Those that tell of this place.
    pub place: Option<SidedRegion>,
    /// Those that tell of this activity.
    pub cause: Option<ActivityKind>,
    /// Those of this day.
    pub day: Option<Day>,
}

/// What is said of the days ahead.
#[derive(Debug, Clone, PartialEq)]
pub enum Ahead {
    /// Nothing: no place that is sore was told within the last days ([`super::forecast::STALE`]).
    Nothing,
    /// Nothing, since the last answer sends to somebody: a course that eases would talk against it.
    SendsToSomebody,
    /// This.
    Days(DaysAhead),
}

/// The days ahead, for each place that is sore.
#[derive(Debug, Clone, PartialEq)]
pub struct DaysAhead {
    /// Tomorrow.
    pub first: Day,
    /// Each place with its forecast, those that were told last at the end.
    pub places: Vec<(SidedRegion, Forecast)>,
    /// For each workout that loads such a place clearly, the first good day ahead, 0 for tomorrow; none where there is none
    /// among those that are forecast.
    pub good: Vec<(Workout, Option<usize>)>,
    /// How often the ranges of these places have been right, for those of which that is told by now; none before.
    pub record: Option<Rights>,
}

impl DaysAhead {
    /// So many days are forecast.
    #[must_use]
    pub fn count(&self) -> usize {
        self.places.iter().map(|(_, forecast)| forecast.days().len()).max().unwrap_or(0)
    }
}

/// A workout counts on a place that it loads so much: "clearly".
const LOADED: u8 = 2;

impl History {
    /// Reads a diary.
    #[must_use]
    pub fn of(diary: &Diary) -> Self {
        let check_ins = diary.check_ins();
        let mut history = Self::default();
        for (number, it) in check_ins.iter().enumerate() {
            history.add(Entry { id: it.id, at: it.at, dated: it.dated, what: What::CheckIn(number) });
            for area in &it.report.areas {
                history.places.retain(|known| *known != area.place);
                history.places.push(area.place);
            }
            if it.dated {
                let day = history.day_of(it.at);
                for area in &it.report.areas {
                    match day.areas.iter_mut().find(|(place, _)| *place == area.place) {
                        Some((_, worst)) => *worst = (*worst).max(area.intensity),
                        None => day.areas.push((area.place, area.intensity)),
                    }
                }
            }
        }
        for record in diary.of_kind(Kind::Workout) {
            if let Some(done) = WorkoutDone::of(record) {
                history.day_of(done.at).workout = true;
                history.add(Entry { id: record.id, at: done.at, dated: true, what: What::Workout(done) });
            }
        }
        for record in diary.of_kind(Kind::Routine) {
            if let Some(done) = RoutineDone::of(record) {
                let any = done.movements.iter().any(|(_, done)| *done);
                let day = history.day_of(done.at);
                day.routine |= any;
                history.add(Entry { id: record.id, at: done.at, dated: true, what: What::Routine(done) });
            }
        }
        history.entries.reverse();
        history.check_ins = check_ins;
        history
    }

    /// At its place among those that are in it, the latest last: mostly at the end. The library's sort is kilobytes.
    fn add(&mut self, entry: Entry) {
        let key = |it: &Entry| (it.at.at, it.id);
        let index = self.entries.partition_point(|other| key(other) < key(&entry));
        self.entries.insert(index, entry);
    }

    fn day_of(&mut self, at: Moment) -> &mut DayKept {
        let day = at.day();
        let index = self.days.partition_point(|it| it.day < day);
        if self.days.get(index).is_none_or(|it| it.day != day) {
            let fresh = DayKept { day, areas: Vec::new(), workout: false, routine: false };
            self.days.insert(index, fresh);
        }
        &mut self.days[index]
    }

    /// A check-in that an entry names.
    ///
    /// # Panics
    /// Where there are not so many: numbers come from the entries of this very history.
    #[must_use]
    pub fn check_in(&self, number: usize) -> &CheckIn {
        &self.check_ins[number]
    }

    /// Whether there is any check-in.
    #[must_use]
    pub fn has_check_ins(&self) -> bool {
        !self.check_ins.is_empty()
    }

    /// All entries, the latest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Those that are wanted.
    pub fn only(&self, only: Only) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| {
            let report = match entry.what {
                What::CheckIn(number) => Some(&self.check_ins[number].report),
                _ => None,
            };
            let told = |place| report.is_some_and(|report| report.areas.iter().any(|it| it.place == place));
            let did = |kind| report.and_then(|report| report.activity).is_some_and(|it| it.kind == kind);
            only.place.is_none_or(told)
                && only.cause.is_none_or(did)
                && only.day.is_none_or(|day| entry.dated && entry.at.day() == day)
        })
    }

    /// The days on which anything was told or done, the earliest first.
    #[must_use]
    pub fn days(&self) -> &[DayKept] {
        &self.days
    }

    /// A day of them.
    #[must_use]
    pub fn day(&self, day: Day) -> Option<&DayKept> {
        self.days.binary_search_by_key(&day, |it| it.day).ok().map(|index| &self.days[index])
    }

    /// The places that were told, those that were told last at the end.
    #[must_use]
    pub fn places(&self) -> &[SidedRegion] {
        &self.places
    }

    /// The activities that were told, in the order of their kinds.
    #[must_use]
    pub fn causes(&self) -> Vec<ActivityKind> {
        let told = |kind: &ActivityKind| {
            self.check_ins.iter().any(|it| it.report.activity.is_some_and(|activity| activity.kind == *kind))
        };
        ActivityKind::ALL.iter().copied().filter(told).collect()
    }

    /// How sore a place was on each day on which it was told, at its sorest; of no place how sore the sorest was. The
    /// earliest first, the last `most` of them.
    #[must_use]
    pub fn course(&self, place: Option<SidedRegion>, most: usize) -> Vec<(Day, u8)> {
        let of_day = |day: &DayKept| match place {
            None => day.worst(),
            Some(place) => day.areas.iter().find(|(known, _)| *known == place).map(|(_, it)| *it),
        };
        let told = self.days.iter().rev().filter_map(|day| Some((day.day, of_day(day)?)));
        let mut course: Vec<_> = told.take(most).collect();
        course.reverse();
        course
    }

    /// What is said of the days ahead, for somebody who looks now.
    #[must_use]
    pub fn ahead(&self, now: Moment) -> Ahead {
        let dated = || self.check_ins.iter().filter(|it| it.dated);
        let answered = dated().rev().find(|it| !it.report.areas.is_empty() || !it.report.signs.is_empty());
        let Some(last) = answered else { return Ahead::Nothing };
        let disposition = match &last.answer {
            Some(answer) => answer.disposition,
            // What cannot be answered is not said to ease either.
            None => assess(&last.report).map_or(Disposition::Consult, |answer| answer.disposition),
        };
        let hours = wall_hours(now);
        let efforts: Vec<Effortful> = dated().filter_map(effort).collect();
        let mut places = Vec::new();
        for place in &self.places {
            let rated = dated().flat_map(CheckIn::rated).filter(|rated| rated.place == *place);
            let points: Vec<Point> = rated.map(Point::from).collect();
            let sore = points.last().is_some_and(|point| point.intensity > 0);
            if let Some(forecast) = Forecast::of(&points, &efforts, hours).filter(|_| sore) {
                places.push((*place, forecast));
            }
        }
        if places.is_empty() {
            return Ahead::Nothing;
        }
        if disposition >= Disposition::Consult {
            return Ahead::SendsToSomebody;
        }
        let mut good = Vec::new();
        for workout in Workout::ALL {
            let loaded = places.iter().filter(|(place, _)| load(place.region, *workout) >= LOADED);
            let loaded: Vec<Forecast> = loaded.map(|(_, forecast)| *forecast).collect();
            if !loaded.is_empty() {
                good.push((*workout, Forecast::good_day(&loaded, disposition)));
            }
        }
        let mut record: Option<Rights> = None;
        for known in places.iter().filter_map(|(_, forecast)| forecast.record) {
            let sum = record.get_or_insert_default();
            *sum =
                Rights { right: sum.right.saturating_add(known.right), of: sum.of.saturating_add(known.of) };
        }
        Ahead::Days(DaysAhead { first: Day(now.day().0 + 1), places, good, record })
    }

    /// What the days carry of "what do I get sore from?", the strongest evidence first.
    #[must_use]
    pub fn causes_found(&self) -> Vec<Finding> {
        findings(&self.told_days(), 1)
    }

    /// What was told of each day. An activity counts on the day on which it was done **and** told: whoever tells of one only
    /// because they are sore the day after would else find that it makes sore. A day with one has no other.
    #[must_use]
    pub fn told_days(&self) -> Vec<DayTold> {
        let kinds = || ActivityKind::ALL.iter().copied().filter(|kind| *kind != ActivityKind::None);
        let no_kind = kinds().fold(Factors::NONE, |all, kind| all.with(Factor::Activity(kind)));
        let mut days: Vec<DayTold> = Vec::new();
        let mut note = |day: i32, soreness: Option<u8>, present: Factors, known: Factors| {
            days.push(DayTold { day, soreness, present, known });
        };
        for it in self.check_ins.iter().filter(|it| it.dated) {
            let (day, report) = (it.at.day().0, &it.report);
            let mut present = Factors::NONE;
            let mut known = Factors::NONE;
            if let Some(stress) = report.context.stress {
                known = known.with(Factor::HighStress);
                if stress >= HIGH_STRESS {
                    present = present.with(Factor::HighStress);
                }
            }
            match report.activity {
                Some(activity) if activity.kind == ActivityKind::None => known = known.and(no_kind),
                Some(activity) if effort(it).is_some_and(|it| super::points::day(it.hours) == day) => {
                    known = known.and(no_kind);
                    present = present.with(Factor::Activity(activity.kind));
                    if let Some(effort) = activity.effort {
                        known = known.with(Factor::HardEffort);
                        if effort == Effort::Hard {
                            present = present.with(Factor::HardEffort);
                        }
                    }
                    if let Some(novelty) = activity.novelty {
                        known = known.with(Factor::NewEffort);
                        if novelty != Novelty::Usual {
                            present = present.with(Factor::NewEffort);
                        }
                    }
                }
                _ => {}
            }
            note(day, report.areas.iter().map(|area| area.intensity).max(), present, known);
            // The night before this day is the night after the one before.
            if let Some(slept) = report.context.sleep_hours {
                let short = Factors::NONE.with(Factor::ShortSleep);
                note(day - 1, None, if slept < SHORT_SLEEP_H { short } else { Factors::NONE }, short);
            }
        }
        // From the first one on it is known of each day whether there was one.
        let routine = Factors::NONE.with(Factor::RoutineDone);
        let first = self.days.iter().position(|day| day.routine).unwrap_or(self.days.len());
        for day in &self.days[first..] {
            note(day.day.0, None, if day.routine { routine } else { Factors::NONE }, routine);
        }
        days
    }
}

/// When the activity of a check-in ended, on the wall clock there; none where that was not told.
// Exact: both have fewer than 53 bits.
#[allow(clippy::cast_precision_loss)]
fn effort(check_in: &CheckIn) -> Option<Effortful> {
    let kind = check_in.report.activity.map(|activity| activity.kind);
    if kind == Some(ActivityKind::None) {
        return None;
    }
    let (hours, said) = (check_in.report.hours_since_activity?, check_in.hours_said[0]?);
    // What is said some hours after the check-in was begun counts from then.
    let later = (said as f64 - check_in.at.at as f64) / 3_600_000.0;
    Some(Effortful { hours: wall_hours(check_in.at) + later - hours, kind })
}
