//! Prints what Sorewise knows as JSON on standard output: for auditors and other programs.
//!
//! `cargo run --release --example catalog`
//!
//! - `regions`: id, `name` and `term` in English, `kind`, `sides`, `views`, `muscles`, `uberon`,
//!   the CHOIR segments that it lies in (`choir`: side → numbers), other words for it (`aliases`)
//! - `advice`: id, `title` and `text` in English, `facts`, `sources`, whether it `treats` the spot
//! - `movements`: id, `name` and `steps` in English, dose, regions that it `reaches`, `facts`,
//!   `sources`, `dose_sources`, number of `keyframes`
//! - `rules`: id, `condition` in words, `disposition` (the answer is at least this cautious),
//!   `facts`, `advice`, what it `says` in English
//! - `facts`: id, `statement`, `certainty`, `sources`
//! - `sources`: id, `authors`, `year`, `title`, `href`

use std::error::Error;
use std::path::Path;
use std::rc::Rc;

use sorewise::body::{RECORDS, REGIONS, RegionInfo, RegionRecord};
use sorewise::content::{AdviceId, FactId, MovementId, SourceId, sources_of};
use sorewise::engine::Value;
use sorewise::engine::rules::RULES;
use sorewise::i18n::{Locale, Message, Numerals};

fn main() -> Result<(), Box<dyn Error>> {
    let words = english()?;
    println!("{}", serde_json::to_string_pretty(&catalog(&words))?);
    Ok(())
}

fn catalog(words: &Locale) -> Value {
    Value::object()
        .with("regions", regions(words))
        .with("advice", advice(words))
        .with("movements", movements(words))
        .with("rules", rules(words))
        .with("facts", facts())
        .with("sources", sources())
}

fn regions(words: &Locale) -> Value {
    Value::list(REGIONS.iter().zip(RECORDS).map(|(info, record)| {
        Value::object()
            .with("id", info.id)
            .with("name", words.text(info.name))
            .with("term", words.text(info.term))
            .with("kind", info.kind.id())
            .with("sides", Value::names(info.region.sides().iter().map(|side| side.id())))
            .with("views", Value::names(info.views.iter().map(|view| view.id())))
            .with("muscles", Value::names(record.muscles.iter().copied()))
            .with("uberon", record.uberon)
            .with("choir", choir(info, record))
            .with("aliases", Value::names(words.text(info.aliases).split(", ")))
    }))
}

fn choir(info: &RegionInfo, record: &RegionRecord) -> Value {
    info.region.sides().iter().fold(Value::object(), |value, &side| {
        let segments = record.choir[side as usize].iter().map(|&segment| Value::from(segment));
        value.with(side.id(), Value::list(segments))
    })
}

fn advice(words: &Locale) -> Value {
    Value::list(AdviceId::ALL.iter().map(|id| {
        let card = id.card();
        Value::object()
            .with("id", id.id())
            .with("title", words.text(card.title))
            .with("text", words.text(card.text))
            .with("facts", fact_ids(card.facts))
            .with("sources", source_ids(&sources_of(card.facts)))
            .with("treats", card.treats)
    }))
}

fn movements(words: &Locale) -> Value {
    Value::list(MovementId::ALL.iter().map(|&id| {
        let card = id.card();
        let say = |message: &Message| Value::from(words.text(*message));
        let reaches = card
            .reaches
            .iter()
            .map(|(region, weight)| Value::object().with("region", region.id()).with("weight", *weight));
        card.dose
            .to_value(id)
            .with("name", words.text(card.name))
            .with("steps", Value::list(card.steps.iter().map(say)))
            .with("equipment", card.equipment.map(|equipment| words.text(equipment)))
            .with("loads", card.loads)
            .with("reaches", Value::list(reaches))
            .with("facts", fact_ids(card.facts))
            .with("sources", source_ids(&sources_of(card.facts)))
            .with("dose_sources", source_ids(card.dose_sources))
            .with("keyframes", card.keyframes)
    }))
}

fn rules(words: &Locale) -> Value {
    Value::list(RULES.iter().map(|rule| {
        Value::object()
            .with("id", rule.id)
            .with("condition", rule.condition)
            .with("disposition", rule.at_least.id())
            .with("facts", fact_ids(rule.facts))
            .with("sources", source_ids(&sources_of(rule.facts)))
            .with("advice", Value::names(rule.advice.iter().map(|advice| advice.id())))
            .with("says", words.text(rule.says))
    }))
}

fn facts() -> Value {
    Value::list(FactId::ALL.iter().map(|id| {
        Value::object()
            .with("id", id.id())
            .with("statement", id.statement())
            .with("certainty", id.fact().certainty.id())
            .with("sources", source_ids(id.fact().sources))
    }))
}

fn sources() -> Value {
    Value::list(SourceId::ALL.iter().map(|id| {
        let source = id.source();
        Value::object()
            .with("id", id.id())
            .with("authors", source.authors)
            .with("year", source.year)
            .with("title", source.title)
            .with("href", source.link.href().as_str())
    }))
}

fn fact_ids(facts: &[FactId]) -> Value {
    Value::names(facts.iter().map(|fact| fact.id()))
}

fn source_ids(sources: &[SourceId]) -> Value {
    Value::names(sources.iter().map(|source| source.id()))
}

/// English from its message files; they are read anew, so that the catalog needs no built page.
fn english() -> Result<Locale, Box<dyn Error>> {
    struct Plain;

    impl Numerals for Plain {
        fn number(&self, value: f64) -> String {
            value.to_string()
        }

        fn plural(&self, value: f64) -> String {
            String::from(if value.to_string() == "1" { "one" } else { "other" })
        }
    }

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales");
    let locales = sorewise_build::messages::load(&folder)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let english = &locales[sorewise_build::messages::REFERENCE];
    let tables = sorewise_build::messages::tables(english, english);
    Ok(Locale::new("en", tables.first, Rc::new(Plain))?.with(&tables.later)?)
}
