//! `cargo xtask check`: format, types of scripts, lints, documentation, tidiness.

use crate::setup::{self, Tool};
use crate::{cli, paths, process};
use anyhow::Result;
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "check",
    summary: "Check format, types, lints, documentation and tidiness",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask check

Runs rustfmt, TypeScript (for the types in the comments of static/*.js; set up from npm when missing),
clippy (for this machine and for the browser), rustdoc, each with warnings as errors, and the tidy test.
";

fn main(args: lexopt::Parser) -> Result<()> {
    if cli::no_options(args, HELP)? { check() } else { Ok(()) }
}

/// Runs all checks, and stops at the first that fails.
///
/// # Errors
///
/// One fails.
pub fn check() -> Result<()> {
    setup::ensure(&[Tool::WasmTarget, Tool::TypeScript])?;
    cargo(&["fmt", "--all", "--check"])?;
    // A page and a service worker have different globals; the npm package has its own types.
    for project in ["xtask/types/page.json", "xtask/types/worker.json", "xtask/types/npm.json"] {
        run(Command::new(Tool::TypeScript.path()?).args(["--project", project]))?;
    }
    let checks: [&[&str]; 5] = [
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        &[
            "clippy",
            "--package",
            "sorewise",
            // The pages of other Yew apps are empty on this machine.
            "--package",
            "sorewise-map",
            "--package",
            "sorewise-embed",
            // As is the engine's JavaScript side.
            "--package",
            "sorewise-npm",
            "--target",
            paths::WASM,
            "--lib",
            "--bins",
            "--test",
            "browser",
            "--",
            "-D",
            "warnings",
        ],
        // By itself: what it does without, its features leave out.
        &["clippy", "--package", "sorewise-map", "--target", paths::WASM, "--bins", "--", "-D", "warnings"],
        &["doc", "--workspace", "--no-deps"],
        &["test", "--test", "tidy"],
    ];
    checks.into_iter().try_for_each(cargo)
}

fn cargo(arguments: &[&str]) -> Result<()> {
    run(process::cargo().args(arguments).env("RUSTDOCFLAGS", "-D warnings"))
}

fn run(command: &mut Command) -> Result<()> {
    command.current_dir(paths::root());
    eprintln!("$ {}", process::shown(command));
    process::run(command)
}
