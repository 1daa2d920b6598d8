//! A visit as the diary sees it: what it began with, and whether what is told is kept.

use std::cell::RefCell;
use std::rc::Rc;

use crate::diary::{Noticed, Opening};

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
}

impl Visit {
    /// Whether another one says the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        let opening = match (&self.opening, &other.opening) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        opening && (self.number, self.kept, self.trouble) == (other.number, other.kept, other.trouble)
    }
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
