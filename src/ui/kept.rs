//! Whether what is told is kept, in a line; and the way to all that is.

use yew::{Callback, Html, html};

use super::tag::{act, tag};
use super::{Messages, deferred};
use crate::i18n::msg;
use crate::session::{Action, Backup, HostRequest, Kept, Session, Shared, Visit, Wish};
use crate::value::Value;

/// The line, and the button below it. That something is kept is said once the store has committed it, and not before.
pub fn kept(
    messages: &Messages,
    visit: &Shared<Visit>,
    session: &Session,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    let said = match visit.kept {
        Kept::Nothing => None,
        Kept::Waits => Some(("waits", msg::KEPT_WAITS)),
        Kept::All => Some(("all", msg::KEPT_ALL)),
    };
    let line = said.map(|(id, says)| tag("p", "kept").attr("data-kept", id).message(messages, says).build());
    let open = visit.stored.is_some();
    let asked = ask.clone();
    let press = move |_| {
        let wanted = if open { HostRequest::wish(Wish::Close) } else { HostRequest::shelf() };
        super::host::ask(&asked, wanted);
    };
    // Its words are among the last to come.
    let opener = messages.is_complete().then(|| {
        act("stored-open", "stored")
            .aria_bool("aria-expanded", open)
            .on_click(Callback::from(press))
            .message(messages, msg::STORED_OPEN)
            .build()
    });
    let stored =
        if open { deferred::stored(messages, visit, session, on_action, ask) } else { Html::default() };
    let away = visit.away.then(|| {
        tag("p", "kept").attr("role", "alert").attr("data-away", "").message(messages, msg::KEPT_AWAY).build()
    });
    // It may be long before all of it was loaded that something is worth it.
    let offer = (visit.backup == Backup::Offered && messages.is_complete()).then(|| offer(messages, ask));
    let all = [line, offer, opener, away].map(Option::unwrap_or_default);
    html! { <>{ for all }{ stored }</> }
}

/// Keeps which questions are skipped by now.
pub fn note_skipped(session: &Session, ask: &Callback<Value, Value>) {
    super::host::ask(ask, HostRequest::skipped(&session.skipped));
}

/// A backup, offered once.
fn offer(messages: &Messages, ask: &Callback<Value, Value>) -> Html {
    let press = |wanted: bool| {
        let ask = ask.clone();
        Callback::from(move |_| {
            super::host::ask(&ask, HostRequest::backup(wanted));
            if wanted {
                super::host::ask(&ask, HostRequest::shelf());
            }
        })
    };
    tag("div", "backup-offer")
        .attr("role", "status")
        .element(tag("p", "").message(messages, msg::BACKUP_OFFER))
        .element(
            tag("div", "choices")
                .element(
                    act("button small", "want-backup")
                        .on_click(press(true))
                        .message(messages, msg::BACKUP_WANT),
                )
                .element(
                    act("button quiet small", "leave-backup")
                        .on_click(press(false))
                        .message(messages, msg::BACKUP_LEAVE),
                ),
        )
        .build()
}
