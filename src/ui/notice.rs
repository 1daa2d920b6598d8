//! Notices about the browser: storage is blocked, an update is ready.

use yew::{Callback, Html};

use super::Messages;
use super::icon;
use super::tag::{Tag, tag};
use crate::i18n::{Message, msg};

/// What has to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Notices {
    /// Nothing can be kept beyond this page.
    pub storage_blocked: bool,
    /// A new version waits.
    pub update_ready: bool,
}

/// What is to be said and was not closed; `on_close` gets what is closed from now on.
pub fn notice_bar(
    messages: &Messages,
    notices: Notices,
    closed: Notices,
    on_close: &Callback<Notices>,
    on_update: &Callback<()>,
) -> Html {
    let notice = |name: &'static str, text: Message, act: Option<Tag>, and: Notices| {
        let close = tag("button", "icon-button")
            .attr("type", "button")
            .on_click(on_close.reform(move |_| and))
            .attr_message("aria-label", messages, msg::NOTICE_CLOSE)
            .child(icon::CLOSE.html());
        tag("div", "notice")
            .attr("data-notice", name)
            .element(tag("p", "").message(messages, text))
            .child_opt(act.map(Tag::build))
            .element(close)
            .build()
    };
    let update = (notices.update_ready && !closed.update_ready).then(|| {
        let act = tag("button", "button small")
            .attr("type", "button")
            .attr("data-action", "update")
            .on_click(on_update.reform(|_| ()))
            .message(messages, msg::NOTICE_UPDATE_NOW);
        notice("update", msg::NOTICE_UPDATE, Some(act), Notices { update_ready: true, ..closed })
    });
    let storage = (notices.storage_blocked && !closed.storage_blocked)
        .then(|| notice("storage", msg::NOTICE_STORAGE, None, Notices { storage_blocked: true, ..closed }));
    tag("div", "notices")
        .attr("role", "region")
        .attr("aria-live", "polite")
        .attr_message("aria-label", messages, msg::NOTICE_LABEL)
        .child_opt(update)
        .child_opt(storage)
        .build()
}
