//! The body map in a page of its own.
//!
//! `trunk serve examples/map/index.html` shows how another Yew app uses it: it gives the map a
//! `Session`'s state and turns the map's actions into the next session. `benches/map/index.html` is
//! the same program as the peers are measured: there a click steps through 0, 1, 2, 3.

#[cfg(target_arch = "wasm32")]
mod app;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::run();
}
