//! The deferred chunk: what the map does not wait for comes in a second file, the answer above all.
//!
//! The build cuts the program in two (`xtask/src/split.rs`): what only [`chunk`] calls comes a moment after the
//! map can be tapped. Until then the rest has to do without it, so these functions are the only way there;
//! whatever else calls into `chunk` fails the build. To put something else off, add a line to [`deferred!`].

use std::cell::Cell;

#[cfg(feature = "widget")]
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{Callback, Html};

use super::Messages;
use super::areas::AreasView;
use super::map_event::MapEvent;
use super::rating::RatingView;
use super::toolbar::Bar;
use crate::body::{BodyView, Drawing, FigurePoint, Led, SidedRegion, Way};
use crate::engine::{Assessment, MovementPreferences, Report};
use crate::session::{Action, Session, Shared};
use crate::value::Value;

thread_local! {
    static LOADED: Cell<bool> = const { Cell::new(false) };
}

/// Notes that the second file is here, or that this program has only one. The page calls it.
#[cfg_attr(feature = "widget", wasm_bindgen(js_name = markLoaded))]
pub fn mark_loaded() {
    LOADED.set(true);
}

/// Whether the whole program is here.
#[must_use]
pub fn is_loaded() -> bool {
    LOADED.get()
}

/// Functions that the map calls and the second file holds: each stands here once, with what it is while that file
/// is not here.
macro_rules! deferred {
    ($(
        $(#[$doc:meta])*
        fn $name:ident($($argument:ident: $type:ty),* $(,)?) -> $gives:ty { $callee:path, before: $before:expr }
    )*) => {
        $(
            $(#[$doc])*
            pub fn $name($($argument: $type),*) -> $gives {
                if is_loaded() { chunk::$name($($argument),*) } else { $before }
            }
        )*

        /// Where the cut is made. Never inlined: what is inlined cannot be cut off.
        #[allow(clippy::wildcard_imports)]
        mod chunk {
            use super::*;

            $(
                #[inline(never)]
                pub fn $name($($argument: $type),*) -> $gives {
                    $callee($($argument),*)
                }
            )*
        }
    };
}

deferred! {
    /// The answer to a report; none while there is nothing to answer, or nothing to answer it with.
    #[must_use]
    fn assessment(report: &Report, preferences: MovementPreferences) -> Option<Assessment> {
        crate::session::assessment_of, before: None
    }

    /// The answer in a sentence, what to do now, and why. `acted`: the person brought it about, just now.
    fn answer_card(messages: &Messages, answer: &Assessment, acted: bool, on_action: &Callback<Action>) -> Html {
        crate::ui::answer_card::answer_card, before: Html::default()
    }

    /// The answer in a line, for where its headline is not in sight.
    fn said_line(messages: &Messages, answer: &Assessment) -> Html {
        crate::ui::answer_card::said_line, before: Html::default()
    }

    /// What the engine would like to know next.
    fn questions(
        messages: &Messages, session: &Session, answer: &Assessment, on_action: &Callback<Action>,
    ) -> Html {
        crate::ui::questions::questions, before: Html::default()
    }

    /// Everything below the headline.
    fn answer_details(
        messages: &Messages, session: &Session, answer: &Shared<Assessment>, on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::answer_details::answer_details, before: Html::default()
    }

    /// What lies over the page: what a link has brought, and the guided routine.
    fn overlay(
        messages: &Messages, session: &Session, answer: Option<&Assessment>, generation: u32,
        on_action: &Callback<Action>, ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::overlay::overlay, before: Html::default()
    }

    /// What came before, and what concerns the whole person.
    fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
        crate::ui::context_form::context_form, before: Html::default()
    }

    /// What the selected places feel like, and what is seen there.
    fn area_findings(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Html {
        crate::ui::area_findings::area_findings, before: Html::default()
    }

    /// The list that is the map's equal.
    fn areas(
        messages: &Messages, shown: AreasView<'_>, on_action: &Callback<Action>, hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::areas::areas, before: Html::default()
    }

    /// The panel in which places are rated.
    fn rating(
        messages: &Messages, shown: RatingView<'_>, on_action: &Callback<Action>, hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::rating::rating, before: Html::default()
    }

    /// The tools that are seldom needed.
    fn extras(bar: &Bar) -> Html {
        crate::ui::extras::extras, before: Html::default()
    }

    /// What the keys do.
    fn keys(messages: &Messages) -> Html {
        crate::ui::extras::keys, before: Html::default()
    }

    /// What whoever is not sore at all can do.
    fn whole_body(messages: &Messages, on_action: &Callback<Action>) -> Html {
        crate::ui::routine::whole_body, before: Html::default()
    }

    /// Where a way over the body leads to.
    #[must_use]
    fn led(from: SidedRegion, view: BodyView, way: Way) -> Option<Led> {
        crate::body::led, before: None
    }

    /// The place that a tap by finger takes, and the others that it may have meant.
    #[must_use]
    fn taken(
        drawing: &Drawing, target: Option<SidedRegion>, at: Option<FigurePoint>, spread: f32,
    ) -> Vec<SidedRegion> {
        Drawing::taken, before: target.into_iter().collect()
    }

    /// Scrolls what holds an element.
    fn scroll(element: Element, by: f64) -> () {
        crate::ui::screen::scroll, before: ()
    }

    /// An assessment as data.
    #[must_use]
    fn to_value(assessment: &Assessment) -> Value {
        Assessment::to_value, before: Value::Null
    }

    /// The style sheet of what this file draws; it stands behind that of the map.
    #[must_use]
    fn styles() -> String {
        crate::ui::deferred_styles, before: String::new()
    }
}
