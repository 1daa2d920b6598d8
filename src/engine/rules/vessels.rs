//! Rules on heart attack and blood clots (deep vein thrombosis, pulmonary embolism).

use super::rule::{Fires, Rule, Withholds, for_auditors};
use crate::body::BodyRegion;
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Sensation, Sign};
use crate::i18n::msg;

const HEART: Inputs =
    Inputs::shows(&[Sign::ChestPressure, Sign::Breathless, Sign::SpreadingToArmOrJaw, Sign::SweatingFaint]);
const LUNG: Inputs = Inputs::shows(&[Sign::ChestPressure, Sign::Breathless]);
const THROBS: Inputs = Inputs::feel(Sensation::Throbbing);
const CLOT: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]).union(THROBS);
const UNRELATED_TO_MOVING: Inputs = Inputs::feels(&[Sensation::AtRest, Sensation::Constant]);

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
    reads: HEART,
    fires: Fires::OnPerson(|person| person.has.intersects(HEART)),
};

/// A chest that hurts without being moved.
pub static CHEST_AT_REST: Rule = Rule {
    id: "chest-at-rest",
    condition: for_auditors("the chest or the breastbone hurts at rest or without a break"),
    facts: &[FactId::F8, FactId::F4],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CHEST_AT_REST,
    reads: UNRELATED_TO_MOVING,
    fires: Fires::OnArea(|_, area| {
        matches!(area.place.region, BodyRegion::Chest | BodyRegion::Breastbone)
            && area.has.intersects(UNRELATED_TO_MOVING)
    }),
};

/// A leg that shows signs of a clot, and the lungs or the chest do too.
pub static CLOT_TO_LUNG: Rule = Rule {
    id: "clot-to-lung",
    condition: for_auditors(
        "a calf or thigh is swollen, warm, changed in color or throbs, with breathlessness or chest pressure",
    ),
    facts: &[FactId::F7],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_TO_LUNG,
    reads: CLOT.union(LUNG),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::CLOT) && area.has.intersects(CLOT) && person.has.intersects(LUNG)
    }),
};

/// Two signs of a clot; in pregnancy one.
pub static CLOT_SIGNS: Rule = Rule {
    id: "clot-signs",
    condition: for_auditors(
        "a calf or thigh shows two of: swollen, warm, changed in color, throbbing; in pregnancy one",
    ),
    facts: &[FactId::F7, FactId::F14],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_SIGNS,
    reads: CLOT.union(Inputs::PREGNANT),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::CLOT)
            && area.has.count(CLOT) + u32::from(person.has.intersects(Inputs::PREGNANT)) >= 2
            && area.has.intersects(CLOT)
    }),
};

/// One calf or thigh that throbs.
pub static LEG_THROBS: Rule = Rule {
    id: "leg-throbs",
    condition: for_auditors("a calf or thigh throbs"),
    facts: &[FactId::F7, FactId::F1],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_LEG_THROBS,
    reads: THROBS,
    fires: Fires::OnArea(|_, area| area.groups.intersects(RegionGroups::CLOT) && area.has.intersects(THROBS)),
};
