//! What the engine's tests share: short ways to say a report, and reports of any kind.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::unnecessary_wraps)]

pub mod inputs;
pub mod vignettes;

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use proptest::prelude::*;
use sorewise::body::{BodyRegion, Laterality, REGIONS, SidedRegion};
use sorewise::engine::{
    Activity, ActivityKind, Area, Assessment, ClotRisk, Condition, Context, Disposition, Earlier,
    EarlierArea, Effort, Few, Medicine, Novelty, OneOfFew, Plan, Report, Sensation, Sign, Verdict, Workout,
    assess,
};
use sorewise::i18n::{Locale, Numerals};
use sorewise_build::messages;

pub const PERSON: fn(&Sign) -> bool = |sign| sign.of_person();

pub fn area(region: BodyRegion, intensity: u8) -> Area {
    Area::new(region, region.sides()[0], intensity)
}

pub fn calf(intensity: u8) -> Area {
    area(BodyRegion::Calf, intensity)
}

pub fn of(area: Area) -> Report {
    Report { areas: vec![area], ..Report::default() }
}

pub fn with_signs(area: Area, signs: &[Sign]) -> Area {
    Area { signs: signs.to_vec(), ..area }
}

pub fn with_sensations(area: Area, sensations: &[Sensation]) -> Area {
    Area { sensations: sensations.to_vec(), ..area }
}

pub fn did(effort: Effort, novelty: Novelty) -> Option<Activity> {
    Some(Activity { kind: ActivityKind::Strength, effort: Some(effort), novelty: Some(novelty) })
}

pub fn answer(report: &Report) -> Assessment {
    assess(report).unwrap_or_else(|errors| panic!("{errors}\n{report:?}"))
}

pub fn disposition(report: &Report) -> Disposition {
    answer(report).disposition
}

pub fn rules(report: &Report) -> Vec<&'static str> {
    answer(report).reasons.iter().map(|reason| reason.rule.id).collect()
}

pub fn verdict(report: &Report, workout: Workout) -> Verdict {
    answer(report).workouts[workout as usize].verdict
}

pub fn earlier(hours_ago: f64, area: &Area, intensity: u8) -> Earlier {
    Earlier { hours_ago, areas: vec![EarlierArea { place: area.place, intensity }] }
}

pub fn every_place() -> Vec<SidedRegion> {
    let sides = |region: BodyRegion| region.sides().iter().map(move |&side| SidedRegion { region, side });
    REGIONS.iter().flat_map(|info| sides(info.region)).collect()
}

/// The greatest report that is sound: everything that can be said, said of every place.
pub fn worst_report() -> Report {
    let of_area: Vec<Sign> = Sign::ALL.iter().copied().filter(|sign| !sign.of_person()).collect();
    let area = |place: SidedRegion| Area {
        place,
        intensity: 10,
        sensations: Sensation::ALL.to_vec(),
        signs: of_area.clone(),
    };
    Report { areas: every_place().into_iter().map(area).collect(), ..busy_report(10) }
}

/// Every place rated, nothing alarming but the history and the person: most is left to be found.
pub fn busy_report(intensity: u8) -> Report {
    let rated = |intensity| move |place| EarlierArea { place, intensity };
    let then = |n: u8| Earlier {
        hours_ago: f64::from(n),
        areas: every_place().into_iter().map(rated(n % 11)).collect(),
    };
    Report {
        areas: every_place()
            .into_iter()
            .map(|place| Area::new(place.region, place.side, intensity))
            .collect(),
        hours_since_activity: Some(100.0),
        hours_since_onset: Some(60.0),
        activity: did(Effort::Hard, Novelty::New),
        context: Context {
            sleep_hours: Some(7.0),
            stress: Some(1),
            pregnant: Some(false),
            blood_thinners: Some(false),
            ..Context::default()
        },
        plan: Some(Plan { workout: Workout::Run, effort: Some(Effort::Hard) }),
        previous: (0..60).map(then).collect(),
        ..Report::default()
    }
}

pub fn mirrored(report: &Report) -> Report {
    let mut mirrored = report.clone();
    let turn = |place: &mut SidedRegion| place.side = place.side.mirrored();
    for area in &mut mirrored.areas {
        turn(&mut area.place);
    }
    for area in mirrored.previous.iter_mut().flat_map(|earlier| &mut earlier.areas) {
        turn(&mut area.place);
    }
    mirrored
}

fn some_of<T: Copy + std::fmt::Debug + 'static>(all: Vec<T>, most: usize) -> impl Strategy<Value = Vec<T>> {
    let most = all.len().min(most);
    prop::sample::subsequence(all, 0..=most)
}

fn unique<T>(items: &mut Vec<T>, place: fn(&T) -> SidedRegion) {
    let mut seen = BTreeSet::new();
    items.retain(|item| seen.insert(place(item)));
}

/// Places: often the same few, so that history and today meet.
fn places() -> impl Strategy<Value = SidedRegion> {
    let few =
        [BodyRegion::Calf, BodyRegion::Chest, BodyRegion::LowerBack, BodyRegion::Knee, BodyRegion::Biceps];
    let few: Vec<SidedRegion> = few
        .into_iter()
        .flat_map(|region| [Laterality::Left, Laterality::Right].map(|side| SidedRegion { region, side }))
        .collect();
    prop_oneof![1 => prop::sample::select(few), 1 => prop::sample::select(every_place())]
}

fn areas() -> impl Strategy<Value = Vec<Area>> {
    let of_area: Vec<Sign> = Sign::ALL.iter().copied().filter(|sign| !sign.of_person()).collect();
    let signs = prop_oneof![2 => Just(Vec::new()), 1 => some_of(of_area, 3)];
    let sensations = prop_oneof![1 => Just(Vec::new()), 1 => some_of(Sensation::ALL.to_vec(), 3)];
    let area = (places(), 0..=10_u8, sensations, signs)
        .prop_map(|(place, intensity, sensations, signs)| Area { place, intensity, sensations, signs });
    prop::collection::vec(area, 0..5).prop_map(|mut areas| {
        unique(&mut areas, |area| area.place);
        areas
    })
}

fn previous() -> impl Strategy<Value = Vec<Earlier>> {
    let area = (places(), 0..=10_u8).prop_map(|(place, intensity)| EarlierArea { place, intensity });
    let earlier = (0..300_u16, prop::collection::vec(area, 0..4)).prop_map(|(hours, mut areas)| {
        unique(&mut areas, |area| area.place);
        Earlier { hours_ago: f64::from(hours), areas }
    });
    prop::collection::vec(earlier, 0..3).prop_map(|mut previous| {
        let mut seen = BTreeSet::new();
        previous.retain(|earlier| seen.insert(earlier.hours_ago.to_bits()));
        previous
    })
}

/// Hours, often at the very thresholds.
pub fn hours() -> impl Strategy<Value = Option<f64>> {
    let edges = vec![0.0, 11.9, 12.0, 24.0, 48.0, 72.0, 72.1, 168.0, 168.1, 240.0];
    prop_oneof![1 => Just(None), 1 => prop::sample::select(edges).prop_map(Some), 1 => (0..3200_u16).prop_map(|eighths| Some(f64::from(eighths) / 8.0))]
}

fn few<T: OneOfFew + std::fmt::Debug>() -> BoxedStrategy<Few<T>> {
    let some = some_of(T::ALL.to_vec(), 2).prop_map(|told| Few::of(&told));
    prop_oneof![3 => Just(Few::default()), 1 => some].boxed()
}

fn context() -> impl Strategy<Value = Context> {
    let sleep = prop::sample::select(vec![0.0, 4.0, 5.9, 6.0, 6.9, 7.0, 8.0, 24.0]);
    let yes = || prop_oneof![3 => Just(None), 1 => Just(Some(false)), 1 => Just(Some(true))];
    let age = prop_oneof![3 => Just(None), 1 => prop::sample::select(vec![0, 12, 17, 18, 40, 64, 65, 120]).prop_map(Some)];
    let today = (prop::option::of(sleep), prop::option::of(0..=10_u8));
    let about_me = (yes(), yes(), age, few::<ClotRisk>(), few::<Medicine>(), few::<Condition>());
    (today, about_me).prop_map(
        |((sleep_hours, stress), (pregnant, blood_thinners, age, clot_risk, medicines, conditions))| {
            Context { sleep_hours, stress, pregnant, blood_thinners, age, clot_risk, medicines, conditions }
        },
    )
}

/// Sound reports of any kind.
pub fn reports() -> impl Strategy<Value = Report> {
    let of_person: Vec<Sign> = Sign::ALL.iter().copied().filter(|sign| sign.of_person()).collect();
    // Most reports have no emergency: else every answer would be the same.
    let signs = prop_oneof![5 => Just(Vec::new()), 1 => some_of(of_person, 3)];
    let effort = || prop::option::of(prop::sample::select(Effort::ALL));
    let novelty = prop::option::of(prop::sample::select(Novelty::ALL));
    let activity = (prop::sample::select(ActivityKind::ALL), effort(), novelty)
        .prop_map(|(kind, effort, novelty)| Activity { kind, effort, novelty });
    let plan =
        (prop::sample::select(Workout::ALL), effort()).prop_map(|(workout, effort)| Plan { workout, effort });
    let known = (prop::option::of(activity), context(), prop::option::of(plan), previous());
    (areas(), hours(), hours(), signs, known).prop_map(
        |(areas, hours_since_activity, hours_since_onset, signs, (activity, context, plan, previous))| {
            Report {
                areas,
                hours_since_activity,
                hours_since_onset,
                activity,
                signs,
                context,
                plan,
                previous,
                ..Report::default()
            }
        },
    )
}

/// All that is said in English, with plain numbers.
pub fn english() -> Locale {
    struct Plain;

    impl Numerals for Plain {
        fn number(&self, value: f64) -> String {
            value.to_string()
        }

        fn plural(&self, _: f64) -> String {
            "other".to_owned()
        }
    }

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales");
    let locales = messages::load(&folder).unwrap();
    let english = &locales[messages::REFERENCE];
    let tables = messages::tables(english, english);
    let deferred = tables.deferred();
    Locale::new("en", tables.first, Rc::new(Plain)).unwrap().with(&deferred).unwrap()
}
