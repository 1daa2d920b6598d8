//! The same thing in every language: numbers, sides, what is forbidden, and the words for body, signs and acts.
//!
//! What each language calls a thing is its glossary (`words/glossary.rs`). A language without one fails, so that nothing is
//! published whose words nobody has agreed upon.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "words/french.rs"]
mod french;
#[path = "words/glossary.rs"]
mod glossary;
#[path = "words/portuguese.rs"]
mod portuguese;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use french::FRENCH;
use glossary::{ARABIC, ENGLISH, Language, SPANISH};
use portuguese::PORTUGUESE;
use sorewise_build::messages::{self, Messages, REFERENCE};

const LANGUAGES: [&Language; 5] = [&ENGLISH, &SPANISH, &ARABIC, &FRENCH, &PORTUGUESE];

/// Where two languages count differently: what, and why. Everything here must still be needed.
const COUNTED: &[(&str, &str, &str)] = &[
    ("ar", "movement-m15-name", "the figure of four is called a stretch of the buttocks"),
    ("ar", "movement-m17-name", "it is called after all fours"),
    ("ar", "movement-m38-step-2", "the ordinal is spelled as a second of time"),
    ("ar", "movement-m76-step-4", "the ordinal is spelled as a second of time"),
    ("ar", "movement-m78-step-4", "the ordinal is spelled as a second of time"),
    ("ar", "movement-m45-step-1", "two hands are a dual"),
    ("ar", "movement-m49-step-3", "two things are a dual"),
];

/// Where a language says a thing otherwise: what, the concept, and why. Everything here must still be needed.
const OTHERWISE: &[(&str, &str, &str, &str)] = &[
    ("ar", "region-outer-calf", "calf", "the muscles beside the shin are no part of what Arabic calls calf"),
    ("es", "areas-search-hint", "calf", "the word for the two muscles, as people search for it"),
];

fn all() -> BTreeMap<String, Messages> {
    messages::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales")).unwrap()
}

fn language(tag: &str) -> &'static Language {
    LANGUAGES
        .into_iter()
        .find(|language| language.tag == tag)
        .unwrap_or_else(|| panic!("`{tag}` has no glossary yet: tests/words.rs says what it needs"))
}

/// The messages that are read as sentences or labels, and say the same in every language.
fn read(said: &Messages) -> impl Iterator<Item = (&String, String)> {
    let compared = |id: &str| {
        !(id.ends_with("-aliases")
            || id.ends_with("-term")
            || id.starts_with("locale-")
            || id == "search-fillers")
    };
    said.iter().filter(move |(id, _)| compared(id)).map(|(id, said)| (id, said.text.to_lowercase()))
}

/// Letters and digits, in words; Arabic vowel marks belong to them, a joining line does not.
fn words(text: &str) -> Vec<String> {
    let mark = |c: char| ('\u{64b}'..='\u{652}').contains(&c);
    let text: String = text.chars().filter(|c| *c != '\u{640}').collect();
    let words = text.split(|c: char| !(c.is_alphanumeric() || mark(c)));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The numbers from two on that a text names.
fn numbers(language: &Language, text: &str) -> BTreeSet<u32> {
    let value = |word: &str| {
        let listed = |(_, forms): &&(u32, &str)| forms.split(' ').any(|form| form == word);
        word.parse().ok().or_else(|| language.numbers.iter().find(listed).map(|(value, _)| *value))
    };
    // "Los dos", "les deux" and "as duas" are "both".
    let text = ["los dos", "las dos", "les deux", "des deux", "os dois", "as duas"]
        .iter()
        .fold(text.to_owned(), |text, both| text.replace(both, ""));
    let of = |word: &String| {
        let bare = language.joined.iter().filter_map(|joined| word.strip_prefix(joined)).find_map(value);
        value(word).or(bare).filter(|number| *number > 1)
    };
    words(&text).iter().filter_map(of).collect()
}

/// Whether a text has one of these beginnings of words; a space at the end of one ends the word too.
fn has(language: &Language, text: &str, beginnings: &[&str]) -> bool {
    count(language, text, beginnings) > 0
}

fn count(language: &Language, text: &str, beginnings: &[&str]) -> usize {
    let spaced = format!(" {} ", words(text).join(" "));
    let begins = |beginning: &&str| {
        let begun = format!(" {}", beginning.replace('’', " "));
        let joined = language.joined.iter().map(|joined| format!(" {joined}{beginning}"));
        std::iter::once(begun).chain(joined).map(|begun| spaced.matches(&begun).count()).sum::<usize>()
    };
    beginnings.iter().map(begins).sum()
}

#[test]
fn each_language_has_its_glossary() {
    for tag in all().keys() {
        let concepts = |language: &Language| language.glossary.iter().map(|row| row.0).collect::<Vec<_>>();
        assert_eq!(concepts(language(tag)), concepts(&ENGLISH), "{tag}");
    }
}

#[test]
fn numbers_are_the_same_in_every_language() {
    let (all, mut wrong, mut needed) = (all(), Vec::new(), BTreeSet::new());
    // A choice by number says its words in one form only; the engine of the plurals is tested elsewhere.
    let fixed = |text: &String| !text.contains('\u{1}');
    for (id, english) in read(&all[REFERENCE]).filter(|(_, text)| fixed(text)) {
        let expected = numbers(&ENGLISH, &english);
        for (tag, said) in all.iter().filter(|(tag, _)| *tag != REFERENCE) {
            let found = numbers(language(tag), &said[id].text.to_lowercase());
            if found != expected {
                match COUNTED.iter().position(|known| known.0 == tag && known.1 == id) {
                    Some(known) => drop(needed.insert(known)),
                    None => {
                        wrong
                            .push(format!("{tag}: {id} says {found:?}, not {expected:?}: {}", said[id].text));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(needed.len(), COUNTED.len(), "COUNTED has something that is not needed: {needed:?}");
}

#[test]
fn sides_are_the_same_in_every_language() {
    let (all, mut wrong, mut with_sides) = (all(), Vec::new(), 0);
    for (id, english) in read(&all[REFERENCE]).filter(|(_, text)| !text.contains('\u{1}')) {
        let sides = |language: &Language, text: &str| language.sides.map(|side| has(language, text, side));
        let expected = sides(&ENGLISH, &english);
        with_sides += usize::from(expected != [false; 2]);
        for (tag, said) in &all {
            let found = sides(language(tag), &said[id].text.to_lowercase());
            if found != expected {
                wrong.push(format!(
                    "{tag}: {id} says left, right: {found:?}, not {expected:?}: {}",
                    said[id].text
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(with_sides >= 5, "only {with_sides} messages have a side");
    // "Left calf" is a choice by side.
    for (tag, said) in &all {
        let text = &said["region-sided"].text;
        let (left, right) = text.split_once("right\u{2}").unwrap();
        let both = |text: &str| language(tag).sides.map(|side| side.iter().any(|word| text.contains(word)));
        if tag != REFERENCE {
            assert_eq!([both(left), both(right)], [[true, false], [false, true]], "{tag}: {text}");
        }
    }
}

/// What English forbids, every language forbids; and nobody is told to stop more or less often.
#[test]
fn what_is_forbidden_is_forbidden_in_every_language() {
    let (all, mut wrong, mut forbidding) = (all(), Vec::new(), 0);
    for (id, english) in read(&all[REFERENCE]) {
        let forbids = has(&ENGLISH, &english, ENGLISH.forbids);
        forbidding += usize::from(forbids);
        let warns = id.ends_with("-caution") || id.contains("-do-");
        let stops = count(&ENGLISH, &english, ENGLISH.stop);
        for (tag, said) in &all {
            let (language, text) = (language(tag), said[id].text.to_lowercase());
            if forbids && !has(language, &text, language.forbids) {
                wrong.push(format!("{tag}: {id} forbids nothing: {text}"));
            }
            if warns && count(language, &text, language.stop) != stops {
                wrong.push(format!("{tag}: {id} does not say stop {stops} times: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(forbidding > 50, "only {forbidding} messages forbid anything");
}

#[test]
fn the_glossary_is_kept_to() {
    let (all, mut wrong, mut needed) = (all(), Vec::new(), BTreeSet::new());
    let mut used = BTreeMap::new();
    for (id, english) in read(&all[REFERENCE]) {
        for (concept, beginnings) in ENGLISH.glossary {
            if !has(&ENGLISH, &english, beginnings) {
                continue;
            }
            *used.entry(*concept).or_insert(0) += 1;
            for (tag, said) in all.iter().filter(|(tag, _)| *tag != REFERENCE) {
                let language = language(tag);
                let (_, beginnings) = language.glossary.iter().find(|row| row.0 == *concept).unwrap();
                // Arabic joins what it likes; a stem is enough there.
                let text = said[id].text.to_lowercase();
                let there = has(language, &text, beginnings)
                    || !language.joined.is_empty() && beginnings.iter().any(|stem| text.contains(stem));
                if !there {
                    let known =
                        |row: &(&str, &str, &str, &str)| row.0 == tag && row.1 == id && row.2 == *concept;
                    match OTHERWISE.iter().position(known) {
                        Some(known) => drop(needed.insert(known)),
                        None => {
                            wrong.push(format!("{tag}: {id} has no word for {concept}: {}", said[id].text));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(needed.len(), OTHERWISE.len(), "OTHERWISE has something that is not needed: {needed:?}");
    let idle: Vec<&&str> =
        ENGLISH.glossary.iter().map(|row| &row.0).filter(|row| !used.contains_key(*row)).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}

/// A sign, and all that speaks of it: what somebody taps is what the question and the rule call it.
const SIGNS: &[(&str, &[&str])] = &[
    (
        "numb",
        &[
            "sensation-numb",
            "sign-saddle-numbness",
            "sign-both-legs",
            "rule-unusual-sensation",
            "rule-numb-limb",
            "rule-compartment",
            "rule-pain-on-stretch",
            "rule-saddle-numb",
            "rule-both-legs",
            "rule-both-legs-tingle",
            "rule-cold-limb",
            "rule-cold-or-pale",
            "rule-pop-and-broken",
        ],
    ),
    (
        "tingle",
        &[
            "sensation-tingling",
            "rule-unusual-sensation",
            "rule-compartment",
            "rule-pain-on-stretch",
            "rule-saddle-numb",
            "rule-both-legs-tingle",
            "movement-m24-caution",
            "movement-m64-caution",
        ],
    ),
    (
        "throb",
        &[
            "sensation-throbbing",
            "rule-throbbing",
            "rule-leg-throbs",
            "rule-clot-signs",
            "movement-m11-caution",
            "movement-m72-caution",
        ],
    ),
    (
        "swollen",
        &[
            "sign-swelling",
            "question-strength",
            "rule-bleeding",
            "rule-clot-signs",
            "rule-clot-and-breath",
            "rule-hot-joint",
            "rule-breakdown-without-weakness",
        ],
    ),
    ("bruise", &["sign-bruising", "rule-bleeding", "advice-t4-caution", "movement-m33-caution"]),
    ("pop", &["sign-popped", "rule-pop", "rule-pop-and-broken", "rule-pop-mild"]),
    ("stretch", &["sign-pain-on-stretch", "rule-pain-on-stretch", "rule-stretch-and-sore"]),
    ("wood", &["sign-wooden-tightness", "rule-compartment"]),
    ("cold or pale", &["sign-cold-or-pale", "question-cold-limb", "rule-cold-limb", "rule-cold-or-pale"]),
    (
        "dizzy",
        &["sign-dizzy-or-double-vision", "rule-dizzy", "rule-dizzy-and-sore", "rule-dizzy-and-headache"],
    ),
    ("double vision", &["sign-dizzy-or-double-vision", "rule-dizzy", "rule-dizzy-and-sore"]),
    ("fever", &["sign-fever", "rule-fever", "rule-fever-and-more", "rule-fever-and-rash"]),
    ("rash", &["sign-rash", "question-general-signs", "rule-rash", "rule-fever-and-rash"]),
    ("vomit", &["sign-vomiting", "rule-vomiting", "rule-vomiting-and-pain"]),
    ("cough", &["sign-coughing-blood", "question-breathing", "rule-coughing-blood"]),
    (
        "urine",
        &[
            "sign-dark-urine",
            "sign-blood-in-urine",
            "sign-bladder-bowel-change",
            "question-dark-urine",
            "question-cauda-equina-signs",
            "rule-dark-urine",
            "rule-weak-and-severe",
            "rule-blood-in-urine",
            "rule-both-legs-tingle",
        ],
    ),
    ("stool", &["sign-bladder-bowel-change", "question-cauda-equina-signs", "rule-both-legs-tingle"]),
    ("limp", &["sign-limping", "rule-child-limps"]),
    (
        "locked",
        &["sign-locks-or-gives-way", "rule-joint-locked", "movement-m70-caution", "movement-m79-caution"],
    ),
    ("burning", &["sensation-burning", "rule-unusual-sensation"]),
    (
        "blood thinners",
        &["evidence-blood-thinners", "person-blood-thinners", "rule-bleeding", "rule-extra-care"],
    ),
    (
        "weak bones",
        &["condition-thin-bones", "rule-fragile-bones", "advice-t4-caution", "movement-m57-caution"],
    ),
];

#[test]
fn a_sign_has_one_word_where_it_is_told_asked_and_explained() {
    let (all, mut wrong) = (all(), Vec::new());
    for (tag, said) in &all {
        let language = language(tag);
        for (concept, ids) in SIGNS {
            let (_, beginnings) = language.glossary.iter().find(|row| row.0 == *concept).unwrap();
            for id in *ids {
                let text = said[*id].text.to_lowercase();
                if !beginnings.iter().any(|stem| format!(" {} ", words(&text).join(" ")).contains(stem)) {
                    wrong.push(format!("{tag}: {id} calls {concept} otherwise: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files whose messages say by their ids, and at the head of the file, what they are.
const NAMED_BY_THEIR_IDS: [&str; 4] = ["aliases.ftl", "movements.ftl", "regions.ftl", "rules.ftl"];

/// The English messages that a translator cannot understand from themselves, and that nobody explains: those that
/// have a place to fill, or at most two words, and neither a note above nor a group that says what they are.
fn unexplained(file: &str, text: &str) -> Vec<String> {
    let (mut group, mut note, mut found) = (false, String::new(), Vec::new());
    for line in text.lines() {
        if line.starts_with("## ") {
            (group, note) = (true, line.to_owned());
        } else if line.starts_with("# ") {
            note += line;
        } else if let Some((id, said)) = line.split_once(" =").filter(|(id, _)| !id.contains(' ')) {
            let grouped = group || NAMED_BY_THEIR_IDS.contains(&file);
            let short = words(said).len() <= 2 && note.is_empty() && !grouped;
            // "{ $count -> [one] …" shows by itself what it counts.
            let place = said.contains("{ $") && !said.contains("->") && !note.contains('$');
            let inside = said.matches("{ $").count() == 1 && words(said).len() > 3;
            if short || (place && !inside) {
                found.push(format!("{file}: {id}"));
            }
            note.clear();
        } else if line.is_empty() && !group {
            note.clear();
        }
    }
    found
}

#[test]
fn a_note_stands_where_a_translator_needs_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales").join(REFERENCE);
    let mut missing = Vec::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        missing.extend(unexplained(&file, &std::fs::read_to_string(&path).unwrap()));
    }
    assert!(missing.is_empty(), "what is it? Write a note:\n{}", missing.join("\n"));
    assert_eq!(
        unexplained("app.ftl", "back = Back\nplace = { $number } of { $most }"),
        ["app.ftl: back", "app.ftl: place"]
    );
    assert!(unexplained("app.ftl", "# Not the body\u{2019}s.\nback = Back").is_empty());
}

#[test]
fn what_differs_is_found() {
    assert_eq!(numbers(&ENGLISH, "two or 3 days, the third"), BTreeSet::from([2, 3]));
    assert_eq!(
        numbers(&SPANISH, "las dos piernas, 30 segundos, de cinco a diez"),
        BTreeSet::from([5, 10, 30])
    );
    assert_eq!(numbers(&FRENCH, "les deux pieds, 30 secondes, la deuxième fois"), BTreeSet::from([2, 30]));
    assert_eq!(numbers(&PORTUGUESE, "nas duas pernas, 30 segundos, o segundo dia"), BTreeSet::from([2, 30]));
    assert!(!has(&PORTUGUESE, "uma parede", PORTUGUESE.stop) && has(&PORTUGUESE, "pare!", PORTUGUESE.stop));
    assert_eq!(numbers(&ARABIC, "بعد يومين أو ثلاثة، والخمس، الـ24"), BTreeSet::from([2, 3, 5, 24]));
    assert!(
        has(&ENGLISH, "Numb legs".to_lowercase().as_str(), &["numb "])
            && !has(&ENGLISH, "a number", &["numb "])
    );
    assert!(has(&ARABIC, "بالركبة", &["ركب"]) && !has(&SPANISH, "chocolate", &["late"]));
    assert!(has(&SPANISH, "no la estires", SPANISH.forbids) && !has(&SPANISH, "estírala", SPANISH.forbids));
    assert!(has(&FRENCH, "ne l’étirez pas", FRENCH.forbids) && has(&FRENCH, "n’attendez", FRENCH.forbids));
    assert!(!has(&FRENCH, "étirez-vous, à chaque pas", FRENCH.forbids));
    assert!(
        has(&FRENCH, "le numéro d’urgence", &["numéro d’urgence"])
            && !has(&FRENCH, "tendue, droite", FRENCH.sides[1])
    );
    assert_eq!(count(&ENGLISH, "stop if it hurts. stop.", ENGLISH.stop), 2);
}
