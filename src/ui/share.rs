//! Sharing the answer: print, text, or a link that holds the report.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Callback, Html, html};

use super::Messages;
use super::component::{Component, Context};
use super::host::{ask, on_window};
use super::press::pressed;
use super::print_page::print_page;
use super::tag::{Tag, act, tag};
use crate::body::Physique;
use crate::engine::{Assessment, Report};
use crate::i18n::{Message, msg};
use crate::session::{HostRequest, ShareOutcome, Shared, summary};
use crate::value::Value;

/// Properties of [`Share`].
#[derive(Debug, Clone, PartialEq)]
pub struct ShareProps {
    /// The language.
    pub messages: Messages,
    /// What was entered.
    pub report: Shared<Report>,
    /// The build that the printed body is drawn in.
    pub build: Physique,
    /// The answer to it.
    pub answer: Shared<Assessment>,
    /// Sends a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
pub struct Share {
    /// While something is being printed: today, as the language writes it, and the words, with what is said of
    /// the sources.
    printing: Option<(String, Messages)>,
    /// The page is to be printed as soon as it is drawn.
    wanted: bool,
    link: Link,
    /// What came of the last press.
    said: Option<Message>,
    /// Whether the browser shares texts; if not, they are copied.
    shares: bool,
    /// Held: whoever drops them hears no more.
    _listeners: [EventListener; 2],
}

/// How far a link has come. There is none before the person agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Link {
    None,
    Asked,
    Made(String),
}

/// What happens in it.
#[derive(Debug)]
pub enum Event {
    /// The browser is about to print, or has printed.
    Printing(bool),
    /// The page may not print.
    Refused,
    /// Wants it printed.
    Print,
    /// Wants the text shared, or copied where the browser shares nothing.
    Share,
    /// Wants to know about a link.
    Ask,
    /// Agrees.
    Agree,
    /// Would rather have no link.
    Cancel,
}

impl Event {
    /// What a press on something with this `data-action` means.
    fn of(action: &str) -> Option<Self> {
        Some(match action {
            "print" => Self::Print,
            "share" => Self::Share,
            "link" => Self::Ask,
            "agree" => Self::Agree,
            "refuse" => Self::Cancel,
            _ => return None,
        })
    }
}

impl Component for Share {
    type Message = Event;
    type Properties = ShareProps;

    fn create(ctx: &Context<Self>) -> Self {
        let hear = |event, on| on_window(event, ctx.link().callback(move |()| Event::Printing(on)));
        let shares = ask(&ctx.props().ask, HostRequest::shares());
        let listeners = [hear("beforeprint", true), hear("afterprint", false)];
        Self { printing: None, wanted: false, link: Link::None, said: None, shares, _listeners: listeners }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ShareProps) -> bool {
        // A link holds what was entered when it was made.
        if ctx.props().report != old.report {
            self.link = Link::None;
            self.said = None;
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let ShareProps { messages, report, answer, ask: channel, .. } = ctx.props();
        match event {
            Event::Printing(on) => {
                let printing = self.printing.take();
                self.printing = on.then(|| printing.unwrap_or_else(|| printed(ctx)));
            }
            Event::Print => {
                self.printing = Some(printed(ctx));
                self.wanted = true;
            }
            Event::Share => {
                let text = summary(messages, report, answer);
                self.said = match ask(channel, HostRequest::share(messages.text(msg::APP_TITLE), &text)) {
                    ShareOutcome::Shared => None,
                    ShareOutcome::Copied => Some(msg::SHARE_COPIED),
                    ShareOutcome::Failed => Some(msg::SHARE_FAILED),
                };
            }
            Event::Ask => self.link = Link::Asked,
            Event::Agree => match ask(channel, HostRequest::make_link(report)) {
                Some(link) => {
                    let copied = ask(channel, HostRequest::copy(&link));
                    self.said = copied.then_some(msg::SHARE_COPIED);
                    self.link = Link::Made(link);
                }
                None => self.said = Some(msg::SHARE_FAILED),
            },
            Event::Cancel => self.link = Link::None,
            Event::Refused => (self.printing, self.said) = (None, Some(msg::SHARE_FAILED)),
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if std::mem::take(&mut self.wanted) && !ask(&ctx.props().ask, HostRequest::print()) {
            ctx.link().send_message(Event::Refused);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ShareProps { messages, report, build, answer, .. } = ctx.props();
        let quiet = |action, says: Message| act("button quiet", action).message(messages, says);
        let link = match &self.link {
            Link::None => None,
            Link::Asked => Some(
                tag("div", "consent")
                    .element(tag("h3", "").message(messages, msg::SHARE_LINK_TITLE))
                    .element(tag("p", "").message(messages, msg::SHARE_LINK_TEXT))
                    .element(
                        tag("div", "choices")
                            .element(act("button", "agree").message(messages, msg::SHARE_LINK_AGREE))
                            .element(quiet("refuse", msg::SHARE_LINK_CANCEL)),
                    ),
            ),
            Link::Made(link) => Some(made(messages, link)),
        };
        let status = tag("p", "muted").attr("role", "status");
        let share = if self.shares { msg::SHARE_AS_TEXT } else { msg::SHARE_COPY_TEXT };
        let choices = tag("div", "choices")
            .element(quiet("print", msg::SHARE_PRINT))
            .element(quiet("share", share))
            .element(quiet("link", msg::SHARE_LINK).aria_bool("aria-expanded", self.link != Link::None));
        let section = tag("section", "share card")
            .attr("part", "share")
            .on_click(pressed(ctx.link(), Event::of))
            .element(tag("h2", "").message(messages, msg::SHARE_TITLE))
            .element(choices)
            .child_opt(link.map(Tag::build))
            .element(status.child_opt(self.said.map(|said| messages.say(said))));
        let print =
            |(date, messages): &(String, Messages)| print_page(messages, report, *build, answer, date);
        let page = self.printing.as_ref().map(print);
        html! { <>{ section.build() }{ page.unwrap_or_default() }</> }
    }
}

/// The link, to be copied by hand too.
fn made(messages: &Messages, link: &str) -> Tag {
    let field = tag("input", "")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("dir", "ltr")
        .attr("data-field", "link")
        .attr_string("value", link.to_owned());
    tag("label", "field").element(tag("span", "").message(messages, msg::SHARE_LINK_LABEL)).element(field)
}

/// What the printed page needs beside the answer.
fn printed(ctx: &Context<Share>) -> (String, Messages) {
    let ShareProps { messages, ask: channel, .. } = ctx.props();
    let date = ask(channel, HostRequest::today(messages.language())).unwrap_or_default();
    if messages.has_sources() {
        return (date, messages.clone());
    }
    let listed = ask(channel, HostRequest::sources()).and_then(|list| messages.with(&list).ok());
    (date, listed.map_or_else(|| messages.clone(), |all| Messages(Rc::new(all))))
}
