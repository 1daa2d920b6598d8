//! `cargo xtask release --dry-run`: all that a release consists of, as files; publishing them is by hand.

use crate::archive::{self, Files};
use crate::{build, cli, package, paths, process, sbom, site, wordpress};
use anyhow::{Context as _, Result, bail, ensure};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "release", summary: "Make the files of a release", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask release --dry-run [--twice]

Builds the release, and makes its files in target/release-files: the crates, the npm package, dist/, the WordPress plugin and the site as
archives, the bill of materials (CycloneDX), and SHA256SUMS. They are of the moment of the last commit, or of SOURCE_DATE_EPOCH, and come
out the same, bit for bit, from the same source with the same tools.

  --dry-run   Needed: publishing is by hand, file by file
  --twice     Make all twice, dist/ in folders of its own, and fail where a bit differs
";

/// What is published to crates.io, in that order: each stands on those before it.
const CRATES: [&str; 3] = ["sorewise-motion", "sorewise-build", "sorewise"];

/// What others compare their files with.
const SUMS: &str = "SHA256SUMS";

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut dry, mut again) = (false, false);
    let wanted = cli::options(args, HELP, |name, _| {
        match name {
            "dry-run" => dry = true,
            "twice" => again = true,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if !wanted {
        return Ok(());
    }
    if !dry {
        bail!(
            "publishing is by hand: `cargo xtask release --dry-run` makes the files in target/release-files. Look at them; then `cargo \
             publish` the crates in the order {}, `npm publish` the .tgz, and put the archives where people look for them",
            CRATES.join(", ")
        );
    }
    build::build()?;
    let made = if again { twice()? } else { files(archive::moment()?)? };
    let folder = keep(&made)?;
    print!("{}", crate::paths::read(&folder.join(SUMS))?);
    Ok(())
}

/// Writes the files; gives their folder.
fn keep(files: &Files) -> Result<PathBuf> {
    let folder = paths::target().join("release-files");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    for (name, file) in files {
        crate::paths::write(&folder, name, file)?;
    }
    Ok(folder)
}

/// All files of a release, from `dist/` as it is built.
///
/// # Errors
///
/// `dist/` is not built, or a tool fails.
pub fn files(moment: u64) -> Result<Files> {
    let version = env!("CARGO_PKG_VERSION");
    let mut files = crates(moment)?;
    let npm = package::pack(&package::npm()?)?;
    files.insert(format!("sorewise-{version}.tgz"), std::fs::read(npm)?);
    let dist = folder(&paths::dist()).context("dist/ is not built: run `cargo xtask build`")?;
    files.insert(format!("sorewise-dist-{version}.zip"), archive::zip("sorewise", &dist, moment)?);
    let plugin = wordpress::plugin(&paths::root(), &paths::dist())?;
    files.insert(format!("sorewise-wordpress-{version}.zip"), archive::zip("sorewise", &plugin, moment)?);
    let site = folder(&site::build()?)?;
    files.insert(format!("sorewise-site-{version}.zip"), archive::zip("sorewise-site", &site, moment)?);
    files.insert(format!("sorewise-{version}.cdx.json"), format!("{:#}\n", sbom::bill(moment)?).into_bytes());
    let sums = sums(&files);
    files.insert(SUMS.to_owned(), sums.into_bytes());
    Ok(files)
}

/// The archives of the crates.
fn crates(moment: u64) -> Result<Files> {
    let target = paths::target().join("release-crates");
    let mut package = process::cargo();
    // That they build is what the tests say; a work tree with changes is whoever calls this one's own affair.
    package.args(["package", "--quiet", "--no-verify", "--allow-dirty", "--target-dir"]).arg(&target);
    for name in CRATES {
        package.args(["--package", name]);
    }
    process::run(package.current_dir(paths::root()).env(archive::EPOCH, moment.to_string()))?;
    CRATES
        .iter()
        .map(|name| {
            let name = format!("{name}-{}.crate", env!("CARGO_PKG_VERSION"));
            let file = std::fs::read(target.join("package").join(&name)).with_context(|| name.clone())?;
            Ok((name, file))
        })
        .collect()
}

/// All files of a folder.
fn folder(folder: &Path) -> Result<Files> {
    let files = paths::files(folder)?;
    files.iter().map(|file| Ok((paths::relative(folder, file)?, std::fs::read(file)?))).collect()
}

/// The hash of each file, as `sha256sum --check` reads it.
fn sums(files: &Files) -> String {
    let mut text = String::new();
    for (name, file) in files {
        for byte in Sha256::digest(file) {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        let _ = writeln!(text, "  {name}");
    }
    text
}

/// Makes the files of a built `dist/` twice and compares them; `dist/` is built for the second time in folders of its own, with nothing of
/// the first.
///
/// # Errors
///
/// A file differs, or cannot be made.
pub fn twice() -> Result<Files> {
    let moment = archive::moment()?;
    let first = files(moment)?;
    let dist = build::anew()?;
    same(&folder(&paths::dist())?, &folder(&dist)?).context("dist/, built twice")?;
    same(&first, &files(moment)?)?;
    Ok(first)
}

/// That two folders hold the same.
fn same(one: &Files, other: &Files) -> Result<()> {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    ensure!(names(one) == names(other), "other files: {:?} and {:?}", names(one), names(other));
    let differ: Vec<_> =
        one.iter().filter(|(name, file)| other.get(*name) != Some(file)).map(|(name, _)| name).collect();
    ensure!(differ.is_empty(), "not the same twice: {differ:?}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_have_hashes() {
        let files = Files::from([("a".to_owned(), Vec::new()), ("b".to_owned(), b"abc".to_vec())]);
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sums(&files), format!("{empty}  a\n{abc}  b\n"));
        assert!(same(&files, &files).is_ok());
        let other = Files::from([("a".to_owned(), vec![1]), ("b".to_owned(), b"abc".to_vec())]);
        let told = same(&files, &other).map_err(|error| error.to_string());
        assert!(told.is_err_and(|told| told.contains("[\"a\"]")));
        assert!(same(&files, &Files::new()).is_err());
    }

    #[test]
    fn crates_are_the_same_twice() -> Result<()> {
        same(&crates(951_868_799)?, &crates(951_868_799)?)
    }

    #[test]
    fn publishing_is_by_hand() {
        let told = main(lexopt::Parser::from_args(Vec::<String>::new())).map_err(|error| error.to_string());
        assert!(told.is_err_and(
            |told| told.contains("by hand") && told.contains("sorewise-motion, sorewise-build, sorewise")
        ));
    }
}
