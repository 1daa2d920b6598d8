//! What a rule is: condition, outcome, evidence, and what it withholds.

use crate::content::{AdviceId, FactId};
use crate::engine::case::{AreaFacts, Person};
use crate::engine::disposition::Disposition;
use crate::engine::inputs::Inputs;
use crate::i18n::Message;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// When it fires, in words, for whoever checks it; empty in the page.
    pub condition: &'static str,
    /// The facts that it stands on; never empty.
    pub facts: &'static [FactId],
    /// The answer is at least this cautious.
    pub at_least: Disposition,
    /// Who can help.
    pub care: Care,
    /// The advice that it brings.
    pub advice: &'static [AdviceId],
    /// What it keeps back.
    pub withholds: Withholds,
    /// What it says on the screen.
    pub says: Message,
    /// All that its predicate reads; what of it the report gives is its evidence.
    pub reads: Inputs,
    /// When it fires.
    pub fires: Fires,
}

/// Who can help, and what to do until then; ordered by urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// The person.
    Own,
    /// A physical therapist, or another healthcare provider.
    Therapist,
    /// A doctor.
    Doctor,
    /// An emergency department, to which somebody else drives.
    Department(&'static [Meanwhile]),
    /// An ambulance.
    Ambulance(&'static [Meanwhile]),
}

impl Care {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Therapist => "therapist",
            Self::Doctor => "doctor",
            Self::Department(_) => "emergency-department",
            Self::Ambulance(_) => "ambulance",
        }
    }

    /// What to do until help is there, the most important first; empty where there is time.
    #[must_use]
    pub fn meanwhile(self) -> &'static [Meanwhile] {
        match self {
            Self::Department(meanwhile) | Self::Ambulance(meanwhile) => meanwhile,
            Self::Own | Self::Therapist | Self::Doctor => &[],
        }
    }
}

string_enum! {
    /// What to do until help is there.
    #[allow(missing_docs)]
    Meanwhile {
        DoNotMove = "do-not-move", DoNotDrive = "do-not-drive", UnlockDoor = "unlock-door",
        CoolDown = "cool-down", NothingToEat = "nothing-to-eat", Drink = "drink",
        StayWithSomeone = "stay-with-someone",
    }
}

/// When a rule fires. Predicates see one area at a time, so that the answer to a change of one area
/// can be found without asking about the others again. What several areas tell together reaches the person as
/// a pattern (`engine/pattern.rs`); only a predicate on the person may read one.
#[derive(Debug, Clone, Copy)]
pub enum Fires {
    /// On an area that fulfils this.
    OnArea(fn(&Person, &AreaFacts) -> bool),
    /// On a person who fulfils this.
    OnPerson(fn(&Person) -> bool),
}

impl Rule {
    /// Whether it fires on an area.
    #[must_use]
    pub fn fires_on(&self, person: &Person, area: &AreaFacts) -> bool {
        matches!(self.fires, Fires::OnArea(holds) if holds(person, area))
    }

    /// Whether it fires on a person.
    #[must_use]
    pub fn fires_on_person(&self, person: &Person) -> bool {
        matches!(self.fires, Fires::OnPerson(holds) if holds(person))
    }
}

/// What a rule keeps back for the areas that made it fire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withholds {
    /// Nothing.
    Nothing,
    /// Movements that load the area against a resistance.
    Loading,
    /// Those, and movements that put the area under pressure or at the end of its range.
    Straining,
    /// Those, and movements that stretch or press the area: what is left moves it unloaded, within its range.
    Stretching,
    /// Every movement that reaches or strains the area.
    Reaching,
    /// Every movement that reaches or strains the area, and every treatment.
    Treatments,
    /// Every movement and every treatment.
    Everything,
}

impl Withholds {
    /// Its name in the catalog.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Loading => "loading",
            Self::Straining => "loading and straining",
            Self::Stretching => "loading, straining, stretching and pressing",
            Self::Reaching => "reaching and straining",
            Self::Treatments => "reaching and straining, treatments",
            Self::Everything => "everything",
        }
    }
}

/// Words for whoever checks the rules; the page says others, and need not carry these.
pub(super) const fn for_auditors(words: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { words }
}
