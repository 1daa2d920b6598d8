//! Fluent message files become one table of patterns per locale.
//!
//! Every locale is a folder of `.ftl` files. English is the reference: another locale must have the
//! same messages with the same variables, or the build fails. A table is plain text, one pattern a
//! line, in the order of the message ids, after a first line with the fingerprint of those ids:
//! a program never reads a table that was made for other messages.
//!
//! A locale has several [`Part`]s: what a visitor reads until the map can be tapped; what the map's panel, list
//! and tools say; what the answer says; what the diary says; and the rest. A table holds one or some of them, in that order.
//!
//! A locale whose [`STATUS`] is `draft` is not there yet: it may lack messages, and nobody is offered it. Every other one
//! says everything, and whether a clinician who speaks it has read it.
//!
//! In a pattern `{name}` stands for a variable, and a choice is written
//! `{name␁category␂text␁category␂text}` (U+0001 before a category, U+0002 after it).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::Path;

use fluent_syntax::ast;

use crate::{Problem, Result, emit, files, or_problems, read};

/// The locale that every other one is measured by.
pub const REFERENCE: &str = "en";

/// The message that says how far a locale is: `draft`, `translated`, or `read`, by a clinician who speaks it.
pub const STATUS: &str = "locale-status";

/// Which messages stand together, in the order of their tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Part {
    /// What is read until the map can be tapped.
    #[default]
    First,
    /// What else the map says: its panel, its list, its tools.
    Map,
    /// What comes with the answer.
    Answer,
    /// What comes with the diary.
    Diary,
    /// What the answer does not wait for either.
    Guide,
}

impl Part {
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Map, Self::Answer, Self::Diary, Self::Guide];

    /// The part that a file's messages belong to, by its stem.
    fn of(stem: &str) -> Self {
        match stem {
            "aliases" | "panel" => Self::Map,
            "answer" | "report" | "routine" | "rules" => Self::Answer,
            "diary" => Self::Diary,
            "cards" | "movements" | "share" | "stored" => Self::Guide,
            _ => Self::First,
        }
    }
}

/// A locale's messages: id → pattern.
pub type Messages = BTreeMap<String, Pattern>;

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    /// The text in the form that the module's documentation describes.
    pub text: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
    /// Where it stands.
    pub part: Part,
}

/// Reads every locale below `folder` that is offered, and checks them against the reference.
///
/// # Errors
/// All problems of all files: syntax, messages missing in or unknown to a locale that is no draft, variables that
/// differ from the reference, constructs that the compiled form does not have.
pub fn load(folder: &Path) -> Result<BTreeMap<String, Messages>> {
    checked(folder, leave_out_drafts)
}

/// Reads words in every language that are no locale by themselves, and so say nothing of how far it is; in all else
/// as [`load`].
///
/// # Errors
/// Those of [`load`].
pub fn load_words(folder: &Path) -> Result<BTreeMap<String, Messages>> {
    checked(folder, |folder, languages| compare_all(folder, languages))
}

fn checked(
    folder: &Path,
    check: fn(&Path, &mut BTreeMap<String, Messages>) -> Vec<Problem>,
) -> Result<BTreeMap<String, Messages>> {
    let mut problems = Vec::new();
    let mut locales = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|e| vec![Problem::new(folder, e.to_string())])?;
    for path in entries.filter_map(std::result::Result::ok).map(|e| e.path()).filter(|p| p.is_dir()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match load_locale(&path) {
            Ok(messages) => {
                locales.insert(name, messages);
            }
            Err(found) => problems.extend(found),
        }
    }
    problems.extend(check(folder, &mut locales));
    or_problems(locales, problems)
}

/// Keeps the locales that are offered; what is wrong with them, compared with the reference.
fn leave_out_drafts(folder: &Path, locales: &mut BTreeMap<String, Messages>) -> Vec<Problem> {
    let status = |messages: &Messages| messages.get(STATUS).map(|pattern| pattern.text.clone());
    locales.retain(|_, messages| status(messages).as_deref() != Some("draft"));
    let mut problems = compare_all(folder, locales);
    for (name, messages) in &*locales {
        if !matches!(status(messages).as_deref(), Some("translated" | "read")) {
            let what =
                format!("`{STATUS}` is neither `translated` nor `read`; one that is begun is a `draft`");
            problems.push(Problem::new(folder.join(name), what));
        }
    }
    problems
}

/// What is wrong with languages, compared with the reference.
fn compare_all(folder: &Path, locales: &BTreeMap<String, Messages>) -> Vec<Problem> {
    let Some(reference) = locales.get(REFERENCE) else {
        return vec![Problem::new(folder, format!("there is no `{REFERENCE}` locale"))];
    };
    locales.iter().flat_map(|(name, messages)| compare(&folder.join(name), reference, messages)).collect()
}

fn load_locale(folder: &Path) -> Result<Messages> {
    let mut problems = Vec::new();
    let mut messages = Messages::new();
    for file in files(folder, "ftl")? {
        let text = read(&file)?;
        let part = Part::of(&file.file_stem().unwrap_or_default().to_string_lossy());
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
                    problems.push(Problem::new(&file, format!("line {line}: {error}")));
                }
                continue;
            }
        };
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    match compile(&message) {
                        Ok(mut pattern) => {
                            pattern.part = part;
                            if messages.insert(id.to_owned(), pattern).is_some() {
                                problems.push(Problem::new(&file, format!("`{id}` is defined twice")));
                            }
                        }
                        Err(what) => problems.push(Problem::new(&file, format!("`{id}`: {what}"))),
                    }
                }
                ast::Entry::Term(term) => problems.push(Problem::new(
                    &file,
                    format!("`-{}`: terms are not supported, write the words out", term.id.name),
                )),
                ast::Entry::Junk { content } => {
                    problems.push(Problem::new(&file, format!("not Fluent: {}", content.trim())));
                }
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
            }
        }
    }
    or_problems(messages, problems)
}

fn compare(folder: &Path, reference: &Messages, messages: &Messages) -> Vec<Problem> {
    let missing = reference
        .keys()
        .filter(|id| !messages.contains_key(*id))
        .map(|id| Problem::new(folder, format!("`{id}` is missing")));
    let unknown = messages
        .keys()
        .filter(|id| !reference.contains_key(*id))
        .map(|id| Problem::new(folder, format!("`{id}` is not a message of `{REFERENCE}`")));
    let differing = reference.iter().filter_map(|(id, expected)| {
        let found = &messages.get(id)?.variables;
        (*found != expected.variables).then(|| {
            let expected = &expected.variables;
            Problem::new(folder, format!("`{id}` uses {found:?}, `{REFERENCE}` uses {expected:?}"))
        })
    });
    missing.chain(unknown).chain(differing).collect()
}

fn compile(message: &ast::Message<&str>) -> std::result::Result<Pattern, String> {
    if !message.attributes.is_empty() {
        return Err("attributes are not supported".into());
    }
    let value = message.value.as_ref().ok_or("it has no text")?;
    let mut pattern = Pattern::default();
    append(value, &mut pattern)?;
    Ok(pattern)
}

fn append(source: &ast::Pattern<&str>, into: &mut Pattern) -> std::result::Result<(), String> {
    for element in &source.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                if value.contains(['{', '}', '\u{1}', '\u{2}']) {
                    return Err("braces and control characters cannot be shown".into());
                }
                // A pattern may run over several lines of its file; on the screen it is one.
                into.text.push_str(&value.replace('\n', " "));
            }
            ast::PatternElement::Placeable { expression } => append_expression(expression, into)?,
        }
    }
    Ok(())
}

fn append_expression(
    expression: &ast::Expression<&str>,
    into: &mut Pattern,
) -> std::result::Result<(), String> {
    match expression {
        ast::Expression::Inline(inline) => {
            let name = variable(inline)?;
            into.variables.insert(name.to_owned());
            let _ = write!(into.text, "{{{name}}}");
        }
        ast::Expression::Select { selector, variants } => {
            let name = variable(selector)?;
            into.variables.insert(name.to_owned());
            let _ = write!(into.text, "{{{name}");
            // The default goes last: the reader takes the first category that fits, else the last.
            for default in [false, true] {
                for variant in variants.iter().filter(|v| v.default == default) {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        // The reader knows categories only: such a text would never be chosen.
                        ast::VariantKey::NumberLiteral { value } => {
                            return Err(format!(
                                "`[{value}]`: numbers are not supported as keys, use a category such as `[one]`"
                            ));
                        }
                    };
                    let _ = write!(into.text, "\u{1}{key}\u{2}");
                    append(&variant.value, into)?;
                }
            }
            into.text.push('}');
        }
    }
    Ok(())
}

fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> std::result::Result<&'a str, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name),
        _ => Err("only variables may stand between braces".into()),
    }
}

/// The messages in the order of their tables: by part, then by id.
fn ordered(messages: &Messages) -> Vec<(&String, &Pattern)> {
    let mut ordered: Vec<_> = messages.iter().collect();
    ordered.sort_by_key(|(_, pattern)| pattern.part);
    ordered
}

/// FNV-1a over the ids and their variables: changes whenever a table would be read wrongly.
#[must_use]
pub fn fingerprint(messages: &Messages) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let ordered = ordered(messages);
    let names = ordered.iter().flat_map(|(id, p)| std::iter::once(*id).chain(&p.variables));
    for byte in names.flat_map(|name| name.bytes().chain([b'\n'])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// A locale's tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// What is read until the map can be tapped.
    pub first: String,
    /// What comes with the answer.
    pub answer: String,
    /// What comes with the diary.
    pub diary: String,
    /// What comes after it.
    pub guide: String,
    /// All that the map says.
    pub map: String,
}

impl Tables {
    /// All that comes later, in one table.
    #[must_use]
    pub fn deferred(&self) -> String {
        // Each begins with the fingerprint, which stands there once.
        let lines = |table: &'_ str| table.find('\n').map_or(String::new(), |end| table[end..].to_owned());
        [self.answer.clone(), lines(&self.diary), lines(&self.guide)].concat()
    }
}

/// The tables of a locale, whose messages have been checked against the reference.
#[must_use]
pub fn tables(messages: &Messages, reference: &Messages) -> Tables {
    let table = |parts: RangeInclusive<Part>| {
        let ids = ordered(reference).into_iter().filter(|(_, pattern)| parts.contains(&pattern.part));
        let patterns = ids.map(|(id, _)| messages.get(id).map_or("", |pattern| &pattern.text));
        let lines: Vec<&str> = patterns.collect();
        format!("{}\n{}", fingerprint(reference), lines.join("\n"))
    };
    Tables {
        first: table(Part::First..=Part::First),
        answer: table(Part::Map..=Part::Answer),
        diary: table(Part::Diary..=Part::Diary),
        guide: table(Part::Guide..=Part::Guide),
        map: table(Part::First..=Part::Map),
    }
}

/// The Rust source that names each message.
#[must_use]
pub fn source(reference: &Messages) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "/// Identifies the set of messages that this program was built with.\n\
         pub const FINGERPRINT: &str = \"{}\";\n\
         /// How many messages there are.\n\
         pub const COUNT: usize = {};\n\
         /// How many of them each part ends with, in order.\n\
         pub const ENDS: [usize; {}] = {:?};\n\
         /// The messages, by name.\n\
         pub mod msg {{\n    use super::Message;",
        fingerprint(reference),
        reference.len(),
        Part::ALL.len(),
        Part::ALL.map(|part| reference.values().filter(|pattern| pattern.part <= part).count()),
    );
    let ordered = ordered(reference);
    for (index, (id, pattern)) in ordered.iter().enumerate() {
        let shown: String = pattern.text.chars().filter(|c| !c.is_control()).collect();
        let name = emit::constant(id);
        let _ = writeln!(out, "    #[doc = {shown:?}]\n    pub const {name}: Message = Message({index});");
    }
    let ids: Vec<String> = ordered.iter().map(|(id, _)| format!("{id:?}")).collect();
    let _ = writeln!(
        out,
        "}}\n/// The ids of the messages, in order: for programs that audit, not for the page.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub static IDS: [&str; COUNT] = [{}];",
        ids.join(", ")
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(ftl: &str) -> std::result::Result<Messages, String> {
        let resource = fluent_syntax::parser::parse(ftl).map_err(|(_, e)| format!("{e:?}"))?;
        resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                ast::Entry::Message(m) => Some(compile(m).map(|p| (m.id.name.to_owned(), p))),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_draft_is_not_offered_and_all_others_are_complete() {
        let checked = |status: &str, more: &str| {
            let english = messages("locale-status = translated\na = Calf\nb = Knee").unwrap();
            let other = messages(&format!("locale-status = {status}\na = Mollet\n{more}")).unwrap();
            let mut locales = BTreeMap::from([("en".to_owned(), english), ("fr".to_owned(), other)]);
            let problems = leave_out_drafts(Path::new("locales"), &mut locales);
            let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
            (locales.contains_key("fr"), told.join("\n"))
        };
        assert_eq!(checked("draft", ""), (false, String::new()));
        assert_eq!(checked("translated", "b = Genou"), (true, String::new()));
        assert_eq!(checked("read", "b = Genou"), (true, String::new()));
        let (_, missing) = checked("read", "");
        assert!(missing.contains("`b` is missing"), "{missing}");
        let (_, unknown) = checked("perfect", "b = Genou");
        assert!(unknown.contains("neither `translated` nor `read`"), "{unknown}");
    }

    #[test]
    fn variables_and_choices_are_compiled() {
        let found =
            messages("a = You: { $n ->\n    [one] { $n } area\n   *[other] { $n } areas\n }").unwrap();
        assert_eq!(found["a"].text, "You: {n\u{1}one\u{2}{n} area\u{1}other\u{2}{n} areas}");
        assert_eq!(found["a"].variables.iter().collect::<Vec<_>>(), ["n"]);
    }

    #[test]
    fn the_default_choice_stands_last() {
        let found = messages("a = { $n ->\n   *[other] many\n    [one] one\n }").unwrap();
        assert_eq!(found["a"].text, "{n\u{1}one\u{2}one\u{1}other\u{2}many}");
    }

    #[test]
    fn what_cannot_be_compiled_is_refused() {
        for ftl in ["a = { NUMBER($n) }", "a = { -brand }", "a = { other }", "a = x\n    .title = y"] {
            assert!(messages(ftl).is_err(), "{ftl}");
        }
    }

    #[test]
    fn numbers_as_keys_are_refused() {
        let refused = messages("a = { $n ->\n    [0] none\n   *[other] some\n }").unwrap_err();
        assert_eq!(refused, "`[0]`: numbers are not supported as keys, use a category such as `[one]`");
        assert!(messages("a = { $n ->\n    [one] one\n   *[1.0] some\n }").is_err(), "the default, too");
    }

    #[test]
    fn a_locale_must_match_the_reference() {
        let reference = messages("a = A\nb = B { $n }\nc = C").unwrap();
        let other = messages("a = X\nb = Y { $m }\nd = Z").unwrap();
        let problems: Vec<String> =
            compare(Path::new("xx"), &reference, &other).iter().map(ToString::to_string).collect();
        assert_eq!(
            problems,
            [
                "xx: `c` is missing",
                "xx: `d` is not a message of `en`",
                "xx: `b` uses {\"m\"}, `en` uses {\"n\"}"
            ]
        );
    }

    #[test]
    fn what_is_read_later_stands_in_a_table_of_its_own() {
        let mut reference = messages("a = A\nb = B\nc = C\nd = D").unwrap();
        reference.get_mut("b").unwrap().part = Part::Guide;
        reference.get_mut("d").unwrap().part = Part::Diary;
        reference.get_mut("a").unwrap().part = Part::Map;
        let found = tables(&messages("a = X\nb = Y\nc = Z\nd = W").unwrap(), &reference);
        let mark = fingerprint(&reference);
        let [first, answer, diary, guide] = ["Z", "X", "W", "Y"].map(|line| format!("{mark}\n{line}"));
        assert_eq!(found, Tables { first, answer, diary, guide, map: format!("{mark}\nZ\nX") });
        assert_eq!(found.deferred(), format!("{mark}\nX\nW\nY"));
    }

    #[test]
    fn the_fingerprint_follows_ids_and_variables_not_words() {
        let one = messages("a = A { $n }\nb = B").unwrap();
        let same = messages("a = X { $n }\nb = Y").unwrap();
        let other = messages("a = A\nb = B").unwrap();
        assert_eq!(fingerprint(&one), fingerprint(&same));
        assert_ne!(fingerprint(&one), fingerprint(&other));
    }
}
