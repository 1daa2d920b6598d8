//! Rules on time: onset, peak and end of delayed-onset soreness (DOMS), and what is not its course.

use super::rule::{Fires, Rule, Withholds, for_auditors};
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::report::{Novelty, Sensation};
use crate::engine::thresholds::{
    MODERATE_FROM, ONSET_H, PAST_PEAK_H, SEVERE_FROM, SORE_FROM, TENDER_FROM_H, UNSETTLED_FROM, WEEK_H,
};
use crate::i18n::msg;

const TENDER: Inputs = Inputs::feel(Sensation::Tender);

/// Within half a day: the acute kind.
pub static ACUTE: Rule = Rule {
    id: "acute",
    condition: for_auditors("a muscle is sore less than 12 hours after the activity"),
    facts: &[FactId::S2, FactId::S1],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1],
    withholds: Withholds::Nothing,
    says: msg::RULE_ACUTE,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| caused(person, area, |hours| hours < ONSET_H)),
};

/// Half a day to three days after the activity: the usual delayed course.
pub static DELAYED_ONSET: Rule = Rule {
    id: "delayed-onset",
    condition: for_auditors("a muscle is sore 12 to 72 hours after the activity"),
    facts: &[FactId::S3, FactId::S7, FactId::S8, FactId::S9, FactId::S5],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1, AdviceId::T2, AdviceId::P7, AdviceId::P3],
    withholds: Withholds::Nothing,
    says: msg::RULE_DELAYED_ONSET,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        caused(person, area, |hours| (ONSET_H..=PAST_PEAK_H).contains(&hours))
    }),
};

/// Past the peak, within the week: it should be fading.
pub static FADING: Rule = Rule {
    id: "fading",
    condition: for_auditors("a muscle is sore more than 72 and up to 168 hours after the activity"),
    facts: &[FactId::S5, FactId::S7],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1, AdviceId::T2],
    withholds: Withholds::Nothing,
    says: msg::RULE_FADING,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| caused(person, area, |hours| hours > PAST_PEAK_H && hours <= WEEK_H)),
};

/// Tenderness to pressure outlasts soreness.
pub static STILL_TENDER: Rule = Rule {
    id: "still-tender",
    condition: for_auditors("a muscle is tender 48 to 168 hours after the activity"),
    facts: &[FactId::S10],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1],
    withholds: Withholds::Nothing,
    says: msg::RULE_STILL_TENDER,
    reads: TENDER.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.has.intersects(TENDER)
            && area.gets_doms
            && person.since_cause().is_some_and(|hours| (TENDER_FROM_H..=WEEK_H).contains(&hours))
    }),
};

/// New or harder than usual: next time it will be less.
pub static UNACCUSTOMED: Rule = Rule {
    id: "unaccustomed",
    condition: for_auditors("a muscle is sore, and the activity was new or harder than usual"),
    facts: &[FactId::S11, FactId::S6, FactId::S1],
    at_least: Disposition::Train,
    advice: &[AdviceId::P1, AdviceId::P2, AdviceId::P6],
    withholds: Withholds::Nothing,
    says: msg::RULE_UNACCUSTOMED,
    reads: Inputs::INTENSITY.union(Inputs::NOVELTY),
    fires: Fires::OnArea(|person, area| {
        area.gets_doms
            && area.intensity >= SORE_FROM
            && matches!(person.novelty, Some(Novelty::HarderThanUsual | Novelty::New))
    }),
};

/// More than a week: not the course of delayed-onset soreness.
pub static PAST_A_WEEK: Rule = Rule {
    id: "past-a-week",
    condition: for_auditors(
        "an area is sore, and the onset (if unknown, the activity) lies more than 168 hours back",
    ),
    facts: &[FactId::F4, FactId::F3, FactId::S7],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_PAST_A_WEEK,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM && person.lasted().is_some_and(|hours| hours > WEEK_H)
    }),
};

/// Severe when it should be fading.
pub static SEVERE_PAST_PEAK: Rule = Rule {
    id: "severe-past-peak",
    condition: for_auditors(
        "an area is rated 7 or more, and the onset (if unknown, the activity) lies more than 72 hours back",
    ),
    facts: &[FactId::S7, FactId::S8, FactId::F3],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_SEVERE_PAST_PEAK,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SEVERE_FROM && person.lasted().is_some_and(|hours| hours > PAST_PEAK_H)
    }),
};

/// Moderate when it should be fading.
pub static MODERATE_PAST_PEAK: Rule = Rule {
    id: "moderate-past-peak",
    condition: for_auditors(
        "an area is rated 5 or 6, and the onset (if unknown, the activity) lies more than 72 hours back",
    ),
    facts: &[FactId::S7, FactId::S8, FactId::F3],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_MODERATE_PAST_PEAK,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        (MODERATE_FROM..SEVERE_FROM).contains(&area.intensity)
            && person.lasted().is_some_and(|hours| hours > PAST_PEAK_H)
    }),
};

/// Worse than before: less load.
pub static WORSE: Rule = Rule {
    id: "worse",
    condition: for_auditors("an area is rated higher than in an earlier report since the activity"),
    facts: &[FactId::D10],
    at_least: Disposition::Modify,
    advice: &[AdviceId::T2],
    withholds: Withholds::Loading,
    says: msg::RULE_WORSE,
    reads: Inputs::INTENSITY.union(Inputs::PREVIOUS),
    fires: Fires::OnArea(|_, area| worse(area)),
};

/// Worse than before, and no longer low: it has not settled.
pub static WORSE_AND_HIGH: Rule = Rule {
    id: "worse-and-high",
    condition: for_auditors(
        "an area is rated 4 or more, and higher than in an earlier report since the activity",
    ),
    facts: &[FactId::D10, FactId::D5],
    at_least: Disposition::Recover,
    advice: &[AdviceId::T2],
    withholds: Withholds::Loading,
    says: msg::RULE_WORSE_AND_HIGH,
    reads: Inputs::INTENSITY.union(Inputs::PREVIOUS),
    fires: Fires::OnArea(|_, area| area.intensity >= UNSETTLED_FROM && worse(area)),
};

/// From mild or moderate to severe.
pub static SHIFT_TO_SEVERE: Rule = Rule {
    id: "shift-to-severe",
    condition: for_auditors(
        "an area is rated 7 or more, and was rated 6 or less in an earlier report since the activity",
    ),
    facts: &[FactId::D6, FactId::D5],
    at_least: Disposition::Rest,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_SHIFT_TO_SEVERE,
    reads: Inputs::INTENSITY.union(Inputs::PREVIOUS),
    fires: Fires::OnArea(|_, area| {
        area.intensity >= SEVERE_FROM && area.before.is_some_and(|before| before < SEVERE_FROM)
    }),
};

fn caused(person: &Person, area: &AreaFacts, since: fn(f64) -> bool) -> bool {
    area.gets_doms && area.intensity >= SORE_FROM && person.since_cause().is_some_and(since)
}

fn worse(area: &AreaFacts) -> bool {
    area.before.is_some_and(|before| area.intensity > before)
}
