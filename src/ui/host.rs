//! Host: requests to the browser, and the events of the window and the document.
//!
//! Requests leave by the callback that `platform` has given to the root. The window is heard here and not in
//! `platform`: only what comes with the answer hears it, and for as long as it is drawn; in `platform` the
//! code would be part of the file that the map waits for.

use gloo::events::{EventListener, EventListenerOptions};
use yew::Callback;

use crate::session::HostRequest;
use crate::value::Value;

/// Sends a request and reads its answer.
pub fn ask<A>(channel: &Callback<Value, Value>, request: HostRequest<A>) -> A {
    request.ask(|data| channel.emit(data))
}

/// Hears the document's events of a type, before anything on the page does, until it is dropped.
pub fn on_document(event: &'static str, heard: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&gloo::utils::document(), event, options, move |_| heard())
}

/// Hears the window's events of a type until it is dropped.
#[inline(never)]
pub fn on_window(event: &'static str, heard: Callback<()>) -> EventListener {
    EventListener::new(&gloo::utils::window(), event, move |_| heard.emit(()))
}
