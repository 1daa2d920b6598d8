//! Elapsed time: "yesterday" and other answers to *when?*, and the hours that they stand for.

use crate::engine::thresholds::WEEK_H;
use crate::i18n::{Message, msg};

/// How long ago, in the steps that a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ElapsedTime {
    Today,
    HalfADay,
    Yesterday,
    TwoDays,
    ThreeDays,
    ThisWeek,
    Longer,
}

impl ElapsedTime {
    /// All steps, the latest first.
    pub const ALL: [Self; 7] = [
        Self::Today,
        Self::HalfADay,
        Self::Yesterday,
        Self::TwoDays,
        Self::ThreeDays,
        Self::ThisWeek,
        Self::Longer,
    ];

    /// The hours that a step stands for.
    #[must_use]
    pub fn hours(self) -> u16 {
        match self {
            Self::Today => 3,
            Self::HalfADay => 10,
            Self::Yesterday => 20,
            Self::TwoDays => 44,
            Self::ThreeDays => 68,
            Self::ThisWeek => 120,
            Self::Longer => 240,
        }
    }

    /// The step that some hours fall into.
    #[must_use]
    pub fn from_hours(hours: f64) -> Self {
        const UP_TO: [f64; 6] = [6.0, 14.0, 32.0, 56.0, 80.0, WEEK_H];
        let index = UP_TO.iter().take_while(|limit| hours > **limit).count();
        Self::ALL[index]
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Today => msg::WHEN_TODAY,
            Self::HalfADay => msg::WHEN_HALF_A_DAY,
            Self::Yesterday => msg::WHEN_YESTERDAY,
            Self::TwoDays => msg::WHEN_TWO_DAYS,
            Self::ThreeDays => msg::WHEN_THREE_DAYS,
            Self::ThisWeek => msg::WHEN_THIS_WEEK,
            Self::Longer => msg::WHEN_LONGER,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_finds_itself_again() {
        for when in ElapsedTime::ALL {
            assert_eq!(ElapsedTime::from_hours(when.hours().into()), when);
        }
        assert_eq!(ElapsedTime::from_hours(0.0), ElapsedTime::Today);
        assert_eq!(ElapsedTime::from_hours(f64::MAX), ElapsedTime::Longer);
    }
}
