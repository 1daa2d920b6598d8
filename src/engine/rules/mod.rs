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
//! - [`pressure`]: rhabdomyolysis, compartment syndrome, cauda equina

pub mod character;
pub mod course;
mod evidence;
pub mod injury;
pub mod intensity;
pub mod person;
pub mod pressure;
mod rule;
pub mod vessels;

pub(crate) use evidence::evidence;
pub use evidence::{Evidence, Reason};
pub use rule::{Fires, Rule, Withholds};

/// How many rules there are.
pub const RULE_COUNT: usize = RULES.len();

/// Every rule, the most cautious first. Among equals the order is that of the explanations; it never
/// changes the answer.
pub static RULES: &[&Rule] = &[
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
