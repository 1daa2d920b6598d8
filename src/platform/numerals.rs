//! Numbers and plurals by the browser's `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use crate::i18n::Numerals;

/// `Intl` for one language. Each half is made when it is first asked for: together they take an old phone 55 ms,
/// and the first view has no number.
pub struct IntlNumerals {
    tags: Array,
    numbers: OnceCell<Intl::NumberFormat>,
    plurals: OnceCell<Intl::PluralRules>,
}

impl IntlNumerals {
    /// Will ask `Intl` for a language, a BCP 47 tag.
    pub fn new(language: &str) -> Self {
        let tags = Array::of1(&JsValue::from_str(language));
        Self { tags, numbers: OnceCell::new(), plurals: OnceCell::new() }
    }
}

impl Numerals for IntlNumerals {
    fn number(&self, value: f64) -> String {
        let numbers = self.numbers.get_or_init(|| Intl::NumberFormat::new(&self.tags, &Object::new()));
        let format = numbers.format();
        let text = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        // `format` is bound and takes any number: it cannot throw. Digits are the honest fallback.
        text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| digits(value))
    }

    fn plural(&self, value: f64) -> String {
        self.plurals.get_or_init(|| Intl::PluralRules::new(&self.tags, &Object::new())).select(value).into()
    }
}

#[allow(clippy::cast_possible_truncation)]
fn digits(value: f64) -> String {
    (value as i32).to_string()
}
