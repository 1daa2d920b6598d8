//! Rating one place: how sore, what it feels like, what is seen there.

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::chips::{Chip, Meaning, chips};
use super::icon;
use super::{Words, attribute, step};
use crate::body::SidedRegion;
use crate::engine::{Area, Band, Sensation, Sign};
use crate::i18n::msg;
use crate::session::Action;
use crate::session::Wording;

/// What people are offered to say of soreness; a report may say more.
const SENSATIONS: [Sensation; 11] = [
    Sensation::Achy,
    Sensation::Tight,
    Sensation::Stiff,
    Sensation::Tender,
    Sensation::Cramping,
    Sensation::Sharp,
    Sensation::Burning,
    Sensation::Tingling,
    Sensation::Throbbing,
    Sensation::Constant,
    Sensation::AtRest,
];

/// The panel; `area` is what was said of the place so far, `None` until it is rated.
pub fn rating(words: &Words, place: SidedRegion, area: Option<&Area>, on_action: &Callback<Action>) -> Html {
    let value = area.map(|area| area.intensity);
    let on_done = on_action.reform(|_: MouseEvent| Action::Done);
    let on_remove = on_action.reform(move |_: MouseEvent| Action::Remove(place));
    let oninput = on_action.reform(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        // A range input holds a number between its bounds.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Action::Rate(place, input.value_as_number() as u8)
    });
    let spoken = value.map_or_else(|| words.text(msg::RATE_UNRATED).to_owned(), |value| words.rating(value));
    let name = words.place(place);
    html! {
        <section class="rating card" key={key(place)} aria-label={attribute(name.clone())}>
            <header class="rating-head">
                <div>
                    <h2>{ name }</h2>
                    <p class="term">{ words.say(place.region.info().term) }</p>
                </div>
                <button type="button" class="icon-button" data-action="done" onclick={&on_done}
                    aria-label={words.attribute(msg::RATE_DONE)}>
                    { icon::CLOSE.html() }
                </button>
            </header>
            <p class="value" data-value={value.map(step)} aria-hidden="true">
                if let Some(value) = value {
                    <strong>{ words.count(value) }</strong>
                    <span>{ words.say(Band::of(value).message()) }</span>
                } else {
                    <span>{ words.say(msg::RATE_UNRATED) }</span>
                }
            </p>
            <input
                type="range" min="0" max="10" step="1"
                class="slider"
                data-field="intensity"
                data-value={value.map(step)}
                value={step(value.unwrap_or(0))}
                aria-label={words.attribute(msg::RATE_SCALE)}
                aria-valuetext={attribute(spoken)}
                {oninput}
            />
            <p class="ticks" aria-hidden="true">
                { for (0..=10).map(|tick: u8| html! { <span>{ words.count(tick) }</span> }) }
            </p>
            <p class="ends" aria-hidden="true">
                <span>{ words.say(msg::RATE_LOW) }</span>
                <span>{ words.say(msg::RATE_HIGH) }</span>
            </p>
            // Always there, so that the slider does not move away under the finger that first moves it.
            { details(words, place, area, on_action) }
            if area.is_some() {
                <div class="rating-foot">
                    <button type="button" class="button quiet" data-action="remove" onclick={on_remove}>
                        { words.say(msg::RATE_REMOVE) }
                    </button>
                    <button type="button" class="button" data-action="done" onclick={&on_done}>
                        { words.say(msg::RATE_DONE) }
                    </button>
                </div>
            }
        </section>
    }
}

fn details(words: &Words, place: SidedRegion, area: Option<&Area>, on_action: &Callback<Action>) -> Html {
    let sensations = SENSATIONS.iter().map(|&sensation| Chip {
        meaning: Meaning::Sensation(sensation),
        chosen: area.is_some_and(|area| area.sensations.contains(&sensation)),
        action: Action::ToggleSensation(place, sensation),
    });
    let signs = Sign::ALL.iter().filter(|sign| !sign.of_person()).map(|&sign| Chip {
        meaning: Meaning::Sign(sign),
        chosen: area.is_some_and(|area| area.signs.contains(&sign)),
        action: Action::ToggleAreaSign(place, sign),
    });
    let ready = area.is_some();
    html! {
        <>
            { chips(words, msg::RATE_FEELS, ready, sensations.collect(), on_action) }
            { chips(words, msg::RATE_SIGNS, ready, signs.collect(), on_action) }
        </>
    }
}

/// Another place is another panel: its slider and folds start afresh.
fn key(place: SidedRegion) -> Key {
    [place.region.id(), place.side.id()].concat().into()
}
