//! Assessing: from the rules that fired to one answer.

use super::assessment::{AreaAssessment, Assessment};
use super::case::{AreaFacts, Case};
use super::changes::changes;
use super::course::{Classification, Course};
use super::disposition::{Band, Disposition, Guidance};
use super::error::ReportErrors;
use super::movements::{MovementPreferences, select};
use super::questions::questions;
use super::report::{Report, SCHEMA};
use super::rules::{RULES, Reason, Rule, evidence};
use super::withhold::{Withholder, advice};
use super::workouts::verdicts;
use crate::content::FactId;

/// Answers a report, with twenty minutes and any equipment for movements. The same report always gets
/// the same answer, whatever the order of its lists.
///
/// # Errors
/// The mistakes that [`Report::check`] finds; an answer is given to a sound report only.
pub fn assess(report: &Report) -> Result<Assessment, ReportErrors> {
    assess_for(report, MovementPreferences::default())
}

/// Answers a report; `wishes` say how much time and which equipment there is for movements, and change
/// nothing else.
///
/// # Errors
/// The mistakes that [`Report::check`] finds.
pub fn assess_for(report: &Report, wishes: MovementPreferences) -> Result<Assessment, ReportErrors> {
    report.check()?;
    let case = Case::of(report);
    let mut reasons = reasons(&case);
    let disposition = reasons.first().map_or(Disposition::Train, |reason| reason.rule.at_least);
    // What reassures ("it fades by itself") has no place beside a warning.
    if disposition >= Disposition::Consult {
        reasons.retain(|reason| reason.rule.at_least > Disposition::Train);
    }
    let of_person = level_of_person(&case);
    let levels: Vec<Disposition> =
        case.areas.iter().map(|area| level_of_area(&case, area).max(of_person)).collect();
    let areas = case.areas.iter().zip(&levels);
    let classifications: Vec<Classification> =
        areas.map(|(area, level)| classify(&case, area, *level)).collect();
    let areas =
        case.areas.iter().zip(&levels).zip(&classifications).map(|((area, &level), &classification)| {
            AreaAssessment {
                place: area.place,
                classification,
                band: Band::of(area.intensity),
                guidance: Guidance::of(level, area.intensity),
            }
        });
    let areas = areas.collect();

    let mut withholder = Withholder::new(&case, &reasons);
    let advice = advice(&reasons, disposition, &mut withholder);
    let workouts = verdicts(report, &case, &levels, disposition, &reasons);
    let movements = select(&case, &levels, disposition, wishes, &workouts, &mut withholder);
    Ok(Assessment {
        schema: SCHEMA,
        disposition,
        areas,
        workouts,
        advice,
        movements,
        withheld: withholder.withheld,
        course: Course::of(report, &case, &classifications, disposition),
        questions: questions(&case, disposition, &reasons),
        changes: changes(&case, disposition),
        reasons,
    })
}

/// The rules that fire, the most cautious first: they stand in that order.
fn reasons(case: &Case) -> Vec<Reason> {
    let fired = |&rule: &&'static Rule| evidence(rule, case).map(|because| Reason { rule, because });
    RULES.iter().filter_map(fired).collect()
}

/// How cautious the rules are that look at the person.
fn level_of_person(case: &Case) -> Disposition {
    let first = RULES.iter().find(|rule| rule.fires_on_person(&case.person));
    first.map_or(Disposition::Train, |rule| rule.at_least)
}

/// How cautious the rules are that look at an area.
fn level_of_area(case: &Case, area: &AreaFacts) -> Disposition {
    let first = RULES.iter().find(|rule| rule.fires_on(&case.person, area));
    first.map_or(Disposition::Train, |rule| rule.at_least)
}

/// The facts of possible injuries, and those of what is no course of soreness.
const INJURIES: [FactId; 6] = [FactId::F2, FactId::F6, FactId::F7, FactId::F10, FactId::F11, FactId::F12];
const OTHER_COURSES: [FactId; 4] = [FactId::F4, FactId::F5, FactId::F8, FactId::F9];

fn classify(case: &Case, area: &AreaFacts, level: Disposition) -> Classification {
    let warns = |facts: &[FactId]| {
        let warning = |rule: &&&Rule| rule.at_least >= Disposition::Consult;
        level >= Disposition::Consult
            && RULES.iter().take_while(warning).any(|rule| {
                rule.facts.iter().any(|fact| facts.contains(fact)) && rule.fires_on(&case.person, area)
            })
    };
    let class = Classification::of(&case.person, area, warns(&INJURIES));
    let delayed = matches!(class, Classification::Acute | Classification::Doms | Classification::Overreached);
    if delayed && warns(&OTHER_COURSES) { Classification::Unclear } else { class }
}
