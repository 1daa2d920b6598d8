//! How what is stored is taken along as files, and brought back from one.

use web_sys::Event as DomEvent;
use yew::{Callback, Html};

use super::Messages;
use super::host::ask;
use super::stored::{ShelfProps, count};
use super::stored_entries::moment;
use super::tag::{Tag, act, tag};
use crate::diary::{Due, FileFound, Moment, Pseudonym, Refused, export, fhir, json, reminder, sheet, table};
use crate::i18n::{Message, msg};
use crate::session::{HostRequest, sheet_page};

/// How something is taken along.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub enum Taken {
    Backup,
    Json,
    Csv,
    Page,
    Fhir,
    Reminder,
}

impl Taken {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Backup, Self::Json, Self::Csv, Self::Page, Self::Fhir, Self::Reminder];

    /// What it is called in the page, by the reader, and at the end of a file's name; and its type.
    pub fn named(self) -> (&'static str, Message, &'static str, &'static str) {
        match self {
            Self::Backup => ("take-backup", msg::STORED_TAKE_BACKUP, "-backup.html", "text/html"),
            Self::Json => ("take-json", msg::STORED_TAKE_JSON, ".json", "application/json"),
            Self::Csv => ("take-csv", msg::STORED_TAKE_CSV, ".csv", "text/csv"),
            Self::Page => ("take-page", msg::STORED_TAKE_PAGE, ".html", "text/html"),
            Self::Fhir => ("take-fhir", msg::STORED_TAKE_FHIR, "-fhir.json", "application/fhir+json"),
            Self::Reminder => ("take-reminder", msg::STORED_TAKE_REMINDER, ".ics", "text/calendar"),
        }
    }
}

/// Saves a file; whether that could be.
pub fn take(props: &ShelfProps, what: Taken) -> bool {
    let (Some(stored), messages) = (props.visit.stored(), &props.messages) else { return false };
    let at = ask(&props.ask, HostRequest::now());
    let now = Moment { at, ..stored.now };
    let random = || ask(&props.ask, HostRequest::random());
    let diary = &stored.diary;
    let text = match what {
        Taken::Json => export(diary),
        Taken::Csv => table(diary),
        Taken::Page | Taken::Backup => {
            let all = sheet(diary, Moment::default(), Moment { at: Moment::LATEST, ..now });
            let moment = |at: Moment| moment(props, at);
            let backup = (what == Taken::Backup).then(|| export(diary));
            let listed = if messages.has_sources() {
                None
            } else {
                ask(&props.ask, HostRequest::sources()).and_then(|list| messages.with(&list).ok())
            };
            sheet_page(listed.as_ref().unwrap_or(messages), &all, &moment, backup.as_deref())
        }
        Taken::Fhir => {
            let patient = random().iter().fold(0, |number, part| number << 32 | u128::from(*part));
            if patient == 0 {
                return false;
            }
            json(&fhir(diary, Pseudonym(patient)))
        }
        Taken::Reminder => {
            let [one, other, ..] = random();
            let uid = [&at.to_string(), "-", &one.to_string(), &other.to_string(), "@sorewise"].concat();
            let words = [msg::STORED_REMINDER_TITLE, msg::STORED_REMINDER_TEXT].map(|it| messages.text(it));
            reminder(Due::tomorrow(now), &uid, now, words[0], words[1])
        }
    };
    let (.., end, kind) = what.named();
    let day = now.written();
    let name = ["sorewise-", day.get(..10).unwrap_or_default(), end].concat();
    ask(&props.ask, HostRequest::save(&name, kind, &text))
}

/// The choice of ways to take it along; without a check-in there is but one.
pub fn take_along(messages: &Messages, any: bool) -> Tag {
    let choices = Taken::ALL.into_iter().filter(|taken| any || *taken == Taken::Reminder);
    let choices = choices.map(|taken| {
        let (action, says, ..) = taken.named();
        act("button quiet small", action).message(messages, says).build()
    });
    let part = tag("div", "stored-part")
        .element(tag("h3", "").message(messages, msg::STORED_TAKE))
        .child_opt(any.then(|| tag("p", "muted").message(messages, msg::STORED_TAKE_HINT).build()));
    part.element(tag("div", "choices").children(choices.collect()))
}

/// The choice of a file, and what was found in one. `on_file` hears that one was chosen.
pub fn bring_back(messages: &Messages, found: Option<&FileFound>, on_file: Callback<DomEvent>) -> Tag {
    let field = tag("input", "visually-hidden")
        .attr("type", "file")
        .attr("accept", ".json,application/json,.html,text/html")
        .attr("data-field", "file")
        .on_change(on_file);
    tag("div", "stored-part")
        .element(tag("h3", "").message(messages, msg::STORED_BACK))
        .element(tag("p", "muted").message(messages, msg::STORED_BACK_HINT))
        .element(
            tag("label", "button quiet small stored-file")
                .element(field)
                .element(tag("span", "").message(messages, msg::STORED_BACK_CHOOSE)),
        )
        .child_opt(found.map(|found| found_in_words(messages, found)))
}

/// What a file would change, has changed, or why it does not.
fn found_in_words(messages: &Messages, found: &FileFound) -> Html {
    let numbers = |says, changes: &crate::diary::Changes| {
        let args = [
            ("added", count(changes.added.len())),
            ("changed", count(changes.changed.len())),
            ("same", count(changes.same)),
        ];
        messages.format(says, &args)
    };
    let (id, said, takes) = match found {
        FileFound::Refused(Refused::Newer(_)) => {
            ("newer", messages.text(msg::STORED_BACK_NEWER).to_owned(), false)
        }
        FileFound::Refused(Refused::Unreadable(_)) => {
            ("refused", messages.text(msg::STORED_BACK_REFUSED).to_owned(), false)
        }
        FileFound::Offers(changes) if changes.added.is_empty() && changes.changed.is_empty() => {
            ("nothing", messages.text(msg::STORED_BACK_NOTHING).to_owned(), false)
        }
        FileFound::Offers(changes) => ("offers", numbers(msg::STORED_BACK_OFFERS, changes), true),
        FileFound::Taken(changes) => ("taken", numbers(msg::STORED_BACK_TAKEN, changes), false),
    };
    let choices = tag("div", "choices")
        .child_opt(
            takes.then(|| act("button small", "take-in").message(messages, msg::STORED_BACK_TAKE).build()),
        )
        .element(
            act("button quiet small", "leave-file")
                .message(messages, if takes { msg::STORED_BACK_LEAVE } else { msg::NOTICE_CLOSE }),
        );
    tag("div", "stored-found")
        .attr("tabindex", "-1")
        .attr("data-found", id)
        .element(tag("p", "").attr("role", "status").text(said))
        .element(choices)
        .build()
}
