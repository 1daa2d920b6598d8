//! The body figures: readable planar maps in, compact SVG paths out.
//!
//! A `.figure` text draws one half of a standing figure (x from the midline outwards, y from the
//! top of the head downwards, both in thousandths of the stature). It says four kinds of thing:
//!
//! - `point acromion 108 181`: a named landmark.
//! - `border clavicle: notch 36,180 acromion`: an open smooth curve through landmarks and bare
//!   coordinates. A `|` makes the point before it a corner. A border may be long: regions use
//!   whatever stretches of it they need, so the skin stays smooth where an inner border meets it.
//! - `line six-pack: 0,340 30,336`: a decorative curve that parts nothing.
//! - `region chest: notch acromion …`: a closed loop, clockwise, of named points; each two
//!   neighbours are joined by the border through both (`a (clavicle) b` says which, if several), or
//!   by the midline when both lie on it (`a (midline) b` if a border joins them too).
//!   `region head midline: …` mirrors the half into one shape.
//!
//! `#` starts a comment; an indented line continues the one above it.
//!
//! Neighbouring regions share their borders, so they tile the figure; [`parse`] refuses a text in
//! which they do not, and derives the silhouette from the borders only one region uses.

mod curve;
mod planar;
mod sheet;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::fmt;

/// One view (front or back) of a figure, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// SVG path data of the whole half outline (x ≥ 0), closed along the midline.
    pub silhouette: String,
    /// The same half outline as a polygon.
    pub outline: Vec<(f64, f64)>,
    /// The regions, in the order of the file.
    pub shapes: Vec<Shape>,
    /// SVG path data of the decorative lines, for the half x ≥ 0.
    pub lines: Vec<String>,
}

/// A region as one view shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The region's id.
    pub region: String,
    /// Whether the shape straddles the midline; if not, it has a mirror image.
    pub midline: bool,
    /// SVG path data: the half at x ≥ 0 or, for a midline region, the whole shape.
    pub path: String,
    /// The same shape as a polygon, true to 0.3 units.
    pub outline: Vec<(f64, f64)>,
    /// The point deepest inside, where a label sits.
    pub anchor: (f64, f64),
}

/// Why a `.figure` text cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureError {
    /// The file's name, as given to [`parse`].
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong, in plain words.
    pub message: String,
}

impl FigureError {
    fn new(file: &str, line: usize, message: String) -> Self {
        Self { file: file.to_owned(), line, message }
    }
}

impl fmt::Display for FigureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl Error for FigureError {}

/// Reads a `.figure` text and draws it.
///
/// # Errors
///
/// When the text is malformed, names something that does not exist, or its regions do not tile the
/// figure: the error says where and why.
pub fn parse(file_name: &str, text: &str) -> Result<View, FigureError> {
    planar::draw(file_name, &sheet::read(file_name, text)?)
}
