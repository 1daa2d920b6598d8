//! What the platform does only once more of the program is there, and what comes with that: see
//! [`crate::ui::deferred`].

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::exchange;
use super::keeping;
use super::storage::Slot;
use super::widget::Inner;
use crate::engine::Report;
use crate::session::StorageRequest;
use crate::ui::deferred::deferred;
use crate::value::Value;

deferred! {
    /// A report from outside, or all that is wrong with it, a line each. Nobody asks before this is there:
    /// `static/boot.js` waits for it wherever there is a report.
    Answer 51 fn report(data: &JsValue) -> Result<Report, String> {
        exchange::report, before: Err(String::new())
    }

    /// Does what views ask of the browser, and gives its answer: by the element's place in storage, or by a function of
    /// the page.
    Diary 52 fn ask(slot: Option<&Slot>, page: Option<&Function>, request: &Value) -> Value {
        answer, before: Value::Null
    }

    /// Does what the diary's store asks for, and gives what it is to do.
    Diary 53 fn hear(inner: &Rc<Inner>, message: &JsValue) -> JsValue {
        keeping::hear, before: JsValue::NULL
    }

    /// Keeps what is told. Gives whether there is a diary that does.
    Diary 54 fn keep(inner: &Inner) -> bool {
        keeping::keep, before: false
    }
}

fn answer(slot: Option<&Slot>, page: Option<&Function>, request: &Value) -> Value {
    match StorageRequest::of(request) {
        Some(request) => slot.map_or(Value::Null, |slot| slot.answer(request)),
        None => exchange::ask(page, request),
    }
}
