//! Check-ins as FHIR: by the rules of the guide's profiles, out and in again as the same bytes, and nothing that was not told.
//!
//! Where `python3` has `fhir.resources` (`PyPI`), that checks the structure, too, of 300 random diaries; `SOREWISE_FHIR=…` names another
//! Python, which has to have it. With `SOREWISE_FULL=1` it checks 10,000.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::diary::{CheckIn, Diary, Noticed, Pseudonym, Stamp, Telling, fhir, from_fhir, json};
use sorewise::engine::{Finding, Report, Sensation, Sign};
use sorewise::value::Value;

use super::exchange::diaries;
use super::tellings::{MONDAY, id, sorted, telling, told};
use crate::support::{calf, of, with_sensations, with_signs};

const SOMEBODY: Pseudonym = Pseudonym(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);

fn profiles() -> toml::Table {
    include_str!("profiles.toml").parse().unwrap()
}

fn text<'v>(value: &'v Value, path: &[&str]) -> &'v str {
    let mut at = value;
    for step in path {
        at = match (at, step.parse::<usize>()) {
            (Value::List(items), Ok(index)) => &items[index],
            (other, _) => other.get(step).unwrap_or_else(|| panic!("{step} of {path:?} in {}", json(value))),
        };
    }
    let Value::Text(text) = at else { panic!("{path:?}") };
    text
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    match value.get(name) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// The observations of a bundle.
fn observations(bundle: &Value) -> Vec<&Value> {
    list(bundle, "entry").iter().skip(1).map(|entry| entry.get("resource").unwrap()).collect()
}

/// Where an observation is not as its profile wants it.
fn mistakes(observation: &Value, profiles: &toml::Table) -> Vec<String> {
    let mut mistakes = Vec::new();
    let url = text(observation, &["meta", "profile", "0"]);
    let name = url.strip_prefix("http://hl7.org/fhir/uv/symptoms/StructureDefinition/").unwrap_or_default();
    let Some(profile) = profiles.get(name) else { return vec![format!("no profile {url}")] };
    let names = |key: &str| -> Vec<String> {
        profile.get(key).map(|names| names.clone().try_into().unwrap()).unwrap_or_default()
    };
    let mut hold = |holds: bool, what: String| {
        if !holds {
            mistakes.push(what);
        }
    };
    for name in names("required") {
        hold(observation.get(&name).is_some(), format!("{name} is not there"));
    }
    for name in names("forbidden") {
        hold(observation.get(&name).is_none(), format!("{name} is there"));
    }
    let code = text(observation, &["code", "coding", "0", "code"]);
    hold(Some(code) == profile["code"].as_str(), format!("code {code}"));
    if let Some(category) = profile.get("category").and_then(toml::Value::as_str) {
        let is = |it: &Value| text(it, &["coding", "0", "code"]) == category;
        hold(list(observation, "category").iter().filter(|it| is(it)).count() == 1, "category".to_owned());
    }
    for component in list(observation, "component") {
        for name in names("component_required") {
            hold(component.get(&name).is_some(), format!("component.{name} is not there"));
        }
        for name in names("component_forbidden") {
            hold(component.get(&name).is_none(), format!("component.{name} is there"));
        }
        let Value::Object(fields) = component else { panic!() };
        let values = fields.iter().filter(|(name, _)| name.starts_with("value")).count();
        hold(values == 1, "a component has one value".to_owned());
    }
    if let Some(slices) = profile.get("slices").and_then(toml::Value::as_table) {
        for (code, rule) in slices {
            let (most, value): (usize, String) = rule.clone().try_into().unwrap();
            let of_slice = |it: &&Value| text(it, &["code", "coding", "0", "code"]) == code;
            let there: Vec<&Value> = list(observation, "component").iter().filter(of_slice).collect();
            hold(there.len() <= most, format!("{code} is there {} times", there.len()));
            hold(there.iter().all(|it| it.get(&value).is_some()), format!("{code} has no {value}"));
        }
    }
    mistakes
}

proptest! {
    #[test]
    fn a_bundle_keeps_the_rules_and_comes_back_as_the_same_bytes(diary in diaries()) {
        let bundle = fhir(&diary, SOMEBODY);
        let profiles = profiles();
        for observation in observations(&bundle) {
            prop_assert_eq!(mistakes(observation, &profiles), Vec::<String>::new(), "{}", json(observation));
        }
        let mut ids: Vec<&str> = list(&bundle, "entry").iter().map(|entry| text(entry, &["fullUrl"])).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "each has an id of its own");
        let (read, patient) = from_fhir(&serde_json::from_str(&json(&bundle)).unwrap()).unwrap();
        prop_assert_eq!(json(&fhir(&read, patient)), json(&bundle));
        // What was told of soreness is what is read.
        let (before, after) = (diary.check_ins(), read.check_ins());
        let of = |check_ins: &[CheckIn]| -> Vec<_> {
            let sore = |it: &CheckIn| Report { areas: it.report.areas.clone(), signs: it.report.signs.clone(), ..Report::default() };
            let told = check_ins.iter().filter(|it| {
                !it.report.areas.is_empty() || !it.report.signs.is_empty() || !it.denied.is_empty()
            });
            told.map(|it| (it.id, it.at, sorted(&sore(it)), it.denied.clone())).collect()
        };
        prop_assert_eq!(of(&before), of(&after));
    }

    #[test]
    fn a_bundle_that_was_changed_is_refused(diary in diaries(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = json(&fhir(&diary, SOMEBODY)).into_bytes();
        let index = at.index(bytes.len());
        bytes[index] = byte;
        if let Ok(bundle) = serde_json::from_slice::<Value>(&bytes) {
            // Understood means: as it was written.
            if let Ok((read, patient)) = from_fhir(&bundle) {
                prop_assert_eq!(fhir(&read, patient), bundle);
            }
        }
    }
}

#[test]
fn what_was_not_asked_is_not_said() {
    let calf_place = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    let denied = [
        Noticed { place: Some(calf_place), finding: Finding::Sign(Sign::Warmth) },
        Noticed { place: None, finding: Finding::Sign(Sign::Breathless) },
    ];
    let sore = with_sensations(with_signs(calf(6), &[Sign::Swelling]), &[Sensation::Tight]);
    let report = Report {
        signs: vec![Sign::Fever],
        areas: vec![sore, crate::support::area(BodyRegion::Head, 0)],
        ..Report::default()
    };
    let mut diary = Diary::default();
    let stamp = Stamp { at: MONDAY.at, by: 1 };
    diary.tell(id(), Telling { denied: &denied, ..telling(&report) }, stamp, MONDAY).unwrap();
    let bundle = fhir(&diary, SOMEBODY);
    let said: Vec<String> = observations(&bundle)
        .into_iter()
        .map(|it| {
            let code = text(it, &["code", "coding", "0", "display"]);
            let value = text(it, &["valueCodeableConcept", "text"]);
            let site = it.get("bodySite").map_or("", |_| text(it, &["bodySite", "text"]));
            format!("{code}: {value} {site}").trim_end().to_owned()
        })
        .collect();
    assert_eq!(
        said,
        [
            "Symptom: soreness calf",
            "Symptom: swelling calf",
            "Symptom absent: soreness head",
            "Symptom: fever",
            "Symptom absent: warmth calf",
            "Symptom absent: breathless",
        ]
    );
    let written = json(&bundle);
    for (was, becomes) in [
        ("\"final\"", "\"amended\""),
        ("\"valueString\":\"left\"", "\"valueString\":\"right\""),
        ("\"text\":\"swelling\"", "\"text\":\"bruising\""),
        ("Symptom absent", "Symptom"),
        ("urn:uuid:0", "urn:uuid:1"),
        ("[Score]", "[Score!]"),
        ("#sign/fever", "#sign/vomiting"),
    ] {
        let changed = written.replacen(was, becomes, 1);
        assert_ne!(changed, written, "{was}");
        assert!(from_fhir(&serde_json::from_str(&changed).unwrap()).is_err(), "{becomes}");
    }
    let side = text(observations(&bundle)[0], &["bodySite", "extension", "0", "valueString"]);
    assert_eq!(side, "left");
    let Value::List(entries) = bundle.get("entry").unwrap() else { panic!() };
    assert_eq!(
        json(entries[0].get("resource").unwrap()),
        r#"{"resourceType":"Patient","id":"01234567-89ab-4def-8123-456789abcdef"}"#
    );
}

#[test]
fn the_rules_of_the_profiles_are_looked_at() {
    let bundle = fhir(&told(&of(calf(4))), SOMEBODY);
    let sound = observations(&bundle)[0].clone();
    let profiles = profiles();
    assert_eq!(mistakes(&sound, &profiles), Vec::<String>::new());
    let without = |name: &str| {
        let Value::Object(mut fields) = sound.clone() else { panic!() };
        fields.retain(|(field, _)| field != name);
        Value::Object(fields)
    };
    for name in ["status", "category", "subject", "performer", "valueCodeableConcept", "effectiveDateTime"] {
        assert!(!mistakes(&without(name), &profiles).is_empty(), "{name}");
    }
    assert!(!mistakes(&sound.clone().with("device", true), &profiles).is_empty());
}

#[test]
fn structure_is_as_fhir_resources_wants_it() {
    // Where Python has it, or where it is asked for.
    let wanted = std::env::var_os("SOREWISE_FHIR");
    let python = wanted.clone().unwrap_or_else(|| "python3".into());
    let has = Command::new(&python).args(["-c", "import fhir.resources"]).stderr(Stdio::null()).status();
    if wanted.is_none() && !has.is_ok_and(|status| status.success()) {
        return;
    }
    let count = if std::env::var_os("SOREWISE_FULL").is_some() { 10_000 } else { 300 };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diary/fhir_structure.py");
    let mut checker =
        Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut runner = TestRunner::default();
    let mut into = checker.stdin.take().unwrap();
    for _ in 0..count {
        let diary = diaries().new_tree(&mut runner).unwrap().current();
        writeln!(into, "{}", json(&fhir(&diary, SOMEBODY))).unwrap();
    }
    drop(into);
    let output = checker.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), count.to_string());
}
