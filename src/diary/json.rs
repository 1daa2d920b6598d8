//! JSON as text: one way to write each value, so that the same diary is the same bytes.
//!
//! Fields stand in the order that they have; whole numbers are written as such up to 2⁵³, others with as many digits as it takes
//! to read the same number again. Reading is the browser's (`JSON.parse`), or a test's.

use crate::value::Value;

/// A value as one line of JSON.
#[must_use]
pub fn json(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// Writes a value behind a text.
pub(super) fn write(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(told) => text.push_str(if *told { "true" } else { "false" }),
        Value::Number(number) => write_number(*number, text),
        Value::Text(words) => write_text(words, text),
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_text(name, text);
                text.push(':');
                write(value, text);
            }
            text.push('}');
        }
    }
}

// Whole and in range where it is cast.
#[allow(clippy::cast_possible_truncation)]
fn write_number(number: f64, text: &mut String) {
    const MOST: f64 = 9_007_199_254_740_992.0;
    if !number.is_finite() {
        // JSON has no such numbers; nothing that is kept has one.
        text.push_str("null");
    } else if number.fract() == 0.0 && number.abs() <= MOST {
        text.push_str(&(number as i64).to_string());
    } else {
        text.push_str(&number.to_string());
    }
}

fn write_text(words: &str, text: &mut String) {
    text.push('"');
    for c in words.chars() {
        match c {
            '"' | '\\' => {
                text.push('\\');
                text.push(c);
            }
            '\n' => text.push_str("\\n"),
            // The rest of what JSON does not take, and what ends a line in a script.
            '\0'..='\x1f' | '\x7f' | '\u{2028}' | '\u{2029}' => {
                text.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    text.push(char::from_digit((c as u32 >> shift) & 15, 16).unwrap_or('0'));
                }
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let texts = ["", "a\"b\\c", "\u{0}\u{1f}\n\t\u{7f}\u{2028}", "كاحل 😀"];
        let numbers = [0.0, -1.0, 0.1, 1e-7, 1_774_224_000_000.0, 9_007_199_254_740_991.0, 1e300, -2.5];
        let value = Value::object()
            .with("texts", Value::names(texts))
            .with("numbers", Value::list(numbers.map(Value::Number)))
            .with("a\"b", Value::list([Value::Null, true.into(), Value::object(), Value::list([])]));
        let text = json(&value);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value, "{text}");
        assert!(text.contains("1774224000000,") && text.is_char_boundary(9), "{text}");
        assert_eq!(json(&Value::Number(f64::NAN)), "null");
    }
}
