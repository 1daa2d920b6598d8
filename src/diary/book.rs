//! The diary as a whole: its records, how they are edited, and how two copies of it become one.

use super::record::{Id, Kind, Record, Unreadable};
use super::stamp::{Clock, Stamp};
use crate::value::Value;

/// All that is kept of a person.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diary {
    /// By id, each once.
    records: Vec<Record>,
    /// Up to here all of it is erased.
    cleared: Option<Stamp>,
    /// A later schema that was met: what is of that one we do not understand, so nothing may be written.
    newer: Option<u32>,
}

/// A later version of Sorewise keeps its diary here. Whoever does not know its shape does not write into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Newer {
    /// The schema that was found.
    pub schema: u32,
}

impl Diary {
    /// The records that hold something, by kind and the time at which they were made.
    #[must_use]
    pub fn records(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.records.iter().filter(|record| !record.is_gone())
    }

    /// Those of a kind, the earliest first.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Record> {
        let from = self.records.partition_point(|record| record.id.kind < kind);
        let to = self.records.partition_point(|record| record.id.kind <= kind);
        self.records[from..to].iter().filter(|record| !record.is_gone())
    }

    /// Everything that has to be kept: also that something was erased.
    pub fn kept(&self) -> impl Iterator<Item = &Record> {
        self.records.iter()
    }

    /// Up to where all of it was erased, if it ever was.
    #[must_use]
    pub fn cleared(&self) -> Option<Stamp> {
        self.cleared
    }

    /// A record, where it holds something.
    #[must_use]
    pub fn get(&self, id: Id) -> Option<&Record> {
        self.find(id).ok().map(|index| &self.records[index]).filter(|record| !record.is_gone())
    }

    /// What has to be kept of a record: all that it holds, or that it was erased.
    pub(super) fn kept_of(&self, id: Id) -> Option<&Record> {
        self.find(id).ok().map(|index| &self.records[index])
    }

    fn find(&self, id: Id) -> Result<usize, usize> {
        self.records.binary_search_by_key(&id, |record| record.id)
    }

    /// Whether it may be written.
    ///
    /// # Errors
    /// [`Newer`], where something of a later schema was met.
    pub fn may_write(&self) -> Result<(), Newer> {
        self.newer.map_or(Ok(()), |schema| Err(Newer { schema }))
    }

    /// Notes that a later schema was met, in the store or in another tab: nothing is written from now on.
    pub fn meet(&mut self, newer: Newer) {
        self.newer = self.newer.max(Some(newer.schema));
    }

    /// Writes fields of a record, which begins with them if it was not there. A field that says the same already is
    /// left alone. The moment that a record is about is written anew with each edit: so it stays with what was edited, where the rest
    /// was erased elsewhere in the meantime.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn put(&mut self, id: Id, fields: Vec<(String, Value)>, stamp: Stamp) -> Result<(), Newer> {
        self.may_write()?;
        let there = |name: &str| self.get(id).and_then(|record| record.get(name)).unwrap_or(&Value::Null);
        let news: Vec<(String, Value)> =
            fields.into_iter().filter(|(name, value)| there(name) != value).collect();
        if !news.is_empty() {
            self.write(id, news, stamp);
        }
        Ok(())
    }

    /// Writes fields, whatever they held, and with them the moment that the record is about.
    pub(super) fn write(&mut self, id: Id, news: Vec<(String, Value)>, stamp: Stamp) {
        let record = self.entry(id);
        if let Some(at) = record.get(AT).cloned() {
            record.put(AT, at, stamp);
        }
        for (name, value) in news {
            record.put(&name, value, stamp);
        }
    }

    /// Erases a record, with those that went into it, and gives what it was, for [`Diary::restore`].
    ///
    /// # Errors
    /// [`Newer`]: nothing was erased.
    pub fn erase(&mut self, id: Id, stamp: Stamp) -> Result<Vec<Record>, Newer> {
        self.may_write()?;
        let into = Value::from(id.text().as_str());
        let mut before = Vec::new();
        for record in self.records.iter_mut().filter(|it| it.id == id || it.get(INTO) == Some(&into)) {
            before.push(record.clone());
            record.erase(stamp);
        }
        Ok(before)
    }

    /// Erases everything, and gives what it was, for [`Diary::restore`].
    ///
    /// # Errors
    /// [`Newer`]: nothing was erased.
    pub fn erase_all(&mut self, stamp: Stamp) -> Result<Vec<Record>, Newer> {
        self.may_write()?;
        let before = self.records().cloned().collect();
        self.clear(stamp);
        Ok(before)
    }

    /// Brings back what was erased: as if it had been told anew, where nothing else was told there meanwhile.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub fn restore(&mut self, records: &[Record], stamp: Stamp) -> Result<(), Newer> {
        self.may_write()?;
        for before in records {
            let record = self.entry(before.id);
            for (name, value) in before.fields() {
                if record.stamp(name).is_none() {
                    record.put(name, value.clone(), stamp);
                }
            }
        }
        self.records.retain(|record| !record.is_gone() || record.erased().is_some());
        Ok(())
    }

    /// Makes one check-in of two: the first gets what the other one tells, edit by edit, and the other says that it went
    /// there. It is not erased: that would take edits along which another tab makes to it meanwhile. Gives what has changed.
    ///
    /// # Errors
    /// [`Newer`]: nothing was written.
    pub(super) fn join(&mut self, first: Id, other: Id, stamp: Stamp) -> Result<Vec<Id>, Newer> {
        self.may_write()?;
        let Some(from) = self.get(other).cloned() else { return Ok(Vec::new()) };
        let mut changed = Vec::new();
        let into = Value::from(first.text().as_str());
        if self.entry(first).absorb(&from, &[AT, "zone", INTO]) {
            changed.push(first);
        }
        if from.get(INTO) != Some(&into) {
            self.write(other, vec![(INTO.to_owned(), into)], stamp);
            changed.push(other);
        }
        Ok(changed)
    }

    /// Takes in another copy. The order does not matter, nor how often. A copy of a later schema makes this one read-only.
    pub fn merge(&mut self, other: &Self) {
        self.newer = self.newer.max(other.newer);
        if let Some(cleared) = other.cleared {
            self.clear(cleared);
        }
        let mut all = Vec::with_capacity(self.records.len().max(other.records.len()));
        let mut mine = std::mem::take(&mut self.records).into_iter().peekable();
        for theirs in &other.records {
            while let Some(record) = mine.next_if(|record| record.id < theirs.id) {
                all.push(record);
            }
            let mut record =
                mine.next_if(|record| record.id == theirs.id).unwrap_or_else(|| Record::new(theirs.id));
            record.merge(theirs);
            all.push(record);
        }
        all.extend(mine);
        self.records = all;
        if let Some(cleared) = self.cleared {
            self.clear(cleared);
        }
    }

    /// Takes in one record, as another tab or the store tells it.
    pub fn merge_record(&mut self, record: &Record) {
        let cleared = self.cleared;
        let mine = self.entry(record.id);
        mine.merge(record);
        if let Some(cleared) = cleared {
            mine.covered_by(cleared);
            if mine.is_gone() && mine.erased().is_none() {
                self.records.retain(|record| !record.is_gone() || record.erased().is_some());
            }
        }
    }

    /// A clock that is later than everything in here, for a tab with this random number.
    #[must_use]
    pub fn clock(&self, by: u32) -> Clock {
        let mut clock = Clock::new(by);
        clock.hear(self.latest());
        clock
    }

    /// The latest stamp in it.
    #[must_use]
    pub fn latest(&self) -> Stamp {
        let records = self.records.iter().map(Record::latest).max();
        records.max(self.cleared).unwrap_or_default()
    }

    /// All of it is erased up to a stamp; so far nothing else need be remembered of any record.
    pub(super) fn clear(&mut self, stamp: Stamp) {
        let cleared = self.cleared.map_or(stamp, |before| before.max(stamp));
        self.cleared = Some(cleared);
        for record in &mut self.records {
            record.covered_by(cleared);
        }
        self.records.retain(|record| !record.is_gone() || record.erased().is_some());
    }

    fn entry(&mut self, id: Id) -> &mut Record {
        let index = match self.find(id) {
            Ok(index) => index,
            Err(index) => {
                self.records.insert(index, Record::new(id));
                index
            }
        };
        &mut self.records[index]
    }
}

/// The field that holds the moment a record is about.
pub(super) const AT: &str = "at";

/// The field of a check-in that says into which other one it went.
pub(super) const INTO: &str = "into";

/// A record that could not be read: it is set aside as it is, and said once.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// What was there.
    pub data: Value,
    /// Why it could not be read.
    pub why: Unreadable,
}
