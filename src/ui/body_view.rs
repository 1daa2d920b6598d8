//! View of the body, front or back: how close it is seen, the gesture that goes on in it, and its drawing.
//! Every region is a button, one of them the tab stop.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent, WheelEvent};
use yew::prelude::{Callback, Component, Context, Html, NodeRef, Properties};

use super::deferred;
use super::frame::Frame;
use super::map_event::{MapEvent, Pointer, map_key, place_of, point};
use super::node_cache::NodeCache;
use super::screen::{place_at, units};
use super::tag::{Tag, tag};
use super::{Messages, step};
use crate::body::{BodyView, Drawing, Drawn, Laterality, Physique, SPREAD, SidedRegion, Zoom};
use crate::engine::Band;
use crate::i18n::msg;
use crate::session::gesture::{Effect, Gesture, Mode, Point};
use crate::session::map_keys::is_held;

/// Turns the drawn half over.
const MIRRORED: &str = "scale(-1 1)";

/// Properties of [`BodyFigure`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct BodyFigureProps {
    /// Which view.
    pub view: BodyView,
    /// What is drawn.
    pub shown: Shown,
    /// How close it is seen.
    pub zoom: Zoom,
    /// Whether several places are being gathered.
    pub several: bool,
    /// The view in which a gesture goes on: all views of a map share it, as there is one gesture at a time.
    pub gesture_in: Rc<Cell<Option<BodyView>>>,
    /// Hears what happens.
    pub hear: Callback<MapEvent>,
}

/// What a view draws. While this is the same, so is the drawing: places that the view does not show are not
/// among these.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The language.
    pub messages: Messages,
    /// The build.
    pub build: Physique,
    /// The rated places.
    pub rated: Vec<(SidedRegion, u8)>,
    /// The places that are being rated.
    pub selected: Vec<SidedRegion>,
    /// The place that is the tab stop.
    pub stop: SidedRegion,
}

/// See the module.
#[derive(Debug)]
pub struct BodyFigure {
    svg: NodeRef,
    drawing: Drawing,
    /// The regions as they were last drawn. With each step of a slider nearly all stay as they are.
    drawn: NodeCache,
    /// How close it is seen. It is written past Yew, so that a movement draws nothing anew.
    zoom: Zoom,
    frame: Frame,
    /// The gesture that goes on, and the places that it has swept over.
    gesture: Option<Gesture>,
    swept: Vec<SidedRegion>,
    /// Whether the last pointer that went down was a finger: on older iPhones the click after it looks
    /// like that of a mouse.
    finger: bool,
    /// Whether the gesture that has just ended was more than a tap: the click after it means nothing.
    spent: bool,
    wheel: Option<EventListener>,
}

/// What happens in a view.
#[derive(Debug)]
pub enum ViewEvent {
    /// A pointer goes down.
    Down(Pointer),
    /// A pointer moves.
    Move(Pointer),
    /// A pointer goes up.
    Up(Pointer),
    /// A pointer, by its id, belongs to the page from now on, or is gone.
    Cancel(i32),
    /// A click, with the region that it came from.
    Click(Pointer, Option<SidedRegion>),
    /// A double click.
    DoubleClick(Point),
    /// The wheel turns, by its `deltaY`.
    Wheel(Point, f64),
    /// The browser draws.
    Frame,
}

impl Component for BodyFigure {
    type Message = ViewEvent;
    type Properties = BodyFigureProps;

    fn create(ctx: &Context<Self>) -> Self {
        let BodyFigureProps { view, shown, zoom, .. } = ctx.props();
        let link = ctx.link().clone();
        Self {
            svg: NodeRef::default(),
            drawing: Drawing::new(*view, shown.build),
            drawn: NodeCache::default(),
            zoom: *zoom,
            frame: Frame::new(Box::new(move || link.send_message(ViewEvent::Frame))),
            gesture: None,
            swept: Vec::new(),
            finger: false,
            spent: false,
            wheel: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &BodyFigureProps) -> bool {
        let BodyFigureProps { view, shown, zoom, .. } = ctx.props();
        // The map hears at once of what a gesture does: what differs comes from keys and buttons.
        if *zoom != self.zoom {
            self.zoom = *zoom;
            self.write();
        }
        if shown.build != old.shown.build {
            self.drawing = Drawing::new(*view, shown.build);
        }
        if shown.build != old.shown.build || shown.messages != old.shown.messages {
            self.drawn.forget();
        }
        *shown != old.shown
    }

    fn update(&mut self, ctx: &Context<Self>, event: ViewEvent) -> bool {
        match event {
            ViewEvent::Down(pointer) => self.down(ctx, pointer),
            ViewEvent::Move(pointer) => self.moves(ctx, pointer),
            ViewEvent::Up(pointer) => self.up(ctx, pointer),
            ViewEvent::Cancel(id) => {
                if let Some(gesture) = self.going(ctx)
                    && gesture.ends(id, gesture.start()).1
                {
                    self.over(ctx);
                }
            }
            ViewEvent::Click(pointer, target) => self.click(ctx, pointer, target),
            ViewEvent::DoubleClick(_) if self.zoom.is_closest() => self.look(ctx, Zoom::default()),
            ViewEvent::DoubleClick(at) => self.closer(ctx, 2.0, at),
            ViewEvent::Wheel(at, delta) => self.closer(ctx, if delta < 0.0 { 1.15 } else { 1.0 / 1.15 }, at),
            ViewEvent::Frame => {
                self.frame.came();
                self.write();
            }
        }
        false
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.wheel = self.hear_wheel(ctx);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let BodyFigureProps { view, shown, .. } = ctx.props();
        let messages = &shown.messages;
        let figure = Figure { drawn: &self.drawn, drawing: &self.drawing, shown };
        let caption = match view {
            BodyView::Anterior => msg::MAP_FIGURE_FRONT,
            BodyView::Posterior => msg::MAP_FIGURE_BACK,
        };
        // Left and right as they stand on the screen.
        let (screen_left, screen_right) = match view {
            BodyView::Anterior => (msg::MAP_RIGHT, msg::MAP_LEFT),
            BodyView::Posterior => (msg::MAP_LEFT, msg::MAP_RIGHT),
        };
        let shapes = |midline| {
            let shapes = self.drawing.shapes.iter().enumerate();
            shapes.filter(move |(_, shape)| shape.region.info().midline == midline)
        };
        let half = |side: Laterality| {
            let buttons = shapes(false).map(|(index, shape)| figure.region(index, shape, side));
            let group = tag("g", "").children(buttons.collect());
            mirrored(group, side != view.drawn_side()).build()
        };
        let midline = shapes(true).map(|(index, shape)| figure.region(index, shape, Laterality::Midline));
        let svg = listen(tag("svg", ""), ctx)
            .node_ref(&self.svg)
            // As at first, always: Yew leaves alone what stays the same.
            .attr_string("viewBox", Zoom::default().view_box())
            .attr("data-view", view.id())
            .attr("role", "group")
            .attr_message("aria-label", messages, caption)
            .child(self.drawn.part(usize::from(u8::MAX), 0, &|| shades(*view)))
            .child(half(view.drawn_side().mirrored()))
            .child(half(view.drawn_side()))
            .children(midline.collect())
            .element(figure.drawing());
        let side = |message| tag("span", "").message(messages, message);
        tag("div", "figure")
            .attr("data-figure", view.id())
            .attr("dir", "ltr")
            .element(svg)
            .element(
                tag("p", "sides")
                    .attr("aria-hidden", "true")
                    .element(side(screen_left))
                    .element(side(screen_right)),
            )
            .build()
    }
}

impl BodyFigure {
    /// The gesture that goes on, unless another has begun in another view.
    fn going(&mut self, ctx: &Context<Self>) -> Option<&mut Gesture> {
        let here = ctx.props().gesture_in.get() == Some(ctx.props().view);
        self.gesture.as_mut().filter(|_| here)
    }

    fn over(&mut self, ctx: &Context<Self>) {
        self.gesture = None;
        ctx.props().gesture_in.set(None);
    }

    fn down(&mut self, ctx: &Context<Self>, Pointer { id, at, mouse, touch, primary, .. }: Pointer) {
        self.spent = false;
        self.finger = touch;
        let BodyFigureProps { gesture_in, view, .. } = ctx.props();
        let here = gesture_in.replace(Some(*view)) == Some(*view);
        let gesture = Gesture::down(self.gesture.take().filter(|_| here), id, at, mouse, primary);
        if gesture.is_tap() {
            self.swept.clear();
        }
        self.gesture = Some(gesture);
    }

    fn moves(&mut self, ctx: &Context<Self>, Pointer { id, at, mouse, .. }: Pointer) {
        let mode = Mode { zoomed: self.zoom.is_in(), several: ctx.props().several };
        let Some(gesture) = self.going(ctx) else { return };
        let was_tap = gesture.is_tap();
        let effect = gesture.moves(id, at, mode);
        let begins = was_tap && !gesture.is_tap() && effect != Effect::Nothing;
        let start = gesture.start();
        if begins && let Some(svg) = self.element() {
            // What began on the body goes on beside it. It fails only for a pointer that is gone.
            let _ = svg.set_pointer_capture(id);
        }
        match effect {
            Effect::Sweep(points) => self.sweep(ctx, start, &points),
            Effect::Pan((dx, dy)) => {
                let units = units(&self.svg, self.zoom);
                let (zoom, (_, rest)) = self.zoom.dragged((dx * units, dy * units));
                self.look(ctx, zoom);
                if let Some(svg) = self.element().filter(|_| rest != 0.0 && !mouse) {
                    deferred::scroll(svg, f64::from(-rest / units));
                }
            }
            Effect::Pinch(factor, at) => self.closer(ctx, factor, at),
            Effect::Nothing | Effect::Turn => {}
        }
    }

    fn up(&mut self, ctx: &Context<Self>, Pointer { id, at, .. }: Pointer) {
        let Some(gesture) = self.going(ctx) else { return };
        let (effect, last) = gesture.ends(id, at);
        let (tap, swept) = (gesture.is_tap(), gesture.sweeps());
        self.spent = !tap;
        if last {
            self.over(ctx);
        }
        let BodyFigureProps { view, hear, .. } = ctx.props();
        if effect == Effect::Turn {
            hear.emit(MapEvent::Turn(*view));
        }
        if last && swept && !self.swept.is_empty() {
            hear.emit(MapEvent::Swept);
        }
    }

    fn sweep(&mut self, ctx: &Context<Self>, start: Point, points: &[Point]) {
        let start = self.swept.is_empty().then_some(start);
        for at in start.into_iter().chain(points.iter().copied()) {
            let Some(place) = place_at(&self.svg, self.zoom, at).and_then(|at| self.drawing.hit_test(at))
            else {
                continue;
            };
            if self.swept.contains(&place) {
                continue;
            }
            ctx.props().hear.emit(MapEvent::Sweep(place, self.swept.is_empty()));
            self.swept.push(place);
        }
    }

    fn click(&mut self, ctx: &Context<Self>, pointer: Pointer, target: Option<SidedRegion>) {
        if std::mem::take(&mut self.spent) {
            return;
        }
        // A mouse means what it points at; only a finger has to be measured, which costs a layout.
        let places = if pointer.placed && std::mem::take(&mut self.finger) | pointer.touch {
            let at = place_at(&self.svg, self.zoom, pointer.at);
            deferred::taken(&self.drawing, target, at, SPREAD * units(&self.svg, self.zoom))
        } else {
            target.into_iter().collect()
        };
        ctx.props().hear.emit(MapEvent::Tap(ctx.props().view, places));
    }

    /// So many times closer, around a point of the screen.
    fn closer(&mut self, ctx: &Context<Self>, factor: f32, at: Point) {
        if let Some(at) = place_at(&self.svg, self.zoom, at) {
            self.look(ctx, self.zoom.by(factor, at));
        }
    }

    /// Shows a part of the body, with the browser's next frame. The map hears of it at once.
    fn look(&mut self, ctx: &Context<Self>, zoom: Zoom) {
        self.zoom = zoom;
        self.frame.ask();
        ctx.props().hear.emit(MapEvent::Zoomed(ctx.props().view, zoom));
    }

    /// Writes which part shows.
    fn write(&self) {
        if let Some(svg) = self.element() {
            // It cannot fail: the name is valid.
            let _ = svg.set_attribute("viewBox", &self.zoom.view_box());
        }
    }

    fn element(&self) -> Option<Element> {
        self.svg.cast()
    }

    fn hear_wheel(&self, ctx: &Context<Self>) -> Option<EventListener> {
        let (svg, link) = (self.element()?, ctx.link().clone());
        // Yew's own listener could not keep the browser from enlarging the page.
        let options = EventListenerOptions::enable_prevent_default();
        Some(EventListener::new_with_options(&svg, "wheel", options, move |event| {
            let event: &WheelEvent = event.unchecked_ref();
            // A plain wheel scrolls the page; a pinch on a trackpad comes as a wheel with Ctrl.
            if event.ctrl_key() || event.meta_key() {
                event.prevent_default();
                link.send_message(ViewEvent::Wheel(point(event), event.delta_y()));
            }
        }))
    }
}

/// A few listeners for the whole figure, not some for each of its regions.
fn listen(svg: Tag, ctx: &Context<BodyFigure>) -> Tag {
    let BodyFigureProps { view, hear, .. } = ctx.props();
    let on_key = {
        let (view, hear) = (*view, hear.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(place) = place_of(&event)
                && let Some(intent) = map_key(&event)
            {
                hear.emit(MapEvent::Key(view, place, intent, event.time_stamp()));
            } else if !is_held(&event.key()) {
                hear.emit(MapEvent::Interrupt);
            }
        })
    };
    let hear = ctx.link().batch_callback(|event| event);
    svg.on_key(on_key)
        .on_click(heard(&hear, |event| Some(ViewEvent::Click(Pointer::new(event), place_of(event)))))
        .on_double_click(heard(&hear, |event| Some(ViewEvent::DoubleClick(point(event)))))
        .on_pointer_down(heard(&hear, |event: &PointerEvent| {
            (event.button() == 0).then(|| ViewEvent::Down(Pointer::new(event)))
        }))
        .on_pointer_move(heard(&hear, |event: &PointerEvent| {
            // A mouse that only passes costs nothing.
            (event.buttons() != 0).then(|| ViewEvent::Move(Pointer::new(event)))
        }))
        .on_pointer_up(heard(&hear, |event: &PointerEvent| Some(ViewEvent::Up(Pointer::new(event)))))
        .on_pointer_cancel(heard(&hear, |event: &PointerEvent| Some(ViewEvent::Cancel(event.pointer_id()))))
        .on_lost_capture(heard(&hear, |event: &PointerEvent| {
            // A region loses a finger to the figure when a gesture begins: that is no end.
            place_of(event).is_none().then(|| ViewEvent::Cancel(event.pointer_id()))
        }))
}

/// A listener that tells what it reads from an event, if that is anything.
fn heard<E: 'static>(hear: &Callback<Option<ViewEvent>>, read: fn(&E) -> Option<ViewEvent>) -> Callback<E> {
    hear.reform(move |event| read(&event))
}

/// What a view is drawn from.
#[derive(Clone, Copy)]
struct Figure<'a> {
    drawn: &'a NodeCache,
    drawing: &'a Drawing,
    shown: &'a Shown,
}

impl Figure<'_> {
    fn rating(self, place: SidedRegion) -> Option<u8> {
        self.shown.rated.iter().find(|(rated, _)| *rated == place).map(|(_, value)| *value)
    }

    /// A region as a button; `index` tells it from the others of its side.
    fn region(self, index: usize, shape: &Drawn, side: Laterality) -> Html {
        let Shown { messages, selected, stop, .. } = self.shown;
        let place = SidedRegion { region: shape.region, side };
        let rated = self.rating(place);
        let selected = selected.contains(&place);
        let is_stop = place == *stop;
        let draw = || {
            let label = if rated.is_some() || selected {
                messages.rated_place(place, rated)
            } else {
                messages.place(place)
            };
            tag("path", "region")
                .attr_value("d", shape.path.clone().into())
                .attr_string("fill", reference(self.drawing.view, rated))
                .attr("data-region", place.region.id())
                .attr("data-side", side.id())
                .attr_opt("data-value", rated.map(step))
                .attr("role", "button")
                .attr("tabindex", if is_stop { "0" } else { "-1" })
                .attr_string("aria-label", label)
                .aria_bool("aria-pressed", rated.is_some() || selected)
                .build()
        };
        let state = rated.map_or(0, |value| value + 1) | u8::from(selected) << 4 | u8::from(is_stop) << 5;
        self.drawn.part(index * 3 + side as usize, state, &draw)
    }

    /// What lies above the regions and takes no taps: lines that only please the eye, what is being
    /// rated, and the ratings.
    fn drawing(self) -> Tag {
        let half = |other| {
            mirrored(tag("path", "line").attr_value("d", self.drawing.lines.clone().into()), other).build()
        };
        let Shown { rated, selected, .. } = self.shown;
        let rings = selected.iter().filter_map(|place| Some(self.outline("ring", *place)?.build()));
        let textures = rated.iter().filter_map(|(place, value)| {
            let fill = texture(self.drawing.view, Band::of(*value))?;
            Some(self.outline("texture", *place)?.attr_string("fill", fill).build())
        });
        let numbers = rated.iter().filter_map(|(place, value)| self.number(*place, *value));
        tag("g", "drawing")
            .attr("aria-hidden", "true")
            .child(half(false))
            .child(half(true))
            .children(textures.collect())
            .children(rings.collect())
            .children(numbers.collect())
    }

    /// A region's outline once more.
    fn outline(self, class: &'static str, place: SidedRegion) -> Option<Tag> {
        let shape = self.drawing.shape(place.region)?;
        let path = tag("path", class).key(key(place)).attr_value("d", shape.path.clone().into());
        Some(mirrored(path, place.direction(self.drawing.view) < 0))
    }

    /// The rating, written onto the region.
    fn number(self, place: SidedRegion, value: u8) -> Option<Html> {
        let shape = self.drawing.shape(place.region)?;
        let (x, y) = shape.anchor;
        let x = if shape.region.info().midline { 0 } else { x * place.direction(self.drawing.view) };
        let move_there = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
        let number = tag("g", "number")
            .key(key(place))
            .attr_string("transform", move_there)
            .element(tag("circle", "").attr("r", "27"))
            .element(tag("text", "").attr("y", "13").child(self.shown.messages.count(value)));
        Some(number.build())
    }
}

/// Tells the parts of a place from those of others: Yew compares lists without keys from their ends,
/// and would change every part when one is added.
fn key(place: SidedRegion) -> String {
    [place.region.id(), place.side.id()].concat()
}

fn mirrored(tag: Tag, other: bool) -> Tag {
    if other { tag.attr("transform", MIRRORED) } else { tag }
}

/// One soft light for each step of the rating: every muscle is a little lighter above.
fn shades(view: BodyView) -> Html {
    let stop = |class, offset, value: Option<u8>| {
        tag("stop", class).attr("offset", offset).attr_opt("data-value", value.map(step))
    };
    let shade = |value: Option<u8>| {
        tag("radialGradient", "")
            .attr_string("id", shade_id(view, value))
            .attr("cx", ".42")
            .attr("cy", ".3")
            .attr("r", ".85")
            .element(stop("lit", "0", value))
            .element(stop("mid", ".5", value))
            .element(stop("dim", "1", value))
            .build()
    };
    let textures = [Band::Mild, Band::Moderate, Band::Severe].map(|band| {
        let lines = match band {
            Band::Severe => "M0 0L24 24M24 0L0 24",
            Band::Moderate => "M0 24L24 0",
            _ => "M11 12h3",
        };
        tag("pattern", "")
            .attr_string("id", texture_id(view, band))
            .attr("width", "24")
            .attr("height", "24")
            .attr("patternUnits", "userSpaceOnUse")
            .element(tag("path", "thread").attr("d", lines))
            .build()
    });
    let shades = (0..=10).map(Some).chain([None]).map(shade).collect();
    tag("defs", "").children(shades).children(textures.into()).build()
}

fn shade_id(view: BodyView, value: Option<u8>) -> String {
    let value = value.map(step);
    ["sw-", view.id(), value.as_deref().unwrap_or("-unrated")].concat()
}

fn texture_id(view: BodyView, band: Band) -> String {
    ["sw-", view.id(), band.id()].concat()
}

fn reference(view: BodyView, value: Option<u8>) -> String {
    ["url(#", &shade_id(view, value), ")"].concat()
}

/// The texture of a band, which shows where colours are the system's own.
fn texture(view: BodyView, band: Band) -> Option<String> {
    (band > Band::None).then(|| ["url(#", &texture_id(view, band), ")"].concat())
}
