//! The ways into a guided routine: a button that starts one, and an offer to go on with one.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::tag::{act, button, tag};
use super::{Words, icon};
use crate::content::MovementId;
use crate::i18n::{Arg, Message, msg};
use crate::routine::{Playback, Routine};
use crate::session::Action;

/// The button that starts a routine of these movements; nothing where there are none.
pub fn start_button(words: &Words, movements: &[MovementId], on_action: &Callback<Action>) -> Html {
    let Some(routine) = Routine::of(movements) else { return Html::default() };
    let length = minutes(words, msg::ROUTINE_LENGTH, routine.total_ms());
    tag("p", "start-routine")
        .of(button("button", on_action, Action::Play(movements.to_vec()))
            .is("data-action", "start-routine")
            .with(icon::PLAY.html())
            .of(tag("span", "").say(words, msg::ROUTINE_START)))
        .of(tag("span", "muted").text(length))
        .html()
}

/// The article's four, which make one routine for all of the body: for whoever is not sore at all.
pub fn whole_body(words: &Words, on_action: &Callback<Action>) -> Html {
    let four = Routine::four();
    let length = Routine::of(&four).map(|it| minutes(words, msg::ROUTINE_LENGTH, it.total_ms()));
    button("link", on_action, Action::Play(four))
        .is("data-action", "start-routine")
        .maybe("title", length.map(Into::into))
        .say(words, msg::ROUTINE_FOUR)
        .html()
}

/// Whole minutes, at least one.
fn minutes(words: &Words, message: Message, ms: u32) -> String {
    let minutes = ms.saturating_add(30_000) / 60_000;
    words.format(message, &[("minutes", Arg::Number(minutes.max(1).into()))])
}

/// To go on with a routine that was left: only if all of it is fit to be done now.
pub fn offer(
    words: &Words,
    left: &Playback,
    barred: Option<&[MovementId]>,
    pressed: Callback<MouseEvent>,
) -> Html {
    let fits = |barred: &[MovementId]| left.routine().movements().iter().all(|id| !barred.contains(id));
    if !barred.is_some_and(fits) {
        return Html::default();
    }
    let rest = left.routine().total_ms() - left.position_ms(0);
    tag("div", "resume card")
        .on_click(pressed)
        .of(tag("div", "")
            .of(tag("p", "").say(words, msg::ROUTINE_RESUME))
            .of(tag("p", "muted").text(minutes(words, msg::ROUTINE_LEFT, rest))))
        .of(act("button", "resume").say(words, msg::ROUTINE_GO_ON))
        .of(act("button quiet", "forget").say(words, msg::ROUTINE_FORGET))
        .html()
}
