//! Rules on rhabdomyolysis (muscle breakdown), compartment syndrome (pressure in a muscle) and cauda equina (nerves).

use super::rule::{Fires, Rule, Withholds, for_auditors};
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Effort, Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, SEVERE_FROM};
use crate::i18n::msg;

const DARK: Inputs = Inputs::sign(Sign::DarkUrine);
/// Strength that gives out, in an area or altogether.
const WEAK: Inputs = Inputs::shows(&[Sign::Weakness, Sign::CannotFinishWorkout]);
const UNFINISHED: Inputs = Inputs::sign(Sign::CannotFinishWorkout);
const NERVES: Inputs = Inputs::shows(&[Sign::SaddleNumbness, Sign::BladderBowelChange]);
const NUMB: Inputs = Inputs::feels(&[Sensation::Numb, Sensation::Tingling]);
const WOODEN: Inputs = Inputs::sign(Sign::WoodenTightness);
const STRETCH: Inputs = Inputs::sign(Sign::PainOnStretch);
const SLEEVE: Inputs = NUMB.union(WOODEN).union(STRETCH).union(Inputs::INTENSITY);
const WHAT_WAS_DONE: Inputs = Inputs::EFFORT.union(Inputs::NOVELTY);

/// Urine like tea or cola.
pub static DARK_URINE: Rule = Rule {
    id: "dark-urine",
    condition: for_auditors("dark urine"),
    facts: &[FactId::F5],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DARK_URINE,
    reads: DARK,
    fires: Fires::OnPerson(|person| person.has.intersects(DARK)),
};

/// Severe, weak, and after more effort than usual.
pub static MUSCLE_BREAKDOWN: Rule = Rule {
    id: "muscle-breakdown",
    condition: for_auditors(
        "a muscle is rated 7 or more, it is weak or the workout could not be finished, and the activity was hard, new or harder than usual",
    ),
    facts: &[FactId::F5],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_MUSCLE_BREAKDOWN,
    reads: Inputs::INTENSITY.union(WEAK).union(WHAT_WAS_DONE),
    fires: Fires::OnArea(|person, area| weak_and_severe(person, area) && person.overdid_it()),
};

/// Severe and weak.
pub static WEAK_AND_SEVERE: Rule = Rule {
    id: "weak-and-severe",
    condition: for_auditors(
        "a muscle is rated 7 or more, and it is weak or the workout could not be finished",
    ),
    facts: &[FactId::F5],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_WEAK_AND_SEVERE,
    reads: Inputs::INTENSITY.union(WEAK),
    fires: Fires::OnArea(weak_and_severe),
};

/// A workout that could not be finished.
pub static CANNOT_FINISH: Rule = Rule {
    id: "cannot-finish",
    condition: for_auditors("the workout could not be finished"),
    facts: &[FactId::F5, FactId::D6],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_CANNOT_FINISH,
    reads: UNFINISHED,
    fires: Fires::OnPerson(|person| person.has.intersects(UNFINISHED)),
};

/// More pain than an easy effort explains.
pub static BEYOND_EFFORT: Rule = Rule {
    id: "beyond-effort",
    condition: for_auditors("an area is rated 7 or more after an easy activity"),
    facts: &[FactId::F5, FactId::D4, FactId::F3],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BEYOND_EFFORT,
    reads: Inputs::INTENSITY.union(Inputs::EFFORT),
    fires: Fires::OnArea(|person, area| area.intensity >= SEVERE_FROM && person.effort == Some(Effort::Easy)),
};

/// Compartment syndrome: a muscle as hard as wood, or three signs of pressure in it.
pub static COMPARTMENT: Rule = Rule {
    id: "compartment",
    condition: for_auditors("hard as wood; or all of: rated 7 or more, pain on stretch, numb or tingling"),
    facts: &[FactId::F6],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COMPARTMENT,
    reads: SLEEVE,
    fires: Fires::OnArea(|_, area| area.has.intersects(WOODEN) || sleeve(area) >= 3),
};

/// Two such signs.
pub static COMPARTMENT_POSSIBLE: Rule = Rule {
    id: "compartment-possible",
    condition: for_auditors("two of: rated 7 or more, pain on stretch, numb or tingling"),
    facts: &[FactId::F6],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COMPARTMENT_POSSIBLE,
    reads: SLEEVE.difference(WOODEN),
    fires: Fires::OnArea(|_, area| sleeve(area) >= 2),
};

/// More than a little pain when it is stretched.
pub static STRETCH_AND_SORE: Rule = Rule {
    id: "stretch-and-sore",
    condition: for_auditors("an area is rated 5 or more and hurts badly when it is stretched"),
    facts: &[FactId::F6],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_STRETCH_AND_SORE,
    reads: STRETCH.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| area.has.intersects(STRETCH) && area.intensity >= MODERATE_FROM),
};

/// Pain when it is stretched.
pub static PAIN_ON_STRETCH: Rule = Rule {
    id: "pain-on-stretch",
    condition: for_auditors("an area hurts badly when it is stretched"),
    facts: &[FactId::F6],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T2],
    withholds: Withholds::Reaching,
    says: msg::RULE_PAIN_ON_STRETCH,
    reads: STRETCH,
    fires: Fires::OnArea(|_, area| area.has.intersects(STRETCH)),
};

/// Numbness of the saddle area, a change of bladder or bowel.
pub static CAUDA_EQUINA_SIGNS: Rule = Rule {
    id: "cauda-equina-signs",
    condition: for_auditors("saddle numbness, or a change of bladder or bowel"),
    facts: &[FactId::F9],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CAUDA_EQUINA_SIGNS,
    reads: NERVES,
    fires: Fires::OnPerson(|person| person.has.intersects(NERVES)),
};

/// A saddle area that is numb or tingles.
pub static SADDLE_NUMB: Rule = Rule {
    id: "saddle-numb",
    condition: for_auditors("the pelvis or the tailbone is numb or tingles"),
    facts: &[FactId::F9, FactId::F1],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_SADDLE_NUMB,
    reads: NUMB,
    fires: Fires::OnArea(|_, area| area.groups.intersects(RegionGroups::SADDLE) && area.has.intersects(NUMB)),
};

fn weak_and_severe(person: &Person, area: &AreaFacts) -> bool {
    area.gets_doms && area.intensity >= SEVERE_FROM && area.has.union(person.has).intersects(WEAK)
}

/// How many of the softer signs of F6 an area shows, hardness left out.
fn sleeve(area: &AreaFacts) -> u32 {
    u32::from(area.has.intersects(STRETCH))
        + u32::from(area.has.intersects(NUMB))
        + u32::from(area.intensity >= SEVERE_FROM)
}
