//! What is seen: one component a file, its style sheet beside it.
//!
//! Views draw a session and turn the person's input into actions; they decide nothing. Come here
//! for looks, layout and accessibility. [`Root`] is the whole; it owns the session. What has a
//! state of its own is a component of `component.rs`, but for the root, which is Yew's; all else is
//! a function that returns HTML, because each component costs bytes, and Yew's a phone about a kilobyte.

mod about_me;
mod advice_card;
mod answer_card;
mod answer_details;
mod answer_placeholder;
mod area_findings;
mod areas;
mod body_map;
mod body_view;
mod chooser;
mod clip_player;
mod coming_back;
mod component;
mod context_form;
mod course;
pub mod deferred;
mod explanation;
mod extras;
mod figure;
mod frame;
mod host;
mod icon;
mod kept;
mod map_event;
mod movement_card;
mod node_cache;
mod notice;
mod open_all;
mod overlay;
mod painter;
mod preferences;
mod press;
mod print_page;
mod questions;
mod rating;
mod root;
mod routine;
mod routine_feedback;
mod routine_plan;
mod routine_player;
mod routine_view;
mod row;
mod screen;
mod seen;
mod share;
mod shared_link;
mod since;
mod small_body;
mod sources;
mod standing;
mod stored;
mod stored_ahead;
mod stored_choices;
mod stored_days;
mod stored_entries;
mod stored_files;
mod tag;
mod time_slice;
mod toolbar;
mod withheld;
mod workouts;

pub use body_map::{BodyMap, BodyMapProps};
pub use notice::Notices;
pub use root::{Change, Root, RootProps};
pub use standing::Standing;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};
use yew::Html;
use yew::virtual_dom::AttrValue;

use crate::i18n::{Locale, Message};

/// The style sheet of what is seen first; what is drawn has to stand in an element of the class `sw`. That of the
/// rest comes with it: [`deferred::styles`]. Our own page has both outside of the program (`static/boot.js`).
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/styles.css"));

/// The style sheet of the map with its panel, its list and its tools, for programs that have nothing else.
pub const MAP_STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/map.css"));

/// The style sheet of the views that come with the answer.
// A function that gave the constant itself would hand it to its callers, in the first file.
fn answer_styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/answer.css")).to_owned()
}

/// That of the diary.
fn diary_styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/diary.css")).to_owned()
}

/// That of all other views.
fn guide_styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/guide.css")).to_owned()
}

/// That of what shows all that is stored.
fn shelf_styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/shelf.css")).to_owned()
}

/// The locale as components hold it: equal when it is the very same one.
#[derive(Debug, Clone)]
pub struct Messages(pub Rc<Locale>);

impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

// Neither is inlined: they are called in a hundred places.
impl Messages {
    /// A message as text on the screen.
    #[inline(never)]
    pub fn say(&self, message: Message) -> Html {
        self.text(message).into()
    }

    /// A message as the value of an attribute.
    #[must_use]
    #[inline(never)]
    pub fn attribute(&self, message: Message) -> AttrValue {
        AttrValue::from(self.text(message).to_owned())
    }

    /// A number as text on the screen.
    #[inline(never)]
    pub fn count(&self, number: u8) -> Html {
        self.number(number.into()).into()
    }
}

impl std::ops::Deref for Messages {
    type Target = Locale;

    fn deref(&self) -> &Locale {
        &self.0
    }
}

/// A step of the rating as the value of an attribute.
fn step(value: u8) -> AttrValue {
    const STEPS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    AttrValue::Static(STEPS[usize::from(value.min(10))])
}

/// Puts the focus on an element; `still`: without scrolling to it.
fn focus(element: Option<Element>, still: bool) {
    let Some(element) = element else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(still);
    // SVG and HTML elements take the focus alike; one that cannot leaves it where it is.
    let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&options);
}

/// A name for a button that shows none: for assistive technology, and for a mouse that rests on it.
fn aria_name(tag: tag::Tag, messages: &Messages, message: Message) -> tag::Tag {
    tag.attr_message("aria-label", messages, message).attr_message("title", messages, message)
}

/// Makes alike what people do not tell apart when they search: upper and lower case, and what
/// [`plain`](crate::session::plain) names.
fn fold(text: &str) -> String {
    crate::session::plain(&String::from(js_sys::JsString::from(text).normalize("NFD").to_lower_case()))
}
