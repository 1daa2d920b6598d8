//! What has changed since the last answer: how each place went on, and what was answered then.

use yew::{Callback, Html};

use super::Messages;
use super::coming_back::when;
use super::tag::tag;
use crate::diary::trend::{Outlook, Trend};
use crate::diary::{Effortful, Point};
use crate::engine::{Assessment, Report};
use crate::i18n::{Arg, Message, msg};
use crate::session::Visit;
use crate::value::Value;

/// The lines; nothing where nothing was told before.
pub fn since(
    messages: &Messages,
    visit: Option<&Visit>,
    report: &Report,
    answer: &Assessment,
    ask: &Callback<Value, Value>,
) -> Html {
    let mut lines: Vec<String> = Vec::new();
    if let Some((then, before)) = visit.and_then(|visit| visit.opening.as_ref()?.last) {
        let when = when(messages, then, ask);
        let args = [("when", Arg::Text(&when)), ("then", Arg::Text(messages.name(before)))];
        let says = if before == answer.disposition { msg::SINCE_SAME_ANSWER } else { msg::SINCE_ANSWER };
        lines.push(messages.format(says, &args));
    }
    let efforts = report
        .hours_since_activity
        .map(|hours| Effortful { hours: -hours, kind: report.activity.map(|activity| activity.kind) });
    for area in &report.areas {
        let mut points: Vec<Point> = vec![Point { hours: 0.0, intensity: area.intensity }];
        for earlier in &report.previous {
            let then = earlier.areas.iter().filter(|then| then.place == area.place);
            points.extend(then.map(|then| Point { hours: -earlier.hours_ago, intensity: then.intensity }));
        }
        let trend = Trend::of(&points, efforts.as_slice(), 0.0);
        if let Some((trend, outlook)) = trend.and_then(|it| Some((it, it.outlook(answer.disposition)?))) {
            let place = messages.place(area.place);
            let args = [
                ("place", Arg::Text(&place)),
                ("from", Arg::Number(trend.from.intensity.into())),
                ("to", Arg::Number(trend.to.intensity.into())),
            ];
            lines.push(messages.format(words(outlook), &args));
        }
    }
    if lines.is_empty() {
        return Html::default();
    }
    let items = lines.into_iter().map(|line| tag("li", "").text(line).build()).collect();
    tag("section", "since card")
        .attr("part", "since")
        .element(tag("h2", "").message(messages, msg::SINCE_TITLE))
        .element(tag("ul", "").children(items))
        .build()
}

fn words(outlook: Outlook) -> Message {
    match outlook {
        Outlook::Gone => msg::SINCE_GONE,
        Outlook::PastItsPeak => msg::SINCE_PAST_PEAK,
        Outlook::Falling => msg::SINCE_FALLING,
        Outlook::Steady => msg::SINCE_STEADY,
        Outlook::SlowerThanExpected => msg::SINCE_SLOWER,
        Outlook::Rising => msg::SINCE_RISING,
        Outlook::TurnedSevere => msg::SINCE_SEVERE,
        Outlook::PastAWeek => msg::SINCE_WEEK,
    }
}
