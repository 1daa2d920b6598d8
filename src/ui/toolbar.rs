//! Toolbar of the map: views, undo, search. The other tools are in `extras`.

use yew::prelude::{Callback, Html};

use super::deferred::Part;
use super::icon::{self, Icon};
use super::map_event::MapEvent;
use super::tag::{Tag, button, tag};
use super::{Messages, aria_name};
use crate::body::{BodyView, Physique, Zoom};
use crate::i18n::{Message, msg};
use crate::session::Action;

/// What the tools show.
// Four things that are each either so or not.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Copy, PartialEq)]
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

/// All that stands above and below the figures, and what it does. While this is the same, none of it is drawn anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The language.
    pub messages: Messages,
    /// The view that shows where there is room for one only.
    pub view: BodyView,
    /// The build that the body is drawn in.
    pub build: Physique,
    /// What the tools show.
    pub tools: Tools,
    /// The last part of the program that is here.
    pub loaded: Option<Part>,
    /// Hears what the person does.
    pub on_action: Callback<Action>,
    /// Hears what the map handles itself.
    pub hear: Callback<MapEvent>,
}

/// What stands above the figures.
pub fn head(Bar { messages, view, tools, on_action, hear, .. }: &Bar) -> Html {
    tag("div", "map-head")
        .element(views(messages, *view, on_action))
        .element(toolbar(messages, *tools, on_action, hear))
        .build()
}

/// Front or back, where there is room for one only.
fn views(messages: &Messages, view: BodyView, on_action: &Callback<Action>) -> Tag {
    let segment = |view: BodyView, pressed: bool| {
        let name = match view {
            BodyView::Anterior => msg::MAP_FRONT,
            BodyView::Posterior => msg::MAP_BACK,
        };
        button("segment", on_action, Action::SetView(view))
            .attr("data-show", view.id())
            .aria_bool("aria-pressed", pressed)
            .message(messages, name)
            .build()
    };
    tag("div", "segments")
        .attr("part", "views")
        .attr("role", "group")
        .attr_message("aria-label", messages, msg::MAP_LABEL)
        .children(BodyView::ALL.iter().map(|&each| segment(each, each == view)).collect())
}

/// The row of tools. One that can do nothing now is not disabled, only said to be: it keeps the focus
/// that a disabled button would lose.
fn toolbar(
    messages: &Messages,
    tools: Tools,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Tag {
    let tool = |name, icon, label| tool(messages, name, icon, label);
    let local = |tool: Tag, event: MapEvent| local(tool, event, hear);
    tag("div", "toolbar")
        .attr("part", "toolbar")
        .attr("role", "group")
        .attr_message("aria-label", messages, msg::MAP_TOOLS)
        .element(
            tool("undo", icon::UNDO, msg::MAP_UNDO)
                .on_press(on_action, Action::Undo)
                .aria_bool("aria-disabled", !tools.can.0),
        )
        .element(
            tool("redo", icon::REDO, msg::MAP_REDO)
                .on_press(on_action, Action::Redo)
                .aria_bool("aria-disabled", !tools.can.1),
        )
        .child_opt(tools.find.then(|| local(tool("find", icon::FIND, msg::MAP_FIND), MapEvent::Find).build()))
        .element(
            local(tool("more", icon::MORE, msg::MAP_MORE), MapEvent::More)
                .aria_bool("aria-expanded", tools.more),
        )
}

/// A tool, known by its name.
#[inline(never)]
pub fn tool(messages: &Messages, name: &'static str, icon: Icon, label: Message) -> Tag {
    let tool =
        tag("button", "icon-button tool").attr("part", "tool").attr("type", "button").attr("data-tool", name);
    aria_name(tool, messages, label).child(icon.html())
}

/// One that the map handles itself.
#[inline(never)]
pub fn local(tool: Tag, event: MapEvent, hear: &Callback<MapEvent>) -> Tag {
    tool.on_click(hear.reform(move |_| event.clone()))
}
