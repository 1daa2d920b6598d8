//! Rules on infection, heat and collapse: meningitis, a hot joint, fever with pain inside, heat stroke, rash.

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::body::{BodyRegion, RegionKind};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Condition, Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, SEVERE_FROM, SORE_FROM, UNSETTLED_FROM};
use crate::i18n::msg;

const FEVERISH: Inputs = Inputs::sign(Sign::Fever);
const STIFF: Inputs = Inputs::feel(Sensation::Stiff);
const RASH_SIGN: Inputs = Inputs::sign(Sign::Rash);
const RED: Inputs = Inputs::sign(Sign::Redness);
const UNRELATED_TO_MOVING: Inputs = Inputs::feels(&[Sensation::AtRest, Sensation::Constant]);
const WEAK_DEFENSES: Inputs = Inputs::condition(Condition::WeakImmunity);
const HOT: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]);
const OVERHEATED_SIGN: Inputs = Inputs::sign(Sign::Overheated);
/// What beside heat points to heat stroke.
const BESIDE_HEAT: Inputs = Inputs::shows(&[
    Sign::Fever,
    Sign::DrowsyOrConfused,
    Sign::Vomiting,
    Sign::DizzyOrDoubleVision,
    Sign::Collapsed,
    Sign::CannotFinishWorkout,
]);
const COLLAPSED_SIGN: Inputs = Inputs::sign(Sign::Collapsed);
const VOMITS: Inputs = Inputs::sign(Sign::Vomiting);
const DIABETES: Inputs = Inputs::condition(Condition::Diabetes);

/// Fever, and head and neck are sore.
pub static FEVER_HEAD_AND_NECK: Rule = Rule {
    id: "fever-head-and-neck",
    condition: for_auditors("fever, and the head and the neck are sore"),
    facts: &[FactId::F15],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_HEAD_AND_NECK,
    reads: FEVERISH.union(Inputs::HEAD_SORE).union(Inputs::NECK_SORE).union(Inputs::INTENSITY),
    fires: Fires::OnPerson(|person| {
        person.has.contains(FEVERISH.union(Inputs::HEAD_SORE).union(Inputs::NECK_SORE))
    }),
};

/// Fever, and a stiff neck or a severe headache.
pub static FEVER_AND_STIFF_NECK: Rule = Rule {
    id: "fever-and-stiff-neck",
    condition: for_auditors("fever, and the neck is stiff or the head is rated 7 or more"),
    facts: &[FactId::F15],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_AND_STIFF_NECK,
    reads: FEVERISH.union(STIFF).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(FEVERISH)
            && area.intensity >= SORE_FROM
            && match area.place.region {
                BodyRegion::NeckBack | BodyRegion::SpineNeck => area.has.intersects(STIFF),
                BodyRegion::Head => area.intensity >= SEVERE_FROM,
                _ => false,
            }
    }),
};

/// Fever, and a rash, or red skin that hurts severely.
pub static FEVER_AND_RASH: Rule = Rule {
    id: "fever-and-rash",
    condition: for_auditors(
        "fever, and an area has a rash, or is no joint of a limb, changed in color and rated 7 or more",
    ),
    facts: &[FactId::F15, FactId::F27],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_AND_RASH,
    reads: FEVERISH.union(RASH_SIGN).union(RED).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        // A hot joint is seen the same day (F19).
        let joint = matches!(
            area.place.region,
            BodyRegion::Shoulder
                | BodyRegion::Elbow
                | BodyRegion::Wrist
                | BodyRegion::Hip
                | BodyRegion::Knee
                | BodyRegion::Ankle
        );
        person.has.intersects(FEVERISH)
            && (area.has.intersects(RASH_SIGN)
                || (area.has.intersects(RED) && area.intensity >= SEVERE_FROM && !joint))
    }),
};

/// Fever, and the low back, the upper back, a flank or the belly is more than a little sore.
pub static FEVER_AND_TRUNK: Rule = Rule {
    id: "fever-and-trunk",
    condition: for_auditors(
        "fever, and the low back is rated 4 or more; or the back, a flank or the belly is rated 5 or more, hurts at rest or without a break, or there is vomiting",
    ),
    facts: &[FactId::F20],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_AND_TRUNK,
    reads: FEVERISH.union(UNRELATED_TO_MOVING).union(VOMITS).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(FEVERISH)
            && area.groups.intersects(RegionGroups::TRUNK)
            && area.intensity >= SORE_FROM
            && (area.intensity >= MODERATE_FROM
                || area.has.intersects(UNRELATED_TO_MOVING)
                || person.has.intersects(VOMITS)
                || (area.place.region == BodyRegion::LowerBack && area.intensity >= UNSETTLED_FROM))
    }),
};

/// Fever with a weak immune system.
pub static FEVER_AND_WEAK_DEFENSES: Rule = Rule {
    id: "fever-and-weak-defenses",
    condition: for_auditors("fever, and the immune system is weak"),
    facts: &[FactId::F30],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_AND_WEAK_DEFENSES,
    reads: FEVERISH.union(WEAK_DEFENSES),
    fires: Fires::OnPerson(|person| person.has.contains(FEVERISH.union(WEAK_DEFENSES))),
};

/// A joint, a hand or a finger that is swollen and warm or red.
pub static HOT_JOINT: Rule = Rule {
    id: "hot-joint",
    condition: for_auditors("a joint, a hand or a finger is swollen and warm or red, or warm and red"),
    facts: &[FactId::F19],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HOT_JOINT,
    reads: HOT,
    fires: Fires::OnArea(|_, area| {
        let hand = matches!(area.place.region, BodyRegion::Hand | BodyRegion::Thumb | BodyRegion::Fingers);
        (hand || area.place.region.info().kind == RegionKind::Joint) && area.has.count(HOT) >= 2
    }),
};

/// Overheated, and more.
pub static HEAT_STROKE: Rule = Rule {
    id: "heat-stroke",
    condition: for_auditors(
        "overheated, with fever, drowsiness, vomiting, dizziness, a sore head, a collapse or a workout that could not be finished",
    ),
    facts: &[FactId::F24],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::CoolDown]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEAT_STROKE,
    reads: OVERHEATED_SIGN.union(BESIDE_HEAT).union(Inputs::HEAD_SORE),
    fires: Fires::OnPerson(|person| {
        person.has.intersects(OVERHEATED_SIGN) && person.has.intersects(BESIDE_HEAT.union(Inputs::HEAD_SORE))
    }),
};

/// Overheated.
pub static OVERHEATED: Rule = Rule {
    id: "overheated",
    condition: for_auditors("overheated"),
    facts: &[FactId::F24],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_OVERHEATED,
    reads: OVERHEATED_SIGN,
    fires: Fires::OnPerson(|person| person.has.intersects(OVERHEATED_SIGN)),
};

/// Collapsed in or after effort.
pub static COLLAPSED: Rule = Rule {
    id: "collapsed",
    condition: for_auditors("a collapse in or after effort"),
    facts: &[FactId::F24, FactId::F8],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::CoolDown, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COLLAPSED,
    reads: COLLAPSED_SIGN,
    fires: Fires::OnPerson(|person| person.has.intersects(COLLAPSED_SIGN)),
};

/// Vomiting, and the head or the belly is more than a little sore.
pub static VOMITING_AND_PAIN: Rule = Rule {
    id: "vomiting-and-pain",
    condition: for_auditors(
        "vomiting, and the head, a flank or the belly is rated 5 or more, or the belly is sore and the person has diabetes",
    ),
    facts: &[FactId::F16, FactId::F20],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_VOMITING_AND_PAIN,
    reads: VOMITS.union(DIABETES).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        let belly = area.groups.intersects(RegionGroups::BELLY);
        person.has.intersects(VOMITS)
            && ((area.intensity >= MODERATE_FROM && (belly || area.place.region == BodyRegion::Head))
                || (area.intensity >= SORE_FROM && belly && person.has.intersects(DIABETES)))
    }),
};

/// Vomiting.
pub static VOMITING: Rule = Rule {
    id: "vomiting",
    condition: for_auditors("vomiting"),
    facts: &[FactId::F24],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::P3],
    withholds: Withholds::Reaching,
    says: msg::RULE_VOMITING,
    reads: VOMITS,
    fires: Fires::OnPerson(|person| person.has.intersects(VOMITS)),
};

/// A new rash.
pub static RASH: Rule = Rule {
    id: "rash",
    condition: for_auditors("an area has a rash"),
    facts: &[FactId::F27],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_RASH,
    reads: RASH_SIGN,
    fires: Fires::OnArea(|_, area| area.has.intersects(RASH_SIGN)),
};

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, disposition, of, with_sensations, with_signs};
    use crate::engine::{Area, Condition, Context, Disposition as D, Few, Report, Sensation as F, Sign as S};

    fn with(areas: Vec<Area>, signs: &[S]) -> D {
        disposition(&Report { areas, signs: signs.to_vec(), ..Report::default() })
    }

    #[test]
    fn fever_and_what_makes_it_grave() {
        let fever = |area: Area| with(vec![area], &[S::Fever]);
        assert_eq!(fever(with_sensations(area(R::NeckBack, 1), &[F::Stiff])), D::Emergency);
        assert_eq!(fever(area(R::NeckBack, 4)), D::Urgent);
        assert_eq!([6, 7].map(|n| fever(area(R::Head, n))), [D::Urgent, D::Emergency]);
        assert_eq!(with(vec![area(R::Head, 1), area(R::NeckBack, 1)], &[S::Fever]), D::Emergency);
        assert_eq!(
            with(vec![area(R::Head, 1), area(R::NeckFront, 1)], &[S::Fever]),
            D::Urgent,
            "a sore throat"
        );
        assert_eq!(fever(with_signs(area(R::Calf, 1), &[S::Rash])), D::Emergency);
        for region in [R::Obliques, R::LowerAbdominals, R::Lats] {
            assert_eq!([4, 5].map(|n| fever(area(region, n))), [D::Consult, D::Urgent], "{region:?}");
            assert_eq!(fever(with_sensations(area(region, 1), &[F::Constant])), D::Urgent, "{region:?}");
        }
        let weak = Context { conditions: Few::of(&[Condition::WeakImmunity]), ..Context::default() };
        assert_eq!(
            disposition(&Report { context: weak, signs: vec![S::Fever], ..Report::default() }),
            D::Urgent
        );
    }

    #[test]
    fn a_hot_joint_needs_no_fever() {
        let joint = |region, signs: &[S]| disposition(&of(with_signs(area(region, 2), signs)));
        for region in [R::Knee, R::Elbow, R::Wrist, R::Ankle, R::Hip] {
            assert_eq!(joint(region, &[S::Swelling]), D::Consult, "{region:?}");
            assert_eq!(joint(region, &[S::Swelling, S::Warmth]), D::Urgent, "{region:?}");
            assert_eq!(joint(region, &[S::Swelling, S::Redness]), D::Urgent, "{region:?}");
            assert_eq!(joint(region, &[S::Warmth, S::Redness]), D::Urgent, "{region:?}");
        }
        assert_eq!(joint(R::Abdominals, &[S::Swelling, S::Warmth]), D::Consult, "no joint");
    }

    #[test]
    fn heat_vomiting_and_rash() {
        assert_eq!(with(vec![], &[S::Overheated]), D::Urgent);
        for beside in [S::Fever, S::Vomiting, S::CannotFinishWorkout, S::DizzyOrDoubleVision] {
            assert_eq!(with(vec![], &[S::Overheated, beside]), D::Emergency, "{beside:?}");
        }
        assert_eq!(with(vec![area(R::Head, 1)], &[S::Overheated]), D::Emergency);
        assert_eq!(with(vec![area(R::Calf, 4)], &[S::Overheated]), D::Urgent);
        assert_eq!(with(vec![area(R::Calf, 4)], &[S::Vomiting]), D::Rest);
        assert_eq!([4, 5].map(|n| with(vec![area(R::Head, n)], &[S::Vomiting])), [D::Rest, D::Urgent]);
        assert_eq!([4, 5].map(|n| with(vec![area(R::Obliques, n)], &[S::Vomiting])), [D::Rest, D::Urgent]);
        assert_eq!(disposition(&of(with_signs(area(R::Lats, 1), &[S::Rash]))), D::Consult);
    }

    fn ill(signs: &[S], sore: Area) -> D {
        disposition(&Report { signs: signs.to_vec(), ..of(sore) })
    }

    #[test]
    fn fever_with_back_belly_or_skin() {
        let fever = |region, intensity| ill(&[S::Fever], area(region, intensity));
        assert_eq!([fever(R::LowerBack, 3), fever(R::LowerBack, 4)], [D::Consult, D::Urgent]);
        assert_eq!([fever(R::Lats, 4), fever(R::Lats, 5)], [D::Consult, D::Urgent]);
        assert_eq!(ill(&[S::Fever, S::Vomiting], area(R::LowerAbdominals, 1)), D::Urgent);
        let red = |intensity| ill(&[S::Fever], with_signs(area(R::Obliques, intensity), &[S::Redness]));
        assert_eq!([red(6), red(7)], [D::Urgent, D::Emergency]);
        assert_eq!(ill(&[S::Fever], with_signs(area(R::Knee, 8), &[S::Redness])), D::Urgent);
    }

    #[test]
    fn a_hand_is_a_joint_to_an_infection() {
        for region in [R::Hand, R::Thumb, R::Fingers, R::Knee] {
            let signs = |signs: &[S]| disposition(&of(with_signs(area(region, 1), signs)));
            assert_eq!(signs(&[S::Swelling, S::Redness]), D::Urgent, "{region:?}");
            assert_eq!(signs(&[S::Redness]), D::Consult, "{region:?}");
        }
    }

    #[test]
    fn vomiting_with_diabetes_and_a_sore_belly() {
        let conditions = Few::of(&[Condition::Diabetes]);
        let context = Context { conditions, ..Context::default() };
        let vomits = |intensity| {
            let sore = of(area(R::Abdominals, intensity));
            disposition(&Report { context, signs: vec![S::Vomiting], ..sore })
        };
        assert_eq!([vomits(0), vomits(1)], [D::Rest, D::Urgent]);
    }
}
