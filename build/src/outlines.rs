//! Outlines of the body map: readable planar maps in, curves that neighbours share out.
//!
//! A `.outline` text draws one half of a standing body (x from the midline outwards, y from the
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
//! `line bust build=feminine: …` is shown in that build only (or in several, parted by commas).
//!
//! `#` starts a comment; an indented line continues the one above it.
//!
//! Neighbouring regions share their borders, so they tile the body; [`parse`] refuses a text in
//! which they do not, and derives the silhouette from the borders only one region uses.
//!
//! A `.build` text bends that body into another one: see [`parse_build`].

mod curve;
mod lattice;
mod planar;
mod sheet;
mod sound;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::fmt;

pub use lattice::Build;

/// One view (front or back) of the body, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The silhouette of the half x ≥ 0 as a polygon, closed along the midline.
    pub polygon: Vec<(f64, f64)>,
    /// The same silhouette as stretches of [`View::borders`], from the crown to the crotch.
    pub skin: Vec<Stretch>,
    /// The regions, in the order of the file.
    pub shapes: Vec<Shape>,
    /// Every border once, as numbers; shapes run along them.
    pub borders: Vec<Stroke>,
    /// The decorative lines of all builds, as numbers, for the half x ≥ 0.
    pub strokes: Vec<Stroke>,
}

/// A place in half units: x from the midline outwards, y from the top of the head downwards.
pub type Place = [i16; 2];

/// A smooth open curve, as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Its name in the file.
    pub name: String,
    /// The builds that show it; none named means all of them.
    pub builds: Vec<String>,
    /// Its control points: piece `i` is the cubic through places `3 * i` to `3 * i + 3`.
    pub controls: Vec<Place>,
}

impl Stroke {
    /// Whether a build shows it.
    #[must_use]
    pub fn shown_in(&self, build: &str) -> bool {
        self.builds.is_empty() || self.builds.iter().any(|shown| shown == build)
    }

    /// The drawing commands of the curve.
    #[must_use]
    pub fn commands(&self) -> Vec<Command> {
        curve::commands(&curve::pieces(&self.controls), false)
    }
}

/// A stretch of a border, from one of its knots to another; backwards when `from` is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The border's number in [`View::borders`].
    pub border: usize,
    /// The knot it starts at; knot `k` is control point `3 * k`.
    pub from: usize,
    /// The knot it ends at.
    pub to: usize,
}

/// One drawing command, with absolute places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Lift the pen and go there.
    Move(Place),
    /// A straight line to there.
    Line(Place),
    /// A cubic Bézier: two handles and the end.
    Curve([Place; 3]),
    /// A straight line to where the path began.
    Close,
}

/// A region as one view shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The region's id.
    pub region: String,
    /// Whether the shape straddles the midline; if not, it has a mirror image.
    pub midline: bool,
    /// How it is drawn: the half at x ≥ 0 or, for a midline region, the whole shape. A build warps
    /// every place in it: see [`Build::warp`].
    pub commands: Vec<Command>,
    /// The same, as stretches of [`View::borders`] in order: the half at x ≥ 0. Where one ends and
    /// the next begins elsewhere, and from the last to the first, runs a straight line on the
    /// midline. A midline region has just one such gap, and its mirror image instead of it.
    pub route: Vec<Stretch>,
    /// The same shape as a polygon, true to 0.3 units.
    pub polygon: Vec<(f64, f64)>,
    /// The point deepest inside, where a label sits.
    pub anchor: (f64, f64),
}

/// Why a `.outline` text cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineError {
    /// The file's name, as given to [`parse`].
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong, in plain words.
    pub message: String,
}

impl OutlineError {
    fn new(file: &str, line: usize, message: String) -> Self {
        Self { file: file.to_owned(), line, message }
    }
}

impl fmt::Display for OutlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl Error for OutlineError {}

/// Reads a `.outline` text and draws it.
///
/// # Errors
///
/// When the text is malformed, names something that does not exist, or its regions do not tile the
/// body: the error says where and why.
pub fn parse(file_name: &str, text: &str) -> Result<View, OutlineError> {
    planar::draw(file_name, &sheet::read(file_name, text)?)
}

/// Reads a `.build` text and computes the build it describes, for outlines as `(name, text)`.
///
/// The text is a list of moves of the neutral body, all in units of the outlines: `move acromion -6 1`
/// for a landmark of any of the outlines, or `move 120,300 -6 1` for a bare place. A smooth
/// field of displacements goes through all of them, the other half being the mirror image. Because it
/// moves places, not regions, neighbours still share their borders exactly.
///
/// # Errors
///
/// When the text or an outline is malformed, a move is impossibly far, or in the bent body a region
/// folds over, shrinks to nothing or crosses itself or the skin: the error says where and why.
pub fn parse_build(file_name: &str, text: &str, outlines: &[(&str, &str)]) -> Result<Build, OutlineError> {
    let mut views = Vec::new();
    let mut points = Vec::new();
    for (name, outline) in outlines {
        let sheet = sheet::read(name, outline)?;
        views.push((*name, planar::draw(name, &sheet)?));
        points.push(sheet.points);
    }
    let build = lattice::read(file_name, text, &points)?;
    for (name, view) in &views {
        sound::check(file_name, &build, name, view)?;
    }
    Ok(build)
}
