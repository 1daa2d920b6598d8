//! What follows from the answer: the week, the course, what is kept back, and the cards that help.

use yew::{Callback, Html, html};

use super::Words;
use super::advice_card::AdviceCard;
use super::course::course;
use super::movement_card::MovementCard;
use super::routine::start_button;
use super::tag::tag;
use super::week::week;
use super::wishes::wishes;
use super::withheld::withheld_cards;
use crate::content::{AdviceId, MovementId};
use crate::engine::{Assessment, Disposition};
use crate::i18n::{Message, msg};
use crate::session::{Action, Session};

/// Everything below the headline. Whoever needs help today gets no more than why cards are kept back.
pub fn details(words: &Words, session: &Session, answer: &Assessment, on_action: &Callback<Action>) -> Html {
    let report = &session.report;
    let today = answer.disposition < Disposition::Urgent;
    let week = today.then(|| week(words, &answer.workouts));
    let passed = report.hours_since_activity.or(report.hours_since_onset);
    let course = answer.course.map(|it| course(words, it, passed));
    tag("div", "details")
        .with_some(week)
        .with_some(course)
        .with(withheld_cards(words, &answer.withheld, &answer.reasons))
        .with_some(today.then(|| movements(words, session, answer, on_action)))
        .with_some(advice(words, msg::ANSWER_ADVICE, answer, |id| !id.prevents()))
        .with_some(advice(words, msg::ANSWER_NEXT_TIME, answer, AdviceId::prevents))
        .html()
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
    tag("section", "cards movements")
        .of(tag("h2", "").say(words, msg::ANSWER_MOVEMENTS))
        .with(wishes(words, session.wishes, on_action))
        .with_some(none)
        .with(start_button(words, &ids, on_action))
        .of(tag("div", "row").list(cards.collect()))
        .html()
}

fn advice(words: &Words, title: Message, answer: &Assessment, of: impl Fn(AdviceId) -> bool) -> Option<Html> {
    let cards: Vec<Html> = answer
        .advice
        .iter()
        .filter(|id| of(**id))
        .map(|&id| html! { <AdviceCard key={id.id()} words={words.clone()} {id} /> })
        .collect();
    if cards.is_empty() {
        return None;
    }
    Some(tag("section", "cards").of(tag("h2", "").say(words, title)).of(tag("div", "row").list(cards)).html())
}
