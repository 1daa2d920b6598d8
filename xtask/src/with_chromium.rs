//! Commands that the end-to-end crate carries out, against the built app, with Chromium alone.

use crate::browsers::{self, Engine};
use crate::{build, paths, process};
use anyhow::Result;

/// Builds, unless told not to, and lets the end-to-end crate do `command`, with these options of its own.
///
/// # Errors
///
/// Chromium cannot be set up, or the build or the command fails.
pub fn run(no_build: bool, command: &str, options: &[String]) -> Result<()> {
    browsers::set_up(&[Engine::Chromium])?;
    if !no_build {
        build::build()?;
    }
    process::run(
        process::cargo()
            .args(["run", "--quiet", "--package", "sorewise-e2e", "--", command])
            .args(options)
            .current_dir(paths::root()),
    )
}
