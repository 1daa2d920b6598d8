//! Extra tools of the map: select several, zoom, physique, legend, keyboard shortcuts.

use yew::prelude::{Callback, Html};

use super::Messages;
use super::icon;
use super::map_event::MapEvent;
use super::tag::{Tag, button, tag};
use super::toolbar::{Bar, local, tool};
use crate::body::Physique;
use crate::i18n::{Message, msg};
use crate::session::Action;
use crate::session::map_keys::HELP;

/// What is seldom needed: within reach, but not in the way.
pub fn extras(Bar { messages, tools, build, on_action, hear, .. }: &Bar) -> Html {
    let tool = |name, icon, label| tool(messages, name, icon, label);
    let local = |tool: Tag, event: MapEvent| local(tool, event, hear);
    let zoom = tag("div", "toolbar")
        .element(
            local(tool("several", icon::SEVERAL, msg::MAP_SEVERAL), MapEvent::ToggleMultiSelect)
                .aria_bool("aria-pressed", tools.several),
        )
        .element(
            local(tool("closer", icon::CLOSER, msg::MAP_CLOSER), MapEvent::Zoom(1.5))
                .aria_bool("aria-disabled", tools.zoom.is_closest()),
        )
        .element(
            local(tool("away", icon::AWAY, msg::MAP_AWAY), MapEvent::Zoom(1.0 / 1.5))
                .aria_bool("aria-disabled", !tools.zoom.is_in()),
        )
        .element(
            local(tool("keys", icon::KEYS, msg::MAP_KEYS), MapEvent::ToggleShortcutHelp)
                .aria_bool("aria-expanded", tools.keys),
        );
    Html::from_iter([zoom.build(), builds(messages, *build, on_action).build(), legend(messages)])
}

/// The builds to choose from.
pub fn builds(messages: &Messages, build: Physique, on_action: &Callback<Action>) -> Tag {
    let choice = |each: Physique| {
        let name = match each {
            Physique::Neutral => msg::BUILD_NEUTRAL,
            Physique::Feminine => msg::BUILD_FEMININE,
            Physique::Masculine => msg::BUILD_MASCULINE,
        };
        button("segment small", on_action, Action::SetPhysique(each))
            .attr("data-build", each.id())
            .aria_bool("aria-pressed", each == build)
            .message(messages, name)
            .build()
    };
    tag("div", "segments builds")
        .attr("role", "group")
        .attr_message("aria-label", messages, msg::BUILD_LABEL)
        .children(Physique::ALL.map(choice).into())
}

/// What the keys do.
pub fn keys(messages: &Messages) -> Html {
    let line = |(shown, meaning): &(&'static str, Message)| {
        tag("div", "")
            .element(tag("dt", "").element(tag("kbd", "").attr("dir", "ltr").child((*shown).into())))
            .element(tag("dd", "").message(messages, *meaning))
            .build()
    };
    tag("dl", "keys").children(HELP.iter().map(line).collect()).build()
}

/// What the colours stand for.
fn legend(messages: &Messages) -> Html {
    let cell = |value: u8| {
        tag("span", "swatch")
            .attr_value("data-value", super::step(value))
            .child(messages.count(value))
            .build()
    };
    let band = |message| tag("span", "").message(messages, message);
    tag("div", "legend")
        .attr("part", "legend")
        .attr("aria-hidden", "true")
        .element(tag("p", "swatches").children((0..=10).map(cell).collect()))
        .element(
            tag("p", "bands")
                .element(band(msg::BAND_MILD))
                .element(band(msg::BAND_MODERATE))
                .element(band(msg::BAND_SEVERE)),
        )
        .build()
}
