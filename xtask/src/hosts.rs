//! Pages of others around the npm package, built with their own tools: `tests/e2e/npm`, for the end-to-end tests; and another Yew app.

use crate::hash::hash;
use crate::{cli, map_page, package, paths, process};
use anyhow::{Context as _, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the Yew app: the end-to-end tests call it, as a build for release runs this very program in the place of cargo.
pub const COMMAND: cli::Command = cli::Command {
    name: "hosts",
    summary: "Build another Yew app, for the end-to-end tests",
    hidden: true,
    run: yew,
};

const HELP: &str = "\
Usage: cargo xtask hosts

Builds examples/embed into the folder of the end-to-end tests' hosts.
";

fn yew(args: lexopt::Parser) -> Result<()> {
    if !cli::no_options(args, HELP)? {
        return Ok(());
    }
    let (page, to) = (map_page::build("examples/embed")?, built().join("yew"));
    if to.exists() {
        std::fs::remove_dir_all(&to)?;
    }
    for file in paths::files(&page)? {
        let to = to.join(paths::relative(&page, &file)?);
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(file, to)?;
    }
    Ok(())
}

/// Where the pages are, a folder each, once they are built.
#[must_use]
pub fn built() -> PathBuf {
    work().join("built")
}

fn work() -> PathBuf {
    paths::target().join("hosts")
}

/// Installs the frameworks and bundlers, which may take longer than a test may.
///
/// # Errors
///
/// npm is not there, or cannot get them.
pub fn set_up() -> Result<()> {
    install(&source()).map(drop)
}

fn source() -> PathBuf {
    paths::root().join("tests/e2e/npm")
}

/// Builds the page of Astro around the npm package and `integrations/astro`, in this folder; it goes beside the other built pages.
///
/// # Errors
///
/// As [`build`].
pub fn build_astro(project: &Path) -> Result<()> {
    let packed = package::npm_folder();
    ensure!(packed.join("package.json").is_file(), "there is no npm package: run `cargo xtask package npm`");
    let source = paths::root().join("tests/e2e/astro");
    let modules = install(&source)?;
    let component = paths::root().join("integrations/astro/SoreWise.astro");
    let copy = |from: &Path, to: PathBuf| -> Result<()> {
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(from, to)?;
        Ok(())
    };
    for file in paths::files(&source)? {
        copy(&file, project.join(paths::relative(&source, &file)?))?;
    }
    copy(&component, project.join("src/components/SoreWise.astro"))?;
    // As npm would have put them there.
    let own = project.join("node_modules");
    std::fs::create_dir_all(&own)?;
    for entry in std::fs::read_dir(&modules)? {
        let entry = entry?;
        link(&entry.path(), &own.join(entry.file_name()))?;
    }
    for file in paths::files(&packed)? {
        copy(&file, own.join("sorewise").join(paths::relative(&packed, &file)?))?;
    }
    process::run(
        Command::new("node")
            .arg(modules.join("astro/astro.js"))
            .args(["build", "--silent"])
            .env("ASTRO_TELEMETRY_DISABLED", "1")
            .current_dir(project),
    )
    .context("building the page of Astro")
}

/// Builds these hosts' pages around the npm package.
///
/// # Errors
///
/// The package is not made, npm is not there, or a host's tool finds fault with the package.
pub fn build(hosts: &[&str]) -> Result<()> {
    let packed = package::npm_folder();
    ensure!(packed.join("package.json").is_file(), "there is no npm package: run `cargo xtask package npm`");
    let source = source();
    let work = work();
    let modules = install(&source)?;
    for file in paths::files(&source)? {
        let to = work.join(paths::relative(&source, &file)?);
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(&file, to)?;
    }
    // Found from here, and not by way of a link: those look in the cache alone.
    let linked = work.join("node_modules");
    if std::fs::read_link(&linked).ok().as_deref() != Some(&modules) {
        let _ = std::fs::remove_file(&linked);
        link(&modules, &linked)?;
    }
    process::run(Command::new("node").arg("build.mjs").arg(packed).args(hosts).current_dir(&work))
        .context("building pages around the npm package")
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(to, at)?)
}

#[cfg(not(unix))]
fn link(to: &Path, at: &Path) -> Result<()> {
    Ok(std::os::windows::fs::symlink_dir(to, at)?)
}

/// The packages of the lock file, in the cache; gives their folder.
fn install(source: &Path) -> Result<PathBuf> {
    let lock = std::fs::read(source.join("package-lock.json"))?;
    let home = paths::tools()?.join(format!("hosts-{}", hash(&lock)));
    let modules = home.join("node_modules");
    if modules.exists() {
        return Ok(modules);
    }
    eprintln!("installing the frameworks and bundlers of the tests' hosts, from npm");
    crate::setup::atomically(&home, |folder| {
        for name in ["package.json", "package-lock.json"] {
            std::fs::copy(source.join(name), folder.join(name))?;
        }
        process::run(
            Command::new(process::npm())
                // No package runs a program of its own while it is installed; two versions of React stand beside each other.
                .args([
                    "ci",
                    "--legacy-peer-deps",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--loglevel=error",
                ])
                .current_dir(folder),
        )
        .context("npm comes with Node.js (https://nodejs.org); is it installed?")
    })?;
    Ok(modules)
}
