//! The answer in one sentence, what to do now, and why; and the same sentence in a slim line for where
//! the answer itself is not in sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{Callback, Html, NodeRef};

use super::component::{Component, Context, keyed};
use super::explanation::explanation;
use super::icon::{self, Icon};
use super::seen::{Seen, Sight};
use super::tag::{button, tag};
use super::{Messages, focus};
use crate::engine::{Assessment, Disposition};
use crate::i18n::{Message, msg};
use crate::session::{Action, Wording};

/// Marks the widget while the answer's sentence is in sight.
const IN_SIGHT: &str = "data-answer-seen";

/// The answer. One that cannot wait fills the view, and takes the focus if it comes from what the person
/// has just done (`acted`): never while somebody reads something else on the page.
pub fn answer_card(
    messages: &Messages,
    answer: &Assessment,
    acted: bool,
    on_action: &Callback<Action>,
) -> Html {
    let (disposition, reasons) = (answer.disposition, explanation(messages, answer));
    let mut asked: Vec<Message> = Vec::new();
    if disposition == Disposition::Emergency {
        for question in &answer.questions {
            if !asked.contains(&question.says) {
                asked.push(question.says);
            }
        }
    }
    let props = AnswerProps {
        messages: messages.clone(),
        disposition,
        points: answer.points(),
        asked,
        care: answer.care().id(),
        acted,
        reasons,
        on_action: on_action.clone(),
    };
    keyed::<Answer>(disposition.id(), props)
}

/// The sentence in a slim line; a press leads to the answer.
pub fn said_line(messages: &Messages, answer: &Assessment) -> Html {
    let disposition = answer.disposition;
    tag("button", "bar")
        .attr("part", "line")
        .key(disposition.id().to_owned())
        .attr("type", "button")
        .attr("data-action", "to-answer")
        .attr("data-said", "")
        .attr("data-disposition", disposition.id())
        .on_click(Callback::from(|event: MouseEvent| to_answer(&event)))
        .child(Icon::of(disposition).html())
        .element(tag("span", "").message(messages, disposition.message()))
        .child(icon::UP.html())
        .build()
}

/// Brings the answer into view, and the focus with it: whoever reads on with a screen reader is there.
fn to_answer(event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let root = target.and_then(|target| target.closest(".sw").ok().flatten());
    let answer = root.and_then(|root| root.query_selector(".headline").ok().flatten());
    if let Some(answer) = answer {
        answer.scroll_into_view();
        focus(Some(answer), true);
    }
}

/// The sentence and its points.
fn said(messages: &Messages, AnswerProps { disposition, points, asked, .. }: &AnswerProps) -> Html {
    let list =
        |items: &[Message]| items.iter().map(|item| tag("li", "").message(messages, *item).build()).collect();
    let disposition = *disposition;
    // Those who help will ask; the person answers them, not us.
    let they_ask = (!asked.is_empty()).then(|| {
        tag("div", "they-ask")
            .element(tag("h3", "").message(messages, msg::EMERGENCY_THEY_ASK))
            .element(tag("ul", "").children(list(asked)))
            .build()
    });
    let text = tag("div", "")
        .element(tag("h2", "kicker").message(messages, msg::ANSWER_TITLE))
        .element(
            tag("p", "sentence")
                .attr("part", "sentence")
                .attr("data-said", "")
                .message(messages, disposition.message())
                .element(tag("span", "clear")),
        )
        .element(tag("ul", "points").attr("part", "points").children(list(points)))
        .child_opt(they_ask);
    tag("div", "said").child(Icon::of(disposition).html()).element(text).build()
}

/// Properties of [`Answer`].
#[derive(Debug, Clone, PartialEq)]
struct AnswerProps {
    messages: Messages,
    disposition: Disposition,
    /// What to do now.
    points: Vec<Message>,
    /// In an emergency: what those who help may ask.
    asked: Vec<Message>,
    /// Who can help.
    care: &'static str,
    acted: bool,
    reasons: Html,
    on_action: Callback<Action>,
}

#[derive(Debug)]
struct Answer {
    place: NodeRef,
    seen: Option<Seen>,
}

impl Component for Answer {
    type Message = ();
    type Properties = AnswerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { place: NodeRef::default(), seen: None }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(place) = self.place.cast::<HtmlElement>().filter(|_| first) else { return };
        if let (Ok(Some(sentence)), Ok(Some(widget))) = (place.query_selector(".clear"), place.closest(".sw"))
        {
            let mark = move |seen| {
                // The name is valid.
                let _ = widget.toggle_attribute_with_force(IN_SIGHT, seen);
            };
            self.seen = Some(Seen::new(&sentence, Sight::Whole, Box::new(mark)));
        }
        let AnswerProps { disposition, acted, .. } = ctx.props();
        if *acted && *disposition >= Disposition::Urgent {
            // Focus brings it into view. It fails only for an element that cannot have it.
            let _ = place.focus();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AnswerProps { messages, disposition, care, reasons, on_action, .. } = ctx.props();
        let cannot_wait = *disposition >= Disposition::Urgent;
        let mistake = || {
            button("button quiet", on_action, Action::Undo)
                .attr("data-action", "mistake")
                .message(messages, msg::ALARM_MISTAKE)
                .build()
        };
        let class = ["headline card", "headline card alarm"][usize::from(cannot_wait)];
        tag("section", class)
            .node_ref(&self.place)
            .attr("part", "answer")
            .attr("tabindex", "-1")
            .attr_message("aria-label", messages, disposition.message())
            .attr("data-disposition", disposition.id())
            .attr("data-care", care)
            .child(said(messages, ctx.props()))
            .child_opt(cannot_wait.then(mistake))
            .child(reasons.clone())
            .build()
    }
}
