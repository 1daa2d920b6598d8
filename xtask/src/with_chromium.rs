//! Commands that the end-to-end crate carries out, against the built app, with Chromium alone.

use crate::browsers::{self, Engine};
use crate::{build, cli, paths, process};
use anyhow::Result;

/// Builds, unless `--no-build` is among the arguments, and lets the end-to-end crate do `command`.
///
/// # Errors
///
/// An unknown argument, Chromium cannot be set up, or the build or the command fails.
pub fn run(args: lexopt::Parser, help: &str, command: &str) -> Result<()> {
    let mut no_build = false;
    let wanted = cli::options(args, help, |name, _| {
        no_build = no_build || name == "no-build";
        Ok(name == "no-build")
    })?;
    if !wanted {
        return Ok(());
    }
    browsers::set_up(&[Engine::Chromium])?;
    if !no_build {
        build::build()?;
    }
    process::run(
        process::cargo()
            .args(["run", "--quiet", "--package", "sorewise-e2e", "--", command])
            .current_dir(paths::root()),
    )
}
