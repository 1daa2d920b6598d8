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
use sorewise_build::content::{self as written, Content, DoseCertainty, Movement, MovementKind};
use sorewise_build::regions;
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

#[test]
fn no_fact_is_used_by_nothing() {
    let idle: BTreeSet<&str> =
        FactId::ALL.iter().filter(|fact| Users::of(**fact).are_none()).map(|fact| fact.id()).collect();
    assert_eq!(idle, BTreeSet::new(), "no rule, question, card or movement stands on them");
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
        assert!(source.source().href.starts_with("https://"), "{}", source.id());
        assert!(
            source.source().title.len() > 4 && source.source().year.parse::<u16>().unwrap() >= 1990,
            "{}",
            source.id()
        );
    }
}

/// What stands in the files, with what the program leaves out.
fn files() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let regions = regions::load(&root.join("src/body/regions.toml")).unwrap();
    written::load(&root.join("src/content"), &regions).unwrap()
}

/// `2026-11-25`, and that there is such a day.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let digits = |part: &str, len| part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let (year, month, day): (u16, u8, u8) =
        (year.parse().unwrap(), month.parse().unwrap(), day.parse().unwrap());
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (2025..2100).contains(&year) && (1..=days).contains(&day)
}

#[test]
fn a_day_is_one_of_the_calendar() {
    assert!(["2026-11-25", "2028-02-29", "2026-12-31"].into_iter().all(is_day));
    let none =
        ["", "2026-11", "2026-11-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-5", "25-11-2026"];
    assert!(!none.into_iter().any(is_day));
}

/// Nobody has to guess whether a source was read, when, and what it is there for.
#[test]
fn every_source_was_read_or_says_that_it_was_not() {
    for (id, source) in &files().sources {
        let id = &id.0;
        assert!(
            source.read.is_some() != source.not_opened.is_some(),
            "{id}: `read` or else `not_opened`, with the day"
        );
        let day = source.read.iter().chain(&source.not_opened).next().unwrap();
        assert!(is_day(day), "{id}: {day} is no day");
        let carries = source.carries.as_deref().unwrap_or_default();
        let says_it = carries.len() > 20 && carries.ends_with('.');
        assert_eq!(says_it, source.read.is_some(), "{id}: what was read in it, as a sentence");
        assert!(source.read_in.is_none() || source.read.is_some(), "{id}: read where, but not when");
    }
}

/// These give doses for all movements, or name movements without showing them.
const SHOW_NONE: [&str; 2] = ["acsm-2011", "article"];

/// A source that somebody read shows most movements; those that none shows say so.
#[test]
fn most_movements_are_shown_by_a_source_that_was_read() {
    let files = files();
    let shown = |movement: &Movement| {
        let shows = |id: &String| {
            !SHOW_NONE.contains(&id.as_str())
                && files.sources.iter().any(|(other, source)| other.0 == *id && source.read.is_some())
        };
        movement.sources.iter().any(shows)
    };
    for (id, movement) in &files.movements {
        let assumed = movement.certainty == written::Certainty::CommonKnowledge;
        let named = movement.certainty == written::Certainty::Article;
        assert!(named || assumed != shown(movement), "{}: published is what a source shows", id.0);
    }
    let count = files.movements.values().filter(|movement| shown(movement)).count();
    assert!(count >= 70, "a source shows {count} of {} movements", files.movements.len());
}

/// A dose that is said to be published is that of the position stand: stretches of 10 to 30 seconds,
/// two to four times, a minute in all; two to four sets of 8 to 12 against a resistance.
#[test]
fn a_published_dose_is_that_of_its_source() {
    let mut published = 0;
    for (id, movement) in &files().movements {
        let cites = movement.sources.iter().any(|source| source == "acsm-2011");
        let from_source = movement.dose_certainty == DoseCertainty::Published;
        assert_eq!(from_source, cites, "{}: it cites the source of its dose, or judges", id.0);
        if !from_source {
            continue;
        }
        published += 1;
        let (sets, repetitions) = (movement.sets.unwrap(), movement.repetitions.unwrap());
        let hold = movement.hold_s.unwrap();
        match movement.kind {
            MovementKind::Stretch => {
                let times = u16::from(sets) * u16::from(repetitions);
                assert!((10..=30).contains(&hold) && (2..=4).contains(&times), "{}", id.0);
                assert!(times * hold >= 60, "{}", id.0);
            }
            MovementKind::Strength => {
                assert!((2..=4).contains(&sets) && (8..=12).contains(&repetitions), "{}", id.0);
            }
            _ => panic!("{}: the source has no dose for it", id.0),
        }
    }
    assert!(published >= 30, "{published}");
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
    out.push_str(
        "\n## Loads\n\nHow much each workout loads each region, which decides whether it is refused, is this \
         project's own judgement: `src/engine/loads.rs` says which.\n",
    );
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
        let _ = write!(out, "; [{} {}]({})", source.authors, source.year, source.href);
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
