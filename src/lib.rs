//! Sorewise: a body map on which people tap where they are sore, and a careful answer to *should I
//! work out with this?*
//!
//! The core ([`engine`], [`content`], [`body`], [`motion`], [`routine`], [`diary`], [`session`], [`i18n`]) is pure and knows
//! nothing of the browser; [`value`] is how all of it is exchanged. `ui` and `platform` exist only in WebAssembly. ARCHITECTURE.md is the map.

// The tests beside the code share helpers with those outside, which name the crate.
#[cfg(test)]
extern crate self as sorewise;

#[macro_use]
mod string_enum;

pub mod body;
pub mod content;
pub mod diary;
pub mod engine;
pub mod i18n;
pub mod routine;
pub mod session;
pub mod value;

// The animated movement figures: a crate, because the build measures with the very code that draws.
pub use sorewise_motion as motion;

#[cfg(target_arch = "wasm32")]
pub mod platform;
// Elsewhere only to draw the first view: the crate `still`.
#[cfg(any(target_arch = "wasm32", feature = "ssr"))]
pub mod ui;
