//! Body map: what is sore, and how sore, by picture or by list.
//!
//! It stands alone: give it the rated areas and hear [`Action`]s; a [`crate::session::Session`] turns
//! them into the next areas. It knows nothing of advice. `examples/map` is a page with nothing else.
//! A program that is not cut in parts says first that all of it is there ([`deferred::mark_loaded`]): till then nothing is
//! drawn that comes with later parts, not even figures, unless the page has brought them along.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::{Element, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{Callback, Html, NodeRef, Properties};

use super::areas::AreasView;
use super::body_view::{BodyFigure, BodyFigureProps, Shown};
use super::component::{Component, Context, component, part};
use super::deferred::{self, Part};
use super::figure::{captions, first_stop};
use super::map_event::{MapEvent, shortcut};
use super::node_cache::NodeCache;
use super::rating::RatingView;
use super::standing::Standing;
use super::tag::tag;
use super::toolbar::{Bar, Tools, head};
use super::{Messages, focus};
use crate::body::{BodyView, Physique, SidedRegion, Toward, Zoom};
use crate::engine::Area;
use crate::i18n::{Arg, msg};
use crate::session::Action;
use crate::session::map_keys::{Intent, Ten};
use crate::session::marks::Marks;

/// Properties of [`BodyMap`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct BodyMapProps {
    /// The language.
    pub messages: Messages,
    /// The rated areas.
    pub areas: Vec<Area>,
    /// The places that are being rated.
    #[prop_or_default]
    pub selected: Vec<SidedRegion>,
    /// The view that shows where there is room for one only.
    #[prop_or(BodyView::Anterior)]
    pub view: BodyView,
    /// The build that the body is drawn in.
    #[prop_or_default]
    pub build: Physique,
    /// Whether something can be taken back, and brought back.
    #[prop_or_default]
    pub history: (bool, bool),
    /// Whether there is anything to start over from.
    #[prop_or_default]
    pub can_clear: bool,
    /// Whether the list stands beside the map; switch it off only where the page has its own.
    #[prop_or(true)]
    pub list: bool,
    /// The figures that the page has brought along, to be taken over.
    #[prop_or_default]
    pub standing: Standing,
    /// Hears what the person does.
    pub on_action: Callback<Action>,
    /// The answer in a line: below the map where that stays in sight, and at the lower edge of the rating's
    /// sheet.
    #[prop_or_default]
    pub said: Html,
    /// What stands in the rating's panel, below its slider.
    #[prop_or_default]
    pub children: Html,
}

/// The map as one of Yew's components, for other programs.
#[derive(Debug)]
pub struct BodyMap;

impl yew::Component for BodyMap {
    type Message = ();
    type Properties = BodyMapProps;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        component::<Map>(ctx.props().clone())
    }
}

/// The map as one of our own, for ours.
// Four things that are each either so or not.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug)]
pub struct Map {
    element: NodeRef,
    /// Always the same ones, so that views see that nothing has changed.
    hear: Callback<MapEvent>,
    on_action: Callback<Action>,
    /// What hears of an action now.
    heard_by: Rc<RefCell<Callback<Action>>>,
    rows: NodeCache,
    zooms: [Zoom; 2],
    /// The tab stop of each view: where a keyboard enters.
    stops: [SidedRegion; 2],
    /// The view in which a key has just moved the stop: the browser's focus has to follow.
    moved: Option<BodyView>,
    /// Where the focus goes once all is drawn.
    follow: Option<Follow>,
    /// The view in which a gesture goes on.
    gesture_in: Rc<Cell<Option<BodyView>>>,
    /// Whether several places are being gathered.
    several: bool,
    /// The place that a finger got last, and then the others that it may have meant.
    offers: Vec<SidedRegion>,
    query: String,
    all: bool,
    keys: bool,
    /// Whether the tools that are seldom needed show where there is little room.
    more: bool,
    /// What was last done by key, for those who do not see it.
    said: String,
    /// The 1 that a 0 may follow.
    ten: Ten,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Follow {
    /// Into the panel that has just opened.
    Slider,
    /// Into the search.
    Search,
    /// Back to the place whose panel has just closed, if the focus was lost with it.
    Place(SidedRegion),
}

impl Component for Map {
    type Message = MapEvent;
    type Properties = BodyMapProps;

    fn create(ctx: &Context<Self>) -> Self {
        let heard_by = Rc::new(RefCell::new(ctx.props().on_action.clone()));
        Self {
            element: NodeRef::default(),
            on_action: Callback::from({
                let heard_by = heard_by.clone();
                move |action| {
                    // Not borrowed while the page listens.
                    let heard_by = heard_by.borrow().clone();
                    heard_by.emit(action);
                }
            }),
            heard_by,
            hear: ctx.link().callback(|event| event),
            rows: NodeCache::default(),
            zooms: Default::default(),
            stops: BodyView::ALL.map(first_stop),
            moved: None,
            follow: None,
            gesture_in: Rc::default(),
            several: false,
            offers: Vec::new(),
            query: String::new(),
            all: false,
            keys: false,
            more: false,
            said: String::new(),
            ten: Ten::default(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &BodyMapProps) -> bool {
        let BodyMapProps { messages, selected, areas, on_action, .. } = ctx.props();
        self.heard_by.replace(on_action.clone());
        if *messages != old.messages {
            self.rows.forget();
        }
        if *areas != old.areas {
            self.ten.changed();
        }
        let meant = self.offers.first();
        // Once it is rated, it was meant.
        if areas != &old.areas || meant.is_some_and(|meant| !selected.contains(meant)) {
            self.offers.clear();
        }
        if *selected != old.selected {
            self.follow = match (selected.as_slice(), old.selected.first()) {
                ([_], _) if !self.several && self.gesture_in.get().is_none() => Some(Follow::Slider),
                ([], Some(place)) => Some(Follow::Place(*place)),
                _ => None,
            };
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: MapEvent) -> bool {
        if !matches!(event, MapEvent::Key(..)) {
            self.ten.interrupted();
        }
        match event {
            MapEvent::Interrupt => {}
            MapEvent::Tap(view, places) => {
                self.offers = places;
                return self.offers.first().copied().is_some_and(|place| self.choose(ctx, view, place));
            }
            MapEvent::Sweep(place, first) => ctx.props().on_action.emit(if first && !self.several {
                Action::Select(place)
            } else {
                Action::AddToSelection(place)
            }),
            MapEvent::Swept => {
                self.follow = Some(Follow::Slider);
                return true;
            }
            MapEvent::Turn(view) => ctx.props().on_action.emit(Action::SetView(view.flipped())),
            MapEvent::Zoomed(view, zoom) => {
                let old = std::mem::replace(&mut self.zooms[view as usize], zoom);
                // What tools and styles make of it: the figure itself needs no drawing.
                return (old.is_in(), old.is_closest()) != (zoom.is_in(), zoom.is_closest());
            }
            MapEvent::Key(view, place, intent, time) => {
                self.key(ctx, view, place, intent, time);
                return true;
            }
            MapEvent::Shortcut(action) => {
                ctx.props().messages.text(msg::MAP_UNDONE).clone_into(&mut self.said);
                ctx.props().on_action.emit(action);
                return true;
            }
            MapEvent::Zoom(factor) => {
                let zoom = &mut self.zooms[ctx.props().view as usize];
                *zoom = zoom.step(factor);
                return true;
            }
            MapEvent::ToggleMultiSelect => {
                self.several = !self.several;
                return true;
            }
            MapEvent::ToggleShortcutHelp => {
                self.keys = !self.keys;
                return true;
            }
            MapEvent::More => {
                self.more = !self.more;
                return true;
            }
            MapEvent::Find => {
                self.follow = Some(Follow::Search);
                ctx.props().on_action.emit(Action::Reveal);
                return true;
            }
            MapEvent::Choose(place) => {
                if let Some(at) = self.offers.iter().position(|offer| *offer == place) {
                    // What it got instead is offered in turn; of several, it leaves the others again.
                    self.offers.swap(0, at);
                    if self.several {
                        ctx.props().on_action.emit(Action::ToggleSelected(self.offers[at]));
                    }
                }
                self.choose(ctx, ctx.props().view, place);
                return true;
            }
            MapEvent::Query(query) => {
                self.query = query;
                return true;
            }
            MapEvent::ToggleShowAll => {
                self.all = !self.all;
                return true;
            }
        }
        false
    }

    // Only after drawing: focusing inside the key's own listener would enter Yew twice.
    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let BodyMapProps { selected, view, .. } = ctx.props();
        if self.moved == Some(*view) {
            self.moved = None;
            focus(self.path(*view, self.stops[*view as usize]), false);
        }
        match self.follow.take() {
            Some(Follow::Slider) => {
                // The map scrolls by itself, and not to hide what is being rated.
                focus(self.find(".rating .slider"), true);
                // The rating's sheet covers the lower part of a phone: the place that it is about stays in sight.
                if let Some(path) = selected.first().and_then(|place| self.path(*view, *place)) {
                    let options = ScrollIntoViewOptions::new();
                    options.set_block(ScrollLogicalPosition::Nearest);
                    path.scroll_into_view_with_scroll_into_view_options(&options);
                }
            }
            Some(Follow::Search) => focus(self.find(".query"), false),
            Some(Follow::Place(place)) if self.find(":focus").is_none() => {
                let other = || self.path(view.flipped(), place);
                focus(self.path(*view, place).or_else(other), true);
            }
            _ => {}
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let BodyMapProps {
            messages,
            areas: rated,
            selected,
            view,
            build,
            history,
            can_clear,
            standing,
            list,
            said,
            children,
            ..
        } = ctx.props();
        let Self { hear, on_action, .. } = self;
        let tools = Tools {
            can: *history,
            several: self.several,
            zoom: self.zooms[*view as usize],
            keys: self.keys,
            more: self.more,
            find: *list,
        };
        let figures = BodyView::ALL.map(|view| {
            let shown = Shown {
                messages: messages.clone(),
                build: *build,
                marks: Marks::new(view, rated, selected),
                stop: self.stops[view as usize],
                drawable: deferred::is_loaded(Part::Answer),
            };
            let standing = standing.clone();
            let zoom = self.zooms[view as usize];
            let (several, gesture_in, hear) = (self.several, self.gesture_in.clone(), hear.clone());
            let props = BodyFigureProps { view, shown, standing, zoom, several, gesture_in, hear };
            let sides = captions(view).map(|side| tag("span", "").message(messages, side).build());
            tag("div", "figure")
                .attr("part", "figure")
                .attr("data-figure", view.id())
                .attr("dir", "ltr")
                .child(component::<BodyFigure>(props))
                .element(tag("p", "sides").attr("aria-hidden", "true").children(sides.into()))
                .build()
        });
        let bar = Bar {
            messages: messages.clone(),
            view: *view,
            build: *build,
            tools,
            loaded: deferred::loaded(),
            on_action: on_action.clone(),
            hear: hear.clone(),
        };
        let map = tag("section", "map card")
            .attr("part", "map")
            .attr("data-showing", view.id())
            .flag("data-close", self.zooms[*view as usize].is_in())
            .flag("data-several", self.several)
            .flag("data-more", self.more)
            .attr_message("aria-label", messages, msg::MAP_LABEL)
            .child(part(bar.clone(), head))
            .element(tag("div", "figures").children(figures.into()))
            .element(
                tag("p", "hint")
                    .attr("part", "hint")
                    .message(messages, if self.several { msg::MAP_SEVERAL_HINT } else { msg::MAP_HINT }),
            )
            .element(tag("div", "extras").child(part(bar, deferred::extras)))
            .child_opt(self.keys.then(|| deferred::keys(messages)));
        let others = self.offers.get(1..).unwrap_or_default();
        let shown = RatingView { selected, areas: rated, others, details: children, said };
        let panel = (!selected.is_empty()).then(|| deferred::rating(messages, shown, on_action, hear));
        let listed = AreasView {
            rows: &self.rows,
            areas: rated,
            selected,
            query: &self.query,
            all: self.all,
            can_clear: *can_clear,
        };
        tag("div", "body-map")
            .node_ref(&self.element)
            .on_pointer_down(hear.reform(|_| MapEvent::Interrupt))
            .on_key(Callback::from({
                let hear = hear.clone();
                move |event: KeyboardEvent| {
                    if let Some(action) = shortcut(&event) {
                        hear.emit(MapEvent::Shortcut(action));
                    }
                }
            }))
            .element(tag("div", "pane").element(map).child(said.clone()))
            .child_opt(panel)
            .child_opt(list.then(|| deferred::areas(messages, listed, on_action, hear)))
            .element(tag("p", "visually-hidden").attr("role", "status").text(self.said.clone()))
            .build()
    }
}

impl Map {
    /// Says that a place is meant; gives whether that leaves the drawing to us, as nothing comes back.
    fn choose(&mut self, ctx: &Context<Self>, view: BodyView, place: SidedRegion) -> bool {
        self.stops[view as usize] = place;
        let BodyMapProps { on_action, view: shown, selected, .. } = ctx.props();
        if *shown != view {
            on_action.emit(Action::SetView(view));
        }
        on_action.emit(if self.several { Action::ToggleSelected(place) } else { Action::Select(place) });
        selected.as_slice() == [place]
    }

    fn key(&mut self, ctx: &Context<Self>, view: BodyView, place: SidedRegion, intent: Intent, time: f64) {
        let BodyMapProps { messages, on_action, areas, .. } = ctx.props();
        let zoom = &mut self.zooms[view as usize];
        let rated = areas.iter().find(|area| area.place == place).map(|area| area.intensity);
        match self.ten.pressed(intent, place, rated, time) {
            Intent::Look(toward) => {
                let (across, down) = match toward {
                    Toward::Up => (0.0, -0.2),
                    Toward::Down => (0.0, 0.2),
                    Toward::Left => (-0.2, 0.0),
                    Toward::Right => (0.2, 0.0),
                };
                *zoom = zoom.paged(across, down);
            }
            Intent::Go(way) => {
                let Some((view, place, (x, y))) = deferred::led(place, view, way) else { return };
                // The tab stop goes there, and the focus with it.
                let index = view as usize;
                self.stops[index] = place;
                self.moved = Some(view);
                self.zooms[index] = self.zooms[index].showing((x.into(), y.into()));
                on_action.emit(Action::SetView(view));
            }
            Intent::Choose => {
                self.choose(ctx, view, place);
            }
            Intent::Rate(value) => {
                self.said = messages.rated_place(place, Some(value));
                on_action.emit(Action::Rate(place, value));
            }
            Intent::Remove => {
                let name = messages.place(place);
                self.said = messages.format(msg::MAP_REMOVED, &[("region", Arg::Text(&name))]);
                on_action.emit(Action::Remove(place));
            }
            Intent::BothSides => {
                on_action.emit(Action::Select(place));
                on_action.emit(Action::BothSides);
            }
            Intent::Closer => *zoom = zoom.step(1.5),
            Intent::Away => *zoom = zoom.step(1.0 / 1.5),
            Intent::Close => {
                *zoom = Zoom::default();
                on_action.emit(Action::Done);
            }
            Intent::Help => self.keys = !self.keys,
        }
    }

    /// The element of a place in a view, if that shows it.
    fn path(&self, view: BodyView, place: SidedRegion) -> Option<Element> {
        let (region, side) = (place.region.id(), place.side.id());
        self.find(&["[data-view=", view.id(), "] [data-region=", region, "][data-side=", side, "]"].concat())
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.element.cast::<Element>()?.query_selector(selector).ok().flatten()
    }
}
