//! Sources of a statement: publications with their links, and how certain it is.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::content::{Certainty, FactId, Source, SourceId, sources_of};
use crate::i18n::msg;
use crate::session::Wording;

/// The sources of `facts` and of a dose, behind a fold. What is said of them is loaded when the first is opened
/// (`static/boot.js` hears that); until then a line says so, and another one, which the style sheet shows, where
/// that fails.
pub fn sources(messages: &Messages, facts: &[FactId], doses: &[SourceId]) -> Html {
    let mut sources = sources_of(facts);
    sources.extend_from_slice(doses);
    let item = |id: SourceId| {
        let Source { year, authors, href, title } = Source::read(messages.source(id as usize))?;
        let link = tag("a", "")
            .attr_string("href", href.to_owned())
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .attr("referrerpolicy", "no-referrer")
            .text(title.to_owned());
        let by = [" ", authors, ", ", year].concat();
        // Titles are quoted in their own language, whichever is spoken around them.
        Some(tag("li", "").attr("lang", "en").attr("dir", "ltr").element(link).text(by).build())
    };
    let line = |class, says| tag("li", class).message(messages, says).build();
    let items = if messages.has_sources() || sources.is_empty() {
        sources.into_iter().filter_map(item).collect()
    } else {
        vec![line("waits", msg::ANSWER_SOURCES_WAIT), line("failed", msg::ANSWER_SOURCES_FAILED)]
    };
    let assumed = facts.iter().any(|fact| fact.fact().certainty == Certainty::CommonKnowledge);
    tag("details", "sources")
        .element(tag("summary", "").message(messages, msg::ANSWER_SOURCES))
        .element(
            tag("ul", "")
                .children(items)
                .child_opt(assumed.then(|| line("", Certainty::CommonKnowledge.message()))),
        )
        .build()
}
