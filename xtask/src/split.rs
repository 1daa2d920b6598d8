//! Cuts the program in parts: what the map needs, what the answer needs, the diary, and the rest.
//!
//! The splitter is `wasm_split_cli_support`, made with the people of Leptos and Yew. It takes the program as cargo leaves it,
//! with the linker's notes of who uses what (`--emit-relocs`, see `build.rs`), and cuts where
//! `src/ui/deferred.rs` says so. The first part then goes through wasm-bindgen, as the whole program would; the
//! others share its memory and its function table, and need nothing else. What several of them use is a file of its own.

use crate::setup::Tool;
use crate::{paths, process};
use anyhow::{Context as _, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The parts that come after the first, in their order, as `src/ui/deferred.rs` calls them.
const LATER: [&str; 3] = ["Answer", "Diary", "Guide"];

/// What the others import from the first part: static/boot.js gives them its exports under this name.
const NAMESPACE: &str = "__wasm_split";

/// The program in parts.
#[derive(Debug)]
pub struct Parts {
    /// Where wasm-bindgen has left the first part and its JavaScript side.
    pub first: PathBuf,
    /// The files of each later part, with their names. One that an earlier part has loaded is not repeated.
    pub later: Vec<Vec<(String, Vec<u8>)>>,
}

/// Cuts the program that cargo has left.
///
/// # Errors
///
/// A tool fails; the program is not cut as `LATER` says; a part needs more of the first than that exports.
pub fn split() -> Result<Parts> {
    let folder = paths::target().join("xtask").join("split");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let linked = paths::linked();
    process::run(
        Command::new(Tool::WasmSplit.path()?).arg(&linked).arg(&folder).args(["--out-name", "sorewise"]),
    )
    .with_context(|| format!("cutting {}", linked.display()))?;
    let first = folder.join("first");
    process::run(
        Command::new(Tool::WasmBindgen.path()?)
            // The last one keeps what the other parts share: the function table, above all.
            .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=sorewise"])
            .arg("--out-dir")
            .arg(&first)
            .arg(folder.join("sorewise.wasm")),
    )?;
    Ok(Parts { first, later: later(&folder)? })
}

/// The modules of a part, by name.
type Modules = Vec<(String, Vec<u8>)>;

/// The files of the later parts.
fn later(folder: &Path) -> Result<Vec<Modules>> {
    let mut shared = Vec::new();
    let mut parts = vec![None; LATER.len()];
    for file in paths::files(folder)? {
        let name = paths::relative(folder, &file)?;
        let Some(stem) = name.strip_suffix(".wasm").filter(|stem| !stem.contains('/') && *stem != "sorewise")
        else {
            continue;
        };
        let contents = std::fs::read(&file)?;
        needs_only_the_first(&contents).with_context(|| name.clone())?;
        if stem.starts_with("chunk_") {
            shared.push((format!("shared{}", shared.len()), contents));
        } else if let Some(at) = LATER.iter().position(|part| stem.strip_prefix("split_") == Some(part)) {
            parts[at] = Some((LATER[at].to_lowercase(), contents));
        } else {
            bail!("an unknown part, {name}");
        }
    }
    // The first of them brings along what the others use, too.
    let mut later = Vec::new();
    for (part, name) in parts.into_iter().zip(LATER) {
        let part = part.with_context(|| format!("no part {name}"))?;
        later.push(std::iter::once(part).chain(std::mem::take(&mut shared)).collect());
    }
    Ok(later)
}

/// Makes sure that a part imports nothing but what the page gives it.
fn needs_only_the_first(part: &[u8]) -> Result<()> {
    for payload in wasmparser::Parser::new(0).parse_all(part) {
        if let wasmparser::Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                let import = import?;
                ensure!(import.module == NAMESPACE, "it imports {}.{}", import.module, import.name);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> Result<PathBuf> {
        let folder =
            std::env::temp_dir().join(format!("sorewise-split-{}-{}", std::process::id(), files.len()));
        std::fs::create_dir_all(&folder)?;
        for (name, text) in files {
            std::fs::write(folder.join(name), wat::parse_str(text)?)?;
        }
        Ok(folder)
    }

    #[test]
    fn what_parts_share_comes_with_the_first_of_them() -> Result<()> {
        let part = r#"(module (import "__wasm_split" "memory" (memory 1)))"#;
        let names =
            ["sorewise.wasm", "split_Answer.wasm", "split_Diary.wasm", "split_Guide.wasm", "chunk_1.wasm"];
        let folder = folder(&names.map(|name| (name, part)))?;
        let found = later(&folder);
        std::fs::remove_dir_all(&folder)?;
        let names =
            |part: &Vec<(String, Vec<u8>)>| part.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(
            found?.iter().map(names).collect::<Vec<_>>(),
            [vec!["answer", "shared0"], vec!["diary"], vec!["guide"]]
        );
        Ok(())
    }

    #[test]
    fn a_part_that_is_missing_or_needs_more_is_an_error() -> Result<()> {
        let folder = folder(&[("split_Answer.wasm", "(module)")])?;
        let told = later(&folder).map_err(|error| error.to_string());
        std::fs::remove_dir_all(&folder)?;
        assert_eq!(told, Err("no part Diary".to_owned()));
        let needs = wat::parse_str(r#"(module (import "./sorewise_bg.js" "__wbg_say" (func)))"#)?;
        assert!(needs_only_the_first(&needs).is_err());
        Ok(())
    }
}
