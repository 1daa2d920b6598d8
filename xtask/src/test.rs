//! `cargo xtask test`: all tests, one report.

use crate::browsers::{self, Display, Engine, Programs};
use crate::build::{self, Release};
use crate::setup::{self, Tool};
use crate::{check, cli, debian, hosts, package, paths, process, release, site, size};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "test", summary: "Run all tests, in three browsers too", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask test [--engine <engine>]... [--only <step>]... [--filter <text>] [--full]

Sets up what the tests need and runs all of them. A missing browser is a failure: on a Debian-like
machine it is installed when this runs as root, elsewhere the message names what to install. The last
line is `N passed, N failed`.

  --engine <engine>   Only chromium, firefox or webkit
  --only <step>       Only check, native, components, size, e2e or whole
  --filter <text>     Only end-to-end tests whose name holds this text
  --full              The long ones too, such as the whole release: all steps get SOREWISE_FULL=1, and those tests that have more
                      to do do it
";

/// What one step, on one engine, came to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Outcome {
    name: String,
    counts: Counts,
    /// What it said of tests that failed, be it that they passed then: a long run is read from its end.
    complaints: Vec<String>,
    time: Duration,
}

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    passed: usize,
    failed: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// How many runs of end-to-end tests there are at the same time.
const SIDE_BY_SIDE: usize = 2;

const STEPS: [&str; 6] = ["check", "native", "components", "size", "e2e", "whole"];

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut engines, mut only, mut filter, mut full) = (Vec::new(), Vec::new(), None, false);
    let wanted = cli::options(args, HELP, |name, args| {
        match name {
            "engine" => engines.push(Engine::from_name(&cli::text(args)?)?),
            "only" => only.push(cli::text(args)?),
            "full" => full = true,
            "filter" => filter = Some(cli::text(args)?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if !wanted {
        return Ok(());
    }
    if let Some(unknown) = only.iter().find(|step| !STEPS.contains(&step.as_str())) {
        bail!("there is no step `{unknown}`: {}", STEPS.join(", "));
    }
    if engines.is_empty() {
        engines.extend(Engine::ALL);
    }
    let env = full.then_some(("SOREWISE_FULL", "1"));
    let wants = |step: &str| only.is_empty() || only.iter().any(|wanted| wanted == step);

    if ["components", "e2e", "whole"].into_iter().any(wants) {
        browsers::set_up(&engines)?;
        setup::ensure(&[Tool::WasmTarget, Tool::Axe, Tool::WasmBindgen])?;
    }
    let mut outcomes = Vec::new();
    if wants("check") {
        outcomes.push(as_one("check", check::check));
    }
    if wants("native") {
        // A debug build answers `cargo test` soonest; the property tests do enough in it.
        let mut command = process::cargo();
        command.args(["test", "--workspace", "--exclude", "sorewise-e2e", "--no-fail-fast"]);
        outcomes.push(counted("native", command.envs(env)));
        // A million inputs, changed files of the diary, every report of the exhaustive set, many simulated people, and the
        // time of an answer: as fast as a release.
        let mut command = process::cargo();
        command
            .args([
                "test",
                "--profile",
                "tireless",
                "--test",
                "fuzz",
                "--test",
                "exhaustive",
                "--test",
                "latency",
                "--test",
                "thumb",
                "--test",
                "forecast",
                "--test",
                "causes",
                "--test",
                "diary_statistics",
                "--test",
                "diary",
            ])
            .env("SOREWISE_FUZZ", "1000000")
            .envs(env);
        outcomes.push(counted("native tireless", command.envs(env)));
    }
    if wants("components") {
        for &engine in &engines {
            let display = if engine == Engine::Webkit { Some(Display::start()?) } else { None };
            let mut command = components(engine)?;
            command.envs(display.iter().map(|display| ("DISPLAY", &display.name)));
            outcomes.push(counted(&format!("components {}", engine.name()), command.envs(env)));
        }
    }
    if wants("size") || wants("e2e") {
        // Without a build nothing below means anything: the last build's files are not tested.
        let built = as_one("build", build::build);
        let failed = built.counts.failed > 0;
        outcomes.push(built);
        if failed {
            finish(&outcomes);
        }
    }
    if wants("size") {
        outcomes.push(as_one("size", || size::size(false)));
    }
    if wants("e2e") {
        outcomes.push(as_one("npm package", || package::npm().and_then(|_| hosts::set_up())));
        // mdBook takes minutes to install.
        if full {
            outcomes.push(as_one("site", || site::build().map(drop)));
            outcomes.push(as_one("hosts", || debian::ensure(debian::HOSTS)));
            outcomes.push(as_one("release, twice", || release::twice().map(drop)));
        }
        outcomes.extend(in_browsers(&engines, filter.as_deref(), env));
    }
    // The other release takes minutes to compile, and nothing but its flags is its own: it is long, unless asked for.
    if wants("whole") && (full || !only.is_empty()) && engines.contains(&Engine::Chromium) {
        outcomes.push(as_one("whole build", whole));
        // It starts, and it answers.
        let mut command = end_to_end(Engine::Chromium, Some("answer_is_announced_once"));
        outcomes.push(counted("whole chromium", command.env(paths::DIST, paths::whole())));
    }
    finish(&outcomes)
}

/// The end-to-end tests, on all these engines.
fn in_browsers(engines: &[Engine], filter: Option<&str>, env: Option<(&str, &str)>) -> Vec<Outcome> {
    let whole = engines.len() < Engine::ALL.len() || filter.is_some();
    let parts = |engine: &Engine| match engine {
        // The last of three would have the machine to itself: it comes in two.
        Engine::Chromium if !whole => vec![(*engine, Some("1/2")), (*engine, Some("2/2"))],
        _ => vec![(*engine, None)],
    };
    // The longest first, so that they end together.
    let runs: Vec<_> = engines.iter().rev().flat_map(parts).collect();
    side_by_side(&runs, |(engine, part)| {
        let mut command = end_to_end(engine, filter);
        command.args(part.iter().flat_map(|part| ["--part", part]));
        let name: Vec<_> = [Some("e2e"), Some(engine.name()), part].into_iter().flatten().collect();
        counted(&name.join(" "), command.envs(env))
    })
}

/// Does several things, two at a time: browsers wait for each other's pages more than they reckon. The outcomes stand in
/// the order in which they are given.
fn side_by_side<T: Copy + Send + Sync>(runs: &[T], step: impl Fn(T) -> Outcome + Sync) -> Vec<Outcome> {
    let left = Mutex::new(runs.iter().copied().enumerate());
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE.min(runs.len()) {
            scope.spawn(|| {
                loop {
                    let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((index, run)) = next else { break };
                    let outcome = step(run);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((index, outcome));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The end-to-end tests on an engine.
fn end_to_end(engine: Engine, filter: Option<&str>) -> Command {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--package", "sorewise-e2e", "--", "test", "--engine", engine.name()]);
    if let Some(text) = filter {
        command.args(["--filter", text]);
    }
    command
}

/// Builds the release that needs nothing but stable Rust, so that there always is one: a compiler that
/// breaks the small one then costs kilobytes, not a release.
fn whole() -> Result<()> {
    let folder = paths::whole();
    build::release(Release::Whole, &folder)?;
    let programs: Vec<_> = paths::files(&folder)?
        .into_iter()
        .filter(|file| file.extension().is_some_and(|e| e == "wasm"))
        .collect();
    ensure!(programs.len() == 1, "the whole release has not one part: {programs:?}");
    Ok(())
}

/// The component tests in a browser, through wasm-bindgen's runner.
fn components(engine: Engine) -> Result<Command> {
    let Programs { browser, driver } = browsers::programs(engine)?;
    let runner = Tool::WasmBindgen
        .path()?
        .with_file_name(format!("wasm-bindgen-test-runner{}", std::env::consts::EXE_SUFFIX));
    let (variable, capabilities) = match engine {
        Engine::Chromium => {
            ("CHROMEDRIVER", json!({"goog:chromeOptions": {"binary": browser, "args": CHROMIUM_ARGS}}))
        }
        Engine::Firefox => ("GECKODRIVER", json!({"moz:firefoxOptions": {"binary": browser}})),
        // WebKit's drivers are alike: this one takes the place of Safari's.
        Engine::Webkit => ("SAFARIDRIVER", json!({})),
    };
    let file = paths::target().join("xtask").join(format!("webdriver-{}.json", engine.name()));
    std::fs::create_dir_all(paths::target().join("xtask"))?;
    std::fs::write(&file, capabilities.to_string())?;
    let mut command = process::cargo();
    command
        .args(["test", "--package", "sorewise", "--target", paths::WASM, "--test", "browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", file)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env(variable, driver);
    for other in
        ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER"].into_iter().filter(|other| *other != variable)
    {
        command.env_remove(other);
    }
    Ok(command)
}

/// How the tests start Chromium; also used end to end.
pub const CHROMIUM_ARGS: [&str; 9] = [
    "--headless=new",
    // The tests may run as root, where Chromium's sandbox does not start. They load our pages only.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A step that is one test.
fn as_one(name: &str, step: impl FnOnce() -> Result<()>) -> Outcome {
    heading(name);
    let start = Instant::now();
    let result = step();
    if let Err(error) = &result {
        eprintln!("error: {error:#}");
    }
    let counts = Counts { passed: usize::from(result.is_ok()), failed: usize::from(result.is_err()) };
    Outcome { name: name.to_owned(), counts, complaints: Vec::new(), time: start.elapsed() }
}

/// A step that says itself how many tests passed; one that does not say so has failed.
fn counted(name: &str, command: &mut Command) -> Outcome {
    heading(name);
    let start = Instant::now();
    let mut complaints = Vec::new();
    let counts = match listen(command, &mut complaints) {
        // A failure that no test is to blame for (it did not compile, a driver did not start) counts too.
        Ok((counts, ok)) if ok || counts.failed > 0 => counts,
        Ok((counts, _)) => Counts { failed: 1, ..counts },
        Err(error) => {
            eprintln!("error: {error:#}");
            Counts { passed: 0, failed: 1 }
        }
    };
    Outcome { name: name.to_owned(), counts, complaints, time: start.elapsed() }
}

fn heading(name: &str) {
    println!("\n=== {name}");
}

/// Runs a program, passing its output on, line by line; gives what its results add up to, and whether it succeeded.
fn listen(command: &mut Command, complaints: &mut Vec<String>) -> Result<(Counts, bool)> {
    let mut child = command.current_dir(paths::root()).stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().context("its output is piped")?;
    let (mut results, mut inside) = (Vec::new(), false);
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let text = String::from_utf8_lossy(&line);
        println!("{text}");
        std::io::stdout().flush()?;
        results.extend(result_line(&text));
        inside = is_complaint(&text) || (inside && text.starts_with("    "));
        if inside {
            complaints.push(text.into_owned());
        }
    }
    let status = child.wait()?;
    if results.is_empty() {
        bail!("`{}` printed no test result ({status})", process::shown(command));
    }
    let mut counts = Counts::default();
    for result in results {
        counts += result;
    }
    Ok((counts, status.success()))
}

/// Whether a line says that a test failed; what stands indented below it says why.
fn is_complaint(line: &str) -> bool {
    line.starts_with("wavering ") || (line.starts_with("test ") && line.contains("... FAIL"))
}

/// The counts in `test result: ok. 12 passed; 0 failed; …`.
fn result_line(line: &str) -> Option<Counts> {
    let rest = line.trim().strip_prefix("test result: ")?;
    let number_before = |word: &str| {
        let before = rest.split(word).next()?;
        before.split([' ', ';', '.']).rfind(|part| !part.is_empty())?.parse().ok()
    };
    Some(Counts { passed: number_before(" passed")?, failed: number_before(" failed")? })
}

/// Prints the table and the totals, and ends: the totals are the last line, also after a failure.
fn finish(outcomes: &[Outcome]) -> ! {
    println!("\n{:<24}{:>8}{:>8}{:>9}", "", "passed", "failed", "seconds");
    let mut total = Counts::default();
    for Outcome { name, counts, time, .. } in outcomes {
        println!("{name:<24}{:>8}{:>8}{:>9.1}", counts.passed, counts.failed, time.as_secs_f64());
        total += *counts;
    }
    for Outcome { name, complaints, .. } in outcomes {
        for line in complaints {
            println!("{name}: {line}");
        }
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    std::process::exit(i32::from(total.failed > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_is_told_at_the_end() {
        assert!(is_complaint("test webkit::journey ... FAILED (21.7 s)"));
        assert!(is_complaint("test painting::a_tap ... FAIL"), "wasm-bindgen's runner says it so");
        assert!(is_complaint("wavering (failed, then passed 2 times): journey"));
        assert!(!is_complaint("test webkit::journey ... ok (2.2 s)"));
        let mut printer = Command::new("printf");
        printer.arg("test a ... FAILED (1 s)\n    why\nnoise\n    of others\ntest result: FAILED. 0 passed; 1 failed\n");
        let mut complaints = Vec::new();
        let (counts, _) = listen(&mut printer, &mut complaints).expect("printf prints a result");
        assert_eq!(counts, Counts { passed: 0, failed: 1 });
        assert_eq!(complaints, ["test a ... FAILED (1 s)", "    why"]);
    }

    #[test]
    fn results_are_read() {
        let line =
            "test result: ok. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s";
        assert_eq!(result_line(line), Some(Counts { passed: 12, failed: 3 }));
        assert_eq!(
            result_line("test result: FAILED. 0 passed; 1 failed"),
            Some(Counts { passed: 0, failed: 1 })
        );
        assert_eq!(result_line("test a ... ok"), None);
    }
}
