//! Disposition, the ladder from *train* to *emergency*; guidance for an area; bands of intensity.

use super::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SORE_FROM};

/// What to do today, ordered by caution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disposition {
    /// Go ahead.
    Train,
    /// Train, but less, around it, or gently there.
    Modify,
    /// Active recovery only.
    Recover,
    /// Rest what is sore.
    Rest,
    /// See a healthcare provider.
    Consult,
    /// See one the same day.
    Urgent,
    /// Get emergency help now.
    Emergency,
}

impl Disposition {
    /// All of them, the least cautious first.
    pub const ALL: [Self; 7] =
        [Self::Train, Self::Modify, Self::Recover, Self::Rest, Self::Consult, Self::Urgent, Self::Emergency];

    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Modify => "modify",
            Self::Recover => "recover",
            Self::Rest => "rest",
            Self::Consult => "consult",
            Self::Urgent => "urgent",
            Self::Emergency => "emergency",
        }
    }
}

/// What to do with one area today, ordered by caution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guidance {
    /// Train it as usual.
    Train,
    /// Train it with less load.
    Lighter,
    /// Move it gently instead of training it.
    Gentle,
    /// Leave it alone.
    Rest,
    /// Leave it alone and see a healthcare provider.
    SeeSomeone,
    /// Leave it alone and get help today.
    GetHelp,
}

impl Guidance {
    /// All of them, the least cautious first.
    pub const ALL: [Self; 6] =
        [Self::Train, Self::Lighter, Self::Gentle, Self::Rest, Self::SeeSomeone, Self::GetHelp];
}

impl Guidance {
    /// The guidance for an area that is rated `intensity`, where the rules on it and on the person come to
    /// `level`.
    #[must_use]
    pub fn of(level: Disposition, intensity: u8) -> Self {
        match level {
            Disposition::Train => Self::Train,
            // Gentle movement takes the place of weights where it comes close to five (D8).
            Disposition::Modify if intensity < NEARING_FIVE => Self::Lighter,
            Disposition::Modify | Disposition::Recover => Self::Gentle,
            Disposition::Rest => Self::Rest,
            Disposition::Consult => Self::SeeSomeone,
            Disposition::Urgent | Disposition::Emergency => Self::GetHelp,
        }
    }

    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Lighter => "lighter",
            Self::Gentle => "gentle",
            Self::Rest => "rest",
            Self::SeeSomeone => "see-someone",
            Self::GetHelp => "get-help",
        }
    }
}

/// What a rating from 0 to 10 amounts to: 1–4 mild, 5–6 moderate, 7–10 severe (Palos 2006, D9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Band {
    None,
    Mild,
    Moderate,
    Severe,
}

impl Band {
    /// All of them, from none to the worst.
    pub const ALL: [Self; 4] = [Self::None, Self::Mild, Self::Moderate, Self::Severe];

    /// The band of a rating from 0 to 10.
    #[must_use]
    pub fn of(intensity: u8) -> Self {
        match intensity {
            0 => Self::None,
            SORE_FROM..MODERATE_FROM => Self::Mild,
            MODERATE_FROM..SEVERE_FROM => Self::Moderate,
            SEVERE_FROM.. => Self::Severe,
        }
    }

    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Mild => "mild",
            Self::Moderate => "moderate",
            Self::Severe => "severe",
        }
    }
}
