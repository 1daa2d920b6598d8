//! What the map does not wait for: the answer, and how it is drawn.
//!
//! The build cuts the program in two (`xtask/src/split.rs`): what only [`far`] calls comes in a
//! second file, a moment after the map can be tapped. Until then the rest has to do without it, so
//! these functions are the only way there; whatever else calls into `far` fails the build.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{Callback, Html};

use super::areas::AreasView;
use super::map_event::MapEvent;
use super::rating::RatingView;
use super::toolbar::Tools;
use super::{STYLES, Words};
use crate::body::{BodyBuild, BodyView, Drawing, Led, Place, SidedRegion};
use crate::engine::{Assessment, Report, Value};
use crate::session::{Action, Session};

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
pub fn is_complete() -> bool {
    COMPLETE.get()
}

/// The session's answer; none while there is nothing to answer, or nothing to answer it with.
#[must_use]
pub fn answer(session: &Session) -> Option<Assessment> {
    if is_complete() { far::answer(session) } else { None }
}

/// The answer in a sentence, what to do now, and why. `acted`: the person brought it about, just now.
pub fn headline(words: &Words, answer: &Assessment, acted: bool, on_action: &Callback<Action>) -> Html {
    if is_complete() { far::headline(words, answer, acted, on_action) } else { Html::default() }
}

/// What the engine would like to know next.
pub fn questions(
    words: &Words,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
) -> Html {
    if is_complete() { far::questions(words, session, answer, on_action) } else { Html::default() }
}

/// Everything below the headline.
pub fn details(
    words: &Words,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    if is_complete() { far::details(words, session, answer, on_action, ask) } else { Html::default() }
}

/// What a link has brought, and the guided routine while one is played or waits to be gone on with. `life` tells one life of the
/// widget from the next; `ask` asks the browser.
pub fn routine(
    words: &Words,
    session: &Session,
    answer: Option<&Assessment>,
    life: u32,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    if is_complete() { far::routine(words, session, answer, life, on_action, ask) } else { Html::default() }
}

/// What came before, and what concerns the whole person.
pub fn story(words: &Words, report: &Report, on_action: &Callback<Action>) -> Html {
    if is_complete() { far::story(words, report, on_action) } else { Html::default() }
}

/// What the selected places feel like, and what is seen there.
pub fn details_of(words: &Words, session: &Session, on_action: &Callback<Action>) -> Html {
    if is_complete() { far::details_of(words, session, on_action) } else { Html::default() }
}

/// The list that is the map's equal.
pub fn areas(
    words: &Words,
    shown: AreasView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_complete() { far::areas(words, shown, on_action, hear) } else { Html::default() }
}

/// The panel in which places are rated.
pub fn rating(
    words: &Words,
    shown: RatingView<'_>,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_complete() { far::rating(words, shown, on_action, hear) } else { Html::default() }
}

/// The tools that are seldom needed.
pub fn extras(
    words: &Words,
    tools: Tools,
    build: BodyBuild,
    on_action: &Callback<Action>,
    hear: &Callback<MapEvent>,
) -> Html {
    if is_complete() { far::extras(words, tools, build, on_action, hear) } else { Html::default() }
}

/// Where a key leads to.
#[must_use]
pub fn led(from: SidedRegion, view: BodyView, key: &str) -> Option<Led> {
    if is_complete() { far::led(from, view, key) } else { None }
}

/// The place that a tap by finger takes, and the others that it may have meant.
#[must_use]
pub fn taken(
    drawing: &Drawing,
    target: Option<SidedRegion>,
    at: Option<Place>,
    spread: f32,
) -> Vec<SidedRegion> {
    if is_complete() { far::taken(drawing, target, at, spread) } else { target.into_iter().collect() }
}

/// Scrolls what holds an element.
pub fn scroll(element: Element, by: f64) {
    if is_complete() {
        far::scroll(element, by);
    }
}

/// The answer in a line, for where its headline is not in sight.
pub fn said_line(words: &Words, answer: &Assessment) -> Html {
    if is_complete() { far::said_line(words, answer) } else { Html::default() }
}

/// What whoever is not sore at all can do.
pub fn whole_body(words: &Words, on_action: &Callback<Action>) -> Html {
    if is_complete() { far::whole_body(words, on_action) } else { Html::default() }
}

/// What the keys do.
pub fn keys(words: &Words) -> Html {
    if is_complete() { far::keys(words) } else { Html::default() }
}

/// The answer as data.
#[must_use]
pub fn to_value(answer: &Assessment) -> Value {
    if is_complete() { far::to_value(answer) } else { Value::Null }
}

/// The style sheet of all views; that of the map alone while the answer is not here.
#[must_use]
pub fn styles() -> String {
    if is_complete() { far::styles(STYLES) } else { STYLES.to_owned() }
}

/// Where the cut is made. Never inlined: what is inlined cannot be cut off.
mod far {
    use yew::html;

    use crate::ui::shared_link::SharedLink;

    use super::{
        Action, AreasView, Assessment, BodyBuild, BodyView, Callback, Drawing, Element, Html, Led, MapEvent,
        Place, RatingView, Report, Session, SidedRegion, Tools, Value, Words,
    };

    #[inline(never)]
    pub fn answer(session: &Session) -> Option<Assessment> {
        session.answer()
    }

    #[inline(never)]
    pub fn headline(words: &Words, answer: &Assessment, acted: bool, on_action: &Callback<Action>) -> Html {
        crate::ui::answer::answer(words, answer, acted, on_action)
    }

    #[inline(never)]
    pub fn areas(
        words: &Words,
        shown: AreasView<'_>,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::areas::areas(words, shown, on_action, hear)
    }

    #[inline(never)]
    pub fn rating(
        words: &Words,
        shown: RatingView<'_>,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::rating::rating(words, shown, on_action, hear)
    }

    #[inline(never)]
    pub fn extras(
        words: &Words,
        tools: Tools,
        build: BodyBuild,
        on_action: &Callback<Action>,
        hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::extras::extras(words, tools, build, on_action, hear)
    }

    #[inline(never)]
    pub fn led(from: SidedRegion, view: BodyView, key: &str) -> Option<Led> {
        crate::body::led(from, view, key)
    }

    #[inline(never)]
    pub fn taken(
        drawing: &Drawing,
        target: Option<SidedRegion>,
        at: Option<Place>,
        spread: f32,
    ) -> Vec<SidedRegion> {
        drawing.taken(target, at, spread)
    }

    #[inline(never)]
    pub fn scroll(element: Element, by: f64) {
        crate::ui::screen::scroll(element, by);
    }

    #[inline(never)]
    pub fn said_line(words: &Words, answer: &Assessment) -> Html {
        crate::ui::answer::said_line(words, answer)
    }

    #[inline(never)]
    pub fn whole_body(words: &Words, on_action: &Callback<Action>) -> Html {
        crate::ui::routine::whole_body(words, on_action)
    }

    #[inline(never)]
    pub fn questions(
        words: &Words,
        session: &Session,
        answer: &Assessment,
        on_action: &Callback<Action>,
    ) -> Html {
        crate::ui::questions::questions(words, session, answer, on_action)
    }

    #[inline(never)]
    pub fn details(
        words: &Words,
        session: &Session,
        answer: &Assessment,
        on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::details::details(words, session, answer, on_action, ask)
    }

    #[inline(never)]
    pub fn routine(
        words: &Words,
        session: &Session,
        answer: Option<&Assessment>,
        life: u32,
        on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        let state = (session.playing.as_slice(), &session.report, life);
        let routine = crate::ui::routine_player::routine_player(words, state, answer, on_action, ask);
        // The routine beside it has the bare number.
        let link_key = ["link", &life.to_string()].concat();
        let shared_link = html! {
            <SharedLink key={link_key} words={words.clone()} on_action={on_action.clone()} ask={ask.clone()} />
        };
        html! { <>{ shared_link }{ routine }</> }
    }

    #[inline(never)]
    pub fn story(words: &Words, report: &Report, on_action: &Callback<Action>) -> Html {
        crate::ui::story::story(words, report, on_action)
    }

    #[inline(never)]
    pub fn details_of(words: &Words, session: &Session, on_action: &Callback<Action>) -> Html {
        crate::ui::chips::details_of(words, session, on_action)
    }

    #[inline(never)]
    pub fn keys(words: &Words) -> Html {
        crate::ui::extras::keys(words)
    }

    // A function that gave the constant itself would hand it to its callers, there.
    #[inline(never)]
    pub fn styles(first: &str) -> String {
        [first, include_str!(concat!(env!("OUT_DIR"), "/later.css"))].concat()
    }

    #[inline(never)]
    pub fn to_value(answer: &Assessment) -> Value {
        answer.to_value()
    }
}
