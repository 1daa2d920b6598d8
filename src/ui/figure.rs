//! One view of the body: every region is a button, one of them the tab stop.

use web_sys::{Element, Event};
use yew::prelude::{Callback, Html, KeyboardEvent, MouseEvent, NodeRef, TargetCast, html};

use super::body_map::Stop;
use super::{Words, aria, attribute, step};
use crate::body::{BodyRegion, BodyView, Laterality, Shape, SidedRegion, Toward, neighbour};
use crate::engine::Area;
use crate::i18n::msg;
use crate::session::Action;

/// Room around the figure, in thousandths of stature: half the width, and above and below.
const VIEW_BOX: &str = "-285 -12 570 1024";

/// What a figure shows.
#[derive(Debug, Clone, Copy)]
pub struct FigureView<'a> {
    /// From which side.
    pub view: BodyView,
    /// The place that is the tab stop.
    pub stop: SidedRegion,
    /// The rated areas.
    pub areas: &'a [Area],
    /// The place that is being rated.
    pub focus: Option<SidedRegion>,
}

/// The figure; `svg` gets its element, `on_stop` hears where the tab stop goes.
pub fn figure(
    words: &Words,
    shown: FigureView<'_>,
    svg: &NodeRef,
    on_action: &Callback<Action>,
    on_stop: &Callback<Stop>,
) -> Html {
    let FigureView { view, stop, areas, focus } = shown;
    let button = |shape: &'static Shape, side: Laterality| {
        let place = SidedRegion { region: shape.region, side };
        let rated = areas.iter().find(|area| area.place == place).map(|area| area.intensity);
        html! {
            <path
                d={shape.path}
                class="region"
                data-region={place.region.id()}
                data-side={side.id()}
                data-value={rated.map(step)}
                role="button"
                tabindex={if place == stop { "0" } else { "-1" }}
                aria-label={attribute(label(words, place, rated, focus))}
                aria-pressed={aria(rated.is_some() || focus == Some(place))}
            />
        }
    };
    // Two listeners for the whole figure, not two for each of its regions.
    let onclick = {
        let (on_action, on_stop) = (on_action.clone(), on_stop.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(place) = place_of(&event) {
                on_stop.emit(Stop { view, place, by_key: false });
                on_action.emit(Action::Show(view));
                on_action.emit(Action::Focus(place));
            }
        })
    };
    let onkeydown = {
        let (on_action, on_stop) = (on_action.clone(), on_stop.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(place) = place_of(&event) {
                on_key(&event, place, view, &on_action, &on_stop);
            }
        })
    };
    let half = |side: Laterality| {
        let shapes = view.figure().shapes.iter().filter(move |shape| !shape.region.info().midline);
        let mirror = (side != view.drawn_side()).then_some("scale(-1 1)");
        html! { <g transform={mirror}>{ for shapes.map(|shape| button(shape, side)) }</g> }
    };
    let midline = view.figure().shapes.iter().filter(|shape| shape.region.info().midline);
    let caption = match view {
        BodyView::Anterior => msg::MAP_FIGURE_FRONT,
        BodyView::Posterior => msg::MAP_FIGURE_BACK,
    };
    // Left and right as they stand on the screen.
    let (screen_left, screen_right) = match view {
        BodyView::Anterior => (msg::MAP_RIGHT, msg::MAP_LEFT),
        BodyView::Posterior => (msg::MAP_LEFT, msg::MAP_RIGHT),
    };
    html! {
        <div class="figure" data-figure={view.id()} dir="ltr">
            <svg
                ref={svg}
                viewBox={VIEW_BOX}
                data-view={view.id()}
                role="group"
                aria-label={words.attribute(caption)}
                {onclick}
                {onkeydown}
            >
                { half(view.drawn_side().mirrored()) }
                { half(view.drawn_side()) }
                { for midline.map(|shape| button(shape, Laterality::Midline)) }
                <g class="drawing" aria-hidden="true">
                    { drawing(view, None) }
                    { drawing(view, Some("scale(-1 1)")) }
                    { for focus.and_then(|place| ring(view, place)) }
                    { for areas.iter().filter_map(|area| number(words, view, area)) }
                </g>
            </svg>
            <p class="sides" aria-hidden="true">
                <span>{ words.say(screen_left) }</span>
                <span>{ words.say(screen_right) }</span>
            </p>
        </div>
    }
}

/// The place whose region an event comes from.
fn place_of(event: &Event) -> Option<SidedRegion> {
    let target: Element = event.target_dyn_into()?;
    let region = BodyRegion::from_id(&target.get_attribute("data-region")?)?;
    let side = Laterality::from_id(&target.get_attribute("data-side")?)?;
    Some(SidedRegion { region, side })
}

fn on_key(
    event: &KeyboardEvent,
    place: SidedRegion,
    view: BodyView,
    on_action: &Callback<Action>,
    on_stop: &Callback<Stop>,
) {
    // Shortcuts of the browser and of assistive technology stay theirs.
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    let toward = match key.as_str() {
        "ArrowUp" => Some(Toward::Up),
        "ArrowDown" => Some(Toward::Down),
        "ArrowLeft" => Some(Toward::Left),
        "ArrowRight" => Some(Toward::Right),
        _ => None,
    };
    match (toward, key.as_str()) {
        (Some(toward), _) => {
            if let Some(next) = neighbour(place, view, toward) {
                on_stop.emit(Stop { view, place: next, by_key: true });
            }
        }
        (None, "Enter" | " ") => {
            on_action.emit(Action::Show(view));
            on_action.emit(Action::Focus(place));
        }
        (None, "Delete" | "Backspace") => on_action.emit(Action::Remove(place)),
        (None, key) => match digit(key) {
            Some(value) => on_action.emit(Action::Rate(place, value)),
            None => return,
        },
    }
    event.prevent_default();
}

/// `"4"` → 4; other keys have longer names or no digit.
fn digit(key: &str) -> Option<u8> {
    match key.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

fn label(words: &Words, place: SidedRegion, rated: Option<u8>, focus: Option<SidedRegion>) -> String {
    match rated {
        Some(_) => words.rated_place(place, rated),
        None if focus == Some(place) => words.rated_place(place, None),
        None => words.place(place),
    }
}

/// What only pleases the eye: muscle separations, the face.
fn drawing(view: BodyView, transform: Option<&'static str>) -> Html {
    let lines = view.figure().lines.iter();
    html! { <g {transform}>{ for lines.map(|&line| html! { <path class="line" d={line} /> }) }</g> }
}

/// A line around the place that is being rated, above its neighbours.
fn ring(view: BodyView, place: SidedRegion) -> Option<Html> {
    let shape = view.figure().shapes.iter().find(|shape| shape.region == place.region)?;
    let transform = (place.direction(view) < 0).then_some("scale(-1 1)");
    Some(html! { <path class="ring" d={shape.path} {transform} /> })
}

/// The rating, written onto the region.
fn number(words: &Words, view: BodyView, area: &Area) -> Option<Html> {
    let shape = view.figure().shapes.iter().find(|shape| shape.region == area.place.region)?;
    let (x, y) = shape.anchor;
    let x = if shape.region.info().midline { 0 } else { x * area.place.direction(view) };
    let transform = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    Some(html! {
        <g class="number" transform={attribute(transform)}>
            <circle r="15" />
            <text y="7">{ words.count(area.intensity) }</text>
        </g>
    })
}
