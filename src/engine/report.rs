//! What a person reports: schema 1.
//!
//! The same shape serves the page, storage, the JavaScript API and files. Unknown is not "no": a
//! field that is not given says nothing.

use super::error::{ErrorCode, ReportErrors};
use super::value::Value;
use crate::body::{BodyRegion, Laterality, SidedRegion};

/// The schema that this version reads and writes.
pub const SCHEMA: u8 = 1;

/// The longest time that a report can look back, in hours: ten years.
pub(super) const MAX_HOURS: f64 = 87_600.0;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
            const IDS: &[&str] = &[$($id),*];

            /// Its name in reports.
            #[must_use]
            pub fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            /// The one with this name.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                position(Self::IDS, id).map(|index| Self::ALL[index])
            }
        }
    };
}

/// One search for all words, not one for each kind.
#[inline(never)]
fn position(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}

words! {
    /// What soreness feels like.
    #[allow(missing_docs)]
    Sensation {
        Achy = "achy", Dull = "dull", Tight = "tight", Stiff = "stiff", Tender = "tender",
        Cramping = "cramping", Sharp = "sharp", Stabbing = "stabbing", Burning = "burning",
        Tingling = "tingling", Numb = "numb", Throbbing = "throbbing", Constant = "constant",
        /// It hurts at complete rest too.
        AtRest = "at-rest",
    }
}

words! {
    /// Something to be seen or noticed, on an area or on the person.
    #[allow(missing_docs)]
    Sign {
        Swelling = "swelling", Bruising = "bruising", Warmth = "warmth", Redness = "redness",
        Deformity = "deformity", CannotBearWeight = "cannot-bear-weight",
        DifficultyMoving = "difficulty-moving", Weakness = "weakness", Popped = "popped",
        DarkUrine = "dark-urine", ChestPressure = "chest-pressure", Breathless = "breathless",
        SpreadingToArmOrJaw = "spreading-to-arm-or-jaw", SweatingFaint = "sweating-faint",
        SaddleNumbness = "saddle-numbness", BladderBowelChange = "bladder-bowel-change",
    }
}

impl Sign {
    /// Whether it concerns the whole person, not one area.
    #[must_use]
    pub fn of_person(self) -> bool {
        matches!(
            self,
            Self::DarkUrine
                | Self::ChestPressure
                | Self::Breathless
                | Self::SpreadingToArmOrJaw
                | Self::SweatingFaint
                | Self::SaddleNumbness
                | Self::BladderBowelChange
        )
    }
}

words! {
    /// What the person did before the soreness.
    #[allow(missing_docs)]
    ActivityKind {
        Strength = "strength", Running = "running", Cycling = "cycling", Swimming = "swimming",
        Hiking = "hiking", CourtSport = "court-sport", FieldSport = "field-sport", Yoga = "yoga",
        Climbing = "climbing", Rowing = "rowing", Gardening = "gardening",
        ManualWork = "manual-work", Other = "other",
    }
}

words! {
    /// How hard it was.
    #[allow(missing_docs)]
    Effort { Easy = "easy", Moderate = "moderate", Hard = "hard" }
}

words! {
    /// How usual it was for the person.
    #[allow(missing_docs)]
    Novelty { Usual = "usual", HarderThanUsual = "harder-than-usual", New = "new" }
}

/// What the person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Activity {
    /// The kind; required where there is an activity.
    pub kind: ActivityKind,
    /// How hard; unknown if not given.
    pub effort: Option<Effort>,
    /// How usual; unknown if not given.
    pub novelty: Option<Novelty>,
}

/// One sore area.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Where, on which side.
    pub place: SidedRegion,
    /// How sore, 0 (not at all) to 10 (the worst imaginable): a numeric rating scale.
    pub intensity: u8,
    /// What it feels like; each at most once.
    pub sensations: Vec<Sensation>,
    /// What is seen or noticed there; each at most once, none that concerns the whole person.
    pub signs: Vec<Sign>,
}

impl Area {
    /// An area with a rating and nothing else known.
    #[must_use]
    pub fn new(region: BodyRegion, side: Laterality, intensity: u8) -> Self {
        Self { place: SidedRegion { region, side }, intensity, sensations: Vec::new(), signs: Vec::new() }
    }
}

/// A report: all that the engine is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Always [`SCHEMA`].
    pub schema: u8,
    /// The sore areas, each place at most once; empty where nothing is sore.
    pub areas: Vec<Area>,
    /// Hours since the activity, 0 to 87,600; unknown if not given.
    pub hours_since_activity: Option<f64>,
    /// Hours since the soreness began, 0 to 87,600; unknown if not given. It may be older than the
    /// activity: then it is not that activity's.
    pub hours_since_onset: Option<f64>,
    /// What the person did; unknown if not given.
    pub activity: Option<Activity>,
    /// What concerns the whole person; each at most once.
    pub signs: Vec<Sign>,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            areas: Vec::new(),
            hours_since_activity: None,
            hours_since_onset: None,
            activity: None,
            signs: Vec::new(),
        }
    }
}

impl Report {
    /// The worst rating, 0 where nothing is sore.
    #[must_use]
    pub fn worst(&self) -> u8 {
        self.areas.iter().map(|area| area.intensity).max().unwrap_or(0)
    }

    /// The report as data, in the shape of schema 1; what says nothing is left out.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let areas = self.areas.iter().map(|area| {
            Value::object()
                .with("region", area.place.region.id())
                .with("side", area.place.side.id())
                .with("intensity", area.intensity)
                .with_some("sensations", Value::names(area.sensations.iter().map(|s| s.id())))
                .with_some("signs", Value::names(area.signs.iter().map(|s| s.id())))
        });
        let activity = self.activity.map(|activity| {
            Value::object()
                .with("kind", activity.kind.id())
                .with_some("effort", activity.effort.map(Effort::id))
                .with_some("novelty", activity.novelty.map(Novelty::id))
        });
        Value::object()
            .with("schema", self.schema)
            .with("areas", Value::list(areas))
            .with_some("hours_since_activity", self.hours_since_activity)
            .with_some("hours_since_onset", self.hours_since_onset)
            .with_some("activity", activity)
            .with_some("signs", Value::names(self.signs.iter().map(|s| s.id())))
    }

    /// Finds every mistake that the types do not rule out.
    ///
    /// # Errors
    /// Another schema, ratings above 10, hours that are negative, endless or not a number, sides
    /// that a region does not have, places, sensations or signs named twice, signs in the wrong
    /// list.
    pub fn check(&self) -> Result<(), ReportErrors> {
        let mut errors = ReportErrors::default();
        check_schema(self.schema, &mut errors);
        for (index, area) in self.areas.iter().enumerate() {
            let path = indexed("areas", index);
            if area.intensity > 10 {
                errors.add(join(&path, "intensity"), ErrorCode::OutOfRange, "a whole number from 0 to 10");
            }
            check_place(area.place, &path, &self.areas[..index], &mut errors);
            check_unique(&enumerated(&area.sensations), &join(&path, "sensations"), &mut errors);
            check_signs(&enumerated(&area.signs), false, &join(&path, "signs"), &mut errors);
        }
        check_hours(self.hours_since_activity, "hours_since_activity", &mut errors);
        check_hours(self.hours_since_onset, "hours_since_onset", &mut errors);
        check_signs(&enumerated(&self.signs), true, "signs", &mut errors);
        errors.or(())
    }
}

// The checks take items with their index in the list as it was given: intake leaves out items that
// it cannot read, and the paths in errors must not shift for that.

fn enumerated<T: Copy>(items: &[T]) -> Vec<(usize, T)> {
    items.iter().copied().enumerate().collect()
}

pub(super) fn check_schema(schema: u8, errors: &mut ReportErrors) {
    if schema != SCHEMA {
        errors.add("schema", ErrorCode::UnknownSchema, "this version reads schema 1");
    }
}

pub(super) fn check_place(place: SidedRegion, path: &str, before: &[Area], errors: &mut ReportErrors) {
    let (side, region) = (place.side.id(), place.region.id());
    if !place.exists() {
        errors.add(join(path, "side"), ErrorCode::NoSuchSide, [region, " has no side ", side].concat());
    }
    if before.iter().any(|other| other.place == place) {
        errors.add(path, ErrorCode::Duplicate, [side, " ", region, " is there twice"].concat());
    }
}

pub(super) fn check_hours(hours: Option<f64>, path: &str, errors: &mut ReportErrors) {
    if hours.is_some_and(|hours| !(0.0..=MAX_HOURS).contains(&hours)) {
        errors.add(path, ErrorCode::OutOfRange, "hours from 0 to 87600");
    }
}

pub(super) fn check_signs(signs: &[(usize, Sign)], of_person: bool, path: &str, errors: &mut ReportErrors) {
    check_unique(signs, path, errors);
    for (index, sign) in signs.iter().filter(|(_, sign)| sign.of_person() != of_person) {
        let whose = if of_person { " belongs to an area" } else { " belongs to the person" };
        errors.add(indexed(path, *index), ErrorCode::UnknownValue, [sign.id(), whose].concat());
    }
}

pub(super) fn check_unique<T: PartialEq>(items: &[(usize, T)], path: &str, errors: &mut ReportErrors) {
    for (position, (index, item)) in items.iter().enumerate() {
        if items[..position].iter().any(|(_, other)| other == item) {
            errors.add(indexed(path, *index), ErrorCode::Duplicate, "named twice");
        }
    }
}

/// `areas[0]` and `side` → `areas[0].side`.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { [path, ".", name].concat() }
}

/// `areas` and 3 → `areas[3]`.
pub(super) fn indexed(path: &str, index: usize) -> String {
    [path, "[", &index.to_string(), "]"].concat()
}
