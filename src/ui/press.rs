//! Presses on buttons that name what they do, for components that have several such buttons.

use web_sys::{Element, MouseEvent};
use yew::{Callback, TargetCast};

use super::component::{Component, Link};

/// One listener for all buttons inside an element; `event_of` says what a press on one with this
/// `data-action` means.
pub fn pressed<C: Component>(
    link: &Link<C>,
    event_of: fn(&str) -> Option<C::Message>,
) -> Callback<MouseEvent> {
    link.batch_callback(move |event: MouseEvent| event_of(&action_of(&event)?))
}

/// The action that the pressed button, or what it stands in, names.
#[inline(never)]
fn action_of(event: &MouseEvent) -> Option<String> {
    let target: Element = event.target_dyn_into()?;
    target.closest("[data-action]").ok()??.get_attribute("data-action")
}
