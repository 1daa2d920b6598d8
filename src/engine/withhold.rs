//! Contraindications: which advice is offered, which cards are withheld, and why.

use super::case::Case;
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::region_groups::PELVIC_GIRDLE;
use super::report::{Condition, Medicine, Sign};
use super::rules::{Evidence, Reason, Withholds, person};
use super::sets::{Facts, Regions};
use super::thresholds::SORE_FROM;
use crate::content::{AdviceId, Circumstance, FactId, MovementId};

/// Stands where a rule's id does for an advice card that is for none of the places that ask for it.
pub const NEVER_THERE: &str = "never-there";

/// A card that was kept back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The card.
    pub id: WithheldId,
    /// The rule that keeps it back: the most cautious one, or [`NEVER_THERE`].
    pub rule: &'static str,
    /// The facts of the rules that keep it back, or of the card; never empty.
    pub because: Vec<FactId>,
}

/// Which card was kept back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithheldId {
    /// An advice card.
    Advice(AdviceId),
    /// A movement card.
    Movement(MovementId),
}

impl WithheldId {
    /// The card's id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Advice(id) => id.id(),
            Self::Movement(id) => id.id(),
        }
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
pub(super) struct Withholder {
    blocks: Vec<Block>,
    circumstances: Inputs,
    /// What is rated above 0.
    sore: Regions,
    /// The cards.
    pub(super) withheld: Vec<Withheld>,
}

impl Withholder {
    pub(super) fn new(case: &Case, reasons: &[Reason]) -> Self {
        let sore = Regions::of(case.areas.iter().map(|area| area.place.region));
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
            circumstances: case.areas.iter().fold(case.person.has, |has, area| has.union(area.has)),
            sore: Regions::of(
                case.areas.iter().filter(|area| area.intensity >= SORE_FROM).map(|area| area.place.region),
            ),
            withheld: Vec::new(),
        }
    }

    /// Whether a report tells of a circumstance.
    fn tells(&self, circumstance: Circumstance, input: Inputs) -> bool {
        let there = || {
            circumstance != Circumstance::PregnantPelvis
                || self.sore.intersects(Regions::of(PELVIC_GIRDLE.into_iter()))
        };
        self.circumstances.intersects(input) && there()
    }

    /// Keeps a card back if a rule or a circumstance says so.
    fn withholds(&mut self, id: WithheldId, avoid: &[Circumstance], blocks: impl Fn(&Block) -> bool) -> bool {
        let (mut facts, mut rule) = (Facts::default(), "");
        for block in self.blocks.iter().filter(|block| blocks(block)) {
            facts = facts.union(block.facts);
            if rule.is_empty() {
                rule = block.rule;
            }
        }
        for &circumstance in avoid {
            let (input, because, by) = circumstance_of(circumstance);
            if self.tells(circumstance, input) {
                facts = facts.union(Facts::of(&[because]));
                if rule.is_empty() {
                    rule = by;
                }
            }
        }
        let withheld = facts != Facts::default();
        if withheld {
            self.withheld.push(Withheld { id, rule, because: facts.list() });
        }
        withheld
    }

    /// Whether an advice card is kept back.
    fn withholds_advice(&mut self, id: AdviceId, reasons: &[Reason]) -> bool {
        let card = id.card();
        let treats = card.treats;
        let withheld = self.withholds(WithheldId::Advice(id), card.avoid, |block| {
            treats && block.withholds >= Withholds::Treatments
        });
        if withheld {
            return true;
        }
        let places = self.places_asking(id, reasons);
        let never = places != Regions::default() && places.within(Regions::of(card.never.iter().copied()));
        if never {
            let because = Facts::of(card.facts).list();
            self.withheld.push(Withheld { id: WithheldId::Advice(id), rule: NEVER_THERE, because });
        }
        never
    }

    /// The sore places that an advice card would be for: those of the rules that bring it. All of them where a
    /// rule brings it for the person, or none does: somebody sore thinks of massage by themselves.
    fn places_asking(&self, id: AdviceId, reasons: &[Reason]) -> Regions {
        let of = |reason: &Reason| {
            let places = reason.because.iter().filter_map(Evidence::place);
            Regions::of(places.map(|place| place.region))
        };
        let asking = reasons.iter().filter(|reason| reason.rule.advice.contains(&id)).map(of);
        let asking = asking.map(|places| if places == Regions::default() { self.sore } else { places });
        asking.reduce(Regions::union).unwrap_or(self.sore)
    }

    /// Whether a movement card is kept back.
    pub(super) fn withholds_movement(&mut self, id: MovementId, reached: Regions, strained: Regions) -> bool {
        let card = id.card();
        self.withholds(WithheldId::Movement(id), card.avoid, |block| {
            let (here, under_strain) =
                (reached.intersects(block.regions), strained.intersects(block.regions));
            match block.withholds {
                Withholds::Nothing => false,
                Withholds::Loading => card.loads && (here || under_strain),
                Withholds::Straining => under_strain || (card.loads && here),
                Withholds::Stretching => under_strain || (here && !card.is_range_of_motion()),
                Withholds::Reaching | Withholds::Treatments => here || under_strain,
                Withholds::Everything => true,
            }
        })
    }
}

/// Where a report tells of a circumstance, the fact that makes it matter, and the rule that says so.
fn circumstance_of(circumstance: Circumstance) -> (Inputs, FactId, &'static str) {
    use super::rules::{injury, medicines, person::FEVER, person::UNEXPLAINED};
    match circumstance {
        Circumstance::Pregnant | Circumstance::PregnantPelvis => {
            (Inputs::PREGNANT, FactId::F14, person::EXTRA_CARE.id)
        }
        Circumstance::ClotRisk => (Inputs::CLOT_RISK, FactId::F25, medicines::LEFT_OUT.id),
        Circumstance::ThinBones => {
            (Inputs::condition(Condition::ThinBones), FactId::F23, medicines::LEFT_OUT.id)
        }
        Circumstance::Steroid => (Inputs::medicine(Medicine::Steroid), FactId::F23, medicines::LEFT_OUT.id),
        Circumstance::HeartOrVessels => {
            (Inputs::condition(Condition::HeartOrVessels), FactId::F30, medicines::LEFT_OUT.id)
        }
        Circumstance::Diabetes => {
            (Inputs::condition(Condition::Diabetes), FactId::F30, medicines::LEFT_OUT.id)
        }
        Circumstance::BloodThinners => (Inputs::BLOOD_THINNERS, FactId::F14, person::EXTRA_CARE.id),
        Circumstance::NightPain => (Inputs::sign(Sign::NightPain), FactId::F14, UNEXPLAINED.id),
        Circumstance::RecentBlow => (Inputs::sign(Sign::RecentBlow), FactId::F14, injury::AFTER_A_BLOW.id),
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
pub(super) fn advice(
    reasons: &[Reason],
    disposition: Disposition,
    withholder: &mut Withholder,
) -> Vec<AdviceId> {
    // Whoever needs help today needs no card on keeping fit.
    let wanted = |id: &AdviceId| {
        disposition < Disposition::Urgent && reasons.iter().any(|reason| reason.rule.advice.contains(id))
    };
    let mut offered: Vec<AdviceId> = Vec::new();
    // Someone who may be injured thinks of heat and massage by themselves: say no to each, offered or not.
    let allowed: Vec<AdviceId> =
        AdviceId::ALL.iter().copied().filter(|id| !withholder.withholds_advice(*id, reasons)).collect();
    for &id in reasons.iter().flat_map(|reason| reason.rule.advice) {
        if wanted(&id) && allowed.contains(&id) && !offered.contains(&id) {
            offered.push(id);
        }
    }
    offered
}
