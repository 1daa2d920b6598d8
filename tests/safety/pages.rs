//! The pages that are written from the hazards: the log and the argument.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::hazards::{Control, Hazard, SEVERITIES};

const HEAD: &str =
    "Generated from `hazards.toml` by `UPDATE=1 cargo test --test safety`; change that file instead.";

/// The hazard log: each hazard with all that is known of it.
pub fn log(hazards: &[Hazard]) -> String {
    let mut out = format!(
        "# Hazard log\n\n{HEAD} Severity and likelihood are the authors' judgement, with the controls in place; no \
         clinical safety officer has reviewed them, and no number stands behind the likelihood.\n\n\
         | id | hazard | severity | likelihood |\n| --- | --- | --- | --- |\n"
    );
    for hazard in hazards {
        let Hazard { id, title, severity, likelihood, .. } = hazard;
        let _ = writeln!(out, "| [{id}](#{}) | {title} | {severity} | {likelihood} |", id.to_lowercase());
    }
    for hazard in hazards {
        let _ = write!(
            out,
            "\n## {}\n\n**{}**\n\n- cause: {}\n- effect: {}\n- severity: {}; likelihood: {}\n",
            hazard.id,
            hazard.title,
            hazard.cause.trim(),
            hazard.effect.trim(),
            hazard.severity,
            hazard.likelihood,
        );
        for (kind, names) in by_kind(hazard) {
            let _ = writeln!(out, "- {kind}: {}", names.join(if kind == "design" { "; " } else { ", " }));
        }
        let tests: Vec<String> = hazard.tests.iter().map(|name| format!("`{name}`")).collect();
        let _ = writeln!(out, "- tests: {}\n- what remains: {}", tests.join(", "), hazard.remains.trim());
    }
    out
}

fn by_kind(hazard: &Hazard) -> BTreeMap<&'static str, Vec<String>> {
    let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut add = |kind, text| kinds.entry(kind).or_default().push(text);
    for control in hazard.controls().unwrap_or_default() {
        match control {
            Control::Rule(id) => add("rules", format!("[{id}](../rules.md#{id})")),
            Control::Question(id) => add("questions", format!("`{id}`")),
            Control::Sentence(id) => add("sentences", format!("`{id}`")),
            Control::Avoid(card, when) => {
                add("withheld", format!("{} with `{}`", card.id(), when.id()));
            }
            Control::Never(card, region) => {
                add("never there", format!("{} at `{}`", card.id(), region.id()));
            }
            Control::Test(name) => add("held by", format!("`{name}`")),
            Control::Design(text) => add("design", text),
        }
    }
    kinds
}

/// The argument: what is claimed, on what it rests, and where it ends.
pub fn argument(hazards: &[Hazard]) -> String {
    let mut out = format!(
        "# Argument\n\n{HEAD}\n\nIt says why we think that Sorewise does little harm, step by step, so that whoever \
         doubts it finds the step. It is no proof, and claims no conformity with any standard.\n\n\
         ## Claim\n\nSomebody who is sore and does what Sorewise says is not kept from help that they need, and is \
         not harmed by what it offers, as far as the hazards below go.\n\n\
         ## 1. The hazards are known\n\n"
    );
    let _ = writeln!(
        out,
        "{} hazards are told, each with cause, effect, severity, controls, tests and what remains \
         ([hazard-log.md](hazard-log.md)). They come from published red flags, from what was reported of products \
         like this one, and from going through each step of a visit. *Assumed:* that nobody overlooked one; a \
         clinician has not looked.\n\n| severity | hazards |\n| --- | --- |",
        hazards.len()
    );
    for severity in SEVERITIES {
        let of: Vec<String> = hazards
            .iter()
            .filter(|hazard| hazard.severity == severity)
            .map(|hazard| format!("[{}](hazard-log.md#{})", hazard.id, hazard.id.to_lowercase()))
            .collect();
        let _ =
            writeln!(out, "| {severity} | {} |", if of.is_empty() { "none".into() } else { of.join(", ") });
    }
    out.push_str(
        "\n## 2. Something stands against each\n\n\
         Each hazard names its controls: a rule that raises the answer, a question that finds what was not told, a \
         sentence that says what to do, a card that is kept back, or a design. `tests/safety.rs` demands that each \
         control exists, and that each rule from *consult* on, each question and each contraindication \
         of a card stands against a hazard. *Assumed:* that the sources say what is right; \
         [rules.md](../rules.md) names them.\n\n\
         | controls | hazards that name them |\n| --- | --- |\n",
    );
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for hazard in hazards {
        for kind in by_kind(hazard).keys() {
            *kinds.entry(kind).or_default() += 1;
        }
    }
    for (kind, count) in kinds {
        let _ = writeln!(out, "| {kind} | {count} |");
    }
    out.push_str(
        "\n## 3. The controls work, and it would be noticed if one did not\n\n\
         `tests/controls.rs` switches each control off in turn, and a named test goes red for each: \
         [controls.md](controls.md) lists them, and says which rules a source demands and which only our own story does. \
         Nothing that a person adds may lower the answer \
         (`tests/properties.rs`). *Assumed:* that what the program answers is what the screen shows; the \
         end-to-end tests compare them on three browser engines at every step of a visit.\n\n\
         ## 4. What is said is understood\n\n\
         One urgency has one phrase in each language, and a sentence that is softer than its rule fails the tests \
         (`one_urgency_one_phrase_in_every_language`). Words that would promise more than there is are refused \
         ([intended-purpose.md](intended-purpose.md)). *Assumed:* that people read the headline and do it. No \
         study with readers stands behind that.\n\n\
         ## 5. What remains is told\n\nThe sum of it, hazard by hazard; the catastrophic ones first:\n\n",
    );
    for severity in SEVERITIES {
        for hazard in hazards.iter().filter(|hazard| hazard.severity == severity) {
            let _ = writeln!(out, "- {} {}: {}", hazard.id, hazard.title, hazard.remains.trim());
        }
    }
    out.push_str(
        "\n## 6. What is wrong is found out\n\nOnly if somebody says so: Sorewise sends nothing, so nobody can \
         count its mistakes. [incidents.md](incidents.md) says how to report one.\n",
    );
    out
}
