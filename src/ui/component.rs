//! Components of what comes with the answer. Each is written like one of Yew's own, but costs a third.
//!
//! Yew writes out a component's whole life (mounting, its queue of messages, new properties) once for each
//! kind: three kilobytes. Here one of its components, [`Life`], lives for all kinds, and knows what it lives for by
//! a few pointers. The map's own components are Yew's, as are their contexts.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use yew::html::Scope;
use yew::virtual_dom::{Key, VComp};
use yew::{Callback, Html, Properties};

/// What Yew's trait of this name is.
pub trait Component: Sized + 'static {
    /// What happens to it.
    type Message: 'static;
    /// What it is drawn from.
    type Properties: PartialEq + 'static;

    /// Begins.
    fn create(ctx: &Context<Self>) -> Self;

    /// Hears a message; whether it is drawn anew.
    fn update(&mut self, _: &Context<Self>, _: Self::Message) -> bool {
        true
    }

    /// Has other properties than the `old` ones; whether it is drawn anew.
    fn changed(&mut self, _: &Context<Self>, _old: &Self::Properties) -> bool {
        true
    }

    /// How it looks.
    fn view(&self, ctx: &Context<Self>) -> Html;

    /// Is on the page, for the `first` time or anew.
    fn rendered(&mut self, _: &Context<Self>, _first: bool) {}

    /// Ends.
    fn destroy(&mut self, _: &Context<Self>) {}
}

/// What a component knows of where it is.
pub struct Context<C: Component> {
    wanted: Rc<Wanted<C>>,
    link: Link<C>,
}

impl<C: Component> Context<C> {
    /// Its properties.
    pub fn props(&self) -> &C::Properties {
        &self.wanted.0
    }

    /// A way to send it messages.
    pub fn link(&self) -> &Link<C> {
        &self.link
    }
}

/// A way to send messages to a component.
pub struct Link<C>(Scope<Life>, PhantomData<fn(C)>);

impl<C> Clone for Link<C> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<C: Component> Link<C> {
    /// Sends a message.
    pub fn send_message(&self, message: C::Message) {
        send(&self.0, Box::new(message));
    }

    /// Sends a message for each event.
    pub fn callback<E: 'static>(&self, message: impl Fn(E) -> C::Message + 'static) -> Callback<E> {
        self.batch_callback(move |event| Some(message(event)))
    }

    /// Sends a message for each event that has one.
    pub fn batch_callback<E: 'static>(
        &self,
        message: impl Fn(E) -> Option<C::Message> + 'static,
    ) -> Callback<E> {
        let link = self.clone();
        Callback::from(move |event| {
            if let Some(message) = message(event) {
                link.send_message(message);
            }
        })
    }
}

#[inline(never)]
fn send(scope: &Scope<Life>, message: Box<dyn Any>) {
    scope.send_message(message);
}

/// A component on the page.
pub fn component<C: Component>(props: C::Properties) -> Html {
    place(Rc::new(Wanted::<C>(props)), None)
}

/// A part of a view that is drawn anew only where what it is drawn from has changed.
pub fn part<T: PartialEq + 'static>(from: T, draw: fn(&T) -> Html) -> Html {
    component::<Part<T>>(Drawn { from, draw })
}

struct Part<T>(PhantomData<T>);

struct Drawn<T> {
    from: T,
    draw: fn(&T) -> Html,
}

/// One place has one way to draw.
impl<T: PartialEq> PartialEq for Drawn<T> {
    fn eq(&self, other: &Self) -> bool {
        self.from == other.from
    }
}

impl<T: PartialEq + 'static> Component for Part<T> {
    type Message = ();
    type Properties = Drawn<T>;

    fn create(_: &Context<Self>) -> Self {
        Self(PhantomData)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Drawn { from, draw } = ctx.props();
        draw(from)
    }
}

/// A component that is told apart from its neighbours by a key.
pub fn keyed<C: Component>(key: impl Into<Key>, props: C::Properties) -> Html {
    place(Rc::new(Wanted::<C>(props)), Some(key.into()))
}

#[inline(never)]
fn place(wanted: Rc<dyn Kind>, key: Option<Key>) -> Html {
    VComp::new::<Life>(Rc::new(LifeProps { wanted }), key).into()
}

/// Properties, with the kind of component that they are for.
struct Wanted<C: Component>(C::Properties);

/// A kind of component, with its properties.
trait Kind: Any {
    fn begin(self: Rc<Self>, scope: Scope<Life>) -> Box<dyn Alive>;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<C: Component> Kind for Wanted<C> {
    fn begin(self: Rc<Self>, scope: Scope<Life>) -> Box<dyn Alive> {
        let context = Context { wanted: self, link: Link(scope, PhantomData) };
        Box::new(Living { component: C::create(&context), context, drawn: false })
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }
}

/// A component at work.
trait Alive {
    /// Whether other properties draw it anew; none where they are of another kind.
    fn changed(&mut self, wanted: Rc<dyn Any>) -> Option<bool>;
    fn update(&mut self, message: Box<dyn Any>) -> bool;
    fn view(&self) -> Html;
    fn rendered(&mut self);
    fn destroy(&mut self);
}

struct Living<C: Component> {
    component: C,
    context: Context<C>,
    /// Whether it has been on the page before.
    drawn: bool,
}

impl<C: Component> Alive for Living<C> {
    fn changed(&mut self, wanted: Rc<dyn Any>) -> Option<bool> {
        let old = std::mem::replace(&mut self.context.wanted, wanted.downcast().ok()?);
        Some(self.component.changed(&self.context, &old.0))
    }

    fn update(&mut self, message: Box<dyn Any>) -> bool {
        // One that was sent to another kind in this very place comes too late.
        message.downcast().is_ok_and(|message| self.component.update(&self.context, *message))
    }

    fn view(&self) -> Html {
        self.component.view(&self.context)
    }

    fn rendered(&mut self) {
        let first = !std::mem::replace(&mut self.drawn, true);
        self.component.rendered(&self.context, first);
    }

    fn destroy(&mut self) {
        self.component.destroy(&self.context);
    }
}

/// Properties of [`Life`].
#[derive(Clone, Properties)]
struct LifeProps {
    wanted: Rc<dyn Kind>,
}

impl PartialEq for LifeProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.wanted, &other.wanted) || self.wanted.is_same(&*other.wanted)
    }
}

/// Yew's component, of whichever kind.
struct Life(Box<dyn Alive>);

impl Life {
    fn begin(ctx: &yew::Context<Self>) -> Box<dyn Alive> {
        ctx.props().wanted.clone().begin(ctx.link().clone())
    }
}

impl yew::Component for Life {
    type Message = Box<dyn Any>;
    type Properties = LifeProps;

    fn create(ctx: &yew::Context<Self>) -> Self {
        Self(Self::begin(ctx))
    }

    fn update(&mut self, _: &yew::Context<Self>, message: Box<dyn Any>) -> bool {
        self.0.update(message)
    }

    fn changed(&mut self, ctx: &yew::Context<Self>, _: &LifeProps) -> bool {
        self.0.changed(ctx.props().wanted.clone()).unwrap_or_else(|| {
            self.0.destroy();
            self.0 = Self::begin(ctx);
            true
        })
    }

    fn view(&self, _: &yew::Context<Self>) -> Html {
        self.0.view()
    }

    fn rendered(&mut self, _: &yew::Context<Self>, _: bool) {
        self.0.rendered();
    }

    fn destroy(&mut self, _: &yew::Context<Self>) {
        self.0.destroy();
    }
}
