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

/// The parts that come after the first, as `src/ui/deferred.rs` calls them: in their order, each with what comes along.
const LATER: [&[&str]; 4] = [&["Answer"], &["Diary"], &["Guide", "Figures"], &["Shelf"]];

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
    let notes = std::fs::read_to_string(folder.join("__wasm_split.js")).unwrap_or_default();
    let mut shared = LATER.map(|_| Vec::new());
    let mut count = 0;
    let mut parts = LATER.map(|names| vec![None; names.len()]);
    for file in paths::files(folder)? {
        let name = paths::relative(folder, &file)?;
        let Some(stem) = name.strip_suffix(".wasm").filter(|stem| !stem.contains('/') && *stem != "sorewise")
        else {
            continue;
        };
        let contents = std::fs::read(&file)?;
        needs_only_the_first(&contents).with_context(|| name.clone())?;
        if stem.starts_with("chunk_") {
            let user = first_user(&notes, stem);
            shared[user]
                .push((format!("{}{count}", ["shared", "between", "beside", "behind"][user]), contents));
            count += 1;
        } else {
            let part = stem.strip_prefix("split_").unwrap_or_default();
            let mut slots = LATER.iter().zip(&mut parts).flat_map(|(names, found)| names.iter().zip(found));
            let Some((_, slot)) = slots.find(|(known, _)| **known == part) else {
                bail!("an unknown part, {name}");
            };
            *slot = Some((part.to_lowercase(), contents));
        }
    }
    // The first that uses it brings it along.
    let mut later = Vec::new();
    for ((found, names), mut shared) in parts.into_iter().zip(LATER).zip(shared) {
        let mut files = Vec::new();
        for (part, name) in found.into_iter().zip(names) {
            files.push(part.with_context(|| format!("no part {name}"))?);
        }
        files.append(&mut shared);
        later.push(files);
    }
    Ok(later)
}

/// The first part, by its place in `LATER`, that uses a file of several: the splitter's script names them before it
/// (`/* Figures, Guide */`, then `const __chunk_7`).
fn first_user(notes: &str, file: &str) -> usize {
    let declared = format!("const __{file} ");
    let mut before = notes.lines().zip(notes.lines().skip(1));
    let users = before.find(|(_, line)| line.starts_with(&declared)).map_or("", |(users, _)| users);
    let named = |names: &&&[&str]| names.iter().any(|name| users.contains(name));
    LATER.iter().position(|names| named(&names)).unwrap_or_default()
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
        let names = [
            "sorewise.wasm",
            "split_Answer.wasm",
            "split_Diary.wasm",
            "split_Guide.wasm",
            "split_Figures.wasm",
            "split_Shelf.wasm",
            "chunk_1.wasm",
        ];
        let folder = folder(&names.map(|name| (name, part)))?;
        let found = later(&folder);
        std::fs::remove_dir_all(&folder)?;
        let names =
            |part: &Vec<(String, Vec<u8>)>| part.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(
            found?.iter().map(names).collect::<Vec<_>>(),
            [vec!["answer", "shared0"], vec!["diary"], vec!["guide", "figures"], vec!["shelf"]]
        );
        Ok(())
    }

    #[test]
    fn what_the_answer_does_not_use_comes_later() {
        let notes = "/* Answer, Guide */\nconst __chunk_1 = makeLoad();\n/* Figures, Guide */\nconst __chunk_12 = makeLoad();";
        assert_eq!(["chunk_1", "chunk_12", "chunk_2"].map(|file| first_user(notes, file)), [0, 2, 0]);
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
