//! Rules on heart attack and blood clots (deep vein thrombosis, pulmonary embolism).

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::body::BodyRegion;
use crate::content::{AdviceId, FactId};
use crate::engine::case::AreaFacts;
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{ClotRisk, Condition, Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SORE_FROM};
use crate::i18n::msg;

const HEART: Inputs =
    Inputs::shows(&[Sign::ChestPressure, Sign::Breathless, Sign::SpreadingToArmOrJaw, Sign::SweatingFaint]);
const LUNG: Inputs = Inputs::shows(&[Sign::ChestPressure, Sign::Breathless, Sign::CoughingBlood]);
const BREATH: Inputs = Inputs::sign(Sign::PainBreathingIn);
const COUGHS_BLOOD: Inputs = Inputs::sign(Sign::CoughingBlood);
const COLD: Inputs = Inputs::sign(Sign::ColdOrPale);
/// What beside cold means that hours count.
const BESIDE_COLD: Inputs = Inputs::shows(&[Sign::Weakness, Sign::Sudden, Sign::RecentBlow])
    .union(Inputs::feels(&[Sensation::Numb, Sensation::Tingling]));
const CRAMPS: Inputs = Inputs::feel(Sensation::Cramping);
const SUDDEN: Inputs = Inputs::sign(Sign::Sudden);
const CHANGED: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]);
const SWOLLEN: Inputs = Inputs::sign(Sign::Swelling);
/// Risks that weigh as much as a sign (Wells): immobility, an operation, cancer, an earlier clot; and a birth.
const STRONG_RISK: Inputs = Inputs::clot_risks(&[
    ClotRisk::Surgery,
    ClotRisk::CastOrBedRest,
    ClotRisk::RecentBirth,
    ClotRisk::Cancer,
    ClotRisk::EarlierClot,
]);
const HEART_DISEASE: Inputs = Inputs::condition(Condition::HeartOrVessels);
const VEINS: RegionGroups = RegionGroups::CLOT.union(RegionGroups::ARM_VEIN);
const PATTERN_OF_HEART: Inputs = Inputs::CHEST_SORE
    .union(Inputs::JAW_SORE)
    .union(Inputs::CHEST_AT_REST)
    .union(Inputs::ARM_AT_REST)
    .union(UNRELATED_TO_MOVING)
    .union(Inputs::INTENSITY);
const THROBS: Inputs = Inputs::feel(Sensation::Throbbing);
const LIMB_AND_BREATH: Inputs = Inputs::LIMB_SWOLLEN.union(Inputs::BREATH_HURTS);
const CLOT: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]).union(THROBS);
const UNRELATED_TO_MOVING: Inputs = Inputs::feels(&[Sensation::AtRest, Sensation::Constant]);

/// Pressure on the chest and its companions.
pub static HEART_SIGNS: Rule = Rule {
    id: "heart-signs",
    condition: for_auditors(
        "chest pressure, breathlessness, spreading to arm or jaw, or sweating and faintness",
    ),
    facts: &[FactId::F8, FactId::F7],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::UnlockDoor, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEART_SIGNS,
    reads: HEART,
    fires: Fires::OnPerson(|person| person.has.intersects(HEART)),
};

/// A chest that hurts without being moved.
pub static CHEST_AT_REST: Rule = Rule {
    id: "chest-at-rest",
    condition: for_auditors(
        "the chest or the breastbone hurts at rest or without a break; or its side, its back or the jaw does at 5 or more",
    ),
    facts: &[FactId::F8, FactId::F4],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CHEST_AT_REST,
    reads: UNRELATED_TO_MOVING.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        let around = area.groups.intersects(RegionGroups::CHEST_WALL) || area.place.region == BodyRegion::Jaw;
        (is_chest(area) || (around && area.intensity >= MODERATE_FROM))
            && area.has.intersects(UNRELATED_TO_MOVING)
    }),
};

/// A leg that shows signs of a clot, and the lungs or the chest do too.
pub static CLOT_TO_LUNG: Rule = Rule {
    id: "clot-to-lung",
    condition: for_auditors(
        "a leg or an arm is swollen, warm, changed in color or throbs, or breathing in hurts, with breathlessness, chest pressure or blood that is coughed up; or the chest is sore and blood is coughed up",
    ),
    facts: &[FactId::F7, FactId::F26],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::UnlockDoor, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_TO_LUNG,
    reads: CLOT.union(LUNG).union(BREATH).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        let limb = area.groups.intersects(VEINS) && area.has.intersects(CLOT);
        let front = is_chest(area) || area.place.region == BodyRegion::Serratus;
        ((limb || area.has.intersects(BREATH)) && person.has.intersects(LUNG))
            || (front && area.intensity >= SORE_FROM && person.has.intersects(COUGHS_BLOOD))
    }),
};

/// A limb that is swollen, and pain with each breath in at another place.
pub static CLOT_AND_BREATH: Rule = Rule {
    id: "clot-and-breath",
    condition: for_auditors("a leg or an arm is sore and swollen, and breathing in hurts"),
    facts: &[FactId::F7],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::UnlockDoor, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_AND_BREATH,
    reads: SWOLLEN.union(BREATH).union(LIMB_AND_BREATH).union(Inputs::INTENSITY),
    fires: Fires::OnPerson(|person| person.has.contains(LIMB_AND_BREATH)),
};

/// A leg or an arm that is sore and swollen, a leg that is sore and warm or changed in color, two signs; in
/// pregnancy one.
pub static CLOT_SIGNS: Rule = Rule {
    id: "clot-signs",
    condition: for_auditors(
        "a leg or an arm is sore and swollen; a calf or thigh is sore and warm or changed in color; or it shows two of: swollen, warm, changed in color, throbbing; in pregnancy one",
    ),
    facts: &[FactId::F7, FactId::F25, FactId::F14],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_SIGNS,
    reads: CLOT.union(Inputs::PREGNANT).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        let signs = if area.groups.intersects(RegionGroups::CLOT) { CHANGED } else { SWOLLEN };
        let pregnant = u32::from(person.has.intersects(Inputs::PREGNANT));
        area.groups.intersects(VEINS)
            && ((area.intensity >= SORE_FROM && area.has.intersects(signs))
                || (area.has.intersects(CLOT) && area.has.count(CLOT) + pregnant >= 2))
    }),
};

/// One calf or thigh that throbs.
pub static LEG_THROBS: Rule = Rule {
    id: "leg-throbs",
    condition: for_auditors("a calf or thigh throbs"),
    facts: &[FactId::F7, FactId::F1],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_LEG_THROBS,
    reads: THROBS,
    fires: Fires::OnArea(|_, area| area.groups.intersects(RegionGroups::CLOT) && area.has.intersects(THROBS)),
};

/// A chest that hurts together with the jaw, or at rest together with an arm, the neck or the upper back.
pub static HEART_PATTERN: Rule = Rule {
    id: "heart-pattern",
    condition: for_auditors(
        "the chest and the jaw are sore; or the chest, and an arm, a shoulder, the neck or the upper back, hurt at rest or without a break",
    ),
    facts: &[FactId::F8, FactId::F16],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::UnlockDoor, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEART_PATTERN,
    reads: PATTERN_OF_HEART,
    fires: Fires::OnPerson(|person| {
        person.has.contains(Inputs::CHEST_SORE.union(Inputs::JAW_SORE))
            || person.has.contains(Inputs::CHEST_AT_REST.union(Inputs::ARM_AT_REST))
    }),
};

/// A chest that hurts severely without being moved, or all of a sudden.
pub static CHEST_SEVERE: Rule = Rule {
    id: "chest-severe",
    condition: for_auditors(
        "the chest, the breastbone or the upper spine is rated 7 or more and hurts at rest, without a break or came within a minute; or the chest or the breastbone is rated 5 or more and that came within a minute",
    ),
    facts: &[FactId::F16, FactId::F8],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::UnlockDoor, Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CHEST_SEVERE,
    reads: UNRELATED_TO_MOVING.union(SUDDEN).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| severe_chest(area)),
};

/// A limb that is cold or pale, and numb, weak, sudden or more than a little sore.
pub static COLD_LIMB: Rule = Rule {
    id: "cold-limb",
    condition: for_auditors(
        "an arm or leg is cold or pale, and numb, tingling, weak, rated 5 or more, came within a minute, or there was a blow",
    ),
    facts: &[FactId::F22, FactId::F11],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COLD_LIMB,
    reads: COLD.union(BESIDE_COLD).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::LIMB)
            && area.has.intersects(COLD)
            && (area.intensity >= MODERATE_FROM || area.has.union(person.has).intersects(BESIDE_COLD))
    }),
};

/// A limb that is cold or pale.
pub static COLD_OR_PALE: Rule = Rule {
    id: "cold-or-pale",
    condition: for_auditors("an arm or leg is cold or pale"),
    facts: &[FactId::F22, FactId::F11],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COLD_OR_PALE,
    reads: COLD,
    fires: Fires::OnArea(|_, area| area.groups.intersects(RegionGroups::LIMB) && area.has.intersects(COLD)),
};

/// Blood that is coughed up.
pub static COUGHING_BLOOD: Rule = Rule {
    id: "coughing-blood",
    condition: for_auditors("blood is coughed up"),
    facts: &[FactId::F26],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COUGHING_BLOOD,
    reads: COUGHS_BLOOD,
    fires: Fires::OnPerson(|person| person.has.intersects(COUGHS_BLOOD)),
};

/// A sharp pain with each breath in.
pub static PAIN_BREATHING_IN: Rule = Rule {
    id: "pain-breathing-in",
    condition: for_auditors("an area hurts sharply with each breath in"),
    facts: &[FactId::F16, FactId::F7],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_PAIN_BREATHING_IN,
    reads: BREATH,
    fires: Fires::OnArea(|_, area| area.has.intersects(BREATH)),
};

/// A risk of clots, and a leg that throbs, cramps or is more than a little sore.
pub static CLOT_RISK_AND_SORE: Rule = Rule {
    id: "clot-risk-and-sore",
    condition: for_auditors(
        "a calf or thigh throbs or cramps with any risk of clots, or is rated 5 or more with an operation, bed rest, a birth, cancer or an earlier clot",
    ),
    facts: &[FactId::F25, FactId::F7],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CLOT_RISK_AND_SORE,
    reads: THROBS.union(CRAMPS).union(Inputs::CLOT_RISK).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::CLOT)
            && ((area.has.intersects(THROBS.union(CRAMPS)) && person.has.intersects(Inputs::CLOT_RISK))
                || (area.intensity >= MODERATE_FROM && person.has.intersects(STRONG_RISK)))
    }),
};

/// A risk of clots, and a sore calf.
pub static CLOT_RISK: Rule = Rule {
    id: "clot-risk",
    condition: for_auditors(
        "a calf is sore with an operation, bed rest, a birth, cancer, an earlier clot or pregnancy; or a calf or thigh is rated 5 or more with a long trip or hormones",
    ),
    facts: &[FactId::F25, FactId::F29],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_CLOT_RISK,
    reads: Inputs::CLOT_RISK.union(Inputs::PREGNANT).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        (area.groups.intersects(RegionGroups::CALF)
            && area.intensity >= SORE_FROM
            && person.has.intersects(STRONG_RISK.union(Inputs::PREGNANT)))
            || (area.groups.intersects(RegionGroups::CLOT)
                && area.intensity >= MODERATE_FROM
                && person.has.intersects(Inputs::CLOT_RISK))
    }),
};

/// Heart disease, and a sore chest.
pub static HEART_DISEASE_AND_CHEST: Rule = Rule {
    id: "heart-disease-and-chest",
    condition: for_auditors(
        "the person has heart or vessel disease, and the chest or the breastbone is rated 3 or more",
    ),
    facts: &[FactId::F8, FactId::F16],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEART_DISEASE_AND_CHEST,
    reads: HEART_DISEASE.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(HEART_DISEASE) && is_chest(area) && area.intensity >= NEARING_FIVE
    }),
};

fn is_chest(area: &AreaFacts) -> bool {
    matches!(area.place.region, BodyRegion::Chest | BodyRegion::Breastbone)
}

fn severe_chest(area: &AreaFacts) -> bool {
    let core = is_chest(area) || area.place.region == BodyRegion::SpineUpper;
    (core && area.intensity >= SEVERE_FROM && area.has.intersects(UNRELATED_TO_MOVING.union(SUDDEN)))
        || (is_chest(area) && area.intensity >= MODERATE_FROM && area.has.intersects(SUDDEN))
}

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, calf, disposition, of, rules, with_signs};
    use crate::engine::{
        Area, ClotRisk, Condition, Context, Disposition as D, Few, Report, Sensation as F, Sign as S,
    };

    #[test]
    fn clot_signs_in_calf_and_thigh() {
        let four = |signs: &[S], feels: &[F], region: R| {
            of(Area { sensations: feels.to_vec(), ..with_signs(area(region, 1), signs) })
        };
        for region in [R::Calf, R::LowerCalf, R::Quadriceps, R::HamstringsInner, R::BackOfKnee] {
            let one = |sign| disposition(&four(&[sign], &[], region));
            assert_eq!([one(S::Swelling), one(S::Warmth), one(S::Redness)], [D::Urgent; 3]);
            let painless = of(with_signs(area(region, 0), &[S::Swelling]));
            assert_eq!(disposition(&painless), D::Consult, "swollen, and not sore");
            assert_eq!(disposition(&four(&[S::Swelling, S::Warmth], &[], region)), D::Urgent, "{region:?}");
            assert_eq!(disposition(&four(&[S::Redness], &[F::Throbbing], region)), D::Urgent);
        }
        // An arm too, where it is swollen.
        assert_eq!(disposition(&four(&[S::Swelling], &[], R::Biceps)), D::Urgent);
        assert_eq!(disposition(&four(&[S::Warmth], &[], R::Biceps)), D::Consult);
        assert_eq!(disposition(&four(&[S::Swelling], &[], R::Wrist)), D::Consult);
        let pregnant = Context { pregnant: Some(true), ..Context::default() };
        assert_eq!(disposition(&Report { context: pregnant, ..four(&[S::Warmth], &[], R::Calf) }), D::Urgent);
        assert_eq!(disposition(&Report { context: pregnant, ..four(&[], &[], R::Calf) }), D::Consult);
        assert_eq!(disposition(&Report { context: pregnant, ..four(&[], &[], R::Quadriceps) }), D::Train);
        let lung = Report { signs: vec![S::Breathless], ..four(&[], &[F::Throbbing], R::Calf) };
        assert!(rules(&lung).contains(&"clot-to-lung"));
        assert!(!rules(&Report { signs: vec![S::Breathless], ..of(calf(3)) }).contains(&"clot-to-lung"));
        assert!(!rules(&Report { signs: vec![S::SweatingFaint], ..lung }).contains(&"clot-to-lung"));
    }

    #[test]
    fn risks_of_a_clot_make_a_sore_leg_seen() {
        let with = |risk, region, intensity, feels: &[F]| {
            let context = Context { clot_risk: Few::of(&[risk]), ..Context::default() };
            disposition(&Report {
                context,
                ..of(Area { sensations: feels.to_vec(), ..area(region, intensity) })
            })
        };
        for risk in [ClotRisk::Surgery, ClotRisk::CastOrBedRest, ClotRisk::Cancer, ClotRisk::EarlierClot] {
            assert_eq!(with(risk, R::Calf, 0, &[]), D::Train, "{risk:?}");
            assert_eq!(with(risk, R::Calf, 1, &[]), D::Consult, "{risk:?}");
            assert_eq!(with(risk, R::Quadriceps, 2, &[]), D::Train, "{risk:?}");
            assert_eq!(with(risk, R::Quadriceps, 5, &[]), D::Urgent, "{risk:?}");
            assert_eq!(with(risk, R::Biceps, 5, &[]), D::Recover, "{risk:?}");
        }
        for risk in [ClotRisk::LongTrip, ClotRisk::Hormones] {
            assert_eq!(with(risk, R::Calf, 2, &[]), D::Train, "{risk:?}");
            assert_eq!(with(risk, R::Calf, 5, &[]), D::Consult, "{risk:?}");
            assert_eq!(with(risk, R::Calf, 2, &[F::Cramping]), D::Urgent, "{risk:?}");
        }
    }

    #[test]
    fn heart_and_lungs() {
        let felt = |region, intensity, feels: &[F], signs: &[S]| Area {
            sensations: feels.to_vec(),
            ..with_signs(area(region, intensity), signs)
        };
        let one = |region, intensity, feels: &[F], signs: &[S]| {
            disposition(&of(felt(region, intensity, feels, signs)))
        };
        assert_eq!([6, 7].map(|n| one(R::Chest, n, &[F::AtRest], &[])), [D::Urgent, D::Emergency]);
        assert_eq!([4, 5].map(|n| one(R::Chest, n, &[], &[S::Sudden])), [D::Modify, D::Emergency]);
        assert_eq!([6, 7].map(|n| one(R::SpineUpper, n, &[], &[S::Sudden])), [D::Consult, D::Emergency]);
        assert_eq!(one(R::Calf, 9, &[F::AtRest], &[]), D::Consult);
        assert_eq!([4, 5].map(|n| one(R::Serratus, n, &[F::Constant], &[])), [D::Consult, D::Urgent]);
        assert_eq!(one(R::Serratus, 2, &[], &[S::PainBreathingIn]), D::Urgent);
        let breath = of(felt(R::Serratus, 2, &[], &[S::PainBreathingIn]));
        assert_eq!(disposition(&Report { signs: vec![S::CoughingBlood], ..breath }), D::Emergency);
        assert_eq!(disposition(&Report { signs: vec![S::CoughingBlood], ..Report::default() }), D::Urgent);
        // The chest of someone who did bench presses and triceps is no pattern; with the jaw it is.
        let two = |a: Area, b: Area| disposition(&Report { areas: vec![a, b], ..Report::default() });
        assert_eq!(two(area(R::Chest, 3), area(R::Triceps, 3)), D::Modify);
        assert_eq!(two(area(R::Chest, 1), area(R::Jaw, 1)), D::Emergency);
        let rest = |region| felt(region, 2, &[F::AtRest], &[]);
        assert_eq!(two(rest(R::Chest), rest(R::Biceps)), D::Emergency);
        assert_eq!(two(rest(R::Chest), area(R::Biceps, 2)), D::Urgent);
        let sick = Context { conditions: Few::of(&[Condition::HeartOrVessels]), ..Context::default() };
        let chest = |intensity| disposition(&Report { context: sick, ..of(area(R::Chest, intensity)) });
        assert_eq!([2, 3].map(chest), [D::Train, D::Urgent]);
    }

    #[test]
    fn a_cold_limb() {
        let cold = |region, intensity, more: &[S], feels: &[F]| {
            let signs = [&[S::ColdOrPale], more].concat();
            disposition(&of(Area {
                sensations: feels.to_vec(),
                ..with_signs(area(region, intensity), &signs)
            }))
        };
        assert_eq!(cold(R::Foot, 1, &[], &[]), D::Urgent);
        assert_eq!(cold(R::Foot, 5, &[], &[]), D::Emergency);
        assert_eq!(cold(R::Foot, 1, &[], &[F::Numb]), D::Emergency);
        assert_eq!(cold(R::Foot, 1, &[S::Sudden], &[]), D::Emergency);
        assert_eq!(cold(R::Abdominals, 1, &[], &[]), D::Consult);
    }

    #[test]
    fn a_clot_that_may_have_reached_the_lung() {
        let breath = |leg: &[S], intensity| {
            let leg = with_signs(area(R::Calf, intensity), leg);
            let chest = with_signs(area(R::Serratus, 1), &[S::PainBreathingIn]);
            disposition(&Report { areas: vec![leg, chest], ..Report::default() })
        };
        assert_eq!(breath(&[S::Swelling], 1), D::Emergency);
        assert_eq!([breath(&[S::Swelling], 0), breath(&[], 1)], [D::Urgent; 2]);
        let blood = |region, intensity| {
            disposition(&Report { signs: vec![S::CoughingBlood], ..of(area(region, intensity)) })
        };
        for region in [R::Chest, R::Breastbone, R::Serratus] {
            assert_eq!([blood(region, 0), blood(region, 1)], [D::Urgent, D::Emergency], "{region:?}");
        }
        assert_eq!(blood(R::Calf, 1), D::Urgent);
    }
}
