//! What is stored here: all of it in words, to be looked at, taken along, deleted and brought back.

use gloo::timers::callback::Timeout;
use web_sys::{Element, Event as DomEvent, HtmlInputElement, HtmlSelectElement, InputEvent, MouseEvent};
use yew::{Callback, Html, NodeRef, TargetCast};

use super::component::{Component, Context, component};
use super::host::ask;
use super::stored_ahead::{ahead, causes};
use super::stored_choices::choices;
use super::stored_days::{Frame, calendar, day_words, frames, played};
use super::stored_entries::{line, row};
use super::stored_files::{Taken, bring_back, take, take_along};
use super::tag::{act, tag};
use super::{Messages, about_me, focus};
use crate::body::{Physique, SidedRegion};
use crate::diary::causes::Finding;
use crate::diary::{Ahead, Day, Erased, FileFound, History, Id, Kind, Only};
use crate::engine::{Context as Person, MovementPreferences};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Action, Backup, Beside, DayForm, HostRequest, Session, Shared, Stored, Visit, Wish};
use crate::value::Value;

/// All of it.
pub fn stored(
    messages: &Messages,
    visit: &Shared<Visit>,
    session: &Session,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    let (messages, visit, ask) = (messages.clone(), visit.clone(), ask.clone());
    let Session { build, preferences: movements, .. } = *session;
    let (context, on_action) = (session.report.context, on_action.clone());
    component::<Shelf>(ShelfProps { messages, visit, build, context, movements, on_action, ask })
}

/// Properties of [`Shelf`].
#[derive(Debug, Clone, PartialEq)]
pub struct ShelfProps {
    /// The language.
    pub messages: Messages,
    /// What the diary has to say.
    pub visit: Shared<Visit>,
    /// The build that the body is drawn in.
    pub build: Physique,
    /// Who the person is.
    pub context: Person,
    /// How much time and which equipment there is.
    pub movements: MovementPreferences,
    /// Does what changes the session.
    pub on_action: Callback<Action>,
    /// Sends a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
struct Shelf {
    place: NodeRef,
    /// All that is stored, read when it has changed, and what is counted in it.
    history: History,
    ahead: Ahead,
    causes: Vec<Finding>,
    /// The entries that are shown.
    only: Only,
    /// The first day of the month that is shown; none for that of the last day told.
    month: Option<Day>,
    /// Which picture of the body is shown; none for the last day told.
    at: Option<usize>,
    /// Shows the next one, while they are played.
    plays: Option<Timeout>,
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
/// Each picture of the body is shown so long while they are played, in milliseconds.
const PLAY_MS: u32 = 700;
/// How long a look at the platform takes, in milliseconds.
const LOOK_MS: u32 = 700;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Event {
    Wish(Wish),
    Take(Taken),
    /// Nobody wanted it back so far.
    Forget,
    /// Something may be known by now.
    Look,
    Only(Only),
    More,
    /// This day is looked at.
    Day(Day),
    /// All days are looked at again.
    AllDays,
    /// The month before, or the one after.
    Month(bool),
    /// The body is played, or stands.
    Play,
    /// The next picture of it.
    Next,
    /// This one.
    At(usize),
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
        let mut shelf = Self {
            place: NodeRef::default(),
            history: History::default(),
            ahead: Ahead::Nothing,
            causes: Vec::new(),
            only: Only::default(),
            month: None,
            at: None,
            plays: None,
            most: STEP,
            forgets: None,
            later: Some(later),
            then: Some(match ctx.props().visit.backup {
                Backup::Wanted => "[data-action=take-backup]",
                _ => "h2",
            }),
            said: None,
        };
        shelf.read(ctx.props());
        shelf
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ShelfProps) -> bool {
        let (found, before) = (found(ctx.props()), found(old));
        if found != before && found.is_some() {
            self.then = Some(".stored-found");
        }
        let stands = |props: &ShelfProps| props.visit.stored().map(|it| (&raw const it.diary, it.now.day()));
        if stands(ctx.props()) != stands(old) {
            self.read(ctx.props());
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
                    Wish::Erase(_) | Wish::EraseBeside(_) | Wish::EraseAll => {
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
            Event::Only(only) => (self.only, self.most) = (only, STEP),
            Event::Day(day) => {
                self.only.day = Some(day);
                self.most = STEP;
                self.then = Some(".stored-history h3");
                self.plays = None;
                self.at = self.frames().iter().position(|frame| frame.day == day).or(self.at);
            }
            Event::AllDays => {
                self.only.day = None;
                self.most = STEP;
                self.then = Some(".stored-history h3");
            }
            Event::Month(later) => {
                let month = self.month(ctx.props());
                self.month = Some(Day(if later { month.0 + 31 } else { month.0 - 1 }).month());
            }
            Event::Play => {
                let last = self.frames().len().saturating_sub(1);
                if self.plays.take().is_none() {
                    if self.shown_frame() >= last {
                        self.at = Some(0);
                    }
                    self.play(ctx);
                }
            }
            Event::Next => {
                let (next, frames) = (self.shown_frame() + 1, self.frames().len());
                self.plays = None;
                if next < frames {
                    self.at = Some(next);
                    if next + 1 < frames {
                        self.play(ctx);
                    }
                }
            }
            Event::At(at) => (self.at, self.plays) = (Some(at), None),
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
        let any = self.history.has_check_ins();
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
            .child_opt(ahead(ctx.props(), &self.ahead))
            .child_opt(self.days(ctx))
            .child(self.entries(ctx))
            .child_opt(any.then(|| causes(messages, &self.causes)))
            .child(choices(ctx.props(), stored))
            .child_opt(beside(ctx.props(), stored))
            .element(
                take_along(messages, any).element(status.child_opt(self.said.map(|said| messages.say(said)))),
            )
            .element(bring_back(messages, stored.found.as_ref(), ctx.link().callback(|_| Event::File)))
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
            "erase-beside" => Wish::EraseBeside(Beside::from_id(&button.get_attribute("data-beside")?)?),
            "more-stored" => return Some(Event::More),
            "day" => return Some(Event::Day(Day(button.get_attribute("data-day")?.parse().ok()?))),
            "month-back" => return Some(Event::Month(false)),
            "month-on" => return Some(Event::Month(true)),
            "play" => return Some(Event::Play),
            "all-days" => return Some(Event::AllDays),
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

    /// Reads what is stored.
    fn read(&mut self, props: &ShelfProps) {
        let Some(stored) = props.visit.stored() else { return };
        self.history = History::of(&stored.diary);
        self.ahead = self.history.ahead(stored.now);
        self.causes = self.history.causes_found();
        // What is there no more is not shown any more.
        self.only.place = self.only.place.filter(|place| self.history.places().contains(place));
        self.only.cause = self.only.cause.filter(|cause| self.history.causes().contains(cause));
        self.only.day = self.only.day.filter(|day| self.history.day(*day).is_some());
        (self.at, self.plays) = (None, None);
    }

    fn frames(&self) -> Vec<Frame> {
        let ahead = if let Ahead::Days(days) = &self.ahead { Some(days) } else { None };
        frames(&self.history, ahead)
    }

    /// The number of the picture of the body that is shown: the last day told, if no other one was asked for.
    fn shown_frame(&self) -> usize {
        let told = || self.frames().iter().filter(|frame| !frame.expected).count().saturating_sub(1);
        self.at.unwrap_or_else(told)
    }

    fn play(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.plays = Some(Timeout::new(PLAY_MS, move || link.send_message(Event::Next)));
    }

    /// The first day of the month that is shown.
    fn month(&self, props: &ShelfProps) -> Day {
        let now = || props.visit.stored().map_or(Day(0), |stored| stored.now.day());
        let last = || self.history.days().last().map_or_else(now, |kept| kept.day);
        self.month.unwrap_or_else(|| last().month())
    }

    /// The calendar, the body that is played, and the lines.
    fn days(&self, ctx: &Context<Self>) -> Option<Html> {
        let props = ctx.props();
        let history = &self.history;
        if history.days().is_empty() {
            return None;
        }
        let places = history.places();
        let only = self.only.place;
        let lines: Vec<Option<SidedRegion>> = if only.is_some() {
            vec![only]
        } else {
            // The sorest one is that place where there is no other.
            let overall = (places.len() > 1).then_some(None);
            overall.into_iter().chain(places.iter().rev().take(LINES).copied().map(Some)).collect()
        };
        let lines = lines.into_iter().filter_map(|place| line(props, history, place)).collect();
        let on_input = ctx.link().batch_callback(|event: InputEvent| {
            let slider: HtmlInputElement = event.target_dyn_into()?;
            Some(Event::At(slider.value().parse().ok()?))
        });
        let frames = self.frames();
        let both = tag("div", "stored-both")
            .on_input(on_input)
            .element(calendar(props, history, self.month(props), self.only.day))
            .child(played(props, &frames, self.shown_frame(), self.plays.is_some()));
        let part = tag("div", "stored-part")
            .element(tag("h3", "").message(&props.messages, msg::STORED_CALENDAR))
            .element(both)
            .element(tag("ul", "stored-lines").children(lines));
        Some(part.build())
    }

    /// All entries that are wanted, the latest first.
    fn entries(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let (messages, history) = (&props.messages, &self.history);
        if history.entries().is_empty() {
            return tag("p", "muted").message(messages, msg::STORED_NOTHING).build();
        }
        let matching = history.only(self.only).count();
        let rows = history.only(self.only).take(self.most).map(|entry| row(props, history, entry)).collect();
        let more = (matching > self.most)
            .then(|| act("button quiet", "more-stored").message(messages, msg::STORED_MORE).build());
        let count = messages.format(msg::STORED_ENTRIES, &[("count", count(matching))]);
        let of_day = self.only.day.map(|day| {
            let day = day_words(props, day, DayForm::Full);
            tag("div", "stored-undo")
                .element(tag("p", "").text(day))
                .element(act("button small", "all-days").message(messages, msg::STORED_ALL_DAYS))
                .build()
        });
        let part = tag("div", "stored-part stored-history")
            .element(tag("h3", "").attr("tabindex", "-1").text(count))
            .child_opt(of_day)
            .element(
                tag("div", "stored-filters")
                    .child_opt(self.area_filter(ctx))
                    .child_opt(self.cause_filter(ctx)),
            )
            .element(tag("ol", "stored-entries").children(rows))
            .child_opt(more);
        part.build()
    }

    fn area_filter(&self, ctx: &Context<Self>) -> Option<Html> {
        let messages = &ctx.props().messages;
        let places = self.history.places();
        let mut named: Vec<(String, SidedRegion)> = Vec::new();
        for place in places {
            let name = messages.place(*place);
            let index = named.partition_point(|(other, _)| *other < name);
            named.insert(index, (name, *place));
        }
        let only = self.only;
        let choice = |(name, place)| (name, Only { place: Some(place), ..only });
        let all = (messages.text(msg::STORED_ALL_AREAS).to_owned(), Only { place: None, ..only });
        let choices = [all].into_iter().chain(named.into_iter().map(choice)).collect();
        (places.len() > 1).then(|| filter(ctx, "area", msg::STORED_FILTER, choices, only))
    }

    fn cause_filter(&self, ctx: &Context<Self>) -> Option<Html> {
        let messages = &ctx.props().messages;
        let causes = self.history.causes();
        let only = self.only;
        let choice = |cause| (messages.name(cause).to_owned(), Only { cause: Some(cause), ..only });
        let all = (messages.text(msg::STORED_ALL_CAUSES).to_owned(), Only { cause: None, ..only });
        let any = !causes.is_empty();
        let choices = [all].into_iter().chain(causes.into_iter().map(choice)).collect();
        any.then(|| filter(ctx, "cause", msg::STORED_CAUSE, choices, only))
    }
}

/// A count as a message's number.
// Exact: nobody has so many.
#[allow(clippy::cast_precision_loss)]
pub fn count(number: usize) -> Arg<'static> {
    Arg::Number(number as f64)
}

/// A choice of entries from a list.
fn filter(
    ctx: &Context<Shelf>,
    field: &'static str,
    says: Message,
    choices: Vec<(String, Only)>,
    only: Only,
) -> Html {
    let messages = &ctx.props().messages;
    let options = choices
        .iter()
        .map(|(name, choice)| tag("option", "").selected(*choice == only).text(name.clone()).build())
        .collect();
    let on_change = ctx.link().batch_callback(move |event: DomEvent| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let at = usize::try_from(select.selected_index()).ok()?;
        Some(Event::Only(choices.get(at)?.1))
    });
    tag("label", "field")
        .element(tag("span", "").message(messages, says))
        .element(tag("select", "").attr("data-field", field).on_change(on_change).children(options))
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
    let mut items: Vec<Html> = Vec::new();
    let mut item = |action, attr: (&'static str, String), says| {
        let name = messages.format(msg::STORED_DELETE_THIS, &[("moment", Arg::Text(messages.text(says)))]);
        let delete = act("button quiet small", action)
            .attr_string(attr.0, attr.1)
            .attr_string("aria-label", name)
            .message(messages, msg::STORED_DELETE);
        items.push(tag("li", "").element(tag("span", "").message(messages, says)).element(delete).build());
    };
    for (kind, says) in [(Kind::Preferences, msg::STORED_PREFERENCES), (Kind::Skipped, msg::STORED_SKIPPED)] {
        let id = Id::single(kind);
        if stored.diary.get(id).is_some() {
            item("erase", ("data-id", id.text()), says);
        }
    }
    for beside in &stored.beside {
        let says = match beside {
            Beside::Routine => msg::STORED_BESIDE_ROUTINE,
            Beside::Language => msg::STORED_BESIDE_LANGUAGE,
            Beside::Install => msg::STORED_BESIDE_INSTALL,
            Beside::Backup => msg::STORED_BESIDE_BACKUP,
        };
        item("erase-beside", ("data-beside", beside.id().to_owned()), says);
    }
    if let Some(bytes) = ask(&props.ask, HostRequest::space()) {
        let megabytes = (bytes / 100_000.0).ceil() / 10.0;
        lines.push(messages.format(msg::STORED_SPACE, &[("size", Arg::Number(megabytes))]));
    }
    items.extend(lines.into_iter().map(|line| tag("li", "").text(line).build()));
    if items.is_empty() {
        return None;
    }
    let part = tag("div", "stored-part")
        .element(tag("h3", "").message(messages, msg::STORED_BESIDE))
        .element(tag("ul", "stored-beside").children(items));
    Some(part.build())
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
