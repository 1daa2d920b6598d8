//! Which advice a report gets and which movements are kept back, reckoned beside the engine, so that one
//! contraindication can be switched off.
//!
//! `tests/controls.rs` demands that, with nothing switched off, this is what the engine says of every story.

use std::collections::{BTreeMap, BTreeSet};

use sorewise::body::BodyRegion;
use sorewise::content::{AdviceId, Circumstance, MovementId};
use sorewise::engine::rules::{Evidence, Reason, Withholds};
use sorewise::engine::{
    Case, Condition, Disposition, Hint, Inputs, Medicine, Report, Sign, WithheldId, assess, hints,
};

use super::hazards::Control;

/// What becomes of a card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fate {
    pub offered: bool,
    pub withheld: bool,
    /// Sore regions that the card says it is not for.
    pub left_out: BTreeSet<BodyRegion>,
}

/// Where a report tells of a circumstance.
fn input(circumstance: Circumstance) -> Inputs {
    match circumstance {
        Circumstance::Pregnant | Circumstance::PregnantPelvis => Inputs::PREGNANT,
        Circumstance::BloodThinners => Inputs::BLOOD_THINNERS,
        Circumstance::ClotRisk => Inputs::CLOT_RISK,
        Circumstance::ThinBones => Inputs::condition(Condition::ThinBones),
        Circumstance::HeartOrVessels => Inputs::condition(Condition::HeartOrVessels),
        Circumstance::Diabetes => Inputs::condition(Condition::Diabetes),
        Circumstance::Steroid => Inputs::medicine(Medicine::Steroid),
        Circumstance::NightPain => Inputs::sign(Sign::NightPain),
        Circumstance::RecentBlow => Inputs::sign(Sign::RecentBlow),
        Circumstance::Fever => Inputs::sign(Sign::Fever),
        Circumstance::Weakness => Inputs::sign(Sign::Weakness),
        Circumstance::BonePointTenderness => Inputs::sign(Sign::BonePointTenderness),
        Circumstance::ImpactPain => Inputs::sign(Sign::ImpactPain),
    }
}

/// What becomes of each card with some controls off: contraindications, and what a rule withholds.
pub fn fates(report: &Report, off: &[Control]) -> BTreeMap<AdviceId, Fate> {
    let answer = assess(report).unwrap();
    let case = Case::of(report);
    let told = case.areas.iter().fold(case.person.has, |has, area| has.union(area.has));
    let sore: BTreeSet<BodyRegion> =
        case.areas.iter().filter(|area| area.intensity > 0).map(|area| area.place.region).collect();
    let reasons = &answer.reasons;
    let fate = |card: AdviceId| {
        let data = card.card();
        let blocks = |reason: &&Reason| {
            reason.rule.withholds >= Withholds::Treatments
                && !off.contains(&Control::Rule(reason.rule.id.into()))
        };
        let blocked = data.treats && reasons.iter().any(|reason| blocks(&reason));
        let here = WithheldId::Advice(card);
        let mut avoid = data.avoid.iter().filter(|it| !off.contains(&Control::Avoid(here, **it)));
        let avoided = avoid.any(|circumstance| told.intersects(input(*circumstance)));
        let never: BTreeSet<BodyRegion> = data
            .never
            .iter()
            .copied()
            .filter(|region| !off.contains(&Control::Never(card, *region)))
            .collect();
        let asking: Vec<&Reason> = reasons.iter().filter(|it| it.rule.advice.contains(&card)).collect();
        let places = |reason: &&Reason| {
            let of: BTreeSet<BodyRegion> =
                reason.because.iter().filter_map(Evidence::place).map(|place| place.region).collect();
            if of.is_empty() { sore.clone() } else { of }
        };
        let places: BTreeSet<BodyRegion> =
            if asking.is_empty() { sore.clone() } else { asking.iter().flat_map(places).collect() };
        let nowhere = !places.is_empty() && places.is_subset(&never);
        let withheld = blocked || avoided || nowhere;
        Fate {
            offered: answer.disposition < Disposition::Urgent && !asking.is_empty() && !withheld,
            withheld,
            left_out: sore.intersection(&never).copied().collect(),
        }
    };
    AdviceId::ALL.iter().map(|card| (*card, fate(*card))).collect()
}

/// What the engine itself says.
pub fn answered(report: &Report) -> BTreeMap<AdviceId, Fate> {
    let answer = assess(report).unwrap();
    let fate = |card: AdviceId| {
        let left_out = hints(report, &answer, card).into_iter().find_map(|hint| match hint {
            Hint::LeaveOut(regions) => Some(regions.into_iter().collect()),
            _ => None,
        });
        Fate {
            offered: answer.advice.contains(&card),
            withheld: answer.withheld.iter().any(|kept| kept.id == WithheldId::Advice(card)),
            left_out: left_out.unwrap_or_default(),
        }
    };
    AdviceId::ALL.iter().map(|card| (*card, fate(*card))).collect()
}

/// The pelvis and what joins it, for which some movements are not in pregnancy.
const GIRDLE: [BodyRegion; 7] = {
    use BodyRegion as R;
    [R::Pelvis, R::LowerBack, R::SpineLower, R::Tailbone, R::HipFlexors, R::Hip, R::InnerThigh]
};

/// The movements that are kept back with some controls off.
pub fn movements_kept_back(report: &Report, off: &[Control]) -> BTreeSet<MovementId> {
    let answer = assess(report).unwrap();
    let case = Case::of(report);
    let told = case.areas.iter().fold(case.person.has, |has, area| has.union(area.has));
    let rated: BTreeSet<BodyRegion> = case.areas.iter().map(|area| area.place.region).collect();
    let girdle = case.areas.iter().any(|area| area.intensity > 0 && GIRDLE.contains(&area.place.region));
    let tells = |circumstance: Circumstance| {
        told.intersects(input(circumstance)) && (circumstance != Circumstance::PregnantPelvis || girdle)
    };
    let blocks = |id: MovementId, reason: &Reason| {
        let of: BTreeSet<BodyRegion> =
            reason.because.iter().filter_map(Evidence::place).map(|place| place.region).collect();
        let regions = if of.is_empty() { &rated } else { &of };
        let card = id.card();
        let reached = regions.iter().any(|region| card.weight(*region) > 0);
        let strained = regions.iter().any(|region| card.strains.contains(region));
        match reason.rule.withholds {
            Withholds::Nothing => false,
            Withholds::Loading => card.loads && (reached || strained),
            Withholds::Straining => strained || (card.loads && reached),
            Withholds::Stretching => strained || (reached && !card.is_range_of_motion()),
            Withholds::Reaching | Withholds::Treatments => reached || strained,
            Withholds::Everything => true,
        }
    };
    let kept = |id: &MovementId| {
        let here = WithheldId::Movement(*id);
        let mut avoid = id.card().avoid.iter().filter(|it| !off.contains(&Control::Avoid(here, **it)));
        let mut on = answer.reasons.iter().filter(|it| !off.contains(&Control::Rule(it.rule.id.into())));
        avoid.any(|circumstance| tells(*circumstance)) || on.any(|reason| blocks(*id, reason))
    };
    MovementId::ALL.iter().copied().filter(kept).collect()
}

/// What the engine itself keeps back.
pub fn movements_answered(report: &Report) -> BTreeSet<MovementId> {
    let kept = |id| match id {
        WithheldId::Movement(id) => Some(id),
        WithheldId::Advice(_) => None,
    };
    assess(report).unwrap().withheld.iter().filter_map(|it| kept(it.id)).collect()
}
