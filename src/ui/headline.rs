//! The answer in one sentence, and what to do about it.

use yew::prelude::*;

use super::Words;
use super::icon::Icon;
use crate::engine::Disposition;
use crate::i18n::msg;
use crate::session::Wording;

/// The sentence, or, without an answer, how to get one.
pub fn headline(words: &Words, disposition: Option<Disposition>) -> Html {
    let title = html! { <h2 class="kicker">{ words.say(msg::ANSWER_TITLE) }</h2> };
    let Some(disposition) = disposition else {
        return html! {
            <section class="headline waiting card">
                { title }
                <p class="muted">{ words.say(msg::ANSWER_WAITING) }</p>
            </section>
        };
    };
    html! {
        <section class="headline card" part="answer" data-disposition={disposition.id()}>
            { Icon::of(disposition).html() }
            <div>
                { title }
                <p class="sentence">{ words.say(disposition.message()) }</p>
                <p class="to-do">{ words.say(disposition.what_to_do()) }</p>
            </div>
        </section>
    }
}
