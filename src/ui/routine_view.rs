//! A routine while it is played: what to do, for how long, and what comes next.

use yew::Html;

use super::moving::moving;
use super::tag::{Tag, act, tag};
use super::{Words, aria_name, icon};
use crate::body::Laterality;
use crate::content::MovementId;
use crate::i18n::{Arg, Message, msg};
use crate::motion::Clip;
use crate::routine::{Can, Kind, Moment, Note, Phase, Routine, Signals, Step};

/// What is shown.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The routine.
    pub routine: &'a Routine,
    /// Where in it.
    pub moment: &'a Moment,
    /// What is switched on.
    pub signals: Signals,
    /// What can be switched on, and what cannot be done.
    pub can: Can,
}

/// The inside of the player.
pub fn routine_view(words: &Words, shown: &Shown<'_>) -> Html {
    let Shown { routine, moment, .. } = shown;
    let step = &moment.step;
    let card = step.movement.card();
    let how = tag("details", "how")
        .of(tag("summary", "").say(words, msg::ROUTINE_HOW))
        .of(tag("ol", "steps").list(card.steps().map(|s| tag("li", "").say(words, s).html()).collect()))
        .of(tag("p", "").say(words, card.caution()));
    let now = tag("div", "now")
        .of(tag("p", "phase").say(words, phase(moment)))
        .of(tag("h2", "").say(words, card.name()))
        .of(ring(words, moment))
        .of(tag("p", "chips").list(chips(words, step)));
    let what =
        tag("div", "what").of(tag("div", "stage").with(figure_of(words, step, moment.running))).of(now);
    let below = tag("div", "below").of(tag("p", "next").text(next(words, routine, moment.number))).of(how);
    tag("div", "playing")
        .of(head(words, routine, moment))
        .of(tag("div", "middle").of(what).of(below))
        .of(tag("div", "deck")
            .of(controls(words, moment))
            .of(switches(words, shown))
            .with_some(notes(words, shown))
            .of(tag("p", "shortcuts muted").say(words, msg::ROUTINE_KEYS)))
        .html()
}

/// The figure that does the movement on the side whose turn it is.
fn figure_of(words: &Words, step: &Step, running: bool) -> Html {
    let shown = step.movement.figure().map(Clip::decode).map_or([true; 2], |clip| clip.sides);
    let mirrored = match step.side {
        Laterality::Left => !shown[0],
        Laterality::Right => !shown[1],
        Laterality::Midline => false,
    };
    moving(words, step.movement, mirrored, running)
}

fn head(words: &Words, routine: &Routine, moment: &Moment) -> Tag {
    let left = routine.total_ms() - moment.position_ms;
    let left =
        words.format(msg::ROUTINE_TIME_LEFT, &[("time", Arg::Text(&clock(words, left.div_ceil(1_000))))]);
    let count = of(words, msg::ROUTINE_MOVEMENT, moment.step.index + 1, routine.movements().len());
    let end = act("icon-button", "end");
    let row = tag("div", "player-head")
        .of(tag("p", "").text(count))
        .of(tag("p", "muted").text(left.clone()))
        .of(aria_name(end, words, msg::ROUTINE_END).with(icon::CLOSE.html()));
    tag("header", "").of(row).of(progress(words, routine, moment.position_ms, left))
}

/// "3 of 10" and its kin.
fn of(words: &Words, message: Message, number: usize, most: usize) -> String {
    let arg = |number| Arg::Number(f64::from(u16::try_from(number).unwrap_or(u16::MAX)));
    words.format(message, &[("number", arg(number)), ("most", arg(most))])
}

/// A bar with a part for each movement, as wide as its time.
fn progress(words: &Words, routine: &Routine, position: u32, left: String) -> Tag {
    // In thousandths of the whole; a routine has hours at most.
    let part = |ms: u32| u64::from(ms) * 1_000 / u64::from(routine.total_ms().max(1));
    let rect = |class, from: u64, to: u64| {
        tag("rect", class)
            .text_of("x", from.to_string())
            .text_of("width", to.saturating_sub(from).to_string())
            .is("height", "8")
            .html()
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
        .is("viewBox", "0 0 1000 8")
        .is("preserveAspectRatio", "none")
        .is("aria-hidden", "true");
    tag("div", "progress")
        .is("role", "progressbar")
        .says("aria-label", words, msg::ROUTINE_PROGRESS)
        .is("aria-valuemin", "0")
        .is("aria-valuemax", "100")
        .text_of("aria-valuenow", (part(position) / 10).to_string())
        .text_of("aria-valuetext", left)
        .of(bar.list(rects))
}

/// The countdown in a ring that empties, or goes with the movement.
fn ring(words: &Words, moment: &Moment) -> Tag {
    let circle =
        |class| tag("circle", class).is("cx", "60").is("cy", "60").is("r", "54").is("pathLength", "1000");
    let offset = 1_000 - moment.ring();
    let svg = tag("svg", "")
        .is("viewBox", "0 0 120 120")
        .is("aria-hidden", "true")
        .of(circle("track"))
        .of(circle("gone").text_of("stroke-dashoffset", offset.to_string()));
    let repetition = (moment.step.repetitions > 1).then(|| {
        let (number, most) = (moment.repetition, moment.step.repetitions);
        let text = of(words, msg::ROUTINE_REPETITION, number.into(), most.into());
        tag("p", "repetition").set("data-repetition", number.to_string().into()).text(text).html()
    });
    tag("div", "ring").of(svg).of(tag("div", "count")
        .of(tag("p", "seconds")
            .is("role", "timer")
            // "15:00" is wider than the ring's inside is for "45".
            .flag("data-minutes", moment.seconds() >= 60)
            .says("aria-label", words, msg::ROUTINE_SECONDS)
            .text(clock(words, moment.seconds())))
        .with_some(repetition))
}

/// Seconds as they are, from a minute on with minutes: "45", "1:05".
pub fn clock(words: &Words, seconds: u32) -> String {
    let number = |number: u32| words.number(number.into());
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
        (Kind::Work, Phase::Back) if moment.step.held => msg::ROUTINE_LET_GO,
        (Kind::Work, Phase::Back) => msg::ROUTINE_AND_BACK,
        (Kind::Work, Phase::Free | Phase::None) => msg::ROUTINE_MOVE,
    }
}

fn side(side: Laterality) -> Option<Message> {
    match side {
        Laterality::Left => Some(msg::ROUTINE_LEFT_SIDE),
        Laterality::Right => Some(msg::ROUTINE_RIGHT_SIDE),
        Laterality::Midline => None,
    }
}

/// "Set 1 of 2", where there are several.
fn set(words: &Words, step: &Step) -> Option<String> {
    let sets = step.dose().sets;
    (sets > 1).then(|| of(words, msg::ROUTINE_SET, step.set.into(), sets.into()))
}

fn chips(words: &Words, step: &Step) -> Vec<Html> {
    let side = side(step.side).map(|side| tag("span", "").is("data-side", step.side.id()).say(words, side));
    let set = set(words, step).map(|set| tag("span", "").text(set));
    side.into_iter().chain(set).map(Tag::html).collect()
}

/// A step in a sentence, to be said when it begins.
pub fn spoken(words: &Words, routine: &Routine, number: usize) -> String {
    let step = &routine.steps()[number];
    let text = |message| words.text(message).to_owned();
    let name = |id: MovementId| text(id.card().name());
    let mut parts = match step.kind {
        Kind::Ready => vec![text(msg::ROUTINE_READY), name(step.movement)],
        Kind::Work => vec![name(step.movement)],
        Kind::Change => vec![text(msg::ROUTINE_CHANGE)],
        Kind::Rest => {
            let seconds = Arg::Number((step.length_ms / 1_000).into());
            return [text(msg::ROUTINE_REST), words.format(msg::ROUTINE_REST_FOR, &[("seconds", seconds)])]
                .join(". ");
        }
    };
    parts.extend(side(step.side).filter(|_| step.kind != Kind::Ready).map(text));
    if step.kind == Kind::Work {
        parts.extend(set(words, step));
        let dose = step.dose();
        let number = |number: u16| Arg::Number(number.into());
        if dose.minutes > 0 {
            parts.push(words.format(msg::DOSE_MINUTES, &[("minutes", number(dose.minutes.into()))]));
        }
        if dose.repetitions > 1 {
            parts.push(words.format(msg::DOSE_REPETITIONS, &[("count", number(dose.repetitions.into()))]));
        }
        if dose.hold_s > 0 {
            parts.push(words.format(msg::DOSE_HOLD, &[("seconds", number(dose.hold_s))]));
        }
    }
    parts.join(". ")
}

/// What comes after a step.
fn next(words: &Words, routine: &Routine, number: usize) -> String {
    let current = &routine.steps()[number];
    let text = |message| words.text(message).to_owned();
    let what = match routine.steps().get(number + 1) {
        None => return text(msg::ROUTINE_LAST),
        Some(step) => match step.kind {
            Kind::Rest => text(msg::ROUTINE_REST),
            Kind::Change => text(msg::ROUTINE_CHANGE),
            Kind::Ready => text(step.movement.card().name()),
            // After getting ready the movement itself: how much of it there is.
            Kind::Work if current.kind == Kind::Ready => words.dose(step.dose()).join(" · "),
            Kind::Work => {
                set(words, step).into_iter().chain(side(step.side).map(text)).collect::<Vec<_>>().join(" · ")
            }
        },
    };
    words.format(msg::ROUTINE_NEXT, &[("what", Arg::Text(&what))])
}

fn controls(words: &Words, moment: &Moment) -> Tag {
    let (name, pictogram) =
        if moment.running { (msg::ROUTINE_PAUSE, icon::STILL) } else { (msg::ROUTINE_PLAY, icon::PLAY) };
    // A mouse does not take the focus from the big button, which a space presses.
    let stay = yew::html::onmousedown::Wrapper::new(yew::Callback::from(|event: web_sys::MouseEvent| {
        event.prevent_default();
    }));
    tag("div", "controls")
        .on(std::rc::Rc::new(stay))
        .of(aria_name(act("icon-button turn", "back"), words, msg::ROUTINE_BACK).with(icon::BACKWARD.html()))
        .of(aria_name(act("big", "toggle"), words, name).flag("autofocus", true).with(pictogram.html()))
        .of(aria_name(act("icon-button turn", "skip"), words, msg::ROUTINE_SKIP).with(icon::FORWARD.html()))
}

/// What is heard and felt: only what the browser can give.
fn switches(words: &Words, shown: &Shown<'_>) -> Tag {
    let all = [
        (Signals::TONE, "tone", msg::ROUTINE_TONE, icon::TONE),
        (Signals::VIBRATION, "vibration", msg::ROUTINE_VIBRATION, icon::VIBRATION),
        (Signals::VOICE, "voice", msg::ROUTINE_VOICE, icon::VOICE),
    ];
    let switch = |(one, action, name, pictogram): (u8, &'static str, Message, icon::Icon)| {
        tag("button", "switch")
            .is("type", "button")
            .is("role", "switch")
            .is("data-action", action)
            .aria("aria-checked", shown.signals.has(one))
            .with(pictogram.html())
            .of(tag("span", "").say(words, name))
            .html()
    };
    let list = all.into_iter().filter(|(one, ..)| shown.can.has(*one)).map(switch).collect();
    tag("div", "switches").is("role", "group").says("aria-label", words, msg::ROUTINE_SIGNALS).list(list)
}

/// What cannot be done, a sentence each.
fn notes(words: &Words, shown: &Shown<'_>) -> Option<Html> {
    let message = |note| match note {
        Note::Mute => msg::ROUTINE_MUTE,
        Note::Dark => msg::ROUTINE_DARK,
        Note::Voiceless => msg::ROUTINE_VOICELESS,
        Note::Music => msg::ROUTINE_MUSIC,
        Note::Silenced => msg::ROUTINE_SILENCED,
    };
    let said: Vec<_> = shown.can.notes(shown.signals).map(|note| words.text(message(note))).collect();
    (!said.is_empty()).then(|| tag("p", "notes muted").text(said.join(" ")).html())
}
