//! A record: one thing that is kept, field by field, each with the stamp of its last edit.
//!
//! Two copies of a record [merge](Record::merge) field by field: of each field the later edit stays. What was erased is gone, up to the
//! moment at which it was erased; what was edited after that stays. So it does not matter in which order copies meet, or how often.
//!
//! As data:
//!
//! | field | shape |
//! | --- | --- |
//! | `id` | `check-in/1774224000000-0009f3a2`: its kind, when it was made and by which tab; a kind that is there once is its own id |
//! | `told[]` | the edits, the earliest first: `stamp` and the `fields` that it wrote, by name |
//! | `erased` | the stamp up to which it was erased, if it was |

use std::cmp::Ordering;

use super::stamp::{Stamp, whole};
use crate::value::Value;

string_enum! {
    /// What a record is about.
    Kind {
        /// Who the person is. There is one.
        AboutMe = "about-me",
        /// What the person told on one occasion, and was answered.
        CheckIn = "check-in",
        /// What the person has chosen. There is one.
        Preferences = "preferences",
        /// A guided routine that was done, or a part of it.
        Routine = "routine",
        /// Questions that were skipped. There is one.
        Skipped = "skipped",
        /// A workout that was done.
        Workout = "workout",
    }
}

impl Kind {
    /// Whether there is one record of it at most.
    #[must_use]
    pub fn is_single(self) -> bool {
        matches!(self, Self::AboutMe | Self::Preferences | Self::Skipped)
    }
}

/// What a record is called: no two are called the same, whichever tabs they were made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    /// What it is about.
    pub kind: Kind,
    /// When and by which tab it was made; zero where there is one of its kind.
    pub made: Stamp,
}

impl Id {
    /// The one record of a kind.
    #[must_use]
    pub fn single(kind: Kind) -> Self {
        Self { kind, made: Stamp::default() }
    }

    /// As text: `check-in/1774224000000-0009f3a2`, `about-me`.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = self.kind.id().to_owned();
        if !self.kind.is_single() {
            text.push('/');
            text.push_str(&self.made.at.to_string());
            text.push('-');
            for shift in (0..8).rev() {
                text.push(char::from_digit(self.made.by >> (shift * 4) & 15, 16).unwrap_or('0'));
            }
        }
        text
    }

    /// From text; none where it is no id, or not written as [`Id::text`] does.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let id = match text.split_once('/') {
            None => Self::single(Kind::from_id(text)?),
            Some((kind, made)) => {
                let (at, by) = made.split_once('-')?;
                let at = at.parse().ok().filter(|at| *at <= Stamp::LATEST)?;
                Self { kind: Kind::from_id(kind)?, made: Stamp { at, by: u32::from_str_radix(by, 16).ok()? } }
            }
        };
        (id.text() == text).then_some(id)
    }
}

/// A field, with the stamp of its last edit.
#[derive(Debug, Clone, PartialEq)]
struct Field {
    name: String,
    value: Value,
    stamp: Stamp,
}

/// One thing that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it is called.
    pub id: Id,
    /// By name, each once.
    fields: Vec<Field>,
    /// Up to here it is erased.
    erased: Option<Stamp>,
}

/// Why data is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Where in it, as in a report's errors: `told[0].fields.at`; empty for the whole.
    pub path: String,
    /// What is wrong, in English, for whoever looks after it.
    pub message: String,
}

impl Unreadable {
    pub(super) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }
}

impl Record {
    /// Nothing yet.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, fields: Vec::new(), erased: None }
    }

    /// Whether nothing is left of it but, perhaps, that it was erased.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.fields.is_empty()
    }

    /// What a field holds; none where it was never told, was taken back, or is erased.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let index = self.find(name).ok()?;
        Some(&self.fields[index].value).filter(|value| **value != Value::Null)
    }

    /// The fields that say something, by name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        let told = self.fields.iter().filter(|field| field.value != Value::Null);
        told.map(|field| (field.name.as_str(), &field.value))
    }

    /// The last edit of a field.
    #[must_use]
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        self.find(name).ok().map(|index| self.fields[index].stamp)
    }

    /// The last edit of all; none where it is gone.
    #[must_use]
    pub fn last_edit(&self) -> Option<Stamp> {
        self.fields.iter().map(|field| field.stamp).max()
    }

    /// Up to where it is erased.
    #[must_use]
    pub fn erased(&self) -> Option<Stamp> {
        self.erased
    }

    /// The latest stamp in it.
    pub(super) fn latest(&self) -> Stamp {
        self.last_edit().max(self.erased).unwrap_or_default().max(self.id.made)
    }

    /// The earliest edit that is left, as a place to begin to read.
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.fields.binary_search_by(|field| field.name.as_str().cmp(name))
    }

    /// Writes a field; `null` takes it back. An edit that is older than what is there, or erased, changes nothing; of two
    /// with one stamp, which only a broken clock makes, the same one stays whoever comes first.
    pub fn put(&mut self, name: &str, value: Value, stamp: Stamp) {
        if self.erased.is_some_and(|erased| stamp <= erased) {
            return;
        }
        match self.find(name) {
            Err(index) => self.fields.insert(index, Field { name: name.to_owned(), value, stamp }),
            Ok(index) => {
                let there = &mut self.fields[index];
                let later = stamp > there.stamp
                    || stamp == there.stamp && order(&value, &there.value) == Ordering::Greater;
                if later {
                    (there.value, there.stamp) = (value, stamp);
                }
            }
        }
    }

    /// Erases all edits up to a stamp.
    pub fn erase(&mut self, stamp: Stamp) {
        self.erased = self.erased.max(Some(stamp));
        self.fields.retain(|field| Some(field.stamp) > self.erased);
    }

    /// Forgets that it was erased, where something greater was.
    pub(super) fn covered_by(&mut self, cleared: Stamp) {
        self.erase(cleared);
        if self.erased == Some(cleared) {
            self.erased = None;
        }
    }

    /// Takes in another copy of the same record. The order does not matter, nor how often.
    pub fn merge(&mut self, other: &Self) {
        if let Some(erased) = other.erased {
            self.erase(erased);
        }
        for field in &other.fields {
            self.put(&field.name, field.value.clone(), field.stamp);
        }
    }

    /// Takes in the edits of another record, but for some fields. Gives whether that changed anything.
    pub(super) fn absorb(&mut self, other: &Self, except: &[&str]) -> bool {
        let before = self.clone();
        for field in other.fields.iter().filter(|field| !except.contains(&field.name.as_str())) {
            self.put(&field.name, field.value.clone(), field.stamp);
        }
        *self != before
    }

    /// As data.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut stamps: Vec<Stamp> = Vec::new();
        for field in &self.fields {
            if let Err(index) = stamps.binary_search(&field.stamp) {
                stamps.insert(index, field.stamp);
            }
        }
        let told = stamps.into_iter().map(|stamp| {
            let fields = self.fields.iter().filter(|field| field.stamp == stamp);
            let fields = fields.map(|field| (field.name.clone(), field.value.clone())).collect();
            Value::object().with("stamp", stamp.to_value()).with("fields", Value::Object(fields))
        });
        Value::object()
            .with("id", self.id.text().as_str())
            .with_some("told", Value::list(told))
            .with_some("erased", self.erased.map(Stamp::to_value))
    }

    /// From data, of this schema; what its fields hold is not looked at.
    ///
    /// # Errors
    /// Anything that [`Record::to_value`] would not write.
    pub fn from_value(value: &Value) -> Result<Self, Unreadable> {
        let fields = only(value, "", &["id", "told", "erased"])?;
        let id = match value.get("id") {
            Some(Value::Text(text)) => Id::from_text(text),
            _ => None,
        };
        let mut record = Self::new(id.ok_or_else(|| Unreadable::new("id", "no id of a record"))?);
        let stamp = |value: Option<&Value>, path: String| {
            value.and_then(Stamp::from_value).ok_or_else(|| Unreadable::new(path, "no stamp"))
        };
        if value.get("erased").is_some() {
            record.erased = Some(stamp(value.get("erased"), "erased".to_owned())?);
        }
        let told = match value.get("told") {
            None => &[],
            Some(Value::List(told)) if !told.is_empty() => told.as_slice(),
            Some(_) => return Err(Unreadable::new("told", "no list of edits")),
        };
        let mut before = record.erased;
        for (index, edit) in told.iter().enumerate() {
            let path = ["told[", &index.to_string(), "]"].concat();
            only(edit, &path, &["stamp", "fields"])?;
            let at = stamp(edit.get("stamp"), [&path, ".stamp"].concat())?;
            if Some(at) <= before {
                return Err(Unreadable::new(path, "edits are erased, or not in their order"));
            }
            before = Some(at);
            let Some(Value::Object(told)) = edit.get("fields").filter(|fields| **fields != Value::object())
            else {
                return Err(Unreadable::new([&path, ".fields"].concat(), "no fields"));
            };
            for (name, value) in told {
                let sound = is_finite(value) && record.find(name).is_err();
                if !sound {
                    return Err(Unreadable::new([&path, ".fields.", name].concat(), "twice, or no number"));
                }
                record.put(name, value.clone(), at);
            }
        }
        if record.erased.is_none() && record.is_gone() || fields.is_empty() {
            return Err(Unreadable::new("told", "a record that says nothing"));
        }
        Ok(record)
    }
}

/// Some order of all values, the same everywhere. Not that of their texts: writing numbers as text is 20 KB of a program.
fn order(one: &Value, other: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::Text(_) => 3,
        Value::List(_) => 4,
        Value::Object(_) => 5,
    };
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => one.total_cmp(other),
        (Value::Text(one), Value::Text(other)) => one.cmp(other),
        (Value::List(one), Value::List(other)) => {
            let differs =
                one.iter().zip(other).map(|(one, other)| order(one, other)).find(|order| order.is_ne());
            differs.unwrap_or_else(|| one.len().cmp(&other.len()))
        }
        (Value::Object(one), Value::Object(other)) => {
            let field = |(one, other): (&(String, Value), &(String, Value))| {
                one.0.cmp(&other.0).then_with(|| order(&one.1, &other.1))
            };
            let differs = one.iter().zip(other).map(field).find(|order| order.is_ne());
            differs.unwrap_or_else(|| one.len().cmp(&other.len()))
        }
        (one, other) => rank(one).cmp(&rank(other)),
    }
}

/// The fields of an object that has these at most, each once.
pub(super) fn only<'v>(
    value: &'v Value,
    path: &str,
    known: &[&str],
) -> Result<&'v [(String, Value)], Unreadable> {
    let Value::Object(fields) = value else {
        return Err(Unreadable::new(path, ["expected an object, found ", value.kind()].concat()));
    };
    for (index, (name, _)) in fields.iter().enumerate() {
        let path = || if path.is_empty() { name.clone() } else { [path, ".", name].concat() };
        if !known.contains(&name.as_str()) {
            return Err(Unreadable::new(path(), "unknown field"));
        }
        if fields[..index].iter().any(|(other, _)| other == name) {
            return Err(Unreadable::new(path(), "given twice"));
        }
    }
    Ok(fields)
}

/// Whether all numbers in it are such as JSON has.
fn is_finite(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_finite(),
        Value::List(items) => items.iter().all(is_finite),
        Value::Object(fields) => fields.iter().all(|(_, value)| is_finite(value)),
        _ => true,
    }
}

/// A moment in milliseconds, from a field.
pub(super) fn milliseconds(value: &Value) -> Option<u64> {
    whole(value, super::moment::Moment::LATEST)
}
