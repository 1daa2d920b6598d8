//! The browser's edge: the custom element's inside, storage, styles, `Intl`, outgoing events.
//!
//! Nothing else in the crate touches the browser, the components' drawing apart. Come here when
//! something has to go in or out of the page; what it means is decided in `session` and `engine`.
//! The few lines that only JavaScript can say (the element's class) are in `static/boot.js`.

mod exchange;
mod numerals;
mod storage;
mod style;
mod widget;

pub use widget::Widget;

use std::rc::Rc;

use crate::i18n::{Locale, TABLES, TableError};
use crate::ui::Messages;

/// All that a language says, for a program that brings its words along.
///
/// # Errors
/// A language that there is none of.
pub fn messages(language: &str) -> Result<Messages, TableError> {
    let (tag, first, deferred) =
        TABLES.iter().find(|(tag, ..)| *tag == language).ok_or(TableError::UnknownLanguage)?;
    let locale = Locale::new(tag, (*first).to_owned(), Rc::new(numerals::IntlNumerals::new(tag)))?;
    Ok(Messages(Rc::new(locale.with(deferred)?)))
}
