//! What stands behind the answer: why, what is kept back, and the cards that help.

use yew::Html;

use super::Words;
use super::advice_card::advice_card;
use super::movement_card::movement_card;
use super::reasons::reasons;
use super::tag::tag;
use super::withheld::withheld_cards;
use crate::engine::Assessment;
use crate::i18n::{Message, msg};

/// Everything below the headline.
pub fn details(words: &Words, answer: &Assessment) -> Html {
    let advice = answer.advice.iter().map(|&id| advice_card(words, id)).collect();
    let movements = answer.movements.iter().map(|movement| movement_card(words, movement)).collect();
    tag("div", "details")
        .with(reasons(words, &answer.reasons))
        .with(withheld_cards(words, &answer.withheld, &answer.reasons))
        .with_some(cards(words, msg::ANSWER_ADVICE, advice))
        .with_some(cards(words, msg::ANSWER_MOVEMENTS, movements))
        .html()
}

fn cards(words: &Words, title: Message, cards: Vec<Html>) -> Option<Html> {
    if cards.is_empty() {
        return None;
    }
    Some(tag("section", "cards").of(tag("h2", "").say(words, title)).list(cards).html())
}
