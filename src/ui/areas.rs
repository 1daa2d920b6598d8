//! The list of what is sore.

use yew::prelude::*;

use super::{Words, aria, step};
use crate::body::SidedRegion;
use crate::engine::Area;
use crate::i18n::msg;
use crate::session::Action;

/// The list; `focus` is the place that is being rated, `can_clear` whether anything was entered.
pub fn areas(
    words: &Words,
    areas: &[Area],
    focus: Option<SidedRegion>,
    can_clear: bool,
    on_action: &Callback<Action>,
) -> Html {
    let item = |area: &Area| {
        let place = area.place;
        let onclick = on_action.reform(move |_: MouseEvent| Action::Focus(place));
        html! {
            <li>
                <button type="button" class="area" aria-pressed={aria(focus == Some(place))} {onclick}>
                    <span class="visually-hidden">{ words.rated_place(place, Some(area.intensity)) }</span>
                    <span class="badge" aria-hidden="true" data-value={step(area.intensity)}>
                        { words.count(area.intensity) }
                    </span>
                    <span class="area-name" aria-hidden="true">{ words.place(place) }</span>
                    <span class="area-edit" aria-hidden="true">{ words.say(msg::AREAS_EDIT) }</span>
                </button>
            </li>
        }
    };
    let clear = on_action.reform(|_: MouseEvent| Action::Clear);
    html! {
        <section class="areas card">
            <header class="card-head">
                <h2>{ words.say(msg::AREAS_TITLE) }</h2>
                if can_clear {
                    <button type="button" class="button quiet small" data-action="clear" onclick={clear}>
                        { words.say(msg::AREAS_CLEAR) }
                    </button>
                }
            </header>
            if areas.is_empty() {
                <p class="muted">{ words.say(msg::AREAS_EMPTY) }</p>
            } else {
                <ul class="area-list">{ for areas.iter().map(item) }</ul>
            }
        </section>
    }
}
