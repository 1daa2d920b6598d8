//! What the map does not wait for: the answer, and how it is drawn.
//!
//! The build cuts the program in two (`xtask/src/split.rs`): what only [`chunk`] calls comes in a
//! second file, a moment after the map can be tapped. Until then the rest has to do without it, so
//! these functions are the only way there; whatever else calls into `chunk` fails the build.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{Callback, Html};

use super::areas::AreasView;
use super::map_event::MapEvent;
use super::rating::RatingView;
use super::toolbar::Tools;
use super::{Messages, STYLES};
use crate::body::{BodyView, Drawing, FigurePoint, Led, Physique, SidedRegion, Way};
use crate::engine::{Assessment, Report};
use crate::session::{Action, Session};
use crate::value::Value;

thread_local! {
    static COMPLETE: Cell<bool> = const { Cell::new(false) };
}

/// Says that the second file is here, or that this program has only one.
#[wasm_bindgen]
pub fn complete() {
    COMPLETE.set(true);
}

/// Whether the whole program is here.
#[must_use]
pub fn is_loaded() -> bool {
    COMPLETE.get()
}

/// The session's answer; none while there is nothing to answer, or nothing to answer it with.
#[must_use]
pub fn assessment(session: &Session) -> Option<Assessment> {
    if is_loaded() { chunk::assessment(session) } else { None }
}

/// The answer in a sentence, what to do now, and why. `acted`: the person brought it about, just now.
pub fn answer_card(
    messages: &Messages,
    answer: &Assessment,
    acted: bool,
    on_action: &Callback<Action>,
) -> Html {
    if is_loaded() { chunk::answer_card(messages, answer, acted, on_action) } else { Html::default() }
}

/// What the engine would like to know next.
pub fn questions(
    messages: &Messages,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
) -> Html {
    if is_loaded() { chunk::questions(messages, session, answer, on_action) } else { Html::default() }
}

/// Everything below the headline.
pub fn answer_details(
    messages: &Messages,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    if is_loaded() {
        chunk::answer_details(messages, session, answer, on_action, ask)
    } else {
        Html::default()
    }
}

/// What a link has brought, and the guided routine while one is played or waits to be gone on with. `life` tells one life of the
/// widget from the next; `ask` asks the browser.
pub fn routine(
    messages: &Messages,
    session: &Session,
    answer: Option<&Assessment>,
    life: u32,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    if is_loaded() {
        chunk::routine(messages, session, answer, life, on_action, ask)
    } else {
        Html::default()
    }
}

/// What came before, and what concerns the whole person.
pub fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    if is_loaded() { chunk::context_form(messages, report, on_action) } else { Html::default() }
}

/// What the selected places feel like, and what is seen there.
pub fn area_findings(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Html {
    if is_loaded() { chunk::area_findings(messages, session, on_action) } else { Html::default() }
}

/// The list that is the map's equal.
pub fn areas(
    messages: &Messages,
    shown: AreasView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_loaded() { chunk::areas(messages, shown, on_action, hear) } else { Html::default() }
}

/// The panel in which places are rated.
pub fn rating(
    messages: &Messages,
    shown: RatingView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_loaded() { chunk::rating(messages, shown, on_action, hear) } else { Html::default() }
}

/// The tools that are seldom needed.
pub fn extras(
    messages: &Messages,
    tools: Tools,
    build: Physique,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_loaded() { chunk::extras(messages, tools, build, on_action, hear) } else { Html::default() }
}

/// Where a way over the body leads to.
#[must_use]
pub fn led(from: SidedRegion, view: BodyView, way: Way) -> Option<Led> {
    if is_loaded() { chunk::led(from, view, way) } else { None }
}

/// The place that a tap by finger takes, and the others that it may have meant.
#[must_use]
pub fn taken(
    drawing: &Drawing,
    target: Option<SidedRegion>,
    at: Option<FigurePoint>,
    spread: f32,
) -> Vec<SidedRegion> {
    if is_loaded() { chunk::taken(drawing, target, at, spread) } else { target.into_iter().collect() }
}

/// Scrolls what holds an element.
pub fn scroll(element: Element, by: f64) {
    if is_loaded() {
        chunk::scroll(element, by);
    }
}

/// The answer in a line, for where its headline is not in sight.
pub fn said_line(messages: &Messages, answer: &Assessment) -> Html {
    if is_loaded() { chunk::said_line(messages, answer) } else { Html::default() }
}

/// What whoever is not sore at all can do.
pub fn whole_body(messages: &Messages, on_action: &Callback<Action>) -> Html {
    if is_loaded() { chunk::whole_body(messages, on_action) } else { Html::default() }
}

/// What the keys do.
pub fn keys(messages: &Messages) -> Html {
    if is_loaded() { chunk::keys(messages) } else { Html::default() }
}

/// The answer as data.
#[must_use]
pub fn to_value(answer: &Assessment) -> Value {
    if is_loaded() { chunk::to_value(answer) } else { Value::Null }
}

/// The style sheet of all views; that of the map alone while the answer is not here.
#[must_use]
pub fn styles() -> String {
    if is_loaded() { chunk::styles(STYLES) } else { STYLES.to_owned() }
}

/// Where the cut is made. Never inlined: what is inlined cannot be cut off.
mod chunk {
    use yew::html;

    use crate::ui::shared_link::SharedLink;

    use super::{
        Action, AreasView, Assessment, BodyView, Callback, Drawing, Element, FigurePoint, Html, Led,
        MapEvent, Messages, Physique, RatingView, Report, Session, SidedRegion, Tools, Value, Way,
    };

    #[inline(never)]
    pub fn assessment(session: &Session) -> Option<Assessment> {
        session.assessment()
    }

    #[inline(never)]
    pub fn answer_card(
        messages: &Messages,
        answer: &Assessment,
        acted: bool,
        on_action: &Callback<Action>,
    ) -> Html {
        crate::ui::answer_card::answer_card(messages, answer, acted, on_action)
    }

    #[inline(never)]
    pub fn areas(
        messages: &Messages,
        shown: AreasView<'_>,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::areas::areas(messages, shown, on_action, hear)
    }

    #[inline(never)]
    pub fn rating(
        messages: &Messages,
        shown: RatingView<'_>,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::rating::rating(messages, shown, on_action, hear)
    }

    #[inline(never)]
    pub fn extras(
        messages: &Messages,
        tools: Tools,
        build: Physique,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::extras::extras(messages, tools, build, on_action, hear)
    }

    #[inline(never)]
    pub fn led(from: SidedRegion, view: BodyView, way: Way) -> Option<Led> {
        crate::body::led(from, view, way)
    }

    #[inline(never)]
    pub fn taken(
        drawing: &Drawing,
        target: Option<SidedRegion>,
        at: Option<FigurePoint>,
        spread: f32,
    ) -> Vec<SidedRegion> {
        drawing.taken(target, at, spread)
    }

    #[inline(never)]
    pub fn scroll(element: Element, by: f64) {
        crate::ui::screen::scroll(element, by);
    }

    #[inline(never)]
    pub fn said_line(messages: &Messages, answer: &Assessment) -> Html {
        crate::ui::answer_card::said_line(messages, answer)
    }

    #[inline(never)]
    pub fn whole_body(messages: &Messages, on_action: &Callback<Action>) -> Html {
        crate::ui::routine::whole_body(messages, on_action)
    }

    #[inline(never)]
    pub fn questions(
        messages: &Messages,
        session: &Session,
        answer: &Assessment,
        on_action: &Callback<Action>,
    ) -> Html {
        crate::ui::questions::questions(messages, session, answer, on_action)
    }

    #[inline(never)]
    pub fn answer_details(
        messages: &Messages,
        session: &Session,
        answer: &Assessment,
        on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::answer_details::answer_details(messages, session, answer, on_action, ask)
    }

    #[inline(never)]
    pub fn routine(
        messages: &Messages,
        session: &Session,
        answer: Option<&Assessment>,
        life: u32,
        on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        let state = (session.playing.as_slice(), &session.report, life);
        let routine = crate::ui::routine_player::routine_player(messages, state, answer, on_action, ask);
        // The routine beside it has the bare number.
        let link_key = ["link", &life.to_string()].concat();
        let shared_link = html! {
            <SharedLink key={link_key} messages={messages.clone()} on_action={on_action.clone()} ask={ask.clone()} />
        };
        html! { <>{ shared_link }{ routine }</> }
    }

    #[inline(never)]
    pub fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
        crate::ui::context_form::context_form(messages, report, on_action)
    }

    #[inline(never)]
    pub fn area_findings(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Html {
        crate::ui::area_findings::area_findings(messages, session, on_action)
    }

    #[inline(never)]
    pub fn keys(messages: &Messages) -> Html {
        crate::ui::extras::keys(messages)
    }

    // A function that gave the constant itself would hand it to its callers, there.
    #[inline(never)]
    pub fn styles(first: &str) -> String {
        [first, include_str!(concat!(env!("OUT_DIR"), "/deferred.css"))].concat()
    }

    #[inline(never)]
    pub fn to_value(answer: &Assessment) -> Value {
        answer.to_value()
    }
}
