//! What the tests of the evidence share: the published cases, read, and the answer's level without all that an
//! answer says beside it.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use sorewise::body::{REGIONS, SidedRegion};
use sorewise::engine::rules::{RULES, Rule};
use sorewise::engine::{Case, Disposition, Report};
use sorewise::value::Value;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Published>,
}

/// A published case; `cases/published.toml` says what its parts mean.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub name: String,
    pub kind: Kind,
    pub why: String,
    pub source: String,
    pub report: String,
    pub allowed: Vec<String>,
    #[serde(default)]
    pub no_advice: Vec<String>,
    #[serde(default)]
    pub no_movements: bool,
    #[serde(default)]
    pub workouts: BTreeMap<String, String>,
    #[serde(default)]
    pub must_ask: Vec<String>,
    pub conflict: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Danger,
    Injury,
    Ordinary,
}

impl Published {
    pub fn report(&self) -> Report {
        read(&self.report).unwrap_or_else(|problem| panic!("{}: {problem}", self.name))
    }

    /// What its source allows, as steps of the ladder.
    pub fn allowed(&self) -> Vec<Disposition> {
        self.allowed.iter().map(|id| disposition(id)).collect()
    }

    pub fn allows(&self, found: Disposition) -> bool {
        self.allowed().contains(&found)
    }

    /// Whether it counts: no other source disagrees.
    pub fn counts(&self) -> bool {
        self.conflict.is_none()
    }
}

pub fn published() -> Vec<Published> {
    let file: File = toml::from_str(&text("cases/published.toml")).unwrap();
    file.case
}

/// A file of the project.
pub fn text(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub fn read(json: &str) -> Result<Report, String> {
    let data: Value = serde_json::from_str(json).map_err(|error| format!("no JSON: {error}"))?;
    Report::from_value(&data).map_err(|errors| format!("not sound: {errors}"))
}

pub fn disposition(id: &str) -> Disposition {
    let known = Disposition::ALL.iter().copied().find(|known| known.id() == id);
    known.unwrap_or_else(|| panic!("there is no disposition {id}"))
}

pub fn every_place() -> Vec<SidedRegion> {
    let sides = REGIONS.iter().map(|info| (info.region, info.region.sides()));
    sides.flat_map(|(region, sides)| sides.iter().map(move |&side| SidedRegion { region, side })).collect()
}

/// The rule that decides; none where nothing speaks against training.
pub fn deciding(report: &Report) -> Option<&'static Rule> {
    let case = Case::of(report);
    // They stand with the most cautious first.
    RULES.iter().copied().find(|rule| {
        rule.fires_on_person(&case.person) || case.areas.iter().any(|area| rule.fires_on(&case.person, area))
    })
}

/// What the answer is, without all that it says beside: a million reports in seconds.
pub fn level(report: &Report) -> Disposition {
    deciding(report).map_or(Disposition::Train, |rule| rule.at_least)
}

/// The long tests are asked for by name.
pub fn full() -> bool {
    std::env::var_os("SOREWISE_FULL").is_some()
}
