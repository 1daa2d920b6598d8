//! The fixed reports: the same number always gives the same report, in every edition of the engine.
//!
//! So the words stand here and not in the engine's lists, which grow; whoever changes them, or the order in which
//! chance is asked, makes other reports and has to keep them anew.

use sorewise::body::{BodyRegion, SidedRegion};
use sorewise::engine::{
    Activity, ActivityKind, Area, ClotRisk, Condition, Context, Earlier, EarlierArea, Effort, Few, Medicine,
    Novelty, OneOfFew, Plan, Report, Sensation, Sign, Workout,
};

/// Which words the reports are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Batch {
    /// Those that the first edition knew.
    First,
    /// Those and the ones that came after.
    Second,
}

impl Batch {
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    pub fn from_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|batch| batch.id() == id).unwrap()
    }

    pub fn size(self) -> usize {
        match self {
            Self::First => 100_000,
            Self::Second => 35_000,
        }
    }

    fn seed(self) -> u64 {
        match self {
            Self::First => 0x5047_1001,
            Self::Second => 0x5047_2002,
        }
    }
}

const REGIONS: &str = "head jaw neck-front neck-back spine-neck upper-trapezius shoulder front-deltoid side-deltoid \
    rear-deltoid shoulder-blade chest breastbone serratus abdominals lower-abdominals obliques mid-trapezius \
    lower-trapezius lats spine-upper lower-back spine-lower tailbone pelvis biceps triceps elbow forearm-flexors \
    forearm-extensors wrist hand thumb fingers hip hip-flexors gluteus-medius glutes quadriceps quadriceps-outer \
    quadriceps-inner inner-thigh outer-thigh hamstrings-outer hamstrings-inner knee back-of-knee shin outer-calf calf \
    lower-calf achilles ankle foot heel";
const PLAIN: &str = "achy dull tight stiff tender";
const SENSATIONS: &str = "cramping sharp stabbing burning tingling numb throbbing constant at-rest";
const AREA_SIGNS: &str = "swelling bruising warmth redness deformity cannot-bear-weight difficulty-moving weakness \
    popped wooden-tightness pain-on-stretch bone-point-tenderness impact-pain";
const PERSON_SIGNS: &str = "dark-urine chest-pressure breathless spreading-to-arm-or-jaw sweating-faint saddle-numbness \
    bladder-bowel-change fever cannot-finish-workout recent-blow night-pain weight-loss";
const LATER_AREA_SIGNS: &str =
    "sudden cold-or-pale rash limping locks-or-gives-way cannot-lift pain-breathing-in";
const LATER_PERSON_SIGNS: &str = "stroke-signs drowsy-or-confused knocked-out vomiting dizzy-or-double-vision both-legs \
    collapsed overheated coughing-blood blood-in-urine";
const ACTIVITIES: &str = "strength running cycling swimming hiking court-sport field-sport yoga climbing rowing gardening \
    manual-work other";
const WORKOUTS: &str = "full-body upper lower push pull legs core run ride swim yoga-mobility walk sport";
const CLOT_RISKS: &str = "surgery cast-or-bed-rest long-trip hormones recent-birth cancer earlier-clot";
const MEDICINES: &str = "statin fluoroquinolone steroid painkillers";
const CONDITIONS: &str =
    "sickle-cell-trait thin-bones diabetes weak-immunity heart-or-vessels kidneys earlier-muscle-breakdown";
/// Hours, at the thresholds and between them.
const HOURS: [f64; 19] = [
    0.2, 3.0, 11.9, 12.0, 20.0, 24.0, 30.0, 36.0, 48.0, 60.0, 72.0, 72.1, 100.0, 150.0, 168.0, 168.1, 336.0,
    400.0, 600.0,
];

/// `SplitMix64`: small, and good enough to spread reports.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n).unwrap()).unwrap()
    }

    /// True so many times of a hundred.
    fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }

    fn rating(&mut self) -> u8 {
        u8::try_from(self.below(11)).unwrap()
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn word(&mut self, words: &'static str) -> &'static str {
        let words: Vec<&str> = words.split_whitespace().collect();
        self.one(&words)
    }
}

/// The report of a number.
pub fn report(batch: Batch, number: usize) -> Report {
    let mut chance = Chance(batch.seed() ^ (u64::try_from(number).unwrap() << 20));
    let mut report = Report::default();
    let areas = [0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3][chance.below(11)];
    for _ in 0..areas {
        let place = place(&mut chance, &report.areas);
        if report.areas.iter().all(|area| area.place != place) {
            let area = area(&mut chance, batch, place);
            report.areas.push(area);
        }
    }
    if chance.percent(11) {
        signs(&mut chance, batch, (PERSON_SIGNS, LATER_PERSON_SIGNS), &mut report.signs);
        if chance.percent(20) {
            signs(&mut chance, batch, (PERSON_SIGNS, LATER_PERSON_SIGNS), &mut report.signs);
        }
    }
    report.hours_since_activity = chance.percent(65).then(|| chance.one(&HOURS));
    report.hours_since_onset = chance.percent(45).then(|| chance.one(&HOURS));
    report.activity = chance.percent(60).then(|| Activity {
        kind: ActivityKind::from_id(chance.word(ACTIVITIES)).unwrap(),
        effort: chance.percent(70).then(|| chance.one(&[Effort::Easy, Effort::Moderate, Effort::Hard])),
        novelty: chance
            .percent(70)
            .then(|| chance.one(&[Novelty::Usual, Novelty::HarderThanUsual, Novelty::New])),
    });
    report.context.sleep_hours = chance.percent(30).then(|| chance.one(&[3.0, 5.9, 6.0, 6.5, 6.9, 7.0, 8.0]));
    report.context.stress = chance.percent(30).then(|| chance.rating());
    report.context.pregnant = chance.percent(15).then(|| chance.percent(70));
    report.context.blood_thinners = chance.percent(15).then(|| chance.percent(70));
    report.plan = chance.percent(25).then(|| Plan {
        workout: Workout::from_id(chance.word(WORKOUTS)).unwrap(),
        effort: chance.percent(70).then(|| chance.one(&[Effort::Easy, Effort::Moderate, Effort::Hard])),
    });
    if chance.percent(20) {
        let rated = |area: &Area| EarlierArea { place: area.place, intensity: 0 };
        let mut areas: Vec<EarlierArea> = report.areas.iter().map(rated).collect();
        for area in &mut areas {
            area.intensity = chance.rating();
        }
        report.previous.push(Earlier { hours_ago: chance.one(&[1.0, 12.0, 24.0, 48.0, 100.0]), areas });
    }
    if batch == Batch::Second {
        about_the_person(&mut chance, &mut report);
    }
    report
}

/// Any place; the second one often the other side of the first.
fn place(chance: &mut Chance, so_far: &[Area]) -> SidedRegion {
    let other_side = chance.percent(45);
    if let (true, Some(first)) = (other_side, so_far.first()) {
        return SidedRegion { side: first.place.side.mirrored(), ..first.place };
    }
    let region = BodyRegion::from_id(chance.word(REGIONS)).unwrap();
    SidedRegion { region, side: chance.one(region.sides()) }
}

fn area(chance: &mut Chance, batch: Batch, place: SidedRegion) -> Area {
    let mut area = Area::new(place.region, place.side, chance.rating());
    for likely in [45, 25] {
        if chance.percent(likely) {
            let words = if chance.percent(75) { PLAIN } else { SENSATIONS };
            let sensation = Sensation::from_id(chance.word(words)).unwrap();
            if !area.sensations.contains(&sensation) {
                area.sensations.push(sensation);
            }
        }
    }
    for likely in [14, 7] {
        if chance.percent(likely) {
            signs(chance, batch, (AREA_SIGNS, LATER_AREA_SIGNS), &mut area.signs);
        }
    }
    area
}

/// One sign more: of the first edition's, or, in the second batch half of the time, of the later ones.
fn signs(
    chance: &mut Chance,
    batch: Batch,
    (first, later): (&'static str, &'static str),
    into: &mut Vec<Sign>,
) {
    let words = if batch == Batch::Second && chance.percent(50) { later } else { first };
    let sign = Sign::from_id(chance.word(words)).unwrap();
    if !into.contains(&sign) {
        into.push(sign);
    }
}

/// What only the second batch tells: age, risks, medicines, conditions, and that nothing was done.
fn about_the_person(chance: &mut Chance, report: &mut Report) {
    fn few<T: OneOfFew>(chance: &mut Chance, words: &'static str, from_id: fn(&str) -> Option<T>) -> Few<T> {
        if chance.percent(20) { Few::of(&[from_id(chance.word(words)).unwrap()]) } else { Few::default() }
    }
    let age = chance.percent(30).then(|| chance.one(&[9, 13, 17, 18, 30, 50, 64, 65, 80]));
    let clot_risk = few(chance, CLOT_RISKS, ClotRisk::from_id);
    let medicines = few(chance, MEDICINES, Medicine::from_id);
    let conditions = few(chance, CONDITIONS, Condition::from_id);
    report.context = Context { age, clot_risk, medicines, conditions, ..report.context };
    if chance.percent(15) {
        report.activity = Some(Activity { kind: ActivityKind::None, effort: None, novelty: None });
    }
}
