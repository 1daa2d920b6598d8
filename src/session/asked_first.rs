//! Asked first: what has to be known of a person before some cards are shown. Massage, rolling and compression can
//! harm in pregnancy, on blood thinners, and where there may be a clot (F14); whoever is not asked does not tell.

use crate::content::AdviceId;
use crate::engine::{Context, Report};

/// The cards that wait for it: massage, foam rolling, massage and compression after effort.
pub const ASKED_FIRST: [AdviceId; 4] = [AdviceId::T4, AdviceId::T5, AdviceId::P6, AdviceId::P7];

/// Whether a card waits until the person has said whether they are pregnant, take blood thinners or are at risk of
/// a clot. "None of these" says that they are neither: see [`none_of_these`].
#[must_use]
pub fn asks_before(card: AdviceId, report: &Report) -> bool {
    let Context { pregnant, blood_thinners, .. } = report.context;
    ASKED_FIRST.contains(&card) && (pregnant.is_none() || blood_thinners.is_none())
}

/// Says no to what was asked and not told.
pub fn none_of_these(report: &mut Report) {
    report.context.pregnant.get_or_insert(false);
    report.context.blood_thinners.get_or_insert(false);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Area, ClotRisk, Few, assess};

    fn sore() -> Report {
        let areas = vec![Area::new(BodyRegion::Quadriceps, Laterality::Left, 3)];
        Report { areas, ..Report::default() }
    }

    fn waiting(report: &Report) -> Vec<AdviceId> {
        let offered = assess(report).unwrap().advice;
        offered.into_iter().filter(|card| asks_before(*card, report)).collect()
    }

    #[test]
    fn massage_waits_until_it_is_asked() {
        let mut report = sore();
        assert!(waiting(&report).contains(&AdviceId::T4));
        assert!(AdviceId::ALL.iter().filter(|card| asks_before(**card, &report)).count() == 4);
        none_of_these(&mut report);
        assert_eq!((report.context.pregnant, report.context.blood_thinners), (Some(false), Some(false)));
        assert!(waiting(&report).is_empty());
        assert!(assess(&report).unwrap().advice.contains(&AdviceId::T4), "then it shows");
    }

    #[test]
    fn half_an_answer_is_none() {
        let mut report = sore();
        report.context.pregnant = Some(false);
        report.context.clot_risk = Few::of(&[ClotRisk::EarlierClot]);
        assert!(asks_before(AdviceId::T4, &report), "blood thinners may still be taken");
        report.context.blood_thinners = Some(true);
        assert!(!asks_before(AdviceId::T4, &report));
        assert!(!assess(&report).unwrap().advice.contains(&AdviceId::T4), "the engine keeps it back");
    }

    #[test]
    fn what_was_told_is_not_taken_back() {
        let mut report = sore();
        report.context.pregnant = Some(true);
        none_of_these(&mut report);
        assert_eq!((report.context.pregnant, report.context.blood_thinners), (Some(true), Some(false)));
    }
}
