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
use super::rules::{Fired, RULES, Reason, RuleSet, evidence};
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
    let fired = Fired::on(&case);
    let mut reasons = reasons(&case, &fired);
    let disposition = reasons.first().map_or(Disposition::Train, |reason| reason.rule.at_least);
    // What reassures ("it fades by itself") has no place beside a warning.
    if disposition >= Disposition::Consult {
        reasons.retain(|reason| reason.rule.at_least > Disposition::Train);
    }
    let of_person = fired.person.level();
    let levels: Vec<Disposition> = fired.areas.iter().map(|area| area.level().max(of_person)).collect();
    let areas = case.areas.iter().zip(&fired.areas);
    let classifications: Vec<Classification> =
        areas.map(|(area, fired)| classify(&case, area, *fired)).collect();
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
        changes: changes(&case, &fired, disposition),
        reasons,
    })
}

/// The rules that fired, the most cautious first: they stand in that order.
fn reasons(case: &Case, fired: &Fired) -> Vec<Reason> {
    let reason = |place| Reason { rule: RULES[place], because: evidence(place, case, fired) };
    fired.all().places().map(reason).collect()
}

/// Warnings of possible injuries, and of what is no course of soreness.
const INJURIES: RuleSet =
    RuleSet::warning_of(&[FactId::F2, FactId::F6, FactId::F7, FactId::F10, FactId::F11, FactId::F12]);
const OTHER_COURSES: RuleSet = RuleSet::warning_of(&[FactId::F4, FactId::F5, FactId::F8, FactId::F9]);

fn classify(case: &Case, area: &AreaFacts, fired: RuleSet) -> Classification {
    let class = Classification::of(&case.person, area, fired.intersects(INJURIES));
    let delayed = matches!(class, Classification::Acute | Classification::Doms | Classification::Overreached);
    if delayed && fired.intersects(OTHER_COURSES) { Classification::Unclear } else { class }
}
