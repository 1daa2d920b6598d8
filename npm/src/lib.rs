//! The engine for JavaScript: what `sorewise/engine` in the npm package loads.
//!
//! Nothing here draws or stores, and nothing has words: messages are named by their ids. `npm/engine.js` is
//! its other side, `npm/engine.d.ts` the shapes.
#![cfg(target_arch = "wasm32")]

use sorewise::engine::{self, Report};
use sorewise::platform::exchange::{to_js, value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The answer to a report, schema 1, as plain data.
///
/// # Errors
/// All mistakes of a report that is not sound, as a list of `{ path, code, message }`.
#[wasm_bindgen]
pub fn assess(report: &JsValue) -> Result<JsValue, JsValue> {
    let answer = Report::from_value(&value(report)).and_then(|report| engine::assess(&report));
    answer.map(|answer| to_js(&answer.to_value())).map_err(|mistakes| to_js(&mistakes.to_value()))
}
