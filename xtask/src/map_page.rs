//! The pages that show the map alone: `examples/map` and `benches/map`.

use crate::setup::{self, Tool};
use crate::{cargo_shim, paths, process};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the page in a folder of the project for release; gives the folder that it is built into.
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
    let folder = paths::target().join("map-page");
    process::run(
        Command::new(Tool::Trunk.path()?)
            .args(["build", "--release", "--color=never", "--skip-version-check", "--dist"])
            .arg(&folder)
            .current_dir(paths::root().join(source))
            .env("PATH", process::path_with(&dirs)?)
            .env(real_cargo.0, real_cargo.1)
            .env("CARGO_TARGET_DIR", paths::target().join("dist")),
    )?;
    Ok(folder)
}
