//! Rules on time: onset, peak and end of delayed-onset soreness (DOMS), and what is not its course.

use super::rule::{Care, Fires, Rule, Withholds, for_auditors};
use crate::body::BodyRegion;
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Novelty, Sensation};
use crate::engine::thresholds::{
    BACK_WEEKS_H, MODERATE_FROM, ONSET_H, PAST_PEAK_H, SEVERE_FROM, SHOULDER_WEEKS_H, SORE_FROM,
    TENDER_FROM_H, UNSETTLED_FROM, WEEK_H,
};
use crate::i18n::msg;

const TENDER: Inputs = Inputs::feel(Sensation::Tender);

/// Within half a day: the acute kind.
pub static ACUTE: Rule = Rule {
    id: "acute",
    condition: for_auditors("a muscle is sore less than 12 hours after the activity"),
    facts: &[FactId::S2, FactId::S1],
    at_least: Disposition::Train,
    care: Care::Own,
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
    care: Care::Own,
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
    care: Care::Own,
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
    care: Care::Own,
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
    care: Care::Own,
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
        "an area other than back, neck or shoulder joint is sore, and the onset (if unknown, the activity) lies more than 168 hours back",
    ),
    facts: &[FactId::F4, FactId::F3, FactId::S7],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_PAST_A_WEEK,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM
            && !area.groups.intersects(RegionGroups::SLOW)
            && person.lasted().is_some_and(|hours| hours > WEEK_H)
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
    care: Care::Doctor,
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
        "an area other than back, neck or shoulder joint is rated 5 or 6, and the onset (if unknown, the activity) lies more than 72 hours back",
    ),
    facts: &[FactId::S7, FactId::S8, FactId::F3],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_MODERATE_PAST_PEAK,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        (MODERATE_FROM..SEVERE_FROM).contains(&area.intensity)
            && !area.groups.intersects(RegionGroups::SLOW)
            && person.lasted().is_some_and(|hours| hours > PAST_PEAK_H)
    }),
};

/// Worse than before: less load.
pub static WORSE: Rule = Rule {
    id: "worse",
    condition: for_auditors("an area is rated higher than in an earlier report since the activity"),
    facts: &[FactId::D10],
    at_least: Disposition::Modify,
    care: Care::Own,
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
    care: Care::Own,
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
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_SHIFT_TO_SEVERE,
    reads: Inputs::INTENSITY.union(Inputs::PREVIOUS),
    fires: Fires::OnArea(|_, area| {
        area.intensity >= SEVERE_FROM && area.before.is_some_and(|before| before < SEVERE_FROM)
    }),
};

/// Weeks, at a place with a slower clock.
pub static PAST_WEEKS: Rule = Rule {
    id: "past-weeks",
    condition: for_auditors(
        "the back, the neck or a shoulder is sore, and the onset (if unknown, the activity) lies more than three weeks back (a shoulder: two)",
    ),
    facts: &[FactId::F28, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_PAST_WEEKS,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM
            && area.groups.intersects(RegionGroups::SLOW)
            && person.lasted().is_some_and(|hours| hours > slow_clock(area))
    }),
};

/// More than a week, at a place with a slower clock.
pub static SLOW_PLACE: Rule = Rule {
    id: "slow-place",
    condition: for_auditors(
        "the back, the neck or a shoulder is sore, and the onset (if unknown, the activity) lies more than 168 hours back",
    ),
    facts: &[FactId::F28],
    at_least: Disposition::Recover,
    care: Care::Own,
    advice: &[AdviceId::T1, AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_SLOW_PLACE,
    reads: Inputs::INTENSITY.union(Inputs::SINCE),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM
            && area.groups.intersects(RegionGroups::SLOW)
            && person.lasted().is_some_and(|hours| hours > WEEK_H)
    }),
};

fn caused(person: &Person, area: &AreaFacts, since: fn(f64) -> bool) -> bool {
    area.gets_doms && area.intensity >= SORE_FROM && person.since_cause().is_some_and(since)
}

/// How long pain of a place that takes weeks is looked after at home, in hours.
fn slow_clock(area: &AreaFacts) -> f64 {
    if area.place.region == BodyRegion::Shoulder { SHOULDER_WEEKS_H } else { BACK_WEEKS_H }
}

fn worse(area: &AreaFacts) -> bool {
    area.before.is_some_and(|before| area.intensity > before)
}

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, calf, did, disposition, earlier, of, rules, with_sensations};
    use crate::engine::{Disposition as D, Effort, Novelty, Report, Sensation as F};

    #[test]
    fn soreness_past_a_week_is_for_a_provider_whatever_it_is_counted_from() {
        let with = |activity, onset, intensity| {
            disposition(&Report {
                hours_since_activity: activity,
                hours_since_onset: onset,
                ..of(calf(intensity))
            })
        };
        assert_eq!(with(Some(168.1), None, 1), D::Consult);
        assert_eq!(with(None, Some(168.1), 1), D::Consult);
        assert_eq!(with(Some(168.0), Some(168.0), 1), D::Train);
        assert_eq!(with(Some(500.0), None, 0), D::Train);
        // It began yesterday, though the last activity was long ago.
        assert_eq!(with(Some(240.0), Some(20.0), 1), D::Train);
        // It is older than the activity: not that activity's.
        assert_eq!(with(Some(20.0), Some(200.0), 1), D::Consult);
        // What should be fading after three days.
        assert_eq!([with(None, Some(72.0), 7), with(None, Some(72.1), 7)], [D::Rest, D::Consult]);
        assert_eq!([with(Some(72.0), None, 5), with(Some(72.1), None, 5)], [D::Recover, D::Rest]);
        assert_eq!([with(Some(72.1), None, 6), with(Some(72.1), None, 4)], [D::Rest, D::Modify]);
    }

    #[test]
    fn back_neck_and_shoulder_have_a_slower_clock() {
        let lasted = |region, hours, intensity| {
            disposition(&Report { hours_since_onset: Some(hours), ..of(area(region, intensity)) })
        };
        for region in [R::LowerBack, R::NeckBack, R::UpperTrapezius, R::MidTrapezius] {
            assert_eq!([168.0, 168.1].map(|h| lasted(region, h, 2)), [D::Train, D::Recover], "{region:?}");
            assert_eq!([504.0, 504.1].map(|h| lasted(region, h, 2)), [D::Recover, D::Consult], "{region:?}");
            // It moves gently instead of resting, and severe is severe.
            assert_eq!(lasted(region, 90.0, 5), D::Recover, "{region:?}");
            assert_eq!(lasted(region, 90.0, 7), D::Consult, "{region:?}");
        }
        assert_eq!([336.0, 336.1].map(|h| lasted(R::Shoulder, h, 2)), [D::Recover, D::Consult]);
        assert_eq!([3, 4, 5].map(|n| lasted(R::SpineLower, 20.0, n)), [D::Recover, D::Recover, D::Consult]);
    }

    #[test]
    fn the_course_is_recognised_only_where_it_is_the_activitys() {
        let with = |activity, onset| {
            rules(&Report { hours_since_activity: activity, hours_since_onset: onset, ..of(calf(1)) })
        };
        let courses = ["acute", "delayed-onset", "fading"];
        // A joint gets none of it, nor its tenderness, nor used to it.
        let new = |region| {
            rules(&Report { activity: did(Effort::Hard, Novelty::New), ..of(area(region, 1)) })
                .contains(&"unaccustomed")
        };
        assert!(new(R::Calf) && !new(R::Knee));
        let tender = |region| {
            let tender = with_sensations(area(region, 1), &[F::Tender]);
            rules(&Report { hours_since_activity: Some(50.0), ..of(tender) })
        };
        assert!(["delayed-onset", "still-tender"].iter().all(|rule| tender(R::Calf).contains(rule)));
        assert!(["delayed-onset", "still-tender"].iter().all(|rule| !tender(R::Knee).contains(rule)));
        let course = |activity, onset| with(activity, onset).into_iter().find(|rule| courses.contains(rule));
        assert_eq!(course(Some(0.0), None), Some("acute"));
        assert_eq!(course(Some(11.9), None), Some("acute"));
        assert_eq!(course(Some(12.0), None), Some("delayed-onset"));
        assert_eq!(course(Some(72.0), None), Some("delayed-onset"));
        assert_eq!(course(Some(72.1), None), Some("fading"));
        assert_eq!(course(Some(168.0), None), Some("fading"));
        assert_eq!(course(Some(168.1), Some(100.0)), None);
        assert_eq!(course(Some(20.0), Some(20.0)), Some("delayed-onset"));
        assert_eq!(course(Some(20.0), Some(20.1)), None);
        assert_eq!(course(None, None), None);
        assert_eq!(course(None, Some(30.0)), None);
        let tender = |hours| {
            let report = of(with_sensations(calf(0), &[F::Tender]));
            rules(&Report { hours_since_activity: Some(hours), ..report }).contains(&"still-tender")
        };
        assert_eq!([47.9, 48.0, 168.0, 168.1].map(tender), [false, true, true, false]);
        let new = |novelty| {
            rules(&Report { activity: did(Effort::Easy, novelty), ..of(calf(1)) }).contains(&"unaccustomed")
        };
        assert_eq!([Novelty::Usual, Novelty::HarderThanUsual, Novelty::New].map(new), [false, true, true]);
    }

    #[test]
    fn getting_worse_is_noticed() {
        let now = |before, intensity, hours_ago, activity| {
            let sore = calf(intensity);
            let report = Report { previous: vec![earlier(hours_ago, &sore, before)], ..of(sore) };
            Report { hours_since_activity: activity, ..report }
        };
        assert_eq!(disposition(&now(1, 2, 24.0, None)), D::Modify);
        assert_eq!(disposition(&now(2, 2, 24.0, None)), D::Train);
        assert_eq!(disposition(&now(3, 2, 24.0, None)), D::Train);
        assert_eq!(disposition(&now(2, 3, 24.0, None)), D::Modify);
        assert_eq!(disposition(&now(3, 4, 24.0, None)), D::Recover);
        assert_eq!(disposition(&now(4, 4, 24.0, None)), D::Modify);
        // It was not sore at all: it has begun, not got worse.
        assert_eq!(disposition(&now(0, 2, 24.0, None)), D::Train);
        // What was sore before the activity is another story.
        assert_eq!(disposition(&now(1, 2, 24.0, Some(20.0))), D::Train);
        assert_eq!(disposition(&now(1, 2, 24.0, Some(24.0))), D::Modify);
        let shift =
            |before, now_rated| rules(&now(before, now_rated, 24.0, None)).contains(&"shift-to-severe");
        assert_eq!([shift(6, 7), shift(7, 8), shift(5, 6), shift(1, 9)], [true, false, false, true]);
        // Another place does not count, nor the other side.
        let mut other = now(1, 2, 24.0, None);
        other.previous[0].areas[0].place.side = sorewise::body::Laterality::Right;
        assert_eq!(disposition(&other), D::Train);
    }
}
