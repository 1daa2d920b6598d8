//! Clip player: the animated figure that shows how a movement goes.
//!
//! It moves only while it can be seen: an observer starts it and stops it, and a browser calls for no
//! frame in a page that nobody looks at. Where people want less motion the style sheet shows stills
//! with arrows instead; the observer draws whichever of the two it sees. Yew makes the two empty
//! pictures; their paths are drawn past it, thirty times a second where the browser keeps up ([`Pace`]).

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::virtual_dom::AttrValue;
use yew::{Html, NodeRef};

use super::Messages;
use super::component::{Component, Context, component};
use super::frame::request_frame;
use super::host::on_window;
use super::seen::{Seen, Sight};
use super::tag::{Tag, tag};
use crate::body::{Laterality, Physique};
use crate::content::{AdviceId, MovementId, clip_in};
use crate::motion::{Beat, Clip, Pace, Part, Scene};

/// The classes of a picture by who is in it: a number of `motion::person::PEOPLE`.
const WHO: [&str; 5] = ["moving", "moving who-1", "moving who-2", "moving who-3", "moving who-4"];
/// Whatever lies behind the routine, which stands before all else: a figure that nobody sees moves for nobody, and each
/// takes its part of a slow phone's time. An observer does not tell: to it a covered element is in sight.
const BEHIND: &str = ".sw:has(> dialog[open]) > :not(dialog) *";
/// After a pause the clip goes on where it was, in milliseconds.
const PAUSE: f64 = 200.0;

/// The clip of a movement, if there is one, on the side whose turn it is, or as it is written; while it is not `running` it
/// stands still, and where there is a `beat` it keeps to it.
pub fn movement_clip(
    messages: &Messages,
    id: MovementId,
    side: Laterality,
    build: Physique,
    running: bool,
    beat: Option<Beat>,
) -> Html {
    let shown = id.clip().map_or([true; 2], |bytes| Clip::decode(bytes).sides);
    let mirrored = match side {
        Laterality::Left => !shown[0],
        Laterality::Right => !shown[1],
        Laterality::Midline => false,
    };
    player(id.clip(), messages.attribute(id.card().name()), build, mirrored, running, beat)
}

/// The clip of an advice card, if there is one.
pub fn advice_clip(messages: &Messages, id: AdviceId, build: Physique) -> Html {
    player(id.clip(), messages.attribute(id.card().title), build, false, true, None)
}

fn player(
    bytes: Option<&'static [u8]>,
    label: AttrValue,
    build: Physique,
    mirrored: bool,
    running: bool,
    beat: Option<Beat>,
) -> Html {
    bytes.map_or_else(Html::default, |bytes| {
        component::<ClipPlayer>(ClipPlayerProps { bytes, label, build, mirrored, running, beat })
    })
}

/// Properties of [`ClipPlayer`].
#[derive(Debug, Clone, PartialEq)]
pub struct ClipPlayerProps {
    /// The clip, as [`clip_in`] reads it.
    pub bytes: &'static [u8],
    /// Its description in words, for screen readers.
    pub label: AttrValue,
    /// The build of who shows it.
    pub build: Physique,
    /// Whether left and right are exchanged.
    pub mirrored: bool,
    /// Whether it moves.
    pub running: bool,
    /// Where in the movement it has to be, if it does not go at its own pace.
    pub beat: Option<Beat>,
}

/// A function that the browser calls.
type Call = Closure<dyn FnMut(JsValue)>;

/// See the module.
pub struct ClipPlayer {
    /// The picture that moves, and the stills.
    pictures: [NodeRef; 2],
    shown: Rc<RefCell<Shown>>,
    /// The moment that stands for the whole, which comes with the picture: no card comes up empty. Yew never changes it.
    first: Html,
    observers: Vec<Seen>,
    printing: Option<EventListener>,
}

impl std::fmt::Debug for ClipPlayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClipPlayer")
    }
}

/// State that the browser's calls share with the component.
// Independent flags.
#[allow(clippy::struct_excessive_bools)]
struct Shown {
    scene: Scene,
    /// The paths of the picture that moves, as they were drawn last: each with its class and its data.
    paths: Vec<(Element, Part)>,
    /// Whether the stills are drawn.
    stilled: bool,
    running: bool,
    beat: Option<Beat>,
    /// Whether it is on the screen.
    seen: bool,
    /// Whether a frame was asked for.
    asked: bool,
    /// Where in the loop it is, in seconds.
    at: f32,
    pace: Pace,
    pictures: Option<[Element; 2]>,
    frame: Option<Call>,
}

impl Component for ClipPlayer {
    type Message = ();
    type Properties = ClipPlayerProps;

    fn create(ctx: &Context<Self>) -> Self {
        let scene = scene(ctx.props());
        let shown = Shown {
            at: scene.poster(),
            scene,
            paths: Vec::new(),
            stilled: false,
            running: ctx.props().running,
            beat: ctx.props().beat,
            seen: false,
            asked: false,
            pace: Pace::default(),
            pictures: None,
            frame: None,
        };
        let pose = |part: Part| tag("path", part.class).attr_string("d", part.d).build();
        let first = shown.scene.at(shown.at).into_iter().map(pose).collect();
        let shown = Rc::new(RefCell::new(shown));
        Self { first, pictures: <[NodeRef; 2]>::default(), shown, observers: Vec::new(), printing: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ClipPlayerProps) -> bool {
        let props = ctx.props();
        {
            let mut shown = self.shown.borrow_mut();
            shown.running = props.running;
            shown.beat = props.beat;
            if !std::ptr::eq(props.bytes, old.bytes)
                || (props.mirrored, props.build) != (old.mirrored, old.build)
            {
                shown.scene = scene(props);
                shown.at = shown.scene.poster();
                shown.draw();
                if shown.stilled {
                    shown.draw_stills();
                }
            }
        }
        ask(&self.shown);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let shown = self.shown.borrow();
        let picture = |class, count: u8, node: &NodeRef| -> Tag {
            tag("svg", class)
                .node_ref(node)
                .attr("role", "img")
                .attr_value("aria-label", ctx.props().label.clone())
                .attr_string("viewBox", shown.scene.view_box(count))
        };
        let stills = u8::try_from(shown.scene.clip().stills.len()).unwrap_or(1);
        tag("div", WHO[usize::from(shown.scene.clip().person) % WHO.len()])
            // A mirror image in a page that runs from right to left would be the other side.
            .attr("dir", "ltr")
            .element(picture("loop", 1, &self.pictures[0]).child(self.first.clone()))
            .element(picture("stills", stills, &self.pictures[1]))
            .build()
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        let [Some(picture), Some(stills)] = [0, 1].map(|at| self.pictures[at].cast::<Element>()) else {
            return;
        };
        if !first {
            return;
        }
        self.shown.borrow_mut().pictures = Some([picture.clone(), stills.clone()]);
        let shown = self.shown.clone();
        shown.borrow_mut().adopt();
        let hear = move |seen| {
            shown.borrow_mut().seen = seen;
            ask(&shown);
        };
        self.observers.push(Seen::new(&picture, Sight::Part, Box::new(hear)));
        let shown = self.shown.clone();
        let hear = move |seen| {
            if seen && !shown.borrow().stilled {
                shown.borrow_mut().draw_stills();
            }
        };
        self.observers.push(Seen::new(&stills, Sight::Part, Box::new(hear)));
        let shown = self.shown.clone();
        // On paper everything is seen at once.
        let print = move |()| {
            let mut shown = shown.borrow_mut();
            if !shown.stilled {
                shown.draw_stills();
            }
        };
        self.printing = Some(on_window("beforeprint", print.into()));
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.printing = None;
        self.observers.clear();
        let mut shown = self.shown.borrow_mut();
        // A frame that was asked for still comes; it finds nothing to do and lets go of the rest.
        shown.seen = false;
        shown.pictures = None;
        if !shown.asked {
            shown.frame = None;
        }
    }
}

fn scene(props: &ClipPlayerProps) -> Scene {
    Scene::new(clip_in(props.bytes, props.build), props.mirrored)
}

/// Asks for the next frame, if there is one to draw.
fn ask(shown: &Rc<RefCell<Shown>>) {
    let mut now = shown.borrow_mut();
    if now.asked || !now.seen || !now.running {
        return;
    }
    now.asked = true;
    let callback = now.frame.get_or_insert_with(|| {
        let shown = shown.clone();
        Closure::new(move |time: JsValue| {
            shown.borrow_mut().step(time.as_f64().unwrap_or_default());
            ask(&shown);
            // Gone meanwhile: the circle of player and callback is opened here.
            let callback =
                if shown.borrow().pictures.is_none() { shown.borrow_mut().frame.take() } else { None };
            drop(callback);
        })
    });
    request_frame(callback.as_ref());
}

impl Shown {
    /// One frame of the browser.
    fn step(&mut self, time: f64) {
        self.asked = false;
        let Some([picture, _]) = &self.pictures else { return };
        let Some(passed) = self.pace.frame(time) else { return };
        // A browser that does not know the selector draws it nevertheless.
        if picture.matches(BEHIND).unwrap_or(false) {
            return;
        }
        if passed < PAUSE {
            #[allow(clippy::cast_possible_truncation)] // Below 0.2.
            let seconds = (passed * 0.001) as f32;
            let at = self.at;
            self.at = match &mut self.beat {
                Some(beat) => beat.pass(&self.scene, at, seconds),
                None => at + seconds,
            };
            // Whoever stands still is drawn already.
            if self.at.to_bits() == at.to_bits() {
                return;
            }
            // No remainder: a float's costs more than all of this function.
            let whole = self.scene.clip().seconds();
            if self.at >= whole {
                self.at -= whole;
            }
        }
        self.draw();
    }

    /// Takes over the paths of the first pose.
    fn adopt(&mut self) {
        let Some([picture, _]) = &self.pictures else { return };
        let children = picture.children();
        let parts = self.scene.at(self.at).into_iter().enumerate();
        let path = |(index, part)| Some((children.item(u32::try_from(index).ok()?)?, part));
        self.paths = parts.filter_map(path).collect();
    }

    /// Draws the moment into the picture that moves: as many paths as it takes, each changed only
    /// where it differs.
    fn draw(&mut self) {
        let Some([picture, _]) = &self.pictures else { return };
        let parts = self.scene.at(self.at);
        let count = parts.len();
        for (index, part) in parts.into_iter().enumerate() {
            match self.paths.get_mut(index) {
                None => {
                    if let Some(path) = path(picture) {
                        write(&path, &part, None);
                        self.paths.push((path, part));
                    }
                }
                Some((path, old)) => {
                    write(path, &part, Some(old));
                    *old = part;
                }
            }
        }
        for (path, old) in self.paths.iter_mut().skip(count) {
            let none = Part { class: old.class, d: String::new() };
            write(path, &none, Some(old));
            *old = none;
        }
    }

    /// Draws the stills, each beside the other, with arrows from one to the next.
    fn draw_stills(&mut self) {
        let Some([_, picture]) = &self.pictures else { return };
        self.stilled = true;
        while let Some(old) = picture.last_element_child() {
            old.remove();
        }
        for index in 0..self.scene.clip().stills.len() {
            let Some(group) = child(picture, "g") else { continue };
            let _ = group.set_attribute("transform", &self.scene.place(index));
            for part in self.scene.still(index) {
                if let Some(path) = path(&group) {
                    write(&path, &part, None);
                }
            }
        }
    }
}

fn path(parent: &Element) -> Option<Element> {
    child(parent, "path")
}

fn child(parent: &Element, name: &str) -> Option<Element> {
    let document = parent.owner_document()?;
    let made = document.create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()?;
    parent.append_child(&made).ok()?;
    Some(made)
}

/// Writes what differs. The calls cannot fail: the names are valid.
fn write(path: &Element, part: &Part, old: Option<&Part>) {
    if old.is_none_or(|old| old.class != part.class) {
        let _ = path.set_attribute("class", part.class);
    }
    if old.is_none_or(|old| old.d != part.d) {
        let _ = path.set_attribute("d", &part.d);
    }
}
