//! Rules on the person: sleep, stress, pregnancy, blood thinners, fever, night pain, weight loss.

use super::rule::{Fires, Rule, Withholds, for_auditors};
use crate::body::RegionKind;
use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::engine::region_groups::RegionGroups;
use crate::engine::report::Sign;
use crate::engine::thresholds::{
    BAD_SLEEP_H, EXTREME_STRESS, HIGH_STRESS, MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SHORT_SLEEP_H,
    SORE_FROM,
};
use crate::i18n::msg;

const CARE: Inputs = Inputs::PREGNANT.union(Inputs::BLOOD_THINNERS);
const FEVERISH: Inputs = Inputs::sign(Sign::Fever);
const INFLAMED: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Warmth, Sign::Redness]);
const BRUISED: Inputs = Inputs::shows(&[Sign::Swelling, Sign::Bruising]);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const ILLNESS: Inputs = Inputs::shows(&[Sign::NightPain, Sign::WeightLoss]);
const REST: Inputs = Inputs::INTENSITY.union(Inputs::SLEEP).union(Inputs::STRESS);

/// A short night makes the same muscle sorer.
pub static SHORT_SLEEP: Rule = Rule {
    id: "short-sleep",
    condition: for_auditors("an area is sore, and the person slept less than 7 hours"),
    facts: &[FactId::S4, FactId::P8],
    at_least: Disposition::Modify,
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
    at_least: Disposition::Modify,
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
    advice: &[AdviceId::T2, AdviceId::P8],
    withholds: Withholds::Loading,
    says: msg::RULE_WORN_OUT_MODERATE,
    reads: REST,
    fires: Fires::OnArea(|person, area| area.intensity >= MODERATE_FROM && worn_out(person)),
};

/// Pregnancy and blood thinners ask for more care.
pub static EXTRA_CARE: Rule = Rule {
    id: "extra-care",
    condition: for_auditors("an area is sore, and the person is pregnant or takes blood thinners"),
    facts: &[FactId::F14],
    at_least: Disposition::Modify,
    advice: &[AdviceId::T2],
    withholds: Withholds::Nothing,
    says: msg::RULE_EXTRA_CARE,
    reads: Inputs::INTENSITY.union(CARE),
    fires: Fires::OnArea(|person, area| area.intensity >= SORE_FROM && person.has.intersects(CARE)),
};

/// The same from 3.
pub static EXTRA_CARE_SORE: Rule = Rule {
    id: "extra-care-sore",
    condition: for_auditors("an area is rated 3 or more, and the person is pregnant or takes blood thinners"),
    facts: &[FactId::F14, FactId::D5],
    at_least: Disposition::Recover,
    advice: &[AdviceId::T2],
    withholds: Withholds::Loading,
    says: msg::RULE_EXTRA_CARE_SORE,
    reads: Inputs::INTENSITY.union(CARE),
    fires: Fires::OnArea(|person, area| area.intensity >= NEARING_FIVE && person.has.intersects(CARE)),
};

/// The same from 5.
pub static EXTRA_CARE_MODERATE: Rule = Rule {
    id: "extra-care-moderate",
    condition: for_auditors("an area is rated 5 or more, and the person is pregnant or takes blood thinners"),
    facts: &[FactId::F14, FactId::F3],
    at_least: Disposition::Consult,
    advice: &[AdviceId::T6],
    withholds: Withholds::Treatments,
    says: msg::RULE_EXTRA_CARE_MODERATE,
    reads: Inputs::INTENSITY.union(CARE),
    fires: Fires::OnArea(|person, area| area.intensity >= MODERATE_FROM && person.has.intersects(CARE)),
};

/// Blood thinners let a bruise grow.
pub static BLEEDING: Rule = Rule {
    id: "bleeding",
    condition: for_auditors(
        "the person takes blood thinners, and an area is swollen or bruised, or there was a blow",
    ),
    facts: &[FactId::F14, FactId::F2],
    at_least: Disposition::Urgent,
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
    advice: &[AdviceId::T6],
    withholds: Withholds::Loading,
    says: msg::RULE_UNEXPLAINED,
    reads: ILLNESS,
    fires: Fires::OnPerson(|person| person.has.intersects(ILLNESS)),
};

fn worn_out(person: &Person) -> bool {
    person.sleep.is_some_and(|hours| hours < BAD_SLEEP_H)
        || person.stress.is_some_and(|stress| stress >= EXTREME_STRESS)
}

fn near_the_cord(area: &AreaFacts) -> bool {
    area.groups.intersects(RegionGroups::HEAD) || area.place.region.info().kind == RegionKind::Spine
}
