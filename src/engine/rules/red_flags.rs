//! What is no soreness at all: possible injuries, and emergencies that look like it.

use super::{Evidence, Rule, Withholds, area_signs, for_auditors, found, person_signs};
use crate::body::BodyRegion;
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::report::{Area, Sensation, Sign};
use crate::i18n::msg;

/// Swelling, bruising, difficulty moving and their kin.
pub static POSSIBLE_INJURY: Rule = Rule {
    id: "possible-injury",
    condition: for_auditors(
        "an area is swollen, bruised, warm, red, weak, hard to move, cannot bear weight, or something popped",
    ),
    facts: &[FactId::F2, FactId::F3, FactId::F12],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_POSSIBLE_INJURY,
    finds: |report| found(area_signs(report, |sign| sign != Sign::Deformity)),
};

/// An odd shape.
pub static DEFORMITY: Rule = Rule {
    id: "deformity",
    condition: for_auditors("an area has an odd shape"),
    facts: &[FactId::F11],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DEFORMITY,
    finds: |report| found(area_signs(report, |sign| sign == Sign::Deformity)),
};

/// A leg that is swollen and warm, red or throbbing.
pub static CLOT_SIGNS: Rule = Rule {
    id: "clot-signs",
    condition: for_auditors("a calf or thigh is swollen, and warm, red or throbbing"),
    facts: &[FactId::F7],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_SIGNS,
    finds: |report| {
        let areas = report.areas.iter().enumerate().filter(|(_, area)| looks_like_clot(area));
        found(areas.map(|(index, area)| Evidence::AreaSign(index, area.place, Sign::Swelling)))
    },
};

/// Pressure on the chest and its companions.
pub static HEART_SIGNS: Rule = Rule {
    id: "heart-signs",
    condition: for_auditors(
        "chest pressure, breathlessness, spreading to arm or jaw, or sweating and faintness",
    ),
    facts: &[FactId::F8, FactId::F7],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEART_SIGNS,
    finds: |report| {
        person_signs(report, |sign| {
            matches!(
                sign,
                Sign::ChestPressure | Sign::Breathless | Sign::SpreadingToArmOrJaw | Sign::SweatingFaint
            )
        })
    },
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
    finds: |report| {
        person_signs(report, |sign| matches!(sign, Sign::SaddleNumbness | Sign::BladderBowelChange))
    },
};

/// Urine like tea or cola.
pub static DARK_URINE: Rule = Rule {
    id: "dark-urine",
    condition: for_auditors("dark urine"),
    facts: &[FactId::F5],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DARK_URINE,
    finds: |report| person_signs(report, |sign| sign == Sign::DarkUrine),
};

fn looks_like_clot(area: &Area) -> bool {
    use BodyRegion as R;
    let leg = matches!(
        area.place.region,
        R::Calf
            | R::OuterCalf
            | R::Achilles
            | R::Shin
            | R::Quadriceps
            | R::QuadricepsInner
            | R::QuadricepsOuter
            | R::HamstringsInner
            | R::HamstringsOuter
            | R::InnerThigh
    );
    let companion = area.signs.iter().any(|s| matches!(s, Sign::Warmth | Sign::Redness))
        || area.sensations.contains(&Sensation::Throbbing);
    leg && area.signs.contains(&Sign::Swelling) && companion
}
