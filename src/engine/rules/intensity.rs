//! How sore: bands of the 0–10 rating.

use super::character::is_joint;
use super::{Evidence, Rule, Withholds, for_auditors, ratings};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::{Band, Disposition};
use crate::engine::report::{Area, Report};
use crate::i18n::msg;

/// Nothing is sore: there is nothing to hold back for.
pub static NOTHING_SORE: Rule = Rule {
    id: "nothing-sore",
    condition: for_auditors("no area is rated above 0"),
    facts: &[FactId::D1],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1],
    withholds: Withholds::Nothing,
    says: msg::RULE_NOTHING_SORE,
    finds: |report| (report.worst() == 0).then(Vec::new),
};

/// 1 or 2: the everyday soreness that the article calls far below five.
pub static FAR_BELOW_FIVE: Rule = Rule {
    id: "far-below-five",
    condition: for_auditors("the worst rating is 1 or 2, and nothing but muscle is sore"),
    facts: &[FactId::D4, FactId::D1],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1, AdviceId::T2],
    withholds: Withholds::Nothing,
    says: msg::RULE_FAR_BELOW_FIVE,
    finds: mild_muscles,
};

/// 3 or 4: still mild, but approaching five.
pub static APPROACHING_FIVE: Rule = Rule {
    id: "approaching-five",
    condition: for_auditors("an area is rated 3 or 4"),
    facts: &[FactId::D5, FactId::D9, FactId::D7, FactId::D8, FactId::D3],
    at_least: Disposition::Modify,
    advice: &[AdviceId::T1, AdviceId::T2, AdviceId::T3, AdviceId::T4],
    withholds: Withholds::Loading,
    says: msg::RULE_APPROACHING_FIVE,
    finds: |report| ratings(report, |area| (3..=4).contains(&area.intensity)),
};

/// 5 or 6: beyond five, moderate.
pub static MODERATE: Rule = Rule {
    id: "moderate",
    condition: for_auditors("an area is rated 5 or 6"),
    facts: &[FactId::D5, FactId::D9, FactId::D3, FactId::D8],
    at_least: Disposition::Recover,
    advice: &[AdviceId::T2, AdviceId::T1, AdviceId::T3, AdviceId::T4],
    withholds: Withholds::Loading,
    says: msg::RULE_MODERATE,
    finds: |report| ratings(report, |area| Band::of(area.intensity) == Band::Moderate),
};

/// 7 and more: severe.
pub static SEVERE: Rule = Rule {
    id: "severe",
    condition: for_auditors("an area is rated 7 or more"),
    facts: &[FactId::D5, FactId::D9, FactId::F3],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T2, AdviceId::T6, AdviceId::T3],
    withholds: Withholds::Reaching,
    says: msg::RULE_SEVERE,
    finds: |report| ratings(report, |area| Band::of(area.intensity) == Band::Severe),
};

fn mild_muscles(report: &Report) -> Option<Vec<Evidence>> {
    let worst = report.worst();
    let beside_muscle = |area: &Area| area.intensity > 0 && is_joint(area);
    if !(1..=2).contains(&worst) || report.areas.iter().any(beside_muscle) {
        return None;
    }
    ratings(report, |area| area.intensity > 0)
}
