//! What is stored here, as a view: what it says, and what a press asks for.

use std::cell::RefCell;
use std::rc::Rc;

use sorewise::body::{BodyRegion, Laterality};
use sorewise::diary::{Changes, Diary, Erased, FileFound, Id, Moment, Refused, Telling};
use sorewise::engine::{Area, Report};
use sorewise::session::{Beside, Session, Shared, Stored, Visit, Wish, wish_of};
use sorewise::ui::{Notices, Root, RootProps, deferred};
use sorewise::value::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlSelectElement};
use yew::{AppHandle, Callback, Renderer};

use super::{props, settle};

const MONDAY: Moment = Moment { at: 1_774_252_800_000, offset: 60 };

/// A diary of so many days: a calf that eases, and on the last one a biceps.
fn days(count: u8) -> Diary {
    let mut diary = Diary::default();
    let mut clock = diary.clock(7);
    for day in 0..count {
        let began = Moment { at: MONDAY.at + u64::from(day) * 86_400_000, ..MONDAY };
        let stamp = clock.tick(began.at);
        let mut report = Report { areas: vec![area(BodyRegion::Calf, 9 - day % 9)], ..Report::default() };
        if day + 1 == count {
            report.areas.push(area(BodyRegion::Biceps, 3));
        }
        let id = Id { kind: sorewise::diary::Kind::CheckIn, made: stamp };
        let telling = Telling { began, zone: None, report: &report, denied: &[] };
        diary.tell(id, telling, stamp, began).unwrap();
    }
    diary
}

fn stored(diary: Diary) -> Stored {
    Stored { diary, beside: vec![Beside::Install], now: MONDAY, erased: None, found: None }
}

fn area(region: BodyRegion, intensity: u8) -> Area {
    Area::new(region, Laterality::Left, intensity)
}

struct Shown {
    place: Element,
    app: Option<AppHandle<Root>>,
    props: RootProps,
    asked: Rc<RefCell<Vec<Value>>>,
}

impl Drop for Shown {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

fn visit(stored: Stored) -> Shared<Visit> {
    Shared(Rc::new(Visit { stored: Some(Rc::new(stored)), ..Visit::default() }))
}

async fn show(stored: Stored) -> Shown {
    deferred::mark_loaded(deferred::PARTS);
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let asked = Rc::new(RefCell::new(Vec::new()));
    let heard = asked.clone();
    let ask = Callback::from(move |request: Value| {
        let saves = request.get("do") == Some(&"save".into());
        heard.borrow_mut().push(request);
        if saves { Value::Bool(true) } else { Value::Null }
    });
    let plain = props(Session::default(), Notices::default(), &Callback::noop());
    let props = RootProps { visit: Some(visit(stored)), ask, ..plain };
    let app = Renderer::<Root>::with_root_and_props(place.clone(), props.clone()).render();
    settle().await;
    Shown { place, app: Some(app), props, asked }
}

impl Shown {
    fn find(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).unwrap()
    }

    fn count(&self, selector: &str) -> u32 {
        self.place.query_selector_all(selector).unwrap().length()
    }

    fn says(&self, selector: &str) -> String {
        self.find(selector).expect(selector).text_content().unwrap_or_default()
    }

    async fn press(&self, selector: &str) {
        let init = web_sys::MouseEventInit::new();
        init.set_bubbles(true);
        let event = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap();
        self.find(selector).expect(selector).dispatch_event(&event).unwrap();
        settle().await;
    }

    async fn becomes(&mut self, stored: Stored) {
        self.props.visit = Some(visit(stored));
        self.app.as_mut().unwrap().update(self.props.clone());
        settle().await;
    }

    fn wishes(&self) -> Vec<Wish> {
        self.asked.borrow().iter().filter_map(wish_of).collect()
    }
}

#[wasm_bindgen_test]
async fn what_is_stored_is_said_and_each_entry_can_be_deleted() {
    let shown = show(stored(days(3))).await;
    assert_eq!(shown.count(".stored-entries > li"), 3);
    assert!(shown.says(".stored-entries > li:first-child").contains("Left calf, 7 out of 10"));
    assert!(shown.says(".stored-entries > li:first-child").contains("upper arm"));
    assert_eq!(
        shown.count(".stored-lines [data-region] circle"),
        3,
        "an area that was told once has no line"
    );
    assert_eq!(shown.count(".stored-lines circle"), 6, "and the sorest place has one");
    assert_eq!(shown.count("[data-action=day]"), 3);
    assert!(shown.says(".stored-beside").contains("Whether this page may offer to be installed"));
    let last = days(3).check_ins()[2].id;
    shown.press(".stored-entries > li:first-child [data-action=erase]").await;
    assert_eq!(shown.wishes(), [Wish::Erase(last)]);
    shown.press("[data-action=erase-all]").await;
    shown.press("[data-action=close-stored]").await;
    assert_eq!(shown.wishes()[1..], [Wish::EraseAll, Wish::Close]);
}

#[wasm_bindgen_test]
async fn an_area_is_chosen_and_earlier_entries_come_when_asked_for() {
    let shown = show(stored(days(45))).await;
    assert_eq!(shown.count(".stored-entries > li"), 20);
    shown.press("[data-action=more-stored]").await;
    shown.press("[data-action=more-stored]").await;
    assert_eq!((shown.count(".stored-entries > li"), shown.count("[data-action=more-stored]")), (45, 0));
    let select: HtmlSelectElement = shown.find("[data-field=area]").unwrap().unchecked_into();
    assert_eq!(shown.says("[data-field=area]"), "All areasLeft calfLeft front of upper arm");
    select.set_selected_index(2);
    let init = web_sys::InputEventInit::new();
    init.set_bubbles(true);
    let event = web_sys::InputEvent::new_with_event_init_dict("change", &init).unwrap();
    select.dispatch_event(&event).unwrap();
    settle().await;
    assert_eq!((shown.count(".stored-entries > li"), shown.count(".stored-lines circle")), (1, 0));
}

#[wasm_bindgen_test]
async fn what_was_deleted_can_be_brought_back_and_files_are_said() {
    let mut shown = show(stored(days(2))).await;
    assert_eq!(shown.count("[data-action=undo-erase]"), 0);
    shown.becomes(Stored { erased: Some(Erased::All), ..stored(Diary::default()) }).await;
    assert_eq!(shown.count(".stored-entries > li"), 0);
    shown.press("[data-action=undo-erase]").await;
    assert_eq!(shown.wishes(), [Wish::Undo]);
    let added = Changes { added: days(2).check_ins().iter().map(|it| it.id).collect(), ..Changes::default() };
    shown.becomes(Stored { found: Some(FileFound::Offers(added)), ..stored(days(2)) }).await;
    assert!(shown.says("[data-found=offers]").contains("2 new"));
    shown.press("[data-action=take-in]").await;
    assert_eq!(shown.wishes()[1..], [Wish::TakeIn]);
    let refused = FileFound::Refused(Refused::Unreadable(Vec::new()));
    shown.becomes(Stored { found: Some(refused), ..stored(days(2)) }).await;
    assert!(shown.says("[data-found=refused]").contains("Nothing was changed"));
    assert_eq!(shown.count("[data-action=take-in]"), 0);
}

#[wasm_bindgen_test]
async fn files_are_offered_to_be_saved() {
    let shown = show(stored(days(2))).await;
    shown.press("[data-action=take-json]").await;
    shown.press("[data-action=take-csv]").await;
    let saved: Vec<Value> =
        shown.asked.borrow().iter().filter(|it| it.get("do") == Some(&"save".into())).cloned().collect();
    assert_eq!(saved.len(), 2);
    assert_eq!(saved[0].get("text"), Some(&sorewise::diary::export(&days(2)).as_str().into()));
    // Without a random number there is no pseudonym, and so no file; that is said.
    shown.press("[data-action=take-fhir]").await;
    assert!(shown.says(".stored").contains("could not be saved"));
}
