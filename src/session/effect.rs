//! What the answer's views ask of the browser, as data: `static/coach.js` does it.

use crate::engine::Report;
use crate::routine::{Cue, Kind};
use crate::value::Value;

/// Something that the browser is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Gives the time by the wall clock, in milliseconds since 1970.
    Now,
    /// Gives the bits of [`Can`](crate::routine::Can): what it can do, with a voice of this language (a BCP 47 tag).
    Can(String),
    /// Gives what [`Effect::Keep`] has kept, or `null`.
    Kept,
    /// Keeps this beyond a reload, if it keeps anything.
    Keep(Value),
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
    Link(Report),
    /// Takes the report out of the page's address and gives it as it is there, or `null`.
    Brought,
}

impl Effect {
    /// The request as data: an object with `do` and what that needs.
    #[must_use]
    pub fn to_value(self) -> Value {
        let request = |name: &str| Value::object().with("do", name);
        match self {
            Self::Now => request("now"),
            Self::Can(language) => request("can").with("lang", language.as_str()),
            Self::Kept => request("kept"),
            Self::Keep(value) => request("keep").with("value", value),
            Self::Open => request("open"),
            Self::Close => request("close"),
            Self::Focus(on) => request("focus").with("on", on),
            Self::Run(on) => request("run").with("on", on),
            Self::Tones { on, tones } => {
                // Exact: times since 1970 have 41 bits.
                #[allow(clippy::cast_precision_loss)]
                let tone = |(at, cue): (u64, Cue)| Value::list([Value::from(at as f64), sort(cue).into()]);
                request("tones").with("on", on).with("tones", Value::list(tones.into_iter().map(tone)))
            }
            Self::Vibrate(cue) => request("vibrate").with("sort", sort(cue)),
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
            Self::Link(report) => request("link").with("report", report.to_value()),
            Self::Brought => request("brought"),
        }
    }
}

/// How a cue sounds.
fn sort(cue: Cue) -> &'static str {
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
        let run = Effect::Run(true).to_value();
        assert_eq!(run, Value::object().with("do", "run").with("on", true));
        let tones = Effect::Tones { on: true, tones: vec![(1_700_000_000_000, Cue::Half)] }.to_value();
        assert_eq!(tones.get("on"), Some(&true.into()));
        assert_eq!(
            tones.get("tones").unwrap(),
            &Value::list([Value::list([1_700_000_000_000.0.into(), "half".into()])])
        );
        let say = Effect::Say("Rest".into(), "en".into()).to_value();
        assert_eq!(say.get("text"), Some(&"Rest".into()));
        assert_eq!(say.get("lang"), Some(&"en".into()));
    }

    /// One of each.
    fn all() -> Vec<Effect> {
        let text = String::new;
        vec![
            Effect::Now,
            Effect::Can(text()),
            Effect::Kept,
            Effect::Keep(Value::Null),
            Effect::Open,
            Effect::Close,
            Effect::Focus(""),
            Effect::Run(false),
            Effect::Tones { on: false, tones: Vec::new() },
            Effect::Vibrate(Cue::End),
            Effect::Say(text(), text()),
            Effect::Today(text()),
            Effect::Print,
            Effect::Shares,
            Effect::Share { title: text(), text: text() },
            Effect::Copy(text()),
            Effect::Link(Report::default()),
            Effect::Brought,
        ]
    }

    #[test]
    fn the_coach_does_what_is_asked_and_nothing_else() {
        let script = include_str!("../../static/coach.js");
        let deeds = script.split("const deeds = {\n").nth(1).unwrap().split("\n  };").next().unwrap();
        let indented = |line: &&str| line.starts_with("    ") && !line.starts_with("     ");
        let deed = |line: &str| line.trim().split_once(':').map(|(name, _)| name.to_owned());
        let mut done: Vec<String> = deeds.lines().filter(indented).filter_map(deed).collect();
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
