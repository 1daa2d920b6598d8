//! Preferences for movements: time, and equipment at hand.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::{Callback, Html, TargetCast};

use super::Messages;
use super::tag::{button, tag};
use crate::content::Equipment;
use crate::engine::{MovementPreferences, OFFERED_MINUTES};
use crate::i18n::{Arg, msg};
use crate::session::Action;

/// The choices; each changes which movements are offered, and nothing else.
pub fn preferences(
    messages: &Messages,
    preferences: MovementPreferences,
    on_action: &Callback<Action>,
) -> Html {
    let options = OFFERED_MINUTES.map(|minutes| {
        let text = messages.format(msg::DOSE_MINUTES, &[("minutes", Arg::Number(minutes.into()))]);
        tag("option", "")
            .attr_string("value", minutes.to_string())
            .selected(minutes == preferences.minutes)
            .text(text)
            .build()
    });
    let on_change = on_action.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(select.selected_index()).unwrap_or(0);
        let minutes = OFFERED_MINUTES.get(chosen).copied().unwrap_or(preferences.minutes);
        Action::SetPreferences(MovementPreferences { minutes, ..preferences })
    });
    let select =
        tag("select", "").attr("data-field", "minutes").on_change(on_change).children(options.into());
    // Everybody finds a wall and a chair.
    let items = Equipment::ALL.iter().filter(|item| !item.at_home()).map(|&item| {
        let toggled = MovementPreferences { equipment: preferences.equipment.toggled(item), ..preferences };
        button("chip small", on_action, Action::SetPreferences(toggled))
            .attr("data-equipment", item.id())
            .aria_bool("aria-pressed", preferences.equipment.has(&[item]))
            .message(messages, item.name())
            .build()
    });
    let chips = tag("div", "chips").attr("role", "group").attr_message(
        "aria-label",
        messages,
        msg::PREFERENCES_EQUIPMENT,
    );
    tag("div", "preferences")
        .element(
            tag("label", "field")
                .element(tag("span", "").message(messages, msg::PREFERENCES_MINUTES))
                .element(select),
        )
        .element(
            tag("details", "")
                .element(tag("summary", "").message(messages, msg::PREFERENCES_EQUIPMENT))
                .element(chips.children(items.collect())),
        )
        .build()
}
