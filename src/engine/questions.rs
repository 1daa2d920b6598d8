//! What is worth asking next: each question only where it matters, and only while its answer could
//! make the engine more cautious. Come here to add one.

use super::case::{AreaFacts, Case, Person};
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::pattern::{is_arm, is_leg};
use super::region_groups::RegionGroups;
use super::report::{Condition, Medicine, Report, Sensation, Sign};
use super::rules::Reason;
use super::thresholds::{
    JUST_NOW_H, MODERATE_FROM, NEARING_FIVE, PAST_PEAK_H, SEVERE_FROM, SORE_FROM, WEEK_H,
};
use crate::body::{BodyRegion as R, RegionKind, SidedRegion};
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
        // Most do not matter: what they ask for need not be gathered then.
        if !(self.matters)(person, area) {
            return false;
        }
        let asks = Inputs::feels(self.sensations).union(Inputs::shows(self.signs));
        asks == Inputs::NONE || !area.has.union(person.has).contains(asks)
    }
}

const CRAMPS: Inputs = Inputs::feel(Sensation::Cramping);
const BLOW: Inputs = Inputs::sign(Sign::RecentBlow);
const SUDDEN: Inputs = Inputs::sign(Sign::Sudden);
const NUMB: Inputs = Inputs::feels(&[Sensation::Numb, Sensation::Tingling]);
const NERVE_SIGNS: Inputs = NUMB.union(Inputs::sign(Sign::Weakness));
const AT_REST: Inputs = Inputs::feels(&[Sensation::AtRest, Sensation::Constant]);
/// A weak muscle means more with these.
const BREAKS_EASILY: Inputs =
    Inputs::medicine(Medicine::Statin).union(Inputs::condition(Condition::SickleCellTrait));
const VESSELS: Inputs = Inputs::condition(Condition::HeartOrVessels);
/// Signs that point to an injury of an area.
const INJURED: Inputs = Inputs::shows(&[
    Sign::Swelling,
    Sign::Bruising,
    Sign::CannotBearWeight,
    Sign::DifficultyMoving,
    Sign::Popped,
    Sign::CannotLift,
]);

/// Whether soreness is what effort leaves: the muscle of both sides, within its days, below severe, and quiet at
/// rest. There the graver questions would be asked of everybody who trains. It spares a question, never the
/// answer.
fn plain_effort(person: &Person, area: &AreaFacts) -> bool {
    area.gets_doms
        && !area.one_sided
        && area.intensity < SEVERE_FROM
        && !area.has.intersects(AT_REST)
        && person.since_cause().is_some_and(|hours| hours <= PAST_PEAK_H)
}

/// Whether an effort of the last days explains it, on one side too: less than moderate, and quiet at rest.
fn explained(person: &Person, area: &AreaFacts) -> bool {
    area.intensity < MODERATE_FROM
        && !area.has.intersects(AT_REST)
        && person.since_cause().is_some_and(|hours| hours <= PAST_PEAK_H)
}

/// The chest, the jaw, the upper back and the upper belly always, but for a back and a belly that worked; arms,
/// neck and shoulders where nothing explains them.
fn heart_matters(person: &Person, area: &AreaFacts) -> bool {
    let core = matches!(area.place.region, R::Chest | R::Breastbone | R::Jaw);
    let near = area.groups.intersects(RegionGroups::CHEST_WALL) || area.place.region == R::Abdominals;
    area.groups.intersects(RegionGroups::HEART)
        && area.intensity >= SORE_FROM
        && (core
            || (near && !plain_effort(person, area))
            || (!explained(person, area)
                && !plain_effort(person, area)
                && (area.one_sided || area.intensity >= NEARING_FIVE)))
}

/// The back, unless it worked; any leg or seat with signs of nerves.
fn cauda_matters(person: &Person, area: &AreaFacts) -> bool {
    let back = matches!(area.place.region, R::LowerBack | R::SpineLower | R::Tailbone | R::Pelvis);
    (back && area.intensity >= NEARING_FIVE && !plain_effort(person, area))
        || ((back || is_leg(area.place.region)) && area.has.intersects(NERVE_SIGNS))
}

/// Severe in a large muscle; moderate after more than usual.
fn breakdown_matters(person: &Person, area: &AreaFacts) -> bool {
    area.groups.intersects(RegionGroups::LARGE)
        && (area.intensity >= SEVERE_FROM || (area.intensity >= MODERATE_FROM && person.overdid_it()))
}

/// A clot swells one side; with a risk of clots either counts.
fn vein_matters(person: &Person, area: &AreaFacts) -> bool {
    area.intensity >= SORE_FROM && (area.one_sided || person.has.intersects(Inputs::CLOT_RISK))
}

/// What no effort explains: at the trunk and on both sides from 3, elsewhere from 5.
fn illness_matters(person: &Person, area: &AreaFacts) -> bool {
    let widespread = area.groups.intersects(RegionGroups::TRUNK) || (area.gets_doms && !area.one_sided);
    let from = if widespread { NEARING_FIVE } else { MODERATE_FROM };
    !explained(person, area)
        && !plain_effort(person, area)
        && !area.groups.intersects(RegionGroups::BELLY.union(RegionGroups::HEAD))
        && area.intensity >= from
}

/// All questions, the gravest first.
pub static QUESTIONS: &[Question] = &[
    Question {
        id: "heart-signs",
        facts: &[FactId::F8],
        sensations: &[],
        signs: &[Sign::ChestPressure, Sign::Breathless, Sign::SpreadingToArmOrJaw, Sign::SweatingFaint],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_HEART_SIGNS,
        matters: |person, area| heart_matters(person, area),
    },
    Question {
        id: "stroke-signs",
        facts: &[FactId::F17],
        sensations: &[],
        signs: &[Sign::StrokeSigns],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_STROKE_SIGNS,
        matters: |person, area| {
            area.has.intersects(NERVE_SIGNS)
                && !plain_effort(person, area)
                && (is_arm(area.place.region) || area.has.intersects(SUDDEN))
        },
    },
    Question {
        id: "cauda-equina-signs",
        facts: &[FactId::F9],
        sensations: &[],
        signs: &[Sign::SaddleNumbness, Sign::BladderBowelChange, Sign::BothLegs],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_CAUDA_EQUINA_SIGNS,
        matters: |person, area| cauda_matters(person, area),
    },
    Question {
        id: "head-and-neck",
        facts: &[FactId::F15, FactId::F16, FactId::F17, FactId::F18],
        sensations: &[],
        signs: &[
            // However strong it is: a bleed in the head may begin with little (Do 2019).
            Sign::Sudden,
            Sign::Fever,
            Sign::DrowsyOrConfused,
            Sign::DizzyOrDoubleVision,
            Sign::Vomiting,
            Sign::RecentBlow,
        ],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_HEAD_AND_NECK,
        matters: |person, area| {
            matches!(area.place.region, R::Head | R::NeckBack | R::SpineNeck)
                && area.intensity >= NEARING_FIVE
                && !plain_effort(person, area)
        },
    },
    Question {
        id: "sudden",
        facts: &[FactId::F16],
        sensations: &[],
        signs: &[Sign::Sudden],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_SUDDEN,
        matters: |person, area| {
            area.intensity >= MODERATE_FROM
                && area.groups.intersects(RegionGroups::CHEST_WALL)
                && !plain_effort(person, area)
        },
    },
    Question {
        id: "belly-signs",
        facts: &[FactId::F20, FactId::F16, FactId::F26],
        sensations: &[],
        signs: &[Sign::Sudden, Sign::Fever, Sign::Vomiting, Sign::BloodInUrine],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_BELLY_SIGNS,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::BELLY)
                && area.intensity >= NEARING_FIVE
                && !plain_effort(person, area)
        },
    },
    Question {
        id: "heat",
        facts: &[FactId::F24],
        sensations: &[],
        signs: &[
            Sign::Overheated,
            Sign::Collapsed,
            Sign::Fever,
            Sign::DrowsyOrConfused,
            Sign::CannotFinishWorkout,
        ],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_HEAT,
        matters: |person, area| {
            person.since_activity.is_some_and(|hours| hours < JUST_NOW_H)
                && area.intensity >= SORE_FROM
                && (area.place.region == R::Head || (area.has.intersects(CRAMPS) && !area.one_sided))
        },
    },
    Question {
        id: "dark-urine",
        facts: &[FactId::F5],
        sensations: &[],
        signs: &[Sign::DarkUrine],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_DARK_URINE,
        matters: |person, area| breakdown_matters(person, area),
    },
    Question {
        id: "strength",
        facts: &[FactId::F5],
        sensations: &[],
        signs: &[Sign::Weakness, Sign::CannotFinishWorkout, Sign::Swelling, Sign::DifficultyMoving],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_STRENGTH,
        matters: |person, area| {
            let from = if person.has.intersects(BREAKS_EASILY) { NEARING_FIVE } else { SEVERE_FROM };
            area.gets_doms && area.intensity >= from
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
        id: "cold-limb",
        facts: &[FactId::F22],
        sensations: &[],
        signs: &[Sign::ColdOrPale],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_COLD_LIMB,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::LIMB)
                && area.intensity >= NEARING_FIVE
                && !plain_effort(person, area)
                && (area.has.intersects(NUMB)
                    || area.has.intersects(SUDDEN)
                    || person.has.intersects(VESSELS))
        },
    },
    Question {
        id: "fracture-signs",
        facts: &[FactId::F11, FactId::F12, FactId::F21],
        sensations: &[Sensation::Numb],
        signs: &[Sign::Deformity, Sign::Popped, Sign::CannotBearWeight, Sign::CannotLift],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_FRACTURE_SIGNS,
        matters: |person, area| {
            area.intensity >= SORE_FROM
                && (area.has.intersects(INJURED) || person.has.intersects(BLOW))
                && !plain_effort(person, area)
        },
    },
    Question {
        id: "breathing",
        facts: &[FactId::F16, FactId::F7],
        sensations: &[],
        signs: &[Sign::PainBreathingIn, Sign::CoughingBlood],
        leads_to: Disposition::Emergency,
        says: msg::QUESTION_BREATHING,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::CHEST_WALL)
                && area.intensity >= NEARING_FIVE
                && !plain_effort(person, area)
        },
    },
    Question {
        id: "calf-clot-signs",
        facts: &[FactId::F7],
        sensations: &[Sensation::Throbbing],
        signs: &[Sign::Swelling, Sign::Warmth, Sign::Redness],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_CALF_CLOT_SIGNS,
        matters: |person, area| area.groups.intersects(RegionGroups::CLOT) && vein_matters(person, area),
    },
    Question {
        id: "arm-clot-signs",
        facts: &[FactId::F25],
        sensations: &[],
        signs: &[Sign::Swelling, Sign::Redness],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_CALF_CLOT_SIGNS,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::ARM_VEIN)
                && area.gets_doms
                && area.intensity >= NEARING_FIVE
                && vein_matters(person, area)
        },
    },
    Question {
        id: "joint-works",
        facts: &[FactId::F21, FactId::F12],
        sensations: &[],
        signs: &[Sign::CannotBearWeight, Sign::LocksOrGivesWay, Sign::Limping],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_JOINT_WORKS,
        matters: |_, area| {
            matches!(area.place.region, R::Hip | R::Knee | R::BackOfKnee | R::Ankle)
                && area.intensity >= NEARING_FIVE
        },
    },
    Question {
        id: "arm-works",
        facts: &[FactId::F21],
        sensations: &[],
        signs: &[Sign::CannotLift, Sign::DifficultyMoving],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_ARM_WORKS,
        matters: |_, area| {
            matches!(area.place.region, R::Shoulder | R::Elbow) && area.intensity >= MODERATE_FROM
        },
    },
    Question {
        id: "joint-signs",
        facts: &[FactId::F19, FactId::F2],
        sensations: &[],
        signs: &[Sign::Swelling, Sign::Warmth, Sign::Redness],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_CALF_CLOT_SIGNS,
        matters: |_, area| {
            area.place.region.info().kind == RegionKind::Joint
                && !area.groups.intersects(RegionGroups::CLOT)
                && area.intensity >= NEARING_FIVE
        },
    },
    Question {
        id: "bone-signs",
        facts: &[FactId::F10],
        sensations: &[],
        signs: &[Sign::BonePointTenderness, Sign::ImpactPain],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_BONE_SIGNS,
        matters: |person, area| {
            area.groups.intersects(RegionGroups::WEIGHT_BONE)
                && area.intensity >= NEARING_FIVE
                && (area.one_sided || person.lasted().is_some_and(|hours| hours > WEEK_H))
        },
    },
    Question {
        id: "injury-signs",
        facts: &[FactId::F2, FactId::F18],
        sensations: &[Sensation::Sharp],
        signs: &[Sign::Bruising, Sign::Swelling, Sign::Popped, Sign::RecentBlow],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_INJURY_SIGNS,
        matters: |_, area| {
            let joint = matches!(area.place.region, R::Hand | R::Thumb | R::Fingers)
                || area.place.region.info().kind == RegionKind::Joint;
            area.intensity >= if joint { SORE_FROM } else { NEARING_FIVE }
                && area.one_sided
                && area.groups.intersects(RegionGroups::LIMB.union(RegionGroups::HIP))
        },
    },
    Question {
        id: "general-signs",
        facts: &[FactId::F14, FactId::F20, FactId::F27],
        sensations: &[],
        signs: &[Sign::Fever, Sign::Rash, Sign::WeightLoss, Sign::NightPain],
        leads_to: Disposition::Urgent,
        says: msg::QUESTION_GENERAL_SIGNS,
        matters: |person, area| illness_matters(person, area),
    },
    Question {
        id: "since-when",
        facts: &[FactId::F4, FactId::S7, FactId::F28],
        sensations: &[],
        signs: &[],
        leads_to: Disposition::Consult,
        says: msg::QUESTION_SINCE_WHEN,
        matters: |person, area| area.intensity >= SORE_FROM && person.since_onset.is_none(),
    },
];

/// What is worth asking: it matters for some area, it has not all been told, and it could still raise
/// the answer. In an emergency there is no time for questions: what is left are those that the ones who help will
/// ask about the very danger, for the person to have an answer ready.
pub(super) fn questions(case: &Case, disposition: Disposition, reasons: &[Reason]) -> Vec<&'static Question> {
    let person = &case.person;
    let same_danger = |question: &Question| {
        let mut deciding = reasons.iter().filter(|reason| reason.rule.at_least == Disposition::Emergency);
        deciding.any(|reason| question.facts.iter().any(|fact| reason.rule.facts.contains(fact)))
    };
    let open = |question: &&'static Question| {
        (disposition < question.leads_to
            || (disposition == Disposition::Emergency
                && question.leads_to == Disposition::Emergency
                && same_danger(question)))
            && case.areas.iter().any(|area| question.is_open(person, area))
    };
    QUESTIONS.iter().filter(open).collect()
}
