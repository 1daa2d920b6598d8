//! A visit as the diary sees it: what it began with, and whether what is told is kept.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::Skipped;
use crate::diary::{Diary, Erased, FileFound, Id, Moment, Noticed, Opening};
use crate::engine::MovementPreferences;
use crate::value::Value;

/// What the diary has to say in a visit.
#[derive(Debug, Clone, Default)]
pub struct Visit {
    /// Another one where something else is asked.
    pub number: u32,
    /// What the visit began with; none where nothing was kept.
    pub opening: Option<Rc<Opening>>,
    /// What was denied when it was asked, for whoever keeps it.
    pub denied: Rc<RefCell<Vec<Noticed>>>,
    /// Whether what is told is kept.
    pub kept: Kept,
    /// What has to be said of it.
    pub trouble: Option<Trouble>,
    /// Whether what shows all that is stored was asked for, and did not come.
    pub away: bool,
    /// Whether a backup is offered.
    pub backup: Backup,
    /// All that is stored, while the person looks at it: a [`Stored`]. Of any type: what ends it is not in the first part.
    pub stored: Option<Rc<dyn Any>>,
}

/// What earlier visits have left for this one, beside what was told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// How much time and which equipment there is.
    pub movements: MovementPreferences,
    /// The questions that were skipped.
    pub skipped: Vec<Skipped>,
}

/// All that is stored, for whoever shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// All that was told.
    pub diary: Diary,
    /// What is kept beside it.
    pub beside: Vec<Beside>,
    /// When it was looked at.
    pub now: Moment,
    /// What was erased, and can be brought back.
    pub erased: Option<Erased>,
    /// What was found in a file that the person has brought.
    pub found: Option<FileFound>,
}

string_enum! {
    /// What is kept beside the diary, in local storage.
    Beside {
        /// How the guided routine is liked, and where it was left.
        Routine = "routine",
        /// The language that was chosen for our own page.
        Language = "language",
        /// Whether to offer that our own page is installed.
        Install = "install",
        /// That a backup was offered.
        Backup = "backup",
    }
}

/// What a person wants done with all that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Look at it no longer.
    Close,
    /// Erase an entry.
    Erase(Id),
    /// Erase something that is kept beside the entries.
    EraseBeside(Beside),
    /// Erase everything.
    EraseAll,
    /// Bring back what was erased last.
    Undo,
    /// Let go of it.
    Forget,
    /// Take in the file that was looked at.
    TakeIn,
    /// Leave it.
    Leave,
}

impl Wish {
    /// As data: its name, or what is to be erased: an entry's id, `beside/` and what is kept beside them.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Erase(id) => id.text().as_str().into(),
            Self::EraseBeside(beside) => ["beside/", beside.id()].concat().as_str().into(),
            Self::Close => "close".into(),
            Self::EraseAll => "erase-all".into(),
            Self::Undo => "undo".into(),
            Self::Forget => "forget".into(),
            Self::TakeIn => "take-in".into(),
            Self::Leave => "leave".into(),
        }
    }

    /// From data; none where it is no wish.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        let Value::Text(name) = value else { return None };
        let plain = [Self::Close, Self::EraseAll, Self::Undo, Self::Forget, Self::TakeIn, Self::Leave];
        let named = plain.into_iter().find(|wish| wish.to_value() == *value);
        if let Some(beside) = name.strip_prefix("beside/") {
            return Beside::from_id(beside).map(Self::EraseBeside);
        }
        named.or_else(|| Id::from_text(name).map(Self::Erase))
    }
}

impl Visit {
    /// All that is stored, while the person looks at it.
    #[must_use]
    pub fn stored(&self) -> Option<&Stored> {
        self.stored.as_ref()?.downcast_ref()
    }

    /// Whether another one says the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        let opening = match (&self.opening, &other.opening) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let stored = match (&self.stored, &other.stored) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        opening
            && stored
            && (self.number, self.kept, self.trouble) == (other.number, other.kept, other.trouble)
            && (self.away, self.backup) == (other.away, other.backup)
    }
}

/// The offer of a backup, where the browser is known to delete what a page keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Backup {
    /// There is none.
    #[default]
    None,
    /// It is asked.
    Offered,
    /// It is wanted: all that is stored is about to show.
    Wanted,
}

/// Whether what is told is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// Nothing is to be kept so far.
    #[default]
    Nothing,
    /// Something is on its way.
    Waits,
    /// All of it is: the store has said so.
    All,
}

string_enum! {
    /// What has to be said of keeping.
    Trouble {
        /// The store does not work, or has no room: what is told may be gone next time.
        Unsafe = "unsafe",
        /// A later version keeps its diary here: nothing is written.
        Newer = "newer",
        /// Something could not be read and was put aside.
        Aside = "aside",
        /// The browser has deleted what was kept.
        Lost = "lost",
    }
}
