//! The few pictograms, as strokes on a 24 × 24 grid. They never stand alone: words are beside them.

use yew::Html;

use super::tag::tag;
use crate::engine::{Disposition, Verdict};

/// One pictogram.
#[derive(Debug, Clone, Copy)]
pub struct Icon(&'static str);

/// A cross.
pub const CLOSE: Icon = Icon("M6 6l12 12M18 6L6 18");
/// An arrow that turns back.
pub const UNDO: Icon = Icon("M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2");
/// An arrow that turns forward.
pub const REDO: Icon = Icon("M15 7l4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 10h2");
/// A frame that gathers, with a plus.
pub const SEVERAL: Icon = Icon(
    "M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M12 8.5v7M8.5 12h7",
);
/// A magnifier with a plus.
pub const CLOSER: Icon =
    Icon("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5M10.5 7.7v5.6M7.7 10.5h5.6");
/// A magnifier with a minus.
pub const AWAY: Icon =
    Icon("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5M7.7 10.5h5.6");
/// A magnifier.
pub const FIND: Icon = Icon("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5");
/// Three dots.
pub const MORE: Icon = Icon("M5.5 12v.01M12 12v.01M18.5 12v.01");
/// An arrow up.
pub const UP: Icon = Icon("M12 19V5.5M6 11l6-6 6 6");
/// An arrow down.
pub const DOWN: Icon = Icon("M12 5v13.5M6 13l6 6 6-6");
/// A flash of lightning.
pub const FLASH: Icon = Icon("M13 3L5 13.5h6L10 21l9-11h-6z");
/// An angle that points back, and one that points on, where one reads from left to right.
pub const BACK: Icon = Icon("M14.5 6l-6 6 6 6");
/// See [`BACK`].
pub const ON: Icon = Icon("M9.5 6l6 6-6 6");
/// A keyboard.
pub const KEYS: Icon = Icon(
    "M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM7 10v.01M10.3 10v.01M13.7 10v.01M17 10v.01M8 14h8",
);
/// A triangle that points on.
pub const PLAY: Icon = Icon("M8 5.5v13l10.5-6.5z");
/// Two upright bars.
pub const STILL: Icon = Icon("M8.5 6v12M15.5 6v12");
/// A triangle that points on to a bar.
pub const FORWARD: Icon = Icon("M6 6v12l9-6zM18 6v12");
/// A triangle that points back to a bar.
pub const BACKWARD: Icon = Icon("M18 6v12l-9-6zM6 6v12");
/// A note.
pub const TONE: Icon = Icon(
    "M9 18V6l9-2v12M9 18a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0zM18 16a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0z",
);
/// A phone that shakes.
pub const VIBRATION: Icon = Icon(
    "M9 5h6a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4.5 9v6M2 10.5v3M19.5 9v6M22 10.5v3",
);
/// A head that speaks: a bubble.
pub const VOICE: Icon = Icon(
    "M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 10.5v.01M12 10.5v.01M16 10.5v.01",
);
/// A tick in a circle.
pub const DONE: Icon = GO;
/// A tick in a circle.
const GO: Icon = Icon("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5");
/// A cross in a circle.
const SKIP: Icon = Icon("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6");
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

    /// The pictogram of what to do with a workout.
    pub fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Go => GO,
            Verdict::Modify => EASE,
            Verdict::Skip => SKIP,
        }
    }

    /// The pictogram as SVG, hidden from assistive technology.
    pub fn html(self) -> Html {
        let path = tag("path", "").attr("d", self.0);
        tag("svg", "icon").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").element(path).build()
    }
}
