//! Time slicing: what is not waited for is drawn piece by piece, a task for each.
//!
//! Yew draws all that a change brings in one task, and a page is deaf until it ends: on an old phone the cards of a first
//! answer took half a second. A piece stands for what it holds until its turn comes; between two turns the browser
//! hears taps, and draws. On paper, and for whoever hides the page, nothing is waited for any more than that.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use gloo::timers::callback::Timeout;
use yew::Html;
use yew::virtual_dom::Key;

use super::component::{Component, Context, Link, keyed};
use super::tag::tag;

thread_local! {
    /// Whose turn comes, the first first, each with its number.
    static WAITING: RefCell<VecDeque<(u32, Link<Slice>)>> = const { RefCell::new(VecDeque::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
    /// The next turn; held, for one that is let go of is never freed.
    static TURN: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Draws what is given when its turn comes; until then there is an empty box of a class.
pub fn sliced(key: impl Into<Key>, class: &'static str, content: Html) -> Html {
    keyed::<Slice>(key, SliceProps { class, content })
}

/// Properties of [`Slice`].
#[derive(Debug, Clone, PartialEq)]
struct SliceProps {
    class: &'static str,
    content: Html,
}

struct Slice {
    number: u32,
    drawn: bool,
}

impl Component for Slice {
    type Message = ();
    type Properties = SliceProps;

    fn create(ctx: &Context<Self>) -> Self {
        let number = LAST.get().wrapping_add(1);
        LAST.set(number);
        WAITING.with_borrow_mut(|waiting| waiting.push_back((number, ctx.link().clone())));
        if TURN.with_borrow(Option::is_none) {
            next();
        }
        Self { number, drawn: false }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        !std::mem::replace(&mut self.drawn, true)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let SliceProps { class, content } = ctx.props();
        if self.drawn { content.clone() } else { tag("div", class).attr("data-waiting", "").build() }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        WAITING.with_borrow_mut(|waiting| waiting.retain(|(number, _)| *number != self.number));
    }
}

/// Takes the next turn in a task of its own.
fn next() {
    let turn = Timeout::new(0, || match WAITING.with_borrow_mut(VecDeque::pop_front) {
        Some((_, link)) => {
            link.send_message(());
            next();
        }
        None => drop(TURN.take()),
    });
    drop(TURN.replace(Some(turn)));
}
