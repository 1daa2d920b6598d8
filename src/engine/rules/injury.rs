//! Rules on injury: strain, fracture, stress fracture, a blow.

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::body::{BodyRegion, RegionKind};
use crate::content::{AdviceId, FactId};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::pattern::is_leg;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Condition, Medicine, Sensation, Sign};
use crate::engine::thresholds::{GROWN_AGE, MODERATE_FROM, OLDER_AGE, SEVERE_FROM, SORE_FROM};
use crate::i18n::msg;

const INJURY: Inputs = Inputs::shows(&[
    Sign::Swelling,
    Sign::Bruising,
    Sign::Warmth,
    Sign::Redness,
    Sign::DifficultyMoving,
    Sign::Weakness,
    Sign::CannotBearWeight,
    Sign::CannotLift,
    Sign::Limping,
    Sign::LocksOrGivesWay,
    Sign::ColdOrPale,
]);
const SUDDEN: Inputs = Inputs::sign(Sign::Sudden);
const BONE: Inputs = Inputs::shows(&[Sign::BonePointTenderness, Sign::ImpactPain]);
const BONE_POINT: Inputs = Inputs::sign(Sign::BonePointTenderness);
const ODD_SHAPE: Inputs = Inputs::sign(Sign::Deformity);
const POPPED: Inputs = Inputs::sign(Sign::Popped);
const NUMB: Inputs = Inputs::feel(Sensation::Numb);
/// What makes a numb limb an injured one.
const BESIDE_NUMB: Inputs =
    Inputs::shows(&[Sign::Redness, Sign::Swelling, Sign::Bruising, Sign::CannotBearWeight, Sign::RecentBlow]);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const NO_WEIGHT_SIGN: Inputs = Inputs::sign(Sign::CannotBearWeight);
const NO_LIFT: Inputs = Inputs::sign(Sign::CannotLift);
const STUCK: Inputs = Inputs::sign(Sign::DifficultyMoving);
const LIMPS: Inputs = Inputs::sign(Sign::Limping);
const LOCKS: Inputs = Inputs::sign(Sign::LocksOrGivesWay);
/// A limb that does not work any more.
const BROKEN: Inputs = NO_WEIGHT_SIGN.union(NO_LIFT).union(NUMB);
/// What beside a pop means that it should be seen today.
const BESIDE_POP: Inputs = Inputs::shows(&[
    Sign::Weakness,
    Sign::Swelling,
    Sign::DifficultyMoving,
    Sign::Limping,
    Sign::LocksOrGivesWay,
]);
const FRAGILE: Inputs = Inputs::medicine(Medicine::Steroid).union(Inputs::condition(Condition::ThinBones));

/// Swelling, bruising, difficulty moving and their kin.
pub static POSSIBLE_INJURY: Rule = Rule {
    id: "possible-injury",
    condition: for_auditors(
        "an area is swollen, bruised, warm, cold, changed in color, weak, hard to move, locks or gives way, makes limp, or cannot bear weight or lift; or it is rated 5 or more and that came within a minute",
    ),
    facts: &[FactId::F2, FactId::F3, FactId::F12],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_POSSIBLE_INJURY,
    reads: INJURY.union(SUDDEN).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        area.has.intersects(INJURY) || (area.has.intersects(SUDDEN) && area.intensity >= MODERATE_FROM)
    }),
};

/// One sore spot on a bone, or pain with each landing.
pub static BONE_PAIN: Rule = Rule {
    id: "bone-pain",
    condition: for_auditors("one spot on the bone is tender, or impact hurts"),
    facts: &[FactId::F10],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BONE_PAIN,
    reads: BONE,
    fires: Fires::OnArea(|_, area| area.has.intersects(BONE)),
};

/// An odd shape.
pub static DEFORMITY: Rule = Rule {
    id: "deformity",
    condition: for_auditors("an area has an odd shape"),
    facts: &[FactId::F11],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotMove, Meanwhile::NothingToEat]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DEFORMITY,
    reads: ODD_SHAPE,
    fires: Fires::OnArea(|_, area| area.has.intersects(ODD_SHAPE)),
};

/// A limb that is numb and shows an injury.
pub static NUMB_LIMB: Rule = Rule {
    id: "numb-limb",
    condition: for_auditors(
        "an arm or leg is numb, and changed in color, swollen, bruised, unable to bear weight, or there was a blow",
    ),
    facts: &[FactId::F11],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotMove, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_NUMB_LIMB,
    reads: NUMB.union(BESIDE_NUMB),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::LIMB)
            && area.has.intersects(NUMB)
            && area.has.union(person.has).intersects(BESIDE_NUMB)
    }),
};

/// A blow, and the head or the spine hurts.
pub static BLOW_TO_HEAD: Rule = Rule {
    id: "blow-to-head",
    condition: for_auditors("there was a blow, and the head or the spine is sore"),
    facts: &[FactId::F14, FactId::F13],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOW_TO_HEAD,
    reads: Inputs::INTENSITY.union(BLOW),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM
            && person.has.intersects(BLOW)
            && (area.place.region == BodyRegion::Head || area.place.region.info().kind == RegionKind::Spine)
    }),
};

/// A blow, and a joint or more than a little hurts.
pub static BLOW_AND_SORE: Rule = Rule {
    id: "blow-and-sore",
    condition: for_auditors("there was a blow, and a joint is sore or an area is rated 5 or more"),
    facts: &[FactId::F14, FactId::F11, FactId::F12],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BLOW_AND_SORE,
    reads: Inputs::INTENSITY.union(BLOW),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(BLOW)
            && (area.intensity >= MODERATE_FROM || (!area.gets_doms && area.intensity >= SORE_FROM))
    }),
};

/// A fall or a blow, and something is sore.
pub static RECENT_BLOW: Rule = Rule {
    id: "recent-blow",
    condition: for_auditors("there was a fall or a blow in the last days, and an area is sore"),
    facts: &[FactId::F14, FactId::F12],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T6],
    withholds: Withholds::Reaching,
    says: msg::RULE_RECENT_BLOW,
    reads: BLOW.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| area.intensity >= SORE_FROM && person.has.intersects(BLOW)),
};

/// A pop, and a limb that does not carry, does not lift, or is numb.
pub static POP_AND_BROKEN: Rule = Rule {
    id: "pop-and-broken",
    condition: for_auditors("something popped in an area, and it cannot bear weight, cannot lift or is numb"),
    facts: &[FactId::F11, FactId::F21],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotMove, Meanwhile::NothingToEat]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_POP_AND_BROKEN,
    reads: POPPED.union(BROKEN),
    fires: Fires::OnArea(|_, area| area.has.intersects(POPPED) && area.has.intersects(BROKEN)),
};

/// A pop, and more than a trace of pain, or strength that is gone.
pub static POP: Rule = Rule {
    id: "pop",
    condition: for_auditors(
        "something popped in an area, and it is rated 2 or more, weak, swollen or hard to move",
    ),
    facts: &[FactId::F12],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_POP,
    reads: POPPED.union(BESIDE_POP).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        area.has.intersects(POPPED) && (area.intensity > SORE_FROM || area.has.intersects(BESIDE_POP))
    }),
};

/// A pop.
pub static POP_MILD: Rule = Rule {
    id: "pop-mild",
    condition: for_auditors("something popped in an area"),
    facts: &[FactId::F12],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_POP_MILD,
    reads: POPPED,
    fires: Fires::OnArea(|_, area| area.has.intersects(POPPED)),
};

/// A blow, and a hip that does not carry.
pub static HIP_AND_NO_WEIGHT: Rule = Rule {
    id: "hip-and-no-weight",
    condition: for_auditors("there was a blow, and the hip or the pelvis cannot bear weight"),
    facts: &[FactId::F21],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotMove, Meanwhile::NothingToEat]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HIP_AND_NO_WEIGHT,
    reads: NO_WEIGHT_SIGN.union(BLOW),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::HIP)
            && area.has.intersects(NO_WEIGHT_SIGN)
            && person.has.intersects(BLOW)
    }),
};

/// A leg that does not carry.
pub static NO_WEIGHT: Rule = Rule {
    id: "no-weight",
    condition: for_auditors("an area cannot bear weight"),
    facts: &[FactId::F21],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_NO_WEIGHT,
    reads: NO_WEIGHT_SIGN,
    fires: Fires::OnArea(|_, area| area.has.intersects(NO_WEIGHT_SIGN)),
};

/// An arm that does not lift.
pub static CANNOT_LIFT: Rule = Rule {
    id: "cannot-lift",
    condition: for_auditors("an arm cannot be lifted, or cannot hold anything"),
    facts: &[FactId::F21],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CANNOT_LIFT,
    reads: NO_LIFT,
    fires: Fires::OnArea(|_, area| area.has.intersects(NO_LIFT)),
};

/// A blow, and one sore spot on a bone, or severe pain and hardly any movement.
pub static BLOW_AND_STUCK: Rule = Rule {
    id: "blow-and-stuck",
    condition: for_auditors(
        "there was a blow, and an area is rated 7 or more and hard to move, or is sore at one spot on the bone",
    ),
    facts: &[FactId::F21, FactId::F12],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOW_AND_STUCK,
    reads: BLOW.union(STUCK).union(BONE_POINT).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(BLOW)
            && ((area.has.intersects(STUCK) && area.intensity >= SEVERE_FROM)
                || (area.has.intersects(BONE_POINT) && area.intensity >= SORE_FROM))
    }),
};

/// A blow, and bones that break easily.
pub static BLOW_AND_FRAGILE: Rule = Rule {
    id: "blow-and-fragile",
    condition: for_auditors(
        "there was a blow, a joint, the spine or the pelvis is sore, and the person is 65 or older, has thin bones or takes steroids",
    ),
    facts: &[FactId::F21, FactId::F23],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLOW_AND_FRAGILE,
    reads: BLOW.union(FRAGILE).union(Inputs::AGE).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(BLOW)
            && area.intensity >= SORE_FROM
            && (!area.gets_doms || area.groups.intersects(RegionGroups::HIP))
            && (person.is_at_least(OLDER_AGE) || person.has.intersects(FRAGILE))
    }),
};

/// A child or teenager who limps.
pub static CHILD_LIMPS: Rule = Rule {
    id: "child-limps",
    condition: for_auditors("the person is under 18, limps, and a hip, thigh or knee is sore"),
    facts: &[FactId::F21],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CHILD_LIMPS,
    reads: LIMPS.union(Inputs::AGE).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.is_under(GROWN_AGE) && area.has.intersects(LIMPS) && is_leg(area.place.region)
    }),
};

/// A joint that locks and does not move freely.
pub static JOINT_LOCKED: Rule = Rule {
    id: "joint-locked",
    condition: for_auditors("a joint locks or gives way, and is hard to move"),
    facts: &[FactId::F21],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_JOINT_LOCKED,
    reads: LOCKS.union(STUCK),
    fires: Fires::OnArea(|_, area| area.has.intersects(LOCKS) && area.has.intersects(STUCK)),
};

/// A fall or a blow, and nothing sore.
pub static AFTER_A_BLOW: Rule = Rule {
    id: "after-a-blow",
    condition: for_auditors("there was a fall or a blow in the last days"),
    facts: &[FactId::F18],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[],
    withholds: Withholds::Loading,
    says: msg::RULE_AFTER_A_BLOW,
    reads: BLOW,
    fires: Fires::OnPerson(|person| person.has.intersects(BLOW)),
};

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::content::{AdviceId, MovementId};
    use crate::engine::rules::support::{answer, area, calf, disposition, of, with_sensations, with_signs};
    use crate::engine::{
        Area, Condition, Context, Disposition as D, Few, Report, Sensation as F, Sign as S, WithheldId,
    };

    #[test]
    fn a_possible_injury_gets_no_heat_no_massage_and_no_movement_of_it() {
        // What came within a minute counts from 5; a rash is no injury.
        let others = [S::PainOnStretch, S::Sudden, S::Rash];
        let signs = S::ALL.iter().filter(|sign| !sign.of_person() && !others.contains(sign));
        for &sign in signs {
            let answer = answer(&of(with_signs(area(R::LowerBack, 2), &[sign])));
            assert!(answer.disposition >= D::Consult, "{sign:?}");
            if answer.disposition == D::Consult {
                assert!(answer.advice.contains(&AdviceId::T6));
                assert_eq!(answer.areas[0].classification.id(), "possible-injury", "{sign:?}");
            }
            let withheld: Vec<WithheldId> = answer.withheld.iter().map(|withheld| withheld.id).collect();
            for id in AdviceId::ALL.iter().filter(|id| id.card().treats) {
                assert!(
                    !answer.advice.contains(id) && withheld.contains(&WithheldId::Advice(*id)),
                    "{sign:?}"
                );
            }
            for id in MovementId::ALL {
                let card = id.card();
                if card.weight(R::LowerBack) > 0 || card.strains.contains(&R::LowerBack) {
                    assert!(withheld.contains(&WithheldId::Movement(*id)), "{sign:?} {id:?}");
                    assert!(answer.movements.iter().all(|movement| movement.id != *id), "{sign:?} {id:?}");
                }
            }
        }
    }

    #[test]
    fn broken_or_torn() {
        let numb = |region, sign| {
            let mut sore = with_sensations(area(region, 2), &[F::Numb]);
            sore.signs.push(sign);
            disposition(&of(sore))
        };
        for sign in [S::Redness, S::Swelling, S::Bruising] {
            assert_eq!(numb(R::Wrist, sign), D::Emergency, "{sign:?}");
            assert_eq!(numb(R::Abdominals, sign), D::Consult, "{sign:?}");
        }
        // What does not carry is seen today, fallen or not; with a blow it was and is.
        assert_eq!(numb(R::Wrist, S::CannotBearWeight), D::Emergency);
        assert_eq!(numb(R::Abdominals, S::CannotBearWeight), D::Urgent);
        let alone = |region, sign| disposition(&of(with_signs(area(region, 3), &[sign])));
        assert_eq!(alone(R::Ankle, S::CannotBearWeight), D::Urgent);
        assert_eq!(alone(R::Shoulder, S::CannotLift), D::Urgent);
        // A pop alone is no ambulance.
        let pop = |intensity, more: &[S]| {
            disposition(&of(with_signs(area(R::Knee, intensity), &[&[S::Popped], more].concat())))
        };
        assert_eq!([pop(1, &[]), pop(2, &[])], [D::Consult, D::Urgent]);
        assert_eq!(pop(1, &[S::Weakness]), D::Urgent);
        assert_eq!(pop(1, &[S::CannotBearWeight]), D::Emergency);
        // Limping: a therapist, in a child a doctor today.
        assert_eq!(alone(R::Knee, S::Limping), D::Consult);
        let aged = |age, report: Report| Report {
            context: Context { age: Some(age), ..Context::default() },
            ..report
        };
        let limps = || of(with_signs(area(R::Knee, 3), &[S::Limping]));
        assert_eq!(
            [13, 17, 18].map(|age| disposition(&aged(age, limps()))),
            [D::Urgent, D::Urgent, D::Consult]
        );
        let locked = |signs: &[S]| disposition(&of(with_signs(area(R::Knee, 3), signs)));
        assert_eq!(locked(&[S::LocksOrGivesWay]), D::Consult);
        assert_eq!(locked(&[S::LocksOrGivesWay, S::DifficultyMoving]), D::Urgent);
        let fell = |age: Option<u8>, thin: bool, region, intensity, signs: &[S]| {
            let conditions = if thin { Few::of(&[Condition::ThinBones]) } else { Few::default() };
            disposition(&Report {
                signs: vec![S::RecentBlow],
                context: Context { age, conditions, ..Context::default() },
                ..of(with_signs(area(region, intensity), signs))
            })
        };
        assert_eq!(fell(None, false, R::Hip, 5, &[S::CannotBearWeight]), D::Emergency);
        assert_eq!([64, 65].map(|age| fell(Some(age), false, R::Hip, 3, &[])), [D::Consult, D::Urgent]);
        assert_eq!(fell(None, true, R::Wrist, 3, &[]), D::Urgent);
        assert_eq!(fell(None, false, R::Shoulder, 7, &[S::DifficultyMoving]), D::Urgent);
        assert_eq!(fell(None, false, R::Shoulder, 6, &[S::DifficultyMoving]), D::Consult);
        assert_eq!(numb(R::Wrist, S::DifficultyMoving), D::Consult);
        let blow = |area: Area| disposition(&Report { signs: vec![S::RecentBlow], ..of(area) });
        assert_eq!(blow(with_sensations(area(R::Shin, 1), &[F::Numb])), D::Emergency);
        assert_eq!(blow(with_signs(area(R::Ankle, 1), &[S::CannotBearWeight])), D::Urgent);
        assert_eq!(blow(calf(4)), D::Rest);
        assert_eq!(blow(calf(5)), D::Consult);
        assert_eq!(blow(area(R::Knee, 1)), D::Consult);
        assert_eq!(blow(area(R::Knee, 0)), D::Modify);
        for region in [R::Head, R::SpineNeck, R::SpineLower, R::Tailbone] {
            assert_eq!(blow(area(region, 1)), D::Urgent, "{region:?}");
            assert_eq!(blow(area(region, 0)), D::Modify, "{region:?}");
        }
    }

    #[test]
    fn one_sore_spot_on_a_bone_after_a_blow() {
        let spot = |region, intensity| {
            let sore = with_signs(area(region, intensity), &[S::BonePointTenderness]);
            disposition(&Report { signs: vec![S::RecentBlow], ..of(sore) })
        };
        for region in [R::Ankle, R::Wrist, R::Thumb, R::Shin, R::Elbow] {
            assert_eq!([spot(region, 0), spot(region, 1)], [D::Consult, D::Urgent], "{region:?}");
        }
    }
}
