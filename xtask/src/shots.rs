//! `cargo xtask shots`: a picture of every view, for people to look at.

use crate::{cli, with_chromium};
use anyhow::Result;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "shots", summary: "Take screenshots of every view", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask shots [--no-build] [--publish]
                         [--size <size>]... [--theme <theme>]... [--lang <language>]... [--scene <scene>]...

Takes a picture of every screenful of every view at 360x740, 768x1024, 1024x1000, 1280x720, 1440x900 and 1920x1080,
light and dark, in English and Arabic, with Chromium, into target/shots/; or of those that are chosen.

  --no-build          Picture the dist/ that is there
  --size <size>       Only this size, 360x740 say
  --theme <theme>     Only light or dark
  --lang <language>   Only en or ar
  --scene <scene>     Only this scene: start, list, rating, answer, why, consult, emergency, link, print, routine, rest,
                      how, plan, settings, away, notes, after or resume
  --publish           Write the pictures that the manifest names, into static/, and no others
";

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut no_build, mut command, mut options) = (false, "shots", Vec::new());
    let wanted = cli::options(args, HELP, |name, args| {
        match name {
            "no-build" => no_build = true,
            "publish" => command = "publish",
            "size" | "theme" | "lang" | "scene" => options.extend([format!("--{name}"), cli::text(args)?]),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if wanted { with_chromium::run(no_build, command, &options) } else { Ok(()) }
}
