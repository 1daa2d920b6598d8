//! Asked first: what has to be known of a person before some cards are shown. Massage, rolling and compression can
//! harm in pregnancy, on blood thinners, and where there may be a clot (F14); whoever is not asked does not tell.

use crate::content::{AdviceId, Equipment, MovementId};
use crate::engine::{Assessment, Context, EquipmentSet, MovementPreferences, Report, assess_for};
use crate::routine::resume;

/// The advice cards that wait for it: massage, foam rolling, massage and compression after effort. The movements
/// that wait are those with a roller or a ball: see [`rolls`].
pub const ASKED_FIRST: [AdviceId; 4] = [AdviceId::T4, AdviceId::T5, AdviceId::P6, AdviceId::P7];

/// Whether a card waits until the person has said whether they are pregnant, take blood thinners or are at risk of
/// a clot. "None of these" says that they are neither: see [`none_of_these`].
#[must_use]
pub fn asks_before(card: AdviceId, report: &Report) -> bool {
    ASKED_FIRST.contains(&card) && is_unknown(report)
}

/// What is pressed and rolled with. No movement needs it for anything else.
const ROLLED_WITH: [Equipment; 2] = [Equipment::Roller, Equipment::Ball];

/// Whether a movement presses on muscle and veins as massage does.
#[must_use]
pub fn rolls(movement: MovementId) -> bool {
    ROLLED_WITH.iter().any(|item| movement.card().equipment.contains(item))
}

/// The preferences that movements are chosen by: while it is not known who the person is, as if neither roller nor
/// ball was at hand, so that other movements take their place.
#[must_use]
pub fn without_rolling(preferences: MovementPreferences, report: &Report) -> MovementPreferences {
    if !is_unknown(report) {
        return preferences;
    }
    let without = |at_hand: EquipmentSet, item: &Equipment| {
        if at_hand.has(&[*item]) { at_hand.toggled(*item) } else { at_hand }
    };
    MovementPreferences { equipment: ROLLED_WITH.iter().fold(preferences.equipment, without), ..preferences }
}

/// Whether rolling would be chosen but for the question, and no advice card of the answer asks it.
#[must_use]
pub fn asks_before_rolling(report: &Report, preferences: MovementPreferences, answer: &Assessment) -> bool {
    if !is_unknown(report) || answer.advice.iter().any(|card| ASKED_FIRST.contains(card)) {
        return false;
    }
    let mut neither = report.clone();
    none_of_these(&mut neither);
    let chosen = |answer: Assessment| answer.movements.iter().any(|movement| rolls(movement.id));
    assess_for(&neither, preferences).is_ok_and(chosen)
}

/// The movements that must not be done now, as [`resume::barred`] says; those that roll too while it is not
/// known who the person is. `None` where none at all may be done.
#[must_use]
pub fn barred(answer: Option<&Assessment>, report: &Report) -> Option<Vec<MovementId>> {
    let mut barred = resume::barred(answer)?;
    if is_unknown(report) {
        barred.extend(MovementId::ALL.iter().filter(|id| rolls(**id)));
    }
    Some(barred)
}

/// Whether it is not known yet that somebody is, or is not, pregnant or on blood thinners.
fn is_unknown(report: &Report) -> bool {
    let Context { pregnant, blood_thinners, .. } = report.context;
    pregnant.is_none() || blood_thinners.is_none()
}

/// Says no to what was asked and not told.
pub fn none_of_these(report: &mut Report) {
    report.context.pregnant.get_or_insert(false);
    report.context.blood_thinners.get_or_insert(false);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality, REGIONS};
    use crate::content::Circumstance;
    use crate::engine::{Area, ClotRisk, Few, assess};
    use crate::session::assessment_of;

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

    /// Whoever has a roller and little else.
    fn with_a_roller() -> MovementPreferences {
        MovementPreferences {
            equipment: EquipmentSet::of(&[Equipment::Roller]),
            ..MovementPreferences::default()
        }
    }

    fn rolling(report: &Report, preferences: MovementPreferences) -> bool {
        assessment_of(report, preferences).unwrap().movements.iter().any(|movement| rolls(movement.id))
    }

    #[test]
    fn rolling_waits_as_massage_does() {
        let preferences = with_a_roller();
        let mut report = sore();
        // What rolls is what blood thinners keep back.
        for id in MovementId::ALL {
            assert_eq!(rolls(*id), id.card().avoid.contains(&Circumstance::BloodThinners), "{id:?}");
        }
        assert!(!rolling(&report, preferences));
        report.context.pregnant = Some(false);
        assert!(!rolling(&report, preferences), "half an answer is none");
        report.context.blood_thinners = Some(false);
        assert!(rolling(&report, preferences));
        assert_eq!(without_rolling(preferences, &report), preferences);
        report.context.blood_thinners = Some(true);
        assert!(!rolling(&report, preferences), "the engine keeps it back");
        // Nothing else is taken from whoever was not asked, and no roller is given to whoever has none.
        let everything = without_rolling(MovementPreferences::default(), &sore());
        assert!(everything.equipment.has(&[Equipment::Wall]));
        assert!(ROLLED_WITH.iter().all(|item| !everything.equipment.has(&[*item])));
        let nothing = MovementPreferences { equipment: EquipmentSet::NOTHING, ..preferences };
        assert_eq!(without_rolling(nothing, &sore()), nothing);
    }

    /// Wherever rolling waits, the question is asked, by an advice card or among the movements; once, and there only.
    #[test]
    fn the_question_is_asked_wherever_rolling_waits() {
        let preferences = with_a_roller();
        let (mut by_advice, mut by_movements) = (0, 0);
        for (region, intensity) in
            REGIONS.iter().flat_map(|info| (1..=10).map(move |intensity| (info.region, intensity)))
        {
            let areas = vec![Area::new(region, region.sides()[0], intensity)];
            let report = Report { areas, ..Report::default() };
            let answer = assessment_of(&report, preferences).unwrap();
            let mut neither = report.clone();
            none_of_these(&mut neither);
            let then = assessment_of(&neither, preferences).unwrap();
            assert!(!asks_before_rolling(&neither, preferences, &then), "it was answered");
            let advice_asks = answer.advice.iter().any(|card| asks_before(*card, &report));
            let movements_ask = asks_before_rolling(&report, preferences, &answer);
            assert!(!(advice_asks && movements_ask), "{region:?} {intensity}: it is asked once");
            let waits = rolling(&neither, preferences);
            assert!(!waits || advice_asks || movements_ask, "{region:?} {intensity}: nobody asks");
            assert!(waits || !movements_ask, "{region:?} {intensity}: nothing waits");
            by_advice += usize::from(waits && advice_asks);
            by_movements += usize::from(movements_ask);
        }
        assert!(by_advice > 10 && by_movements > 0, "{by_advice}, {by_movements}");
    }

    #[test]
    fn a_routine_with_a_roller_is_not_resumed_unasked() {
        let mut report = sore();
        let barred_now = |report: &Report| barred(None, report).unwrap();
        assert!(barred_now(&report).contains(&MovementId::M54));
        assert!(!barred_now(&report).contains(&MovementId::M1));
        none_of_these(&mut report);
        assert!(barred_now(&report).is_empty());
    }
}
