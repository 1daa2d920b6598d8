//! Visibility of an element, by the browser's intersection observer.

use wasm_bindgen::prelude::*;
use web_sys::Element;

// By hand: `web-sys` would bring a way to catch errors to each, which none of them throws.
#[wasm_bindgen]
extern "C" {
    type IntersectionObserver;
    #[wasm_bindgen(constructor)]
    fn new(callback: &JsValue, options: &JsValue) -> IntersectionObserver;
    #[wasm_bindgen(method)]
    fn observe(this: &IntersectionObserver, target: &Element);
    #[wasm_bindgen(method)]
    fn disconnect(this: &IntersectionObserver);
    #[wasm_bindgen(method, js_name = takeRecords)]
    fn take_records(this: &IntersectionObserver);

    type Entry;
    #[wasm_bindgen(method, getter, js_name = isIntersecting)]
    fn is_intersecting(this: &Entry) -> bool;
    #[wasm_bindgen(method, getter, js_name = intersectionRatio)]
    fn ratio(this: &Entry) -> f64;
}

/// How much of an element counts as the element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Any part of it.
    Part,
    /// All of it.
    Whole,
}

/// Observes until it is dropped.
pub struct Seen {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(JsValue)>,
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seen")
    }
}

impl Seen {
    /// Hears at once, and from then on when an element comes into sight, and leaves it.
    #[inline(never)]
    pub fn new(element: &Element, sight: Sight, mut hear: Box<dyn FnMut(bool)>) -> Self {
        // Pixels are rounded: a whole line may be a hair less.
        let most = if sight == Sight::Whole { 0.98 } else { 0.0 };
        let callback = Closure::<dyn FnMut(JsValue)>::new(move |entries: JsValue| {
            let last = entries.unchecked_into::<js_sys::Array>().pop().unchecked_into::<Entry>();
            hear(last.is_intersecting() && last.ratio() >= most);
        });
        let options = js_sys::Object::new();
        // It fails only for an object that takes no properties.
        let _ = js_sys::Reflect::set(&options, &JsValue::from_str("threshold"), &JsValue::from_f64(most));
        let observer = IntersectionObserver::new(callback.as_ref(), &options);
        observer.observe(element);
        Self { observer, _callback: callback }
    }
}

impl Drop for Seen {
    fn drop(&mut self) {
        self.observer.disconnect();
        // What has been observed already would still be told, to a callback that is gone.
        self.observer.take_records();
    }
}
