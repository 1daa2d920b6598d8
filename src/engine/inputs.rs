//! Inputs: sets of what a report can say, one bit for each sensation, each sign, each field.
//!
//! A rule names the inputs that it reads. That makes it explain itself (what it reads and the report
//! gives is its evidence), and lets the engine see which rules a change can concern.

use super::report::{Sensation, Sign};

/// A set of inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inputs(u64);

/// Where the bits of the signs begin: after those of the sensations.
// There are a dozen of each.
#[allow(clippy::cast_possible_truncation)]
const SIGNS: u32 = Sensation::ALL.len() as u32;
/// Where those of the fields begin.
#[allow(clippy::cast_possible_truncation)]
const FIELDS: u32 = SIGNS + Sign::ALL.len() as u32;

impl Inputs {
    /// No input.
    pub const NONE: Self = Self(0);
    /// Every input.
    pub const ALL: Self = Self(u64::MAX);
    /// How sore an area is rated.
    pub const INTENSITY: Self = Self(1 << FIELDS);
    /// Hours since the activity.
    pub const SINCE_ACTIVITY: Self = Self(1 << (FIELDS + 1));
    /// Hours since it began.
    pub const SINCE_ONSET: Self = Self(1 << (FIELDS + 2));
    /// Both of them.
    pub const SINCE: Self = Self::SINCE_ACTIVITY.union(Self::SINCE_ONSET);
    /// How hard the activity was.
    pub const EFFORT: Self = Self(1 << (FIELDS + 3));
    /// How usual it was.
    pub const NOVELTY: Self = Self(1 << (FIELDS + 4));
    /// How long the person slept.
    pub const SLEEP: Self = Self(1 << (FIELDS + 5));
    /// How stressed the person is.
    pub const STRESS: Self = Self(1 << (FIELDS + 6));
    /// The person is pregnant; only ever given where that is so.
    pub const PREGNANT: Self = Self(1 << (FIELDS + 7));
    /// The person takes blood thinners; only ever given where that is so.
    pub const BLOOD_THINNERS: Self = Self(1 << (FIELDS + 8));
    /// What was reported before.
    pub const PREVIOUS: Self = Self(1 << (FIELDS + 9));
    /// What the person would do today.
    pub const PLAN: Self = Self(1 << (FIELDS + 10));

    /// These sensations.
    #[must_use]
    pub const fn feels(sensations: &[Sensation]) -> Self {
        let (mut set, mut index) = (0, 0);
        while index < sensations.len() {
            set |= 1 << (sensations[index] as u32);
            index += 1;
        }
        Self(set)
    }

    /// These signs, of an area or of the person.
    #[must_use]
    pub const fn shows(signs: &[Sign]) -> Self {
        let (mut set, mut index) = (0, 0);
        while index < signs.len() {
            set |= 1 << (signs[index] as u32 + SIGNS);
            index += 1;
        }
        Self(set)
    }

    /// One sensation.
    #[must_use]
    pub const fn feel(sensation: Sensation) -> Self {
        Self(1 << (sensation as u32))
    }

    /// One sign.
    #[must_use]
    pub const fn sign(sign: Sign) -> Self {
        Self(1 << (sign as u32 + SIGNS))
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without the other.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets share an input.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all inputs of the other set are in this one.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// How many inputs the sets share.
    #[must_use]
    pub const fn count(self, other: Self) -> u32 {
        (self.0 & other.0).count_ones()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_input_has_a_bit_of_its_own() {
        let fields = [
            Inputs::INTENSITY,
            Inputs::SINCE_ACTIVITY,
            Inputs::SINCE_ONSET,
            Inputs::EFFORT,
            Inputs::NOVELTY,
            Inputs::SLEEP,
            Inputs::STRESS,
            Inputs::PREGNANT,
            Inputs::BLOOD_THINNERS,
            Inputs::PREVIOUS,
            Inputs::PLAN,
        ];
        let feels = Sensation::ALL.iter().map(|s| Inputs::feel(*s));
        let all = feels.chain(Sign::ALL.iter().map(|s| Inputs::sign(*s))).chain(fields);
        let mut seen = Inputs::NONE;
        for input in all {
            assert_eq!(input.count(Inputs::ALL), 1);
            assert!(!seen.intersects(input), "{input:?}");
            seen = seen.union(input);
        }
    }

    #[test]
    fn sets_are_sets() {
        let set = Inputs::feels(&[Sensation::Achy, Sensation::Numb]).union(Inputs::shows(&[Sign::Fever]));
        assert!(
            set.intersects(Inputs::feel(Sensation::Numb)) && !set.intersects(Inputs::feel(Sensation::Sharp))
        );
        assert!(set.contains(Inputs::sign(Sign::Fever).union(Inputs::feel(Sensation::Achy))));
        assert!(!set.contains(Inputs::sign(Sign::Fever).union(Inputs::feel(Sensation::Dull))));
        assert_eq!(set.count(Inputs::feels(&[Sensation::Achy, Sensation::Dull])), 1);
        assert_eq!(set.union(set), set, "what is told twice is told");
        assert_eq!(
            set.difference(Inputs::sign(Sign::Fever)),
            Inputs::feels(&[Sensation::Achy, Sensation::Numb])
        );
    }
}
