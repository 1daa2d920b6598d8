//! Which routine may be resumed: a safety rule. What was fit to be done when it was begun need not be so now.

use super::Routine;
use crate::content::MovementId;
use crate::engine::{Assessment, Disposition, WithheldId};

/// The movements that must not be done now; `None` where none at all may be: whoever needs help today does
/// no exercises. Without an answer nothing is known against any.
#[must_use]
pub fn barred(answer: Option<&Assessment>) -> Option<Vec<MovementId>> {
    let Some(answer) = answer else { return Some(Vec::new()) };
    let withheld = answer.withheld.iter().filter_map(|withheld| match withheld.id {
        WithheldId::Movement(id) => Some(id),
        WithheldId::Advice(_) => None,
    });
    (answer.disposition < Disposition::Urgent).then(|| withheld.collect())
}

/// Whether a routine may be resumed: only if each of its movements may be done now.
#[must_use]
pub fn may_resume(routine: &Routine, barred: Option<&[MovementId]>) -> bool {
    barred.is_some_and(|barred| routine.movements().iter().all(|id| !barred.contains(id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Area, Report, Sign, assess};

    fn may(report: &Report) -> bool {
        let answer = assess(report).unwrap();
        may_resume(&Routine::of(&Routine::whole_body()).unwrap(), barred(Some(&answer)).as_deref())
    }

    #[test]
    fn a_routine_goes_on_only_if_all_of_it_is_fit_to_be_done_now() {
        let sore = |region, intensity| Report {
            areas: vec![Area::new(region, Laterality::Left, intensity)],
            ..Report::default()
        };
        assert!(may_resume(&Routine::of(&Routine::whole_body()).unwrap(), barred(None).as_deref()));
        assert!(may(&sore(BodyRegion::Jaw, 1)));
        // One of its movements reaches the lats.
        assert!(!may(&sore(BodyRegion::Lats, 8)));
        assert!(!may(&Report { signs: vec![Sign::Fever], ..sore(BodyRegion::Jaw, 1) }));
        let clot =
            Area { signs: vec![Sign::Swelling, Sign::Warmth], ..sore(BodyRegion::Calf, 4).areas[0].clone() };
        let clot = assess(&Report { areas: vec![clot], ..Report::default() }).unwrap();
        assert!(clot.disposition >= Disposition::Urgent);
        assert_eq!(barred(Some(&clot)), None, "whoever needs help today does no exercises");
    }
}
