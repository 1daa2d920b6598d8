//! The oracle, read; and the words that it is asked about.

use serde::Deserialize;
use sorewise::body::SidedRegion;
use sorewise::engine::{
    Activity, ActivityKind, Area, ClotRisk, Condition, Disposition, Effort, Few, Medicine, Novelty, Report,
    Sensation, Sign,
};

use crate::cases::{disposition, text};

/// What a person can tell beside a place and a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    Sensation(Sensation),
    Sign(Sign),
    Pregnant,
    BloodThinners,
    ClotRisk(ClotRisk),
    Medicine(Medicine),
    Condition(Condition),
    /// 65 or older.
    Older,
    /// Under 18.
    Child,
    NothingDone,
    /// Hard, and new.
    Overdid,
}

/// All of them, each once.
pub fn words() -> Vec<Word> {
    let sensations = Sensation::ALL.iter().copied().map(Word::Sensation);
    let signs = Sign::ALL.iter().copied().map(Word::Sign);
    let risks = ClotRisk::ALL.iter().copied().map(Word::ClotRisk);
    let medicines = Medicine::ALL.iter().copied().map(Word::Medicine);
    let conditions = Condition::ALL.iter().copied().map(Word::Condition);
    let others =
        [Word::Pregnant, Word::BloodThinners, Word::Older, Word::Child, Word::NothingDone, Word::Overdid];
    sensations.chain(signs).chain(risks).chain(medicines).chain(conditions).chain(others).collect()
}

impl Word {
    /// As the oracle names it.
    fn id(self) -> String {
        match self {
            Self::Sensation(it) => it.id().to_owned(),
            Self::Sign(it) => it.id().to_owned(),
            Self::Pregnant => "pregnant".to_owned(),
            Self::BloodThinners => "blood-thinners".to_owned(),
            Self::ClotRisk(it) => format!("clot_risk:{}", it.id()),
            Self::Medicine(it) => format!("medicines:{}", it.id()),
            Self::Condition(it) => format!("conditions:{}", it.id()),
            Self::Older => "age>=65".to_owned(),
            Self::Child => "age<18".to_owned(),
            Self::NothingDone => "activity:none".to_owned(),
            Self::Overdid => "effort:hard".to_owned(),
        }
    }

    fn from_id(id: &str) -> Self {
        words().into_iter().find(|word| word.id() == id).unwrap_or_else(|| panic!("there is no word {id}"))
    }

    /// Whether both can be told: nobody is a child and old.
    pub fn goes_with(self, other: Self) -> bool {
        let either = |one, two| (self == one && other == two) || (self == two && other == one);
        !either(Self::Older, Self::Child) && !either(Self::NothingDone, Self::Overdid)
    }

    /// Tells it of a report's first area, or of the person.
    pub fn tell(self, report: &mut Report) {
        fn add<T: PartialEq>(all: &mut Vec<T>, one: T) {
            if !all.contains(&one) {
                all.push(one);
            }
        }
        let context = &mut report.context;
        match self {
            // What only a place can have says nothing where there is none.
            Self::Sensation(it) => {
                report.areas.iter_mut().take(1).for_each(|area| add(&mut area.sensations, it));
            }
            Self::Sign(it) if it.of_person() => add(&mut report.signs, it),
            Self::Sign(it) => report.areas.iter_mut().take(1).for_each(|area| add(&mut area.signs, it)),
            Self::Pregnant => context.pregnant = Some(true),
            Self::BloodThinners => context.blood_thinners = Some(true),
            Self::ClotRisk(it) => context.clot_risk = context.clot_risk.union(Few::of(&[it])),
            Self::Medicine(it) => context.medicines = context.medicines.union(Few::of(&[it])),
            Self::Condition(it) => context.conditions = context.conditions.union(Few::of(&[it])),
            Self::Older => context.age = Some(65),
            Self::Child => context.age = Some(17),
            Self::NothingDone => {
                report.activity = Some(Activity { kind: ActivityKind::None, effort: None, novelty: None });
            }
            Self::Overdid => {
                let (effort, novelty) = (Some(Effort::Hard), Some(Novelty::New));
                report.activity = Some(Activity { kind: ActivityKind::Strength, effort, novelty });
            }
        }
    }
}

/// A place with a rating, of which these words are told.
pub fn report(place: SidedRegion, intensity: u8, words: &[Word]) -> Report {
    let area = Area::new(place.region, place.side, intensity);
    let mut report = Report { areas: vec![area], ..Report::default() };
    for word in words {
        word.tell(&mut report);
    }
    report
}

/// A least answer; the head of `cases/oracle.toml` says what its parts mean.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    when: Vec<String>,
    pub places: Vec<String>,
    pub from: u8,
    pub also: Option<Also>,
    pub at_least: String,
    pub source: String,
    pub why: String,
    pub opened: Option<bool>,
}

/// The second area that a row asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    pub places: Vec<String>,
    pub from: u8,
    has: Vec<String>,
}

impl Also {
    pub fn words(&self) -> Vec<Word> {
        self.has.iter().map(|id| Word::from_id(id)).collect()
    }
}

impl Row {
    pub fn words(&self) -> Vec<Word> {
        self.when.iter().map(|id| Word::from_id(id)).collect()
    }

    pub fn at_least(&self) -> Disposition {
        disposition(&self.at_least)
    }

    /// The state of a row that needs no sore area; none for a row on an area.
    pub fn without_area(&self) -> Option<Report> {
        (self.places == ["none-needed"]).then(|| {
            let mut report = Report::default();
            for word in self.words() {
                word.tell(&mut report);
            }
            report
        })
    }

    fn speaks_of(&self, place: SidedRegion, intensity: u8) -> bool {
        let here = |id: &String| id == "any" || id == place.region.id();
        self.places == ["none-needed"] || (intensity >= self.from && self.places.iter().any(here))
    }
}

#[derive(Deserialize)]
struct File {
    row: Vec<Row>,
}

/// A state with the area and the signs of another one beside its own.
pub fn beside(state: &Report, second: Report) -> Report {
    let mut both = state.clone();
    both.areas.extend(second.areas);
    for sign in second.signs {
        Word::Sign(sign).tell(&mut both);
    }
    both
}

pub struct Oracle {
    pub rows: Vec<Row>,
    /// What each row asks for; those with a second area are not asked about a single one.
    of_one_area: Vec<(usize, Vec<Word>)>,
}

impl Oracle {
    pub fn read() -> Self {
        let File { row: rows } = toml::from_str(&text("cases/oracle.toml")).unwrap();
        let single = rows.iter().enumerate().filter(|(_, row)| row.also.is_none());
        let of_one_area = single.map(|(at, row)| (at, row.words())).collect();
        Self { rows, of_one_area }
    }

    /// The row that asks for most of a place with a rating, of which these words are told.
    pub fn floor(&self, place: SidedRegion, intensity: u8, told: &[Word]) -> Option<&Row> {
        let holds = |words: &[Word]| words.iter().all(|word| told.contains(word));
        let fitting = self.of_one_area.iter().filter(|(_, words)| words.len() <= told.len() && holds(words));
        let rows = fitting.map(|(at, _)| &self.rows[*at]).filter(|row| row.speaks_of(place, intensity));
        rows.max_by_key(|row| row.at_least())
    }
}
