//! Rules on medicines and lasting conditions: statins, quinolones, thin bones, diabetes, painkillers; and on soreness without effort.

use super::rule::{Care, Fires, Rule, Withholds, for_auditors};
use crate::body::{BodyRegion, RegionKind};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Condition, Medicine, Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SORE_FROM};
use crate::i18n::msg;

const STATIN: Inputs = Inputs::medicine(Medicine::Statin);
const QUINOLONE: Inputs = Inputs::medicine(Medicine::Fluoroquinolone);
const PAINKILLERS_SIGN: Inputs = Inputs::medicine(Medicine::Painkillers);
const FRAGILE: Inputs = Inputs::medicine(Medicine::Steroid).union(Inputs::condition(Condition::ThinBones));
const SUDDEN: Inputs = Inputs::sign(Sign::Sudden);
const DIABETES: Inputs = Inputs::condition(Condition::Diabetes);
/// What leaves cards out (`Circumstance`).
const LEAVES_OUT: Inputs =
    Inputs::CLOT_RISK.union(FRAGILE).union(DIABETES).union(Inputs::condition(Condition::HeartOrVessels));
const WEAK: Inputs = Inputs::sign(Sign::Weakness);
const FOOT_SIGNS: Inputs = Inputs::shows(&[
    Sign::Swelling,
    Sign::Warmth,
    Sign::Redness,
    Sign::Bruising,
    Sign::ColdOrPale,
    Sign::Rash,
])
.union(Inputs::feels(&[Sensation::Numb, Sensation::Tingling]));

/// A statin, and a weak muscle.
pub static STATIN_AND_WEAK: Rule = Rule {
    id: "statin-and-weak",
    condition: for_auditors("the person takes a statin, and a muscle is weak"),
    facts: &[FactId::F23],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_STATIN_AND_WEAK,
    reads: STATIN.union(WEAK),
    fires: Fires::OnArea(|person, area| person.has.intersects(STATIN) && area.has.intersects(WEAK)),
};

/// A statin, and soreness without effort.
pub static STATIN_WITHOUT_CAUSE: Rule = Rule {
    id: "statin-without-cause",
    condition: for_auditors("the person takes a statin, did nothing, and a muscle is sore"),
    facts: &[FactId::F23],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_STATIN_WITHOUT_CAUSE,
    reads: STATIN.union(Inputs::NOTHING_DONE).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.contains(STATIN.union(Inputs::NOTHING_DONE))
            && area.gets_doms
            && area.intensity >= SORE_FROM
    }),
};

/// A quinolone antibiotic, and a sore tendon or joint.
pub static TENDON_MEDICINE: Rule = Rule {
    id: "tendon-medicine",
    condition: for_auditors("the person takes a fluoroquinolone, and a joint or a tendon is sore"),
    facts: &[FactId::F23],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_TENDON_MEDICINE,
    reads: QUINOLONE.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(QUINOLONE)
            && area.place.region.info().kind == RegionKind::Joint
            && area.intensity >= SORE_FROM
    }),
};

/// A quinolone antibiotic, and a sore muscle.
pub static TENDON_MEDICINE_AND_MUSCLE: Rule = Rule {
    id: "tendon-medicine-and-muscle",
    condition: for_auditors("the person takes a fluoroquinolone, and an area is sore"),
    facts: &[FactId::F23],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_TENDON_MEDICINE_AND_MUSCLE,
    reads: QUINOLONE.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| person.has.intersects(QUINOLONE) && area.intensity >= SORE_FROM),
};

/// Thin bones or steroids, and the spine, a hip or the pelvis is sore.
pub static FRAGILE_BONES: Rule = Rule {
    id: "fragile-bones",
    condition: for_auditors(
        "the person has thin bones or takes steroids, and the spine, a hip or the pelvis is rated 3 or more, or the low back 5 or more and that came within a minute",
    ),
    facts: &[FactId::F23],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_FRAGILE_BONES,
    reads: FRAGILE.union(SUDDEN).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        let bone =
            area.place.region.info().kind == RegionKind::Spine || area.groups.intersects(RegionGroups::HIP);
        let vertebra = area.place.region == BodyRegion::LowerBack && area.has.intersects(SUDDEN);
        person.has.intersects(FRAGILE)
            && ((bone && area.intensity >= NEARING_FIVE) || (vertebra && area.intensity >= MODERATE_FROM))
    }),
};

/// Diabetes, and a foot that looks or feels different.
pub static DIABETIC_FOOT: Rule = Rule {
    id: "diabetic-foot",
    condition: for_auditors(
        "the person has diabetes, and a foot is swollen, warm, red, bruised, numb, tingling, cold or has a rash",
    ),
    facts: &[FactId::F30],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DIABETIC_FOOT,
    reads: DIABETES.union(FOOT_SIGNS),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(DIABETES)
            && matches!(area.place.region, BodyRegion::Foot | BodyRegion::Heel | BodyRegion::Ankle)
            && area.has.intersects(FOOT_SIGNS)
    }),
};

/// Soreness of 5 or more without any effort.
pub static NO_CAUSE: Rule = Rule {
    id: "no-cause",
    condition: for_auditors("the person did nothing that explains it, and a muscle is rated 5 or more"),
    facts: &[FactId::D4, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_NO_CAUSE,
    reads: Inputs::NOTHING_DONE.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(Inputs::NOTHING_DONE) && area.gets_doms && area.intensity >= MODERATE_FROM
    }),
};

/// Rated under painkillers.
pub static PAINKILLERS: Rule = Rule {
    id: "painkillers",
    condition: for_auditors("the person takes painkillers, and an area is sore"),
    facts: &[FactId::F23],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[],
    withholds: Withholds::Nothing,
    says: msg::RULE_PAINKILLERS,
    reads: PAINKILLERS_SIGN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(PAINKILLERS_SIGN) && area.intensity >= SORE_FROM
    }),
};

/// What someone told of themselves leaves treatments and movements out.
pub static LEFT_OUT: Rule = Rule {
    id: "left-out",
    condition: for_auditors(
        "a risk of clots, thin bones, steroids, heart or vessel disease, or diabetes; some cards are left out for it",
    ),
    facts: &[FactId::F25, FactId::F23, FactId::F30],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[],
    withholds: Withholds::Nothing,
    says: msg::RULE_LEFT_OUT,
    reads: LEAVES_OUT,
    fires: Fires::OnPerson(|person| person.has.intersects(LEAVES_OUT)),
};

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, disposition, of, rules, with_sensations, with_signs};
    use crate::engine::{
        Activity, ActivityKind, Area, Condition, Context, Disposition as D, Few, Medicine, Report,
        Sensation as F, Sign as S,
    };

    const NOTHING: Option<Activity> =
        Some(Activity { kind: ActivityKind::None, effort: None, novelty: None });

    fn on(medicine: Medicine, activity: Option<Activity>, area: Area) -> D {
        let context = Context { medicines: Few::of(&[medicine]), ..Context::default() };
        disposition(&Report { activity, context, ..of(area) })
    }

    fn with(condition: Condition, area: Area) -> D {
        let context = Context { conditions: Few::of(&[condition]), ..Context::default() };
        disposition(&Report { context, ..of(area) })
    }

    #[test]
    fn medicines_that_harm_muscles_tendons_and_bones() {
        assert_eq!(on(Medicine::Statin, None, area(R::Quadriceps, 1)), D::Train);
        assert_eq!(on(Medicine::Statin, NOTHING, area(R::Quadriceps, 1)), D::Consult);
        assert_eq!(on(Medicine::Statin, None, with_signs(area(R::Quadriceps, 1), &[S::Weakness])), D::Urgent);
        assert_eq!(
            [0, 1].map(|n| on(Medicine::Fluoroquinolone, None, area(R::Achilles, n))),
            [D::Train, D::Urgent]
        );
        assert_eq!(
            [0, 1].map(|n| on(Medicine::Fluoroquinolone, None, area(R::Biceps, n))),
            [D::Train, D::Consult]
        );
        assert_eq!([2, 3].map(|n| on(Medicine::Steroid, None, area(R::Hip, n))), [D::Modify, D::Consult]);
        assert_eq!(
            [2, 3].map(|n| with(Condition::ThinBones, area(R::SpineLower, n))),
            [D::Modify, D::Consult]
        );
        assert_eq!(with(Condition::ThinBones, area(R::Calf, 3)), D::Modify);
        // A vertebra that breaks hurts in the low back, at once and more than a little.
        let vertebra = |area| {
            let context = Context { conditions: Few::of(&[Condition::ThinBones]), ..Context::default() };
            rules(&Report { context, ..of(area) }).contains(&"fragile-bones")
        };
        let sudden = |region, n| vertebra(with_signs(area(region, n), &[S::Sudden]));
        assert_eq!([4, 5].map(|n| sudden(R::LowerBack, n)), [false, true]);
        assert!(!sudden(R::Calf, 5) && !vertebra(area(R::LowerBack, 5)));
        assert_eq!([0, 1].map(|n| on(Medicine::Painkillers, None, area(R::Calf, n))), [D::Train, D::Modify]);
    }

    #[test]
    fn a_foot_with_diabetes_and_soreness_without_effort() {
        assert_eq!(with(Condition::Diabetes, area(R::Foot, 2)), D::Train);
        for sign in [S::Swelling, S::Redness, S::Warmth, S::Bruising] {
            assert_eq!(
                with(Condition::Diabetes, with_signs(area(R::Foot, 0), &[sign])),
                D::Urgent,
                "{sign:?}"
            );
        }
        assert_eq!(with(Condition::Diabetes, with_sensations(area(R::Heel, 1), &[F::Numb])), D::Urgent);
        assert_eq!(with(Condition::Diabetes, with_sensations(area(R::Calf, 1), &[F::Numb])), D::Consult);
        let idle = |n| disposition(&Report { activity: NOTHING, ..of(area(R::Calf, n)) });
        assert_eq!([4, 5].map(idle), [D::Modify, D::Consult]);
    }
}
