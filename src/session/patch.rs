//! Patch: a change of a report, as a function.

use std::fmt;
use std::rc::Rc;

use crate::engine::Report;

/// A change of whatever the report is by then. Views that are seldom needed say with it what the reducer,
/// which everybody loads, does not know.
#[derive(Clone)]
pub struct Patch(Rc<dyn Fn(&mut Report)>);

impl Patch {
    /// A patch that makes this change; a sound report has to be sound after it.
    #[must_use]
    pub fn new(change: impl Fn(&mut Report) + 'static) -> Self {
        Self(Rc::new(change))
    }

    /// Makes the change.
    pub fn apply(&self, report: &mut Report) {
        (self.0)(report);
    }
}

impl PartialEq for Patch {
    /// Two are equal when they are the very same one.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Patch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Patch")
    }
}
