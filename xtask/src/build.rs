//! `cargo xtask build`: the release, into `dist/`.

use crate::{cargo_shim, cli, paths, process, setup};
use anyhow::{Context as _, Result};
use setup::Tool;
use std::path::Path;
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "build", summary: "Build the release into dist/", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask build

Sets up what is missing (the wasm target, Rust's source, Trunk, wasm-bindgen, wasm-opt, esbuild) in
the user's cache folder, and builds the release into dist/: a folder that works under any path of any
static host. Never needs root.
";

fn main(args: lexopt::Parser) -> Result<()> {
    if cli::no_options(args, HELP)? { build() } else { Ok(()) }
}

/// Sets up the tools and builds `dist/`.
///
/// # Errors
///
/// A tool cannot be set up, or the build fails.
pub fn build() -> Result<()> {
    setup::ensure(setup::BUILD)?;
    let (shim, real_cargo) = cargo_shim::install()?;
    let mut dirs = vec![shim];
    for tool in [Tool::WasmBindgen, Tool::Esbuild] {
        dirs.push(tool.path()?.parent().map(Path::to_path_buf).context("a program is in a folder")?);
    }
    eprintln!("building dist/ (release)");
    process::run(
        Command::new(Tool::Trunk.path()?)
            .args(["build", "--release", "--color=never"])
            .current_dir(paths::root())
            .env("PATH", process::path_with(&dirs)?)
            .env(real_cargo.0, real_cargo.1)
            // A folder of its own: the other builds' flags differ, and they would undo each other.
            .env("CARGO_TARGET_DIR", paths::target().join("dist"))
            .env("TRUNK_SKIP_VERSION_CHECK", "true"),
    )
}
