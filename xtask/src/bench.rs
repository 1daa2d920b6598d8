//! `cargo xtask bench`: how long a visitor waits, beside the lightest body map that others use.
//!
//! The programs in `benches/peers/` measure; here is built what they measure, and here it is judged: [`figures`] says
//! what each figure is and what it should come to, [`ratios`] what it came to when it was accepted last.

pub mod figures;
pub mod ratios;

use crate::browsers::{self, Engine};
use crate::setup::{self, Tool};
use crate::{build, cli, map_page, paths, process, size};
use anyhow::{Context as _, Result, bail};
use figures::{Figures, Mode};
use ratios::{Ratios, Risen};
use std::path::{Path, PathBuf};
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "bench", summary: "Measure how long a visitor waits", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask bench [--no-build] [--quick] [--accept | --goals] [--<mode>]...

Measures the product in Chromium, in turns with react-body-highlighter (from npm) and with a page of four boxes, and
prints a table with the goals; it stays in target/bench/results.md. Ratios are against react-body-highlighter in the
same run. Fails when a ratio is more than 15 % above the accepted one (xtask/bench-ratios.txt), or a count is above
it, in two tries; the second is automatic. docs/performance.md says what is measured, and how far to trust it.

  --slow         Only: the first visit on a slow phone
  --taps         Only: taps on the map alone
  --again        Only: the second visit, without a network
  --journey      Only: a whole visit by thumb, step by step
  --memory       Only: what the map holds in memory
  --lighthouse   Only: what Lighthouse says
  --no-build     Measure the dist/ and the map page that are there
  --quick        Fewer rounds: to see whether something is far off
  --accept       Write the ratios that the next run compares with
  --goals        Fail where a goal is missed
  --late <path>=<ms>
                 Serve files whose path this pattern finds later, and accept nothing: the figures must show it
";

/// What was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Wanted {
    modes: Vec<Mode>,
    no_build: bool,
    quick: bool,
    by: By,
    late: Option<String>,
}

/// What a run is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum By {
    /// What was accepted.
    #[default]
    Accepted,
    /// That, and the goals.
    Goals,
    /// Nothing: it is what others will be held to.
    Nothing,
}

fn main(args: lexopt::Parser) -> Result<()> {
    let mut wanted = Wanted::default();
    let runs = cli::options(args, HELP, |name, parser| {
        match name {
            "no-build" => wanted.no_build = true,
            "quick" => wanted.quick = true,
            "accept" => wanted.by = By::Nothing,
            "goals" => wanted.by = By::Goals,
            "late" => wanted.late = Some(cli::text(parser)?),
            _ => match Mode::from_name(name) {
                Some(mode) => wanted.modes.push(mode),
                None => return Ok(false),
            },
        }
        Ok(true)
    })?;
    if !runs {
        return Ok(());
    }
    if wanted.by == By::Nothing && wanted.late.is_some() {
        bail!("what is slowed down is not to be compared with: --accept or --late, not both");
    }
    if wanted.modes.is_empty() {
        wanted.modes.extend(Mode::ALL);
    }
    bench(&wanted)
}

fn bench(wanted: &Wanted) -> Result<()> {
    browsers::set_up(&[Engine::Chromium])?;
    if !wanted.no_build {
        build::build()?;
    }
    let bench = Bench::prepare(wanted)?;
    let mut measured = bench.measure(&wanted.modes)?;
    measured.extend(weighed(&bench)?);
    let recorded = Ratios::read()?;
    let (now, mut risen) = (measured.compared(), Vec::new());
    if wanted.by != By::Nothing {
        risen = recorded.risen(&now);
        let again = ratios::modes_to_try_again(&risen);
        if !again.is_empty() {
            eprintln!("above what was accepted, so measured once more: {}", ratios::told(&risen));
            let second = bench.measure(&again)?;
            risen = ratios::twice(risen, &recorded.risen(&second.compared()));
            measured.keep_better(second);
        }
    }
    let table = figures::table(&measured, |name| recorded.get(name));
    println!("\n{table}");
    let file = paths::target().join("bench").join("results.md");
    std::fs::write(&file, &table)?;
    println!("written: {}", paths::relative(&paths::root(), &file)?);
    if wanted.by == By::Nothing {
        recorded.with(&now).write()?;
        println!("accepted: xtask/bench-ratios.txt");
    }
    judge(&risen, &measured.missed(), wanted.by)
}

/// The end of a run: what has risen fails it; a missed goal does where that was asked for.
fn judge(risen: &[Risen], missed: &[String], by: By) -> Result<()> {
    if !missed.is_empty() {
        println!("short of the goal: {}", missed.join("; "));
    }
    match (risen, by == By::Goals && !missed.is_empty()) {
        ([], false) => Ok(()),
        ([], true) => bail!("{} goals are missed", missed.len()),
        (risen, _) => bail!("above what was accepted: {}", ratios::told(risen)),
    }
}

/// The bytes of the table, which no clock has a part in.
fn weighed(bench: &Bench) -> Result<Figures> {
    let mut figures = Figures::default();
    let (first, product) = size::first_load_and_product()?;
    figures.insert("size.first", bytes(first), None);
    figures.insert("size.language", bytes(product), None);
    if let Some(map) = &bench.map {
        figures.insert("size.map", bytes(map_page::weigh_folder(map)?.brotli), None);
    }
    Ok(figures)
}

fn bytes(count: usize) -> f64 {
    // Far below the four gigabytes at which this would say less than there is.
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// The folder in which is measured, ready.
struct Bench {
    work: PathBuf,
    /// The page with the map alone, where a mode needs it.
    map: Option<PathBuf>,
    quick: bool,
    late: Option<String>,
}

impl Bench {
    /// Copies the programs to where npm may put things, and builds the peers' pages.
    fn prepare(wanted: &Wanted) -> Result<Self> {
        setup::ensure(&[Tool::Esbuild])?;
        let needs_map = wanted.modes.iter().any(|mode| mode.needs_map());
        let map = match (needs_map, wanted.no_build) {
            (false, _) => None,
            (true, true) => Some(map_page::folder()),
            (true, false) => Some(map_page::build("benches/map")?),
        };
        let source = paths::root().join("benches").join("peers");
        let work = paths::target().join("bench").join("peers");
        for file in paths::files(&source)? {
            let to = work.join(paths::relative(&source, &file)?);
            std::fs::create_dir_all(to.parent().unwrap_or(&work))?;
            std::fs::copy(&file, &to).with_context(|| format!("copying {}", file.display()))?;
        }
        install(&work)?;
        for page in ["peer.jsx", "floor.js"] {
            bundle(&work, page)?;
        }
        let built = work.join("built");
        std::fs::copy(work.join("pages/floor-sw.js"), built.join("floor/sw.js"))?;
        std::fs::create_dir_all(built.join("blog"))?;
        std::fs::copy(work.join("pages/blog.html"), built.join("blog/index.html"))?;
        Ok(Self { work, map, quick: wanted.quick, late: wanted.late.clone() })
    }

    fn measure(&self, modes: &[Mode]) -> Result<Figures> {
        let out = self.work.join("figures.json");
        let names: Vec<&str> = modes.iter().map(|mode| mode.name()).collect();
        let mut command = Command::new("node");
        command.arg("bench.mjs").current_dir(&self.work);
        command.env("CHROMIUM", browsers::programs(Engine::Chromium)?.browser);
        command.args(["--pages", "built", "--only", &names.join(",")]);
        command.arg("--app").arg(paths::dist()).arg("--out").arg(&out);
        if let Some(map) = &self.map {
            command.arg("--map").arg(map);
        }
        if self.quick {
            command.arg("--quick");
        }
        if let Some(late) = &self.late {
            command.args(["--late", late]);
        }
        process::run(&mut command)?;
        let text = std::fs::read_to_string(&out)?;
        Figures::read(&text).with_context(|| format!("reading {}", out.display()))
    }
}

/// The packages of the lock file, unless they are there.
fn install(work: &Path) -> Result<()> {
    let lock = std::fs::read(work.join("package-lock.json"))?;
    // Written last, so that an interrupted installation is not taken for a whole one.
    let mark = work.join("installed-lock.json");
    if mark.exists() && std::fs::read(&mark)? == lock {
        return Ok(());
    }
    eprintln!("installing what is measured beside ours, from npm");
    process::run(
        Command::new(process::npm())
            // No package runs a program of its own while it is installed.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(work),
    )
    .context("npm comes with Node.js (https://nodejs.org); is it installed?")?;
    Ok(std::fs::write(mark, lock)?)
}

/// A page of the peers, as its own host would serve it: one small script.
fn bundle(work: &Path, page: &str) -> Result<()> {
    let name = page.split('.').next().unwrap_or(page);
    let folder = work.join("built").join(name);
    process::run(
        Command::new(Tool::Esbuild.path()?)
            .arg(format!("pages/{page}"))
            .args(["--bundle", "--minify", "--format=esm", "--jsx=automatic", "--log-level=error"])
            .arg("--define:process.env.NODE_ENV=\"production\"")
            .arg(format!("--outfile={}", folder.join("app.js").display()))
            .current_dir(work),
    )?;
    std::fs::copy(work.join("pages/shell.html"), folder.join("index.html"))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_the_modes() {
        for mode in Mode::ALL {
            assert!(HELP.contains(&format!("--{} ", mode.name())), "{mode:?}");
        }
    }

    #[test]
    fn what_has_risen_fails_a_run_and_a_missed_goal_only_where_it_is_asked_for() {
        let risen = vec![Risen { name: "slow.page.body".to_owned(), was: 0.5, now: 0.7 }];
        let missed = vec!["the body is visible".to_owned()];
        assert!(judge(&[], &[], By::Goals).is_ok());
        assert!(judge(&[], &missed, By::Accepted).is_ok());
        assert!(judge(&[], &missed, By::Goals).is_err());
        assert!(
            judge(&risen, &[], By::Accepted).is_err_and(|error| error.to_string().contains("slow.page.body"))
        );
    }
}
