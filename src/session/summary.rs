//! The answer as plain text, to be shared or copied.

use crate::engine::{Assessment, Call, Disposition, Report};
use crate::i18n::{Locale, Message, msg};

/// The answer and what it stands on, some ten short lines.
#[must_use]
pub fn summary(words: &Locale, report: &Report, answer: &Assessment) -> String {
    let mut text = Lines::default();
    text.line(words.text(msg::APP_TITLE));
    text.line(words.name(answer.disposition));
    for point in answer.disposition.points() {
        text.item(words.text(point));
    }
    if !report.areas.is_empty() || !report.signs.is_empty() {
        text.gap(words.text(msg::AREAS_TITLE));
        for area in &report.areas {
            text.item(&words.rated_place(area.place, Some(area.intensity)));
        }
        for sign in &report.signs {
            text.item(words.name(*sign));
        }
    }
    // Whoever needs help today has no use for the rest.
    if answer.disposition < Disposition::Urgent {
        text.gap(words.text(msg::WEEK_TITLE));
        for line in week(words, answer) {
            text.item(&line);
        }
        if !answer.movements.is_empty() {
            text.gap(words.text(msg::ANSWER_MOVEMENTS));
            for movement in &answer.movements {
                let dose = words.dose(movement.dose);
                let dose: Vec<&str> = dose.iter().map(String::as_str).collect();
                let name: Message = movement.id.card().name();
                text.item(&[words.text(name), ": ", &list(&dose)].concat());
            }
        }
    }
    text.gap(words.text(msg::FOOTER_DISCLAIMER));
    text.0
}

/// The workouts by what to do with them, a line each: "Go ahead: Upper body, Push".
#[must_use]
pub fn week(words: &Locale, answer: &Assessment) -> Vec<String> {
    let line = |call: Call| {
        let of_call = answer.workouts.iter().filter(|it| it.call == call);
        let names: Vec<String> = of_call.map(|it| words.workout(it)).collect();
        (!names.is_empty()).then(|| [words.name(call), ": ", &names.join(", ")].concat())
    };
    [Call::Go, Call::Modify, Call::Skip].into_iter().filter_map(line).collect()
}

fn list(names: &[&str]) -> String {
    names.join(", ")
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, text: &str) {
        self.0 += text;
        self.0.push('\n');
    }

    fn item(&mut self, text: &str) {
        self.0 += "• ";
        self.line(text);
    }

    fn gap(&mut self, title: &str) {
        self.0.push('\n');
        self.line(title);
    }
}
