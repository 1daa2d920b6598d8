//! The days of what is stored: a calendar, and the body that is played through them and through the days ahead.

use yew::Html;

use super::Messages;
use super::host::ask;
use super::small_body::told_body;
use super::stored::ShelfProps;
use super::tag::{Tag, act, tag};
use crate::body::SidedRegion;
use crate::diary::{Day, DayKept, DaysAhead, History};
use crate::i18n::{Arg, msg};
use crate::session::{DayForm, HostRequest};

/// A day as the language writes it.
pub fn day_words(props: &ShelfProps, day: Day, form: DayForm) -> String {
    let words = HostRequest::day(props.messages.language(), day.0, form);
    ask(&props.ask, words).unwrap_or_else(|| day.written())
}

/// A month of the calendar: that of its first day. `chosen` is the day whose entries are shown.
pub fn calendar(props: &ShelfProps, history: &History, month: Day, chosen: Option<Day>) -> Tag {
    let messages = &props.messages;
    let next = Day(month.0 + 31).month();
    // 0 is Monday. What a week begins with is the custom of a country; this is that of most who read the language.
    let begins = match messages.language() {
        "en" | "pt-BR" => 6,
        "ar" => 5,
        _ => 0,
    };
    let before = (i32::from(month.weekday()) - begins).rem_euclid(7);
    let first = month.0 - before;
    let names = (first..first + 7).map(|day| {
        let long = day_words(props, Day(day), DayForm::Weekday);
        tag("th", "")
            .attr("scope", "col")
            .attr_string("abbr", long)
            .text(day_words(props, Day(day), DayForm::Short))
            .build()
    });
    let weeks = (first..next.0).step_by(7).map(|week| {
        let days = (week..week + 7).map(|day| {
            let within = (month.0..next.0).contains(&day);
            tag("td", "").child_opt(within.then(|| cell(props, history, Day(day), chosen))).build()
        });
        tag("tr", "").children(days.collect()).build()
    });
    let table = tag("table", "stored-month")
        .element(tag("thead", "").element(tag("tr", "").children(names.collect())))
        .element(tag("tbody", "").children(weeks.collect()));
    let days = history.days();
    let (earlier, later) = (
        days.first().is_some_and(|first| first.day < month),
        days.last().is_some_and(|last| last.day >= next),
    );
    let turn = |action, says, sign, there: bool| {
        act("button quiet small", action)
            .attr_message("aria-label", messages, says)
            .flag("disabled", !there)
            .text(String::from(sign))
    };
    let name = day_words(props, month, DayForm::Month);
    tag("div", "stored-calendar")
        .element(
            tag("div", "stored-turn")
                // These signs are mirrored where words go from right to left.
                .element(turn("month-back", msg::STORED_MONTH_BACK, "‹", earlier))
                .element(tag("p", "").attr("role", "status").text(name))
                .element(turn("month-on", msg::STORED_MONTH_ON, "›", later)),
        )
        .element(table)
        .element(tag("p", "muted").message(messages, msg::STORED_CALENDAR_HINT))
}

fn cell(props: &ShelfProps, history: &History, day: Day, chosen: Option<Day>) -> Html {
    let messages = &props.messages;
    let number = messages.number(day.date().2.into());
    let Some(kept) = history.day(day) else { return tag("span", "").text(number).build() };
    let worst = kept.worst().map(|worst| messages.number(worst.into()));
    let name = [("day", day_words(props, day, DayForm::Date)), ("what", what(messages, kept))];
    let name = messages.format(msg::STORED_DAY, &name.each_ref().map(|(name, it)| (*name, Arg::Text(it))));
    act("", "day")
        .attr_string("data-day", day.0.to_string())
        .attr_opt("data-value", kept.worst().map(|worst| worst.to_string().into()))
        .flag("data-done", kept.workout || kept.routine)
        .aria_bool("aria-pressed", chosen == Some(day))
        .element(tag("span", "visually-hidden").text(name))
        .element(tag("span", "").attr("aria-hidden", "true").text(number))
        .element(tag("b", "").attr("aria-hidden", "true").text(worst.unwrap_or_default()))
        .build()
}

/// What a day holds, in words.
fn what(messages: &Messages, kept: &DayKept) -> String {
    let mut all = Vec::new();
    match kept.worst() {
        Some(worst) => {
            all.push(messages.format(msg::STORED_DAY_WORST, &[("worst", Arg::Number(worst.into()))]));
        }
        None if !(kept.workout || kept.routine) => all.push(messages.text(msg::STORED_DAY_TOLD).to_owned()),
        None => {}
    }
    if kept.workout {
        all.push(messages.text(msg::STORED_DAY_WORKOUT).to_owned());
    }
    if kept.routine {
        all.push(messages.text(msg::STORED_DAY_ROUTINE).to_owned());
    }
    messages.list(&all)
}

/// One picture of the body: a day that was, or one ahead.
pub struct Frame {
    /// Which.
    pub day: Day,
    /// Whether it is ahead.
    pub expected: bool,
    areas: Vec<(SidedRegion, u8)>,
}

/// The days on which a place was told, then those that are forecast, at the middle of what is expected.
pub fn frames(history: &History, ahead: Option<&DaysAhead>) -> Vec<Frame> {
    let told = history.days().iter().filter(|day| !day.areas.is_empty());
    let mut frames: Vec<Frame> =
        told.map(|day| Frame { day: day.day, expected: false, areas: day.areas.clone() }).collect();
    if let Some(ahead) = ahead {
        for (number, day) in (0..ahead.count()).zip(ahead.first.0..) {
            let at = |(place, forecast): &(SidedRegion, crate::diary::forecast::Forecast)| {
                Some((*place, forecast.days().get(number)?.median))
            };
            let areas = ahead.places.iter().filter_map(at).collect();
            frames.push(Frame { day: Day(day), expected: true, areas });
        }
    }
    frames
}

/// The body on one of these days, a slider through all of them, and what plays it.
pub fn played(props: &ShelfProps, frames: &[Frame], at: usize, playing: bool) -> Html {
    let messages = &props.messages;
    let Some(frame) = frames.get(at) else { return Html::default() };
    let says = if frame.expected { msg::STORED_BODY_EXPECTED } else { msg::STORED_DAY };
    let day = day_words(props, frame.day, DayForm::Full);
    let places = frame.areas.iter().filter(|(_, intensity)| *intensity > 0);
    let places: Vec<String> = places
        .map(|(place, intensity)| {
            [&messages.place(*place), " ", &messages.number((*intensity).into())].concat()
        })
        .collect();
    let what = if places.is_empty() {
        messages.text(msg::STORED_NOT_SORE).to_owned()
    } else {
        messages.list(&places)
    };
    let said = messages.format(says, &[("day", Arg::Text(&day)), ("what", Arg::Text(&what))]);
    let play = if playing { msg::STORED_PAUSE } else { msg::STORED_PLAY };
    let slider = tag("input", "")
        .attr("type", "range")
        .attr("data-field", "day")
        .attr("min", "0")
        .attr_string("max", (frames.len() - 1).to_string())
        .attr_string("value", at.to_string())
        .attr_message("aria-label", messages, msg::STORED_BODY)
        .attr_string("aria-valuetext", said.clone());
    tag("div", "stored-played")
        .flag("data-expected", frame.expected)
        .child(told_body(props.build, &frame.areas))
        .element(
            tag("div", "stored-through")
                .element(tag("p", "").text(said))
                .element(slider)
                .element(act("button quiet small", "play").message(messages, play)),
        )
        .build()
}
