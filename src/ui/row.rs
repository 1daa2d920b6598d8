//! A titled row of cards. Where it is narrower than its cards it is swiped; that it goes on is seen by the
//! next card's edge, by a count, and by two buttons.

use gloo::events::EventListener;
use web_sys::{Element, ScrollToOptions};
use yew::{Callback, Html, NodeRef};

use super::component::{Component, Context};
use super::tag::{Tag, act, tag};
use super::{Messages, aria_name, icon};
use crate::i18n::{Arg, Direction, Message, msg};

/// Properties of [`Row`].
#[derive(Debug, Clone, PartialEq)]
pub struct RowProps {
    /// The language.
    pub messages: Messages,
    /// What it is called.
    pub title: Message,
    /// What stands between its title and its cards.
    pub children: Html,
    /// The cards, each with a key.
    pub cards: Vec<Html>,
    /// The class of the section.
    pub class: &'static str,
}

/// See the module.
#[derive(Debug)]
pub struct Row {
    place: NodeRef,
    /// The card at the beginning of what shows, from 0.
    at: usize,
    scrolls: Option<EventListener>,
}

/// What happens to it.
#[derive(Debug, Clone, Copy)]
pub enum Event {
    /// It was scrolled.
    Scrolled,
    /// It is to be scrolled by so many cards.
    Step(i8),
}

impl Component for Row {
    type Message = Event;
    type Properties = RowProps;

    fn create(_: &Context<Self>) -> Self {
        Self { place: NodeRef::default(), at: 0, scrolls: None }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let Some((row, step)) = self.step() else { return false };
        match event {
            Event::Scrolled => {
                // To the left where one reads from right to left. At most some dozen cards.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let at = (f64::from(row.scroll_left()).abs() / step).round() as usize;
                // The last cards may all show before the row is at its end.
                let end = row.scroll_width() - row.client_width() - row.scroll_left().abs() <= 2;
                let last = ctx.props().cards.len().saturating_sub(1);
                let at = if end && row.scroll_left() != 0 { last } else { at.min(last) };
                std::mem::replace(&mut self.at, at) != at
            }
            Event::Step(by) => {
                let options = ScrollToOptions::new();
                let sign = if ctx.props().messages.direction() == Direction::Rtl { -1.0 } else { 1.0 };
                options.set_left(step * f64::from(by) * sign);
                row.scroll_by_with_scroll_to_options(&options);
                false
            }
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        // Held until the row goes.
        if let Some(row) = self.place.cast::<Element>().filter(|_| first) {
            let link = ctx.link().clone();
            self.scrolls =
                Some(EventListener::new(&row, "scroll", move |_| link.send_message(Event::Scrolled)));
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RowProps { messages, title, children, cards, class } = ctx.props();
        let press = |name, icon: icon::Icon, label, by| {
            let on_click: Callback<_> = ctx.link().callback(move |_| Event::Step(by));
            aria_name(act("icon-button", name).on_click(on_click), messages, label).child(icon.html())
        };
        let at = self.at.min(cards.len().saturating_sub(1));
        #[allow(clippy::cast_precision_loss)] // Some dozen.
        let place = [("number", Arg::Number((at + 1) as f64)), ("most", Arg::Number(cards.len() as f64))];
        let steps = || -> Tag {
            tag("div", "row-steps")
                .element(press("row-back", icon::BACK, msg::ROW_BACK, -1).aria_bool("aria-disabled", at == 0))
                .element(tag("span", "muted").text(messages.format(msg::ROW_PLACE, &place)))
                .element(
                    press("row-on", icon::ON, msg::ROW_ON, 1)
                        .aria_bool("aria-disabled", at + 1 == cards.len()),
                )
        };
        tag("section", class)
            .element(
                tag("div", "row-head")
                    .element(tag("h2", "").message(messages, *title))
                    .child_opt((cards.len() > 1).then(|| steps().build())),
            )
            .child(children.clone())
            .element(
                tag("div", "row")
                    .node_ref(&self.place)
                    .attr("role", "group")
                    .attr_message("aria-label", messages, *title)
                    // Keys scroll what has the focus.
                    .attr("tabindex", "0")
                    .children(cards.clone()),
            )
            .build()
    }
}

impl Row {
    /// The row, and how far it is from one card to the next, in CSS pixels.
    fn step(&self) -> Option<(Element, f64)> {
        let row = self.place.cast::<Element>()?;
        let first = row.first_element_child()?.get_bounding_client_rect();
        let next = row.children().item(1)?.get_bounding_client_rect();
        let step = (next.left() - first.left()).abs();
        (step > 0.0).then_some((row, step))
    }
}
