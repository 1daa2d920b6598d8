//! Rating what is selected: how sore, on one side or both.

use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::{Callback, Html, TargetCast};

use super::icon;
use super::tag::{Tag, button, tag};
use super::{Words, step};
use crate::body::{Laterality, SidedRegion};
use crate::engine::{Area, Band};
use crate::i18n::{Arg, msg};
use crate::session::{Action, Wording};

/// The panel; `details` stand below the slider, and what is `said` of it all at its lower edge.
pub fn rating(
    words: &Words,
    selected: &[SidedRegion],
    areas: &[Area],
    (details, said): (Html, Html),
    on_action: &Callback<Action>,
) -> Html {
    let ratings: Vec<Option<u8>> = selected
        .iter()
        .map(|place| areas.iter().find(|area| area.place == *place).map(|area| area.intensity))
        .collect();
    // What all have; unrated where they differ.
    let value =
        ratings.first().copied().flatten().filter(|_| ratings.iter().all(|other| *other == ratings[0]));
    let names: Vec<String> = selected.iter().map(|place| words.place(*place)).collect();
    let count = f64::from(u8::try_from(selected.len()).unwrap_or(u8::MAX));
    let (title, below) = match (selected, names.as_slice()) {
        ([place], [name]) => (name.clone(), words.text(place.region.info().term).to_owned()),
        _ => (words.format(msg::RATE_SEVERAL, &[("count", Arg::Number(count))]), names.join(" · ")),
    };
    let done = |class| button(class, on_action, Action::Done).is("data-action", "done");
    let head = tag("header", "rating-head")
        .of(tag("div", "").of(tag("h2", "").text(title.clone())).of(tag("p", "term").text(below)))
        .of(done("icon-button").says("aria-label", words, msg::RATE_DONE).with(icon::CLOSE.html()));
    let spoken = match value {
        Some(value) => tag("p", "value")
            .set("data-value", step(value))
            .of(tag("strong", "").with(words.count(value)))
            .of(tag("span", "").say(words, Band::of(value).message())),
        None => tag("p", "value").of(tag("span", "").say(words, msg::RATE_UNRATED)),
    };
    let ticks = (0..=10).map(|tick| tag("span", "").with(words.count(tick)).html()).collect();
    let end = |message| tag("span", "").say(words, message);
    let slider = slider(words, value)
        .on_input(on_action.reform(|event| Action::RateSelected(rated(&event))))
        .is("data-field", "intensity")
        .says("aria-label", words, msg::RATE_SCALE);
    let sided = selected.iter().any(|place| place.side != Laterality::Midline);
    let other = |place: &SidedRegion| SidedRegion { side: place.side.mirrored(), ..*place };
    let both = selected.iter().all(|place| selected.contains(&other(place)));
    let both_sides = button("button quiet small", on_action, Action::BothSides)
        .is("data-action", "both")
        .aria("aria-pressed", both)
        .say(words, msg::RATE_BOTH);
    let foot = tag("div", "rating-foot")
        .of(button("button quiet", on_action, Action::RemoveSelected)
            .is("data-action", "remove")
            .flag("disabled", ratings.iter().all(Option::is_none))
            .say(words, msg::RATE_REMOVE))
        .of(done("button").say(words, msg::RATE_DONE));
    tag("section", "rating card")
        .key(selected.first().map(|place| words.place(*place)).unwrap_or_default())
        .text_of("aria-label", title)
        .of(head)
        .of(tag("div", "value-row")
            .of(spoken.is("aria-hidden", "true"))
            .with_some(sided.then(|| both_sides.html())))
        .of(slider)
        .of(tag("p", "ticks").is("aria-hidden", "true").list(ticks))
        .of(tag("p", "ends").is("aria-hidden", "true").of(end(msg::RATE_LOW)).of(end(msg::RATE_HIGH)))
        .with(details)
        .of(foot)
        .with(said)
        .html()
}

/// A slider from 0 to 10; `value` is `None` until something is rated.
pub fn slider(words: &Words, value: Option<u8>) -> Tag {
    let spoken = value.map_or_else(|| words.text(msg::RATE_UNRATED).to_owned(), |value| words.rating(value));
    tag("input", "slider")
        .is("type", "range")
        .is("min", "0")
        .is("max", "10")
        .is("step", "1")
        .maybe("data-value", value.map(step))
        .set("value", step(value.unwrap_or(0)))
        .text_of("aria-valuetext", spoken)
}

/// What a slider was moved to.
// A range input holds a number between its bounds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn rated(event: &InputEvent) -> u8 {
    let input: HtmlInputElement = event.target_unchecked_into();
    input.value_as_number() as u8
}
