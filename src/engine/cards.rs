//! Which advice is offered, and which cards are kept back, and why.

use super::assessment::{Reason, Withheld, WithheldId};
use super::case::Case;
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::report::Sign;
use super::rules::{Evidence, Withholds, person};
use crate::body::{BodyRegion, REGIONS};
use crate::content::{AdviceId, Circumstance, FactId, Movement, MovementId};

/// A set of regions, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Regions(u64);

const _: () = assert!(REGIONS.len() <= 64 && FactId::ALL.len() <= 64);

impl Regions {
    pub(super) fn with(self, region: BodyRegion) -> Self {
        Self(self.0 | 1 << (region as u8))
    }

    pub(super) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn of(regions: impl Iterator<Item = BodyRegion>) -> Self {
        regions.fold(Self::default(), Self::with)
    }

    /// Those that a movement reaches.
    pub(super) fn reached(card: &Movement) -> Self {
        Self::of(card.reaches.iter().map(|(region, _)| *region))
    }

    /// Those that it puts under pressure, at the end of their range, or under load.
    pub(super) fn strained(card: &Movement) -> Self {
        Self::of(card.strains.iter().copied())
    }
}

/// One rule that keeps something back.
struct Block {
    rule: &'static str,
    withholds: Withholds,
    regions: Regions,
    facts: Facts,
}

/// What was kept back so far, and what does so.
pub(super) struct Kept {
    blocks: Vec<Block>,
    circumstances: Inputs,
    /// The cards.
    pub(super) withheld: Vec<Withheld>,
}

/// A set of facts, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Facts(u64);

impl Facts {
    pub(super) fn of(facts: &[FactId]) -> Self {
        Self(facts.iter().fold(0, |bits, fact| bits | 1 << (*fact as u8)))
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facts, in their order.
    pub(super) fn list(self) -> Vec<FactId> {
        FactId::ALL.iter().copied().filter(|fact| self.0 >> *fact as u8 & 1 != 0).collect()
    }
}

impl Kept {
    pub(super) fn new(case: &Case, reasons: &[Reason]) -> Self {
        let sore = Regions::of(case.spots.iter().map(|spot| spot.place.region));
        let blocks = reasons.iter().filter(|reason| reason.rule.withholds > Withholds::Nothing);
        let blocks = blocks.map(|reason| {
            let places = reason.because.iter().filter_map(Evidence::place);
            let regions = Regions::of(places.map(|place| place.region));
            Block {
                rule: reason.rule.id,
                withholds: reason.rule.withholds,
                // What concerns the person concerns all that is sore.
                regions: if regions == Regions::default() { sore } else { regions },
                facts: Facts::of(reason.rule.facts),
            }
        });
        Self {
            blocks: blocks.collect(),
            circumstances: case.spots.iter().fold(case.person.has, |has, spot| has.and(spot.has)),
            withheld: Vec::new(),
        }
    }

    /// Keeps a card back if a rule or a circumstance says so.
    fn keeps(&mut self, id: WithheldId, avoid: &[Circumstance], blocks: impl Fn(&Block) -> bool) -> bool {
        let (mut facts, mut rule) = (Facts::default(), "");
        for block in self.blocks.iter().filter(|block| blocks(block)) {
            facts = facts.and(block.facts);
            if rule.is_empty() {
                rule = block.rule;
            }
        }
        for &circumstance in avoid {
            let (input, because, by) = circumstance_of(circumstance);
            if self.circumstances.any(input) {
                facts = facts.and(Facts::of(&[because]));
                if rule.is_empty() {
                    rule = by;
                }
            }
        }
        let kept = facts != Facts::default();
        if kept {
            self.withheld.push(Withheld { id, rule, because: facts.list() });
        }
        kept
    }

    /// Whether an advice card is kept back.
    fn keeps_advice(&mut self, id: AdviceId) -> bool {
        let card = id.card();
        let treats = card.treats;
        self.keeps(WithheldId::Advice(id), card.avoid, |block| {
            treats && block.withholds >= Withholds::Treatments
        })
    }

    /// Whether a movement card is kept back.
    pub(super) fn keeps_movement(&mut self, id: MovementId, reached: Regions, strained: Regions) -> bool {
        let card = id.card();
        self.keeps(WithheldId::Movement(id), card.avoid, |block| {
            let (here, under_strain) = (reached.any(block.regions), strained.any(block.regions));
            match block.withholds {
                Withholds::Nothing => false,
                Withholds::Loading => card.loads && (here || under_strain),
                Withholds::Straining => under_strain || (card.loads && here),
                Withholds::Reaching | Withholds::Treatments => here || under_strain,
                Withholds::Everything => true,
            }
        })
    }
}

/// Where a report tells of a circumstance, the fact that makes it matter, and the rule that says so.
fn circumstance_of(circumstance: Circumstance) -> (Inputs, FactId, &'static str) {
    use super::rules::{injury, person::FEVER, person::UNEXPLAINED};
    match circumstance {
        Circumstance::Pregnant => (Inputs::PREGNANT, FactId::F14, person::EXTRA_CARE.id),
        Circumstance::BloodThinners => (Inputs::BLOOD_THINNERS, FactId::F14, person::EXTRA_CARE.id),
        Circumstance::NightPain => (Inputs::sign(Sign::NightPain), FactId::F14, UNEXPLAINED.id),
        Circumstance::RecentBlow => (Inputs::sign(Sign::RecentBlow), FactId::F14, injury::RECENT_BLOW.id),
        Circumstance::Fever => (Inputs::sign(Sign::Fever), FactId::F14, FEVER.id),
        Circumstance::Weakness => (Inputs::sign(Sign::Weakness), FactId::F2, injury::POSSIBLE_INJURY.id),
        Circumstance::BonePointTenderness => {
            (Inputs::sign(Sign::BonePointTenderness), FactId::F10, injury::BONE_PAIN.id)
        }
        Circumstance::ImpactPain => (Inputs::sign(Sign::ImpactPain), FactId::F10, injury::BONE_PAIN.id),
    }
}

/// The advice of every rule that fired, the most cautious rule's first; treatments kept back where
/// a rule or a circumstance says so.
pub(super) fn advice(reasons: &[Reason], disposition: Disposition, kept: &mut Kept) -> Vec<AdviceId> {
    // Whoever needs help today needs no card on keeping fit.
    let wanted = |id: &AdviceId| {
        disposition < Disposition::Urgent && reasons.iter().any(|reason| reason.rule.advice.contains(id))
    };
    let mut offered: Vec<AdviceId> = Vec::new();
    // Someone who may be injured thinks of heat and massage by themselves: say no to each, offered or not.
    let allowed: Vec<AdviceId> = AdviceId::ALL.iter().copied().filter(|id| !kept.keeps_advice(*id)).collect();
    for &id in reasons.iter().flat_map(|reason| reason.rule.advice) {
        if wanted(&id) && allowed.contains(&id) && !offered.contains(&id) {
            offered.push(id);
        }
    }
    offered
}
