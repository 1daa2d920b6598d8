//! One piece of advice: what to do, how much it helps, how well that is known.

use yew::{Component, Context, Html, Properties};

use super::Words;
use super::clip_player::advice_clip;
use super::sources::sources;
use super::tag::{Tag, tag};
use crate::content::{AdviceId, Certainty, Effect};
use crate::session::Wording;

/// Properties of [`AdviceCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AdviceCardProps {
    /// The language.
    pub words: Words,
    /// Which advice.
    pub id: AdviceId,
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
        let AdviceCardProps { words, id, hints } = ctx.props();
        let card = id.card();
        let hints = hints.iter().map(|hint| tag("p", "side").text(hint.clone()).html());
        let said = card.effect_text.map(|text| tag("p", "muted").say(words, text).html());
        tag("article", "card advice")
            .is("data-advice", id.id())
            .of(tag("div", "demo").with(advice_clip(words, *id)))
            .of(tag("h3", "").say(words, card.title))
            .of(tag("p", "").say(words, card.text))
            .list(hints.collect())
            .with_some(card.effect.map(|effect| meter(words, effect).html()))
            .with_some(said)
            .of(certainty(words, weakest(*id)))
            .with(sources(words, card.facts, &[]))
            .html()
    }
}

/// "How much it helps: a little", with a meter that says the same.
fn meter(words: &Words, effect: Effect) -> Tag {
    let steps =
        Effect::ALL.iter().skip(1).map(|step| tag("i", ["", "full"][usize::from(*step <= effect)]).html());
    tag("p", "effect")
        .is("data-effect", effect.id())
        .of(tag("span", "").say(words, Effect::TITLE))
        .of(tag("span", "meter").is("aria-hidden", "true").list(steps.collect()))
        .of(tag("strong", "").say(words, effect.message()))
}

/// How well a card is known, in small print.
pub fn certainty(words: &Words, certainty: Certainty) -> Tag {
    tag("p", "certainty").is("data-certainty", certainty.id()).say(words, certainty.message())
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
