//! Smooth curves: knots in, cubic Bézier pieces, drawing commands and flattened polygons out.

use super::{Command, Place};

/// A place on the sheet, in thousandths of the stature.
pub(super) type Point = (f64, f64);

/// A piece whose handles stray less than this from its chord is drawn as a straight line.
const STRAIGHT: f64 = 0.3;

/// A point a curve passes through.
#[derive(Clone, Debug)]
pub(super) struct Knot {
    /// Where it is.
    pub at: Point,
    /// Its name, when it is not written as bare coordinates.
    pub name: Option<String>,
    /// Whether the curve may turn sharply here.
    pub corner: bool,
}

/// One cubic Bézier between two neighbouring knots, rounded to half units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// Start, first handle, second handle, end.
    pub p: [Point; 4],
}

impl Piece {
    /// A straight piece.
    pub fn straight(from: Point, to: Point) -> Self {
        Self { p: [from, mix(from, to, 1.0 / 3.0), mix(from, to, 2.0 / 3.0), to].map(snap) }
    }

    /// The same piece run from its end to its start.
    pub fn reversed(self) -> Self {
        let [a, b, c, d] = self.p;
        Self { p: [d, c, b, a] }
    }

    /// The same piece on the other side of the midline.
    pub fn mirrored(self) -> Self {
        Self { p: self.p.map(|(x, y)| (-x, y)) }
    }

    /// How far the handles stray from the chord.
    fn bend(&self) -> f64 {
        let [a, b, c, d] = self.p;
        distance_to_segment(b, a, d).max(distance_to_segment(c, a, d))
    }

    /// Adds the piece's points, without its start, to a polygon.
    fn flatten(&self, into: &mut Vec<Point>) {
        let [from, first, second, to] = self.p;
        // A cubic strays from its chord by at most three quarters of its handles' distance, and
        // cutting it in n parts divides that by n squared: this keeps it under 0.15 units.
        let mut parts = 1_u32;
        while self.bend() * 0.75 > 0.15 * f64::from(parts * parts) {
            parts += 1;
        }
        for step in 1..=parts {
            let t = f64::from(step) / f64::from(parts);
            let middle = mix(first, second, t);
            let (before, after) = (mix(from, first, t), mix(second, to, t));
            into.push(mix(mix(before, middle, t), mix(middle, after, t), t));
        }
    }
}

/// A polygon that follows the pieces; the last point, where the loop closes, is left out.
pub(super) fn polygon(pieces: &[Piece]) -> Vec<Point> {
    let mut points: Vec<Point> = pieces.first().map(|piece| piece.p[0]).into_iter().collect();
    for piece in pieces {
        piece.flatten(&mut points);
    }
    if points.len() > 1 && same(points[0], points[points.len() - 1]) {
        points.pop();
    }
    points
}

/// A smooth curve through the knots, broken at corners.
///
/// Between corners it is a centripetal Catmull–Rom spline (which neither loops nor overshoots when
/// knots are unevenly spaced). A curve that ends on the midline leaves it squarely, so that its
/// mirror image continues it, unless that end is a corner.
pub(super) fn spline(knots: &[Knot]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in 1..knots.len() {
        if knots[end].corner || end + 1 == knots.len() {
            run(&knots[start..=end], &mut pieces);
            start = end;
        }
    }
    pieces
}

/// One stretch of a curve without corners inside.
fn run(knots: &[Knot], pieces: &mut Vec<Piece>) {
    let beyond =
        |end: &Knot, next: &Knot| (on_midline(end.at) && !end.corner).then_some((-next.at.0, next.at.1));
    let last = knots.len() - 1;
    // The handles at each knot, towards the knots before and after it.
    let handles: Vec<Option<(Point, Point)>> = (0..=last)
        .map(|i| {
            let before = if i > 0 { Some(knots[i - 1].at) } else { beyond(&knots[0], &knots[1]) };
            let after = if i < last { Some(knots[i + 1].at) } else { beyond(&knots[last], &knots[last - 1]) };
            Some(handles(before?, knots[i].at, after?))
        })
        .collect();
    for i in 0..last {
        let (p1, p2) = (knots[i].at, knots[i + 1].at);
        let (b1, b2) = (handles[i].map(|both| both.1), handles[i + 1].map(|both| both.0));
        pieces.push(match (b1, b2) {
            (Some(b1), Some(b2)) => Piece { p: [p1, b1, b2, p2].map(snap) },
            (None, Some(b2)) => Piece { p: [p1, parabola(p1, p2, b2), b2, p2].map(snap) },
            (Some(b1), None) => Piece { p: [p1, b1, parabola(p2, p1, b1), p2].map(snap) },
            (None, None) => Piece::straight(p1, p2),
        });
    }
}

/// The handles at `at`, towards `before` and `after`.
///
/// The two lie on one line through the knot; where the knots are spaced evenly enough they are also
/// made equally long, which a path says in two numbers less.
fn handles(before: Point, at: Point, after: Point) -> (Point, Point) {
    let at = snap(at);
    let (back, on) = (handle(after, at, before), handle(before, at, after));
    let ratio = distance(at, back) / distance(at, on);
    if !(0.7..=1.4).contains(&ratio) {
        return (back, on);
    }
    let reach = snap(((on.0 - back.0) / 2.0, (on.1 - back.1) / 2.0));
    ((at.0 - reach.0, at.1 - reach.1), (at.0 + reach.0, at.1 + reach.1))
}

/// The Bézier handle at `p1` towards `p2`, of the centripetal spline through `p0`, `p1`, `p2`.
fn handle(p0: Point, p1: Point, p2: Point) -> Point {
    let (d1, d2) = (distance(p0, p1), distance(p1, p2));
    if d1 < 1e-9 || d2 < 1e-9 {
        return mix(p1, p2, 1.0 / 3.0);
    }
    let (r1, r2) = (d1.sqrt(), d2.sqrt());
    let whole = 3.0 * r1 * (r1 + r2);
    let one = |a: f64, b: f64, c: f64| (d1 * c - d2 * a + (2.0 * d1 + 3.0 * r1 * r2 + d2) * b) / whole;
    (one(p0.0, p1.0, p2.0), one(p0.1, p1.1, p2.1))
}

/// The handle at the free end `end` that makes the piece a parabola, given the handle at `other`.
fn parabola(end: Point, other: Point, handle: Point) -> Point {
    let top = mix(other, handle, 1.5);
    mix(end, top, 2.0 / 3.0)
}

/// The control points of pieces that follow each other, in half units: those of piece `i` stand at
/// `3 * i` and the three places after it.
pub(super) fn controls(pieces: &[Piece]) -> Vec<Place> {
    let first = pieces.first().map(|piece| place(piece.p[0]));
    first.into_iter().chain(pieces.iter().flat_map(|piece| [1, 2, 3].map(|i| place(piece.p[i])))).collect()
}

/// The pieces with these control points.
pub(super) fn pieces(controls: &[Place]) -> Vec<Piece> {
    let ends = (3..controls.len()).step_by(3);
    ends.map(|end| Piece { p: [3, 2, 1, 0].map(|back| point(controls[end - back])) }).collect()
}

/// The drawing commands that follow the pieces.
pub(super) fn commands(pieces: &[Piece], closed: bool) -> Vec<Command> {
    let Some(first) = pieces.first() else { return Vec::new() };
    let mut out = vec![Command::Move(place(first.p[0]))];
    for (index, piece) in pieces.iter().enumerate() {
        let [_, b, c, to] = piece.p;
        if piece.bend() >= STRAIGHT {
            out.push(Command::Curve([b, c, to].map(place)));
        } else if !(closed && index + 1 == pieces.len() && same(to, first.p[0])) {
            out.push(Command::Line(place(to)));
        }
    }
    if closed {
        out.push(Command::Close);
    }
    out
}

/// A coordinate in whole tenths of a unit, on a grid of half units: a quarter of a unit is less than
/// a fifth of a pixel on the largest body that is shown, and a fifth of the download is saved.
#[expect(clippy::cast_possible_truncation, reason = "the sheet is a thousand units high")]
pub(super) fn tenths(value: f64) -> i32 {
    (value * 2.0).round() as i32 * 5
}

/// The point in half units.
#[expect(clippy::cast_possible_truncation, reason = "the sheet is a thousand units high")]
pub(super) fn place(point: Point) -> Place {
    [(point.0 * 2.0).round() as i16, (point.1 * 2.0).round() as i16]
}

/// The point at a place in half units.
pub(super) fn point([x, y]: Place) -> Point {
    (f64::from(x) / 2.0, f64::from(y) / 2.0)
}

/// The point in whole tenths of a unit: what is drawn, and how places are compared.
pub(super) fn key(point: Point) -> (i32, i32) {
    (tenths(point.0), tenths(point.1))
}

/// Rounds to the grid.
pub(super) fn snap(point: Point) -> Point {
    (f64::from(tenths(point.0)) / 10.0, f64::from(tenths(point.1)) / 10.0)
}

/// Whether two points are drawn at the same place.
pub(super) fn same(a: Point, b: Point) -> bool {
    key(a) == key(b)
}

/// Whether a point lies on the midline.
pub(super) fn on_midline(point: Point) -> bool {
    tenths(point.0) == 0
}

fn mix(a: Point, b: Point, t: f64) -> Point {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}

fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// How far a point is from a straight segment.
pub(super) fn distance_to_segment(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 {
        (((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    distance(point, (from.0 + dx * t, from.1 + dy * t))
}

/// Twice the polygon's area; positive when it runs clockwise as seen on the screen (y downwards).
pub(super) fn double_area(polygon: &[Point]) -> f64 {
    let next = polygon.iter().cycle().skip(1);
    polygon.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

/// Whether a point is inside a polygon (even–odd rule).
pub(super) fn contains(polygon: &[Point], (x, y): Point) -> bool {
    let next = polygon.iter().cycle().skip(1);
    polygon.iter().zip(next).fold(false, |inside, (a, b)| {
        let crosses = (a.1 > y) != (b.1 > y) && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1);
        inside != crosses
    })
}

/// How far a point is from the polygon's edge; negative outside.
fn depth(polygon: &[Point], point: Point) -> f64 {
    let next = polygon.iter().cycle().skip(1);
    let edge = polygon
        .iter()
        .zip(next)
        .map(|(a, b)| distance_to_segment(point, *a, *b))
        .fold(f64::INFINITY, f64::min);
    if contains(polygon, point) { edge } else { -edge }
}

/// The point deepest inside the polygon (its pole of inaccessibility), to about a tenth of a unit.
///
/// With `on_axis` only points on the midline are tried.
pub(super) fn pole(polygon: &[Point], on_axis: bool) -> Point {
    let bounds = |pick: fn(&Point) -> f64| {
        polygon
            .iter()
            .map(pick)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
    };
    let ((left, right), (top, bottom)) = (bounds(|p| p.0), bounds(|p| p.1));
    let mut best = (f64::midpoint(left, right), f64::midpoint(top, bottom));
    let mut best_depth = f64::NEG_INFINITY;
    let (mut half_width, mut half_height) = ((right - left) / 2.0, (bottom - top) / 2.0);
    let mut centre = best;
    for _ in 0..5 {
        for row in -10..=10 {
            for column in -10..=10 {
                let x = if on_axis { 0.0 } else { centre.0 + half_width * f64::from(column) / 10.0 };
                let point = (x, centre.1 + half_height * f64::from(row) / 10.0);
                let here = depth(polygon, point);
                if here > best_depth {
                    (best, best_depth) = (point, here);
                }
            }
        }
        centre = best;
        half_width /= 4.0;
        half_height /= 4.0;
    }
    snap(best)
}
