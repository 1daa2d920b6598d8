//! A small body on which some muscles are lit.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Html;

use super::Words;
use super::tag::{Tag, tag};
use crate::body::{BodyBuild, BodyRegion, BodyView, Drawing};
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

fn small(view: BodyView, build: BodyBuild) -> Rc<Small> {
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
pub fn small_body(words: &Words, build: BodyBuild, lit: &[(BodyRegion, u8)]) -> Html {
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
        seen.iter().filter(|(weight, _)| weight * 2 >= most).map(|(_, small)| view(small, lit).html());
    let names: Vec<&str> = lit.iter().map(|(region, _)| words.text(region.info().name)).collect();
    tag("div", "small-body")
        .is("role", "img")
        .text_of("aria-label", [words.text(msg::MOVEMENT_MUSCLES), " ", &names.join(", ")].concat())
        .list(views.collect())
        .html()
}

fn view(small: &Small, lit: &[(BodyRegion, u8)]) -> Tag {
    let half = |mirror: bool| {
        let skin = tag("path", "skin").set("d", small.skin.clone().into());
        let regions = lit.iter().filter_map(|(region, weight)| {
            let shape = small.drawing.shape(*region)?;
            let class = match weight {
                1 => "lit faint",
                2 => "lit",
                _ => "lit bright",
            };
            Some(tag("path", class).set("d", shape.path.clone().into()).html())
        });
        let group = tag("g", "").of(skin).list(regions.collect());
        if mirror { group.is("transform", "scale(-1 1)") } else { group }
    };
    tag("svg", "").is("viewBox", "-520 -20 1040 2040").is("dir", "ltr").of(half(false)).of(half(true))
}
