//! The style sheets that stand beside the components become four: what the map needs at once, what comes with
//! the answer, with the diary, and what comes after it (a sheet that says so in its first line).

use std::path::Path;

use crate::{Result, files, read};

/// How the first line of a sheet begins that nobody waits for.
const DEFERRED: &str = "/* deferred";
/// The first line of such a sheet that belongs to the map all the same: to its panel, its list, its tools.
const OF_MAP: &str = "/* deferred, of the map */";
/// The first line of a sheet that comes with the diary.
const OF_DIARY: &str = "/* deferred, of the diary */";
/// The first line of a sheet that the answer does not wait for either.
const OF_GUIDE: &str = "/* deferred, of the guide */";
/// The first line of a sheet that nobody loads before it is asked for.
const OF_SHELF: &str = "/* deferred, of the shelf */";

/// What style sheets say, without comments and needless white space.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Styles {
    /// What the map needs.
    pub first: String,
    /// What comes with the answer.
    pub answer: String,
    /// What comes with the diary.
    pub diary: String,
    /// What comes after it.
    pub guide: String,
    /// What comes when it is asked for.
    pub shelf: String,
    /// All that the map needs where it stands alone.
    pub map: String,
}

/// All `.css` files of `folder`, `base.css` first, the others by name.
///
/// # Errors
/// A file that cannot be read.
pub fn load(folder: &Path) -> Result<Styles> {
    let mut sheets = files(folder, "css")?;
    // Later rules win: what all components share has to come first.
    sheets.sort_by_key(|file| file.file_name().is_none_or(|name| name != "base.css"));
    let mut styles = Styles::default();
    for file in sheets {
        let css = read(&file)?;
        let deferred = css.starts_with(DEFERRED);
        let squeezed = squeeze(&css);
        if !deferred || css.starts_with(OF_MAP) {
            styles.map.push_str(&squeezed);
        }
        let part = if !deferred {
            &mut styles.first
        } else if css.starts_with(OF_DIARY) {
            &mut styles.diary
        } else if css.starts_with(OF_GUIDE) {
            &mut styles.guide
        } else if css.starts_with(OF_SHELF) {
            &mut styles.shelf
        } else {
            &mut styles.answer
        };
        part.push_str(&squeezed);
    }
    Ok(styles)
}

/// Drops comments, line breaks and the spaces around punctuation that CSS does not need.
fn squeeze(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    let mut words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ","] {
        for spaced in [format!(" {mark}"), format!("{mark} ")] {
            words = words.replace(&spaced, mark);
        }
    }
    words.replace(": ", ":").replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn only_what_css_does_not_need_is_dropped() {
        let css = "/* a */ .b > .c ,\n d { margin: calc(1px + 2px) auto; /* e */ }\n";
        assert_eq!(squeeze(css), ".b > .c,d{margin:calc(1px + 2px) auto}");
        assert_eq!(squeeze(":host([lang]) :is(a) { }"), ":host([lang]) :is(a){}");
    }
}
