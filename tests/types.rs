//! The shapes that `sorewise/engine` tells TypeScript are the engine's own: each list of words, each field of an answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sorewise::body::{Laterality, REGIONS};
use sorewise::engine::rules::{Care, Meanwhile};
use sorewise::engine::{
    ActivityKind, Band, Classification, ClotRisk, Condition, Disposition, Effort, ErrorCode, Guidance,
    Medicine, Novelty, Report, SelectionReason, Sensation, Sign, Verdict, Workout,
};
use sorewise::value::Value;
use support::{PERSON, answer, busy_report, calf, of, with_sensations};

fn types() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("npm/engine.d.ts")).unwrap()
}

/// The words of a union, in their order.
fn words<'a>(types: &'a str, start: &str) -> Vec<&'a str> {
    let (_, rest) = types.split_once(start).expect(start);
    rest.split(';').next().unwrap().split('\'').skip(1).step_by(2).collect()
}

#[test]
fn words_are_the_engines() {
    let types = types();
    let union = |name: &str| words(&types, &format!("export type {name} =\n"));
    assert_eq!(union("RegionId"), REGIONS.iter().map(|region| region.id).collect::<Vec<_>>());
    let sides = [Laterality::Left, Laterality::Right, Laterality::Midline].map(Laterality::id);
    assert_eq!(union("Side"), sides);
    let ids = |signs: Vec<&Sign>| signs.into_iter().map(|sign| sign.id()).collect::<Vec<_>>();
    let (of_person, of_area): (Vec<&Sign>, Vec<&Sign>) = Sign::ALL.iter().partition(|sign| PERSON(sign));
    assert_eq!(union("PersonSign"), ids(of_person));
    assert_eq!(union("AreaSign"), ids(of_area));
    macro_rules! same {
        ($($name:literal $kind:ident),*) => {$(
            assert_eq!(union($name), $kind::ALL.iter().map(|word| word.id()).collect::<Vec<_>>(), $name);
        )*};
    }
    same!(
        "Sensation" Sensation, "ActivityKind" ActivityKind, "Effort" Effort, "Novelty" Novelty, "Workout" Workout,
        "ClotRisk" ClotRisk, "Medicine" Medicine, "Condition" Condition, "Disposition" Disposition,
        "Meanwhile" Meanwhile, "Classification" Classification, "Band" Band, "Guidance" Guidance, "Call" Verdict
    );
    let care = [Care::Own, Care::Therapist, Care::Doctor, Care::Department(&[]), Care::Ambulance(&[])];
    assert_eq!(union("Care"), care.map(Care::id));
    let why = [
        SelectionReason::Recovery,
        SelectionReason::SoreRegions,
        SelectionReason::TrainElsewhere,
        SelectionReason::WholeBody,
    ];
    assert_eq!(union("Why"), why.map(SelectionReason::id));
    let codes = [
        ErrorCode::Missing,
        ErrorCode::UnknownField,
        ErrorCode::WrongType,
        ErrorCode::OutOfRange,
        ErrorCode::UnknownValue,
        ErrorCode::NoSuchSide,
        ErrorCode::Duplicate,
        ErrorCode::TooLong,
        ErrorCode::UnknownSchema,
    ];
    assert_eq!(words(&types, "\n  code:\n"), codes.map(ErrorCode::id));
}

/// The fields of the interface, those that may be missing too.
fn fields(types: &str, interface: &str) -> BTreeSet<String> {
    let (_, rest) = types.split_once(&format!("export interface {interface} ")).expect(interface);
    let body = rest.split("\n}").next().unwrap();
    let own = body.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(':'));
    let named = own.map(|(name, _)| name.trim_end_matches('?').to_owned());
    named.filter(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')).collect()
}

#[test]
fn fields_are_the_engines() {
    let types = types();
    let names = |value: Value| -> BTreeSet<String> {
        let Value::Object(fields) = value else { panic!("an object") };
        fields.into_iter().map(|(name, _)| name).collect()
    };
    let sore = with_sensations(calf(4), &[Sensation::Achy]);
    let whole = answer(&Report { hours_since_activity: Some(20.0), ..of(sore) });
    assert_eq!(fields(&types, "Assessment"), names(whole.to_value()));
    let mut told = busy_report(4);
    told.signs.push(Sign::Fever);
    told.areas[0].sensations.push(Sensation::Dull);
    told.areas[0].signs.push(Sign::Swelling);
    let report = told.to_value();
    let Some(Value::List(areas)) = report.get("areas") else { panic!("a report has areas") };
    let of_area = &fields(&types, "Area") | &fields(&types, "EarlierArea");
    assert_eq!(of_area, names(areas[0].clone()));
    assert_eq!(fields(&types, "Report"), names(report));
}
