//! `cargo xtask package`: what package registries get.

use crate::finish::{FILES, fill};
use crate::minify::{Kind, minify};
use crate::paths::{read, write};
use crate::{cli, engine, paths, process, wordpress};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "package",
    summary: "Make the npm package or the WordPress plugin",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask package npm
       cargo xtask package wordpress

npm makes the npm package in target/npm/sorewise, and the archive of it beside that: the element, its React component, the
engine without the element, and their types. wordpress makes the plugin in target/wordpress: a block and a shortcode around the element.
dist/ must be built.
";

/// Stands in `npm/package.json` for the version.
const VERSION: &str = "\"version\": \"0.0.0\"";

/// What the element promises, as tools read it, and its name in the package, where `react.d.ts` is the component's.
const ELEMENT: [(&str, &str); 6] = [
    ("sorewise.d.ts", "sorewise.d.ts"),
    ("react.d.ts", "jsx.d.ts"),
    ("vue.d.ts", "vue.d.ts"),
    ("svelte.d.ts", "svelte.d.ts"),
    ("custom-elements.json", "custom-elements.json"),
    ("html-data.json", "html-data.json"),
];

/// What `dist/assets` has for our own page alone.
const OWN: [&str; 4] = ["app.", "boot.", "installed.", "icon"];

/// Whether a file of `dist/` is for our own page alone.
#[must_use]
pub(crate) fn is_own(name: &str) -> bool {
    name.strip_prefix("assets/").is_some_and(|name| OWN.iter().any(|start| name.starts_with(start)))
}

/// Scripts that the element's script imports, by their names in its list: a bundler follows a name that is written out.
const IMPORTS: [&str; 2] = ["host", "diary"];

/// What else it imports stays a file of its own, as the program's JavaScript side may be loaded anew: bundlers are told so.
const OTHER_IMPORT: &str = "import(/* @vite-ignore */ /* webpackIgnore: true */ ";

/// How the element's script comes from a file's name to its address.
const HERE: &str = "const here = (path) => new URL(path, import.meta.url).href;";

fn main(mut args: lexopt::Parser) -> Result<()> {
    use lexopt::prelude::{Long, Short, Value};
    match args.next()? {
        None | Some(Short('h') | Long("help")) => print!("{HELP}"),
        Some(Value(kind)) if kind == "npm" => {
            if cli::no_options(args, HELP)? {
                let folder = npm()?;
                println!("{}", pack(&folder)?.display());
            }
        }
        Some(Value(kind)) if kind == "wordpress" => {
            if cli::no_options(args, HELP)? {
                println!("{}", wordpress::make()?.display());
            }
        }
        Some(Value(other)) => bail!("there is no package `{}`\n\n{HELP}", other.to_string_lossy()),
        Some(other) => return Err(other.unexpected().into()),
    }
    Ok(())
}

/// Where the npm package is, once it is made.
#[must_use]
pub fn npm_folder() -> PathBuf {
    paths::target().join("npm").join("sorewise")
}

/// Where [`crate::finish`] leaves the element's script for [`npm`].
fn entry_file() -> PathBuf {
    paths::target().join("xtask").join("entry.json")
}

/// Leaves the element's script, without the list of its files, and that list.
///
/// # Errors
///
/// It cannot be written.
pub(crate) fn leave_entry(script: &str, files: &Value) -> Result<()> {
    let text = json!({ "script": script, "files": files }).to_string();
    write(&paths::target(), "xtask/entry.json", text.as_bytes())
}

/// Makes the folder of the npm package from `dist/`, `npm/` and the engine.
///
/// # Errors
///
/// `dist/` is not built, or not by the last build; the engine cannot be built.
pub fn npm() -> Result<PathBuf> {
    let entry = read(&entry_file()).context("dist/ is not built: run `cargo xtask build`")?;
    let entry: Value = serde_json::from_str(&entry)?;
    let script = entry["script"].as_str().context("entry.json has no script")?;
    let folder = npm_folder();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let (root, dist) = (paths::root(), paths::dist());
    for (name, file) in &wordpress::element_files(&dist)? {
        // What a bundler makes of a file has another hash.
        if name.starts_with("assets/") && !name.starts_with("assets/integrity.") {
            write(&folder, name, file)?;
        }
    }
    let written = written_out(script, &entry["files"], |name| folder.join(name).is_file())?;
    let small = minify(&written, Kind::Entry, &root)?;
    write(&folder, "sorewise.js", marked(&small).as_bytes())?;
    for (from, name) in
        [(dist, "sorewise.css"), (root.clone(), "LICENSE-MIT"), (root.clone(), "LICENSE-APACHE")]
    {
        std::fs::copy(from.join(name), folder.join(name))?;
    }
    for (from, name) in ELEMENT {
        std::fs::copy(root.join("element").join(from), folder.join(name))?;
    }
    let engine = engine::build()?;
    for from in [engine, root.join("npm")] {
        for file in paths::files(&from)? {
            let name = paths::relative(&from, &file)?;
            if !name.contains('/') && name != "Cargo.toml" {
                std::fs::copy(&file, folder.join(&name))?;
            }
        }
    }
    // As text: in `exports` the order counts.
    let described = read(&root.join("npm/package.json"))?;
    let described = fill(&described, VERSION, &format!("\"version\": {}", json!(env!("CARGO_PKG_VERSION"))))?;
    write(&folder, "package.json", described.as_bytes())?;
    Ok(folder)
}

/// Packs the folder as npm would publish it; gives the archive.
///
/// # Errors
///
/// npm is not there, or finds fault with the package.
pub fn pack(folder: &Path) -> Result<PathBuf> {
    let packages = paths::target().join("npm");
    let name = process::output(
        Command::new(process::npm())
            .args(["pack", "--silent", "--pack-destination"])
            .arg(&packages)
            .current_dir(folder),
    )
    .context("npm comes with Node.js (https://nodejs.org); is it installed?")?;
    Ok(packages.join(name.trim()))
}

/// The small script with [`OTHER_IMPORT`] where what it imports is no text; minifiers drop comments.
fn marked(small: &str) -> String {
    let mut pieces = small.split("import(");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + if piece.starts_with('"') { "import(" } else { OTHER_IMPORT } + piece
    })
}

/// The element's script with each file that it loads written out where it is loaded, as bundlers want to see it.
fn written_out(script: &str, files: &Value, is_there: impl Fn(&str) -> bool) -> Result<String> {
    let mut script = script.to_owned();
    for name in IMPORTS {
        let called = format!("import(here(files.{name}))");
        let file = files[name].as_str().with_context(|| format!("no file is listed as {name}"))?;
        ensure!(script.contains(&called), "the element's script has no `{called}`");
        script = script.replace(&called, &format!("import({})", json!(file)));
    }
    // What is written out is whole; of an address that is put together bundlers warn.
    script = fill(&script, HERE, "const here = (path) => path;").context("static/program.js")?;
    let mut list = String::new();
    let mut quote = "";
    for piece in files.to_string().split('"') {
        let file = piece.strip_prefix("./").filter(|file| file.starts_with("assets/"));
        if let Some(file) = file {
            ensure!(is_there(file), "dist/ has no {file}: run `cargo xtask build`");
        }
        let imported = IMPORTS.iter().any(|name| files[*name] == piece);
        if file.is_some() && !imported {
            // Writing to a string does not fail.
            let _ = write!(list, "new URL({}, import.meta.url).href", json!(piece));
            quote = "";
        } else {
            list += quote;
            list += piece;
            quote = "\"";
        }
    }
    fill(&script, FILES, &list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn files_are_written_out() -> Result<()> {
        let script = "a(import(here(files.module)), import(here(files.host)), import(here(files.diary)), here(files.wasm));\nb = /*FILES*/null;\n\
            const here = (path) => new URL(path, import.meta.url).href;";
        let files = json!({
            "module": "./assets/m.js", "host": "./assets/h.js", "diary": "./assets/d.js", "wasm": "./assets/w.wasm",
            "messages": { "en": ["./assets/1.txt", "./assets/2.txt"] }, "words": { "title": "So \"sore\"" }, "size": 3,
        });
        let asked = RefCell::new(0);
        let written = written_out(script, &files, |_| {
            *asked.borrow_mut() += 1;
            true
        })?;
        assert!(written.starts_with(
            "a(import(here(files.module)), import(\"./assets/h.js\"), import(\"./assets/d.js\"), here(files.wasm));"
        ));
        assert_eq!(
            marked("a(import(b(c)),import(\"d\"))"),
            "a(import(/* @vite-ignore */ /* webpackIgnore: true */ b(c)),import(\"d\"))"
        );
        assert_eq!(marked("a"), "a");
        for part in [
            "\"module\":new URL(\"./assets/m.js\", import.meta.url).href",
            "\"wasm\":new URL(\"./assets/w.wasm\", import.meta.url).href",
            "[new URL(\"./assets/1.txt\", import.meta.url).href,new URL(\"./assets/2.txt\", import.meta.url).href]",
            "{\"title\":\"So \\\"sore\\\"\"}",
            "\"size\":3",
            "const here = (path) => path;",
        ] {
            assert!(written.contains(part), "{part} in {written}");
        }
        assert_eq!(asked.into_inner(), 6);
        assert!(written_out(script, &files, |_| false).is_err(), "a file that is not there");
        assert!(written_out("/*FILES*/null", &files, |_| true).is_err(), "nothing is imported");
        Ok(())
    }
}
