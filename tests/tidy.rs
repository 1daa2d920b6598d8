//! The shape of the house, enforced: what ARCHITECTURE.md promises and no compiler checks.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "tidy/rings.rs"]
mod rings;

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that know nothing of the browser.
const PURE: [&str; 8] = [
    "src/engine",
    "src/content",
    "src/body",
    "motion/src",
    "src/routine",
    "src/diary",
    "src/session",
    "src/i18n",
];
/// Where the code is that people download.
const SHIPPED: [&str; 2] = ["src", "motion/src"];
/// What a pure folder may not name.
const BROWSER: [&str; 5] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen"];
/// Longer than this and a stranger cannot hold it in mind.
const MOST_LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if !["target", "dist", ".git", "node_modules"].iter().any(|name| path.ends_with(name)) {
                files(&path, into);
            }
        } else {
            into.push(path);
        }
    }
}

fn all(folder: &str, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&root().join(folder), &mut found);
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| extensions.iter().any(|known| e == *known)))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(root()).unwrap().to_owned(), text)
        })
        .collect()
}

/// Code without its comments: prose may name anything.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
}

#[test]
fn the_core_knows_nothing_of_the_browser() {
    for folder in PURE {
        for (path, text) in all(folder, &["rs"]) {
            for (line, code) in code(&text) {
                for word in BROWSER {
                    let names = code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == word);
                    assert!(!names, "{}:{line} names {word}", path.display());
                }
            }
        }
    }
}

#[test]
fn storage_is_touched_in_one_place() {
    // The page around the widget keeps its language itself; which theme and text size were chosen has to be known before the program; what stands there before the program asks whether
    // anything is kept that it would contradict. The diary's store is the only one that is IndexedDB.
    let allowed = [
        "src/platform/storage.rs",
        "static/app.js",
        "static/diary.js",
        "static/first.js",
        "static/installed.js",
        "static/page.js",
        "static/still.js",
    ];
    for (path, text) in all("src", &["rs"]).into_iter().chain(all("static", &["js"])) {
        for (line, code) in code(&text) {
            let touches = ["localStorage", "sessionStorage", "indexedDB", "local_storage", "session_storage"]
                .iter()
                .any(|word| code.contains(word));
            let may = allowed.iter().any(|file| path.ends_with(file));
            assert!(may || !touches, "{}:{line} touches storage", path.display());
        }
    }
}

#[test]
fn views_reach_the_window_in_one_place() {
    // The second measures: `platform/mod.rs` says what else views touch.
    let allowed = ["src/ui/host.rs", "src/ui/screen.rs"];
    for (path, text) in all("src/ui", &["rs"]) {
        for (line, code) in code(&text) {
            let reaches = code.contains("window()") || code.contains("utils::document");
            let may = allowed.iter().any(|file| path.ends_with(file));
            assert!(may || !reaches, "{}:{line} reaches the window", path.display());
        }
    }
}

#[test]
fn yews_hidden_wrappers_are_named_in_one_place() {
    for folder in ["src", "tests", "examples"] {
        for (path, text) in all(folder, &["rs"]) {
            let may = ["src/ui/tag.rs", "tests/tidy.rs"].iter().any(|file| path.ends_with(file));
            for (line, code) in code(&text) {
                assert!(may || !code.contains("Wrapper"), "{}:{line} names a wrapper", path.display());
            }
        }
    }
}

#[test]
fn the_engine_has_no_clock_and_no_chance() {
    for folder in
        ["src/engine", "src/routine", "src/diary", "src/session", "src/body", "src/content", "motion/src"]
    {
        for (path, text) in all(folder, &["rs"]) {
            for (line, code) in code(&text) {
                for word in [
                    "std::time",
                    "Instant::now",
                    "SystemTime",
                    "rand::",
                    "HashMap",
                    "HashSet",
                    "std::env",
                    "std::fs",
                ] {
                    assert!(!code.contains(word), "{}:{line} names {word}", path.display());
                }
            }
        }
    }
}

#[test]
fn data_flows_one_way() {
    // Each folder may use those before it, never those after it.
    let order =
        ["i18n", "body", "motion", "content", "engine", "routine", "diary", "session", "ui", "platform"];
    for (index, room) in order.iter().enumerate() {
        // One is a crate of its own.
        let folder = if *room == "motion" { "motion/src".to_owned() } else { format!("src/{room}") };
        for (path, text) in all(&folder, &["rs"]) {
            // From here so many `super` lead to the crate.
            let below = path.strip_prefix("src").unwrap_or(&path).with_extension("");
            let depth = below.components().count() - usize::from(below.ends_with("mod"));
            let up = "super::".repeat(depth);
            for (line, code) in code(&text) {
                for later in &order[index + 1..] {
                    let used = ["crate::", "sorewise::", "sorewise_", &up]
                        .iter()
                        .any(|from| code.contains(&format!("{from}{later}")));
                    assert!(!used, "{}:{line} uses {later}", path.display());
                }
            }
        }
    }
}

#[test]
fn few_files_know_the_sides_of_the_screen() {
    let turns =
        ["body/laterality.rs", "body/drawing.rs", "body/neighbour.rs", "ui/figure.rs", "ui/small_body.rs"];
    for (path, text) in all("src", &["rs"]) {
        for (line, code) in code(&text) {
            let turned = code.contains(".direction(") && !code.contains(".direction()");
            let may = turns.iter().any(|file| path.ends_with(file));
            assert!(may || !turned, "{}:{line} turns sides to the screen's", path.display());
            // Which of the person's sides stands on the screen's left.
            let named = code.contains("screen_left") || code.contains("screen_right");
            assert!(
                path.ends_with("ui/figure.rs") || !named,
                "{}:{line} names the screen's sides",
                path.display()
            );
        }
    }
}

#[test]
fn rules_know_no_other_rule() {
    for (path, text) in all("src/engine/rules", &["rs"]) {
        // The list of all rules stands in the folder's own file; sets of them and evidence are made for all alike.
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if ["mod", "rule", "rule_set", "evidence"].contains(&name) {
            continue;
        }
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (line, code) in code(shipped) {
            let reads = code.contains("RULES") || code.contains("fires_on") || code.contains(".at_least");
            assert!(!reads, "{}:{line} asks another rule", path.display());
        }
    }
}

#[test]
fn motion_depends_on_nothing() {
    let manifest = fs::read_to_string(root().join("motion/Cargo.toml")).unwrap();
    assert!(!manifest.contains("dependencies"), "motion/Cargo.toml names dependencies");
}

#[test]
fn every_room_says_what_it_is_for() {
    for (path, text) in SHIPPED.iter().flat_map(|folder| all(folder, &["rs"])) {
        let docs: Vec<&str> = text.lines().take_while(|line| line.starts_with("//!")).collect();
        assert!(!docs.is_empty(), "{} does not say what it is for", path.display());
        if path.ends_with("mod.rs") || path.ends_with("lib.rs") {
            let said = docs.join(" ");
            assert!(said.matches(". ").count() + usize::from(said.ends_with('.')) >= 2, "{}", path.display());
        }
    }
}

#[test]
fn nothing_is_unwrapped_or_left_for_later() {
    for (path, text) in SHIPPED.iter().flat_map(|folder| all(folder, &["rs"])) {
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (line, code) in code(shipped) {
            for word in [".unwrap()", ".expect(", "todo!", "unimplemented!", "dbg!", "println!", "#[ignore"] {
                let native_main = path.ends_with("main.rs") && word == "println!";
                assert!(native_main || !code.contains(word), "{}:{line} has {word}", path.display());
            }
        }
    }
}

#[test]
fn files_can_be_held_in_mind() {
    for folder in ["src", "motion", "build", "xtask", "tests", "static", "examples", "fuzz"] {
        for (path, text) in all(folder, &["rs", "js", "css"]) {
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn each_style_sheet_stands_beside_its_view() {
    for (path, _) in all("src/ui", &["css"]) {
        let beside = path.file_name().is_some_and(|name| name == "base.css")
            || root().join(path.with_extension("rs")).exists();
        assert!(beside, "{} belongs to no view", path.display());
    }
}

#[test]
fn views_carry_no_words_of_their_own() {
    // Text between tags stands in quotes, in `html!` and in `tag`; all of it belongs into the messages.
    for (path, text) in all("src/ui", &["rs"]) {
        for (line, code) in code(&text) {
            for call in
                [".child(\"", ".text(\"", ".text(String::from(\"", "\"aria-label\", \"", "\"title\", \""]
            {
                assert!(!code.contains(call), "{}:{line} says something of its own", path.display());
            }
            let bare = code.split("{ \"").nth(1).and_then(|rest| rest.split("\" }").next());
            if let Some(text) = bare {
                // ARIA's own words are no language.
                let words = text.chars().any(char::is_alphabetic) && text != "true";
                assert!(!words, "{}:{line} says {text:?}", path.display());
            }
        }
    }
}

#[test]
fn no_path_of_a_machine_stands_in_the_project() {
    for folder in [".", "src", "motion", "build", "xtask", "tests", "static", ".cargo", ".ci", "fuzz"] {
        let folder = root().join(folder);
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|e| e.path().is_file()) {
            let Ok(text) = fs::read_to_string(entry.path()) else { continue };
            for home in ["/ho\u{6d}e/", "/Use\u{72}s/", "C:\\\\Us\u{65}rs"] {
                assert!(!text.contains(home), "{} names {home}", entry.path().display());
            }
        }
    }
}

#[test]
fn thresholds_stand_in_one_file() {
    let decide = all("src/engine/rules", &["rs"]).into_iter().chain(
        all("src/engine", &["rs"])
            .into_iter()
            .filter(|(path, _)| ["questions.rs", "workouts.rs"].iter().any(|name| path.ends_with(name))),
    );
    for (path, text) in decide {
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (line, code) in code(shipped) {
            let compared = ["intensity", "hours", "stress", "before"].iter().any(|word| code.contains(word))
                && [">= ", "<= ", "> ", "< ", "..", "== "].iter().any(|operator| {
                    code.split(operator)
                        .skip(1)
                        .any(|right| right.trim_start_matches('=').starts_with(|c: char| c.is_ascii_digit()))
                });
            // In words, for auditors, the numbers are the rule's condition.
            let in_words = code.trim_start().starts_with('"') || code.contains("condition:");
            assert!(!compared || in_words, "{}:{line} has a threshold of its own", path.display());
        }
    }
}

#[test]
fn files_of_a_room_form_no_ring() {
    let rooms: [(&str, &[&str]); 11] = [
        ("motion/src", &[]),
        ("src/i18n", &["i18n"]),
        ("src/body", &["body"]),
        ("src/content", &["content"]),
        ("src/engine", &["engine"]),
        ("src/routine", &["routine"]),
        ("src/diary", &["diary"]),
        ("src/session", &["session"]),
        ("src/platform", &["platform"]),
        ("build/src", &[]),
        ("xtask/src", &[]),
    ];
    // Files that name each other cannot be read bottom-up.
    let rings: Vec<_> = rooms
        .iter()
        .filter_map(|(folder, crate_is)| Some((*folder, rings::Graph::of(folder).ring(crate_is)?)))
        .collect();
    assert_eq!(rings, [], "these name each other");
}
