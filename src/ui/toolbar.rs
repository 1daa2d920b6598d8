//! The map's tools: turn, take back, gather, come closer, and help with the keys.

use yew::prelude::{Callback, Html};

use super::icon::{self, Icon};
use super::map_event::MapEvent;
use super::tag::{Tag, button, tag};
use super::{Words, aria_name};
use crate::body::{BodyBuild, BodyView, Zoom};
use crate::i18n::{Message, msg};
use crate::session::Action;

/// What the tools show.
// Four things that are each either so or not.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Copy)]
pub struct Tools {
    /// Whether something can be taken back, and brought back.
    pub can: (bool, bool),
    /// Whether several places are being gathered.
    pub several: bool,
    /// How close the view is.
    pub zoom: Zoom,
    /// Whether the keys are explained.
    pub keys: bool,
    /// Whether the tools that are seldom needed show, where there is little room.
    pub more: bool,
    /// Whether there is a list to search in.
    pub find: bool,
}

/// Front or back, where there is room for one only.
pub fn views(words: &Words, view: BodyView, on_action: &Callback<Action>) -> Tag {
    let segment = |view: BodyView, pressed: bool| {
        let name = match view {
            BodyView::Anterior => msg::MAP_FRONT,
            BodyView::Posterior => msg::MAP_BACK,
        };
        button("segment", on_action, Action::Show(view))
            .is("data-show", view.id())
            .aria("aria-pressed", pressed)
            .say(words, name)
            .html()
    };
    tag("div", "segments")
        .is("role", "group")
        .says("aria-label", words, msg::MAP_LABEL)
        .list(BodyView::ALL.iter().map(|&each| segment(each, each == view)).collect())
}

/// The row of tools. One that can do nothing now is not disabled, only said to be: it keeps the focus
/// that a disabled button would lose.
pub fn toolbar(words: &Words, tools: Tools, on_action: &Callback<Action>, hear: &Callback<MapEvent>) -> Tag {
    let tool = |name, icon, label| tool(words, name, icon, label);
    let local = |tool: Tag, event: MapEvent| local(tool, event, hear);
    tag("div", "toolbar")
        .is("role", "group")
        .says("aria-label", words, msg::MAP_TOOLS)
        .of(tool("undo", icon::UNDO, msg::MAP_UNDO)
            .press(on_action, Action::Undo)
            .aria("aria-disabled", !tools.can.0))
        .of(tool("redo", icon::REDO, msg::MAP_REDO)
            .press(on_action, Action::Redo)
            .aria("aria-disabled", !tools.can.1))
        .with_some(tools.find.then(|| local(tool("find", icon::FIND, msg::MAP_FIND), MapEvent::Find).html()))
        .of(local(tool("more", icon::MORE, msg::MAP_MORE), MapEvent::More).aria("aria-expanded", tools.more))
}

/// What is seldom needed: within reach, but not in the way.
pub fn extras(
    words: &Words,
    tools: Tools,
    build: BodyBuild,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Tag {
    let tool = |name, icon, label| tool(words, name, icon, label);
    let local = |tool: Tag, event: MapEvent| local(tool, event, hear);
    let zoom = tag("div", "toolbar")
        .of(local(tool("several", icon::SEVERAL, msg::MAP_SEVERAL), MapEvent::Several)
            .aria("aria-pressed", tools.several))
        .of(local(tool("closer", icon::CLOSER, msg::MAP_CLOSER), MapEvent::Zoom(1.5))
            .aria("aria-disabled", tools.zoom.is_closest()))
        .of(local(tool("away", icon::AWAY, msg::MAP_AWAY), MapEvent::Zoom(1.0 / 1.5))
            .aria("aria-disabled", !tools.zoom.is_in()))
        .of(local(tool("keys", icon::KEYS, msg::MAP_KEYS), MapEvent::Keys).aria("aria-expanded", tools.keys));
    tag("div", "extras").of(zoom).of(builds(words, build, on_action)).with(legend(words))
}

#[inline(never)]
fn tool(words: &Words, name: &'static str, icon: Icon, label: Message) -> Tag {
    let tool = tag("button", "icon-button tool").is("type", "button").is("data-tool", name);
    aria_name(tool, words, label).with(icon.html())
}

#[inline(never)]
fn local(tool: Tag, event: MapEvent, hear: &Callback<MapEvent>) -> Tag {
    tool.on_click(hear.reform(move |_| event.clone()))
}

/// The builds to choose from.
fn builds(words: &Words, build: BodyBuild, on_action: &Callback<Action>) -> Tag {
    let choice = |each: BodyBuild| {
        let name = match each {
            BodyBuild::Neutral => msg::BUILD_NEUTRAL,
            BodyBuild::Feminine => msg::BUILD_FEMININE,
            BodyBuild::Masculine => msg::BUILD_MASCULINE,
        };
        button("segment small", on_action, Action::Draw(each))
            .is("data-build", each.id())
            .aria("aria-pressed", each == build)
            .say(words, name)
            .html()
    };
    tag("div", "segments builds")
        .is("role", "group")
        .says("aria-label", words, msg::BUILD_LABEL)
        .list(BodyBuild::ALL.map(choice).into())
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
