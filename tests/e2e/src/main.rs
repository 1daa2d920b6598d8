//! Sorewise in three real browsers, end to end: against the built `dist/`, from our own test server.
//!
//! Come here for what only a real browser can show: pointers, keys, hostile pages, going offline.
//! `tests/` holds the tests by what they are about; the rest is the harness. `cargo xtask test` and
//! `shots` run this program.

mod browser;
mod collected;
mod driver;
mod faults;
mod generators;
mod harness;
mod hosts;
mod journeys;
mod shots;
mod site;
mod tests;
mod weeks;
mod widget;
mod wordpress;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value};
use std::process::ExitCode;
use xtask::browsers::Engine;

const HELP: &str = "\
Usage: sorewise-e2e test [--engine <engine>] [--filter <text>] [--part <part>]
       sorewise-e2e shots [--size <size>]... [--theme <theme>]... [--lang <language>]... [--scene <scene>]...
       sorewise-e2e publish

Tests or pictures the built dist/ in real browsers. `cargo xtask` sets up what this needs.

  --engine <engine>   chromium (the default), firefox or webkit
  --filter <text>     Only tests whose name holds this text
  --part <part>       Only every so-manieth test, such as 1/2 and 2/2
";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well.
fn run() -> Result<bool> {
    let mut args = lexopt::Parser::from_env();
    let (mut command, mut engine, mut filter) = (None, Engine::Chromium, String::new());
    let mut part = harness::Part::default();
    let mut choice = shots::Choice::default();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => {
                print!("{HELP}");
                return Ok(true);
            }
            Long("engine") => engine = Engine::from_name(&xtask::cli::text(&mut args)?)?,
            Long("size") => choice.sizes.push(xtask::cli::text(&mut args)?),
            Long("theme") => choice.themes.push(xtask::cli::text(&mut args)?),
            Long("lang") => choice.languages.push(xtask::cli::text(&mut args)?),
            Long("scene") => choice.scenes.push(xtask::cli::text(&mut args)?),
            Long("filter") => filter = xtask::cli::text(&mut args)?,
            Long("part") => part = xtask::cli::text(&mut args)?.parse()?,
            Value(word) if command.is_none() => command = Some(word.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match command.as_deref() {
            Some("test") => harness::run(engine, &filter, part).await,
            Some("publish") => shots::publish().await.map(|()| true),
            Some("shots") => shots::take(&choice).await.map(|()| true),
            _ => bail!("{HELP}"),
        }
    })
}
