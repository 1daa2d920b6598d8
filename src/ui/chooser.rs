//! Which of several small regions was meant, asked instead of guessed.

use yew::prelude::{Callback, Html};

use super::Words;
use super::icon;
use super::map_event::MapEvent;
use super::tag::tag;
use crate::body::SidedRegion;
use crate::i18n::msg;

/// The question, with the regions that a finger touched.
pub fn chooser(words: &Words, offers: &[SidedRegion], hear: &Callback<MapEvent>) -> Html {
    let offer = |place: SidedRegion| {
        tag("button", "button quiet")
            .is("type", "button")
            .is("data-offer", place.region.id())
            .is("data-side", place.side.id())
            .on_click(hear.reform(move |_| MapEvent::Choose(place)))
            .text(words.place(place))
            .html()
    };
    let close = tag("button", "icon-button")
        .is("type", "button")
        .is("data-action", "forget")
        .says("aria-label", words, msg::NOTICE_CLOSE)
        .on_click(hear.reform(|_| MapEvent::Forget))
        .with(icon::CLOSE.html());
    tag("section", "rating chooser card")
        .is("role", "group")
        .says("aria-label", words, msg::MAP_WHICH)
        .of(tag("header", "rating-head").of(tag("h2", "").say(words, msg::MAP_WHICH)).of(close))
        .of(tag("div", "offers").list(offers.iter().map(|place| offer(*place)).collect()))
        .html()
}
