//! Every language says everything, and fills every place.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::content::MovementId;
use sorewise::engine::rules::{Evidence, RULES};
use sorewise::engine::{
    ActivityKind, Band, Disposition, Effort, Novelty, QUESTIONS, Sensation, Sign, Workout,
};
use sorewise::i18n::{Direction, Locale, Numerals, msg};
use sorewise_build::messages;

/// Each CLDR category once, so that every plural form is tried.
struct Category(&'static str);

impl Numerals for Category {
    fn number(&self, value: f64) -> String {
        format!("#{value}")
    }

    fn plural(&self, _: f64) -> String {
        self.0.to_owned()
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales")
}

fn locales() -> Vec<Locale> {
    let all = messages::load(&folder()).unwrap();
    let mut locales = Vec::new();
    for (language, said) in &all {
        let tables = messages::tables(said, &all[messages::REFERENCE]);
        for category in CATEGORIES {
            let first = Locale::new(language, tables.first.clone(), Rc::new(Category(category))).unwrap();
            locales.push(first.with(&tables.deferred()).unwrap());
        }
    }
    locales
}

#[test]
fn all_languages_are_there() {
    let languages: Vec<String> = messages::load(&folder()).unwrap().into_keys().collect();
    assert_eq!(languages, ["ar", "en", "es", "fr", "pt-BR"]);
    let rtl: Vec<Direction> = locales().iter().step_by(CATEGORIES.len()).map(Locale::direction).collect();
    assert_eq!(rtl, [Direction::Rtl, Direction::Ltr, Direction::Ltr, Direction::Ltr, Direction::Ltr]);
}

#[test]
fn no_text_is_left_in_english() {
    let locales = messages::load(&folder()).unwrap();
    let english = &locales[messages::REFERENCE];
    // The name, the direction, and anatomical terms that are Latin everywhere.
    let may_agree = |id: &str| {
        ["app-name", "locale-direction", "locale-status"].contains(&id)
            || id.ends_with("-term")
            || id.starts_with("evidence-")
    };
    for (language, said) in locales.iter().filter(|(language, _)| *language != messages::REFERENCE) {
        for (id, pattern) in said {
            let words = pattern.text.chars().any(char::is_alphabetic);
            if words && !may_agree(id) && !pattern.text.starts_with('{') {
                assert_ne!(pattern.text, english[id].text, "{language}: {id}");
            }
        }
    }
}

/// docs/safety/status.md says the same: no clinician has read a sentence.
#[test]
fn each_language_says_that_no_clinician_has_read_it() {
    for locale in locales() {
        assert!(!locale.is_clinically_read(), "{locale:?}: docs/safety/status.md has to say who did");
        assert!(locale.text(msg::ANSWER_UNREAD).chars().count() > 20, "{locale:?}");
    }
}

#[test]
fn everything_that_can_be_said_fills_its_places() {
    for locale in locales() {
        let place = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
        let mut said = vec![
            locale.place(place),
            locale.place(SidedRegion { region: BodyRegion::Head, side: Laterality::Midline }),
            locale.rated_place(place, None),
            locale.rated_place(place, Some(4)),
            locale.rating(10),
        ];
        let evidence = [
            Evidence::Intensity(0, place, 4),
            Evidence::Sensation(0, place, Sensation::Achy),
            Evidence::AreaSign(0, place, Sign::Swelling),
            Evidence::PersonSign(Sign::DarkUrine),
            Evidence::SinceActivity(20.0),
            Evidence::SinceOnset(8.0),
            Evidence::Before(0, place, 2),
            Evidence::Effort(Effort::Hard),
            Evidence::Novelty(Novelty::New),
            Evidence::Sleep(5.5),
            Evidence::Stress(8),
            Evidence::Pregnant,
            Evidence::BloodThinners,
            Evidence::Plan(Workout::Run),
        ];
        said.extend(evidence.iter().map(|evidence| locale.evidence(evidence)));
        said.extend(MovementId::ALL.iter().flat_map(|id| locale.dose(id.card().dose)));
        said.extend(RULES.iter().map(|rule| locale.text(rule.says).to_owned()));
        said.extend(QUESTIONS.iter().map(|question| locale.text(question.says).to_owned()));
        said.extend(Disposition::ALL.iter().map(|d| locale.name(*d).to_owned()));
        said.extend(ActivityKind::ALL.iter().map(|kind| locale.name(*kind).to_owned()));
        said.push(locale.name(Band::Severe).to_owned());
        for text in said {
            assert!(!text.is_empty() && !text.contains(['{', '}', '\u{1}', '\u{2}']), "{locale:?}: {text:?}");
        }
    }
}

#[test]
fn left_and_right_are_told_apart_in_every_language() {
    for locale in locales() {
        let side = |side| locale.place(SidedRegion { region: BodyRegion::Knee, side });
        assert_ne!(side(Laterality::Left), side(Laterality::Right), "{locale:?}");
    }
}

#[test]
fn no_message_is_left_over() {
    let mut users = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                users += &std::fs::read_to_string(path).unwrap();
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["index.html", "static/manifest.webmanifest", "xtask/src/finish.rs", "xtask/src/texts.rs"] {
        users += &std::fs::read_to_string(root.join(file)).unwrap();
    }
    // The words of regions and cards are named after them; the build checks that they exist.
    let named_after_content = |id: &str| {
        ["region-", "advice-", "movement-m", "equipment-"].iter().any(|prefix| id.starts_with(prefix))
    };
    // Whole words: `ROUTINE_REST_FOR` does not use `ROUTINE_REST`.
    let words: BTreeSet<&str> = users.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    for id in messages::load(&folder()).unwrap()[messages::REFERENCE].keys() {
        let constant = id.replace('-', "_").to_uppercase();
        let used = words.contains(constant.as_str())
            || users.contains(&format!("{{{{{id}}}}}"))
            || users.contains(&format!("\"{id}\""));
        assert!(used || named_after_content(id), "nothing says `{id}`");
    }
}

#[test]
fn no_word_around_the_element_is_left_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let users = ["static/manifest.webmanifest", "xtask/src/around.rs"]
        .map(|file| std::fs::read_to_string(root.join(file)).unwrap())
        .concat();
    for id in messages::load_words(&root.join("src/i18n/page")).unwrap()[messages::REFERENCE].keys() {
        let used = users.contains(&format!("{{{{{id}}}}}")) || users.contains(&format!("\"{id}\""));
        assert!(used, "nothing says `{id}`");
    }
}
