//! A reminder for a calendar: one event with an alarm (RFC 5545).

use super::moment::{Moment, write_clock};
use crate::engine::Course;

/// When a reminder comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// At this very time, wherever the person is then.
    Instant(Moment),
    /// When the clock on the wall shows what it would show at this moment here; it stays so where clocks are put forward or back.
    WallClock(Moment),
}

impl Due {
    /// Tomorrow, at the hour that it is now.
    #[must_use]
    pub fn tomorrow(now: Moment) -> Self {
        Self::WallClock(Moment { at: now.at + 86_400_000, ..now })
    }

    /// When soreness is expected to be at its worst; none where that is past, or the hours since the activity are no number.
    #[must_use]
    pub fn peak(course: Course, hours_since_activity: f64, now: Moment) -> Option<Self> {
        let hours = f64::from(course.peak_h[0]) - hours_since_activity;
        if hours.is_nan() || hours <= 0.0 {
            return None;
        }
        // A course peaks within days.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let milliseconds = (hours * 3_600_000.0) as u64;
        Some(Self::Instant(Moment { at: now.at + milliseconds, ..now }))
    }
}

/// A reminder as a calendar file. `uid` tells it from every other one, `made` is now; `title` and `text` are the reader's
/// words.
#[must_use]
pub fn reminder(due: Due, uid: &str, made: Moment, title: &str, text: &str) -> String {
    let mut file = String::new();
    let utc = |moment: Moment| [stamp(Moment { offset: 0, ..moment }), "Z".to_owned()].concat();
    let start = match due {
        Due::Instant(at) => utc(at),
        Due::WallClock(at) => stamp(at),
    };
    let (title, text) = (escaped(title), escaped(text));
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sorewise//Sorewise//EN",
        "BEGIN:VEVENT",
        &["UID:", &escaped(uid)].concat(),
        &["DTSTAMP:", &utc(made)].concat(),
        &["DTSTART:", &start].concat(),
        "DURATION:PT10M",
        &["SUMMARY:", &title].concat(),
        &["DESCRIPTION:", &text].concat(),
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        &["DESCRIPTION:", &title].concat(),
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        fold(line, &mut file);
    }
    file
}

/// What the wall clock shows: `20260329T080500`.
fn stamp(moment: Moment) -> String {
    let mut text = String::new();
    moment.day().write(&mut text);
    text.retain(|c| c != '-');
    text.push('T');
    write_clock(moment.local_ms(), "", &mut text);
    text
}

/// A text as a property's value.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line of any length, in pieces of 75 octets at most, none of which ends within a letter.
fn fold(line: &str, file: &mut String) {
    const MOST: usize = 75;
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > MOST {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment { at: 1_774_724_700_000, offset: 60 };

    #[test]
    fn it_is_a_calendar_with_one_event() {
        let file =
            reminder(Due::tomorrow(NOW), "r1@sorewise", NOW, "How is it now?", "Calf, left: 4;\r\nback");
        let lines: Vec<&str> = file.split_terminator("\r\n").collect();
        // Clocks are put forward that night: it is the same hour on the wall.
        assert_eq!(NOW.written(), "2026-03-28T20:05:00+01:00");
        assert!(lines.contains(&"DTSTART:20260329T200500") && lines.contains(&"DTSTAMP:20260328T190500Z"));
        assert!(lines.contains(&"DESCRIPTION:Calf\\, left: 4\\;\\nback"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        assert_eq!((lines[0], lines.last()), ("BEGIN:VCALENDAR", Some(&"END:VCALENDAR")));
        let instant = reminder(Due::Instant(NOW), "r1", NOW, "", "");
        assert!(instant.contains("\r\nDTSTART:20260328T190500Z\r\n"));
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let title = "ربلة الساق كيف حالها الآن؟ 😀 ".repeat(9);
        let file = reminder(Due::tomorrow(NOW), "r1", NOW, &title, &"x".repeat(300));
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains(&["SUMMARY:", &title].concat()));
        assert!(unfolded.contains(&"x".repeat(300)));
    }

    #[test]
    fn the_peak_is_ahead_or_there_is_none() {
        let course = Course { peak_h: [24, 72], gone_h: [120, 168] };
        let due = Due::peak(course, 20.5, NOW);
        assert_eq!(due, Some(Due::Instant(Moment { at: NOW.at + 12_600_000, ..NOW })));
        for hours in [24.0, 90.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Due::peak(course, hours, NOW), None);
        }
    }
}
