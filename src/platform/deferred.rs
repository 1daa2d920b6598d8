//! What the platform does only once more of the program is there, and what comes with that: see
//! [`crate::ui::deferred`].

use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::exchange;
use super::keeping;
use super::shelf;
use super::storage;
use super::widget::Inner;
use crate::body::Physique;
use crate::engine::Report;
use crate::routine::Settings;
use crate::session::{BACKUP, CHOOSE, ROUTINE_DONE, StorageRequest, Wish, wish_of};
use crate::ui::deferred::deferred;
use crate::value::Value;

deferred! {
    /// A report from outside, or all that is wrong with it, a line each. Nobody asks before this is there:
    /// `static/boot.js` waits for it wherever there is a report.
    Answer 51 fn report(data: &JsValue) -> Result<Report, String> {
        exchange::report, before: Err(String::new())
    }

    /// Tells the page of the answer, where it is another one than the page has heard of.
    Answer 58 fn tell_answer(inner: &Inner) -> () {
        answered, before: ()
    }

    /// Does what views ask of the browser, and gives its answer: by the element's place in storage, or by a function of
    /// the page.
    Diary 52 fn ask(inner: &Rc<Inner>, request: &Value) -> Value {
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

    /// Keeps which build the person has chosen.
    Diary 59 fn build_chosen(inner: &Rc<Inner>, build: Physique) -> () {
        keeping::build_chosen, before: storage::keep_build(build)
    }

    /// Does what a person wants done with all that is stored.
    Shelf 55 fn wish(inner: &Rc<Inner>, wish: Wish) -> () {
        shelf::wish, before: ()
    }

    /// Has what is shown of it say what is stored by now.
    Shelf 57 fn refresh(book: &mut keeping::Book, inner: &Inner) -> () {
        shelf::refresh, before: ()
    }

    /// Shows all that is stored; with a file, what that would change.
    Shelf 56 fn show(inner: &Rc<Inner>, message: &Value) -> () {
        shelf::show, before: ()
    }
}

fn answered(inner: &Inner) {
    let answer = inner.assessed();
    let before = inner.answered.replace(answer.clone());
    // Compared by what they say: another report may have the same answer.
    if before.as_deref() != answer.as_deref() {
        let assessment = answer.map_or(Value::Null, |answer| answer.to_value());
        inner.tell("sorewise-assessment", &exchange::to_js(&Value::object().with("assessment", assessment)));
    }
}

fn answer(inner: &Rc<Inner>, request: &Value) -> Value {
    if let Some(wanted) = wish_of(request) {
        wish(inner, wanted);
        return Value::Null;
    }
    if request.get("do") == Some(&ROUTINE_DONE.into()) {
        keeping::routine_done(inner, request);
        return Value::Null;
    }
    if request.get("do") == Some(&CHOOSE.into()) {
        keeping::choose(inner, request);
        return Value::Null;
    }
    if request.get("do") == Some(&BACKUP.into()) {
        keeping::end_offer(inner, request.get("wanted") == Some(&true.into()));
        return Value::Null;
    }
    // Not borrowed while it is done: it may lead back here.
    let (slot, page) = (inner.slot.borrow().clone(), inner.ask.borrow().clone());
    match StorageRequest::of(request) {
        Some(request) => {
            let saved = slot.map_or(Value::Null, |slot| slot.answer(request));
            // What was chosen elsewhere goes before what was saved here.
            match (request, keeping::sounds(inner)) {
                (StorageRequest::LoadRoutine, Some(sounds)) => with_sounds(saved, sounds),
                _ => saved,
            }
        }
        None => exchange::ask(page.as_ref(), request),
    }
}

/// What was saved of a routine, with what is chosen of how it sounds.
fn with_sounds(saved: Value, sounds: u16) -> Value {
    let Value::Object(mut fields) = Settings::unpacked(sounds).to_value() else { return saved };
    if let Value::Object(saved) = saved {
        fields.extend(saved.into_iter().filter(|(name, _)| name == "routine"));
    }
    Value::Object(fields)
}
