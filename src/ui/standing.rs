//! Figures that stand in the page before the program is there.
//!
//! The page may bring both views along as markup, as [`BodyMap`](super::BodyMap) draws them with nothing rated, in the
//! build that is drawn by default. The map takes them over instead of drawing its own, so that nothing flickers.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;

use crate::body::BodyView;

/// The `svg` elements of both views, if the page has them; each is taken once. A map that is built anew draws its
/// own.
#[derive(Debug, Clone, Default)]
pub struct Standing(Rc<[RefCell<Option<Element>>; 2]>);

impl Standing {
    /// The front and the back view.
    #[must_use]
    pub fn new(front: Option<Element>, back: Option<Element>) -> Self {
        Self(Rc::new([front.into(), back.into()]))
    }

    pub(super) fn take(&self, view: BodyView) -> Option<Element> {
        self.0[view as usize].take()
    }
}

/// Always: what stands in the page at the start is no reason to draw anything anew.
impl PartialEq for Standing {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
