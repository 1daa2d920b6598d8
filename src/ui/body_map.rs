//! The body from the front and from the back, and the switch between them.

use web_sys::{Element, SvgElement};
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
        }
    }

    fn update(&mut self, _: &Context<Self>, stop: Stop) -> bool {
        self.stops[stop.view as usize] = stop.place;
        self.moved = stop.by_key.then_some(stop.view);
        true
    }

    // Only after drawing: focusing inside the key's own listener would enter Yew twice.
    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(view) = self.moved.take() else { return };
        let stop = self.stops[view as usize];
        let selector = ["[data-region=", stop.region.id(), "][data-side=", stop.side.id(), "]"].concat();
        let svg = self.svgs[view as usize].cast::<Element>();
        let path = svg.and_then(|svg| svg.query_selector(&selector).ok().flatten());
        if let Some(path) = path {
            use wasm_bindgen::JsCast;
            // A path of an SVG is an SVG element; if it ever were not, the focus stays where it is.
            let _ = path.dyn_into::<SvgElement>().map(|path| path.focus());
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
