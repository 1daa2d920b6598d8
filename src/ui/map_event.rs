//! Map events, read from the browser's events.
//!
//! It is handled a moment later, when the browser has forgotten what an event was about: so all that
//! matters is read at once.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent};
use yew::TargetCast;

use crate::body::{BodyRegion, BodyView, Laterality, SidedRegion, Zoom};
use crate::session::gesture::Point;
use crate::session::map_keys::{self, Intent};
use crate::session::{Action, keys};

/// What happens on the map.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum MapEvent {
    /// Places that a click may have meant, what it takes first; none for one beside the body.
    Tap(BodyView, Vec<SidedRegion>),
    /// A gesture sweeps over a place; whether it is its first one.
    Sweep(SidedRegion, bool),
    /// A gesture that has swept over places is over.
    Swept,
    /// The body is to be turned, away from a view.
    Turn(BodyView),
    /// A view shows another part of the body.
    Zoomed(BodyView, Zoom),
    /// A key, and when it was pressed, in milliseconds from any beginning.
    Key(BodyView, SidedRegion, Intent, f64),
    /// A pointer goes down, or a key that means nothing here: what keys have begun is over.
    Interrupt,
    /// A step is taken back, or brought back.
    Shortcut(Action),
    /// So many times closer.
    Zoom(f32),
    /// Several places are rated together from now on, or no longer.
    ToggleMultiSelect,
    /// The list of keys opens or closes.
    ToggleShortcutHelp,
    /// The rest of the tools.
    More,
    /// The search.
    Find,
    /// Another of the places that a finger may have meant.
    Choose(SidedRegion),
    Query(String),
    /// The list shows every region, or the rated ones only.
    ToggleShowAll,
}

/// What a pointer event says.
// Each of them may be so or not.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, clippy::struct_excessive_bools)]
pub struct Pointer {
    pub id: i32,
    pub at: Point,
    pub mouse: bool,
    pub touch: bool,
    /// Whether it is the first of its kind that is down.
    pub primary: bool,
    /// Whether it has a place at all: assistive technology presses without one.
    pub placed: bool,
}

impl Pointer {
    /// Reads an event.
    pub fn new(event: &MouseEvent) -> Self {
        let pointer = event.dyn_ref::<PointerEvent>();
        let kind = pointer.map(PointerEvent::pointer_type).unwrap_or_default();
        Self {
            id: pointer.map_or(0, PointerEvent::pointer_id),
            at: point(event),
            mouse: kind == "mouse",
            touch: kind == "touch",
            primary: pointer.is_some_and(PointerEvent::is_primary),
            placed: event.detail() > 0,
        }
    }
}

/// What a key is to do on the map; it is kept from doing anything else.
pub fn map_key(event: &KeyboardEvent) -> Option<Intent> {
    // Shortcuts of the browser and of assistive technology stay theirs.
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let intent = map_keys::intent(&event.key(), &event.code(), event.shift_key())?;
    event.prevent_default();
    Some(intent)
}

/// What Ctrl+Z and its kin do, unless a text is being written.
pub fn shortcut(event: &KeyboardEvent) -> Option<Action> {
    let writes = event
        .composed_path()
        .get(0)
        .dyn_ref::<Element>()
        .is_some_and(|element| element.matches("[type=search], [type=text], textarea").unwrap_or(false));
    if writes || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    let action = keys::shortcut(&event.key(), &event.code(), event.shift_key())?;
    event.prevent_default();
    // Heard once, whoever else listens further out.
    event.stop_propagation();
    Some(action)
}

/// The point of the screen where an event happened.
pub fn point(event: &MouseEvent) -> Point {
    // Screens are some thousand pixels wide.
    #[allow(clippy::cast_precision_loss)]
    let point = (event.client_x() as f32, event.client_y() as f32);
    point
}

/// The place whose region an event comes from.
pub fn place_of(event: &Event) -> Option<SidedRegion> {
    let target: Element = event.target_dyn_into()?;
    let target = target.closest("[data-region]").ok()??;
    let region = BodyRegion::from_id(&target.get_attribute("data-region")?)?;
    let side = Laterality::from_id(&target.get_attribute("data-side")?)?;
    Some(SidedRegion { region, side })
}
