//! One piece of advice.

use yew::Html;

use super::Words;
use super::sources::sources;
use super::tag::tag;
use crate::content::AdviceId;

/// The card.
pub fn advice_card(words: &Words, id: AdviceId) -> Html {
    let card = id.card();
    tag("article", "card advice")
        .is("data-advice", id.id())
        .of(tag("h3", "").say(words, card.title))
        .of(tag("p", "").say(words, card.text))
        .with(sources(words, card.facts, &[]))
        .html()
}
