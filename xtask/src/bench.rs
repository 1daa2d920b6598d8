//! `cargo xtask bench`: how long a visitor waits.

use crate::browsers::{self, Engine};
use crate::{build, cli, paths, process};
use anyhow::Result;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "bench", summary: "Measure how long a visitor waits", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask bench [--no-build]

Measures with Chromium the time from opening the page until the map can be tapped, and from a changed
rating to the changed answer: median and 95th percentile. It reports and never fails on a slow machine.

  --no-build   Measure the dist/ that is there
";

fn main(args: lexopt::Parser) -> Result<()> {
    let mut no_build = false;
    let wanted = cli::options(args, HELP, |name, _| {
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
            .args(["run", "--quiet", "--package", "sorewise-e2e", "--", "bench"])
            .current_dir(paths::root()),
    )
}
