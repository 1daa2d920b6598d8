//! A table of all ratings: comma-separated values, one row for each area of each check-in (RFC 4180).
//!
//! A check-in without areas has one row. Columns are named as the fields of a report; lists are parted by spaces. A text that a
//! spreadsheet would take for a formula has an apostrophe before it.

use super::book::Diary;
use super::check_in::CheckIn;
use super::finding::Noticed;
use crate::engine::Finding;
use crate::engine::{ActivityKind, Area, Effort, Novelty};

const COLUMNS: &str = "told_at,zone,dated,region,side,intensity,sensations,signs,denied,person_signs,person_denied,\
hours_since_activity,hours_since_onset,activity,effort,novelty,disposition\r\n";

/// The check-ins that can be read, the earliest first.
#[must_use]
pub fn table(diary: &Diary) -> String {
    let mut text = String::from(COLUMNS);
    for check_in in diary.check_ins() {
        for area in &check_in.report.areas {
            row(&check_in, Some(area), &mut text);
        }
        if check_in.report.areas.is_empty() {
            row(&check_in, None, &mut text);
        }
    }
    text
}

fn row(check_in: &CheckIn, area: Option<&Area>, text: &mut String) {
    let report = &check_in.report;
    let place = area.map(|area| area.place);
    let denied = |place| {
        let denied = check_in.denied.iter().filter(move |noticed| noticed.place == place);
        denied.map(|noticed: &Noticed| noticed.finding.id())
    };
    let findings = |sensation: bool| {
        let all = area.into_iter().flat_map(Finding::of);
        all.filter(move |it| matches!(it, Finding::Sensation(_)) == sensation).map(Finding::id)
    };
    let hours = |hours: Option<f64>| hours.map(|hours| hours.to_string()).unwrap_or_default();
    let activity = report.activity;
    let cells = [
        check_in.at.written(),
        check_in.zone.clone().unwrap_or_default(),
        if check_in.dated { "yes" } else { "no" }.to_owned(),
        place.map_or("", |place| place.region.id()).to_owned(),
        place.map_or("", |place| place.side.id()).to_owned(),
        area.map(|area| area.intensity.to_string()).unwrap_or_default(),
        words(findings(true)),
        words(findings(false)),
        if place.is_some() { words(denied(place)) } else { String::new() },
        words(report.signs.iter().map(|sign| sign.id())),
        words(denied(None)),
        hours(report.hours_since_activity),
        hours(report.hours_since_onset),
        activity.map_or("", |activity| ActivityKind::id(activity.kind)).to_owned(),
        activity.and_then(|activity| activity.effort).map_or("", Effort::id).to_owned(),
        activity.and_then(|activity| activity.novelty).map_or("", Novelty::id).to_owned(),
        check_in.answer.as_ref().map_or("", |answer| answer.disposition.id()).to_owned(),
    ];
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_cell(cell, text);
    }
    text.push_str("\r\n");
}

fn words(words: impl Iterator<Item = &'static str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

fn write_cell(cell: &str, text: &mut String) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let quoted = formula || cell.contains([',', '"', '\r', '\n']);
    if !quoted {
        return text.push_str(cell);
    }
    text.push('"');
    if formula {
        text.push('\'');
    }
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_nothing_is_a_formula() {
        let written = |cell: &str| {
            let mut text = String::new();
            write_cell(cell, &mut text);
            text
        };
        for (cell, right) in [
            ("calf", "calf"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("a\"b", "\"a\"\"b\""),
            ("a\r\nb", "\"a\r\nb\""),
            ("=1+1", "\"'=1+1\""),
            ("-3", "\"'-3\""),
            ("+3", "\"'+3\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
        ] {
            assert_eq!(written(cell), right);
        }
    }
}
