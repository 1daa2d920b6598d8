//! The report: what a person enters, schema 1.
//!
//! The same shape serves the page, storage, the JavaScript API and files. Unknown is not "no": a
//! field that is not given says nothing.
//!
//! | field | unit, range | if not given |
//! | --- | --- | --- |
//! | `schema` | 1 | required |
//! | `areas[]` | 0 to 103, each place once | required |
//! | `areas[].region` | a region's id | required |
//! | `areas[].side` | `left`, `right` (the person's own) or `midline` | required |
//! | `areas[].intensity` | numeric rating scale, whole, 0 to 10 | required |
//! | `areas[].sensations[]` | [`Sensation`], each once | none told |
//! | `areas[].signs[]` | [`Sign`] of an area, each once | none told |
//! | `hours_since_activity`, `hours_since_onset` | hours, 0 to 87,600 | unknown |
//! | `activity.kind` | [`ActivityKind`] | required in `activity` |
//! | `activity.effort` | [`Effort`] | unknown |
//! | `activity.novelty` | [`Novelty`] | unknown |
//! | `signs[]` | [`Sign`] of the person, each once | none told |
//! | `context.sleep_hours` | hours, 0 to 24 | unknown |
//! | `context.stress` | whole, 0 to 10 | unknown |
//! | `context.pregnant`, `context.blood_thinners` | true or false | unknown |
//! | `context.age` | whole years, 0 to 120 | unknown |
//! | `context.clot_risk[]` | [`ClotRisk`], each once | none told |
//! | `context.medicines[]` | [`Medicine`], each once | none told |
//! | `context.conditions[]` | [`Condition`], each once | none told |
//! | `plan.workout` | [`Workout`] | required in `plan` |
//! | `plan.effort` | [`Effort`] | unknown |
//! | `previous[]` | 0 to 60, each time once | none |
//! | `previous[].hours_ago` | hours, 0 to 87,600 | required |
//! | `previous[].areas[]` | `region`, `side`, `intensity` as above | required |
//!
//! A field that is `null` is not given. Texts are compared as they are; the longest id has 24 letters.

use crate::body::{BodyRegion, Laterality, SidedRegion};
use crate::value::Value;

/// The schema that this version reads and writes.
pub const SCHEMA: u8 = 1;

string_enum! {
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

string_enum! {
    /// Something to be seen or noticed, on an area or on the person.
    #[allow(missing_docs)]
    Sign {
        Swelling = "swelling", Bruising = "bruising", Warmth = "warmth", Redness = "redness",
        Deformity = "deformity", CannotBearWeight = "cannot-bear-weight",
        DifficultyMoving = "difficulty-moving", Weakness = "weakness", Popped = "popped",
        DarkUrine = "dark-urine", ChestPressure = "chest-pressure", Breathless = "breathless",
        SpreadingToArmOrJaw = "spreading-to-arm-or-jaw", SweatingFaint = "sweating-faint",
        SaddleNumbness = "saddle-numbness", BladderBowelChange = "bladder-bowel-change",
        /// Feels hard as wood.
        WoodenTightness = "wooden-tightness",
        /// Hurts badly when somebody else stretches it.
        PainOnStretch = "pain-on-stretch",
        /// One spot on the bone hurts to the touch.
        BonePointTenderness = "bone-point-tenderness",
        /// Hurts with each landing or step.
        ImpactPain = "impact-pain",
        Fever = "fever", CannotFinishWorkout = "cannot-finish-workout",
        /// A fall or a blow in the last days.
        RecentBlow = "recent-blow",
        /// Wakes the person at night.
        NightPain = "night-pain",
        /// Without trying.
        WeightLoss = "weight-loss",
        /// Came within a minute.
        Sudden = "sudden",
        ColdOrPale = "cold-or-pale",
        /// A rash or blisters that are new.
        Rash = "rash",
        Limping = "limping",
        /// A joint that locks, or gives way.
        LocksOrGivesWay = "locks-or-gives-way",
        /// The arm cannot be lifted, or hold anything.
        CannotLift = "cannot-lift",
        /// A sharp pain with each breath in.
        PainBreathingIn = "pain-breathing-in",
        /// Face, speech, or one side that is suddenly weak or numb.
        StrokeSigns = "stroke-signs",
        DrowsyOrConfused = "drowsy-or-confused",
        /// Unconscious for a while, or no memory of it.
        KnockedOut = "knocked-out",
        Vomiting = "vomiting",
        DizzyOrDoubleVision = "dizzy-or-double-vision",
        /// Both legs are numb or weak.
        BothLegs = "both-legs",
        /// Fell down or fainted in or after effort.
        Collapsed = "collapsed",
        /// Too hot in effort or in heat.
        Overheated = "overheated",
        CoughingBlood = "coughing-blood", BloodInUrine = "blood-in-urine",
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
                | Self::Fever
                | Self::CannotFinishWorkout
                | Self::RecentBlow
                | Self::NightPain
                | Self::WeightLoss
                | Self::StrokeSigns
                | Self::DrowsyOrConfused
                | Self::KnockedOut
                | Self::Vomiting
                | Self::DizzyOrDoubleVision
                | Self::BothLegs
                | Self::Collapsed
                | Self::Overheated
                | Self::CoughingBlood
                | Self::BloodInUrine
        )
    }
}

/// Something told of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// What soreness feels like.
    Sensation(Sensation),
    /// Something noticed there, a hint at more than soreness.
    Sign(Sign),
}

impl Finding {
    /// Whether it is told of an area.
    #[must_use]
    pub fn is_told(self, area: &Area) -> bool {
        match self {
            Self::Sensation(sensation) => area.sensations.contains(&sensation),
            Self::Sign(sign) => area.signs.contains(&sign),
        }
    }

    /// All that is told of an area.
    pub fn of(area: &Area) -> impl Iterator<Item = Self> {
        let sensations = area.sensations.iter().map(|&sensation| Self::Sensation(sensation));
        sensations.chain(area.signs.iter().map(|&sign| Self::Sign(sign)))
    }

    /// Its name in data: no sensation is called as a sign is.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Sensation(sensation) => sensation.id(),
            Self::Sign(sign) => sign.id(),
        }
    }

    /// The one of an area with this name in data; none for what concerns the person.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let sign = || Sign::from_id(id).filter(|sign| !sign.of_person());
        Sensation::from_id(id).map(Self::Sensation).or_else(|| sign().map(Self::Sign))
    }
}

string_enum! {
    /// What the person did before the soreness.
    #[allow(missing_docs)]
    ActivityKind {
        Strength = "strength", Running = "running", Cycling = "cycling", Swimming = "swimming",
        Hiking = "hiking", CourtSport = "court-sport", FieldSport = "field-sport", Yoga = "yoga",
        Climbing = "climbing", Rowing = "rowing", Gardening = "gardening",
        ManualWork = "manual-work", Other = "other",
        /// Nothing: that is more than not to tell.
        None = "none",
    }
}

string_enum! {
    /// What makes a clot in a vein likelier.
    #[allow(missing_docs)]
    ClotRisk {
        /// An operation in the last three months.
        Surgery = "surgery",
        /// A plaster cast, or days in bed.
        CastOrBedRest = "cast-or-bed-rest",
        /// More than four hours, in the last weeks.
        LongTrip = "long-trip",
        /// The pill, or hormones in the change of life.
        Hormones = "hormones",
        /// In the last six weeks.
        RecentBirth = "recent-birth",
        Cancer = "cancer",
        /// A clot in a leg, an arm or the lung before.
        EarlierClot = "earlier-clot",
    }
}

string_enum! {
    /// Medicines that matter to muscles, tendons and bones.
    #[allow(missing_docs)]
    Medicine {
        Statin = "statin", Fluoroquinolone = "fluoroquinolone", Steroid = "steroid",
        Painkillers = "painkillers",
    }
}

string_enum! {
    /// Lasting conditions that ask for more care.
    #[allow(missing_docs)]
    Condition {
        SickleCellTrait = "sickle-cell-trait",
        /// Osteoporosis.
        ThinBones = "thin-bones",
        Diabetes = "diabetes", WeakImmunity = "weak-immunity",
        /// Heart disease, or poor circulation.
        HeartOrVessels = "heart-or-vessels",
        Kidneys = "kidneys",
        /// Rhabdomyolysis before.
        EarlierMuscleBreakdown = "earlier-muscle-breakdown",
    }
}

/// An enum whose values a [`Few`] can hold: at most eight.
pub trait OneOfFew: Copy + 'static {
    /// All of them, in the order of their bits.
    const ALL: &'static [Self];
    /// Its bit.
    fn bit(self) -> u8;
    /// Its name in data.
    fn id(self) -> &'static str;
}

macro_rules! few {
    ($($name:ident),*) => {$(
        impl OneOfFew for $name {
            const ALL: &'static [Self] = Self::ALL;
            fn bit(self) -> u8 {
                1 << self as u8
            }
            fn id(self) -> &'static str {
                self.id()
            }
        }
    )*};
}

few!(ClotRisk, Medicine, Condition);

/// A set of the few values of an enum: each at most once, in no order.
#[derive(Debug)]
pub struct Few<T>(u8, std::marker::PhantomData<T>);

impl<T> Clone for Few<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Few<T> {}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(0, std::marker::PhantomData)
    }
}

impl<T> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Few<T> {}

impl<T: OneOfFew> Few<T> {
    /// These values.
    #[must_use]
    pub fn of(values: &[T]) -> Self {
        Self(values.iter().fold(0, |bits, value| bits | value.bit()), std::marker::PhantomData)
    }

    /// Whether it holds a value.
    #[must_use]
    pub fn contains(self, value: T) -> bool {
        self.0 & value.bit() != 0
    }

    /// Both sets together.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, std::marker::PhantomData)
    }

    /// With a value more, or, where it was there, without it.
    #[must_use]
    pub fn toggled(self, value: T) -> Self {
        Self(self.0 ^ value.bit(), std::marker::PhantomData)
    }

    /// Its values, in the order of the enum.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |value| self.contains(*value))
    }

    /// Its bits, the enum's first value the lowest.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }
}

string_enum! {
    /// How hard it was.
    #[allow(missing_docs)]
    Effort { Easy = "easy", Moderate = "moderate", Hard = "hard" }
}

string_enum! {
    /// How usual it was for the person.
    #[allow(missing_docs)]
    Novelty { Usual = "usual", HarderThanUsual = "harder-than-usual", New = "new" }
}

string_enum! {
    /// What a person may want to do today.
    #[allow(missing_docs)]
    Workout {
        FullBody = "full-body", Upper = "upper", Lower = "lower", Push = "push", Pull = "pull", Legs = "legs",
        Core = "core", Run = "run", Ride = "ride", Swim = "swim", YogaMobility = "yoga-mobility",
        Walk = "walk", Sport = "sport",
    }
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

/// What is known of the person.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Context {
    /// Hours slept last night, 0 to 24; unknown if not given.
    pub sleep_hours: Option<f64>,
    /// Stress, 0 (none) to 10 (the worst imaginable); unknown if not given.
    pub stress: Option<u8>,
    /// Whether the person is pregnant; unknown if not given.
    pub pregnant: Option<bool>,
    /// Whether the person takes blood thinners; unknown if not given.
    pub blood_thinners: Option<bool>,
    /// Age in whole years, 0 to 120; unknown if not given.
    pub age: Option<u8>,
    /// What makes a clot likelier; none told if empty.
    pub clot_risk: Few<ClotRisk>,
    /// Medicines that matter; none told if empty.
    pub medicines: Few<Medicine>,
    /// Lasting conditions; none told if empty.
    pub conditions: Few<Condition>,
}

impl Context {
    /// Who the person is, without how today is: what stays true tomorrow.
    #[must_use]
    pub fn about_me(self) -> Self {
        Self { sleep_hours: None, stress: None, ..self }
    }
}

/// What the person would do today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Which workout; required where there is a plan.
    pub workout: Workout,
    /// How hard; unknown if not given.
    pub effort: Option<Effort>,
}

/// An earlier report, as far as it is of use today.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// How many hours ago it was made, 0 to 87,600; each time at most once.
    pub hours_ago: f64,
    /// What was sore then, each place at most once.
    pub areas: Vec<EarlierArea>,
}

/// How sore a place was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierArea {
    /// Where, on which side.
    pub place: SidedRegion,
    /// How sore, 0 to 10.
    pub intensity: u8,
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
    /// What is known of the person.
    pub context: Context,
    /// What the person would do today; unknown if not given.
    pub plan: Option<Plan>,
    /// Earlier reports, at most 60.
    pub previous: Vec<Earlier>,
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
            context: Context::default(),
            plan: None,
            previous: Vec::new(),
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
            rated(area.place, area.intensity)
                .with_some("sensations", Value::names(area.sensations.iter().map(|s| s.id())))
                .with_some("signs", Value::names(area.signs.iter().map(|s| s.id())))
        });
        let activity = self.activity.map(|activity| {
            Value::object()
                .with("kind", activity.kind.id())
                .with_some("effort", activity.effort.map(Effort::id))
                .with_some("novelty", activity.novelty.map(Novelty::id))
        });
        let Context { sleep_hours, stress, pregnant, blood_thinners, age, clot_risk, medicines, conditions } =
            self.context;
        let context = Value::object()
            .with_some("sleep_hours", sleep_hours)
            .with_some("stress", stress)
            .with_some("pregnant", pregnant)
            .with_some("blood_thinners", blood_thinners)
            .with_some("age", age)
            .with_some("clot_risk", names(clot_risk))
            .with_some("medicines", names(medicines))
            .with_some("conditions", names(conditions));
        let plan = self.plan.map(|plan| {
            Value::object()
                .with("workout", plan.workout.id())
                .with_some("effort", plan.effort.map(Effort::id))
        });
        let previous = self.previous.iter().map(|earlier| {
            let areas = earlier.areas.iter().map(|area| rated(area.place, area.intensity));
            Value::object().with("hours_ago", earlier.hours_ago).with("areas", Value::list(areas))
        });
        Value::object()
            .with("schema", self.schema)
            .with("areas", Value::list(areas))
            .with_some("hours_since_activity", self.hours_since_activity)
            .with_some("hours_since_onset", self.hours_since_onset)
            .with_some("activity", activity)
            .with_some("signs", Value::names(self.signs.iter().map(|s| s.id())))
            .with_some("context", context)
            .with_some("plan", plan)
            .with_some("previous", Value::list(previous))
    }
}

fn names<T: OneOfFew>(few: Few<T>) -> Value {
    Value::names(few.iter().map(OneOfFew::id))
}

fn rated(place: SidedRegion, intensity: u8) -> Value {
    Value::object()
        .with("region", place.region.id())
        .with("side", place.side.id())
        .with("intensity", intensity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};

    #[test]
    fn a_set_takes_a_value_and_gives_it_back() {
        let one = Few::of(&[Medicine::Statin]);
        let both = one.toggled(Medicine::Painkillers);
        assert!(both.contains(Medicine::Statin) && both.contains(Medicine::Painkillers));
        assert_eq!(both.toggled(Medicine::Painkillers), one);
        assert_eq!(one.toggled(Medicine::Statin), Few::default());
    }

    #[test]
    fn a_finding_is_told_where_the_area_has_it() {
        let mut area = Area::new(BodyRegion::Calf, Laterality::Left, 3);
        let findings = [Finding::Sensation(Sensation::Numb), Finding::Sign(Sign::Swelling)];
        assert!(!findings.iter().any(|finding| finding.is_told(&area)));
        (area.sensations, area.signs) = (vec![Sensation::Numb], vec![Sign::Swelling]);
        assert!(findings.iter().all(|finding| finding.is_told(&area)));
    }
}
