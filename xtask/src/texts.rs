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

/// Writes the texts of one kind, language by language; gives their files as `boot.js` loads them. All of a kind carry one hash: the
/// list of files is a part of the first load, and thirty hashes are what no compressor makes smaller.
fn write_texts<'a>(
    stage: &Path,
    kind: &str,
    texts: &BTreeMap<&'a String, String>,
) -> Result<BTreeMap<&'a String, String>> {
    let all: Vec<&str> = texts.values().map(String::as_str).collect();
    let version = hash(all.join("\0").as_bytes());
    let mut listed = BTreeMap::new();
    for (locale, text) in texts {
        let name = format!("assets/{kind}-{locale}.{version}.txt");
        write(stage, &name, text.as_bytes())?;
        listed.insert(*locale, format!("./{name}"));
    }
    Ok(listed)
}

/// Writes the tables of each language; gives their files as `boot.js` loads them.
pub(crate) fn write_tables<'a>(
    stage: &Path,
    locales: &'a BTreeMap<String, Messages>,
    english: &Messages,
) -> Result<BTreeMap<&'a String, Vec<String>>> {
    let kinds = ["messages", "answer", "diary", "guide"];
    let mut texts = kinds.map(|_| BTreeMap::new());
    for (locale, messages) in locales {
        let Tables { first, answer, diary, guide, .. } = messages::tables(messages, english);
        for (texts, table) in texts.iter_mut().zip([first, answer, diary, guide]) {
            texts.insert(locale, table);
        }
    }
    let mut tables: BTreeMap<&String, Vec<String>> = BTreeMap::new();
    for (kind, texts) in kinds.iter().zip(&texts) {
        for (locale, name) in write_texts(stage, kind, texts)? {
            tables.entry(locale).or_default().push(name);
        }
    }
    Ok(tables)
}

/// Writes what the first view says in each language; gives the files as `boot.js` loads them.
pub(crate) fn write_said<'a>(
    stage: &Path,
    said: &'a BTreeMap<String, Vec<String>>,
) -> Result<BTreeMap<&'a String, String>> {
    let texts = said.iter().map(|(locale, said)| (locale, said.join("\n"))).collect();
    write_texts(stage, "still", &texts)
}

/// Writes the plain advice of each language; gives their files as `boot.js` loads them.
pub(crate) fn write_plain<'a>(
    stage: &Path,
    locales: &'a BTreeMap<String, Messages>,
) -> Result<BTreeMap<&'a String, String>> {
    let texts = locales.iter().map(|(locale, messages)| Ok((locale, plain::advice(messages)?)));
    write_texts(stage, "plain", &texts.collect::<Result<_>>()?)
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
