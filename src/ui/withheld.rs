//! The cards that were kept back, and why.

use yew::prelude::*;

use super::Words;
use crate::engine::{Reason, Withheld, WithheldId};
use crate::i18n::{Message, msg};

/// The cards; `reasons` are the rules that fired, for what they say.
pub fn withheld_cards(words: &Words, withheld: &[Withheld], reasons: &[Reason]) -> Html {
    if withheld.is_empty() {
        return Html::default();
    }
    // Said once for all the cards that one rule keeps back, not once a card.
    let groups = reasons.iter().filter_map(|reason| {
        let mut cards = withheld.iter().filter(|card| card.rule == reason.rule.id).peekable();
        cards.peek()?;
        Some(html! {
            <li>
                <p class="withheld-names">
                    { for cards.map(|card| html! {
                        <span class="withheld-name" data-withheld={card.id.id()}>{ words.say(name(card.id)) }</span>
                    }) }
                </p>
                <p class="muted">{ words.say(reason.rule.says) }</p>
            </li>
        })
    });
    html! {
        <section class="withheld card">
            <h2>{ words.say(msg::ANSWER_WITHHELD) }</h2>
            <ul>{ for groups }</ul>
        </section>
    }
}

fn name(id: WithheldId) -> Message {
    match id {
        WithheldId::Advice(id) => id.card().title,
        WithheldId::Movement(id) => id.card().name(),
    }
}
