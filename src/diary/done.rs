//! What was done and what was chosen: the records beside check-ins.
//!
//! | kind | field | shape |
//! | --- | --- | --- |
//! | `workout`, `routine` | `at`, `zone` | as in a check-in; `at` is required |
//! | `workout` | `workout` | a workout's id; required |
//! | | `effort` | as in a report |
//! | | `minutes` | whole, 0 to 1440 |
//! | `routine` | `movements` | the ids of movements, in order; required |
//! | | `done` | which of them were done, by their places in that list, each once, from 0 |
//! | | `seconds` | how long it went on, whole, 0 to 86,400 |
//! | `about-me` | `age`, `pregnant`, `blood_thinners`, `<list>/<item>` | as the context of a report |
//! | `preferences` | `build`, `theme`, `language`, `text_size` | a short text |
//! | | `sounds`, `equipment`, `minutes` | whole, 0 to 65,535 |
//! | `skipped` | `<question>` | the places that it was skipped for: `[region, side, step]` each |

use super::book::{AT, Diary, Newer};
use super::check_in::{add, moment, moment_value, place_of, short_text};
use super::moment::Moment;
use super::record::{Id, Kind, Record, Unreadable};
use super::stamp::{Stamp, whole};
use crate::content::MovementId;
use crate::engine::{Context, Effort, Report, SCHEMA, Workout};
use crate::value::Value;

/// A workout that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkoutDone {
    /// When.
    pub at: Moment,
    /// Which.
    pub workout: Workout,
    /// How hard; unknown if not told.
    pub effort: Option<Effort>,
    /// How long, in minutes; unknown if not told.
    pub minutes: Option<u16>,
}

/// A guided routine that was done, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutineDone {
    /// When it was begun.
    pub at: Moment,
    /// Its movements, in order, 1 to 255; each with whether it was done.
    pub movements: Vec<(MovementId, bool)>,
    /// How long it went on, in seconds.
    pub seconds: u32,
}

/// The longest workout, in minutes, and the longest routine, in seconds: a day.
const DAY_MINUTES: u64 = 1440;
const DAY_SECONDS: u64 = 86_400;

impl WorkoutDone {
    /// Reads its record; none where it holds something else.
    #[must_use]
    pub fn of(record: &Record) -> Option<Self> {
        only_fields(record, &[AT, "zone", "workout", "effort", "minutes"])?;
        let word = |name| match record.get(name) {
            Some(Value::Text(word)) => Some(word.as_str()),
            _ => None,
        };
        let effort = word("effort").and_then(Effort::from_id);
        if record.get("effort").is_some() && effort.is_none() {
            return None;
        }
        let minutes = number(record, "minutes", DAY_MINUTES);
        if record.get("minutes").is_some() && minutes.is_none() {
            return None;
        }
        Some(Self {
            at: moment(record.get(AT)?)?,
            workout: Workout::from_id(word("workout")?)?,
            effort,
            minutes: minutes.and_then(|minutes| u16::try_from(minutes).ok()),
        })
    }

    fn fields(&self) -> Vec<(String, Value)> {
        vec![
            (AT.to_owned(), moment_value(self.at)),
            ("workout".to_owned(), self.workout.id().into()),
            ("effort".to_owned(), self.effort.map(Effort::id).into()),
            ("minutes".to_owned(), self.minutes.into()),
        ]
    }
}

impl RoutineDone {
    /// Reads its record; none where it holds something else.
    #[must_use]
    pub fn of(record: &Record) -> Option<Self> {
        only_fields(record, &[AT, "zone", "movements", "done", "seconds"])?;
        let Value::List(ids) = record.get("movements")? else { return None };
        let movement = |id: &Value| match id {
            Value::Text(id) => MovementId::ALL.iter().find(|known| known.id() == id).copied(),
            _ => None,
        };
        let movements: Option<Vec<_>> = ids.iter().map(|id| Some((movement(id)?, false))).collect();
        let mut movements = movements.filter(|all| (1..=255).contains(&all.len()))?;
        match record.get("done") {
            None => {}
            Some(Value::List(done)) => {
                for index in done {
                    let index = usize::try_from(whole(index, 254)?).ok()?;
                    let (_, was_done) = movements.get_mut(index).filter(|(_, was_done)| !was_done)?;
                    *was_done = true;
                }
            }
            Some(_) => return None,
        }
        let seconds =
            if record.get("seconds").is_some() { number(record, "seconds", DAY_SECONDS)? } else { 0 };
        Some(Self { at: moment(record.get(AT)?)?, movements, seconds: u32::try_from(seconds).ok()? })
    }

    /// The movements that were not done.
    pub fn left_out(&self) -> impl Iterator<Item = MovementId> {
        self.movements.iter().filter(|(_, done)| !done).map(|(id, _)| *id)
    }

    fn fields(&self) -> Vec<(String, Value)> {
        let done = (0_u8..).zip(&self.movements).filter(|(_, (_, done))| *done);
        vec![
            (AT.to_owned(), moment_value(self.at)),
            ("movements".to_owned(), Value::names(self.movements.iter().map(|(id, _)| id.id()))),
            ("done".to_owned(), Value::list(done.map(|(index, _)| index.into()))),
            ("seconds".to_owned(), Value::Number(self.seconds.into())),
        ]
    }
}

/// Who the person is, from its record; none where it holds something else.
#[must_use]
pub fn about_me(record: &Record) -> Option<Context> {
    let mut context = Vec::new();
    for (name, value) in record.fields() {
        match name.split_once('/') {
            Some((list, item)) if *value == Value::Bool(true) => {
                add(&mut context, list, item);
            }
            Some(_) => return None,
            None => context.push((name.to_owned(), value.clone())),
        }
    }
    let report = Value::object()
        .with("schema", SCHEMA)
        .with("areas", Value::list([]))
        .with("context", Value::Object(context));
    let context = Report::from_value(&report).ok()?.context;
    // How somebody sleeps is of one night.
    (context == context.about_me()).then_some(context)
}

impl Diary {
    /// Keeps a workout that was done.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn put_workout(&mut self, id: Id, done: &WorkoutDone, stamp: Stamp) -> Result<(), Newer> {
        self.put(id, done.fields(), stamp)
    }

    /// Keeps a routine, as far as it was done.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn put_routine(&mut self, id: Id, done: &RoutineDone, stamp: Stamp) -> Result<(), Newer> {
        self.put(id, done.fields(), stamp)
    }

    /// Keeps who the person is, as far as it differs from what is kept.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn put_about_me(&mut self, context: Context, stamp: Stamp) -> Result<(), Newer> {
        let id = Id::single(Kind::AboutMe);
        let report = Report { context: context.about_me(), ..Report::default() }.to_value();
        let mut fields = Vec::new();
        if let Some(Value::Object(told)) = report.get("context") {
            for (name, value) in told {
                match value {
                    Value::List(items) => fields.extend(items.iter().filter_map(|item| match item {
                        Value::Text(item) => Some(([name, "/", item].concat(), true.into())),
                        _ => None,
                    })),
                    value => fields.push((name.clone(), value.clone())),
                }
            }
        }
        for (name, _) in self.get(id).into_iter().flat_map(Record::fields) {
            if !fields.iter().any(|(told, _)| told == name) {
                fields.push((name.to_owned(), Value::Null));
            }
        }
        self.put(id, fields, stamp)
    }

    /// Who the person is, as far as it is kept.
    #[must_use]
    pub fn about_me(&self) -> Context {
        self.get(Id::single(Kind::AboutMe)).and_then(about_me).unwrap_or_default()
    }

    /// Keeps something chosen: one of the fields of `preferences`.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn choose(&mut self, name: &str, value: Value, stamp: Stamp) -> Result<(), Newer> {
        self.put(Id::single(Kind::Preferences), vec![(name.to_owned(), value)], stamp)
    }

    /// What was chosen.
    #[must_use]
    pub fn chosen(&self, name: &str) -> Option<&Value> {
        self.get(Id::single(Kind::Preferences))?.get(name)
    }
}

/// Whether what a record holds is what its kind says.
///
/// # Errors
/// Where it is not.
pub(super) fn check(record: &Record) -> Result<(), Unreadable> {
    let sound = match record.id.kind {
        Kind::CheckIn => return super::check_in::CheckIn::of(record).map(|_| ()),
        Kind::Workout => WorkoutDone::of(record).is_some(),
        Kind::Routine => RoutineDone::of(record).is_some(),
        Kind::AboutMe => about_me(record).is_some(),
        Kind::Preferences => record.fields().all(|(name, value)| match name {
            "build" | "theme" | "language" | "text_size" => short_text(value).is_some(),
            "sounds" | "equipment" | "minutes" => whole(value, 65_535).is_some(),
            _ => false,
        }),
        Kind::Skipped => record.fields().all(|(name, value)| {
            name.len() <= 64 && matches!(value, Value::List(places) if places.iter().all(is_skipped_place))
        }),
    };
    let why = "not the fields of this kind, or not what they hold";
    if sound { Ok(()) } else { Err(Unreadable::new("told", why)) }
}

/// `[region, side, step]`
fn is_skipped_place(value: &Value) -> bool {
    let Value::List(items) = value else { return false };
    match items.as_slice() {
        [Value::Text(region), Value::Text(side), step] => {
            place_of(region, side).is_some() && whole(step, 10).is_some()
        }
        _ => false,
    }
}

fn only_fields(record: &Record, known: &[&str]) -> Option<()> {
    let zone = record.get("zone").is_none_or(|zone| short_text(zone).is_some());
    (zone && record.fields().all(|(name, _)| known.contains(&name))).then_some(())
}

fn number(record: &Record, name: &str, most: u64) -> Option<u64> {
    record.get(name).and_then(|value| whole(value, most))
}
