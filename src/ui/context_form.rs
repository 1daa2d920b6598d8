//! Context form: what came before, sleep, stress, plans, and signs of the whole person.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::{Callback, Component, Html, Properties, TargetCast, html};

use super::Messages;
use super::area_findings::{Chip, Meaning, chips};
use super::tag::{button, tag};
use crate::engine::{ActivityKind, Context, Effort, Novelty, Plan, Report, Sign, Workout};
use crate::i18n::{Message, msg};
use crate::session::Wording;
use crate::session::form_steps::{SLEEP, STRESS, step_of};
use crate::session::{Action, ElapsedTime, Patch};

/// The questions, as far as `report` answers them.
pub fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    // Ratings do not concern it: it is not drawn anew with each of them.
    let told = Report { areas: Vec::new(), previous: Vec::new(), ..report.clone() };
    html! { <Story messages={messages.clone()} {told} on_action={on_action.clone()} /> }
}

/// Properties of [`Story`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct StoryProps {
    messages: Messages,
    told: Report,
    on_action: Callback<Action>,
}

#[derive(Debug)]
struct Story;

impl Component for Story {
    type Message = ();
    type Properties = StoryProps;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        let StoryProps { messages, told, on_action } = ctx.props();
        fields(messages, told, on_action)
    }
}

fn fields(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    let Report { activity, hours_since_activity: hours, signs, .. } = report;
    let kinds = ActivityKind::ALL.iter().map(|kind| (kind.id().to_owned(), kind.message()));
    let steps = ElapsedTime::ALL.iter().map(|when| (when.hours().to_string(), when.name()));
    let mut fields = vec![
        Field {
            name: "activity",
            label: msg::CONTEXT_ACTIVITY,
            options: kinds.collect(),
            chosen: activity.and_then(|known| ActivityKind::ALL.iter().position(|kind| *kind == known.kind)),
            on_choice: on_action.reform(|index: Option<usize>| {
                Action::SetActivity(index.and_then(|index| ActivityKind::ALL.get(index).copied()))
            }),
        },
        Field {
            name: "when",
            label: msg::CONTEXT_WHEN,
            options: steps.collect(),
            chosen: hours.and_then(|hours| {
                ElapsedTime::ALL.iter().position(|when| *when == ElapsedTime::from_hours(hours))
            }),
            on_choice: on_action.reform(|index: Option<usize>| {
                Action::SetWhen(index.and_then(|index| ElapsedTime::ALL.get(index).copied()))
            }),
        },
    ];
    // How hard and how new say something of an activity only.
    if let Some(known) = activity {
        fields.push(Field {
            name: "effort",
            label: msg::CONTEXT_EFFORT,
            options: Effort::ALL.iter().map(|effort| (effort.id().to_owned(), effort.message())).collect(),
            chosen: known.effort.and_then(|known| Effort::ALL.iter().position(|effort| *effort == known)),
            on_choice: on_action.reform(|index: Option<usize>| {
                Action::SetEffort(index.and_then(|index| Effort::ALL.get(index).copied()))
            }),
        });
        fields.push(Field {
            name: "novelty",
            label: msg::CONTEXT_NOVELTY,
            options: Novelty::ALL
                .iter()
                .map(|novelty| (novelty.id().to_owned(), novelty.message()))
                .collect(),
            chosen: known.novelty.and_then(|known| Novelty::ALL.iter().position(|novelty| *novelty == known)),
            on_choice: on_action.reform(|index: Option<usize>| {
                Action::SetNovelty(index.and_then(|index| Novelty::ALL.get(index).copied()))
            }),
        });
    }
    let of_person = Sign::ALL.iter().filter(|sign| sign.of_person()).map(|&sign| Chip {
        meaning: Meaning::Sign(sign),
        chosen: signs.contains(&sign),
        action: Action::TogglePersonSign(sign),
    });
    tag("section", "context card")
        .element(tag("h2", "").message(messages, msg::CONTEXT_TITLE))
        .element(
            tag("div", "fields").children(fields.into_iter().map(|field| field.html(messages)).collect()),
        )
        .child(about_today(messages, report, on_action))
        .element(
            tag("details", "person")
                .flag("open", !signs.is_empty())
                .element(tag("summary", "").message(messages, msg::PERSON_TITLE))
                .child(chips(messages, msg::PERSON_NONE, true, of_person.collect(), on_action)),
        )
        .build()
}

/// What the person would like to do, and how they are: behind a fold, open once something is told.
fn about_today(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    let Report { plan, context, .. } = report;
    let amend = |change: fn(&mut Report, Option<usize>)| {
        on_action.reform(move |index| Action::Update(Patch::new(move |report| change(report, index))))
    };
    let mut fields = vec![Field {
        name: "plan",
        label: msg::CONTEXT_PLAN,
        options: Workout::ALL.iter().map(|it| (it.id().to_owned(), it.message())).collect(),
        chosen: plan.and_then(|plan| Workout::ALL.iter().position(|it| *it == plan.workout)),
        on_choice: amend(|report, index| {
            let effort = report.plan.and_then(|plan| plan.effort);
            let workout = index.and_then(|index| Workout::ALL.get(index));
            report.plan = workout.map(|&workout| Plan { workout, effort });
        }),
    }];
    if let Some(plan) = plan {
        fields.push(Field {
            name: "plan-effort",
            label: msg::CONTEXT_PLAN_EFFORT,
            options: Effort::ALL.iter().map(|it| (it.id().to_owned(), it.message())).collect(),
            chosen: plan.effort.and_then(|known| Effort::ALL.iter().position(|it| *it == known)),
            on_choice: amend(|report, index| {
                let effort = index.and_then(|index| Effort::ALL.get(index).copied());
                report.plan = report.plan.map(|plan| Plan { effort, ..plan });
            }),
        });
    }
    fields.push(Field {
        name: "sleep",
        label: msg::CONTEXT_SLEEP,
        options: SLEEP.iter().map(|step| (whole(step.value), step.name)).collect(),
        chosen: context.sleep_hours.map(|hours| step_of(&SLEEP, hours)),
        on_choice: amend(|report, index| {
            report.context.sleep_hours = index.and_then(|index| SLEEP.get(index)).map(|step| step.value);
        }),
    });
    fields.push(Field {
        name: "stress",
        label: msg::CONTEXT_STRESS,
        options: STRESS.iter().map(|step| (step.value.to_string(), step.name)).collect(),
        chosen: context.stress.map(|stress| step_of(&STRESS, stress)),
        on_choice: amend(|report, index| {
            report.context.stress = index.and_then(|index| STRESS.get(index)).map(|step| step.value);
        }),
    });
    let flag = |name, message, on: Option<bool>, change: fn(&mut Report, Option<bool>)| {
        // Taken back it is unknown again: that is not "no".
        let then = (on != Some(true)).then_some(true);
        button("chip", on_action, Action::Update(Patch::new(move |report| change(report, then))))
            .attr("data-context", name)
            .aria_bool("aria-pressed", on == Some(true))
            .message(messages, message)
            .build()
    };
    let flags = vec![
        flag("pregnant", msg::PERSON_PREGNANT, context.pregnant, |report, on| report.context.pregnant = on),
        flag("blood-thinners", msg::PERSON_BLOOD_THINNERS, context.blood_thinners, |report, on| {
            report.context.blood_thinners = on;
        }),
    ];
    tag("details", "person")
        .flag("open", plan.is_some() || *context != Context::default())
        .element(tag("summary", "").message(messages, msg::CONTEXT_MORE))
        .element(
            tag("div", "fields").children(fields.into_iter().map(|field| field.html(messages)).collect()),
        )
        .element(tag("div", "chips").children(flags))
        .build()
}

/// Whole hours as text: printing fractions would bring kilobytes along.
// The steps are whole hours of a day.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(hours: f64) -> String {
    (hours as u8).to_string()
}

/// A question with answers to choose from; it may stay open.
struct Field {
    name: &'static str,
    label: Message,
    /// Each answer's value and its name.
    options: Vec<(String, Message)>,
    chosen: Option<usize>,
    on_choice: Callback<Option<usize>>,
}

impl Field {
    fn html(self, messages: &Messages) -> Html {
        let Self { name, label, options, chosen, on_choice } = self;
        // The first option says nothing.
        let none = tag("option", "").attr("value", "").flag("selected", chosen.is_none());
        let mut choices = vec![none.message(messages, msg::CONTEXT_NONE).build()];
        for (index, (value, message)) in options.into_iter().enumerate() {
            let option =
                tag("option", "").attr_string("value", value).flag("selected", chosen == Some(index));
            choices.push(option.message(messages, message).build());
        }
        let on_change = on_choice.reform(|event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            usize::try_from(select.selected_index() - 1).ok()
        });
        let select = tag("select", "").attr("data-field", name).on_change(on_change).children(choices);
        tag("label", "field")
            .key(name.to_owned())
            .element(tag("span", "").message(messages, label))
            .element(select)
            .build()
    }
}
