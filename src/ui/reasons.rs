//! Why the answer is what it is: the rules that fired, what made them fire, what they stand on.

use yew::Html;

use super::Words;
use super::sources::sources;
use super::tag::tag;
use crate::engine::Reason;
use crate::i18n::msg;

/// The reasons, the most cautious first.
pub fn reasons(words: &Words, reasons: &[Reason]) -> Html {
    let item = |reason: &Reason| {
        let evidence = (!reason.because.is_empty()).then(|| {
            let because = reason.because.iter().map(|found| tag("li", "").text(words.evidence(found)).html());
            tag("ul", "evidence")
                .says("aria-label", words, msg::ANSWER_BECAUSE)
                .list(because.collect())
                .html()
        });
        tag("li", "")
            .is("data-rule", reason.rule.id)
            .of(tag("p", "").say(words, reason.rule.says))
            .with_some(evidence)
            .of(tag("p", "trace").is("dir", "ltr").is("lang", "en").text(trace(reason)))
            .with(sources(words, reason.rule.facts, &[]))
            .html()
    };
    tag("section", "why card")
        .of(tag("h2", "").say(words, msg::ANSWER_WHY))
        .of(tag("ol", "reasons").list(reasons.iter().map(item).collect()))
        .html()
}

/// The rule and the facts that it stands on, by their ids: docs/rules.md walks on from there.
fn trace(reason: &Reason) -> String {
    let mut text = String::from(reason.rule.id);
    for (index, fact) in reason.rule.facts.iter().enumerate() {
        text += if index == 0 { " · " } else { ", " };
        text += fact.id();
    }
    text
}
