//! `cargo xtask shots`: a picture of every view, for people to look at.

use crate::{cli, with_chromium};
use anyhow::Result;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "shots", summary: "Take screenshots of every view", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask shots [--no-build]

Takes a picture of every view at 360x800, 768x1024 and 1440x900, light and dark, in English and
Arabic, with Chromium, into target/shots/.

  --no-build   Picture the dist/ that is there
";

fn main(args: lexopt::Parser) -> Result<()> {
    let mut no_build = false;
    let wanted = cli::options(args, HELP, |name, _| {
        no_build = no_build || name == "no-build";
        Ok(name == "no-build")
    })?;
    if wanted { with_chromium::run(no_build, "shots") } else { Ok(()) }
}
