//! Movement card: an exercise, its dose, and what it reaches.

use yew::Html;

use super::Messages;
use super::advice_card::certainty;
use super::component::{Component, Context};
use super::deferred::movement_clip;
use super::small_body::small_body;
use super::sources::sources;
use super::tag::tag;
use crate::body::{Laterality, Physique};
use crate::engine::{Prescription, SelectionReason};
use crate::i18n::{Arg, Message, msg};

/// Properties of [`MovementCard`].
#[derive(Debug, Clone, PartialEq)]
pub struct MovementCardProps {
    /// The language.
    pub messages: Messages,
    /// The movement, with its dose.
    pub movement: Prescription,
    /// The build of the body that its muscles are shown on, and of who shows it.
    pub build: Physique,
}

/// The card. A component, so that it is not drawn anew with each change of the answer.
#[derive(Debug)]
pub struct MovementCard;

impl Component for MovementCard {
    type Message = ();
    type Properties = MovementCardProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let MovementCardProps { messages, movement, build } = ctx.props();
        let card = movement.id.card();
        let dose = messages.dose(movement.dose).into_iter().map(|part| tag("li", "").text(part).build());
        let steps = card.steps().map(|step| tag("li", "").message(messages, step).build());
        let stage = tag("div", "demo")
            .child(movement_clip(messages, movement.id, Laterality::Midline, *build, true, None))
            .child(small_body(messages, *build, card.reaches));
        tag("article", "card movement")
            .attr("part", "movement")
            .attr("data-movement", movement.id.id())
            .element(stage)
            .element(tag("h3", "").message(messages, card.name()))
            .element(tag("p", "muted reach").text(why(messages, movement)))
            .element(tag("ul", "dose").children(dose.collect()))
            .element(tag("ol", "steps").children(steps.collect()))
            .child_opt(needs(messages, movement))
            .element(more(messages, movement))
            .build()
    }
}

/// "Reaches what is sore: calf, shin".
fn why(messages: &Messages, movement: &Prescription) -> String {
    let why = messages.name(movement.why);
    if movement.why != SelectionReason::SoreRegions || movement.reaches.is_empty() {
        return why.to_owned();
    }
    let names: Vec<&str> = movement.reaches.iter().map(|region| messages.text(region.info().name)).collect();
    messages.labelled(why, &messages.list(&names))
}

fn needs(messages: &Messages, movement: &Prescription) -> Option<Html> {
    let items = movement.id.card().equipment;
    if items.is_empty() {
        return None;
    }
    let names: Vec<&str> = items.iter().map(|item| messages.text(item.name())).collect();
    let names = messages.list(&names);
    let text = messages.format(msg::DOSE_NEEDS, &[("equipment", Arg::Text(&names))]);
    Some(tag("p", "muted").text(text).build())
}

/// What stands behind the fold.
fn more(messages: &Messages, movement: &Prescription) -> super::tag::Tag {
    let card = movement.id.card();
    let part = |label: Message, text: Message| {
        tag("li", "")
            .element(tag("strong", "").message(messages, label))
            .element(tag("span", "").message(messages, text))
            .build()
    };
    tag("details", "more")
        .element(tag("summary", "").message(messages, msg::MOVEMENT_MORE))
        .element(tag("ul", "").children(vec![
            part(msg::MOVEMENT_CAUTION, card.caution()),
            part(msg::MOVEMENT_EASIER, card.easier_form()),
            part(msg::MOVEMENT_HARDER, card.harder_form()),
        ]))
        .element(certainty(messages, card.certainty))
        .child(sources(messages, card.facts, card.sources))
}
