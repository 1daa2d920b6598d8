//! The deferred parts: what the map does not wait for comes in further files, the answer above all.
//!
//! The build cuts the program (`xtask/src/split.rs`): the map, and a moment later the answer, then the diary, and then all the
//! rest, which the answer does not wait for either; of that the figures are a file of their own. What only the functions below call comes with them, and the constants
//! that only those read; until then the map does without. To put something else off, add a line to `deferred!`.

use std::cell::{Cell, OnceCell};

#[cfg(feature = "widget")]
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{Callback, Html};

use super::Messages;
use super::areas::AreasView;
use super::map_event::MapEvent;
use super::rating::RatingView;
use super::toolbar::Bar;
use crate::body::{BodyView, Drawing, FigurePoint, Laterality, Led, Physique, SidedRegion, Way};
use crate::content::{AdviceId, MovementId};
use crate::engine::{Assessment, MovementPreferences, Report};
use crate::motion::Beat;
use crate::session::{Action, Session, Shared, Visit};
use crate::value::Value;

/// What comes after the map, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is needed from the first tap on: the rating's panel, the list, the answer.
    Answer = 1,
    /// What was kept, and what keeps it.
    Diary = 2,
    /// The details of the answer, the forms, the routine.
    Guide = 3,
    /// What shows all that is stored, and takes it along: nobody loads it before it is asked for.
    Shelf = 4,
    /// The figures that show movements: a file of their own, which comes with the guide.
    Figures = 5,
}

/// How many parts there are, one after the other.
pub const PARTS: u8 = Part::Shelf as u8;

thread_local! {
    static LOADED: Cell<u8> = const { Cell::new(0) };
}

/// Notes that so many parts are here ([`PARTS`] where the program has one file). The page calls it.
#[cfg_attr(feature = "widget", wasm_bindgen(js_name = markLoaded))]
pub fn mark_loaded(parts: u8) {
    LOADED.set(parts);
}

/// The last part that is here.
#[must_use]
pub fn loaded() -> Option<Part> {
    [Part::Shelf, Part::Guide, Part::Diary, Part::Answer].into_iter().find(|part| is_loaded(*part))
}

/// Whether a part of the program is here.
#[must_use]
pub fn is_loaded(part: Part) -> bool {
    let file = if part == Part::Figures { Part::Guide } else { part };
    LOADED.get() >= file as u8
}

/// Whether the first view is being written for a page, figures and all (feature `ssr`).
const DRAWS_AT_ONCE: bool = cfg!(feature = "ssr");

/// Functions that a part holds and that others call: each stands here once, with its part, its number (no other has
/// the same), and what it is while that part is not here.
///
/// The splitter knows a function that is cut off by two names: one is imported where it is called, the other
/// exported where it is. These are the names that its own macro makes (`wasm_split`, of `wasm_split_helpers`),
/// which would make each function asynchronous and give each a loader of its own; here the page loads, and says so.
macro_rules! deferred {
    ($(
        $(#[$doc:meta])*
        $part:ident $number:literal fn $name:ident($($argument:ident: $type:ty),* $(,)?) -> $gives:ty {
            $callee:path, before: $before:expr
        }
    )*) => {
        $(
            $(#[$doc])*
            pub fn $name($($argument: $type),*) -> $gives {
                if $crate::ui::deferred::is_loaded($crate::ui::deferred::Part::$part) {
                    cut::$name($($argument),*)
                } else {
                    $before
                }
            }
        )*

        #[allow(clippy::wildcard_imports)]
        #[cfg(not(sorewise_cut))]
        mod cut {
            use super::*;

            $(
                pub fn $name($($argument: $type),*) -> $gives {
                    $callee($($argument),*)
                }
            )*
        }

        /// Where the cut is made.
        #[allow(clippy::wildcard_imports)]
        #[cfg(sorewise_cut)]
        #[allow(unsafe_code, reason = "both sides of each cut are one function of this program, declared and defined by one line")]
        #[allow(improper_ctypes, improper_ctypes_definitions, reason = "one compiler compiles both sides")]
        mod cut {
            use super::*;

            $(
                pub fn $name($($argument: $type),*) -> $gives {
                    #[link(wasm_import_module = "__wasm_split_placeholder__")]
                    unsafe extern "C" {
                        #[link_name = concat!(
                            "__wasm_split_00", stringify!($part), "00_import_000000000000000000000000000000", stringify!($number)
                        )]
                        safe fn here($($argument: $type),*) -> $gives;
                    }
                    #[unsafe(export_name = concat!(
                        "__wasm_split_00", stringify!($part), "00_export_000000000000000000000000000000", stringify!($number)
                    ))]
                    extern "C" fn there($($argument: $type),*) -> $gives {
                        $callee($($argument),*)
                    }
                    here($($argument),*)
                }
            )*
        }
    };
}

#[cfg(all(feature = "widget", target_arch = "wasm32"))]
pub(crate) use deferred;

deferred! {
    /// The answer to a report; none while there is nothing to answer, or nothing to answer it with.
    #[must_use]
    Answer 01 fn assessment(report: &Report, preferences: MovementPreferences) -> Option<Assessment> {
        crate::session::assessment_of, before: None
    }

    /// The answer in a sentence, what to do now, and why. `acted`: the person brought it about, just now.
    Answer 02 fn answer_card(messages: &Messages, answer: &Assessment, acted: bool, on_action: &Callback<Action>) -> Html {
        crate::ui::answer_card::answer_card, before: Html::default()
    }

    /// The answer in a line, for where its headline is not in sight.
    Answer 03 fn said_line(messages: &Messages, answer: &Assessment) -> Html {
        crate::ui::answer_card::said_line, before: Html::default()
    }

    /// What the engine would like to know next.
    Answer 04 fn questions(
        messages: &Messages, session: &Session, answer: &Assessment, on_action: &Callback<Action>,
    ) -> Html {
        crate::ui::questions::questions, before: Html::default()
    }

    /// Everything below the headline.
    Guide 05 fn answer_details(
        messages: &Messages, session: &Session, answer: &Shared<Assessment>, on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::answer_details::answer_details, before: Html::default()
    }

    /// What lies over the page: what a link has brought, and the guided routine.
    Guide 06 fn overlay(
        messages: &Messages, session: &Session, answer: Option<&Assessment>, generation: u32,
        on_action: &Callback<Action>, ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::overlay::overlay, before: Html::default()
    }

    /// What came before, and what concerns the whole person.
    Guide 07 fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
        crate::ui::context_form::context_form, before: Html::default()
    }

    /// What the selected places feel like, and what is seen there.
    Answer 08 fn area_findings(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Html {
        crate::ui::area_findings::area_findings, before: Html::default()
    }

    /// The list that is the map's equal.
    Answer 09 fn areas(
        messages: &Messages, shown: AreasView<'_>, on_action: &Callback<Action>, hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::areas::areas, before: Html::default()
    }

    /// The panel in which places are rated.
    Answer 10 fn rating(
        messages: &Messages, shown: RatingView<'_>, on_action: &Callback<Action>, hear: &Callback<MapEvent>,
    ) -> Html {
        crate::ui::rating::rating, before: Html::default()
    }

    /// The tools that are seldom needed.
    Answer 11 fn extras(bar: &Bar) -> Html {
        crate::ui::extras::extras, before: Html::default()
    }

    /// What the keys do.
    Guide 12 fn keys(messages: &Messages) -> Html {
        crate::ui::extras::keys, before: Html::default()
    }

    /// What whoever is not sore at all can do.
    Answer 13 fn whole_body(messages: &Messages, on_action: &Callback<Action>) -> Html {
        crate::ui::routine::whole_body, before: Html::default()
    }

    /// Where a way over the body leads to.
    #[must_use]
    Answer 14 fn led(from: SidedRegion, view: BodyView, way: Way) -> Option<Led> {
        crate::body::led, before: None
    }

    /// The place that a tap by finger takes, and the others that it may have meant.
    #[must_use]
    Answer 15 fn taken(
        drawing: &Drawing, target: Option<SidedRegion>, at: Option<FigurePoint>, spread: f32,
    ) -> Vec<SidedRegion> {
        Drawing::taken, before: target.into_iter().collect()
    }

    /// Fills a place with the outlines of a view in a build, unless it is filled. A figure that stands in the page is
    /// seen and tapped without them.
    Answer 20 fn draw(drawn: &OnceCell<Drawing>, view: BodyView, build: Physique) -> () {
        crate::ui::figure::draw,
        before: if DRAWS_AT_ONCE { crate::ui::figure::draw(drawn, view, build); }
    }

    /// A view as it is drawn at first.
    Answer 21 fn figure(messages: &Messages, drawing: &Drawing) -> Html {
        crate::ui::figure::figure,
        before: if DRAWS_AT_ONCE { crate::ui::figure::figure(messages, drawing) } else { Html::default() }
    }

    /// The place that a point of the figure belongs to.
    #[must_use]
    Answer 22 fn hit_test(drawing: &Drawing, at: FigurePoint) -> Option<SidedRegion> {
        Drawing::hit_test, before: None
    }

    /// Where a place has its number.
    #[must_use]
    Answer 23 fn anchor(place: SidedRegion, view: BodyView, build: Physique) -> Option<(i16, i16)> {
        SidedRegion::anchor, before: None
    }

    /// The animated figure of a movement, on a side or as it is written; while it is not `running` it stands still, and
    /// where there is a `beat` it keeps to it.
    Figures 24 fn movement_clip(
        messages: &Messages, id: MovementId, side: Laterality, build: Physique, running: bool,
        beat: Option<Beat>,
    ) -> Html {
        crate::ui::clip_player::movement_clip, before: Html::default()
    }

    /// The animated figure of an advice card.
    Figures 25 fn advice_clip(messages: &Messages, id: AdviceId, build: Physique) -> Html {
        crate::ui::clip_player::advice_clip, before: Html::default()
    }

    /// Scrolls what holds an element.
    Answer 16 fn scroll(element: Element, by: f64) -> () {
        crate::ui::screen::scroll, before: ()
    }

    /// An assessment as data.
    #[must_use]
    Answer 17 fn to_value(assessment: &Assessment) -> Value {
        Assessment::to_value, before: Value::Null
    }

    /// The style sheet of what comes with the answer; it stands behind that of the map.
    #[must_use]
    Answer 18 fn answer_styles() -> String {
        crate::ui::answer_styles, before: String::new()
    }

    /// What was kept, and is asked first; and what has to be said of keeping.
    Diary 28 fn coming_back(
        messages: &Messages, visit: &Shared<Visit>, session: &Session, generation: u32, on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::coming_back::coming_back, before: Html::default()
    }

    /// Whether what is told is kept, in a line.
    Diary 29 fn kept(
        messages: &Messages, visit: &Shared<Visit>, session: &Session, on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::kept::kept, before: Html::default()
    }

    /// What has changed since the last answer.
    Diary 30 fn since(
        messages: &Messages, visit: Option<&Visit>, report: &Report, answer: &Assessment, ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::since::since, before: Html::default()
    }

    /// Keeps which questions are skipped by now.
    Diary 34 fn note_skipped(session: &Session, ask: &Callback<Value, Value>) -> () {
        crate::ui::kept::note_skipped, before: ()
    }

    /// The style sheet of the diary.
    #[must_use]
    Diary 31 fn diary_styles() -> String {
        crate::ui::diary_styles, before: String::new()
    }

    /// All that is stored, to be looked at, taken along, deleted and brought back.
    Shelf 32 fn stored(
        messages: &Messages, visit: &Shared<Visit>, session: &Session, on_action: &Callback<Action>,
        ask: &Callback<Value, Value>,
    ) -> Html {
        crate::ui::stored::stored, before: Html::default()
    }

    /// The style sheet of that.
    #[must_use]
    Shelf 33 fn shelf_styles() -> String {
        crate::ui::shelf_styles, before: String::new()
    }

    /// The style sheet of all other views.
    #[must_use]
    Guide 19 fn guide_styles() -> String {
        crate::ui::guide_styles, before: String::new()
    }
}

/// The style sheet of what the parts draw that are here; it stands behind that of the map.
#[must_use]
pub fn styles() -> String {
    [answer_styles(), diary_styles(), guide_styles(), shelf_styles()].concat()
}
