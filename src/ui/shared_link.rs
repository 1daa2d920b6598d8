//! A report that came in a link: it is shown only when the person wants it.

use gloo::events::EventListener;
use yew::{Callback, Component, Context, Html, Properties};

use super::Words;
use super::tag::{act, tag};
use crate::engine::{Report, Value};
use crate::i18n::{Message, msg};
use crate::session::{Action, HostRequest, Patch};

/// Properties of [`SharedLink`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SharedLinkProps {
    /// The language.
    pub words: Words,
    /// Hears that the report is to be shown.
    pub on_action: Callback<Action>,
    /// Asks the browser for a [`HostRequest`].
    pub ask: Callback<Value, Value>,
}

/// See the module.
#[derive(Debug)]
pub struct SharedLink {
    link: Link,
    _listener: EventListener,
}

/// What the address holds.
#[derive(Debug)]
enum Link {
    Nothing,
    Broken,
    Sound(Report),
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

impl Component for SharedLink {
    type Message = Event;
    type Properties = SharedLinkProps;

    fn create(ctx: &Context<Self>) -> Self {
        let moved = ctx.link().callback(|()| Event::Moved);
        let listener = EventListener::new(&gloo::utils::window(), "hashchange", move |_| moved.emit(()));
        Self { link: taken(ctx), _listener: listener }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Moved => match taken(ctx) {
                Link::Nothing => return false,
                link => self.link = link,
            },
            Event::Use => {
                if let Link::Sound(report) = std::mem::replace(&mut self.link, Link::Nothing) {
                    let patch = Patch::new(move |shown| shown.clone_from(&report));
                    ctx.props().on_action.emit(Action::Amend(patch));
                }
            }
            Event::Leave => self.link = Link::Nothing,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let words = &ctx.props().words;
        let text = match self.link {
            Link::Nothing => return Html::default(),
            Link::Broken => msg::SHARED_LINK_BROKEN,
            Link::Sound(_) => msg::SHARED_LINK_TEXT,
        };
        let sound = matches!(self.link, Link::Sound(_));
        let choices = tag("div", "choices")
            .with_some(sound.then(|| {
                let on_use = ctx.link().callback(|_| Event::Use);
                act("button", "use").on_click(on_use).say(words, msg::SHARED_LINK_USE).html()
            }))
            .of(act("button quiet", "leave")
                .on_click(ctx.link().callback(|_| Event::Leave))
                .say(words, leave(sound)));
        tag("section", "shared-link card")
            .is("role", "status")
            .of(tag("h2", "").say(words, msg::SHARED_LINK_TITLE))
            .of(tag("p", "").say(words, text))
            .of(choices)
            .html()
    }
}

fn leave(sound: bool) -> Message {
    if sound { msg::SHARED_LINK_LEAVE } else { msg::NOTICE_CLOSE }
}

fn taken(ctx: &Context<SharedLink>) -> Link {
    match ctx.props().ask.emit(HostRequest::ReadLink.to_value()) {
        Value::Null => Link::Nothing,
        value => Report::from_value(&value).map_or(Link::Broken, Link::Sound),
    }
}
