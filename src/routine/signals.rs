//! Tone, vibration and voice: which are switched on, or can be.

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
}
