//! Answer placeholder: what stands in the answer's place until there is one.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::i18n::msg;

/// How to get an answer; nothing while there is something to answer, but not yet with what (`waits`).
pub fn answer_placeholder(messages: &Messages, waits: bool) -> Html {
    tag("section", "headline waiting card")
        .element(tag("h2", "kicker").message(messages, msg::ANSWER_TITLE))
        .child_opt((!waits).then(|| tag("p", "muted").message(messages, msg::ANSWER_WAITING).build()))
        .build()
}
