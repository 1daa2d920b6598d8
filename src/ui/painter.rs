//! Painter: writes what has changed onto a figure that is drawn already, be it by Yew or by the page.
//!
//! What has to be written on a place is worked out in [`crate::session::marks`]; here it is only carried out. A figure
//! has 70 regions with 9 attributes each, and comparing them all costs more than the tap itself.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Text};

use super::body_view::Shown;
use super::figure::{caption, first_stop, mirrored_by, reference};
use super::{Messages, deferred, step};
use crate::body::{BodyView, Drawing, Physique, REGIONS, SidedRegion};
use crate::session::marks::{Mark, Marks, Write};

/// Writes onto one figure, and knows what stands there.
#[derive(Debug)]
pub struct Painter {
    view: BodyView,
    svg: Element,
    /// What lies above the regions, and takes no taps: rings, numbers.
    layers: [Element; 2],
    /// The places that were written on.
    spots: Vec<Spot>,
    /// What numbers are copied from, once there is one.
    number: Option<Element>,
    /// The language that names are in, if it is the one that was asked for at first.
    language: Option<String>,
    build: Physique,
    marks: Marks,
    stop: SidedRegion,
    /// Whether it was known where numbers stand.
    drawable: bool,
}

/// The elements of a place.
#[derive(Debug)]
struct Spot {
    place: SidedRegion,
    region: Element,
    ring: Option<Element>,
    /// The number that stands on it, and its digits.
    number: Option<(Element, Text)>,
}

impl Painter {
    /// Takes on a figure in which nothing is rated, as [`figure`](super::figure::figure) draws it, in a build and in
    /// any language. None for an element that is no such figure.
    pub fn new(svg: Element, view: BodyView, build: Physique, messages: &Messages) -> Option<Self> {
        let layer = |name: &str| find(&svg, &["g.", name].concat());
        let layers = [layer("rings")?, layer("numbers")?];
        let spoken = svg.get_attribute("aria-label").as_deref() == Some(messages.text(caption(view)));
        let language = spoken.then(|| messages.language().to_owned());
        let (spots, marks, stop) = (Vec::new(), Marks::default(), first_stop(view));
        Some(Self { view, svg, layers, spots, number: None, language, build, marks, stop, drawable: false })
    }

    /// The figure.
    pub fn svg(&self) -> &Element {
        &self.svg
    }

    /// The place that is the tab stop.
    pub fn stop(&self) -> SidedRegion {
        self.stop
    }

    /// Has the figure show a state; all but the tab stop. `drawing` gives the drawing in the state's build, once
    /// there can be one.
    pub fn paint<'a>(&mut self, shown: &Shown, drawing: impl FnOnce() -> Option<&'a Drawing>) {
        let Shown { messages, build, marks, drawable, .. } = shown;
        if self.build != *build
            && let Some(drawing) = drawing()
        {
            self.build = *build;
            self.bend(drawing);
        }
        if *drawable && !self.drawable {
            self.drawable = true;
            // What was rated before anything said where numbers stand.
            for spot in &self.spots {
                spot.place_number(self.view, self.build);
            }
        }
        let shown = std::mem::replace(&mut self.marks, marks.clone());
        for (place, was, mark) in marks.changes(&shown) {
            self.write(messages, place, was, mark);
        }
        // What comes later of a language has no names for the figure.
        if self.language.as_deref() != Some(messages.language()) {
            self.name(messages);
            self.language = Some(messages.language().to_owned());
        }
    }

    /// Moves the tab stop. The browser lays out the page at once for each of the two attributes: no work for a tap.
    pub fn stop_at(&mut self, stop: SidedRegion) {
        if self.stop == stop {
            return;
        }
        for (place, index) in [(self.stop, "-1"), (stop, "0")] {
            if let Some(spot) = spot(&mut self.spots, &self.svg, place) {
                set(&spot.region, "tabindex", index);
            }
        }
        self.stop = stop;
    }

    fn write(&mut self, messages: &Messages, place: SidedRegion, was: Mark, mark: Mark) {
        let Self { view, build, svg, spots, layers: [rings, numbers], number: pattern, .. } = self;
        let (view, build) = (*view, *build);
        let Some(spot) = spot(spots, svg, place) else { return };
        for write in mark.writes(was) {
            match write {
                Write::Intensity(None) => {
                    set(&spot.region, "fill", &reference(view, None));
                    // It cannot fail.
                    let _ = spot.region.remove_attribute("data-value");
                    if let Some((number, _)) = spot.number.take() {
                        number.remove();
                    }
                }
                Write::Intensity(Some(value)) => {
                    set(&spot.region, "fill", &reference(view, Some(value)));
                    set(&spot.region, "data-value", &step(value));
                    let digits = messages.number(value.into());
                    if let Some((_, text)) = &spot.number {
                        text.set_node_value(Some(&digits));
                    } else {
                        if pattern.is_none() {
                            *pattern = new_number(&spot.region);
                        }
                        spot.number = pattern.as_ref().and_then(|pattern| copy(pattern, &digits));
                        spot.place_number(view, build);
                        // Added once it is whole: the page changes once.
                        add(numbers, spot.number.as_ref().map(|(number, _)| &**number));
                    }
                }
                Write::Ring(false) => remove(&mut spot.ring),
                Write::Ring(true) => {
                    spot.ring = spot.outline(view);
                    add(rings, spot.ring.as_deref());
                }
                Write::Pressed(pressed) => {
                    set(&spot.region, "aria-pressed", if pressed { "true" } else { "false" });
                }
                Write::Name => spot.name(messages, mark),
            }
        }
    }

    /// Writes all names and numbers in another language.
    fn name(&mut self, messages: &Messages) {
        for place in places(self.view) {
            let mark = self.marks.of(place);
            if let Some(spot) = spot(&mut self.spots, &self.svg, place) {
                spot.name(messages, mark);
                if let (Some(value), Some((_, text))) = (mark.intensity(), &spot.number) {
                    text.set_node_value(Some(&messages.number(value.into())));
                }
            }
        }
        set(&self.svg, "aria-label", messages.text(caption(self.view)));
    }

    /// Bends all outlines into another build.
    fn bend(&mut self, drawing: &Drawing) {
        for place in places(self.view) {
            if let Some(shape) = drawing.shape(place.region)
                && let Some(spot) = spot(&mut self.spots, &self.svg, place)
            {
                for outline in [Some(&spot.region), spot.ring.as_ref()].into_iter().flatten() {
                    set(outline, "d", &shape.path);
                }
                spot.place_number(self.view, self.build);
            }
        }
        for half in ["path.line", "path.line + path.line"] {
            if let Some(line) = find(&self.svg, half) {
                set(&line, "d", &drawing.lines);
            }
        }
    }
}

impl Spot {
    fn name(&self, messages: &Messages, mark: Mark) {
        let name = if mark.is_pressed() {
            messages.rated_place(self.place, mark.intensity())
        } else {
            messages.place(self.place)
        };
        set(&self.region, "aria-label", &name);
    }

    /// A region's outline once more, as a ring.
    fn outline(&self, view: BodyView) -> Option<Element> {
        let path = element(&self.region, "path")?;
        set(&path, "class", "ring");
        set(&path, "d", &self.region.get_attribute("d")?);
        if let Some(turned) = mirrored_by(self.place, view) {
            set(&path, "transform", turned);
        }
        Some(path)
    }

    fn place_number(&self, view: BodyView, build: Physique) {
        if let (Some((number, _)), Some((x, y))) = (&self.number, deferred::anchor(self.place, view, build)) {
            set(number, "transform", &["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat());
        }
    }
}

/// The elements of a place, looked for when it is first written on.
fn spot<'a>(spots: &'a mut Vec<Spot>, svg: &Element, place: SidedRegion) -> Option<&'a mut Spot> {
    let known = spots.iter().position(|spot| spot.place == place);
    let at = if let Some(at) = known {
        at
    } else {
        let selector = ["[data-region=", place.region.id(), "][data-side=", place.side.id(), "]"].concat();
        let region = find(svg, &selector)?;
        spots.push(Spot { place, region, ring: None, number: None });
        spots.len() - 1
    };
    spots.get_mut(at)
}

/// The places that a view shows.
fn places(view: BodyView) -> impl Iterator<Item = SidedRegion> {
    let shown = REGIONS.iter().filter(move |info| info.views.contains(&view));
    shown.flat_map(|info| info.region.sides().iter().map(|&side| SidedRegion { region: info.region, side }))
}

/// A rating as it is written onto a region, without its digits.
fn new_number(beside: &Element) -> Option<Element> {
    let element = |name| element(beside, name);
    let (number, circle, text) = (element("g")?, element("circle")?, element("text")?);
    set(&number, "class", "number");
    set(&circle, "r", "27");
    set(&text, "y", "13");
    text.set_text_content(Some("0"));
    add(&number, Some(&circle));
    add(&number, Some(&text));
    Some(number)
}

/// A number like another one: one call instead of a dozen.
fn copy(pattern: &Element, digits: &str) -> Option<(Element, Text)> {
    let number: Element = pattern.clone_node_with_deep(true).ok()?.unchecked_into();
    let text: Text = number.last_child()?.first_child()?.unchecked_into();
    text.set_node_value(Some(digits));
    Some((number, text))
}

fn element(beside: &Element, name: &str) -> Option<Element> {
    beside.owner_document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()
}

#[inline(never)]
fn set(element: &Element, name: &str, value: &str) {
    // It cannot fail: all names are valid.
    let _ = element.set_attribute(name, value);
}

fn find(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

fn add(to: &Element, node: Option<&Node>) {
    if let Some(node) = node {
        // It cannot fail: these take any node, and none holds what it is put into.
        let _ = to.append_child(node);
    }
}

fn remove(element: &mut Option<Element>) {
    if let Some(element) = element.take() {
        element.remove();
    }
}
