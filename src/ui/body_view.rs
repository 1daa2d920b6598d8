//! View of the body, front or back: how close it is seen, the gesture that goes on in it, and its figure.
//! Every region is a button, one of them the tab stop. The figure is drawn once, or taken over from the page; what
//! changes is written onto it (`painter.rs`).

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent, WheelEvent};
use yew::{Callback, Html, NodeRef};

use super::Messages;
use super::component::{Component, Context};
use super::deferred;
use super::frame::Frame;
use super::host::{on_document, on_window};
use super::map_event::{MapEvent, Pointer, map_key, place_of, point};
use super::painter::Painter;
use super::screen::{place_at, units};
use super::standing::Standing;
use super::tag::{Tag, tag};
use crate::body::{BodyView, Drawing, FigurePoint, Physique, SPREAD, SidedRegion, Zoom};
use crate::session::gesture::{Effect, Gesture, Mode, Point};
use crate::session::map_keys::is_held;
use crate::session::marks::Marks;

/// Properties of [`BodyFigure`].
#[derive(Debug, Clone, PartialEq)]
pub struct BodyFigureProps {
    /// Which view.
    pub view: BodyView,
    /// What shows.
    pub shown: Shown,
    /// The figures that stand in the page already.
    pub standing: Standing,
    /// How close it is seen.
    pub zoom: Zoom,
    /// Whether several places are being gathered.
    pub several: bool,
    /// The view in which a gesture goes on: all views of a map share it, as there is one gesture at a time.
    pub gesture_in: Rc<Cell<Option<BodyView>>>,
    /// Hears what happens.
    pub hear: Callback<MapEvent>,
}

/// What a view shows. While this is the same, nothing is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The language.
    pub messages: Messages,
    /// The build.
    pub build: Physique,
    /// The places that are rated, and those that are being rated.
    pub marks: Marks,
    /// The place that is the tab stop.
    pub stop: SidedRegion,
    /// Whether outlines can be drawn.
    pub drawable: bool,
}

/// See the module.
#[derive(Debug)]
pub struct BodyFigure {
    /// What stands around the figure, and hears what happens on it.
    around: NodeRef,
    /// The figure that the page has brought along.
    standing: Option<Element>,
    painter: Option<Painter>,
    /// Drawn when it is first needed, and can be: a figure that stands in the page needs it for gestures only.
    drawing: OnceCell<Drawing>,
    /// How close it is seen.
    zoom: Zoom,
    /// How close what is written on the figure shows it.
    written: Cell<Zoom>,
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
    /// Whether the tab stop has still to be written, and what hears that somebody is about to see it.
    late: Rc<Cell<bool>>,
    keyboard: Option<[EventListener; 3]>,
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
    /// A key goes down somewhere on the page, the page loses the focus, or the focus comes into the view.
    Keyboard,
}

impl Component for BodyFigure {
    type Message = ViewEvent;
    type Properties = BodyFigureProps;

    fn create(ctx: &Context<Self>) -> Self {
        let BodyFigureProps { view, standing, .. } = ctx.props();
        let link = ctx.link().clone();
        Self {
            around: NodeRef::default(),
            standing: standing.take(*view),
            painter: None,
            drawing: OnceCell::new(),
            // As it is drawn at first.
            zoom: Zoom::default(),
            written: Cell::default(),
            frame: Frame::new(Box::new(move || link.send_message(ViewEvent::Frame))),
            gesture: None,
            swept: Vec::new(),
            finger: false,
            spent: false,
            wheel: None,
            late: Rc::default(),
            keyboard: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &BodyFigureProps) -> bool {
        if ctx.props().shown.build != old.shown.build {
            self.drawing.take();
        }
        self.paint(ctx);
        // Whatever changes is written, on what has been drawn.
        self.painter.is_none() && ctx.props().shown.drawable
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
                self.write_zoom();
            }
            ViewEvent::Keyboard => self.write_stop(ctx),
        }
        false
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.wheel = self.hear_wheel(ctx);
            self.keyboard = self.hear_keyboard(ctx);
        }
        if self.painter.is_none() {
            self.begin(ctx);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let figure = match &self.standing {
            Some(standing) => Html::VRef(standing.clone().into()),
            None => self
                .drawing(ctx)
                .map_or_else(Html::default, |drawing| deferred::figure(&ctx.props().shown.messages, drawing)),
        };
        listen(tag("div", ""), ctx).node_ref(&self.around).child(figure).build()
    }
}

impl BodyFigure {
    /// Takes on the figure that has just been drawn, or was there already.
    fn begin(&mut self, ctx: &Context<Self>) {
        let BodyFigureProps { view, shown, .. } = ctx.props();
        let Some(svg) = self.around.cast::<Element>().and_then(|around| around.query_selector("svg").ok()?)
        else {
            return;
        };
        let build = if self.standing.is_some() { Physique::default() } else { shown.build };
        self.painter = Painter::new(svg, *view, build, &shown.messages);
        self.write_zoom();
        self.paint(ctx);
        self.write_stop(ctx);
    }

    fn drawing(&self, ctx: &Context<Self>) -> Option<&Drawing> {
        let BodyFigureProps { view, shown, .. } = ctx.props();
        drawing(&self.drawing, *view, shown.build)
    }

    /// Writes what shows; the tab stop later, but before a keyboard can tell.
    fn paint(&mut self, ctx: &Context<Self>) {
        let BodyFigureProps { view, shown, zoom, .. } = ctx.props();
        // The map hears at once of what a gesture does: what differs comes from keys and buttons.
        if *zoom != self.zoom {
            self.zoom = *zoom;
            self.write_zoom();
        }
        let Some(painter) = &mut self.painter else { return };
        painter.paint(shown, || drawing(&self.drawing, *view, shown.build));
        self.late.set(painter.stop() != shown.stop);
    }

    fn write_stop(&mut self, ctx: &Context<Self>) {
        self.late.set(false);
        if let Some(painter) = &mut self.painter {
            painter.stop_at(ctx.props().shown.stop);
        }
    }

    /// Where a point of the screen lies on the figure.
    fn place_at(&self, at: Point) -> Option<FigurePoint> {
        place_at(self.svg()?, self.zoom, at)
    }

    /// How much of the figure a CSS pixel is.
    fn units(&self) -> f32 {
        self.svg().map_or(1.0, |svg| units(svg, self.zoom))
    }

    fn svg(&self) -> Option<&Element> {
        self.painter.as_ref().map(Painter::svg)
    }

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
        if begins && let Some(svg) = self.svg() {
            // What began on the body goes on beside it. It fails only for a pointer that is gone.
            let _ = svg.set_pointer_capture(id);
        }
        match effect {
            Effect::Sweep(points) => self.sweep(ctx, start, &points),
            Effect::Pan((dx, dy)) => {
                let units = self.units();
                let (zoom, (_, rest)) = self.zoom.dragged((dx * units, dy * units));
                self.look(ctx, zoom);
                if let Some(svg) = self.svg().filter(|_| rest != 0.0 && !mouse) {
                    deferred::scroll(svg.clone(), f64::from(-rest / units));
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
            let hit = self.place_at(at).zip(self.drawing(ctx));
            let Some(place) = hit.and_then(|(at, drawing)| deferred::hit_test(drawing, at)) else {
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
            let at = self.place_at(pointer.at);
            self.drawing(ctx).map(|drawing| deferred::taken(drawing, target, at, SPREAD * self.units()))
        } else {
            None
        };
        let places = places.unwrap_or_else(|| target.into_iter().collect());
        ctx.props().hear.emit(MapEvent::Tap(ctx.props().view, places));
    }

    /// So many times closer, around a point of the screen.
    fn closer(&mut self, ctx: &Context<Self>, factor: f32, at: Point) {
        if let Some(at) = self.place_at(at) {
            self.look(ctx, self.zoom.by(factor, at));
        }
    }

    /// Shows a part of the body, with the browser's next frame. The map hears of it at once.
    fn look(&mut self, ctx: &Context<Self>, zoom: Zoom) {
        self.zoom = zoom;
        self.frame.ask();
        ctx.props().hear.emit(MapEvent::Zoomed(ctx.props().view, zoom));
    }

    /// Writes which part shows, if it is another: written as it was, all of the figure is laid out and painted anew.
    fn write_zoom(&self) {
        if self.written.get() != self.zoom
            && let Some(svg) = self.svg()
        {
            self.written.set(self.zoom);
            // It cannot fail: the name is valid.
            let _ = svg.set_attribute("viewBox", &self.zoom.view_box());
        }
    }

    /// Hears all that moves the focus, before it moves: a key on the page; the page's loss of the focus, which may
    /// come back by a key; and the focus itself, which assistive technology moves without keys.
    fn hear_keyboard(&self, ctx: &Context<Self>) -> Option<[EventListener; 3]> {
        let around = self.around.cast::<Element>()?;
        let heard = || {
            let (late, link) = (self.late.clone(), ctx.link().clone());
            move || {
                if late.get() {
                    link.send_message(ViewEvent::Keyboard);
                }
            }
        };
        let (blurred, focused) = (heard(), heard());
        let options = EventListenerOptions::run_in_capture_phase();
        Some([
            on_document("keydown", heard()),
            on_window("blur", Callback::from(move |()| blurred())),
            EventListener::new_with_options(&around, "focusin", options, move |_| focused()),
        ])
    }

    fn hear_wheel(&self, ctx: &Context<Self>) -> Option<EventListener> {
        let (around, link) = (self.around.cast::<Element>()?, ctx.link().clone());
        // Yew's own listener could not keep the browser from enlarging the page.
        let options = EventListenerOptions::enable_prevent_default();
        Some(EventListener::new_with_options(&around, "wheel", options, move |event| {
            let event: &WheelEvent = event.unchecked_ref();
            // A plain wheel scrolls the page; a pinch on a trackpad comes as a wheel with Ctrl.
            if event.ctrl_key() || event.meta_key() {
                event.prevent_default();
                link.send_message(ViewEvent::Wheel(point(event), event.delta_y()));
            }
        }))
    }
}

/// The drawing, made when it is first asked for and can be.
fn drawing(drawn: &OnceCell<Drawing>, view: BodyView, build: Physique) -> Option<&Drawing> {
    deferred::draw(drawn, view, build);
    drawn.get()
}

/// A few listeners for the whole figure, not some for each of its regions.
fn listen(around: Tag, ctx: &Context<BodyFigure>) -> Tag {
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
    around
        .on_key(on_key)
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
