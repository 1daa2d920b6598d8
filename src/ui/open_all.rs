//! The button that opens what the compact view and the page's choice of parts leave out.

use web_sys::{Element, MouseEvent};
use yew::{Callback, Html, TargetCast};

use super::Messages;
use super::tag::act;
use crate::i18n::msg;

/// Opens all that the compact view hides, and closes it again; style sheets show it there alone.
pub fn open_all(messages: &Messages) -> Html {
    act("button quiet open-all", "open-all")
        .attr("part", "open")
        .attr("aria-expanded", "false")
        .on_click(Callback::from(|event: MouseEvent| {
            let Some(button) = event.target_dyn_into::<Element>() else { return };
            if let Ok(Some(widget)) = button.closest(".sw")
                && let Ok(open) = widget.toggle_attribute("data-open")
            {
                // The name is valid.
                let _ = button.set_attribute("aria-expanded", if open { "true" } else { "false" });
            }
        }))
        .message(messages, msg::COMPACT_ALL)
        .build()
}
