//! What the answer's views ask of the browser, as data: `static/host.js` does it.

use crate::engine::{Report, Value};
use crate::routine::{Cue, Kind};

/// Something that the browser is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum HostRequest {
    /// Gives the time by the wall clock, in milliseconds since 1970.
    Now,
    /// Gives the bits of [`Can`](crate::routine::Can): what it can do, with a voice of this language (a BCP 47 tag).
    Can(String),
    /// Gives what [`HostRequest::SaveRoutine`] has kept, or `null`.
    LoadRoutine,
    /// Keeps this beyond a reload, if it keeps anything.
    SaveRoutine(Value),
    /// Shows the routine before all else.
    Open,
    /// Ends that, and all signals; the focus goes back to where it was.
    Close,
    /// Puts the focus on what this selector names.
    Focus(&'static str),
    /// Keeps the screen awake and calls again several times a second; or does so no longer.
    Run(bool),
    /// Plays these tones at these times by the wall clock, and none of those that were asked for before.
    /// With `on` there are to be tones, be it later; else the device's sound belongs to others again.
    #[allow(missing_docs)]
    Tones { on: bool, tones: Vec<(u64, Cue)> },
    /// Vibrates.
    Vibrate(Cue),
    /// Says this, in this language (a BCP 47 tag), and nothing else any more.
    Say(String, String),
    /// Gives today's date in words of this language (a BCP 47 tag).
    Today(String),
    /// Prints the element alone.
    Print,
    /// Gives whether the browser shares texts.
    Shares,
    /// Shares a text, or copies it where the browser shares none: gives `shared`, `copied` or `null`.
    #[allow(missing_docs)]
    Share { title: String, text: String },
    /// Copies a text; gives whether it could.
    Copy(String),
    /// Gives a link to this page that holds this report.
    MakeLink(Report),
    /// Takes the report out of the page's address and gives it as it is there, or `null`.
    ReadLink,
}

impl HostRequest {
    /// The request as data: an object with `do` and what that needs.
    #[must_use]
    pub fn to_value(self) -> Value {
        let request = |name: &str| Value::object().with("do", name);
        match self {
            Self::Now => request("now"),
            Self::Can(language) => request("can").with("lang", language.as_str()),
            Self::LoadRoutine => request("loadRoutine"),
            Self::SaveRoutine(value) => request("saveRoutine").with("value", value),
            Self::Open => request("open"),
            Self::Close => request("close"),
            Self::Focus(on) => request("focus").with("on", on),
            Self::Run(on) => request("run").with("on", on),
            Self::Tones { on, tones } => {
                // Exact: times since 1970 have 41 bits.
                #[allow(clippy::cast_precision_loss)]
                let tone = |(at, cue): (u64, Cue)| Value::list([Value::from(at as f64), sound(cue).into()]);
                request("tones").with("on", on).with("tones", Value::list(tones.into_iter().map(tone)))
            }
            Self::Vibrate(cue) => request("vibrate").with("sound", sound(cue)),
            Self::Say(text, language) => {
                request("say").with("text", text.as_str()).with("lang", language.as_str())
            }
            Self::Today(language) => request("today").with("lang", language.as_str()),
            Self::Print => request("print"),
            Self::Shares => request("shares"),
            Self::Share { title, text } => {
                request("share").with("title", title.as_str()).with("text", text.as_str())
            }
            Self::Copy(text) => request("copy").with("text", text.as_str()),
            Self::MakeLink(report) => request("makeLink").with("report", report.to_value()),
            Self::ReadLink => request("readLink"),
        }
    }
}

/// How a cue sounds.
fn sound(cue: Cue) -> &'static str {
    match cue {
        Cue::Begin(_, Kind::Work) => "go",
        Cue::Begin(_, Kind::Change) => "change",
        Cue::Begin(_, Kind::Ready | Kind::Rest) => "rest",
        Cue::Count(_) => "count",
        Cue::Half => "half",
        Cue::Repetition(_) => "again",
        Cue::End => "end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_plain_data() {
        let run = HostRequest::Run(true).to_value();
        assert_eq!(run, Value::object().with("do", "run").with("on", true));
        let tones = HostRequest::Tones { on: true, tones: vec![(1_700_000_000_000, Cue::Half)] }.to_value();
        assert_eq!(tones.get("on"), Some(&true.into()));
        assert_eq!(
            tones.get("tones").unwrap(),
            &Value::list([Value::list([1_700_000_000_000.0.into(), "half".into()])])
        );
        let say = HostRequest::Say("Rest".into(), "en".into()).to_value();
        assert_eq!(say.get("text"), Some(&"Rest".into()));
        assert_eq!(say.get("lang"), Some(&"en".into()));
    }

    /// One of each.
    fn all() -> Vec<HostRequest> {
        let text = String::new;
        vec![
            HostRequest::Now,
            HostRequest::Can(text()),
            HostRequest::LoadRoutine,
            HostRequest::SaveRoutine(Value::Null),
            HostRequest::Open,
            HostRequest::Close,
            HostRequest::Focus(""),
            HostRequest::Run(false),
            HostRequest::Tones { on: false, tones: Vec::new() },
            HostRequest::Vibrate(Cue::End),
            HostRequest::Say(text(), text()),
            HostRequest::Today(text()),
            HostRequest::Print,
            HostRequest::Shares,
            HostRequest::Share { title: text(), text: text() },
            HostRequest::Copy(text()),
            HostRequest::MakeLink(Report::default()),
            HostRequest::ReadLink,
        ]
    }

    #[test]
    fn the_host_does_what_is_asked_and_nothing_else() {
        let script = include_str!("../../static/host.js");
        let handlers = script.split("const handlers = {\n").nth(1).unwrap().split("\n  };").next().unwrap();
        let indented = |line: &&str| line.starts_with("    ") && !line.starts_with("     ");
        let handler = |line: &str| line.trim().split_once(':').map(|(name, _)| name.to_owned());
        let mut done: Vec<String> = handlers.lines().filter(indented).filter_map(handler).collect();
        let asked = all().into_iter().map(|effect| match effect.to_value().get("do") {
            Some(Value::Text(name)) => name.clone(),
            other => panic!("{other:?}"),
        });
        let mut asked: Vec<String> = asked.collect();
        done.sort();
        asked.sort();
        assert_eq!(asked, done);
    }
}
