//! What an answer says beside its disposition: classification, guidance, workouts, course, questions,
//! evidence and changes, at their thresholds.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use sorewise::body::{BodyRegion as R, Laterality, REGIONS};
use sorewise::engine::{
    Activity, ActivityKind, Area, ChangedField, Classification as C, Context, Disposition as D, Effort,
    Guidance as G, Novelty, Plan, QUESTIONS, RegionGroups, Report, Sensation as F, Sign as S, Verdict,
    Workout as W, gets_doms, pattern::is_leg,
};
use sorewise::value::Value;
use support::{answer, area, calf, did, disposition, earlier, of, verdict, with_sensations, with_signs};

fn class(report: &Report) -> C {
    answer(report).areas[0].classification
}

fn since(activity: f64, onset: Option<f64>, intensity: u8) -> Report {
    Report { hours_since_activity: Some(activity), hours_since_onset: onset, ..of(calf(intensity)) }
}

#[test]
fn classes_follow_the_course() {
    assert_eq!(class(&since(11.9, None, 3)), C::Acute);
    assert_eq!(class(&since(12.0, None, 3)), C::Doms);
    assert_eq!(class(&since(168.0, None, 3)), C::Doms);
    assert_eq!(class(&since(168.1, Some(20.0), 3)), C::Unclear);
    assert_eq!(class(&since(20.0, Some(20.1), 3)), C::Unclear);
    assert_eq!(class(&since(20.0, None, 0)), C::Unclear);
    assert_eq!(class(&since(20.0, None, 6)), C::Doms);
    assert_eq!(class(&since(20.0, None, 7)), C::Overreached);
    assert_eq!(class(&since(2.0, None, 7)), C::Overreached);
    // It began later than delayed soreness begins.
    assert_eq!(class(&since(100.0, Some(28.0), 3)), C::Doms);
    assert_eq!(class(&since(100.0, Some(27.9), 3)), C::Unclear);
    assert_eq!(class(&of(calf(3))), C::Unclear);
    assert_eq!(class(&Report { hours_since_activity: Some(20.0), ..of(area(R::Knee, 3)) }), C::Joint);
    assert_eq!(class(&of(area(R::Head, 0))), C::Joint);
    let at_rest = with_sensations(calf(3), &[F::AtRest]);
    assert_eq!(class(&Report { hours_since_activity: Some(20.0), ..of(at_rest) }), C::Unclear);
    let sharp = with_sensations(calf(3), &[F::Sharp]);
    assert_eq!(class(&Report { hours_since_activity: Some(20.0), ..of(sharp) }), C::PossibleInjury);
    assert_eq!(class(&of(with_signs(area(R::Knee, 1), &[S::Bruising]))), C::PossibleInjury);
    // Pregnancy or a blow to elsewhere makes no injury of a calf.
    let pregnant = Context { pregnant: Some(true), ..Context::default() };
    assert_eq!(class(&Report { context: pregnant, ..since(20.0, None, 5) }), C::Doms);
    assert_eq!(class(&Report { signs: vec![S::RecentBlow], ..since(20.0, None, 3) }), C::Doms);
    // Nor does what asks for rest alone, though it stands on a fact about injuries.
    let stretched = with_signs(calf(3), &[S::PainOnStretch]);
    assert_eq!(class(&Report { hours_since_activity: Some(20.0), ..of(stretched) }), C::Doms);
}

#[test]
fn guidance_follows_the_areas_own_rules() {
    let guidance = |report: &Report| answer(report).areas[0].guidance;
    let ladder = [
        G::Train,
        G::Train,
        G::Train,
        G::Gentle,
        G::Gentle,
        G::Gentle,
        G::Gentle,
        G::Rest,
        G::Rest,
        G::SeeSomeone,
    ];
    for (intensity, expected) in (0..).zip(ladder) {
        assert_eq!(guidance(&of(calf(intensity))), expected, "{intensity}");
    }
    assert_eq!([1, 2, 3].map(|n| guidance(&of(area(R::Knee, n)))), [G::Lighter, G::Lighter, G::Rest]);
    assert_eq!(guidance(&of(with_signs(calf(1), &[S::Swelling, S::Warmth]))), G::GetHelp);
    // An area keeps its own guidance beside a worse one; the person's signs concern all.
    let beside = Report { areas: vec![calf(8), area(R::Biceps, 1)], ..Report::default() };
    let both = answer(&beside);
    let of_region = |region| both.areas.iter().find(|a| a.place.region == region).unwrap().guidance;
    assert_eq!([of_region(R::Calf), of_region(R::Biceps)], [G::Rest, G::Train]);
    assert_eq!(guidance(&Report { signs: vec![S::DarkUrine], ..of(calf(1)) }), G::GetHelp);
    assert_eq!(guidance(&Report { signs: vec![S::Fever], ..of(calf(1)) }), G::SeeSomeone);
}

#[test]
fn areas_come_in_the_order_of_the_body() {
    let mut right = calf(2);
    right.place.side = Laterality::Right;
    let report = Report { areas: vec![right, area(R::Head, 1), calf(3)], ..Report::default() };
    let places: Vec<_> = answer(&report).areas.iter().map(|area| area.place).collect();
    assert!(places.windows(2).all(|two| two[0] < two[1]));
}

#[test]
fn workouts_go_where_it_is_not_sore() {
    use Verdict::{Go, Modify, Skip};
    let verdicts =
        |report: &Report| [W::Run, W::Ride, W::Upper, W::Walk].map(|workout| verdict(report, workout));
    assert_eq!(verdicts(&of(calf(2))), [Go, Go, Go, Go]);
    assert_eq!(verdicts(&of(calf(3))), [Skip, Modify, Go, Modify]);
    assert_eq!(verdicts(&of(calf(5))), [Skip, Modify, Go, Modify]);
    assert_eq!(verdicts(&of(calf(7))), [Skip, Skip, Go, Modify]);
    assert_eq!(verdicts(&of(calf(9))), [Skip, Skip, Modify, Skip]);
    assert_eq!(verdicts(&of(with_signs(calf(1), &[S::Bruising]))), [Skip, Skip, Modify, Skip]);
    assert_eq!(verdicts(&of(with_signs(calf(1), &[S::Deformity]))), [Skip; 4]);
    assert_eq!(verdicts(&Report { signs: vec![S::Fever], ..Report::default() }), [Skip; 4]);
    assert_eq!(verdicts(&Report { signs: vec![S::NightPain], ..Report::default() }), [Modify; 4]);
    assert_eq!(
        verdicts(&Report { signs: vec![S::RecentBlow], ..of(area(R::Wrist, 0)) }),
        [Go, Modify, Skip, Go]
    );
    assert_eq!(verdict(&of(area(R::Quadriceps, 5)), W::Swim), Modify);
    assert_eq!(verdict(&of(area(R::Quadriceps, 5)), W::Legs), Skip);
    assert_eq!(verdict(&of(area(R::Abdominals, 5)), W::FullBody), Skip);
    assert_eq!(verdict(&of(area(R::Abdominals, 4)), W::FullBody), Modify);
    // A bad night spares all of the body, not what is sore alone.
    let tired = Context { sleep_hours: Some(5.0), ..Context::default() };
    assert_eq!(verdict(&Report { context: tired, ..of(calf(2)) }, W::Upper), Go);
    assert_eq!(verdict(&Report { context: tired, ..of(calf(3)) }, W::Upper), Modify);
}

#[test]
fn impact_spares_a_bone_wherever_it_is() {
    for sign in [S::BonePointTenderness, S::ImpactPain] {
        let report = of(with_signs(area(R::Wrist, 1), &[sign]));
        for workout in [W::Run, W::Sport] {
            let found = &answer(&report).workouts[workout as usize];
            assert_eq!(found.verdict, Verdict::Skip);
            assert!(found.because.iter().any(|fact| fact.id() == "F10"));
        }
        assert_eq!(verdict(&report, W::Walk), Verdict::Modify);
    }
    assert_eq!(verdict(&of(with_signs(area(R::Wrist, 1), &[S::Bruising])), W::Run), Verdict::Modify);
}

#[test]
fn the_same_hard_workout_waits() {
    let after = |kind, effort, intensity, workout| {
        let activity = Some(Activity { kind, effort: Some(effort), novelty: None });
        verdict(&Report { activity, ..of(area(R::Lats, intensity)) }, workout)
    };
    assert_eq!(after(ActivityKind::Swimming, Effort::Hard, 1, W::Swim), Verdict::Modify);
    assert_eq!(after(ActivityKind::Swimming, Effort::Moderate, 1, W::Swim), Verdict::Go);
    assert_eq!(after(ActivityKind::Cycling, Effort::Hard, 1, W::Swim), Verdict::Go);
    assert_eq!(after(ActivityKind::Climbing, Effort::Hard, 3, W::Pull), Verdict::Skip);
    // Easily done, what caused it helps (T2).
    assert_eq!(after(ActivityKind::Yoga, Effort::Hard, 3, W::YogaMobility), Verdict::Modify);
    assert_eq!(after(ActivityKind::Yoga, Effort::Easy, 3, W::YogaMobility), Verdict::Modify);
    for (kind, workout) in [
        (ActivityKind::Strength, W::FullBody),
        (ActivityKind::Climbing, W::Pull),
        (ActivityKind::Rowing, W::Pull),
        (ActivityKind::CourtSport, W::Sport),
        (ActivityKind::FieldSport, W::Sport),
    ] {
        assert_eq!(after(kind, Effort::Hard, 1, workout), Verdict::Modify, "{kind:?}");
    }
    let legs = |kind, workout| {
        let activity = Some(Activity { kind, effort: Some(Effort::Hard), novelty: None });
        verdict(&Report { activity, ..of(calf(1)) }, workout)
    };
    assert_eq!(legs(ActivityKind::Running, W::Run), Verdict::Modify);
    assert_eq!(legs(ActivityKind::Cycling, W::Ride), Verdict::Modify);
    assert_eq!(legs(ActivityKind::Hiking, W::Walk), Verdict::Go);
    let plan = |workout, effort, intensity| {
        let plan = Some(Plan { workout, effort: Some(effort) });
        verdict(&Report { plan, ..of(calf(intensity)) }, workout)
    };
    assert_eq!(plan(W::Legs, Effort::Hard, 1), Verdict::Skip);
    assert_eq!(plan(W::Legs, Effort::Moderate, 1), Verdict::Go);
    assert_eq!(plan(W::Legs, Effort::Hard, 0), Verdict::Go);
}

#[test]
fn each_call_names_what_it_stands_on() {
    let because = |report: &Report, workout: W| {
        answer(report).workouts[workout as usize].because.iter().map(|fact| fact.id()).collect::<Vec<_>>()
    };
    assert_eq!(because(&Report::default(), W::Run), ["D1"]);
    assert_eq!(because(&of(calf(2)), W::Upper), ["D7"]);
    assert_eq!(because(&of(calf(4)), W::Run), ["D3"]);
    assert_eq!(because(&of(calf(4)), W::Ride), ["D8"]);
    assert_eq!(because(&of(calf(7)), W::Run), ["D5", "D9", "F3"]);
    assert_eq!(because(&of(area(R::Knee, 1)), W::Walk), ["F13"]);
    assert_eq!(because(&of(with_signs(calf(1), &[S::Bruising])), W::Run), ["F2", "F3", "F12"]);
    assert_eq!(because(&of(with_signs(calf(1), &[S::Bruising])), W::Upper), ["F2", "F3", "F12"]);
    let tired = Context { sleep_hours: Some(5.0), ..Context::default() };
    assert_eq!(because(&Report { context: tired, ..of(calf(3)) }, W::Upper), ["D5", "P8", "S4"]);
    // Two areas that decide the same are both named.
    let two =
        Report { areas: vec![calf(8), with_signs(area(R::Ankle, 1), &[S::Bruising])], ..Report::default() };
    assert_eq!(because(&two, W::Run), ["D5", "D9", "F2", "F3", "F12"]);
}

#[test]
fn the_course_counts_from_now() {
    let course = |kind, hours, intensity| {
        let activity = Some(Activity { kind, effort: None, novelty: None });
        answer(&Report { activity, ..since(hours, None, intensity) }).course.map(|c| (c.peak_h, c.gone_h))
    };
    assert_eq!(course(ActivityKind::Running, 12.0, 3), Some(([0, 36], [108, 156])));
    assert_eq!(course(ActivityKind::Hiking, 12.0, 3), Some(([12, 60], [108, 156])));
    assert_eq!(course(ActivityKind::Strength, 20.0, 3), Some(([16, 52], [100, 148])));
    for kind in [
        ActivityKind::CourtSport,
        ActivityKind::FieldSport,
        ActivityKind::Climbing,
        ActivityKind::Gardening,
        ActivityKind::ManualWork,
    ] {
        assert_eq!(course(kind, 20.0, 3), Some(([16, 52], [100, 148])), "{kind:?}");
    }
    for kind in [
        ActivityKind::Cycling,
        ActivityKind::Swimming,
        ActivityKind::Yoga,
        ActivityKind::Rowing,
        ActivityKind::Other,
    ] {
        assert_eq!(course(kind, 20.0, 3), Some(([4, 52], [100, 148])), "{kind:?}");
    }
    assert_eq!(course(ActivityKind::Running, 100.0, 3), Some(([0, 0], [20, 68])));
    assert_eq!(course(ActivityKind::Running, 168.0, 3), Some(([0, 0], [0, 0])));
    assert_eq!(course(ActivityKind::Running, 11.0, 3), None, "acute");
    assert_eq!(course(ActivityKind::Running, 20.0, 0), None, "nothing sore");
    assert!(course(ActivityKind::Running, 20.0, 7).is_some());
    assert_eq!(course(ActivityKind::Running, 20.0, 9), None, "beside a warning");
    assert_eq!(answer(&since(20.0, None, 3)).course.map(|c| c.peak_h), Some([4, 52]));
    assert_eq!(answer(&of(calf(3))).course, None, "unknown");
    assert_eq!(
        answer(&Report { hours_since_activity: Some(20.0), ..of(area(R::Knee, 2)) }).course,
        None,
        "a joint"
    );
}

fn both_sides(region: R, intensity: u8) -> Report {
    let areas = region.sides().iter().map(|side| Area::new(region, *side, intensity)).collect();
    Report { areas, ..Report::default() }
}

fn asks(report: &Report) -> Vec<&'static str> {
    answer(report).questions.iter().map(|question| question.id).collect()
}

#[test]
fn questions_are_asked_only_where_they_matter() {
    for info in &REGIONS {
        let asked = asks(&of(area(info.region, 2)));
        let groups = RegionGroups::of(info.region);
        assert_eq!(asked.contains(&"heart-signs"), groups.intersects(RegionGroups::HEART), "{}", info.id);
        // On both sides after a hard session nobody is asked for a heart but of the chest itself.
        let both = Report {
            activity: did(Effort::Hard, Novelty::New),
            hours_since_activity: Some(30.0),
            ..both_sides(info.region, 3)
        };
        if gets_doms(info.region) && info.region != R::Chest && both.areas.len() == 2 {
            let asked = asks(&both);
            let graver = ["heart-signs", "calf-clot-signs", "arm-clot-signs", "bone-signs", "injury-signs"];
            assert!(graver.iter().all(|id| !asked.contains(id)), "{} {asked:?}", info.id);
        }
        assert_eq!(asked.contains(&"calf-clot-signs"), groups.intersects(RegionGroups::CLOT), "{}", info.id);
        let back = matches!(info.region, R::LowerBack | R::SpineLower | R::Tailbone | R::Pelvis);
        let asked = asks(&of(area(info.region, 3)));
        assert_eq!(asked.contains(&"cauda-equina-signs"), back, "{}", info.id);
        let tingles = asks(&of(with_sensations(area(info.region, 1), &[F::Tingling])));
        assert_eq!(tingles.contains(&"cauda-equina-signs"), back || is_leg(info.region), "{}", info.id);
        assert!(!asked.contains(&"dark-urine"), "{}", info.id);
    }
    let hard = did(Effort::Hard, Novelty::New);
    let urine = |region, intensity, activity| {
        asks(&Report { activity, ..of(area(region, intensity)) }).contains(&"dark-urine")
    };
    assert_eq!([4, 5].map(|n| urine(R::Quadriceps, n, hard)), [false, true]);
    assert_eq!([6, 7].map(|n| urine(R::Quadriceps, n, None)), [false, true]);
    assert!(!urine(R::Foot, 8, hard) && urine(R::Biceps, 5, hard) && urine(R::Abdominals, 5, hard));
    let sleeve = |region, intensity| asks(&of(area(region, intensity))).contains(&"compartment-signs");
    assert_eq!(
        [sleeve(R::Shin, 6), sleeve(R::Shin, 7), sleeve(R::Abdominals, 7), sleeve(R::Knee, 7)],
        [false, true, false, false]
    );
    let bone = |region, intensity| asks(&of(area(region, intensity))).contains(&"bone-signs");
    assert_eq!(
        [bone(R::Shin, 2), bone(R::Shin, 3), bone(R::Biceps, 3), bone(R::Quadriceps, 4)],
        [false, true, false, false]
    );
    let injury = |intensity| asks(&of(calf(intensity))).contains(&"injury-signs");
    assert_eq!([2, 3].map(injury), [false, true]);
    let general = |region, intensity| asks(&of(area(region, intensity))).contains(&"general-signs");
    assert_eq!(
        [general(R::Calf, 4), general(R::Calf, 5), general(R::LowerBack, 2), general(R::LowerBack, 3)],
        [false, true, false, true]
    );
    // What an effort explains stays below moderate.
    let explained = |intensity| {
        asks(&Report { hours_since_activity: Some(20.0), ..of(area(R::Lats, intensity)) })
            .contains(&"general-signs")
    };
    assert_eq!([4, 5].map(explained), [false, true]);
    // Both arms ask for the heart where they are more than a little sore and nothing explains it.
    let arms = |intensity| asks(&both_sides(R::Biceps, intensity)).contains(&"heart-signs");
    assert_eq!([2, 3].map(arms), [false, true]);
    // The belly's muscles always do, but for a belly that worked.
    assert!(asks(&both_sides(R::Abdominals, 2)).contains(&"heart-signs"));
    let heat =
        |hours| asks(&Report { hours_since_activity: Some(hours), ..of(area(R::Head, 2)) }).contains(&"heat");
    assert_eq!([5.9, 6.0].map(heat), [true, false]);
    let at_once = |area| asks(&Report { hours_since_activity: Some(1.0), ..of(area) }).contains(&"heat");
    assert_eq!(
        [at_once(area(R::Head, 0)), at_once(calf(3))],
        [false, false],
        "heat shows as a headache or cramps"
    );
    let cold = |n, feels: &[F]| asks(&of(with_sensations(calf(n), feels))).contains(&"cold-limb");
    assert_eq!([cold(3, &[]), cold(2, &[F::Numb]), cold(3, &[F::Numb])], [false, false, true]);
    // A headache that came at once is asked for from 3 on, by the question about head and neck.
    let headache = |intensity| asks(&of(area(R::Head, intensity))).contains(&"head-and-neck");
    assert_eq!([2, 3].map(headache), [false, true]);
    let when = |intensity| asks(&of(calf(intensity))).contains(&"since-when");
    assert_eq!([0, 1].map(when), [false, true]);
    assert!(asks(&since(20.0, None, 2)).contains(&"since-when"), "what was done does not say since when");
    assert!(!asks(&since(20.0, Some(10.0), 2)).contains(&"since-when"));
}

#[test]
fn a_question_stays_until_its_answer_cannot_raise_more() {
    // A possible injury may be a fracture: that is asked; an emergency asks nothing more.
    let hurt = of(with_signs(calf(3), &[S::Swelling]));
    assert_eq!(disposition(&hurt), D::Urgent);
    assert_eq!(asks(&hurt), ["fracture-signs"]);
    let hurt = of(with_signs(calf(3), &[S::Bruising]));
    assert_eq!(asks(&hurt), ["fracture-signs", "calf-clot-signs", "injury-signs"]);
    // In an emergency, what those who help will ask about that very danger, and nothing else.
    assert!(asks(&Report { signs: vec![S::DarkUrine], ..of(area(R::Chest, 5)) }).is_empty());
    let back = Report { signs: vec![S::BothLegs], ..of(area(R::LowerBack, 5)) };
    assert_eq!(asks(&back), ["cauda-equina-signs"]);
    assert_eq!(asks(&Report { signs: vec![S::RecentBlow], ..of(calf(1)) })[0], "fracture-signs");
    for question in QUESTIONS {
        // A "yes" to any of a question's signs does lead there at least, for some place and rating.
        for &sign in question.signs {
            let raised = REGIONS.iter().any(|info| {
                let report = if sign.of_person() {
                    Report { signs: vec![sign], ..of(area(info.region, 7)) }
                } else {
                    of(with_signs(area(info.region, 7), &[sign]))
                };
                disposition(&report) >= D::Consult
            });
            assert!(raised, "{} {sign:?}", question.id);
        }
        assert!(!question.facts.is_empty());
    }
}

#[test]
fn evidence_is_a_path_and_a_value() {
    let report = Report {
        hours_since_activity: Some(30.25),
        hours_since_onset: Some(8.0),
        activity: did(Effort::Hard, Novelty::New),
        context: Context {
            sleep_hours: Some(5.5),
            stress: Some(9),
            pregnant: Some(true),
            blood_thinners: Some(true),
            ..Context::default()
        },
        plan: Some(Plan { workout: W::Run, effort: Some(Effort::Hard) }),
        signs: vec![S::RecentBlow],
        previous: vec![earlier(10.0, &calf(0), 3)],
        ..of(Area { sensations: vec![F::Sharp], ..with_signs(calf(8), &[S::Bruising]) })
    };
    let mut said: Vec<String> =
        answer(&report).reasons.iter().flat_map(|r| r.because.iter().map(ToString::to_string)).collect();
    said.sort();
    said.dedup();
    assert_eq!(
        said,
        [
            "areas[0].intensity = 8",
            "areas[0].intensity before = 3",
            "areas[0].sensations: sharp",
            "areas[0].signs: bruising",
            "context.blood_thinners = true",
            "context.pregnant = true",
            "context.sleep_hours = 5.5",
            "context.stress = 9",
            "plan.workout = run",
            "signs: recent-blow",
        ]
    );
    // What is not sore is no evidence.
    let wooden = answer(&of(with_signs(area(R::Shin, 0), &[S::WoodenTightness])));
    let said: Vec<String> = wooden.reasons[0].because.iter().map(ToString::to_string).collect();
    assert_eq!(said, ["areas[0].signs: wooden-tightness"]);
    let calm = Report { signs: Vec::new(), context: Context::default(), ..since(30.25, Some(8.0), 3) };
    let calm = Report { activity: did(Effort::Easy, Novelty::New), ..calm };
    let said: Vec<String> =
        answer(&calm).reasons.iter().flat_map(|r| r.because.iter().map(ToString::to_string)).collect();
    for what in ["hours_since_activity = 30.2", "hours_since_onset = 8", "activity.novelty = new"] {
        assert!(said.iter().any(|said| said == what), "{what}: {said:?}");
    }
}

#[test]
fn the_smallest_changes_are_found() {
    let changes = |report: &Report| -> Vec<(ChangedField, D)> {
        answer(report).changes.iter().map(|change| (change.field, change.then)).collect()
    };
    let place = calf(0).place;
    let found = changes(&of(calf(4)));
    assert_eq!(found[0], (ChangedField::Intensity(0, place, 2), D::Train));
    assert_eq!(found[1], (ChangedField::Intensity(0, place, 5), D::Recover));
    assert!(found.contains(&(ChangedField::AreaSign(0, place, S::PainOnStretch, true), D::Rest)));
    assert!(found.contains(&(ChangedField::SinceOnset(169.0), D::Consult)));
    assert!(
        found.iter().all(|(what, _)| !matches!(what, ChangedField::Sleep(_) | ChangedField::Stress(_))),
        "unknown stays so"
    );
    // A sign that goes, of an area and of the person.
    let bruised = changes(&of(with_signs(calf(1), &[S::Bruising])));
    assert!(bruised.contains(&(ChangedField::AreaSign(0, place, S::Bruising, false), D::Train)));
    let numb = changes(&of(with_sensations(calf(1), &[F::Numb])));
    assert!(numb.contains(&(ChangedField::Sensation(0, place, F::Numb, false), D::Train)));
    let dark = changes(&Report { signs: vec![S::DarkUrine], ..of(calf(5)) });
    assert_eq!(dark, [(ChangedField::PersonSign(S::DarkUrine, false), D::Recover)]);
    // With two causes no single change lowers the answer.
    let two = Report { areas: vec![calf(7), area(R::Biceps, 7)], ..Report::default() };
    assert!(changes(&two).iter().all(|(_, then)| *then > D::Rest));
    let slept = |hours, intensity| {
        changes(&Report {
            context: Context { sleep_hours: Some(hours), ..Context::default() },
            ..of(calf(intensity))
        })
    };
    assert!(slept(5.0, 1).contains(&(ChangedField::Sleep(6.0), D::Train)));
    assert!(slept(5.0, 3).contains(&(ChangedField::Sleep(6.0), D::Modify)));
    assert!(slept(8.0, 1).contains(&(ChangedField::Sleep(5.5), D::Modify)));
    assert!(slept(6.5, 3).contains(&(ChangedField::Sleep(5.5), D::Recover)));
    let stress = |stress, intensity| {
        changes(&Report {
            context: Context { stress: Some(stress), ..Context::default() },
            ..of(calf(intensity))
        })
    };
    assert!(stress(9, 1).contains(&(ChangedField::Stress(8), D::Train)));
    assert!(stress(10, 3).contains(&(ChangedField::Stress(8), D::Modify)));
    assert!(stress(2, 1).contains(&(ChangedField::Stress(9), D::Modify)));
    assert!(stress(7, 3).contains(&(ChangedField::Stress(9), D::Recover)));
    assert!(
        changes(&since(20.0, Some(80.0), 7))
            .iter()
            .all(|(what, _)| !matches!(what, ChangedField::SinceOnset(73.0)))
    );
    for onset in [None, Some(72.0)] {
        let later = (ChangedField::SinceOnset(73.0), D::Consult);
        assert!(changes(&since(20.0, onset, 7)).contains(&later), "{onset:?}");
    }
}

#[test]
fn a_change_is_told_as_a_path_and_its_new_value() {
    let told = |report: &Report| -> Vec<String> {
        let value = answer(report).to_value();
        let Value::Object(fields) = value else { panic!() };
        let changes = fields.into_iter().find(|(name, _)| name == "changes").unwrap().1;
        let Value::List(changes) = changes else { panic!() };
        changes.iter().map(|change| serde_json::to_string(change).unwrap()).collect()
    };
    let report = of(Area { sensations: vec![F::Achy], ..with_signs(calf(1), &[S::Bruising]) });
    let told_of_sign = told(&report);
    assert!(
        told_of_sign.contains(&r#"{"set":"areas[0].signs","to":[],"then":"train"}"#.to_owned()),
        "{told_of_sign:?}"
    );
    let more = r#"{"set":"areas[0].signs","to":["bruising","difficulty-moving"#;
    assert!(
        !told_of_sign.iter().any(|change| change.starts_with(more)),
        "a second sign of the same rank changes nothing"
    );
    let fever = Report { signs: vec![S::Fever, S::NightPain], ..of(calf(7)) };
    assert!(
        told(&fever).contains(&r#"{"set":"signs","to":["night-pain"],"then":"consult"}"#.to_owned()),
        "{:?}",
        told(&fever)
    );
}
