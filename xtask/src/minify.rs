//! Small JS and CSS, by esbuild; small WebAssembly, by wasm-opt.

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
    /// As a module whose imports stay what they are.
    Entry,
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
        Kind::Entry => command.arg("--format=esm"),
        Kind::Script => &mut command,
        Kind::Style => command.arg("--loader=css"),
    };
    Ok(String::from_utf8(through(command.current_dir(dir), text.as_bytes()).context("esbuild")?)?)
}

/// What our WebAssembly uses, and how wasm-opt treats it.
const WASM: [&str; 15] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
    "--strip-target-features",
    "--converge",
    // The stack comes first in memory: nothing that is read lies in its last kilobyte, so an offset can be part of a load.
    "--low-memory-unused",
    // Control flow put together anew is more alike from one function to the next than what LLVM leaves.
    "--flatten",
    "--rereloop",
    "-Oz",
    // Both leave some repetition, which costs bytes as it is, but after brotli it is 800 bytes less.
    "--one-caller-inline-max-function-size=80",
    "--skip-pass=local-cse",
];

/// Up to which size functions are always put in place of their calls: what is small and called often packs better
/// than the calls. In the first part, whose functions the others call, hardly any is.
const SMALL: [&str; 2] = ["--always-inline-max-function-size=4", "--always-inline-max-function-size=8"];

/// The same module in fewer bytes, without its names; `later` is a part that comes after the first.
///
/// # Errors
///
/// wasm-opt is not set up, or does not understand the module.
pub fn minify_wasm(module: &[u8], later: bool) -> Result<Vec<u8>> {
    let mut command = Command::new(Tool::Binaryen.path()?);
    through(command.args(WASM).args([SMALL[usize::from(later)], "-", "--output=-"]), module)
        .context("wasm-opt")
}

/// What the program makes of the input.
fn through(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("it does not start (it needs Node.js)")?;
    let mut stdin = child.stdin.take().context("it takes no input")?;
    // Both tools read all before they write: this does not block.
    stdin.write_all(input).context("it stopped reading")?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("it failed ({})", output.status);
    }
    Ok(output.stdout)
}
