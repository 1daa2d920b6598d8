//! Inputs: sets of what a report can say, one bit for each sensation, each sign, each field.
//!
//! A rule names the inputs that it reads. That makes it explain itself (what it reads and the report
//! gives is its evidence), and lets the engine see which rules a change can concern.

use super::report::{ClotRisk, Condition, Context, Medicine, Sensation, Sign};
use super::sets::ones;

/// A set of inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inputs(u128);

/// Where the bits of the signs begin: after those of the sensations.
// There are a few dozen of each.
#[allow(clippy::cast_possible_truncation)]
const SIGNS: u32 = Sensation::ALL.len() as u32;
/// Where those of the fields begin.
#[allow(clippy::cast_possible_truncation)]
const FIELDS: u32 = SIGNS + Sign::ALL.len() as u32;

// Sets of either are read out of half of the bits.
const _: () = assert!(FIELDS <= 64);

/// Where those of the medicines, of the conditions and of the patterns begin.
#[allow(clippy::cast_possible_truncation)]
const MEDICINES: u32 = FIELDS + 13 + ClotRisk::ALL.len() as u32;
#[allow(clippy::cast_possible_truncation)]
const CONDITIONS: u32 = MEDICINES + Medicine::ALL.len() as u32;
#[allow(clippy::cast_possible_truncation)]
const PATTERNS: u32 = CONDITIONS + Condition::ALL.len() as u32;

impl Inputs {
    /// No input.
    pub const NONE: Self = Self(0);
    /// Every input.
    pub const ALL: Self = Self(u128::MAX);
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

    /// How old the person is.
    pub const AGE: Self = Self(1 << (FIELDS + 11));
    /// The person did nothing that explains it; only ever given where that is so.
    pub const NOTHING_DONE: Self = Self(1 << (FIELDS + 12));
    /// Any risk of a clot.
    pub const CLOT_RISK: Self = Self::run(FIELDS + 13, ClotRisk::ALL.len());
    /// Any medicine.
    pub const MEDICINES: Self = Self::run(MEDICINES, Medicine::ALL.len());
    /// Any condition.
    pub const CONDITIONS: Self = Self::run(CONDITIONS, Condition::ALL.len());

    // What is sore or shown somewhere on the body, for rules that look at several places at once: areas
    // bring these to the person (`pattern.rs`).

    /// The head is sore.
    pub const HEAD_SORE: Self = Self(1 << PATTERNS);
    /// The neck is sore.
    pub const NECK_SORE: Self = Self(1 << (PATTERNS + 1));
    /// The back or its lower end is sore.
    pub const BACK_SORE: Self = Self(1 << (PATTERNS + 2));
    /// The left leg is numb or tingles.
    pub const LEFT_LEG_NUMB: Self = Self(1 << (PATTERNS + 3));
    /// The right leg is numb or tingles.
    pub const RIGHT_LEG_NUMB: Self = Self(1 << (PATTERNS + 4));
    /// The left leg is weak.
    pub const LEFT_LEG_WEAK: Self = Self(1 << (PATTERNS + 5));
    /// The right leg is weak.
    pub const RIGHT_LEG_WEAK: Self = Self(1 << (PATTERNS + 6));
    /// The left arm is weak.
    pub const LEFT_ARM_WEAK: Self = Self(1 << (PATTERNS + 7));
    /// The right arm is weak.
    pub const RIGHT_ARM_WEAK: Self = Self(1 << (PATTERNS + 8));
    /// An arm, a hand or the neck is numb or tingles, or the neck is weak.
    pub const ARM_NUMB: Self = Self(1 << (PATTERNS + 9));
    /// The chest or the breastbone is sore.
    pub const CHEST_SORE: Self = Self(1 << (PATTERNS + 10));
    /// The chest or the breastbone hurts without being moved.
    pub const CHEST_AT_REST: Self = Self(1 << (PATTERNS + 11));
    /// The jaw is sore.
    pub const JAW_SORE: Self = Self(1 << (PATTERNS + 12));
    /// An arm, a shoulder, the neck or the upper back hurts without being moved.
    pub const ARM_AT_REST: Self = Self(1 << (PATTERNS + 13));
    /// Something came within a minute.
    pub const SOMETHING_SUDDEN: Self = Self(1 << (PATTERNS + 14));
    /// A leg or an arm is sore and swollen.
    pub const LIMB_SWOLLEN: Self = Self(1 << (PATTERNS + 15));
    /// Breathing in hurts somewhere.
    pub const BREATH_HURTS: Self = Self(1 << (PATTERNS + 16));
    /// All of these.
    pub const PATTERN: Self = Self::run(PATTERNS, 17);

    const fn run(from: u32, count: usize) -> Self {
        Self(((1 << count) - 1) << from)
    }

    /// What a context tells of the person: what is so, never what is not. Unknown is not "no", and "no"
    /// reassures nobody.
    #[must_use]
    pub fn of_context(context: &Context) -> Self {
        let given = |told: Option<bool>, input| if told == Some(true) { input } else { Self::NONE };
        let few = |bits: u8, from: u32| Self(u128::from(bits) << from);
        given(context.pregnant, Self::PREGNANT)
            .union(given(context.blood_thinners, Self::BLOOD_THINNERS))
            .union(few(context.clot_risk.bits(), FIELDS + 13))
            .union(few(context.medicines.bits(), MEDICINES))
            .union(few(context.conditions.bits(), CONDITIONS))
    }

    /// These risks of a clot.
    #[must_use]
    pub const fn clot_risks(risks: &[ClotRisk]) -> Self {
        let (mut set, mut index) = (0, 0);
        while index < risks.len() {
            set |= 1 << (risks[index] as u32 + FIELDS + 13);
            index += 1;
        }
        Self(set)
    }

    /// One medicine.
    #[must_use]
    pub const fn medicine(medicine: Medicine) -> Self {
        Self(1 << (medicine as u32 + MEDICINES))
    }

    /// One condition.
    #[must_use]
    pub const fn condition(condition: Condition) -> Self {
        Self(1 << (condition as u32 + CONDITIONS))
    }

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

    /// Those that are in both.
    #[must_use]
    pub const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Its sensations, in their order.
    #[allow(clippy::cast_possible_truncation)]
    pub fn sensations(self) -> impl Iterator<Item = Sensation> {
        ones(self.0 as u64).map_while(|place| Sensation::ALL.get(place).copied())
    }

    /// Its signs, in their order.
    #[allow(clippy::cast_possible_truncation)]
    pub fn signs(self) -> impl Iterator<Item = Sign> {
        ones((self.0 >> SIGNS) as u64).map_while(|place| Sign::ALL.get(place).copied())
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
            Inputs::AGE,
            Inputs::NOTHING_DONE,
            Inputs::HEAD_SORE,
            Inputs::NECK_SORE,
            Inputs::BACK_SORE,
            Inputs::LEFT_LEG_NUMB,
            Inputs::RIGHT_LEG_NUMB,
            Inputs::LEFT_LEG_WEAK,
            Inputs::RIGHT_LEG_WEAK,
            Inputs::LEFT_ARM_WEAK,
            Inputs::RIGHT_ARM_WEAK,
            Inputs::ARM_NUMB,
            Inputs::CHEST_SORE,
            Inputs::CHEST_AT_REST,
            Inputs::JAW_SORE,
            Inputs::ARM_AT_REST,
            Inputs::SOMETHING_SUDDEN,
            Inputs::LIMB_SWOLLEN,
            Inputs::BREATH_HURTS,
        ];
        let risks = ClotRisk::ALL.iter().map(|it| Inputs::clot_risks(&[*it]));
        let medicines = Medicine::ALL.iter().map(|it| Inputs::medicine(*it));
        let conditions = Condition::ALL.iter().map(|it| Inputs::condition(*it));
        let fields = fields.into_iter().chain(risks).chain(medicines).chain(conditions);
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
        let fever = Inputs::sign(Sign::Fever).union(Inputs::PREVIOUS);
        assert_eq!(set.both(fever), Inputs::sign(Sign::Fever));
        assert_eq!(set.sensations().collect::<Vec<_>>(), [Sensation::Achy, Sensation::Numb]);
        assert_eq!(set.signs().collect::<Vec<_>>(), [Sign::Fever]);
        assert_eq!((fever.sensations().count(), fever.signs().count()), (0, 1), "fields are neither");
        assert_eq!(Inputs::ALL.sensations().collect::<Vec<_>>(), Sensation::ALL);
        assert_eq!(Inputs::ALL.signs().collect::<Vec<_>>(), Sign::ALL);
        assert_eq!(
            set.difference(Inputs::sign(Sign::Fever)),
            Inputs::feels(&[Sensation::Achy, Sensation::Numb])
        );
    }
}
