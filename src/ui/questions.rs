//! Question card: what the engine would like to know next, one question at a time.

use yew::{Callback, Html};

use super::Messages;
use super::about_me::invitation;
use super::area_findings::{Chip, chip, words};
use super::component::{Component, Context, keyed};
use super::tag::{Tag, button, tag};
use crate::body::SidedRegion;
use crate::engine::{Assessment, Disposition, Finding, Question, Report};
use crate::i18n::{Arg, Message, msg};
use crate::session::form_steps::SINCE_ONSET;
use crate::session::{Action, Patch, Session, Shared, Skipped, toggle_finding, toggle_person_sign};

/// The first question that was not skipped, and the invitation to tell of oneself. Nothing of it in an
/// emergency: what is asked then stands in the answer, for those who help.
pub fn questions(
    messages: &Messages,
    session: &Session,
    answer: &Assessment,
    on_action: &Callback<Action>,
) -> Html {
    if answer.disposition == Disposition::Emergency {
        return Html::default();
    }
    let open: Vec<&'static Question> =
        answer.questions.iter().copied().filter(|question| !session.has_skipped(question)).collect();
    let ask = open.first().map(|&question| {
        let props = AskProps {
            messages: messages.clone(),
            report: Shared(session.report.clone()),
            question,
            left: open.len() - 1,
            on_action: on_action.clone(),
        };
        keyed::<Ask>(question.id, props)
    });
    let invitation = invitation(messages, session, on_action);
    tag("div", "asks").child_opt(ask).child_opt(invitation).build()
}

/// Properties of [`Ask`].
#[derive(Debug, Clone, PartialEq)]
struct AskProps {
    messages: Messages,
    report: Shared<Report>,
    question: &'static Question,
    /// How many come after it.
    left: usize,
    on_action: Callback<Action>,
}

/// One question.
#[derive(Debug)]
struct Ask {
    /// The places that it is about, also those of which all is told by now: no chip goes away under a finger.
    places: Vec<SidedRegion>,
    /// The answer whose places show.
    open: Option<Finding>,
}

impl Component for Ask {
    /// An answer whose places are to show, or to be put away.
    type Message = Finding;
    type Properties = AskProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AskProps { question, report, .. } = ctx.props();
        Self { places: question.places(report), open: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AskProps) -> bool {
        let AskProps { question, report, .. } = ctx.props();
        self.places.retain(|place| report.areas.iter().any(|area| area.place == *place));
        for place in question.places(report) {
            if !self.places.contains(&place) {
                self.places.push(place);
            }
        }
        true
    }

    fn update(&mut self, _: &Context<Self>, finding: Finding) -> bool {
        self.open = (self.open != Some(finding)).then_some(finding);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AskProps { messages, report, question, left, on_action } = ctx.props();
        let left = (*left > 0).then(|| {
            let count = Arg::Number(f64::from(u8::try_from(*left).unwrap_or(u8::MAX)));
            tag("p", "muted left").text(messages.format(msg::QUESTION_LEFT, &[("count", count)])).build()
        });
        let signs = question.signs.iter().map(|&sign| Finding::Sign(sign));
        let findings =
            signs.chain(question.sensations.iter().map(|&sensation| Finding::Sensation(sensation)));
        let mut told = false;
        let mut choices = Vec::new();
        for finding in findings {
            told |= self.answer(ctx, finding, &mut choices);
        }
        let skipped = || Action::SkipQuestion(Skipped::of(question, report));
        if choices.is_empty() {
            choices = since(messages, on_action);
        } else {
            let none = if told { msg::QUESTION_DONE } else { msg::QUESTION_NONE };
            let skip = button("chip plain", on_action, skipped()).attr("data-action", "none");
            choices.push(skip.message(messages, none).build());
        }
        let skip = button("link", on_action, skipped()).attr("data-action", "skip");
        tag("section", "ask card")
            .attr("part", "question")
            .attr("data-question", question.id)
            .element(tag("h2", "kicker").message(messages, msg::QUESTION_TITLE))
            .element(tag("p", "asked").message(messages, question.says))
            .child_opt(self.about(messages, question))
            .element(
                tag("div", "chips")
                    .attr("role", "group")
                    .attr_message("aria-label", messages, question.says)
                    .children(choices),
            )
            .element(
                tag("div", "card-head").child_opt(left).element(skip.message(messages, msg::QUESTION_SKIP)),
            )
            .build()
    }
}

impl Ask {
    /// The places' names, where an answer is about places.
    fn about(&self, messages: &Messages, question: &Question) -> Option<Html> {
        let of_places =
            !question.sensations.is_empty() || question.signs.iter().any(|sign| !sign.of_person());
        of_places.then(|| {
            let names = self.places.iter().map(|place| tag("li", "").text(messages.place(*place)).build());
            tag("ul", "evidence").children(names.collect()).build()
        })
    }

    /// An answer as a chip: of one place, or of the person, it is told by one press; of several places, a press
    /// shows these below it. Gives whether it is told.
    fn answer(&self, ctx: &Context<Self>, finding: Finding, choices: &mut Vec<Html>) -> bool {
        let AskProps { messages, report, on_action, .. } = ctx.props();
        if let Finding::Sign(sign) = finding
            && sign.of_person()
        {
            let chosen = report.signs.contains(&sign);
            let action = toggle_person_sign(sign);
            choices.push(chip(messages, true, Chip { finding, chosen, action }, on_action));
            return chosen;
        }
        let fits = |place: &&SidedRegion| match finding {
            Finding::Sign(sign) => sign.is_offered_for(place.region),
            Finding::Sensation(_) => true,
        };
        let places: Vec<SidedRegion> = self.places.iter().filter(fits).copied().collect();
        let has = |place: &SidedRegion| {
            report.areas.iter().any(|area| area.place == *place && finding.is_told(area))
        };
        let told: Vec<SidedRegion> = places.iter().copied().filter(|place| has(place)).collect();
        let chosen = !told.is_empty();
        match places.as_slice() {
            [] => {}
            [place] => {
                let action = toggle_finding(vec![*place], finding);
                choices.push(chip(messages, true, Chip { finding, chosen, action }, on_action));
            }
            places => {
                let open = self.open == Some(finding);
                let (kind, id, name) = words(finding);
                let whose = chosen.then(|| {
                    let names: Vec<String> = told.iter().map(|place| messages.place(*place)).collect();
                    tag("span", "whose").text(messages.list(&names)).build()
                });
                let chip = tag("button", "chip")
                    .attr("type", "button")
                    .attr(kind, id)
                    .aria_bool("aria-pressed", chosen)
                    .aria_bool("aria-expanded", open)
                    .on_click(ctx.link().callback(move |_| finding))
                    .message(messages, name)
                    .child_opt(whose);
                choices.push(chip.build());
                let of_place = |place: &SidedRegion| {
                    let told = has(place);
                    button("chip", on_action, toggle_finding(vec![*place], finding))
                        .attr("data-region", place.region.id())
                        .attr("data-side", place.side.id())
                        .aria_bool("aria-pressed", told)
                        .text(messages.place(*place))
                        .build()
                };
                let label = [messages.text(name), ". ", messages.text(msg::QUESTION_WHERE)].concat();
                let group = |group: Tag| {
                    group
                        .attr("role", "group")
                        .attr_string("aria-label", label)
                        .element(
                            tag("p", "question")
                                .attr("aria-hidden", "true")
                                .message(messages, msg::QUESTION_WHERE),
                        )
                        .children(places.iter().map(of_place).collect())
                        .build()
                };
                choices.push(if open { group(tag("div", "where")) } else { Html::default() });
            }
        }
        chosen
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
