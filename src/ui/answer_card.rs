//! The answer in one sentence, what to do now, and why; and the same sentence in a slim line for where
//! the answer itself is not in sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::explanation::explanation;
use super::icon::{self, Icon};
use super::seen::{Seen, Sight};
use super::tag::{button, tag};
use super::{Messages, focus};
use crate::engine::{Assessment, Disposition};
use crate::i18n::msg;
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
    html! {
        <Answer
            key={disposition.id()}
            messages={messages.clone()}
            {disposition}
            {acted}
            {reasons}
            on_action={on_action.clone()}
        />
    }
}

/// The sentence in a slim line; a press leads to the answer.
pub fn said_line(messages: &Messages, answer: &Assessment) -> Html {
    let disposition = answer.disposition;
    tag("button", "bar")
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
fn said(messages: &Messages, disposition: Disposition) -> Html {
    let points = answer.points().map(|point| tag("li", "").message(messages, point).build());
    let text = tag("div", "")
        .element(tag("h2", "kicker").message(messages, msg::ANSWER_TITLE))
        .element(
            tag("p", "sentence")
                .attr("data-said", "")
                .message(messages, disposition.message())
                .element(tag("span", "clear")),
        )
        .element(tag("ul", "points").children(points.into()));
    tag("div", "said").child(Icon::of(disposition).html()).element(text).build()
}

/// Properties of [`Answer`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct AnswerProps {
    messages: Messages,
    disposition: Disposition,
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
        let AnswerProps { messages, disposition, reasons, on_action, .. } = ctx.props();
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
            .child(said(messages, *disposition))
            .child_opt(cannot_wait.then(mistake))
            .child(reasons.clone())
            .build()
    }
}
