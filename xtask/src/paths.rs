//! Where things are.

use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// The wasm target's name, as rustup and cargo know it.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The repository's top folder.
#[must_use]
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs us, so a copy of the checkout is found where it is now,
    // not where it was compiled.
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors()
        .find(|dir| dir.join("Cargo.lock").is_file())
        .map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The folder of finished files; `SOREWISE_DIST` names another, seen from the top folder.
#[must_use]
pub fn dist() -> PathBuf {
    root().join(std::env::var_os(DIST).unwrap_or_else(|| "dist".into()))
}

/// The variable that names another folder of finished files.
pub const DIST: &str = "SOREWISE_DIST";

/// Where the tests have the whole release.
#[must_use]
pub fn whole() -> PathBuf {
    target().join("whole")
}

/// Cargo's output folder; what a command leaves for people to look at goes here too.
#[must_use]
pub fn target() -> PathBuf {
    root().join("target")
}

/// The release as cargo leaves it to wasm-bindgen.
#[must_use]
pub fn linked() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(target, PathBuf::from);
    target.join(WASM).join("release").join("sorewise-web.wasm")
}

/// Where tools are kept: outside the checkout, so that a second clone is quick.
///
/// # Errors
///
/// The user has no cache folder.
pub fn tools() -> Result<PathBuf> {
    let cache =
        dirs::cache_dir().context("this user has no cache folder (on Linux: set HOME or XDG_CACHE_HOME)")?;
    Ok(cache.join("sorewise").join("tools"))
}

/// The path of `file` below `dir`, with `/` on every system.
///
/// # Errors
///
/// `file` is not below `dir`.
pub fn relative(dir: &Path, file: &Path) -> Result<String> {
    let parts = file.strip_prefix(dir)?.iter().map(|part| part.to_string_lossy().into_owned());
    Ok(parts.collect::<Vec<_>>().join("/"))
}

/// All files below `dir`, sorted.
///
/// # Errors
///
/// A folder that cannot be read.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a text file.
pub(crate) fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

/// Writes a file into a folder, which comes into being.
pub(crate) fn write(stage: &Path, name: &str, contents: &[u8]) -> Result<()> {
    let file: PathBuf = stage.join(name);
    if let Some(dir) = file.parent() {
        std::fs::create_dir_all(dir)?;
    }
    std::fs::write(&file, contents).with_context(|| format!("writing {}", file.display()))
}
