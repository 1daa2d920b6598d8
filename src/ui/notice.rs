//! What has to be said about the browser: entries that cannot be kept, a version that is ready.

use yew::{Callback, Html};

use super::Words;
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
    words: &Words,
    notices: Notices,
    closed: Notices,
    on_close: &Callback<Notices>,
    on_update: &Callback<()>,
) -> Html {
    let notice = |name: &'static str, text: Message, act: Option<Tag>, and: Notices| {
        let close = tag("button", "icon-button")
            .is("type", "button")
            .on_click(on_close.reform(move |_| and))
            .says("aria-label", words, msg::NOTICE_CLOSE)
            .with(icon::CLOSE.html());
        tag("div", "notice")
            .is("data-notice", name)
            .of(tag("p", "").say(words, text))
            .with_some(act.map(Tag::html))
            .of(close)
            .html()
    };
    let update = (notices.update_ready && !closed.update_ready).then(|| {
        let act = tag("button", "button small")
            .is("type", "button")
            .is("data-action", "update")
            .on_click(on_update.reform(|_| ()))
            .say(words, msg::NOTICE_UPDATE_NOW);
        notice("update", msg::NOTICE_UPDATE, Some(act), Notices { update_ready: true, ..closed })
    });
    let storage = (notices.storage_blocked && !closed.storage_blocked)
        .then(|| notice("storage", msg::NOTICE_STORAGE, None, Notices { storage_blocked: true, ..closed }));
    tag("div", "notices")
        .is("role", "region")
        .is("aria-live", "polite")
        .says("aria-label", words, msg::NOTICE_LABEL)
        .with_some(update)
        .with_some(storage)
        .html()
}
