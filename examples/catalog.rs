//! Prints what Sorewise knows as JSON on standard output: for auditors and other programs.
//!
//! `cargo run --release --example catalog`
//!
//! - `regions`: id, `name` and `term` in English, `kind`, `sides`, `views`, `muscles`, `uberon`,
//!   the CHOIR segments that it lies in (`choir`: side → numbers), other words for it (`aliases`)
//! - `advice`: id, `title` and `text` in English, `facts`, `sources`, whether it `treats` the spot,
//!   circumstances to `avoid` it in
//! - `movements`: id, `name`, `steps`, `easier_form`, `harder_form` and `caution` in English, dose,
//!   `duration_s`, `kind`, `certainty`, `equipment`, `position`, whether it `loads`, regions that it
//!   `reaches` and `strains`, circumstances to `avoid` it in, ids of `easier` and `harder` ones,
//!   `facts`, `sources`, number of `keyframes`
//! - `rules`: id, `condition` in words, `disposition` (the answer is at least this cautious),
//!   `facts`, `sources`, `advice`, what it `withholds`, what it `says` in English
//! - `questions`: id, what it `says` in English, the `signs` and `sensations` that it asks for, `facts`,
//!   the disposition that a "yes" `leads_to` at least
//! - `workouts`: each with the regions that it loads, 1 (lightly) to 3 (mainly)
//! - `facts`: id, `statement`, `certainty`, `sources`
//! - `sources`: id, `authors`, `year`, `title`, `href`

use std::error::Error;
use std::path::Path;
use std::rc::Rc;

use sorewise::body::{RECORDS, REGIONS, RegionInfo, RegionRecord};
use sorewise::content::{AdviceId, FactId, MovementId, SourceId, sources_of};
use sorewise::engine::rules::RULES;
use sorewise::engine::{QUESTIONS, Workout, load};
use sorewise::i18n::{Locale, Message, Numerals};
use sorewise::motion::Clip;
use sorewise::value::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let messages = english()?;
    println!("{}", serde_json::to_string_pretty(&catalog(&messages))?);
    Ok(())
}

fn catalog(messages: &Locale) -> Value {
    Value::object()
        .with("regions", regions(messages))
        .with("advice", advice(messages))
        .with("movements", movements(messages))
        .with("rules", rules(messages))
        .with("questions", questions(messages))
        .with("workouts", workouts())
        .with("facts", facts())
        .with("sources", sources())
}

fn regions(messages: &Locale) -> Value {
    Value::list(REGIONS.iter().zip(RECORDS).map(|(info, record)| {
        Value::object()
            .with("id", info.id)
            .with("name", messages.text(info.name))
            .with("term", messages.text(info.term))
            .with("kind", info.kind.id())
            .with("sides", Value::names(info.region.sides().iter().map(|side| side.id())))
            .with("views", Value::names(info.views.iter().map(|view| view.id())))
            .with("muscles", Value::names(record.muscles.iter().copied()))
            .with("uberon", record.uberon)
            .with("choir", choir(info, record))
            .with("aliases", Value::names(messages.text(info.aliases).split(", ")))
    }))
}

fn choir(info: &RegionInfo, record: &RegionRecord) -> Value {
    info.region.sides().iter().fold(Value::object(), |value, &side| {
        let segments = record.choir[side as usize].iter().map(|&segment| Value::from(segment));
        value.with(side.id(), Value::list(segments))
    })
}

fn advice(messages: &Locale) -> Value {
    Value::list(AdviceId::ALL.iter().map(|id| {
        let card = id.card();
        Value::object()
            .with("id", id.id())
            .with("title", messages.text(card.title))
            .with("text", messages.text(card.text))
            .with("facts", fact_ids(card.facts))
            .with("sources", source_ids(&sources_of(card.facts)))
            .with("treats", card.treats)
            .with("caution", card.caution.map(|text| messages.text(text)))
            .with("never", Value::names(card.never.iter().map(|region| region.id())))
            .with("avoid", Value::names(card.avoid.iter().map(|circumstance| circumstance.id())))
    }))
}

fn movements(messages: &Locale) -> Value {
    Value::list(MovementId::ALL.iter().map(|&id| {
        let card = id.card();
        let say = |message: Message| Value::from(messages.text(message));
        let reaches = card
            .reaches
            .iter()
            .map(|(region, weight)| Value::object().with("region", region.id()).with("weight", *weight));
        card.dose
            .to_value(id)
            .with("duration_s", card.dose.seconds())
            .with("name", say(card.name()))
            .with("steps", Value::list(card.steps().map(say)))
            .with("easier_form", say(card.easier_form()))
            .with("harder_form", say(card.harder_form()))
            .with("caution", say(card.caution()))
            .with("kind", card.kind.id())
            .with("certainty", card.certainty.id())
            .with("equipment", Value::names(card.equipment.iter().map(|item| item.id())))
            .with("position", card.position.id())
            .with("loads", card.loads)
            .with("reaches", Value::list(reaches))
            .with("strains", Value::names(card.strains.iter().map(|region| region.id())))
            .with("avoid", Value::names(card.avoid.iter().map(|circumstance| circumstance.id())))
            .with("easier", card.easier.map(MovementId::id))
            .with("harder", card.harder.map(MovementId::id))
            .with("facts", fact_ids(card.facts))
            .with("sources", source_ids(card.sources))
            .with(
                "keyframes",
                id.clip().map_or(0, |clip| u8::try_from(Clip::decode(clip).keys.len()).unwrap_or(u8::MAX)),
            )
    }))
}

fn rules(messages: &Locale) -> Value {
    Value::list(RULES.iter().map(|rule| {
        Value::object()
            .with("id", rule.id)
            .with("condition", rule.condition)
            .with("disposition", rule.at_least.id())
            .with("facts", fact_ids(rule.facts))
            .with("sources", source_ids(&sources_of(rule.facts)))
            .with("advice", Value::names(rule.advice.iter().map(|advice| advice.id())))
            .with("withholds", rule.withholds.id())
            .with("says", messages.text(rule.says))
    }))
}

fn questions(messages: &Locale) -> Value {
    Value::list(QUESTIONS.iter().map(|question| {
        Value::object()
            .with("id", question.id)
            .with("says", messages.text(question.says))
            .with("signs", Value::names(question.signs.iter().map(|sign| sign.id())))
            .with("sensations", Value::names(question.sensations.iter().map(|sensation| sensation.id())))
            .with("facts", fact_ids(question.facts))
            .with("leads_to", question.leads_to.id())
    }))
}

fn workouts() -> Value {
    Value::list(Workout::ALL.iter().map(|&workout| {
        let loads = REGIONS.iter().filter(|info| load(info.region, workout) > 0);
        let loads = loads
            .map(|info| Value::object().with("region", info.id).with("load", load(info.region, workout)));
        Value::object().with("id", workout.id()).with("loads", Value::list(loads))
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
            .with("year", source.year.parse::<u16>().ok())
            .with("title", source.title)
            .with("href", source.href)
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
    let deferred = tables.deferred();
    Ok(Locale::new("en", tables.first, Rc::new(Plain))?.with(&deferred)?)
}
