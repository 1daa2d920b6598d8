//! Readable texts in, static tables out: the part of Sorewise that runs only while it is being built.
//!
//! Come here to change how an outline, a clip, a card or a message file is read and checked. What those files
//! *say* lives under `src/`; nothing in this crate is shipped. Bad input fails the build with the
//! file, the place and plain words.

pub mod clips;
pub mod content;
pub mod content_tables;
pub mod curve_bytes;
pub mod messages;
pub mod outlines;
pub mod pseudo;
pub mod regions;
pub mod styles;

mod emit;

use std::fmt;
use std::path::{Path, PathBuf};

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, or the folder, that has to be mended.
    pub file: PathBuf,
    /// What is wrong, in plain words.
    pub what: String,
}

impl Problem {
    pub(crate) fn new(file: impl Into<PathBuf>, what: impl Into<String>) -> Self {
        Self { file: file.into(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what)
    }
}

impl std::error::Error for Problem {}

/// All problems found in one go, so that an author mends them in one go.
pub type Result<T> = std::result::Result<T, Vec<Problem>>;

pub(crate) fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|e| vec![Problem::new(path, e.to_string())])
}

/// The files of `folder` that end in `extension`, sorted by name so that builds repeat exactly.
pub(crate) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|e| vec![Problem::new(folder, e.to_string())])?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(std::result::Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    found.sort();
    Ok(found)
}

pub(crate) fn or_problems<T>(value: T, problems: Vec<Problem>) -> Result<T> {
    if problems.is_empty() { Ok(value) } else { Err(problems) }
}
