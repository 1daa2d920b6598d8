//! What has to be said about the browser: entries that cannot be kept, a version that is ready.

use yew::prelude::*;

use super::Words;
use super::icon;
use crate::i18n::msg;

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
    let close = |and: Notices| {
        let onclick = on_close.reform(move |_: MouseEvent| and);
        html! {
            <button type="button" class="icon-button" {onclick} aria-label={words.attribute(msg::NOTICE_CLOSE)}>
                { icon::CLOSE.html() }
            </button>
        }
    };
    let on_update = on_update.reform(|_: MouseEvent| ());
    html! {
        <div class="notices" role="region" aria-live="polite" aria-label={words.attribute(msg::NOTICE_LABEL)}>
            if notices.update_ready && !closed.update_ready {
                <div class="notice" data-notice="update">
                    <p>{ words.say(msg::NOTICE_UPDATE) }</p>
                    <button type="button" class="button small" data-action="update" onclick={on_update}>
                        { words.say(msg::NOTICE_UPDATE_NOW) }
                    </button>
                    { close(Notices { update_ready: true, ..closed }) }
                </div>
            }
            if notices.storage_blocked && !closed.storage_blocked {
                <div class="notice" data-notice="storage">
                    <p>{ words.say(msg::NOTICE_STORAGE) }</p>
                    { close(Notices { storage_blocked: true, ..closed }) }
                </div>
            }
        </div>
    }
}
