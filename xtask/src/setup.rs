//! Sets up what the commands need: says what it does, is silent when there is nothing to do.
//!
//! A tool is taken from the search path when it is there in exactly the version that we want, else
//! from our own folder outside the checkout ([`paths::tools`]), where it is put when missing: first
//! under a temporary name, so that an interrupted install is never mistaken for a finished one.

use crate::{paths, process};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Something that may have to be set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// Rust's standard library for the browser.
    WasmTarget,
    /// The standard library's source: the release build compiles it for size.
    RustSource,
    /// Makes the JS side of the wasm; also holds the runner of the tests in browsers.
    WasmBindgen,
    /// Cuts the program in parts.
    WasmSplit,
    /// Builds the app.
    Trunk,
    /// Makes the site.
    MdBook,
    /// `wasm-opt`.
    Binaryen,
    /// Makes JS small.
    Esbuild,
    /// Checks the types of JS.
    TypeScript,
    /// Drives Firefox.
    Geckodriver,
    /// Accessibility checks, injected by the end-to-end tests.
    Axe,
}

/// What a release build needs.
pub const BUILD: &[Tool] = &[
    Tool::WasmTarget,
    Tool::RustSource,
    Tool::Esbuild,
    Tool::Binaryen,
    Tool::WasmBindgen,
    Tool::WasmSplit,
    Tool::Trunk,
];

/// How one comes to a tool.
enum Source {
    /// `rustup <arguments>`, which puts this folder below the toolchain's.
    Rustup(&'static [&'static str], &'static str),
    /// A crate with programs, installed with these further arguments.
    Crate { name: &'static str, program: &'static str, flags: &'static [&'static str] },
    /// An npm package, and the file in it that we use.
    Npm { name: &'static str, file: &'static str },
}

impl Tool {
    fn source(self) -> Source {
        match self {
            Self::WasmTarget => {
                Source::Rustup(&["target", "add", paths::WASM], "lib/rustlib/wasm32-unknown-unknown")
            }
            Self::RustSource => {
                Source::Rustup(&["component", "add", "rust-src"], "lib/rustlib/src/rust/library")
            }
            Self::WasmBindgen => {
                Source::Crate { name: "wasm-bindgen-cli", program: "wasm-bindgen", flags: &[] }
            }
            Self::WasmSplit => Source::Crate {
                name: "wasm_split_cli_support",
                program: "wasm-split-cli",
                flags: &["--locked", "--features", "build-binary"],
            },
            Self::Trunk => Source::Crate { name: "trunk", program: "trunk", flags: &["--locked"] },
            // Without what serves and watches.
            Self::MdBook => Source::Crate {
                name: "mdbook",
                program: "mdbook",
                flags: &["--locked", "--no-default-features"],
            },
            Self::Geckodriver => {
                Source::Crate { name: "geckodriver", program: "geckodriver", flags: &["--locked"] }
            }
            Self::Binaryen => Source::Npm { name: "binaryen", file: "node_modules/.bin/wasm-opt" },
            Self::Esbuild => Source::Npm { name: "esbuild", file: "node_modules/.bin/esbuild" },
            Self::TypeScript => Source::Npm { name: "typescript", file: "node_modules/.bin/tsc" },
            Self::Axe => Source::Npm { name: "axe-core", file: "node_modules/axe-core/axe.min.js" },
        }
    }

    fn version(self) -> Result<String> {
        Ok(match self {
            Self::WasmTarget | Self::RustSource => String::new(),
            // The two sides of the bindings must be of one version.
            Self::WasmBindgen => locked_version("wasm-bindgen")?,
            // The names in src/ui/deferred.rs are this one's.
            Self::WasmSplit => "0.2.4".to_owned(),
            Self::Trunk => "0.21.14".to_owned(),
            Self::MdBook => "0.5.4".to_owned(),
            Self::Geckodriver => "0.37.1".to_owned(),
            Self::Binaryen => "132.0.0".to_owned(),
            Self::Esbuild => "0.28.2".to_owned(),
            Self::TypeScript => "7.0.2".to_owned(),
            Self::Axe => "4.14.1".to_owned(),
        })
    }

    /// The tool's own folder.
    fn home(self) -> Result<PathBuf> {
        let name = match self.source() {
            Source::Rustup(..) => return sysroot(),
            Source::Crate { program, .. } => program,
            Source::Npm { name, .. } => name,
        };
        Ok(paths::tools()?.join(format!("{name}-{}", self.version()?)))
    }

    /// Where the tool is, if it is there.
    ///
    /// # Errors
    ///
    /// No cache folder, or an unreadable lock file.
    pub fn find(self) -> Result<Option<PathBuf>> {
        let own = match self.source() {
            Source::Rustup(_, dir) => self.home()?.join(dir),
            Source::Crate { program, .. } => {
                if let Some(found) = process::find(program)
                    && version_of(&found).as_deref() == Some(self.version()?.as_str())
                {
                    return Ok(Some(found));
                }
                self.home()?.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
            }
            Source::Npm { file, .. } => self.home()?.join(file),
        };
        Ok(own.exists().then_some(own))
    }

    /// The tool, which [`ensure`] has set up.
    ///
    /// # Errors
    ///
    /// It is not there.
    pub fn path(self) -> Result<PathBuf> {
        self.find()?.with_context(|| format!("{} is not set up", self.label()))
    }

    fn label(self) -> String {
        let version = self.version().unwrap_or_default();
        match self.source() {
            Source::Rustup(arguments, _) => arguments.last().map_or_else(String::new, ToString::to_string),
            Source::Crate { name, .. } | Source::Npm { name, .. } => format!("{name} {version}"),
        }
    }

    fn install(self, step: &str) -> Result<()> {
        match self.source() {
            Source::Rustup(arguments, _) => {
                eprintln!("{step} adding {} to the Rust toolchain", self.label());
                process::run(Command::new("rustup").args(arguments))
                    .context("rustup (https://rustup.rs) sets up the Rust toolchain; is it installed?")
            }
            Source::Crate { name, flags, .. } => {
                eprintln!("{step} building {} (several minutes, once)", self.label());
                let version = self.version()?;
                atomically(&self.home()?, |dir| {
                    process::run(
                        process::cargo()
                            .args(["install", name, "--version", &version, "--root"])
                            .arg(dir)
                            .args(flags)
                            // Built quickly: it works for seconds a day.
                            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                            .env("CARGO_PROFILE_RELEASE_LTO", "off")
                            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                            // Elsewhere than here: not under this checkout's configuration.
                            .current_dir(dir),
                    )
                })
            }
            Source::Npm { name, .. } => {
                eprintln!("{step} installing {} from npm", self.label());
                let package = format!("{name}@{}", self.version()?);
                atomically(&self.home()?, |dir| {
                    process::run(
                        Command::new(process::npm())
                            // No package runs a program of its own while it is installed.
                            .args([
                                "install",
                                "--ignore-scripts",
                                "--no-audit",
                                "--no-fund",
                                "--loglevel=error",
                            ])
                            .args(["--silent", "--prefix"])
                            .arg(dir)
                            .arg(package)
                            .current_dir(dir),
                    )
                    .context("npm comes with Node.js (https://nodejs.org); is it installed?")
                })
            }
        }
    }
}

/// Sets up those of the tools that are missing.
///
/// # Errors
///
/// One cannot be set up.
pub fn ensure(tools: &[Tool]) -> Result<()> {
    let mut missing = Vec::new();
    for &tool in tools {
        if tool.find()?.is_none() {
            missing.push(tool);
        }
    }
    for (index, tool) in missing.iter().enumerate() {
        tool.install(&format!("[{}/{}]", index + 1, missing.len()))?;
        if tool.find()?.is_none() {
            bail!("{} was installed but is not there", tool.label());
        }
    }
    Ok(())
}

pub(crate) fn atomically(home: &Path, install: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let parent = home.parent().context("a tool's folder has a parent")?;
    let name = home.file_name().context("a tool's folder has a name")?.to_string_lossy();
    let temporary = parent.join(format!(".{name}.{}", std::process::id()));
    std::fs::create_dir_all(&temporary).with_context(|| format!("creating {}", temporary.display()))?;
    let result = install(&temporary).and_then(|()| {
        // A folder without the tool in it (only such a one gets here) stands in the way.
        if home.exists() {
            std::fs::remove_dir_all(home)?;
        }
        std::fs::rename(&temporary, home).with_context(|| format!("creating {}", home.display()))
    });
    if result.is_err() {
        // The error that we have is the one to tell; a leftover folder does no harm.
        let _ = std::fs::remove_dir_all(&temporary);
    }
    result
}

/// The last word of the first line of `<program> --version` that looks like a version.
fn version_of(program: &Path) -> Option<String> {
    let output = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines().next()?.split_whitespace().nth(1).map(str::to_owned)
}

/// The compiler that cargo uses.
#[must_use]
pub fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn sysroot() -> Result<PathBuf> {
    Ok(process::output(rustc().args(["--print", "sysroot"]))?.trim().into())
}

/// The version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Result<String> {
    let file = paths::root().join("Cargo.lock");
    let text = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let wanted = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != wanted).skip(1);
    let version = lines
        .next()
        .and_then(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'));
    version.map(str::to_owned).with_context(|| format!("{package} is not in {}", file.display()))
}
