//! What stands in the answer's place until there is one.

use yew::Html;

use super::Words;
use super::tag::tag;
use crate::i18n::msg;

/// How to get an answer; nothing while there is something to answer, but not yet with what (`waits`).
pub fn answer_placeholder(words: &Words, waits: bool) -> Html {
    tag("section", "headline waiting card")
        .element(tag("h2", "kicker").message(words, msg::ANSWER_TITLE))
        .child_opt((!waits).then(|| tag("p", "muted").message(words, msg::ANSWER_WAITING).build()))
        .build()
}
