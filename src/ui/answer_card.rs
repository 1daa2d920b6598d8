//! The answer in one sentence, what to do now, and why; and the same sentence in a slim line for where
//! the answer itself is not in sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::explanation::explanation;
use super::icon::{self, Icon};
use super::seen::{Seen, Sight};
use super::tag::{button, tag};
use super::{Words, focus};
use crate::engine::{Assessment, Disposition};
use crate::i18n::msg;
use crate::session::{Action, Wording};

/// Marks the widget while the answer's sentence is in sight.
const IN_SIGHT: &str = "data-answer-seen";

/// The answer. One that cannot wait fills the view, and takes the focus if it comes from what the person
/// has just done (`acted`): never while somebody reads something else on the page.
pub fn answer_card(words: &Words, answer: &Assessment, acted: bool, on_action: &Callback<Action>) -> Html {
    let (disposition, reasons) = (answer.disposition, explanation(words, answer));
    html! {
        <Answer
            key={disposition.id()}
            words={words.clone()}
            {disposition}
            {acted}
            {reasons}
            on_action={on_action.clone()}
        />
    }
}

/// The sentence in a slim line; a press leads to the answer.
pub fn said_line(words: &Words, answer: &Assessment) -> Html {
    let disposition = answer.disposition;
    tag("button", "bar")
        .key(disposition.id().to_owned())
        .is("type", "button")
        .is("data-action", "to-answer")
        .is("data-said", "")
        .is("data-disposition", disposition.id())
        .on_click(Callback::from(|event: MouseEvent| to_answer(&event)))
        .with(Icon::of(disposition).html())
        .of(tag("span", "").say(words, disposition.message()))
        .with(icon::UP.html())
        .html()
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
fn said(words: &Words, disposition: Disposition) -> Html {
    let points = disposition.points().map(|point| tag("li", "").say(words, point).html());
    let text = tag("div", "")
        .of(tag("h2", "kicker").say(words, msg::ANSWER_TITLE))
        .of(tag("p", "sentence")
            .is("data-said", "")
            .say(words, disposition.message())
            .of(tag("span", "clear")))
        .of(tag("ul", "points").list(points.into()));
    tag("div", "said").with(Icon::of(disposition).html()).of(text).html()
}

/// Properties of [`Answer`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct AnswerProps {
    words: Words,
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
        let AnswerProps { words, disposition, reasons, on_action, .. } = ctx.props();
        let cannot_wait = *disposition >= Disposition::Urgent;
        let mistake = || {
            button("button quiet", on_action, Action::Undo)
                .is("data-action", "mistake")
                .say(words, msg::ALARM_MISTAKE)
                .html()
        };
        let class = ["headline card", "headline card alarm"][usize::from(cannot_wait)];
        tag("section", class)
            .reach(&self.place)
            .is("part", "answer")
            .is("tabindex", "-1")
            .says("aria-label", words, disposition.message())
            .is("data-disposition", disposition.id())
            .with(said(words, *disposition))
            .with_some(cannot_wait.then(mistake))
            .with(reasons.clone())
            .html()
    }
}
