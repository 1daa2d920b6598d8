//! Summary: the answer as plain text, to be shared or copied.

use super::Wording;
use crate::engine::{Assessment, Disposition, EASY, Report, Verdict, Workout};
use crate::i18n::{Locale, Message, msg};

/// The answer and what it stands on, some ten short lines.
#[must_use]
pub fn summary(messages: &Locale, report: &Report, answer: &Assessment) -> String {
    let mut text = Lines::default();
    text.line(messages.text(msg::APP_TITLE));
    text.line(messages.name(answer.disposition));
    for point in answer.points() {
        text.item(messages.text(point));
    }
    if !report.areas.is_empty() || !report.signs.is_empty() {
        text.gap(messages.text(msg::AREAS_TITLE));
        for area in &report.areas {
            text.item(&messages.rated_place(area.place, Some(area.intensity)));
        }
        for sign in &report.signs {
            text.item(messages.name(*sign));
        }
    }
    // Whoever needs help today has no use for the rest.
    if answer.disposition < Disposition::Urgent {
        text.gap(messages.text(msg::WORKOUTS_TITLE));
        for line in workout_lines(messages, answer) {
            text.item(&line);
        }
        if !answer.movements.is_empty() {
            text.gap(messages.text(msg::ANSWER_MOVEMENTS));
            for movement in &answer.movements {
                text.item(&messages.dosed(movement.id, movement.dose));
            }
        }
    }
    text.gap(messages.text(msg::FOOTER_DISCLAIMER));
    text.line(messages.text(msg::FOOTER_ASK));
    text.0
}

/// Workouts that are for today in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkoutGroup {
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
pub fn workout_groups(answer: &Assessment) -> Vec<WorkoutGroup> {
    let groups = [
        (Verdict::Go, Verdict::Go.message(), false),
        (Verdict::Modify, msg::WORKOUTS_EASY, true),
        (Verdict::Modify, Verdict::Modify.message(), false),
        (Verdict::Skip, Verdict::Skip.message(), false),
    ];
    let group = |(verdict, title, easy)| {
        let paced = |workout| verdict == Verdict::Modify && EASY.contains(workout);
        let of_verdict =
            answer.workouts.iter().filter(|it| it.verdict == verdict && paced(&it.workout) == easy);
        let workouts: Vec<Workout> = of_verdict.map(|it| it.workout).collect();
        (!workouts.is_empty()).then_some(WorkoutGroup { verdict, title, easy, workouts })
    };
    groups.into_iter().filter_map(group).collect()
}

/// The same, a line each: "Go ahead: Upper body, Push".
#[must_use]
pub fn workout_lines(messages: &Locale, answer: &Assessment) -> Vec<String> {
    let line = |group: WorkoutGroup| {
        let names: Vec<&str> = group.workouts.iter().map(|workout| messages.name(*workout)).collect();
        messages.labelled(messages.text(group.title), &messages.list(&names))
    };
    workout_groups(answer).into_iter().map(line).collect()
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
