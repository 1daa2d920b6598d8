//! Whether what is told is kept, in a line; and the way to all that is.

use yew::{Callback, Html, html};

use super::tag::{act, tag};
use super::{Messages, deferred};
use crate::i18n::msg;
use crate::session::{HostRequest, Kept, Shared, Visit, Wish};
use crate::value::Value;

/// The line, and the button below it. That something is kept is said once the store has committed it, and not before.
pub fn kept(messages: &Messages, visit: &Shared<Visit>, ask: &Callback<Value, Value>) -> Html {
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
    let stored = if open { deferred::stored(messages, visit, ask) } else { Html::default() };
    html! { <>{ line.unwrap_or_default() }{ opener.unwrap_or_default() }{ stored }</> }
}
