//! What follows from the answer: the week, the course, what is kept back, and the cards that help.

use gloo::timers::callback::Timeout;
use yew::{Callback, Component, Context, Html, Properties, html};

use super::Words;
use super::advice_card::AdviceCard;
use super::course::course;
use super::movement_card::MovementCard;
use super::routine::start_button;
use super::row::Row;
use super::share::Share;
use super::small_body::skins;
use super::tag::{Tag, tag};
use super::week::week;
use super::wishes::wishes;
use super::withheld::withheld_cards;
use crate::content::{AdviceId, MovementId};
use crate::engine::{ActivityKind, Assessment, Disposition, Report, Value, easy_today};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Action, Session};

/// Everything below the headline.
pub fn details(
    words: &Words,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    html! {
        <Details
            words={words.clone()}
            session={session.clone()}
            answer={answer.clone()}
            on_action={on_action.clone()}
            ask={ask.clone()}
        />
    }
}

/// Properties of [`Details`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct DetailsProps {
    words: Words,
    session: Session,
    answer: Assessment,
    on_action: Callback<Action>,
    ask: Callback<Value, Value>,
}

/// The cards follow the headline a moment later: the sentence that somebody waits for is seen first, and a
/// slider that moves on draws them once, not at each of its steps.
#[derive(Debug)]
struct Details {
    shown: DetailsProps,
    /// Brings what is shown up to date.
    timer: Option<Timeout>,
}

/// So long nothing has to change, in milliseconds: some frames.
const A_MOMENT_MS: u32 = 60;

impl Component for Details {
    type Message = ();
    type Properties = DetailsProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { shown: ctx.props().clone(), timer: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &DetailsProps) -> bool {
        let props = ctx.props();
        // A warning takes what could harm away at once.
        let warns = props.answer.disposition > self.shown.answer.disposition
            && props.answer.disposition >= Disposition::Consult;
        if warns || props.words != self.shown.words {
            self.shown = props.clone();
            return true;
        }
        // Begun anew: the one before is dropped, and so called off.
        let link = ctx.link().clone();
        self.timer = Some(Timeout::new(A_MOMENT_MS, move || link.send_message(())));
        false
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        self.timer = None;
        self.shown = ctx.props().clone();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let DetailsProps { words, session, answer, on_action, ask } = &self.shown;
        let share = html! {
            <Share words={words.clone()} session={session.clone()} answer={answer.clone()} ask={ask.clone()} />
        };
        all(words, session, answer, on_action).with(share).html()
    }
}

/// Whoever needs help today gets no more than why cards are kept back.
fn all(words: &Words, session: &Session, answer: &Assessment, on_action: &Callback<Action>) -> Tag {
    let report = &session.report;
    let today = answer.disposition < Disposition::Urgent;
    let week = today.then(|| week(words, answer));
    let passed = report.hours_since_activity.or(report.hours_since_onset);
    let course = answer.course.map(|it| course(words, it, passed));
    tag("div", "details")
        .with(skins(session.build))
        .with_some(week)
        .with_some(course)
        .with(withheld_cards(words, &answer.withheld, &answer.reasons))
        .with_some(today.then(|| movements(words, session, answer, on_action)))
        .with_some(advice(words, msg::ANSWER_ADVICE, report, answer, |id| !id.prevents()))
        .with_some(advice(words, msg::ANSWER_NEXT_TIME, report, answer, AdviceId::prevents))
}

fn movements(words: &Words, session: &Session, answer: &Assessment, on_action: &Callback<Action>) -> Html {
    let cards = answer.movements.iter().map(|movement| {
        html! {
            <MovementCard
                key={movement.id.id()}
                words={words.clone()}
                movement={movement.clone()}
                build={session.build}
            />
        }
    });
    let ids: Vec<MovementId> = answer.movements.iter().map(|movement| movement.id).collect();
    let none = answer.movements.is_empty().then(|| tag("p", "muted").say(words, msg::WISHES_NONE).html());
    html! {
        <Row words={words.clone()} title={msg::ANSWER_MOVEMENTS} class="cards movements" cards={cards.collect::<Vec<_>>()}>
            { wishes(words, session.wishes, on_action) }
            { none.unwrap_or_default() }
            { start_button(words, &ids, on_action) }
        </Row>
    }
}

fn advice(
    words: &Words,
    title: Message,
    report: &Report,
    answer: &Assessment,
    of: impl Fn(AdviceId) -> bool,
) -> Option<Html> {
    let cards: Vec<Html> = answer
        .advice
        .iter()
        .filter(|id| of(**id))
        .map(
            |&id| html! { <AdviceCard key={id.id()} words={words.clone()} {id} hints={hints(words, report, answer, id)} /> },
        )
        .collect();
    if cards.is_empty() {
        return None;
    }
    Some(html! { <Row words={words.clone()} {title} class="cards" {cards} /> })
}

/// Effort that is no longer ago than this is "just now", in hours.
const JUST_NOW_H: f64 = 6.0;

/// What a card says in this case. Recovery names what is easy today, so that it names nothing that is
/// refused above. Heat or cold takes a side only where the evidence does: warmth before one moves, cold
/// after effort, and no ice bath after strength training.
fn hints(words: &Words, report: &Report, answer: &Assessment, id: AdviceId) -> Vec<String> {
    if id == AdviceId::T2 {
        let names: Vec<&str> = easy_today(&answer.workouts).map(|workout| words.name(workout)).collect();
        let said = || words.format(msg::ADVICE_T2_TODAY, &[("workouts", Arg::Text(&names.join(", ")))]);
        return (!names.is_empty()).then(said).into_iter().collect();
    }
    if id != AdviceId::T3 {
        return Vec::new();
    }
    let recent = report.hours_since_activity.is_some_and(|hours| hours < JUST_NOW_H);
    let strength = report.activity.is_some_and(|activity| activity.kind == ActivityKind::Strength);
    [
        (report.plan.is_some(), msg::ADVICE_T3_BEFORE),
        (recent, msg::ADVICE_T3_AFTER),
        (strength, msg::ADVICE_T3_STRENGTH),
    ]
    .into_iter()
    .filter(|(applies, _)| *applies)
    .map(|(_, hint)| words.text(hint).to_owned())
    .collect()
}
