//! What is counted in what is stored: the days ahead, and what goes together with being sore.

use yew::Html;

use super::Messages;
use super::stored::ShelfProps;
use super::stored_days::day_words;
use super::tag::{Tag, tag};
use crate::diary::causes::{Factor, Finding, Way};
use crate::diary::{Ahead, Day, DaysAhead};
use crate::i18n::{Arg, Message, msg};
use crate::session::DayForm;

/// The days ahead, in words and numbers; nothing where nothing is sore.
pub fn ahead(props: &ShelfProps, ahead: &Ahead) -> Option<Html> {
    let messages = &props.messages;
    let part =
        tag("div", "stored-part stored-ahead").element(tag("h3", "").message(messages, msg::STORED_AHEAD));
    match ahead {
        Ahead::Nothing => None,
        Ahead::SendsToSomebody => {
            Some(part.element(tag("p", "").message(messages, msg::STORED_AHEAD_SENDS)).build())
        }
        Ahead::Days(days) => Some(
            part.child_opt(good_days(props, days))
                .element(tag("p", "muted").message(messages, msg::STORED_AHEAD_LEAD))
                .element(tag("div", "stored-wide").attr("tabindex", "0").element(table(props, days)))
                .element(tag("p", "muted").text(rights(messages, days)))
                .build(),
        ),
    }
}

/// "Good again: Thursday: Legs, Run", a line for each day.
fn good_days(props: &ShelfProps, days: &DaysAhead) -> Option<Html> {
    let messages = &props.messages;
    let mut lines = Vec::new();
    for ahead in (0..days.count()).map(Some).chain([None]) {
        let of_day = days.good.iter().filter(|(_, good)| *good == ahead);
        let workouts: Vec<&str> = of_day.map(|(workout, _)| messages.name(*workout)).collect();
        if workouts.is_empty() {
            continue;
        }
        let workouts = messages.list(&workouts);
        let workouts = ("workouts", Arg::Text(&workouts));
        lines.push(match ahead.and_then(|ahead| i32::try_from(ahead).ok()) {
            Some(ahead) => {
                let day = day_words(props, Day(days.first.0 + ahead), DayForm::Weekday);
                messages.format(msg::STORED_AHEAD_GOOD, &[("day", Arg::Text(&day)), workouts])
            }
            None => messages.format(msg::STORED_AHEAD_NO_GOOD, &[workouts]),
        });
    }
    let items: Vec<Html> = lines.into_iter().map(|line| tag("li", "").text(line).build()).collect();
    (!items.is_empty()).then(|| tag("ul", "stored-good").children(items).build())
}

/// For each place and day the middle, and the range below it.
fn table(props: &ShelfProps, days: &DaysAhead) -> Tag {
    let messages = &props.messages;
    let heads = (days.first.0..).take(days.count()).map(|day| {
        tag("th", "")
            .attr("scope", "col")
            .attr_string("abbr", day_words(props, Day(day), DayForm::Weekday))
            .text(day_words(props, Day(day), DayForm::Short))
            .build()
    });
    let number = |number: u8| messages.number(number.into());
    let rows = days.places.iter().map(|(place, forecast)| {
        let cells = forecast.days().iter().map(|day| {
            let range = messages.format(
                msg::STORED_AHEAD_RANGE,
                &[("low", Arg::Number(day.low.into())), ("high", Arg::Number(day.high.into()))],
            );
            tag("td", "")
                .attr_string("data-value", day.median.to_string())
                .element(tag("b", "").text(number(day.median)))
                .element(tag("span", "").text(range))
                .build()
        });
        tag("tr", "")
            .attr("data-region", place.region.id())
            .attr("data-side", place.side.id())
            .element(tag("th", "").attr("scope", "row").text(messages.place(*place)))
            .children(cells.collect())
            .build()
    });
    tag("table", "stored-forecast")
        .element(tag("caption", "visually-hidden").message(messages, msg::STORED_AHEAD))
        .element(tag("thead", "").element(tag("tr", "").element(tag("td", "")).children(heads.collect())))
        .element(tag("tbody", "").children(rows.collect()))
}

/// How often it has been right, and that nobody knows whether real people are like those it was tried with.
fn rights(messages: &Messages, days: &DaysAhead) -> String {
    let right = match days.record {
        Some(record) => messages.format(
            msg::STORED_AHEAD_RIGHT,
            &[("right", Arg::Number(record.right.into())), ("of", Arg::Number(record.of.into()))],
        ),
        None => messages.text(msg::STORED_AHEAD_UNCHECKED).to_owned(),
    };
    [&right, " ", messages.text(msg::STORED_AHEAD_DIFFERS)].concat()
}

/// What goes together with being sore, as far as the days carry it.
pub fn causes(messages: &Messages, found: &[Finding]) -> Html {
    let lines: Vec<Html> =
        found.iter().map(|found| tag("li", "").text(sentence(messages, found)).build()).collect();
    let says = if lines.is_empty() { msg::STORED_CAUSES_NONE } else { msg::STORED_CAUSES_HINT };
    tag("div", "stored-part stored-causes")
        .element(tag("h3", "").message(messages, msg::STORED_CAUSES))
        .child_opt((!lines.is_empty()).then(|| tag("ul", "").children(lines).build()))
        .element(tag("p", "muted").message(messages, says))
        .build()
}

fn sentence(messages: &Messages, found: &Finding) -> String {
    let says = match found.way {
        Way::MoreSore => msg::STORED_CAUSES_MORE,
        Way::LessSore => msg::STORED_CAUSES_LESS,
    };
    // By so much, whichever way; the smaller end first.
    let mut range = found.interval.map(f64::abs);
    if range[0] > range[1] {
        range.reverse();
    }
    let tenths = |points: f64| Arg::Number((points * 10.0).round() / 10.0);
    let mut said = messages.format(
        says,
        &[
            ("what", Arg::Text(messages.text(factor(found.factor)))),
            ("points", tenths(found.effect.abs())),
            ("low", tenths(range[0])),
            ("high", tenths(range[1])),
            ("pairs", Arg::Number(found.pairs.into())),
        ],
    );
    if !found.tangled_with.is_empty() {
        let others: Vec<&str> = found.tangled_with.iter().map(|it| messages.text(factor(*it))).collect();
        said += " ";
        said += &messages.format(msg::STORED_CAUSES_TANGLED, &[("what", Arg::Text(&messages.list(&others)))]);
    }
    said
}

fn factor(factor: Factor) -> Message {
    use crate::session::Wording;
    match factor {
        Factor::Activity(kind) => kind.message(),
        Factor::NewEffort => msg::FACTOR_NEW,
        Factor::HardEffort => msg::FACTOR_HARD,
        Factor::LongEffort => msg::FACTOR_LONG,
        Factor::ShortSleep => msg::FACTOR_SLEEP,
        Factor::HighStress => msg::FACTOR_STRESS,
        Factor::RoutineDone => msg::FACTOR_ROUTINE,
    }
}
