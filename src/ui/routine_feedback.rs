//! Feedback after a routine: how does it feel now?
use yew::Html;

use super::rating::slider;
use super::tag::{act, tag};
use super::{Messages, icon, step};
use crate::body::SidedRegion;
use crate::engine::Band;
use crate::i18n::msg;
use crate::session::Wording;

/// Says how it ended, and asks for each place that is rated; where none is, there is nothing to ask.
pub fn routine_feedback(messages: &Messages, ending: &str, ratings: &[(SidedRegion, u8)]) -> Html {
    let title = tag("h2", "").attr("tabindex", "-1").text(ending.to_owned());
    let panel = tag("section", "routine-feedback").child(icon::DONE.html()).element(title);
    if ratings.is_empty() {
        return panel.element(act("button", "end").message(messages, msg::ROUTINE_CLOSE)).build();
    }
    let rows = ratings.iter().map(|(place, rating)| {
        let name = messages.place(*place);
        let value = tag("p", "value")
            .attr("aria-hidden", "true")
            .element(tag("strong", "").child(messages.count(*rating)))
            .element(tag("span", "").message(messages, Band::of(*rating).message()));
        tag("li", "")
            .key(name.clone())
            .attr("data-region", place.region.id())
            .attr("data-side", place.side.id())
            .attr_value("data-value", step(*rating))
            .element(tag("p", "").text(name.clone()))
            .element(value)
            .element(slider(messages, Some(*rating)).attr_string("aria-label", name))
            .build()
    });
    panel
        .element(tag("p", "").message(messages, msg::ROUTINE_FEEL))
        .element(tag("p", "muted").message(messages, msg::ROUTINE_FEEL_HINT))
        .element(tag("ul", "").children(rows.collect()))
        .element(
            tag("div", "rating-foot")
                .element(act("button quiet", "end").message(messages, msg::ROUTINE_NOT_NOW))
                .element(act("button", "save").message(messages, msg::ROUTINE_SAVE)),
        )
        .build()
}
