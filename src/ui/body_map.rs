//! The body from the front and from the back, and the switch between them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::figure::{FigureView, figure};
use super::{Words, aria};
use crate::body::{BodyRegion, BodyView, SidedRegion};
use crate::engine::Area;
use crate::i18n::msg;
use crate::session::Action;

/// Properties of [`BodyMap`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct BodyMapProps {
    /// The language.
    pub words: Words,
    /// The rated areas.
    pub areas: Vec<Area>,
    /// The place that is being rated.
    pub focus: Option<SidedRegion>,
    /// The view that shows where there is room for one only.
    pub view: BodyView,
    /// Hears what the person does.
    pub on_action: Callback<Action>,
}

/// See the module.
#[derive(Debug)]
pub struct BodyMap {
    svgs: [NodeRef; 2],
    /// The tab stop of each view: where a keyboard enters.
    stops: [SidedRegion; 2],
    /// The view in which a key has just moved the stop: the browser's focus has to follow.
    moved: Option<BodyView>,
    /// The place that was last brought into view for rating.
    shown: Option<SidedRegion>,
}

/// The tab stop of a view goes to another place.
#[derive(Debug, Clone, Copy)]
pub struct Stop {
    /// The view.
    pub view: BodyView,
    /// The place.
    pub place: SidedRegion,
    /// Whether a key moved it there, rather than a tap.
    pub by_key: bool,
}

impl Component for BodyMap {
    type Message = Stop;
    type Properties = BodyMapProps;

    fn create(_: &Context<Self>) -> Self {
        let stop = |region, view: BodyView| SidedRegion { region, side: view.drawn_side() };
        Self {
            svgs: Default::default(),
            stops: [
                stop(BodyRegion::Chest, BodyView::Anterior),
                stop(BodyRegion::MidTrapezius, BodyView::Posterior),
            ],
            moved: None,
            shown: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, stop: Stop) -> bool {
        self.stops[stop.view as usize] = stop.place;
        self.moved = stop.by_key.then_some(stop.view);
        true
    }

    // Only after drawing: focusing inside the key's own listener would enter Yew twice.
    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if let Some(view) = self.moved.take()
            && let Some(path) = self.path(view, self.stops[view as usize])
        {
            // SVG and HTML elements take the focus alike; a focus that fails stays where it is.
            let _ = path.unchecked_into::<HtmlElement>().focus();
        }
        let BodyMapProps { focus, view, .. } = ctx.props();
        if *focus != self.shown {
            self.shown = *focus;
            // The rating's sheet covers the lower part of a phone: the place that it is about stays in sight.
            if let Some(path) = focus.and_then(|place| self.path(*view, place)) {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Nearest);
                path.scroll_into_view_with_scroll_into_view_options(&options);
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let BodyMapProps { words, areas, focus, view: shown, on_action } = ctx.props();
        let on_stop = ctx.link().callback(|stop| stop);
        let segment = |view: BodyView| {
            let onclick = on_action.reform(move |_: MouseEvent| Action::Show(view));
            let name = match view {
                BodyView::Anterior => msg::MAP_FRONT,
                BodyView::Posterior => msg::MAP_BACK,
            };
            html! {
                <button type="button" class="segment" data-show={view.id()} aria-pressed={aria(*shown == view)} {onclick}>
                    { words.say(name) }
                </button>
            }
        };
        let figure = |view: BodyView| {
            let (svg, stop) = (&self.svgs[view as usize], self.stops[view as usize]);
            figure(words, FigureView { view, stop, areas, focus: *focus }, svg, on_action, &on_stop)
        };
        let label = words.text(msg::MAP_LABEL).to_owned();
        html! {
            <section class="map card" data-showing={shown.id()} aria-label={label.clone()}>
                <div class="segments" role="group" aria-label={label}>
                    { for BodyView::ALL.map(segment) }
                </div>
                <div class="figures">
                    { for BodyView::ALL.map(figure) }
                </div>
                <p class="hint">{ words.say(msg::MAP_HINT) }</p>
            </section>
        }
    }
}

impl BodyMap {
    /// The element of a place in a view, if that shows it.
    fn path(&self, view: BodyView, place: SidedRegion) -> Option<Element> {
        self.svgs[view as usize].cast::<Element>()?.query_selector(&selector(place)).ok().flatten()
    }
}

/// Finds a place's elements, in both views.
pub fn selector(place: SidedRegion) -> String {
    ["[data-region=", place.region.id(), "][data-side=", place.side.id(), "]"].concat()
}
