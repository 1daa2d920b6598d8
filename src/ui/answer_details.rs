//! Answer details: workouts of today, course, withheld cards, movements and advice.

use gloo::timers::callback::Timeout;
use yew::{Callback, Html};

use super::Messages;
use super::about_me::before_massage;
use super::advice_card::{AdviceCard, AdviceCardProps};
use super::component::{Component, Context, component};
use super::course::course;
use super::movement_card::{MovementCard, MovementCardProps};
use super::preferences::preferences;
use super::routine::{for_the_sore, start_button};
use super::row::{Row, RowProps};
use super::share::{Share, ShareProps};
use super::small_body::skins;
use super::tag::{Tag, tag};
use super::time_slice::sliced;
use super::withheld::withheld_cards;
use super::workouts::workouts_today;
use crate::body::Physique;
use crate::content::{AdviceId, MovementId};
use crate::engine::{Assessment, Disposition, Hint, MovementPreferences, Report, four_for_the_sore, hints};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Action, Session, Shared, asks_before, asks_before_rolling};
use crate::value::Value;

/// Everything below the headline.
pub fn answer_details(
    messages: &Messages,
    session: &Session,
    answer: &Shared<Assessment>,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    component::<Details>(DetailsProps {
        messages: messages.clone(),
        report: Shared(session.report.clone()),
        build: session.build,
        preferences: session.preferences,
        answer: answer.clone(),
        on_action: on_action.clone(),
        ask: ask.clone(),
    })
}

/// Properties of [`Details`].
#[derive(Debug, Clone, PartialEq)]
struct DetailsProps {
    messages: Messages,
    report: Shared<Report>,
    build: Physique,
    preferences: MovementPreferences,
    answer: Shared<Assessment>,
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
        if warns || props.messages != self.shown.messages {
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
        let DetailsProps { messages, report, build, answer, ask, .. } = &self.shown;
        let share = component::<Share>(ShareProps {
            messages: messages.clone(),
            report: report.clone(),
            build: *build,
            answer: answer.clone(),
            ask: ask.clone(),
        });
        all(&self.shown).child(share).build()
    }
}

/// Whoever needs help today gets no more than why cards are kept back.
fn all(shown: &DetailsProps) -> Tag {
    let DetailsProps { messages, report, build, answer, .. } = shown;
    let today = answer.disposition < Disposition::Urgent;
    let workouts = today.then(|| workouts_today(messages, answer));
    let passed = report.hours_since_activity.or(report.hours_since_onset);
    let mut asked = false;
    let course = answer.course.map(|it| course(messages, it, passed));
    tag("div", "details")
        .child(skins(*build))
        .child_opt(workouts)
        .child_opt(course)
        .child(withheld_cards(messages, &answer.withheld, &answer.reasons))
        .child_opt(today.then(|| movements(shown)))
        .child_opt(advice(shown, msg::ANSWER_ADVICE, &mut asked, |id| !id.prevents()))
        .child_opt(advice(shown, msg::ANSWER_NEXT_TIME, &mut asked, AdviceId::prevents))
}

fn movements(shown: &DetailsProps) -> Html {
    let DetailsProps { messages, report, build, preferences: chosen, answer, on_action, .. } = shown;
    let cards = answer.movements.iter().map(|movement| {
        let props =
            MovementCardProps { messages: messages.clone(), movement: movement.clone(), build: *build };
        sliced(movement.id.id(), "card movement", component::<MovementCard>(props))
    });
    let asks = asks_before_rolling(report, *chosen, answer);
    let asked = asks.then(|| before_massage(messages, report, on_action));
    let ids: Vec<MovementId> = answer.movements.iter().map(|movement| movement.id).collect();
    let none = answer
        .movements
        .is_empty()
        .then(|| tag("p", "muted").message(messages, msg::PREFERENCES_NONE).build());
    let four = four_for_the_sore(answer).map(|forms| for_the_sore(messages, forms, on_action));
    let before = [
        preferences(messages, *chosen, on_action),
        none.unwrap_or_default(),
        start_button(messages, &ids, on_action),
        four.unwrap_or_default(),
    ];
    component::<Row>(RowProps {
        messages: messages.clone(),
        title: msg::ANSWER_MOVEMENTS,
        children: before.into_iter().collect(),
        cards: asked.into_iter().chain(cards).collect(),
        class: "cards movements",
    })
}

/// The cards of a kind. In place of the first that waits for an answer stands its question; `asked` once, for all.
fn advice(
    shown: &DetailsProps,
    title: Message,
    asked: &mut bool,
    of: impl Fn(AdviceId) -> bool,
) -> Option<Html> {
    let DetailsProps { messages, report, build, answer, on_action, .. } = shown;
    let mut cards: Vec<Html> = Vec::new();
    for id in answer.advice.iter().copied().filter(|id| of(*id)) {
        if !asks_before(id, report) {
            let hints: Vec<String> =
                hints(report, answer, id).iter().map(|hint| said(messages, hint)).collect();
            let props = AdviceCardProps { messages: messages.clone(), id, build: *build, hints };
            cards.push(sliced(id.id(), "card", component::<AdviceCard>(props)));
        } else if !std::mem::replace(asked, true) {
            cards.push(before_massage(messages, report, on_action));
        }
    }
    if cards.is_empty() {
        return None;
    }
    let (messages, children) = (messages.clone(), Html::default());
    Some(component::<Row>(RowProps { messages, title, children, cards, class: "cards" }))
}

/// What a card says in this case, in words.
fn said(messages: &Messages, hint: &Hint) -> String {
    let text = |message: Message| messages.text(message).to_owned();
    match hint {
        Hint::EasyToday(workouts) => {
            let names: Vec<&str> = workouts.iter().map(|workout| messages.name(*workout)).collect();
            messages.format(msg::ADVICE_T2_TODAY, &[("workouts", Arg::Text(&messages.list(&names)))])
        }
        Hint::LeaveOut(regions) => {
            let names: Vec<&str> = regions.iter().map(|region| messages.text(region.info().name)).collect();
            messages.format(msg::ADVICE_LEAVE_OUT, &[("places", Arg::Text(&messages.list(&names)))])
        }
        Hint::HeatBefore => text(msg::ADVICE_T3_BEFORE),
        Hint::ColdAfter => text(msg::ADVICE_T3_AFTER),
        Hint::NoIceBath => text(msg::ADVICE_T3_STRENGTH),
    }
}
