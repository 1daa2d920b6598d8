//! Taken along: the whole diary as one file of JSON, out and in again without any loss.
//!
//! | field | shape |
//! | --- | --- |
//! | `format` | `sorewise-diary` |
//! | `schema` | as in the store, [`SCHEMA`] |
//! | `cleared` | the stamp up to which all was erased, if it was |
//! | `records[]` | records (see `record`), each id once; one a line, by kind and the time at which they were made |
//!
//! A file is read whole or not at all, and every mistake is named. What is in it is added as if another tab had told it, with one
//! difference: taking in a file erases nothing, and brings back what was erased here. That is what it was kept for.

use super::book::{Diary, Newer};
use super::done::check;
use super::json::{json, write};
use super::record::{Id, Record, Unreadable, only};
use super::stamp::Stamp;
use super::store::{SCHEMA, schema_of};
use crate::value::Value;

const FORMAT: &str = "sorewise-diary";
/// So many mistakes are named.
const MOST_MISTAKES: usize = 100;

/// Why a file is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It, or what is kept here, is of a later schema.
    Newer(Newer),
    /// It cannot be understood: at least one mistake, each with its path.
    Unreadable(Vec<Unreadable>),
}

/// What taking in a file changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Records that were not here.
    pub added: Vec<Id>,
    /// Records that say something else now.
    pub changed: Vec<Id>,
    /// Records of the file that are here as they are.
    pub same: usize,
}

/// The diary as a file.
#[must_use]
pub fn export(diary: &Diary) -> String {
    let mut text = String::from("{\"format\":\"");
    text.push_str(FORMAT);
    text.push_str("\",\"schema\":");
    text.push_str(&SCHEMA.to_string());
    if let Some(cleared) = diary.cleared() {
        text.push_str(",\"cleared\":");
        write(&cleared.to_value(), &mut text);
    }
    text.push_str(",\"records\":[");
    for (index, record) in diary.kept().enumerate() {
        text.push_str(if index > 0 { ",\n" } else { "\n" });
        write(&record.to_value(), &mut text);
    }
    text.push_str("\n]}\n");
    text
}

/// Reads a file, after its JSON was read.
///
/// # Errors
/// A later schema, or every mistake in it, up to a hundred.
pub fn import(file: &Value) -> Result<Diary, Refused> {
    let alone = |path: &str, message: &str| Refused::Unreadable(vec![Unreadable::new(path, message)]);
    if file.get("format") != Some(&FORMAT.into()) {
        return Err(alone("format", "no diary of Sorewise"));
    }
    match schema_of(file) {
        Some(SCHEMA) => {}
        Some(schema) if schema > SCHEMA => return Err(Refused::Newer(Newer { schema })),
        _ => return Err(alone("schema", "no schema that a file can have")),
    }
    only(file, "", &["format", "schema", "cleared", "records"])
        .map_err(|why| Refused::Unreadable(vec![why]))?;
    let mut diary = Diary::default();
    if let Some(cleared) = file.get("cleared") {
        let cleared = Stamp::from_value(cleared).filter(|stamp| stamp.at <= Stamp::LATEST_IMPORTED);
        diary.clear(cleared.ok_or_else(|| alone("cleared", "no stamp that a file can have"))?);
    }
    let Some(Value::List(records)) = file.get("records") else { return Err(alone("records", "no list")) };
    let mut mistakes = Vec::new();
    for (index, data) in records.iter().enumerate() {
        if let Err(why) = read(data, &mut diary) {
            let dot = if why.path.is_empty() { "" } else { "." };
            let path = ["records[", &index.to_string(), "]", dot, &why.path].concat();
            mistakes.push(Unreadable { path, ..why });
            if mistakes.len() == MOST_MISTAKES {
                break;
            }
        }
    }
    if mistakes.is_empty() { Ok(diary) } else { Err(Refused::Unreadable(mistakes)) }
}

fn read(data: &Value, diary: &mut Diary) -> Result<(), Unreadable> {
    let record = Record::from_value(data)?;
    if !record.is_gone() {
        check(&record)?;
    }
    if record.latest().at > Stamp::LATEST_IMPORTED {
        return Err(Unreadable::new("told", "a stamp that no file can have"));
    }
    if diary.kept_of(record.id).is_some() {
        return Err(Unreadable::new("id", "given twice"));
    }
    diary.merge_record(&record);
    // What lies before the moment at which all was erased cannot have been written.
    if diary.kept_of(record.id) == Some(&record) {
        Ok(())
    } else {
        Err(Unreadable::new("told", "erased, as the file itself says"))
    }
}

impl Diary {
    /// The diary with a file taken in, and what that changes: to be shown first, and kept if the person wants it.
    ///
    /// # Errors
    /// A later schema here; or, where what is here and what comes do not go together, the records in question.
    pub fn with_taken_in(&self, file: &Diary, stamp: Stamp) -> Result<(Diary, Changes), Refused> {
        let mut all = self.clone();
        all.may_write().map_err(Refused::Newer)?;
        all.merge(file);
        for kept in [self, file] {
            let records: Vec<Record> = kept.records().cloned().collect();
            all.restore(&records, stamp).map_err(Refused::Newer)?;
        }
        let (mut changes, mut mistakes) = (Changes::default(), Vec::new());
        for theirs in file.records() {
            let Some(now) = all.get(theirs.id) else { continue };
            if let Err(why) = check(now) {
                let path = [&theirs.id.text(), ".", &why.path].concat();
                mistakes.push(Unreadable { path, ..why });
            }
            match self.get(theirs.id) {
                None => changes.added.push(theirs.id),
                Some(before) if before.fields().eq(now.fields()) => changes.same += 1,
                Some(_) => changes.changed.push(theirs.id),
            }
        }
        if mistakes.is_empty() { Ok((all, changes)) } else { Err(Refused::Unreadable(mistakes)) }
    }
}

/// A record as one line, for whoever shows what is stored.
#[must_use]
pub fn line(record: &Record) -> String {
    json(&record.to_value())
}
