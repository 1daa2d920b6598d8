//! Sources, facts, advice cards and movement cards become typed tables.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::regions::Regions;
use crate::{Problem, Result, files, or_problems, read};

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
    /// The day on which it, or a page that quotes it, was last read: `2026-11-25`.
    pub read: Option<String>,
    /// Where it was read, if not at its own address.
    pub read_in: Option<String>,
    /// What it says that our facts or movements rest on, in our own words; for one that was read.
    pub carries: Option<String>,
    /// The day on which it was looked for in vain; for one that was not read.
    pub not_opened: Option<String>,
    /// Whether only tests stand on it: it is then no part of the program.
    #[serde(default)]
    pub tests_only: bool,
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
    /// The smallest standardised effect (SMD or Hedges' g, without its sign) that it gives for what helps,
    /// with two decimals as in the statement. Points of a scale are none.
    pub effect_size: Option<f64>,
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

/// An advice card; its words are the messages `advice-<id>-title`, `-text`, where its facts have numbers
/// `-effect`, and where somebody should leave it out `-caution`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Ids of the facts that it stands on.
    pub facts: Vec<String>,
    /// Whether it treats the sore spot (heat, massage …) and so is withheld where that could harm.
    #[serde(default)]
    pub treats: bool,
    /// Whether it is about being less sore next time, not about now.
    #[serde(default)]
    pub prevents: bool,
    /// How much it helps, where a fact says so in other numbers than a standardised effect.
    pub effect: Option<Effect>,
    /// Regions that it is never for.
    #[serde(default)]
    pub never: Vec<String>,
    /// Circumstances under which it is withheld altogether.
    #[serde(default)]
    pub avoid: Vec<Circumstance>,
}

/// A movement card; its words are the messages `movement-<id>-name`, `-step-1` and so on, `-easier`,
/// `-harder` and `-caution`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Movement {
    /// Ids of the facts that it stands on.
    pub facts: Vec<String>,
    /// Ids of the sources of the movement and its dose.
    pub sources: Vec<String>,
    /// How well it is known that it is done so: `published` if a source shows it.
    pub certainty: Certainty,
    /// Whose its dose is.
    pub dose_certainty: DoseCertainty,
    /// What it does.
    pub kind: MovementKind,
    /// How many sets; this and the next three are not for active recovery.
    pub sets: Option<u8>,
    /// How many repetitions a set.
    pub repetitions: Option<u8>,
    /// How long each repetition is held, in seconds; 0 for no hold.
    pub hold_s: Option<u16>,
    /// How long a repetition takes besides, in seconds, where that is not the usual three.
    #[serde(rename = "repetition_s")]
    pub slower_s: Option<u16>,
    /// How long to rest between sets, in seconds.
    pub rest_s: Option<u16>,
    /// How long, in minutes: for active recovery only.
    pub minutes: Option<u8>,
    /// Whether each side has its turn.
    #[serde(default)]
    pub each_side: bool,
    /// Whether it works muscles against a resistance.
    #[serde(default)]
    pub loads: bool,
    /// Every item that it needs.
    #[serde(default)]
    pub equipment: Vec<Equipment>,
    /// The position that it is done in.
    pub position: Position,
    /// Regions that it reaches, with a weight from 1 (a little) to 3 (mainly).
    pub reaches: BTreeMap<String, u8>,
    /// Regions under pressure, at the end of their range or bearing load.
    #[serde(default)]
    pub strains: Vec<String>,
    /// Circumstances under which it is withheld.
    #[serde(default)]
    pub avoid: Vec<Circumstance>,
    /// An easier movement's id.
    pub easier: Option<String>,
    /// A harder movement's id.
    pub harder: Option<String>,
    /// Whether it is one of the article's movements that make a routine for the whole body.
    #[serde(default)]
    pub whole_body: bool,
    /// The workout that it is an easy form of, if it is one by itself.
    pub easy_form: Option<EasyForm>,
}

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum $name { $($variant),* }
    };
}

vocabulary! {
    /// Whose a movement's sets, repetitions and holds, or minutes, are: those of a source that it
    /// cites, or this project's judgement. Rests are always a judgement. For those who check: it is no
    /// part of the program.
    DoseCertainty { Published, Judgement }
}

vocabulary! {
    /// How much a card helps. Standardised effects by Cohen's words: from 0.2 small, from 0.5 medium,
    /// from 0.8 large, below it tiny or none; where numbers differ, the smaller.
    Effect { None, Tiny, Small, Medium, Large }
}

vocabulary! {
    /// What a movement does.
    MovementKind { Stretch, Mobility, Activation, Strength, ActiveRecovery }
}

vocabulary! {
    /// What a movement needs; its words are the messages `equipment-<id>`.
    Equipment { Band, Mat, Chair, Wall, Roller, Ball, Step, Towel, Dumbbell, Pool, Bicycle, Elliptical }
}

vocabulary! {
    /// What a movement is done in.
    Position { Standing, Chair, FloorSitting, Kneeling, AllFours, Supine, Prone, SideLying, Moving }
}

vocabulary! {
    /// A workout that is a recovery where it is done at an easy pace.
    EasyForm { Walk, Swim, Ride, YogaMobility }
}

vocabulary! {
    /// What makes a card unfit, wherever it hurts.
    Circumstance {
        Pregnant, PregnantPelvis, BloodThinners, ClotRisk, ThinBones, Steroid, HeartOrVessels, Diabetes,
        NightPain, RecentBlow, Fever, Weakness, BonePointTenderness, ImpactPain,
    }
}

/// More steps than this are a movement that nobody remembers.
pub(crate) const MOST_STEPS: usize = 5;

/// An id: ordered as people count, M2 before M10.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    fn key(&self) -> (&str, u32, &str) {
        let letters = self.0.find(|c: char| c.is_ascii_digit()).unwrap_or(self.0.len());
        let (prefix, digits) = self.0.split_at(letters);
        (prefix, digits.parse().unwrap_or(0), &self.0)
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// All content, by id.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Content {
    pub sources: BTreeMap<Id, Source>,
    pub facts: BTreeMap<Id, Fact>,
    pub advice: BTreeMap<Id, Advice>,
    pub movements: BTreeMap<Id, Movement>,
}

impl Content {
    /// The sources that facts and movements may cite.
    pub(crate) fn cited_sources(&self) -> impl Iterator<Item = (&Id, &Source)> {
        self.sources.iter().filter(|(_, source)| !source.tests_only)
    }

    fn is_cited(&self, id: &str) -> bool {
        self.sources.get(&Id(id.to_owned())).is_some_and(|source| !source.tests_only)
    }
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
fn many<T: for<'de> Deserialize<'de>>(folder: &Path) -> Result<BTreeMap<Id, T>> {
    let mut problems = Vec::new();
    let mut cards = BTreeMap::new();
    for file in files(folder, "toml")? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let id = Id(stem.split('-').next().unwrap_or_default().to_owned());
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
        if fact.effect_size.is_some_and(|size| !fact.statement.contains(&format!("{size:.2}"))) {
            complain(format!("fact `{id}`: its statement does not give its effect_size"));
        }
        for source in fact.sources.iter().filter(|s| !content.is_cited(s)) {
            complain(format!("fact `{id}`: there is no source `{source}`"));
        }
    }
    let cited = content.advice.iter().map(|(id, a)| (id, &a.facts));
    for (id, facts) in cited.chain(content.movements.iter().map(|(id, m)| (id, &m.facts))) {
        if facts.is_empty() {
            complain(format!("card `{id}` stands on no fact"));
        }
        for fact in facts.iter().filter(|f| !content.facts.contains_key(&Id((*f).clone()))) {
            complain(format!("card `{id}`: there is no fact `{fact}`"));
        }
    }
    for (id, card) in &content.advice {
        if card.effect.is_some() && derived_effect(card, &content.facts).is_some() {
            complain(format!("card `{id}`: its effect follows from its facts' effect_size, leave it out"));
        }
        for region in card.never.iter().filter(|region| !regions.contains_key(*region)) {
            complain(format!("card `{id}`: there is no region `{region}`"));
        }
    }
    for (id, movement) in &content.movements {
        check_movement(id, movement, content, regions, &mut complain);
    }
    problems
}

fn check_movement(
    id: &Id,
    movement: &Movement,
    content: &Content,
    regions: &Regions,
    complain: &mut impl FnMut(String),
) {
    for source in movement.sources.iter().filter(|s| !content.is_cited(s)) {
        complain(format!("movement `{id}`: there is no source `{source}`"));
    }
    if movement.sources.is_empty() && movement.certainty != Certainty::CommonKnowledge {
        complain(format!("movement `{id}` names no source"));
    }
    if movement.sources.is_empty() && movement.dose_certainty == DoseCertainty::Published {
        complain(format!("movement `{id}` names no source of its dose"));
    }
    for region in movement.reaches.keys().chain(&movement.strains) {
        if !regions.contains_key(region) {
            complain(format!("movement `{id}`: there is no region `{region}`"));
        }
    }
    if movement.reaches.is_empty() || movement.reaches.values().any(|weight| !(1..=3).contains(weight)) {
        complain(format!("movement `{id}`: reaches regions with weights of 1, 2 or 3"));
    }
    for other in movement.easier.iter().chain(&movement.harder) {
        if *other == id.0 || !content.movements.contains_key(&Id(other.clone())) {
            complain(format!("movement `{id}`: there is no other movement `{other}`"));
        }
    }
    let Movement { sets, repetitions, hold_s, rest_s, minutes, .. } = movement;
    if movement.kind == MovementKind::ActiveRecovery {
        let counted = sets.is_some() || repetitions.is_some() || hold_s.is_some() || rest_s.is_some();
        if counted || !minutes.is_some_and(|minutes| (5..=30).contains(&minutes)) {
            complain(format!("movement `{id}`: active recovery has 5 to 30 minutes, and no sets"));
        }
        return;
    }
    if minutes.is_some() {
        complain(format!("movement `{id}`: minutes are for active recovery"));
    }
    if !sets.is_some_and(|n| (1..=5).contains(&n)) || !repetitions.is_some_and(|n| (1..=30).contains(&n)) {
        complain(format!("movement `{id}`: 1 to 5 sets of 1 to 30 repetitions"));
    }
    if movement.slower_s.is_some_and(|s| !(4..=15).contains(&s)) {
        complain(format!("movement `{id}`: a repetition takes 4 to 15 s, where it does not take 3"));
    }
    if !hold_s.is_some_and(|s| s <= 120) || !rest_s.is_some_and(|s| s <= 180) {
        complain(format!("movement `{id}`: hold at most 120 s, rest at most 180 s"));
    }
}

impl Movement {
    /// Moving there and back takes three seconds beside what is held; a stretch that is held once is come to before.
    pub(crate) fn repetition_s(&self) -> u16 {
        let once = self.repetitions == Some(1) && self.hold_s.is_some_and(|hold| hold > 0);
        let usual = if once || self.repetitions.is_none() { 0 } else { 3 };
        self.slower_s.unwrap_or(usual)
    }
}

/// The word for the smallest standardised effect that the card's facts give.
pub(crate) fn derived_effect(card: &Advice, facts: &BTreeMap<Id, Fact>) -> Option<Effect> {
    let sizes = card.facts.iter().filter_map(|id| facts.get(&Id(id.clone()))?.effect_size);
    sizes.min_by(f64::total_cmp).map(Effect::of)
}

impl Effect {
    /// Cohen's word for a standardised effect.
    fn of(size: f64) -> Self {
        match size {
            0.8.. => Self::Large,
            0.5.. => Self::Medium,
            0.2.. => Self::Small,
            _ => Self::Tiny,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(size: Option<f64>, effect: Option<Effect>) -> Content {
        let fact = Fact {
            certainty: Certainty::CommonKnowledge,
            sources: Vec::new(),
            statement: "Two trials: SMD −0.79 and −0.81.".to_owned(),
            effect_size: size,
        };
        let card = Advice {
            facts: vec!["X1".to_owned()],
            treats: false,
            prevents: false,
            effect,
            never: Vec::new(),
            avoid: Vec::new(),
        };
        let id = |id: &str| Id(id.to_owned());
        Content {
            sources: BTreeMap::new(),
            facts: [(id("X1"), fact)].into(),
            advice: [(id("A1"), card)].into(),
            movements: BTreeMap::new(),
        }
    }

    fn problems(content: &Content) -> Vec<String> {
        check(Path::new("c"), content, &Regions::new()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_size_has_its_word() {
        use Effect::{Large, Medium, Small, Tiny};
        let words = [0.0, 0.19, 0.2, 0.49, 0.5, 0.79, 0.8, 1.5].map(Effect::of);
        assert_eq!(words, [Tiny, Tiny, Small, Small, Medium, Medium, Large, Large]);
    }

    #[test]
    fn a_card_takes_the_word_of_its_facts() {
        let known = content(Some(0.79), None);
        assert!(problems(&known).is_empty());
        assert_eq!(derived_effect(&known.advice[&Id("A1".to_owned())], &known.facts), Some(Effect::Medium));
        assert_eq!(problems(&content(None, Some(Effect::Small))), [""; 0]);
    }

    #[test]
    fn a_size_stands_in_the_statement_and_a_word_in_one_place() {
        assert_eq!(
            problems(&content(Some(0.8), None)),
            ["c: fact `X1`: its statement does not give its effect_size"]
        );
        assert_eq!(
            problems(&content(Some(0.79), Some(Effect::Large))),
            ["c: card `A1`: its effect follows from its facts' effect_size, leave it out"]
        );
    }

    #[test]
    fn a_card_leaves_out_only_places_that_there_are() {
        let mut content = content(None, None);
        content.advice.values_mut().for_each(|card| card.never.push("gills".to_owned()));
        assert_eq!(problems(&content), ["c: card `A1`: there is no region `gills`"]);
    }
}
