//! Pseudo-languages: the English messages, made strange, so that tests see what a translation will meet. They are
//! never published.
//!
//! - [`accented`], `en-XA`: accents on all letters, and two fifths more of them, between brackets. What is cut
//!   off lacks its bracket; what is still plain English stands in the program and not in a message; and there is
//!   room for the longest language where this one fits.
//! - [`mirrored`], `ar-XB`: written from right to left, each word by an override of its direction. What is on the
//!   wrong side was placed left or right, instead of at the start or the end.
//!
//! Places to fill and choices stay what they are, as the module [`messages`](crate::messages) writes them.

use crate::messages::Messages;

/// Messages that are no words: how the language is written, and a name.
const KEPT: [&str; 4] = ["app-name", "locale-direction", "locale-status", "search-fillers"];

/// Begins and ends what is written from right to left, whatever its letters.
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

/// `en-XA`.
#[must_use]
pub fn accented(english: &Messages) -> Messages {
    changed(english, "ltr", &|text| format!("[{}]", outside(text, &accent)))
}

/// `ar-XB`.
#[must_use]
pub fn mirrored(english: &Messages) -> Messages {
    changed(english, "rtl", &|text| outside(text, &mirror))
}

/// A line that is shown as it is, without places to fill, as `en-XA` says it.
#[must_use]
pub fn accented_line(line: &str) -> String {
    format!("[{}]", accent(line))
}

/// A line that is shown as it is, without places to fill, as `ar-XB` says it.
#[must_use]
pub fn mirrored_line(line: &str) -> String {
    mirror(line)
}

fn changed(english: &Messages, direction: &str, change: &dyn Fn(&str) -> String) -> Messages {
    let mut messages = english.clone();
    for (id, pattern) in &mut messages {
        if id == "locale-direction" {
            direction.clone_into(&mut pattern.text);
        } else if !KEPT.contains(&id.as_str()) && !id.ends_with("-aliases") {
            pattern.text = change(&pattern.text);
        }
    }
    messages
}

/// Changes what stands outside of braces, and the texts of choices.
fn outside(pattern: &str, change: &dyn Fn(&str) -> String) -> String {
    let Some(open) = pattern.find('{') else { return change(pattern) };
    let mut depth = 0;
    let close = pattern[open..].find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0
    });
    let Some(close) = close.map(|close| close + open) else { return change(pattern) };
    let mut place = pattern[open + 1..close].split('\u{1}');
    let mut out = change(&pattern[..open]);
    out.push('{');
    out.push_str(place.next().unwrap_or_default());
    for choice in place {
        // A choice within a choice would be split here; our patterns have none.
        let (category, text) = choice.split_once('\u{2}').unwrap_or((choice, ""));
        out.push('\u{1}');
        out.push_str(category);
        out.push('\u{2}');
        out.push_str(&outside(text, change));
    }
    out.push('}');
    out.push_str(&outside(&pattern[close + 1..], change));
    out
}

/// With accents, and with two fifths more letters: vowels are doubled until there are so many.
fn accent(text: &str) -> String {
    let mut owed = 0;
    let mut out = String::new();
    for letter in text.chars() {
        let strange = strange(letter);
        out.push(strange);
        if letter.is_alphabetic() {
            owed += 2;
        }
        while owed >= 5 && "aeiouyAEIOUY".contains(letter) {
            out.push(strange);
            owed -= 5;
        }
    }
    out
}

fn strange(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const STRANGE: &str = "åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| STRANGE.chars().nth(at)).unwrap_or(letter)
}

/// Each word from right to left, by an override; what is between words stays where it is.
fn mirror(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        if bare.chars().any(char::is_alphabetic) {
            out.extend([OVERRIDE.0]);
            out.push_str(bare);
            out.push(OVERRIDE.1);
            out.push_str(&word[bare.len()..]);
        } else {
            out.push_str(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Pattern;

    fn one(text: &str) -> Messages {
        let pattern = |text: &str| Pattern { text: text.to_owned(), ..Pattern::default() };
        [("locale-direction", "ltr"), ("app-name", "Sorewise"), ("region-calf-aliases", "calf"), ("a", text)]
            .into_iter()
            .map(|(id, text)| (id.to_owned(), pattern(text)))
            .collect()
    }

    #[test]
    fn letters_get_accents_and_become_more() {
        let said = accented(&one("Take a walk, an easy swim or an easy bike ride."));
        let text = &said["a"].text;
        assert!(text.starts_with("[Ţ") && text.ends_with(".]") && !text.contains(['a', 'e', 's']), "{text}");
        let longer = text.chars().count() - 2;
        assert!((60..=70).contains(&longer), "{longer} letters of 47: {text}");
        assert_eq!(said["locale-direction"].text, "ltr");
        assert_eq!(
            (said["app-name"].text.as_str(), said["region-calf-aliases"].text.as_str()),
            ("Sorewise", "calf")
        );
    }

    #[test]
    fn places_and_choices_stay() {
        let pattern = "{who} has {n\u{1}one\u{2}{n} spot\u{1}other\u{2}{n} spots}.";
        let text = accented(&one(pattern))["a"].text.clone();
        let kept = ["{who}", "{n\u{1}one\u{2}{n} ", "\u{1}other\u{2}{n} "];
        assert!(kept.iter().all(|kept| text.contains(kept)), "{text:?}");
        assert!(!text.contains("spot") && text.ends_with(".]"), "{text:?}");
    }

    #[test]
    fn words_are_turned_around() {
        let said = mirrored(&one("Rate {region} now, 1 of 2"));
        assert_eq!(
            said["a"].text,
            "\u{202e}Rate\u{202c} {region} \u{202e}now,\u{202c} 1 \u{202e}of\u{202c} 2"
        );
        assert_eq!(said["locale-direction"].text, "rtl");
    }
}
