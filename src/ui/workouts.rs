//! Each kind of workout today: go ahead, easily, go easier, or not.

use yew::Html;

use super::Words;
use super::icon::Icon;
use super::tag::tag;
use crate::engine::Assessment;
use crate::i18n::msg;
use crate::session::{WeekGroup, Wording, week_groups};

/// The workouts, by what to do with them.
pub fn workouts_today(words: &Words, answer: &Assessment) -> Html {
    let groups = week_groups(answer).into_iter().map(|WeekGroup { verdict, title, easy, workouts }| {
        let workouts = workouts.into_iter().map(|workout| {
            tag("li", "").is("data-workout", workout.id()).say(words, workout.message()).html()
        });
        let title =
            tag("h3", "").with(Icon::of_verdict(verdict).html()).of(tag("span", "").say(words, title));
        let pace = easy.then(|| tag("p", "muted").say(words, msg::WEEK_EASY_PACE).html());
        let list = tag("div", "").of(tag("ul", "").list(workouts.collect())).with_some(pace);
        tag("li", "call").is("data-call", verdict.id()).of(title).of(list).html()
    });
    tag("section", "week card")
        .of(tag("h2", "").say(words, msg::WEEK_TITLE))
        .of(tag("ul", "calls").list(groups.collect()))
        .html()
}
