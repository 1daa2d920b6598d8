//! What the first view may and may not hold.
#![allow(clippy::unwrap_used)]

use sorewise_still::{languages, still};

#[test]
fn it_is_drawn_in_every_language() {
    for language in languages() {
        let html = still(language, true).unwrap();
        let root = format!(" lang=\"{language}\"");
        let begins = html.split_inclusive('>').next().unwrap();
        assert!(begins.starts_with("<div class=\"sw\"") && begins.contains(&root), "{begins}");
        // Both figures, with all their regions.
        assert_eq!(html.matches("<svg viewBox").count(), 2, "{language}");
        assert!(html.matches("data-region=").count() > 100, "{language}");
        // What is not there yet is not promised.
        assert!(html.contains("data-idle"), "{language}");
    }
    assert!(still("tlh", true).is_err());
}

#[test]
fn it_holds_nothing_that_a_policy_forbids() {
    for language in languages() {
        let html = still(language, true).unwrap();
        for forbidden in [" style=", " on", "<style", "<script", "javascript:", "<a "] {
            // Words may begin with "on"; attributes are followed by their value.
            let found = html.match_indices(forbidden).any(|(at, _)| {
                let rest = &html[at + 1..];
                let name = rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
                !forbidden.starts_with(" on") || rest[name.len()..].starts_with("=\"")
            });
            assert!(!found, "{language}: {forbidden}");
        }
    }
}

#[test]
fn the_title_is_there_if_it_is_asked_for() {
    assert!(still("en", true).unwrap().contains("<h1>"));
    assert!(!still("en", false).unwrap().contains("<h1>"));
}
