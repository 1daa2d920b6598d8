//! Overlays: what a shared link has brought, and the guided routine.

use yew::{Callback, Html, html};

use super::Messages;
use super::component::keyed;
use super::routine_player::routine_player;
use super::shared_link::{SharedLink, SharedLinkProps};
use crate::engine::Assessment;
use crate::session::{Action, Session};
use crate::value::Value;

/// What a link has brought, and the routine while one is played or waits to be gone on with. `generation` tells one life of
/// the widget from the next; `ask` asks the browser.
pub fn overlay(
    messages: &Messages,
    session: &Session,
    answer: Option<&Assessment>,
    generation: u32,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    let state = (session.playing.as_slice(), &*session.report, session.build, generation);
    let routine = routine_player(messages, state, answer, on_action, ask);
    // The routine beside it has the bare number.
    let link_key = ["link", &generation.to_string()].concat();
    let props =
        SharedLinkProps { messages: messages.clone(), on_action: on_action.clone(), ask: ask.clone() };
    let shared_link = keyed::<SharedLink>(link_key, props);
    html! { <>{ shared_link }{ routine }</> }
}
