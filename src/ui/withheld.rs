//! The cards that were kept back, and why.

use yew::Html;

use super::Words;
use super::tag::tag;
use crate::engine::{Reason, Withheld, WithheldId};
use crate::i18n::{Arg, Message, msg};

/// More names of movements than this are told as a number.
const MOST_NAMES: usize = 6;

/// The cards; `reasons` are the rules that fired, for what they say.
pub fn withheld_cards(words: &Words, withheld: &[Withheld], reasons: &[Reason]) -> Html {
    if withheld.is_empty() {
        return Html::default();
    }
    // Said once for all the cards that one rule keeps back, not once a card.
    let groups = reasons.iter().filter_map(|reason| {
        let mut cards: Vec<&Withheld> = withheld.iter().filter(|card| card.rule == reason.rule.id).collect();
        if cards.is_empty() {
            return None;
        }
        // Nobody reads eighty names: many movements are a number.
        let is_movement = |card: &&Withheld| matches!(card.id, WithheldId::Movement(_));
        let movements = cards.iter().copied().filter(|card| is_movement(card)).count();
        let many = (movements > MOST_NAMES).then(|| {
            let count = Arg::Number(f64::from(u8::try_from(movements).unwrap_or(u8::MAX)));
            let text = words.format(msg::ANSWER_WITHHELD_MANY, &[("count", count)]);
            tag("span", "withheld-name").is("data-withheld", "movements").text(text).html()
        });
        if many.is_some() {
            cards.retain(|card| !is_movement(card));
        }
        let names = cards.iter().map(|card| {
            tag("span", "withheld-name").is("data-withheld", card.id.id()).say(words, name(card.id)).html()
        });
        let group = tag("li", "")
            .of(tag("p", "withheld-names").list(names.collect()).with_some(many))
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
