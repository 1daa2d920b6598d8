//! One clean page to print: the map, the ratings, the answer and its sources. It is there only while
//! something is being printed.

use yew::Html;

use super::Messages;
use super::icon::Icon;
use super::small_body::rated_body;
use super::tag::{Tag, tag};
use crate::body::Physique;
use crate::content::{FactId, Source, SourceId, sources_of};
use crate::engine::{Assessment, Disposition, Report};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Wording, asks_before, workout_lines};

/// The page; `date` is today's, as the language writes it.
pub fn print_page(
    messages: &Messages,
    report: &Report,
    build: Physique,
    answer: &Assessment,
    date: &str,
) -> Html {
    let rated = report.areas.iter().map(|area| messages.rated_place(area.place, Some(area.intensity)));
    let signs = report.signs.iter().map(|sign| messages.name(*sign).to_owned());
    let points = answer.points().into_iter().map(|point| tag("li", "").message(messages, point).build());
    let head = tag("div", "print-answer")
        .attr("data-disposition", answer.disposition.id())
        .child(Icon::of(answer.disposition).html())
        .element(
            tag("div", "")
                .element(tag("p", "sentence").message(messages, answer.disposition.message()))
                .element(tag("ul", "").children(points.collect())),
        );
    let told = tag("div", "")
        .element(part(messages, msg::AREAS_TITLE, rated.collect()))
        .element(part(messages, msg::PRINT_SIGNS, signs.collect()))
        .element(part(messages, msg::PRINT_BEFORE, before(messages, report)));
    let today = answer.disposition < Disposition::Urgent;
    tag("section", "print-page")
        .attr("aria-hidden", "true")
        .element(tag("h1", "").message(messages, msg::APP_TITLE))
        .element(tag("p", "muted").text(messages.format(msg::PRINT_MADE, &[("date", Arg::Text(date))])))
        .element(head)
        .element(tag("div", "print-columns").child(rated_body(build, &report.areas)).element(told))
        .element(part(
            messages,
            msg::WORKOUTS_TITLE,
            if today { workout_lines(messages, answer) } else { Vec::new() },
        ))
        .element(part(messages, msg::PRINT_MOVES, movements(messages, answer)))
        .element(part(messages, msg::PRINT_WHY, why(messages, answer)))
        .element(cited(messages, report, answer))
        .element(tag("p", "muted").message(messages, msg::FOOTER_DISCLAIMER))
        .element(tag("p", "muted").message(messages, msg::FOOTER_ASK))
        .build()
}

/// A list under its title; nothing where the list is empty.
fn part(messages: &Messages, title: Message, items: Vec<String>) -> Tag {
    let part = tag("div", "print-part");
    if items.is_empty() {
        return part;
    }
    let items = items.into_iter().map(|item| tag("li", "").text(item).build()).collect();
    part.element(tag("h2", "").message(messages, title)).element(tag("ul", "").children(items))
}

fn before(messages: &Messages, report: &Report) -> Vec<String> {
    let kind = report.activity.map(|activity| messages.name(activity.kind).to_owned());
    let since = report
        .hours_since_activity
        .map(|hours| messages.format(msg::EVIDENCE_SINCE_ACTIVITY, &[("hours", Arg::Number(hours.round()))]));
    let onset = report
        .hours_since_onset
        .map(|hours| messages.format(msg::EVIDENCE_SINCE_ONSET, &[("hours", Arg::Number(hours.round()))]));
    [kind, since, onset].into_iter().flatten().collect()
}

fn movements(messages: &Messages, answer: &Assessment) -> Vec<String> {
    answer.movements.iter().map(|movement| messages.dosed(movement.id, movement.dose)).collect()
}

fn why(messages: &Messages, answer: &Assessment) -> Vec<String> {
    answer.reasons.iter().map(|reason| messages.text(reason.rule.says).to_owned()).collect()
}

/// Every source of the reasons and of the cards, once.
fn cited(messages: &Messages, report: &Report, answer: &Assessment) -> Tag {
    let mut facts: Vec<FactId> = Vec::new();
    for reason in &answer.reasons {
        facts.extend_from_slice(reason.rule.facts);
    }
    for advice in answer.advice.iter().filter(|card| !asks_before(**card, report)) {
        facts.extend_from_slice(advice.card().facts);
    }
    let mut cited: Vec<SourceId> = sources_of(&facts);
    for movement in &answer.movements {
        for source in movement.id.card().sources {
            if !cited.contains(source) {
                cited.push(*source);
            }
        }
    }
    let line = |id: &SourceId| {
        let Source { year, authors, href, title } = Source::read(messages.source(*id as usize))?;
        Some([authors, " ", year, ". ", title, ". ", href].concat())
    };
    if !messages.has_sources() {
        return part(
            messages,
            msg::PRINT_SOURCES,
            vec![messages.text(msg::ANSWER_SOURCES_FAILED).to_owned()],
        );
    }
    let lines = cited.iter().filter_map(line).collect();
    part(messages, msg::PRINT_SOURCES, lines).attr("lang", "en").attr("dir", "ltr")
}
