//! Workouts of today: go ahead, easily, go easier, or not.

use yew::Html;

use super::Messages;
use super::icon::Icon;
use super::tag::tag;
use crate::engine::Assessment;
use crate::i18n::msg;
use crate::session::{Wording, WorkoutGroup, workout_groups};

/// The workouts, by what to do with them.
pub fn workouts_today(messages: &Messages, answer: &Assessment) -> Html {
    let groups = workout_groups(answer).into_iter().map(|WorkoutGroup { verdict, title, easy, workouts }| {
        let workouts = workouts.into_iter().map(|workout| {
            tag("li", "").attr("data-workout", workout.id()).message(messages, workout.message()).build()
        });
        let title = tag("h3", "")
            .child(Icon::of_verdict(verdict).html())
            .element(tag("span", "").message(messages, title));
        let pace = easy.then(|| tag("p", "muted").message(messages, msg::WORKOUTS_EASY_PACE).build());
        let list = tag("div", "").element(tag("ul", "").children(workouts.collect())).child_opt(pace);
        tag("li", "call").attr("data-call", verdict.id()).element(title).element(list).build()
    });
    tag("section", "workouts card")
        .attr("part", "workouts")
        .element(tag("h2", "").message(messages, msg::WORKOUTS_TITLE))
        .element(tag("ul", "calls").children(groups.collect()))
        .build()
}
