//! The engine from outside: what each rule answers, at its very thresholds.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use sorewise::body::BodyRegion as R;
use sorewise::content::AdviceId;
use sorewise::engine::{Context, Disposition as D, Effort, Novelty, Report, Sensation as F, Sign as S};
use support::{answer, area, calf, did, disposition, of, rules, with_sensations};

#[test]
fn a_long_run_yesterday_achy() {
    let report = Report {
        hours_since_activity: Some(20.0),
        activity: did(Effort::Moderate, Novelty::Usual),
        ..of(with_sensations(calf(4), &[F::Achy]))
    };
    let answer = answer(&report);
    assert_eq!(answer.disposition, D::Modify);
    assert_eq!(rules(&report), ["approaching-five", "delayed-onset"]);
    assert_eq!(answer.advice[..2], [AdviceId::T1, AdviceId::T2]);
}

/// What an area with one sign or sensation is answered with stands in `snapshots/exhaustive__summary.snap`.
#[test]
fn signs_of_the_person_count_where_nothing_is_sore() {
    let of_person = |sign: S| disposition(&Report { signs: vec![sign], ..Report::default() });
    for sign in [
        S::DarkUrine,
        S::ChestPressure,
        S::Breathless,
        S::SpreadingToArmOrJaw,
        S::SweatingFaint,
        S::SaddleNumbness,
        S::BladderBowelChange,
    ] {
        assert_eq!(of_person(sign), D::Emergency, "{sign:?}");
    }
    for sign in [S::Fever, S::NightPain, S::WeightLoss, S::CannotFinishWorkout] {
        assert_eq!(of_person(sign), D::Consult, "{sign:?}");
    }
    assert_eq!(of_person(S::RecentBlow), D::Modify);
    for sign in [S::StrokeSigns, S::DrowsyOrConfused, S::KnockedOut, S::BothLegs, S::Collapsed] {
        assert_eq!(of_person(sign), D::Emergency, "{sign:?}");
    }
    for sign in [S::Overheated, S::CoughingBlood, S::BloodInUrine] {
        assert_eq!(of_person(sign), D::Urgent, "{sign:?}");
    }
    assert_eq!(of_person(S::DizzyOrDoubleVision), D::Consult);
    assert_eq!(of_person(S::Vomiting), D::Rest);
}

#[test]
fn nothing_reassuring_stands_beside_a_warning() {
    let report = Report { hours_since_activity: Some(20.0), signs: vec![S::DarkUrine], ..of(calf(1)) };
    assert_eq!(rules(&report), ["dark-urine"]);
    let report = Report { signs: vec![S::ChestPressure], ..Report::default() };
    assert_eq!(rules(&report), ["heart-signs"]);
    // A mild knee is not called everyday soreness.
    assert_eq!(rules(&of(area(R::Knee, 1))), ["joint-mild"]);
}

#[test]
fn nothing_sore_is_an_answer_too() {
    let answer = answer(&Report::default());
    assert_eq!(rules(&Report::default()), ["nothing-sore"]);
    assert_eq!(answer.disposition, D::Train);
    assert!(answer.workouts.iter().all(|workout| workout.verdict.id() == "go"));
    assert_eq!(answer.movements.iter().map(|m| m.id.id()).collect::<Vec<_>>(), ["M1", "M2", "M3", "M4"]);
    assert!(answer.withheld.is_empty() && answer.course.is_none() && answer.questions.is_empty());
}

#[test]
fn every_card_of_advice_is_offered_to_someone() {
    let mut missing: Vec<AdviceId> = AdviceId::ALL.to_vec();
    let tired = Context { sleep_hours: Some(5.0), ..Context::default() };
    let new = did(Effort::Hard, Novelty::New);
    for intensity in 0..=8 {
        let report =
            Report { context: tired, activity: new, hours_since_activity: Some(30.0), ..of(calf(intensity)) };
        let answer = answer(&report);
        missing.retain(|id| !answer.advice.contains(id));
    }
    assert!(missing.is_empty(), "{missing:?}");
}
