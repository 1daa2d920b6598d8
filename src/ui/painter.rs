//! Painter: writes what has changed onto a figure that is drawn already, be it by Yew or by the page.
//!
//! What has to be written on a place is worked out in [`crate::session::marks`]; here it is only carried out. A figure
//! has 70 regions with 9 attributes each, and comparing them all costs more than the tap itself.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::body_view::Shown;
use super::figure::{caption, captions, first_stop, mirrored_by, reference, texture};
use super::{Messages, step};
use crate::body::{BodyView, Drawing, Physique, SidedRegion};
use crate::session::marks::{Mark, Marks, Write};

/// Writes onto one figure, and knows what stands there.
#[derive(Debug)]
pub struct Painter {
    view: BodyView,
    svg: Element,
    /// What lies above the regions, and takes no taps: textures, rings, numbers.
    layers: [Element; 3],
    /// A number to copy, once there was one.
    mould: Option<Element>,
    /// The places that were written on.
    spots: Vec<Spot>,
    /// The language that names are in, if it is the one that was asked for at first.
    language: Option<String>,
    build: Physique,
    marks: Marks,
    stop: SidedRegion,
}

/// The elements of a place.
#[derive(Debug)]
struct Spot {
    place: SidedRegion,
    region: Element,
    texture: Option<Element>,
    ring: Option<Element>,
    number: Option<Element>,
}

impl Painter {
    /// Takes on a figure in which nothing is rated, as [`figure`](super::figure::figure) draws it, in a build and in
    /// any language. None for an element that is no such figure.
    pub fn new(svg: Element, view: BodyView, build: Physique, messages: &Messages) -> Option<Self> {
        let numbers = svg.last_element_child()?.last_element_child()?;
        let rings = numbers.previous_element_sibling()?;
        let layers = [rings.previous_element_sibling()?, rings, numbers];
        let spoken = svg.get_attribute("aria-label").as_deref() == Some(messages.text(caption(view)));
        let language = spoken.then(|| messages.language().to_owned());
        let (spots, marks, stop) = (Vec::new(), Marks::default(), first_stop(view));
        Some(Self { view, svg, layers, mould: None, spots, language, build, marks, stop })
    }

    /// The figure.
    pub fn svg(&self) -> &Element {
        &self.svg
    }

    /// The place that is the tab stop.
    pub fn stop(&self) -> SidedRegion {
        self.stop
    }

    /// Has the figure show a state; all but the tab stop. `drawing` gives the drawing in the state's build.
    pub fn paint<'a>(&mut self, shown: &Shown, drawing: impl FnOnce() -> &'a Drawing) {
        let Shown { messages, build, marks, .. } = shown;
        if self.build != *build {
            self.build = *build;
            self.bend(drawing());
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
        let Self { view, build, svg, spots, layers: [textures, rings, numbers], mould, .. } = self;
        let (view, build) = (*view, *build);
        let Some(spot) = spot(spots, svg, place) else { return };
        for write in mark.writes(was) {
            match write {
                Write::Intensity(None) => {
                    set(&spot.region, "fill", &reference(view, None));
                    // It cannot fail.
                    let _ = spot.region.remove_attribute("data-value");
                    remove(&mut spot.number);
                }
                Write::Intensity(Some(value)) => {
                    set(&spot.region, "fill", &reference(view, Some(value)));
                    set(&spot.region, "data-value", &step(value));
                    let fresh = spot.number.is_none();
                    if fresh {
                        if mould.is_none() {
                            *mould = new_number();
                        }
                        let copy = mould.as_ref().and_then(|mould| mould.clone_node_with_deep(true).ok());
                        spot.number = copy.map(JsCast::unchecked_into);
                        spot.place_number(view, build);
                    }
                    spot.say_number(messages, value);
                    // Added once it is whole: then the page changes once.
                    if fresh {
                        add(numbers, spot.number.as_ref());
                    }
                }
                Write::Texture(None) => remove(&mut spot.texture),
                Write::Texture(Some(band)) => {
                    let fresh = spot.texture.is_none();
                    if fresh {
                        spot.texture = spot.outline("texture", view);
                    }
                    if let Some(element) = &spot.texture {
                        set(element, "fill", &texture(view, band));
                    }
                    if fresh {
                        add(textures, spot.texture.as_ref());
                    }
                }
                Write::Ring(false) => remove(&mut spot.ring),
                Write::Ring(true) => {
                    spot.ring = spot.outline("ring", view);
                    add(rings, spot.ring.as_ref());
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
                if let Some(value) = mark.intensity() {
                    spot.say_number(messages, value);
                }
            }
        }
        set(&self.svg, "aria-label", messages.text(caption(self.view)));
        // They stand below the figure: see `BodyFigure`.
        let sides = self.svg.parent_element().and_then(|around| around.next_element_sibling());
        let mut side = sides.and_then(|sides| sides.first_element_child());
        for message in captions(self.view) {
            if let Some(element) = side {
                element.set_text_content(Some(messages.text(message)));
                side = element.next_element_sibling();
            } else {
                break;
            }
        }
    }

    /// Bends all outlines into another build.
    fn bend(&mut self, drawing: &Drawing) {
        for place in places(self.view) {
            if let Some(shape) = drawing.shape(place.region)
                && let Some(spot) = spot(&mut self.spots, &self.svg, place)
            {
                for outline in [Some(&spot.region), spot.texture.as_ref(), spot.ring.as_ref()] {
                    if let Some(outline) = outline {
                        set(outline, "d", &shape.path);
                    }
                }
                spot.place_number(self.view, self.build);
            }
        }
        // The lines stand before the layers.
        let mut line = self.layers[0].previous_element_sibling();
        while let Some(path) = line {
            set(&path, "d", &drawing.lines);
            line = path.previous_element_sibling();
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

    /// A region's outline once more.
    fn outline(&self, class: &str, view: BodyView) -> Option<Element> {
        let path = element("path")?;
        set(&path, "class", class);
        set(&path, "d", &self.region.get_attribute("d")?);
        if let Some(turned) = mirrored_by(self.place, view) {
            set(&path, "transform", turned);
        }
        Some(path)
    }

    fn place_number(&self, view: BodyView, build: Physique) {
        if let (Some(number), Some((x, y))) = (&self.number, view.anchor(self.place, build)) {
            set(number, "transform", &["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat());
        }
    }

    fn say_number(&self, messages: &Messages, value: u8) {
        if let Some(text) = self.number.as_ref().and_then(Element::last_element_child) {
            text.set_text_content(Some(&messages.number(value.into())));
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
        let region = svg.query_selector(&selector).ok()??;
        spots.push(Spot { place, region, texture: None, ring: None, number: None });
        spots.len() - 1
    };
    spots.get_mut(at)
}

/// The places that a view shows.
fn places(view: BodyView) -> impl Iterator<Item = SidedRegion> {
    view.outline()
        .shapes
        .iter()
        .flat_map(|shape| shape.region.sides().iter().map(|&side| SidedRegion { region: shape.region, side }))
}

/// A rating as it is written onto a region, still without its digits.
fn new_number() -> Option<Element> {
    let (number, circle, text) = (element("g")?, element("circle")?, element("text")?);
    set(&number, "class", "number");
    set(&circle, "r", "27");
    set(&text, "y", "13");
    add(&number, Some(&circle));
    add(&number, Some(&text));
    Some(number)
}

fn element(name: &str) -> Option<Element> {
    gloo::utils::document().create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()
}

#[inline(never)]
fn set(element: &Element, name: &str, value: &str) {
    // It cannot fail: all names are valid.
    let _ = element.set_attribute(name, value);
}

fn add(to: &Element, element: Option<&Element>) {
    if let Some(element) = element {
        // It cannot fail: these take any element, and none holds what it is put into.
        let _ = to.append_child(element);
    }
}

fn remove(element: &mut Option<Element>) {
    if let Some(element) = element.take() {
        element.remove();
    }
}
