//! Routine plan: all movements of a routine, to go to, to order, to drop, to add; and how it sounds and rests.

use wasm_bindgen::JsCast;
use web_sys::{HtmlSelectElement, InputEvent};
use yew::Html;

use super::component::part;
use super::routine_player::Event;
use super::routine_view::{Shown, set, side, switch};
use super::tag::{Tag, tag};
use super::{Messages, icon};
use crate::content::MovementId;
use crate::i18n::{Message, msg};
use crate::routine::{Kind, Routine, Setting, Step};

/// What can be added to a routine.
#[derive(Debug, Clone, Copy)]
pub struct Addable<'a> {
    /// Movements that the answer has chosen; the article's four can be added to any routine.
    pub chosen: &'a [MovementId],
    /// Movements that must not be done now; `None` if none at all may be.
    pub barred: Option<&'a [MovementId]>,
}

impl Addable<'_> {
    /// What can be added to this one, in the order of the cards.
    pub fn to(self, routine: &Routine) -> Vec<MovementId> {
        let Some(barred) = self.barred else { return Vec::new() };
        let offered = |id: &MovementId| self.chosen.contains(id) || id.card().whole_body;
        let fits = |id: &MovementId| offered(id) && !barred.contains(id) && !routine.movements().contains(id);
        let fit = MovementId::ALL.iter().copied().filter(fits);
        if routine.movements().len() < Routine::MOST { fit.collect() } else { Vec::new() }
    }
}

/// The field in which a movement is added.
const ADD: &str = "add";

/// What was chosen in one of the lists, by its place; none where the event is another field's.
pub fn listed(event: &InputEvent) -> Option<Event> {
    let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
    let (field, place) =
        (select.get_attribute("data-field")?, usize::try_from(select.selected_index()).ok()?);
    if field == ADD {
        // The first one says what the list is for.
        return Some(Event::Add(place.checked_sub(1)?));
    }
    let setting = Setting::ALL.into_iter().find(|setting| setting.id() == field)?;
    Some(Event::Choose(setting, u8::try_from(place).ok()?))
}

/// What the list is drawn from.
#[derive(Debug, PartialEq)]
struct Planned {
    messages: Messages,
    routine: Routine,
    /// The number of the step that it is at.
    here: usize,
    /// Which of the movements were done.
    done: Vec<bool>,
    addable: Vec<MovementId>,
}

/// All movements, behind a fold: drawn anew with each step, not with each second.
pub fn plan(messages: &Messages, shown: &Shown<'_>) -> Html {
    let routine = shown.playback.routine();
    let planned = Planned {
        messages: messages.clone(),
        routine: routine.clone(),
        here: shown.moment.number,
        done: routine.movements().iter().map(|id| shown.playback.is_done(*id)).collect(),
        addable: shown.addable.to(routine),
    };
    part(planned, |planned| {
        let Planned { messages, routine, addable, .. } = planned;
        let rows = (0..routine.movements().len()).map(|index| row(planned, index)).collect();
        tag("details", "how plan")
            .element(tag("summary", "").message(messages, msg::ROUTINE_PLAN))
            .element(tag("ol", "").children(rows))
            .child_opt((!addable.is_empty()).then(|| add(messages, addable)))
            .build()
    })
}

/// A list of what can be added.
fn add(messages: &Messages, addable: &[MovementId]) -> Html {
    let first =
        tag("option", "").attr("value", "").selected(true).message(messages, msg::ROUTINE_ADD).build();
    let option = |id: &MovementId| {
        tag("option", "").attr("value", id.id()).message(messages, id.card().name()).build()
    };
    let select = tag("select", "")
        .attr("data-field", ADD)
        .attr_message("aria-label", messages, msg::ROUTINE_ADD)
        .children(std::iter::once(first).chain(addable.iter().map(option)).collect());
    // Another list each time: it stands at its first line again.
    tag("div", "field").key(addable.len().to_string()).element(select).build()
}

/// A movement: a press goes to it, or to one of its sets and sides.
fn row(planned: &Planned, index: usize) -> Html {
    let Planned { messages, routine, here, done, .. } = planned;
    let movement = routine.movements()[index];
    let name = messages.text(movement.card().name());
    let press = |class, action: &str, number: usize| {
        tag("button", class).attr("type", "button").attr_string("data-action", format!("{action}-{number}"))
    };
    let steps = || routine.steps().iter().enumerate().filter(|(_, step)| step.index == index);
    let works: Vec<_> = steps().filter(|(_, step)| step.kind == Kind::Work).collect();
    let turns = (works.len() > 1).then(|| {
        let turn = |(number, step): (usize, &Step)| {
            let side = side(step.side).map(|side| messages.text(side).to_owned());
            let parts: Vec<_> = set(messages, step).into_iter().chain(side).collect();
            press("turn", "jump", number).flag("data-here", number == *here).text(parts.join(" · ")).build()
        };
        tag("div", "turns").children(works.into_iter().map(turn).collect()).build()
    });
    // Each is called by its movement, too: five times "Drop" would be all the same.
    let tool = |action: &str, says: Message, pictogram: icon::Icon, can: bool| {
        press("icon-button", action, index)
            .attr_string("aria-label", messages.labelled(messages.text(says), name))
            .flag("disabled", !can)
            .child(pictogram.html())
    };
    let most = routine.movements().len();
    let tools = tag("div", "tools")
        .element(tool("earlier", msg::ROUTINE_EARLIER, icon::UP, index > 0))
        .element(tool("later", msg::ROUTINE_LATER, icon::DOWN, index + 1 < most))
        .element(tool("drop", msg::ROUTINE_DROP, icon::CLOSE, most > 1));
    let is_here = routine.steps()[*here].index == index;
    let first = steps().map(|(number, _)| number).next().unwrap_or_default();
    tag("li", "")
        .key(movement.id().to_owned())
        .flag("data-here", is_here)
        .flag("data-done", done[index])
        .element(
            press("name", "jump", first)
                .attr_opt("aria-current", is_here.then(|| "step".into()))
                .text(name.to_owned()),
        )
        .element(tools)
        .child_opt(turns)
        .build()
}

/// How it sounds and rests, behind a fold.
pub fn settings(messages: &Messages, shown: &Shown<'_>) -> Tag {
    let choice = |setting: Setting, name: Message, names: &[Message]| {
        let option = |(index, name): (usize, &Message)| {
            tag("option", "")
                .attr_string("value", index.to_string())
                .selected(index == usize::from(shown.settings.get(setting)))
                .message(messages, *name)
                .build()
        };
        let options = names.iter().enumerate().map(option).collect();
        tag("label", "field")
            .element(tag("span", "").message(messages, name))
            .element(tag("select", "").attr("data-field", setting.id()).children(options))
    };
    let on = |setting, action, name, pictogram| {
        switch(messages, action, name, pictogram, shown.settings.is_on(setting))
    };
    let volumes = [msg::ROUTINE_QUIET, msg::ROUTINE_MEDIUM, msg::ROUTINE_LOUD];
    let sounds = [msg::ROUTINE_SOFT, msg::ROUTINE_BRIGHT, msg::ROUTINE_SHARP];
    let rests =
        [msg::ROUTINE_REST_HALF, msg::ROUTINE_REST_SAID, msg::ROUTINE_REST_MORE, msg::ROUTINE_REST_TWICE];
    tag("details", "how settings")
        .element(tag("summary", "").message(messages, msg::ROUTINE_SETTINGS))
        .element(choice(Setting::Volume, msg::ROUTINE_VOLUME, &volumes))
        .element(choice(Setting::Sound, msg::ROUTINE_SOUND, &sounds))
        .element(choice(Setting::Rest, msg::ROUTINE_REST_LENGTH, &rests))
        .element(
            tag("div", "switches")
                .element(on(Setting::Flash, "flash", msg::ROUTINE_FLASH, icon::FLASH))
                .element(on(Setting::TakesOver, "over", msg::ROUTINE_OVER, icon::TONE)),
        )
        .element(tag("p", "muted").message(messages, msg::ROUTINE_OVER_HINT))
}
