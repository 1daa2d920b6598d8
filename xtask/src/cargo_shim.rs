//! A `cargo` for Trunk's eyes only.
//!
//! The release build compiles Rust's own standard library for size, which cargo offers through
//! environment variables. But they would reach every cargo that Trunk starts, also the one of its
//! hook (`cargo xtask finish`), which would then compile this crate, and the standard library for
//! this machine, once more. So `cargo xtask build` puts a copy of this program named `cargo` first
//! in Trunk's search path: it runs our own commands at once, and hands all others to the real cargo,
//! with the variables. Without it (`trunk build`, `trunk serve`) everything works too, only larger.

use crate::{paths, process};
use anyhow::{Context as _, Result, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Tells the shim which cargo is the real one.
const REAL: &str = "SOREWISE_REAL_CARGO";

/// The flags of the wasm build that the stable compiler keeps behind `RUSTC_BOOTSTRAP`: a panic
/// ends in a bare trap, without the machinery (and the texts) that would describe it.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The variables by which cargo builds the small release.
pub const VARIABLES: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", RUSTFLAGS),
];

/// What a process that was started as `cargo` is asked for.
#[derive(Debug)]
pub enum Called {
    /// One of our own commands, with these arguments.
    Xtask(lexopt::Parser),
    /// What the real cargo does, with these arguments.
    Cargo(Vec<OsString>),
}

/// What this process is asked for as `cargo`; `None` where it was started under its own name.
#[must_use]
pub fn called() -> Option<Called> {
    let mut args = std::env::args_os();
    let name = args.next().unwrap_or_default();
    let as_cargo =
        Path::new(&name).file_stem().is_some_and(|stem| stem == "cargo") && std::env::var_os(REAL).is_some();
    let mut args = args.peekable();
    as_cargo.then(|| match args.next_if(|word| word == "xtask") {
        Some(_) => Called::Xtask(lexopt::Parser::from_args(args)),
        None => Called::Cargo(args.collect()),
    })
}

/// Puts the shim in place; gives its folder and the variable that it needs.
///
/// # Errors
///
/// The copy cannot be written.
pub fn install() -> Result<(PathBuf, (&'static str, OsString))> {
    let dir = paths::target().join("xtask").join("shim");
    std::fs::create_dir_all(&dir)?;
    let shim = dir.join(format!("cargo{}", std::env::consts::EXE_SUFFIX));
    // A shim in use cannot be written to, only replaced.
    let _ = std::fs::remove_file(&shim);
    let own = own_program()?;
    std::fs::copy(&own, &shim).with_context(|| format!("copying {} to {}", own.display(), shim.display()))?;
    let real = process::cargo().get_program().to_owned();
    // A bare name would be looked up in the search path, and found to be the shim, forever.
    ensure!(Path::new(&real).is_absolute(), "cargo is not in PATH");
    Ok((dir, (REAL, real)))
}

/// Where this program can be read. A `cargo test` that was started meanwhile may have built the
/// program anew, and so have deleted the file that it was started from; Linux still has that one.
fn own_program() -> std::io::Result<PathBuf> {
    let started = Path::new("/proc/self/exe");
    if started.exists() { Ok(started.to_owned()) } else { std::env::current_exe() }
}

/// The cargo that has nothing to do with the release of the web.
#[must_use]
pub fn real() -> OsString {
    std::env::var_os(REAL).unwrap_or_else(|| process::cargo().get_program().to_owned())
}

/// Runs the real cargo with the variables, and ends with its exit code.
///
/// # Errors
///
/// The real cargo is unknown or cannot be started.
pub fn cargo(args: Vec<OsString>) -> Result<()> {
    let real = std::env::var_os(REAL).context("the shim does not know the real cargo")?;
    let status = std::process::Command::new(real).args(args).envs(VARIABLES).status()?;
    std::process::exit(status.code().unwrap_or(1));
}
