//! The engine from outside: what each rule answers, at its very thresholds.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use sorewise::body::{BodyRegion as R, REGIONS, RegionKind};
use sorewise::content::{AdviceId, MovementId};
use sorewise::engine::{
    Area, Context, Disposition as D, Effort, Novelty, Plan, Report, Sensation as F, Sign as S, WithheldId,
    Workout,
};
use support::{answer, area, calf, did, disposition, earlier, of, rules, with_sensations, with_signs};

#[test]
fn ratings_climb_the_ladder() {
    use D::{Consult, Modify, Recover, Rest, Train};
    let ladder = [Train, Train, Train, Modify, Modify, Recover, Recover, Rest, Rest, Consult, Consult];
    for (intensity, expected) in (0..).zip(ladder) {
        assert_eq!(disposition(&of(calf(intensity))), expected, "{intensity}");
    }
}

#[test]
fn joints_climb_it_faster() {
    use D::{Consult, Modify, Rest, Train};
    let ladder = [Train, Modify, Modify, Rest, Rest, Consult, Consult, Consult, Consult, Consult, Consult];
    for info in &REGIONS {
        for (intensity, expected) in (0..).zip(ladder) {
            let here = disposition(&of(area(info.region, intensity)));
            match info.kind {
                RegionKind::Muscle | RegionKind::Part => {
                    assert_eq!(here, disposition(&of(calf(intensity))), "{} {intensity}", info.id);
                }
                _ => assert_eq!(here, expected, "{} {intensity}", info.id),
            }
        }
    }
}

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
    assert_eq!(of_person(S::RecentBlow), D::Rest);
}

#[test]
fn a_possible_injury_gets_no_heat_no_massage_and_no_movement_of_it() {
    let signs = S::ALL.iter().filter(|sign| !sign.of_person() && **sign != S::PainOnStretch);
    for &sign in signs {
        let answer = answer(&of(with_signs(area(R::LowerBack, 2), &[sign])));
        assert!(answer.disposition >= D::Consult, "{sign:?}");
        if answer.disposition == D::Consult {
            assert!(answer.advice.contains(&AdviceId::T6));
            assert_eq!(answer.areas[0].classification.id(), "possible-injury", "{sign:?}");
        }
        let withheld: Vec<WithheldId> = answer.withheld.iter().map(|withheld| withheld.id).collect();
        for id in AdviceId::ALL.iter().filter(|id| id.card().treats) {
            assert!(!answer.advice.contains(id) && withheld.contains(&WithheldId::Advice(*id)), "{sign:?}");
        }
        for id in MovementId::ALL {
            let card = id.card();
            if card.weight(R::LowerBack) > 0 || card.strains.contains(&R::LowerBack) {
                assert!(withheld.contains(&WithheldId::Movement(*id)), "{sign:?} {id:?}");
                assert!(answer.movements.iter().all(|movement| movement.id != *id), "{sign:?} {id:?}");
            }
        }
    }
}

#[test]
fn clot_signs_in_calf_and_thigh() {
    let four = |signs: &[S], feels: &[F], region: R| {
        of(Area { sensations: feels.to_vec(), ..with_signs(area(region, 1), signs) })
    };
    for region in [R::Calf, R::LowerCalf, R::Quadriceps, R::HamstringsInner, R::BackOfKnee] {
        let one = |sign| disposition(&four(&[sign], &[], region));
        assert_eq!([one(S::Swelling), one(S::Warmth), one(S::Redness)], [D::Consult; 3]);
        assert_eq!(disposition(&four(&[S::Swelling, S::Warmth], &[], region)), D::Urgent, "{region:?}");
        assert_eq!(disposition(&four(&[S::Redness], &[F::Throbbing], region)), D::Urgent);
    }
    // An arm is none of it.
    assert_eq!(disposition(&four(&[S::Swelling, S::Warmth], &[F::Throbbing], R::Biceps)), D::Consult);
    let pregnant = Context { pregnant: Some(true), ..Context::default() };
    assert_eq!(disposition(&Report { context: pregnant, ..four(&[S::Warmth], &[], R::Calf) }), D::Urgent);
    assert_eq!(disposition(&Report { context: pregnant, ..four(&[], &[], R::Calf) }), D::Modify);
    let lung = Report { signs: vec![S::Breathless], ..four(&[], &[F::Throbbing], R::Calf) };
    assert!(rules(&lung).contains(&"clot-to-lung"));
    assert!(!rules(&Report { signs: vec![S::Breathless], ..of(calf(3)) }).contains(&"clot-to-lung"));
    assert!(!rules(&Report { signs: vec![S::SweatingFaint], ..lung }).contains(&"clot-to-lung"));
}

#[test]
fn muscle_that_breaks_down() {
    let weak = |intensity, signs: &[S]| of(with_signs(area(R::Quadriceps, intensity), signs));
    assert_eq!(disposition(&weak(6, &[S::Weakness])), D::Consult);
    assert_eq!(disposition(&weak(7, &[S::Weakness])), D::Urgent);
    let unfinished = Report { signs: vec![S::CannotFinishWorkout], ..weak(7, &[]) };
    assert_eq!(disposition(&unfinished), D::Urgent);
    for (effort, novelty, expected) in [
        (Effort::Moderate, Novelty::Usual, D::Urgent),
        (Effort::Hard, Novelty::Usual, D::Emergency),
        (Effort::Moderate, Novelty::New, D::Emergency),
        (Effort::Moderate, Novelty::HarderThanUsual, D::Emergency),
    ] {
        let report = Report { activity: did(effort, novelty), ..weak(7, &[S::Weakness]) };
        assert_eq!(disposition(&report), expected, "{effort:?} {novelty:?}");
        let milder = Report { activity: did(effort, novelty), ..weak(6, &[S::Weakness]) };
        assert_eq!(disposition(&milder), D::Consult);
    }
    // A joint has no muscle to break down.
    assert_eq!(disposition(&of(with_signs(area(R::Knee, 8), &[S::Weakness]))), D::Consult);
    let easy = |intensity| Report { activity: did(Effort::Easy, Novelty::Usual), ..weak(intensity, &[]) };
    assert_eq!([disposition(&easy(6)), disposition(&easy(7))], [D::Recover, D::Consult]);
    let moderate = Report { activity: did(Effort::Moderate, Novelty::New), ..weak(8, &[]) };
    assert_eq!(disposition(&moderate), D::Rest);
}

#[test]
fn muscle_that_swells_in_its_sleeve() {
    let shin = |intensity, signs: &[S], feels: &[F]| {
        disposition(&of(Area { sensations: feels.to_vec(), ..with_signs(area(R::Shin, intensity), signs) }))
    };
    let (wooden, stretch) = (S::WoodenTightness, S::PainOnStretch);
    assert_eq!(shin(0, &[wooden], &[]), D::Emergency);
    assert_eq!(shin(4, &[stretch], &[]), D::Rest);
    assert_eq!(shin(5, &[stretch], &[]), D::Consult);
    assert_eq!(shin(6, &[stretch], &[]), D::Consult);
    assert_eq!(shin(7, &[stretch], &[]), D::Urgent);
    assert_eq!(shin(1, &[stretch], &[F::Tingling]), D::Urgent);
    assert_eq!(shin(7, &[], &[F::Tingling]), D::Urgent);
    assert_eq!(shin(6, &[], &[F::Numb]), D::Consult);
    assert_eq!(shin(7, &[stretch], &[F::Numb]), D::Emergency);
    // Numb and tingling are one sign, not two.
    assert_eq!(shin(6, &[stretch], &[F::Numb, F::Tingling]), D::Urgent);
}

#[test]
fn broken_or_torn() {
    let numb = |region, sign| {
        let mut sore = with_sensations(area(region, 2), &[F::Numb]);
        sore.signs.push(sign);
        disposition(&of(sore))
    };
    for sign in [S::Redness, S::Swelling, S::Bruising, S::CannotBearWeight] {
        assert_eq!(numb(R::Wrist, sign), D::Emergency, "{sign:?}");
        assert_eq!(numb(R::Abdominals, sign), D::Consult, "{sign:?}");
    }
    assert_eq!(numb(R::Wrist, S::DifficultyMoving), D::Consult);
    let blow = |area: Area| disposition(&Report { signs: vec![S::RecentBlow], ..of(area) });
    assert_eq!(blow(with_sensations(area(R::Shin, 1), &[F::Numb])), D::Emergency);
    assert_eq!(blow(with_signs(area(R::Ankle, 1), &[S::CannotBearWeight])), D::Urgent);
    assert_eq!(blow(calf(4)), D::Rest);
    assert_eq!(blow(calf(5)), D::Consult);
    assert_eq!(blow(area(R::Knee, 1)), D::Consult);
    assert_eq!(blow(area(R::Knee, 0)), D::Rest);
    for region in [R::Head, R::SpineNeck, R::SpineLower, R::Tailbone] {
        assert_eq!(blow(area(region, 1)), D::Urgent, "{region:?}");
        assert_eq!(blow(area(region, 0)), D::Rest, "{region:?}");
    }
}

#[test]
fn fever_and_other_illness() {
    let fever = |area: Area| disposition(&Report { signs: vec![S::Fever], ..of(area) });
    assert_eq!(fever(calf(6)), D::Consult);
    assert_eq!(fever(calf(7)), D::Urgent);
    assert_eq!(fever(with_signs(area(R::Biceps, 1), &[S::Warmth])), D::Urgent);
    assert_eq!(fever(with_signs(area(R::Biceps, 1), &[S::Bruising])), D::Consult);
    for region in [R::Head, R::NeckBack, R::SpineUpper] {
        assert_eq!([fever(area(region, 0)), fever(area(region, 1))], [D::Consult, D::Urgent], "{region:?}");
    }
}

#[test]
fn sleep_and_stress_add_caution() {
    let slept = |hours, intensity| {
        disposition(&Report {
            context: Context { sleep_hours: Some(hours), ..Context::default() },
            ..of(calf(intensity))
        })
    };
    assert_eq!([slept(7.0, 1), slept(6.9, 1), slept(5.9, 2)], [D::Train, D::Modify, D::Modify]);
    assert_eq!([slept(6.0, 3), slept(5.9, 3)], [D::Modify, D::Recover]);
    assert_eq!([slept(6.0, 5), slept(5.9, 4), slept(5.9, 5)], [D::Recover, D::Recover, D::Rest]);
    assert_eq!(slept(0.0, 0), D::Train);
    let stressed = |stress, intensity| {
        disposition(&Report {
            context: Context { stress: Some(stress), ..Context::default() },
            ..of(calf(intensity))
        })
    };
    assert_eq!([stressed(6, 1), stressed(7, 1), stressed(10, 0)], [D::Train, D::Modify, D::Train]);
    assert_eq!([stressed(8, 3), stressed(9, 3), stressed(9, 2)], [D::Modify, D::Recover, D::Modify]);
    assert_eq!([stressed(8, 5), stressed(9, 5), stressed(9, 4)], [D::Recover, D::Rest, D::Recover]);
}

#[test]
fn pregnancy_and_blood_thinners_add_caution() {
    let pregnant = Context { pregnant: Some(true), ..Context::default() };
    let thinners = Context { blood_thinners: Some(true), ..Context::default() };
    for context in [pregnant, thinners] {
        let with = |area: Area| disposition(&Report { context, ..of(area) });
        let ladder = [D::Train, D::Modify, D::Modify, D::Recover, D::Recover, D::Consult, D::Consult];
        for (intensity, expected) in (0..).zip(ladder) {
            assert_eq!(with(calf(intensity)), expected, "{intensity}");
        }
    }
    let with =
        |context, signs: &[S]| disposition(&Report { context, ..of(with_signs(area(R::Biceps, 1), signs)) });
    assert_eq!(with(thinners, &[S::Bruising]), D::Urgent);
    assert_eq!(with(thinners, &[S::Swelling]), D::Urgent);
    assert_eq!(with(thinners, &[S::Warmth]), D::Consult);
    assert_eq!(with(pregnant, &[S::Bruising]), D::Consult);
    let blow = Report { context: thinners, signs: vec![S::RecentBlow], ..of(area(R::Biceps, 0)) };
    assert_eq!(disposition(&blow), D::Urgent);
    // "No" and "unknown" are the same: neither reassures.
    let no = Context { pregnant: Some(false), blood_thinners: Some(false), ..Context::default() };
    assert_eq!(answer(&Report { context: no, ..of(calf(3)) }), answer(&of(calf(3))));
}

#[test]
fn blood_thinners_and_pregnancy_keep_some_cards_back() {
    let thinners = Context { blood_thinners: Some(true), ..Context::default() };
    for report in [of(calf(2)), Report::default()] {
        let answer = answer(&Report { context: thinners, ..report });
        let massage = answer.withheld.iter().find(|w| w.id == WithheldId::Advice(AdviceId::T4)).unwrap();
        assert_eq!(massage.because.iter().map(|fact| fact.id()).collect::<Vec<_>>(), ["F14"]);
        assert_eq!(massage.rule, "extra-care");
        assert!(!answer.advice.contains(&AdviceId::T4) && !answer.advice.contains(&AdviceId::P6));
        assert!(answer.withheld.iter().all(|w| w.id != WithheldId::Advice(AdviceId::T3)));
    }
}

#[test]
fn soreness_past_a_week_is_for_a_provider_whatever_it_is_counted_from() {
    let with = |activity, onset, intensity| {
        disposition(&Report {
            hours_since_activity: activity,
            hours_since_onset: onset,
            ..of(calf(intensity))
        })
    };
    assert_eq!(with(Some(168.1), None, 1), D::Consult);
    assert_eq!(with(None, Some(168.1), 1), D::Consult);
    assert_eq!(with(Some(168.0), Some(168.0), 1), D::Train);
    assert_eq!(with(Some(500.0), None, 0), D::Train);
    // It began yesterday, though the last activity was long ago.
    assert_eq!(with(Some(240.0), Some(20.0), 1), D::Train);
    // It is older than the activity: not that activity's.
    assert_eq!(with(Some(20.0), Some(200.0), 1), D::Consult);
    // What should be fading after three days.
    assert_eq!([with(None, Some(72.0), 7), with(None, Some(72.1), 7)], [D::Rest, D::Consult]);
    assert_eq!([with(Some(72.0), None, 5), with(Some(72.1), None, 5)], [D::Recover, D::Rest]);
    assert_eq!([with(Some(72.1), None, 6), with(Some(72.1), None, 4)], [D::Rest, D::Modify]);
}

#[test]
fn the_course_is_recognised_only_where_it_is_the_activitys() {
    let with = |activity, onset| {
        rules(&Report { hours_since_activity: activity, hours_since_onset: onset, ..of(calf(1)) })
    };
    let courses = ["acute", "delayed-onset", "fading"];
    let course = |activity, onset| with(activity, onset).into_iter().find(|rule| courses.contains(rule));
    assert_eq!(course(Some(0.0), None), Some("acute"));
    assert_eq!(course(Some(11.9), None), Some("acute"));
    assert_eq!(course(Some(12.0), None), Some("delayed-onset"));
    assert_eq!(course(Some(72.0), None), Some("delayed-onset"));
    assert_eq!(course(Some(72.1), None), Some("fading"));
    assert_eq!(course(Some(168.0), None), Some("fading"));
    assert_eq!(course(Some(168.1), Some(100.0)), None);
    assert_eq!(course(Some(20.0), Some(20.0)), Some("delayed-onset"));
    assert_eq!(course(Some(20.0), Some(20.1)), None);
    assert_eq!(course(None, None), None);
    assert_eq!(course(None, Some(30.0)), None);
    let tender = |hours| {
        let report = of(with_sensations(calf(0), &[F::Tender]));
        rules(&Report { hours_since_activity: Some(hours), ..report }).contains(&"still-tender")
    };
    assert_eq!([47.9, 48.0, 168.0, 168.1].map(tender), [false, true, true, false]);
    let new = |novelty| {
        rules(&Report { activity: did(Effort::Easy, novelty), ..of(calf(1)) }).contains(&"unaccustomed")
    };
    assert_eq!([Novelty::Usual, Novelty::HarderThanUsual, Novelty::New].map(new), [false, true, true]);
}

#[test]
fn getting_worse_is_noticed() {
    let now = |before, intensity, hours_ago, activity| {
        let sore = calf(intensity);
        let report = Report { previous: vec![earlier(hours_ago, &sore, before)], ..of(sore) };
        Report { hours_since_activity: activity, ..report }
    };
    assert_eq!(disposition(&now(1, 2, 24.0, None)), D::Modify);
    assert_eq!(disposition(&now(2, 2, 24.0, None)), D::Train);
    assert_eq!(disposition(&now(3, 2, 24.0, None)), D::Train);
    assert_eq!(disposition(&now(2, 3, 24.0, None)), D::Modify);
    assert_eq!(disposition(&now(3, 4, 24.0, None)), D::Recover);
    assert_eq!(disposition(&now(4, 4, 24.0, None)), D::Modify);
    // It was not sore at all: it has begun, not got worse.
    assert_eq!(disposition(&now(0, 2, 24.0, None)), D::Train);
    // What was sore before the activity is another story.
    assert_eq!(disposition(&now(1, 2, 24.0, Some(20.0))), D::Train);
    assert_eq!(disposition(&now(1, 2, 24.0, Some(24.0))), D::Modify);
    let shift = |before, now_rated| rules(&now(before, now_rated, 24.0, None)).contains(&"shift-to-severe");
    assert_eq!([shift(6, 7), shift(7, 8), shift(5, 6), shift(1, 9)], [true, false, false, true]);
    // Another place does not count, nor the other side.
    let mut other = now(1, 2, 24.0, None);
    other.previous[0].areas[0].place.side = sorewise::body::Laterality::Right;
    assert_eq!(disposition(&other), D::Train);
}

#[test]
fn a_hard_plan_for_what_is_sore() {
    let plan = |workout, effort, intensity| {
        disposition(&Report { plan: Some(Plan { workout, effort }), ..of(calf(intensity)) })
    };
    assert_eq!(plan(Workout::Run, Some(Effort::Hard), 1), D::Modify);
    assert_eq!(plan(Workout::Run, Some(Effort::Hard), 0), D::Train);
    assert_eq!(plan(Workout::Run, Some(Effort::Moderate), 1), D::Train);
    assert_eq!(plan(Workout::Run, None, 1), D::Train);
    assert_eq!(plan(Workout::Upper, Some(Effort::Hard), 1), D::Train);
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
