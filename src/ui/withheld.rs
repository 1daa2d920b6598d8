//! The cards that were kept back, and why.

use yew::Html;

use super::Words;
use super::tag::tag;
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
        let names = cards.map(|card| {
            tag("span", "withheld-name").is("data-withheld", card.id.id()).say(words, name(card.id)).html()
        });
        let group = tag("li", "")
            .of(tag("p", "withheld-names").list(names.collect()))
            .of(tag("p", "muted").say(words, reason.rule.says));
        Some(group.html())
    });
    tag("section", "withheld card")
        .of(tag("h2", "").say(words, msg::ANSWER_WITHHELD))
        .of(tag("ul", "").list(groups.collect()))
        .html()
}

fn name(id: WithheldId) -> Message {
    match id {
        WithheldId::Advice(id) => id.card().title,
        WithheldId::Movement(id) => id.card().name(),
    }
}
