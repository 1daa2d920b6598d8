//! The entries of what is stored, in words; and how each area went on, as a line.

use yew::Html;

use super::Messages;
use super::host::ask;
use super::stored::ShelfProps;
use super::tag::{act, tag};
use crate::body::SidedRegion;
use crate::diary::{CheckIn, Id, Moment};
use crate::engine::{Area, Finding};
use crate::i18n::{Arg, Direction, msg};
use crate::session::{HostRequest, noticed_in_words};

/// A moment as the language writes it.
pub fn moment(props: &ShelfProps, at: Moment) -> String {
    let words = HostRequest::moment(props.messages.language(), at.local_ms(), true);
    ask(&props.ask, words).unwrap_or_else(|| at.written())
}

fn day(props: &ShelfProps, at: Moment) -> String {
    let words = HostRequest::moment(props.messages.language(), at.local_ms(), false);
    ask(&props.ask, words).unwrap_or_else(|| at.written())
}

/// The places that were told, those that were told last at the end.
pub fn places(check_ins: &[CheckIn]) -> Vec<SidedRegion> {
    let mut places: Vec<SidedRegion> = Vec::new();
    for area in check_ins.iter().flat_map(|it| &it.report.areas) {
        places.retain(|known| *known != area.place);
        places.push(area.place);
    }
    places
}

/// One entry; put into words where it is shown, for there may be thousands.
pub struct Entry<'a> {
    pub id: Id,
    pub at: Moment,
    dated: bool,
    pub places: Vec<SidedRegion>,
    said: Said<'a>,
}

enum Said<'a> {
    Line(String),
    CheckIn(&'a CheckIn),
}

impl Entry<'_> {
    /// One that says a single thing.
    pub fn plain(id: Id, at: Moment, said: String) -> Self {
        Self { id, at, dated: true, places: Vec::new(), said: Said::Line(said) }
    }

    /// As a row, with a button that deletes it.
    pub fn row(&self, props: &ShelfProps) -> Html {
        let messages = &props.messages;
        let at = moment(props, self.at);
        let at =
            if self.dated { at } else { messages.format(msg::STORED_UNDATED, &[("moment", Arg::Text(&at))]) };
        let lines = match &self.said {
            Said::Line(line) => vec![line.clone()],
            Said::CheckIn(check_in) => in_words(messages, check_in),
        };
        let lines = lines.into_iter().map(|line| tag("li", "").text(line).build()).collect();
        let name = messages.format(msg::STORED_DELETE_THIS, &[("moment", Arg::Text(&at))]);
        let id = self.id.text();
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
}

/// The entry of a check-in.
pub fn entry(check_in: &CheckIn) -> Entry<'_> {
    let places = check_in.report.areas.iter().map(|area| area.place).collect();
    Entry { id: check_in.id, at: check_in.at, dated: check_in.dated, places, said: Said::CheckIn(check_in) }
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

/// How an area went on, as a line over the days and in words; none where it was told once.
pub fn line(props: &ShelfProps, place: SidedRegion, check_ins: &[CheckIn]) -> Option<Html> {
    /// The chart, in its own units: a rating is ten of them high.
    const WIDE: u64 = 300;
    let messages = &props.messages;
    let rated = check_ins.iter().filter(|it| it.dated).flat_map(CheckIn::rated);
    let rated: Vec<_> = rated.filter(|rated| rated.place == place).collect();
    let (first, last) = (rated.first()?, rated.last()?);
    if rated.len() < 2 {
        return None;
    }
    let span = (last.at.at - first.at.at).max(1);
    let rtl = messages.direction() == Direction::Rtl;
    let points = rated.iter().map(|rated| {
        let along = (rated.at.at - first.at.at) * WIDE / span;
        let x = if rtl { WIDE - along } else { along };
        [x.to_string(), (100 - u32::from(rated.intensity.min(10)) * 10).to_string()]
    });
    let points: Vec<[String; 2]> = points.collect();
    let path: Vec<String> = points.iter().map(|point| point.join(",")).collect();
    let dots = points.iter().map(|[x, y]| {
        tag("circle", "").attr_string("cx", x.clone()).attr_string("cy", y.clone()).attr("r", "5").build()
    });
    let name = messages.place(place);
    let (from, to) = (day(props, first.at), day(props, last.at));
    let said = messages.format(
        msg::STORED_LINE,
        &[
            ("place", Arg::Text(&name)),
            ("from", Arg::Number(first.intensity.into())),
            ("then", Arg::Text(&from)),
            ("to", Arg::Number(last.intensity.into())),
            ("now", Arg::Text(&to)),
        ],
    );
    let chart = tag("svg", "")
        .attr("viewBox", "-8 -8 316 116")
        .attr("aria-hidden", "true")
        .element(tag("path", "axis").attr("d", "M0 0H300M0 50H300M0 100H300"))
        .element(tag("polyline", "").attr_string("points", path.join(" ")))
        .children(dots.collect());
    let item = tag("li", "")
        .attr("data-region", place.region.id())
        .attr("data-side", place.side.id())
        .element(tag("p", "").text(said))
        .element(chart);
    Some(item.build())
}
