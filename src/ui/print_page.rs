//! One clean page to print: the map, the ratings, the answer and its sources. It is there only while
//! something is being printed.

use yew::Html;

use super::Words;
use super::icon::Icon;
use super::small_body::rated_body;
use super::tag::{Tag, tag};
use crate::content::{FactId, SourceId, sources_of};
use crate::engine::{Assessment, Disposition};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Session, Wording, week};

/// The page; `date` is today's, as the language writes it.
pub fn print_page(words: &Words, session: &Session, answer: &Assessment, date: &str) -> Html {
    let report = &session.report;
    let rated = report.areas.iter().map(|area| words.rated_place(area.place, Some(area.intensity)));
    let signs = report.signs.iter().map(|sign| words.name(*sign).to_owned());
    let points = answer.disposition.points().map(|point| tag("li", "").say(words, point).html());
    let head = tag("div", "print-answer")
        .is("data-disposition", answer.disposition.id())
        .with(Icon::of(answer.disposition).html())
        .of(tag("div", "")
            .of(tag("p", "sentence").say(words, answer.disposition.message()))
            .of(tag("ul", "").list(points.into())));
    let told = tag("div", "")
        .of(part(words, msg::AREAS_TITLE, rated.collect()))
        .of(part(words, msg::PRINT_SIGNS, signs.collect()))
        .of(part(words, msg::PRINT_BEFORE, before(words, session)));
    let today = answer.disposition < Disposition::Urgent;
    tag("section", "print-page")
        .is("aria-hidden", "true")
        .of(tag("h1", "").say(words, msg::APP_TITLE))
        .of(tag("p", "muted").text(words.format(msg::PRINT_MADE, &[("date", Arg::Text(date))])))
        .of(head)
        .of(tag("div", "print-columns").with(rated_body(session.build, &report.areas)).of(told))
        .of(part(words, msg::WEEK_TITLE, if today { week(words, answer) } else { Vec::new() }))
        .of(part(words, msg::PRINT_MOVES, movements(words, answer)))
        .of(part(words, msg::PRINT_WHY, why(words, answer)))
        .of(part(words, msg::PRINT_SOURCES, cited(answer)).is("lang", "en").is("dir", "ltr"))
        .of(tag("p", "muted").say(words, msg::FOOTER_DISCLAIMER))
        .of(tag("p", "muted").say(words, msg::FOOTER_ASK))
        .html()
}

/// A list under its title; nothing where the list is empty.
fn part(words: &Words, title: Message, items: Vec<String>) -> Tag {
    let part = tag("div", "print-part");
    if items.is_empty() {
        return part;
    }
    let items = items.into_iter().map(|item| tag("li", "").text(item).html()).collect();
    part.of(tag("h2", "").say(words, title)).of(tag("ul", "").list(items))
}

fn before(words: &Words, session: &Session) -> Vec<String> {
    let report = &session.report;
    let kind = report.activity.map(|activity| words.name(activity.kind).to_owned());
    let since = report
        .hours_since_activity
        .map(|hours| words.format(msg::EVIDENCE_SINCE_ACTIVITY, &[("hours", Arg::Number(hours.round()))]));
    let onset = report
        .hours_since_onset
        .map(|hours| words.format(msg::EVIDENCE_SINCE_ONSET, &[("hours", Arg::Number(hours.round()))]));
    [kind, since, onset].into_iter().flatten().collect()
}

fn movements(words: &Words, answer: &Assessment) -> Vec<String> {
    let line = |movement: &crate::engine::Prescription| {
        let name = words.text(movement.id.card().name());
        [name, ": ", &words.dose(movement.dose).join(", ")].concat()
    };
    answer.movements.iter().map(line).collect()
}

fn why(words: &Words, answer: &Assessment) -> Vec<String> {
    answer.reasons.iter().map(|reason| words.text(reason.rule.says).to_owned()).collect()
}

/// Every source of the reasons and of the cards, once.
fn cited(answer: &Assessment) -> Vec<String> {
    let mut facts: Vec<FactId> = Vec::new();
    for reason in &answer.reasons {
        facts.extend_from_slice(reason.rule.facts);
    }
    for advice in &answer.advice {
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
        let source = id.source();
        let year = source.year.to_string();
        [source.authors, " ", &year, ". ", source.title, ". ", &source.link.href()].concat()
    };
    cited.iter().map(line).collect()
}
