//! Whether what is told is kept, in a line.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::i18n::msg;
use crate::session::{Kept, Visit};

/// The line. That something is kept is said once the store has committed it, and not before.
pub fn kept(messages: &Messages, visit: &Visit) -> Html {
    let (id, says) = match visit.kept {
        Kept::Nothing => return Html::default(),
        Kept::Waits => ("waits", msg::KEPT_WAITS),
        Kept::All => ("all", msg::KEPT_ALL),
    };
    tag("p", "kept").attr("data-kept", id).message(messages, says).build()
}
