//! Advice card: what to do, how much it helps, how well that is known.

use yew::Html;

use super::Messages;
use super::component::{Component, Context};
use super::deferred::advice_clip;
use super::sources::sources;
use super::tag::{Tag, tag};
use crate::body::Physique;
use crate::content::{AdviceId, Certainty, Effect};
use crate::i18n::{Message, msg};
use crate::session::Wording;

/// Properties of [`AdviceCard`].
#[derive(Debug, Clone, PartialEq)]
pub struct AdviceCardProps {
    /// The language.
    pub messages: Messages,
    /// Which advice.
    pub id: AdviceId,
    /// The build of who shows it.
    pub build: Physique,
    /// What more there is to say in this case.
    pub hints: Vec<String>,
}

/// The card. A component, so that it is not drawn anew with each change of the answer.
#[derive(Debug)]
pub struct AdviceCard;

impl Component for AdviceCard {
    type Message = ();
    type Properties = AdviceCardProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AdviceCardProps { messages, id, build, hints } = ctx.props();
        let card = id.card();
        let hints = hints.iter().map(|hint| tag("p", "side").text(hint.clone()).build());
        let said = card.effect_text.map(|text| tag("p", "muted").message(messages, text).build());
        tag("article", "card advice")
            .attr("part", "advice")
            .attr("data-advice", id.id())
            .element(tag("div", "demo").child(advice_clip(messages, *id, *build)))
            .element(tag("h3", "").message(messages, card.title))
            .element(tag("p", "").message(messages, card.text))
            .children(hints.collect())
            .child_opt(card.effect.map(|effect| meter(messages, effect).build()))
            .child_opt(said)
            .child_opt(card.caution.map(|text| caution(messages, text).build()))
            .element(certainty(messages, weakest(*id)))
            .child(sources(messages, card.facts, &[]))
            .build()
    }
}

/// Who should leave it out, and where.
fn caution(messages: &Messages, text: Message) -> Tag {
    tag("p", "caution")
        .element(tag("strong", "").message(messages, msg::MOVEMENT_CAUTION))
        .element(tag("span", "").message(messages, text))
}

/// "How much it helps: a little", with a meter that says the same.
fn meter(messages: &Messages, effect: Effect) -> Tag {
    let steps =
        Effect::ALL.iter().skip(1).map(|step| tag("i", ["", "full"][usize::from(*step <= effect)]).build());
    tag("p", "effect")
        .attr("data-effect", effect.id())
        .element(tag("span", "").message(messages, Effect::TITLE))
        .element(tag("span", "meter").attr("aria-hidden", "true").children(steps.collect()))
        .element(tag("strong", "").message(messages, effect.message()))
}

/// How well a card is known, in small print.
pub fn certainty(messages: &Messages, certainty: Certainty) -> Tag {
    tag("p", "certainty").attr("data-certainty", certainty.id()).message(messages, certainty.message())
}

/// A card is as certain as its least certain fact.
fn weakest(id: AdviceId) -> Certainty {
    let rank = |certainty: &Certainty| match certainty {
        Certainty::Published => 0,
        Certainty::Article => 1,
        Certainty::CommonKnowledge => 2,
    };
    let certainties = id.card().facts.iter().map(|fact| fact.fact().certainty);
    certainties.max_by_key(rank).unwrap_or(Certainty::CommonKnowledge)
}
