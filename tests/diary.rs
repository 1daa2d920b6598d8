//! The diary: what is kept, how copies of it become one, how what was told grows old, what is taken along.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

#[path = "diary/clocks.rs"]
mod clocks;
#[path = "diary/exchange.rs"]
mod exchange;
#[path = "diary/history.rs"]
mod history;
#[path = "diary/keeping.rs"]
mod keeping;
#[path = "diary/merging.rs"]
mod merging;
#[path = "diary/returning.rs"]
mod returning;
#[path = "diary/shelf.rs"]
mod shelf;
#[path = "diary/storing.rs"]
mod storing;
#[path = "diary/symptoms.rs"]
mod symptoms;
#[path = "diary/tellings.rs"]
mod tellings;
