//! Rules on the person: sleep, stress, pregnancy, blood thinners, fever, night pain, weight loss.

use super::rule::{Care, Fires, Rule, Withholds, for_auditors};
use crate::body::{BodyRegion as R, RegionKind};
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::{ClotRisk, Sign};
use crate::engine::thresholds::{
    BAD_SLEEP_H, EXTREME_STRESS, HIGH_STRESS, MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SHORT_SLEEP_H,
    SORE_FROM, UNSETTLED_FROM,
};
use crate::i18n::msg;

const CARE: Inputs = Inputs::PREGNANT.union(Inputs::BLOOD_THINNERS);
const FEVERISH: Inputs = Inputs::sign(Sign::Fever);
const INFLAMED: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]);
const BRUISED: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Bruising]);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const AT_NIGHT: Inputs = Inputs::sign(Sign::NightPain);
const THINNER: Inputs = Inputs::sign(Sign::WeightLoss);
const ILLNESS: Inputs = AT_NIGHT.union(THINNER);
const CANCER: Inputs = Inputs::clot_risks(&[ClotRisk::Cancer]);
const REST: Inputs = Inputs::INTENSITY.union(Inputs::SLEEP).union(Inputs::STRESS);

/// A short night makes the same muscle sorer.
pub static SHORT_SLEEP: Rule = Rule {
    id: "short-sleep",
    condition: for_auditors("an area is sore, and the person slept less than 7 hours"),
    facts: &[FactId::S4, FactId::P8],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[AdviceId::P8],
    withholds: Withholds::Nothing,
    says: msg::RULE_SHORT_SLEEP,
    reads: Inputs::INTENSITY.union(Inputs::SLEEP),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM && person.sleep.is_some_and(|hours| hours < SHORT_SLEEP_H)
    }),
};

/// So does stress.
pub static STRESSED: Rule = Rule {
    id: "stressed",
    condition: for_auditors("an area is sore, and stress is 7 or more"),
    facts: &[FactId::S4],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::P8],
    withholds: Withholds::Nothing,
    says: msg::RULE_STRESSED,
    reads: Inputs::INTENSITY.union(Inputs::STRESS),
    fires: Fires::OnArea(|person, area| {
        area.intensity >= SORE_FROM && person.stress.is_some_and(|stress| stress >= HIGH_STRESS)
    }),
};

/// A bad night or great stress, and more than a little sore.
pub static WORN_OUT: Rule = Rule {
    id: "worn-out",
    condition: for_auditors("an area is rated 3 or more, and sleep is under 6 hours or stress 9 or more"),
    facts: &[FactId::S4, FactId::P8, FactId::D5],
    at_least: Disposition::Recover,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::P8],
    withholds: Withholds::Loading,
    says: msg::RULE_WORN_OUT,
    reads: REST,
    fires: Fires::OnArea(|person, area| area.intensity >= NEARING_FIVE && worn_out(person)),
};

/// A bad night or great stress, and moderately sore.
pub static WORN_OUT_MODERATE: Rule = Rule {
    id: "worn-out-moderate",
    condition: for_auditors("an area is rated 5 or more, and sleep is under 6 hours or stress 9 or more"),
    facts: &[FactId::S4, FactId::P8, FactId::D5],
    at_least: Disposition::Rest,
    care: Care::Own,
    advice: &[AdviceId::T2, AdviceId::P8],
    withholds: Withholds::Loading,
    says: msg::RULE_WORN_OUT_MODERATE,
    reads: REST,
    fires: Fires::OnArea(|person, area| area.intensity >= MODERATE_FROM && worn_out(person)),
};

/// Pregnancy and blood thinners: moving is right, with an eye on the signs that end it.
pub static EXTRA_CARE: Rule = Rule {
    id: "extra-care",
    condition: for_auditors("an area is sore, and the person is pregnant or takes blood thinners"),
    facts: &[FactId::F29, FactId::F14],
    at_least: Disposition::Train,
    care: Care::Own,
    advice: &[AdviceId::T2],
    withholds: Withholds::Nothing,
    says: msg::RULE_EXTRA_CARE,
    reads: Inputs::INTENSITY.union(CARE),
    fires: Fires::OnArea(|person, area| area.intensity >= SORE_FROM && person.has.intersects(CARE)),
};

/// Blood thinners and more than a little sore; pregnancy and severe.
pub static EXTRA_CARE_MODERATE: Rule = Rule {
    id: "extra-care-moderate",
    condition: for_auditors(
        "an area is rated 5 or more, and the person takes blood thinners; or 7 or more, and is pregnant",
    ),
    facts: &[FactId::F14, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_EXTRA_CARE_MODERATE,
    reads: Inputs::INTENSITY.union(CARE),
    fires: Fires::OnArea(|person, area| {
        (area.intensity >= MODERATE_FROM && person.has.intersects(Inputs::BLOOD_THINNERS))
            || (area.intensity >= SEVERE_FROM && person.has.intersects(Inputs::PREGNANT))
    }),
};

/// Blood thinners let a bruise grow.
pub static BLEEDING: Rule = Rule {
    id: "bleeding",
    condition: for_auditors(
        "the person takes blood thinners, and an area is swollen or bruised, or there was a blow",
    ),
    facts: &[FactId::F14, FactId::F2],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BLEEDING,
    reads: BRUISED.union(BLOW).union(Inputs::BLOOD_THINNERS),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(Inputs::BLOOD_THINNERS)
            && (area.has.intersects(BRUISED) || person.has.intersects(BLOW))
    }),
};

/// Fever is no part of soreness.
pub static FEVER: Rule = Rule {
    id: "fever",
    condition: for_auditors("fever"),
    facts: &[FactId::F14],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::P3],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER,
    reads: FEVERISH,
    fires: Fires::OnPerson(|person| person.has.intersects(FEVERISH)),
};

/// Fever with an area that is inflamed, severe, or at head, neck or spine.
pub static FEVER_AND_MORE: Rule = Rule {
    id: "fever-and-more",
    condition: for_auditors(
        "fever, and an area is swollen, warm, changed in color, rated 7 or more, or is sore at the head, neck or spine",
    ),
    facts: &[FactId::F14, FactId::F13],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_FEVER_AND_MORE,
    reads: FEVERISH.union(INFLAMED).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        person.has.intersects(FEVERISH)
            && (area.has.intersects(INFLAMED)
                || area.intensity >= SEVERE_FROM
                || (area.intensity >= SORE_FROM && near_the_cord(area)))
    }),
};

/// Night pain or unexplained weight loss.
pub static UNEXPLAINED: Rule = Rule {
    id: "unexplained",
    condition: for_auditors("pain at night, or weight loss without trying"),
    facts: &[FactId::F14, FactId::F3],
    at_least: Disposition::Consult,
    care: Care::Doctor,
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_UNEXPLAINED,
    reads: ILLNESS,
    fires: Fires::OnPerson(|person| person.has.intersects(ILLNESS)),
};

/// The back or the neck is sore, with weight loss or cancer.
pub static BACK_AND_ILLNESS: Rule = Rule {
    id: "back-and-illness",
    condition: for_auditors(
        "the spine below the neck or the low back is sore, with weight loss without trying; or the spine or the low back, with cancer and pain at night; or the neck or the upper spine is rated 4 or more, with cancer",
    ),
    facts: &[FactId::F14],
    at_least: Disposition::Urgent,
    care: Care::Doctor,
    advice: &[],
    withholds: Withholds::Everything,
    says: msg::RULE_BACK_AND_ILLNESS,
    reads: ILLNESS.union(CANCER).union(Inputs::INTENSITY),
    fires: Fires::OnArea(|person, area| {
        let high = matches!(area.place.region, R::SpineNeck | R::SpineUpper);
        let back = matches!(area.place.region, R::SpineUpper | R::SpineLower | R::LowerBack);
        let cancer = person.has.intersects(CANCER);
        area.intensity >= SORE_FROM
            && ((back && person.has.intersects(THINNER))
                || ((back || high) && cancer && person.has.intersects(AT_NIGHT))
                || (high && cancer && area.intensity >= UNSETTLED_FROM))
    }),
};

/// A bad night or great stress, and sore.
pub static BAD_SLEEP: Rule = Rule {
    id: "bad-sleep",
    condition: for_auditors("an area is sore, and sleep is under 6 hours or stress 9 or more"),
    facts: &[FactId::S4, FactId::P8],
    at_least: Disposition::Modify,
    care: Care::Own,
    advice: &[AdviceId::P8],
    withholds: Withholds::Nothing,
    says: msg::RULE_BAD_SLEEP,
    reads: REST,
    fires: Fires::OnArea(|person, area| area.intensity >= SORE_FROM && worn_out(person)),
};

fn worn_out(person: &Person) -> bool {
    person.sleep.is_some_and(|hours| hours < BAD_SLEEP_H)
        || person.stress.is_some_and(|stress| stress >= EXTREME_STRESS)
}

fn near_the_cord(area: &AreaFacts) -> bool {
    area.groups.intersects(RegionGroups::HEAD) || area.place.region.info().kind == RegionKind::Spine
}

#[cfg(test)]
mod tests {
    use crate::body::BodyRegion as R;
    use crate::content::AdviceId;
    use crate::engine::rules::support::{answer, area, calf, disposition, of, rules, with_signs};
    use crate::engine::{Area, ClotRisk, Context, Disposition as D, Few, Report, Sign as S, WithheldId};

    #[test]
    fn pregnancy_is_spoken_of_where_something_is_sore() {
        let context = Context { pregnant: Some(true), ..Context::default() };
        let said = |n| rules(&Report { context, ..of(calf(n)) }).contains(&"extra-care");
        assert_eq!([0, 1, 3].map(said), [false, true, true]);
    }

    /// `changes` looks for no better sleep than the end of a bad night, and for no less stress than below the extreme.
    #[test]
    fn short_sleep_and_stress_alone_hold_no_answer_up() {
        assert_eq!([&super::SHORT_SLEEP, &super::STRESSED].map(|rule| rule.at_least), [D::Train; 2]);
    }

    #[test]
    fn fever_and_other_illness() {
        let fever = |area: Area| disposition(&Report { signs: vec![S::Fever], ..of(area) });
        assert_eq!(fever(calf(6)), D::Consult);
        assert_eq!(fever(calf(7)), D::Urgent);
        assert_eq!(fever(with_signs(area(R::Biceps, 1), &[S::Warmth])), D::Urgent);
        assert_eq!(fever(with_signs(area(R::Biceps, 1), &[S::Bruising])), D::Consult);
        for region in [R::Head, R::NeckBack, R::SpineUpper] {
            assert_eq!(
                [fever(area(region, 0)), fever(area(region, 1))],
                [D::Consult, D::Urgent],
                "{region:?}"
            );
        }
    }

    #[test]
    fn sleep_and_stress_add_caution() {
        let slept = |hours, intensity| {
            disposition(&Report {
                context: Context { sleep_hours: Some(hours), ..Context::default() },
                ..of(calf(intensity))
            })
        };
        assert_eq!([slept(7.0, 1), slept(6.9, 1), slept(5.9, 2)], [D::Train, D::Train, D::Modify]);
        assert_eq!([slept(6.0, 3), slept(5.9, 3)], [D::Modify, D::Recover]);
        assert_eq!([slept(6.0, 5), slept(5.9, 4), slept(5.9, 5)], [D::Recover, D::Recover, D::Rest]);
        assert_eq!(slept(0.0, 0), D::Train);
        let stressed = |stress, intensity| {
            disposition(&Report {
                context: Context { stress: Some(stress), ..Context::default() },
                ..of(calf(intensity))
            })
        };
        assert_eq!([stressed(8, 1), stressed(9, 1), stressed(10, 0)], [D::Train, D::Modify, D::Train]);
        assert_eq!([stressed(8, 3), stressed(9, 3), stressed(9, 2)], [D::Modify, D::Recover, D::Modify]);
        assert_eq!([stressed(8, 5), stressed(9, 5), stressed(9, 4)], [D::Recover, D::Rest, D::Recover]);
    }

    #[test]
    fn pregnancy_and_blood_thinners_add_caution() {
        let pregnant = Context { pregnant: Some(true), ..Context::default() };
        let thinners = Context { blood_thinners: Some(true), ..Context::default() };
        // A sore muscle alone is no reason to hold back more than others do (ACOG).
        let ladder = |context| {
            [1, 2, 3, 4, 5, 6, 7].map(|n| disposition(&Report { context, ..of(area(R::Quadriceps, n)) }))
        };
        let usual = ladder(Context::default());
        assert_eq!(ladder(pregnant)[..6], usual[..6]);
        assert_eq!(ladder(pregnant)[6], D::Consult);
        assert_eq!(ladder(thinners)[..4], usual[..4]);
        assert_eq!(ladder(thinners)[4..], [D::Consult; 3]);
        let with = |context, signs: &[S]| {
            disposition(&Report { context, ..of(with_signs(area(R::Biceps, 1), signs)) })
        };
        assert_eq!(with(thinners, &[S::Bruising]), D::Urgent);
        assert_eq!(with(thinners, &[S::Swelling]), D::Urgent);
        assert_eq!(with(thinners, &[S::Warmth]), D::Consult);
        assert_eq!(with(pregnant, &[S::Bruising]), D::Consult);
        let blow = Report { context: thinners, signs: vec![S::RecentBlow], ..of(area(R::Biceps, 0)) };
        assert_eq!(disposition(&blow), D::Urgent);
        // "No" and "unknown" are the same: neither reassures.
        let no = Context { pregnant: Some(false), blood_thinners: Some(false), ..Context::default() };
        assert_eq!(answer(&Report { context: no, ..of(calf(3)) }), answer(&of(calf(3))));
    }

    #[test]
    fn blood_thinners_and_pregnancy_keep_some_cards_back() {
        let thinners = Context { blood_thinners: Some(true), ..Context::default() };
        for report in [of(calf(2)), Report::default()] {
            let answer = answer(&Report { context: thinners, ..report });
            let massage = answer.withheld.iter().find(|w| w.id == WithheldId::Advice(AdviceId::T4)).unwrap();
            assert_eq!(massage.because.iter().map(|fact| fact.id()).collect::<Vec<_>>(), ["F14"]);
            assert_eq!(massage.rule, "extra-care");
            assert!(!answer.advice.contains(&AdviceId::T4) && !answer.advice.contains(&AdviceId::P6));
            assert!(answer.withheld.iter().all(|w| w.id != WithheldId::Advice(AdviceId::T3)));
        }
    }

    #[test]
    fn a_back_with_weight_loss_or_cancer() {
        let told = |signs: &[S], risks: &[ClotRisk], region, intensity| {
            let context = Context { clot_risk: Few::of(risks), ..Context::default() };
            disposition(&Report { context, signs: signs.to_vec(), ..of(area(region, intensity)) })
        };
        let thinner = |region, intensity| told(&[S::WeightLoss], &[], region, intensity);
        assert_eq!([thinner(R::LowerBack, 0), thinner(R::LowerBack, 1)], [D::Consult, D::Urgent]);
        assert_eq!(thinner(R::Biceps, 1), D::Consult);
        let cancer = |signs: &[S], region, intensity| told(signs, &[ClotRisk::Cancer], region, intensity);
        assert_eq!([cancer(&[], R::SpineUpper, 3), cancer(&[], R::SpineUpper, 4)], [D::Recover, D::Urgent]);
        assert_eq!(cancer(&[], R::LowerBack, 4), D::Modify);
        assert_eq!(cancer(&[S::NightPain], R::LowerBack, 1), D::Urgent);
    }
}
