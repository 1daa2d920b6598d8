//! `cargo xtask build`: the release, into `dist/`.
//!
//! There are two. The small one is cut in parts and stands on flags that Rust does not promise to keep: it
//! was proven with one compiler, [`PROVEN`]. The whole one needs nothing but stable Rust, and is larger.

use crate::{cargo_shim, cli, paths, process, setup};
use anyhow::{Context as _, Result, bail};
use setup::Tool;
use std::path::{Path, PathBuf};
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "build", summary: "Build the release into dist/", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask build [--small | --whole]

Sets up what is missing (the wasm target, Rust's source, Trunk, wasm-bindgen, wasm-opt, esbuild) in
the user's cache folder, and builds the release into dist/ (SOREWISE_DIST names another folder): a folder
that works under any path of any static host. Never needs root.

  --small   As small as it gets: cut in parts, with flags that were proven with rustc 1.95.0 only. This is
            what is built with that compiler when nothing is said
  --whole   In one part, with stable Rust alone. This is what is built with other compilers
";

/// The compiler that the small release was proven with.
pub const PROVEN: &str = "1.95.0";

/// Tells `cargo xtask finish`, which Trunk runs, to leave the program in one part, and `build.rs` that
/// nobody wants the linker's notes, which wasm-opt does not understand.
pub const WHOLE: &str = "SOREWISE_WHOLE";

/// How the program is built for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// In several parts, with unstable flags.
    Small,
    /// In one part, with stable Rust.
    Whole,
}

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut small, mut whole) = (false, false);
    let wanted = cli::options(args, HELP, |name, _| {
        match name {
            "small" => small = true,
            "whole" => whole = true,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if !wanted {
        return Ok(());
    }
    match (small, whole) {
        (true, true) => bail!("--small or --whole, not both"),
        (true, false) => release(Release::Small, &paths::dist()),
        (false, true) => release(Release::Whole, &paths::dist()),
        (false, false) => build(),
    }
}

/// Sets up the tools and builds `dist/`: small, where the compiler is the proven one.
///
/// # Errors
///
/// A tool cannot be set up, or the build fails.
pub fn build() -> Result<()> {
    let said = process::output(setup::rustc().arg("--version"))?;
    let (kind, notice) = suited(&said);
    if let Some(notice) = notice {
        eprintln!("{notice}");
    }
    release(kind, &paths::dist())
}

/// The release for a compiler, given what its `--version` prints, and what to say where that is not the
/// usual one.
fn suited(rustc: &str) -> (Release, Option<String>) {
    let version = rustc.split_whitespace().nth(1).unwrap_or("of an unknown version");
    if version == PROVEN {
        return (Release::Small, None);
    }
    let notice = format!(
        "rustc is {version}, and the small release was proven with {PROVEN} only: building the whole one \
         (`cargo xtask build --small` tries anyway)"
    );
    (Release::Whole, Some(notice))
}

/// Sets up the tools and builds a release into a folder.
///
/// # Errors
///
/// A tool cannot be set up, or the build fails.
pub fn release(kind: Release, dist: &Path) -> Result<()> {
    // A folder of its own: the other builds' flags differ, and they would undo each other.
    release_in(kind, dist, &paths::target().join("dist"))
}

/// Builds `dist/` once more, in folders of its own and with nothing of another build; gives the folder.
///
/// # Errors
///
/// As [`build`].
pub fn anew() -> Result<PathBuf> {
    let (kind, _) = suited(&process::output(setup::rustc().arg("--version"))?);
    let (target, dist) = (paths::target().join("anew"), paths::target().join("anew-dist"));
    for folder in [&target, &dist] {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
    }
    release_in(kind, &dist, &target)?;
    Ok(dist)
}

fn release_in(kind: Release, dist: &Path, target: &Path) -> Result<()> {
    let tools = setup::BUILD
        .iter()
        .copied()
        .filter(|tool| kind == Release::Small || !matches!(tool, Tool::RustSource | Tool::WasmSplit));
    setup::ensure(&tools.collect::<Vec<_>>())?;
    let mut dirs = Vec::new();
    let mut trunk = Command::new(Tool::Trunk.path()?);
    trunk
        .args(["build", "--release", "--color=never", "--dist"])
        .arg(dist)
        .current_dir(paths::root())
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    match kind {
        Release::Small => {
            let (shim, real_cargo) = cargo_shim::install()?;
            dirs.push(shim);
            trunk.env(real_cargo.0, real_cargo.1).env("CARGO_TARGET_DIR", target);
            trunk.env_remove(WHOLE);
        }
        Release::Whole => {
            trunk.env(WHOLE, "1").env_remove("RUSTC_BOOTSTRAP").env_remove("CARGO_TARGET_DIR");
        }
    }
    for tool in [Tool::WasmBindgen, Tool::Esbuild] {
        dirs.push(tool.path()?.parent().map(Path::to_path_buf).context("a program is in a folder")?);
    }
    let name = match kind {
        Release::Small => format!("the small release (proven with rustc {PROVEN})"),
        Release::Whole => "the whole release (stable Rust alone)".to_owned(),
    };
    eprintln!("building {name} into {}", dist.strip_prefix(paths::root()).unwrap_or(dist).display());
    process::run(trunk.env("PATH", process::path_with(&dirs)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_proven_compiler_builds_the_small_release_by_itself() {
        let proven = format!("rustc {PROVEN} (59807616e 2026-04-14)\n");
        assert_eq!(suited(&proven), (Release::Small, None));
        for other in ["1.94.1", "1.95.1", "1.96.0", "1.95.0-beta.2", "1.97.0-nightly", "11.95.0"] {
            let (release, notice) = suited(&format!("rustc {other} (0123456789 2026-06-01)\n"));
            assert_eq!(release, Release::Whole, "{other}");
            let notice = notice.unwrap_or_default();
            assert!(
                notice.contains(other) && notice.contains(PROVEN) && notice.contains("--small"),
                "{notice}"
            );
            assert!(!notice.contains('\n'), "one line: {notice}");
        }
        assert_eq!(suited("").0, Release::Whole);
        assert!(HELP.contains(PROVEN));
    }
}
