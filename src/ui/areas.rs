//! List of areas, the map's equal: search, ratings and sliders without a picture.

use std::cell::RefCell;

use web_sys::{Element, HtmlInputElement, InputEvent, MouseEvent};
use yew::prelude::{Callback, Html, TargetCast};

use super::map_event::{MapEvent, place_of};
use super::node_cache::NodeCache;
use super::rating::{slider, sliders};
use super::tag::{Tag, button, tag};
use super::{Messages, fold, icon, step};
use crate::body::{BodyRegion, SidedRegion};
use crate::engine::Area;
use crate::i18n::{Arg, msg};
use crate::session::{Action, SearchIndex};

/// What the list shows.
#[derive(Debug, Clone, Copy)]
pub struct AreasView<'a> {
    /// Its rows as they were last drawn.
    pub rows: &'a NodeCache,
    /// The rated areas.
    pub areas: &'a [Area],
    /// The places that are being rated.
    pub selected: &'a [SidedRegion],
    /// What is searched for.
    pub query: &'a str,
    /// Whether all regions are listed.
    pub all: bool,
    /// Whether there is anything to start over from.
    pub can_clear: bool,
}

/// The list.
pub fn areas(
    messages: &Messages,
    shown: AreasView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    let searches = shown.all || !shown.query.trim().is_empty();
    let places: Vec<SidedRegion> = if searches {
        let found = found(messages, shown.query);
        let sides = found
            .into_iter()
            .flat_map(|region| region.sides().iter().map(move |&side| SidedRegion { region, side }));
        sides.collect()
    } else {
        shown.areas.iter().map(|area| area.place).collect()
    };
    let clear = button("button quiet small", on_action, Action::Clear)
        .attr("data-action", "clear")
        .message(messages, msg::AREAS_CLEAR)
        .build();
    let header = tag("header", "card-head")
        .element(tag("h2", "").message(messages, msg::AREAS_TITLE))
        .child_opt(shown.can_clear.then_some(clear));
    let nothing = if searches { msg::AREAS_NOT_FOUND } else { msg::AREAS_EMPTY };
    let count = messages.format(
        msg::AREAS_FOUND,
        &[("count", Arg::Number(f64::from(u8::try_from(places.len()).unwrap_or(u8::MAX))))],
    );
    let list = if places.is_empty() {
        tag("p", "muted").message(messages, nothing)
    } else {
        let rows = places.iter().map(|place| row(messages, &shown, *place));
        listen(tag("ul", "area-list"), on_action).children(rows.collect())
    };
    tag("section", "areas card")
        .attr("part", "list")
        .element(header)
        .element(finder(messages, &shown, hear))
        .element(list)
        // Only what a search brings is told: the rest is announced where it happens.
        .element(tag("p", "visually-hidden").attr("role", "status").child_opt(searches.then(|| count.into())))
        .build()
}

thread_local! {
    /// The words that regions are found by, in the language that was searched last.
    static INDEX: RefCell<Option<(Messages, SearchIndex)>> = const { RefCell::new(None) };
}

/// The regions that a query finds.
fn found(messages: &Messages, query: &str) -> Vec<BodyRegion> {
    INDEX.with_borrow_mut(|index| {
        let index = match index.take() {
            Some(same) if same.0 == *messages => index.insert(same),
            _ => index.insert((messages.clone(), SearchIndex::new(messages, &fold))),
        };
        index.1.find(&fold(query))
    })
}

fn finder(messages: &Messages, shown: &AreasView<'_>, hear: &Callback<MapEvent>) -> Tag {
    let on_query = hear.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        MapEvent::Query(input.value())
    });
    let field = tag("input", "query")
        .attr("type", "search")
        .attr("data-field", "query")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .attr_value("value", shown.query.to_owned().into())
        .attr_message("aria-label", messages, msg::AREAS_SEARCH)
        .attr_message("placeholder", messages, msg::AREAS_SEARCH_HINT)
        .on_input(on_query);
    let all = tag("button", "button quiet small")
        .attr("type", "button")
        .attr("data-action", "all")
        .aria_bool("aria-pressed", shown.all)
        .on_click(hear.reform(|_| MapEvent::ToggleShowAll))
        .message(messages, msg::AREAS_ALL);
    tag("div", "finder").element(field).element(all)
}

/// A few listeners for the whole list, not some for each of its rows.
fn listen(list: Tag, on_action: &Callback<Action>) -> Tag {
    let on_click = on_action.clone();
    let on_rate = {
        let on_action = on_action.clone();
        Callback::from(move |(place, value)| {
            if let Some(place) = place {
                on_action.emit(Action::Rate(place, value));
            }
        })
    };
    sliders(list, &on_rate).on_click(Callback::from(move |event: MouseEvent| {
        let target: Option<Element> = event.target_dyn_into();
        let on = |selector| target.as_ref().is_some_and(|at| matches!(at.closest(selector), Ok(Some(_))));
        match place_of(&event) {
            Some(place) if on("[data-action]") => on_click.emit(Action::Remove(place)),
            Some(place) if on("button") => on_click.emit(Action::Select(place)),
            _ => {}
        }
    }))
}

fn row(messages: &Messages, shown: &AreasView<'_>, place: SidedRegion) -> Html {
    let value = shown.areas.iter().find(|area| area.place == place).map(|area| area.intensity);
    let selected = shown.selected.contains(&place);
    let draw = || {
        let name = messages.place(place);
        let badge = tag("span", "badge")
            .attr("aria-hidden", "true")
            .attr_opt("data-value", value.map(step))
            .child_opt(value.map(|value| messages.count(value)));
        let selects = tag("button", "area-name")
            .attr("type", "button")
            .aria_bool("aria-pressed", selected)
            .element(tag("span", "").text(name.clone()))
            .element(tag("span", "term").message(messages, place.region.info().term));
        let remove = || {
            let label = messages.format(msg::AREAS_REMOVE, &[("region", Arg::Text(&name))]);
            tag("button", "icon-button")
                .attr("type", "button")
                .attr("data-action", "remove-one")
                .attr_string("aria-label", label)
                .child(icon::CLOSE.html())
                .build()
        };
        tag("li", "area")
            .attr("part", "list-item")
            .key([place.region.id(), place.side.id()].concat())
            .attr("data-region", place.region.id())
            .attr("data-side", place.side.id())
            .element(badge)
            .element(selects)
            .child_opt(value.is_some().then(remove))
            .element(slider(messages, value).attr_string("aria-label", name.clone()))
            .build()
    };
    let state = value.map_or(0, |value| value + 1) | u8::from(selected) << 4;
    shown.rows.part(place.region as usize * 3 + place.side as usize, state, &draw)
}
