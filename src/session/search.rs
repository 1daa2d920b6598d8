//! Search: regions by the words that people use for them.

use crate::body::{BodyRegion, HEAD_TO_FOOT, MUSCLES};
use crate::i18n::{Locale, msg};

/// What Arabic writes before a word and joined with it: the article, with "and", "with", "like", "for".
const ARTICLES: [&str; 7] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
/// What French shortens to a letter and an apostrophe before a vowel: "l'épaule", "j'ai".
const ELIDED: [char; 8] = ['l', 'd', 'j', 's', 'c', 'm', 'n', 't'];
/// What a word may end in, and what stands there in the word that is listed: plurals, the Arabic dual,
/// and "my". Arabic letters as [`plain`] leaves them.
const ENDINGS: [(&str, &str); 8] =
    [("s", ""), ("es", ""), ("تين", "ه"), ("تي", "ه"), ("ين", ""), ("ان", ""), ("ي", ""), ("ات", "ه")];

/// The words by which the regions are found in a language, made alike. That costs more than a search, so it is
/// kept.
#[derive(Debug)]
pub struct SearchIndex {
    fillers: String,
    known: Vec<(BodyRegion, Vec<Entry>)>,
}

impl SearchIndex {
    /// Reads the words of a language. `fold` makes alike what people do not tell apart (see [`plain`]).
    #[must_use]
    pub fn new(locale: &Locale, fold: &dyn Fn(&str) -> String) -> Self {
        Self {
            fillers: fold(locale.text(msg::SEARCH_FILLERS)),
            known: HEAD_TO_FOOT.into_iter().map(|region| (region, entries(locale, region, fold))).collect(),
        }
    }

    /// The regions that a query finds, which was made alike, too; all for an empty one: those first that are
    /// called just so, then those of which it is a word, then those of which it begins a word; alike ones from
    /// head to foot. Only where there is nothing of these, what has it inside a word.
    ///
    /// Words that say no place, such as "my", "left" and "sore", need not be found, nor words that no region
    /// knows, as long as another one is known.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<BodyRegion> {
        let known = &self.known;
        let fillers: Vec<&str> = words(&self.fillers).collect();
        let whole: Vec<&str> = words(query).collect();
        let told: Vec<&str> = whole.iter().copied().filter(|word| !fillers.contains(word)).collect();
        if told.is_empty() {
            // Some are both: without its accent a French side is written like a rib.
            let just_so = |entry: &Entry| entry.fits(&whole).is_some_and(|fit| fit < 8);
            let called = known.iter().filter(|(_, entries)| entries.iter().any(just_so));
            let called: Vec<BodyRegion> = called.map(|(region, _)| *region).collect();
            return if called.is_empty() { HEAD_TO_FOOT.to_vec() } else { called };
        }
        let somewhere = |word: &&str| known.iter().any(|(_, entries)| across(entries, &[word]));
        let told: Vec<&str> = told.into_iter().filter(somewhere).collect();
        let mut found: Vec<(u8, BodyRegion)> = Vec::new();
        for (region, entries) in known {
            let fits = |query: &[&str]| entries.iter().filter_map(|entry| entry.fits(query)).min();
            // A name may hold words that say no place: "stiff neck". Then it comes first.
            let fit = fits(&whole).into_iter().chain(fits(&told).map(|fit| fit + 1)).min();
            if let Some(fit) = fit.or_else(|| across(entries, &told).then_some(u8::MAX)) {
                found.push((fit, *region));
            }
        }
        found.sort_by_key(|(fit, _)| *fit);
        if found.is_empty() {
            let inside = |entries: &[Entry]| {
                whole.iter().all(|word| {
                    word.chars().nth(2).is_some() && entries.iter().any(|entry| entry.text.contains(word))
                })
            };
            found.extend(known.iter().filter(|(_, entries)| inside(entries)).map(|(region, _)| (0, *region)));
        }
        found.into_iter().map(|(_, region)| region).collect()
    }
}

/// Text as it is compared, from text in lower case whose accents are apart from their letters: without
/// accents, vowel marks and apostrophes, and with one letter for those that Arabic swaps, at a word's end
/// or as it is spoken. What French writes before an apostrophe is a word of its own.
#[must_use]
pub fn plain(decomposed: &str) -> String {
    let skipped = |letter: &char| matches!(*letter, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{655}' | '\u{670}' | '\'' | '’');
    let alike = |letter| match letter {
        'ة' => 'ه',
        'ى' => 'ي',
        'ظ' => 'ض',
        'ذ' => 'د',
        other => other,
    };
    let (mut plain, mut begun) = (String::new(), 0);
    for letter in decomposed.chars() {
        if matches!(letter, '\'' | '’') && begun == 1 && plain.ends_with(ELIDED) {
            plain.push(' ');
            begun = 0;
        } else if !skipped(&letter) {
            begun = if letter.is_alphanumeric() { begun + 1 } else { 0 };
            plain.push(alike(letter));
        }
    }
    plain
}

/// One of the names of a region.
#[derive(Debug)]
struct Entry {
    text: String,
    /// Better ones first: its name, other words for it, a muscle in it.
    rank: u8,
}

fn entries(locale: &Locale, region: BodyRegion, fold: &dyn Fn(&str) -> String) -> Vec<Entry> {
    let info = region.info();
    let said = [info.name, info.term, info.aliases].map(|message| fold(locale.text(message)));
    let muscles = MUSCLES[region as usize];
    let texts = said.iter().map(String::as_str).chain([muscles]);
    let mut entries = Vec::new();
    for (text, rank) in texts.zip([0, 1, 1, 4]) {
        entries.extend(text.split([',', '،']).map(|text| Entry { text: text.to_owned(), rank }));
    }
    entries
}

impl Entry {
    /// How well it is what a query says, if it is: the less the better.
    fn fits(&self, query: &[&str]) -> Option<u8> {
        if query.is_empty() {
            return None;
        }
        let mut worst = 0;
        for word in query {
            worst = worst.max(words(&self.text).filter_map(|known| fit(known, word)).min()?);
        }
        let just_so = worst < 2 && words(&self.text).count() == query.len();
        // Eight apart: ranks and forms come between.
        Some(if just_so { 0 } else { 8 + worst * 8 } + self.rank + u8::from(worst == 1))
    }
}

/// Whether every word of a query is in one of the names, though not all in the same.
fn across(entries: &[Entry], query: &[&str]) -> bool {
    let knows =
        |word: &&str| entries.iter().any(|entry| words(&entry.text).any(|known| fit(known, word).is_some()));
    !query.is_empty() && query.iter().all(knows)
}

/// 0: the word itself; 1: a form of it; 2: its beginning.
fn fit(known: &str, word: &str) -> Option<u8> {
    let (bare_known, bare_word) = (bare(known), bare(word));
    if known == word || bare_known == bare_word {
        return Some(0);
    }
    let form = |&(ending, instead): &(&str, &str)| {
        let stem = bare_word.strip_suffix(ending)?;
        let rest = bare_known.strip_prefix(stem)?;
        // Less than two letters are no word.
        (stem.chars().nth(1).is_some() && rest == instead).then_some(1)
    };
    ENDINGS
        .iter()
        .find_map(form)
        .or_else(|| (known.starts_with(word) || bare_known.starts_with(bare_word)).then_some(2))
}

/// A word without its article.
fn bare(word: &str) -> &str {
    let without = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    without.filter(|rest| rest.chars().nth(1).is_some()).unwrap_or(word)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |letter: char| letter.is_whitespace() || "-–/().,،".contains(letter);
    text.split(between).filter(|word| !word.is_empty())
}
