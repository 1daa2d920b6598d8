//! Each kind of workout today: go ahead, go easier, or not.

use yew::Html;

use super::Words;
use super::icon::Icon;
use super::tag::tag;
use crate::engine::{Call, EASY, WorkoutCall};
use crate::i18n::msg;
use crate::session::Wording;

/// The workouts, by what to do with them.
pub fn week(words: &Words, calls: &[WorkoutCall]) -> Html {
    let groups = [Call::Go, Call::Modify, Call::Skip].into_iter().filter_map(|call| {
        let workouts: Vec<Html> =
            calls.iter().filter(|it| it.call == call).map(|it| workout(words, it)).collect();
        if workouts.is_empty() {
            return None;
        }
        let title = tag("h3", "").with(Icon::of_call(call).html()).say(words, call.message());
        Some(tag("li", "call").is("data-call", call.id()).of(title).of(tag("ul", "").list(workouts)).html())
    });
    let paced = calls.iter().any(|it| it.call == Call::Modify && EASY.contains(&it.workout));
    let pace = paced.then(|| tag("p", "muted").say(words, msg::WEEK_EASY_PACE).html());
    tag("section", "week card")
        .of(tag("h2", "").say(words, msg::WEEK_TITLE))
        .of(tag("ul", "calls").list(groups.collect()))
        .with_some(pace)
        .html()
}

fn workout(words: &Words, call: &WorkoutCall) -> Html {
    tag("li", "").is("data-workout", call.workout.id()).text(words.workout(call)).html()
}
