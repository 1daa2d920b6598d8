//! What is worth asking next: each question only where it matters, and only while its answer could
//! make the engine more cautious. Come here to add one.

use super::case::{AreaFacts, Case, Person};
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::region_groups::RegionGroups;
use super::report::{Report, Sensation, Sign};
use super::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SORE_FROM};
use crate::body::SidedRegion;
use crate::content::FactId;
use crate::i18n::{Message, msg};

/// A question: do you notice any of these?
#[derive(Debug)]
pub struct Question {
    /// Its stable id.
    pub id: &'static str,
    /// The facts that it stands on; never empty.
    pub facts: &'static [FactId],
    /// The sensations that it asks for.
    pub sensations: &'static [Sensation],
    /// The signs that it asks for, of an area or of the person.
    pub signs: &'static [Sign],
    /// A "yes" makes the answer at least this cautious.
    pub leads_to: Disposition,
    /// How it is asked.
    pub says: Message,
    /// Where it matters.
    matters: fn(&Person, &AreaFacts) -> bool,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Question {
    /// Where it matters in a sound report and has not all been told, in the order of the body's regions: the
    /// places that a "yes" is about.
    #[must_use]
    pub fn places(&self, report: &Report) -> Vec<SidedRegion> {
        let case = Case::of(report);
        case.areas.iter().filter(|area| self.is_open(&case.person, area)).map(|area| area.place).collect()
    }

    /// Whether it matters for an area and has not all been told.
    fn is_open(&self, person: &Person, area: &AreaFacts) -> bool {
        let asks = Inputs::feels(self.sensations).union(Inputs::shows(self.signs));
        let told = asks != Inputs::NONE && area.has.union(person.has).contains(asks);
        !told && (self.matters)(person, area)
    }
}

/// Signs that point to an injury of an area.
const INJURED: Inputs =
    Inputs::shows(&[Sign::Swelling, Sign::Bruising, Sign::CannotBearWeight, Sign::DifficultyMoving]);

/// All questions, the gravest first.
pub static QUESTIONS: &[Question] = &[
    Question {
        id: "heart-signs",
        facts: &[FactId::F8],
        sensations: &[],
        signs: &[Sign::ChestPressure, Sign::Breathless, Sign::SpreadingToArmOrJaw, Sign::SweatingFaint],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_HEART_SIGNS,
        matters: |_, area| area.groups.intersects(RegionGroups::HEART),
    },
    Question {
        id: "cauda-equina-signs",
        facts: &[FactId::F9],
        sensations: &[],
        signs: &[Sign::SaddleNumbness, Sign::BladderBowelChange],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_CAUDA_EQUINA_SIGNS,
        matters: |_, area| {
            area.groups.intersects(RegionGroups::LOW_BACK) || area.groups.intersects(RegionGroups::SADDLE)
        },
    },
    Question {
        id: "dark-urine",
        facts: &[FactId::F5],
        sensations: &[],
        signs: &[Sign::DarkUrine, Sign::Weakness, Sign::CannotFinishWorkout],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_DARK_URINE,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::LARGE)
                && (area.intensity >= SEVERE_FROM || (area.intensity >= MODERATE_FROM && person.overdid_it()))
        },
    },
    Question {
        id: "compartment-signs",
        facts: &[FactId::F6],
        sensations: &[Sensation::Tingling, Sensation::Numb],
        signs: &[Sign::WoodenTightness, Sign::PainOnStretch],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_COMPARTMENT_SIGNS,
        matters: |_, area| {
            area.groups.intersects(RegionGroups::LIMB) && area.gets_doms && area.intensity >= SEVERE_FROM
        },
    },
    Question {
        id: "fracture-signs",
        facts: &[FactId::F11, FactId::F12],
        sensations: &[Sensation::Numb],
        signs: &[Sign::Deformity, Sign::Popped, Sign::CannotBearWeight],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_FRACTURE_SIGNS,
        matters: |person, area| {
            area.has.intersects(INJURED) || person.has.intersects(Inputs::sign(Sign::RecentBlow))
        },
    },
    Question {
        id: "calf-clot-signs",
        facts: &[FactId::F7],
        sensations: &[Sensation::Throbbing],
        signs: &[Sign::Swelling, Sign::Warmth, Sign::Redness],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_CALF_CLOT_SIGNS,
        matters: |_, area| area.groups.intersects(RegionGroups::CLOT),
    },
    Question {
        id: "bone-signs",
        facts: &[FactId::F10],
        sensations: &[],
        signs: &[Sign::BonePointTenderness, Sign::ImpactPain],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_BONE_SIGNS,
        matters: |_, area| {
            area.groups.intersects(RegionGroups::BONE) && (area.intensity >= NEARING_FIVE || !area.gets_doms)
        },
    },
    Question {
        id: "injury-signs",
        facts: &[FactId::F2],
        sensations: &[Sensation::Sharp],
        signs: &[Sign::Swelling, Sign::Bruising, Sign::DifficultyMoving],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_INJURY_SIGNS,
        matters: |_, area| area.intensity >= NEARING_FIVE,
    },
    Question {
        id: "general-signs",
        facts: &[FactId::F14],
        sensations: &[],
        signs: &[Sign::Fever, Sign::WeightLoss, Sign::NightPain, Sign::RecentBlow],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_GENERAL_SIGNS,
        matters: |_, area| {
            area.intensity >= MODERATE_FROM || (!area.gets_doms && area.intensity >= SORE_FROM)
        },
    },
    Question {
        id: "since-when",
        facts: &[FactId::F4, FactId::S7],
        sensations: &[],
        signs: &[],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_SINCE_WHEN,
        matters: |person, area| area.intensity >= SORE_FROM && person.lasted().is_none(),
    },
];

/// What is worth asking: it matters for some area, it has not all been told, and it could still raise
/// the answer. In an emergency nothing is: there is no time for questions.
pub(super) fn questions(case: &Case, disposition: Disposition) -> Vec<&'static Question> {
    let person = &case.person;
    let open = |question: &&'static Question| {
        disposition < question.leads_to && case.areas.iter().any(|area| question.is_open(person, area))
    };
    QUESTIONS.iter().filter(open).collect()
}
