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

impl Message {
    /// The message that stands so many places after this one in the order of ids.
    #[must_use]
    pub(crate) fn plus(self, places: u16) -> Self {
        Self(self.0 + places)
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Every language's tag and its two tables, for programs that bring their words along. Our own page
/// loads them as files: what nobody uses is not in a program.
pub const TABLES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// All that the map says in a language, for programs that have the map alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapTable {
    /// The language's tag.
    pub language: &'static str,
    /// The table.
    pub table: &'static str,
}

/// A constant for each language with what the map says. A program has the words of those that it names, and no
/// others.
pub mod map_tables {
    include!(concat!(env!("OUT_DIR"), "/map_tables.rs"));
}

/// The publications that facts stand on, a line each: see [`Locale::source`]. Like [`TABLES`], for programs that
/// bring it along.
pub const SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/sources.txt"));
