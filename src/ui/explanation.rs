//! Why the answer is what it is: the rules that fired, what made them fire, what they stand on, and
//! what would change the answer.

use yew::Html;

use super::Messages;
use super::sources::sources;
use super::tag::tag;
use crate::engine::{Assessment, Change, Reason};
use crate::i18n::msg;

/// The reasons, the most cautious first, and the changes, behind a fold; and that no clinician has read the words,
/// where it is so.
pub fn explanation(messages: &Messages, answer: &Assessment) -> Html {
    let unread = || tag("p", "muted").message(messages, msg::ANSWER_UNREAD).build();
    tag("details", "why")
        .attr("part", "why")
        .element(tag("summary", "").message(messages, msg::ANSWER_WHY))
        .element(
            tag("ol", "reasons").children(answer.reasons.iter().map(|it| reason(messages, it)).collect()),
        )
        .child_opt(changes(messages, answer))
        .child_opt((!messages.is_clinically_read()).then(unread))
        .build()
}

fn reason(messages: &Messages, reason: &Reason) -> Html {
    let evidence = (!reason.because.is_empty()).then(|| {
        let because = reason.because.iter().map(|found| tag("li", "").text(messages.evidence(found)).build());
        tag("ul", "evidence")
            .attr_message("aria-label", messages, msg::ANSWER_BECAUSE)
            .children(because.collect())
            .build()
    });
    tag("li", "")
        .attr("data-rule", reason.rule.id)
        .element(tag("p", "").message(messages, reason.rule.says))
        .child_opt(evidence)
        .element(tag("p", "trace").attr("dir", "ltr").attr("lang", "en").text(trace(reason)))
        .child(sources(messages, reason.rule.facts, &[]))
        .build()
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

/// More than this nobody reads.
const MOST_CHANGES: usize = 6;

/// What would change the answer: the gentler answers first, as the engine gives them.
fn changes(messages: &Messages, answer: &Assessment) -> Option<Html> {
    let Assessment { changes, disposition, .. } = answer;
    if changes.is_empty() {
        return None;
    }
    let item = |change: &Change| {
        tag("li", "").attr("data-then", change.then.id()).text(messages.change(change, *disposition)).build()
    };
    let list = changes.iter().take(MOST_CHANGES).map(item).collect();
    Some(
        tag("div", "changes")
            .element(tag("h3", "").message(messages, msg::CHANGE_TITLE))
            .element(tag("ul", "").children(list))
            .build(),
    )
}
