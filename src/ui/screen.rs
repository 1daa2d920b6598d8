//! Screen geometry: where a figure shows in CSS pixels, and scrolling of the page below it.

use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollBehavior, ScrollToOptions, ShadowRoot};

use crate::body::{FigurePoint, Frame, Zoom};
use crate::session::gesture::Point;

/// Where a point of the screen lies on a figure.
pub fn place_at(svg: &Element, zoom: Zoom, at: Point) -> Option<FigurePoint> {
    zoom.place(frame(svg), at)
}

/// Where a figure shows on the screen.
// A screen is some thousand pixels wide.
#[allow(clippy::cast_possible_truncation)]
fn frame(svg: &Element) -> Frame {
    let rect = svg.get_bounding_client_rect();
    (rect.left() as f32, rect.top() as f32, rect.width() as f32, rect.height() as f32)
}

/// Scrolls the page, or whatever holds an element, as a finger on it would: the innermost that can.
pub fn scroll(mut at: Element, by: f64) {
    let options = ScrollToOptions::new();
    options.set_top(by);
    // A page that scrolls softly would lag behind the finger.
    options.set_behavior(ScrollBehavior::Instant);
    loop {
        let outer =
            at.parent_element().or_else(|| Some(at.get_root_node().dyn_into::<ShadowRoot>().ok()?.host()));
        let style = web_sys::window().and_then(|window| window.get_computed_style(&at).ok().flatten());
        let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
        // The outermost is the page itself, whatever it says of its overflow.
        if outer.is_none() || matches!(overflow.as_deref(), Some("auto" | "scroll")) {
            let before = at.scroll_top();
            at.scroll_by_with_scroll_to_options(&options);
            if at.scroll_top() != before {
                return;
            }
        }
        let Some(outer) = outer else { return };
        at = outer;
    }
}

/// How much of the figure a CSS pixel is.
pub fn units(svg: &Element, zoom: Zoom) -> f32 {
    let scale = zoom.scale(frame(svg));
    if scale > 0.0 { scale.recip() } else { 1.0 }
}
