//! The widget's first view as HTML: what stands in the page before the program is there.
//!
//! It is drawn natively by the very components that the browser runs, with Yew's own renderer for servers, while nothing
//! is told and what answers is not loaded: so it is what the program draws first, to the letter. Come here for how
//! it is drawn; what becomes of it stands in `xtask/src/still.rs`.

use std::rc::Rc;

use sorewise::body::Physique;
use sorewise::i18n::{Locale, Numerals, TABLES, TableError};
use sorewise::session::{Session, Shared};
use sorewise::ui::{Messages, Notices, Root, RootProps, Standing};
use yew::{Callback, LocalServerRenderer};

/// Why there is no first view.
#[derive(Debug)]
pub enum Problem {
    /// There is no such language, or its table is of another build.
    Language(TableError),
    /// The system gives no thread to draw with.
    System(std::io::Error),
}

/// The languages that there are, as BCP 47 tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(tag, ..)| *tag)
}

/// The first view in a language, with or without the title above it.
///
/// # Errors
/// See [`Problem`].
pub fn still(language: &str, heading: bool) -> Result<String, Problem> {
    let (tag, first, _) = TABLES
        .iter()
        .find(|(tag, ..)| *tag == language)
        .ok_or(Problem::Language(TableError::UnknownLanguage))?;
    // The first table alone, as in the browser: what the second says is not there yet.
    let locale = Locale::new(tag, (*first).to_owned(), Rc::new(Numberless)).map_err(Problem::Language)?;
    let props = RootProps {
        messages: Messages(Rc::new(locale)),
        heading,
        readonly: false,
        generation: 0,
        start: Some(Session::default()),
        standing: Standing::default(),
        notices: Notices::default(),
        replacement: None,
        visit: None,
        given: Shared(Rc::default()),
        last: Shared(Rc::default()),
        on_change: Callback::noop(),
        build: Physique::default(),
        on_build: Callback::noop(),
        on_update: Callback::noop(),
        ask: Callback::from(|_| sorewise::value::Value::Null),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(Problem::System)?;
    let renderer = LocalServerRenderer::<Root>::with_props(props).hydratable(false);
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// No number is said while nothing is told. Should that change, what is drawn tells it from what the browser draws.
struct Numberless;

impl Numerals for Numberless {
    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn plural(&self, _: f64) -> String {
        "other".to_owned()
    }
}
