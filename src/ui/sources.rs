//! Sources of a statement: publications with their links, and how certain it is.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::content::{Certainty, FactId, SourceId, sources_of};
use crate::i18n::msg;
use crate::session::Wording;

/// The sources of `facts` and of a dose, behind a fold.
pub fn sources(messages: &Messages, facts: &[FactId], doses: &[SourceId]) -> Html {
    let mut sources = sources_of(facts);
    sources.extend_from_slice(doses);
    let item = |id: SourceId| {
        let source = id.source();
        let link = tag("a", "")
            .attr_string("href", source.link.href())
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .attr("referrerpolicy", "no-referrer")
            .child(source.title.into());
        let by = [" ", source.authors, ", ", &source.year.to_string()].concat();
        // Titles are quoted in their own language, whichever is spoken around them.
        tag("li", "").attr("lang", "en").attr("dir", "ltr").element(link).text(by).build()
    };
    let assumed = facts.iter().any(|fact| fact.fact().certainty == Certainty::CommonKnowledge);
    let certainty = || tag("li", "").message(messages, Certainty::CommonKnowledge.message()).build();
    tag("details", "sources")
        .element(tag("summary", "").message(messages, msg::ANSWER_SOURCES))
        .element(
            tag("ul", "")
                .children(sources.into_iter().map(item).collect())
                .child_opt(assumed.then(certainty)),
        )
        .build()
}
