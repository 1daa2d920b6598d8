//! Rules on sensations and kinds of tissue (joint, spine, muscle).

use super::rule::{Care, Fires, Rule, Withholds, for_auditors};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::Sensation;
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SORE_FROM};
use crate::i18n::msg;

/// What soreness does not feel like (F1).
const UNUSUAL: Inputs = Inputs::feels(&[
    Sensation::Sharp,
    Sensation::Stabbing,
    Sensation::Burning,
    Sensation::Tingling,
    Sensation::Numb,
    Sensation::Constant,
]);
const AT_REST: Inputs = Inputs::feel(Sensation::AtRest);
const THROBS: Inputs = Inputs::feel(Sensation::Throbbing);

/// Sharp, constant, burning or tingling: not what soreness feels like.
pub static UNUSUAL_SENSATION: Rule = Rule {
    id: "unusual-sensation",
    condition: for_auditors("an area feels sharp, stabbing, burning, tingling, numb or constant"),
    facts: &[FactId::F1, FactId::F2, FactId::F12],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_UNUSUAL_SENSATION,
    reads: UNUSUAL,
    fires: Fires::OnArea(|_, area| area.has.intersects(UNUSUAL)),
};

/// Delayed-onset soreness is not felt at complete rest.
pub static PAIN_AT_REST: Rule = Rule {
    id: "pain-at-rest",
    condition: for_auditors("an area hurts at complete rest"),
    facts: &[FactId::F4, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_PAIN_AT_REST,
    reads: AT_REST,
    fires: Fires::OnArea(|_, area| area.has.intersects(AT_REST)),
};

/// Achy and dull is normal; a throb is neither.
pub static THROBBING: Rule = Rule {
    id: "throbbing",
    condition: for_auditors("an area throbs"),
    facts: &[FactId::F1],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[AdviceId::T2],
    withholds: Withholds::Loading,
    says: msg::RULE_THROBBING,
    reads: THROBS,
    fires: Fires::OnArea(|_, area| area.has.intersects(THROBS)),
};

/// A joint, the spine or the head at 1 or 2.
pub static JOINT_MILD: Rule = Rule {
    id: "joint-mild",
    condition: for_auditors("a joint, the spine or the head is rated 1 or 2"),
    facts: &[FactId::F13],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[AdviceId::T1],
    withholds: Withholds::Straining,
    says: msg::RULE_JOINT_MILD,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| !area.gets_doms && (SORE_FROM..NEARING_FIVE).contains(&area.intensity)),
};

/// A joint other than the shoulder, or the head, at 3 or 4.
pub static JOINT_SORE: Rule = Rule {
    id: "joint-sore",
    condition: for_auditors("a joint other than the shoulder, or the head, is rated 3 or 4"),
    facts: &[FactId::F13, FactId::D5],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_JOINT_SORE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| {
        !area.gets_doms
            && !area.groups.intersects(RegionGroups::SLOW)
            && (NEARING_FIVE..MODERATE_FROM).contains(&area.intensity)
    }),
};

/// A joint, the spine or the head at 5 or more.
pub static JOINT_SEVERE: Rule = Rule {
    id: "joint-severe",
    condition: for_auditors("a joint, the spine or the head is rated 5 or more"),
    facts: &[FactId::F13, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_JOINT_SEVERE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| !area.gets_doms && area.intensity >= MODERATE_FROM),
};

/// A shoulder or the spine at 3 or 4.
pub static SLOW_JOINT_SORE: Rule = Rule {
    id: "slow-joint-sore",
    condition: for_auditors("a shoulder or the spine is rated 3 or 4"),
    facts: &[FactId::F28, FactId::F13],
    at_least: Disposition::Recover,
    care: Care::Own,
    advice: &[AdviceId::T1, AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Straining,
    says: msg::RULE_SLOW_JOINT_SORE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| {
        !area.gets_doms
            && area.groups.intersects(RegionGroups::SLOW)
            && (NEARING_FIVE..MODERATE_FROM).contains(&area.intensity)
    }),
};

#[cfg(test)]
mod tests {
    use crate::body::{REGIONS, RegionKind};
    use crate::engine::Disposition as D;
    use crate::engine::RegionGroups;
    use crate::engine::rules::support::{area, calf, disposition, of};

    #[test]
    fn joints_climb_it_faster() {
        use D::{Consult, Emergency, Modify, Recover, Rest, Train, Urgent};
        let joint = [Train, Modify, Modify, Rest, Rest, Consult, Consult, Consult, Consult, Consult, Consult];
        // The spine and the shoulder move gently where a knee rests.
        let slow =
            [Train, Modify, Modify, Recover, Recover, Consult, Consult, Consult, Consult, Consult, Consult];
        let head = [Train, Modify, Modify, Rest, Rest, Consult, Consult, Consult, Urgent, Urgent, Emergency];
        let belly = |muscle: D, intensity: u8| if intensity < 7 { muscle } else { Urgent };
        for info in &REGIONS {
            let groups = RegionGroups::of(info.region);
            for intensity in 0..=10_u8 {
                let here = disposition(&of(area(info.region, intensity)));
                let at = usize::from(intensity);
                let expected = match info.kind {
                    RegionKind::Head => head[at],
                    RegionKind::Muscle | RegionKind::Part => {
                        let muscle = disposition(&of(calf(intensity)));
                        if groups.intersects(RegionGroups::BELLY) { belly(muscle, intensity) } else { muscle }
                    }
                    _ if groups.intersects(RegionGroups::SLOW) => slow[at],
                    _ => joint[at],
                };
                assert_eq!(here, expected, "{} {intensity}", info.id);
            }
        }
    }
}
