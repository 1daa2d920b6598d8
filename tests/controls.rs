//! Each control is switched off in turn, and a test goes red for it: else it would be there in name only.
//!
//! - A rule: some story gets less than it demands once the rule is left out. The answer is the most cautious of the
//!   rules that fire, so leaving one out is leaving it out of that list; that the list is the engine's answer is held
//!   for every story here, and for every single area in `tests/exhaustive.rs`.
//! - A question: somebody who answers what they are asked does not get where they should once it is not asked.
//! - A contraindication of a card: the card is offered, or not said to be left out, once the entry is gone.
//! - A sentence: the lint of `tests/safety/wording.rs` refuses it once it is empty, or that of a milder rule.
//!
//! Stories stand in `tests/controls.toml` and `tests/vignettes/`; contraindications are those that
//! `docs/safety/hazards.toml` names, so that an entry that is taken off a card is missed.
//! `UPDATE=1 cargo test --test controls` writes `docs/safety/controls.md`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod support;

#[path = "safety/cards.rs"]
mod cards;
#[allow(dead_code)]
#[path = "safety/hazards.rs"]
mod hazards;
#[allow(dead_code)]
#[path = "recall/oracle.rs"]
mod oracle;
#[path = "safety/sources.rs"]
mod sources;
#[allow(dead_code)]
#[path = "safety/wording.rs"]
mod wording;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use cards::{Fate, answered, fates, movements_answered, movements_kept_back};
use hazards::{Control, controls, fresh, root};
use serde::Deserialize;
use sorewise::body::{BodyRegion, REGIONS};
use sorewise::content::Circumstance;
use sorewise::engine::rules::{RULES, Rule};
use sorewise::engine::{
    Area, Case, ClotRisk, Condition, Disposition, Effort, Few, Medicine, Novelty, QUESTIONS, Question,
    Report, Sensation, Sign, WithheldId,
};
use sorewise::value::Value;
use sorewise_build::messages;
use support::vignettes::vignettes;
use support::{answer, area, did, of};
use wording::SPOKEN;

/// At least so many controls are switched off.
const FEWEST: usize = 100;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    story: Vec<Told>,
    walk: Vec<Walk>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    id: String,
    says: String,
    report: String,
    at_least: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Walk {
    question: String,
    says: String,
    start: String,
    yes: Vec<String>,
    onset: Option<f64>,
    at_least: String,
}

/// A report and what it demands.
struct Story {
    name: String,
    report: Report,
    at_least: Disposition,
}

fn file() -> File {
    let text = std::fs::read_to_string(root().join("tests/controls.toml")).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("controls.toml: {error}"))
}

fn report(json: &str) -> Report {
    let data: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    Report::from_value(&data).unwrap_or_else(|errors| panic!("{errors}: {json}"))
}

fn level(name: &str) -> Disposition {
    let found = Disposition::ALL.iter().copied().find(|known| known.id() == name);
    found.unwrap_or_else(|| panic!("there is no answer {name}"))
}

/// Our own stories first, then the vignettes.
fn stories() -> Vec<Story> {
    let own = file().story.into_iter().map(|told| Story {
        name: told.id,
        report: report(&told.report),
        at_least: level(&told.at_least),
    });
    let published = vignettes().into_iter().map(|vignette| Story {
        name: format!("vignette {}", vignette.id),
        report: report(&vignette.report),
        at_least: vignette.allowed.iter().map(|id| level(id)).min().unwrap(),
    });
    own.chain(published).collect()
}

/// The rules that fire.
fn fired(report: &Report) -> Vec<&'static Rule> {
    let case = Case::of(report);
    let fires = |rule: &&'static Rule| {
        rule.fires_on_person(&case.person) || case.areas.iter().any(|area| rule.fires_on(&case.person, area))
    };
    RULES.iter().copied().filter(fires).collect()
}

/// The answer with some rules off.
fn without(report: &Report, off: &[&str]) -> Disposition {
    let on = fired(report).into_iter().filter(|rule| !off.contains(&rule.id));
    on.map(|rule| rule.at_least).max().unwrap_or(Disposition::Train)
}

#[test]
fn every_story_gets_what_it_demands() {
    let File { story, .. } = file();
    let (mut names, mut wrong) = (BTreeSet::new(), Vec::new());
    for told in &story {
        assert!(names.insert(&told.id), "{} is told twice", told.id);
        assert!(told.says.split_whitespace().count() >= 3, "{} says too little", told.id);
        let found = answer(&report(&told.report));
        if found.disposition < level(&told.at_least) {
            let rules: Vec<&str> = found.reasons.iter().map(|reason| reason.rule.id).collect();
            let (id, least) = (&told.id, &told.at_least);
            wrong.push(format!("{id}: {} is less than {least}; {rules:?}", found.disposition.id()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn leaving_nothing_out_is_the_engine() {
    for story in stories() {
        assert_eq!(without(&story.report, &[]), answer(&story.report).disposition, "{}", story.name);
        assert_eq!(fates(&story.report, &[]), answered(&story.report), "{}", story.name);
        let kept = movements_kept_back(&story.report, &[]);
        assert_eq!(kept, movements_answered(&story.report), "{}", story.name);
    }
}

/// The rules that are switched off: those that send to somebody else.
fn guarding() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(|rule| rule.at_least >= Disposition::Consult)
}

/// The first story that is missed once a rule is off.
fn missed_without<'a>(rule: &Rule, stories: &'a [Story]) -> Option<&'a Story> {
    stories.iter().find(|story| {
        without(&story.report, &[]) >= story.at_least && without(&story.report, &[rule.id]) < story.at_least
    })
}

#[test]
fn a_rule_that_is_off_is_missed() {
    let stories = stories();
    let idle: Vec<&str> =
        guarding().filter(|rule| missed_without(rule, &stories).is_none()).map(|rule| rule.id).collect();
    println!("rules switched off: {}", guarding().count());
    assert!(idle.is_empty(), "no test misses these rules; tell a story in tests/controls.toml: {idle:?}");
}

/// So many rules are demanded by a published case or a row of the oracle, too; the others rest on our own stories.
const DEMANDED: usize = 79;

#[test]
fn most_rules_are_demanded_by_a_source() {
    let demands = sources::demands(fired);
    let own: Vec<&str> = guarding().map(|rule| rule.id).filter(|id| !demands.contains_key(id)).collect();
    let count = guarding().count() - own.len();
    println!("rules that a source demands: {count}; our own stories alone: {own:?}");
    assert!(count >= DEMANDED, "{count}, fewer than before: {own:?}");
}

/// Each own story is there for a rule.
#[test]
fn no_story_is_told_for_nothing() {
    let stories = stories();
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for rule in guarding() {
        needed.extend(missed_without(rule, &stories).map(|story| story.name.as_str()));
    }
    for told in file().story {
        assert!(needed.contains(told.id.as_str()), "{}: every rule is missed by another story", told.id);
    }
}

/// Where somebody gets who answers the questions by what is true, until none is left that they can answer; one of
/// the questions is never asked.
fn walk(walk: &Walk, off: Option<&str>) -> Disposition {
    let mut now = report(&walk.start);
    loop {
        let asked: Vec<&Question> =
            answer(&now).questions.into_iter().filter(|question| Some(question.id) != off).collect();
        let before = now.clone();
        for question in asked {
            tell(walk, question, &mut now);
        }
        if now == before {
            return answer(&now).disposition;
        }
    }
}

/// Answers one question.
fn tell(walk: &Walk, question: &Question, now: &mut Report) {
    if question.id == "since-when" && walk.onset.is_some() {
        now.hours_since_onset = walk.onset;
    }
    let places = question.places(now);
    for yes in &walk.yes {
        if let Some(sign) = question.signs.iter().copied().find(|sign| sign.id() == yes) {
            if sign.of_person() {
                add(&mut now.signs, sign);
            } else if let Some(area) = first(now, &places) {
                add(&mut area.signs, sign);
            }
        }
        let felt = question.sensations.iter().copied().find(|felt| felt.id() == yes);
        if let (Some(felt), Some(area)) = (felt, first(now, &places)) {
            add(&mut area.sensations, felt);
        }
    }
}

fn first<'a>(report: &'a mut Report, places: &[sorewise::body::SidedRegion]) -> Option<&'a mut Area> {
    report.areas.iter_mut().find(|area| places.contains(&area.place))
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

#[test]
fn every_walk_arrives() {
    let mut wrong = Vec::new();
    for told in file().walk {
        let known = |id: &String| Sign::from_id(id).is_some() || Sensation::from_id(id).is_some();
        assert!(told.yes.iter().all(known) && told.says.split_whitespace().count() >= 3, "{}", told.question);
        let start = answer(&report(&told.start)).disposition;
        assert!(start < level(&told.at_least), "{}: {} before anything is asked", told.question, start.id());
        let found = walk(&told, None);
        if found < level(&told.at_least) {
            wrong.push(format!("{}: {} is less than {}", told.question, found.id(), told.at_least));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_question_that_is_not_asked_is_missed() {
    let walks = file().walk;
    let missed = |question: &Question| {
        let mut told = walks.iter().filter(|walk| walk.question == question.id);
        told.any(|told| walk(told, Some(question.id)) < level(&told.at_least))
    };
    let idle: Vec<&str> = QUESTIONS.iter().filter(|it| !missed(it)).map(|question| question.id).collect();
    assert!(idle.is_empty(), "no walk needs them; tell one in tests/controls.toml: {idle:?}");
    println!("questions switched off: {}", QUESTIONS.len());
}

/// The contraindications that the hazards name.
fn contraindications() -> Vec<Control> {
    let mut all: Vec<Control> = controls().into_iter().collect();
    all.retain(|control| matches!(control, Control::Avoid(..) | Control::Never(..)));
    all
}

/// What is told where a circumstance is.
fn with(mut report: Report, circumstance: Circumstance) -> Report {
    let context = &mut report.context;
    match circumstance {
        Circumstance::Pregnant | Circumstance::PregnantPelvis => context.pregnant = Some(true),
        Circumstance::BloodThinners => context.blood_thinners = Some(true),
        Circumstance::ClotRisk => context.clot_risk = Few::of(&[ClotRisk::LongTrip]),
        Circumstance::ThinBones => context.conditions = Few::of(&[Condition::ThinBones]),
        Circumstance::HeartOrVessels => context.conditions = Few::of(&[Condition::HeartOrVessels]),
        Circumstance::Diabetes => context.conditions = Few::of(&[Condition::Diabetes]),
        Circumstance::Steroid => context.medicines = Few::of(&[Medicine::Steroid]),
        Circumstance::RecentBlow => report.signs.push(Sign::RecentBlow),
        Circumstance::Fever => report.signs.push(Sign::Fever),
        Circumstance::NightPain => report.signs.push(Sign::NightPain),
        Circumstance::Weakness => report.areas[0].signs.push(Sign::Weakness),
        Circumstance::BonePointTenderness => report.areas[0].signs.push(Sign::BonePointTenderness),
        Circumstance::ImpactPain => report.areas[0].signs.push(Sign::ImpactPain),
    }
    report
}

/// A report in which nothing but the contraindication keeps the card back. For advice a thigh at 3 after something
/// new, which is offered every card that treats, or the region alone; for a movement a place that it does not
/// reach, so that no rule on that place concerns it.
fn trial(control: &Control) -> Report {
    let sore = |region| Report { activity: did(Effort::Moderate, Novelty::New), ..of(area(region, 3)) };
    match control {
        Control::Never(_, region) => sore(*region),
        Control::Avoid(WithheldId::Advice(_), circumstance) => {
            with(sore(BodyRegion::Quadriceps), *circumstance)
        }
        // Sore it must be, and a rating of 1 holds nothing back.
        Control::Avoid(WithheldId::Movement(_), Circumstance::PregnantPelvis) => {
            with(of(area(BodyRegion::InnerThigh, 1)), Circumstance::PregnantPelvis)
        }
        Control::Avoid(WithheldId::Movement(id), circumstance) => {
            let apart =
                |region: &BodyRegion| id.card().weight(*region) == 0 && !id.card().strains.contains(region);
            let region = REGIONS.iter().map(|info| info.region).find(apart).expect("a place apart");
            with(of(area(region, 0)), *circumstance)
        }
        other => panic!("{other:?} is no contraindication"),
    }
}

/// Rules that keep cards back in the same circumstance: a second defence. Both off are missed.
const ALSO: &[(Circumstance, &str)] =
    &[(Circumstance::Fever, "fever"), (Circumstance::BonePointTenderness, "bone-pain")];

fn also(control: &Control) -> Option<&'static str> {
    let Control::Avoid(card, circumstance) = control else { return None };
    // A movement is tried where the rule on the bone does not reach.
    let here = matches!(card, WithheldId::Advice(_)) || *circumstance == Circumstance::Fever;
    ALSO.iter().find(|(known, _)| known == circumstance && here).map(|(_, rule)| *rule)
}

fn card_of(control: &Control) -> WithheldId {
    match control {
        Control::Avoid(card, _) => *card,
        Control::Never(card, _) => WithheldId::Advice(*card),
        other => panic!("{other:?} is no contraindication"),
    }
}

/// Whether the engine keeps the card back, and names the region.
fn keeps(control: &Control) -> bool {
    let report = trial(control);
    match card_of(control) {
        WithheldId::Movement(id) => movements_answered(&report).contains(&id),
        WithheldId::Advice(id) => {
            let fate = &answered(&report)[&id];
            kept(fate) && !matches!(control, Control::Never(_, region) if !fate.left_out.contains(region))
        }
    }
}

/// Whether the card is still kept back with some controls off.
fn keeps_without(control: &Control, off: &[Control]) -> bool {
    let report = trial(control);
    match card_of(control) {
        WithheldId::Movement(id) => movements_kept_back(&report, off).contains(&id),
        WithheldId::Advice(id) => kept(&fates(&report, off)[&id]),
    }
}

fn kept(fate: &Fate) -> bool {
    fate.withheld && !fate.offered
}

/// What is kept back because of it is kept back, by the engine.
#[test]
fn every_contraindication_keeps_its_card_back() {
    let wrong: Vec<String> = contraindications()
        .iter()
        .filter(|control| !keeps(control))
        .map(|control| format!("{control:?}: {:?}", trial(control)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_contraindication_that_is_off_is_missed() {
    let (mut doubled, mut idle) = (0, Vec::new());
    for control in contraindications() {
        assert!(keeps_without(&control, &[]), "{control:?}");
        let alone = keeps_without(&control, std::slice::from_ref(&control));
        if let Some(rule) = also(&control) {
            doubled += 1;
            assert!(alone, "{control:?}: {rule} is no second defence any more");
            if keeps_without(&control, &[control.clone(), Control::Rule(rule.into())]) {
                idle.push(format!("{control:?}, with {rule}"));
            }
        } else if alone {
            idle.push(format!("{control:?}"));
        }
    }
    println!("contraindications switched off: {}, {doubled} with a rule", contraindications().len());
    assert!(idle.is_empty(), "another keeps it back too; say which in ALSO:\n{}", idle.join("\n"));
}

/// The sentences that are switched off: of rules from *consult* on, and the messages of the lint.
fn sentences() -> Vec<String> {
    let of_rules = guarding().map(|rule| format!("rule-{}", rule.id));
    of_rules.chain(SPOKEN.iter().map(|message| message.0.to_owned())).collect()
}

#[test]
fn a_sentence_that_is_emptied_or_softened_is_missed() {
    let locales = messages::load(&root().join("src/i18n/locales")).unwrap();
    for (language, said) in &locales {
        let text = |id: &str| said[id].text.as_str();
        for rule in guarding() {
            let missed = |text: &str| wording::wrong_with_rule(language, rule, text).is_some();
            assert!(missed(""), "{language}: {} may be empty", rule.id);
            // What is said of soreness that may be trained with.
            assert!(missed(text("rule-far-below-five")), "{language}: {} may be soothing", rule.id);
            if rule.at_least == Disposition::Emergency {
                assert!(
                    missed(text("rule-blood-in-urine")),
                    "{language}: {} may wait until tonight",
                    rule.id
                );
            }
            if rule.at_least == Disposition::Urgent {
                assert!(missed(text("rule-dizzy")), "{language}: {} may wait for days", rule.id);
            }
        }
        for message in SPOKEN {
            assert!(wording::wrong_with_message(language, message, "").is_some(), "{}", message.0);
            let soft = text("rule-far-below-five");
            assert!(wording::wrong_with_message(language, message, soft).is_some(), "{}", message.0);
        }
    }
    println!("sentences switched off: {} in {} languages", sentences().len(), locales.len());
}

/// All controls, and what goes red without each.
#[test]
fn the_table_of_controls_is_fresh() {
    let (page, count) = page();
    println!("controls switched off: {count}");
    assert!(count >= FEWEST, "{count} of {FEWEST}");
    fresh(&page, "controls.md", "controls");
}

fn page() -> (String, usize) {
    let (stories, walks, demands) = (stories(), file().walk, sources::demands(fired));
    let mut out = String::from(
        "# Controls, switched off one by one\n\n\
         Generated by `UPDATE=1 cargo test --test controls`. `tests/controls.rs` switches each of these off in turn, \
         in every ordinary run of the tests, and demands that what is named beside it goes red. Stories and walks \
         stand in `tests/controls.toml`.\n\n",
    );
    let (rules, contraindications, sentences) = (guarding().count(), contraindications(), sentences());
    let count = rules + QUESTIONS.len() + contraindications.len() + sentences.len();
    let _ = writeln!(
        out,
        "{count} controls: {rules} rules, {} questions, {} contraindications, {} sentences (each in three languages).\n",
        QUESTIONS.len(),
        contraindications.len(),
        sentences.len()
    );
    out.push_str(
        "Rules below *consult*, what a movement strains, and designs are not switched off here; \
         `cargo mutants` tries the code ([CONTRIBUTING.md](../../CONTRIBUTING.md)).\n\n\
         ## Rules\n\nOur own story turns `every_story_gets_what_it_demands` red, a case of a source \
         `every_case_is_answered_as_its_source_allows`, a row of the oracle \
         `every_row_of_the_oracle_holds_whatever_is_added`. Where the last column is empty, only our own story, told \
         from the rule, demands it.\n\n| rule | at least | our story that gets less | a source's case or row that gets less |\n| --- | --- | --- | --- |\n",
    );
    for rule in guarding() {
        let story = missed_without(rule, &stories);
        let name = story.map_or("none", |story| &story.name);
        let (id, least) = (rule.id, rule.at_least.id());
        let sourced = demands.get(id).map(String::as_str).unwrap_or_default();
        let _ = writeln!(out, "| [{id}](../rules.md#{id}) | {least} | {name} | {sourced} |");
    }
    out.push_str("\n## Questions\n\n| question | without it | test |\n| --- | --- | --- |\n");
    for question in QUESTIONS {
        for told in walks.iter().filter(|walk| walk.question == question.id) {
            let found = walk(told, Some(question.id));
            let _ = writeln!(
                out,
                "| {} | {} instead of {}: {} | `every_walk_arrives` |",
                question.id,
                found.id(),
                told.at_least,
                told.says
            );
        }
    }
    out.push_str(
        "\n## Contraindications\n\nEach advice card (T, P) is tried on a thigh at 3 after something new, or on the region \
         alone; each movement (M) away from what it reaches.\n\n\
         | card | kept back | second defence | test |\n| --- | --- | --- | --- |\n",
    );
    for control in &contraindications {
        let what = match control {
            Control::Avoid(_, circumstance) => format!("with {}", circumstance.id()),
            Control::Never(_, region) => format!("at {}", region.id()),
            _ => String::new(),
        };
        let second = also(control).map(|rule| format!("rule {rule}")).unwrap_or_default();
        let card = card_of(control).id();
        let _ =
            writeln!(out, "| {card} | {what} | {second} | `every_contraindication_keeps_its_card_back` |");
    }
    out.push_str(
        "\n## Sentences\n\nEmptied, or replaced by a milder one, each fails \
         `one_urgency_one_phrase_in_every_language`:\n\n",
    );
    let quoted: Vec<String> = sentences.iter().map(|id| format!("`{id}`")).collect();
    let _ = writeln!(out, "{}", quoted.join(", "));
    (out, count)
}
