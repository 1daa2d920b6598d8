//! Builder for elements: `tag("p", "class").attr(…).child(…).build()`.
//!
//! Yew's `html!` writes out each element's making in full, some hundred bytes for each attribute. The
//! same calls to the same few functions are a third of that, and every kilobyte is paid for by an old
//! phone; so the views are written like this:
//!
//! ```ignore
//! tag("button", "chip").attr("type", "button").attr_value("data-sign", id).on_press(on_action, action).message(words, name)
//! ```

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{Event, InputEvent, KeyboardEvent, MouseEvent, PointerEvent};
use yew::html::{
    onchange, onclick, onclose, ondblclick, oninput, onkeydown, onlostpointercapture, onmousedown,
    onpointercancel, onpointerdown, onpointermove, onpointerup, ontimeupdate,
};
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, Listener, VNode, VTag};
use yew::{Callback, Html, NodeRef};

use super::Messages;
use crate::i18n::Message;
use crate::session::Action;

/// An element in the making.
// In a box, so that passing it on from call to call moves a pointer, not the element.
#[derive(Debug)]
pub struct Tag(Box<Parts>);

#[derive(Debug)]
struct Parts {
    tag: VTag,
    /// The attributes' names, and for each its value, if it is there.
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
}

thread_local! {
    /// The lists of names that elements have had, each with its sum. There are about as many as kinds of
    /// elements; Yew compares attributes one by one where their names are the very same list, and in hashed
    /// maps else.
    static NAMES: RefCell<Vec<(usize, &'static [&'static str])>> = const { RefCell::new(Vec::new()) };
}

/// The one list of these names.
#[inline(never)]
fn listed(names: &[&'static str]) -> &'static [&'static str] {
    // Sums of where the names stand in memory: texts are compared only once a list is found. The same names from
    // another place would be one list more, no mistake.
    let sum = names.iter().fold(0, |sum: usize, name| sum.rotate_left(5) ^ name.as_ptr() as usize);
    NAMES.with_borrow_mut(|known| {
        if let Some((_, list)) = known.iter().find(|(known, list)| *known == sum && **list == *names) {
            return *list;
        }
        let list: &'static [&'static str] = Box::leak(names.into());
        known.push((sum, list));
        list
    })
}

/// An element of a class, or of none.
#[inline(never)]
pub fn tag(name: &'static str, class: &'static str) -> Tag {
    let parts = Parts { tag: VTag::new(AttrValue::Static(name)), names: Vec::new(), values: Vec::new() };
    let tag = Tag(Box::new(parts));
    if class.is_empty() { tag } else { tag.attr("class", class) }
}

/// A button that sends an action.
#[inline(never)]
pub fn button(class: &'static str, on_action: &Callback<Action>, action: Action) -> Tag {
    tag("button", class).attr("type", "button").on_press(on_action, action)
}

/// A button for what a part of the page does by itself, known by its `data-action`.
#[inline(never)]
pub fn act(class: &'static str, action: &'static str) -> Tag {
    tag("button", class).attr("type", "button").attr("data-action", action)
}

// None is inlined: they are called in hundreds of places.
impl Tag {
    /// With an attribute that is always the same.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &'static str) -> Self {
        self.attr_value(name, AttrValue::Static(value))
    }

    /// With an attribute.
    #[inline(never)]
    pub fn attr_value(self, name: &'static str, value: AttrValue) -> Self {
        self.attr_opt(name, Some(value))
    }

    /// With an attribute whose value was put together.
    #[inline(never)]
    pub fn attr_string(self, name: &'static str, value: String) -> Self {
        self.attr_value(name, AttrValue::from(value))
    }

    /// With an attribute that is a message.
    #[inline(never)]
    pub fn attr_message(self, name: &'static str, messages: &Messages, message: Message) -> Self {
        self.attr_value(name, messages.attribute(message))
    }

    /// With an attribute, if there is a value for it.
    #[inline(never)]
    pub fn attr_opt(mut self, name: &'static str, value: Option<AttrValue>) -> Self {
        // The property, not the attribute, is what a slider that was moved follows.
        if name == "value" && self.0.tag.tag() == "input" {
            self.0.tag.set_value(value);
        } else {
            self.0.names.push(name);
            self.0.values.push(value.map(AttributeOrProperty::Attribute));
        }
        self
    }

    /// With an attribute that is either there or not.
    #[inline(never)]
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        self.attr_opt(name, there.then_some(AttrValue::Static("")))
    }

    /// Chosen in its list, or not. By the property: not every browser follows the attribute once it has drawn, and
    /// none once somebody has chosen.
    #[inline(never)]
    pub fn selected(mut self, chosen: bool) -> Self {
        self.0.names.push("selected");
        self.0.values.push(Some(AttributeOrProperty::Property(chosen.into())));
        self
    }

    /// With an attribute that is `true` or `false`, as ARIA spells them.
    #[inline(never)]
    pub fn aria_bool(self, name: &'static str, value: bool) -> Self {
        self.attr(name, if value { "true" } else { "false" })
    }

    /// A press sends an action.
    #[inline(never)]
    pub fn on_press(self, on_action: &Callback<Action>, action: Action) -> Self {
        let on_action = on_action.clone();
        self.on_click(Callback::from(move |_| on_action.emit(action.clone())))
    }

    /// Told apart from its neighbours by a key.
    #[inline(never)]
    pub fn key(mut self, key: String) -> Self {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// Its element can be reached.
    #[inline(never)]
    pub fn node_ref(mut self, node: &NodeRef) -> Self {
        self.0.tag.node_ref = node.clone();
        self
    }

    /// With something inside.
    #[inline(never)]
    pub fn child(mut self, child: Html) -> Self {
        self.0.tag.add_child(child);
        self
    }

    /// With something inside if it is there. If not its place stays, so that its neighbours stay who
    /// they are and do not lose the focus.
    #[inline(never)]
    pub fn child_opt(self, child: Option<Html>) -> Self {
        self.child(child.unwrap_or_default())
    }

    /// With another element inside.
    #[inline(never)]
    pub fn element(self, child: Self) -> Self {
        self.child(child.build())
    }

    /// With a list inside.
    #[inline(never)]
    pub fn children(self, children: Vec<Html>) -> Self {
        self.child(VNode::from_iter(children))
    }

    /// With a message inside.
    #[inline(never)]
    pub fn message(self, messages: &Messages, message: Message) -> Self {
        self.child(messages.say(message))
    }

    /// With a text inside that was put together.
    #[inline(never)]
    pub fn text(self, text: String) -> Self {
        self.child(text.into())
    }

    /// The element.
    #[inline(never)]
    pub fn build(self) -> Html {
        let Parts { mut tag, names, values } = *self.0;
        tag.set_attributes(Attributes::Dynamic { keys: listed(&names), values: values.into() });
        VNode::from(tag)
    }
}

/// Words for listeners. Yew calls its wrappers its own affair (`#[doc(hidden)]`), so they stand here and
/// nowhere else.
macro_rules! listeners {
    ($($(#[$doc:meta])* $word:ident: $event:ident($type:ty);)*) => {
        impl Tag {
            $(
                $(#[$doc])*
                #[inline(never)]
                pub fn $word(self, callback: Callback<$type>) -> Self {
                    self.listener(Rc::new($event::Wrapper::new(callback)))
                }
            )*
        }
    };
}

listeners! {
    /// A choice from a list is heard.
    on_change: onchange(Event);
    /// A click is heard.
    on_click: onclick(MouseEvent);
    /// A dialog that closes is heard.
    on_close: onclose(Event);
    /// A double click is heard.
    on_double_click: ondblclick(MouseEvent);
    /// Input is heard.
    on_input: oninput(InputEvent);
    /// A key is heard.
    on_key: onkeydown(KeyboardEvent);
    /// The capture of a pointer is heard to end.
    on_lost_capture: onlostpointercapture(PointerEvent);
    /// A mouse button that goes down is heard.
    on_mouse_down: onmousedown(MouseEvent);
    /// A pointer that belongs to the page from now on is heard.
    on_pointer_cancel: onpointercancel(PointerEvent);
    /// A pointer that goes down is heard.
    on_pointer_down: onpointerdown(PointerEvent);
    /// A pointer that moves is heard.
    on_pointer_move: onpointermove(PointerEvent);
    /// A pointer that goes up is heard.
    on_pointer_up: onpointerup(PointerEvent);
    /// A sound that has played on is heard.
    on_time_update: ontimeupdate(Event);
}

impl Tag {
    #[inline(never)]
    fn listener(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.tag.add_listener(listener);
        self
    }
}
