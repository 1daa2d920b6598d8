//! Rules on rhabdomyolysis (muscle breakdown), compartment syndrome (pressure in a muscle) and cauda equina (nerves).

use super::rule::{Care, Fires, Meanwhile, Rule, Withholds, for_auditors};
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{Condition, Effort, Medicine, Sensation, Sign};
use crate::engine::thresholds::{MODERATE_FROM, SEVERE_FROM, VERY_SEVERE_FROM};
use crate::i18n::msg;

const DARK: Inputs = Inputs::sign(Sign::DarkUrine);
/// Strength that gives out, in an area or altogether.
const WEAK: Inputs = Inputs::shows(&[Sign::Weakness, Sign::CannotFinishWorkout]);
const UNFINISHED: Inputs = Inputs::sign(Sign::CannotFinishWorkout);
const NERVES: Inputs = Inputs::shows(&[Sign::SaddleNumbness, Sign::BladderBowelChange]);
const NUMB: Inputs = Inputs::feels(&[Sensation::Numb, Sensation::Tingling]);
const WOODEN: Inputs = Inputs::sign(Sign::WoodenTightness);
const STRETCH: Inputs = Inputs::sign(Sign::PainOnStretch);
const SLEEVE: Inputs = NUMB.union(WOODEN).union(STRETCH).union(Inputs::INTENSITY);
const SWOLLEN_OR_STUCK: Inputs = Inputs::shows(&[Sign::Swelling, Sign::DifficultyMoving]);
/// Who broke down muscle before, or does so easily (F24).
const SICKLE: Inputs = Inputs::condition(Condition::SickleCellTrait);
const BROKE_DOWN: Inputs = SICKLE.union(Inputs::condition(Condition::EarlierMuscleBreakdown));
const BREAKS_EASILY: Inputs =
    BROKE_DOWN.union(Inputs::condition(Condition::Kidneys)).union(Inputs::medicine(Medicine::Statin));
const WHAT_WAS_DONE: Inputs = Inputs::EFFORT.union(Inputs::NOVELTY);

/// Urine like tea or cola.
pub static DARK_URINE: Rule = Rule {
    id: "dark-urine",
    condition: for_auditors("dark urine"),
    facts: &[FactId::F5],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive, Meanwhile::Drink]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_DARK_URINE,
    reads: DARK,
    fires: Fires::OnPerson(|person| person.has.intersects(DARK)),
};

/// Severe, weak, and after more effort than usual.
pub static MUSCLE_BREAKDOWN: Rule = Rule {
    id: "muscle-breakdown",
    condition: for_auditors(
        "a muscle is rated 7 or more, it is weak or the workout could not be finished, and the activity was hard, new or harder than usual",
    ),
    facts: &[FactId::F5],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive, Meanwhile::Drink]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_MUSCLE_BREAKDOWN,
    reads: Inputs::INTENSITY.union(WEAK).union(WHAT_WAS_DONE),
    fires: Fires::OnArea(|person, area| weak_and_severe(person, area) && person.overdid_it()),
};

/// Severe and weak.
pub static WEAK_AND_SEVERE: Rule = Rule {
    id: "weak-and-severe",
    condition: for_auditors(
        "a muscle is rated 7 or more, and it is weak or the workout could not be finished",
    ),
    facts: &[FactId::F5],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_WEAK_AND_SEVERE,
    reads: Inputs::INTENSITY.union(WEAK),
    fires: Fires::OnArea(weak_and_severe),
};

/// A workout that could not be finished.
pub static CANNOT_FINISH: Rule = Rule {
    id: "cannot-finish",
    condition: for_auditors("the workout could not be finished"),
    facts: &[FactId::F5, FactId::D6],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_CANNOT_FINISH,
    reads: UNFINISHED,
    fires: Fires::OnPerson(|person| person.has.intersects(UNFINISHED)),
};

/// More pain than an easy effort explains.
pub static BEYOND_EFFORT: Rule = Rule {
    id: "beyond-effort",
    condition: for_auditors("an area is rated 7 or more after an easy activity"),
    facts: &[FactId::F5, FactId::D4, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BEYOND_EFFORT,
    reads: Inputs::INTENSITY.union(Inputs::EFFORT),
    fires: Fires::OnArea(|person, area| area.intensity >= SEVERE_FROM && person.effort == Some(Effort::Easy)),
};

/// Compartment syndrome: a muscle as hard as wood, or three signs of pressure in it.
pub static COMPARTMENT: Rule = Rule {
    id: "compartment",
    condition: for_auditors(
        "hard as wood; or all of: rated 7 or more, pain on stretch, numb or tingling; or a limb rated 9 or more that is numb or tingles",
    ),
    facts: &[FactId::F6],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive, Meanwhile::NothingToEat]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COMPARTMENT,
    reads: SLEEVE,
    fires: Fires::OnArea(|_, area| {
        area.has.intersects(WOODEN)
            || sleeve(area) >= 3
            || (area.groups.intersects(RegionGroups::LIMB)
                && area.intensity >= VERY_SEVERE_FROM
                && area.has.intersects(NUMB))
    }),
};

/// Two such signs.
pub static COMPARTMENT_POSSIBLE: Rule = Rule {
    id: "compartment-possible",
    condition: for_auditors("two of: rated 7 or more, pain on stretch, numb or tingling"),
    facts: &[FactId::F6],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_COMPARTMENT_POSSIBLE,
    reads: SLEEVE.difference(WOODEN),
    fires: Fires::OnArea(|_, area| sleeve(area) >= 2),
};

/// More than a little pain when it is stretched.
pub static STRETCH_AND_SORE: Rule = Rule {
    id: "stretch-and-sore",
    condition: for_auditors("an area is rated 5 or more and hurts badly when it is stretched"),
    facts: &[FactId::F6],
    at_least: Disposition::Consult,
    care: Care::Therapist,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_STRETCH_AND_SORE,
    reads: STRETCH.union(Inputs::INTENSITY),
    fires: Fires::OnArea(|_, area| area.has.intersects(STRETCH) && area.intensity >= MODERATE_FROM),
};

/// Pain when it is stretched.
pub static PAIN_ON_STRETCH: Rule = Rule {
    id: "pain-on-stretch",
    condition: for_auditors("an area hurts badly when it is stretched"),
    facts: &[FactId::F6],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T2],
    withholds: Withholds::Reaching,
    says: msg::RULE_PAIN_ON_STRETCH,
    reads: STRETCH,
    fires: Fires::OnArea(|_, area| area.has.intersects(STRETCH)),
};

/// Numbness of the saddle area, a change of bladder or bowel.
pub static CAUDA_EQUINA_SIGNS: Rule = Rule {
    id: "cauda-equina-signs",
    condition: for_auditors("saddle numbness, or a change of bladder or bowel"),
    facts: &[FactId::F9],
    at_least: Disposition::Emergency,
    care: Care::Department(&[Meanwhile::DoNotDrive]),
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_CAUDA_EQUINA_SIGNS,
    reads: NERVES,
    fires: Fires::OnPerson(|person| person.has.intersects(NERVES)),
};

/// A saddle area that is numb or tingles.
pub static SADDLE_NUMB: Rule = Rule {
    id: "saddle-numb",
    condition: for_auditors("the pelvis or the tailbone is numb or tingles"),
    facts: &[FactId::F9, FactId::F1],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_SADDLE_NUMB,
    reads: NUMB,
    fires: Fires::OnArea(|_, area| area.groups.intersects(RegionGroups::SADDLE) && area.has.intersects(NUMB)),
};

/// Severe after more effort than usual, and swollen or hardly movable.
pub static BREAKDOWN_WITHOUT_WEAKNESS: Rule = Rule {
    id: "breakdown-without-weakness",
    condition: for_auditors(
        "a large muscle is rated 7 or more, it is swollen or hard to move, and the activity was hard, new or harder than usual",
    ),
    facts: &[FactId::F5],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BREAKDOWN_WITHOUT_WEAKNESS,
    reads: SWOLLEN_OR_STUCK.union(Inputs::INTENSITY).union(WHAT_WAS_DONE),
    fires: Fires::OnArea(|person, area| {
        area.groups.intersects(RegionGroups::LARGE)
            && area.intensity >= SEVERE_FROM
            && area.has.intersects(SWOLLEN_OR_STUCK)
            && person.overdid_it()
    }),
};

/// Severe after more effort than usual, and a reason why muscle breaks down easily.
pub static BREAKDOWN_LIKELIER: Rule = Rule {
    id: "breakdown-likelier",
    condition: for_auditors(
        "a muscle is rated 7 or more after a hard, new or harder activity, with sickle cell trait, an earlier breakdown, a statin or sick kidneys; or it is rated 5 or more and weak, with sickle cell trait",
    ),
    facts: &[FactId::F24, FactId::F5],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BREAKDOWN_LIKELIER,
    reads: BREAKS_EASILY.union(WEAK).union(Inputs::INTENSITY).union(WHAT_WAS_DONE),
    fires: Fires::OnArea(|person, area| {
        let after_effort =
            area.intensity >= SEVERE_FROM && person.overdid_it() && person.has.intersects(BREAKS_EASILY);
        let sickling = area.intensity >= MODERATE_FROM
            && area.has.union(person.has).intersects(WEAK)
            && person.has.intersects(SICKLE);
        area.gets_doms && (after_effort || sickling)
    }),
};

/// Moderate after more effort than usual, with sickle cell trait or an earlier breakdown.
pub static BREAKDOWN_POSSIBLE: Rule = Rule {
    id: "breakdown-possible",
    condition: for_auditors(
        "a muscle is rated 5 or more after a hard, new or harder activity, or 7 or more whatever was done, with sickle cell trait or an earlier muscle breakdown",
    ),
    facts: &[FactId::F24, FactId::F5],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_BREAKDOWN_POSSIBLE,
    reads: BROKE_DOWN.union(Inputs::INTENSITY).union(WHAT_WAS_DONE),
    fires: Fires::OnArea(|person, area| {
        area.gets_doms
            && (area.intensity >= SEVERE_FROM || (area.intensity >= MODERATE_FROM && person.overdid_it()))
            && person.has.intersects(BROKE_DOWN)
    }),
};

fn weak_and_severe(person: &Person, area: &AreaFacts) -> bool {
    area.gets_doms && area.intensity >= SEVERE_FROM && area.has.union(person.has).intersects(WEAK)
}

/// How many of the softer signs of F6 an area shows, hardness left out.
fn sleeve(area: &AreaFacts) -> u32 {
    u32::from(area.has.intersects(STRETCH))
        + u32::from(area.has.intersects(NUMB))
        + u32::from(area.intensity >= SEVERE_FROM)
}

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::engine::rules::support::{area, did, disposition, of, with_signs};
    use crate::engine::{
        Area, Condition, Context, Disposition as D, Effort, Few, Medicine, Novelty, Report, Sensation as F,
        Sign as S,
    };

    #[test]
    fn muscle_that_breaks_down() {
        let weak = |intensity, signs: &[S]| of(with_signs(area(R::Quadriceps, intensity), signs));
        assert_eq!(disposition(&weak(6, &[S::Weakness])), D::Consult);
        assert_eq!(disposition(&weak(7, &[S::Weakness])), D::Urgent);
        let unfinished = Report { signs: vec![S::CannotFinishWorkout], ..weak(7, &[]) };
        assert_eq!(disposition(&unfinished), D::Urgent);
        for (effort, novelty, expected) in [
            (Effort::Moderate, Novelty::Usual, D::Urgent),
            (Effort::Hard, Novelty::Usual, D::Emergency),
            (Effort::Moderate, Novelty::New, D::Emergency),
            (Effort::Moderate, Novelty::HarderThanUsual, D::Emergency),
        ] {
            let report = Report { activity: did(effort, novelty), ..weak(7, &[S::Weakness]) };
            assert_eq!(disposition(&report), expected, "{effort:?} {novelty:?}");
            let milder = Report { activity: did(effort, novelty), ..weak(6, &[S::Weakness]) };
            assert_eq!(disposition(&milder), D::Consult);
        }
        // A joint has no muscle to break down.
        assert_eq!(disposition(&of(with_signs(area(R::Knee, 8), &[S::Weakness]))), D::Consult);
        let easy = |intensity| Report { activity: did(Effort::Easy, Novelty::Usual), ..weak(intensity, &[]) };
        assert_eq!([disposition(&easy(6)), disposition(&easy(7))], [D::Recover, D::Consult]);
        let moderate = Report { activity: did(Effort::Moderate, Novelty::New), ..weak(8, &[]) };
        assert_eq!(disposition(&moderate), D::Rest);
    }

    #[test]
    fn muscle_that_breaks_down_without_weakness() {
        let after = |context: Context, effort, intensity, signs: &[S]| {
            let activity = did(effort, Novelty::Usual);
            disposition(&Report {
                activity,
                context,
                ..of(with_signs(area(R::Abdominals, intensity), signs))
            })
        };
        let thigh = |effort, intensity, signs: &[S]| {
            let activity = did(effort, Novelty::Usual);
            disposition(&Report { activity, ..of(with_signs(area(R::Glutes, intensity), signs)) })
        };
        for sign in [S::Swelling, S::DifficultyMoving] {
            assert_eq!([6, 7].map(|n| thigh(Effort::Hard, n, &[sign])), [D::Consult, D::Urgent], "{sign:?}");
            assert_eq!(thigh(Effort::Moderate, 7, &[sign]), D::Consult, "{sign:?}");
        }
        let of_condition = |it| Context { conditions: Few::of(&[it]), ..Context::default() };
        for condition in [Condition::SickleCellTrait, Condition::EarlierMuscleBreakdown] {
            let level = |effort, n| after(of_condition(condition), effort, n, &[]);
            assert_eq!([4, 5].map(|n| level(Effort::Hard, n)), [D::Modify, D::Consult], "{condition:?}");
            assert_eq!(level(Effort::Moderate, 6), D::Recover, "{condition:?}");
        }
        let severe = |context: Context| {
            let activity = did(Effort::Hard, Novelty::Usual);
            disposition(&Report { activity, context, ..of(area(R::Quadriceps, 7)) })
        };
        assert_eq!(severe(Context::default()), D::Rest);
        assert_eq!(severe(of_condition(Condition::SickleCellTrait)), D::Urgent);
        assert_eq!(severe(of_condition(Condition::Kidneys)), D::Urgent);
        assert_eq!(severe(of_condition(Condition::Diabetes)), D::Rest);
        let statin = Context { medicines: Few::of(&[Medicine::Statin]), ..Context::default() };
        assert_eq!(severe(statin), D::Urgent);
    }

    #[test]
    fn muscle_that_swells_in_its_sleeve() {
        let shin = |intensity, signs: &[S], feels: &[F]| {
            disposition(&of(Area {
                sensations: feels.to_vec(),
                ..with_signs(area(R::Shin, intensity), signs)
            }))
        };
        let (wooden, stretch) = (S::WoodenTightness, S::PainOnStretch);
        assert_eq!(shin(0, &[wooden], &[]), D::Emergency);
        assert_eq!(shin(4, &[stretch], &[]), D::Rest);
        assert_eq!(shin(5, &[stretch], &[]), D::Consult);
        assert_eq!(shin(6, &[stretch], &[]), D::Consult);
        assert_eq!(shin(7, &[stretch], &[]), D::Urgent);
        assert_eq!(shin(1, &[stretch], &[F::Tingling]), D::Urgent);
        assert_eq!(shin(7, &[], &[F::Tingling]), D::Urgent);
        assert_eq!(shin(6, &[], &[F::Numb]), D::Consult);
        assert_eq!(shin(7, &[stretch], &[F::Numb]), D::Emergency);
        assert_eq!([8, 9].map(|n| shin(n, &[], &[F::Numb])), [D::Urgent, D::Emergency]);
        // Numb and tingling are one sign, not two.
        assert_eq!(shin(6, &[stretch], &[F::Numb, F::Tingling]), D::Urgent);
    }

    #[test]
    fn muscle_that_breaks_down_easily() {
        let told = |condition, intensity, signs: &[S]| {
            let context = Context { conditions: Few::of(&[condition]), ..Context::default() };
            disposition(&Report { context, ..of(with_signs(area(R::Biceps, intensity), signs)) })
        };
        let (sickle, earlier) = (Condition::SickleCellTrait, Condition::EarlierMuscleBreakdown);
        assert_eq!([told(earlier, 6, &[]), told(earlier, 7, &[])], [D::Recover, D::Consult]);
        assert_eq!([told(sickle, 6, &[]), told(sickle, 7, &[])], [D::Recover, D::Consult]);
        let weak = |intensity| told(sickle, intensity, &[S::Weakness]);
        assert_eq!([weak(4), weak(5)], [D::Consult, D::Urgent]);
    }
}
