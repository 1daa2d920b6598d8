//! The answer as plain text, to be shared or copied.

use super::Wording;
use crate::engine::{Assessment, Disposition, EASY, Report, Verdict, Workout};
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
    text.line(words.text(msg::FOOTER_ASK));
    text.0
}

/// Workouts that are for today in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekGroup {
    /// What to do with them.
    pub verdict: Verdict,
    /// That in words.
    pub title: Message,
    /// Whether they are the ones that help where they are done easily.
    pub easy: bool,
    /// Which ones; never empty.
    pub workouts: Vec<Workout>,
}

/// The workouts by what to do with them. Those that help at an easy pace stand together, so that the pace
/// is said.
#[must_use]
pub fn week_groups(answer: &Assessment) -> Vec<WeekGroup> {
    let groups = [
        (Verdict::Go, Verdict::Go.message(), false),
        (Verdict::Modify, msg::WEEK_EASY, true),
        (Verdict::Modify, Verdict::Modify.message(), false),
        (Verdict::Skip, Verdict::Skip.message(), false),
    ];
    let group = |(verdict, title, easy)| {
        let paced = |workout| verdict == Verdict::Modify && EASY.contains(workout);
        let of_verdict =
            answer.workouts.iter().filter(|it| it.verdict == verdict && paced(&it.workout) == easy);
        let workouts: Vec<Workout> = of_verdict.map(|it| it.workout).collect();
        (!workouts.is_empty()).then_some(WeekGroup { verdict, title, easy, workouts })
    };
    groups.into_iter().filter_map(group).collect()
}

/// The same, a line each: "Go ahead: Upper body, Push".
#[must_use]
pub fn week(words: &Locale, answer: &Assessment) -> Vec<String> {
    let line = |group: WeekGroup| {
        let names: Vec<&str> = group.workouts.iter().map(|workout| words.name(*workout)).collect();
        [words.text(group.title), ": ", &names.join(", ")].concat()
    };
    week_groups(answer).into_iter().map(line).collect()
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
