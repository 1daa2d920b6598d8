//! The entries of what is stored, in words; and how each area went on, as a line.

use yew::Html;

use super::Messages;
use super::host::ask;
use super::stored::ShelfProps;
use super::stored_days::day_words;
use super::tag::{act, tag};
use crate::body::SidedRegion;
use crate::diary::{CheckIn, Entry, History, Moment, RoutineDone, What};
use crate::engine::{Area, Finding};
use crate::i18n::{Arg, Direction, msg};
use crate::session::{DayForm, HostRequest, noticed_in_words};

/// A moment as the language writes it.
pub fn moment(props: &ShelfProps, at: Moment) -> String {
    let words = HostRequest::moment(props.messages.language(), at.local_ms(), true);
    ask(&props.ask, words).unwrap_or_else(|| at.written())
}

/// One as a row, with a button that deletes it.
pub fn row(props: &ShelfProps, history: &History, entry: &Entry) -> Html {
    let messages = &props.messages;
    let at = moment(props, entry.at);
    let at =
        if entry.dated { at } else { messages.format(msg::STORED_UNDATED, &[("moment", Arg::Text(&at))]) };
    let lines = match &entry.what {
        What::CheckIn(number) => in_words(messages, history.check_in(*number)),
        What::Workout(done) => {
            vec![messages.format(msg::STORED_WORKOUT, &[("workout", Arg::Text(messages.name(done.workout)))])]
        }
        What::Routine(done) => vec![routine(messages, done)],
    };
    let lines = lines.into_iter().map(|line| tag("li", "").text(line).build()).collect();
    let name = messages.format(msg::STORED_DELETE_THIS, &[("moment", Arg::Text(&at))]);
    let id = entry.id.text();
    tag("li", "")
        .key(id.clone())
        .element(tag("div", "").element(tag("h4", "").text(at)).element(tag("ul", "").children(lines)))
        .element(
            act("button quiet small", "erase")
                .attr_string("data-id", id)
                .attr_string("aria-label", name)
                .message(messages, msg::STORED_DELETE),
        )
        .build()
}

/// What of a routine was done, and what was not.
fn routine(messages: &Messages, routine: &RoutineDone) -> String {
    let named = |done: bool| {
        let these = routine.movements.iter().filter(|(_, it)| *it == done);
        messages.list(&these.map(|(id, _)| messages.text(id.card().name())).collect::<Vec<_>>())
    };
    let (done, left) = (named(true), named(false));
    let all = messages.format(msg::STORED_ROUTINE, &[("movements", Arg::Text(&done))]);
    if left.is_empty() {
        return all;
    }
    messages.format(msg::STORED_ROUTINE_PART, &[("movements", Arg::Text(&done)), ("left", Arg::Text(&left))])
}

/// A check-in in words: each area with what was noticed there, the person's signs, what was denied, what came before, the answer.
fn in_words(messages: &Messages, check_in: &CheckIn) -> Vec<String> {
    let report = &check_in.report;
    let mut lines: Vec<String> = report.areas.iter().map(|area| area_in_words(messages, area)).collect();
    let signs: Vec<&str> = report.signs.iter().map(|sign| messages.name(*sign)).collect();
    if !signs.is_empty() {
        lines.push(messages.list(&signs));
    }
    let denied = check_in.denied.iter().map(|noticed| noticed_in_words(messages, *noticed));
    let denied = messages.list(&denied.collect::<Vec<_>>());
    if !denied.is_empty() {
        lines.push(messages.format(msg::STORED_DENIED, &[("what", Arg::Text(&denied))]));
    }
    let hours = |says, hours: Option<f64>| {
        hours.map(|hours| messages.format(says, &[("hours", Arg::Number(hours.round()))]))
    };
    let before = [
        report.activity.map(|activity| messages.name(activity.kind).to_owned()),
        report.plan.map(|plan| messages.name(plan.workout).to_owned()),
        hours(msg::EVIDENCE_SINCE_ACTIVITY, report.hours_since_activity),
        hours(msg::EVIDENCE_SINCE_ONSET, report.hours_since_onset),
    ];
    let before: Vec<String> = before.into_iter().flatten().collect();
    if !before.is_empty() {
        lines.push(messages.list(&before));
    }
    if let Some(answer) = &check_in.answer {
        let args = [("answer", Arg::Text(messages.name(answer.disposition)))];
        lines.push(messages.format(msg::STORED_ANSWER, &args));
    }
    lines
}

/// "Left calf, 4 of 10, mild: Swelling, Achy".
fn area_in_words(messages: &Messages, area: &Area) -> String {
    let rated = messages.rated_place(area.place, Some(area.intensity));
    let found = Finding::of(area).map(|finding| match finding {
        Finding::Sensation(sensation) => messages.name(sensation),
        Finding::Sign(sign) => messages.name(sign),
    });
    let found = messages.list(&found.collect::<Vec<_>>());
    if found.is_empty() {
        return rated;
    }
    messages.format(msg::STORED_AT, &[("place", Arg::Text(&rated)), ("what", Arg::Text(&found))])
}

/// How a place went on, as a line over the days and in words; of no place how the sorest one did. None where it was told
/// on one day alone.
pub fn line(props: &ShelfProps, history: &History, place: Option<SidedRegion>) -> Option<Html> {
    /// The chart, in its own units: a rating is ten of them high.
    const WIDE: i64 = 300;
    /// So many days are drawn, the latest: more would be one blot.
    const DAYS: usize = 90;
    let messages = &props.messages;
    let course = history.course(place, DAYS);
    let ((first, from), (last, to)) = (*course.first()?, *course.last()?);
    if course.len() < 2 {
        return None;
    }
    let span = i64::from(last.0 - first.0).max(1);
    let rtl = messages.direction() == Direction::Rtl;
    let points = course.iter().map(|(day, intensity)| {
        let along = i64::from(day.0 - first.0) * WIDE / span;
        let x = if rtl { WIDE - along } else { along };
        [x.to_string(), (100 - u32::from((*intensity).min(10)) * 10).to_string()]
    });
    let points: Vec<[String; 2]> = points.collect();
    let path: Vec<String> = points.iter().map(|point| point.join(",")).collect();
    let dots = points.iter().map(|[x, y]| {
        tag("circle", "").attr_string("cx", x.clone()).attr_string("cy", y.clone()).attr("r", "4").build()
    });
    let name = place.map_or_else(|| messages.text(msg::STORED_SOREST).to_owned(), |it| messages.place(it));
    let [then, now] = [first, last].map(|day| day_words(props, day, DayForm::Date));
    let said = messages.format(
        msg::STORED_LINE,
        &[
            ("place", Arg::Text(&name)),
            ("from", Arg::Number(from.into())),
            ("then", Arg::Text(&then)),
            ("to", Arg::Number(to.into())),
            ("now", Arg::Text(&now)),
        ],
    );
    let chart = tag("svg", "")
        .attr("viewBox", "-8 -8 316 116")
        .attr("aria-hidden", "true")
        .element(tag("path", "axis").attr("d", "M0 0H300M0 50H300M0 100H300"))
        .element(tag("polyline", "").attr_string("points", path.join(" ")))
        .children(dots.collect());
    let item = tag("li", "")
        .attr_opt("data-region", place.map(|it| it.region.id().into()))
        .attr_opt("data-side", place.map(|it| it.side.id().into()))
        .element(tag("p", "").text(said))
        .element(chart);
    Some(item.build())
}
