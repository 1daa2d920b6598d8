//! Shared link: a report that came in the address, shown only when the person wants it.

use gloo::events::EventListener;
use yew::{Callback, Html};

use super::Messages;
use super::component::{Component, Context};
use super::host::{ask, on_window};
use super::press::pressed;
use super::tag::{act, tag};
use crate::i18n::{Message, msg};
use crate::session::{Action, HostRequest, LinkedReport, Patch};
use crate::value::Value;

/// Properties of [`SharedLink`].
#[derive(Debug, Clone, PartialEq)]
pub struct SharedLinkProps {
    /// The language.
    pub messages: Messages,
    /// Hears that the report is to be shown.
    pub on_action: Callback<Action>,
    /// Sends a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
pub struct SharedLink {
    link: LinkedReport,
    _listener: EventListener,
}

/// What happens to it.
#[derive(Debug)]
pub enum Event {
    /// The address has changed.
    Moved,
    /// The person wants to see it.
    Use,
    /// Or not.
    Leave,
}

impl Event {
    /// What a press on something with this `data-action` means.
    fn of(action: &str) -> Option<Self> {
        Some(match action {
            "use" => Self::Use,
            "leave" => Self::Leave,
            _ => return None,
        })
    }
}

impl Component for SharedLink {
    type Message = Event;
    type Properties = SharedLinkProps;

    fn create(ctx: &Context<Self>) -> Self {
        let listener = on_window("hashchange", ctx.link().callback(|()| Event::Moved));
        Self { link: taken(ctx), _listener: listener }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Moved => match taken(ctx) {
                LinkedReport::None => return false,
                link => self.link = link,
            },
            Event::Use => {
                if let LinkedReport::Sound(report) = std::mem::replace(&mut self.link, LinkedReport::None) {
                    let patch = Patch::new(move |shown| shown.clone_from(&report));
                    ctx.props().on_action.emit(Action::Update(patch));
                }
            }
            Event::Leave => self.link = LinkedReport::None,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let messages = &ctx.props().messages;
        let text = match self.link {
            LinkedReport::None => return Html::default(),
            LinkedReport::Broken => msg::SHARED_LINK_BROKEN,
            LinkedReport::Sound(_) => msg::SHARED_LINK_TEXT,
        };
        let sound = matches!(self.link, LinkedReport::Sound(_));
        let choices = tag("div", "choices")
            .child_opt(sound.then(|| act("button", "use").message(messages, msg::SHARED_LINK_USE).build()))
            .element(act("button quiet", "leave").message(messages, leave(sound)));
        tag("section", "shared-link card")
            .attr("role", "status")
            .on_click(pressed(ctx.link(), Event::of))
            .element(tag("h2", "").message(messages, msg::SHARED_LINK_TITLE))
            .element(tag("p", "").message(messages, text))
            .element(choices)
            .build()
    }
}

fn leave(sound: bool) -> Message {
    if sound { msg::SHARED_LINK_LEAVE } else { msg::NOTICE_CLOSE }
}

fn taken(ctx: &Context<SharedLink>) -> LinkedReport {
    ask(&ctx.props().ask, HostRequest::read_link())
}
