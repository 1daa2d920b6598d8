//! Routine player: the component that plays a guided routine, and its requests to the browser.

use wasm_bindgen::JsCast;
use web_sys::{Element, InputEvent, KeyboardEvent};
use yew::prelude::{Callback, Html};

use super::component::{Component, Context, keyed};
use super::host;
use super::map_event::place_of;
use super::press::pressed;
use super::rating::rated;
use super::routine::offer;
use super::routine_feedback::routine_feedback;
use super::routine_plan::{Addable, listed};
use super::routine_view::{Shown, clock, of, routine_view, spoken};
use super::tag::tag;
use super::{Messages, step};
use crate::body::{Physique, SidedRegion};
use crate::content::MovementId;
use crate::diary::Choice;
use crate::engine::{Assessment, Report};
use crate::i18n::{Direction, msg};
use crate::routine::{Can, Cue, Kind, Moment, Playback, Routine, Setting, Settings, Signals};
use crate::session::{Action, HostRequest, Patch, barred, record_follow_up};
use crate::value::Value;

/// Tones are asked for so far ahead, in milliseconds: a page in the background is woken once a minute.
const AHEAD_MS: u32 = 90_000;
/// They are asked for anew when less than this is left.
const LEAST_AHEAD_MS: u32 = 75_000;
/// A word or a vibration that comes later than this is not given any more, in milliseconds.
const LATE_MS: u32 = 1_500;

/// The routine as a part of the widget. `key` tells one life of the widget from the next.
pub fn routine_player(
    messages: &Messages,
    (movements, report, build, key): (&[MovementId], &Report, Physique, u32),
    answer: Option<&Assessment>,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    let barred = barred(answer, report);
    let chosen = answer.map(|answer| answer.movements.iter().map(|movement| movement.id).collect());
    let props = RoutinePlayerProps {
        messages: messages.clone(),
        movements: movements.to_vec(),
        report: report.clone(),
        build,
        barred,
        chosen: chosen.unwrap_or_default(),
        on_action: on_action.clone(),
        ask: ask.clone(),
    };
    keyed::<RoutinePlayer>(key.to_string(), props)
}

/// What the routine needs to know.
#[derive(Debug, Clone, PartialEq)]
pub struct RoutinePlayerProps {
    /// The language.
    pub messages: Messages,
    /// The movements to do; none while nothing is to be done.
    pub movements: Vec<MovementId>,
    /// What is sore.
    pub report: Report,
    /// The build of who shows the movements.
    pub build: Physique,
    /// Movements that must not be done now; `None` if none at all may be.
    pub barred: Option<Vec<MovementId>>,
    /// Movements that the answer has chosen.
    pub chosen: Vec<MovementId>,
    /// Hears what happens.
    pub on_action: Callback<Action>,
    /// Sends a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
pub struct RoutinePlayer {
    playback: Option<Playback>,
    /// Whether it stands before all else.
    open: bool,
    /// A routine that was left before its end.
    left: Option<Playback>,
    settings: Settings,
    can: Can,
    /// Tones are asked for up to here.
    planned_ms: u32,
    /// The second of the routine that was saved last.
    saved_s: u32,
    /// The step that was told last, for those who hear the page.
    told: Option<usize>,
    /// Whether it is over, and that was noticed.
    over: bool,
    /// Whether the focus is where it belongs by now.
    focused: bool,
    /// Where the focus belongs once the routine is drawn as it was changed.
    refocus: Option<String>,
    /// How sore it is after all.
    ratings: Vec<(SidedRegion, u8)>,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Event {
    /// Time goes on.
    Tick,
    Toggle,
    Back,
    Skip,
    /// Left, before or after the end.
    End,
    Signal(u8),
    /// A setting has this choice now.
    Choose(Setting, u8),
    /// A setting that is on or off is the other.
    Switch(Setting),
    /// To the step of this number.
    Jump(usize),
    /// The movement of this number comes one earlier, one later, or not at all.
    Earlier(usize),
    Later(usize),
    Drop(usize),
    /// The movement at this place of those that can be added comes last.
    Add(usize),
    Rate(SidedRegion, u8),
    Save,
    /// Goes on with a routine that was left, or forgets it.
    Resume,
    Forget,
}

impl Event {
    /// What a press on something with this `data-action` means.
    fn of(action: &str) -> Option<Self> {
        Some(match action {
            "toggle" => Self::Toggle,
            "back" => Self::Back,
            "skip" => Self::Skip,
            "end" => Self::End,
            "tone" => Self::Signal(Signals::TONE),
            "vibration" => Self::Signal(Signals::VIBRATION),
            "voice" => Self::Signal(Signals::VOICE),
            "save" => Self::Save,
            "resume" => Self::Resume,
            "forget" => Self::Forget,
            "flash" => Self::Switch(Setting::Flash),
            "over" => Self::Switch(Setting::TakesOver),
            _ => {
                let (what, number) = action.split_once('-')?;
                let number = number.parse().ok()?;
                match what {
                    "jump" => Self::Jump(number),
                    "earlier" => Self::Earlier(number),
                    "later" => Self::Later(number),
                    "drop" => Self::Drop(number),
                    _ => return None,
                }
            }
        })
    }
}

impl Component for RoutinePlayer {
    type Message = Event;
    type Properties = RoutinePlayerProps;

    fn create(ctx: &Context<Self>) -> Self {
        let saved = ask(ctx, HostRequest::load_routine());
        Self {
            playback: None,
            open: false,
            left: saved.left,
            settings: saved.settings,
            // Asked for once there is a routine: browsers look for voices only then.
            can: Can::of(Signals::ALL.bits()),
            planned_ms: 0,
            saved_s: 0,
            told: None,
            over: false,
            focused: false,
            refocus: None,
            ratings: Vec::new(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &RoutinePlayerProps) -> bool {
        let props = ctx.props();
        if props.movements != old.movements {
            if let Some(routine) = Routine::paced(&props.movements, self.settings.rest()) {
                // The one that was left is gone on with, if it is this one; another one is over.
                if let Some(left) =
                    self.left.as_ref().filter(|left| left.routine().movements() != props.movements)
                {
                    note_done(ctx, left);
                }
                let left = self.left.take().filter(|left| left.routine().movements() == props.movements);
                self.playback = Some(left.unwrap_or_else(|| Playback::new(routine, now(ctx))));
                self.told = None;
            } else {
                self.close(ctx);
            }
        }
        self.look(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let now = now(ctx);
        self.look(ctx);
        match event {
            Event::Tick => self.goes_on(ctx, now),
            Event::Toggle | Event::Back | Event::Skip | Event::Jump(_) => {
                if let Some(playback) = &mut self.playback {
                    match event {
                        Event::Back => playback.back(now),
                        Event::Skip => playback.skip(now),
                        Event::Jump(number) => playback.jump(number, now),
                        _ => playback.toggle(now),
                    }
                }
                self.turn(ctx, now);
            }
            Event::End => self.close(ctx),
            Event::Signal(one) => {
                self.settings.signals = self.settings.signals.toggled(one);
                self.plan(ctx, now);
                self.keep_settings(ctx, now);
            }
            Event::Choose(setting, choice) => self.choose(ctx, now, setting, choice),
            Event::Switch(setting) => self.choose(ctx, now, setting, u8::from(!self.settings.is_on(setting))),
            Event::Earlier(at) | Event::Later(at) => {
                let to = if event == Event::Earlier(at) { at.wrapping_sub(1) } else { at + 1 };
                self.rearrange(ctx, now, |movements| {
                    if at.max(to) < movements.len() {
                        movements.swap(at, to);
                    }
                });
                // It follows the movement; at an end of the list its other button is left.
                let last =
                    self.playback.as_ref().map_or(0, |it| it.routine().movements().len().saturating_sub(1));
                let earlier = if to == 0 { false } else { to >= last || event == Event::Earlier(at) };
                self.refocus =
                    Some(format!(".plan [data-action={}-{to}]", ["later", "earlier"][usize::from(earlier)]));
            }
            Event::Drop(at) => {
                self.rearrange(ctx, now, |movements| {
                    if at < movements.len() && movements.len() > 1 {
                        movements.remove(at);
                    }
                });
                self.refocus = Some(".plan summary".to_owned());
            }
            Event::Add(place) => {
                let can = self.playback.as_ref().map(|it| addable(ctx).to(it.routine())).unwrap_or_default();
                self.rearrange(ctx, now, |movements| movements.extend(can.get(place)));
                self.refocus = Some([".plan summary", ".plan select"][usize::from(can.len() > 1)].to_owned());
            }
            Event::Rate(place, rating) => {
                if let Some(known) = self.ratings.iter_mut().find(|(known, _)| *known == place) {
                    known.1 = rating;
                }
            }
            Event::Save => {
                if let Some(playback) = &self.playback {
                    let (ratings, hours) = (self.ratings.clone(), playback.hours(now));
                    let patch = Patch::new(move |report| *report = record_follow_up(report, &ratings, hours));
                    ctx.props().on_action.emit(Action::Update(patch));
                }
                self.close(ctx);
            }
            Event::Resume => {
                let movements = self.left.as_ref().map(|left| left.routine().movements().to_vec());
                ctx.props().on_action.emit(Action::Play(movements.unwrap_or_default()));
            }
            Event::Forget => {
                if let Some(left) = self.left.take() {
                    note_done(ctx, &left);
                }
                self.save(ctx, now);
            }
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        // Only now there is something to stand before all else.
        if let Some(playback) = &mut self.playback
            && !self.open
        {
            self.open = true;
            ask(ctx, HostRequest::open());
            ask(ctx, HostRequest::sound(&self.settings));
            let now = now(ctx);
            playback.play(now);
            self.turn(ctx, now);
            // What was drawn stood still yet.
            ctx.link().send_message(Event::Tick);
        }
        if self.over != self.focused {
            self.focused = self.over;
            self.refocus =
                Some([".controls .big", ".routine-feedback h2"][usize::from(self.over)].to_owned());
        }
        if let Some(on) = self.refocus.take() {
            ask(ctx, HostRequest::focus(&on));
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let messages = &ctx.props().messages;
        let Some(playing) = &self.playback else {
            let offered =
                |left| offer(messages, left, ctx.props().barred.as_deref(), pressed(ctx.link(), Event::of));
            return self.left.as_ref().map(offered).unwrap_or_default();
        };
        let moment = playing.moment(now(ctx));
        let inside = if moment.over {
            routine_feedback(messages, &ending(messages, playing), &self.ratings)
        } else {
            let (settings, can, build) = (self.settings, self.can, ctx.props().build);
            let addable = addable(ctx);
            routine_view(
                messages,
                &Shown { playback: playing, moment: &moment, build, settings, can, addable },
            )
        };
        let said = match self.told {
            // The voice says nothing of that.
            Some(_) if moment.away => messages.text(msg::ROUTINE_AWAY).to_owned(),
            // A screen reader and the voice know nothing of each other: one of the two speaks.
            Some(_) if self.gives(Signals::VOICE) => String::new(),
            Some(_) if moment.over => ending(messages, playing),
            Some(told) => spoken(messages, playing.routine(), told),
            None => String::new(),
        };
        let link = ctx.link();
        let forward = ["ArrowRight", "ArrowLeft"][usize::from(messages.direction() == Direction::Rtl)];
        let on_key = link.batch_callback(move |event: KeyboardEvent| key(&event, forward));
        let on_input = link.batch_callback(|event: InputEvent| {
            listed(&event).or_else(|| place_of(&event).map(|place| Event::Rate(place, rated(&event))))
        });
        let flashes = self.settings.is_on(Setting::Flash);
        let counted = moment.counted().filter(|_| flashes).map(|left| (*step(left)).into());
        tag("dialog", "player")
            .attr("part", "player")
            .attr("data-step", [kind(&moment), "over"][usize::from(moment.over)])
            .attr_string("data-total", playing.routine().total_ms().to_string())
            .attr_string("data-position", moment.position_ms.to_string())
            .aria_bool("data-running", moment.running)
            .attr_opt("data-counted", counted)
            .attr_message("aria-label", messages, msg::ROUTINE_TITLE)
            .on_click(pressed(ctx.link(), Event::of))
            .on_key(on_key)
            .on_input(on_input)
            .on_time_update(link.callback(|_| Event::Tick))
            // The browser's own ways to leave: a phone's back button, say.
            .on_close(link.callback(|_| Event::End))
            .child(inside)
            // Said once a step, not once a second.
            .element(tag("p", "visually-hidden").attr("role", "status").text(said))
            .build()
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        if self.open {
            ask(ctx, HostRequest::close());
        }
    }
}

/// What is said at the end: what was jumped over was not done.
fn ending(messages: &Messages, playback: &Playback) -> String {
    let (done, all) = (playback.done(), playback.routine().movements().len());
    if done == all {
        messages.text(msg::ROUTINE_DONE).to_owned()
    } else {
        of(messages, msg::ROUTINE_DONE_PART, done, all)
    }
}

fn kind(moment: &Moment) -> &'static str {
    match moment.step.kind {
        Kind::Ready => "ready",
        Kind::Work => "work",
        Kind::Change => "change",
        Kind::Rest => "rest",
    }
}

/// What can be added to a routine now.
fn addable(ctx: &Context<RoutinePlayer>) -> Addable<'_> {
    Addable { chosen: &ctx.props().chosen, barred: ctx.props().barred.as_deref() }
}

fn ask<A>(ctx: &Context<RoutinePlayer>, request: HostRequest<A>) -> A {
    host::ask(&ctx.props().ask, request)
}

/// The time by the wall clock, in milliseconds since 1970.
fn now(ctx: &Context<RoutinePlayer>) -> u64 {
    ask(ctx, HostRequest::now())
}

/// What a key means. Everything else stays with the browser, but goes no further in the widget.
fn key(event: &KeyboardEvent, forward: &str) -> Option<Event> {
    event.stop_propagation();
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let on = |selector| target.as_ref().is_some_and(|at| matches!(at.closest(selector), Ok(Some(_))));
    let key = event.key();
    let means = match key.as_str() {
        "Escape" => Event::End,
        // A slider has arrows of its own; what can be pressed takes a space for that.
        " " if !on("button, summary, input, select, a") => Event::Toggle,
        "ArrowLeft" | "ArrowRight" if on(".routine-feedback, select") => return None,
        "ArrowLeft" | "ArrowRight" if key == forward => Event::Skip,
        "ArrowLeft" | "ArrowRight" => Event::Back,
        _ => return None,
    };
    event.prevent_default();
    Some(means)
}

/// Has the diary keep what of a routine was done; one of which nothing was done is none.
fn note_done(ctx: &Context<RoutinePlayer>, playback: &Playback) {
    if playback.done() > 0 {
        ask(ctx, HostRequest::routine_done(playback, now(ctx)));
    }
}

impl RoutinePlayer {
    /// What the browser can do changes while a routine is played: a call comes in, voices are found late.
    fn look(&mut self, ctx: &Context<Self>) {
        if self.playback.is_some() {
            let can = ask(ctx, HostRequest::can(ctx.props().messages.language()));
            self.can = can.unwrap_or(self.can);
        }
    }

    /// Whether this signal is given.
    fn gives(&self, one: u8) -> bool {
        self.settings.signals.has(one) && self.can.has(one)
    }

    /// Advances playback to `now`.
    fn goes_on(&mut self, ctx: &Context<Self>, now: u64) {
        let Some(playback) = &mut self.playback else { return };
        let was_running = playback.is_running();
        let heard = playback.tick(now);
        let moment = playback.moment(now);
        self.told = Some(moment.number);
        if moment.over && !self.over {
            let areas = ctx.props().report.areas.iter();
            self.ratings = areas.map(|area| (area.place, area.intensity)).collect();
        }
        self.over = moment.over;
        if was_running && !moment.running {
            ask(ctx, HostRequest::run(false));
            self.plan(ctx, now);
        }
        self.give(ctx, &heard, now);
        if heard.iter().any(|(_, cue)| matches!(cue, Cue::Begin(..) | Cue::End)) {
            self.show_elsewhere(ctx, now);
        }
        if moment.running && moment.position_ms + LEAST_AHEAD_MS > self.planned_ms {
            self.plan(ctx, now);
        }
        if moment.position_ms / 1_000 != self.saved_s {
            self.saved_s = moment.position_ms / 1_000;
            self.save(ctx, now);
        }
    }

    /// Tells the signals that playback jumped or was paused.
    fn turn(&mut self, ctx: &Context<Self>, now: u64) {
        let Some(playback) = &self.playback else { return };
        ask(ctx, HostRequest::run(playback.is_running()));
        self.plan(ctx, now);
        self.goes_on(ctx, now);
        self.show_elsewhere(ctx, now);
        self.save(ctx, now);
    }

    /// Gives what is to be felt and said.
    fn give(&self, ctx: &Context<Self>, heard: &[(u32, Cue)], now: u64) {
        let (Some(playback), Some(&(at, last))) = (&self.playback, heard.last()) else { return };
        let messages = &ctx.props().messages;
        let fresh = playback.position_ms(now) - at <= LATE_MS;
        if fresh && self.gives(Signals::VIBRATION) {
            ask(ctx, HostRequest::vibrate(last));
        }
        if !self.gives(Signals::VOICE) {
            return;
        }
        // Where it is by now is worth saying, however late.
        let begun = heard.iter().rev().find_map(|(_, cue)| match cue {
            Cue::Begin(number, _) => Some(spoken(messages, playback.routine(), *number)),
            _ => None,
        });
        let said = match last {
            Cue::End => Some(ending(messages, playback)),
            Cue::Half if fresh && begun.is_none() => Some(messages.text(msg::ROUTINE_HALF).to_owned()),
            // The tone counts, where there is one.
            Cue::Count(left) if fresh && begun.is_none() && !self.gives(Signals::TONE) => {
                Some(clock(messages, left.into()))
            }
            _ => begun,
        };
        if let Some(said) = said {
            ask(ctx, HostRequest::say(&said, messages.language()));
        }
    }

    /// Asks for the tones of the next while; the browser plays them on time even where we sleep.
    fn plan(&mut self, ctx: &Context<Self>, now: u64) {
        let Some(playback) = &self.playback else { return };
        let position = playback.position_ms(now);
        self.planned_ms = position.saturating_add(AHEAD_MS);
        let on = self.settings.signals.has(Signals::TONE) && playback.is_running();
        let tones = if on { playback.routine().cues(position, self.planned_ms) } else { Vec::new() };
        let timed = tones.into_iter().filter_map(|(at, cue)| Some((playback.time_of(at)?, cue)));
        ask(ctx, HostRequest::tones(on, timed));
    }

    /// Saves what is needed to go on after a reload.
    fn save(&self, ctx: &Context<Self>, now: u64) {
        let playback =
            self.playback.as_ref().filter(|playback| !playback.is_over(now)).or(self.left.as_ref());
        ask(ctx, HostRequest::save_routine(playback, self.settings, now));
    }

    fn choose(&mut self, ctx: &Context<Self>, now: u64, setting: Setting, choice: u8) {
        self.settings.set(setting, choice);
        ask(ctx, HostRequest::sound(&self.settings));
        if setting == Setting::Rest {
            self.rearrange(ctx, now, |_| ());
        }
        self.keep_settings(ctx, now);
    }

    /// Keeps how it sounds: among all that the person has chosen, and with the routine where there is no diary.
    fn keep_settings(&self, ctx: &Context<Self>, now: u64) {
        self.save(ctx, now);
        ask(ctx, HostRequest::choose(Choice::Sounds, self.settings.packed().into()));
    }

    /// Goes on with other movements, or another rest.
    fn rearrange(&mut self, ctx: &Context<Self>, now: u64, change: impl FnOnce(&mut Vec<MovementId>)) {
        let Some(playback) = &mut self.playback else { return };
        let mut movements = playback.routine().movements().to_vec();
        change(&mut movements);
        if let Some(routine) = Routine::paced(&movements, self.settings.rest()) {
            playback.change(routine, now);
            self.turn(ctx, now);
        }
    }

    /// Says to the device what is going on: on its lock screen, say.
    fn show_elsewhere(&self, ctx: &Context<Self>, now: u64) {
        let Some(playback) = &self.playback else { return };
        let messages = &ctx.props().messages;
        let moment = playback.moment(now);
        let (title, detail) =
            (messages.text(moment.step.movement.card().name()), messages.text(msg::ROUTINE_TITLE));
        let (position, length) = (moment.position_ms, playback.routine().total_ms());
        ask(ctx, HostRequest::media(title, detail, position, length, moment.running));
    }

    /// Leaves the routine; what is not over can be gone on with.
    fn close(&mut self, ctx: &Context<Self>) {
        let Some(mut playback) = self.playback.take() else { return };
        let now = now(ctx);
        playback.pause(now);
        ask(ctx, HostRequest::close());
        note_done(ctx, &playback);
        (self.open, self.over, self.focused) = (false, false, false);
        self.ratings.clear();
        self.left = Some(playback).filter(|playback| !playback.is_over(now));
        self.save(ctx, now);
        ctx.props().on_action.emit(Action::Play(Vec::new()));
    }
}
