//! What stands behind the answer: why, what is kept back, and the cards that help.

use yew::{Callback, Html};

use super::Words;
use super::advice_card::advice_card;
use super::movement_card::movement_card;
use super::reasons::reasons;
use super::routine::start_button;
use super::tag::tag;
use super::withheld::withheld_cards;
use crate::content::MovementId;
use crate::engine::Assessment;
use crate::i18n::{Message, msg};
use crate::session::Action;

/// Everything below the headline.
pub fn details(words: &Words, answer: &Assessment, on_action: &Callback<Action>) -> Html {
    let ids: Vec<MovementId> = answer.movements.iter().map(|movement| movement.id).collect();
    let advice = answer.advice.iter().map(|&id| advice_card(words, id)).collect();
    let movements = answer.movements.iter().map(|movement| movement_card(words, movement)).collect();
    tag("div", "details")
        .with(reasons(words, &answer.reasons))
        .with(withheld_cards(words, &answer.withheld, &answer.reasons))
        .with_some(cards(words, msg::ANSWER_ADVICE, advice))
        .with_some(cards(words, msg::ANSWER_MOVEMENTS, movements))
        .with(start_button(words, &ids, on_action))
        .html()
}

fn cards(words: &Words, title: Message, cards: Vec<Html>) -> Option<Html> {
    if cards.is_empty() {
        return None;
    }
    Some(tag("section", "cards").of(tag("h2", "").say(words, title)).list(cards).html())
}
