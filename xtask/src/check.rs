//! `cargo xtask check`: format, lints, documentation, tidiness.

use crate::setup::{self, Tool};
use crate::{cli, paths, process};
use anyhow::Result;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "check",
    summary: "Check format, lints, documentation and tidiness",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask check

Runs rustfmt, clippy (for this machine and for the browser), rustdoc, each with warnings as errors,
and the tidy test.
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
    setup::ensure(&[Tool::WasmTarget])?;
    let checks: [&[&str]; 5] = [
        &["fmt", "--all", "--check"],
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        &[
            "clippy",
            "--package",
            "sorewise",
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
        &["doc", "--workspace", "--no-deps"],
        &["test", "--test", "tidy"],
    ];
    for arguments in checks {
        let mut command = process::cargo();
        command.args(arguments).current_dir(paths::root()).env("RUSTDOCFLAGS", "-D warnings");
        eprintln!("$ {}", process::shown(&command));
        process::run(&mut command)?;
    }
    Ok(())
}
