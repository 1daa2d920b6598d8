//! The pages that show the map alone: `examples/map` and `benches/map`.

use crate::minify::{Kind, minify, minify_wasm};
use crate::setup::{self, Tool};
use crate::shorten::shorten;
use crate::size::Weight;
use crate::{cargo_shim, paths, process};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that such a page may weigh, its wasm with its JavaScript side, in bytes after brotli 11.
pub const BUDGET: usize = 75 * 1024;

/// Builds `examples/map` and weighs it.
///
/// # Errors
///
/// It cannot be built.
pub fn weigh() -> Result<Weight> {
    weigh_folder(&build("examples/map")?)
}

/// What the program of a built page weighs, with its JavaScript side.
///
/// # Errors
///
/// It is not there.
pub fn weigh_folder(folder: &Path) -> Result<Weight> {
    let (wasm, glue) = program(folder)?;
    Ok(Weight::of(&std::fs::read(wasm)?)? + Weight::of(&std::fs::read(glue)?)?)
}

/// Where the page is, once it is built.
#[must_use]
pub fn folder() -> PathBuf {
    paths::target().join("map-page")
}

/// Builds the page in a folder of the project for release, as small as our own; gives the folder that it is built
/// into.
///
/// # Errors
///
/// A tool cannot be set up, or the build fails.
pub fn build(source: &str) -> Result<PathBuf> {
    setup::ensure(setup::BUILD)?;
    let (shim, real_cargo) = cargo_shim::install()?;
    let mut dirs = vec![shim];
    for tool in [Tool::WasmBindgen, Tool::Binaryen] {
        dirs.push(tool.path()?.parent().map(Path::to_path_buf).context("a program is in a folder")?);
    }
    let folder = folder();
    process::run(
        Command::new(Tool::Trunk.path()?)
            .args(["build", "--release", "--color=never", "--skip-version-check", "--dist"])
            .arg(&folder)
            .current_dir(paths::root().join(source))
            .env("PATH", process::path_with(&dirs)?)
            .env(real_cargo.0, real_cargo.1)
            .env("CARGO_TARGET_DIR", paths::target().join("dist")),
    )?;
    let (wasm, glue) = program(&folder)?;
    let (small, text) = shorten(&std::fs::read(&wasm)?, &std::fs::read_to_string(&glue)?)?;
    std::fs::write(wasm, minify_wasm(&small, false)?)?;
    std::fs::write(glue, minify(&text, Kind::Module, &folder)?)?;
    Ok(folder)
}

/// The page's wasm and its JavaScript side.
fn program(folder: &Path) -> Result<(PathBuf, PathBuf)> {
    let files = paths::files(folder)?;
    let wasm = files.into_iter().find_map(|file| {
        let name = file.to_str()?.strip_suffix("_bg.wasm").map(|stem| format!("{stem}.js"))?;
        Some((file, PathBuf::from(name)))
    });
    wasm.with_context(|| format!("no *_bg.wasm in {}", folder.display()))
}
