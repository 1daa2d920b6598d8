//! The engine from outside: what each rule answers, and what must hold for every report.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality, REGIONS, RegionKind, SidedRegion};
use sorewise::content::{AdviceId, MovementId};
use sorewise::engine::rules::RULES;
use sorewise::engine::{
    Activity, ActivityKind, Area, Assessment, Disposition, Report, Sensation, Sign, WithheldId, assess,
};

fn calf(intensity: u8) -> Area {
    Area::new(BodyRegion::Calf, Laterality::Left, intensity)
}

fn of(area: Area) -> Report {
    Report { areas: vec![area], ..Report::default() }
}

fn answer(report: &Report) -> Assessment {
    assess(report).unwrap_or_else(|errors| panic!("{errors}\n{report:?}"))
}

fn rules(report: &Report) -> Vec<&'static str> {
    answer(report).reasons.iter().map(|reason| reason.rule.id).collect()
}

#[test]
fn ratings_climb_the_ladder() {
    let ladder = [
        Disposition::Train,
        Disposition::Train,
        Disposition::Train,
        Disposition::Modify,
        Disposition::Modify,
        Disposition::Recover,
        Disposition::Recover,
        Disposition::Rest,
        Disposition::Rest,
        Disposition::Rest,
        Disposition::Rest,
    ];
    for (intensity, expected) in (0..).zip(ladder) {
        assert_eq!(answer(&of(calf(intensity))).disposition, expected, "{intensity}");
    }
}

#[test]
fn what_is_no_muscle_is_judged_more_cautiously() {
    for info in &REGIONS {
        for intensity in 1..=10 {
            let area = Area::new(info.region, info.region.sides()[0], intensity);
            let (here, muscle) = (answer(&of(area)).disposition, answer(&of(calf(intensity))).disposition);
            match info.kind {
                RegionKind::Muscle | RegionKind::Part => assert_eq!(here, muscle, "{} {intensity}", info.id),
                _ => assert!(here >= muscle && here > Disposition::Train, "{} {intensity}", info.id),
            }
        }
    }
}

#[test]
fn a_long_run_yesterday_achy() {
    let report = Report {
        areas: vec![Area { sensations: vec![Sensation::Achy], ..calf(4) }],
        hours_since_activity: Some(20.0),
        activity: Some(Activity { kind: ActivityKind::Running, effort: None, novelty: None }),
        ..Report::default()
    };
    let answer = answer(&report);
    assert_eq!(answer.disposition, Disposition::Modify);
    assert_eq!(rules(&report), ["approaching-five", "delayed-onset"]);
    assert_eq!(answer.advice[..2], [AdviceId::T1, AdviceId::T2]);
    // Founder loads the calf; the other three of the article do not reach it.
    assert_eq!(answer.withheld.iter().map(|w| w.id.id()).collect::<Vec<_>>(), ["M4"]);
}

#[test]
fn sharp_constant_burning_and_tingling_are_for_a_provider() {
    use Sensation as S;
    for sensation in [S::Sharp, S::Stabbing, S::Burning, S::Tingling, S::Numb, S::Constant, S::AtRest] {
        let report = of(Area { sensations: vec![sensation], ..calf(1) });
        assert_eq!(answer(&report).disposition, Disposition::Consult, "{sensation:?}");
    }
    for sensation in [S::Achy, S::Dull, S::Tight, S::Stiff, S::Tender, S::Cramping] {
        let report = of(Area { sensations: vec![sensation], ..calf(1) });
        assert_eq!(answer(&report).disposition, Disposition::Train, "{sensation:?}");
    }
}

#[test]
fn a_possible_injury_gets_no_heat_no_massage_and_no_movement_of_it() {
    for &sign in Sign::ALL.iter().filter(|sign| !sign.of_person() && **sign != Sign::Deformity) {
        let lower_back = Area::new(BodyRegion::LowerBack, Laterality::Right, 2);
        let report = of(Area { signs: vec![sign], ..lower_back });
        let answer = answer(&report);
        assert_eq!(answer.disposition, Disposition::Consult, "{sign:?}");
        assert!(answer.advice.contains(&AdviceId::T6));
        let withheld: Vec<WithheldId> = answer.withheld.iter().map(|withheld| withheld.id).collect();
        for id in AdviceId::ALL.iter().filter(|id| id.card().treats) {
            assert!(!answer.advice.contains(id) && withheld.contains(&WithheldId::Advice(*id)), "{sign:?}");
        }
        for id in MovementId::ALL.iter().filter(|id| id.card().weight(BodyRegion::LowerBack) > 0) {
            assert!(withheld.contains(&WithheldId::Movement(*id)), "{sign:?} {id:?}");
            assert!(answer.movements.iter().all(|movement| movement.id != *id), "{sign:?} {id:?}");
        }
        assert!(answer.withheld.iter().all(|withheld| !withheld.because.is_empty()));
    }
}

#[test]
fn a_swollen_calf_is_urgent_once_it_is_warm_or_red_or_throbs() {
    let swollen = |more: &[Sign], feels: &[Sensation]| {
        let signs = [&[Sign::Swelling], more].concat();
        answer(&of(Area { signs, sensations: feels.to_vec(), ..calf(1) })).disposition
    };
    assert_eq!(swollen(&[], &[]), Disposition::Consult);
    assert_eq!(swollen(&[Sign::Warmth], &[]), Disposition::Urgent);
    assert_eq!(swollen(&[Sign::Redness], &[]), Disposition::Urgent);
    assert_eq!(swollen(&[], &[Sensation::Throbbing]), Disposition::Urgent);
}

#[test]
fn emergencies_offer_nothing_else() {
    let mut reports: Vec<Report> = Sign::ALL
        .iter()
        .filter(|sign| sign.of_person())
        .map(|&sign| Report { signs: vec![sign], ..of(calf(1)) })
        .collect();
    reports.push(of(Area { signs: vec![Sign::Deformity], ..calf(1) }));
    // Also with nothing sore at all.
    reports.push(Report { signs: vec![Sign::ChestPressure], ..Report::default() });
    for report in reports {
        let answer = answer(&report);
        assert_eq!(answer.disposition, Disposition::Emergency, "{report:?}");
        assert!(answer.advice.is_empty() && answer.movements.is_empty(), "{report:?}");
        assert_eq!(
            answer.withheld.iter().filter(|w| matches!(w.id, WithheldId::Movement(_))).count(),
            MovementId::ALL.len()
        );
    }
}

#[test]
fn soreness_past_a_week_is_for_a_provider_whatever_it_is_counted_from() {
    let with = |activity, onset| {
        let report = Report { hours_since_activity: activity, hours_since_onset: onset, ..of(calf(1)) };
        answer(&report).disposition
    };
    assert_eq!(with(Some(169.0), None), Disposition::Consult);
    assert_eq!(with(None, Some(169.0)), Disposition::Consult);
    assert_eq!(with(Some(168.0), Some(168.0)), Disposition::Train);
    // It began yesterday, though the last activity was long ago.
    assert_eq!(with(Some(240.0), Some(20.0)), Disposition::Train);
    // It is older than the activity: not that activity's.
    assert_eq!(with(Some(20.0), Some(200.0)), Disposition::Consult);
}

#[test]
fn the_course_is_recognised_only_where_it_is_the_activitys() {
    let with = |activity, onset| {
        rules(&Report { hours_since_activity: activity, hours_since_onset: onset, ..of(calf(1)) })
    };
    assert!(with(Some(2.0), None).contains(&"acute"));
    assert!(with(Some(12.0), None).contains(&"delayed-onset"));
    assert!(with(Some(72.0), None).contains(&"delayed-onset"));
    assert!(!with(Some(73.0), None).contains(&"delayed-onset"));
    assert!(!with(Some(20.0), Some(30.0)).contains(&"delayed-onset"));
    assert!(!with(None, None).iter().any(|rule| ["acute", "delayed-onset"].contains(rule)));
}

#[test]
fn nothing_reassuring_stands_beside_a_warning() {
    let report = Report { hours_since_activity: Some(20.0), signs: vec![Sign::DarkUrine], ..of(calf(1)) };
    assert_eq!(rules(&report), ["dark-urine"]);
    let report = Report { signs: vec![Sign::ChestPressure], ..Report::default() };
    assert_eq!(rules(&report), ["heart-signs"]);
    // A mild knee is not called everyday soreness.
    assert_eq!(rules(&of(Area::new(BodyRegion::Knee, Laterality::Left, 1))), ["joint-mild"]);
}

#[test]
fn nothing_sore_is_an_answer_too() {
    assert_eq!(rules(&Report::default()), ["nothing-sore"]);
    assert_eq!(answer(&Report::default()).disposition, Disposition::Train);
}

#[test]
fn rules_have_ids_conditions_and_facts_of_their_own() {
    let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for rule in RULES {
        assert!(!rule.facts.is_empty() && !rule.condition.is_empty(), "{}", rule.id);
        let facts: BTreeSet<_> = rule.facts.iter().collect();
        assert_eq!(facts.len(), rule.facts.len(), "{} names a fact twice", rule.id);
    }
}

#[test]
fn every_rule_fires_on_some_report() {
    let mut silent: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    let mut listen = |report: &Report| {
        for rule in rules(report) {
            silent.remove(rule);
        }
    };
    listen(&Report::default());
    for info in &REGIONS {
        for intensity in 0..=10 {
            let area = Area::new(info.region, info.region.sides()[0], intensity);
            for hours in [2.0, 20.0, 200.0] {
                listen(&Report { hours_since_activity: Some(hours), ..of(area.clone()) });
            }
            for &sensation in Sensation::ALL {
                for &sign in Sign::ALL {
                    let sensations = vec![sensation];
                    listen(&if sign.of_person() {
                        Report { signs: vec![sign], ..of(Area { sensations, ..area.clone() }) }
                    } else {
                        of(Area {
                            sensations,
                            signs: vec![Sign::Swelling, sign]
                                .into_iter()
                                .collect::<BTreeSet<_>>()
                                .into_iter()
                                .collect(),
                            ..area.clone()
                        })
                    });
                }
            }
        }
    }
    assert!(silent.is_empty(), "never fired: {silent:?}");
}

fn places() -> impl Strategy<Value = SidedRegion> {
    let all: Vec<SidedRegion> = REGIONS
        .iter()
        .flat_map(|info| info.region.sides().iter().map(|&side| SidedRegion { region: info.region, side }))
        .collect();
    prop::sample::select(all)
}

fn some_of<T: Copy + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    let most = all.len().min(4);
    prop::sample::subsequence(all, 0..=most)
}

fn areas() -> impl Strategy<Value = Vec<Area>> {
    let of_area = Sign::ALL.iter().copied().filter(|sign| !sign.of_person()).collect();
    let area = (places(), 0..=10_u8, some_of(Sensation::ALL.to_vec()), some_of(of_area))
        .prop_map(|(place, intensity, sensations, signs)| Area { place, intensity, sensations, signs });
    prop::collection::vec(area, 0..5).prop_map(|mut areas| {
        let mut seen = BTreeSet::new();
        areas.retain(|area| seen.insert(area.place));
        areas
    })
}

fn reports() -> impl Strategy<Value = Report> {
    let of_person = Sign::ALL.iter().copied().filter(|sign| sign.of_person()).collect();
    // Most reports have no emergency: else every answer would be the same.
    let signs = prop_oneof![4 => Just(Vec::new()), 1 => some_of(of_person)];
    let hours = || prop::option::of(0.0..400.0_f64);
    (areas(), hours(), hours(), signs).prop_map(|(areas, hours_since_activity, hours_since_onset, signs)| {
        Report { areas, hours_since_activity, hours_since_onset, signs, ..Report::default() }
    })
}

proptest! {
    #[test]
    fn every_sound_report_has_an_answer_with_a_reason(report in reports()) {
        let answer = answer(&report);
        prop_assert!(!answer.reasons.is_empty());
        prop_assert_eq!(answer.reasons[0].rule.at_least, answer.disposition);
        // Each movement is offered or withheld, never both, never lost.
        prop_assert_eq!(
            answer.movements.len()
                + answer.withheld.iter().filter(|w| matches!(w.id, WithheldId::Movement(_))).count(),
            MovementId::ALL.len()
        );
    }

    #[test]
    fn the_order_of_taps_changes_nothing(report in reports()) {
        let mut turned = report.clone();
        turned.areas.reverse();
        turned.signs.reverse();
        for area in &mut turned.areas {
            area.signs.reverse();
            area.sensations.reverse();
        }
        let (mut a, mut b) = (answer(&report).to_value(), answer(&turned).to_value());
        // Evidence names the index of an area in the report as it was given.
        for value in [&mut a, &mut b] {
            forget_evidence(value);
        }
        prop_assert_eq!(a, b);
    }

    #[test]
    fn mirrored_reports_have_mirrored_answers(report in reports()) {
        let mut mirrored = report.clone();
        for area in &mut mirrored.areas {
            area.place.side = area.place.side.mirrored();
        }
        let (a, b) = (answer(&report), answer(&mirrored));
        prop_assert_eq!(a.disposition, b.disposition);
        prop_assert_eq!(&a.advice, &b.advice);
        prop_assert_eq!(&a.movements, &b.movements);
        prop_assert_eq!(&a.withheld, &b.withheld);
        let sides = |answer: &Assessment, mirror: bool| -> BTreeSet<SidedRegion> {
            answer.areas.iter().map(|area| {
                let SidedRegion { region, side } = area.place;
                SidedRegion { region, side: if mirror { side.mirrored() } else { side } }
            }).collect()
        };
        prop_assert_eq!(sides(&a, true), sides(&b, false));
    }

    #[test]
    fn more_soreness_is_never_answered_less_cautiously(report in reports(), at in 0..5_usize) {
        if let Some(index) = (!report.areas.is_empty()).then(|| at % report.areas.len()) {
            let mut worse = report.clone();
            worse.areas[index].intensity = (worse.areas[index].intensity + 1).min(10);
            prop_assert!(answer(&worse).disposition >= answer(&report).disposition);
        }
    }

    #[test]
    fn a_further_sign_is_never_answered_less_cautiously(report in reports(), sign in prop::sample::select(Sign::ALL)) {
        let mut worse = report.clone();
        if sign.of_person() {
            if !worse.signs.contains(&sign) {
                worse.signs.push(sign);
            }
        } else if let Some(area) = worse.areas.first_mut()
            && !area.signs.contains(&sign)
        {
            area.signs.push(sign);
        }
        prop_assert!(answer(&worse).disposition >= answer(&report).disposition);
    }
}

fn forget_evidence(value: &mut sorewise::engine::Value) {
    use sorewise::engine::Value;
    match value {
        Value::Object(fields) => {
            fields.retain(|(name, value)| name != "because" || !is_evidence(value));
            for (_, value) in fields {
                forget_evidence(value);
            }
        }
        Value::List(items) => {
            for item in items {
                forget_evidence(item);
            }
        }
        _ => {}
    }
}

fn is_evidence(value: &sorewise::engine::Value) -> bool {
    use sorewise::engine::Value;
    matches!(value, Value::List(items) if items.iter().any(|item| {
        matches!(item, Value::Text(text) if text.contains("areas["))
    }))
}
