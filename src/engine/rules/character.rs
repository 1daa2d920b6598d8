//! What it feels like, and in what kind of tissue.

use super::{Rule, Withholds, for_auditors, ratings, sensations};
use crate::body::RegionKind;
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::report::{Area, Sensation};
use crate::i18n::msg;

/// Sharp, constant, burning or tingling: not what soreness feels like.
pub static UNUSUAL_SENSATION: Rule = Rule {
    id: "unusual-sensation",
    condition: for_auditors("an area feels sharp, stabbing, burning, tingling, numb or constant"),
    facts: &[FactId::F1, FactId::F2, FactId::F12],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_UNUSUAL_SENSATION,
    finds: |report| {
        sensations(report, |sensation| {
            matches!(
                sensation,
                Sensation::Sharp
                    | Sensation::Stabbing
                    | Sensation::Burning
                    | Sensation::Tingling
                    | Sensation::Numb
                    | Sensation::Constant
            )
        })
    },
};

/// Delayed-onset soreness is not felt at complete rest.
pub static PAIN_AT_REST: Rule = Rule {
    id: "pain-at-rest",
    condition: for_auditors("an area hurts at complete rest"),
    facts: &[FactId::F4, FactId::F3],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_PAIN_AT_REST,
    finds: |report| sensations(report, |sensation| sensation == Sensation::AtRest),
};

/// A joint, the spine or the head at 1 or 2.
pub static JOINT_MILD: Rule = Rule {
    id: "joint-mild",
    condition: for_auditors("a joint, the spine or the head is rated 1 or 2"),
    facts: &[FactId::F13],
    at_least: Disposition::Modify,
    advice: &[AdviceId::T1],
    withholds: Withholds::Loading,
    says: msg::RULE_JOINT_MILD,
    finds: |report| ratings(report, |area| is_joint(area) && (1..=2).contains(&area.intensity)),
};

/// A joint, the spine or the head at 3 or 4.
pub static JOINT_SORE: Rule = Rule {
    id: "joint-sore",
    condition: for_auditors("a joint, the spine or the head is rated 3 or 4"),
    facts: &[FactId::F13, FactId::D5],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_JOINT_SORE,
    finds: |report| ratings(report, |area| is_joint(area) && (3..=4).contains(&area.intensity)),
};

/// A joint, the spine or the head at 5 or more.
pub static JOINT_SEVERE: Rule = Rule {
    id: "joint-severe",
    condition: for_auditors("a joint, the spine or the head is rated 5 or more"),
    facts: &[FactId::F13, FactId::F3, FactId::F12],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_JOINT_SEVERE,
    finds: |report| ratings(report, |area| is_joint(area) && area.intensity >= 5),
};

/// Whether an area is of a tissue that does not get delayed-onset soreness.
pub(super) fn is_joint(area: &Area) -> bool {
    matches!(area.place.region.info().kind, RegionKind::Joint | RegionKind::Spine | RegionKind::Head)
}
