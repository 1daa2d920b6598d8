//! Content as Rust source: the tables of facts, advice cards and movement cards that the program is built with; and
//! the list of publications, which is loaded when a reader asks for it.

use std::fmt::Write as _;
use std::path::Path;

use crate::content::{Circumstance, Content, Id, MOST_STEPS, Movement, Source, derived_effect};
use crate::messages::Messages;
use crate::{Problem, Result, emit, or_problems};

/// The list of publications: after a first line with the fingerprint of the messages that it is loaded after, one
/// a line, in the order of their ids: year, authors, address and title, with tabs between.
#[must_use]
pub fn sources(content: &Content, fingerprint: &str) -> String {
    let mut out = fingerprint.to_owned();
    for (_, Source { year, authors, title, doi, url, .. }) in content.cited_sources() {
        let href = match (doi, url) {
            (Some(doi), _) => format!("https://doi.org/{doi}"),
            (None, url) => url.clone().unwrap_or_default(),
        };
        let _ = write!(out, "\n{year}\t{authors}\t{href}\t{title}");
    }
    out
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

    enumeration(
        &mut out,
        "SourceId",
        "A publication that facts stand on.",
        content.cited_sources().map(|(id, _)| id),
    );
    enumeration(&mut out, "FactId", "A fact that the product may state.", content.facts.keys());
    enumeration(&mut out, "AdviceId", "An advice card.", content.advice.keys());
    enumeration(&mut out, "MovementId", "A movement card.", content.movements.keys());

    let facts = emit::slice(content.facts.values(), |f| {
        let sources = emit::slice(&f.sources, |s| format!("SourceId::{}", emit::variant(s)));
        format!("Fact {{ certainty: Certainty::{:?}, sources: {sources} }}", f.certainty)
    });
    let statements = emit::slice(content.facts.values(), |f| format!("{:?}", f.statement));
    let _ = writeln!(
        out,
        "/// The facts, in the order of [`FactId`].\n\
         pub static FACTS: &[Fact] = {facts};\n\
         /// Each fact in a sentence, in the order of [`FactId`]: for auditors, not shipped to the page.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub static STATEMENTS: &[&str] = {statements};"
    );

    let mut advice = Vec::new();
    for (id, card) in &content.advice {
        let key = id.0.to_lowercase();
        let effect_text = format!("advice-{key}-effect");
        let effect = card.effect.or_else(|| derived_effect(card, &content.facts));
        let said = effect.is_some() || messages.contains_key(&effect_text);
        let caution = Some(format!("advice-{key}-caution")).filter(|id| messages.contains_key(id));
        advice.push(format!(
            "Advice {{ title: {}, text: {}, effect: {}, effect_text: {}, caution: {}, facts: {}, treats: {}, \
             prevents: {}, never: {}, avoid: {} }}",
            word(format!("advice-{key}-title")),
            word(format!("advice-{key}-text")),
            effect.map_or("None".to_owned(), |effect| format!("Some(Effect::{effect:?})")),
            if said { format!("Some({})", word(effect_text)) } else { "None".to_owned() },
            caution.map_or("None".to_owned(), |id| format!("Some({})", word(id))),
            fact_slice(&card.facts),
            card.treats,
            card.prevents,
            emit::slice(&card.never, |r| format!("BodyRegion::{}", emit::variant(r))),
            circumstances(&card.avoid),
        ));
    }
    let movements: Vec<String> =
        content.movements.iter().map(|(id, card)| movement(id, card, messages, &mut word)).collect();
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

fn movement(
    id: &Id,
    card: &Movement,
    messages: &Messages,
    word: &mut impl FnMut(String) -> String,
) -> String {
    let prefix = format!("movement-{}-", id.0.to_lowercase());
    let steps = (1..=MOST_STEPS).take_while(|n| messages.contains_key(&format!("{prefix}step-{n}"))).count();
    // Messages are numbered in the order of their ids, so these stand in a row and one number finds
    // them all.
    let first = word(format!("{prefix}caution"));
    for kind in ["easier", "harder", "name", "step-1"] {
        word(format!("{prefix}{kind}"));
    }
    let listed = messages.keys().filter(|id| id.starts_with(&prefix)).count();
    if listed != steps + 4 {
        word(format!("{prefix}step-{}", steps + 1));
    }
    let other = |id: &Option<String>| {
        id.as_ref().map_or("None".to_owned(), |id| format!("Some(MovementId::{})", emit::variant(id)))
    };
    format!(
        "Movement {{ messages: {first}, steps: {steps}, facts: {}, sources: {}, \
         certainty: Certainty::{:?}, kind: MovementKind::{:?}, \
         dose: Dose {{ sets: {}, repetitions: {}, hold_s: {}, repetition_s: {}, rest_s: {}, each_side: {}, minutes: {} }}, \
         loads: {}, equipment: {}, position: Position::{:?}, reaches: {}, strains: {}, avoid: {}, \
         easier: {}, harder: {}, whole_body: {}, easy_form: {} }}",
        fact_slice(&card.facts),
        emit::slice(&card.sources, |s| format!("SourceId::{}", emit::variant(s))),
        card.certainty,
        card.kind,
        card.sets.unwrap_or(0),
        card.repetitions.unwrap_or(0),
        card.hold_s.unwrap_or(0),
        card.repetition_s(),
        card.rest_s.unwrap_or(0),
        card.each_side,
        card.minutes.unwrap_or(0),
        card.loads,
        emit::slice(&card.equipment, |e| format!("Equipment::{e:?}")),
        card.position,
        emit::slice(&card.reaches, |(r, w)| format!("(BodyRegion::{}, {w})", emit::variant(r))),
        emit::slice(&card.strains, |r| format!("BodyRegion::{}", emit::variant(r))),
        circumstances(&card.avoid),
        other(&card.easier),
        other(&card.harder),
        card.whole_body,
        card.easy_form.map_or("None".to_owned(), |form| format!("Some(EasyForm::{form:?})")),
    )
}

fn circumstances(avoid: &[Circumstance]) -> String {
    emit::slice(avoid, |c| format!("Circumstance::{c:?}"))
}

fn fact_slice(facts: &[String]) -> String {
    emit::slice(facts, |f| format!("FactId::{}", emit::variant(f)))
}

fn enumeration<'a>(out: &mut String, name: &str, doc: &str, ids: impl Iterator<Item = &'a Id>) {
    let ids: Vec<&String> = ids.map(|id| &id.0).collect();
    let variants: Vec<String> = ids.iter().map(|id| emit::variant(id)).collect();
    let listed: Vec<String> =
        ids.iter().zip(&variants).map(|(id, v)| format!("    /// `{id}`\n    {v},\n")).collect();
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
