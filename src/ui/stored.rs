//! What is stored here: all of it in words, to be looked at, taken along, deleted and brought back.

use gloo::timers::callback::Timeout;
use web_sys::{Element, Event as DomEvent, HtmlSelectElement, MouseEvent};
use yew::{Callback, Html, NodeRef, TargetCast};

use super::component::{Component, Context, component};
use super::host::ask;
use super::stored_entries::{Entry, entry, line, moment, places};
use super::tag::{Tag, act, tag};
use super::{Messages, about_me, focus};
use crate::body::SidedRegion;
use crate::diary::{
    CheckIn, Due, Erased, FileFound, Id, Kind, Moment, Pseudonym, Refused, RoutineDone, WorkoutDone, export,
    fhir, json, reminder, sheet, table,
};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Beside, HostRequest, Shared, Stored, Visit, Wish, sheet_page};
use crate::value::Value;

/// All of it.
pub fn stored(messages: &Messages, visit: &Shared<Visit>, ask: &Callback<Value, Value>) -> Html {
    component::<Shelf>(ShelfProps { messages: messages.clone(), visit: visit.clone(), ask: ask.clone() })
}

/// Properties of [`Shelf`].
#[derive(Debug, Clone, PartialEq)]
pub struct ShelfProps {
    /// The language.
    pub messages: Messages,
    visit: Shared<Visit>,
    /// Sends a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
struct Shelf {
    place: NodeRef,
    /// The area that is shown; none for all.
    only: Option<SidedRegion>,
    /// How many entries are shown.
    most: usize,
    /// Lets go of what was erased.
    forgets: Option<Timeout>,
    /// Asks for what is not known at once.
    later: Option<Timeout>,
    /// Where the focus goes once it is drawn.
    then: Option<&'static str>,
    /// What came of the last file that was taken along.
    said: Option<Message>,
}

/// So long what was erased can be brought back, and longer while the focus is on it, in milliseconds.
const UNDO_MS: u32 = 10_000;
/// So many entries are shown, and so many more with each press.
const STEP: usize = 20;
/// So many lines are drawn where all areas are shown: those that were told last.
const LINES: usize = 6;
/// How long a look at the platform takes, in milliseconds.
const LOOK_MS: u32 = 700;

/// How something is taken along.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Taken {
    Json,
    Csv,
    Page,
    Fhir,
    Reminder,
}

impl Taken {
    const ALL: [Self; 5] = [Self::Json, Self::Csv, Self::Page, Self::Fhir, Self::Reminder];

    /// What it is called in the page, by the reader, and at the end of a file's name; and its type.
    fn named(self) -> (&'static str, Message, &'static str, &'static str) {
        match self {
            Self::Json => ("take-json", msg::STORED_TAKE_JSON, ".json", "application/json"),
            Self::Csv => ("take-csv", msg::STORED_TAKE_CSV, ".csv", "text/csv"),
            Self::Page => ("take-page", msg::STORED_TAKE_PAGE, ".html", "text/html"),
            Self::Fhir => ("take-fhir", msg::STORED_TAKE_FHIR, "-fhir.json", "application/fhir+json"),
            Self::Reminder => ("take-reminder", msg::STORED_TAKE_REMINDER, ".ics", "text/calendar"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Event {
    Wish(Wish),
    Take(Taken),
    /// Nobody wanted it back so far.
    Forget,
    /// Something may be known by now.
    Look,
    Only(Option<SidedRegion>),
    More,
    /// A file was chosen.
    File,
}

impl Component for Shelf {
    type Message = Event;
    type Properties = ShelfProps;

    fn create(ctx: &Context<Self>) -> Self {
        ask(&ctx.props().ask, HostRequest::space());
        let link = ctx.link().clone();
        let later = Timeout::new(LOOK_MS, move || link.send_message(Event::Look));
        Self {
            place: NodeRef::default(),
            only: None,
            most: STEP,
            forgets: None,
            later: Some(later),
            then: Some("h2"),
            said: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ShelfProps) -> bool {
        let (found, before) = (found(ctx.props()), found(old));
        if found != before && found.is_some() {
            self.then = Some(".stored-found");
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let channel = &ctx.props().ask;
        match event {
            Event::Wish(wish) => {
                self.said = None;
                self.forgets = None;
                match wish {
                    Wish::Erase(_) | Wish::EraseAll => {
                        self.then = Some("[data-action=undo-erase]");
                        self.wait(ctx);
                    }
                    Wish::Close => self.focus_opener(),
                    _ => self.then = Some("h2"),
                }
                ask(channel, HostRequest::wish(wish));
            }
            Event::Forget => {
                if self.has_focus("[data-action=undo-erase]") {
                    self.wait(ctx);
                } else {
                    self.forgets = None;
                    ask(channel, HostRequest::wish(Wish::Forget));
                }
            }
            Event::Look => self.later = None,
            Event::Only(place) => (self.only, self.most) = (place, STEP),
            Event::More => self.most += STEP,
            Event::File => ask(channel, HostRequest::read_file("[data-field=file]")),
            Event::Take(what) => self.said = (!take(ctx.props(), what)).then_some(msg::STORED_TAKE_FAILED),
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let place = self.place.cast::<Element>();
        if let Some(wanted) = self.then
            && let Some(found) = place.and_then(|place| place.query_selector(wanted).ok().flatten())
        {
            self.then = None;
            focus(Some(found), false);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(stored) = ctx.props().visit.stored() else { return Html::default() };
        let messages = &ctx.props().messages;
        let check_ins = stored.diary.check_ins();
        let status = tag("p", "muted").attr("role", "status");
        tag("section", "stored card")
            .node_ref(&self.place)
            .attr_message("aria-label", messages, msg::STORED_TITLE)
            .on_click(pressed(ctx))
            .element(
                tag("div", "card-head")
                    .element(tag("h2", "").attr("tabindex", "-1").message(messages, msg::STORED_TITLE))
                    .element(act("button quiet small", "close-stored").message(messages, msg::NOTICE_CLOSE)),
            )
            .element(tag("p", "").message(messages, msg::STORED_LEAD))
            .child_opt(stored.erased.map(|erased| undo(messages, erased)))
            .child(self.history(ctx, stored, &check_ins))
            .child_opt(beside(ctx.props(), stored))
            .element(
                take_along(messages, !check_ins.is_empty())
                    .element(status.child_opt(self.said.map(|said| messages.say(said)))),
            )
            .element(bring_back(ctx, stored.found.as_ref()))
            .child_opt(delete_all(messages, stored))
            .build()
    }
}

fn found(props: &ShelfProps) -> Option<&FileFound> {
    props.visit.stored()?.found.as_ref()
}

/// What a press on something means: by its `data-action`, and for an entry its `data-id`.
fn pressed(ctx: &Context<Shelf>) -> Callback<MouseEvent> {
    ctx.link().batch_callback(|event: MouseEvent| {
        let target: Element = event.target_dyn_into()?;
        let button = target.closest("[data-action]").ok()??;
        let action = button.get_attribute("data-action")?;
        let wish = match action.as_str() {
            "erase" => Wish::Erase(Id::from_text(&button.get_attribute("data-id")?)?),
            "more-stored" => return Some(Event::More),
            "close-stored" => Wish::Close,
            "erase-all" => Wish::EraseAll,
            "undo-erase" => Wish::Undo,
            "take-in" => Wish::TakeIn,
            "leave-file" => Wish::Leave,
            action => {
                return Taken::ALL.into_iter().find(|taken| taken.named().0 == action).map(Event::Take);
            }
        };
        Some(Event::Wish(wish))
    })
}

/// Saves a file; whether that could be.
fn take(props: &ShelfProps, what: Taken) -> bool {
    let (Some(stored), messages) = (props.visit.stored(), &props.messages) else { return false };
    let at = ask(&props.ask, HostRequest::now());
    let now = Moment { at, ..stored.now };
    let random = || ask(&props.ask, HostRequest::random());
    let diary = &stored.diary;
    let text = match what {
        Taken::Json => export(diary),
        Taken::Csv => table(diary),
        Taken::Page => {
            let all = sheet(diary, Moment::default(), Moment { at: Moment::LATEST, ..now });
            let moment = |at: Moment| moment(props, at);
            if messages.has_sources() {
                sheet_page(messages, &all, &moment)
            } else {
                let listed =
                    ask(&props.ask, HostRequest::sources()).and_then(|list| messages.with(&list).ok());
                match listed {
                    Some(listed) => sheet_page(&listed, &all, &moment),
                    None => sheet_page(messages, &all, &moment),
                }
            }
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

/// Something was deleted, and can be brought back.
fn undo(messages: &Messages, erased: Erased) -> Html {
    let says = match erased {
        Erased::One => msg::STORED_DELETED,
        Erased::All => msg::STORED_DELETED_ALL,
    };
    tag("div", "stored-undo")
        .element(tag("p", "").attr("role", "status").message(messages, says))
        .element(act("button small", "undo-erase").message(messages, msg::STORED_UNDO))
        .build()
}

impl Shelf {
    fn wait(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.forgets = Some(Timeout::new(UNDO_MS, move || link.send_message(Event::Forget)));
    }

    fn has_focus(&self, selector: &str) -> bool {
        let place = self.place.cast::<Element>();
        let focused = [selector, ":focus"].concat();
        place.is_some_and(|place| place.query_selector(&focused).ok().flatten().is_some())
    }

    /// The focus goes back to where all this was asked for.
    fn focus_opener(&self) {
        let root = self.place.cast::<Element>().and_then(|place| place.closest(".foot").ok().flatten());
        focus(root.and_then(|root| root.query_selector("[data-action=stored]").ok().flatten()), false);
    }

    /// All entries, the latest first, and a line for each area.
    fn history(&self, ctx: &Context<Self>, stored: &Stored, check_ins: &[CheckIn]) -> Html {
        let props = ctx.props();
        let messages = &props.messages;
        let mut entries: Vec<Entry<'_>> = check_ins.iter().rev().map(entry).collect();
        for record in stored.diary.of_kind(Kind::Workout) {
            let Some(done) = WorkoutDone::of(record) else { continue };
            let what = [("workout", Arg::Text(messages.name(done.workout)))];
            entries.push(Entry::plain(record.id, done.at, messages.format(msg::STORED_WORKOUT, &what)));
        }
        for record in stored.diary.of_kind(Kind::Routine) {
            let Some(done) = RoutineDone::of(record) else { continue };
            let names = done.movements.iter().filter(|(_, done)| *done);
            let names: Vec<&str> = names.map(|(id, _)| messages.text(id.card().name())).collect();
            let what =
                messages.format(msg::STORED_ROUTINE, &[("movements", Arg::Text(&messages.list(&names)))]);
            entries.push(Entry::plain(record.id, done.at, what));
        }
        if entries.is_empty() {
            return tag("p", "muted").message(messages, msg::STORED_NOTHING).build();
        }
        // The library's sort is kilobytes. Mostly they come as they are wanted, and go to the end.
        let mut sorted: Vec<Entry<'_>> = Vec::with_capacity(entries.len());
        for entry in entries {
            let index = sorted.partition_point(|other| (other.at.at, other.id) > (entry.at.at, entry.id));
            sorted.insert(index, entry);
        }
        let places = places(check_ins);
        let only = self.only.filter(|place| places.contains(place));
        let of_place = |entry: &&Entry<'_>| only.is_none_or(|place| entry.places.contains(&place));
        let matching = sorted.iter().filter(of_place).count();
        let rows = sorted.iter().filter(of_place).take(self.most).map(|entry| entry.row(props)).collect();
        let lines = match only {
            Some(place) => vec![place],
            None => places.iter().rev().take(LINES).copied().collect(),
        };
        let lines = lines.into_iter().filter_map(|place| line(props, place, check_ins)).collect();
        let more = (matching > self.most)
            .then(|| act("button quiet", "more-stored").message(messages, msg::STORED_MORE).build());
        let count = messages.format(msg::STORED_ENTRIES, &[("count", count(matching))]);
        let part = tag("div", "stored-part")
            .element(tag("h3", "").text(count))
            .child_opt((places.len() > 1).then(|| filter(ctx, &places, only)))
            .element(tag("ul", "stored-lines").children(lines))
            .element(tag("ol", "stored-entries").children(rows))
            .child_opt(more);
        part.build()
    }
}

/// A count as a message's number.
// Exact: nobody has so many.
#[allow(clippy::cast_precision_loss)]
fn count(number: usize) -> Arg<'static> {
    Arg::Number(number as f64)
}

/// The choice of an area.
fn filter(ctx: &Context<Shelf>, places: &[SidedRegion], only: Option<SidedRegion>) -> Html {
    let messages = &ctx.props().messages;
    let mut named: Vec<(String, SidedRegion)> = Vec::new();
    for place in places {
        let name = messages.place(*place);
        let index = named.partition_point(|(other, _)| *other < name);
        named.insert(index, (name, *place));
    }
    let chosen: Vec<SidedRegion> = named.iter().map(|(_, place)| *place).collect();
    let on_change = ctx.link().callback(move |event: DomEvent| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let at = usize::try_from(select.selected_index()).unwrap_or(0);
        Event::Only(at.checked_sub(1).and_then(|at| chosen.get(at).copied()))
    });
    let mut options =
        vec![tag("option", "").selected(only.is_none()).message(messages, msg::STORED_ALL_AREAS).build()];
    options.extend(
        named
            .into_iter()
            .map(|(name, place)| tag("option", "").selected(only == Some(place)).text(name).build()),
    );
    tag("label", "field")
        .element(tag("span", "").message(messages, msg::STORED_FILTER))
        .element(tag("select", "").attr("data-field", "area").on_change(on_change).children(options))
        .build()
}

/// What is kept beside the entries.
fn beside(props: &ShelfProps, stored: &Stored) -> Option<Html> {
    let messages = &props.messages;
    let mut lines: Vec<String> = Vec::new();
    let about = about_me::told(messages, stored.diary.about_me());
    if !about.is_empty() {
        lines.push(messages.format(msg::STORED_ABOUT, &[("what", Arg::Text(&messages.list(&about)))]));
    }
    if stored.diary.get(Id::single(Kind::Preferences)).is_some() {
        lines.push(messages.text(msg::STORED_PREFERENCES).to_owned());
    }
    if stored.diary.get(Id::single(Kind::Skipped)).is_some() {
        lines.push(messages.text(msg::STORED_SKIPPED).to_owned());
    }
    for beside in &stored.beside {
        let says = match beside {
            Beside::Routine => msg::STORED_BESIDE_ROUTINE,
            Beside::Build => msg::STORED_BESIDE_BUILD,
            Beside::Language => msg::STORED_BESIDE_LANGUAGE,
            Beside::Install => msg::STORED_BESIDE_INSTALL,
        };
        lines.push(messages.text(says).to_owned());
    }
    if let Some(bytes) = ask(&props.ask, HostRequest::space()) {
        let megabytes = (bytes / 100_000.0).ceil() / 10.0;
        lines.push(messages.format(msg::STORED_SPACE, &[("size", Arg::Number(megabytes))]));
    }
    if lines.is_empty() {
        return None;
    }
    let items = lines.into_iter().map(|line| tag("li", "").text(line).build()).collect();
    let part = tag("div", "stored-part")
        .element(tag("h3", "").message(messages, msg::STORED_BESIDE))
        .element(tag("ul", "stored-beside").children(items));
    Some(part.build())
}

fn take_along(messages: &Messages, any: bool) -> Tag {
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

fn bring_back(ctx: &Context<Shelf>, found: Option<&FileFound>) -> Tag {
    let messages = &ctx.props().messages;
    let field = tag("input", "visually-hidden")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-field", "file")
        .on_change(ctx.link().callback(|_| Event::File));
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

fn delete_all(messages: &Messages, stored: &Stored) -> Option<Html> {
    let any = stored.diary.records().next().is_some() || !stored.beside.is_empty();
    any.then(|| {
        tag("div", "stored-part")
            .element(tag("h3", "").message(messages, msg::STORED_DELETE_ALL_TITLE))
            .element(
                act("button quiet small stored-danger", "erase-all")
                    .message(messages, msg::STORED_DELETE_ALL),
            )
            .build()
    })
}
