//! The shelf: what a person does to all that is stored, beside telling. Erases it, brings it back, takes in a file.
//!
//! What was erased is held here until the person has seen that it is gone ([`Shelf::forget`]), and nowhere else. A file is looked at
//! first ([`Shelf::look_at`]), which changes nothing, and taken in when the person has seen what that changes.

use super::book::Newer;
use super::done::RoutineDone;
use super::keeping::Keeping;
use super::moment::Moment;
use super::record::{Id, Kind, Record};
use super::taken_along::{Changes, Refused, import};
use crate::value::Value;

/// What was erased, and can be brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// One entry.
    One,
    /// Everything.
    All,
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing that can be taken in, and why. Nothing was changed.
    Refused(Refused),
    /// This would change. Nothing has so far.
    Offers(Changes),
    /// This was changed.
    Taken(Changes),
}

/// What is held beside a diary while a person looks at it.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    erased: Option<(Erased, Vec<Record>)>,
    /// A file that was looked at: what it holds, and whether it is to be taken in.
    file: Option<Value>,
    found: Option<Found>,
}

impl Shelf {
    /// What was erased last and can be brought back.
    #[must_use]
    pub fn erased(&self) -> Option<Erased> {
        self.erased.as_ref().map(|(erased, _)| *erased)
    }

    /// What was found in the last file.
    #[must_use]
    pub fn found(&self) -> Option<&Found> {
        self.found.as_ref()
    }

    /// Erases an entry.
    ///
    /// # Errors
    /// [`Newer`]: nothing was erased.
    pub fn erase(&mut self, keeping: &mut Keeping, id: Id, now: Moment) -> Result<(), Newer> {
        let records = keeping.edit(now, |diary, stamp| diary.erase(id, stamp))?;
        self.erased = Some((Erased::One, records));
        Ok(())
    }

    /// Something that is kept beside the diary was erased. Who did so brings it back, where that is wanted.
    pub fn erased_beside(&mut self) {
        self.erased = Some((Erased::One, Vec::new()));
    }

    /// Erases everything.
    ///
    /// # Errors
    /// [`Newer`]: nothing was erased.
    pub fn erase_all(&mut self, keeping: &mut Keeping, now: Moment) -> Result<(), Newer> {
        let records = keeping.edit(now, super::book::Diary::erase_all)?;
        self.erased = Some((Erased::All, records));
        Ok(())
    }

    /// Brings back what was erased last; gives what that was, if anything.
    ///
    /// # Errors
    /// [`Newer`]: nothing was brought back.
    pub fn undo(&mut self, keeping: &mut Keeping, now: Moment) -> Result<Option<Erased>, Newer> {
        let Some((erased, records)) = self.erased.take() else { return Ok(None) };
        match keeping.edit(now, |diary, stamp| diary.restore(&records, stamp)) {
            Ok(()) => Ok(Some(erased)),
            Err(newer) => {
                self.erased = Some((erased, records));
                Err(newer)
            }
        }
    }

    /// Lets go of what was erased: it cannot be brought back any more.
    pub fn forget(&mut self) {
        self.erased = None;
    }

    /// Looks at a file, after its JSON was read (`null` where it is none): what it would change. Nothing is changed.
    pub fn look_at(&mut self, keeping: &Keeping, file: &Value) {
        self.file = None;
        let changes = import(file).and_then(|diary| {
            let stamp = keeping.diary().latest();
            keeping.diary().with_taken_in(&diary, stamp).map(|(_, changes)| changes)
        });
        self.found = Some(match changes {
            Ok(changes) => {
                self.file = Some(file.clone());
                Found::Offers(changes)
            }
            Err(why) => Found::Refused(why),
        });
    }

    /// Takes in the file that was looked at; gives whether there was one that could be.
    pub fn take_in(&mut self, keeping: &mut Keeping, now: Moment) -> bool {
        let Some(file) = self.file.take() else { return false };
        let taken = import(&file).and_then(|file| {
            keeping.edit(now, |diary, stamp| {
                let (all, changes) = diary.with_taken_in(&file, stamp)?;
                *diary = all;
                Ok(changes)
            })
        });
        let done = taken.is_ok();
        self.found = Some(match taken {
            Ok(changes) => Found::Taken(changes),
            Err(why) => Found::Refused(why),
        });
        // What was erased before may be here again.
        self.erased = None;
        done
    }

    /// Leaves the file where it is, and what was said of it.
    pub fn leave(&mut self) {
        (self.file, self.found) = (None, None);
    }
}

impl Keeping {
    /// Keeps a routine as far as it was done; gives whether that is news. One that was begun at the very same moment is the same
    /// one, gone on with.
    ///
    /// # Errors
    /// [`Newer`]: nothing was kept.
    pub fn routine_done(&mut self, done: &RoutineDone, now: Moment) -> Result<bool, Newer> {
        let known = self.diary().of_kind(Kind::Routine).find_map(|record| {
            let known = RoutineDone::of(record).filter(|known| known.at.at == done.at.at)?;
            Some((record.id, known))
        });
        let same = |known: &RoutineDone| known.movements == done.movements && known.seconds == done.seconds;
        if known.as_ref().is_some_and(|(_, known)| same(known)) {
            return Ok(false);
        }
        self.edit(now, |diary, stamp| {
            // Where it was begun, the wall clock may have been another one.
            let (id, at) =
                known.map_or((Id { kind: Kind::Routine, made: stamp }, done.at), |(id, it)| (id, it.at));
            diary.put_routine(id, &RoutineDone { at, ..done.clone() }, stamp)
        })?;
        Ok(true)
    }
}
