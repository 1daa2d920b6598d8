//! The way of a person who says where it hurts and answers what is asked, and tells no sign of their own accord.

use sorewise::body::SidedRegion;
use sorewise::engine::{Disposition, Question, Report, Sign, assess};

/// A case whose sign a person tells without being asked.
pub struct Unprompted {
    pub name: &'static str,
    pub signs: &'static [Sign],
    pub why: &'static str,
}

/// They are few, and each has its reason.
pub const UNPROMPTED: &[Unprompted] = &[];

/// Where the way ends.
pub struct Walked {
    pub disposition: Disposition,
    pub asked: Vec<&'static str>,
    pub untold: Vec<&'static str>,
}

/// Walks: the places with their ratings and feelings, what was done and when, who the person is; then what is asked.
/// `unprompted` signs are told from the start.
pub fn walk(whole: &Report, unprompted: &[Sign]) -> Walked {
    let told = |signs: &[Sign]| signs.iter().copied().filter(|sign| unprompted.contains(sign)).collect();
    let mut report = Report { signs: told(&whole.signs), ..whole.clone() };
    for area in &mut report.areas {
        area.signs = told(&area.signs);
    }
    let mut asked = Vec::new();
    loop {
        let answer = assess(&report).unwrap();
        let before = report.clone();
        for question in answer.questions {
            if !asked.contains(&question.id) {
                asked.push(question.id);
            }
            reply(question, &question.places(&report), whole, &mut report);
        }
        if report == before {
            return Walked { disposition: answer.disposition, asked, untold: untold(whole, &report) };
        }
    }
}

/// Ticks what is so, at the places that the question is about.
fn reply(question: &Question, places: &[SidedRegion], whole: &Report, report: &mut Report) {
    for &sign in question.signs.iter().filter(|sign| whole.signs.contains(sign)) {
        if !report.signs.contains(&sign) {
            report.signs.push(sign);
        }
    }
    for (area, truth) in report.areas.iter_mut().zip(&whole.areas) {
        if !places.contains(&area.place) {
            continue;
        }
        for &sign in question.signs.iter().filter(|sign| truth.signs.contains(sign)) {
            if !area.signs.contains(&sign) {
                area.signs.push(sign);
            }
        }
    }
}

fn untold(whole: &Report, report: &Report) -> Vec<&'static str> {
    let of_areas = whole.areas.iter().zip(&report.areas).flat_map(|(whole, told)| {
        whole.signs.iter().filter(|sign| !told.signs.contains(sign))
    });
    let of_person = whole.signs.iter().filter(|sign| !report.signs.contains(sign));
    of_areas.chain(of_person).map(|sign| sign.id()).collect()
}
