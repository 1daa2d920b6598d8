//! A handful of words to switch on and off.

use yew::prelude::*;

use super::{Words, aria};
use crate::engine::{Sensation, Sign};
use crate::i18n::Message;
use crate::session::{Action, Wording};

/// What a chip stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// What soreness feels like.
    Sensation(Sensation),
    /// Something noticed, a hint at more than soreness: such chips look different.
    Sign(Sign),
}

/// One chip.
#[derive(Debug)]
pub struct Chip {
    /// What it stands for.
    pub meaning: Meaning,
    /// Whether it is on.
    pub chosen: bool,
    /// What a press does.
    pub action: Action,
}

/// The chips, under their question. While they are not `ready` they show, but wait.
pub fn chips(
    words: &Words,
    question: Message,
    ready: bool,
    chips: Vec<Chip>,
    on_action: &Callback<Action>,
) -> Html {
    let chip = |chip: Chip| {
        let (sensation, sign, name) = match chip.meaning {
            Meaning::Sensation(sensation) => (Some(sensation.id()), None, sensation.message()),
            Meaning::Sign(sign) => (None, Some(sign.id()), sign.message()),
        };
        let onclick = on_action.reform(move |_: MouseEvent| chip.action.clone());
        html! {
            <button
                type="button"
                class="chip"
                data-sensation={sensation}
                data-sign={sign}
                aria-pressed={aria(chip.chosen)}
                disabled={!ready}
                {onclick}
            >
                { words.say(name) }
            </button>
        }
    };
    html! {
        <div class="chips" role="group" aria-label={words.attribute(question)}>
            <p class="question" aria-hidden="true">{ words.say(question) }</p>
            { for chips.into_iter().map(chip) }
        </div>
    }
}
