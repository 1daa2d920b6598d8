//! After a routine: how does it feel now?

use yew::Html;

use super::rating::slider;
use super::tag::{act, tag};
use super::{Words, icon, step};
use crate::body::SidedRegion;
use crate::engine::Band;
use crate::i18n::msg;
use crate::session::Wording;

/// Asks for each place that is rated; where none is, there is nothing to ask.
pub fn routine_feedback(words: &Words, ratings: &[(SidedRegion, u8)]) -> Html {
    let title = tag("h2", "").is("tabindex", "-1").say(words, msg::ROUTINE_DONE);
    let panel = tag("section", "routine-feedback").with(icon::DONE.html()).of(title);
    if ratings.is_empty() {
        return panel.of(act("button", "end").say(words, msg::ROUTINE_CLOSE)).html();
    }
    let rows = ratings.iter().map(|(place, rating)| {
        let name = words.place(*place);
        let value = tag("p", "value")
            .is("aria-hidden", "true")
            .of(tag("strong", "").with(words.count(*rating)))
            .of(tag("span", "").say(words, Band::of(*rating).message()));
        tag("li", "")
            .key(name.clone())
            .is("data-region", place.region.id())
            .is("data-side", place.side.id())
            .set("data-value", step(*rating))
            .of(tag("p", "").text(name.clone()))
            .of(value)
            .of(slider(words, Some(*rating)).text_of("aria-label", name))
            .html()
    });
    panel
        .of(tag("p", "").say(words, msg::ROUTINE_FEEL))
        .of(tag("p", "muted").say(words, msg::ROUTINE_FEEL_HINT))
        .of(tag("ul", "").list(rows.collect()))
        .of(tag("div", "rating-foot")
            .of(act("button quiet", "end").say(words, msg::ROUTINE_NOT_NOW))
            .of(act("button", "save").say(words, msg::ROUTINE_SAVE)))
        .html()
}
