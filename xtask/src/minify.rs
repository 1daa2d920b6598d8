//! Small JS and CSS, by esbuild.

use crate::setup::Tool;
use anyhow::{Context as _, Result, bail};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// How a file is going to be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a module. Its imports become part of it.
    Module,
    /// As a classic script, such as a service worker.
    Script,
    /// As a style sheet.
    Style,
}

/// The same text in fewer bytes, for browsers of 2020 and later. `dir` is where its imports are.
///
/// # Errors
///
/// esbuild is not set up, or does not understand the text.
pub fn minify(text: &str, kind: Kind, dir: &Path) -> Result<String> {
    let mut command = Command::new(Tool::Esbuild.path()?);
    command.args([
        "--minify",
        "--target=es2020",
        "--legal-comments=none",
        "--charset=utf8",
        "--log-level=warning",
    ]);
    match kind {
        Kind::Module => command.args(["--bundle", "--format=esm"]),
        Kind::Script => &mut command,
        Kind::Style => command.arg("--loader=css"),
    };
    let mut child = command
        .current_dir(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting esbuild (it needs Node.js)")?;
    let mut stdin = child.stdin.take().context("esbuild takes a text")?;
    // esbuild reads all before it writes: this does not block.
    stdin.write_all(text.as_bytes()).context("esbuild stopped reading")?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("esbuild failed ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}
