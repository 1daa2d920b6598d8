//! One view of the body: every region is a button, one of them the tab stop.

use web_sys::{Element, Event, KeyboardEvent, PointerEvent};
use yew::prelude::{Callback, Html, NodeRef, TargetCast};

use super::map_event::{MapEvent, Pointer, map_key, point};
use super::node_cache::NodeCache;
use super::tag::{Tag, tag};
use super::{Messages, step};
use crate::body::{BodyRegion, BodyView, Drawing, Drawn, Laterality, SidedRegion, Zoom};
use crate::engine::{Area, Band};
use crate::i18n::msg;
use crate::session::map_keys::is_held;

/// Turns the drawn half over.
const MIRRORED: &str = "scale(-1 1)";

/// What a figure shows.
#[derive(Debug, Clone, Copy)]
pub struct FigureView<'a> {
    /// Its buttons as they were last drawn.
    pub drawn: &'a NodeCache,
    /// The figure.
    pub drawing: &'a Drawing,
    /// Which part of it.
    pub zoom: Zoom,
    /// The place that is the tab stop.
    pub stop: SidedRegion,
    /// The rated areas.
    pub areas: &'a [Area],
    /// The places that are being rated.
    pub selected: &'a [SidedRegion],
}

impl FigureView<'_> {
    /// All that the figure shows, besides its language, as bytes.
    pub fn state(&self, life: u8) -> Vec<u8> {
        let mut state = vec![life, self.drawing.build as u8];
        state.extend(self.zoom.view_box().bytes());
        for shape in &self.drawing.shapes {
            for &side in shape.region.sides() {
                state.push(self.state_of(SidedRegion { region: shape.region, side }));
            }
        }
        state
    }

    /// How a place is shown: its rating, whether it is being rated, whether it is the tab stop.
    fn state_of(&self, place: SidedRegion) -> u8 {
        let rated = self.rating(place).map_or(0, |value| value + 1);
        rated | u8::from(self.selected.contains(&place)) << 4 | u8::from(place == self.stop) << 5
    }

    fn rating(&self, place: SidedRegion) -> Option<u8> {
        self.areas.iter().find(|area| area.place == place).map(|area| area.intensity)
    }
}

/// The figure; `svg` gets its element.
pub fn figure(messages: &Messages, shown: FigureView<'_>, svg: &NodeRef, hear: &Callback<MapEvent>) -> Html {
    let view = shown.drawing.view;
    let caption = match view {
        BodyView::Anterior => msg::MAP_FIGURE_FRONT,
        BodyView::Posterior => msg::MAP_FIGURE_BACK,
    };
    // Left and right as they stand on the screen.
    let (screen_left, screen_right) = match view {
        BodyView::Anterior => (msg::MAP_RIGHT, msg::MAP_LEFT),
        BodyView::Posterior => (msg::MAP_LEFT, msg::MAP_RIGHT),
    };
    let half = |side: Laterality| {
        let shapes =
            shown.drawing.shapes.iter().enumerate().filter(|(_, shape)| !shape.region.info().midline);
        let buttons = shapes.map(|(index, shape)| region(messages, &shown, index, shape, side));
        let group = tag("g", "").children(buttons.collect());
        mirrored(group, side != view.drawn_side()).build()
    };
    let midline = shown.drawing.shapes.iter().enumerate().filter(|(_, shape)| shape.region.info().midline);
    let midline = midline.map(|(index, shape)| region(messages, &shown, index, shape, Laterality::Midline));
    let svg = listen(tag("svg", ""), view, hear)
        .node_ref(svg)
        .attr_string("viewBox", shown.zoom.view_box())
        .attr("data-view", view.id())
        .attr("role", "group")
        .attr_message("aria-label", messages, caption)
        .child(shown.drawn.part(usize::from(u8::MAX), 0, &|| shades(view)))
        .child(half(view.drawn_side().mirrored()))
        .child(half(view.drawn_side()))
        .children(midline.collect())
        .element(drawing(messages, &shown));
    let side = |message| tag("span", "").message(messages, message);
    tag("div", "figure")
        .attr("data-figure", view.id())
        .attr("dir", "ltr")
        .element(svg)
        .element(
            tag("p", "sides")
                .attr("aria-hidden", "true")
                .element(side(screen_left))
                .element(side(screen_right)),
        )
        .build()
}

/// The place whose region an event comes from.
pub fn place_of(event: &Event) -> Option<SidedRegion> {
    let target: Element = event.target_dyn_into()?;
    let target = target.closest("[data-region]").ok()??;
    let region = BodyRegion::from_id(&target.get_attribute("data-region")?)?;
    let side = Laterality::from_id(&target.get_attribute("data-side")?)?;
    Some(SidedRegion { region, side })
}

/// A few listeners for the whole figure, not some for each of its regions.
fn listen(svg: Tag, view: BodyView, hear: &Callback<MapEvent>) -> Tag {
    let on_key = {
        let hear = hear.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(place) = place_of(&event)
                && let Some(intent) = map_key(&event)
            {
                hear.emit(MapEvent::Key(view, place, intent, event.time_stamp()));
            } else if !is_held(&event.key()) {
                hear.emit(MapEvent::Interrupt);
            }
        })
    };
    let on_down = {
        let hear = hear.clone();
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                hear.emit(MapEvent::Down(view, Pointer::new(&event)));
            }
        })
    };
    let on_move = {
        let hear = hear.clone();
        Callback::from(move |event: PointerEvent| {
            // A mouse that only passes costs nothing.
            if event.buttons() != 0 {
                hear.emit(MapEvent::Move(Pointer::new(&event)));
            }
        })
    };
    let on_lost = {
        let hear = hear.clone();
        Callback::from(move |event: PointerEvent| {
            // A region loses a finger to the figure when a gesture begins: that is no end.
            if place_of(&event).is_none() {
                hear.emit(MapEvent::Cancel(event.pointer_id()));
            }
        })
    };
    svg.on_click(hear.reform(move |event| MapEvent::Click(view, Pointer::new(&event), place_of(&event))))
        .on_key(on_key)
        .on_double_click(hear.reform(move |event| MapEvent::DoubleClick(view, point(&event))))
        .on_pointer_down(on_down)
        .on_pointer_move(on_move)
        .on_pointer_up(hear.reform(|event: PointerEvent| MapEvent::Up(Pointer::new(&event))))
        .on_pointer_cancel(hear.reform(|event: PointerEvent| MapEvent::Cancel(event.pointer_id())))
        .on_lost_capture(on_lost)
}

/// A region as a button; `index` tells it from the others of its side.
fn region(
    messages: &Messages,
    shown: &FigureView<'_>,
    index: usize,
    shape: &Drawn,
    side: Laterality,
) -> Html {
    let place = SidedRegion { region: shape.region, side };
    let rated = shown.rating(place);
    let selected = shown.selected.contains(&place);
    let is_stop = place == shown.stop;
    let draw = || {
        let label = if rated.is_some() || selected {
            messages.rated_place(place, rated)
        } else {
            messages.place(place)
        };
        tag("path", "region")
            .attr_value("d", shape.path.clone().into())
            .attr_string("fill", reference(shown.drawing.view, rated))
            .attr("data-region", place.region.id())
            .attr("data-side", side.id())
            .attr_opt("data-value", rated.map(step))
            .attr("role", "button")
            .attr("tabindex", if is_stop { "0" } else { "-1" })
            .attr_string("aria-label", label)
            .aria_bool("aria-pressed", rated.is_some() || selected)
            .build()
    };
    shown.drawn.part(index * 3 + side as usize, shown.state_of(place), &draw)
}

/// What lies above the regions and takes no taps: lines that only please the eye, what is being
/// rated, and the ratings.
fn drawing(messages: &Messages, shown: &FigureView<'_>) -> Tag {
    let half = |other| {
        mirrored(tag("path", "line").attr_value("d", shown.drawing.lines.clone().into()), other).build()
    };
    let rings = shown.selected.iter().filter_map(|place| Some(outline("ring", shown, *place)?.build()));
    let textures = shown.areas.iter().filter_map(|area| {
        let fill = texture(shown.drawing.view, Band::of(area.intensity))?;
        Some(outline("texture", shown, area.place)?.attr_string("fill", fill).build())
    });
    let numbers = shown.areas.iter().filter_map(|area| number(messages, shown, area));
    tag("g", "drawing")
        .attr("aria-hidden", "true")
        .child(half(false))
        .child(half(true))
        .children(textures.collect())
        .children(rings.collect())
        .children(numbers.collect())
}

/// A region's outline once more.
fn outline(class: &'static str, shown: &FigureView<'_>, place: SidedRegion) -> Option<Tag> {
    let shape = shown.drawing.shape(place.region)?;
    let path = tag("path", class).key(key(place)).attr_value("d", shape.path.clone().into());
    Some(mirrored(path, place.direction(shown.drawing.view) < 0))
}

/// Tells the parts of a place from those of others: Yew compares lists without keys from their ends,
/// and would change every part when one is added.
fn key(place: SidedRegion) -> String {
    [place.region.id(), place.side.id()].concat()
}

fn mirrored(tag: Tag, other: bool) -> Tag {
    if other { tag.attr("transform", MIRRORED) } else { tag }
}

/// The rating, written onto the region.
fn number(messages: &Messages, shown: &FigureView<'_>, area: &Area) -> Option<Html> {
    let shape = shown.drawing.shape(area.place.region)?;
    let (x, y) = shape.anchor;
    let x = if shape.region.info().midline { 0 } else { x * area.place.direction(shown.drawing.view) };
    let move_there = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    let number = tag("g", "number")
        .key(key(area.place))
        .attr_string("transform", move_there)
        .element(tag("circle", "").attr("r", "27"))
        .element(tag("text", "").attr("y", "13").child(messages.count(area.intensity)));
    Some(number.build())
}

/// One soft light for each step of the rating: every muscle is a little lighter above.
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
            .attr_string("id", texture_id(view, band))
            .attr("width", "24")
            .attr("height", "24")
            .attr("patternUnits", "userSpaceOnUse")
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

fn texture_id(view: BodyView, band: Band) -> String {
    ["sw-", view.id(), band.id()].concat()
}

fn reference(view: BodyView, value: Option<u8>) -> String {
    ["url(#", &shade_id(view, value), ")"].concat()
}

/// The texture of a band, which shows where colours are the system's own.
fn texture(view: BodyView, band: Band) -> Option<String> {
    (band > Band::None).then(|| ["url(#", &texture_id(view, band), ")"].concat())
}
