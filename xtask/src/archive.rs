//! Archives that come out the same, bit for bit, from the same files: sorted, of one moment, with one set of permissions.

use crate::{paths, process};
use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::process::Command;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A folder's files by their paths in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The variable that says of which moment what is made shall be, in seconds since 1970.
pub const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// The moment that all archives are of: [`EPOCH`], else that of the last commit, else the first one that an archive can tell.
///
/// # Errors
///
/// The variable holds no number.
pub fn moment() -> Result<u64> {
    const FIRST: u64 = 315_532_800;
    if let Ok(given) = std::env::var(EPOCH) {
        return given.parse().with_context(|| format!("{EPOCH}={given} is no number"));
    }
    let mut git = Command::new("git");
    git.args(["log", "-1", "--format=%ct"]).current_dir(paths::root());
    // Also without git, or outside of a clone, there is something to pack.
    let told = process::output(&mut git).ok().and_then(|text| text.trim().parse().ok());
    Ok(told.unwrap_or(FIRST))
}

/// A zip archive of these files, in a folder of this name.
///
/// # Errors
///
/// The moment lies before 1980 or after 2107, or a file is too large.
pub fn zip(folder: &str, files: &Files, moment: u64) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(date(moment).context("a moment that no zip archive can tell")?)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in files {
        writer.start_file(format!("{folder}/{name}"), options)?;
        writer.write_all(contents)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A moment as year, month, day, hour, minute and second, in UTC.
fn parts(moment: u64) -> [u64; 6] {
    let (days, seconds) = (moment / 86_400, moment % 86_400);
    // Counted from March, so that a leap day is the last of its year: http://howardhinnant.github.io/date_algorithms.html
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    [year, month, day, seconds / 3_600, seconds / 60 % 60, seconds % 60]
}

/// A moment as ISO 8601 writes it.
#[must_use]
pub fn iso(moment: u64) -> String {
    let [year, month, day, hour, minute, second] = parts(moment);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// A moment as zip archives tell it: every other second.
fn date(moment: u64) -> Option<DateTime> {
    let [year, rest @ ..] = parts(moment);
    let [month, day, hour, minute, second] = rest.map(|part| u8::try_from(part).unwrap_or_default());
    DateTime::from_date_and_time(u16::try_from(year).ok()?, month, day, hour, minute, second).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn moments_are_told() {
        for (moment, told) in [
            (315_532_800, "1980-01-01 00:00:00"),
            // Every other second is told.
            (951_782_398, "2000-02-28 23:59:58"),
            (951_868_799, "2000-02-29 23:59:58"),
            (1_772_323_200, "2026-03-01 00:00:00"),
            (1_798_761_598, "2026-12-31 23:59:58"),
        ] {
            assert_eq!(date(moment).map(|date| date.to_string()).as_deref(), Some(told));
        }
        assert!(date(315_532_799).is_none(), "no archive can tell it");
        assert_eq!(iso(951_868_799), "2000-02-29T23:59:59Z");
    }

    #[test]
    fn archives_are_the_same() -> Result<()> {
        let files =
            Files::from([("b.txt".to_owned(), vec![7; 9_000]), ("a/a.txt".to_owned(), b"a".to_vec())]);
        let once = zip("folder", &files, 1_772_323_200)?;
        assert_eq!(once, zip("folder", &files, 1_772_323_200)?);
        assert_ne!(once, zip("folder", &files, 1_772_323_300)?);
        assert!(once.len() < 600, "it is not compressed");
        let mut read = zip::ZipArchive::new(Cursor::new(once))?;
        let names: Vec<String> =
            read.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<_>>()?;
        assert_eq!(names, ["folder/a/a.txt", "folder/b.txt"]);
        let mut text = String::new();
        read.by_name("folder/a/a.txt")?.read_to_string(&mut text)?;
        assert_eq!(text, "a");
        Ok(())
    }
}
