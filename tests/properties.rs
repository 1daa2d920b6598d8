//! What must hold for every report: monotone, mirrored, free of order, total, repeatable.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use sorewise::body::SidedRegion;
use sorewise::content::{AdviceId, MovementId};
use sorewise::engine::rules::{Fires, RULES};
use sorewise::engine::{
    Activity, ActivityKind, AreaFacts, Assessment, Case, ClotRisk, Condition, Disposition, EquipmentSet, Few,
    Inputs, Medicine, MovementPreferences, Person, Report, Sensation, Sign, WithheldId, assess_for,
};
use sorewise::value::Value;
use support::{answer, disposition, mirrored, reports};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn total_every_sound_report_has_an_answer_with_a_reason(report in reports()) {
        let answer = answer(&report);
        let decisive = answer.reasons.iter().map(|reason| reason.rule.at_least).max();
        prop_assert_eq!(decisive.unwrap_or(Disposition::Train), answer.disposition);
        prop_assert!(!answer.reasons.is_empty());
        prop_assert_eq!(answer.areas.len(), report.areas.len());
        prop_assert_eq!(answer.workouts.len(), 13);
        prop_assert!(answer.workouts.iter().all(|verdict| !verdict.because.is_empty()));
        prop_assert!(answer.withheld.iter().all(|w| !w.because.is_empty() && !w.rule.is_empty()));
    }

    #[test]
    fn what_is_withheld_is_not_offered_and_nothing_is_named_twice(report in reports()) {
        let answer = answer(&report);
        let withheld: BTreeSet<WithheldId> = answer.withheld.iter().map(|w| w.id).collect();
        prop_assert_eq!(withheld.len(), answer.withheld.len());
        let advice: BTreeSet<AdviceId> = answer.advice.iter().copied().collect();
        prop_assert_eq!(advice.len(), answer.advice.len());
        prop_assert!(advice.iter().all(|id| !withheld.contains(&WithheldId::Advice(*id))));
        let movements: BTreeSet<MovementId> = answer.movements.iter().map(|m| m.id).collect();
        prop_assert_eq!(movements.len(), answer.movements.len());
        prop_assert!(movements.iter().all(|id| !withheld.contains(&WithheldId::Movement(*id))));
        if answer.disposition >= Disposition::Urgent {
            prop_assert!(answer.advice.is_empty() && answer.movements.is_empty());
        }
    }

    #[test]
    fn monotone_a_further_sign(report in reports(), sign in prop::sample::select(Sign::ALL), at in 0..5_usize) {
        let mut worse = report.clone();
        let index = at % report.areas.len().max(1);
        let signs = if sign.of_person() {
            Some(&mut worse.signs)
        } else {
            worse.areas.get_mut(index).map(|area| &mut area.signs)
        };
        if let Some(signs) = signs.filter(|signs| !signs.contains(&sign)) {
            signs.push(sign);
        }
        prop_assert!(disposition(&worse) >= disposition(&report));
    }

    #[test]
    fn monotone_a_further_sensation(report in reports(), sensation in prop::sample::select(Sensation::ALL)) {
        let mut worse = report.clone();
        if let Some(area) = worse.areas.first_mut().filter(|area| !area.sensations.contains(&sensation)) {
            area.sensations.push(sensation);
        }
        prop_assert!(disposition(&worse) >= disposition(&report));
    }

    #[test]
    fn monotone_more_soreness(report in reports(), at in 0..5_usize) {
        if let Some(index) = (!report.areas.is_empty()).then(|| at % report.areas.len()) {
            let mut worse = report.clone();
            worse.areas[index].intensity = (worse.areas[index].intensity + 1).min(10);
            prop_assert!(disposition(&worse) >= disposition(&report));
        }
    }

    #[test]
    fn monotone_one_more_area(report in reports(), other in reports()) {
        let mut worse = report.clone();
        let fresh = other.areas.into_iter().find(|a| report.areas.iter().all(|known| known.place != a.place));
        worse.areas.extend(fresh);
        prop_assert!(disposition(&worse) >= disposition(&report));
    }

    #[test]
    fn monotone_less_sleep_and_more_stress(report in reports(), less in 0.1..8.0_f64) {
        let mut worse = report.clone();
        worse.context.sleep_hours = report.context.sleep_hours.map(|hours| (hours - less).max(0.0));
        prop_assert!(disposition(&worse) >= disposition(&report));
        worse.context.stress = report.context.stress.map(|stress| (stress + 1).min(10));
        prop_assert!(disposition(&worse) >= disposition(&report));
        // To learn of a bad night is no relief either.
        worse.context.sleep_hours = Some(0.0);
        worse.context.stress = Some(10);
        worse.context.pregnant = Some(true);
        prop_assert!(disposition(&worse) >= disposition(&report));
        worse.context.blood_thinners = Some(true);
        prop_assert!(disposition(&worse) >= disposition(&report));
    }

    #[test]
    fn monotone_more_about_the_person(
        report in reports(),
        risk in prop::sample::select(ClotRisk::ALL),
        medicine in prop::sample::select(Medicine::ALL),
        condition in prop::sample::select(Condition::ALL),
        age in 0..=120_u8,
    ) {
        let today = disposition(&report);
        let mut more = report.clone();
        more.context.clot_risk = more.context.clot_risk.union(Few::of(&[risk]));
        prop_assert!(disposition(&more) >= today);
        more.context.medicines = more.context.medicines.union(Few::of(&[medicine]));
        prop_assert!(disposition(&more) >= today);
        more.context.conditions = more.context.conditions.union(Few::of(&[condition]));
        prop_assert!(disposition(&more) >= today);
        // Untold is not young and not old: to tell an age never reassures.
        if report.context.age.is_none() {
            more.context.age = Some(age);
            prop_assert!(disposition(&more) >= today);
        }
        // To have done nothing explains nothing.
        if report.activity.is_none() {
            more.activity = Some(Activity { kind: ActivityKind::None, effort: None, novelty: None });
            prop_assert!(disposition(&more) >= today);
        }
    }

    #[test]
    fn patterns_are_read_of_the_person_alone(report in reports()) {
        // The search for changes asks about one area at a time: it may leave patterns out there.
        let case = Case::of(&report);
        let alone = Person { has: case.person.has.difference(Inputs::PATTERN), ..case.person };
        for rule in RULES {
            for area in &case.areas {
                prop_assert_eq!(rule.fires_on(&case.person, area), rule.fires_on(&alone, area), "{}", rule.id);
            }
        }
    }

    #[test]
    fn monotone_a_day_later(report in reports(), hours in 0.0..200.0_f64) {
        let today = disposition(&report);
        // The soreness has lasted longer.
        let mut later = report.clone();
        later.hours_since_onset = report.hours_since_onset.map(|onset| onset + hours);
        prop_assert!(disposition(&later) >= today);
        later.hours_since_activity = report.hours_since_activity.map(|since| since + hours);
        prop_assert!(disposition(&later) >= today);
        // All of it lies a day further back, and what is sore today was sore yesterday.
        for earlier in &mut later.previous {
            earlier.hours_ago += hours;
        }
        prop_assert!(disposition(&later) >= today);
        let only_activity = Report {
            hours_since_activity: later.hours_since_activity,
            ..report.clone()
        };
        prop_assert!(disposition(&only_activity) >= today);
    }

    #[test]
    fn monotone_one_more_earlier_report(report in reports(), other in reports()) {
        let mut more = report.clone();
        let fresh = other.previous.into_iter().filter(|earlier| {
            report.previous.iter().all(|known| known.hours_ago.to_bits() != earlier.hours_ago.to_bits())
        });
        more.previous.extend(fresh);
        prop_assert!(disposition(&more) >= disposition(&report));
    }

    #[test]
    fn mirror_swapping_sides_mirrors_the_answer(report in reports()) {
        let (a, b) = (answer(&report), answer(&mirrored(&report)));
        prop_assert_eq!(a.disposition, b.disposition);
        prop_assert_eq!(&a.advice, &b.advice);
        prop_assert_eq!(&a.movements, &b.movements);
        prop_assert_eq!(&a.withheld, &b.withheld);
        prop_assert_eq!(&a.workouts, &b.workouts);
        prop_assert_eq!(&a.course, &b.course);
        prop_assert_eq!(&a.questions, &b.questions);
        let ids = |answer: &Assessment| answer.reasons.iter().map(|r| r.rule.id).collect::<Vec<_>>();
        prop_assert_eq!(ids(&a), ids(&b));
        let places = |answer: &Assessment, mirror: bool| -> BTreeSet<(SidedRegion, &str, &str, &str)> {
            answer.areas.iter().map(|area| {
                let SidedRegion { region, side } = area.place;
                let place = SidedRegion { region, side: if mirror { side.mirrored() } else { side } };
                (place, area.classification.id(), area.band.id(), area.guidance.id())
            }).collect()
        };
        prop_assert_eq!(places(&a, true), places(&b, false));
        let changes = |answer: &Assessment| {
            let mut changes: Vec<String> = answer.changes.iter().map(|c| format!("{:?}", c.to_value())).collect();
            changes.sort();
            changes
        };
        prop_assert_eq!(changes(&a), changes(&b));
    }

    #[test]
    fn order_free_the_order_of_lists_changes_nothing(report in reports()) {
        let mut turned = report.clone();
        turned.areas.reverse();
        turned.signs.reverse();
        turned.previous.reverse();
        for area in &mut turned.areas {
            area.signs.reverse();
            area.sensations.reverse();
        }
        for earlier in &mut turned.previous {
            earlier.areas.reverse();
        }
        // What names an area by its index in the report names it by the other index.
        let last = report.areas.len().saturating_sub(1);
        let renamed = |value: Value| rename(value, &|index| last - index);
        prop_assert_eq!(renamed(answer(&report).to_value()), answer(&turned).to_value());
    }

    #[test]
    fn idempotent_what_was_written_and_read_gets_the_same_answer(report in reports()) {
        let json = serde_json::to_string(&report.to_value()).unwrap();
        let again = Report::from_value(&serde_json::from_str(&json).unwrap()).unwrap();
        prop_assert_eq!(&again, &report);
        prop_assert_eq!(answer(&again), answer(&report));
        prop_assert_eq!(answer(&report), answer(&report));
    }

    #[test]
    fn each_change_does_what_it_says(report in reports()) {
        let answer = answer(&report);
        for change in &answer.changes {
            let data = change.to_value();
            let changed = set(report.to_value(), &data);
            let changed = Report::from_value(&changed).unwrap();
            let then = disposition(&changed);
            prop_assert_eq!(then, change.then, "{:?}", data);
            prop_assert!(then != answer.disposition);
        }
        if answer.disposition < Disposition::Emergency {
            prop_assert!(answer.changes.iter().any(|change| change.then > answer.disposition));
        }
    }

    #[test]
    fn rules_read_no_more_than_they_say(report in reports(), other in reports()) {
        // A person, or an area, made of what the rule reads from one report and of all else from another.
        let (case, strange) = (Case::of(&report), Case::of(&other));
        for rule in RULES {
            let person = mixed(rule.reads, &case.person, &strange.person);
            match rule.fires {
                Fires::OnPerson(_) => {
                    prop_assert_eq!(rule.fires_on_person(&case.person), rule.fires_on_person(&person), "{}", rule.id);
                }
                Fires::OnArea(_) => {
                    for (area, odd) in case.areas.iter().zip(&strange.areas) {
                        let changed = AreaFacts {
                            has: kept(rule.reads, area.has, odd.has),
                            intensity: if rule.reads.intersects(Inputs::INTENSITY) { area.intensity } else { odd.intensity },
                            before: if rule.reads.intersects(Inputs::PREVIOUS) { area.before } else { odd.before },
                            index: odd.index,
                            ..*area
                        };
                        prop_assert_eq!(
                            rule.fires_on(&case.person, area), rule.fires_on(&person, &changed), "{}", rule.id
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn movements_keep_to_the_time_and_the_equipment(report in reports(), minutes in 0..30_u8) {
        let wishes = MovementPreferences { minutes, equipment: EquipmentSet::NOTHING };
        let answer = assess_for(&report, wishes).unwrap();
        let seconds: u16 = answer.movements.iter().map(|movement| movement.dose.seconds()).sum();
        prop_assert!(seconds <= u16::from(minutes) * 60);
        prop_assert!(answer.movements.iter().all(|movement| movement.id.card().equipment.is_empty()));
        // Time and equipment change nothing else.
        let usual = support::answer(&report);
        prop_assert_eq!(answer.disposition, usual.disposition);
        prop_assert_eq!(answer.withheld, usual.withheld);
        prop_assert_eq!(answer.advice, usual.advice);
    }
}

fn kept(reads: Inputs, own: Inputs, other: Inputs) -> Inputs {
    own.difference(own.difference(reads)).union(other.difference(reads))
}

fn mixed(reads: Inputs, own: &Person, other: &Person) -> Person {
    let from = |input: Inputs| if reads.intersects(input) { own } else { other };
    Person {
        has: kept(reads, own.has, other.has),
        age: from(Inputs::AGE).age,
        worst: from(Inputs::INTENSITY).worst,
        since_activity: from(Inputs::SINCE_ACTIVITY).since_activity,
        since_onset: from(Inputs::SINCE_ONSET).since_onset,
        effort: from(Inputs::EFFORT).effort,
        novelty: from(Inputs::NOVELTY).novelty,
        sleep: from(Inputs::SLEEP).sleep,
        stress: from(Inputs::STRESS).stress,
        plan: from(Inputs::PLAN).plan,
    }
}

/// The report after a change: its field `set` has the value `to`.
fn set(mut report: Value, change: &Value) -> Value {
    let of = |name: &str| match change {
        Value::Object(fields) => fields.iter().find(|(n, _)| n == name).unwrap().1.clone(),
        other => panic!("{other:?}"),
    };
    let Value::Text(path) = of("set") else { panic!("a path is a text") };
    let mut at = &mut report;
    for part in path.split('.') {
        let (name, index) = match part.split_once('[') {
            Some((name, index)) => (name, Some(index.trim_end_matches(']').parse::<usize>().unwrap())),
            None => (part, None),
        };
        let Value::Object(fields) = at else { panic!("{path}") };
        if fields.iter().all(|(known, _)| known != name) {
            fields.push((name.to_owned(), Value::Null));
        }
        at = &mut fields.iter_mut().find(|(known, _)| known == name).unwrap().1;
        if let Some(index) = index {
            let Value::List(items) = at else { panic!("{path}") };
            at = &mut items[index];
        }
    }
    *at = of("to");
    report
}

/// The answer with each area named by another index. Evidence and changes are told in the order of the
/// body, so nothing but the names differs.
fn rename(value: Value, index: &dyn Fn(usize) -> usize) -> Value {
    match value {
        Value::Text(text) => match text.strip_prefix("areas[").and_then(|rest| rest.split_once(']')) {
            Some((number, rest)) => Value::Text(format!("areas[{}]{rest}", index(number.parse().unwrap()))),
            None => Value::Text(text),
        },
        Value::List(items) => Value::List(items.into_iter().map(|item| rename(item, index)).collect()),
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, rename(value, index))).collect())
        }
        other => other,
    }
}
