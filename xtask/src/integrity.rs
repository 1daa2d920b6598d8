//! The hashes by which a page can tell that the files of `dist/` are those that were built. What is checked where: `docs/hosting.md`.
//!
//! A page checks `sorewise.js` itself, by the hash that it names for it; `sorewise.js` checks a list of all other files' hashes, and that
//! list the files. So none of them costs bytes before it is used.

use crate::hash::hash;
use crate::paths::write;
use crate::{package, paths};
use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha384};
use std::collections::BTreeMap;
use std::path::Path;

/// For people: the hashes of all files that a page may name, beside them.
pub const ALL: &str = "integrity.json";

/// A file's hash, as pages write it.
#[must_use]
pub fn sum(contents: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(contents)))
}

/// Writes the list of all files that `sorewise.js` loads; gives its name, its own hash, and that of the program's JavaScript side.
///
/// # Errors
///
/// A file cannot be read or written.
pub(crate) fn list(stage: &Path, files: &Value) -> Result<Value> {
    let mut sums = sums(stage, |name| name.starts_with("assets/") && !package::is_own(name))?;
    let module = files["module"].as_str().and_then(|name| sums.remove(name));
    let module = module.context("no module is listed")?;
    let text = json!(sums).to_string();
    let name = format!("./assets/integrity.{}.json", hash(text.as_bytes()));
    write(stage, &name, text.as_bytes())?;
    Ok(json!([name, sum(text.as_bytes()), module]))
}

/// Writes the list for people, once all else is written.
///
/// # Errors
///
/// A file cannot be read or written.
pub(crate) fn write_all(stage: &Path) -> Result<()> {
    let sums = sums(stage, |name| {
        let is_loaded =
            ["js", "css", "wasm", "txt", "json"].iter().any(|end| name.ends_with(&format!(".{end}")));
        is_loaded && name != "sw.js" && !package::is_own(name)
    })?;
    write(stage, ALL, (serde_json::to_string_pretty(&sums)? + "\n").as_bytes())
}

/// The hashes of some files, by their names.
fn sums(stage: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, String>> {
    let mut sums = BTreeMap::new();
    for file in paths::files(stage)? {
        let name = paths::relative(stage, &file)?;
        if is_wanted(&name) {
            sums.insert(format!("./{name}"), sum(&std::fs::read(&file)?));
        }
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_what_browsers_compare() {
        // `printf abc | openssl dgst -sha384 -binary | base64`
        assert_eq!(sum(b"abc"), "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
    }
}
