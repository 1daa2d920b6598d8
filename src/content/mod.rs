//! What Sorewise knows: sources, facts, advice cards and movement cards.
//!
//! Come here to add a card or a fact: each is a text file in this folder, checked by the build and
//! compiled into the tables below. When a card is *offered* is the engine's business; what it
//! *says* stands in the messages.

use crate::body::BodyRegion;
use crate::i18n::{Message, msg};

/// How well a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Said by the article that the project stands on.
    Article,
    /// Read in a published source.
    Published,
    /// Common clinical knowledge, used only where caution demands it.
    CommonKnowledge,
}

impl Certainty {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Published => "published",
            Self::CommonKnowledge => "common-knowledge",
        }
    }
}

/// Where a source can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// By its digital object identifier.
    Doi(&'static str),
    /// At an address.
    Url(&'static str),
}

impl Link {
    /// An address that leads there.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Doi(doi) => ["https://doi.org/", doi].concat(),
            Self::Url(url) => url.to_owned(),
        }
    }
}

/// A publication.
#[derive(Debug)]
pub struct Source {
    /// Who wrote it, short.
    pub authors: &'static str,
    /// Year of publication.
    pub year: u16,
    /// Its title, in its own language.
    pub title: &'static str,
    /// Where it can be read.
    pub link: Link,
}

/// A fact that the product may state.
#[derive(Debug)]
pub struct Fact {
    /// How well it is known.
    pub certainty: Certainty,
    /// The publications that it stands on.
    pub sources: &'static [SourceId],
}

/// An advice card.
#[derive(Debug)]
pub struct Advice {
    /// Its title.
    pub title: Message,
    /// What to do, and what it brings.
    pub text: Message,
    /// The facts that it stands on.
    pub facts: &'static [FactId],
    /// Whether it treats the sore spot, and so is withheld where that could harm.
    pub treats: bool,
}

/// How much of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// Sets, 1 to 5.
    pub sets: u8,
    /// Repetitions in a set, 1 to 30.
    pub repetitions: u8,
    /// Seconds that each repetition is held; 0 for no hold.
    pub hold_s: u16,
    /// Seconds of rest between sets.
    pub rest_s: u16,
    /// Whether each side has its turn.
    pub each_side: bool,
}

/// A movement card.
#[derive(Debug)]
pub struct Movement {
    /// Its name.
    pub name: Message,
    /// What to do, step by step.
    pub steps: &'static [Message],
    /// The facts that it stands on.
    pub facts: &'static [FactId],
    /// Where its dose comes from.
    pub dose_sources: &'static [SourceId],
    /// How much of it.
    pub dose: Dose,
    /// Whether it works muscles against a resistance.
    pub loads: bool,
    /// What it needs, if anything.
    pub equipment: Option<Message>,
    /// Regions that it reaches, with a weight from 1 (a little) to 3 (mainly).
    pub reaches: &'static [(BodyRegion, u8)],
    /// How many keyframes its figure has.
    pub keyframes: u8,
}

impl Movement {
    /// How much it reaches a region: 0 (not at all) to 3 (mainly).
    #[must_use]
    pub fn weight(&self, region: BodyRegion) -> u8 {
        self.reaches.iter().find(|(r, _)| *r == region).map_or(0, |(_, weight)| *weight)
    }
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));

impl SourceId {
    /// The publication.
    #[must_use]
    pub fn source(self) -> &'static Source {
        &SOURCES[self as usize]
    }
}

impl FactId {
    /// The fact.
    #[must_use]
    pub fn fact(self) -> &'static Fact {
        &FACTS[self as usize]
    }

    /// The fact in a sentence, in English.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn statement(self) -> &'static str {
        STATEMENTS[self as usize]
    }
}

impl AdviceId {
    /// The card.
    #[must_use]
    pub fn card(self) -> &'static Advice {
        &ADVICE[self as usize]
    }
}

impl MovementId {
    /// The card.
    #[must_use]
    pub fn card(self) -> &'static Movement {
        &MOVEMENTS[self as usize]
    }
}

/// The publications behind some facts, each once, in a fixed order.
#[must_use]
pub fn sources_of(facts: &[FactId]) -> Vec<SourceId> {
    let stands_on = |source: &SourceId| facts.iter().any(|fact| fact.fact().sources.contains(source));
    SourceId::ALL.iter().copied().filter(stands_on).collect()
}
