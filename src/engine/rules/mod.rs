//! The rules, one item each: id, condition in words, predicate, outcome, and the facts it stands on.
//!
//! A rule looks at one area, or at the person, and says whether it holds; it knows no other rule.
//! Nothing that a rule asks for may lower the answer: more soreness, a further sign, less sleep or a
//! longer time must never turn a rule off unless a more cautious one takes its place. Come here to
//! add one: write the item in its topic's file and list it in [`RULES`]. The topics:
//! - [`intensity`]: how sore
//! - [`character`]: what it feels like, and where
//! - [`course`]: since when, and how it goes
//! - [`person`]: sleep, stress, and who needs more care
//! - [`injury`]: what may be torn or broken
//! - [`vessels`]: heart and clots
//! - [`pressure`]: muscle that breaks down or swells in its sleeve, nerves that are squeezed

pub mod character;
pub mod course;
mod evidence;
pub mod injury;
pub mod intensity;
pub mod person;
pub mod pressure;
pub mod vessels;

pub use evidence::Evidence;
pub(crate) use evidence::evidence;

use super::case::{Person, Spot};
use super::disposition::Disposition;
use super::inputs::Inputs;
use crate::content::{AdviceId, FactId};
use crate::i18n::Message;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// When it fires, in words, for whoever checks it; empty in the page.
    pub condition: &'static str,
    /// The facts that it stands on; never empty.
    pub facts: &'static [FactId],
    /// The answer is at least this cautious.
    pub at_least: Disposition,
    /// The advice that it brings.
    pub advice: &'static [AdviceId],
    /// What it keeps back.
    pub withholds: Withholds,
    /// What it says on the screen.
    pub says: Message,
    /// All that its predicate reads; what of it the report gives is its evidence.
    pub reads: Inputs,
    /// When it fires.
    pub fires: Fires,
}

/// When a rule fires. Predicates see one area at a time, so that the answer to a change of one area
/// can be found without asking about the others again.
#[derive(Debug, Clone, Copy)]
pub enum Fires {
    /// On an area that fulfils this.
    OnArea(fn(&Person, &Spot) -> bool),
    /// On a person who fulfils this.
    OnPerson(fn(&Person) -> bool),
}

impl Rule {
    /// Whether it fires on an area.
    #[must_use]
    pub fn fires_on(&self, person: &Person, spot: &Spot) -> bool {
        matches!(self.fires, Fires::OnArea(holds) if holds(person, spot))
    }

    /// Whether it fires on a person.
    #[must_use]
    pub fn fires_on_person(&self, person: &Person) -> bool {
        matches!(self.fires, Fires::OnPerson(holds) if holds(person))
    }
}

/// What a rule keeps back for the areas that made it fire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withholds {
    /// Nothing.
    Nothing,
    /// Movements that load the area against a resistance.
    Loading,
    /// Those, and movements that put the area under pressure or at the end of its range.
    Straining,
    /// Every movement that reaches or strains the area.
    Reaching,
    /// Every movement that reaches or strains the area, and every treatment.
    Treatments,
    /// Every movement and every treatment.
    Everything,
}

impl Withholds {
    /// Its name in the catalog.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Loading => "loading",
            Self::Straining => "loading and straining",
            Self::Reaching => "reaching and straining",
            Self::Treatments => "reaching and straining, treatments",
            Self::Everything => "everything",
        }
    }
}

/// How many rules there are.
pub const RULE_COUNT: usize = 60;

/// Every rule, the most cautious first. Among equals the order is that of the explanations; it never
/// changes the answer.
pub static RULES: [&Rule; RULE_COUNT] = [
    &vessels::HEART_SIGNS,
    &vessels::CLOT_TO_LUNG,
    &pressure::CAUDA_EQUINA_SIGNS,
    &pressure::DARK_URINE,
    &pressure::MUSCLE_BREAKDOWN,
    &pressure::COMPARTMENT,
    &injury::DEFORMITY,
    &injury::CRACK,
    &injury::NUMB_LIMB,
    &vessels::CLOT_SIGNS,
    &vessels::CHEST_AT_REST,
    &pressure::COMPARTMENT_POSSIBLE,
    &pressure::WEAK_AND_SEVERE,
    &pressure::SADDLE_NUMB,
    &injury::BLOW_AND_NO_WEIGHT,
    &injury::BLOW_TO_HEAD,
    &person::BLEEDING,
    &person::FEVER_AND_MORE,
    &injury::POSSIBLE_INJURY,
    &injury::BONE_PAIN,
    &injury::BLOW_AND_SORE,
    &pressure::STRETCH_AND_SORE,
    &pressure::CANNOT_FINISH,
    &pressure::BEYOND_EFFORT,
    &vessels::LEG_THROBS,
    &character::UNUSUAL_SENSATION,
    &character::PAIN_AT_REST,
    &character::JOINT_SEVERE,
    &person::FEVER,
    &person::UNEXPLAINED,
    &person::EXTRA_CARE_MODERATE,
    &course::PAST_A_WEEK,
    &course::SEVERE_PAST_PEAK,
    &intensity::VERY_SEVERE,
    &intensity::SEVERE,
    &character::JOINT_SORE,
    &pressure::PAIN_ON_STRETCH,
    &injury::RECENT_BLOW,
    &course::SHIFT_TO_SEVERE,
    &course::MODERATE_PAST_PEAK,
    &person::WORN_OUT_MODERATE,
    &intensity::MODERATE,
    &course::WORSE_AND_HIGH,
    &person::EXTRA_CARE_SORE,
    &person::WORN_OUT,
    &intensity::APPROACHING_FIVE,
    &character::JOINT_MILD,
    &character::THROBBING,
    &course::WORSE,
    &person::EXTRA_CARE,
    &person::SHORT_SLEEP,
    &person::STRESSED,
    &intensity::HARD_PLAN,
    &intensity::FAR_BELOW_FIVE,
    &course::DELAYED_ONSET,
    &course::FADING,
    &course::STILL_TENDER,
    &course::ACUTE,
    &course::UNACCUSTOMED,
    &intensity::NOTHING_SORE,
];

/// Words for whoever checks the rules; the page says others, and need not carry these.
const fn for_auditors(words: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { words }
}
