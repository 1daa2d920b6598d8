//! Rules on the belly and what lies inside: sudden and severe pain, pregnancy, blood in the urine.

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::content::FactId;
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::Sign;
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM};
use crate::i18n::msg;

const SUDDEN: Inputs = Inputs::sign(Sign::Sudden);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const BLOODY: Inputs = Inputs::sign(Sign::BloodInUrine);

/// Severe pain of the belly that came within a minute.
pub static BELLY_SUDDEN: Rule = Rule {
    id: "belly-sudden",
    condition: for_auditors(
        "the belly, a flank or the pelvis is rated 7 or more, and that came within a minute",
    ),
    facts: &[FactId::F16],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::NothingToEat, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BELLY_SUDDEN,
    reads: SUDDEN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        area.groups.intersects(RegionGroups::BELLY)
            && area.intensity >= SEVERE_FROM
            && area.has.intersects(SUDDEN)
    }),
};

/// Severe pain of the belly, or one that came within a minute.
pub static BELLY_SEVERE: Rule = Rule {
    id: "belly-severe",
    condition: for_auditors(
        "the belly, a flank or the pelvis is rated 7 or more, or 3 or more and that came within a minute",
    ),
    facts: &[FactId::F16, FactId::F20],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BELLY_SEVERE,
    reads: SUDDEN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        area.groups.intersects(RegionGroups::BELLY)
            && (area.intensity >= SEVERE_FROM
                || (area.intensity >= NEARING_FIVE && area.has.intersects(SUDDEN)))
    }),
};

/// Pregnant, and the belly is sore.
pub static PREGNANT_AND_BELLY: Rule = Rule {
    id: "pregnant-and-belly",
    condition: for_auditors(
        "the person is pregnant, and the belly, a flank or the pelvis is rated 3 or more, or is marked and there was a blow",
    ),
    facts: &[FactId::F20, FactId::F29, FactId::F14],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_PREGNANT_AND_BELLY,
    reads: Inputs::PREGNANT.union(BLOW).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(Inputs::PREGNANT)
            && area.groups.intersects(RegionGroups::BELLY)
            && (area.intensity >= NEARING_FIVE || person.has.intersects(BLOW))
    }),
};

/// Blood in the urine after effort.
pub static BLOOD_IN_URINE_AND_SORE: Rule = Rule {
    id: "blood-in-urine-and-sore",
    condition: for_auditors(
        "blood in the urine, and a large muscle is rated 5 or more after a hard, new or harder activity",
    ),
    facts: &[FactId::F26, FactId::F5],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::Drink]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOOD_IN_URINE_AND_SORE,
    reads: BLOODY.union(Inputs::INTENSITY).union(Inputs::EFFORT).union(Inputs::NOVELTY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(BLOODY)
            && area.groups.intersects(RegionGroups::LARGE)
            && area.intensity >= MODERATE_FROM
            && person.overdid_it()
    }),
};

/// Blood in the urine.
pub static BLOOD_IN_URINE: Rule = Rule {
    id: "blood-in-urine",
    condition: for_auditors("blood in the urine"),
    facts: &[FactId::F26],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOOD_IN_URINE,
    reads: BLOODY,
    fires: Fires::OnPerson(|person| person.has.intersects(BLOODY)),
};

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, did, disposition, of, with_signs};
    use crate::engine::{Context, Disposition as D, Effort, Novelty, Report, Sign as S};

    #[test]
    fn what_lies_inside_the_belly() {
        let belly =
            |region, intensity, signs: &[S]| disposition(&of(with_signs(area(region, intensity), signs)));
        for region in [R::Abdominals, R::LowerAbdominals, R::Obliques, R::Pelvis] {
            assert_eq!([6, 7].map(|n| belly(region, n, &[])), [D::Recover, D::Urgent], "{region:?}");
            assert_eq!([2, 3].map(|n| belly(region, n, &[S::Sudden])), [D::Train, D::Urgent], "{region:?}");
            assert_eq!(
                [6, 7].map(|n| belly(region, n, &[S::Sudden])),
                [D::Urgent, D::Emergency],
                "{region:?}"
            );
            let pregnant = Context { pregnant: Some(true), ..Context::default() };
            let level = |n| disposition(&Report { context: pregnant, ..of(area(region, n)) });
            assert_eq!([2, 3].map(level), [D::Train, D::Urgent], "{region:?}");
        }
        assert_eq!(belly(R::LowerBack, 7, &[]), D::Rest, "a back is no belly");
    }

    #[test]
    fn blood_in_the_urine() {
        let blood = |intensity, effort| {
            disposition(&Report {
                activity: did(effort, Novelty::Usual),
                signs: vec![S::BloodInUrine],
                ..of(area(R::Quadriceps, intensity))
            })
        };
        assert_eq!([4, 5].map(|n| blood(n, Effort::Hard)), [D::Urgent, D::Emergency]);
        assert_eq!(blood(5, Effort::Easy), D::Urgent);
    }
}
