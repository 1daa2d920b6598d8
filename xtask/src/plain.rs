//! The plain advice that stands where the program does not run: which messages, in their order. A line that begins with `- ` is an
//! item of a list.

use anyhow::{Context as _, Result};
use sorewise_build::messages::Messages;

/// What is said, by message: what cannot wait first. `tests/plain.rs` holds the signs to the engine's answers.
const LINES: [(&str, &[&str]); 9] = [
    (
        "answer-emergency",
        &[
            "sign-chest-pressure",
            "sign-spreading-to-arm-or-jaw",
            "sign-breathless",
            "sign-sweating-faint",
            "sign-stroke-signs",
            "sign-drowsy-or-confused",
            "sign-knocked-out",
            "sign-collapsed",
            "sign-both-legs",
            "sign-saddle-numbness",
            "sign-bladder-bowel-change",
            "sign-dark-urine",
            "sign-wooden-tightness",
            "sign-deformity",
        ],
    ),
    (
        "answer-urgent",
        &[
            "sign-swelling",
            "sign-warmth",
            "sign-redness",
            "sign-cold-or-pale",
            "sign-cannot-bear-weight",
            "sign-cannot-lift",
            "sign-popped",
            "sign-pain-breathing-in",
            "sign-coughing-blood",
            "sign-blood-in-urine",
            "sign-overheated",
        ],
    ),
    ("rule-unusual-sensation", &[]),
    ("rule-past-a-week", &[]),
    ("rule-severe", &[]),
    ("rule-moderate", &[]),
    ("rule-approaching-five", &[]),
    ("rule-far-below-five", &[]),
    ("footer-disclaimer", &[]),
];

/// The few lines of it that `sorewise.js` brings along, for where no other file comes: a sentence, and some of its signs in [`LINES`].
const CORE: [(&str, &[&str]); 3] = [
    (
        "answer-emergency",
        &[
            "sign-chest-pressure",
            "sign-breathless",
            "sign-stroke-signs",
            "sign-saddle-numbness",
            "sign-dark-urine",
        ],
    ),
    ("answer-urgent", &["sign-swelling", "sign-cannot-bear-weight"]),
    ("rule-moderate", &[]),
];

/// The advice in a language.
///
/// # Errors
///
/// There is no such message.
pub(crate) fn advice(messages: &Messages) -> Result<String> {
    lines(messages, &LINES)
}

/// The core of the advice in a language.
///
/// # Errors
///
/// There is no such message.
pub(crate) fn core(messages: &Messages) -> Result<String> {
    lines(messages, &CORE)
}

fn lines(messages: &Messages, wanted: &[(&str, &[&str])]) -> Result<String> {
    let text = |id: &str| {
        let pattern = messages.get(id).with_context(|| format!("there is no message `{id}`"))?;
        Ok::<_, anyhow::Error>(pattern.text.clone())
    };
    let mut lines = Vec::new();
    for (said, signs) in wanted {
        lines.push(text(said)?);
        for sign in *signs {
            lines.push(format!("- {}", text(sign)?));
        }
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_is_part_of_the_advice() {
        for (said, signs) in CORE {
            let listed = LINES.iter().find(|(line, _)| *line == said).map_or(&[][..], |(_, signs)| signs);
            assert!(LINES.iter().any(|(line, _)| *line == said), "{said}");
            for sign in signs {
                assert!(listed.contains(sign), "{sign} is not under {said}");
            }
        }
    }
}
