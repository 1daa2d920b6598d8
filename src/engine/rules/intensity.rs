//! Rules on intensity, 0 to 10.

use super::rule::{Care, Fires, Rule, Withholds, for_auditors};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SORE_FROM, VERY_SEVERE_FROM};
use crate::i18n::msg;

/// Nothing is sore: there is nothing to hold back for.
pub static NOTHING_SORE: Rule = Rule {
    id: "nothing-sore",
    condition: for_auditors("no area is rated above 0"),
    facts: &[FactId::D1, FactId::D2, FactId::S6],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[
        AdviceId::T1,
        AdviceId::P5,
        AdviceId::P4,
        AdviceId::P1,
        AdviceId::P2,
        AdviceId::P3,
        AdviceId::P6,
    ],
    withholds: Withholds::Nothing,
    says: msg::RULE_NOTHING_SORE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnPerson(|person| person.worst == 0),
};

/// 1 or 2: the everyday soreness that the article calls far below five.
pub static FAR_BELOW_FIVE: Rule = Rule {
    id: "far-below-five",
    condition: for_auditors("a muscle is rated 1 or 2"),
    facts: &[FactId::D4, FactId::D1, FactId::D2, FactId::S5],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[
        AdviceId::T1,
        AdviceId::T2,
        AdviceId::T7,
        AdviceId::P5,
        AdviceId::P2,
        AdviceId::P3,
        AdviceId::P4,
    ],
    withholds: Withholds::Nothing,
    says: msg::RULE_FAR_BELOW_FIVE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| area.gets_doms && (SORE_FROM..NEARING_FIVE).contains(&area.intensity)),
};

/// 3 or 4: still mild, but approaching five.
pub static APPROACHING_FIVE: Rule = Rule {
    id: "approaching-five",
    condition: for_auditors("a muscle is rated 3 or 4"),
    facts: &[FactId::D5, FactId::D9, FactId::D7, FactId::D8, FactId::D3],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[
        AdviceId::T1,
        AdviceId::T2,
        AdviceId::T5,
        AdviceId::T4,
        AdviceId::T3,
        AdviceId::T7,
        AdviceId::P7,
    ],
    withholds: Withholds::Loading,
    says: msg::RULE_APPROACHING_FIVE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| area.gets_doms && (NEARING_FIVE..MODERATE_FROM).contains(&area.intensity)),
};

/// 5 or 6: beyond five, moderate.
pub static MODERATE: Rule = Rule {
    id: "moderate",
    condition: for_auditors("a muscle is rated 5 or 6"),
    facts: &[FactId::D5, FactId::D9, FactId::D3, FactId::D8],
    at_least: Disposition::Recover,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::T1, AdviceId::T3, AdviceId::T4, AdviceId::T5, AdviceId::P7],
    withholds: Withholds::Loading,
    says: msg::RULE_MODERATE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| area.gets_doms && (MODERATE_FROM..SEVERE_FROM).contains(&area.intensity)),
};

/// 7 and more: severe.
pub static SEVERE: Rule = Rule {
    id: "severe",
    condition: for_auditors("an area is rated 7 or more"),
    facts: &[FactId::D5, FactId::D9, FactId::F3],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::T6, AdviceId::T3],
    withholds: Withholds::Stretching,
    says: msg::RULE_SEVERE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| area.intensity >= SEVERE_FROM),
};

/// 9 and 10: more than any workout explains.
pub static VERY_SEVERE: Rule = Rule {
    id: "very-severe",
    condition: for_auditors("an area is rated 9 or 10"),
    facts: &[FactId::D4, FactId::D9, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_VERY_SEVERE,
    reads: Inputs::INTENSITY,
    fires: Fires::OnArea(|_, area| area.intensity >= VERY_SEVERE_FROM),
};

/// A hard session is planned for what is sore.
pub static HARD_PLAN: Rule = Rule {
    id: "hard-plan",
    condition: for_auditors("a hard workout is planned that loads an area rated 1 or more"),
    facts: &[FactId::D3, FactId::S6],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[AdviceId::T1, AdviceId::P1],
    withholds: Withholds::Nothing,
    says: msg::RULE_HARD_PLAN,
    reads: Inputs::INTENSITY.union(Inputs::PLAN),
    fires: Fires::OnArea(|person, area| area.intensity >= SORE_FROM && person.hard_plan_loads(area)),
};

#[cfg(test)]
mod tests {
    use crate::engine::rules::support::{calf, disposition, of};
    use crate::engine::{Disposition as D, Effort, Plan, Report, Workout};

    #[test]
    fn ratings_climb_the_ladder() {
        use D::{Consult, Modify, Recover, Rest, Train};
        let ladder = [Train, Train, Train, Modify, Modify, Recover, Recover, Rest, Rest, Consult, Consult];
        for (intensity, expected) in (0..).zip(ladder) {
            assert_eq!(disposition(&of(calf(intensity))), expected, "{intensity}");
        }
    }

    #[test]
    fn a_hard_plan_for_what_is_sore() {
        let plan = |workout, effort, intensity| {
            disposition(&Report { plan: Some(Plan { workout, effort }), ..of(calf(intensity)) })
        };
        assert_eq!(plan(Workout::Run, Some(Effort::Hard), 1), D::Modify);
        assert_eq!(plan(Workout::Run, Some(Effort::Hard), 0), D::Train);
        assert_eq!(plan(Workout::Run, Some(Effort::Moderate), 1), D::Train);
        assert_eq!(plan(Workout::Run, None, 1), D::Train);
        assert_eq!(plan(Workout::Upper, Some(Effort::Hard), 1), D::Train);
    }
}
