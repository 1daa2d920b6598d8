//! Builds, serves, tests and measures Sorewise: `cargo xtask <command>`.
//!
//! Come here to change a command (one a file, [`COMMANDS`] lists them), the tools that are set up
//! ([`setup`], [`browsers`]) or what is in `dist/` ([`finish`]). The end-to-end tests borrow
//! [`server`] and [`browsers`]. Nothing of this crate is shipped.

pub mod archive;
mod around;
pub mod bench;
pub mod browsers;
pub mod build;
pub mod cargo_shim;
pub mod check;
pub mod cli;
pub mod clips;
pub mod debian;
mod embed;
pub mod engine;
pub mod finish;
pub mod hash;
pub mod hosts;
pub mod integrity;
pub mod links;
pub mod map_page;
pub mod minify;
pub mod package;
pub mod paths;
mod plain;
pub mod process;
pub mod release;
mod sbom;
pub mod serve;
pub mod server;
pub mod setup;
pub mod shorten;
pub mod shots;
pub mod site;
pub mod size;
pub mod split;
pub mod still;
pub mod test;
mod texts;
pub mod with_chromium;
pub mod wordpress;

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
    package::COMMAND,
    site::COMMAND,
    release::COMMAND,
    finish::COMMAND,
    hosts::COMMAND,
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_readme_names_the_commands() -> Result<()> {
        let readme = std::fs::read_to_string(paths::root().join("README.md"))?;
        let known: BTreeSet<&str> =
            COMMANDS.iter().filter(|command| !command.hidden).map(|command| command.name).collect();
        let is_name = |c: char| c.is_ascii_lowercase();
        let called: BTreeSet<&str> = readme
            .split("cargo xtask ")
            .skip(1)
            .filter_map(|rest| rest.split(|c: char| !is_name(c)).next())
            .filter(|name| !name.is_empty())
            .collect();
        assert!(called.is_subset(&known), "{called:?} are not all commands");
        // `cargo xtask --help` lists the other commands: …
        let (_, others) = readme.split_once("lists the other commands:").unwrap_or_default();
        let others = others.split('.').next().unwrap_or_default();
        let listed: BTreeSet<&str> = others.split('`').skip(1).step_by(2).collect();
        assert_eq!(listed, &known - &BTreeSet::from(["serve", "test"]));
        Ok(())
    }
}
