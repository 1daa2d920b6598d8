//! A check-in: what a person told on one occasion, and what the answer was.
//!
//! Fields of its record, each of which merges by itself. What a report's fields mean and hold, `engine::Report` says.
//!
//! | field | shape |
//! | --- | --- |
//! | `at` | when it began: `[milliseconds since 1970, minutes ahead of UTC]`; required |
//! | `zone` | the time zone's name there (IANA) |
//! | `undated` | `true`: `at` is when it was found, nobody knows when it was told |
//! | `area/<region>/<side>` | how sore, 0 to 10 |
//! | `area/<region>/<side>/<finding>` | a sensation or a sign there: `true`, or `false` where it was asked and denied |
//! | `sign/<sign>` | a sign of the person, in the same way |
//! | `hours_since_activity`, `hours_since_onset` | `[hours, milliseconds since 1970 at which that was said]` |
//! | `activity/<field>`, `context/<field>`, `plan/<field>` | as in a report |
//! | `context/<list>/<item>` | `true` |
//! | `previous` | as in a report |
//! | `into` | the id of the check-in of the same visit that this one went into: two tabs had begun one each |
//! | `answer` | `disposition`, `engine` (its edition), `program` (its version) |

use super::book::{AT, Diary, INTO, Newer};
use super::finding::Noticed;
use super::moment::Moment;
use super::record::{Id, Kind, Record, Unreadable, milliseconds, only};
use super::series::Rated;
use super::stamp::{Stamp, whole};
use crate::body::{BodyRegion, Laterality, SidedRegion};
use crate::engine::Finding;
use crate::engine::{Disposition, Report, SCHEMA, Sign};
use crate::value::Value;

/// What a person told on one occasion, and what the answer was.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckIn {
    /// Its record.
    pub id: Id,
    /// When it began.
    pub at: Moment,
    /// The time zone's name there (IANA), where the browser told it.
    pub zone: Option<String>,
    /// Whether it went into another one, which tells all of it.
    pub joined: bool,
    /// Whether `at` is when it was told; else it is when it was found, and the time is not known.
    pub dated: bool,
    /// What was told; its areas in the order of their regions' names. Hours in it are those that were said.
    pub report: Report,
    /// When the hours since the activity and since the onset were said, in milliseconds since 1970.
    pub hours_said: [Option<u64>; 2],
    /// What was asked and denied.
    pub denied: Vec<Noticed>,
    /// What was answered to it; none where something was told after that.
    pub answer: Option<Answer>,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What to do that day.
    pub disposition: Disposition,
    /// The edition of the engine.
    pub engine: String,
    /// The version of the program.
    pub program: String,
}

/// No name is longer, in letters.
const LONGEST: usize = 64;

impl CheckIn {
    /// Reads the record of a check-in.
    ///
    /// # Errors
    /// A field that is not known, or holds what it should not.
    pub fn of(record: &Record) -> Result<Self, Unreadable> {
        let mut reader = Reader::default();
        for (name, value) in record.fields() {
            if !reader.field(name, value) {
                return Err(Unreadable::new(name, "not a field of a check-in, or not what it holds"));
            }
        }
        reader.close_area();
        // Two tabs can have left an effort without what was done, and a plan without a workout.
        if !reader.activity.is_empty() && !reader.activity.iter().any(|(name, _)| name == "kind") {
            reader.activity.push(("kind".to_owned(), "other".into()));
        }
        if !reader.plan.iter().any(|(name, _)| name == "workout") {
            reader.plan.clear();
        }
        let report = Value::object()
            .with("schema", SCHEMA)
            .with("areas", Value::List(reader.areas))
            .with_some(HOURS[0], reader.hours[0].map(|(hours, _)| hours))
            .with_some(HOURS[1], reader.hours[1].map(|(hours, _)| hours))
            .with_some("activity", Value::Object(reader.activity))
            .with_some("signs", Value::List(reader.signs))
            .with_some("context", Value::Object(reader.context))
            .with_some("plan", Value::Object(reader.plan))
            .with_some("previous", reader.previous);
        let report = Report::from_value(&report).map_err(|errors| Unreadable::new("", errors.to_string()))?;
        let at = reader.at.ok_or_else(|| Unreadable::new(AT, "no moment"))?;
        // An answer says nothing of what was told after it.
        let answered = record.stamp("answer");
        let told = record.fields().filter(|(name, _)| !UNTOLD.contains(name));
        let stands = told.map(|(name, _)| record.stamp(name)).max() <= Some(answered);
        Ok(Self {
            id: record.id,
            at,
            zone: reader.zone,
            joined: reader.joined,
            dated: !reader.undated,
            report,
            hours_said: reader.hours.map(|said| said.map(|(_, at)| at)),
            denied: reader.denied,
            answer: reader.answer.filter(|_| stands),
        })
    }

    /// How sore each place was.
    pub fn rated(&self) -> impl Iterator<Item = Rated> {
        let areas = self.report.areas.iter();
        areas.map(|area| Rated { at: self.at, place: area.place, intensity: area.intensity })
    }
}

/// Says that the time is not known.
pub(super) const UNTOLD_TIME: &str = "undated";
/// Fields that an answer does not rest on.
const UNTOLD: [&str; 5] = [AT, "zone", UNTOLD_TIME, "answer", INTO];
/// Fields that are true of the moment at which they were said.
const HOURS: [&str; 2] = ["hours_since_activity", "hours_since_onset"];
/// Lists of a context, whose items are fields of their own.
const LISTS: [&str; 3] = ["clot_risk", "medicines", "conditions"];
const PREVIOUS: &str = "previous";

/// An area as it comes in: its rating, its sensations and signs.
struct OpenArea {
    place: SidedRegion,
    intensity: Option<f64>,
    found: [Vec<Value>; 2],
}

#[derive(Default)]
struct Reader {
    at: Option<Moment>,
    zone: Option<String>,
    undated: bool,
    joined: bool,
    open: Option<OpenArea>,
    areas: Vec<Value>,
    signs: Vec<Value>,
    denied: Vec<Noticed>,
    hours: [Option<(f64, u64)>; 2],
    activity: Vec<(String, Value)>,
    context: Vec<(String, Value)>,
    plan: Vec<(String, Value)>,
    previous: Option<Value>,
    answer: Option<Answer>,
}

impl Reader {
    /// Whether it could be read. What a report checks is left to the report.
    fn field(&mut self, name: &str, value: &Value) -> bool {
        let mut parts = name.split('/');
        let parts = [parts.next(), parts.next(), parts.next(), parts.next(), parts.next()];
        match parts {
            [Some("area"), Some(region), Some(side), finding, None] => {
                place_of(region, side).is_some_and(|place| self.area(place, finding, value))
            }
            [Some("sign"), Some(sign), None, ..] => {
                let sign = Sign::from_id(sign).filter(|sign| sign.of_person());
                sign.is_some_and(|sign| self.notice(None, Finding::Sign(sign), value))
            }
            [Some("activity"), Some(field), None, ..] => push(&mut self.activity, field, value),
            [Some("plan"), Some(field), None, ..] => push(&mut self.plan, field, value),
            [Some("context"), Some(field), None, ..] => {
                !LISTS.contains(&field) && push(&mut self.context, field, value)
            }
            [Some("context"), Some(list), Some(item), None, _] => {
                LISTS.contains(&list) && *value == Value::Bool(true) && add(&mut self.context, list, item)
            }
            [Some(name), None, ..] => self.plain(name, value),
            _ => false,
        }
    }

    fn plain(&mut self, name: &str, value: &Value) -> bool {
        if let Some(index) = HOURS.iter().position(|hours| *hours == name) {
            self.hours[index] = said(value);
            return self.hours[index].is_some();
        }
        match name {
            AT => {
                self.at = moment(value);
                self.at.is_some()
            }
            "zone" => {
                self.zone = short_text(value);
                self.zone.is_some()
            }
            UNTOLD_TIME => {
                self.undated = true;
                *value == Value::Bool(true)
            }
            INTO => {
                self.joined = matches!(value, Value::Text(id) if Id::from_text(id).is_some_and(|id| id.kind == Kind::CheckIn));
                self.joined
            }
            "answer" => {
                self.answer = answer(value);
                self.answer.is_some()
            }
            PREVIOUS => {
                self.previous = Some(value.clone());
                true
            }
            _ => false,
        }
    }

    // The fields of an area follow one another, since they are sorted by name.
    fn area(&mut self, place: SidedRegion, finding: Option<&str>, value: &Value) -> bool {
        if self.open.as_ref().is_none_or(|open| open.place != place) {
            self.close_area();
            self.open = Some(OpenArea { place, intensity: None, found: [Vec::new(), Vec::new()] });
        }
        match (finding, value, &mut self.open) {
            (None, Value::Number(intensity), Some(open)) => {
                open.intensity = Some(*intensity);
                true
            }
            (Some(id), ..) => {
                Finding::from_id(id).is_some_and(|finding| self.notice(Some(place), finding, value))
            }
            _ => false,
        }
    }

    fn notice(&mut self, place: Option<SidedRegion>, finding: Finding, value: &Value) -> bool {
        let (kind, id) = match finding {
            Finding::Sensation(sensation) => (0, sensation.id()),
            Finding::Sign(sign) => (1, sign.id()),
        };
        match (value, &mut self.open) {
            (Value::Bool(false), _) => self.denied.push(Noticed { place, finding }),
            (Value::Bool(true), Some(open)) if place.is_some() => open.found[kind].push(id.into()),
            (Value::Bool(true), _) => self.signs.push(id.into()),
            _ => return false,
        }
        true
    }

    /// An area that something is told of is there, rated or not: where one tab took its rating back while another one told a
    /// sign of it, the sign is not lost.
    fn close_area(&mut self) {
        let Some(OpenArea { place, intensity, found: [sensations, signs] }) = self.open.take() else {
            return;
        };
        if intensity.is_some() || !sensations.is_empty() || !signs.is_empty() {
            let area = Value::object()
                .with("region", place.region.id())
                .with("side", place.side.id())
                .with("intensity", intensity.unwrap_or(0.0))
                .with_some("sensations", Value::List(sensations))
                .with_some("signs", Value::List(signs));
            self.areas.push(area);
        }
    }
}

fn push(to: &mut Vec<(String, Value)>, field: &str, value: &Value) -> bool {
    to.push((field.to_owned(), value.clone()));
    true
}

/// Adds an item to a list of a context.
pub(super) fn add(to: &mut Vec<(String, Value)>, list: &str, item: &str) -> bool {
    match to.iter_mut().find(|(name, _)| name == list) {
        Some((_, Value::List(items))) => items.push(item.into()),
        _ => to.push((list.to_owned(), Value::names([item]))),
    }
    true
}

/// A place by the very names that the tables have: a second name for it would be a second place here.
pub(super) fn place_of(region: &str, side: &str) -> Option<SidedRegion> {
    let place = SidedRegion { region: BodyRegion::from_id(region)?, side: Laterality::from_id(side)? };
    place.exists().then_some(place)
}

/// `[milliseconds since 1970, minutes ahead of UTC]`
pub(super) fn moment(value: &Value) -> Option<Moment> {
    let Value::List(items) = value else { return None };
    let [at, Value::Number(offset)] = items.as_slice() else { return None };
    let (ahead, minutes) = (*offset >= 0.0, Value::Number(offset.abs()));
    let minutes = whole(&minutes, 960).and_then(|minutes| i16::try_from(minutes).ok())?;
    Moment::new(milliseconds(at)?, if ahead { minutes } else { -minutes })
}

/// The same as data.
// Exact: a moment has fewer than 53 bits.
#[allow(clippy::cast_precision_loss)]
pub(super) fn moment_value(moment: Moment) -> Value {
    Value::list([Value::Number(moment.at as f64), Value::Number(moment.offset.into())])
}

/// `[hours, milliseconds since 1970]`
fn said(value: &Value) -> Option<(f64, u64)> {
    match value {
        Value::List(items) => match items.as_slice() {
            [Value::Number(hours), at] => Some((*hours, milliseconds(at)?)),
            _ => None,
        },
        _ => None,
    }
}

/// A text of at most so many letters that a name has.
pub(super) fn short_text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) if !text.is_empty() && text.chars().take(LONGEST + 1).count() <= LONGEST => {
            Some(text.clone())
        }
        _ => None,
    }
}

fn answer(value: &Value) -> Option<Answer> {
    let fields = only(value, "", &["disposition", "engine", "program"]).ok()?;
    let [_, _, _] = fields else { return None };
    let Value::Text(disposition) = value.get("disposition")? else { return None };
    Some(Answer {
        disposition: Disposition::ALL.into_iter().find(|known| known.id() == disposition)?,
        engine: short_text(value.get("engine")?)?,
        program: short_text(value.get("program")?)?,
    })
}

/// What a report tells, as fields. `at` is the moment at which its hours were said.
// Exact: a moment has fewer than 53 bits.
#[allow(clippy::cast_precision_loss)]
fn fields_of(report: &Report, at: u64) -> Vec<(String, Value)> {
    let mut fields = Vec::new();
    for area in &report.areas {
        fields.push((area_name(area.place, None), area.intensity.into()));
        for finding in Finding::of(area) {
            fields.push((area_name(area.place, Some(finding)), true.into()));
        }
    }
    for sign in &report.signs {
        fields.push((noticed_name(Noticed { place: None, finding: Finding::Sign(*sign) }), true.into()));
    }
    // The rest has the shape that a report has as data.
    let Value::Object(data) = report.to_value() else { return fields };
    for (name, value) in data {
        match value {
            Value::Number(hours) if HOURS.contains(&name.as_str()) => {
                let said = [Value::Number(hours), Value::Number(at as f64)];
                fields.push((name, Value::list(said)));
            }
            Value::Object(inner) => {
                for (field, value) in inner {
                    let path = [&name, "/", &field].concat();
                    match value {
                        Value::List(items) => {
                            fields.extend(items.into_iter().filter_map(|item| match item {
                                Value::Text(item) => Some(([&path, "/", &item].concat(), true.into())),
                                _ => None,
                            }));
                        }
                        value => fields.push((path, value)),
                    }
                }
            }
            value if name == PREVIOUS => fields.push((name, value)),
            _ => {}
        }
    }
    fields
}

pub(super) fn area_name(place: SidedRegion, finding: Option<Finding>) -> String {
    let (region, side) = (place.region.id(), place.side.id());
    match finding {
        Some(finding) => ["area/", region, "/", side, "/", finding.id()].concat(),
        None => ["area/", region, "/", side].concat(),
    }
}

/// The field of something that can be told or denied.
pub(super) fn noticed_name(noticed: Noticed) -> String {
    match noticed.place {
        Some(place) => area_name(place, Some(noticed.finding)),
        None => ["sign/", noticed.finding.id()].concat(),
    }
}

/// One occasion, as it is told to a diary.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    /// When the occasion began; it stays so.
    pub began: Moment,
    /// The time zone's name (IANA), where the browser tells it.
    pub zone: Option<&'a str>,
    /// All that is told so far.
    pub report: &'a Report,
    /// What was asked and denied. What was denied before stays denied until it is told.
    pub denied: &'a [Noticed],
}

impl Diary {
    /// Keeps what is told on an occasion. Only what changed is written; what was told before and is no more is taken back.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn tell(&mut self, id: Id, telling: Telling<'_>, stamp: Stamp, now: Moment) -> Result<(), Newer> {
        let mut fields = fields_of(telling.report, now.at);
        self.leave_out_known(id, telling.report, now, &mut fields);
        for noticed in telling.denied {
            let name = noticed_name(*noticed);
            if !fields.iter().any(|(told, _)| *told == name) {
                fields.push((name, false.into()));
            }
        }
        if let Some(record) = self.get(id) {
            // Hours that were said before are not said anew.
            let same = |name: &str, value: &Value| {
                let hours = |value| said(value).map(|(hours, _)| hours);
                HOURS.contains(&name)
                    && hours(value).is_some_and(|now| record.get(name).and_then(hours) == Some(now))
            };
            fields.retain(|(name, value)| !same(name, value));
            for (name, value) in record.fields() {
                let stays = UNTOLD.contains(&name)
                    || *value == Value::Bool(false)
                        && (name.starts_with("area/") || name.starts_with("sign/"))
                    || fields.iter().any(|(told, _)| told == name)
                    || HOURS.iter().zip(hours_of(telling.report)).any(|(hours, told)| *hours == name && told);
                if !stays {
                    fields.push((name.to_owned(), Value::Null));
                }
            }
        }
        // When it began does not change.
        if self.get(id).is_none_or(|record| record.get(AT).is_none()) {
            fields.push((AT.to_owned(), moment_value(telling.began)));
        }
        // What could not be read again is not written.
        if let Some(zone) = telling.zone.and_then(|zone| short_text(&zone.into())) {
            fields.push(("zone".to_owned(), zone.as_str().into()));
        }
        self.put(id, fields, stamp)
    }

    /// An earlier report that is a check-in of its own is not kept once more with each one after it.
    fn leave_out_known(&self, id: Id, report: &Report, now: Moment, fields: &mut Vec<(String, Value)>) {
        /// Hours are fractions: what is within a minute is the same.
        const NEAR_H: f64 = 1.0 / 60.0;
        /// More than a report holds.
        const LATEST: usize = 100;
        if report.previous.is_empty() {
            return;
        }
        let others = self.of_kind(Kind::CheckIn).rev().filter(|record| record.id != id).take(LATEST);
        let known: Vec<f64> = others
            .filter_map(|record| record.get(AT).and_then(moment).and_then(|at| now.hours_since(at)))
            .collect();
        let is_known = |hours_ago: f64| known.iter().any(|known| (known - hours_ago).abs() < NEAR_H);
        fields.retain(|(name, _)| name != PREVIOUS);
        let previous =
            report.previous.iter().filter(|earlier| !is_known(earlier.hours_ago)).cloned().collect();
        let rest = Report { previous, ..Report::default() }.to_value();
        fields.extend(rest.get(PREVIOUS).map(|previous| (PREVIOUS.to_owned(), previous.clone())));
    }

    /// Keeps what was answered to all that the record tells by now.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn answer(&mut self, id: Id, given: &Answer, stamp: Stamp) -> Result<(), Newer> {
        let data = Value::object()
            .with("disposition", given.disposition.id())
            .with("engine", given.engine.as_str())
            .with("program", given.program.as_str());
        self.may_write()?;
        // The same answer to something else is another one: it is written even where the words are the same. What could not be
        // read again is not.
        if self.get(id).is_some() && answer(&data).is_some() {
            self.write(id, vec![("answer".to_owned(), data)], stamp);
        }
        Ok(())
    }

    /// The check-ins that can be read, the earliest first; those that went into another one are told by that.
    #[must_use]
    pub fn check_ins(&self) -> Vec<CheckIn> {
        let mut all: Vec<CheckIn> = Vec::new();
        for check_in in self.of_kind(Kind::CheckIn).filter_map(|record| CheckIn::of(record).ok()) {
            if check_in.joined {
                continue;
            }
            // Made in this order, they began in it, nearly always: each goes to the end. The library's sort is kilobytes.
            let key = |it: &CheckIn| (it.at.at, it.id);
            let index = all.partition_point(|other| key(other) < key(&check_in));
            all.insert(index, check_in);
        }
        all
    }
}

/// Which hours a report tells, in the order of [`HOURS`].
fn hours_of(report: &Report) -> [bool; 2] {
    [report.hours_since_activity.is_some(), report.hours_since_onset.is_some()]
}
