//! What stands behind the answer: why, what is kept back, and the cards that help.

use yew::prelude::*;

use super::Words;
use super::advice_card::advice_card;
use super::movement_card::movement_card;
use super::reasons::reasons;
use super::withheld::withheld_cards;
use crate::engine::Assessment;
use crate::i18n::msg;

/// Everything below the headline.
pub fn details(words: &Words, answer: &Assessment) -> Html {
    html! {
        <div class="details">
            { reasons(words, &answer.reasons) }
            { withheld_cards(words, &answer.withheld, &answer.reasons) }
            if !answer.advice.is_empty() {
                <section class="cards">
                    <h2>{ words.say(msg::ANSWER_ADVICE) }</h2>
                    { for answer.advice.iter().map(|&id| advice_card(words, id)) }
                </section>
            }
            if !answer.movements.is_empty() {
                <section class="cards">
                    <h2>{ words.say(msg::ANSWER_MOVEMENTS) }</h2>
                    { for answer.movements.iter().map(|movement| movement_card(words, movement)) }
                </section>
            }
        </div>
    }
}
