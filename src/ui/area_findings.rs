//! Findings of an area: sensations and signs as chips (toggle buttons).

use yew::prelude::*;

use super::Messages;
use super::tag::{button, tag};
use crate::engine::{Area, Finding, Sensation, Sign};
use crate::i18n::{Message, msg};
use crate::session::{Action, Session, Wording, toggle_finding};

/// The attribute that names a finding, its id, and its name.
pub fn words(finding: Finding) -> (&'static str, &'static str, Message) {
    match finding {
        Finding::Sensation(sensation) => ("data-sensation", sensation.id(), sensation.message()),
        Finding::Sign(sign) => ("data-sign", sign.id(), sign.message()),
    }
}

/// One chip.
#[derive(Debug)]
pub struct Chip {
    /// What it stands for.
    pub finding: Finding,
    /// Whether it is on.
    pub chosen: bool,
    /// What a press does.
    pub action: Action,
}

/// What the selected places feel like, and what is seen there.
pub fn area_findings(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Html {
    let areas: Vec<&Area> = session.selected.iter().filter_map(|place| session.area(*place)).collect();
    let chip = |finding: Finding| {
        let chosen = !areas.is_empty() && areas.iter().all(|area| finding.is_told(area));
        Chip { finding, chosen, action: toggle_finding(session.selected.clone(), finding) }
    };
    let sensations = Sensation::OFFERED.iter().map(|&sensation| chip(Finding::Sensation(sensation)));
    // What can be noticed there, and what was.
    let offered = |sign: &&Sign| {
        session.selected.iter().any(|place| sign.is_offered_for(place.region))
            || areas.iter().any(|area| area.signs.contains(sign))
    };
    let signs = Sign::ALL.iter().filter(offered).map(|&sign| chip(Finding::Sign(sign)));
    let ready = !areas.is_empty();
    tag("div", "about")
        .child(chips(messages, msg::RATE_FEELS, ready, sensations.collect(), on_action))
        .child(chips(messages, msg::RATE_SIGNS, ready, signs.collect(), on_action))
        .build()
}

/// The chips, under their question. While they are not `ready` they show, but wait.
pub fn chips(
    messages: &Messages,
    question: Message,
    ready: bool,
    chips: Vec<Chip>,
    on_action: &Callback<Action>,
) -> Html {
    tag("div", "chips")
        .attr("role", "group")
        .attr_message("aria-label", messages, question)
        .element(tag("p", "question").attr("aria-hidden", "true").message(messages, question))
        .children(chips.into_iter().map(|it| chip(messages, ready, it, on_action)).collect())
        .build()
}

/// One of them.
pub fn chip(messages: &Messages, ready: bool, chip: Chip, on_action: &Callback<Action>) -> Html {
    let (kind, id, name) = words(chip.finding);
    button("chip", on_action, chip.action)
        .attr(kind, id)
        .aria_bool("aria-pressed", chip.chosen)
        .flag("disabled", !ready)
        .message(messages, name)
        .build()
}
