//! One movement: what to do, and how much.

use yew::prelude::*;

use super::Words;
use super::sources::sources;
use crate::content::Equipment;
use crate::engine::Prescription;
use crate::i18n::{Arg, msg};

/// The card, with a dose.
pub fn movement_card(words: &Words, movement: &Prescription) -> Html {
    let card = movement.id.card();
    let needs = |equipment: &Equipment| {
        let equipment = Arg::Text(words.text(equipment.name()));
        html! { <p class="muted">{ words.format(msg::DOSE_NEEDS, &[("equipment", equipment)]) }</p> }
    };
    html! {
        <article class="card movement" data-movement={movement.id.id()}>
            <h3>{ words.say(card.name()) }</h3>
            <ul class="dose">
                { for words.dose(movement.dose).into_iter().map(|part| html! { <li>{ part }</li> }) }
            </ul>
            <ol class="steps">
                { for card.steps().map(|step| html! { <li>{ words.say(step) }</li> }) }
            </ol>
            <p>{ words.say(card.caution()) }</p>
            { for card.equipment.iter().map(needs) }
            { sources(words, card.facts, card.sources) }
        </article>
    }
}
