//! Routine view: what to do now, for how long, and what comes next.

use yew::Html;

use super::deferred::movement_clip;
use super::routine_plan::{Addable, plan, settings};
use super::tag::{Tag, act, tag};
use super::{Messages, aria_name, icon};
use crate::body::{Laterality, Physique};
use crate::content::MovementId;
use crate::i18n::{Arg, Message, msg};
use crate::routine::{Can, Kind, Moment, Note, Phase, Playback, Routine, Settings, Signals, Step};

/// What is shown.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The routine, and how it goes.
    pub playback: &'a Playback,
    /// Where in it.
    pub moment: &'a Moment,
    /// The build of who shows it.
    pub build: Physique,
    /// What was chosen.
    pub settings: Settings,
    /// What can be switched on, and what cannot be done.
    pub can: Can,
    /// What can be added.
    pub addable: Addable<'a>,
}

/// The inside of the player.
pub fn routine_view(messages: &Messages, shown: &Shown<'_>) -> Html {
    let Shown { playback, moment, .. } = shown;
    let routine = playback.routine();
    let step = &moment.step;
    let card = step.movement.card();
    let how = tag("details", "how")
        .element(tag("summary", "").message(messages, msg::ROUTINE_HOW))
        .element(
            tag("ol", "steps")
                .children(card.steps().map(|s| tag("li", "").message(messages, s).build()).collect()),
        )
        .element(tag("p", "").message(messages, card.caution()));
    let now = tag("div", "now")
        .element(tag("p", "phase").message(messages, phase(moment)))
        .element(tag("h2", "").message(messages, card.name()))
        .element(ring(messages, moment))
        .element(tag("p", "chips").children(chips(messages, step)));
    let clip = movement_clip(messages, step.movement, step.side, shown.build, moment.running, moment.beat());
    let what = tag("div", "what").element(tag("div", "stage").child(clip)).element(now);
    let below =
        tag("div", "below").element(tag("p", "next").text(next(messages, routine, moment.number))).element(
            tag("div", "folds").element(how).child(plan(messages, shown)).element(settings(messages, shown)),
        );
    tag("div", "playing")
        .element(head(messages, routine, moment))
        .element(tag("div", "middle").element(what).element(below))
        .element(
            tag("div", "deck")
                .element(controls(messages, moment))
                .element(switches(messages, shown))
                .child_opt(notes(messages, shown))
                .element(tag("p", "shortcuts muted").message(messages, msg::ROUTINE_KEYS)),
        )
        .build()
}

fn head(messages: &Messages, routine: &Routine, moment: &Moment) -> Tag {
    let left = routine.total_ms() - moment.position_ms;
    let left = messages
        .format(msg::ROUTINE_TIME_LEFT, &[("time", Arg::Text(&clock(messages, left.div_ceil(1_000))))]);
    let count = of(messages, msg::ROUTINE_MOVEMENT, moment.step.index + 1, routine.movements().len());
    let end = act("icon-button", "end");
    let row = tag("div", "player-head")
        .element(tag("p", "").text(count))
        .element(tag("p", "muted").text(left.clone()))
        .element(aria_name(end, messages, msg::ROUTINE_END).child(icon::CLOSE.html()));
    tag("header", "").element(row).element(progress(messages, routine, moment.position_ms, left))
}

/// "3 of 10" and its kin.
pub fn of(messages: &Messages, message: Message, number: usize, most: usize) -> String {
    let arg = |number| Arg::Number(f64::from(u16::try_from(number).unwrap_or(u16::MAX)));
    messages.format(message, &[("number", arg(number)), ("most", arg(most))])
}

/// A bar with a part for each movement, as wide as its time.
fn progress(messages: &Messages, routine: &Routine, position: u32, left: String) -> Tag {
    // In thousandths of the whole; a routine has hours at most.
    let part = |ms: u32| u64::from(ms) * 1_000 / u64::from(routine.total_ms().max(1));
    let rect = |class, from: u64, to: u64| {
        tag("rect", class)
            .attr_string("x", from.to_string())
            .attr_string("width", to.saturating_sub(from).to_string())
            .attr("height", "8")
            .build()
    };
    let mut rects = Vec::new();
    for index in 0..routine.movements().len() {
        let (start, end) = routine.span_ms(index);
        let gap = if index + 1 < routine.movements().len() { 6 } else { 0 };
        let (from, to) = (part(start), part(end).saturating_sub(gap));
        rects.push(rect("track", from, to));
        if position > start {
            rects.push(rect("gone", from, part(position).min(to)));
        }
    }
    let bar = tag("svg", "")
        .attr("viewBox", "0 0 1000 8")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true");
    tag("div", "progress")
        .attr("role", "progressbar")
        .attr_message("aria-label", messages, msg::ROUTINE_PROGRESS)
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", "100")
        .attr_string("aria-valuenow", (part(position) / 10).to_string())
        .attr_string("aria-valuetext", left)
        .element(bar.children(rects))
}

/// The countdown in a ring that empties, or goes with the movement.
fn ring(messages: &Messages, moment: &Moment) -> Tag {
    let circle = |class| {
        tag("circle", class).attr("cx", "60").attr("cy", "60").attr("r", "54").attr("pathLength", "1000")
    };
    let offset = 1_000 - moment.ring();
    let svg = tag("svg", "")
        .attr("viewBox", "0 0 120 120")
        .attr("aria-hidden", "true")
        .element(circle("track"))
        .element(circle("gone").attr_string("stroke-dashoffset", offset.to_string()));
    let repetition = (moment.step.repetitions > 1).then(|| {
        let (number, most) = (moment.repetition, moment.step.repetitions);
        let text = of(messages, msg::ROUTINE_REPETITION, number.into(), most.into());
        tag("p", "repetition").attr_value("data-repetition", number.to_string().into()).text(text).build()
    });
    tag("div", "ring").element(svg).element(
        tag("div", "count")
            .element(
                tag("p", "seconds")
                    .attr("role", "timer")
                    // "15:00" is wider than the ring's inside is for "45".
                    .flag("data-minutes", moment.seconds() >= 60)
                    .attr_message("aria-label", messages, msg::ROUTINE_SECONDS)
                    .text(clock(messages, moment.seconds())),
            )
            .child_opt(repetition),
    )
}

/// Seconds as they are, from a minute on with minutes: "45", "1:05".
pub fn clock(messages: &Messages, seconds: u32) -> String {
    let number = |number: u32| messages.number(number.into());
    if seconds < 60 {
        return number(seconds);
    }
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    [number(minutes), String::from(":"), number(seconds / 10), number(seconds % 10)].concat()
}

/// What is done right now, in a word.
fn phase(moment: &Moment) -> Message {
    if moment.away {
        return msg::ROUTINE_AWAY;
    }
    if !moment.running {
        return msg::ROUTINE_PAUSED;
    }
    match (moment.step.kind, moment.phase) {
        (Kind::Ready, _) => msg::ROUTINE_READY,
        (Kind::Change, _) => msg::ROUTINE_CHANGE,
        (Kind::Rest, _) => msg::ROUTINE_REST,
        (Kind::Work, Phase::Hold) => msg::ROUTINE_HOLD,
        (Kind::Work, Phase::There) => msg::ROUTINE_THERE,
        (Kind::Work, Phase::Back) if moment.step.hold_ms > 0 => msg::ROUTINE_LET_GO,
        (Kind::Work, Phase::Back) => msg::ROUTINE_AND_BACK,
        (Kind::Work, Phase::Free | Phase::None) => msg::ROUTINE_MOVE,
    }
}

pub fn side(side: Laterality) -> Option<Message> {
    match side {
        Laterality::Left => Some(msg::ROUTINE_LEFT_SIDE),
        Laterality::Right => Some(msg::ROUTINE_RIGHT_SIDE),
        Laterality::Midline => None,
    }
}

/// "Set 1 of 2", where there are several.
pub fn set(messages: &Messages, step: &Step) -> Option<String> {
    let sets = step.dose().sets;
    (sets > 1).then(|| of(messages, msg::ROUTINE_SET, step.set.into(), sets.into()))
}

fn chips(messages: &Messages, step: &Step) -> Vec<Html> {
    let side =
        side(step.side).map(|side| tag("span", "").attr("data-side", step.side.id()).message(messages, side));
    let set = set(messages, step).map(|set| tag("span", "").text(set));
    side.into_iter().chain(set).map(Tag::build).collect()
}

/// A step in a sentence, to be said when it begins.
pub fn spoken(messages: &Messages, routine: &Routine, number: usize) -> String {
    let step = &routine.steps()[number];
    let text = |message| messages.text(message).to_owned();
    let name = |id: MovementId| text(id.card().name());
    let mut parts = match step.kind {
        Kind::Ready => vec![text(msg::ROUTINE_READY), name(step.movement)],
        Kind::Work => vec![name(step.movement)],
        Kind::Change => vec![text(msg::ROUTINE_CHANGE)],
        Kind::Rest => {
            let seconds = Arg::Number((step.length_ms / 1_000).into());
            return [
                text(msg::ROUTINE_REST),
                messages.format(msg::ROUTINE_REST_FOR, &[("seconds", seconds)]),
            ]
            .join(". ");
        }
    };
    parts.extend(side(step.side).filter(|_| step.kind != Kind::Ready).map(text));
    if step.kind == Kind::Work {
        parts.extend(set(messages, step));
        let dose = step.dose();
        let number = |number: u16| Arg::Number(number.into());
        if dose.minutes > 0 {
            parts.push(messages.format(msg::DOSE_MINUTES, &[("minutes", number(dose.minutes.into()))]));
        }
        if dose.repetitions > 1 {
            parts.push(messages.format(msg::DOSE_REPETITIONS, &[("count", number(dose.repetitions.into()))]));
        }
        if dose.hold_s > 0 {
            parts.push(messages.format(msg::DOSE_HOLD, &[("seconds", number(dose.hold_s))]));
        }
    }
    parts.join(". ")
}

/// What comes after a step.
fn next(messages: &Messages, routine: &Routine, number: usize) -> String {
    let current = &routine.steps()[number];
    let text = |message| messages.text(message).to_owned();
    let what = match routine.steps().get(number + 1) {
        None => return text(msg::ROUTINE_LAST),
        Some(step) => match step.kind {
            Kind::Rest => text(msg::ROUTINE_REST),
            Kind::Change => text(msg::ROUTINE_CHANGE),
            Kind::Ready => text(step.movement.card().name()),
            // After getting ready the movement itself, which is on the screen: how much of it there is.
            Kind::Work if current.kind == Kind::Ready => return messages.dose(step.dose()).join(" · "),
            Kind::Work => set(messages, step)
                .into_iter()
                .chain(side(step.side).map(text))
                .collect::<Vec<_>>()
                .join(" · "),
        },
    };
    messages.format(msg::ROUTINE_NEXT, &[("what", Arg::Text(&what))])
}

fn controls(messages: &Messages, moment: &Moment) -> Tag {
    let (name, pictogram) =
        if moment.running { (msg::ROUTINE_PAUSE, icon::STILL) } else { (msg::ROUTINE_PLAY, icon::PLAY) };
    // A mouse does not take the focus from the big button, which a space presses.
    let stay = yew::Callback::from(|event: web_sys::MouseEvent| event.prevent_default());
    tag("div", "controls")
        .on_mouse_down(stay)
        .element(
            aria_name(act("icon-button turn", "back"), messages, msg::ROUTINE_BACK)
                .child(icon::BACKWARD.html()),
        )
        .element(
            aria_name(act("big", "toggle"), messages, name).flag("autofocus", true).child(pictogram.html()),
        )
        .element(
            aria_name(act("icon-button turn", "skip"), messages, msg::ROUTINE_SKIP)
                .child(icon::FORWARD.html()),
        )
}

/// What is heard and felt: only what the browser can give.
fn switches(messages: &Messages, shown: &Shown<'_>) -> Tag {
    let all = [
        (Signals::TONE, "tone", msg::ROUTINE_TONE, icon::TONE),
        (Signals::VIBRATION, "vibration", msg::ROUTINE_VIBRATION, icon::VIBRATION),
        (Signals::VOICE, "voice", msg::ROUTINE_VOICE, icon::VOICE),
    ];
    let switch = |(one, action, name, pictogram): (u8, &'static str, Message, icon::Icon)| {
        switch(messages, action, name, pictogram, shown.settings.signals.has(one)).build()
    };
    let list = all.into_iter().filter(|(one, ..)| shown.can.has(*one)).map(switch).collect();
    tag("div", "switches")
        .attr("role", "group")
        .attr_message("aria-label", messages, msg::ROUTINE_SIGNALS)
        .children(list)
}

/// Something that is on or off.
pub fn switch(
    messages: &Messages,
    action: &'static str,
    name: Message,
    pictogram: icon::Icon,
    on: bool,
) -> Tag {
    tag("button", "switch")
        .attr("type", "button")
        .attr("role", "switch")
        .attr("data-action", action)
        .aria_bool("aria-checked", on)
        .child(pictogram.html())
        .element(tag("span", "").message(messages, name))
}

/// What cannot be done, a sentence each.
fn notes(messages: &Messages, shown: &Shown<'_>) -> Option<Html> {
    let message = |note| match note {
        Note::Mute => msg::ROUTINE_MUTE,
        Note::Dark => msg::ROUTINE_DARK,
        Note::Voiceless => msg::ROUTINE_VOICELESS,
        Note::Music => msg::ROUTINE_MUSIC,
        Note::Silenced => msg::ROUTINE_SILENCED,
    };
    let said: Vec<_> =
        shown.can.notes(shown.settings.signals).map(|note| messages.text(message(note))).collect();
    (!said.is_empty()).then(|| tag("p", "notes muted").text(said.join(" ")).build())
}
