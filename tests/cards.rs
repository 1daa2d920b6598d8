//! Where cards are not for, and for whom: places that advice leaves out, what pregnancy keeps back, what a card
//! warns of in words, and the article's four in the form that is fit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use sorewise::body::BodyRegion as R;
use sorewise::content::{AdviceId, Circumstance, MovementId};
use sorewise::engine::{
    Area, Assessment, Context, Disposition, Hint, NEVER_THERE, Report, Sensation, Sign, WithheldId,
    four_for_the_sore, hints,
};
use support::{answer, area, calf, of, with_sensations, with_signs};

fn sore(areas: &[Area]) -> Report {
    Report { areas: areas.to_vec(), ..Report::default() }
}

fn kept_back(answer: &Assessment, id: AdviceId) -> Option<&'static str> {
    answer.withheld.iter().find(|it| it.id == WithheldId::Advice(id)).map(|it| it.rule)
}

#[test]
fn a_throat_gets_no_massage_gun_and_no_roller() {
    let throat = answer(&of(area(R::NeckFront, 4)));
    for id in [AdviceId::T3, AdviceId::T4, AdviceId::T5, AdviceId::T7, AdviceId::P7] {
        assert!(!throat.advice.contains(&id), "{id:?}");
        assert_eq!(kept_back(&throat, id), Some(NEVER_THERE), "{id:?}");
    }
    assert!(throat.advice.contains(&AdviceId::T1));
    for kept in throat.withheld.iter().filter(|it| it.rule == NEVER_THERE) {
        assert!(!kept.because.is_empty(), "{kept:?}");
    }
    // Nobody asks for a massage at 2, and somebody may think of it.
    assert_eq!(kept_back(&answer(&of(area(R::NeckFront, 2))), AdviceId::T4), Some(NEVER_THERE));
}

#[test]
fn a_card_is_for_one_place_and_leaves_out_the_other() {
    let report = sore(&[area(R::NeckFront, 4), calf(4)]);
    let both = answer(&report);
    for id in [AdviceId::T4, AdviceId::T5] {
        assert!(both.advice.contains(&id) && kept_back(&both, id).is_none(), "{id:?}");
        assert_eq!(hints(&report, &both, id), [Hint::LeaveOut(vec![R::NeckFront])], "{id:?}");
    }
    // The calf at 1 asks for no massage; only the throat does.
    let throat = answer(&sore(&[area(R::NeckFront, 4), calf(1)]));
    assert!(!throat.advice.contains(&AdviceId::T4));
    assert_eq!(kept_back(&throat, AdviceId::T4), Some(NEVER_THERE));
    // A warning gives its own reason.
    let swollen = answer(&of(with_signs(area(R::NeckFront, 4), &[Sign::Swelling])));
    assert!(kept_back(&swollen, AdviceId::T4).is_some_and(|rule| rule != NEVER_THERE));
    assert_eq!(kept_back(&answer(&Report::default()), AdviceId::T4), None, "nothing is sore");
}

#[test]
fn places_that_take_no_pressure_are_left_out() {
    for id in [AdviceId::T4, AdviceId::T5] {
        let never = id.card().never;
        for region in [
            R::Head,
            R::Jaw,
            R::NeckFront,
            R::SpineNeck,
            R::Abdominals,
            R::LowerAbdominals,
            R::Pelvis,
            R::HipFlexors,
            R::Elbow,
            R::BackOfKnee,
            R::Breastbone,
            R::SpineUpper,
            R::SpineLower,
            R::Tailbone,
        ] {
            assert!(never.contains(&region), "{id:?} {region:?}");
        }
        for region in [R::Calf, R::Quadriceps, R::Glutes, R::UpperTrapezius] {
            assert!(!never.contains(&region), "{id:?} {region:?}");
        }
    }
    for region in [R::NeckBack, R::LowerBack, R::Hand, R::Fingers, R::Thumb, R::Wrist] {
        assert!(AdviceId::T5.card().never.contains(&region), "{region:?}");
    }
    assert!(!AdviceId::P7.card().never.contains(&R::Biceps) && AdviceId::P7.card().never.contains(&R::Chest));
}

fn avoids(id: MovementId, circumstance: Circumstance) -> bool {
    id.card().avoid.contains(&circumstance)
}

#[test]
fn a_pack_is_fine_in_pregnancy() {
    let pregnant = Context { pregnant: Some(true), ..Context::default() };
    let answer = answer(&Report { context: pregnant, ..of(area(R::Quadriceps, 3)) });
    assert!(answer.advice.contains(&AdviceId::T3) && kept_back(&answer, AdviceId::T3).is_none());
    assert!(kept_back(&answer, AdviceId::T4).is_some());
}

#[test]
fn a_sore_pelvis_in_pregnancy_keeps_wide_and_one_legged_moves_back() {
    let withheld = |pregnant, report: Report| -> Vec<MovementId> {
        let context = Context { pregnant: Some(pregnant), ..Context::default() };
        let answer = answer(&Report { context, ..report });
        let ids = answer.withheld.iter().filter_map(|it| match it.id {
            WithheldId::Movement(id) => Some(id),
            WithheldId::Advice(_) => None,
        });
        ids.collect()
    };
    let wide = [MovementId::M17, MovementId::M81];
    let one_legged = [
        MovementId::M14,
        MovementId::M15,
        MovementId::M39,
        MovementId::M42,
        MovementId::M46,
        MovementId::M85,
    ];
    let elsewhere = withheld(true, of(area(R::Biceps, 2)));
    assert!(wide.iter().all(|id| elsewhere.contains(id)), "{elsewhere:?}");
    assert!(!one_legged.iter().any(|id| elsewhere.contains(id)), "{elsewhere:?}");
    for region in [R::LowerBack, R::InnerThigh] {
        let there = withheld(true, of(area(region, 2)));
        assert!(wide.iter().chain(&one_legged).all(|id| there.contains(id)), "{region:?} {there:?}");
        let not_pregnant = withheld(false, of(area(region, 2)));
        assert!(!one_legged.iter().any(|id| not_pregnant.contains(id)), "{region:?} {not_pregnant:?}");
    }
}

#[test]
fn thin_bones_a_steroid_and_a_clot_keep_the_right_cards_back() {
    use MovementId as M;
    for id in [M::M1, M::M13, M::M22, M::M23, M::M28, M::M60, M::M75] {
        assert!(avoids(id, Circumstance::ThinBones) && avoids(id, Circumstance::Steroid), "{id:?}");
    }
    for id in [M::M54, M::M55, M::M56, M::M57] {
        assert!(avoids(id, Circumstance::ClotRisk) && avoids(id, Circumstance::Fever), "{id:?}");
    }
    for id in [AdviceId::T4, AdviceId::T5, AdviceId::P6] {
        let avoid = id.card().avoid;
        assert!(
            avoid.contains(&Circumstance::ClotRisk) && avoid.contains(&Circumstance::ThinBones),
            "{id:?}"
        );
    }
    let compression = AdviceId::P7.card().avoid;
    assert!(compression.contains(&Circumstance::ClotRisk));
    assert!(compression.contains(&Circumstance::HeartOrVessels));
}

#[test]
fn a_low_back_that_tingles_gets_no_stretch_of_the_nerve() {
    let back = answer(&of(with_sensations(area(R::LowerBack, 2), &[Sensation::Tingling])));
    assert!(back.withheld.iter().any(|it| it.id == WithheldId::Movement(MovementId::M13)));
}

#[test]
fn a_card_that_treats_says_who_leaves_it_out() {
    for id in AdviceId::ALL.iter().filter(|id| id.card().treats) {
        assert!(id.card().caution.is_some(), "{id:?}");
    }
}

#[test]
fn the_four_are_offered_against_soreness_in_the_form_that_is_fit() {
    use MovementId as M;
    let four = |report: &Report| four_for_the_sore(&answer(report));
    // A sore arm is in the way of none.
    assert_eq!(four(&of(area(R::Biceps, 1))), Some(vec![M::M1, M::M2, M::M3, M::M4]));
    // What the band or the fold would load is left in peace.
    assert_eq!(four(&of(area(R::MidTrapezius, 4))), Some(vec![M::M1, M::M2, M::M74, M::M4]));
    assert_eq!(four(&of(area(R::Glutes, 4))), Some(vec![M::M1, M::M2, M::M3, M::M86]));
    // An easier card that loads something else is not the gentle form.
    assert_eq!(four(&of(calf(4))), Some(vec![M::M1, M::M2, M::M3, M::M86]));
    assert_eq!(four(&of(area(R::Glutes, 5))), None, "five asks for more rest");
    assert_eq!(four(&Report::default()), None, "nothing is sore");
    assert_eq!(four(&of(area(R::Shoulder, 4))), None, "the first leans on the shoulder");
    let swollen = of(with_signs(calf(2), &[Sign::Swelling]));
    assert!(answer(&swollen).disposition >= Disposition::Consult);
    assert_eq!(four(&swollen), None);
    for report in [of(area(R::Glutes, 4)), of(area(R::LowerBack, 3)), of(area(R::HamstringsInner, 4))] {
        let answer = answer(&report);
        let forms = four_for_the_sore(&answer).unwrap();
        for id in forms {
            assert!(answer.withheld.iter().all(|it| it.id != WithheldId::Movement(id)), "{id:?}");
        }
    }
}
