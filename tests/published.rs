//! The published cases: what their sources allow is answered, what decides them is asked for, and what is irrelevant
//! moves none of them. `docs/how-well.md` counts them: `UPDATE=1 cargo test --test published` writes it anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod cases;
#[path = "published/circumstances.rs"]
mod circumstances;
#[path = "published/page.rs"]
mod page;
#[path = "published/walk.rs"]
mod walk;

use std::collections::BTreeSet;

use cases::{Kind, Published, published, text};
use serde::Deserialize;
use sorewise::content::AdviceId;
use sorewise::engine::{Assessment, QUESTIONS, assess};

/// Nobody who is plainly sore is asked more than this.
const MOST_QUESTIONS: usize = 2;

fn answer(case: &Published) -> Assessment {
    assess(&case.report()).unwrap_or_else(|errors| panic!("{}: {errors}", case.name))
}

/// Where the answer is not what the source allows.
fn problems(case: &Published) -> Vec<String> {
    let mut problems = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            problems.push(format!("{}: {what}\n    {}\n    {}", case.name, case.why, case.source));
        }
    };
    let answer = answer(case);
    let rules: Vec<&str> = answer.reasons.iter().map(|reason| reason.rule.id).collect();
    let found = answer.disposition;
    expect(case.allows(found), format!("is {}, allowed {:?}; rules {rules:?}", found.id(), case.allowed));
    for (workout, wanted) in &case.workouts {
        let call = answer.workouts.iter().find(|it| it.workout.id() == workout).map(|it| it.verdict.id());
        let holds = match wanted.strip_prefix('!') {
            Some(unwanted) => call.is_some_and(|call| call != unwanted),
            None => call == Some(wanted.as_str()),
        };
        expect(holds, format!("{workout} is {call:?}, wanted {wanted}"));
    }
    for id in &case.no_advice {
        expect(AdviceId::ALL.iter().any(|known| known.id() == id), format!("there is no card {id}"));
        expect(answer.advice.iter().all(|shown| shown.id() != id), format!("shows {id}"));
    }
    expect(!case.no_movements || answer.movements.is_empty(), "shows movements".to_owned());
    for id in &case.must_ask {
        expect(QUESTIONS.iter().any(|known| known.id == id), format!("there is no question {id}"));
        expect(answer.questions.iter().any(|asked| asked.id == id), format!("does not ask {id}"));
    }
    problems
}

#[test]
fn every_case_is_answered_as_its_source_allows() {
    let wrong: Vec<String> = published().iter().filter(|case| case.counts()).flat_map(problems).collect();
    assert!(wrong.is_empty(), "{} problems\n{}", wrong.len(), wrong.join("\n"));
}

/// Where sources disagree, the answer is the more careful one's, or lies between; never below both.
#[test]
fn where_sources_disagree_the_more_careful_one_wins() {
    let decisions = text("docs/safety.md");
    for case in published().iter().filter(|case| !case.counts()) {
        assert!(
            decisions.contains(&format!("`{}`", case.name)),
            "docs/safety.md does not decide {}",
            case.name
        );
        let least = case.allowed().into_iter().min().unwrap();
        assert!(answer(case).disposition >= least, "{} is below what even its source allows", case.name);
    }
}

#[test]
fn plain_soreness_is_asked_two_questions_at_most() {
    for case in published().iter().filter(|case| case.counts() && case.kind == Kind::Ordinary) {
        let asked: Vec<&str> = answer(case).questions.iter().map(|question| question.id).collect();
        assert!(asked.len() <= MOST_QUESTIONS, "{} is asked {asked:?}", case.name);
    }
}

#[test]
fn every_deciding_sign_is_asked_for_on_the_way() {
    let (mut wrong, mut asked, mut unprompted) = (Vec::new(), 0, BTreeSet::new());
    for case in published().iter().filter(|case| case.counts() && case.kind != Kind::Ordinary) {
        let walked = walk::walk(&case.report(), &[]);
        if case.allows(walked.disposition) {
            asked += 1;
            continue;
        }
        let told = walk::UNPROMPTED.iter().find(|it| it.name == case.name);
        let reached = told.map(|told| walk::walk(&case.report(), told.signs));
        match reached {
            Some(reached) if case.allows(reached.disposition) => {
                unprompted.insert(case.name.clone());
            }
            _ => wrong.push(format!(
                "{}: stays {}, allowed {:?}; asked {:?}, never told {:?}",
                case.name,
                walked.disposition.id(),
                case.allowed,
                walked.asked,
                walked.untold
            )),
        }
    }
    println!("{asked} are reached by questions alone, {} want a word unprompted", unprompted.len());
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
    let idle: Vec<&str> =
        walk::UNPROMPTED.iter().map(|it| it.name).filter(|name| !unprompted.contains(*name)).collect();
    assert!(idle.is_empty(), "reached without a word unprompted: {idle:?}");
    assert!(walk::UNPROMPTED.iter().all(|it| it.why.split_whitespace().count() > 5));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Irrelevant {
    cases: Vec<String>,
    circumstances: Vec<String>,
}

#[test]
fn what_is_irrelevant_moves_no_answer() {
    let Irrelevant { cases: names, circumstances } = toml::from_str(&text("cases/irrelevant.toml")).unwrap();
    let known: Vec<&str> = circumstances::ALL.iter().map(|circumstance| circumstance.0).collect();
    assert_eq!(circumstances, known, "cases/irrelevant.toml lists what is tried");
    let chosen: BTreeSet<&String> = names.iter().collect();
    assert_eq!((chosen.len(), known.len()), (60, 16));
    let (all, mut tried) = (published(), 0);
    for name in &names {
        let case = all.iter().find(|case| case.name == *name).unwrap_or_else(|| panic!("there is no {name}"));
        let plain = answer(case);
        for (circumstance, under) in circumstances::ALL {
            let found = under(&case.report);
            assert_eq!(found.disposition, plain.disposition, "{name} with {circumstance}");
            assert_eq!(found.care(), plain.care(), "{name} with {circumstance}");
            tried += 1;
        }
    }
    assert_eq!(tried, 960);
}

#[test]
fn the_cases_are_told_well() {
    let all = published();
    let names: BTreeSet<&str> = all.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "a name is used twice");
    for case in &all {
        assert!(case.why.split_whitespace().count() >= 3, "{} says too little", case.name);
        assert!(case.source.split_whitespace().count() >= 1 && !case.allowed().is_empty(), "{}", case.name);
        assert!(case.report().check().is_ok(), "{}", case.name);
        // A story that may be anything tells nothing.
        let (least, most) = (case.allowed().into_iter().min(), case.allowed().into_iter().max());
        let asks = !case.must_ask.is_empty();
        assert!(asks || most.unwrap() as u8 - least.unwrap() as u8 <= 3, "{} allows too much", case.name);
    }
    let counted = |kind: Kind| all.iter().filter(|case| case.kind == kind && case.counts()).count();
    let counted = [Kind::Danger, Kind::Injury, Kind::Ordinary].map(counted);
    assert!(counted[0] >= 37 && counted[1] >= 25 && counted[2] >= 23, "{counted:?}");
}

#[test]
fn the_page_of_how_well_is_fresh() {
    let page = page::page(&published(), answer);
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(page::FILE);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == page, "{} is stale: UPDATE=1 cargo test --test published", page::FILE);
}
