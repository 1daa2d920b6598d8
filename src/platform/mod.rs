//! The browser's edge: the custom element's inside, storage, `Intl`, outgoing events.
//!
//! What goes in or out of the page goes through here; what it means is decided in `session` and `engine`.
//! Beside it only views touch the browser: the widget's own elements (they draw, read, focus and observe
//! them, and scroll them into view), and beyond those only
//!
//! - `ui/host.rs`: requests, which leave through here, and the window's events;
//! - `ui/moving.rs`: animation frames; `ui/details.rs`: a timer;
//! - `ui/screen.rs`: computed styles, and scrolling what holds the widget;
//! - `ui/mod.rs`: Unicode's normal form, of the browser's own strings;
//! - `ui/deferred.rs`: exports `markLoaded`, by which `static/boot.js` says how much of the program is here.
//!
//! `storage` alone touches local storage. What only JavaScript can say is in `static/`: the element's class
//! (`boot.js`), handlers of requests (`host.js`), and `IndexedDB` (`diary.js`): each call of it from here would be named in the first
//! load, whose JavaScript side wasm-bindgen makes for all parts.

#[cfg(feature = "widget")]
mod deferred;
pub mod exchange;
#[cfg(feature = "widget")]
mod keeping;
mod numerals;
#[cfg(feature = "widget")]
mod shelf;
#[cfg(feature = "widget")]
mod storage;
#[cfg(feature = "widget")]
mod widget;

#[cfg(feature = "widget")]
pub use widget::Widget;

use std::rc::Rc;

use crate::i18n::{Locale, MapTable, SOURCES, TABLES, TableError};
use crate::ui::Messages;

/// What the map says in one language, for a program that has nothing else.
///
/// # Errors
/// A table of another version: none of [`map_tables`](crate::i18n::map_tables).
pub fn map_messages(map: MapTable) -> Result<Messages, TableError> {
    let MapTable { language, table } = map;
    let numerals = Rc::new(numerals::IntlNumerals::new(language));
    Ok(Messages(Rc::new(Locale::new(language, table.to_owned(), numerals)?)))
}

/// All that a language says, for a program that brings its words along.
///
/// # Errors
/// A language that there is none of.
pub fn messages(language: &str) -> Result<Messages, TableError> {
    let (tag, first, deferred) =
        TABLES.iter().find(|(tag, ..)| *tag == language).ok_or(TableError::UnknownLanguage)?;
    let locale = Locale::new(tag, (*first).to_owned(), Rc::new(numerals::IntlNumerals::new(tag)))?;
    Ok(Messages(Rc::new(locale.with(deferred)?.with(SOURCES)?)))
}
