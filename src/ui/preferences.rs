//! How much time and which equipment there is for movements.

use std::rc::Rc;

use web_sys::{Event, HtmlSelectElement};
use yew::html::onchange;
use yew::prelude::{Callback, Html, TargetCast};

use super::Words;
use super::tag::{button, tag};
use crate::content::Equipment;
use crate::engine::MovementPreferences;
use crate::i18n::{Arg, msg};
use crate::session::Action;

/// Minutes to choose from.
const MINUTES: [u8; 5] = [5, 10, 15, 20, 30];

/// The choices; each changes which movements are offered, and nothing else.
pub fn preferences(words: &Words, preferences: MovementPreferences, on_action: &Callback<Action>) -> Html {
    let options = MINUTES.map(|minutes| {
        let text = words.format(msg::DOSE_MINUTES, &[("minutes", Arg::Number(minutes.into()))]);
        tag("option", "")
            .text_of("value", minutes.to_string())
            .flag("selected", minutes == preferences.minutes)
            .text(text)
            .html()
    });
    let on_change = on_action.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(select.selected_index()).unwrap_or(0);
        let minutes = MINUTES.get(chosen).copied().unwrap_or(preferences.minutes);
        Action::SetPreferences(MovementPreferences { minutes, ..preferences })
    });
    let select = tag("select", "")
        .is("data-field", "minutes")
        .on(Rc::new(onchange::Wrapper::new(on_change)))
        .list(options.into());
    // Everybody finds a wall and a chair.
    let items = Equipment::ALL.iter().filter(|item| !item.at_home()).map(|&item| {
        let toggled = MovementPreferences { equipment: preferences.equipment.toggled(item), ..preferences };
        button("chip small", on_action, Action::SetPreferences(toggled))
            .is("data-equipment", item.id())
            .aria("aria-pressed", preferences.equipment.has(&[item]))
            .say(words, item.name())
            .html()
    });
    let chips = tag("div", "chips").is("role", "group").says("aria-label", words, msg::WISHES_EQUIPMENT);
    tag("div", "wishes")
        .of(tag("label", "field").of(tag("span", "").say(words, msg::WISHES_MINUTES)).of(select))
        .of(tag("details", "")
            .of(tag("summary", "").say(words, msg::WISHES_EQUIPMENT))
            .of(chips.list(items.collect())))
        .html()
}
