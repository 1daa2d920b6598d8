//! Sources, facts, advice cards and movement cards become typed tables.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::messages::Messages;
use crate::regions::Regions;
use crate::{Problem, Result, emit, files, or_problems, read};

/// A publication that facts stand on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who wrote it, short: `Dupuy et al.`
    pub authors: String,
    /// Year of publication.
    pub year: u16,
    /// Its title.
    pub title: String,
    /// Its DOI, without a resolver.
    pub doi: Option<String>,
    /// Its address, where there is no DOI.
    pub url: Option<String>,
}

/// A fact that the product may state.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// `article`, `published` or `common-knowledge`, the weakest first line of evidence last.
    pub certainty: Certainty,
    /// Ids of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The fact in a sentence, for those who check the rules.
    pub statement: String,
}

/// How well a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Certainty {
    Article,
    Published,
    CommonKnowledge,
}

/// An advice card; its words are the messages `advice-<id>-title` and `-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Ids of the facts that it stands on.
    pub facts: Vec<String>,
    /// Whether it treats the sore spot (heat, massage …) and so is withheld where that could harm.
    #[serde(default)]
    pub treats: bool,
}

/// A movement card; its words are the messages `movement-<id>-name`, `-step-1` and so on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Movement {
    /// Ids of the facts that it stands on.
    pub facts: Vec<String>,
    /// Ids of the sources of its dose.
    pub dose_sources: Vec<String>,
    /// How many sets.
    pub sets: u8,
    /// How many repetitions a set.
    pub repetitions: u8,
    /// How long each repetition is held, in seconds; 0 for no hold.
    pub hold_s: u16,
    /// How long to rest between sets, in seconds.
    pub rest_s: u16,
    /// Whether each side has its turn.
    #[serde(default)]
    pub each_side: bool,
    /// Whether it works muscles against a resistance.
    #[serde(default)]
    pub loads: bool,
    /// What it needs: `band`, or nothing.
    #[serde(default)]
    pub equipment: Option<String>,
    /// Regions that it reaches, with a weight from 1 (a little) to 3 (mainly).
    pub reaches: BTreeMap<String, u8>,
    /// How many keyframes its figure has; none is drawn yet.
    #[serde(default)]
    pub keyframes: u8,
}

/// More steps than this are a movement that nobody remembers.
const MOST_STEPS: usize = 9;

/// All content, by id.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Content {
    pub sources: BTreeMap<String, Source>,
    pub facts: BTreeMap<String, Fact>,
    pub advice: BTreeMap<String, Advice>,
    pub movements: BTreeMap<String, Movement>,
}

/// Reads `sources.toml`, `facts.toml`, `advice/` and `movements/` below `folder`.
///
/// # Errors
/// All problems: TOML of another shape, ids that nothing defines, facts without a source,
/// doses outside of the ranges that a card can show.
pub fn load(folder: &Path, regions: &Regions) -> Result<Content> {
    let content = Content {
        sources: one(&folder.join("sources.toml"))?,
        facts: one(&folder.join("facts.toml"))?,
        advice: many(&folder.join("advice"))?,
        movements: many(&folder.join("movements"))?,
    };
    let problems = check(folder, &content, regions);
    or_problems(content, problems)
}

fn one<T: for<'de> Deserialize<'de>>(file: &Path) -> Result<T> {
    toml::from_str(&read(file)?).map_err(|e| vec![Problem::new(file, e.to_string())])
}

/// Reads a folder of cards; the id is the file's name up to its first `-`: `T1-keep-moving.toml`.
fn many<T: for<'de> Deserialize<'de>>(folder: &Path) -> Result<BTreeMap<String, T>> {
    let mut problems = Vec::new();
    let mut cards = BTreeMap::new();
    for file in files(folder, "toml")? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let id = stem.split('-').next().unwrap_or_default().to_owned();
        match one(&file) {
            Ok(card) => {
                if cards.insert(id.clone(), card).is_some() {
                    problems.push(Problem::new(&file, format!("`{id}` is defined twice")));
                }
            }
            Err(found) => problems.extend(found),
        }
    }
    or_problems(cards, problems)
}

fn check(folder: &Path, content: &Content, regions: &Regions) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut complain = |what: String| problems.push(Problem::new(folder, what));
    for (id, source) in &content.sources {
        if source.doi.is_some() == source.url.is_some() {
            complain(format!("source `{id}` needs a DOI or else an address"));
        }
    }
    for (id, fact) in &content.facts {
        if fact.sources.is_empty() && fact.certainty != Certainty::CommonKnowledge {
            complain(format!("fact `{id}` names no source"));
        }
        for source in fact.sources.iter().filter(|s| !content.sources.contains_key(*s)) {
            complain(format!("fact `{id}`: there is no source `{source}`"));
        }
    }
    let cited = content.advice.iter().map(|(id, a)| (id, &a.facts));
    for (id, facts) in cited.chain(content.movements.iter().map(|(id, m)| (id, &m.facts))) {
        if facts.is_empty() {
            complain(format!("card `{id}` stands on no fact"));
        }
        for fact in facts.iter().filter(|f| !content.facts.contains_key(*f)) {
            complain(format!("card `{id}`: there is no fact `{fact}`"));
        }
    }
    for (id, movement) in &content.movements {
        for source in movement.dose_sources.iter().filter(|s| !content.sources.contains_key(*s)) {
            complain(format!("movement `{id}`: there is no source `{source}`"));
        }
        for (region, weight) in &movement.reaches {
            if !regions.contains_key(region) {
                complain(format!("movement `{id}`: there is no region `{region}`"));
            }
            if !(1..=3).contains(weight) {
                complain(format!("movement `{id}`: weight of `{region}` is not 1, 2 or 3"));
            }
        }
        if !(1..=5).contains(&movement.sets) || !(1..=30).contains(&movement.repetitions) {
            complain(format!("movement `{id}`: 1 to 5 sets of 1 to 30 repetitions"));
        }
        if movement.hold_s > 120 || movement.rest_s > 180 {
            complain(format!("movement `{id}`: hold at most 120 s, rest at most 180 s"));
        }
    }
    problems
}

/// The Rust source of all content.
///
/// # Errors
/// Cards whose words are missing from the messages.
pub fn source(content: &Content, folder: &Path, messages: &Messages) -> Result<String> {
    let mut problems = Vec::new();
    let mut word = |id: String| -> String {
        if !messages.contains_key(&id) {
            problems.push(Problem::new(folder, format!("message `{id}` is missing")));
        }
        format!("msg::{}", emit::constant(&id))
    };
    let mut out = String::new();

    enumeration(&mut out, "SourceId", "A publication that facts stand on.", content.sources.keys());
    enumeration(&mut out, "FactId", "A fact that the product may state.", content.facts.keys());
    enumeration(&mut out, "AdviceId", "An advice card.", content.advice.keys());
    enumeration(&mut out, "MovementId", "A movement card.", content.movements.keys());

    let sources = emit::slice(content.sources.values(), |s| {
        let link = match (&s.doi, &s.url) {
            (Some(doi), _) => format!("Link::Doi({doi:?})"),
            (None, url) => format!("Link::Url({:?})", url.as_deref().unwrap_or_default()),
        };
        format!("Source {{ authors: {:?}, year: {}, title: {:?}, link: {link} }}", s.authors, s.year, s.title)
    });
    let facts = emit::slice(content.facts.values(), |f| {
        let sources = emit::slice(&f.sources, |s| format!("SourceId::{}", emit::variant(s)));
        format!("Fact {{ certainty: Certainty::{:?}, sources: {sources} }}", f.certainty)
    });
    let statements = emit::slice(content.facts.values(), |f| format!("{:?}", f.statement));
    let _ = writeln!(
        out,
        "/// The sources, in the order of [`SourceId`].\n\
         pub static SOURCES: &[Source] = {sources};\n\
         /// The facts, in the order of [`FactId`].\n\
         pub static FACTS: &[Fact] = {facts};\n\
         /// Each fact in a sentence, in the order of [`FactId`]: for auditors, not shipped to the page.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub static STATEMENTS: &[&str] = {statements};"
    );

    let mut advice = Vec::new();
    for (id, card) in &content.advice {
        let key = id.to_lowercase();
        advice.push(format!(
            "Advice {{ title: {}, text: {}, facts: {}, treats: {} }}",
            word(format!("advice-{key}-title")),
            word(format!("advice-{key}-text")),
            fact_slice(&card.facts),
            card.treats,
        ));
    }
    let mut movements = Vec::new();
    for (id, card) in &content.movements {
        let key = id.to_lowercase();
        let name = word(format!("movement-{key}-name"));
        let steps: Vec<String> = (1..=MOST_STEPS)
            .map(|n| format!("movement-{key}-step-{n}"))
            .take_while(|id| messages.contains_key(id))
            .map(&mut word)
            .collect();
        if steps.is_empty() {
            word(format!("movement-{key}-step-1"));
        }
        movements.push(format!(
            "Movement {{ name: {name}, steps: {}, facts: {}, dose_sources: {}, \
             dose: Dose {{ sets: {}, repetitions: {}, hold_s: {}, rest_s: {}, each_side: {} }}, \
             loads: {}, equipment: {}, reaches: {}, keyframes: {} }}",
            emit::slice(steps, |s| s),
            fact_slice(&card.facts),
            emit::slice(&card.dose_sources, |s| format!("SourceId::{}", emit::variant(s))),
            card.sets,
            card.repetitions,
            card.hold_s,
            card.rest_s,
            card.each_side,
            card.loads,
            card.equipment
                .as_ref()
                .map_or("None".to_owned(), |e| format!("Some({})", word(format!("equipment-{e}")))),
            emit::slice(&card.reaches, |(r, w)| format!("(BodyRegion::{}, {w})", emit::variant(r))),
            card.keyframes,
        ));
    }
    let _ = writeln!(
        out,
        "/// The advice cards, in the order of [`AdviceId`].\n\
         pub static ADVICE: &[Advice] = {};\n\
         /// The movement cards, in the order of [`MovementId`].\n\
         pub static MOVEMENTS: &[Movement] = {};",
        emit::slice(advice, |a| a),
        emit::slice(movements, |m| m),
    );
    or_problems(out, problems)
}

fn fact_slice(facts: &[String]) -> String {
    emit::slice(facts, |f| format!("FactId::{}", emit::variant(f)))
}

fn enumeration<'a>(out: &mut String, name: &str, doc: &str, ids: impl Iterator<Item = &'a String>) {
    let ids: Vec<&String> = ids.collect();
    let variants: Vec<String> = ids.iter().map(|id| emit::variant(id)).collect();
    let listed: Vec<String> = ids
        .iter()
        .zip(&variants)
        .map(|(id, v)| {
            format!(
                "    /// `{id}`
    {v},
"
            )
        })
        .collect();
    let _ = writeln!(
        out,
        "/// {doc}\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[repr(u8)]\n\
         pub enum {name} {{\n{}}}\n\
         impl {name} {{\n\
             /// All of them, in order.\n\
             pub const ALL: &[{name}] = &[{}];\n\
             /// Its id, as the content files spell it.\n\
             #[must_use]\n\
             pub fn id(self) -> &'static str {{\n\
                 const IDS: [&str; {}] = [{}];\n\
                 IDS[self as usize]\n\
             }}\n\
         }}",
        listed.concat(),
        variants.iter().map(|v| format!("{name}::{v}")).collect::<Vec<_>>().join(", "),
        ids.len(),
        ids.iter().map(|id| format!("{id:?}")).collect::<Vec<_>>().join(", "),
    );
}
