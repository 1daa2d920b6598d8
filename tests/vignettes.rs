//! The vignettes: short stories with the answers that are allowed, each from a fact.
//!
//! `tests/vignettes/*.toml` holds `[[case]]` tables:
//! - `id`: unique; `says`: the story in a plain sentence; `source`: ids of the knowledge file
//! - `report`: the report as JSON; `allowed`: the dispositions that are right
//! - `forbidden`: what must not be offered: ids of advice and movement cards, `treatments` (all advice
//!   that treats), `movements` (all of them), `loading:<region>` (what loads and reaches the region)
//! - `asks`: ids of questions that must be asked; optional
//! - `classification`: what an area ("left calf"; on the midline "head") may be called; optional
//! - `workouts`: the calls that are right for a workout; optional
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use sorewise::body::{BodyRegion, Laterality};
use sorewise::content::{AdviceId, FactId, MovementId};
use sorewise::engine::{Assessment, Disposition, QUESTIONS, Workout};
use support::vignettes::{Vignette, answer, vignettes};

/// At least so many stories are published.
const FEWEST: usize = 120;
/// The facts about red flags: each has its stories.
const RED_FLAGS: [&str; 10] = ["F2", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F14"];

/// What is wrong with the answer to a story, and with the story itself.
fn problems(vignette: &Vignette) -> Vec<String> {
    let mut problems = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            problems.push(what);
        }
    };
    expect(!vignette.source.is_empty(), "names no source".into());
    expect(!vignette.allowed.is_empty(), "allows no disposition".into());
    expect(vignette.says.split_whitespace().count() >= 3, "says too little".into());
    for fact in &vignette.source {
        expect(FactId::ALL.iter().any(|known| known.id() == fact), format!("there is no fact {fact}"));
    }
    for name in &vignette.allowed {
        let known = Disposition::ALL.iter().any(|known| known.id() == name);
        expect(known, format!("there is no disposition {name}"));
    }
    let answer = match answer(vignette) {
        Ok(answer) => answer,
        Err(problem) => {
            problems.push(problem);
            return problems;
        }
    };
    let found = answer.disposition.id();
    let why: Vec<&str> = answer.reasons.iter().map(|reason| reason.rule.id).collect();
    let allowed = vignette.allowed.iter().any(|id| id == found);
    expect(allowed, format!("is {found}, allowed {:?}; rules {why:?}", vignette.allowed));
    for forbidden in &vignette.forbidden {
        match offered(&answer, forbidden) {
            Ok(cards) => expect(cards.is_empty(), format!("offers {cards:?}, forbidden {forbidden}")),
            Err(problem) => expect(false, problem),
        }
    }
    for id in &vignette.asks {
        expect(QUESTIONS.iter().any(|known| known.id == id), format!("there is no question {id}"));
        let asked: Vec<&str> = answer.questions.iter().map(|question| question.id).collect();
        expect(asked.contains(&id.as_str()), format!("does not ask {id}, but {asked:?}"));
    }
    for (place, classes) in &vignette.classification {
        let found = answer.areas.iter().find(|area| named(area.place.side, area.place.region, place));
        let found = found.map(|area| area.classification.id());
        let right = found.is_some_and(|found| classes.iter().any(|class| class == found));
        expect(right, format!("{place} is {found:?}, allowed {classes:?}"));
    }
    for (workout, calls) in &vignette.workouts {
        let found = answer.workouts.iter().find(|it| it.workout.id() == workout).map(|it| it.verdict.id());
        expect(Workout::from_id(workout).is_some(), format!("there is no workout {workout}"));
        let right = found.is_some_and(|found| calls.iter().any(|call| call == found));
        expect(right, format!("{workout} is {found:?}, allowed {calls:?}"));
    }
    problems
}

/// "left calf"; on the midline the region alone.
fn named(side: Laterality, region: BodyRegion, name: &str) -> bool {
    name == format!("{} {}", side.id(), region.id()) || (side == Laterality::Midline && name == region.id())
}

/// The cards of a kind that are offered.
fn offered(answer: &Assessment, forbidden: &str) -> Result<Vec<&'static str>, String> {
    let advice = answer.advice.iter().copied();
    let movements = answer.movements.iter().map(|movement| movement.id);
    Ok(if forbidden == "treatments" {
        advice.filter(|id| id.card().treats).map(AdviceId::id).collect()
    } else if forbidden == "movements" {
        movements.map(MovementId::id).collect()
    } else if let Some(region) = forbidden.strip_prefix("loading:") {
        let region = BodyRegion::from_id(region).ok_or_else(|| format!("there is no region {region}"))?;
        let loading = |id: &MovementId| id.card().loads && id.card().weight(region) > 0;
        movements.filter(loading).map(MovementId::id).collect()
    } else if AdviceId::ALL.iter().any(|id| id.id() == forbidden) {
        advice.map(AdviceId::id).filter(|id| *id == forbidden).collect()
    } else if MovementId::ALL.iter().any(|id| id.id() == forbidden) {
        movements.map(MovementId::id).filter(|id| *id == forbidden).collect()
    } else {
        return Err(format!("there is no card {forbidden}"));
    })
}

#[test]
fn every_story_has_an_answer_that_is_allowed() {
    let mut wrong = Vec::new();
    for vignette in vignettes() {
        for problem in problems(&vignette) {
            wrong.push(format!("{}: {problem}\n    {}", vignette.id, vignette.says));
        }
    }
    assert!(wrong.is_empty(), "{} problems\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_emergency_is_missed() {
    let (mut all, mut recalled) = (0, Vec::new());
    let mut missed = Vec::new();
    for vignette in vignettes().into_iter().filter(|v| v.allowed == ["emergency"]) {
        all += 1;
        match answer(&vignette) {
            Ok(answer) if answer.disposition == Disposition::Emergency => recalled.push(vignette.id),
            other => missed.push((vignette.id, other.map(|answer| answer.disposition))),
        }
    }
    println!("emergencies recalled: {} of {all}", recalled.len());
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn there_are_enough_stories_and_each_is_told_once() {
    let vignettes = vignettes();
    let ids: BTreeSet<&str> = vignettes.iter().map(|vignette| vignette.id.as_str()).collect();
    assert_eq!(ids.len(), vignettes.len(), "an id is used twice");
    assert!(vignettes.len() >= FEWEST, "{} of {FEWEST}", vignettes.len());
    for fact in RED_FLAGS {
        let told = vignettes.iter().filter(|v| v.source.iter().any(|source| source == fact)).count();
        assert!(told >= 2, "{fact} has {told} stories");
    }
    // All of the ladder is tried, not its end alone.
    for disposition in Disposition::ALL {
        let tried = vignettes.iter().any(|v| v.allowed.iter().any(|id| id == disposition.id()));
        assert!(tried, "{} is never right", disposition.id());
    }
}
