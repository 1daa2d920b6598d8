//! Rating panel: how sore the selected places are, on one side or both.

use std::cell::Cell;

use web_sys::{Element, Event, HtmlInputElement, InputEvent, KeyboardEvent, MouseEvent, PointerEvent};
use yew::prelude::{Callback, Html, TargetCast};

use super::chooser::chooser;
use super::icon;
use super::map_event::{MapEvent, place_of, point};
use super::tag::{Tag, button, tag};
use super::{Messages, step};
use crate::body::{Laterality, SidedRegion};
use crate::engine::{Area, Band};
use crate::i18n::{Arg, msg};
use crate::session::slide::{Slide, says_zero, value_at};
use crate::session::{Action, Wording};

/// What the panel shows.
#[derive(Debug, Clone, Copy)]
pub struct RatingView<'a> {
    /// The places that are being rated; never none.
    pub selected: &'a [SidedRegion],
    /// The rated areas.
    pub areas: &'a [Area],
    /// What else a finger may have meant: above the slider.
    pub others: &'a [SidedRegion],
    /// What the places feel like: below it.
    pub details: &'a Html,
    /// The answer in a line: at the lower edge.
    pub said: &'a Html,
}

/// The panel.
pub fn rating(
    messages: &Messages,
    RatingView { selected, areas, others, details, said }: RatingView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    let offers = (!others.is_empty()).then(|| chooser(messages, others, hear));
    let ratings: Vec<Option<u8>> = selected
        .iter()
        .map(|place| areas.iter().find(|area| area.place == *place).map(|area| area.intensity))
        .collect();
    // What all have; unrated where they differ.
    let value =
        ratings.first().copied().flatten().filter(|_| ratings.iter().all(|other| *other == ratings[0]));
    let names: Vec<String> = selected.iter().map(|place| messages.place(*place)).collect();
    let count = f64::from(u8::try_from(selected.len()).unwrap_or(u8::MAX));
    let (title, below) = match (selected, names.as_slice()) {
        ([place], [name]) => (name.clone(), messages.text(place.region.info().term).to_owned()),
        _ => (messages.format(msg::RATE_SEVERAL, &[("count", Arg::Number(count))]), names.join(" · ")),
    };
    let done = |class| button(class, on_action, Action::Done).attr("data-action", "done");
    let top = tag("header", "rating-head")
        .element(
            tag("div", "").element(tag("h2", "").text(title.clone())).element(tag("p", "term").text(below)),
        )
        .element(
            done("icon-button")
                .attr_message("aria-label", messages, msg::RATE_DONE)
                .child(icon::CLOSE.html()),
        );
    let spoken = match value {
        Some(value) => tag("p", "value")
            .attr_value("data-value", step(value))
            .element(tag("strong", "").child(messages.count(value)))
            .element(tag("span", "").message(messages, Band::of(value).message())),
        None => tag("p", "value").element(tag("span", "").message(messages, msg::RATE_UNRATED)),
    };
    let tick = |tick| tag("span", "").attr_value("data-tick", step(tick)).child(messages.count(tick)).build();
    let ticks = (0..=10).map(tick).collect();
    let end = |message| tag("span", "").message(messages, message);
    let slider = slider(messages, value).attr("data-field", "intensity").attr_message(
        "aria-label",
        messages,
        msg::RATE_SCALE,
    );
    let sided = selected.iter().any(|place| place.side != Laterality::Midline);
    let other = |place: &SidedRegion| SidedRegion { side: place.side.mirrored(), ..*place };
    let both = selected.iter().all(|place| selected.contains(&other(place)));
    let both_sides = button("button quiet small", on_action, Action::BothSides)
        .attr("data-action", "both")
        .aria_bool("aria-pressed", both)
        .message(messages, msg::RATE_BOTH);
    let foot = tag("div", "rating-foot")
        .element(
            button("button quiet", on_action, Action::RemoveSelected)
                .attr("data-action", "remove")
                .flag("disabled", ratings.iter().all(Option::is_none))
                .message(messages, msg::RATE_REMOVE),
        )
        .element(done("button").message(messages, msg::RATE_DONE));
    let on_rate = on_action.reform(|(_, value)| Action::RateSelected(value));
    sliders(tag("section", "rating card").attr("part", "rating"), &on_rate)
        .key(selected.first().map(|place| messages.place(*place)).unwrap_or_default())
        .attr_string("aria-label", title)
        .element(top)
        .child_opt(offers)
        .element(
            tag("div", "value-row")
                .element(spoken.attr("aria-hidden", "true"))
                .child_opt(sided.then(|| both_sides.build())),
        )
        .element(slider)
        .element(tag("p", "ticks").attr("aria-hidden", "true").children(ticks))
        .element(
            tag("p", "ends")
                .attr("aria-hidden", "true")
                .element(end(msg::RATE_LOW))
                .element(end(msg::RATE_HIGH)),
        )
        .child(details.clone())
        .element(foot)
        .child(said.clone())
        .build()
}

/// A slider from 0 to 10; `value` is `None` until something is rated.
pub fn slider(messages: &Messages, value: Option<u8>) -> Tag {
    let spoken =
        value.map_or_else(|| messages.text(msg::RATE_UNRATED).to_owned(), |value| messages.rating(value));
    tag("input", "slider")
        .attr("part", "slider")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "10")
        .attr("step", "1")
        .attr_opt("data-value", value.map(step))
        .attr_value("value", step(value.unwrap_or(0)))
        .attr_string("aria-valuetext", spoken)
}

thread_local! {
    /// The finger that is on a slider; there is no more than one at a time.
    static SLIDE: Cell<Option<Slide>> = const { Cell::new(None) };
}

/// Hears all sliders in an element, and the numbers below one: the place that a slider is about, if it says
/// so, and the rating.
pub fn sliders(element: Tag, on_rate: &Callback<(Option<SidedRegion>, u8)>) -> Tag {
    element
        .on_pointer_down(heard(on_rate, |event: &PointerEvent| {
            let touch = event.pointer_type() == "touch" && slider_of(event).is_some();
            SLIDE.set(touch.then(|| Slide::new(event.pointer_id(), point(event))));
            None
        }))
        .on_pointer_move(heard(on_rate, |event: &PointerEvent| {
            let mut slide = SLIDE.get()?;
            let follows = slide.moves(event.pointer_id(), point(event));
            SLIDE.set(Some(slide));
            if follows { below(event) } else { None }
        }))
        .on_pointer_up(heard(on_rate, |event: &PointerEvent| {
            let mut slide = SLIDE.get()?;
            let chooses = slide.ends(event.pointer_id(), point(event), event.time_stamp());
            SLIDE.set(Some(slide));
            if chooses { below(event) } else { restore(event) }
        }))
        .on_pointer_cancel(heard(on_rate, |event: &PointerEvent| {
            let mut slide = SLIDE.get()?;
            slide.cancelled(event.time_stamp());
            SLIDE.set(Some(slide));
            restore(event)
        }))
        .on_input(heard(on_rate, |event: &InputEvent| {
            let chosen = SLIDE.get().is_none_or(|slide| slide.lets(event.time_stamp()));
            if chosen { slider_of(event).map(|slider| number(&slider)) } else { restore(event) }
        }))
        .on_key(heard(on_rate, |event: &KeyboardEvent| {
            SLIDE.take();
            let slider = unrated(event)?;
            // A key that is held down has opened the rating, and means no more than that.
            if event.repeat() || !says_zero(&event.key(), is_rtl(&slider)) {
                return None;
            }
            event.prevent_default();
            Some(0)
        }))
        .on_click(heard(on_rate, |event: &MouseEvent| clicked(event)))
}

/// A listener that emits what it hears, and about which place.
fn heard<E: AsRef<Event> + 'static>(
    on_rate: &Callback<(Option<SidedRegion>, u8)>,
    hear: fn(&E) -> Option<u8>,
) -> Callback<E> {
    let on_rate = on_rate.clone();
    Callback::from(move |event: E| {
        if let Some(value) = hear(&event) {
            on_rate.emit((place_of(event.as_ref()), value));
        }
    })
}

/// What a click chooses that does not move a slider: its 0, or a number below it.
fn clicked(event: &Event) -> Option<u8> {
    let target: Element = event.target_dyn_into()?;
    match target.get_attribute("data-tick") {
        Some(tick) => tick.parse().ok(),
        None => unrated(event).map(|slider| number(&slider)),
    }
}

fn slider_of(event: &Event) -> Option<HtmlInputElement> {
    event.target_dyn_into().filter(|input: &HtmlInputElement| input.type_() == "range")
}

/// The slider that an event is about, if it says nothing yet.
fn unrated(event: &Event) -> Option<HtmlInputElement> {
    slider_of(event).filter(|slider| !slider.has_attribute("data-value"))
}

fn is_rtl(slider: &Element) -> bool {
    matches!(slider.closest("[dir]"), Ok(Some(around)) if around.get_attribute("dir").as_deref() == Some("rtl"))
}

/// The value below a finger, which the slider gets.
fn below(event: &PointerEvent) -> Option<u8> {
    let slider = slider_of(event)?;
    let rect = slider.get_bounding_client_rect();
    // A screen is some thousand pixels wide. The thumb is 2 em of the 2.75 that a slider is high (rating.css).
    #[allow(clippy::cast_possible_truncation)]
    let (across, thumb) = ((rect.left() as f32, rect.width() as f32), rect.height() as f32 * 2.0 / 2.75);
    let value = value_at(point(event).0, across, thumb, is_rtl(&slider));
    slider.set_value(&value.to_string());
    Some(value)
}

/// Puts the thumb back where it was before a finger scrolled: some browsers have moved it.
fn restore(event: &Event) -> Option<u8> {
    let slider = slider_of(event)?;
    slider.set_value(slider.get_attribute("data-value").as_deref().unwrap_or("0"));
    None
}

/// What a slider was moved to.
pub fn rated(event: &InputEvent) -> u8 {
    number(&event.target_unchecked_into())
}

// A range input holds a number between its bounds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn number(slider: &HtmlInputElement) -> u8 {
    slider.value_as_number() as u8
}
