//! Question card: what the engine would like to know next, one question at a time.

use yew::{Callback, Html};

use super::Messages;
use super::area_findings::{Chip, Meaning, chip};
use super::tag::{button, tag};
use crate::engine::{Area, Assessment, Question, Report, Sensation, Sign};
use crate::i18n::{Arg, Message, msg};
use crate::session::form_steps::SINCE_ONSET;
use crate::session::{Action, Patch, Session};

/// The first question that was not skipped.
pub fn questions(
    messages: &Messages,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
) -> Html {
    let open: Vec<&Question> =
        answer.questions.iter().copied().filter(|question| !session.skipped.contains(&question.id)).collect();
    let Some(question) = open.first() else { return Html::default() };
    let asked = Asked { report: &session.report, question, places: question.places(&session.report) };
    let left = (open.len() > 1).then(|| {
        let count = Arg::Number(f64::from(u8::try_from(open.len() - 1).unwrap_or(u8::MAX)));
        tag("p", "muted left").text(messages.format(msg::QUESTION_LEFT, &[("count", count)])).build()
    });
    let chips = asked.chips();
    let told = chips.iter().any(|chip| chip.chosen);
    let mut choices: Vec<Html> = chips.into_iter().map(|it| chip(messages, true, it, on_action)).collect();
    if choices.is_empty() {
        choices = since(messages, on_action);
    } else {
        let none = if told { msg::QUESTION_DONE } else { msg::QUESTION_NONE };
        let skip =
            button("chip plain", on_action, Action::SkipQuestion(question.id)).attr("data-action", "none");
        choices.push(skip.message(messages, none).build());
    }
    let skip = button("link", on_action, Action::SkipQuestion(question.id)).attr("data-action", "skip");
    tag("section", "ask card")
        .attr("data-question", question.id)
        .element(tag("h2", "kicker").message(messages, msg::QUESTION_TITLE))
        .element(tag("p", "asked").message(messages, question.says))
        .child_opt(asked.about(messages))
        .element(
            tag("div", "chips")
                .attr("role", "group")
                .attr_message("aria-label", messages, question.says)
                .children(choices),
        )
        .element(tag("div", "card-head").child_opt(left).element(skip.message(messages, msg::QUESTION_SKIP)))
        .build()
}

/// A question and the places that it is about.
struct Asked<'a> {
    report: &'a Report,
    question: &'a Question,
    places: Vec<crate::body::SidedRegion>,
}

impl Asked<'_> {
    /// The places' names, where an answer is about places.
    fn about(&self, messages: &Messages) -> Option<Html> {
        let of_places =
            !self.question.sensations.is_empty() || self.question.signs.iter().any(|sign| !sign.of_person());
        of_places.then(|| {
            let names = self.places.iter().map(|place| tag("li", "").text(messages.place(*place)).build());
            tag("ul", "evidence").children(names.collect()).build()
        })
    }

    fn areas(&self) -> impl Iterator<Item = &Area> {
        self.report.areas.iter().filter(|area| self.places.contains(&area.place))
    }

    /// Each sign and sensation that it asks for.
    fn chips(&self) -> Vec<Chip> {
        let signs = self.question.signs.iter().map(|&sign| {
            let chosen = if sign.of_person() {
                self.report.signs.contains(&sign)
            } else {
                self.areas().all(|area| area.signs.contains(&sign))
            };
            Chip { meaning: Meaning::Sign(sign), chosen, action: self.toggle_sign(sign, chosen) }
        });
        let sensations = self.question.sensations.iter().map(|&sensation| {
            let chosen = self.areas().all(|area| area.sensations.contains(&sensation));
            let action = self.toggle_sensation(sensation, chosen);
            Chip { meaning: Meaning::Sensation(sensation), chosen, action }
        });
        signs.chain(sensations).collect()
    }

    fn toggle_sign(&self, sign: Sign, chosen: bool) -> Action {
        if sign.of_person() {
            return Action::TogglePersonSign(sign);
        }
        self.amend(move |area| set(&mut area.signs, sign, !chosen))
    }

    fn toggle_sensation(&self, sensation: Sensation, chosen: bool) -> Action {
        self.amend(move |area| set(&mut area.sensations, sensation, !chosen))
    }

    fn amend(&self, change: impl Fn(&mut Area) + 'static) -> Action {
        let places = self.places.clone();
        Action::Update(Patch::new(move |report| {
            report.areas.iter_mut().filter(|area| places.contains(&area.place)).for_each(&change);
        }))
    }
}

fn set<T: PartialEq>(items: &mut Vec<T>, item: T, there: bool) {
    items.retain(|known| *known != item);
    if there {
        items.push(item);
    }
}

fn since(messages: &Messages, on_action: &Callback<Action>) -> Vec<Html> {
    let choice = |&(hours, name): &(f64, Message)| {
        let patch = Patch::new(move |report| report.hours_since_onset = Some(hours));
        button("chip", on_action, Action::Update(patch))
            .attr("data-action", "since")
            .message(messages, name)
            .build()
    };
    SINCE_ONSET.iter().map(choice).collect()
}
