//! Requests to the browser, as data: a handler in `static/host.js` answers each, save those to storage.
//!
//! A request is made by the function of its name and knows how to read its answer, so that views deal
//! with types only. An answer may be anything, since it comes from outside, and `null` where a handler fails:
//! what cannot be read is the value that the function's description names.

use super::{Skipped, Wish};
use crate::content::MovementId;
use crate::diary::{Choice, Moment, RoutineDone};
use crate::engine::Report;
use crate::routine::storage::{self, Saved};
use crate::routine::{Can, Cue, Kind, Playback, Setting, Settings};
use crate::value::Value;

/// A request whose answer is an `A`.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it is asked"]
pub struct HostRequest<A> {
    data: Value,
    read: fn(Value) -> A,
}

/// A request that `platform/storage.rs` answers: nothing else touches storage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StorageRequest<'a> {
    /// What was saved, or `null`.
    LoadRoutine,
    /// Saves this, if the browser stores anything.
    SaveRoutine(&'a Value),
}

impl<'a> StorageRequest<'a> {
    /// The request to storage that was sent; none where it is for `static/host.js`.
    #[must_use]
    pub fn of(data: &'a Value) -> Option<Self> {
        match data.get("do") {
            Some(Value::Text(name)) if name == LOAD_ROUTINE => Some(Self::LoadRoutine),
            Some(Value::Text(name)) if name == SAVE_ROUTINE => data.get("value").map(Self::SaveRoutine),
            _ => None,
        }
    }
}

const LOAD_ROUTINE: &str = "loadRoutine";
const SAVE_ROUTINE: &str = "saveRoutine";
const WISH: &str = "wish";
/// What [`HostRequest::backup`] is called.
pub const BACKUP: &str = "backup";
/// What [`HostRequest::choose`] and [`HostRequest::skipped`] are called.
pub const CHOOSE: &str = "choose";
/// What [`HostRequest::routine_done`] is called.
pub const ROUTINE_DONE: &str = "routineDone";

/// A routine that was done, where that was told ([`HostRequest::routine_done`]): `platform/keeping.rs` keeps it. The offset is
/// that of whoever keeps it.
#[must_use]
// Whole numbers in their ranges; others saturate.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn routine_done_of(data: &Value, offset: i16) -> Option<RoutineDone> {
    let list = |name| match data.get(name) {
        Some(Value::List(items)) => Some(items),
        _ => None,
    };
    let number = |name| match data.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    if data.get("do") != Some(&ROUTINE_DONE.into()) {
        return None;
    }
    let movement = |(id, done): (&Value, &Value)| {
        let id = MovementId::ALL.iter().find(|known| *id == Value::from(known.id()))?;
        Some((*id, *done == Value::Bool(true)))
    };
    Some(RoutineDone {
        at: Moment::new(number("at")? as u64, offset)?,
        movements: list("movements")?.iter().zip(list("done")?).map(movement).collect::<Option<_>>()?,
        seconds: number("seconds")? as u32,
    })
}

/// What a person wants done with all that is stored, where that was asked: `platform/shelf.rs` does it.
#[must_use]
pub fn wish_of(data: &Value) -> Option<Wish> {
    match data.get("do") {
        Some(Value::Text(name)) if name == WISH => Wish::from_value(data.get("wish")?),
        _ => None,
    }
}

string_enum! {
    /// How a day is written: `static/host.js` knows each.
    DayForm {
        /// "May 12"
        Date = "date",
        /// "Thursday"
        Weekday = "weekday",
        /// "Thu"
        Short = "short",
        /// The month that it is in, "May 2026".
        Month = "month",
        /// "Thursday, May 12"
        Full = "full",
    }
}

/// What became of a text that was to be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareOutcome {
    /// The browser offers it to other programs.
    Shared,
    /// It is in the clipboard.
    Copied,
    /// Neither.
    Failed,
}

/// The report in the page's address.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkedReport {
    /// There is none.
    None,
    /// There is something in its place that is no sound report.
    Broken,
    /// A sound report.
    Sound(Report),
}

impl<A> HostRequest<A> {
    fn new(name: &'static str, read: fn(Value) -> A) -> Self {
        Self { data: Value::object().with("do", name), read }
    }

    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.data = self.data.with(name, value);
        self
    }

    /// Sends the request, an object with `do` and what that needs, and reads the answer.
    pub fn ask(self, send: impl FnOnce(Value) -> Value) -> A {
        (self.read)(send(self.data))
    }
}

/// Requests that nothing is answered to.
impl HostRequest<()> {
    /// Saves what [`HostRequest::load_routine`] loads, if the browser stores anything.
    pub fn save_routine(left: Option<&Playback>, settings: Settings, now: u64) -> Self {
        Self::new(SAVE_ROUTINE, drop).with("value", storage::save(left, settings, now))
    }

    /// Writes what of a routine was done into the diary, where there is one; once more where more of it was done.
    // Exact: times since 1970 have 41 bits.
    #[allow(clippy::cast_precision_loss)]
    pub fn routine_done(playback: &Playback, now: u64) -> Self {
        let movements = playback.routine().movements();
        let done = movements.iter().map(|id| playback.is_done(*id).into());
        Self::new(ROUTINE_DONE, drop)
            .with("movements", Value::names(movements.iter().map(|id| id.id())))
            .with("done", Value::list(done))
            .with("at", playback.begun() as f64)
            .with("seconds", f64::from(playback.position_ms(now) / 1000))
    }

    /// Ends the offer of a backup, which is made once; whether it is wanted.
    pub fn backup(wanted: bool) -> Self {
        Self::new(BACKUP, drop).with("wanted", wanted)
    }

    /// Shows the routine before all else.
    pub fn open() -> Self {
        Self::new("open", drop)
    }

    /// Ends that, and all signals; the focus goes back to where it was.
    pub fn close() -> Self {
        Self::new("close", drop)
    }

    /// Puts the focus on what this selector names.
    pub fn focus(selector: &str) -> Self {
        Self::new("focus", drop).with("on", selector)
    }

    /// Keeps the screen awake and calls again several times a second; or does so no longer.
    pub fn run(on: bool) -> Self {
        Self::new("run", drop).with("on", on)
    }

    /// Plays these tones at these times by the wall clock, and none of those that were asked for before.
    /// With `on` there are to be tones, be it later; else the device's sound belongs to others again.
    pub fn tones(on: bool, tones: impl IntoIterator<Item = (u64, Cue)>) -> Self {
        // Exact: times since 1970 have 41 bits.
        #[allow(clippy::cast_precision_loss)]
        let tone = |(at, cue): (u64, Cue)| Value::list([Value::from(at as f64), sound(cue).into()]);
        let tones = Value::list(tones.into_iter().map(tone));
        Self::new("tones", drop).with("on", on).with("tones", tones)
    }

    /// How loud tones and voice are, what tones sound like, and whether they take the device's sound for themselves:
    /// the choices of [`Setting`].
    pub fn sound(settings: &Settings) -> Self {
        Self::new("sound", drop)
            .with("volume", settings.get(Setting::Volume))
            .with("kind", settings.get(Setting::Sound))
            .with("over", settings.is_on(Setting::TakesOver))
    }

    /// What is going on, for the device to show where it shows what plays: two lines, and the place in the whole, in
    /// milliseconds.
    pub fn media(title: &str, detail: &str, position_ms: u32, length_ms: u32, running: bool) -> Self {
        Self::new("media", drop)
            .with("title", title)
            .with("detail", detail)
            .with("position", f64::from(position_ms))
            .with("length", f64::from(length_ms))
            .with("running", running)
    }

    /// Vibrates.
    pub fn vibrate(cue: Cue) -> Self {
        Self::new("vibrate", drop).with("sound", sound(cue))
    }

    /// Says a text, in a language (a BCP 47 tag), and nothing else any more.
    pub fn say(text: &str, language: &str) -> Self {
        Self::new("say", drop).with("text", text).with("lang", language)
    }
}

/// Requests whose answer is a number, a yes or no, or a text.
impl HostRequest<u64> {
    /// The time by the wall clock, in milliseconds since 1970; 0 where it cannot be read.
    // Saturates: below 0 and where it is no number it is 0.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn now() -> Self {
        Self::new("now", |answer| if let Value::Number(now) = answer { now as u64 } else { 0 })
    }
}

impl HostRequest<()> {
    /// Stores what of the diary is not stored yet.
    pub fn keep() -> Self {
        Self::new("keep", drop)
    }

    /// Gets what shows all that is stored, and has it shown.
    pub fn shelf() -> Self {
        Self::new("shelf", drop)
    }

    /// Keeps what the person has chosen; with `null` it is chosen no more.
    pub fn choose(choice: Choice, value: Value) -> Self {
        Self::new(CHOOSE, drop).with("name", choice.id()).with("value", value)
    }

    /// Keeps which questions are skipped.
    pub fn skipped(skipped: &[Skipped]) -> Self {
        Self::new(CHOOSE, drop).with("value", Skipped::to_value(skipped))
    }

    /// Has the page look as the person has chosen by now, and speak a language (a BCP 47 tag) that was chosen just now.
    pub fn look(language: Option<&str>) -> Self {
        Self::new("look", drop).with("lang", language)
    }

    /// Does this with all that is stored.
    pub fn wish(wish: Wish) -> Self {
        Self::new(WISH, drop).with("wish", wish.to_value())
    }

    /// Reads the file that was chosen in the field that this selector names; what is in it is heard of as `file`.
    pub fn read_file(field: &str) -> Self {
        Self::new("readFile", drop).with("on", field)
    }
}

impl HostRequest<[u32; 4]> {
    /// A random number of 128 bits; zeros where it cannot be read.
    // Whole numbers of 32 bits; others saturate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn random() -> Self {
        Self::new("random", |answer| {
            let Value::List(numbers) = answer else { return [0; 4] };
            std::array::from_fn(
                |at| if let Some(Value::Number(it)) = numbers.get(at) { *it as u32 } else { 0 },
            )
        })
    }
}

impl HostRequest<Vec<(String, String)>> {
    /// The languages that the element speaks, each as a BCP 47 tag and by its own name; none where they cannot be read.
    pub fn languages() -> Self {
        Self::new("languages", |answer| {
            let Value::Object(named) = answer else { return Vec::new() };
            named.into_iter().filter_map(|(tag, name)| Some((tag, text(name)?))).collect()
        })
    }
}

impl HostRequest<Option<f64>> {
    /// How many bytes the files of an installed page take; none where that is not known, or not yet.
    pub fn space() -> Self {
        Self::new("space", |answer| if let Value::Number(bytes) = answer { Some(bytes) } else { None })
    }
}

impl HostRequest<bool> {
    /// Whether the browser shares texts; not where that cannot be read.
    pub fn shares() -> Self {
        Self::new("shares", yes)
    }

    /// Offers a file to be saved, with its name and its type (a MIME type); whether it could. It could not where that cannot be read.
    pub fn save(name: &str, kind: &str, text: &str) -> Self {
        Self::new("save", yes).with("name", name).with("type", kind).with("text", text)
    }

    /// Prints the element alone; whether the page may, where it stands.
    pub fn print() -> Self {
        Self::new("print", yes)
    }

    /// Copies a text; whether it could. It could not where that cannot be read.
    pub fn copy(text: &str) -> Self {
        Self::new("copy", yes).with("text", text)
    }
}

impl HostRequest<Option<String>> {
    /// Today's date in words of a language (a BCP 47 tag); none where it cannot be read.
    pub fn today(language: &str) -> Self {
        Self::new("today", text).with("lang", language)
    }

    /// A day in words of a language (a BCP 47 tag), by the days since 1970. None where it cannot be read.
    pub fn day(language: &str, days: i32, form: DayForm) -> Self {
        Self::new("day", text).with("lang", language).with("days", f64::from(days)).with("form", form.id())
    }

    /// A time by the wall clock (milliseconds since its own 1970) in words of a language (a BCP 47 tag): day and hour, or the day alone. None
    /// where it cannot be read.
    // Exact: fewer than 53 bits.
    #[allow(clippy::cast_precision_loss)]
    pub fn moment(language: &str, local_ms: i64, hour: bool) -> Self {
        Self::new("moment", text).with("lang", language).with("at", local_ms as f64).with("hour", hour)
    }

    /// The list of publications, at once: who prints does not wait. None where it cannot be read.
    pub fn sources() -> Self {
        Self::new("sources", text)
    }

    /// A link to this page that holds this report; none where it cannot be read.
    pub fn make_link(report: &Report) -> Self {
        Self::new("makeLink", text).with("report", report.to_value())
    }
}

impl HostRequest<Option<Can>> {
    /// What the browser can do, with a voice of a language (a BCP 47 tag); none where it cannot be read.
    pub fn can(language: &str) -> Self {
        Self::new("can", |answer| Can::from_value(&answer)).with("lang", language)
    }
}

impl HostRequest<Saved> {
    /// What [`HostRequest::save_routine`] has saved, as far as it is sound.
    pub fn load_routine() -> Self {
        Self::new(LOAD_ROUTINE, |answer| storage::load(&answer))
    }
}

impl HostRequest<ShareOutcome> {
    /// Shares a text, or copies it where the browser shares none; failed where the answer cannot be read.
    pub fn share(title: &str, text: &str) -> Self {
        let read = |answer: Value| match answer {
            Value::Text(done) if done == "shared" => ShareOutcome::Shared,
            Value::Text(done) if done == "copied" => ShareOutcome::Copied,
            _ => ShareOutcome::Failed,
        };
        Self::new("share", read).with("title", title).with("text", text)
    }
}

impl HostRequest<LinkedReport> {
    /// Takes the report out of the page's address, so that a reload does not bring it again.
    pub fn read_link() -> Self {
        Self::new("readLink", |answer| match answer {
            Value::Null => LinkedReport::None,
            data => Report::from_value(&data).map_or(LinkedReport::Broken, LinkedReport::Sound),
        })
    }
}

#[allow(clippy::needless_pass_by_value, reason = "the shape of every reader of answers")]
fn yes(answer: Value) -> bool {
    matches!(answer, Value::Bool(true))
}

fn text(answer: Value) -> Option<String> {
    if let Value::Text(text) = answer { Some(text) } else { None }
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
    use std::collections::BTreeSet;

    use crate::diary::{Id, Kind as RecordKind};

    use super::*;

    /// What is sent.
    fn sent<A>(request: HostRequest<A>) -> Value {
        let mut sent = Value::Null;
        request.ask(|data| {
            sent = data;
            Value::Null
        });
        sent
    }

    #[test]
    fn requests_are_plain_data() {
        assert_eq!(sent(HostRequest::run(true)), Value::object().with("do", "run").with("on", true));
        let tones = sent(HostRequest::tones(true, [(1_700_000_000_000, Cue::Half)]));
        assert_eq!(tones.get("on"), Some(&true.into()));
        assert_eq!(
            tones.get("tones").unwrap(),
            &Value::list([Value::list([1_700_000_000_000.0.into(), "half".into()])])
        );
        let say = sent(HostRequest::say("Rest", "en"));
        assert_eq!(say.get("text"), Some(&"Rest".into()));
        assert_eq!(say.get("lang"), Some(&"en".into()));
    }

    #[test]
    fn answers_are_read() {
        assert_eq!(HostRequest::now().ask(|_| 1_700_000_000_000.0.into()), 1_700_000_000_000);
        assert!(HostRequest::shares().ask(|_| true.into()));
        assert_eq!(HostRequest::today("en").ask(|_| "May 1".into()).as_deref(), Some("May 1"));
        assert_eq!(HostRequest::can("en").ask(|_| 7_u8.into()), Some(Can::of(7)));
        assert_eq!(HostRequest::share("", "").ask(|_| "shared".into()), ShareOutcome::Shared);
        assert_eq!(HostRequest::share("", "").ask(|_| "copied".into()), ShareOutcome::Copied);
        let report = Report::default();
        let linked = HostRequest::read_link().ask(|_| report.to_value());
        assert_eq!(linked, LinkedReport::Sound(report));
    }

    #[test]
    fn what_cannot_be_read_is_a_value_too() {
        let odd =
            [Value::Null, Value::from(f64::NAN), "odd".into(), Value::list([Value::Null]), Value::object()];
        for answer in odd {
            let send = |_| answer.clone();
            assert_eq!(HostRequest::now().ask(send), 0);
            assert!(!HostRequest::shares().ask(send));
            assert!(!HostRequest::copy("").ask(send));
            assert_eq!(HostRequest::share("", "").ask(send), ShareOutcome::Failed);
            let is_text = answer == "odd".into();
            assert_eq!(HostRequest::sources().ask(send).is_some(), is_text);
            assert_eq!(HostRequest::make_link(&Report::default()).ask(send).is_some(), is_text);
            let is_number = matches!(answer, Value::Number(_));
            assert_eq!(HostRequest::can("en").ask(send).is_some(), is_number);
            let saved = HostRequest::load_routine().ask(send);
            assert_eq!((saved.left, saved.settings), (None, Settings::default()));
            let linked = HostRequest::read_link().ask(send);
            let is_nothing = answer == Value::Null;
            assert_eq!(linked, if is_nothing { LinkedReport::None } else { LinkedReport::Broken });
        }
    }

    #[test]
    fn storage_hears_what_is_for_it_and_nothing_else() {
        let load = sent(HostRequest::load_routine());
        assert_eq!(StorageRequest::of(&load), Some(StorageRequest::LoadRoutine));
        let save = sent(HostRequest::save_routine(None, Settings::default(), 0));
        let saved = Value::object().with("signals", 7_u8);
        assert_eq!(StorageRequest::of(&save), Some(StorageRequest::SaveRoutine(&saved)));
        assert_eq!(StorageRequest::of(&sent(HostRequest::now())), None);
        assert_eq!(StorageRequest::of(&Value::Null), None);
    }

    #[test]
    fn wishes_are_read_as_they_were_sent() {
        let id = Id::from_text("check-in/1774224000000-0009f3a2").unwrap();
        let all = [
            Wish::Close,
            Wish::Erase(id),
            Wish::Erase(Id::single(RecordKind::AboutMe)),
            Wish::EraseAll,
            Wish::EraseBeside(crate::session::Beside::Routine),
            Wish::Undo,
            Wish::Forget,
            Wish::TakeIn,
            Wish::Leave,
        ];
        for wish in all {
            assert_eq!(wish_of(&sent(HostRequest::wish(wish))), Some(wish));
        }
        assert_eq!(wish_of(&sent(HostRequest::keep())), None);
        assert_eq!(wish_of(&Value::object().with("do", "wish").with("wish", "odd")), None);
    }

    /// The names before `end` on the lines of `text` that begin with `start`.
    fn names(text: &str, start: &str, end: char) -> BTreeSet<String> {
        let name = |line: &str| {
            let (name, _) = line.strip_prefix(start)?.split_once(end)?;
            name.chars().all(char::is_alphanumeric).then(|| name.to_owned())
        };
        text.lines().filter_map(name).collect()
    }

    #[test]
    fn each_request_has_a_handler_and_each_handler_a_request() {
        // A request is made here or nowhere: its fields are private.
        let source = include_str!("host_request.rs").split("#[cfg(test)]").next().unwrap();
        let requests = names(source, "        Self::new(\"", '"');
        let script = include_str!("../../static/host.js");
        let handlers = script.split("const handlers = {\n").nth(1).unwrap().split("\n  };").next().unwrap();
        let handlers = names(handlers, "    ", ':');
        // Of all that are made, seven are for what is stored.
        assert_eq!(requests.len() + 7, source.matches("Self::new(").count(), "a name is missing, or twice");
        let without = |these: &BTreeSet<String>, those| these.difference(those).cloned().collect::<Vec<_>>();
        let none: Vec<String> = Vec::new();
        assert_eq!(without(&requests, &handlers), none, "no handler in static/host.js");
        assert_eq!(without(&handlers, &requests), none, "no request for the handler");
    }

    #[test]
    fn scripts_know_what_each_request_brings() {
        let report = Report::default();
        let all = [
            sent(HostRequest::now()),
            sent(HostRequest::keep()),
            sent(HostRequest::shelf()),
            sent(HostRequest::look(None)),
            sent(HostRequest::languages()),
            sent(HostRequest::read_file("")),
            sent(HostRequest::random()),
            sent(HostRequest::space()),
            sent(HostRequest::save("", "", "")),
            sent(HostRequest::moment("", 0, true)),
            sent(HostRequest::day("", 0, DayForm::Date)),
            sent(HostRequest::can("")),
            sent(HostRequest::open()),
            sent(HostRequest::close()),
            sent(HostRequest::focus("")),
            sent(HostRequest::run(true)),
            sent(HostRequest::tones(true, [])),
            sent(HostRequest::sound(&Settings::default())),
            sent(HostRequest::media("", "", 0, 0, true)),
            sent(HostRequest::vibrate(Cue::End)),
            sent(HostRequest::today("")),
            sent(HostRequest::sources()),
            sent(HostRequest::print()),
            sent(HostRequest::copy("")),
            sent(HostRequest::shares()),
            sent(HostRequest::share("", "")),
            sent(HostRequest::make_link(&report)),
            sent(HostRequest::read_link()),
            sent(HostRequest::say("", "")),
        ];
        // The type of all requests, ` * @property {{ lang: string }} can`: TypeScript holds the handlers to it.
        let script = include_str!("../../static/host.js");
        let known: Vec<_> = script
            .lines()
            .filter_map(|line| line.strip_prefix(" * @property {{")?.split_once("}} "))
            .map(|(fields, name)| {
                let fields = fields.split(", ").filter_map(|field| field.split_once(':'));
                (name, fields.map(|(field, _)| field.trim()).collect::<Vec<_>>())
            })
            .collect();
        assert_eq!(known.len(), all.len());
        for data in &all {
            let Value::Object(fields) = data else { panic!("{data:?}") };
            let brought: Vec<_> = fields[1..].iter().map(|(name, _)| name.as_str()).collect();
            let Some(Value::Text(name)) = data.get("do") else { panic!("{data:?}") };
            assert!(known.contains(&(name.as_str(), brought)), "static/host.js: {data:?}");
        }
    }
}
