//! Tone, vibration and voice: which are switched on, which can be, and what is said of those that cannot.

use crate::value::Value;

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

    /// From data that may be anything; none where it is no number.
    #[must_use]
    pub fn from_value(data: &Value) -> Option<Self> {
        bits(data).map(Self::of)
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

/// What a browser can do of [`Signals`], and what it could not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Can(u8);

/// Something that a person should know of what a routine cannot do, in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// No tone sounds right now; a touch may bring them back.
    Mute,
    /// Nothing keeps the screen awake.
    Dark,
    /// The device has no voice for the language, or it does not speak.
    Voiceless,
    /// Other apps' music pauses while there are tones.
    Music,
    /// A phone that is on silent gives no tones, and nobody can ask it.
    Silenced,
}

impl Can {
    const NOTES: [(Note, u8, u8); 5] = [
        (Note::Mute, 8, Signals::TONE),
        (Note::Dark, 16, 0),
        (Note::Voiceless, 32, Signals::VOICE),
        (Note::Music, 64, Signals::TONE),
        (Note::Silenced, 128, Signals::TONE),
    ];

    /// From the bits that `static/host.js` gives: those of [`Signals`], then one for each [`Note`], in order.
    #[must_use]
    pub fn of(bits: u8) -> Self {
        Self(bits)
    }

    /// From data that may be anything; none where it is no number.
    #[must_use]
    pub fn from_value(data: &Value) -> Option<Self> {
        bits(data).map(Self::of)
    }

    /// Whether it can do this one of [`Signals`].
    #[must_use]
    pub fn has(self, one: u8) -> bool {
        Signals::of(self.0).has(one)
    }

    /// What there is to say, the weightiest first, of what is switched on.
    pub fn notes(self, on: Signals) -> impl Iterator<Item = Note> {
        let matters = move |of: u8| of == 0 || on.has(of);
        Self::NOTES
            .into_iter()
            .filter(move |(_, bit, of)| self.0 & bit != 0 && matters(*of))
            .map(|(note, ..)| note)
    }
}

// Saturates.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn bits(data: &Value) -> Option<u8> {
    if let Value::Number(bits) = data { Some(*bits as u8) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_are_switched_one_by_one() {
        let without = Signals::ALL.toggled(Signals::VOICE);
        assert!(without.has(Signals::TONE) && !without.has(Signals::VOICE));
        assert_eq!(without.toggled(Signals::VOICE), Signals::ALL);
        assert_eq!(Signals::of(0xff), Signals::ALL);
    }

    #[test]
    fn what_is_off_is_not_complained_of() {
        let all = |on: Signals| Can::of(0xff).notes(on).collect::<Vec<_>>();
        assert_eq!(all(Signals::ALL), [Note::Mute, Note::Dark, Note::Voiceless, Note::Music, Note::Silenced]);
        assert_eq!(all(Signals::of(Signals::VOICE)), [Note::Dark, Note::Voiceless]);
        assert_eq!(all(Signals::of(0)), [Note::Dark]);
        assert_eq!(Can::of(7).notes(Signals::ALL).count(), 0);
        assert_eq!(Can::of(16).notes(Signals::ALL).collect::<Vec<_>>(), [Note::Dark]);
        assert!(Can::of(33).has(Signals::TONE) && !Can::of(33).has(Signals::VOICE));
    }
}
