//! Since when: the course that delayed-onset soreness takes, and those that it does not.

use super::{Evidence, Rule, Withholds, for_auditors, found};
use crate::body::RegionKind;
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::report::Report;
use crate::i18n::msg;

/// About when delayed-onset soreness starts, in hours after the activity (S3).
const ONSET_H: f64 = 12.0;
/// When it has passed its peak, in hours after the activity (S8).
const PAST_PEAK_H: f64 = 72.0;
/// A week, in hours (F4).
const WEEK_H: f64 = 168.0;

/// Half a day to three days after the activity: the usual delayed course.
pub static DELAYED_ONSET: Rule = Rule {
    id: "delayed-onset",
    condition: for_auditors("a muscle is sore 12 to 72 hours after the activity"),
    facts: &[FactId::S3, FactId::S8, FactId::S5],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1, AdviceId::T2],
    withholds: Withholds::Nothing,
    says: msg::RULE_DELAYED_ONSET,
    finds: |report| sore_muscle(report, |hours| (ONSET_H..=PAST_PEAK_H).contains(&hours)),
};

/// Within half a day: the acute kind.
pub static ACUTE: Rule = Rule {
    id: "acute",
    condition: for_auditors("a muscle is sore less than 12 hours after the activity"),
    facts: &[FactId::S2],
    at_least: Disposition::Train,
    advice: &[AdviceId::T1],
    withholds: Withholds::Nothing,
    says: msg::RULE_ACUTE,
    finds: |report| sore_muscle(report, |hours| hours < ONSET_H),
};

/// More than a week: not the course of delayed-onset soreness.
pub static PAST_A_WEEK: Rule = Rule {
    id: "past-a-week",
    condition: for_auditors("something is sore, and the activity or the onset lies more than 168 hours back"),
    facts: &[FactId::F4, FactId::F3],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_PAST_A_WEEK,
    finds: |report| {
        if report.worst() == 0 {
            return None;
        }
        let activity = report.hours_since_activity.filter(|h| *h > WEEK_H).map(Evidence::SinceActivity);
        // An onset within the week says more than an activity before it.
        let onset = report.hours_since_onset.map(|h| (h > WEEK_H).then_some(Evidence::SinceOnset(h)));
        found(onset.unwrap_or(activity).into_iter())
    },
};

fn sore_muscle(report: &Report, since: fn(f64) -> bool) -> Option<Vec<Evidence>> {
    let hours = report.hours_since_activity.filter(|hours| since(*hours))?;
    // Soreness that is older than the activity is not that activity's.
    if report.hours_since_onset.is_some_and(|onset| onset > hours) {
        return None;
    }
    let muscle = |kind| matches!(kind, RegionKind::Muscle | RegionKind::Part);
    let sore = report.areas.iter().any(|a| a.intensity > 0 && muscle(a.place.region.info().kind));
    sore.then(|| vec![Evidence::SinceActivity(hours)])
}
