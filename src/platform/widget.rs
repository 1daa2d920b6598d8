//! The widget: the inside of one `<sore-wise>` element, its properties and events.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

use super::numerals::IntlNumerals;
use super::storage::{self, Slot};
use super::{deferred as later, exchange};
use crate::body::{BodyView, Physique};
use crate::engine::{Assessment, MovementPreferences, Report};
use crate::i18n::Locale;
use crate::session::{Given, LastAssessment, Session, Shared, Visit, is_told, same_report};
use crate::ui::deferred::{self, Part};
use crate::ui::{Change, Messages, Notices, Root, RootProps, Standing};
use crate::value::Value;

thread_local! {
    /// Whether some element of this page has said already that nothing can be kept.
    static BLOCKED_NOTICE_SHOWN: Cell<bool> = const { Cell::new(false) };
    /// Apps whose elements are gone. Yew never lets go of the element that it has mounted into, nor
    /// of its listeners there: an app that slept and woke again is the only one that leaks nothing.
    static IDLE_POOL: RefCell<Vec<Rc<Inner>>> = const { RefCell::new(Vec::new()) };
}

/// One widget at work; the element's class holds it and ends it with [`Widget::unmount`].
#[wasm_bindgen]
pub struct Widget {
    inner: Rc<Inner>,
}

pub(super) struct Inner {
    /// What the app was mounted into; it moves from one shadow root to the next.
    place: Element,
    app: RefCell<Option<AppHandle<Root>>>,
    pub(super) props: RefCell<RootProps>,
    host: RefCell<Option<HtmlElement>>,
    pub(super) slot: RefCell<Option<Slot>>,
    /// Answers the requests of the views: `static/host.js`.
    pub(super) ask: RefCell<Option<Function>>,
    pub(super) report: RefCell<Rc<Report>>,
    /// What the page knows of it, while a change is told and not drawn yet.
    undrawn: RefCell<Option<Rc<Report>>>,
    /// The diary (`platform/keeping.rs`), once it is there. Of any type: what ends it is not in the first part.
    pub(super) book: RefCell<Option<Box<dyn Any>>>,
    /// How the reader wants movements chosen: the page is told the answer that the reader sees.
    pub(super) preferences: Cell<MovementPreferences>,
    /// The assessment that the reader sees, for the page.
    pub(super) last: Shared<LastAssessment>,
    /// The answer that the page has heard of last.
    pub(super) answered: RefCell<Option<Shared<Assessment>>>,
    /// Whether the page has yet to hear of a change, which waits for its answer.
    change_pending: Cell<bool>,
    /// Stores the report once no more changes come; none while it is stored.
    pub(super) saving: RefCell<Option<Timeout>>,
    /// Store at once when the page goes: held here, as what drops them hears no more.
    _leaving: [EventListener; 2],
}

/// What a usual visit needs beyond its first view, in bytes.
const ROOM: usize = 24 << 16;

/// Grows the memory once, while a single part of the program uses it. It then need not grow in the middle of calls between
/// parts, after which `WebKitGTK` was seen to take memory that was there for out of bounds.
fn grow() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}

/// So long nothing has to change before the report is stored, in milliseconds: a slider that moves stores once.
const QUIET_MS: u32 = 250;

/// How many parts the widget waits for (for `place` and `build` see [`Widget::new`]): for the diary where something is kept,
/// for the answer where the body has another build than the one that stands in the page. What reads the one and draws the other comes
/// after the map.
#[wasm_bindgen(js_name = waitsFor)]
#[must_use]
pub fn waits_for(place: Option<String>, build: Option<String>) -> u8 {
    let slot = place.map(Slot::new);
    if slot.as_ref().is_some_and(Slot::is_kept) {
        return Part::Diary as u8;
    }
    u8::from(first_build(slot.as_ref(), build) != Physique::default())
}

/// The build that the person has chosen before, or that the page asks for.
fn first_build(slot: Option<&Slot>, asked: Option<String>) -> Physique {
    let chosen = slot.and_then(|_| storage::build());
    chosen.or_else(|| Physique::from_id(&asked?)).unwrap_or_default()
}

#[wasm_bindgen]
impl Widget {
    /// Puts a widget into the host's shadow root. `table` holds the language's messages.
    /// `place` is what its keys in local storage end with; without one nothing is kept. `heading` asks
    /// for a title above the widget, `build` for a build of the body while the person has chosen none.
    /// `ask` answers the requests of the views. `still` holds the first view, if the page has one: its figures
    /// become the widget's.
    ///
    /// What it [waits for](waits_for) has to be there. It begins empty: what was kept it hears of ([`Widget::hear`]).
    ///
    /// # Errors
    /// A host without an open shadow root; a message table of another version.
    #[allow(
        clippy::too_many_arguments,
        clippy::needless_pass_by_value,
        reason = "one call of static/boot.js, which hands over values"
    )]
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        language: &str,
        table: String,
        place: Option<String>,
        heading: bool,
        build: Option<String>,
        ask: Function,
        still: Option<Element>,
    ) -> Result<Widget, JsError> {
        let messages = messages(language, table)?;
        let root = host.shadow_root().ok_or_else(|| JsError::new("the host has no shadow root"))?;
        let slot = place.map(Slot::new);
        let build = first_build(slot.as_ref(), build);

        let figure = |view: BodyView| {
            let selector = ["svg[data-view=", view.id(), "]"].concat();
            still.as_ref()?.query_selector(&selector).ok().flatten()
        };
        let standing = Standing::new(figure(BodyView::Anterior), figure(BodyView::Posterior));

        let idle = IDLE_POOL.with_borrow_mut(Vec::pop);
        let inner = if let Some(inner) = idle {
            inner
        } else {
            grow();
            Inner::new(messages.clone())?
        };
        if root.append_child(&inner.place).is_err() {
            return Err(JsError::new("the shadow root takes no widget"));
        }
        inner.host.replace(Some(host));
        inner.slot.replace(slot);
        inner.ask.replace(Some(ask));
        inner.preferences.take();
        inner.update(|props| {
            props.messages = messages;
            props.heading = heading;
            props.readonly = false;
            props.build = build;
            props.standing = standing;
            props.given = Shared(Rc::<Given>::default());
            props.begin(Some(Session::default()));
        });
        Ok(Self { inner })
    }

    /// The report as a plain object of schema 1.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn report(&self) -> JsValue {
        exchange::to_js(&self.inner.known().to_value())
    }

    /// Goes on with another report, which nobody is told of: the page knows what it sets. What is equal to the present one
    /// changes nothing. What answers has to be there: it judges the report.
    ///
    /// # Errors
    /// All mistakes in it, a line each; then nothing changes.
    // wasm-bindgen takes what comes from JavaScript by value.
    #[allow(clippy::needless_pass_by_value)]
    #[wasm_bindgen(setter)]
    pub fn set_report(&self, data: JsValue) -> Result<(), JsValue> {
        let report = later::report(&data).map_err(|errors| js_sys::TypeError::new(&errors))?;
        let report = Rc::new(report);
        if !same_report(&report, &self.inner.report.borrow()) {
            // Whoever sets a report asks by itself.
            self.inner.show(report, None, false);
            self.inner.note();
            later::tell_answer(&self.inner);
        }
        Ok(())
    }

    /// Goes back to the report from before one that the page has set in this very turn, and that was meant for another
    /// name. The page is not told: it hears of what it has set where that goes.
    #[wasm_bindgen(js_name = putBack)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "wasm-bindgen takes what comes from JavaScript by value"
    )]
    pub fn put_back(&self, data: JsValue) {
        if let Ok(report) = later::report(&data) {
            self.inner.report.replace(Rc::new(report));
        }
    }

    /// Shows a title above the map from now on, or none; and lets the person tell something, or only look (`readonly`).
    #[wasm_bindgen(js_name = setShown)]
    pub fn set_shown(&self, heading: bool, readonly: bool) {
        self.inner.update(|props| (props.heading, props.readonly) = (heading, readonly));
    }

    /// Draws the body in a build (its id; the default without one), unless the person has chosen one. What draws it has
    /// to be there: it comes with the answer.
    #[wasm_bindgen(js_name = setBuild)]
    pub fn set_build(&self, asked: Option<String>) {
        let build = first_build(self.inner.slot.borrow().as_ref(), asked);
        self.inner.update(|props| props.build = build);
    }

    /// The answer to the report; `null` while there is nothing to answer, or nothing to answer it with.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn assessment(&self) -> JsValue {
        exchange::to_js(&self.inner.answer().unwrap_or(Value::Null))
    }

    /// Speaks another language from now on.
    ///
    /// # Errors
    /// A message table of another version; then the language stays.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, language: &str, table: String) -> Result<(), JsError> {
        let messages = messages(language, table)?;
        self.inner.update(|props| props.messages = messages);
        Ok(())
    }

    /// Gets the next table of the language that it speaks. The page calls this when the part of the program that goes
    /// with it is here too: with the first the widget answers, and tells what it had to keep to itself. After the last it
    /// gets the list of publications, once a reader asks for it; given again, it changes nothing.
    ///
    /// # Errors
    /// A message table of another version; then what it says stays unsaid.
    #[wasm_bindgen(js_name = loadDeferred)]
    pub fn load_deferred(&self, table: &str) -> Result<(), JsError> {
        let messages = self.inner.props.borrow().messages.clone();
        if messages.has_sources() {
            return Ok(());
        }
        let messages = messages.with(table)?;
        self.inner.update(|props| props.messages = Messages(Rc::new(messages)));
        if self.inner.change_pending.get() {
            self.inner.tell_change();
        }
        later::tell_answer(&self.inner);
        Ok(())
    }

    /// Hears of the diary's store (`static/diary.js` has the messages), and gives what that is to do.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "wasm-bindgen takes what comes from JavaScript by value"
    )]
    #[must_use]
    pub fn hear(&self, message: JsValue) -> JsValue {
        later::hear(&self.inner, &message)
    }

    /// Says that a new version is ready; the host hears `sorewise-update` when the person agrees.
    #[wasm_bindgen(js_name = offerUpdate)]
    pub fn offer_update(&self) {
        self.inner.update(|props| props.notices.update_ready = true);
    }

    /// Ends the widget: it leaves the shadow root and forgets its host and its entries.
    pub fn unmount(self) {
        let inner = self.inner;
        inner.save_now();
        inner.book.take();
        inner.host.take();
        inner.slot.take();
        inner.ask.take();
        inner.report.take();
        inner.undrawn.take();
        inner.change_pending.take();
        inner.answered.take();
        inner.update(|props| {
            props.notices = Notices::default();
            props.begin(None);
        });
        inner.place.remove();
        IDLE_POOL.with_borrow_mut(|asleep| asleep.push(inner));
    }
}

impl Inner {
    /// Mounts an app that sleeps.
    fn new(messages: Messages) -> Result<Rc<Self>, JsError> {
        let place = gloo::utils::document().create_element("div");
        let place = place.map_err(|_| JsError::new("the document makes no elements"))?;
        let inner = Rc::new_cyclic(|inner: &std::rc::Weak<Self>| {
            let (on_change, on_build, on_update) = (inner.clone(), inner.clone(), inner.clone());
            let asked = inner.clone();
            let last = Shared(Rc::<LastAssessment>::default());
            let leaving = || {
                let inner = inner.clone();
                move |_: &Event| inner.upgrade().iter().for_each(|inner| inner.save_now())
            };
            let props = RootProps {
                messages,
                heading: false,
                readonly: false,
                generation: 0,
                start: None,
                standing: Standing::default(),
                replacement: None,
                last: last.clone(),
                notices: Notices::default(),
                visit: None,
                given: Shared(Rc::<Given>::default()),
                on_change: Callback::from(move |change| {
                    let Some(inner) = on_change.upgrade() else { return };
                    let drawn = matches!(change, Change::Drawn(_));
                    match change {
                        Change::Told(report) => {
                            let known = inner.known();
                            inner.undrawn.replace(Some(known));
                            inner.report.replace(report);
                        }
                        Change::Drawn(preferences) => {
                            inner.undrawn.take();
                            inner.preferences.set(preferences);
                        }
                    }
                    // First: the page may end this very widget when it hears.
                    inner.note();
                    if drawn {
                        inner.tell_change();
                    }
                }),
                build: Physique::default(),
                on_build: Callback::from(move |build| {
                    if let Some(inner) = on_build.upgrade() {
                        inner.props.borrow_mut().build = build;
                        if inner.slot.borrow().is_some() {
                            later::build_chosen(&inner, build);
                        }
                    }
                }),
                on_update: Callback::from(move |()| {
                    if let Some(inner) = on_update.upgrade() {
                        inner.tell("sorewise-update", &JsValue::NULL);
                    }
                }),
                ask: Callback::from(move |request: Value| {
                    asked.upgrade().map_or(Value::Null, |inner| later::ask(&inner, &request))
                }),
            };
            Self {
                place,
                app: RefCell::default(),
                props: RefCell::new(props),
                host: RefCell::default(),
                slot: RefCell::default(),
                ask: RefCell::default(),
                report: RefCell::default(),
                undrawn: RefCell::default(),
                book: RefCell::default(),
                preferences: Cell::default(),
                last,
                answered: RefCell::default(),
                change_pending: Cell::default(),
                saving: RefCell::default(),
                // A phone that puts the page away may never say that it goes.
                _leaving: [
                    EventListener::new(&gloo::utils::window(), "pagehide", leaving()),
                    EventListener::new(&gloo::utils::document(), "visibilitychange", leaving()),
                ],
            }
        });
        let props = inner.props.borrow().clone();
        let app = Renderer::<Root>::with_root_and_props(inner.place.clone(), props).render();
        inner.app.replace(Some(app));
        Ok(inner)
    }

    /// Stores a changed report, a little later.
    fn note(self: &Rc<Self>) {
        if self.slot.borrow().is_some() {
            let inner = Rc::downgrade(self);
            let save = move || inner.upgrade().iter().for_each(|inner| inner.save_now());
            // What is taken back goes at once. Begun anew: the one before is dropped, and so called off.
            let wait = if is_told(&self.report.borrow()) { QUIET_MS } else { 0 };
            self.saving.replace(Some(Timeout::new(wait, save)));
        }
    }

    /// Stores what is not stored yet.
    pub(super) fn save_now(&self) {
        if self.saving.take().is_none() {
            return;
        }
        if later::keep(self) {
            return;
        }
        let report = Rc::clone(&self.report.borrow());
        let blocked = self.slot.borrow().as_ref().is_some_and(|slot| slot.save(&report).is_err());
        if blocked {
            self.say_blocked();
        }
    }

    /// Goes on with what the same person told elsewhere, and tells the page.
    pub(super) fn follow(&self, report: Rc<Report>, visit: Shared<Visit>) {
        self.show(report, Some(visit), true);
        self.tell_change();
    }

    /// Shows another report from now on, which takes the place of the one before, or follows it.
    pub(super) fn show(&self, report: Rc<Report>, visit: Option<Shared<Visit>>, follows: bool) {
        self.undrawn.take();
        self.report.replace(Rc::clone(&report));
        self.update(|props| {
            props.visit = visit;
            props.replace(report, follows);
        });
    }

    /// Says that nothing can be kept, in one element of the page.
    pub(super) fn say_blocked(&self) {
        if !BLOCKED_NOTICE_SHOWN.replace(true) {
            self.update(|props| props.notices.storage_blocked = true);
        }
    }

    /// Tells the host page what was reported, and the answer. Without what answers, it waits.
    fn tell_change(&self) {
        self.change_pending.set(!deferred::is_loaded(Part::Answer));
        if self.change_pending.get() {
            return;
        }
        let report = self.report.borrow().to_value();
        let detail = Value::object().with("report", report).with("assessment", self.answer());
        self.tell("sorewise-change", &exchange::to_js(&detail));
        later::tell_answer(self);
    }

    /// The answer to the report, as data: the very one that the reader sees.
    fn answer(&self) -> Option<Value> {
        self.assessed().map(|answer| deferred::to_value(&answer))
    }

    /// The report that the page has set or heard of.
    fn known(&self) -> Rc<Report> {
        let undrawn = self.undrawn.borrow().clone();
        undrawn.unwrap_or_else(|| Rc::clone(&self.report.borrow()))
    }

    pub(super) fn assessed(&self) -> Option<Shared<Assessment>> {
        let report = self.known();
        self.last.of(&report, self.preferences.get(), &deferred::assessment)
    }

    pub(super) fn tell(&self, event: &str, detail: &JsValue) {
        // Not borrowed while the page listens: it may end this very widget.
        let host = self.host.borrow().clone();
        if let Some(host) = host {
            exchange::dispatch(&host, event, detail);
        }
    }

    pub(super) fn update(&self, change: impl FnOnce(&mut RootProps)) {
        change(&mut self.props.borrow_mut());
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(self.props.borrow().clone());
        }
    }
}

/// The style sheet of all that the parts draw that are here; it stands behind that of the map, which the page has.
#[wasm_bindgen(js_name = deferredStyles)]
#[must_use]
pub fn deferred_styles() -> String {
    deferred::styles()
}

fn messages(language: &str, table: String) -> Result<Messages, JsError> {
    let locale = Locale::new(language, table, Rc::new(IntlNumerals::new(language)))?;
    Ok(Messages(Rc::new(locale)))
}
