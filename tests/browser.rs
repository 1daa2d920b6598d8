//! The widget's parts in a real browser: the page that they make, and what happens at a press.
//!
//! `cargo xtask test --only components`
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use sorewise::body::{BodyRegion, BodyView, Drawing, Laterality, Physique, SidedRegion};
use sorewise::engine::{Area, Report, Sign};
use sorewise::i18n::{Locale, Numerals, SOURCES};
use sorewise::session::{Action, Session, Shared};
use sorewise::ui::{BodyMap, BodyMapProps, Change, Messages, Notices, Root, RootProps, Standing, deferred};
use sorewise::value::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::platform::time::sleep;
use yew::{AppHandle, Callback, Renderer};

#[path = "browser/other_app.rs"]
mod other_app;
#[path = "browser/painting.rs"]
mod painting;
#[path = "browser/stored.rs"]
mod stored;

wasm_bindgen_test_configure!(run_in_browser);

struct Digits;

impl Numerals for Digits {
    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn plural(&self, _: f64) -> String {
        String::from("other")
    }
}

fn english() -> Messages {
    let table = include_str!(concat!(env!("OUT_DIR"), "/messages-en.txt"));
    let deferred = include_str!(concat!(env!("OUT_DIR"), "/deferred-en.txt"));
    messages("en", table, deferred)
}

fn spanish() -> Messages {
    let table = include_str!(concat!(env!("OUT_DIR"), "/messages-es.txt"));
    let deferred = include_str!(concat!(env!("OUT_DIR"), "/deferred-es.txt"));
    messages("es", table, deferred)
}

fn messages(language: &str, table: &str, deferred: &str) -> Messages {
    let first = Locale::new(language, table.to_owned(), Rc::new(Digits)).unwrap();
    let all = first.with(deferred).unwrap();
    // The page loads these when a reader asks for them; here they are there.
    Messages(Rc::new(all.with(SOURCES).unwrap()))
}

/// A mounted widget, and what the platform heard from it.
struct Mounted {
    place: Element,
    app: Option<AppHandle<Root>>,
    reports: Rc<RefCell<Vec<Report>>>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

fn props(start: Session, notices: Notices, on_report: &Callback<Report>) -> RootProps {
    let (messages, on_update) = (english(), Callback::noop());
    let (build, on_build) = (Physique::Neutral, Callback::noop());
    RootProps {
        messages,
        heading: false,
        readonly: false,
        generation: 0,
        start: Some(start),
        standing: Standing::default(),
        replacement: None,
        visit: None,
        given: Shared(Rc::default()),
        last: Shared(Rc::default()),
        notices,
        on_change: {
            let (on_report, told) = (on_report.clone(), RefCell::<Rc<Report>>::default());
            Callback::from(move |change| match change {
                Change::Told(report) => drop(told.replace(report)),
                Change::Drawn(_) => on_report.emit(Report::clone(&told.borrow())),
            })
        },
        build,
        on_build,
        on_update,
        ask: Callback::from(|_| Value::Null),
    }
}

async fn mount(start: Session, notices: Notices) -> Mounted {
    // Nothing is cut here: the program has one file.
    deferred::mark_loaded(deferred::PARTS);
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let reports = Rc::new(RefCell::new(Vec::new()));
    let to_reports = reports.clone();
    let props = props(start, notices, &Callback::from(move |report| to_reports.borrow_mut().push(report)));
    let app = Renderer::<Root>::with_root_and_props(place.clone(), props).render();
    settle().await;
    Mounted { place, app: Some(app), reports }
}

impl Mounted {
    fn find(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).unwrap()
    }

    fn count(&self, selector: &str) -> u32 {
        self.place.query_selector_all(selector).unwrap().length()
    }

    async fn click(&self, selector: &str) {
        click(&self.find(selector).expect(selector)).await;
    }

    async fn rate(&self, value: &str) {
        slide(&self.find("[data-field=intensity]").unwrap(), value).await;
    }

    async fn press(&self, selector: &str, key: &str) {
        let init = web_sys::KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_key(key);
        let event = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.find(selector).expect(selector).dispatch_event(&event).unwrap();
        settle().await;
    }

    /// Waits until all that takes its turn has had it.
    async fn is_whole(&self) {
        for _ in 0..200 {
            if self.count("[data-waiting]") == 0 {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("{} cards still wait", self.count("[data-waiting]"));
    }

    fn disposition(&self) -> Option<String> {
        self.find("[data-disposition]").and_then(|answer| answer.get_attribute("data-disposition"))
    }
}

/// Waits until Yew has drawn all that is to be drawn.
async fn settle() {
    yew::scheduler::flush().await;
}

const LEFT_CALF: &str = "[data-view=posterior] [data-region=calf][data-side=left]";

async fn click(element: &Element) {
    let init = web_sys::MouseEventInit::new();
    init.set_bubbles(true);
    let event = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap();
    element.dispatch_event(&event).unwrap();
    settle().await;
}

/// Puts a slider at a value.
async fn slide(slider: &Element, value: &str) {
    let slider: &HtmlInputElement = slider.unchecked_ref();
    slider.set_value(value);
    let init = web_sys::InputEventInit::new();
    init.set_bubbles(true);
    let event = web_sys::InputEvent::new_with_event_init_dict("input", &init).unwrap();
    slider.dispatch_event(&event).unwrap();
    settle().await;
}

fn rated(intensity: u8) -> Session {
    let areas = vec![Area::new(BodyRegion::Calf, Laterality::Left, intensity)];
    Session::with(Report { areas, ..Report::default() })
}

#[wasm_bindgen_test]
async fn a_tap_a_rating_and_there_is_an_answer() {
    let widget = mount(Session::default(), Notices::default()).await;
    assert_eq!(widget.disposition(), None);
    widget.click(LEFT_CALF).await;
    assert!(widget.find(".rating").is_some());
    assert!(widget.reports.borrow().is_empty(), "a tap alone reports nothing");
    widget.rate("4").await;
    assert_eq!(widget.disposition().as_deref(), Some("modify"));
    assert_eq!(widget.reports.borrow().last().unwrap().areas[0].intensity, 4);
    // Both views show it, by colour and by number.
    assert_eq!(widget.count("[data-region=calf][data-side=left][data-value='4']"), 2);
    assert_eq!(widget.count("[data-region=calf][data-side=right][data-value]"), 0);
    assert_eq!(widget.count(".number"), 2);
}

#[wasm_bindgen_test]
async fn the_platform_hears_of_each_change_once_and_not_of_the_start() {
    let widget = mount(rated(4), Notices::default()).await;
    assert!(widget.reports.borrow().is_empty());
    widget.press(LEFT_CALF, "4").await;
    assert!(widget.reports.borrow().is_empty(), "nothing changed");
    widget.press(LEFT_CALF, "5").await;
    widget.click("[data-show=posterior]").await;
    assert_eq!(widget.reports.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn chips_wait_until_there_is_a_rating() {
    let widget = mount(Session::default(), Notices::default()).await;
    widget.click(LEFT_CALF).await;
    assert!(widget.find("[data-sign=bruising][disabled]").is_some());
    widget.rate("2").await;
    widget.click("[data-sign=bruising]").await;
    assert_eq!(widget.disposition().as_deref(), Some("consult"));
    assert_eq!(widget.reports.borrow().last().unwrap().areas[0].signs, [Sign::Bruising]);
    assert!(widget.count("[data-withheld]") > 0);
    widget.is_whole().await;
    assert_eq!(widget.count("[data-advice=T4]"), 0);
}

#[wasm_bindgen_test]
async fn each_card_is_drawn_in_a_task_of_its_own() {
    let widget = mount(rated(4), Notices::default()).await;
    let cards = || widget.count(".row > .card");
    let (all, waiting) = (cards(), widget.count(".row > [data-waiting]"));
    // The answer stands before any of them.
    assert_eq!(widget.disposition().as_deref(), Some("modify"));
    assert!(waiting > 5, "{waiting} of {all} cards wait");
    let mut seen = vec![waiting];
    while seen.last() != Some(&0) {
        sleep(Duration::ZERO).await;
        seen.push(widget.count("[data-waiting]"));
    }
    seen.dedup();
    assert!(seen.len() > 4, "not one after the other: {seen:?}");
    assert_eq!(cards(), all);
    // What is there already does not wait again.
    widget.press(LEFT_CALF, "5").await;
    assert_eq!(widget.count("[data-movement] [data-waiting]"), 0);
}

#[wasm_bindgen_test]
async fn every_region_is_a_named_button_and_each_view_one_tab_stop() {
    let widget = mount(rated(4), Notices::default()).await;
    let regions = widget.place.query_selector_all(".region").unwrap();
    assert!(regions.length() >= 48);
    for index in 0..regions.length() {
        let region: Element = regions.get(index).unwrap().unchecked_into();
        assert_eq!(region.get_attribute("role").as_deref(), Some("button"));
        assert!(region.get_attribute("aria-label").is_some_and(|label| !label.is_empty()));
    }
    for view in BodyView::ALL {
        assert_eq!(widget.count(&format!("[data-view={}] [tabindex='0']", view.id())), 1);
    }
    let label = widget.find(LEFT_CALF).unwrap().get_attribute("aria-label").unwrap();
    assert_eq!(label, "Left calf, 4 out of 10, mild");
}

#[wasm_bindgen_test]
async fn arrows_move_the_focus_and_digits_rate() {
    let widget = mount(Session::default(), Notices::default()).await;
    let start = "[data-view=posterior] [tabindex='0']";
    let before = widget.find(start).unwrap().get_attribute("data-region").unwrap();
    widget.find(start).unwrap().unchecked_into::<HtmlElement>().focus().unwrap();
    widget.press(start, "ArrowDown").await;
    let focused = widget.find(":focus").expect("the focus follows the key");
    let region = focused.get_attribute("data-region").unwrap();
    assert_ne!(region, before);
    assert_eq!(focused.get_attribute("tabindex").as_deref(), Some("0"));
    widget.press(start, "7").await;
    assert_eq!(widget.disposition().as_deref(), Some("rest"));
    assert_eq!(widget.reports.borrow().last().unwrap().areas[0].place.region.id(), region);
    widget.press(start, "Delete").await;
    assert_eq!(widget.disposition(), None);
}

#[wasm_bindgen_test]
async fn shortcuts_of_the_browser_are_left_alone() {
    let widget = mount(Session::default(), Notices::default()).await;
    let init = web_sys::KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_ctrl_key(true);
    init.set_key("5");
    let event = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    widget.find(LEFT_CALF).unwrap().dispatch_event(&event).unwrap();
    settle().await;
    assert!(!event.default_prevented());
    assert!(widget.reports.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn the_answer_names_its_sources() {
    let widget = mount(rated(4), Notices::default()).await;
    let links = widget.place.query_selector_all(".why a[href^='https://doi.org/10.']").unwrap();
    assert!(links.length() >= 1);
    for index in 0..links.length() {
        let link: Element = links.get(index).unwrap().unchecked_into();
        assert_eq!(link.get_attribute("rel").as_deref(), Some("noopener noreferrer"));
    }
}

#[wasm_bindgen_test]
async fn the_answer_is_announced() {
    let widget = mount(rated(4), Notices::default()).await;
    let said = widget.find(".sw > [role=status]").unwrap().text_content().unwrap();
    assert_eq!(said, "Answer: Train, but go easier on what is sore.");
}

#[wasm_bindgen_test]
async fn starting_over_clears_and_removing_removes() {
    let widget = mount(rated(4), Notices::default()).await;
    widget.click("[data-action=clear]").await;
    assert_eq!(widget.disposition(), None);
    assert_eq!(widget.reports.borrow().last(), Some(&Report::default()));
    assert!(widget.find("[data-action=clear]").is_none());
    widget.click(LEFT_CALF).await;
    widget.rate("3").await;
    widget.click("[data-action=remove]").await;
    assert!(widget.find(".rating").is_none());
    assert_eq!(widget.count(".region[data-value]"), 0);
}

#[wasm_bindgen_test]
async fn notices_can_be_closed() {
    let notices = Notices { storage_blocked: true, update_ready: true };
    let widget = mount(Session::default(), notices).await;
    assert_eq!(widget.count("[data-notice]"), 2);
    widget.click("[data-notice=storage] .icon-button").await;
    assert_eq!(widget.count("[data-notice]"), 1);
    assert!(widget.find("[data-notice=update] [data-action=update]").is_some());
}

#[wasm_bindgen_test]
async fn the_focus_goes_into_the_panel_and_comes_back() {
    let widget = mount(Session::default(), Notices::default()).await;
    widget.press(LEFT_CALF, "Enter").await;
    assert!(widget.find(".slider:focus").is_some(), "Enter leads to the slider");
    widget.rate("4").await;
    assert!(widget.find(".slider:focus").is_some(), "the answer does not take it away");
    widget.click(".rating-foot [data-action=done]").await;
    let back = widget.find(":focus").expect("the focus is not lost");
    assert_eq!(back.get_attribute("data-region").as_deref(), Some("calf"));
}

#[wasm_bindgen_test]
async fn a_widget_that_sleeps_shows_nothing_and_wakes_as_new() {
    let mut widget = mount(rated(4), Notices::default()).await;
    let mut props = props(Session::default(), Notices::default(), &Callback::noop());
    props.begin(None);
    widget.app.as_mut().unwrap().update(props.clone());
    settle().await;
    assert_eq!(widget.place.child_element_count(), 0);
    props.begin(Some(Session::default()));
    widget.app.as_mut().unwrap().update(props);
    settle().await;
    assert!(widget.count(".region") > 0);
    assert_eq!(widget.disposition(), None, "nothing of its former life is left");
}

#[wasm_bindgen_test]
async fn no_style_attribute_and_no_inline_handler_is_ever_written() {
    // A host page's content security policy may forbid them.
    let widget = mount(rated(8), Notices::default()).await;
    widget.click(LEFT_CALF).await;
    assert_eq!(widget.count("[style], style, script, [onclick]"), 0);
    let html: HtmlElement = widget.place.clone().unchecked_into();
    assert!(!html.inner_html().is_empty());
}

/// The map alone, as another Yew app uses it: what it is given, and what it says.
struct Alone {
    place: Element,
    app: Option<AppHandle<BodyMap>>,
    actions: Rc<RefCell<Vec<Action>>>,
}

impl Drop for Alone {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

fn map_props(session: &Session, on_action: Callback<Action>) -> BodyMapProps {
    BodyMapProps {
        said: yew::Html::default(),
        messages: english(),
        areas: session.report.areas.clone(),
        selected: session.selected.clone(),
        view: session.view,
        build: session.build,
        history: session.history.can(),
        can_clear: false,
        standing: Standing::default(),
        list: true,
        on_action,
        children: yew::Html::default(),
    }
}

async fn alone(session: &Session) -> Alone {
    deferred::mark_loaded(deferred::PARTS);
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let actions = Rc::new(RefCell::new(Vec::new()));
    let heard = actions.clone();
    let on_action = Callback::from(move |action| heard.borrow_mut().push(action));
    let app = Renderer::<BodyMap>::with_root_and_props(place.clone(), map_props(session, on_action)).render();
    settle().await;
    Alone { place, app: Some(app), actions }
}

#[wasm_bindgen_test]
async fn the_map_alone_says_what_is_tapped_and_decides_nothing() {
    let map = alone(&rated(4)).await;
    let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    click(&map.place.query_selector(LEFT_CALF).unwrap().unwrap()).await;
    assert_eq!(*map.actions.borrow(), [Action::SetView(BodyView::Posterior), Action::Select(calf)]);
    // Nobody has told it that the place is selected now.
    assert!(map.place.query_selector(".rating").unwrap().is_none());
    assert!(map.place.query_selector("[data-disposition]").unwrap().is_none(), "it knows nothing of advice");
}

#[wasm_bindgen_test]
async fn each_build_has_every_region_and_shows_every_rating() {
    for build in Physique::ALL {
        let map = alone(&Session { build, ..rated(4) }).await;
        let regions = map.place.query_selector_all("svg .region").unwrap().length();
        let drawn = BodyView::ALL.iter().flat_map(|view| Drawing::new(*view, build).shapes);
        let sided: usize = drawn.map(|shape| shape.region.sides().len()).sum();
        assert_eq!(regions as usize, sided, "{build:?}");
        let shown =
            map.place.query_selector_all("svg .region[data-value='4'][data-side=left]").unwrap().length();
        assert_eq!(shown, 2, "{build:?}");
    }
}

#[wasm_bindgen_test]
async fn both_sides_and_undo_are_in_reach() {
    let widget = mount(rated(4), Notices::default()).await;
    widget.click(LEFT_CALF).await;
    widget.click("[data-action=both]").await;
    assert_eq!(widget.reports.borrow().last().unwrap().areas.len(), 2);
    widget.rate("6").await;
    assert!(widget.reports.borrow().last().unwrap().areas.iter().all(|area| area.intensity == 6));
    widget.click("[data-tool=undo]").await;
    widget.click("[data-tool=undo]").await;
    assert_eq!(widget.reports.borrow().last(), Some(&*rated(4).report));
}

#[wasm_bindgen_test]
async fn several_places_are_rated_in_one_go() {
    let widget = mount(Session::default(), Notices::default()).await;
    widget.click("[data-tool=several]").await;
    widget.click(LEFT_CALF).await;
    widget.click("[data-view=posterior] [data-region=glutes][data-side=right]").await;
    assert_eq!(widget.count(".ring"), 3, "the calf shows in both views");
    widget.rate("3").await;
    assert_eq!(widget.reports.borrow().last().unwrap().areas.len(), 2);
    widget.click(LEFT_CALF).await;
    widget.rate("8").await;
    let intensities: Vec<u8> =
        widget.reports.borrow().last().unwrap().areas.iter().map(|area| area.intensity).collect();
    assert_eq!(intensities, [3, 8], "a second tap takes a place out of the group");
}

#[wasm_bindgen_test]
async fn the_list_searches_and_rates() {
    let widget = mount(Session::default(), Notices::default()).await;
    let field: HtmlInputElement = widget.find("[data-field=query]").unwrap().unchecked_into();
    field.set_value("tennis elbow");
    let init = web_sys::InputEventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&web_sys::InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    settle().await;
    let slider: HtmlInputElement =
        widget.find(".area[data-region=elbow][data-side=left] .slider").unwrap().unchecked_into();
    slider.set_value("5");
    slider.dispatch_event(&web_sys::InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    settle().await;
    assert_eq!(widget.reports.borrow().last().unwrap().areas[0].place.region, BodyRegion::Elbow);
    widget.click(".area[data-region=elbow] [data-action=remove-one]").await;
    assert!(widget.reports.borrow().last().unwrap().areas.is_empty());
}
