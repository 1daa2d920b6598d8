//! Undo history: the reports before and after the present one.

use std::rc::Rc;

use crate::body::SidedRegion;
use crate::engine::Report;

/// How many steps can be taken back; more are never missed.
const DEEPEST: usize = 100;

/// The reports before and after the present one.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// How many times it has changed: histories of one session are the same where this is.
    version: u32,
    // Shared: a session is copied with each action.
    past: Vec<Rc<Report>>,
    future: Vec<Rc<Report>>,
    /// The places that the last step rated: a slider that moves on makes one step, not ten.
    rating: Vec<SidedRegion>,
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
    }
}

impl History {
    /// Whether there is something to take back, and something to bring back.
    #[must_use]
    pub fn can(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }

    /// Notes a step away from a report, in which these places were rated, if that is all it did.
    pub(super) fn note(&mut self, before: &Rc<Report>, rated: &[SidedRegion]) {
        self.version += 1;
        if rated.is_empty() || rated != self.rating {
            if self.past.len() == DEEPEST {
                self.past.remove(0);
            }
            self.past.push(Rc::clone(before));
        }
        self.rating = rated.to_vec();
        self.future.clear();
    }

    /// Nothing before can be taken back.
    pub(super) fn forget(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }

    /// Rating goes on elsewhere: the next step is a new one.
    pub(super) fn pause(&mut self) {
        if !self.rating.is_empty() {
            self.version += 1;
            self.rating.clear();
        }
    }

    /// Takes a step back (or brings one back): gives the report that is the present one from now on.
    pub(super) fn step(&mut self, present: &Rc<Report>, back: bool) -> Option<Rc<Report>> {
        self.pause();
        let (from, to) =
            if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let report = from.pop()?;
        to.push(Rc::clone(present));
        self.version += 1;
        Some(report)
    }
}
