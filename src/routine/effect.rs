//! What a routine asks of the browser, as data: `static/coach.js` does it.

use super::{Cue, Kind};
use crate::engine::Value;

/// What is switched on of tone, vibration and voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signals(u8);

impl Signals {
    /// A soft tone.
    pub const TONE: u8 = 1;
    /// A short vibration.
    pub const VIBRATION: u8 = 2;
    /// A spoken word.
    pub const VOICE: u8 = 4;
    /// All of them.
    pub const ALL: Self = Self(7);

    /// Those of these bits.
    #[must_use]
    pub fn of(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Their bits.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether this one is on.
    #[must_use]
    pub fn has(self, one: u8) -> bool {
        self.0 & one != 0
    }

    /// With this one switched over.
    #[must_use]
    pub fn toggled(self, one: u8) -> Self {
        Self::of(self.0 ^ one)
    }
}

/// What a browser can do of [`Signals`].
pub type Can = Signals;

/// Something that the browser is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Gives the time by the wall clock, in milliseconds since 1970.
    Now,
    /// Gives the bits of the [`Signals`] that it can give.
    Can,
    /// Gives what [`Effect::Keep`] has kept, or `null`.
    Kept,
    /// Keeps this beyond a reload, if it keeps anything.
    Keep(Value),
    /// Shows the routine before all else.
    Open,
    /// Ends that, and all signals; the focus goes back to where it was.
    Close,
    /// Puts the focus on what this selector names.
    Focus(&'static str),
    /// Keeps the screen awake and calls again several times a second; or does so no longer.
    Run(bool),
    /// Plays these tones at these times by the wall clock, and none of those that were asked for before.
    Tones(Vec<(u64, Cue)>),
    /// Vibrates.
    Vibrate(Cue),
    /// Says this, in this language (a BCP 47 tag), and nothing else any more.
    Say(String, String),
}

impl Effect {
    /// The request as data: an object with `do` and what that needs.
    #[must_use]
    pub fn to_value(self) -> Value {
        let request = |name: &str| Value::object().with("do", name);
        match self {
            Self::Now => request("now"),
            Self::Can => request("can"),
            Self::Kept => request("kept"),
            Self::Keep(value) => request("keep").with("value", value),
            Self::Open => request("open"),
            Self::Close => request("close"),
            Self::Focus(on) => request("focus").with("on", on),
            Self::Run(on) => request("run").with("on", on),
            Self::Tones(tones) => {
                // Exact: times since 1970 have 41 bits.
                #[allow(clippy::cast_precision_loss)]
                let tone = |(at, cue): (u64, Cue)| Value::list([Value::from(at as f64), sort(cue).into()]);
                request("tones").with("tones", Value::list(tones.into_iter().map(tone)))
            }
            Self::Vibrate(cue) => request("vibrate").with("sort", sort(cue)),
            Self::Say(text, language) => {
                request("say").with("text", text.as_str()).with("lang", language.as_str())
            }
        }
    }
}

/// How a cue sounds.
fn sort(cue: Cue) -> &'static str {
    match cue {
        Cue::Begin(_, Kind::Work) => "go",
        Cue::Begin(_, Kind::Change) => "change",
        Cue::Begin(_, Kind::Ready | Kind::Rest) => "rest",
        Cue::Count(_) => "count",
        Cue::Half => "half",
        Cue::Repetition(_) => "again",
        Cue::End => "end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_plain_data() {
        let run = Effect::Run(true).to_value();
        assert_eq!(run, Value::object().with("do", "run").with("on", true));
        let Value::Object(tones) = Effect::Tones(vec![(1_700_000_000_000, Cue::Half)]).to_value() else {
            panic!()
        };
        assert_eq!(tones[1].1, Value::list([Value::list([1_700_000_000_000.0.into(), "half".into()])]));
        let say = Effect::Say("Rest".into(), "en".into()).to_value();
        assert_eq!(say.get("text"), Some(&"Rest".into()));
        assert_eq!(say.get("lang"), Some(&"en".into()));
    }

    #[test]
    fn signals_are_switched_one_by_one() {
        let without = Signals::ALL.toggled(Signals::VOICE);
        assert!(without.has(Signals::TONE) && !without.has(Signals::VOICE));
        assert_eq!(without.toggled(Signals::VOICE), Signals::ALL);
        assert_eq!(Signals::of(0xff), Signals::ALL);
    }
}
