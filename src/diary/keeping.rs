//! Keeping: a diary at work in one element of one tab. What is told goes into it, what has to be stored comes out, what other
//! tabs and the store say comes in.
//!
//! One check-in is being told at a time, [`Keeping::here`]. It is begun by the first thing that is told, and a later visit begins another one.
//! Where two tabs have begun one each within the same visit, before they heard of each other, the one that was begun first tells all.

use super::book::{Diary, Newer, SetAside};
use super::check_in::{Answer, CheckIn, Telling};
use super::finding::Noticed;
use super::moment::{Moment, When};
use super::record::{Id, Kind, Record, Unreadable};
use super::returning::{Asks, Returning, SAME_VISIT_H, returning};
use super::stamp::{Clock, Stamp};
use super::store::{Found, SCHEMA, load, stored, stored_clearing};
use crate::engine::{Area, Context, Disposition, Earlier, Report};
use crate::value::Value;

/// A diary, and what of it is still to be stored.
#[derive(Debug, Clone)]
pub struct Keeping {
    diary: Diary,
    clock: Clock,
    here: Option<Id>,
    /// What the visit began with: nobody has told it now.
    opened: Report,
    /// When the last report was made, and what it looks back on: these check-ins are in the diary.
    looked_back: (Moment, Vec<Earlier>),
    /// When something was told last in this tab, in milliseconds since 1970.
    told: u64,
    /// What the store does not have yet.
    changed: Vec<Id>,
    /// What is on its way there.
    underway: Vec<Id>,
    /// What could not be read, by its key: to be put aside.
    aside: Vec<(String, SetAside)>,
}

/// What a visit begins with.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    /// What stands.
    pub report: Report,
    /// What is asked first.
    pub asks: Option<Asks>,
    /// What was answered last, and when.
    pub last: Option<(When, Disposition)>,
}

/// One occasion, as it stands now.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// All that is told so far.
    pub report: &'a Report,
    /// What was asked and denied.
    pub denied: &'a [Noticed],
    /// What was answered, if there is anything to answer.
    pub answer: Option<Disposition>,
    /// The time zone's name (IANA), where the browser tells it.
    pub zone: Option<&'a str>,
}

/// What a look at the clock finds.
#[derive(Debug, Clone, PartialEq)]
pub enum Looked {
    /// What was told is of an earlier visit by now.
    Again(Box<Opening>),
    /// The hours have gone on.
    GoneOn(Report),
}

/// So long after the last thing that was told nothing is asked anew, in hours: somebody may be in the midst of it.
const BUSY_H: f64 = 0.5;
/// Hours that have gone on by less than this are not worth a change.
const WORTH_H: f64 = 0.5;
/// As many check-ins are looked back at; more than a report holds.
const RECENT: usize = 64;
/// What could not be read lies under keys that begin so.
const ASIDE: &str = "aside/";
/// The program that answers: it and its engine have one version.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Keeping {
    /// An empty diary, for a tab with this random number.
    #[must_use]
    pub fn new(by: u32) -> Self {
        Self {
            diary: Diary::default(),
            clock: Clock::new(by),
            here: None,
            opened: Report::default(),
            looked_back: (Moment::default(), Vec::new()),
            told: 0,
            changed: Vec::new(),
            underway: Vec::new(),
            aside: Vec::new(),
        }
    }

    /// All that is kept.
    #[must_use]
    pub fn diary(&self) -> &Diary {
        &self.diary
    }

    /// The check-in that is being told, once anything is.
    #[must_use]
    pub fn here(&self) -> Option<Id> {
        self.here
    }

    /// Edits the diary: erases, restores, adds. What that has changed is to be stored.
    ///
    /// # Errors
    /// What the edit gives, [`Newer`] above all.
    pub fn edit<T, E>(
        &mut self,
        now: Moment,
        edit: impl FnOnce(&mut Diary, Stamp) -> Result<T, E>,
    ) -> Result<T, E> {
        let stamp = self.clock.tick(now.at);
        let before = self.diary.clone();
        let done = edit(&mut self.diary, stamp)?;
        self.clock.hear(self.diary.latest());
        self.note_changes(&before);
        Ok(done)
    }

    /// What differs from an earlier copy is to be stored, by whatever stamp: what a file brings has those of its own time.
    fn note_changes(&mut self, before: &Diary) {
        let differs = |record: &&Record| before.kept_of(record.id) != Some(record);
        let mut changed: Vec<Id> = self.diary.kept().filter(differs).map(|record| record.id).collect();
        let gone = before.kept().filter(|record| self.diary.kept_of(record.id).is_none());
        changed.extend(gone.map(|record| record.id));
        for known in &self.changed {
            if !changed.contains(known) {
                changed.push(*known);
            }
        }
        self.changed = changed;
    }

    /// What stands after an edit, and what is asked. `shown` is on the screen, and was told before. What is being told goes on, where
    /// that was not erased; nothing on the screen looks back on what is there no more.
    pub fn after_edit(&mut self, shown: &Report, now: Moment) -> Opening {
        let told = self.here.filter(|id| self.diary.get(*id).is_some());
        let Some((id, report)) = told.and_then(|id| Some((id, self.report(now)?))) else {
            return self.begin(now);
        };
        let report = in_the_order_of(shown, report);
        self.looked_back = (now, report.previous.clone());
        Opening { report, asks: None, last: last_answer(&self.recent(), Some(id), now) }
    }

    /// A later schema was met: nothing is written from now on.
    pub fn meet(&mut self, newer: Newer) {
        self.diary.meet(newer);
    }

    /// What was written down in haste cannot be read at all: it is put aside.
    pub fn set_aside(&mut self, data: Value) {
        let why = Unreadable::new("", "no report and no records");
        self.aside.push((HASTY.to_owned(), SetAside { data, why }));
    }

    /// Takes in what is stored, or what another tab has stored: keys and data.
    pub fn take_in(&mut self, items: &[(String, Value)], found: Found<'_>) {
        let plain = |value: &Value| value.get("id").is_none() && value.get("cleared").is_none();
        let read = items.iter().filter(|(key, value)| {
            let only_schema = key.is_empty() && plain(value) && schema_is_known(value);
            !key.starts_with(ASIDE) && !only_schema
        });
        let loaded = load(read.map(|(_, value)| value), found);
        for set_aside in loaded.set_aside {
            let key = items.iter().find(|(_, value)| *value == set_aside.data).map(|(key, _)| key.clone());
            self.aside.push((key.unwrap_or_default(), set_aside));
        }
        if loaded.migrated {
            loaded.diary.kept().for_each(|record| self.note(record.id));
        }
        self.diary.merge(&loaded.diary);
        self.clock.hear(self.diary.latest());
    }

    /// Takes in what was written down in haste, and never stored: records, or a report without them. `at` is when the
    /// report was told, where that is known.
    pub fn take_in_hasty(&mut self, data: &Value, found: Found<'_>) {
        match data {
            Value::List(items) => {
                let items: Vec<_> = items.iter().map(|item| (String::new(), item.clone())).collect();
                let before: Vec<Id> = self.diary.kept().map(|record| record.id).collect();
                self.take_in(&items, found);
                let ids = items.iter().filter_map(|(_, item)| id_of(item));
                ids.for_each(|id| self.note(id));
                // All may have been erased.
                for id in before {
                    if self.diary.kept_of(id).is_none() {
                        self.note(id);
                    }
                }
            }
            Value::Object(fields) => {
                let at = data.get(AT).and_then(super::record::milliseconds);
                let report = fields.iter().filter(|(name, _)| name != AT).cloned().collect();
                let report = Value::Object(report);
                match (at, Report::from_value(&report)) {
                    (Some(at), Ok(report)) => {
                        let told = Told { report: &report, denied: &[], answer: None, zone: None };
                        // Nothing is lost where a later schema is met: it stays where it is.
                        let _ = self.tell(told, Moment { at, ..found.at });
                        self.here = None;
                    }
                    (None, Ok(_)) => self.take_in(&[(HASTY.to_owned(), report)], found),
                    (_, Err(_)) => self.set_aside(data.clone()),
                }
            }
            _ => {}
        }
    }

    /// What is told now. Gives whether there is anything to store.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn tell(&mut self, told: Told<'_>, now: Moment) -> Result<bool, Newer> {
        self.diary.may_write()?;
        let Told { report, denied, answer, zone } = told;
        if self.here.is_none() && *report == self.opened {
            return Ok(self.has_changed());
        }
        self.told = now.at;
        let stamp = self.clock.tick(now.at);
        let about = report.context.about_me();
        if about != self.diary.about_me() {
            self.diary.put_about_me(about, stamp)?;
            self.note(Id::single(Kind::AboutMe));
        }
        if *report == (Report { context: about, ..Report::default() }) {
            if let Some(here) = self.here
                && self.diary.get(here).is_some()
            {
                for erased in self.diary.erase(here, stamp)? {
                    self.note(erased.id);
                }
            }
            return Ok(self.has_changed());
        }
        let id = self.here.unwrap_or(Id { kind: Kind::CheckIn, made: stamp });
        self.here = Some(id);
        let without = self.without_known(report);
        let telling = Telling { began: now, zone, report: without.as_ref().unwrap_or(report), denied };
        self.diary.tell(id, telling, stamp, now)?;
        if self.diary.get(id).and_then(Record::last_edit) == Some(stamp) {
            self.note(id);
        }
        let answered = self.diary.get(id).and_then(|record| CheckIn::of(record).ok()?.answer);
        if let Some(disposition) = answer
            && answered.is_none_or(|answered| answered.disposition != disposition)
        {
            let (engine, program) = (VERSION.to_owned(), VERSION.to_owned());
            let stamp = self.clock.tick(now.at);
            self.diary.answer(id, &Answer { disposition, engine, program }, stamp)?;
            self.note(id);
        }
        Ok(self.has_changed())
    }

    /// Begins a visit: what stands, and what is asked first.
    pub fn begin(&mut self, now: Moment) -> Opening {
        self.settle();
        self.here = None;
        let opening = self.opening(now);
        self.opened.clone_from(&opening.report);
        self.looked_back = (now, opening.report.previous.clone());
        opening
    }

    fn opening(&mut self, now: Moment) -> Opening {
        let recent = self.recent();
        let about = self.about();
        let says = |it: &CheckIn| !it.report.areas.is_empty() || !it.report.signs.is_empty();
        let mut report = Report { context: about.unwrap_or_default(), ..Report::default() };
        let mut stands = false;
        if let Some((last, before)) = recent.split_last()
            && let Returning::Stands(told) = returning(last, before, now)
        {
            (report, stands, self.here) = (rounded(told), true, Some(last.id));
        }
        let asked = recent.iter().rposition(says).filter(|at| !(stands && at + 1 == recent.len()));
        let asked = asked.map(|at| returning(&recent[at], &recent[..at], now));
        let mut asks = None;
        if let Some(Returning::Asks(mut found)) = asked {
            let over = found.noticed.is_empty() && found.areas.iter().all(|area| area.intensity == 0);
            if over {
                found.begin.activity = None;
                (found.begin.hours_since_activity, found.begin.hours_since_onset) = (None, None);
            }
            if stands {
                found.begin = report.clone();
            } else {
                found.begin = rounded(found.begin);
                if let Some(about) = about {
                    let Context { sleep_hours, stress, .. } = found.begin.context;
                    found.begin.context = Context { sleep_hours, stress, ..about };
                }
                report = found.begin.clone();
            }
            asks = (!over).then_some(found);
        }
        Opening { report, asks, last: last_answer(&recent, self.here, now) }
    }

    /// Hears what another tab has stored; gives the report, where that is another one by now. `shown` is on the screen, and was told.
    pub fn hear(
        &mut self,
        items: &[(String, Value)],
        shown: &Report,
        now: Moment,
        found: Found<'_>,
    ) -> Option<Report> {
        self.take_in(items, found);
        self.settle();
        self.follow(shown, now)
    }

    /// The report, where that is another one by now than what is `shown`, which was told.
    pub fn follow(&mut self, shown: &Report, now: Moment) -> Option<Report> {
        // What was taken back is told no more: another tab's is followed, as at first.
        if self.here.is_none_or(|here| self.diary.get(here).is_none()) {
            let recent = self.recent();
            let stands = recent
                .split_last()
                .filter(|(last, before)| matches!(returning(last, before, now), Returning::Stands(_)));
            self.here = stands.map(|(last, _)| last.id).or(self.here);
        }
        // None where nothing was told at all.
        let report = in_the_order_of(shown, self.report(now)?);
        let differs = report != *shown && !is_near(&report, shown);
        if differs {
            self.looked_back = (now, report.previous.clone());
        }
        differs.then_some(report)
    }

    /// A report without the earlier ones that the diary has: they would be kept once more with each check-in.
    fn without_known(&self, report: &Report) -> Option<Report> {
        /// Nearer than this, in hours, is the same time.
        const NEAR_H: f64 = 1.0 / 60.0;
        let (at, looked_back) = &self.looked_back;
        if looked_back.is_empty() || report.previous.is_empty() {
            return None;
        }
        let others = self.recent().into_iter().filter(|it| it.dated && Some(it.id) != self.here);
        let known: Vec<f64> = others.filter_map(|it| at.hours_since(it.at)).collect();
        let is_known = |earlier: &Earlier| {
            looked_back.contains(earlier)
                && known.iter().any(|hours| (hours - earlier.hours_ago).abs() < NEAR_H)
        };
        let previous = report.previous.iter().filter(|earlier| !is_known(earlier)).cloned().collect();
        Some(Report { previous, ..report.clone() })
    }

    /// Looks at the clock, where `shown` is on the screen.
    pub fn look(&mut self, shown: &Report, now: Moment) -> Option<Looked> {
        let check_in = CheckIn::of(self.diary.get(self.here?)?).ok()?;
        let busy = now.hours_since(Moment { at: self.told, ..now }).is_some_and(|hours| hours < BUSY_H);
        match returning(&check_in, &[], now) {
            Returning::Asks(_) if busy => None,
            Returning::Asks(_) => Some(Looked::Again(Box::new(self.begin(now)))),
            Returning::Stands(_) => {
                let report = in_the_order_of(shown, self.report(now)?);
                let by =
                    |one: Option<f64>, other: Option<f64>| (one.unwrap_or(0.0) - other.unwrap_or(0.0)).abs();
                let gone_on = by(report.hours_since_activity, shown.hours_since_activity)
                    .max(by(report.hours_since_onset, shown.hours_since_onset));
                if gone_on < WORTH_H {
                    return None;
                }
                self.looked_back = (now, report.previous.clone());
                Some(Looked::GoneOn(report))
            }
        }
    }

    /// The keys of what is to be stored; with the first call after something was told it is on its way.
    pub fn to_store(&mut self) -> Vec<String> {
        for id in std::mem::take(&mut self.changed) {
            if !self.underway.contains(&id) {
                self.underway.push(id);
            }
        }
        let aside = self.aside.iter().map(|(key, _)| key.clone()).filter(|key| !key.is_empty());
        self.underway.iter().map(|id| id.text()).chain(aside).collect()
    }

    /// What is to be put into the store, where that holds `there` under the keys: key and data, `null` where it is to go. What it holds may be
    /// of another tab: tell what is shown before, and [follow](Keeping::follow) after it.
    ///
    /// # Errors
    /// [`Newer`]: nothing may be put.
    pub fn merged(
        &mut self,
        there: &[(String, Value)],
        found: Found<'_>,
    ) -> Result<Vec<(String, Value)>, Newer> {
        let aside: Vec<String> = self.aside.iter().map(|(key, _)| key.clone()).collect();
        let there: Vec<_> = there.iter().filter(|(key, _)| !aside.contains(key)).cloned().collect();
        self.take_in(&there, found);
        self.diary.may_write()?;
        let mut items = Vec::new();
        for (key, set_aside) in &self.aside {
            items.push(([ASIDE, key].concat(), set_aside.data.clone()));
            items.push((key.clone(), Value::Null));
        }
        for id in &self.underway {
            items.push((id.text(), self.diary.kept_of(*id).map_or(Value::Null, stored)));
        }
        let schema = Value::object().with("schema", Value::Number(SCHEMA.into()));
        items.push((String::new(), stored_clearing(&self.diary).unwrap_or(schema)));
        Ok(items)
    }

    /// What was on its way is stored. Gives what could not be read, to be said once.
    pub fn stored(&mut self) -> Vec<SetAside> {
        self.underway.clear();
        std::mem::take(&mut self.aside).into_iter().map(|(_, set_aside)| set_aside).collect()
    }

    /// What was on its way is not stored: it waits on.
    pub fn not_stored(&mut self) {
        let underway = std::mem::take(&mut self.underway);
        for id in underway {
            self.note(id);
        }
    }

    /// Whether the store lacks anything.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        !self.changed.is_empty() || !self.underway.is_empty() || !self.aside.is_empty()
    }

    /// All that the store lacks, for [`Keeping::take_in_hasty`].
    #[must_use]
    pub fn in_haste(&self) -> Value {
        let ids = self.underway.iter().chain(self.changed.iter().filter(|id| !self.underway.contains(id)));
        let records = ids.filter_map(|id| self.diary.kept_of(*id)).map(stored);
        let clearing = self.has_changed().then(|| stored_clearing(&self.diary)).flatten();
        Value::list(records.chain(clearing))
    }

    /// Whether there is anything to come back to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diary.records().next().is_none()
    }

    fn note(&mut self, id: Id) {
        if !self.changed.contains(&id) {
            self.changed.push(id);
        }
    }

    fn about(&self) -> Option<Context> {
        self.diary.get(Id::single(Kind::AboutMe)).map(|_| self.diary.about_me())
    }

    /// The report of the check-in that is being told; of one that was erased, who the person is.
    fn report(&self, now: Moment) -> Option<Report> {
        let Some(record) = self.diary.get(self.here?) else {
            return Some(Report { context: self.diary.about_me(), ..Report::default() });
        };
        let check_in = CheckIn::of(record).ok()?;
        let recent = self.recent();
        let before: Vec<CheckIn> = recent.into_iter().filter(|it| it.id != check_in.id).collect();
        Some(match returning(&check_in, &before, now) {
            Returning::Stands(report) => rounded(report),
            Returning::Asks(_) => check_in.report,
        })
    }

    /// The last check-ins, the earliest first.
    fn recent(&self) -> Vec<CheckIn> {
        let mut recent = self.recent_records();
        recent.retain(|it| !it.joined);
        recent
    }

    /// The same with those that went into another one.
    fn recent_records(&self) -> Vec<CheckIn> {
        let mut recent: Vec<CheckIn> = Vec::new();
        let records = self.diary.of_kind(Kind::CheckIn).rev().take(RECENT);
        for check_in in records.filter_map(|record| CheckIn::of(record).ok()) {
            let at = recent.partition_point(|other| (other.at.at, other.id) < (check_in.at.at, check_in.id));
            recent.insert(at, check_in);
        }
        recent
    }

    /// Check-ins of one visit become one: the last with those that began shortly before it.
    fn settle(&mut self) {
        let recent = self.recent_records();
        let Some(last) = recent.iter().rfind(|it| it.dated) else { return };
        let same = |it: &&CheckIn| {
            let near = last.at.hours_since(it.at).is_some_and(|hours| hours < SAME_VISIT_H);
            it.dated && near && it.at.waking_day() == last.at.waking_day()
        };
        let visit: Vec<Id> = recent.iter().filter(same).map(|it| it.id).collect();
        let Some(first) = visit.iter().min().copied() else { return };
        for other in visit.into_iter().filter(|id| *id != first) {
            let stamp = self.clock.tick(last.at.at);
            for id in self.diary.join(first, other, stamp).unwrap_or_default() {
                self.note(id);
            }
            if self.here == Some(other) {
                self.here = Some(first);
            }
        }
    }
}

/// What was answered last before the check-in that is being told, and when.
fn last_answer(recent: &[CheckIn], here: Option<Id>, now: Moment) -> Option<(When, Disposition)> {
    let mut earlier = recent.iter().rev().filter(|it| Some(it.id) != here && it.dated);
    earlier.find_map(|it| Some((it.at.when(now), it.answer.as_ref()?.disposition)))
}

/// When a report in haste was told, in milliseconds since 1970.
const AT: &str = "at";
/// The key under which it is set aside, where it cannot be read.
const HASTY: &str = "report";

fn id_of(item: &Value) -> Option<Id> {
    match item.get("id") {
        Some(Value::Text(id)) => Id::from_text(id),
        _ => None,
    }
}

fn schema_is_known(value: &Value) -> bool {
    super::store::schema_of(value).is_some_and(|schema| schema <= SCHEMA)
}

/// Hours that have gone on, to a tenth: nobody says them more exactly; those of earlier reports to a hundredth, as there may be some within
/// an hour.
fn rounded(report: Report) -> Report {
    let round = |hours: Option<f64>| hours.map(|hours| (hours * 10.0).round() / 10.0);
    let mut rounded = Report {
        hours_since_activity: round(report.hours_since_activity),
        hours_since_onset: round(report.hours_since_onset),
        ..report
    };
    for earlier in &mut rounded.previous {
        earlier.hours_ago = (earlier.hours_ago * 100.0).round() / 100.0;
    }
    rounded
}

/// A report whose areas stand in the order of another one, and new ones after them: nothing moves under a finger.
fn in_the_order_of(shown: &Report, mut report: Report) -> Report {
    let mut areas: Vec<Area> = Vec::new();
    for known in &shown.areas {
        if let Some(at) = report.areas.iter().position(|area| area.place == known.place) {
            let mut area = report.areas.remove(at);
            if same_items(&area.sensations, &known.sensations) {
                area.sensations.clone_from(&known.sensations);
            }
            if same_items(&area.signs, &known.signs) {
                area.signs.clone_from(&known.signs);
            }
            areas.push(area);
        }
    }
    areas.append(&mut report.areas);
    if same_items(&report.signs, &shown.signs) {
        report.signs.clone_from(&shown.signs);
    }
    Report { areas, ..report }
}

fn same_items<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().all(|item| other.contains(item))
}

/// Whether two reports differ in hours alone, and by less than is worth a change.
fn is_near(one: &Report, other: &Report) -> bool {
    let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < WORTH_H,
        (one, other) => one.is_none() && other.is_none(),
    };
    near(one.hours_since_activity, other.hours_since_activity)
        && near(one.hours_since_onset, other.hours_since_onset)
        && Report {
            hours_since_activity: other.hours_since_activity,
            hours_since_onset: other.hours_since_onset,
            previous: other.previous.clone(),
            ..one.clone()
        } == *other
}
