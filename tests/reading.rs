//! Every English text can be read by a thirteen-year-old, and no card is longer than a screen.
//!
//! The grade is Flesch and Kincaid's: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
//! Sentences end at `.`, `!`, `?` or `…`, and with the text. What stands between hyphens is one
//! word, a number is read aloud, a place to fill is a word of one syllable, and every variant of a
//! choice is a text. Medical names count like all other words.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use sorewise::engine::Disposition;
use sorewise_build::messages::{self, Messages};

/// The highest grade, for a file and for a text.
const GRADE: f64 = 8.0;

/// Shorter texts are labels, whose grade is chance.
const WORDS: usize = 12;

/// The most characters on a card's face, of who should leave it out, and of a point under the headline.
const FACE: usize = 320;
const CAUTION: usize = 290;
const POINT: usize = 60;

/// Words whose syllables the rules below miscount.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("achilles", 3),
    ("area", 3),
    ("brachii", 3),
    ("bunion", 2),
    ("calcaneal", 4),
    ("elsewhere", 2),
    ("every", 2),
    ("everyday", 3),
    ("everything", 3),
    ("fasciae", 3),
    ("fasciitis", 4),
    ("forefoot", 2),
    ("forehead", 2),
    ("humeroulnar", 5),
    ("idea", 3),
    ("latae", 2),
    ("oblique", 2),
    ("osteitis", 4),
    ("people", 2),
    ("peroneal", 4),
    ("popliteal", 4),
    ("psoas", 2),
    ("sacroiliac", 5),
    ("sideways", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somewhat", 2),
    ("somewhere", 2),
    ("sorewise", 2),
    ("spinae", 2),
    ("teres", 2),
    ("tire", 2),
    ("tongue", 1),
];

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn ends_with_any(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| word.ends_with(end))
}

/// Whether `-s` or `-es` after this is said as a syllable of its own: "pinches", "exercises".
fn hisses(stem: &str) -> bool {
    ends_with_any(stem, &["s", "x", "z", "ch", "sh", "se", "xe", "ze", "ce", "ge", "c", "g"])
}

/// How many syllables an English word has; letters only, "'" allowed.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    if let Some(count) = exception(&word) {
        return count;
    }
    if let Some(owner) = word.strip_suffix("'s") {
        return syllables(owner) + usize::from(hisses(owner));
    }
    let word = word.replace('\'', "");
    if !word.contains(is_vowel) {
        // Said letter by letter; only W has more than one syllable.
        return word.chars().map(|c| if c == 'w' { 3 } else { 1 }).sum();
    }
    for ending in ["ly", "ful", "less", "ments", "ment", "ness", "some"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() > 2
            && stem.contains(is_vowel)
        {
            return syllables(stem) + 1;
        }
    }
    let sounded = vowel_groups(&word) + usize::from(ends_with_any(&word, &["sm", "sms", "thm", "thms"]));
    (sounded - usize::from(has_a_silent_e(&word))).max(1)
}

/// The count of a listed word, also with an ending: "areas", "tired".
fn exception(word: &str) -> Option<usize> {
    let listed = |stem: &str| EXCEPTIONS.iter().find(|(known, _)| *known == stem).map(|(_, count)| *count);
    let bare = listed(word);
    let plural = || {
        let stem = word.strip_suffix('s')?;
        Some(listed(stem)? + usize::from(hisses(stem)))
    };
    let past = || {
        let stem = word.strip_suffix('d')?;
        Some(listed(stem)? + usize::from(ends_with_any(stem, &["te", "de"])))
    };
    bare.or_else(plural).or_else(past)
}

/// Groups of vowels, of which some are two syllables: "di-et", "stere-o", "usu-al", "go-ing".
fn vowel_groups(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let at = |i: Option<usize>| i.and_then(|i| letters.get(i)).copied().unwrap_or(' ');
    let mut groups = 0;
    let mut inside = false;
    for (i, &letter) in letters.iter().enumerate() {
        let before = at(i.checked_sub(1));
        let vowel = is_vowel(letter) && !(letter == 'y' && i == 0) && !(letter == 'u' && before == 'q');
        if vowel && !inside {
            groups += 1;
        } else if vowel {
            let rest: String = letters[i + 1..].iter().collect();
            if parts(at(i.checked_sub(2)), before, letter, &rest, groups) {
                groups += 1;
            }
        }
        inside = vowel;
    }
    groups
}

/// Whether two neighbouring vowels are said apart; `lead` stands before them, `rest` after, and
/// `groups` syllables have been counted so far.
fn parts(lead: char, first: char, second: char, rest: &str, groups: usize) -> bool {
    match (first, second) {
        ('i', 'a') => !matches!(lead, 'c' | 't' | 'g') || (lead != 'g' && rest.starts_with('t')),
        ('i', 'o') => !matches!(lead, 't' | 's' | 'c' | 'g' | 'x'),
        ('i', 'u') => true,
        ('e', 'o') => rest != "n",
        ('u', 'a' | 'o') => lead != 'g',
        ('y' | 'e' | 'o', 'i') => rest == "ng",
        ('u', 'i') => rest == "ng" && lead != 'g',
        ('i', 'e') => match rest {
            "r" | "rs" => groups >= 2,
            "t" | "st" | "nce" | "nt" | "nts" | "ty" => true,
            _ => false,
        },
        ('e', 'u') => rest == "s",
        ('u', 'e') => rest == "nt",
        _ => false,
    }
}

/// Whether the last `e` is only written: "move", "moves", "moved", but not "muscle" or "lifted".
fn has_a_silent_e(word: &str) -> bool {
    let after_consonant = |end: &str| {
        let stem = word.strip_suffix(end)?;
        stem.chars().last().filter(|c| !is_vowel(*c)).map(|_| stem)
    };
    // "-le" after a consonant is a syllable: mus-cle, set-tled.
    let has_le = |stem: &str| {
        let mut back = stem.chars().rev();
        back.next() == Some('l') && back.next().is_some_and(|c| !is_vowel(c) && c != 'l' && c != 'r')
    };
    if let Some(stem) = after_consonant("e") {
        !has_le(stem)
    } else if let Some(stem) = after_consonant("es") {
        !hisses(stem) && !has_le(stem)
    } else if let Some(stem) = after_consonant("ed") {
        !ends_with_any(stem, &["t", "d"]) && !has_le(stem)
    } else {
        false
    }
}

/// The syllables of a number read aloud; above 999 digit by digit.
fn spoken(number: usize) -> usize {
    const SMALL: [usize; 20] = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
    let ten = |n: usize| if n / 10 == 7 { 3 } else { 2 };
    let and = |n: usize| if n == 0 { 0 } else { spoken(n) };
    match number {
        0..20 => SMALL[number],
        20..100 => ten(number) + and(number % 10),
        100..1000 => SMALL[number / 100] + 2 + and(number % 100),
        _ => number.to_string().bytes().map(|digit| SMALL[usize::from(digit - b'0')]).sum(),
    }
}

/// What a grade is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Counts {
    fn of(text: &str) -> Self {
        let mut counts = Self::default();
        let mut open = false;
        for token in text.split_whitespace() {
            let words: Vec<usize> = token
                .split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '’' | '\''))
                .filter(|word| word.contains(char::is_alphanumeric))
                .map(Self::syllables_of)
                .collect();
            counts.words += words.len();
            counts.syllables += words.iter().sum::<usize>();
            open |= !words.is_empty();
            let bare = token.trim_end_matches(['"', '’', '\'', ')', '”']);
            if open && bare.ends_with(['.', '!', '?', '…']) {
                counts.sentences += 1;
                open = false;
            }
        }
        counts.sentences += usize::from(open);
        counts
    }

    fn syllables_of(word: &str) -> usize {
        let parts = word.split('-').map(|part| part.replace('’', "'").trim_matches('\'').to_owned());
        parts
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().map_or_else(|_| syllables(&part), spoken))
            .sum()
    }

    fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    #[allow(clippy::cast_precision_loss)]
    fn grade(self) -> f64 {
        let [sentences, words, syllables] =
            [self.sentences, self.words, self.syllables].map(|count| count.max(1) as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

/// All that a pattern can say: a choice in each of its variants, a place as the word "x".
fn variants(pattern: &str) -> Vec<String> {
    let Some(open) = pattern.find('{') else { return vec![pattern.to_owned()] };
    let mut depth = 0;
    let close = pattern[open..]
        .find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0
        })
        .unwrap()
        + open;
    let mut choices = pattern[open + 1..close].split('\u{1}');
    let _name = choices.next();
    let mut said: Vec<String> =
        choices.flat_map(|choice| variants(choice.split_once('\u{2}').unwrap().1)).collect();
    if said.is_empty() {
        said.push("x".to_owned());
    }
    let after = variants(&pattern[close + 1..]);
    let before = &pattern[..open];
    said.iter().flat_map(|one| after.iter().map(move |rest| [before, one, rest].concat())).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales")
}

/// An English text and where it stands.
struct Text {
    file: String,
    id: String,
    said: String,
}

/// The English texts. What people search a region by is a list that nobody reads as a sentence:
/// each of its words is a text.
fn texts() -> Vec<Text> {
    let all = messages::load(&folder()).unwrap();
    let mut texts = Vec::new();
    for path in std::fs::read_dir(folder().join(messages::REFERENCE)).unwrap().map(|e| e.unwrap().path()) {
        let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        let ids = source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        for id in ids.filter(|id| all[messages::REFERENCE].contains_key(*id)) {
            for text in variants(&all[messages::REFERENCE][id].text) {
                let parts: Vec<&str> =
                    if file == "aliases" { text.split(',').collect() } else { vec![&text] };
                texts.extend(parts.iter().map(|text| Text {
                    file: file.clone(),
                    id: id.to_owned(),
                    said: (*text).to_owned(),
                }));
            }
        }
    }
    let found: std::collections::BTreeSet<&str> = texts.iter().map(|text| text.id.as_str()).collect();
    assert_eq!(found.len(), all[messages::REFERENCE].len(), "a message was not found in its file");
    texts
}

fn grade<'a>(texts: impl IntoIterator<Item = &'a Text>) -> f64 {
    texts.into_iter().map(|text| Counts::of(&text.said)).fold(Counts::default(), Counts::and).grade()
}

#[test]
fn every_file_reads_at_grade_eight_or_below() {
    let texts = texts();
    let mut files: Vec<&str> = texts.iter().map(|text| text.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    assert!(files.len() >= 7, "{files:?}");
    let mut hard = Vec::new();
    for file in files {
        // The one exemption: a region's Latin name, which stands beside its plain one, cannot be put
        // more plainly. The grade of all texts, below, counts it.
        let latin = |text: &Text| file == "regions" && text.id.ends_with("-term");
        let grade = grade(texts.iter().filter(|text| text.file == file && !latin(text)));
        println!("{file}: grade {grade:.1}");
        if grade > GRADE {
            hard.push(format!("{file}: {grade:.1}"));
        }
    }
    let all = grade(&texts);
    println!("all: grade {all:.1}");
    assert!(hard.is_empty() && all <= GRADE, "above grade {GRADE}: {hard:?}, all {all:.1}");
}

#[test]
fn every_text_reads_at_grade_eight_or_below() {
    let texts = texts();
    let mut graded: Vec<(f64, &Text)> = texts
        .iter()
        .map(|text| (Counts::of(&text.said), text))
        .filter(|(counts, _)| counts.words >= WORDS)
        .map(|(counts, text)| (counts.grade(), text))
        .collect();
    assert!(graded.len() > 200, "only {} texts of {WORDS} words", graded.len());
    graded.sort_by(|a, b| b.0.total_cmp(&a.0));
    let tell = |(grade, text): &(f64, &Text)| format!("{grade:.1} {}: {}", text.id, text.said);
    for worst in graded.iter().take(5) {
        println!("{}", tell(worst));
    }
    let hard: Vec<String> = graded.iter().filter(|(grade, _)| *grade > GRADE).map(tell).collect();
    assert!(hard.is_empty(), "above grade {GRADE}:\n{}", hard.join("\n"));
}

#[test]
fn no_card_is_longer_than_its_face() {
    for (language, said) in &messages::load(&folder()).unwrap() {
        let mut faces = faces(said);
        faces.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
        println!("{language}: {:?}", &faces[..3]);
        let long: Vec<_> = faces.iter().filter(|(_, length)| *length > FACE).collect();
        assert!(long.is_empty(), "{language}: more than {FACE} characters: {long:?}");
        for (id, text) in said.iter().filter(|(id, _)| id.ends_with("-caution")) {
            let length = text.text.chars().count();
            assert!(length <= CAUTION, "{language}: {length} characters: {id}");
        }
    }
}

/// Each face with the most characters that it can have.
fn faces(said: &Messages) -> Vec<(String, usize)> {
    let longest = |id: &String| variants(&said[id].text).iter().map(|text| text.chars().count()).max();
    let whole = |ids: &[&String]| -> usize {
        ids.iter().filter_map(|id| longest(id)).sum::<usize>() + ids.len().saturating_sub(1)
    };
    let with = |prefix: &str, ends: &[&str]| -> usize {
        let fits = |id: &&String| {
            id.strip_prefix(prefix).is_some_and(|rest| ends.iter().any(|end| rest.starts_with(end)))
        };
        whole(&said.keys().filter(fits).collect::<Vec<_>>())
    };
    let mut faces = Vec::new();
    for id in said.keys() {
        let length = if id.starts_with("rule-") || id.starts_with("question-") {
            longest(id).unwrap()
        } else if let Some(card) = id.strip_suffix("title").filter(|_| id.starts_with("advice-")) {
            with(card, &["title", "text", "effect"])
        } else if let Some(card) = id.strip_suffix("name").filter(|_| id.starts_with("movement-")) {
            with(card, &["name", "step-"])
        } else if let Some(headline) = id.strip_suffix("-do-1") {
            longest(&headline.to_owned()).unwrap() + 1 + with(&format!("{headline}-"), &["do-"])
        } else {
            continue;
        };
        faces.push((id.clone(), length));
    }
    assert!(faces.len() > 150, "{faces:?}");
    faces
}

#[test]
fn the_headline_has_three_short_points() {
    let number = |language: &str| match language {
        "es" => "número local de emergencias",
        "ar" => "رقم الطوارئ المحلي",
        "fr" => "numéro d’urgence local",
        "pt-BR" => "número de emergência",
        _ => "local emergency number",
    };
    for (language, said) in &messages::load(&folder()).unwrap() {
        let points = |disposition: Disposition| {
            [1, 2, 3].map(|n| said[&format!("answer-{}-do-{n}", disposition.id())].text.as_str())
        };
        for point in Disposition::ALL.iter().flat_map(|disposition| points(*disposition)) {
            let length = point.chars().count();
            assert!((5..=POINT).contains(&length), "{language}: {length} characters: {point}");
        }
        // What else an answer can point to: who can help, and what to do until then.
        let others = |id: &str| {
            id.starts_with("meanwhile-")
                || id.starts_with("answer-consult-doctor")
                || id == "answer-emergency-go"
        };
        for (id, message) in said.iter().filter(|(id, _)| others(id)) {
            let length = message.text.chars().count();
            assert!((5..=POINT).contains(&length), "{language} {id}: {length} characters");
        }
        let number = number(language);
        assert!(said["answer-emergency-go"].text.contains(number), "{language}: the number is there");
        assert!(points(Disposition::Emergency)[0].contains(number), "{language}: the number comes first");
        assert!(points(Disposition::Urgent)[0].contains(number), "{language}: the number comes first");
    }
}

#[test]
fn syllables_are_those_of_a_dictionary() {
    let known = [
        ("I", 1),
        ("the", 1),
        ("move", 1),
        ("moved", 1),
        ("moves", 1),
        ("lifted", 2),
        ("faded", 2),
        ("warmed", 1),
        ("pinches", 2),
        ("exercises", 4),
        ("muscle", 2),
        ("muscles", 2),
        ("settled", 2),
        ("little", 2),
        ("rolled", 1),
        ("while", 1),
        ("safely", 2),
        ("careful", 2),
        ("movement", 2),
        ("something", 2),
        ("easier", 3),
        ("quiet", 2),
        ("diet", 2),
        ("idea", 3),
        ("area", 3),
        ("areas", 3),
        ("usual", 3),
        ("video", 3),
        ("region", 2),
        ("tension", 2),
        ("going", 2),
        ("doing", 2),
        ("being", 2),
        ("people", 2),
        ("every", 2),
        ("tired", 2),
        ("soreness", 2),
        ("injury", 3),
        ("emergency", 4),
        ("physical", 3),
        ("therapist", 3),
        ("provider", 3),
        ("medical", 3),
        ("diagnosis", 4),
        ("pregnancy", 3),
        ("blood", 1),
        ("urine", 2),
        ("kidneys", 2),
        ("carbohydrates", 4),
        ("spasm", 2),
        ("quadriceps", 3),
        ("deltoid", 2),
        ("biceps", 2),
        ("triceps", 2),
        ("hamstring", 2),
        ("gastrocnemius", 5),
        ("soleus", 3),
        ("trapezius", 4),
        ("latissimus", 4),
        ("gluteus", 3),
        ("serratus", 3),
        ("infraspinatus", 5),
        ("sternocleidomastoid", 6),
        ("acromioclavicular", 8),
        ("iliotibial", 6),
        ("Achilles", 3),
        ("psoas", 2),
        ("sacroiliac", 5),
        ("body's", 2),
        ("don't", 1),
        ("tmj", 3),
    ];
    let wrong: Vec<_> = known
        .iter()
        .map(|(word, count)| (word, *count, syllables(word)))
        .filter(|(_, right, counted)| right != counted)
        .collect();
    assert!(wrong.is_empty(), "word, right, counted: {wrong:?}");
    assert_eq!([0, 7, 10, 17, 20, 48, 77, 100, 320].map(spoken), [2, 2, 1, 3, 2, 3, 5, 3, 5]);
}

#[test]
fn the_grade_is_flesch_and_kincaids() {
    let counts = |sentences, words, syllables| Counts { sentences, words, syllables };
    assert_eq!(Counts::of("The cat sat on the mat."), counts(1, 6, 6));
    assert!((counts(1, 6, 6).grade() + 1.45).abs() < 1e-9);
    assert_eq!(Counts::of("Warm up! Is it hip-wide? Rest 20 seconds…"), counts(3, 8, 11));
    assert_eq!(Counts::of("A walk (or a “swim”). Then rest"), counts(2, 7, 7));
    let hard = "Delayed soreness begins approximately half a day after unaccustomed activity, usually \
                intensifies throughout the following two days, and eventually disappears spontaneously.";
    assert!(Counts::of(hard).grade() > GRADE);
    assert_eq!(
        variants("{n\u{1}one\u{2}{n} set\u{1}other\u{2}{n} sets} left"),
        ["x set left", "x sets left"]
    );
    assert_eq!(variants("{a} of {b}"), ["x of x"]);
}
