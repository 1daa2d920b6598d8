//! The WordPress plugin: `integrations/wordpress/` with the element's files, its contract and its advice in all languages.

use crate::archive::{self, Files};
use crate::finish::{fill, told};
use crate::paths::read;
use crate::{package, paths, plain};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};
use sorewise_build::messages;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Stands in the plugin's files for the version.
const VERSION: &str = "0.0.0";

/// Stands in `block.json` for the element's attributes.
const ATTRIBUTES: &str = "\"attributes\": {}";

/// Makes the plugin from `dist/`; gives its archive.
///
/// # Errors
///
/// `dist/` is not built, or a file cannot be read or written.
pub fn make() -> Result<PathBuf> {
    let files = plugin(&paths::root(), &paths::dist())?;
    let folder = paths::target().join("wordpress");
    std::fs::create_dir_all(&folder)?;
    let archive = folder.join(format!("sorewise-wordpress-{}.zip", env!("CARGO_PKG_VERSION")));
    std::fs::write(&archive, archive::zip("sorewise", &files, archive::moment()?)?)?;
    Ok(archive)
}

/// The plugin's files.
///
/// # Errors
///
/// `dist` is not built, or a file of `root` cannot be read.
pub fn plugin(root: &Path, dist: &Path) -> Result<Files> {
    let contract = read(&root.join("element/element.json"))?;
    let mut files = Files::new();
    let own = root.join("integrations/wordpress");
    for file in paths::files(&own)? {
        let name = paths::relative(&own, &file)?;
        // That one is for who makes the plugin.
        if name == "README.md" {
            continue;
        }
        let text = read(&file)?;
        if let Some(locale) = name.strip_suffix(".po") {
            files.insert(format!("{locale}.mo"), mo(&text).with_context(|| name.clone())?);
            // Whoever translates wants the text, too.
            files.insert(name, text.into_bytes());
            continue;
        }
        let text = match name.as_str() {
            "block.json" => fill(&text, ATTRIBUTES, &format!("\"attributes\": {}", attributes(&contract)?))?,
            _ => text,
        };
        files.insert(name, text.replace(VERSION, env!("CARGO_PKG_VERSION")).into_bytes());
    }
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        files.insert(license.to_owned(), read(&root.join(license))?.into_bytes());
    }
    files.insert("element.json".to_owned(), contract.into_bytes());
    files.insert("advice.json".to_owned(), advice(root)?.to_string().into_bytes());
    let built = element_files(dist)?;
    files.extend(built.into_iter().map(|(name, file)| (format!("dist/{name}"), file)));
    Ok(files)
}

/// What other pages load of `dist/`: not what is our own page's alone.
///
/// # Errors
///
/// `dist` is not built.
pub fn element_files(dist: &Path) -> Result<Files> {
    let assets = dist.join("assets");
    let mut files = Files::new();
    let build = "dist/ is not built: run `cargo xtask build`";
    for file in paths::files(&assets).context(build)? {
        let name = format!("assets/{}", paths::relative(&assets, &file)?);
        if !package::is_own(&name) {
            files.insert(name, std::fs::read(&file)?);
        }
    }
    for name in ["sorewise.css", "sorewise.js"] {
        files.insert(name.to_owned(), std::fs::read(dist.join(name)).context(build)?);
    }
    Ok(files)
}

/// The block's attributes, from the element's contract.
fn attributes(contract: &str) -> Result<Value> {
    let contract: Value = serde_json::from_str(contract)?;
    let mut attributes = Map::new();
    for attribute in contract["attributes"].as_array().context("element.json has no attributes")? {
        let name = attribute["property"].as_str().or_else(|| attribute["name"].as_str());
        let mut described = json!({ "type": attribute["type"] });
        if attribute["values"].is_array() && attribute["list"] != json!(true) {
            described["enum"] = attribute["values"].clone();
        }
        attributes.insert(name.context("an attribute without a name")?.to_owned(), described);
    }
    Ok(attributes.into())
}

/// What is said where the element does not run, by language.
fn advice(root: &Path) -> Result<Value> {
    let locales = messages::load(&root.join("src/i18n/locales")).map_err(told)?;
    let mut all = Map::new();
    for (locale, said) in &locales {
        let text =
            |id: &str| said.get(id).map(|pattern| pattern.text.as_str()).with_context(|| id.to_owned());
        let lines = plain::advice(said)?;
        all.insert(
            locale.clone(),
            json!({
                "title": text("app-title")?,
                "direction": text("locale-direction")?,
                "lines": lines.lines().collect::<Vec<_>>(),
            }),
        );
    }
    Ok(all.into())
}

/// One text of a translation: its context and its original, and what it is in the language.
type Translated = (Option<String>, String, String);

/// The texts of a `.po` file, in which each stands on one line.
fn po(text: &str) -> Result<Vec<Translated>> {
    let (mut all, mut context, mut original) = (Vec::new(), None, None);
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, quoted) = line.split_once(' ').with_context(|| line.to_owned())?;
        // The escapes that are used are JSON's, too.
        let said: String = serde_json::from_str(quoted).with_context(|| line.to_owned())?;
        match word {
            "msgctxt" => context = Some(said),
            "msgid" => original = Some(said),
            _ => {
                ensure!(word == "msgstr", "`{line}` is not understood");
                let original = original.take().with_context(|| format!("`{line}` translates nothing"))?;
                all.push((context.take(), original, said));
            }
        }
    }
    Ok(all)
}

/// A `.po` file as WordPress loads it (<https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html>).
fn mo(text: &str) -> Result<Vec<u8>> {
    let texts: BTreeMap<Vec<u8>, String> = po(text)?
        .into_iter()
        .map(|(context, original, said)| {
            let start = context.map_or_else(String::new, |context| context + "\u{4}");
            ((start + &original).into_bytes(), said)
        })
        .collect();
    let count = texts.len();
    // The number of the format, the two tables, and one for hashes that nobody needs.
    let header = [0x9504_12de, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count];
    let (originals, translations): (Vec<_>, Vec<_>) =
        texts.into_iter().map(|(original, said)| (original, said.into_bytes())).unzip();
    let mut at = 28 + 16 * count;
    let (mut tables, mut strings) = (Vec::new(), Vec::new());
    for string in originals.iter().chain(&translations) {
        tables.extend([string.len(), at]);
        strings.extend_from_slice(string);
        strings.push(0);
        at += string.len() + 1;
    }
    let mut file = Vec::new();
    for number in header.into_iter().chain(tables) {
        file.extend(u32::try_from(number)?.to_le_bytes());
    }
    file.extend(strings);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// How often it was made: each test has its own folder.
    static MADE: AtomicUsize = AtomicUsize::new(0);

    /// The plugin around files that are as good as a build's.
    fn made() -> Result<Files> {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let dist = std::env::temp_dir().join(format!("sorewise-plugin-{}-{number}", std::process::id()));
        std::fs::create_dir_all(dist.join("assets"))?;
        for name in ["sorewise.js", "sorewise.css", "index.html", "sw.js", "assets/a.wasm", "assets/app.1.js"]
        {
            std::fs::write(dist.join(name), name)?;
        }
        let files = plugin(&paths::root(), &dist);
        std::fs::remove_dir_all(&dist)?;
        files
    }

    fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str> {
        Ok(std::str::from_utf8(files.get(name).with_context(|| format!("there is no {name}"))?)?)
    }

    #[test]
    fn the_plugin_is_whole() -> Result<()> {
        let files = made()?;
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let mut wanted = vec![
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "advice.json",
            "block.json",
            "dist/assets/a.wasm",
            "dist/sorewise.css",
            "dist/sorewise.js",
            "editor.js",
            "element.json",
            "plain.css",
            "readme.txt",
            "sorewise.php",
        ];
        let languages: Vec<String> = ["ar", "es_ES", "fr_FR", "pt_BR"]
            .iter()
            .flat_map(|locale| ["mo", "po"].map(|end| format!("languages/sorewise-{locale}.{end}")))
            .collect();
        wanted.extend(languages.iter().map(String::as_str));
        wanted.sort_unstable();
        assert_eq!(names, wanted);
        for name in ["sorewise.php", "readme.txt", "block.json"] {
            assert!(!text(&files, name)?.contains(VERSION), "{name} has no version");
            assert!(text(&files, name)?.contains(env!("CARGO_PKG_VERSION")), "{name}");
        }
        for name in ["sorewise.php", "editor.js", "plain.css"] {
            assert!(!text(&files, name)?.contains("://"), "{name} names an address");
        }
        Ok(())
    }

    #[test]
    fn block_and_editor_know_the_contract() -> Result<()> {
        let files = made()?;
        let contract: Value = serde_json::from_str(text(&files, "element.json")?)?;
        let block: Value = serde_json::from_str(text(&files, "block.json")?)?;
        assert_eq!(block["apiVersion"], 3);
        assert_eq!(
            block["attributes"]["theme"],
            json!({ "type": "string", "enum": ["light", "dark", "auto"] })
        );
        assert_eq!(block["attributes"]["parts"], json!({ "type": "string" }));
        assert_eq!(block["attributes"]["readonly"], json!({ "type": "boolean" }));
        let listed = contract["attributes"].as_array().context("attributes")?;
        assert_eq!(block["attributes"].as_object().map(Map::len), Some(listed.len()));
        for attribute in listed {
            let label = format!("'{}'", attribute["name"].as_str().unwrap_or_default());
            let labelled = text(&files, "sorewise.php")?
                .lines()
                .any(|line| line.trim().starts_with(&label) && line.contains("=> __("));
            assert!(labelled, "the editor has no label for {label}");
        }
        Ok(())
    }

    #[test]
    fn advice_speaks_all_languages() -> Result<()> {
        let advice: Value = serde_json::from_str(text(&made()?, "advice.json")?)?;
        let languages: Vec<&String> = advice.as_object().context("advice")?.keys().collect();
        assert_eq!(languages, ["ar", "en", "es", "fr", "pt-BR"]);
        for (language, said) in advice.as_object().context("advice")? {
            let lines = said["lines"].as_array().context("lines")?;
            assert!(lines.len() > 25, "{language}: {lines:?}");
            assert_eq!(said["direction"], if language == "ar" { "rtl" } else { "ltr" });
        }
        Ok(())
    }

    #[test]
    fn every_word_is_translated() -> Result<()> {
        let files = made()?;
        let php = text(&files, "sorewise.php")?;
        let block: Value = serde_json::from_str(text(&files, "block.json")?)?;
        let mut wanted: BTreeSet<(Option<String>, String)> = php
            .split("__( '")
            .skip(1)
            .filter_map(|rest| rest.split_once("', 'sorewise' )"))
            .map(|(said, _)| (None, said.to_owned()))
            .collect();
        assert!(wanted.len() > 12, "{wanted:?}");
        let word =
            |kind: &str, said: &Value| Some((Some(format!("block {kind}")), said.as_str()?.to_owned()));
        wanted.extend(word("title", &block["title"]));
        wanted.extend(word("description", &block["description"]));
        wanted.extend(
            block["keywords"].as_array().into_iter().flatten().filter_map(|said| word("keyword", said)),
        );
        for locale in ["ar", "es_ES", "fr_FR", "pt_BR"] {
            let texts = po(text(&files, &format!("languages/sorewise-{locale}.po"))?)?;
            assert!(texts.iter().all(|(.., said)| !said.is_empty()), "{locale}");
            let known: BTreeSet<_> = texts
                .into_iter()
                .filter(|(_, original, _)| !original.is_empty())
                .map(|(context, original, _)| (context, original))
                .collect();
            assert_eq!(known, wanted, "{locale}");
        }
        Ok(())
    }

    #[test]
    fn translations_are_compiled() -> Result<()> {
        let file = mo(
            "# A note\nmsgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgctxt \"c\"\nmsgid \"b\"\nmsgstr \"bé\"\n",
        )?;
        let number = |at: usize| file[at..].first_chunk().map(|bytes| u32::from_le_bytes(*bytes) as usize);
        let string = |table: usize, index: usize| {
            let (length, at) = (number(table + 8 * index)?, number(table + 8 * index + 4)?);
            (file.get(at + length) == Some(&0)).then(|| &file[at..at + length])
        };
        assert_eq!(number(0), Some(0x9504_12de));
        assert_eq!((number(8), number(12), number(16)), (Some(2), Some(28), Some(44)));
        assert_eq!((string(28, 0), string(44, 0)), (Some(&b""[..]), Some(&b"Language: es\n"[..])));
        assert_eq!((string(28, 1), string(44, 1)), (Some(&b"c\x04b"[..]), Some("bé".as_bytes())));
        assert!(mo("msgstr \"b\"").is_err());
        assert!(mo("plural \"b\"").is_err());
        Ok(())
    }
}
