//! Elements, put together by calls.
//!
//! Yew's `html!` writes out each element's making in full, some hundred bytes for each attribute. The
//! same calls to the same few functions are a third of that, and every kilobyte is paid for by an old
//! phone; so the views are written like this:
//!
//! ```ignore
//! tag("button", "chip").is("type", "button").set("data-sign", id).press(on_action, action).say(words, name)
//! ```

use std::rc::Rc;

use web_sys::{InputEvent, KeyboardEvent, MouseEvent};
use yew::html::{onclick, oninput, onkeydown};
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, Listener, VNode, VTag};
use yew::{Callback, Html, NodeRef};

use super::Words;
use crate::i18n::Message;
use crate::session::Action;

/// An element in the making.
// In a box, so that passing it on from call to call moves a pointer, not the element.
#[derive(Debug)]
pub struct Tag(Box<VTag>);

/// An element of a class, or of none.
#[inline(never)]
pub fn tag(name: &'static str, class: &'static str) -> Tag {
    let tag = Tag(Box::new(VTag::new(AttrValue::Static(name))));
    if class.is_empty() { tag } else { tag.is("class", class) }
}

/// A button that sends an action.
#[inline(never)]
pub fn button(class: &'static str, on_action: &Callback<Action>, action: Action) -> Tag {
    tag("button", class).is("type", "button").press(on_action, action)
}

// None is inlined: they are called in hundreds of places.
impl Tag {
    /// With an attribute that is always the same.
    #[inline(never)]
    pub fn is(self, name: &'static str, value: &'static str) -> Self {
        self.set(name, AttrValue::Static(value))
    }

    /// With an attribute.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: AttrValue) -> Self {
        // The property, not the attribute, is what a slider that was moved follows.
        if name == "value" && self.0.tag() == "input" {
            self.0.set_value(Some(value));
        } else {
            self.0.add_attribute(name, value);
        }
        self
    }

    /// With an attribute whose value was put together.
    #[inline(never)]
    pub fn text_of(self, name: &'static str, value: String) -> Self {
        self.set(name, AttrValue::from(value))
    }

    /// With an attribute that is a message.
    #[inline(never)]
    pub fn says(self, name: &'static str, words: &Words, message: Message) -> Self {
        self.set(name, words.attribute(message))
    }

    /// With an attribute, if there is a value for it.
    #[inline(never)]
    pub fn maybe(self, name: &'static str, value: Option<AttrValue>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With all of its attributes at once, a value for each name: for what there is very much of. Yew
    /// compares these one by one, and need not look each up in a map.
    #[inline(never)]
    pub fn with_all(mut self, names: &'static [&'static str], values: Vec<Option<AttrValue>>) -> Self {
        debug_assert_eq!(names.len(), values.len());
        let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
        self.0.set_attributes(Attributes::Dynamic { keys: names, values });
        self
    }

    /// With an attribute that is either there or not.
    #[inline(never)]
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        self.maybe(name, there.then_some(AttrValue::Static("")))
    }

    /// With an attribute that is `true` or `false`, as ARIA spells them.
    #[inline(never)]
    pub fn aria(self, name: &'static str, value: bool) -> Self {
        self.is(name, if value { "true" } else { "false" })
    }

    /// A press sends an action.
    #[inline(never)]
    pub fn press(self, on_action: &Callback<Action>, action: Action) -> Self {
        let on_action = on_action.clone();
        self.on_click(Callback::from(move |_| on_action.emit(action.clone())))
    }

    /// A click is heard.
    #[inline(never)]
    pub fn on_click(self, callback: Callback<MouseEvent>) -> Self {
        self.on(Rc::new(onclick::Wrapper::new(callback)))
    }

    /// Input is heard.
    #[inline(never)]
    pub fn on_input(self, callback: Callback<InputEvent>) -> Self {
        self.on(Rc::new(oninput::Wrapper::new(callback)))
    }

    /// A key is heard.
    #[inline(never)]
    pub fn on_key(self, callback: Callback<KeyboardEvent>) -> Self {
        self.on(Rc::new(onkeydown::Wrapper::new(callback)))
    }

    /// An event is heard.
    #[inline(never)]
    pub fn on(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.add_listener(listener);
        self
    }

    /// Told apart from its neighbours by a key.
    #[inline(never)]
    pub fn key(mut self, key: String) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Its element can be reached.
    #[inline(never)]
    pub fn reach(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// With something inside.
    #[inline(never)]
    pub fn with(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// With something inside if it is there. If not its place stays, so that its neighbours stay who
    /// they are and do not lose the focus.
    #[inline(never)]
    pub fn with_some(self, child: Option<Html>) -> Self {
        self.with(child.unwrap_or_default())
    }

    /// With another element inside.
    #[inline(never)]
    pub fn of(self, child: Self) -> Self {
        self.with(child.html())
    }

    /// With a list inside.
    #[inline(never)]
    pub fn list(self, children: Vec<Html>) -> Self {
        self.with(VNode::from_iter(children))
    }

    /// With a message inside.
    #[inline(never)]
    pub fn say(self, words: &Words, message: Message) -> Self {
        self.with(words.say(message))
    }

    /// With a text inside that was put together.
    #[inline(never)]
    pub fn text(self, text: String) -> Self {
        self.with(text.into())
    }

    /// The element.
    #[inline(never)]
    pub fn html(self) -> Html {
        VNode::from(*self.0)
    }
}
