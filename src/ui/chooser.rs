//! Chooser: what else a finger may have meant, next to what it got.

use yew::prelude::{Callback, Html};

use super::Messages;
use super::map_event::MapEvent;
use super::tag::tag;
use crate::body::SidedRegion;
use crate::i18n::msg;

/// The other places, the likeliest first, in one row that goes on sideways.
pub fn chooser(messages: &Messages, offers: &[SidedRegion], hear: &Callback<MapEvent>) -> Html {
    let offer = |place: SidedRegion| {
        tag("button", "button quiet")
            .attr("type", "button")
            .attr("data-offer", place.region.id())
            .attr("data-side", place.side.id())
            .on_click(hear.reform(move |_| MapEvent::Choose(place)))
            .text(messages.place(place))
            .build()
    };
    tag("div", "offers")
        .attr("role", "group")
        .attr_message("aria-label", messages, msg::MAP_WHICH)
        .element(tag("span", "term").message(messages, msg::MAP_OR))
        .children(offers.iter().map(|place| offer(*place)).collect())
        .build()
}
