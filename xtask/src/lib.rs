//! Builds, serves, tests and measures Sorewise: `cargo xtask <command>`.
//!
//! Come here to change a command (one a file, [`COMMANDS`] lists them), the tools that are set up
//! ([`setup`], [`browsers`]) or what is in `dist/` ([`finish`]). The end-to-end tests borrow
//! [`server`] and [`browsers`]. Nothing of this crate is shipped.

pub mod bench;
pub mod browsers;
pub mod build;
pub mod cargo_shim;
pub mod check;
pub mod cli;
pub mod clips;
pub mod finish;
pub mod hash;
pub mod linked;
pub mod map_page;
pub mod minify;
pub mod paths;
pub mod process;
pub mod serve;
pub mod server;
pub mod setup;
pub mod shots;
pub mod size;
pub mod split;
pub mod test;
pub mod with_chromium;

use anyhow::{Result, bail};
use cli::Command;
use std::fmt::Write as _;

/// All commands, in the order in which the help lists them.
pub const COMMANDS: &[Command] = &[
    serve::COMMAND,
    test::COMMAND,
    build::COMMAND,
    check::COMMAND,
    size::COMMAND,
    bench::COMMAND,
    shots::COMMAND,
    clips::COMMAND,
    finish::COMMAND,
];

/// Runs the command that the arguments name.
///
/// # Errors
///
/// An unknown command or option, and whatever makes the command itself fail.
pub fn main(mut args: lexopt::Parser) -> Result<()> {
    use lexopt::prelude::{Long, Short, Value};
    match args.next()? {
        None | Some(Short('h') | Long("help")) => {
            print!("{}", overview());
            Ok(())
        }
        Some(Value(name)) => match COMMANDS.iter().find(|command| name == command.name) {
            Some(command) => (command.run)(args),
            None => bail!("there is no command `{}`\n\n{}", name.to_string_lossy(), overview()),
        },
        Some(other) => Err(other.unexpected().into()),
    }
}

fn overview() -> String {
    let mut text = String::from("Usage: cargo xtask <command> [options]\n\nCommands:\n");
    for command in COMMANDS.iter().filter(|command| !command.hidden) {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {:<8}{}", command.name, command.summary);
    }
    text + "\n`cargo xtask <command> --help` tells more.\n"
}
