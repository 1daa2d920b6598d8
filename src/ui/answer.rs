//! The answer in one sentence, what to do now, and why.

use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::Words;
use super::icon::Icon;
use super::tag::{button, tag};
use super::why::why;
use crate::engine::{Assessment, Disposition};
use crate::i18n::msg;
use crate::session::{Action, Wording};

/// The answer. One that cannot wait fills the view, and takes the focus when it comes.
pub fn answer(words: &Words, answer: &Assessment, on_action: &Callback<Action>) -> Html {
    let disposition = answer.disposition;
    let reasons = why(words, answer);
    if disposition < Disposition::Urgent {
        return tag("section", "headline card")
            .is("part", "answer")
            .is("data-disposition", disposition.id())
            .with(said(words, disposition))
            .with(reasons)
            .html();
    }
    html! {
        <Alarm key={disposition.id()} words={words.clone()} {disposition} {reasons} on_action={on_action.clone()} />
    }
}

/// The sentence and its points.
fn said(words: &Words, disposition: Disposition) -> Html {
    let points = disposition.points().map(|point| tag("li", "").say(words, point).html());
    let text = tag("div", "")
        .of(tag("h2", "kicker").say(words, msg::ANSWER_TITLE))
        .of(tag("p", "sentence").say(words, disposition.message()))
        .of(tag("ul", "points").list(points.into()));
    tag("div", "said").with(Icon::of(disposition).html()).of(text).html()
}

/// Properties of [`Alarm`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct AlarmProps {
    words: Words,
    disposition: Disposition,
    reasons: Html,
    on_action: Callback<Action>,
}

/// An answer that cannot wait. Whoever tapped far below sees and hears it at once.
#[derive(Debug)]
struct Alarm {
    place: NodeRef,
}

impl Component for Alarm {
    type Message = ();
    type Properties = AlarmProps;

    fn create(_: &Context<Self>) -> Self {
        Self { place: NodeRef::default() }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first && let Some(place) = self.place.cast::<web_sys::HtmlElement>() {
            // Focus brings it into view. It fails only for an element that cannot have it.
            let _ = place.focus();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AlarmProps { words, disposition, reasons, on_action } = ctx.props();
        tag("section", "headline alarm card")
            .reach(&self.place)
            .is("part", "answer")
            .is("tabindex", "-1")
            .says("aria-label", words, disposition.message())
            .is("data-disposition", disposition.id())
            .with(said(words, *disposition))
            .of(button("button quiet", on_action, Action::Undo)
                .is("data-action", "mistake")
                .say(words, msg::ALARM_MISTAKE))
            .with(reasons.clone())
            .html()
    }
}
