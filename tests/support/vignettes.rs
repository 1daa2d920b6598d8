//! The vignettes, read; their form is described in `tests/vignettes.rs`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use sorewise::engine::{Assessment, Report, assess};
use sorewise::value::Value;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Vignette>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vignette {
    pub id: String,
    pub says: String,
    pub source: Vec<String>,
    pub report: String,
    pub allowed: Vec<String>,
    #[serde(default)]
    pub forbidden: Vec<String>,
    #[serde(default)]
    pub asks: Vec<String>,
    #[serde(default)]
    pub classification: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub workouts: BTreeMap<String, Vec<String>>,
}

pub fn vignettes() -> Vec<Vignette> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let read = |path: &std::path::PathBuf| -> Vec<Vignette> {
        let text = std::fs::read_to_string(path).unwrap();
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file.case
    };
    files.iter().flat_map(read).collect()
}

pub fn answer(vignette: &Vignette) -> Result<Assessment, String> {
    let data: Value = serde_json::from_str(&vignette.report).map_err(|error| format!("no JSON: {error}"))?;
    let report = Report::from_value(&data).map_err(|errors| format!("not sound: {errors}"))?;
    assess(&report).map_err(|errors| errors.to_string())
}
