//! What is seldom needed of the map: gather, come closer, the body's shape, the scale, the keys.

use yew::prelude::{Callback, Html};

use super::Words;
use super::icon;
use super::map_event::MapEvent;
use super::tag::{Tag, button, tag};
use super::toolbar::{Tools, local, tool};
use crate::body::Physique;
use crate::i18n::{Message, msg};
use crate::session::Action;

/// What is seldom needed: within reach, but not in the way.
pub fn extras(
    words: &Words,
    tools: Tools,
    build: Physique,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    let tool = |name, icon, label| tool(words, name, icon, label);
    let local = |tool: Tag, event: MapEvent| local(tool, event, hear);
    let zoom = tag("div", "toolbar")
        .of(local(tool("several", icon::SEVERAL, msg::MAP_SEVERAL), MapEvent::ToggleMultiSelect)
            .aria("aria-pressed", tools.several))
        .of(local(tool("closer", icon::CLOSER, msg::MAP_CLOSER), MapEvent::Zoom(1.5))
            .aria("aria-disabled", tools.zoom.is_closest()))
        .of(local(tool("away", icon::AWAY, msg::MAP_AWAY), MapEvent::Zoom(1.0 / 1.5))
            .aria("aria-disabled", !tools.zoom.is_in()))
        .of(local(tool("keys", icon::KEYS, msg::MAP_KEYS), MapEvent::ToggleShortcutHelp)
            .aria("aria-expanded", tools.keys));
    Html::from_iter([zoom.html(), builds(words, build, on_action).html(), legend(words)])
}

/// The builds to choose from.
fn builds(words: &Words, build: Physique, on_action: &Callback<Action>) -> Tag {
    let choice = |each: Physique| {
        let name = match each {
            Physique::Neutral => msg::BUILD_NEUTRAL,
            Physique::Feminine => msg::BUILD_FEMININE,
            Physique::Masculine => msg::BUILD_MASCULINE,
        };
        button("segment small", on_action, Action::SetPhysique(each))
            .is("data-build", each.id())
            .aria("aria-pressed", each == build)
            .say(words, name)
            .html()
    };
    tag("div", "segments builds")
        .is("role", "group")
        .says("aria-label", words, msg::BUILD_LABEL)
        .list(Physique::ALL.map(choice).into())
}

/// What the keys do.
pub fn keys(words: &Words) -> Html {
    const KEYS: [(&str, Message); 12] = [
        ("← ↑ → ↓", msg::KEYS_MOVE),
        ("Enter", msg::KEYS_SELECT),
        ("0 … 9", msg::KEYS_RATE),
        ("Delete", msg::KEYS_REMOVE),
        ("B", msg::KEYS_BOTH),
        ("Home, End", msg::KEYS_ENDS),
        ("Page ↑, Page ↓", msg::KEYS_TURN),
        ("+, −", msg::KEYS_ZOOM),
        ("Shift ← ↑ → ↓", msg::KEYS_PAN),
        ("Ctrl Z, Ctrl Y", msg::KEYS_UNDO),
        ("Esc", msg::KEYS_CLOSE),
        ("?", msg::KEYS_HELP),
    ];
    let line = |(key, meaning): (&'static str, Message)| {
        tag("div", "")
            .of(tag("dt", "").of(tag("kbd", "").is("dir", "ltr").with(key.into())))
            .of(tag("dd", "").say(words, meaning))
            .html()
    };
    tag("dl", "keys").list(KEYS.map(line).into()).html()
}

/// What the colours stand for.
fn legend(words: &Words) -> Html {
    let cell = |value: u8| {
        tag("span", "swatch").set("data-value", super::step(value)).with(words.count(value)).html()
    };
    let band = |message| tag("span", "").say(words, message);
    tag("div", "legend")
        .is("aria-hidden", "true")
        .of(tag("p", "swatches").list((0..=10).map(cell).collect()))
        .of(tag("p", "bands")
            .of(band(msg::BAND_MILD))
            .of(band(msg::BAND_MODERATE))
            .of(band(msg::BAND_SEVERE)))
        .html()
}
