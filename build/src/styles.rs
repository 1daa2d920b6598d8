//! The style sheets that stand beside the components become one.

use std::path::Path;

use crate::{Result, files, read};

/// All `.css` files of `folder`, `base.css` first, the others by name, without comments and
/// needless white space.
///
/// # Errors
/// A file that cannot be read.
pub fn load(folder: &Path) -> Result<String> {
    let mut sheets = files(folder, "css")?;
    // Later rules win: what all components share has to come first.
    sheets.sort_by_key(|file| file.file_name().is_none_or(|name| name != "base.css"));
    sheets.iter().map(|file| read(file).map(|css| squeeze(&css))).collect()
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
