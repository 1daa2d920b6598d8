//! Rules on injury: strain, fracture, stress fracture, a blow.

use super::rule::{Fires, Rule, Withholds, for_auditors};
use crate::body::{BodyRegion, RegionKind};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, SORE_FROM};
use crate::i18n::msg;

const INJURY: Inputs = Inputs::shows(&[
    Sign::Swelling,
    Sign::Bruising,
    Sign::Warmth,
    Sign::Redness,
    Sign::DifficultyMoving,
    Sign::Weakness,
    Sign::CannotBearWeight,
]);
const BONE: Inputs = Inputs::shows(&[Sign::BonePointTenderness, Sign::ImpactPain]);
const ODD_SHAPE: Inputs = Inputs::sign(Sign::Deformity);
const POPPED: Inputs = Inputs::sign(Sign::Popped);
const NUMB: Inputs = Inputs::feel(Sensation::Numb);
/// What makes a numb limb an injured one.
const BESIDE_NUMB: Inputs =
    Inputs::shows(&[Sign::Redness, Sign::Swelling, Sign::Bruising, Sign::CannotBearWeight, Sign::RecentBlow]);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const NO_WEIGHT: Inputs = Inputs::sign(Sign::CannotBearWeight);

/// Swelling, bruising, difficulty moving and their kin.
pub static POSSIBLE_INJURY: Rule = Rule {
    id: "possible-injury",
    condition: for_auditors(
        "an area is swollen, bruised, warm, changed in color, weak, hard to move, or cannot bear weight",
    ),
    facts: &[FactId::F2, FactId::F3, FactId::F12],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_POSSIBLE_INJURY,
    reads: INJURY,
    fires: Fires::OnArea(|_, area| area.has.intersects(INJURY)),
};

/// One sore spot on a bone, or pain with each landing.
pub static BONE_PAIN: Rule = Rule {
    id: "bone-pain",
    condition: for_auditors("one spot on the bone is tender, or impact hurts"),
    facts: &[FactId::F10],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BONE_PAIN,
    reads: BONE,
    fires: Fires::OnArea(|_, area| area.has.intersects(BONE)),
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
    reads: ODD_SHAPE,
    fires: Fires::OnArea(|_, area| area.has.intersects(ODD_SHAPE)),
};

/// A crack or pop as it happened.
pub static CRACK: Rule = Rule {
    id: "crack",
    condition: for_auditors("something cracked or popped in an area"),
    facts: &[FactId::F11],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CRACK,
    reads: POPPED,
    fires: Fires::OnArea(|_, area| area.has.intersects(POPPED)),
};

/// A limb that is numb and shows an injury.
pub static NUMB_LIMB: Rule = Rule {
    id: "numb-limb",
    condition: for_auditors(
        "an arm or leg is numb, and changed in color, swollen, bruised, unable to bear weight, or there was a blow",
    ),
    facts: &[FactId::F11],
    at_least: Disposition::Emergency,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_NUMB_LIMB,
    reads: NUMB.union(BESIDE_NUMB),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::LIMB)
            && area.has.intersects(NUMB)
            && area.has.union(person.has).intersects(BESIDE_NUMB)
    }),
};

/// After a blow it does not carry.
pub static BLOW_AND_NO_WEIGHT: Rule = Rule {
    id: "blow-and-no-weight",
    condition: for_auditors("there was a blow, and an area cannot bear weight"),
    facts: &[FactId::F11, FactId::F12, FactId::F14],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOW_AND_NO_WEIGHT,
    reads: NO_WEIGHT.union(BLOW),
    fires: Fires::OnArea(|person, area| area.has.intersects(NO_WEIGHT) && person.has.intersects(BLOW)),
};

/// A blow, and the head or the spine hurts.
pub static BLOW_TO_HEAD: Rule = Rule {
    id: "blow-to-head",
    condition: for_auditors("there was a blow, and the head or the spine is sore"),
    facts: &[FactId::F14, FactId::F13],
    at_least: Disposition::Urgent,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOW_TO_HEAD,
    reads: Inputs::INTENSITY.union(BLOW),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM
            && person.has.intersects(BLOW)
            && (area.place.region == BodyRegion::Head || area.place.region.info().kind == RegionKind::Spine)
    }),
};

/// A blow, and a joint or more than a little hurts.
pub static BLOW_AND_SORE: Rule = Rule {
    id: "blow-and-sore",
    condition: for_auditors("there was a blow, and a joint is sore or an area is rated 5 or more"),
    facts: &[FactId::F14, FactId::F11, FactId::F12],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BLOW_AND_SORE,
    reads: Inputs::INTENSITY.union(BLOW),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(BLOW)
            && (area.intensity >= MODERATE_FROM || (!area.gets_doms && area.intensity >= SORE_FROM))
    }),
};

/// A fall or a blow.
pub static RECENT_BLOW: Rule = Rule {
    id: "recent-blow",
    condition: for_auditors("there was a fall or a blow in the last days"),
    facts: &[FactId::F14, FactId::F12],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_RECENT_BLOW,
    reads: BLOW,
    fires: Fires::OnPerson(|person| person.has.intersects(BLOW)),
};
