//! Exchange with JavaScript: objects in and out, and events for the host page.

use js_sys::{Array, Function, Object};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::engine::Report;
use crate::value::Value;

/// Deeper than any report: a cyclic object ends here.
const DEEPEST: usize = 8;

/// Plain JavaScript data, as `JSON.parse` would give it.
#[must_use]
pub fn to_js(data: &Value) -> JsValue {
    // JSON's shapes hold nothing that JavaScript cannot.
    data.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// A report from outside.
///
/// # Errors
/// Every mistake in it, a line each.
pub fn report(data: &JsValue) -> Result<Report, String> {
    Report::from_value(&value(data)).map_err(|errors| errors.to_string())
}

/// Gives data to a function, and gives what comes back; `null` where there is none, or where it fails.
#[must_use]
pub fn ask(function: Option<&Function>, request: &Value) -> Value {
    let answer = function.and_then(|function| function.call1(&JsValue::UNDEFINED, &to_js(request)).ok());
    answer.map_or(Value::Null, |answer| value(&answer))
}

/// Any JavaScript value as data. What JSON does not have (functions, symbols, what lies too deep)
/// is nothing.
#[must_use]
pub fn value(data: &JsValue) -> Value {
    from_js(data, DEEPEST)
}

/// The same of data that may be so deep.
#[must_use]
pub fn value_to(data: &JsValue, deepest: usize) -> Value {
    from_js(data, deepest)
}

// By hand, not by serde-wasm-bindgen: its reader can print numbers in its errors, and the tables for
// that are 12 KB of the download.
fn from_js(data: &JsValue, depth: usize) -> Value {
    if let Some(number) = data.as_f64() {
        Value::Number(number)
    } else if let Some(text) = data.as_string() {
        Value::Text(text)
    } else if let Some(value) = data.as_bool() {
        Value::Bool(value)
    } else if depth == 0 {
        Value::Null
    } else if Array::is_array(data) {
        let items = Array::from(data);
        Value::List((0..items.length()).map(|index| from_js(&items.get(index), depth - 1)).collect())
    } else if data.is_object() {
        let entries = Object::entries(data.unchecked_ref());
        let field = |index| {
            let entry = Array::from(&entries.get(index));
            Some((entry.get(0).as_string()?, from_js(&entry.get(1), depth - 1)))
        };
        Value::Object((0..entries.length()).filter_map(field).collect())
    } else {
        Value::Null
    }
}

/// Tells the host page. The event leaves the shadow root and bubbles.
pub fn dispatch(host: &HtmlElement, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // It fails only for an event that is being dispatched already; this one is new.
        let _ = host.dispatch_event(&event);
    }
}
