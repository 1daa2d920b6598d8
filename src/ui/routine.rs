//! Ways into a guided routine: the button that starts one, and the offer to resume one.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::tag::{act, button, tag};
use super::{Messages, icon};
use crate::content::MovementId;
use crate::i18n::{Arg, Message, msg};
use crate::routine::resume::may_resume;
use crate::routine::{Playback, Routine};
use crate::session::Action;

/// The button that starts a routine of these movements; nothing where there are none.
pub fn start_button(messages: &Messages, movements: &[MovementId], on_action: &Callback<Action>) -> Html {
    let Some(routine) = Routine::of(movements) else { return Html::default() };
    let length = minutes(messages, msg::ROUTINE_LENGTH, routine.total_ms());
    tag("p", "start-routine")
        .element(
            button("button", on_action, Action::Play(movements.to_vec()))
                .attr("data-action", "start-routine")
                .child(icon::PLAY.html())
                .element(tag("span", "").message(messages, msg::ROUTINE_START)),
        )
        .element(tag("span", "muted").text(length))
        .build()
}

/// The article's four, which make one routine for all of the body: for whoever is not sore at all.
pub fn whole_body(messages: &Messages, on_action: &Callback<Action>) -> Html {
    four(messages, msg::ROUTINE_FOUR, Routine::whole_body(), on_action)
}

/// The same against soreness, each movement in the form that is fit today.
pub fn for_the_sore(messages: &Messages, forms: Vec<MovementId>, on_action: &Callback<Action>) -> Html {
    let button = four(messages, msg::ROUTINE_FOUR_SORE, forms, on_action);
    tag("p", "").child(button).build()
}

fn four(messages: &Messages, name: Message, four: Vec<MovementId>, on_action: &Callback<Action>) -> Html {
    let length = Routine::of(&four).map(|it| minutes(messages, msg::ROUTINE_LENGTH, it.total_ms()));
    button("link", on_action, Action::Play(four))
        .attr("data-action", "start-routine")
        .attr_opt("title", length.map(Into::into))
        .message(messages, name)
        .build()
}

/// Whole minutes, at least one.
fn minutes(messages: &Messages, message: Message, ms: u32) -> String {
    let minutes = ms.saturating_add(30_000) / 60_000;
    messages.format(message, &[("minutes", Arg::Number(minutes.max(1).into()))])
}

/// To go on with a routine that was left: only if all of it is fit to be done now.
pub fn offer(
    messages: &Messages,
    left: &Playback,
    barred: Option<&[MovementId]>,
    pressed: Callback<MouseEvent>,
) -> Html {
    if !may_resume(left.routine(), barred) {
        return Html::default();
    }
    let rest = left.routine().total_ms() - left.position_ms(0);
    tag("div", "resume card")
        .on_click(pressed)
        .element(
            tag("div", "")
                .element(tag("p", "").message(messages, msg::ROUTINE_RESUME))
                .element(tag("p", "muted").text(minutes(messages, msg::ROUTINE_LEFT, rest))),
        )
        .element(act("button", "resume").message(messages, msg::ROUTINE_GO_ON))
        .element(act("button quiet", "forget").message(messages, msg::ROUTINE_FORGET))
        .build()
}
