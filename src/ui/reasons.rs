//! Why the answer is what it is: the rules that fired, what made them fire, what they stand on.

use yew::prelude::*;

use super::Words;
use super::sources::sources;
use crate::engine::Reason;
use crate::i18n::msg;

/// The reasons, the most cautious first.
pub fn reasons(words: &Words, reasons: &[Reason]) -> Html {
    let item = |reason: &Reason| {
        html! {
            <li data-rule={reason.rule.id}>
                <p>{ words.say(reason.rule.says) }</p>
                if !reason.because.is_empty() {
                    <ul class="evidence" aria-label={words.attribute(msg::ANSWER_BECAUSE)}>
                        { for reason.because.iter().map(|evidence| html! { <li>{ words.evidence(evidence) }</li> }) }
                    </ul>
                }
                { sources(words, reason.rule.facts, &[]) }
            </li>
        }
    };
    html! {
        <section class="why card">
            <h2>{ words.say(msg::ANSWER_WHY) }</h2>
            <ol class="reasons">{ for reasons.iter().map(item) }</ol>
        </section>
    }
}
