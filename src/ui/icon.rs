//! The few pictograms, as strokes on a 24 × 24 grid. They never stand alone: words are beside them.

use yew::prelude::*;

use crate::engine::Disposition;

/// One pictogram.
#[derive(Debug, Clone, Copy)]
pub struct Icon(&'static str);

/// A cross.
pub const CLOSE: Icon = Icon("M6 6l12 12M18 6L6 18");
/// A tick in a circle.
const GO: Icon = Icon("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5");
/// A dial turned down.
const EASE: Icon = Icon("M4.2 16.5a9 9 0 1 1 15.6 0M12 13l-4.5-3M12 13v.01");
/// A path that winds.
const WALK: Icon = Icon("M4 19c5 0 5-6 9-6s4-7 7-8M17 5h3v3");
/// Two bars.
const PAUSE: Icon = Icon("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM10 9v6M14 9v6");
/// A speech bubble with a cross.
const TALK: Icon = Icon(
    "M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM12 7.5v6M9 10.5h6",
);
/// A clock.
const SOON: Icon = Icon("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5.5l3.5 2");
/// A warning triangle.
const ALARM: Icon = Icon("M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.01");

impl Icon {
    /// The pictogram of an answer.
    pub fn of(disposition: Disposition) -> Self {
        match disposition {
            Disposition::Train => GO,
            Disposition::Modify => EASE,
            Disposition::Recover => WALK,
            Disposition::Rest => PAUSE,
            Disposition::Consult => TALK,
            Disposition::Urgent => SOON,
            Disposition::Emergency => ALARM,
        }
    }

    /// The pictogram as SVG, hidden from assistive technology.
    pub fn html(self) -> Html {
        html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={self.0} /></svg> }
    }
}
