//! Cuts the program in parts: what the map needs, what the answer needs, the diary, and the rest.
//!
//! The splitter is `wasm_split_cli_support`, made with the people of Leptos and Yew. It takes the program as cargo leaves it,
//! with the linker's notes of who uses what (`--emit-relocs`, see `build.rs`), and cuts where
//! `src/ui/deferred.rs` says so. The first part then goes through wasm-bindgen, as the whole program would; the
//! others share its memory and its function table, and need nothing else. What several of them use
//! are modules of their own: the first part that needs one brings it along in its file.

use crate::setup::Tool;
use crate::{paths, process};
use anyhow::{Context as _, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_encoder::{CustomSection, Encode as _, Section as _};

/// The parts that come after the first, as `src/ui/deferred.rs` calls them: in their order, each with what comes along.
const LATER: [&[&str]; 4] = [&["Answer"], &["Diary"], &["Guide", "Figures"], &["Shelf"]];

/// What the others import from the first part: static/boot.js gives them its exports under this name.
const NAMESPACE: &str = "__wasm_split";

/// The program in parts.
#[derive(Debug)]
pub struct Parts {
    /// Where wasm-bindgen has left the first part and its JavaScript side.
    pub first: PathBuf,
    /// The files of each later part.
    pub later: Vec<Vec<Piece>>,
}

/// A file of a later part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its name.
    pub name: String,
    /// What is the part's own.
    pub module: Vec<u8>,
    /// What it shares with others. What an earlier part has brought along is not repeated.
    pub shared: Vec<Vec<u8>>,
}

/// The name of the sections in which a file brings along what its part shares with others.
pub const SHARED: &str = "shared";

impl Piece {
    /// All its modules.
    pub fn modules(&mut self) -> impl Iterator<Item = &mut Vec<u8>> {
        std::iter::once(&mut self.module).chain(&mut self.shared)
    }

    /// One module, with the others as sections in it: a reader far away waits once, and what is alike packs better.
    #[must_use]
    pub fn joined(&self) -> Vec<u8> {
        let mut file = self.module.clone();
        for module in &self.shared {
            let section = CustomSection { name: SHARED.into(), data: module.as_slice().into() };
            // Its number too, as a section stands in a module.
            file.push(section.id());
            section.encode(&mut file);
        }
        file
    }
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

/// The files of the later parts.
fn later(folder: &Path) -> Result<Vec<Vec<Piece>>> {
    let notes = std::fs::read_to_string(folder.join("__wasm_split.js")).unwrap_or_default();
    let mut shared = LATER.map(|_| Vec::new());
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
            shared[first_user(&notes, stem)].push(contents);
        } else {
            let part = stem.strip_prefix("split_").unwrap_or_default();
            let mut slots = LATER.iter().zip(&mut parts).flat_map(|(names, found)| names.iter().zip(found));
            let Some((_, slot)) = slots.find(|(known, _)| **known == part) else {
                bail!("an unknown part, {name}");
            };
            *slot = Some(Piece { name: part.to_lowercase(), module: contents, shared: Vec::new() });
        }
    }
    // The first that uses it brings it along.
    let mut later = Vec::new();
    for ((found, names), mut shared) in parts.into_iter().zip(LATER).zip(shared) {
        let mut files = Vec::new();
        for (part, name) in found.into_iter().zip(names) {
            let mut piece = part.with_context(|| format!("no part {name}"))?;
            piece.shared.append(&mut shared);
            files.push(piece);
        }
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
        let found = found?;
        let names = |part: &Vec<Piece>| {
            part.iter().map(|file| (file.name.clone(), file.shared.len())).collect::<Vec<_>>()
        };
        let file = |name: &str, shared| (name.to_owned(), shared);
        assert_eq!(
            found.iter().map(names).collect::<Vec<_>>(),
            [
                vec![file("answer", 1)],
                vec![file("diary", 0)],
                vec![file("guide", 0), file("figures", 0)],
                vec![file("shelf", 0)]
            ]
        );
        let mut sections = Vec::new();
        let joined = found[0][0].joined();
        for payload in wasmparser::Parser::new(0).parse_all(&joined) {
            if let wasmparser::Payload::CustomSection(section) = payload? {
                sections.push((section.name().to_owned(), section.data().to_vec()));
            }
        }
        assert_eq!(sections, [(SHARED.to_owned(), found[0][0].shared[0].clone())]);
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
