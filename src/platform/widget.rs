//! The inside of one `<sore-wise>` element.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::{AppHandle, Callback, Renderer};

use super::numerals::IntlNumerals;
use super::storage::Slot;
use super::{exchange, style};
use crate::engine::{Report, Value, assess};
use crate::i18n::Locale;
use crate::session::{Action, Session};
use crate::ui::{Notices, Root, RootProps, Words};

thread_local! {
    /// Whether some element of this page has said already that nothing can be kept.
    static SAID_BLOCKED: Cell<bool> = const { Cell::new(false) };
}

/// One mounted widget; the element's class holds it and ends it with [`Widget::unmount`].
#[wasm_bindgen]
pub struct Widget {
    inner: Rc<Inner>,
}

struct Inner {
    host: HtmlElement,
    slot: Option<Slot>,
    report: RefCell<Report>,
    dispatch: RefCell<Option<Callback<Action>>>,
    /// A report that came before the widget could take it.
    waiting: RefCell<Option<Report>>,
    props: RefCell<Option<RootProps>>,
    app: RefCell<Option<AppHandle<Root>>>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts into `place`, a fresh element in the host's shadow root that belongs to this widget
    /// alone. `table` holds the language's messages. `storage_key` names the place in local
    /// storage; without one nothing is kept. `heading` asks for a title above the widget.
    ///
    /// # Errors
    /// A message table of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        place: Element,
        language: &str,
        table: String,
        storage_key: Option<String>,
        heading: bool,
    ) -> Result<Widget, JsError> {
        let locale = locale(language, table)?;
        if let Ok(root) = place.get_root_node().dyn_into::<ShadowRoot>() {
            style::adopt(&root);
        }
        let slot = storage_key.map(Slot::new);
        let kept = slot.as_ref().map_or(Ok(None), Slot::load);
        let blocked = kept.is_err();
        let report = kept.ok().flatten().unwrap_or_default();

        let inner = Rc::new(Inner {
            host,
            slot,
            report: RefCell::new(report.clone()),
            dispatch: RefCell::default(),
            waiting: RefCell::default(),
            props: RefCell::default(),
            app: RefCell::default(),
        });
        let on_ready = Rc::downgrade(&inner);
        let on_change = Rc::downgrade(&inner);
        let on_update = Rc::downgrade(&inner);
        let props = RootProps {
            words: Words(Rc::new(locale)),
            heading,
            start: Session::with(report),
            notices: Notices { storage_blocked: blocked && say_blocked(), update_ready: false },
            on_ready: Callback::from(move |dispatch: Callback<Action>| {
                if let Some(inner) = on_ready.upgrade() {
                    if let Some(report) = inner.waiting.take() {
                        dispatch.emit(Action::Replace(report));
                    }
                    inner.dispatch.replace(Some(dispatch));
                }
            }),
            on_change: Callback::from(move |report: Report| {
                if let Some(inner) = on_change.upgrade() {
                    inner.changed(report);
                }
            }),
            on_update: Callback::from(move |()| {
                if let Some(inner) = on_update.upgrade() {
                    exchange::dispatch(&inner.host, "sorewise-update", &JsValue::NULL);
                }
            }),
        };
        inner.props.replace(Some(props.clone()));
        let app = Renderer::<Root>::with_root_and_props(place, props).render();
        inner.app.replace(Some(app));
        Ok(Self { inner })
    }

    /// The report as a plain object of schema 1.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn report(&self) -> JsValue {
        exchange::to_js(&self.inner.report.borrow().to_value())
    }

    /// Goes on with another report.
    ///
    /// # Errors
    /// All mistakes in it, a line each; then nothing changes.
    // wasm-bindgen takes what comes from JavaScript by value.
    #[allow(clippy::needless_pass_by_value)]
    #[wasm_bindgen(setter)]
    pub fn set_report(&self, data: JsValue) -> Result<(), JsValue> {
        let report = exchange::report(&data).map_err(|errors| js_sys::TypeError::new(&errors.to_string()))?;
        self.inner.report.replace(report.clone());
        let dispatch = self.inner.dispatch.borrow().clone();
        match dispatch {
            Some(dispatch) => dispatch.emit(Action::Replace(report)),
            None => {
                self.inner.waiting.replace(Some(report));
            }
        }
        Ok(())
    }

    /// The answer to the report; `null` while there is nothing to answer.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn assessment(&self) -> JsValue {
        let answer = Session::with(self.inner.report.borrow().clone()).answer();
        answer.map_or(JsValue::NULL, |answer| exchange::to_js(&answer.to_value()))
    }

    /// Speaks another language from now on.
    ///
    /// # Errors
    /// A message table of another version; then the language stays.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, language: &str, table: String) -> Result<(), JsError> {
        let locale = Rc::new(locale(language, table)?);
        self.inner.update(|props| props.words = Words(locale));
        Ok(())
    }

    /// Says that a new version is ready; the host hears `sorewise-update` when the person agrees.
    #[wasm_bindgen(js_name = offerUpdate)]
    pub fn offer_update(&self) {
        self.inner.update(|props| props.notices.update_ready = true);
    }

    /// Ends the widget and lets go of all it held.
    pub fn unmount(self) {
        self.inner.dispatch.take();
        self.inner.props.take();
        let app = self.inner.app.take();
        if let Some(app) = app {
            app.destroy();
        }
    }
}

impl Inner {
    fn changed(&self, report: Report) {
        let blocked = self.slot.as_ref().is_some_and(|slot| slot.save(&report).is_err());
        if blocked && say_blocked() {
            self.update(|props| props.notices.storage_blocked = true);
        }
        let answer = Session::with(report.clone()).answer().map(|answer| answer.to_value());
        let detail = Value::object().with("report", report.to_value()).with("assessment", answer);
        self.report.replace(report);
        exchange::dispatch(&self.host, "sorewise-change", &exchange::to_js(&detail));
    }

    fn update(&self, change: impl FnOnce(&mut RootProps)) {
        let props = self.props.borrow_mut().as_mut().map(|props| {
            change(props);
            props.clone()
        });
        if let (Some(props), Some(app)) = (props, self.app.borrow_mut().as_mut()) {
            app.update(props);
        }
    }
}

fn locale(language: &str, table: String) -> Result<Locale, JsError> {
    Locale::new(language, table, Box::new(IntlNumerals::new(language))).map_err(JsError::from)
}

/// Whether this element is the one to say that nothing can be kept: the first of the page.
fn say_blocked() -> bool {
    !SAID_BLOCKED.replace(true)
}

/// Answers a report without any element: for pages that bring their own.
///
/// # Errors
/// All mistakes in the report, a line each.
#[allow(clippy::needless_pass_by_value)]
#[wasm_bindgen(js_name = assess)]
pub fn assess_data(data: JsValue) -> Result<JsValue, JsValue> {
    let answer = exchange::report(&data).and_then(|report| assess(&report));
    answer
        .map(|answer| exchange::to_js(&answer.to_value()))
        .map_err(|errors| js_sys::TypeError::new(&errors.to_string()).into())
}
