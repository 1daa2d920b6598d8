//! `cargo xtask bench`: how long a visitor waits, and how the map compares with its peers.

use crate::{cli, map_page, paths, process, with_chromium};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "bench", summary: "Measure how long a visitor waits", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask bench [--no-build] [--peers <folder>] [--quick]

Measures with Chromium the time from opening the page until the map can be tapped, and from a changed
rating to the changed answer: median and 95th percentile. It reports and never fails on a slow machine.

  --no-build         Measure the dist/ that is there
  --peers <folder>   Measure the map alone beside other body maps: a folder with a `bench.mjs` that takes
                     `--pages`, a list of { name, dir, regions }, and a `build.mjs` (Node.js, npm)
  --quick            With --peers: fewer rounds
";

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut no_build, mut quick, mut peers) = (false, false, None);
    let wanted = cli::options(args, HELP, |name, parser| {
        match name {
            "no-build" => no_build = true,
            "quick" => quick = true,
            "peers" => peers = Some(PathBuf::from(cli::text(parser)?)),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    match (wanted, peers) {
        (false, _) => Ok(()),
        (true, Some(folder)) => beside_peers(&folder, quick),
        (true, None) => with_chromium::run(no_build, "bench", &[]),
    }
}

/// Builds the map's own page and lets the peers' program measure it with theirs.
fn beside_peers(folder: &Path, quick: bool) -> Result<()> {
    let page = map_page::build("benches/map")?;
    // A copy: what others keep there is theirs.
    let work = paths::target().join("peers");
    std::fs::create_dir_all(&work)?;
    for file in paths::files(folder).with_context(|| format!("reading {}", folder.display()))? {
        let name = paths::relative(folder, &file)?;
        if name.starts_with("node_modules/") || name.starts_with("dist/") {
            continue;
        }
        let to = work.join(&name);
        std::fs::create_dir_all(to.parent().unwrap_or(&work))?;
        if to.exists() {
            std::fs::remove_file(&to)?;
        }
        std::fs::write(&to, std::fs::read(&file)?)?;
    }
    let ours = serde_json::json!({
        "name": "sorewise", "dir": page, "regions": "svg[data-view] .region",
        "focusables": "svg[data-view] .region",
    });
    std::fs::write(
        work.join("with-sorewise.mjs"),
        format!("import peers from './pages.mjs';\nexport default [...peers, {ours}];\n"),
    )?;
    process::run(Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(&work))?;
    process::run(Command::new("node").arg("build.mjs").current_dir(&work))?;
    let mut bench = Command::new("node");
    bench.args(["bench.mjs", "--pages", "with-sorewise.mjs"]).current_dir(&work);
    if quick {
        bench.arg("--quick");
    }
    process::run(&mut bench)?;
    println!("{}", std::fs::read_to_string(work.join("results.md"))?);
    Ok(())
}
