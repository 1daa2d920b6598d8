//! One movement: what to do, and how much.

use yew::Html;

use super::Words;
use super::moving::moving;
use super::sources::sources;
use super::tag::tag;
use crate::engine::Prescription;
use crate::i18n::{Arg, msg};

/// The card, with a dose.
pub fn movement_card(words: &Words, movement: &Prescription) -> Html {
    let card = movement.id.card();
    let dose = words.dose(movement.dose).into_iter().map(|part| tag("li", "").text(part).html());
    let steps = card.steps().map(|step| tag("li", "").say(words, step).html());
    let needs = card.equipment.iter().map(|equipment| {
        let equipment = Arg::Text(words.text(equipment.name()));
        tag("p", "muted").text(words.format(msg::DOSE_NEEDS, &[("equipment", equipment)])).html()
    });
    tag("article", "card movement")
        .is("data-movement", movement.id.id())
        .of(tag("h3", "").say(words, card.name()))
        .with(moving(words, movement.id, false, true))
        .of(tag("ul", "dose").list(dose.collect()))
        .of(tag("ol", "steps").list(steps.collect()))
        .of(tag("p", "").say(words, card.caution()))
        .list(needs.collect())
        .with(sources(words, card.facts, card.sources))
        .html()
}
