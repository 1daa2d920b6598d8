//! Memo: a part of the page that is drawn again only when its state has changed.

use std::rc::Rc;

use yew::{Component, Context, Html, Properties};

/// Properties of [`Memo`].
#[derive(Debug, Clone, Properties)]
pub struct MemoProps {
    /// All that the part shows, as bytes: while these are the same, so is the part.
    pub state: Rc<Vec<u8>>,
    /// The part.
    pub html: Html,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

/// Yew compares a list of bytes here, instead of some hundred elements. Listeners inside the part are
/// those of its last drawing, so they must not hold what may change without the state.
#[derive(Debug)]
pub struct Memo;

impl Component for Memo {
    type Message = ();
    type Properties = MemoProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().html.clone()
    }
}
