//! The sheet for whoever treats the person: the course of each place, what was noticed and denied, the answers, and what they
//! stand on. As data; how it is said and drawn is the page's.

use super::book::Diary;
use super::check_in::Answer;
use super::finding::Noticed;
use super::moment::Moment;
use crate::body::SidedRegion;
use crate::content::{FactId, SourceId, sources_of};
use crate::engine::{Finding, assess};

/// What is of use to a therapist, from all that was told in a stretch of time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// How sore each place was, the earliest first; places in the order of the body's regions.
    pub courses: Vec<(SidedRegion, Vec<(Moment, u8)>)>,
    /// What was told or denied, and when; of the person first, then by place.
    pub findings: Vec<(Noticed, Vec<(Moment, bool)>)>,
    /// What was answered, the earliest first.
    pub answers: Vec<(Moment, Answer)>,
    /// What the engine of today rests on where it answers the same, each once.
    pub sources: Vec<SourceId>,
}

/// The sheet of the check-ins from one moment to another, both included; those whose time is not known are left out.
#[must_use]
pub fn sheet(diary: &Diary, from: Moment, to: Moment) -> Sheet {
    let mut sheet = Sheet::default();
    let mut facts: Vec<FactId> = Vec::new();
    let within = |at: Moment| (from.at..=to.at).contains(&at.at);
    for check_in in diary.check_ins().into_iter().filter(|it| it.dated && within(it.at)) {
        let at = check_in.at;
        for area in &check_in.report.areas {
            entry(&mut sheet.courses, area.place).push((at, area.intensity));
            for finding in Finding::of(area) {
                entry(&mut sheet.findings, Noticed { place: Some(area.place), finding }).push((at, true));
            }
        }
        for sign in &check_in.report.signs {
            let noticed = Noticed { place: None, finding: Finding::Sign(*sign) };
            entry(&mut sheet.findings, noticed).push((at, true));
        }
        for denied in &check_in.denied {
            entry(&mut sheet.findings, *denied).push((at, false));
        }
        if let Some(answer) = check_in.answer {
            let reasons = assess(&check_in.report).map(|answer| answer.reasons).unwrap_or_default();
            for fact in reasons.iter().flat_map(|reason| reason.rule.facts) {
                if !facts.contains(fact) {
                    facts.push(*fact);
                }
            }
            sheet.answers.push((at, answer));
        }
    }
    sheet.sources = sources_of(&facts);
    sheet
}

/// The list that belongs to a key, in the keys' order.
fn entry<K: Ord + Copy, V>(lists: &mut Vec<(K, Vec<V>)>, key: K) -> &mut Vec<V> {
    let index = lists.partition_point(|(other, _)| *other < key);
    if lists.get(index).is_none_or(|(other, _)| *other != key) {
        lists.insert(index, (key, Vec::new()));
    }
    &mut lists[index].1
}
