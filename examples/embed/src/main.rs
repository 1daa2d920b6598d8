//! The element in another Yew app: written in `html!` as any tag, its events heard by a listener. The app knows nothing of the crate
//! `sorewise`; the page loads `sorewise.js`, here from `/some/path/`.

#[cfg(target_arch = "wasm32")]
mod app;

fn main() {
    #[cfg(target_arch = "wasm32")]
    yew::Renderer::<app::App>::new().render();
}
