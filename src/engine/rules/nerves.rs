//! Rules on brain, spinal cord and nerves: stroke, head and neck injury, sudden headache, both legs.

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::body::BodyRegion;
use crate::content::{AdviceId, FactId};
use crate::engine::case::Person;
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::report::{Sensation, Sign};
use crate::engine::thresholds::{
    ARTERITIS_AGE, HEAD_SEVERE_FROM, MODERATE_FROM, NEARING_FIVE, OLDER_AGE, SEVERE_FROM, SORE_FROM, WORST,
};
use crate::i18n::msg;

const STROKE: Inputs = Inputs::sign(Sign::StrokeSigns);
const DROWSY: Inputs = Inputs::sign(Sign::DrowsyOrConfused);
const DIZZY_SIGN: Inputs = Inputs::sign(Sign::DizzyOrDoubleVision);
const KNOCKED_OUT: Inputs = Inputs::sign(Sign::KnockedOut);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
/// What after a blow points to a brain that bleeds.
const AFTER_BLOW: Inputs = Inputs::shows(&[Sign::Vomiting, Sign::DizzyOrDoubleVision]);
/// Both together can be an artery of the head that is inflamed.
const HEAD_WITH_JAW: Inputs = Inputs::HEAD_SORE.union(Inputs::JAW_SORE);
const BOTH: Inputs = Inputs::sign(Sign::BothLegs);
const SUDDEN_SIGN: Inputs = Inputs::sign(Sign::Sudden);
const SUDDEN: Inputs = SUDDEN_SIGN.union(Inputs::SOMETHING_SUDDEN);
const WEAK: Inputs = Inputs::sign(Sign::Weakness);
const NUMB: Inputs = Inputs::feels(&[Sensation::Numb, Sensation::Tingling]);
const LEFT_LEG: Inputs = Inputs::LEFT_LEG_NUMB.union(Inputs::LEFT_LEG_WEAK);
const RIGHT_LEG: Inputs = Inputs::RIGHT_LEG_NUMB.union(Inputs::RIGHT_LEG_WEAK);
const LEGS: Inputs = LEFT_LEG.union(RIGHT_LEG).union(WEAK).union(NUMB).union(Inputs::INTENSITY);
const ARMS: Inputs = Inputs::ARM_NUMB.union(Inputs::LEFT_ARM_WEAK).union(Inputs::RIGHT_ARM_WEAK);
const WEAK_SIDE: Inputs = WEAK
    .union(Inputs::LEFT_LEG_WEAK)
    .union(Inputs::RIGHT_LEG_WEAK)
    .union(Inputs::LEFT_ARM_WEAK)
    .union(Inputs::RIGHT_ARM_WEAK);

/// Face, speech, or one side weak.
pub static STROKE_SIGNS: Rule = Rule {
    id: "stroke-signs",
    condition: for_auditors("a drooping face, slurred speech, or one side weak or numb"),
    facts: &[FactId::F17],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive, Meanwhile::UnlockDoor]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_STROKE_SIGNS,
    reads: STROKE,
    fires: Fires::OnPerson(|person| person.has.intersects(STROKE)),
};

/// Drowsy or confused.
pub static DROWSY_OR_CONFUSED: Rule = Rule {
    id: "drowsy-or-confused",
    condition: for_auditors("drowsiness or confusion"),
    facts: &[FactId::F17],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DROWSY_OR_CONFUSED,
    reads: DROWSY,
    fires: Fires::OnPerson(|person| person.has.intersects(DROWSY)),
};

/// Arm and leg of one side weak, within a minute.
pub static ONE_SIDE_WEAK_SUDDENLY: Rule = Rule {
    id: "one-side-weak-suddenly",
    condition: for_auditors("an arm and a leg of the same side are weak, and something came within a minute"),
    facts: &[FactId::F17],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive, Meanwhile::UnlockDoor]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_ONE_SIDE_WEAK_SUDDENLY,
    reads: WEAK_SIDE.union(SUDDEN),
    fires: Fires::OnPerson(|person| one_side_weak(person) && person.has.intersects(Inputs::SOMETHING_SUDDEN)),
};

/// Arm and leg of one side weak.
pub static ONE_SIDE_WEAK: Rule = Rule {
    id: "one-side-weak",
    condition: for_auditors("an arm and a leg of the same side are weak"),
    facts: &[FactId::F17],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_ONE_SIDE_WEAK,
    reads: WEAK_SIDE,
    fires: Fires::OnPerson(one_side_weak),
};

/// Both legs numb or weak; or back pain with signs in both.
pub static BOTH_LEGS: Rule = Rule {
    id: "both-legs",
    condition: for_auditors(
        "both legs are numb or weak; or the back is sore and each leg is numb, tingling or weak",
    ),
    facts: &[FactId::F9],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BOTH_LEGS,
    reads: BOTH.union(LEGS).union(Inputs::BACK_SORE),
    fires: Fires::OnPerson(|person| {
        person.has.intersects(BOTH)
            || (person.has.intersects(Inputs::BACK_SORE)
                && person.has.intersects(LEFT_LEG)
                && person.has.intersects(RIGHT_LEG))
    }),
};

/// Both legs numb or tingling.
pub static BOTH_LEGS_TINGLE: Rule = Rule {
    id: "both-legs-tingle",
    condition: for_auditors("each leg is numb or tingles"),
    facts: &[FactId::F9],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BOTH_LEGS_TINGLE,
    reads: LEGS,
    fires: Fires::OnPerson(|person| person.has.contains(Inputs::LEFT_LEG_NUMB.union(Inputs::RIGHT_LEG_NUMB))),
};

/// Back pain, and a weak leg.
pub static BACK_AND_LEG_WEAK: Rule = Rule {
    id: "back-and-leg-weak",
    condition: for_auditors("the back is sore, and a leg is weak"),
    facts: &[FactId::F9],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BACK_AND_LEG_WEAK,
    reads: LEGS.union(Inputs::BACK_SORE),
    fires: Fires::OnPerson(|person| {
        person.has.intersects(Inputs::BACK_SORE)
            && person.has.intersects(Inputs::LEFT_LEG_WEAK.union(Inputs::RIGHT_LEG_WEAK))
    }),
};

/// A blow, a sore neck, and signs of nerves, or age.
pub static NECK_INJURY: Rule = Rule {
    id: "neck-injury",
    condition: for_auditors(
        "there was a blow, the neck is sore, and it or an arm or leg is numb, tingling or weak, or the person is 65 or older",
    ),
    facts: &[FactId::F18],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotMove]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_NECK_INJURY,
    reads: BLOW.union(LEGS).union(ARMS).union(Inputs::NECK_SORE).union(Inputs::AGE),
    fires: Fires::OnPerson(|person| {
        person.has.contains(BLOW.union(Inputs::NECK_SORE))
            && (person.has.intersects(LEGS.union(ARMS)) || person.is_at_least(OLDER_AGE))
    }),
};

/// A blow that knocked out, or that is followed by vomiting or dizziness; a blow to the head on blood thinners.
pub static HEAD_INJURY: Rule = Rule {
    id: "head-injury",
    condition: for_auditors(
        "the person was knocked out; or there was a blow, and vomiting or dizziness, or a sore head on blood thinners",
    ),
    facts: &[FactId::F18],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive, Meanwhile::StayWithSomeone]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEAD_INJURY,
    reads: KNOCKED_OUT.union(BLOW).union(AFTER_BLOW).union(Inputs::BLOOD_THINNERS).union(Inputs::HEAD_SORE),
    fires: Fires::OnPerson(|person| {
        person.has.intersects(KNOCKED_OUT)
            || (person.has.intersects(BLOW)
                && (person.has.intersects(AFTER_BLOW)
                    || person.has.contains(Inputs::BLOOD_THINNERS.union(Inputs::HEAD_SORE))))
    }),
};

/// A headache that came within a minute, or the worst imaginable.
pub static THUNDERCLAP: Rule = Rule {
    id: "thunderclap",
    condition: for_auditors("the head is rated 5 or more and that came within a minute, or it is rated 10"),
    facts: &[FactId::F16],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive, Meanwhile::UnlockDoor]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_THUNDERCLAP,
    reads: SUDDEN_SIGN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| {
        area.place.region == BodyRegion::Head
            && ((area.intensity >= MODERATE_FROM && area.has.intersects(SUDDEN_SIGN))
                || area.intensity >= WORST)
    }),
};

/// A severe headache, or one that came within a minute.
pub static HEAD_SEVERE: Rule = Rule {
    id: "head-severe",
    condition: for_auditors(
        "the head is rated 8 or more, in pregnancy 7 or more, or its pain came within a minute",
    ),
    facts: &[FactId::F16, FactId::F29],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEAD_SEVERE,
    reads: SUDDEN_SIGN.union(Inputs::INTENSITY).union(Inputs::PREGNANT),
    fires: Fires::OnArea(|person, area| {
        let severe = if person.has.intersects(Inputs::PREGNANT) { SEVERE_FROM } else { HEAD_SEVERE_FROM };
        area.place.region == BodyRegion::Head
            && (area.intensity >= severe || area.has.intersects(SUDDEN_SIGN))
    }),
};

/// A sore head and a sore jaw, from an age on.
pub static HEAD_AND_JAW: Rule = Rule {
    id: "head-and-jaw",
    condition: for_auditors("the head and the jaw are sore, and the person is 50 or older"),
    facts: &[FactId::F16],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_HEAD_AND_JAW,
    reads: HEAD_WITH_JAW.union(Inputs::AGE).union(Inputs::INTENSITY),
    fires: Fires::OnPerson(|person| person.has.contains(HEAD_WITH_JAW) && person.is_at_least(ARTERITIS_AGE)),
};

/// Pregnant, and the head is more than a little sore.
pub static PREGNANT_AND_HEADACHE: Rule = Rule {
    id: "pregnant-and-headache",
    condition: for_auditors("the person is pregnant, and the head is rated 3 or more"),
    facts: &[FactId::F29],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::P3],
    withholds: Withholds::Treatments,
    says: msg::RULE_PREGNANT_AND_HEADACHE,
    reads: Inputs::PREGNANT.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(Inputs::PREGNANT)
            && area.place.region == BodyRegion::Head
            && area.intensity >= NEARING_FIVE
    }),
};

/// Dizzy or seeing double, and a sore neck, a sore chest, or a head at 5 or more.
pub static DIZZY_AND_SORE: Rule = Rule {
    id: "dizzy-and-sore",
    condition: for_auditors(
        "dizziness or double vision, and the neck or the chest is sore, or the head is rated 5 or more",
    ),
    facts: &[FactId::F17, FactId::F8],
    at_least: Disposition::Emergency,
    care: Care::Ambulance(&[Meanwhile::DoNotDrive, Meanwhile::DoNotMove]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DIZZY_AND_SORE,
    reads: DIZZY_SIGN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(DIZZY_SIGN)
            && ((area.place.region == BodyRegion::Head && area.intensity >= MODERATE_FROM)
                || (area.intensity >= SORE_FROM && is_neck_or_chest(area.place.region)))
    }),
};

/// Dizzy or seeing double, with a headache.
pub static DIZZY_AND_HEADACHE: Rule = Rule {
    id: "dizzy-and-headache",
    condition: for_auditors("dizziness or double vision, and the head is sore"),
    facts: &[FactId::F17],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DIZZY_AND_HEADACHE,
    reads: DIZZY_SIGN.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(DIZZY_SIGN)
            && area.place.region == BodyRegion::Head
            && area.intensity >= SORE_FROM
    }),
};

/// Dizzy or seeing double.
pub static DIZZY: Rule = Rule {
    id: "dizzy",
    condition: for_auditors("dizziness or double vision"),
    facts: &[FactId::F17],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::P3],
    withholds: Withholds::Everything,
    says: msg::RULE_DIZZY,
    reads: DIZZY_SIGN,
    fires: Fires::OnPerson(|person| person.has.intersects(DIZZY_SIGN)),
};

/// Whether an arm and a leg of the same side are weak.
fn one_side_weak(person: &Person) -> bool {
    person.has.contains(Inputs::LEFT_ARM_WEAK.union(Inputs::LEFT_LEG_WEAK))
        || person.has.contains(Inputs::RIGHT_ARM_WEAK.union(Inputs::RIGHT_LEG_WEAK))
}

fn is_neck_or_chest(region: BodyRegion) -> bool {
    use BodyRegion as R;
    matches!(region, R::NeckFront | R::NeckBack | R::SpineNeck | R::Chest | R::Breastbone)
}

#[cfg(test)]
mod tests {
    use crate::body::{BodyRegion as R, Laterality};
    use crate::engine::rules::Evidence;
    use crate::engine::rules::support::{area, disposition, of, rules, with_sensations, with_signs};
    use crate::engine::{Area, Context, Disposition as D, Report, Sensation as F, Sign as S};

    fn told(areas: Vec<Area>, signs: &[S]) -> Report {
        Report { areas, signs: signs.to_vec(), ..Report::default() }
    }

    fn on(region: R, side: Laterality, signs: &[S], feels: &[F]) -> Area {
        Area { sensations: feels.to_vec(), signs: signs.to_vec(), ..Area::new(region, side, 2) }
    }

    #[test]
    fn the_head() {
        let head = |intensity, signs: &[S]| disposition(&of(with_signs(area(R::Head, intensity), signs)));
        assert_eq!([4, 5].map(|n| head(n, &[S::Sudden])), [D::Urgent, D::Emergency]);
        assert_eq!([7, 8, 9, 10].map(|n| head(n, &[])), [D::Consult, D::Urgent, D::Urgent, D::Emergency]);
        let dizzy =
            |region, intensity| disposition(&told(vec![area(region, intensity)], &[S::DizzyOrDoubleVision]));
        assert_eq!([0, 1, 4, 5].map(|n| dizzy(R::Head, n)), [D::Consult, D::Urgent, D::Urgent, D::Emergency]);
        assert_eq!([0, 1].map(|n| dizzy(R::NeckBack, n)), [D::Consult, D::Emergency]);
        assert_eq!(dizzy(R::Chest, 1), D::Emergency);
        assert_eq!(dizzy(R::Calf, 4), D::Consult);
    }

    #[test]
    fn a_blow_to_head_or_neck() {
        let after =
            |areas: Vec<Area>, signs: &[S]| disposition(&told(areas, &[&[S::RecentBlow], signs].concat()));
        assert_eq!(after(vec![area(R::Head, 3)], &[]), D::Urgent);
        assert_eq!(after(vec![area(R::Head, 3)], &[S::Vomiting]), D::Emergency);
        assert_eq!(after(vec![], &[S::KnockedOut]), D::Emergency);
        assert_eq!(after(vec![], &[S::Vomiting]), D::Emergency);
        let thinners = Context { blood_thinners: Some(true), ..Context::default() };
        let on_thinners = |region| {
            disposition(&Report { context: thinners, ..told(vec![area(region, 3)], &[S::RecentBlow]) })
        };
        assert_eq!([on_thinners(R::Head), on_thinners(R::Calf)], [D::Emergency, D::Urgent]);
        let neck = || area(R::SpineNeck, 4);
        let tingling = with_sensations(area(R::Hand, 1), &[F::Tingling]);
        assert_eq!(after(vec![neck()], &[]), D::Urgent);
        assert_eq!(after(vec![neck(), tingling.clone()], &[]), D::Emergency);
        assert_eq!(disposition(&told(vec![neck(), tingling], &[])), D::Consult, "without a blow");
        let aged = |age| {
            let context = Context { age: Some(age), ..Context::default() };
            disposition(&Report { context, ..told(vec![neck()], &[S::RecentBlow]) })
        };
        assert_eq!([64, 65].map(aged), [D::Urgent, D::Emergency]);
    }

    #[test]
    fn both_legs_and_one_side() {
        use Laterality::{Left, Right};
        let back = || area(R::LowerBack, 3);
        let weak = |region, side| on(region, side, &[S::Weakness], &[]);
        let numb = |side| on(R::HamstringsOuter, side, &[], &[F::Tingling]);
        let level = |areas: Vec<Area>| disposition(&told(areas, &[]));
        assert_eq!(level(vec![numb(Left)]), D::Consult);
        assert_eq!(level(vec![numb(Left), numb(Right)]), D::Urgent);
        assert_eq!(level(vec![numb(Left), numb(Right), back()]), D::Emergency);
        assert_eq!(level(vec![weak(R::Quadriceps, Left), weak(R::Quadriceps, Right)]), D::Consult);
        assert_eq!(level(vec![weak(R::Shin, Left), back()]), D::Urgent);
        assert_eq!(level(vec![weak(R::Shin, Left), numb(Right), back()]), D::Emergency);
        assert_eq!(level(vec![weak(R::Biceps, Left), weak(R::Shin, Right)]), D::Consult);
        assert_eq!(level(vec![weak(R::Biceps, Left), weak(R::Shin, Left)]), D::Urgent);
        let sudden = on(R::Biceps, Left, &[S::Weakness, S::Sudden], &[]);
        assert_eq!(level(vec![sudden, weak(R::Shin, Left)]), D::Emergency);
        // A pattern names the places that make it.
        let report = told(vec![numb(Left), numb(Right), back()], &[]);
        assert!(rules(&report).contains(&"both-legs"));
        let answer = crate::engine::assess(&report).unwrap();
        let named = answer.reasons[0].because.iter().filter_map(Evidence::place);
        let regions: std::collections::BTreeSet<R> = named.map(|place| place.region).collect();
        assert_eq!(regions, [R::HamstringsOuter, R::LowerBack].into());
    }

    #[test]
    fn a_headache_in_pregnancy_and_with_the_jaw() {
        let pregnant = Context { pregnant: Some(true), ..Context::default() };
        let head = |intensity| disposition(&Report { context: pregnant, ..of(area(R::Head, intensity)) });
        assert_eq!([head(2), head(3), head(6), head(7)], [D::Modify, D::Consult, D::Consult, D::Urgent]);
        let jaw = |age, intensity| {
            let context = Context { age: Some(age), ..Context::default() };
            let areas = vec![area(R::Head, 1), area(R::Jaw, intensity)];
            disposition(&Report { areas, context, ..Report::default() })
        };
        assert_eq!([jaw(49, 1), jaw(50, 1), jaw(50, 0)], [D::Modify, D::Urgent, D::Modify]);
    }

    #[test]
    fn a_neck_that_tingles_after_a_blow() {
        let after = |sore| disposition(&Report { signs: vec![S::RecentBlow], ..of(sore) });
        for region in [R::NeckBack, R::SpineNeck] {
            assert_eq!(after(with_sensations(area(region, 1), &[F::Tingling])), D::Emergency, "{region:?}");
            assert_eq!(after(with_signs(area(region, 1), &[S::Weakness])), D::Emergency, "{region:?}");
            assert!(after(area(region, 1)) < D::Emergency, "{region:?}");
        }
    }
}
