//! One piece of advice.

use yew::{Component, Context, Html, Properties};

use super::Words;
use super::sources::sources;
use super::tag::tag;
use crate::content::AdviceId;

/// Properties of [`AdviceCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AdviceCardProps {
    /// The language.
    pub words: Words,
    /// Which advice.
    pub id: AdviceId,
}

/// The card.
#[derive(Debug)]
pub struct AdviceCard;

impl Component for AdviceCard {
    type Message = ();
    type Properties = AdviceCardProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AdviceCardProps { words, id } = ctx.props();
        let card = id.card();
        tag("article", "card advice")
            .is("data-advice", id.id())
            .of(tag("h3", "").say(words, card.title))
            .of(tag("p", "").say(words, card.text))
            .with(sources(words, card.facts, &[]))
            .html()
    }
}
