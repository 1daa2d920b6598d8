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
//! - [`nerves`]: brain, spinal cord and nerves
//! - [`illness`]: infection, heat and collapse
//! - [`belly`]: what lies inside the belly
//! - [`medicines`]: medicines, lasting conditions, soreness without effort
//! - [`pressure`]: rhabdomyolysis, compartment syndrome, cauda equina

pub mod belly;
pub mod character;
pub mod course;
mod evidence;
pub mod illness;
pub mod injury;
pub mod intensity;
pub mod medicines;
pub mod nerves;
pub mod person;
pub mod pressure;
mod rule;
mod rule_set;
pub mod vessels;

/// Reports in short, shared with the tests outside.
#[cfg(test)]
#[path = "../../../tests/support/mod.rs"]
mod support;

pub(crate) use evidence::evidence;
pub use evidence::{Evidence, Reason};
pub use rule::{Care, Fires, Meanwhile, Rule, Withholds};
pub(crate) use rule_set::{Fired, RuleSet};

/// How many rules there are.
pub const RULE_COUNT: usize = RULES.len();

/// Every rule, the most cautious first. Among equals the order is that of the explanations; it never
/// changes the answer.
pub static RULES: &[&Rule] = &[
    &vessels::HEART_SIGNS,
    &vessels::CLOT_TO_LUNG,
    &vessels::CLOT_AND_BREATH,
    &pressure::CAUDA_EQUINA_SIGNS,
    &pressure::DARK_URINE,
    &pressure::MUSCLE_BREAKDOWN,
    &pressure::COMPARTMENT,
    &injury::DEFORMITY,
    &injury::NUMB_LIMB,
    &vessels::HEART_PATTERN,
    &vessels::CHEST_SEVERE,
    &vessels::COLD_LIMB,
    &nerves::STROKE_SIGNS,
    &nerves::DROWSY_OR_CONFUSED,
    &nerves::ONE_SIDE_WEAK_SUDDENLY,
    &nerves::BOTH_LEGS,
    &nerves::NECK_INJURY,
    &nerves::HEAD_INJURY,
    &nerves::THUNDERCLAP,
    &nerves::DIZZY_AND_SORE,
    &illness::FEVER_HEAD_AND_NECK,
    &illness::FEVER_AND_STIFF_NECK,
    &illness::FEVER_AND_RASH,
    &illness::HEAT_STROKE,
    &illness::COLLAPSED,
    &belly::BELLY_SUDDEN,
    &belly::BLOOD_IN_URINE_AND_SORE,
    &injury::POP_AND_BROKEN,
    &injury::HIP_AND_NO_WEIGHT,
    &vessels::CLOT_SIGNS,
    &vessels::CHEST_AT_REST,
    &pressure::COMPARTMENT_POSSIBLE,
    &pressure::WEAK_AND_SEVERE,
    &pressure::SADDLE_NUMB,
    &injury::BLOW_TO_HEAD,
    &person::BLEEDING,
    &person::FEVER_AND_MORE,
    &person::BACK_AND_ILLNESS,
    &vessels::COLD_OR_PALE,
    &vessels::COUGHING_BLOOD,
    &vessels::PAIN_BREATHING_IN,
    &vessels::CLOT_RISK_AND_SORE,
    &vessels::HEART_DISEASE_AND_CHEST,
    &nerves::ONE_SIDE_WEAK,
    &nerves::BOTH_LEGS_TINGLE,
    &nerves::BACK_AND_LEG_WEAK,
    &nerves::HEAD_SEVERE,
    &nerves::HEAD_AND_JAW,
    &nerves::DIZZY_AND_HEADACHE,
    &illness::FEVER_AND_TRUNK,
    &illness::FEVER_AND_WEAK_DEFENSES,
    &illness::HOT_JOINT,
    &illness::OVERHEATED,
    &illness::VOMITING_AND_PAIN,
    &belly::BELLY_SEVERE,
    &belly::PREGNANT_AND_BELLY,
    &belly::BLOOD_IN_URINE,
    &injury::POP,
    &injury::NO_WEIGHT,
    &injury::CANNOT_LIFT,
    &injury::BLOW_AND_STUCK,
    &injury::BLOW_AND_FRAGILE,
    &injury::CHILD_LIMPS,
    &injury::JOINT_LOCKED,
    &pressure::BREAKDOWN_WITHOUT_WEAKNESS,
    &pressure::BREAKDOWN_LIKELIER,
    &medicines::STATIN_AND_WEAK,
    &medicines::TENDON_MEDICINE,
    &medicines::DIABETIC_FOOT,
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
    &vessels::CLOT_RISK,
    &nerves::DIZZY,
    &nerves::PREGNANT_AND_HEADACHE,
    &illness::RASH,
    &injury::POP_MILD,
    &pressure::BREAKDOWN_POSSIBLE,
    &medicines::STATIN_WITHOUT_CAUSE,
    &medicines::TENDON_MEDICINE_AND_MUSCLE,
    &medicines::FRAGILE_BONES,
    &medicines::NO_CAUSE,
    &course::PAST_WEEKS,
    &intensity::SEVERE,
    &character::JOINT_SORE,
    &pressure::PAIN_ON_STRETCH,
    &injury::RECENT_BLOW,
    &course::SHIFT_TO_SEVERE,
    &course::MODERATE_PAST_PEAK,
    &person::WORN_OUT_MODERATE,
    &illness::VOMITING,
    &intensity::MODERATE,
    &course::WORSE_AND_HIGH,
    &person::WORN_OUT,
    &course::SLOW_PLACE,
    &character::SLOW_JOINT_SORE,
    &intensity::APPROACHING_FIVE,
    &character::JOINT_MILD,
    &character::THROBBING,
    &course::WORSE,
    &intensity::HARD_PLAN,
    &injury::AFTER_A_BLOW,
    &medicines::PAINKILLERS,
    &person::BAD_SLEEP,
    &person::EXTRA_CARE,
    &person::SHORT_SLEEP,
    &person::STRESSED,
    &intensity::FAR_BELOW_FIVE,
    &course::DELAYED_ONSET,
    &course::FADING,
    &course::STILL_TENDER,
    &course::ACUTE,
    &course::UNACCUSTOMED,
    &medicines::LEFT_OUT,
    &intensity::NOTHING_SORE,
];
