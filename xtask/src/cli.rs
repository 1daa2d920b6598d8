//! What the commands share: how one is described, and how its options are read.

use anyhow::Result;
use lexopt::prelude::{Long, Short, Value};

/// One `cargo xtask` command.
#[derive(Debug)]
pub struct Command {
    /// The word that calls it.
    pub name: &'static str,
    /// One line for the overview.
    pub summary: &'static str,
    /// Whether the overview leaves it out: it is for other programs.
    pub hidden: bool,
    /// Does it, given the arguments after the name.
    pub run: fn(lexopt::Parser) -> Result<()>,
}

/// Reads a command's options. `take` gets each long option's name (and the parser, for its value)
/// and says whether it knows it. Gives `false` when only the help was wanted; it is printed then.
///
/// # Errors
///
/// An option that `take` does not know, a stray argument, or an error of `take`.
pub fn options(
    mut args: lexopt::Parser,
    help: &str,
    mut take: impl FnMut(&str, &mut lexopt::Parser) -> Result<bool>,
) -> Result<bool> {
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => {
                print!("{help}");
                return Ok(false);
            }
            Long(name) => {
                let name = name.to_owned();
                if !take(&name, &mut args)? {
                    return Err(lexopt::Error::UnexpectedOption(format!("--{name}")).into());
                }
            }
            Short(_) | Value(_) => return Err(arg.unexpected().into()),
        }
    }
    Ok(true)
}

/// [`options`] for a command that has none.
///
/// # Errors
///
/// As [`options`].
pub fn no_options(args: lexopt::Parser, help: &str) -> Result<bool> {
    options(args, help, |_, _| Ok(false))
}

/// The value of an option, as text.
///
/// # Errors
///
/// There is none, or it is not Unicode.
pub fn text(args: &mut lexopt::Parser) -> Result<String> {
    use lexopt::ValueExt as _;
    Ok(args.value()?.string()?)
}
