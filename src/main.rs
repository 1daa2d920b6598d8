//! What the page loads: the library with its exports, see `platform::Widget`. It waits for
//! `static/boot.js` to make widgets.
// In the browser nothing is run at the start, and std's own start would cost a kilobyte.
#![cfg_attr(target_arch = "wasm32", no_main)]

// Nothing is called here; linking the library brings its exports along.
use sorewise as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// On any other machine there is nothing to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Sorewise runs in a browser: cargo xtask serve");
}
