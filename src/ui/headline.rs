//! The answer in one sentence, and what to do about it.

use yew::Html;

use super::Words;
use super::icon::Icon;
use super::tag::tag;
use crate::engine::Disposition;
use crate::i18n::msg;
use crate::session::Wording;

/// The sentence, or, without an answer, how to get one; nothing at all while there is something to
/// answer, but not yet with what (`waits`).
pub fn headline(words: &Words, disposition: Option<Disposition>, waits: bool) -> Html {
    let title = tag("h2", "kicker").say(words, msg::ANSWER_TITLE);
    let Some(disposition) = disposition else {
        return tag("section", "headline waiting card")
            .of(title)
            .with_some((!waits).then(|| tag("p", "muted").say(words, msg::ANSWER_WAITING).html()))
            .html();
    };
    let said = tag("div", "")
        .of(title)
        .of(tag("p", "sentence").say(words, disposition.message()))
        .of(tag("p", "to-do").say(words, disposition.what_to_do()));
    tag("section", "headline card")
        .is("part", "answer")
        .is("data-disposition", disposition.id())
        .with(Icon::of(disposition).html())
        .of(said)
        .html()
}
