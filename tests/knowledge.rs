//! From a sentence on the screen back to its source: every fact is used, every rule is cited, and
//! `docs/rules.md`, which walks fact → rules → tests → screen text, says what is so today.
//!
//! `UPDATE=1 cargo test --test knowledge` writes that page anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use sorewise::content::{AdviceId, Certainty, Effect, FactId, MovementId, SourceId};
use sorewise::engine::QUESTIONS;
use sorewise::engine::rules::{RULES, Rule};
use sorewise::i18n::{Locale, Message};
use support::english;
use support::vignettes::{Vignette, answer, vignettes};

/// Every id of the knowledge that the project stands on.
const KNOWLEDGE: &str = "S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 \
    F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 F25 F26 F27 F28 \
    F29 F30 T1 T2 T3 T4 T5 T6 T7 P1 P2 P3 P4 P5 P6 P7 P8 \
    M1 M2 M3 M4 M5 M6 M7 M8 M9 M10";

/// Whoever stands on a fact.
struct Users {
    rules: Vec<&'static Rule>,
    questions: Vec<&'static str>,
    advice: Vec<AdviceId>,
    movements: Vec<MovementId>,
}

impl Users {
    fn of(fact: FactId) -> Self {
        let cites = |facts: &[FactId]| facts.contains(&fact);
        Self {
            rules: RULES.iter().copied().filter(|rule| cites(rule.facts)).collect(),
            questions: QUESTIONS.iter().filter(|q| cites(q.facts)).map(|q| q.id).collect(),
            advice: AdviceId::ALL.iter().copied().filter(|id| cites(id.card().facts)).collect(),
            movements: MovementId::ALL.iter().copied().filter(|id| cites(id.card().facts)).collect(),
        }
    }

    fn are_none(&self) -> bool {
        self.rules.is_empty()
            && self.questions.is_empty()
            && self.advice.is_empty()
            && self.movements.is_empty()
    }
}

#[test]
fn the_facts_are_those_of_the_knowledge() {
    let known: BTreeSet<&str> = KNOWLEDGE.split_whitespace().collect();
    let stated: BTreeSet<&str> = FactId::ALL.iter().map(|fact| fact.id()).collect();
    assert_eq!(stated, known);
}

/// Facts that are known before a rule stands on them. Whoever adds that rule takes its fact off this list.
const AWAITED: &str = "F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 F25 F26 F27 F28 F29 F30";

#[test]
fn no_fact_is_used_by_nothing() {
    let idle: BTreeSet<&str> =
        FactId::ALL.iter().filter(|fact| Users::of(**fact).are_none()).map(|fact| fact.id()).collect();
    let awaited: BTreeSet<&str> = AWAITED.split_whitespace().collect();
    assert_eq!(idle, awaited, "no rule, question, card or movement stands on the former");
}

#[test]
fn every_fact_cites_its_sources_and_every_source_is_cited() {
    for fact in FactId::ALL {
        let known = fact.fact();
        assert!(!fact.statement().is_empty());
        let assumed = known.certainty == Certainty::CommonKnowledge;
        assert_eq!(known.sources.is_empty(), assumed, "{}", fact.id());
        // Common knowledge is shown only where caution demands it: no card of treatment stands on it.
        if assumed {
            assert!(Users::of(*fact).advice.is_empty(), "{}", fact.id());
        }
        if known.certainty == Certainty::Article {
            assert!(known.sources.iter().any(|source| source.id() == "article"), "{}", fact.id());
        }
    }
    for source in SourceId::ALL {
        let by_fact = FactId::ALL.iter().any(|fact| fact.fact().sources.contains(source));
        let by_movement = MovementId::ALL.iter().any(|id| id.card().sources.contains(source));
        assert!(by_fact || by_movement, "nobody cites {}", source.id());
        assert!(source.source().link.href().starts_with("https://"), "{}", source.id());
        assert!(source.source().title.len() > 4 && source.source().year >= 1990, "{}", source.id());
    }
}

/// Where a fact gives a standardised size, the build derives the word from it. These have other numbers.
#[test]
fn no_card_claims_more_than_its_number() {
    // Its reviews differ, from small to large.
    assert_eq!(AdviceId::T4.card().effect, Some(Effect::Small));
    // At most one point of a hundred.
    assert_eq!(AdviceId::T7.card().effect, Some(Effect::None));
    // 13 points of a hundred, in one trial.
    assert_eq!(AdviceId::P5.card().effect, Some(Effect::Small));
    // What lost sleep costs is not what more of it brings: said in words, not on the meter.
    assert_eq!(AdviceId::P8.card().effect, None);
    for id in AdviceId::ALL.iter().filter(|id| id.card().effect.is_some()) {
        assert!(id.card().effect_text.is_some(), "{}", id.id());
        assert!(id.card().facts.iter().any(|fact| !fact.fact().sources.is_empty()), "{}", id.id());
    }
}

#[test]
fn the_page_of_rules_is_fresh() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == page, "docs/rules.md is stale: UPDATE=1 cargo test --test knowledge");
}

fn page() -> String {
    let words = english();
    let stories = vignettes();
    let fired = fired(&stories);
    let mut out = String::from(
        "# What Sorewise says, and why\n\n\
         Generated from the program by `UPDATE=1 cargo test --test knowledge`: each fact with its sources, \
         the rules that stand on it, the stories that test it (`tests/vignettes/`), and what the screen \
         says in English.\n\n## Facts\n",
    );
    for fact in FactId::ALL {
        fact_section(*fact, &stories, &words, &mut out);
    }
    out.push_str("\n## Rules\n\nThe most cautious first.\n");
    for rule in RULES {
        rule_section(rule, &fired, &words, &mut out);
    }
    out.push_str("\n## Questions\n\n| id | asks for | facts | screen |\n| --- | --- | --- | --- |\n");
    for question in QUESTIONS {
        let signs = question.signs.iter().map(|sign| sign.id());
        let asks: Vec<&str> = signs.chain(question.sensations.iter().map(|s| s.id())).collect();
        let says = words.text(question.says);
        let _ = writeln!(out, "| {} | {} | {} | {says} |", question.id, asks.join(", "), ids(question.facts));
    }
    out
}

fn fact_section(fact: FactId, stories: &[Vignette], words: &Locale, out: &mut String) {
    let known = fact.fact();
    let _ = write!(out, "\n### {}\n\n{} *({}", fact.id(), fact.statement(), known.certainty.id());
    for source in known.sources {
        let source = source.source();
        let _ = write!(out, "; [{} {}]({})", source.authors, source.year, source.link.href());
    }
    out.push_str(")*\n\n");
    let users = Users::of(fact);
    for rule in &users.rules {
        let _ = writeln!(out, "- rule [{0}](#{0}): {1}", rule.id, words.text(rule.says));
    }
    for id in &users.questions {
        let _ = writeln!(out, "- question `{id}`");
    }
    for id in &users.advice {
        let say = |message: Message| words.text(message);
        let card = id.card();
        let size = card.effect_text.map(|text| format!(" *{}*", say(text))).unwrap_or_default();
        let _ = writeln!(out, "- advice {}, {}: {}{size}", id.id(), say(card.title), say(card.text));
    }
    if !users.movements.is_empty() {
        let named: Vec<String> = users
            .movements
            .iter()
            .map(|id| format!("{} {}", id.id(), words.text(id.card().name())))
            .collect();
        let _ = writeln!(out, "- movements: {}", named.join(", "));
    }
    let told: Vec<&str> =
        stories.iter().filter(|v| v.source.iter().any(|s| s == fact.id())).map(|v| v.id.as_str()).collect();
    if !told.is_empty() {
        let _ = writeln!(out, "- tested by: {}", told.join(", "));
    }
}

fn rule_section(rule: &Rule, fired: &BTreeMap<&str, Vec<String>>, words: &Locale, out: &mut String) {
    let _ = writeln!(
        out,
        "\n### {}\n\n> {}\n\n- fires when: {}\n- the answer is at least: {}\n- stands on: {}\n- keeps back: {}",
        rule.id,
        words.text(rule.says),
        rule.condition,
        rule.at_least.id(),
        ids(rule.facts),
        rule.withholds.id(),
    );
    let advice: Vec<&str> = rule.advice.iter().map(|id| id.id()).collect();
    if !advice.is_empty() {
        let _ = writeln!(out, "- offers: {}", advice.join(", "));
    }
    let stories = fired.get(rule.id).map_or(&[][..], Vec::as_slice);
    let some: Vec<&str> = stories.iter().take(5).map(String::as_str).collect();
    let more = stories.len() - some.len();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let _ = writeln!(out, "- tested by: `tests/engine.rs`; stories: {}{more}", some.join(", "));
}

/// The stories that each rule fires in.
fn fired(stories: &[Vignette]) -> BTreeMap<&'static str, Vec<String>> {
    let mut fired: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for vignette in stories {
        for reason in answer(vignette).map(|answer| answer.reasons).unwrap_or_default() {
            fired.entry(reason.rule.id).or_default().push(vignette.id.clone());
        }
    }
    fired
}

fn ids(facts: &[FactId]) -> String {
    facts.iter().map(|fact| fact.id()).collect::<Vec<_>>().join(", ")
}
