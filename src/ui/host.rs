//! What the views have of the browser beyond drawing: requests to the host.

use yew::Callback;

use crate::engine::Value;
use crate::session::HostRequest;

/// Sends a request by the callback that `platform` has given to the root, and reads its answer.
pub fn ask<A>(channel: &Callback<Value, Value>, request: HostRequest<A>) -> A {
    request.ask(|data| channel.emit(data))
}
