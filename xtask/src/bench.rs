//! `cargo xtask bench`: how long a visitor waits.

use crate::{cli, with_chromium};
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
    with_chromium::run(args, HELP, "bench")
}
