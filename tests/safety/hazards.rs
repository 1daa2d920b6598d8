//! The hazards of `docs/safety/hazards.toml`, read; its head says what each field means.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sorewise::body::BodyRegion;
use sorewise::content::{AdviceId, Circumstance, MovementId};
use sorewise::engine::WithheldId;

/// DCB0129's words for how bad it is, the worst first.
pub const SEVERITIES: [&str; 5] = ["catastrophic", "major", "considerable", "significant", "minor"];
/// And for how likely it is with the controls.
pub const LIKELIHOODS: [&str; 5] = ["very high", "high", "medium", "low", "very low"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    hazard: Vec<Hazard>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hazard {
    pub id: String,
    pub title: String,
    pub cause: String,
    pub effect: String,
    pub severity: String,
    pub likelihood: String,
    pub controls: Vec<String>,
    pub tests: Vec<String>,
    pub remains: String,
}

/// One control, as a hazard names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Control {
    Rule(String),
    Question(String),
    Sentence(String),
    Avoid(WithheldId, Circumstance),
    Never(AdviceId, BodyRegion),
    Test(String),
    Design(String),
}

impl Control {
    /// What one entry names: several where it lists circumstances or regions of a card.
    pub fn of(entry: &str) -> Result<Vec<Self>, String> {
        let (kind, rest) = entry.split_once(':').ok_or_else(|| format!("no kind: {entry}"))?;
        let card = || {
            let (card, list) = rest.split_once(':').ok_or_else(|| format!("no card: {entry}"))?;
            let card = every_card().find(|id| id.id() == card);
            Ok::<_, String>((card.ok_or_else(|| format!("there is no such card: {entry}"))?, list))
        };
        Ok(match kind {
            "rule" => vec![Self::Rule(rest.into())],
            "question" => vec![Self::Question(rest.into())],
            "sentence" => vec![Self::Sentence(rest.into())],
            "test" => vec![Self::Test(rest.into())],
            "design" => vec![Self::Design(rest.trim().into())],
            "avoid" => {
                let (card, list) = card()?;
                let named = |id: &str| {
                    let found = Circumstance::ALL.iter().copied().find(|known| known.id() == id);
                    found.map(|it| Self::Avoid(card, it)).ok_or_else(|| format!("no circumstance {id}"))
                };
                list.split(',').map(str::trim).map(named).collect::<Result<_, _>>()?
            }
            "never" => {
                let (WithheldId::Advice(card), list) = card()? else {
                    return Err(format!("a movement names what it strains: {entry}"));
                };
                let named = |id: &str| {
                    let found = BodyRegion::from_id(id);
                    found.map(|it| Self::Never(card, it)).ok_or_else(|| format!("no region {id}"))
                };
                list.split(',').map(str::trim).map(named).collect::<Result<_, _>>()?
            }
            _ => return Err(format!("there is no kind {kind}: {entry}")),
        })
    }
}

impl Hazard {
    /// All its controls.
    pub fn controls(&self) -> Result<Vec<Control>, String> {
        let all: Result<Vec<_>, _> = self.controls.iter().map(|entry| Control::of(entry)).collect();
        Ok(all.map_err(|error| format!("{}: {error}", self.id))?.into_iter().flatten().collect())
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

pub fn hazards() -> Vec<Hazard> {
    let text = std::fs::read_to_string(root().join("docs/safety/hazards.toml")).unwrap_or_default();
    let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("hazards.toml: {error}"));
    file.hazard
}

/// When a card is withheld altogether.
pub fn avoid(card: WithheldId) -> &'static [Circumstance] {
    match card {
        WithheldId::Advice(id) => id.card().avoid,
        WithheldId::Movement(id) => id.card().avoid,
    }
}

/// Every card.
pub fn every_card() -> impl Iterator<Item = WithheldId> {
    let advice = AdviceId::ALL.iter().map(|id| WithheldId::Advice(*id));
    advice.chain(MovementId::ALL.iter().map(|id| WithheldId::Movement(*id)))
}

/// All controls of all hazards, each once.
pub fn controls() -> BTreeSet<Control> {
    hazards().iter().flat_map(|hazard| hazard.controls().unwrap_or_else(|error| panic!("{error}"))).collect()
}

/// Whether a generated page is what the program says; `UPDATE=1` writes it.
pub fn fresh(page: &str, file: &str, test: &str) {
    let path = root().join("docs/safety").join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, page).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page, "docs/safety/{file} is stale: UPDATE=1 cargo test --test {test}");
}
