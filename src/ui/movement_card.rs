//! One movement: what to do, how much, and what it reaches.

use yew::{Component, Context, Html, Properties};

use super::Words;
use super::advice_card::certainty;
use super::clip_player::movement_clip;
use super::small_body::small_body;
use super::sources::sources;
use super::tag::tag;
use crate::body::BodyBuild;
use crate::engine::{Prescription, Why};
use crate::i18n::{Arg, Message, msg};

/// Properties of [`MovementCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MovementCardProps {
    /// The language.
    pub words: Words,
    /// The movement, with its dose.
    pub movement: Prescription,
    /// The build of the body that its muscles are shown on.
    pub build: BodyBuild,
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
        let MovementCardProps { words, movement, build } = ctx.props();
        let card = movement.id.card();
        let dose = words.dose(movement.dose).into_iter().map(|part| tag("li", "").text(part).html());
        let steps = card.steps().map(|step| tag("li", "").say(words, step).html());
        let stage = tag("div", "demo").with(movement_clip(words, movement.id, false, true)).with(small_body(
            words,
            *build,
            card.reaches,
        ));
        tag("article", "card movement")
            .is("data-movement", movement.id.id())
            .of(stage)
            .of(tag("h3", "").say(words, card.name()))
            .of(tag("p", "muted reach").text(why(words, movement)))
            .of(tag("ul", "dose").list(dose.collect()))
            .of(tag("ol", "steps").list(steps.collect()))
            .with_some(needs(words, movement))
            .of(more(words, movement))
            .html()
    }
}

/// "Reaches what is sore: calf, shin".
fn why(words: &Words, movement: &Prescription) -> String {
    let why = words.name(movement.why);
    if movement.why != Why::SoreRegions || movement.reaches.is_empty() {
        return why.to_owned();
    }
    let names: Vec<&str> = movement.reaches.iter().map(|region| words.text(region.info().name)).collect();
    [why, ": ", &names.join(", ")].concat()
}

fn needs(words: &Words, movement: &Prescription) -> Option<Html> {
    let items = movement.id.card().equipment;
    if items.is_empty() {
        return None;
    }
    let names: Vec<&str> = items.iter().map(|item| words.text(item.name())).collect();
    let names = names.join(", ");
    let text = words.format(msg::DOSE_NEEDS, &[("equipment", Arg::Text(&names))]);
    Some(tag("p", "muted").text(text).html())
}

/// What stands behind the fold.
fn more(words: &Words, movement: &Prescription) -> super::tag::Tag {
    let card = movement.id.card();
    let part = |label: Message, text: Message| {
        tag("li", "").of(tag("strong", "").say(words, label)).of(tag("span", "").say(words, text)).html()
    };
    tag("details", "more")
        .of(tag("summary", "").say(words, msg::MOVEMENT_MORE))
        .of(tag("ul", "").list(vec![
            part(msg::MOVEMENT_CAUTION, card.caution()),
            part(msg::MOVEMENT_EASIER, card.easier_form()),
            part(msg::MOVEMENT_HARDER, card.harder_form()),
        ]))
        .of(certainty(words, card.certainty))
        .with(sources(words, card.facts, card.sources))
}
