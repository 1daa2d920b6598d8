//! The safety case that runs: `docs/safety/` says what could harm and what stands against it, and this holds the
//! project to it.
//!
//! Every control that a hazard names exists; every rule from *consult* on, every question and every
//! contraindication of a card guards against a hazard; every test that a hazard names is there. The log and the
//! argument are written from the same file: `UPDATE=1 cargo test --test safety` writes them anew. What a control is
//! worth is tried in `tests/controls.rs`, which switches each off.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "safety/hazards.rs"]
mod hazards;
#[path = "safety/pages.rs"]
mod pages;
#[path = "safety/wording.rs"]
mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hazards::{Control, LIKELIHOODS, SEVERITIES, avoid, controls, every_card, fresh, hazards, root};
use sorewise::content::AdviceId;
use sorewise::engine::rules::RULES;
use sorewise::engine::{Disposition, QUESTIONS};
use sorewise_build::messages;
use wording::{LANGUAGES, SPOKEN};

/// At least so many hazards are told.
const FEWEST: usize = 40;

#[test]
fn each_hazard_is_told_in_full() {
    let hazards = hazards();
    assert!(hazards.len() >= FEWEST, "{} hazards of {FEWEST}", hazards.len());
    let mut titles = BTreeSet::new();
    for (number, hazard) in (1..).zip(&hazards) {
        let id = &hazard.id;
        assert_eq!(*id, format!("H{number:02}"), "numbered from the first to the last");
        assert!(titles.insert(&hazard.title), "{id}: told twice");
        for (name, text) in
            [("cause", &hazard.cause), ("effect", &hazard.effect), ("remains", &hazard.remains)]
        {
            let sentence = text.trim().len() > 15 && text.trim().ends_with('.');
            assert!(sentence, "{id}: {name} is a sentence, not {text:?}");
        }
        assert!(SEVERITIES.contains(&hazard.severity.as_str()), "{id}: severity {}", hazard.severity);
        assert!(LIKELIHOODS.contains(&hazard.likelihood.as_str()), "{id}: likelihood {}", hazard.likelihood);
        assert!(!hazard.controls.is_empty() && !hazard.tests.is_empty(), "{id}: nothing stands against it");
    }
    println!("hazards: {}", hazards.len());
}

#[test]
fn every_control_that_is_named_exists() {
    let english = &messages::load(&root().join("src/i18n/locales")).unwrap()[messages::REFERENCE];
    let tests = every_test();
    let mut missing = Vec::new();
    for hazard in hazards() {
        for control in hazard.controls().unwrap_or_else(|error| panic!("{error}")) {
            let exists = match &control {
                Control::Rule(id) => RULES.iter().any(|rule| rule.id == id),
                Control::Question(id) => QUESTIONS.iter().any(|question| question.id == id),
                Control::Sentence(id) => english.contains_key(id),
                Control::Avoid(card, circumstance) => avoid(*card).contains(circumstance),
                Control::Never(card, region) => card.card().never.contains(region),
                Control::Test(name) => tests.contains(name),
                Control::Design(text) => text.len() > 15,
            };
            if !exists {
                missing.push(format!("{}: {control:?}", hazard.id));
            }
        }
    }
    assert!(missing.is_empty(), "there is no\n{}", missing.join("\n"));
}

#[test]
fn every_test_that_is_named_exists() {
    let tests = every_test();
    for hazard in hazards() {
        for name in &hazard.tests {
            assert!(tests.contains(name), "{}: there is no test {name}", hazard.id);
        }
    }
}

#[test]
fn every_rule_question_and_contraindication_guards_against_a_hazard() {
    let named = controls();
    let mut idle = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.at_least >= Disposition::Consult) {
        if !named.contains(&Control::Rule(rule.id.into())) {
            idle.push(format!("rule:{}", rule.id));
        }
    }
    for question in QUESTIONS {
        if !named.contains(&Control::Question(question.id.into())) {
            idle.push(format!("question:{}", question.id));
        }
    }
    for card in every_card() {
        for circumstance in avoid(card) {
            if !named.contains(&Control::Avoid(card, *circumstance)) {
                idle.push(format!("avoid:{}:{}", card.id(), circumstance.id()));
            }
        }
    }
    for card in AdviceId::ALL {
        for region in card.card().never {
            if !named.contains(&Control::Never(*card, *region)) {
                idle.push(format!("never:{}:{}", card.id(), region.id()));
            }
        }
    }
    assert!(idle.is_empty(), "against which hazard in docs/safety/hazards.toml is\n{}", idle.join("\n"));
}

#[test]
fn the_log_and_the_argument_are_fresh() {
    let hazards = hazards();
    fresh(&pages::log(&hazards), "hazard-log.md", "safety");
    fresh(&pages::argument(&hazards), "argument.md", "safety");
}

/// Names of all tests, wherever they stand.
fn every_test() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["tests", "src", "xtask", "build", "motion"] {
        for (_, text) in files(&root().join(folder), &["rs"]) {
            for line in text.lines() {
                let line = line.trim_start();
                let line = line.strip_prefix("pub ").unwrap_or(line);
                let line = line.strip_prefix("async ").unwrap_or(line);
                if let Some(name) = line.strip_prefix("fn ").and_then(|rest| rest.split(['(', '<']).next()) {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    names
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target" && name != "node_modules") {
                found.extend(files(&path, extensions));
            }
        } else if path.extension().is_some_and(|it| extensions.iter().any(|known| it == *known)) {
            found.push((path.clone(), std::fs::read_to_string(&path).unwrap_or_default()));
        }
    }
    found.sort();
    found
}

/// The page that lists the words; the list itself is not held to them.
const PURPOSE: &str = "docs/safety/intended-purpose.md";

/// Where a word may stand all the same, and why. One that is not needed any more fails.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("README.md", "**Not medical advice.**", "it says what this is not"),
    ("README.md", "It does not diagnose", "it says what this is not"),
    ("docs/site/index.md", "**Not medical advice.**", "it says what this is not"),
    ("docs/site/index.md", "It does not diagnose", "it says what this is not"),
    ("src/i18n/locales/en/app.ftl", "not medical advice, not a diagnosis", "it says what this is not"),
    ("src/i18n/locales/es/app.ftl", "no es consejo médico ni diagnóstico", "it says what this is not"),
    ("src/i18n/locales/ar/app.ftl", "ليس نصيحة طبية ولا تشخيصًا", "it says what this is not"),
    ("src/i18n/locales/fr/app.ftl", "ni avis médical, ni diagnostic", "it says what this is not"),
    ("src/i18n/locales/pt-BR/app.ftl", "não é orientação médica nem diagnóstico", "it says what this is not"),
    ("src/i18n/locales/pt-BR/cards.ftl", "Ele diz o que é seguro", "a therapist does, not Sorewise"),
    ("docs/how-well.md", "Beside symptom checkers", "it speaks of others"),
    ("docs/how-well.md", "measures diagnoses, not urgency", "it speaks of others"),
    (
        "src/i18n/locales/en/rules.ftl",
        "the one who prescribed it",
        "the medicine that the person takes has been prescribed",
    ),
    ("src/i18n/locales/en/cards.ftl", "They tell you what is safe", "a therapist does, not Sorewise"),
    (
        "src/i18n/locales/fr/rules.ftl",
        "celui qui l’a prescrit",
        "the medicine that the person takes has been prescribed",
    ),
    ("src/i18n/locales/es/cards.ftl", "Te dice qué es seguro", "a therapist does, not Sorewise"),
];

/// The words that we do not use, by language, as the page lists them in back quotes.
fn unwanted() -> BTreeMap<String, Vec<String>> {
    let page = std::fs::read_to_string(root().join(PURPOSE)).unwrap();
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let list = page.split("## Words that we do not use").nth(1).expect("the list of words");
    for line in list.lines().filter_map(|line| line.strip_prefix("- **")) {
        let (language, rest) = line.split_once("**").expect("a language");
        let quoted = rest.split('`').skip(1).step_by(2).map(str::to_lowercase);
        words.entry(language.to_owned()).or_default().extend(quoted);
    }
    words
}

/// What is read by people: what we say of ourselves, and all screens.
fn said() -> Vec<(String, String, String)> {
    let root = root();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    let mut said = Vec::new();
    for file in [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "Cargo.toml",
        "index.html",
        "static/manifest.webmanifest",
        "static/app.js",
        "static/boot.js",
        "static/installed.js",
    ] {
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        said.push((file.to_owned(), "en".to_owned(), text));
    }
    for (path, text) in files(&root.join("docs"), &["md", "toml"]) {
        // The page of rules repeats the screens, which are held to it, and quotes what sources say.
        if name(&path) != PURPOSE && name(&path) != "docs/rules.md" {
            said.push((name(&path), "en".to_owned(), text));
        }
    }
    for (path, text) in files(&root.join("src/i18n"), &["ftl"]) {
        let language = path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        said.push((name(&path), language, text));
    }
    said
}

/// Whether a line holds a word from its beginning on; `cure` is not in `secure`.
fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| !line[..at].chars().next_back().is_some_and(char::is_alphabetic))
}

#[test]
fn nobody_is_told_what_we_do_not_claim() {
    let unwanted = unwanted();
    assert_eq!(unwanted.keys().map(String::as_str).collect::<Vec<_>>(), LANGUAGES, "each has its list");
    assert!(unwanted.values().all(|words| words.len() >= 10), "{unwanted:?}");
    let (mut found, mut needed) = (Vec::new(), BTreeSet::new());
    for (file, language, text) in said() {
        for (number, line) in (1..).zip(text.lines()) {
            let mut line = line.to_lowercase();
            for (at, (allowed_in, phrase, _)) in ALLOWED.iter().enumerate() {
                let phrase = phrase.to_lowercase();
                if *allowed_in == file && line.contains(&phrase) {
                    needed.insert(at);
                    line = line.replace(&phrase, "");
                }
            }
            for word in unwanted[&language].iter().filter(|word| holds(&line, word)) {
                found.push(format!("{file}:{number}: “{word}”"));
            }
        }
    }
    assert!(found.is_empty(), "docs/safety/intended-purpose.md says why not:\n{}", found.join("\n"));
    for (at, (file, phrase, _)) in ALLOWED.iter().enumerate() {
        assert!(needed.contains(&at), "{file} has no “{phrase}” any more");
    }
}

#[test]
fn a_word_is_found_from_its_beginning_on() {
    assert!(holds("it cures", "cure") && holds("cure", "cure") && !holds("a secure page", "cure"));
    assert!(holds("secure, and a cure", "cure"));
}

#[test]
fn one_urgency_one_phrase_in_every_language() {
    let locales = messages::load(&root().join("src/i18n/locales")).unwrap();
    assert_eq!(locales.keys().map(String::as_str).collect::<Vec<_>>(), LANGUAGES);
    let mut wrong = Vec::new();
    for (language, said) in &locales {
        for rule in RULES {
            let id = format!("rule-{}", rule.id);
            if let Some(problem) = wording::wrong_with_rule(language, rule, &said[&id].text) {
                wrong.push(format!("{language}: {id} ({}) {problem}", rule.at_least.id()));
            }
        }
        for message in SPOKEN {
            if let Some(problem) = wording::wrong_with_message(language, message, &said[message.0].text) {
                wrong.push(format!("{language}: {} {problem}", message.0));
            }
        }
        for (id, message) in said.iter().filter(|(id, _)| !id.ends_with("-aliases")) {
            // An interface may name helpers as it likes; what tells somebody to stop or to go may not.
            let warns = id.starts_with("rule-") || (id.starts_with("movement-") && id.ends_with("-caution"));
            let stray = warns.then(|| wording::stray_helper(language, &message.text)).flatten();
            let problems = stray.into_iter().chain(wording::idiom(language, &message.text));
            wrong.extend(problems.map(|problem| format!("{language}: {id} {problem}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_phrase_that_leaves_open_who_acts_is_found() {
    assert!(wording::stray_helper("en", "Numb legs need a doctor today.").is_some());
    assert!(wording::stray_helper("es", "Requiere un médico hoy.").is_some());
    assert!(wording::stray_helper("fr", "Il vous faut un médecin.").is_some());
    assert!(wording::stray_helper("ar", "هذا يحتاج إلى طبيب اليوم.").is_some());
    assert!(wording::stray_helper("pt-BR", "Isso precisa de um médico hoje.").is_some());
    assert!(wording::stray_helper("en", "It can be grave. See a doctor today.").is_none());
    assert!(wording::idiom("en", "Have it looked at.").is_some());
    assert!(wording::idiom("es", "Haz que lo revisen.").is_some());
    assert!(wording::idiom("fr", "Faites vérifier cela.").is_some());
    assert!(wording::idiom("ar", "اعرضه على مختصّ.").is_some());
    assert!(wording::idiom("pt-BR", "Mande examinar isso.").is_some());
    assert!(wording::idiom("xx", "").is_some(), "a language without phrases is no language yet");
}

/// The folder says of itself what nobody may forget, and is found.
#[test]
fn the_folder_says_what_it_is_and_is_linked() {
    let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap_or_default();
    let status = read("docs/safety/status.md");
    assert!(status.contains("not reviewed by a clinical safety officer"), "status.md hides it");
    assert!(status.contains("in an hour"), "status.md says what to read first");
    let folder = read("docs/safety/README.md");
    for file in [
        "intended-purpose.md",
        "hazards.toml",
        "hazard-log.md",
        "argument.md",
        "controls.md",
        "incidents.md",
        "status.md",
    ] {
        assert!(folder.contains(&format!("({file})")), "docs/safety/README.md does not link {file}");
        assert!(!read(&format!("docs/safety/{file}")).is_empty(), "{file} is empty");
    }
    assert!(folder.contains("no conformity"), "it claims none");
    for file in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        assert!(read(file).contains("docs/safety/"), "{file} does not link docs/safety/");
    }
}
