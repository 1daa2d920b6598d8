//! The way of a person who says where it hurts and answers what is asked, and tells no sign of their own accord.

use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::engine::pattern::is_leg;
use sorewise::engine::{Disposition, Question, Report, Sensation, Sign, assess};

/// A case whose sign a person tells without being asked.
pub struct Unprompted {
    pub name: &'static str,
    pub signs: &'static [Sign],
    pub why: &'static str,
}

/// They are few, and each has its reason.
pub const UNPROMPTED: &[Unprompted] = &[
    Unprompted {
        name: "stroke-one-side-weak",
        signs: &[Sign::Weakness],
        why: "Nothing hurts: an arm and a leg are marked because they are weak, and the rest is asked.",
    },
    Unprompted {
        name: "stroke-arm-and-leg-suddenly",
        signs: &[Sign::Weakness, Sign::Sudden],
        why: "Nothing hurts: an arm and a leg are marked because they went weak, all at once.",
    },
    Unprompted {
        name: "back-and-a-foot-that-loses-strength",
        signs: &[Sign::Weakness],
        why: "The shin hardly hurts: it is marked because it is weak.",
    },
    Unprompted {
        name: "nhs-vertigo-keeps-coming-back",
        signs: &[Sign::DizzyOrDoubleVision],
        why: "Nobody asks sore thighs for dizziness; it stands under the signs of the whole person.",
    },
    Unprompted {
        name: "fever-without-soreness",
        signs: &[Sign::Fever],
        why: "Nothing is marked, so nothing is asked: the fever is the whole story.",
    },
];

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
    let is_so = |sign: &Sign| whole.signs.contains(sign) || (*sign == Sign::BothLegs && both_legs(whole));
    for &sign in question.signs.iter().filter(|sign| is_so(sign)) {
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

/// Whether the back is sore and both legs are numb or weak: then a person says so, whichever places they tapped.
fn both_legs(whole: &Report) -> bool {
    use BodyRegion as R;
    let back = [R::LowerBack, R::SpineLower, R::SpineUpper, R::Tailbone];
    let on = |side: Laterality| {
        whole.areas.iter().any(|area| {
            let numb = [Sensation::Numb, Sensation::Tingling].iter().any(|it| area.sensations.contains(it));
            area.place.side == side
                && is_leg(area.place.region)
                && (numb || area.signs.contains(&Sign::Weakness))
        })
    };
    let sore = whole.areas.iter().any(|area| back.contains(&area.place.region) && area.intensity > 0);
    sore && on(Laterality::Left) && on(Laterality::Right)
}

fn untold(whole: &Report, report: &Report) -> Vec<&'static str> {
    let of_areas = whole
        .areas
        .iter()
        .zip(&report.areas)
        .flat_map(|(whole, told)| whole.signs.iter().filter(|sign| !told.signs.contains(sign)));
    let of_person = whole.signs.iter().filter(|sign| !report.signs.contains(sign));
    of_areas.chain(of_person).map(|sign| sign.id()).collect()
}
