//! Where a statement comes from: publications with their links, and how certain it is.

use yew::Html;

use super::Words;
use super::tag::tag;
use crate::content::{Certainty, FactId, SourceId, sources_of};
use crate::i18n::msg;
use crate::session::Wording;

/// The sources of `facts` and of a dose, behind a fold.
pub fn sources(words: &Words, facts: &[FactId], doses: &[SourceId]) -> Html {
    let mut sources = sources_of(facts);
    sources.extend_from_slice(doses);
    let item = |id: SourceId| {
        let source = id.source();
        let link = tag("a", "")
            .text_of("href", source.link.href())
            .is("target", "_blank")
            .is("rel", "noopener noreferrer")
            .is("referrerpolicy", "no-referrer")
            .with(source.title.into());
        let by = [" ", source.authors, ", ", &source.year.to_string()].concat();
        // Titles are quoted in their own language, whichever is spoken around them.
        tag("li", "").is("lang", "en").is("dir", "ltr").of(link).text(by).html()
    };
    let assumed = facts.iter().any(|fact| fact.fact().certainty == Certainty::CommonKnowledge);
    let certainty = || tag("li", "").say(words, Certainty::CommonKnowledge.message()).html();
    tag("details", "sources")
        .of(tag("summary", "").say(words, msg::ANSWER_SOURCES))
        .of(tag("ul", "").list(sources.into_iter().map(item).collect()).with_some(assumed.then(certainty)))
        .html()
}
