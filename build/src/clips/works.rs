//! What a clip has of its movement: the regions that it reaches, which are lit, what its steps say, and who shows it.

use std::path::Path;

use sorewise_motion::anatomy::REGION_IDS;
use sorewise_motion::person::PEOPLE;

use super::words::code;
use crate::content::Content;
use crate::messages::Messages;

/// What a movement works, its regions as numbers of `motion::anatomy::REGION_IDS`.
#[derive(Debug, Default, Clone)]
pub struct Works {
    /// Those that it reaches most: they are lit, unless the clip says which.
    pub mainly: Vec<u8>,
    /// All of them.
    pub all: Vec<u8>,
    /// What its name and its steps say in English, in small letters; nothing for advice.
    pub steps: String,
}

/// What a movement works; nothing for advice.
#[must_use]
pub fn works(content: &Content, words: &Messages, name: &str) -> Works {
    let Some((_, movement)) = content.movements.iter().find(|(id, _)| id.0 == name) else {
        return Works::default();
    };
    let most = movement.reaches.values().max().copied().unwrap_or_default();
    let from = |least: u8| {
        let reached = movement.reaches.iter().filter(|(_, weight)| **weight >= least);
        let number = |(region, _): (&String, _)| REGION_IDS.iter().position(|known| known == region);
        reached.filter_map(number).map(code).collect()
    };
    let [name, step] = ["name", "step-"].map(|part| format!("movement-{}-{part}", name.to_lowercase()));
    let steps = words.iter().filter(|(id, _)| **id == name || id.starts_with(&step));
    let steps = steps.map(|(_, step)| step.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    Works { mainly: from(most), all: from(0), steps }
}

/// Who shows a clip: each movement has another one than the next.
pub(super) fn person(file: &Path) -> u8 {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let number: usize = name.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
    code(number % PEOPLE.len())
}
