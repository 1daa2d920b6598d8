//! A locale: the messages of one language, with places to fill and plurals.

use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

use super::{COUNT, ENDS, FINGERPRINT, Message, msg};

/// A value that a message has a place for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Words, shown as they are.
    Text(&'a str),
    /// A number, written with the language's numerals; it also chooses among plural forms.
    Number(f64),
}

/// What a language's numbers look like; the browser answers with `Intl`.
pub trait Numerals {
    /// The number as the language writes it.
    fn number(&self, value: f64) -> String;
    /// Its CLDR plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, value: f64) -> String;
}

/// Which way the language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the `dir` attribute spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Why a table cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableError {
    /// It was made for another set of messages, so for another version of the program.
    OtherVersion,
    /// It does not have one line for each message.
    Truncated,
    /// There is none for this language.
    UnknownLanguage,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherVersion => "the message table belongs to another version",
            Self::Truncated => "the message table is incomplete",
            Self::UnknownLanguage => "there are no messages in this language",
        })
    }
}

impl std::error::Error for TableError {}

/// A language, its messages and its numbers.
pub struct Locale {
    language: String,
    table: String,
    /// Where each message starts in `table`, and where the last one ends.
    starts: Vec<u32>,
    numerals: Rc<dyn Numerals>,
    /// The numbers of the rating, 0 to 10, written once: a scale shows them all, and each step of a slider some.
    scale: OnceCell<Vec<String>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.language)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Locale {
    /// Reads a compiled table of one or more parts (its form: the module `messages` of the build crate). What
    /// later parts say is empty until they are there: see [`Locale::with`].
    ///
    /// # Errors
    /// A table of another version, or one that is cut off.
    pub fn new(language: &str, table: String, numerals: Rc<dyn Numerals>) -> Result<Self, TableError> {
        if table.lines().next() != Some(FINGERPRINT) {
            return Err(TableError::OtherVersion);
        }
        let breaks = table.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        // A table is some tens of kilobytes: its offsets fit in 32 bits.
        let mut starts: Vec<u32> = breaks.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX)).collect();
        starts.push(u32::try_from(table.len() + 1).unwrap_or(u32::MAX));
        let lines = starts.len() - 1;
        if lines < COUNT && !ENDS.contains(&lines) {
            return Err(TableError::Truncated);
        }
        Ok(Self { language: language.to_owned(), table, starts, numerals, scale: OnceCell::new() })
    }

    /// The same language with its next table; after the last, with the list of publications.
    ///
    /// # Errors
    /// Those of [`Locale::new`].
    pub fn with(&self, deferred: &str) -> Result<Self, TableError> {
        let lines = deferred.strip_prefix(FINGERPRINT).ok_or(TableError::OtherVersion)?;
        Self::new(&self.language, [&self.table, lines].concat(), self.numerals.clone())
    }

    /// Whether everything can be said, not only what is read first.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.starts.len() > COUNT
    }

    /// Whether the list of publications is there.
    #[must_use]
    pub fn has_sources(&self) -> bool {
        self.starts.len() > COUNT + 1
    }

    /// A line of the list of publications, by its number; empty where that is not there.
    #[must_use]
    pub fn source(&self, number: usize) -> &str {
        self.line(COUNT + number)
    }

    /// The language's BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.text(msg::LOCALE_DIRECTION) == "rtl" { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether a clinician who speaks the language has read its messages; no, while that is not known yet.
    #[must_use]
    pub fn is_clinically_read(&self) -> bool {
        self.text(msg::LOCALE_STATUS) == "read"
    }

    /// A message that has no places to fill; empty where its table is not there yet.
    #[must_use]
    pub fn text(&self, message: Message) -> &str {
        self.line(message.0.into())
    }

    fn line(&self, at: usize) -> &str {
        match self.starts.get(at..at + 2) {
            Some(&[start, next]) => &self.table[start as usize..next as usize - 1],
            _ => "",
        }
    }

    /// A message with its places filled. A place without an argument shows its name, so that the
    /// mistake is seen.
    #[must_use]
    pub fn format(&self, message: Message, args: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::new();
        self.fill(self.text(message), args, &mut out);
        out
    }

    /// A number as the language writes it; those of the rating are not asked for again.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        let ask = |step: u8| self.numerals.number(step.into());
        let step = (0..=10_u8).find(|step| f64::from(*step).to_bits() == value.to_bits());
        let scale =
            step.map(|step| &self.scale.get_or_init(|| (0..=10).map(ask).collect())[usize::from(step)]);
        scale.cloned().unwrap_or_else(|| self.numerals.number(value))
    }

    fn fill(&self, pattern: &str, args: &[(&str, Arg<'_>)], out: &mut String) {
        let mut rest = pattern;
        while let Some(open) = rest.find('{') {
            out.push_str(&rest[..open]);
            let inner = &rest[open + 1..];
            let close = closing_brace(inner);
            self.fill_place(&inner[..close], args, out);
            rest = inner.get(close + 1..).unwrap_or_default();
        }
        out.push_str(rest);
    }

    fn fill_place(&self, place: &str, args: &[(&str, Arg<'_>)], out: &mut String) {
        let mut parts = place.split('\u{1}');
        let name = parts.next().unwrap_or_default();
        let arg = args.iter().find(|(n, _)| *n == name).map(|(_, arg)| *arg);
        if !place.contains('\u{1}') {
            match arg {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Number(value)) => out.push_str(&self.number(value)),
                None => out.push_str(name),
            }
            return;
        }
        let key = match arg {
            Some(Arg::Text(text)) => text.to_owned(),
            Some(Arg::Number(value)) => self.numerals.plural(value),
            None => String::new(),
        };
        let mut chosen = "";
        for (category, text) in parts.filter_map(|part| part.split_once('\u{2}')) {
            chosen = text;
            if category == key {
                break;
            }
        }
        self.fill(chosen, args, out);
    }
}

/// Where the brace that was just opened closes; the end of the text if it never does.
fn closing_brace(text: &str) -> usize {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    struct English;

    impl Numerals for English {
        fn number(&self, value: f64) -> String {
            value.to_string()
        }
        fn plural(&self, value: f64) -> String {
            if value.to_string() == "1" { "one" } else { "other" }.to_owned()
        }
    }

    fn locale(first: &str) -> Locale {
        let lines = std::iter::once(first).chain(std::iter::repeat_n("x", COUNT - 1));
        let table = std::iter::once(FINGERPRINT).chain(lines).collect::<Vec<_>>().join("\n");
        Locale::new("en", table, Rc::new(English)).unwrap()
    }

    #[test]
    fn places_are_filled() {
        let locale = locale("{who} has {n\u{1}one\u{2}{n} sore spot\u{1}other\u{2}{n} sore spots}.");
        let say = |n| locale.format(Message(0), &[("who", Arg::Text("Ana")), ("n", Arg::Number(n))]);
        assert_eq!(say(1.0), "Ana has 1 sore spot.");
        assert_eq!(say(3.0), "Ana has 3 sore spots.");
    }

    #[test]
    fn a_forgotten_argument_is_seen_and_does_no_harm() {
        assert_eq!(locale("{who}: {n\u{1}other\u{2}many}").format(Message(0), &[]), "who: many");
    }

    #[test]
    fn the_steps_of_a_rating_are_asked_for_once() {
        #[derive(Default)]
        struct Counted(Cell<usize>);

        impl Numerals for Counted {
            fn number(&self, value: f64) -> String {
                self.0.set(self.0.get() + 1);
                format!("<{value}>")
            }

            fn plural(&self, _: f64) -> String {
                "other".to_owned()
            }
        }

        let numerals = Rc::new(Counted::default());
        let lines: Vec<&str> = std::iter::once(FINGERPRINT).chain(std::iter::repeat_n("x", COUNT)).collect();
        let locale = Locale::new("en", lines.join("\n"), numerals.clone()).unwrap();
        for _ in 0..3 {
            let steps: Vec<String> = (0..=10).map(|step: u8| locale.number(step.into())).collect();
            assert_eq!((steps[0].as_str(), steps[10].as_str(), numerals.0.get()), ("<0>", "<10>", 11));
        }
        assert_eq!((locale.number(12.0), locale.number(0.5)), ("<12>".to_owned(), "<0.5>".to_owned()));
    }

    #[test]
    fn the_last_message_can_be_read() {
        let last = u16::try_from(COUNT - 1).unwrap();
        assert_eq!(locale("first").text(Message(last)), "x");
    }

    #[test]
    fn what_comes_later_is_empty_until_then() {
        let table = |lines: usize| {
            let lines = (0..lines).map(|line| line.to_string());
            std::iter::once(FINGERPRINT.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
        };
        let [first_end, map_end, ..] = ENDS;
        let first = Locale::new("en", table(first_end), Rc::new(English)).unwrap();
        let deferred = Message(u16::try_from(first_end).unwrap());
        assert_eq!((first.text(deferred), first.is_complete()), ("", false));
        let all = first.with(&table(COUNT - first_end)).unwrap();
        assert_eq!((all.text(deferred), all.is_complete()), ("0", true));
        assert_eq!(all.text(Message(deferred.0 - 1)), (first_end - 1).to_string());
        let map = first.with(&table(map_end - first_end)).unwrap();
        assert_eq!((map.text(deferred), map.is_complete()), ("0", false));
        assert!(map.with(&table(COUNT - map_end)).unwrap().is_complete());
        assert_eq!(first.with("0000\nx").unwrap_err(), TableError::OtherVersion);
        assert_eq!(first.with(&table(1)).unwrap_err(), TableError::Truncated);
    }

    #[test]
    fn publications_follow_the_messages() {
        let all = locale("first");
        assert_eq!((all.source(0), all.has_sources()), ("", false));
        let cited = all.with(&[FINGERPRINT, "one", "two"].join("\n")).unwrap();
        assert!(cited.has_sources() && cited.is_complete());
        assert_eq!([cited.source(0), cited.source(1), cited.source(2)], ["one", "two", ""]);
        assert_eq!(cited.text(Message(0)), "first");
        assert_eq!(all.with("0000\none").unwrap_err(), TableError::OtherVersion);
    }

    #[test]
    fn a_table_of_another_version_is_refused() {
        let other = Locale::new("en", "0000\nx".into(), Rc::new(English)).unwrap_err();
        assert_eq!(other, TableError::OtherVersion);
        let cut = Locale::new("en", format!("{FINGERPRINT}\nx"), Rc::new(English)).unwrap_err();
        assert_eq!(cut, TableError::Truncated);
    }
}
