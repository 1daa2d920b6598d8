//! What came before, and what concerns the whole person.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Words;
use super::chips::{Chip, Meaning, chips};
use crate::engine::{ActivityKind, Report, Sign};
use crate::i18n::msg;
use crate::session::Wording;
use crate::session::{Action, When};

/// The questions, as far as `report` answers them.
pub fn story(words: &Words, report: &Report, on_action: &Callback<Action>) -> Html {
    let Report { activity, hours_since_activity: hours, signs, .. } = report;
    // The first option of each says nothing.
    let on_activity = on_action.reform(|event: Event| {
        Action::SetActivity(chosen(&event).and_then(|index| ActivityKind::ALL.get(index).copied()))
    });
    let on_when = on_action.reform(|event: Event| {
        Action::SetWhen(chosen(&event).and_then(|index| When::ALL.get(index).copied()))
    });
    let activities = ActivityKind::ALL.iter().map(|&kind| {
        let selected = activity.is_some_and(|activity| activity.kind == kind);
        html! { <option value={kind.id()} {selected}>{ words.say(kind.message()) }</option> }
    });
    let steps = When::ALL.into_iter().map(|when| {
        let selected = hours.is_some_and(|hours| When::from_hours(hours) == when);
        html! { <option value={when.hours().to_string()} {selected}>{ words.say(when.name()) }</option> }
    });
    let of_person = Sign::ALL.iter().filter(|sign| sign.of_person()).map(|&sign| Chip {
        meaning: Meaning::Sign(sign),
        chosen: signs.contains(&sign),
        action: Action::TogglePersonSign(sign),
    });
    html! {
        <section class="story card">
            <h2>{ words.say(msg::STORY_TITLE) }</h2>
            <div class="fields">
                <label class="field">
                    <span>{ words.say(msg::STORY_ACTIVITY) }</span>
                    <select data-field="activity" onchange={on_activity}>
                        <option value="" selected={activity.is_none()}>{ words.say(msg::STORY_ACTIVITY_NONE) }</option>
                        { for activities }
                    </select>
                </label>
                <label class="field">
                    <span>{ words.say(msg::STORY_WHEN) }</span>
                    <select data-field="when" onchange={on_when}>
                        <option value="" selected={hours.is_none()}>{ words.say(msg::STORY_WHEN_NONE) }</option>
                        { for steps }
                    </select>
                </label>
            </div>
            <details class="person" open={!signs.is_empty()}>
                <summary>{ words.say(msg::PERSON_TITLE) }</summary>
                { chips(words, msg::PERSON_NONE, true, of_person.collect(), on_action) }
            </details>
        </section>
    }
}

/// Which option was chosen, not counting the first.
fn chosen(event: &Event) -> Option<usize> {
    let select: HtmlSelectElement = event.target_unchecked_into();
    usize::try_from(select.selected_index() - 1).ok()
}
