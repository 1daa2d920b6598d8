//! Every region × side × rating × sensation × sign: what the answer is, under snapshot, and that every
//! rule has its say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sorewise::body::{BodyRegion, REGIONS, SidedRegion};
use sorewise::content::AdviceId;
use sorewise::engine::rules::{RULES, Rule, Withholds};
use sorewise::engine::{
    Activity, ActivityKind, Area, Assessment, Case, ClotRisk, Condition, Context, Disposition, EASY, Effort,
    Few, Medicine, Novelty, Plan, Report, SelectionReason, Sensation, Sign, Verdict, WithheldId, Workout,
    easy_form, load,
};
use support::{PERSON, answer, did, disposition, earlier, every_place, of};

/// One letter a step of the ladder.
fn letter(disposition: Disposition) -> char {
    ['t', 'm', 'r', 'R', 'C', 'U', 'E'][disposition as usize]
}

/// The rules that fire, without all that an answer says beside: a million reports in seconds.
fn fired(report: &Report) -> impl Iterator<Item = &'static Rule> {
    let case = Case::of(report);
    RULES.iter().copied().filter(move |rule| {
        rule.fires_on_person(&case.person) || case.areas.iter().any(|area| rule.fires_on(&case.person, area))
    })
}

fn level(report: &Report) -> Disposition {
    fired(report).map(|rule| rule.at_least).max().unwrap_or(Disposition::Train)
}

fn with(area: &Area, sensation: Option<Sensation>, sign: Option<Sign>) -> Report {
    let mut report = of(Area { sensations: sensation.into_iter().collect(), ..area.clone() });
    match sign {
        Some(sign) if sign.of_person() => report.signs.push(sign),
        Some(sign) => report.areas[0].signs.push(sign),
        None => {}
    }
    report
}

fn optional<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> + '_ {
    std::iter::once(None).chain(all.iter().copied().map(Some))
}

/// Short for a long row of letters that nobody reads: it changes with any of them.
fn fingerprint(letters: &str) -> u16 {
    letters.bytes().fold(0x811c, |hash: u16, byte| (hash ^ u16::from(byte)).wrapping_mul(0x0193))
}

#[test]
fn every_region_side_rating_sensation_and_sign() {
    // Regions with the same answers to everything share a block.
    let mut blocks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut total = 0_u32;
    for place in every_place() {
        let mut block = String::new();
        for sign in optional(Sign::ALL) {
            let mut most = [Disposition::Train; 11];
            let (mut alone, mut all) = (String::new(), String::new());
            for sensation in optional(Sensation::ALL) {
                let mut row = String::new();
                for (intensity, most) in (0..=10).zip(&mut most) {
                    let report = with(&Area::new(place.region, place.side, intensity), sensation, sign);
                    let found = level(&report);
                    *most = found.max(*most);
                    total += 1;
                    row.push(letter(found));
                    // The whole answer, for a part of them.
                    if total.is_multiple_of(499) {
                        assert_eq!(disposition(&report), found, "{report:?}");
                    }
                }
                all += &row;
                match (sensation, sign) {
                    (None, _) => alone = row,
                    (Some(sensation), None) => {
                        let _ = writeln!(block, "  feels {:<24}{row}", sensation.id());
                    }
                    _ => {}
                }
            }
            let sign = sign.map_or("no sign", Sign::id);
            let most: String = most.into_iter().map(letter).collect();
            let _ = writeln!(block, "  {sign:<30}{alone}  {most}  {:04x}", fingerprint(&all));
        }
        blocks.entry(block).or_default().insert(place.region.id().to_owned());
    }
    assert_eq!(total, 103 * 11 * 15 * 43);
    let mut blocks: Vec<(Vec<String>, String)> =
        blocks.into_iter().map(|(block, regions)| (regions.into_iter().collect(), block)).collect();
    blocks.sort();
    let mut table = String::from(
        "Ratings 0 to 10 from left to right; t train, m modify, r recover, R rest, C consult, U urgent, E emergency.\n\
         Each sign: alone; the most cautious answer with any one sensation; a fingerprint of the answers with each.\n",
    );
    for (regions, block) in blocks {
        let _ = write!(table, "\n{}\n{block}", regions.join(", "));
    }
    insta::assert_snapshot!("summary", table);
}

/// Stories that a single area cannot tell.
fn stories() -> Vec<Report> {
    let mut stories = vec![Report::default()];
    for place in every_place() {
        for intensity in 0..=10 {
            let sore = Area::new(place.region, place.side, intensity);
            for hours in [2.0, 20.0, 60.0, 100.0, 200.0] {
                let then = Report { hours_since_activity: Some(hours), ..of(sore.clone()) };
                stories.push(then.clone());
                let tender = Area { sensations: vec![Sensation::Tender], ..sore.clone() };
                stories.push(Report { areas: vec![tender], ..then.clone() });
                stories.push(Report { previous: vec![earlier(1.0, &sore, 3)], ..then });
            }
            for effort in Effort::ALL {
                let did = Report { activity: did(*effort, Novelty::New), ..of(sore.clone()) };
                stories.push(Report { signs: vec![Sign::CannotFinishWorkout], ..did.clone() });
                let plan = Some(Plan { workout: Workout::FullBody, effort: Some(*effort) });
                stories.push(Report { plan, ..did });
            }
            let context = |sleep: f64, stress, pregnant, thinners| Context {
                sleep_hours: Some(sleep),
                stress: Some(stress),
                pregnant: Some(pregnant),
                blood_thinners: Some(thinners),
                ..Context::default()
            };
            for context in
                [context(5.0, 0, true, false), context(8.0, 9, false, true), context(6.5, 7, false, false)]
            {
                stories.push(Report { context, ..of(sore.clone()) });
                for &sign in Sign::ALL {
                    stories.push(Report { context, ..with(&sore, None, Some(sign)) });
                }
            }
            stories.extend(of_somebody(&sore));
            for &sign in Sign::ALL.iter().filter(|sign| !PERSON(sign)) {
                for &other in Sign::ALL.iter().filter(|other| **other != sign) {
                    let mut report = with(&sore, None, Some(sign));
                    let signs =
                        if other.of_person() { &mut report.signs } else { &mut report.areas[0].signs };
                    signs.push(other);
                    stories.push(report);
                }
            }
        }
    }
    stories
}

/// Stories of somebody of whom more is known, and of a second place.
fn of_somebody(sore: &Area) -> Vec<Report> {
    let mut stories = Vec::new();
    let known = |context: Context| Report { context, ..of(sore.clone()) };
    let risks = ClotRisk::ALL.iter().map(|it| Context { clot_risk: Few::of(&[*it]), ..Context::default() });
    let medicines =
        Medicine::ALL.iter().map(|it| Context { medicines: Few::of(&[*it]), ..Context::default() });
    let conditions =
        Condition::ALL.iter().map(|it| Context { conditions: Few::of(&[*it]), ..Context::default() });
    let ages = [12, 70].map(|age| Context { age: Some(age), ..Context::default() });
    for context in risks.chain(medicines).chain(conditions).chain(ages) {
        let nothing = Activity { kind: ActivityKind::None, effort: None, novelty: None };
        stories.push(Report { activity: Some(nothing), ..known(context) });
        stories.push(Report { activity: did(Effort::Hard, Novelty::New), ..known(context) });
        for sign in [Sign::Fever, Sign::RecentBlow] {
            stories.push(Report { signs: vec![sign], ..known(context) });
        }
        for sign in [Sign::Weakness, Sign::Redness, Sign::Limping] {
            let mut report = known(context);
            report.areas[0].signs.push(sign);
            stories.push(report);
        }
        let mut cramps = known(context);
        cramps.areas[0].sensations.push(Sensation::Cramping);
        stories.push(cramps);
    }
    for hours in [200.0, 400.0, 600.0] {
        stories.push(Report { hours_since_onset: Some(hours), ..of(sore.clone()) });
    }
    let hard = Report { activity: did(Effort::Hard, Novelty::New), ..of(sore.clone()) };
    stories.push(Report { signs: vec![Sign::BloodInUrine], ..hard.clone() });
    let mut swollen = hard;
    swollen.areas[0].signs.push(Sign::Swelling);
    stories.push(swollen);
    // A second place: what the two tell together.
    for region in [BodyRegion::LowerBack, BodyRegion::Jaw, BodyRegion::Head, BodyRegion::NeckBack] {
        let other = Area::new(region, region.sides()[0], 2);
        if other.place == sore.place {
            continue;
        }
        let older = Context { age: Some(70), ..Context::default() };
        let areas = vec![sore.clone(), other.clone()];
        stories.push(Report { areas, context: older, ..Report::default() });
        for signs in [vec![], vec![Sign::Fever], vec![Sign::RecentBlow]] {
            let mut weak = sore.clone();
            weak.signs.push(Sign::Weakness);
            stories.push(Report { areas: vec![weak, other.clone()], signs, ..Report::default() });
        }
    }
    for region in [BodyRegion::Biceps, BodyRegion::Calf] {
        let mut other = Area::new(region, region.sides()[0], 2);
        if other.place == sore.place {
            continue;
        }
        other.signs.push(Sign::Weakness);
        other.sensations.push(Sensation::Numb);
        let both = Area { signs: other.signs.clone(), sensations: other.sensations.clone(), ..sore.clone() };
        let mut sudden = both.clone();
        sudden.signs.push(Sign::Sudden);
        stories.push(Report { areas: vec![both, other.clone()], ..Report::default() });
        stories.push(Report { areas: vec![sudden, other], ..Report::default() });
    }
    stories
}

#[test]
fn every_rule_fires_and_none_without_a_fact() {
    let mut silent: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    for report in stories() {
        for rule in fired(&report) {
            silent.remove(rule.id);
        }
    }
    for place in every_place() {
        for (sensation, intensity) in Sensation::ALL.iter().zip((0..=10).cycle()) {
            for &sign in Sign::ALL {
                let report =
                    with(&Area::new(place.region, place.side, intensity), Some(*sensation), Some(sign));
                for rule in fired(&report) {
                    silent.remove(rule.id);
                }
            }
        }
    }
    assert!(silent.is_empty(), "never fired: {silent:?}");
}

#[test]
fn rules_have_ids_conditions_and_facts_of_their_own() {
    let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for rule in RULES {
        let name = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(rule.id.chars().all(name), "{}", rule.id);
        assert!(!rule.facts.is_empty() && !rule.condition.is_empty(), "{}", rule.id);
        let facts: BTreeSet<_> = rule.facts.iter().collect();
        assert_eq!(facts.len(), rule.facts.len(), "{} names a fact twice", rule.id);
        let advice: BTreeSet<_> = rule.advice.iter().collect();
        assert_eq!(advice.len(), rule.advice.len(), "{} names a card twice", rule.id);
    }
    // Explanations go from the most cautious to the least.
    assert!(RULES.windows(2).all(|two| two[0].at_least >= two[1].at_least));
}

#[test]
fn no_two_rules_of_one_rank_say_opposite_things() {
    for rule in RULES {
        let treats = |id: &&AdviceId| id.card().treats;
        for other in RULES.iter().filter(|other| other.at_least == rule.at_least) {
            if other.withholds >= Withholds::Treatments {
                let offered = rule.advice.iter().find(treats);
                assert_eq!(offered, None, "{} offers what {} withholds", rule.id, other.id);
            }
        }
        // Nor does a rule contradict itself.
        match rule.at_least {
            Disposition::Train => assert_eq!(rule.withholds, Withholds::Nothing, "{}", rule.id),
            Disposition::Urgent | Disposition::Emergency => {
                assert_eq!(rule.withholds, Withholds::Everything, "{}", rule.id);
                assert!(rule.advice.is_empty(), "{} gives advice in an emergency", rule.id);
            }
            _ => {}
        }
    }
}

/// Nothing is recommended in one place and refused in another: not by the headline's sentence and points,
/// not by a card, not by a workout's call.
fn agrees(report: &Report, answer: &Assessment) {
    let verdict = |workout: Workout| answer.workouts[workout as usize].verdict;
    let refused = |workout: &Workout| verdict(*workout) == Verdict::Skip;
    let all = |wanted: Verdict| answer.workouts.iter().all(|it| it.verdict == wanted);
    match answer.disposition {
        // "Go ahead and train."
        Disposition::Train => {
            assert!(!answer.workouts.iter().any(|it| it.verdict == Verdict::Skip), "{report:?}");
        }
        // "Train another part of the body instead."
        Disposition::Modify => assert!(!all(Verdict::Skip), "{report:?}"),
        // "Take a walk, an easy swim or an easy bike ride."
        Disposition::Recover => {
            assert!(!EASY.iter().any(|easy| verdict(*easy) == Verdict::Skip), "{report:?}");
        }
        // "Gentle everyday movement elsewhere is fine."
        Disposition::Rest => {}
        // "See a healthcare provider before you train that part."
        Disposition::Consult => {
            assert!(!answer.workouts.iter().any(|it| it.verdict == Verdict::Go), "{report:?}");
        }
        Disposition::Urgent | Disposition::Emergency => {
            assert!(
                all(Verdict::Skip) && answer.movements.is_empty() && answer.advice.is_empty(),
                "{report:?}"
            );
        }
    }
    if answer.disposition < Disposition::Rest {
        assert!(!EASY.iter().any(refused), "{report:?} refuses what the article prescribes");
    }
    for movement in &answer.movements {
        let card = movement.id.card();
        if let Some(workout) = easy_form(movement.id) {
            assert!(!refused(&workout), "{report:?} offers {} and refuses {workout:?}", movement.id.id());
        }
        if movement.why == SelectionReason::TrainElsewhere {
            // What trains a part is fit for today only where some workout of that part is.
            let (main, _) = card.reaches.iter().max_by_key(|(_, weight)| *weight).unwrap();
            let mut strength = Workout::ALL[..=Workout::Core as usize].iter();
            let allowed =
                strength.any(|&workout| load(*main, workout) >= 2 && verdict(workout) < Verdict::Skip);
            assert!(allowed, "{report:?} offers {} and refuses all that loads {main:?}", movement.id.id());
        }
        assert!(
            !answer.withheld.iter().any(|kept| kept.id == WithheldId::Movement(movement.id)),
            "{report:?}"
        );
    }
    for advice in &answer.advice {
        assert!(!answer.withheld.iter().any(|kept| kept.id == WithheldId::Advice(*advice)), "{report:?}");
    }
}

/// The stories at once; in a release every single area of the exhaustive set and many pairs of them too.
#[test]
fn nothing_is_recommended_in_one_place_and_refused_in_another() {
    let all = !cfg!(debug_assertions);
    for report in stories().into_iter().step_by(if all { 1 } else { 97 }) {
        agrees(&report, &answer(&report));
    }
    let places = every_place();
    for (at, place) in places.iter().enumerate() {
        for (number, other) in places.iter().enumerate().filter(|(number, _)| *number != at) {
            // Each pair with some of the ratings, all ratings over all pairs.
            let (one, two) = ((at * 3 + number) % 11, (at + number * 7) % 11);
            if !all && (at + number) % 29 != 0 {
                continue;
            }
            let rated =
                |place: &SidedRegion, n: usize| Area::new(place.region, place.side, u8::try_from(n).unwrap());
            let report = Report { areas: vec![rated(place, one), rated(other, two)], ..Report::default() };
            agrees(&report, &answer(&report));
        }
    }
    for hard in Workout::ALL {
        for place in &places {
            for intensity in 0..=10 {
                let plan = Some(Plan { workout: *hard, effort: Some(Effort::Hard) });
                let report = Report { plan, ..of(Area::new(place.region, place.side, intensity)) };
                agrees(&report, &answer(&report));
            }
        }
    }
}

#[test]
fn all_regions_are_there() {
    assert_eq!(REGIONS.len(), 55);
    assert_eq!(every_place().len(), 103);
}

/// All of them through the whole engine: some seconds in release.
#[test]
#[cfg_attr(debug_assertions, ignore = "a minute without optimisation; a release build runs it")]
fn the_whole_answer_agrees_with_the_rules_everywhere() {
    for place in every_place() {
        for sign in optional(Sign::ALL) {
            for sensation in optional(Sensation::ALL) {
                for intensity in 0..=10 {
                    let report = with(&Area::new(place.region, place.side, intensity), sensation, sign);
                    let answer = answer(&report);
                    assert_eq!(answer.disposition, level(&report), "{report:?}");
                    assert!(!answer.reasons.is_empty(), "{report:?}");
                    agrees(&report, &answer);
                }
            }
        }
    }
}
