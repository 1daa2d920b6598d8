//! Context form: what came before, sleep, stress, plans, signs of the whole person, and who that is.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::{Callback, Html, TargetCast};

use super::Messages;
use super::about_me::about_me;
use super::area_findings::{Chip, chip};
use super::component::{Component, Context, component};
use super::open_all::open_all;
use super::tag::tag;
use crate::engine::{ActivityKind, Effort, Finding, Novelty, Plan, Report, Sign, Workout};
use crate::i18n::{Message, msg};
use crate::session::Wording;
use crate::session::form_steps::{SINCE_ONSET, SLEEP, STRESS, onset_step, step_of};
use crate::session::{
    Action, ElapsedTime, Patch, set_activity, set_effort, set_novelty, set_when, toggle_person_sign,
};

/// The questions, as far as `report` answers them.
pub fn context_form(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    // Ratings do not concern it: it is not drawn anew with each of them.
    let told = Report { areas: Vec::new(), previous: Vec::new(), ..report.clone() };
    let sore = !report.areas.is_empty();
    let story = StoryProps { messages: messages.clone(), told, sore, on_action: on_action.clone() };
    [open_all(messages), component::<Story>(story)].into_iter().collect()
}

/// Properties of [`Story`].
#[derive(Debug, Clone, PartialEq)]
struct StoryProps {
    messages: Messages,
    told: Report,
    /// Whether anything is sore.
    sore: bool,
    on_action: Callback<Action>,
}

/// Which folds are open by themselves. What was told opens them, and nothing closes them under a finger.
#[derive(Debug)]
struct Story {
    today: bool,
    signs: bool,
    more_signs: bool,
}

impl Story {
    /// Opens what something was told in.
    fn unfold(&mut self, told: &Report) {
        let Report { plan, context, signs, .. } = told;
        self.today |= plan.is_some() || *context != context.about_me();
        self.signs |= !signs.is_empty();
        self.more_signs |= signs.iter().any(|sign| !GRAVEST.contains(sign));
    }
}

impl Component for Story {
    type Message = ();
    type Properties = StoryProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut story = Self { today: false, signs: false, more_signs: false };
        story.unfold(&ctx.props().told);
        story
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &StoryProps) -> bool {
        self.unfold(&ctx.props().told);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let StoryProps { messages, told, on_action, .. } = ctx.props();
        tag("div", "context")
            .child(self.fields(ctx.props()))
            .child(about_me(messages, told.context, on_action))
            .build()
    }
}

/// The signs of the person that call for help at once: the first to be seen.
const GRAVEST: [Sign; 12] = [
    Sign::ChestPressure,
    Sign::Breathless,
    Sign::SpreadingToArmOrJaw,
    Sign::SweatingFaint,
    Sign::StrokeSigns,
    Sign::DrowsyOrConfused,
    Sign::Collapsed,
    Sign::DarkUrine,
    Sign::SaddleNumbness,
    Sign::BladderBowelChange,
    Sign::BothLegs,
    Sign::Fever,
];

impl Story {
    fn fields(&self, StoryProps { messages, told: report, sore, on_action }: &StoryProps) -> Html {
        let Report { activity, hours_since_activity: hours, hours_since_onset: onset, signs, .. } = report;
        let kinds = ActivityKind::ALL.iter().map(|kind| (kind.id().to_owned(), kind.message()));
        let steps = ElapsedTime::ALL.iter().map(|when| (when.hours().to_string(), when.name()));
        let mut fields = vec![
            Field {
                name: "activity",
                label: msg::CONTEXT_ACTIVITY,
                options: kinds.collect(),
                chosen: activity
                    .and_then(|known| ActivityKind::ALL.iter().position(|kind| *kind == known.kind)),
                on_choice: on_action.reform(|index: Option<usize>| {
                    set_activity(index.and_then(|index| ActivityKind::ALL.get(index).copied()))
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
                    set_when(index.and_then(|index| ElapsedTime::ALL.get(index).copied()))
                }),
            },
        ];
        // How hard and how new say something of an activity only, and not of none.
        if let Some(known) = activity.as_ref().filter(|known| known.kind != ActivityKind::None) {
            fields.push(Field {
                name: "effort",
                label: msg::CONTEXT_EFFORT,
                options: Effort::ALL
                    .iter()
                    .map(|effort| (effort.id().to_owned(), effort.message()))
                    .collect(),
                chosen: known.effort.and_then(|known| Effort::ALL.iter().position(|effort| *effort == known)),
                on_choice: on_action.reform(|index: Option<usize>| {
                    set_effort(index.and_then(|index| Effort::ALL.get(index).copied()))
                }),
            });
            fields.push(Field {
                name: "novelty",
                label: msg::CONTEXT_NOVELTY,
                options: Novelty::ALL
                    .iter()
                    .map(|novelty| (novelty.id().to_owned(), novelty.message()))
                    .collect(),
                chosen: known
                    .novelty
                    .and_then(|known| Novelty::ALL.iter().position(|novelty| *novelty == known)),
                on_choice: on_action.reform(|index: Option<usize>| {
                    set_novelty(index.and_then(|index| Novelty::ALL.get(index).copied()))
                }),
            });
        }
        if *sore {
            fields.push(Field {
                name: "onset",
                label: msg::QUESTION_SINCE_WHEN,
                options: SINCE_ONSET.iter().map(|(hours, name)| (whole(*hours), *name)).collect(),
                chosen: onset.map(onset_step),
                on_choice: on_action.reform(|index: Option<usize>| {
                    let hours = index.and_then(|index| SINCE_ONSET.get(index)).map(|(hours, _)| *hours);
                    Action::Update(Patch::new(move |report| report.hours_since_onset = hours))
                }),
            });
        }
        let chips = |gravest: bool| {
            let of_person =
                Sign::ALL.iter().filter(|sign| sign.of_person() && GRAVEST.contains(sign) == gravest);
            // The gravest in their own order.
            let of_person: Vec<Sign> = if gravest { GRAVEST.to_vec() } else { of_person.copied().collect() };
            let chip = |sign: Sign| {
                let action = toggle_person_sign(sign);
                let it = Chip { finding: Finding::Sign(sign), chosen: signs.contains(&sign), action };
                chip(messages, true, it, on_action)
            };
            tag("div", "chips")
                .attr("role", "group")
                .attr_message("aria-label", messages, msg::PERSON_TITLE)
                .child_opt(gravest.then(|| tag("p", "question").message(messages, msg::PERSON_NONE).build()))
                .children(of_person.into_iter().map(chip).collect())
        };
        let more = tag("details", "person")
            .flag("open", self.more_signs)
            .element(tag("summary", "").message(messages, msg::PERSON_MORE))
            .element(chips(false));
        tag("section", "story card")
            .attr("part", "story")
            .element(tag("h2", "").message(messages, msg::CONTEXT_TITLE))
            .element(
                tag("div", "fields").children(fields.into_iter().map(|field| field.html(messages)).collect()),
            )
            .child(self.about_today(messages, report, on_action))
            .element(
                tag("details", "person")
                    .flag("open", self.signs)
                    .element(tag("summary", "").message(messages, msg::PERSON_TITLE))
                    .element(chips(true))
                    .element(more),
            )
            .build()
    }

    /// What the person would like to do, and how they are: behind a fold, open once something is told.
    fn about_today(&self, messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
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
        tag("details", "person")
            .flag("open", self.today)
            .element(tag("summary", "").message(messages, msg::CONTEXT_MORE))
            .element(
                tag("div", "fields").children(fields.into_iter().map(|field| field.html(messages)).collect()),
            )
            .build()
    }
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
        let none = tag("option", "").attr("value", "").selected(chosen.is_none());
        let mut choices = vec![none.message(messages, msg::CONTEXT_NONE).build()];
        for (index, (value, message)) in options.into_iter().enumerate() {
            let option = tag("option", "").attr_string("value", value).selected(chosen == Some(index));
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
