//! Numbers and plurals by the browser's `Intl`.

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use crate::i18n::Numerals;

/// `Intl` for one language.
pub struct IntlNumerals {
    numbers: Intl::NumberFormat,
    plurals: Intl::PluralRules,
}

impl IntlNumerals {
    /// Asks `Intl` for a language, a BCP 47 tag.
    pub fn new(language: &str) -> Self {
        let tags = Array::of1(&JsValue::from_str(language));
        let options = Object::new();
        Self {
            numbers: Intl::NumberFormat::new(&tags, &options),
            plurals: Intl::PluralRules::new(&tags, &options),
        }
    }
}

impl Numerals for IntlNumerals {
    fn number(&self, value: f64) -> String {
        let format = self.numbers.format();
        let text = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        // `format` is bound and takes any number: it cannot throw. Digits are the honest fallback.
        text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| digits(value))
    }

    fn plural(&self, value: f64) -> String {
        self.plurals.select(value).into()
    }
}

#[allow(clippy::cast_possible_truncation)]
fn digits(value: f64) -> String {
    (value as i32).to_string()
}
