//! The page.

use gloo::events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CustomEvent, Element};
use yew::prelude::*;

/// What the page shows: the element, and what it was last told.
#[component]
pub fn App() -> Html {
    let element = use_node_ref();
    let told = use_state(String::new);
    {
        let told = told.clone();
        use_effect_with(element.clone(), move |element| {
            // Yew has no attribute for an event of this name.
            let listener = element.cast::<Element>().map(|element| {
                EventListener::new(&element, "sorewise-change", move |event| {
                    if let Some(event) = event.dyn_ref::<CustomEvent>() {
                        told.set(areas(&event.detail()).unwrap_or_default());
                    }
                })
            });
            || drop(listener)
        });
    }
    html! {
        <main>
            <h1>{ "An app of its own" }</h1>
            <sore-wise ref={element} name="yew" />
            <output>{ (*told).clone() }</output>
        </main>
    }
}

/// The places of a report and how sore they are: `calf 4`.
fn areas(detail: &JsValue) -> Option<String> {
    let get = |value: &JsValue, name: &str| Reflect::get(value, &name.into()).ok();
    let areas = get(&get(detail, "report")?, "areas")?;
    let told = Array::from(&areas).into_iter().filter_map(|area| {
        let region = get(&area, "region")?.as_string()?;
        Some(format!("{region} {}", get(&area, "intensity")?.as_f64()?))
    });
    Some(told.collect::<Vec<_>>().join(","))
}
