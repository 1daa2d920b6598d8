//! Words: which messages exist, what a locale says for each, and how numbers find their place in them.
//!
//! The texts are Fluent files under `locales/`; the build checks them and compiles one table a
//! locale, which the page loads as a file of its own. Come here to change how a message is read;
//! to change what it says, edit the `.ftl` files.

mod locale;

pub use locale::{Arg, Direction, Locale, Numerals, TableError};

/// One message, whatever the language; the constants of [`msg`] are all that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(u16);

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The languages that Sorewise speaks, as BCP 47 tags.
pub const LANGUAGES: [&str; 3] = ["ar", "en", "es"];

/// The best language for a wish list of BCP 47 tags such as `es-MX`; English where none fits.
#[must_use]
pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static str {
    wanted
        .into_iter()
        .find_map(|tag| {
            let primary = tag.split(['-', '_']).next()?;
            LANGUAGES.iter().find(|language| language.eq_ignore_ascii_case(primary))
        })
        .copied()
        .unwrap_or("en")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_or_case_does_not_hide_a_language() {
        assert_eq!(negotiate(["fr-FR", "ES_mx", "ar"]), "es");
        assert_eq!(negotiate(["ar-EG"]), "ar");
        assert_eq!(negotiate(["tlh"]), "en");
        assert_eq!(negotiate([]), "en");
    }
}
