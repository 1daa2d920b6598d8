//! Routine player: the component that plays a guided routine, and its requests to the browser.

use wasm_bindgen::JsCast;
use web_sys::{Element, InputEvent, KeyboardEvent};
use yew::prelude::{Callback, Html};

use super::Messages;
use super::component::{Component, Context, keyed};
use super::host;
use super::map_event::place_of;
use super::press::pressed;
use super::rating::rated;
use super::routine::offer;
use super::routine_feedback::routine_feedback;
use super::routine_view::{Shown, clock, routine_view, spoken};
use super::tag::tag;
use crate::body::{Physique, SidedRegion};
use crate::content::MovementId;
use crate::engine::{Assessment, Report};
use crate::i18n::{Direction, msg};
use crate::routine::{Can, Cue, Kind, Moment, Playback, Routine, Signals};
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
    let props = RoutinePlayerProps {
        messages: messages.clone(),
        movements: movements.to_vec(),
        report: report.clone(),
        build,
        barred,
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
    signals: Signals,
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
            _ => return None,
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
            signals: saved.signals,
            // Asked for once there is a routine: browsers look for voices only then.
            can: Can::of(Signals::ALL.bits()),
            planned_ms: 0,
            saved_s: 0,
            told: None,
            over: false,
            focused: false,
            ratings: Vec::new(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &RoutinePlayerProps) -> bool {
        let props = ctx.props();
        if props.movements != old.movements {
            if let Some(routine) = Routine::of(&props.movements) {
                // The one that was left is gone on with, if it is this one.
                let left = self.left.take().filter(|left| left.routine() == &routine);
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
            Event::Toggle | Event::Back | Event::Skip => {
                if let Some(playback) = &mut self.playback {
                    match event {
                        Event::Back => playback.back(now),
                        Event::Skip => playback.skip(now),
                        _ => playback.toggle(now),
                    }
                }
                self.turn(ctx, now);
            }
            Event::End => self.close(ctx),
            Event::Signal(one) => {
                self.signals = self.signals.toggled(one);
                self.plan(ctx, now);
                self.save(ctx, now);
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
                self.left = None;
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
            let now = now(ctx);
            playback.play(now);
            self.turn(ctx, now);
            // What was drawn stood still yet.
            ctx.link().send_message(Event::Tick);
        }
        if self.over != self.focused {
            self.focused = self.over;
            ask(ctx, HostRequest::focus([".controls .big", ".routine-feedback h2"][usize::from(self.over)]));
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
            routine_feedback(messages, &self.ratings)
        } else {
            let (signals, can, build) = (self.signals, self.can, ctx.props().build);
            routine_view(
                messages,
                &Shown { routine: playing.routine(), moment: &moment, build, signals, can },
            )
        };
        let said = match self.told {
            // The voice says nothing of that.
            Some(_) if moment.away => messages.text(msg::ROUTINE_AWAY).to_owned(),
            // A screen reader and the voice know nothing of each other: one of the two speaks.
            Some(_) if self.gives(Signals::VOICE) => String::new(),
            Some(_) if moment.over => messages.text(msg::ROUTINE_DONE).to_owned(),
            Some(told) => spoken(messages, playing.routine(), told),
            None => String::new(),
        };
        let link = ctx.link();
        let forward = ["ArrowRight", "ArrowLeft"][usize::from(messages.direction() == Direction::Rtl)];
        let on_key = link.batch_callback(move |event: KeyboardEvent| key(&event, forward));
        let on_input = link.batch_callback(|event: InputEvent| {
            place_of(&event).map(|place| Event::Rate(place, rated(&event)))
        });
        tag("dialog", "player")
            .attr("data-step", [kind(&moment), "over"][usize::from(moment.over)])
            .attr_string("data-total", playing.routine().total_ms().to_string())
            .attr_string("data-position", moment.position_ms.to_string())
            .aria_bool("data-running", moment.running)
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

fn kind(moment: &Moment) -> &'static str {
    match moment.step.kind {
        Kind::Ready => "ready",
        Kind::Work => "work",
        Kind::Change => "change",
        Kind::Rest => "rest",
    }
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
        " " if !on("button, summary, input, a") => Event::Toggle,
        "ArrowLeft" | "ArrowRight" if on(".routine-feedback") => return None,
        "ArrowLeft" | "ArrowRight" if key == forward => Event::Skip,
        "ArrowLeft" | "ArrowRight" => Event::Back,
        _ => return None,
    };
    event.prevent_default();
    Some(means)
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
        self.signals.has(one) && self.can.has(one)
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
            Cue::End => Some(messages.text(msg::ROUTINE_DONE).to_owned()),
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
        let on = self.signals.has(Signals::TONE) && playback.is_running();
        let tones = if on { playback.routine().cues(position, self.planned_ms) } else { Vec::new() };
        let timed = tones.into_iter().filter_map(|(at, cue)| Some((playback.time_of(at)?, cue)));
        ask(ctx, HostRequest::tones(on, timed));
    }

    /// Saves what is needed to go on after a reload.
    fn save(&self, ctx: &Context<Self>, now: u64) {
        let playback =
            self.playback.as_ref().filter(|playback| !playback.is_over(now)).or(self.left.as_ref());
        ask(ctx, HostRequest::save_routine(playback, self.signals, now));
    }

    /// Leaves the routine; what is not over can be gone on with.
    fn close(&mut self, ctx: &Context<Self>) {
        let Some(mut playback) = self.playback.take() else { return };
        let now = now(ctx);
        playback.pause(now);
        ask(ctx, HostRequest::close());
        (self.open, self.over, self.focused) = (false, false, false);
        self.ratings.clear();
        self.left = Some(playback).filter(|playback| !playback.is_over(now));
        self.save(ctx, now);
        ctx.props().on_action.emit(Action::Play(Vec::new()));
    }
}
