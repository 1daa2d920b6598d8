//! The engine for JavaScript, without the element: `npm/`, as `sorewise/engine` of the npm package has it.

use crate::finish::told;
use crate::minify::{Kind, minify, minify_wasm};
use crate::paths::{read, write};
use crate::setup::{self, Tool};
use crate::shorten::shorten;
use crate::size::Weight;
use crate::{cargo_shim, paths, process};
use anyhow::Result;
use serde_json::json;
use sorewise_build::regions;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that it may weigh, its wasm with all its JavaScript, in bytes after brotli 11.
pub const BUDGET: usize = 70 * 1024;

/// Its wasm.
const WASM: &str = "engine-program_bg.wasm";
/// The JavaScript side of that.
const PROGRAM: &str = "engine-program.js";
/// What is known without it.
const DATA: &str = "engine-data.js";
/// What a browser loads.
const LOADED: [&str; 5] = ["engine.js", "engine-common.js", DATA, PROGRAM, WASM];

/// Where it is, once it is built.
#[must_use]
pub fn folder() -> PathBuf {
    paths::target().join("engine")
}

/// Builds the engine and weighs what a browser loads of it.
///
/// # Errors
///
/// It cannot be built.
pub fn weigh() -> Result<Weight> {
    let folder = build()?;
    LOADED.iter().try_fold(Weight::default(), |sum, name| {
        let file = std::fs::read(folder.join(name))?;
        // As whoever publishes a page has it.
        let small = if name.rsplit('.').next() == Some("js") {
            minify(&String::from_utf8(file)?, Kind::Entry, &folder)?.into_bytes()
        } else {
            file
        };
        Ok(sum + Weight::of(&small)?)
    })
}

/// Builds the engine for release, with its scripts and types; gives the folder that it is built into.
///
/// # Errors
///
/// A tool cannot be set up, or the build fails.
pub fn build() -> Result<PathBuf> {
    setup::ensure(setup::BUILD)?;
    let target = paths::target().join("dist");
    process::run(
        process::cargo()
            .args(["build", "--release", "--quiet", "--package", "sorewise-npm", "--target", paths::WASM])
            .current_dir(paths::root())
            .envs(cargo_shim::VARIABLES)
            .env("CARGO_TARGET_DIR", &target),
    )?;
    let folder = folder();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    process::run(
        Command::new(Tool::WasmBindgen.path()?)
            .args(["--target", "web", "--no-typescript", "--out-name", "engine-program", "--out-dir"])
            .arg(&folder)
            .arg(target.join(paths::WASM).join("release").join("sorewise_npm.wasm")),
    )?;
    let (wasm, program) = (folder.join(WASM), folder.join(PROGRAM));
    let (small, text) = shorten(&std::fs::read(&wasm)?, &read(&program)?)?;
    std::fs::write(&wasm, minify_wasm(&small, false)?)?;
    std::fs::write(&program, text)?;
    let sources = paths::root().join("npm");
    for file in paths::files(&sources)? {
        let name = paths::relative(&sources, &file)?;
        if name.starts_with("engine") {
            std::fs::copy(&file, folder.join(&name))?;
        }
    }
    write(&folder, DATA, data(&paths::root())?.as_bytes())?;
    Ok(folder)
}

/// The script of what is known without the program.
fn data(root: &Path) -> Result<String> {
    let regions = regions::load(&root.join("src/body/regions.toml")).map_err(told)?;
    let regions = regions.iter().map(|(id, region)| {
        let sides: &[&str] = if region.midline { &["midline"] } else { &["left", "right"] };
        let mut listed = json!({
            "id": id, "kind": format!("{:?}", region.kind).to_lowercase(), "sides": sides, "muscles": region.muscles,
        });
        if let Some(uberon) = &region.uberon {
            listed["uberon"] = json!(uberon);
        }
        listed.to_string()
    });
    Ok(format!(
        "export const version = {};\nexport const regions = [\n{},\n];\n",
        json!(env!("CARGO_PKG_VERSION")),
        regions.collect::<Vec<_>>().join(",\n")
    ))
}
