//! Small body: a thumbnail on which some muscles are lit.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Html;

use super::tag::{Tag, tag};
use super::{Messages, step};
use crate::body::{BodyRegion, BodyView, Drawing, Physique, SidedRegion};
use crate::engine::Area;
use crate::i18n::msg;

thread_local! {
    /// The views as they were drawn first, in the build drawn last.
    static DRAWN: RefCell<Vec<Rc<Small>>> = const { RefCell::new(Vec::new()) };
}

/// One view, drawn.
struct Small {
    drawing: Drawing,
    /// All outlines in one.
    skin: Rc<str>,
}

fn small(view: BodyView, build: Physique) -> Rc<Small> {
    DRAWN.with_borrow_mut(|drawn| {
        let same = |it: &&Rc<Small>| it.drawing.view == view && it.drawing.build == build;
        if let Some(known) = drawn.iter().find(same) {
            return known.clone();
        }
        let drawing = Drawing::new(view, build);
        let skin: String = drawing.shapes.iter().map(|shape| &*shape.path).collect();
        let small = Rc::new(Small { drawing, skin: skin.into() });
        drawn.retain(|it| it.drawing.view != view);
        drawn.push(small.clone());
        small
    })
}

/// The views that show the most of some regions, each with its weight from 1 to 3, lit on both sides. For
/// assistive technology it is their names.
pub fn small_body(messages: &Messages, build: Physique, lit: &[(BodyRegion, u8)]) -> Html {
    let seen = BodyView::ALL.map(|view| {
        let small = small(view, build);
        let weight: u32 = lit
            .iter()
            .filter(|(region, _)| small.drawing.shape(*region).is_some())
            .map(|(_, weight)| u32::from(*weight * *weight))
            .sum();
        (weight, small)
    });
    let most = seen.iter().map(|(weight, _)| *weight).max().unwrap_or(0);
    // The other view is shown too where it shows half as much.
    let views =
        seen.iter().filter(|(weight, _)| weight * 2 >= most).map(|(_, small)| view(small, lit).build());
    let names: Vec<&str> = lit.iter().map(|(region, _)| messages.text(region.info().name)).collect();
    tag("div", "small-body")
        .attr("role", "img")
        .attr_string(
            "aria-label",
            [messages.text(msg::MOVEMENT_MUSCLES), " ", &messages.list(&names)].concat(),
        )
        .children(views.collect())
        .build()
}

fn view(small: &Small, lit: &[(BodyRegion, u8)]) -> Tag {
    let lit = lit.iter().filter_map(|(region, weight)| {
        let class = match weight {
            1 => "lit faint",
            2 => "lit",
            _ => "lit bright",
        };
        Some((small.drawing.shape(*region)?, class))
    });
    let half = |mirror: bool| {
        let regions = lit
            .clone()
            .map(|(shape, class)| tag("path", class).attr_value("d", shape.path.clone().into()).build());
        mirrored(tag("g", "").element(skin(small)).children(regions.collect()), mirror)
    };
    canvas().element(half(false)).element(half(true))
}

/// Both views with all ratings, to be printed.
pub fn rated_body(build: Physique, areas: &[Area]) -> Html {
    let views = BodyView::ALL.map(|view| {
        let small = small(view, build);
        let regions = areas.iter().filter_map(|area| {
            let shape = small.drawing.shape(area.place.region)?;
            let path = tag("path", "lit")
                .attr_value("d", shape.path.clone().into())
                .attr_value("data-value", step(area.intensity));
            Some(mirrored(path, area.place.direction(view) < 0).build())
        });
        let (one, other) = (skin(&small), mirrored(skin(&small), true));
        canvas().element(one).element(other).children(regions.collect()).build()
    });
    tag("div", "small-body").children(views.into()).build()
}

/// Both views with how sore places are, where no [`skins`] stand beside them; words say the same.
pub fn told_body(build: Physique, areas: &[(SidedRegion, u8)]) -> Html {
    let views = BodyView::ALL.map(|view| {
        let small = small(view, build);
        let regions =
            areas.iter().filter(|(_, intensity)| *intensity > 0).filter_map(|(place, intensity)| {
                let shape = small.drawing.shape(place.region)?;
                let path = tag("path", "lit")
                    .attr_value("d", shape.path.clone().into())
                    .attr_value("data-value", step(*intensity));
                Some(mirrored(path, place.direction(view) < 0).build())
            });
        let half = |mirror| mirrored(tag("path", "skin").attr_value("d", small.skin.clone().into()), mirror);
        canvas().element(half(false)).element(half(true)).children(regions.collect()).build()
    });
    tag("div", "small-body").attr("aria-hidden", "true").children(views.into()).build()
}

fn canvas() -> Tag {
    tag("svg", "").attr("viewBox", "-520 -20 1040 2040").attr("dir", "ltr")
}

/// The outline of one half, as often as it is wanted: [`skins`] draws it once for all.
fn skin(small: &Small) -> Tag {
    tag("use", "skin").attr_string("href", ["#", &skin_id(small.drawing.view)].concat())
}

fn skin_id(view: BodyView) -> String {
    ["sw-skin-", view.id()].concat()
}

/// The outlines that all small bodies of a widget share; it has to stand beside them.
pub fn skins(build: Physique) -> Html {
    let paths = BodyView::ALL.map(|view| {
        let path = small(view, build).skin.clone();
        tag("path", "").attr_string("id", skin_id(view)).attr_value("d", path.into()).build()
    });
    let defs = tag("defs", "").children(paths.into());
    tag("svg", "skins").attr("aria-hidden", "true").element(defs).build()
}

fn mirrored(tag: Tag, mirror: bool) -> Tag {
    if mirror { tag.attr("transform", "scale(-1 1)") } else { tag }
}
