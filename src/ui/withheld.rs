//! Withheld cards, and why.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::engine::{NEVER_THERE, Reason, Withheld, WithheldId};
use crate::i18n::{Arg, Message, msg};

/// More names of movements than this are told as a number.
const MOST_NAMES: usize = 6;

/// The cards; `reasons` are the rules that fired, for what they say.
pub fn withheld_cards(messages: &Messages, withheld: &[Withheld], reasons: &[Reason]) -> Html {
    if withheld.is_empty() {
        return Html::default();
    }
    // Said once for all the cards that one rule keeps back, not once a card.
    let rules = reasons.iter().map(|reason| (reason.rule.id, reason.rule.says));
    let mut rules: Vec<(&str, Message)> = rules.collect();
    rules.push((NEVER_THERE, msg::ANSWER_WITHHELD_THERE));
    let groups = rules.into_iter().filter_map(|(rule, says)| {
        let mut cards: Vec<&Withheld> = withheld.iter().filter(|card| card.rule == rule).collect();
        if cards.is_empty() {
            return None;
        }
        // Nobody reads eighty names: many movements are a number.
        let is_movement = |card: &&Withheld| matches!(card.id, WithheldId::Movement(_));
        let movements = cards.iter().copied().filter(|card| is_movement(card)).count();
        let many = (movements > MOST_NAMES).then(|| {
            let count = Arg::Number(f64::from(u8::try_from(movements).unwrap_or(u8::MAX)));
            let text = messages.format(msg::ANSWER_WITHHELD_MANY, &[("count", count)]);
            tag("span", "withheld-name").attr("data-withheld", "movements").text(text).build()
        });
        if many.is_some() {
            cards.retain(|card| !is_movement(card));
        }
        let names = cards.iter().map(|card| {
            tag("span", "withheld-name")
                .attr("data-withheld", card.id.id())
                .message(messages, name(card.id))
                .build()
        });
        let group = tag("li", "")
            .element(tag("p", "withheld-names").children(names.collect()).child_opt(many))
            .element(tag("p", "muted").message(messages, says));
        Some(group.build())
    });
    tag("section", "withheld card")
        .attr("part", "withheld")
        .element(tag("h2", "").message(messages, msg::ANSWER_WITHHELD))
        .element(tag("ul", "").children(groups.collect()))
        .build()
}

fn name(id: WithheldId) -> Message {
    match id {
        WithheldId::Advice(id) => id.card().title,
        WithheldId::Movement(id) => id.card().name(),
    }
}
