//! Cache of rendered nodes, by index.

use std::cell::RefCell;

use yew::Html;

/// Parts as they were last drawn, by their place in a list. When one thing is rated nearly all else
/// stays as it is, and need not be put together anew.
#[derive(Debug, Default)]
pub struct NodeCache(RefCell<Vec<Option<(u8, Html)>>>);

impl NodeCache {
    /// Forgets them: another language, or another build.
    pub fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// A part in a state, drawn anew only if it was in another one.
    pub fn part(&self, index: usize, state: u8, draw: &dyn Fn() -> Html) -> Html {
        let mut parts = self.0.borrow_mut();
        if parts.len() <= index {
            parts.resize(index + 1, None);
        }
        match &parts[index] {
            Some((was, part)) if *was == state => part.clone(),
            _ => parts[index].insert((state, draw())).1.clone(),
        }
    }
}
