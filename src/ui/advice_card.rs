//! One piece of advice.

use yew::prelude::*;

use super::Words;
use super::sources::sources;
use crate::content::AdviceId;

/// The card.
pub fn advice_card(words: &Words, id: AdviceId) -> Html {
    let card = id.card();
    html! {
        <article class="card advice" data-advice={id.id()}>
            <h3>{ words.say(card.title) }</h3>
            <p>{ words.say(card.text) }</p>
            { sources(words, card.facts, &[]) }
        </article>
    }
}
