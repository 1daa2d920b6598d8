//! Where a statement comes from: publications with their links, and how certain it is.

use yew::prelude::*;

use super::Words;
use crate::content::{Certainty, FactId, SourceId, sources_of};
use crate::i18n::msg;
use crate::session::Wording;

/// The sources of `facts` and of a dose, behind a fold.
pub fn sources(words: &Words, facts: &[FactId], doses: &[SourceId]) -> Html {
    let mut sources = sources_of(facts);
    sources.extend_from_slice(doses);
    let item = |id: SourceId| {
        let source = id.source();
        // Titles are quoted in their own language, whichever is spoken around them.
        html! {
            <li lang="en" dir="ltr">
                <a href={source.link.href()} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                    { source.title }
                </a>
                { " " }{ source.authors }{ ", " }{ source.year }
            </li>
        }
    };
    let assumed = facts.iter().any(|fact| fact.fact().certainty == Certainty::CommonKnowledge);
    html! {
        <details class="sources">
            <summary>{ words.say(msg::ANSWER_SOURCES) }</summary>
            <ul>
                { for sources.into_iter().map(item) }
                if assumed {
                    <li>{ words.say(Certainty::CommonKnowledge.message()) }</li>
                }
            </ul>
        </details>
    }
}
