//! What our own page has around the element: its manifests, its scripts, and when the worker keeps which file.

use crate::finish::{fill, fill_messages, json_text, told};
use crate::hash::hash;
use crate::minify::Kind;
use crate::paths::{read, write};
use anyhow::{Context as _, Result};
use serde_json::json;
use sorewise_build::messages::{self, Messages};
use std::collections::BTreeMap;
use std::path::Path;

/// Stands in `app.js` for the name of `installed.js`.
const INSTALLED: &str = "/*INSTALLED*/'./installed.js'";
/// Stands in `installed.js` for what our page says around the element.
const SAID: &str = "/*SAID*/{}";
/// What it says there, in each language.
const PAGE_WORDS: &str = "src/i18n/page";
/// Messages there that invite to install the page; the others are the manifest's.
const INVITING: [&str; 5] = ["install", "ios", "yes", "no", "label"];

/// What the page says around the element, in each language.
///
/// # Errors
///
/// A language lacks a message.
pub(crate) fn words(root: &Path) -> Result<BTreeMap<String, Messages>> {
    messages::load_words(&root.join(PAGE_WORDS)).map_err(told)
}

/// Writes the manifest of each language; the page names the English one, and another where it speaks that.
///
/// # Errors
///
/// A message is missing, or a file cannot be read or written.
pub(crate) fn manifests(
    stage: &Path,
    locales: &BTreeMap<String, Messages>,
    said: &BTreeMap<String, Messages>,
) -> Result<()> {
    let text = read(&stage.join("manifest.webmanifest"))?;
    for (tag, messages) in locales {
        let mut messages = messages.clone();
        messages.extend(said.get(tag).with_context(|| format!("{PAGE_WORDS} has no {tag}"))?.clone());
        let name = match tag.as_str() {
            messages::REFERENCE => "manifest.webmanifest".to_owned(),
            _ => format!("manifest-{tag}.webmanifest"),
        };
        write(stage, &name, fill_messages(&text, &messages, json_text).context("the manifest")?.as_bytes())?;
    }
    Ok(())
}

/// When the worker keeps a file: with what the app starts with (the empty text), with a language (its tag), or with the
/// rest; none if it keeps it never.
pub(crate) fn tier(name: &str, locales: &BTreeMap<String, Messages>) -> Option<String> {
    if name.starts_with("screenshots/") {
        // Stores show them before anything is installed.
        return None;
    }
    let stem = name.strip_prefix("assets/").unwrap_or(name).split('.').next();
    let spoken = stem.and_then(|stem| stem.split_once('-')).map(|(_, tag)| tag);
    Some(match spoken {
        Some(tag) if locales.contains_key(tag) => tag.to_owned(),
        _ if name == "index.html"
            || (name.starts_with("assets/") && !name.starts_with("assets/sources.")) =>
        {
            String::new()
        }
        _ => "rest".to_owned(),
    })
}

/// Writes the scripts of our page around the element, the later one with what it says; gives the first one's name.
///
/// # Errors
///
/// A script lacks its place for what is filled in, or cannot be made small.
pub(crate) fn scripts(
    statics: &Path,
    stage: &Path,
    said: BTreeMap<String, Messages>,
    small: &impl Fn(String, Kind, &Path) -> Result<String>,
) -> Result<String> {
    let texts = |messages: Messages| -> BTreeMap<_, _> {
        let spoken = messages.into_iter().filter(|(id, _)| INVITING.contains(&id.as_str()));
        spoken.map(|(id, pattern)| (id, pattern.text)).collect()
    };
    let said: BTreeMap<_, _> = said.into_iter().map(|(tag, messages)| (tag, texts(messages))).collect();
    let script = fill(&read(&statics.join("installed.js"))?, SAID, &json!(said).to_string());
    let script = small(script.context("static/installed.js")?, Kind::Module, statics)?;
    let installed = format!("installed.{}.js", hash(script.as_bytes()));
    write(stage, &format!("assets/{installed}"), script.as_bytes())?;
    let script =
        fill(&read(&statics.join("app.js"))?, INSTALLED, &json!(format!("./{installed}")).to_string());
    let script = small(script.context("static/app.js")?, Kind::Module, statics)?;
    let name = format!("assets/app.{}.js", hash(script.as_bytes()));
    write(stage, &name, script.as_bytes())?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_starts_comes_first_then_a_language_then_the_rest() {
        let locales = ["en", "es"].map(|tag| (tag.to_owned(), Messages::new())).into();
        let tier = |name| tier(name, &locales);
        for name in ["index.html", "assets/boot.012345.js", "assets/guide.012345.wasm"] {
            assert_eq!(tier(name).as_deref(), Some(""), "{name}");
        }
        for name in ["assets/guide-es.012345.txt", "assets/still-es.012345.txt", "manifest-es.webmanifest"] {
            assert_eq!(tier(name).as_deref(), Some("es"), "{name}");
        }
        for name in ["icons/icon-check-in-192.png", "manifest.webmanifest", "assets/sources.012345.txt"] {
            assert_eq!(tier(name).as_deref(), Some("rest"), "{name}");
        }
        assert_eq!(tier("screenshots/map.webp"), None);
    }
}
