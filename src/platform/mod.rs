//! The browser's edge: the custom element's inside, storage, styles, `Intl`, outgoing events.
//!
//! Nothing else in the crate touches the browser, the components' drawing apart. Come here when
//! something has to go in or out of the page; what it means is decided in `session` and `engine`.
//! The few lines that only JavaScript can say (the element's class) are in `static/boot.js`.

mod exchange;
mod numerals;
mod storage;
mod style;
mod widget;

pub use widget::Widget;
