//! The texts that `dist/` holds: each language's tables, what the first view says, plain advice, and the few words that scripts bring
//! along themselves.

use crate::hash::hash;
use crate::paths::write;
use crate::plain;
use anyhow::{Context as _, Result};
use serde_json::json;
use sorewise_build::messages::{self, Messages, Tables};
use std::collections::BTreeMap;
use std::path::Path;

/// Among them the plain advice that needs no file: all others may be refused.
pub(crate) const CORE: &str = "core";
/// The words that `boot.js` itself says, and their messages.
const WORDS: [(&str, &str); 6] = [
    ("name", "locale-name"),
    ("title", "app-title"),
    ("direction", "locale-direction"),
    ("failedTitle", "failed-title"),
    ("failedText", "failed-text"),
    ("failedRetry", "failed-retry"),
];

/// Writes the tables of each language; gives their files as `boot.js` loads them.
pub(crate) fn write_tables<'a>(
    stage: &Path,
    locales: &'a BTreeMap<String, Messages>,
    english: &Messages,
) -> Result<BTreeMap<&'a String, Vec<String>>> {
    let mut tables = BTreeMap::new();
    for (locale, messages) in locales {
        let Tables { first, answer, diary, guide, .. } = messages::tables(messages, english);
        let mut names = Vec::new();
        for (kind, table) in [("messages", first), ("answer", answer), ("diary", diary), ("guide", guide)] {
            let name = format!("assets/{kind}-{locale}.{}.txt", hash(table.as_bytes()));
            write(stage, &name, table.as_bytes())?;
            names.push(format!("./{name}"));
        }
        tables.insert(locale, names);
    }
    Ok(tables)
}

/// Writes what the first view says in each language; gives the files as `boot.js` loads them.
pub(crate) fn write_said<'a>(
    stage: &Path,
    said: &'a BTreeMap<String, Vec<String>>,
) -> Result<BTreeMap<&'a String, String>> {
    let mut listed = BTreeMap::new();
    for (locale, said) in said {
        let said = said.join("\n");
        let name = format!("assets/still-{locale}.{}.txt", hash(said.as_bytes()));
        write(stage, &name, said.as_bytes())?;
        listed.insert(locale, format!("./{name}"));
    }
    Ok(listed)
}

/// Writes the plain advice of each language; gives their files as `boot.js` loads them.
pub(crate) fn write_plain<'a>(
    stage: &Path,
    locales: &'a BTreeMap<String, Messages>,
) -> Result<BTreeMap<&'a String, String>> {
    let mut listed = BTreeMap::new();
    for (locale, messages) in locales {
        let said = plain::advice(messages)?;
        let name = format!("assets/plain-{locale}.{}.txt", hash(said.as_bytes()));
        write(stage, &name, said.as_bytes())?;
        listed.insert(locale, format!("./{name}"));
    }
    Ok(listed)
}

/// The few words that are needed before any messages are loaded, or where loading fails: locale → key → text.
pub(crate) fn words(locales: &BTreeMap<String, Messages>) -> Result<serde_json::Value> {
    let mut all = serde_json::Map::new();
    for (locale, messages) in locales {
        let mut words = serde_json::Map::new();
        for (key, id) in WORDS {
            let pattern = messages.get(id).with_context(|| format!("there is no message `{id}`"))?;
            words.insert(key.to_owned(), json!(pattern.text));
        }
        words.insert(CORE.to_owned(), json!(plain::core(messages)?));
        all.insert(locale.clone(), words.into());
    }
    Ok(all.into())
}

/// The list of files without it: our own page is whole before a script runs, and its files come from where it comes from.
pub(crate) fn without_core(mut files: serde_json::Value) -> serde_json::Value {
    for (_, words) in files["words"].as_object_mut().into_iter().flatten() {
        words.as_object_mut().map(|words| words.remove(CORE));
    }
    files
}

/// As HTML.
pub(crate) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
