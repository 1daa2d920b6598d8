//! Numbers and plurals by the browser's `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use crate::i18n::Numerals;

/// Languages that write small whole numbers in the digits 0 to 9, and nothing else.
const PLAIN: [&str; 4] = ["en", "es", "fr", "pt-BR"];

/// `Intl` for one language. Both of its parts are made when they are first needed: together they cost a slow phone
/// 55 ms, and the map can do without either.
pub struct IntlNumerals {
    language: String,
    plain: bool,
    numbers: OnceCell<Intl::NumberFormat>,
    plurals: OnceCell<Intl::PluralRules>,
}

impl IntlNumerals {
    /// Numbers of a language, a BCP 47 tag.
    pub fn new(language: &str) -> Self {
        let plain = PLAIN.contains(&language);
        // The texts have the digits 0 to 9 in every language: beside them nobody should read others.
        Self {
            language: [language, "-u-nu-latn"].concat(),
            plain,
            numbers: OnceCell::new(),
            plurals: OnceCell::new(),
        }
    }

    fn tags(&self) -> Array {
        Array::of1(&JsValue::from_str(&self.language))
    }
}

impl Numerals for IntlNumerals {
    fn number(&self, value: f64) -> String {
        // Up from a thousand, digits are grouped.
        if self.plain && value.fract() == 0.0 && (0.0..1000.0).contains(&value) {
            return digits(value);
        }
        let numbers = self.numbers.get_or_init(|| Intl::NumberFormat::new(&self.tags(), &Object::new()));
        let text = numbers.format().call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        // `format` is bound and takes any number: it cannot throw. Digits are the honest fallback.
        text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| digits(value))
    }

    fn plural(&self, value: f64) -> String {
        let plurals = self.plurals.get_or_init(|| Intl::PluralRules::new(&self.tags(), &Object::new()));
        plurals.select(value).into()
    }
}

#[allow(clippy::cast_possible_truncation)]
fn digits(value: f64) -> String {
    (value as i32).to_string()
}
