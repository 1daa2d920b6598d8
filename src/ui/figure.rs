//! Figure: one view of the body as it is drawn at first, with nothing rated. What changes later is written onto it
//! by `painter.rs`, which counts on how it is put together; the page may bring it along ([`Standing`](super::Standing)).

use std::cell::OnceCell;

use yew::Html;

use super::Messages;
use super::step;
use super::tag::{Tag, tag};
use crate::body::{BodyRegion, BodyView, Drawing, Drawn, Laterality, Physique, SidedRegion, Zoom};
use crate::engine::Band;
use crate::i18n::{Message, msg};

/// Turns the drawn half over.
const MIRRORED: &str = "scale(-1 1)";

/// Fills a place with the outlines of a view in a build, unless it is filled.
pub fn draw(drawn: &OnceCell<Drawing>, view: BodyView, build: Physique) {
    drawn.get_or_init(|| Drawing::new(view, build));
}

/// Draws a view.
pub fn figure(messages: &Messages, drawing: &Drawing) -> Html {
    let view = drawing.view;
    let half = |side: Laterality| {
        let shapes = drawing.shapes.iter().filter(|shape| !shape.region.info().midline);
        let buttons = shapes.map(|shape| region(messages, view, shape, side));
        let group = tag("g", "").children(buttons.collect());
        mirrored(group, side != view.drawn_side()).build()
    };
    let midline = drawing.shapes.iter().filter(|shape| shape.region.info().midline);
    let midline = midline.map(|shape| region(messages, view, shape, Laterality::Midline));
    let lines =
        |other| mirrored(tag("path", "line").attr_value("d", drawing.lines.clone().into()), other).build();
    tag("svg", "")
        .attr_string("viewBox", Zoom::default().view_box())
        .attr("data-view", view.id())
        .attr("role", "group")
        .attr_message("aria-label", messages, caption(view))
        .child(shades(view))
        .child(half(view.drawn_side().mirrored()))
        .child(half(view.drawn_side()))
        .children(midline.collect())
        .element(
            tag("g", "drawing")
                .attr("aria-hidden", "true")
                .child(lines(false))
                .child(lines(true))
                .element(tag("g", "rings"))
                .element(tag("g", "numbers")),
        )
        .build()
}

/// A region as a button.
fn region(messages: &Messages, view: BodyView, shape: &Drawn, side: Laterality) -> Html {
    let place = SidedRegion { region: shape.region, side };
    tag("path", "region")
        .attr_value("d", shape.path.clone().into())
        .attr_string("fill", reference(view, None))
        .attr("data-region", place.region.id())
        .attr("data-side", side.id())
        .attr("role", "button")
        .attr("tabindex", if place == first_stop(view) { "0" } else { "-1" })
        .attr_string("aria-label", messages.place(place))
        .attr("aria-pressed", "false")
        .build()
}

/// Where a keyboard enters a view at first.
pub fn first_stop(view: BodyView) -> SidedRegion {
    let region = match view {
        BodyView::Anterior => BodyRegion::Chest,
        BodyView::Posterior => BodyRegion::MidTrapezius,
    };
    SidedRegion { region, side: view.drawn_side() }
}

/// The name of a view.
pub fn caption(view: BodyView) -> Message {
    match view {
        BodyView::Anterior => msg::MAP_FIGURE_FRONT,
        BodyView::Posterior => msg::MAP_FIGURE_BACK,
    }
}

/// Which side of the person is on the left and on the right of the screen.
pub fn captions(view: BodyView) -> [Message; 2] {
    let (screen_left, screen_right) = match view {
        BodyView::Anterior => (msg::MAP_RIGHT, msg::MAP_LEFT),
        BodyView::Posterior => (msg::MAP_LEFT, msg::MAP_RIGHT),
    };
    [screen_left, screen_right]
}

/// What turns the outline of a place to its side.
pub fn mirrored_by(place: SidedRegion, view: BodyView) -> Option<&'static str> {
    (place.direction(view) < 0).then_some(MIRRORED)
}

/// The colour of a rating.
pub fn reference(view: BodyView, value: Option<u8>) -> String {
    ["url(#", &shade_id(view, value), ")"].concat()
}

fn mirrored(tag: Tag, other: bool) -> Tag {
    if other { tag.attr("transform", MIRRORED) } else { tag }
}
/// One soft light for each step of the rating: every muscle is a little lighter above. And a texture for each band,
/// which the style sheet takes where colours are the system's own.
fn shades(view: BodyView) -> Html {
    let stop = |class, offset, value: Option<u8>| {
        tag("stop", class).attr("offset", offset).attr_opt("data-value", value.map(step))
    };
    let shade = |value: Option<u8>| {
        tag("radialGradient", "")
            .attr_string("id", shade_id(view, value))
            .attr("cx", ".42")
            .attr("cy", ".3")
            .attr("r", ".85")
            .element(stop("lit", "0", value))
            .element(stop("mid", ".5", value))
            .element(stop("dim", "1", value))
            .build()
    };
    let textures = [Band::Mild, Band::Moderate, Band::Severe].map(|band| {
        let lines = match band {
            Band::Severe => "M0 0L24 24M24 0L0 24",
            Band::Moderate => "M0 24L24 0",
            _ => "M11 12h3",
        };
        tag("pattern", "")
            .attr_string("id", ["sw-", view.id(), band.id()].concat())
            .attr("width", "24")
            .attr("height", "24")
            .attr("patternUnits", "userSpaceOnUse")
            .element(tag("rect", "sheet").attr("width", "24").attr("height", "24"))
            .element(tag("path", "thread").attr("d", lines))
            .build()
    });
    let shades = (0..=10).map(Some).chain([None]).map(shade).collect();
    tag("defs", "").children(shades).children(textures.into()).build()
}

fn shade_id(view: BodyView, value: Option<u8>) -> String {
    let value = value.map(step);
    ["sw-", view.id(), value.as_deref().unwrap_or("-unrated")].concat()
}
