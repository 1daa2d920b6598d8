//! The assessment that reader and host share: computed once for a report and its preferences.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use crate::engine::{Assessment, MovementPreferences, Report};

/// Something that many hold: equal only where it is the very same one, so that comparing costs nothing.
#[derive(Debug)]
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Whether two reports say the same. One comparison for all: written out at each place it is a kilobyte.
#[inline(never)]
#[must_use]
pub fn same_report(one: &Rc<Report>, other: &Rc<Report>) -> bool {
    Rc::ptr_eq(one, other) || one == other
}

/// The last assessment, for whoever asks for it.
#[derive(Debug, Default)]
pub struct LastAssessment(RefCell<Option<Last>>);

#[derive(Debug)]
struct Last {
    report: Rc<Report>,
    preferences: MovementPreferences,
    assessment: Shared<Assessment>,
}

impl LastAssessment {
    /// The assessment of a report: the last one if nothing has changed, else what `assess` gives. None, which
    /// means that there is nothing to assess or nothing to assess it with yet, is asked for again.
    #[inline(never)]
    pub fn of(
        &self,
        report: &Rc<Report>,
        preferences: MovementPreferences,
        assess: &dyn Fn(&Report, MovementPreferences) -> Option<Assessment>,
    ) -> Option<Shared<Assessment>> {
        let mut last = self.0.borrow_mut();
        if let Some(last) = &*last
            && last.preferences == preferences
            && same_report(&last.report, report)
        {
            return Some(last.assessment.clone());
        }
        let assessment = Shared(Rc::new(assess(report, preferences)?));
        *last = Some(Last { report: Rc::clone(report), preferences, assessment: assessment.clone() });
        Some(assessment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::Area;
    use crate::session::assessment_of;
    use std::cell::Cell;

    #[test]
    fn one_assessment_a_change() {
        let (last, computed) = (LastAssessment::default(), Cell::new(0));
        let ask = |report: &Rc<Report>, minutes| {
            let preferences = MovementPreferences { minutes, ..MovementPreferences::default() };
            last.of(report, preferences, &|report, preferences| {
                computed.set(computed.get() + 1);
                assessment_of(report, preferences)
            })
        };
        let sore = |intensity| {
            let areas = vec![Area::new(BodyRegion::Calf, Laterality::Left, intensity)];
            Rc::new(Report { areas, ..Report::default() })
        };
        let report = sore(4);
        let first = ask(&report, 20).unwrap();
        assert!(ask(&report, 20).unwrap() == first, "it is the very same one");
        assert!(ask(&sore(4), 20).unwrap() == first, "also for an equal report");
        assert_eq!(computed.get(), 1);
        assert!(ask(&sore(5), 20).unwrap() != first);
        assert!(ask(&sore(5), 5).unwrap().movements.len() < first.movements.len());
        assert_eq!(computed.get(), 3);
        assert!(ask(&Rc::default(), 20).is_none() && ask(&Rc::default(), 20).is_none());
        assert_eq!(computed.get(), 5, "nothing is asked for again: what answers may have come");
    }
}
