//! Hints: what an advice card says in one person's case.
//!
//! A card says which sore places it is not for (`never`). Recovery names what is easy today, so that it names nothing that is refused elsewhere. Heat or cold takes a
//! side only where the evidence does (T3): warmth before one moves, cold after effort, and no ice bath after
//! strength training.

use super::assessment::Assessment;
use super::report::{ActivityKind, Report, Workout};
use super::thresholds::{JUST_NOW_H, SORE_FROM};
use super::workouts::easy_today;
use crate::body::BodyRegion;
use crate::content::AdviceId;

/// What an advice card says in one person's case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// These workouts, at an easy pace, are a recovery today; never empty.
    EasyToday(Vec<Workout>),
    /// These sore regions are left out; never empty, in the order of the report.
    LeaveOut(Vec<BodyRegion>),
    /// Warmth before the workout that is planned.
    HeatBefore,
    /// Cold after the effort that is just over.
    ColdAfter,
    /// No ice bath after strength training.
    NoIceBath,
}

/// The hints of a card, in the order to say them; none for most cards.
#[must_use]
pub fn hints(report: &Report, assessment: &Assessment, card: AdviceId) -> Vec<Hint> {
    let mut hints = of_card(report, assessment, card);
    let mut out: Vec<BodyRegion> = Vec::new();
    for area in report.areas.iter().filter(|area| area.intensity >= SORE_FROM) {
        let region = area.place.region;
        if card.card().never.contains(&region) && !out.contains(&region) {
            out.push(region);
        }
    }
    if !out.is_empty() {
        hints.insert(0, Hint::LeaveOut(out));
    }
    hints
}

fn of_card(report: &Report, assessment: &Assessment, card: AdviceId) -> Vec<Hint> {
    match card {
        AdviceId::T2 => {
            let easy: Vec<Workout> = easy_today(&assessment.workouts).collect();
            if easy.is_empty() { Vec::new() } else { vec![Hint::EasyToday(easy)] }
        }
        AdviceId::T3 => {
            let recent = report.hours_since_activity.is_some_and(|hours| hours < JUST_NOW_H);
            let strength = report.activity.is_some_and(|activity| activity.kind == ActivityKind::Strength);
            let applies = [
                (report.plan.is_some(), Hint::HeatBefore),
                (recent, Hint::ColdAfter),
                (strength, Hint::NoIceBath),
            ];
            applies.into_iter().filter(|(applies, _)| *applies).map(|(_, hint)| hint).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Activity, Area, Plan, assess};

    fn sore(intensity: u8) -> Report {
        Report { areas: vec![Area::new(BodyRegion::Calf, Laterality::Left, intensity)], ..Report::default() }
    }

    fn said(report: &Report, card: AdviceId) -> Vec<Hint> {
        hints(report, &assess(report).unwrap(), card)
    }

    #[test]
    fn recovery_names_only_what_is_not_refused() {
        let all = vec![Workout::Walk, Workout::Swim, Workout::Ride, Workout::YogaMobility];
        assert_eq!(said(&sore(5), AdviceId::T2), [Hint::EasyToday(all)]);
        // Severe: a calf that is loaded by none but an easy walk.
        for hint in said(&sore(7), AdviceId::T2) {
            let Hint::EasyToday(workouts) = hint else { panic!("{hint:?}") };
            assert!(!workouts.contains(&Workout::Ride), "{workouts:?}");
        }
        let feverish = Report { signs: vec![crate::engine::Sign::Fever], ..sore(2) };
        assert_eq!(said(&feverish, AdviceId::T2), [], "nothing is easy today");
    }

    #[test]
    fn heat_or_cold_takes_a_side_only_where_the_evidence_does() {
        let after = |kind, hours| Report {
            activity: Some(Activity { kind, effort: None, novelty: None }),
            hours_since_activity: Some(hours),
            ..sore(4)
        };
        assert_eq!(said(&sore(4), AdviceId::T3), []);
        assert_eq!(said(&after(ActivityKind::Running, 5.9), AdviceId::T3), [Hint::ColdAfter]);
        assert_eq!(said(&after(ActivityKind::Running, JUST_NOW_H), AdviceId::T3), []);
        assert_eq!(said(&after(ActivityKind::Strength, 20.0), AdviceId::T3), [Hint::NoIceBath]);
        let plan = Some(Plan { workout: Workout::Legs, effort: None });
        let planned = Report { plan, ..after(ActivityKind::Strength, 1.0) };
        assert_eq!(said(&planned, AdviceId::T3), [Hint::HeatBefore, Hint::ColdAfter, Hint::NoIceBath]);
        assert_eq!(said(&planned, AdviceId::T4), []);
    }

    #[test]
    fn a_card_names_the_sore_places_that_it_is_not_for() {
        let area = |region, side, intensity| Area::new(region, side, intensity);
        let (left, right) = (Laterality::Left, Laterality::Right);
        let throat = [left, right].map(|side| area(BodyRegion::NeckFront, side, 3));
        let both = Report { areas: [&throat[..], &sore(4).areas].concat(), ..Report::default() };
        assert_eq!(said(&both, AdviceId::T4), [Hint::LeaveOut(vec![BodyRegion::NeckFront])]);
        assert_eq!(said(&both, AdviceId::T1), []);
        let planned = Report { plan: Some(Plan { workout: Workout::Legs, effort: None }), ..both };
        let warm = [Hint::LeaveOut(vec![BodyRegion::NeckFront]), Hint::HeatBefore];
        assert_eq!(said(&planned, AdviceId::T3), warm);
        assert_eq!(said(&sore(4), AdviceId::T4), []);
        let unsore = Report {
            areas: vec![area(BodyRegion::NeckFront, left, 0), area(BodyRegion::Calf, left, 4)],
            ..Report::default()
        };
        assert_eq!(said(&unsore, AdviceId::T4), [], "a 0 is not sore");
    }
}
