//! Outlines of a view, drawn for a physique: regions as SVG paths, and hit tests.

use std::rc::Rc;

use super::{BodyRegion, BodyView, Physique, SidedRegion};

/// A place on a figure, in half thousandths of stature: x from the midline to the screen's right, y
/// from the top of the head down.
pub type FigurePoint = (f32, f32);

/// One view in one build.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The view.
    pub view: BodyView,
    /// The build.
    pub build: Physique,
    /// The regions that show.
    pub shapes: Vec<Drawn>,
    /// All lines of the drawn half that only please the eye, as SVG path data.
    pub lines: Rc<str>,
}

/// A region in a drawing. In the half that is drawn; a region on the midline is whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The region.
    pub region: BodyRegion,
    /// Its outline, as SVG path data.
    pub path: Rc<str>,
    /// The point deepest inside.
    pub anchor: (i16, i16),
    /// The outline as a polygon.
    polygon: Vec<FigurePoint>,
    /// From the upper left to the lower right corner around it.
    bounds: (FigurePoint, FigurePoint),
}

/// Straight pieces that stand for one curve of an outline: enough to stay within a tenth of a half unit.
const PIECES: u8 = 12;

impl Drawing {
    /// Draws a view in a build.
    #[must_use]
    pub fn new(view: BodyView, build: Physique) -> Self {
        let outline = view.outline();
        let mut reader = Reader { heads: outline.heads.iter(), values: outline.values.iter(), build };
        let borders: Vec<Vec<Piece>> = (0..outline.borders).map(|_| reader.curve()).collect();
        let mut lines = String::new();
        for shown in outline.lines {
            let line = reader.curve();
            if shown & (1 << build as u8) != 0 {
                // Each line is apart from the others.
                let mut pen = Pen::default();
                pen.draw(&line);
                lines.push_str(&pen.path);
            }
        }
        let shapes = outline.shapes.iter().map(|shape| {
            let mut half = Vec::new();
            for &(border, from, to) in shape.route {
                let pieces = &borders[usize::from(border)];
                let (from, to) = (usize::from(from), usize::from(to));
                if from < to {
                    half.extend_from_slice(&pieces[from..to]);
                } else {
                    half.extend(pieces[to..from].iter().rev().map(|piece| piece.reversed()));
                }
            }
            let mut pen = Pen::default();
            if shape.region.info().midline {
                // The gap in its half: there the other half begins and ends.
                let gap = (1..half.len()).find(|&at| half[at - 1].0[3] != half[at].0[0]).unwrap_or(0);
                half.rotate_left(gap);
                pen.draw(&half);
                let other: Vec<Piece> = half.iter().rev().map(|piece| piece.reversed().mirrored()).collect();
                pen.draw(&other);
            } else {
                pen.draw(&half);
            }
            pen.path.push('z');
            let bounds = bounds(&pen.polygon);
            Drawn {
                region: shape.region,
                path: pen.path.into(),
                anchor: build.warp(shape.anchor),
                polygon: pen.polygon,
                bounds,
            }
        });
        Self { view, build, shapes: shapes.collect(), lines: lines.into() }
    }

    /// The region at a place, if the figure is there.
    #[must_use]
    pub fn hit_test(&self, place: FigurePoint) -> Option<SidedRegion> {
        self.sided().find(|(shape, x, _)| shape.contains((place.0 * x, place.1))).map(|(_, _, found)| found)
    }

    /// All regions that a finger of this radius touches at a place, the nearest first.
    #[must_use]
    pub fn touched(&self, place: FigurePoint, radius: f32) -> Vec<SidedRegion> {
        let mut near: Vec<(f32, SidedRegion)> = Vec::new();
        for (shape, x, sided) in self.sided() {
            let distance = shape.distance((place.0 * x, place.1), radius);
            if distance <= radius {
                let at = near.iter().take_while(|(other, _)| *other <= distance).count();
                near.insert(at, (distance, sided));
            }
        }
        near.into_iter().map(|(_, sided)| sided).collect()
    }

    /// The shape of a region, if this view shows it.
    #[must_use]
    pub fn shape(&self, region: BodyRegion) -> Option<&Drawn> {
        self.shapes.iter().find(|shape| shape.region == region)
    }

    /// Every shape once for each of its sides, with the factor that turns the screen's x into the
    /// drawn half's.
    pub(super) fn sided(&self) -> impl Iterator<Item = (&Drawn, f32, SidedRegion)> {
        self.shapes.iter().flat_map(move |shape| {
            shape.region.sides().iter().map(move |&side| {
                let sided = SidedRegion { region: shape.region, side };
                (shape, f32::from(sided.direction(self.view)), sided)
            })
        })
    }
}

impl Drawn {
    /// Whether a place of the drawn half lies inside.
    #[must_use]
    pub fn contains(&self, (x, y): FigurePoint) -> bool {
        let ((left, top), (right, bottom)) = self.bounds;
        if x < left || x > right || y < top || y > bottom {
            return false;
        }
        // Even–odd: a ray to the right crosses the outline an odd number of times.
        self.edges().fold(false, |inside, (a, b)| {
            let crosses = (a.1 > y) != (b.1 > y) && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1);
            inside != crosses
        })
    }

    /// The width of the widest circle around the anchor that lies inside, in half units.
    #[must_use]
    pub fn breadth(&self) -> f32 {
        2.0 * self.outline_distance((f32::from(self.anchor.0), f32::from(self.anchor.1)))
    }

    /// How far a place of the drawn half is from the shape, 0 inside; more than `limit` is not told
    /// apart.
    pub(super) fn distance(&self, place: FigurePoint, limit: f32) -> f32 {
        let ((left, top), (right, bottom)) = self.bounds;
        let away = (left - place.0).max(place.0 - right).max(top - place.1).max(place.1 - bottom);
        if away > limit {
            away
        } else if self.contains(place) {
            0.0
        } else {
            self.outline_distance(place)
        }
    }

    fn outline_distance(&self, place: FigurePoint) -> f32 {
        self.edges().map(|(a, b)| segment_distance(place, a, b)).fold(f32::MAX, f32::min)
    }

    fn edges(&self) -> impl Iterator<Item = (FigurePoint, FigurePoint)> {
        self.polygon.iter().copied().zip(self.polygon.iter().copied().cycle().skip(1))
    }
}

fn bounds(polygon: &[FigurePoint]) -> (FigurePoint, FigurePoint) {
    polygon.iter().fold(((f32::MAX, f32::MAX), (f32::MIN, f32::MIN)), |(low, high), point| {
        ((low.0.min(point.0), low.1.min(point.1)), (high.0.max(point.0), high.1.max(point.1)))
    })
}

fn segment_distance(point: FigurePoint, from: FigurePoint, to: FigurePoint) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 {
        (((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let (x, y) = (from.0 + dx * t - point.0, from.1 + dy * t - point.1);
    (x * x + y * y).sqrt()
}

/// A cubic curve: its start, its two handles, its end. A line has its handles at its ends.
#[derive(Clone, Copy)]
struct Piece([(i16, i16); 4]);

impl Piece {
    fn reversed(self) -> Self {
        let [a, b, c, d] = self.0;
        Self([d, c, b, a])
    }

    fn mirrored(self) -> Self {
        Self(self.0.map(|(x, y)| (-x, y)))
    }
}

/// Reads the curves of an outline; their form is described in the module `curve_bytes` of the build crate.
struct Reader {
    heads: std::slice::Iter<'static, u8>,
    values: std::slice::Iter<'static, u8>,
    build: Physique,
}

impl Reader {
    /// Reads the next curve, as it lies in the build.
    fn curve(&mut self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        // Where the last piece ended, and its last handle, in the neutral build.
        let (mut at, mut handle) = ((0, 0), (0, 0));
        while let Some(head) = self.heads.next().filter(|head| **head != 0) {
            let kind = head >> 6;
            for _ in 0..head & 63 {
                let from = at;
                let curve = match kind {
                    0 | 1 => {
                        at = self.point(from);
                        [from, from, at, at]
                    }
                    _ => {
                        let mirrored = (2 * from.0 - handle.0, 2 * from.1 - handle.1);
                        let first = if kind == 2 { self.point(from) } else { mirrored };
                        handle = self.point(from);
                        at = self.point(from);
                        [from, first, handle, at]
                    }
                };
                if kind > 0 {
                    pieces.push(Piece(curve.map(|point| self.build.warp(point))));
                }
            }
        }
        pieces
    }

    /// The next point, which is given relative to `origin`.
    fn point(&mut self, origin: (i16, i16)) -> (i16, i16) {
        (origin.0 + self.value(), origin.1 + self.value())
    }

    fn value(&mut self) -> i16 {
        let mut byte = || self.values.next().copied().unwrap_or_default();
        match byte().cast_signed() {
            i8::MIN => i16::from_le_bytes([byte(), byte()]),
            small => small.into(),
        }
    }
}

/// Draws pieces: as SVG path data, and as a polygon. From one point to the next it is not far, and most curves go on as
/// the last one ended: what the page holds is half as long for it.
#[derive(Default)]
struct Pen {
    path: String,
    polygon: Vec<FigurePoint>,
    at: (i16, i16),
    /// The handle with which `s` goes on.
    goes_on: (i16, i16),
    /// The command that further numbers belong to.
    command: char,
}

impl Pen {
    /// Draws pieces, with a line to the first if the pen is elsewhere.
    fn draw(&mut self, pieces: &[Piece]) {
        let mut at = None;
        for &Piece([from, first, second, to]) in pieces {
            if at != Some(from) {
                self.write(if self.path.is_empty() { 'M' } else { 'l' }, &[from]);
                self.polygon.push(float(from));
            }
            if (first, second) == (from, to) {
                self.write('l', &[to]);
                self.polygon.push(float(to));
            } else {
                // After a line it would go on from where it is.
                if first == self.goes_on && first != from {
                    self.write('s', &[second, to]);
                } else {
                    self.write('c', &[first, second, to]);
                }
                self.goes_on = (2 * to.0 - second.0, 2 * to.1 - second.1);
                flatten([from, first, second, to], &mut self.polygon);
            }
            at = Some(to);
        }
    }

    fn write(&mut self, command: char, points: &[(i16, i16)]) {
        if self.command != command {
            self.command = command;
            self.path.push(command);
        }
        for (x, y) in points {
            for value in [x - self.at.0, y - self.at.1] {
                if value >= 0 && self.path.ends_with(|last: char| last.is_ascii_digit()) {
                    self.path.push(' ');
                }
                self.path.push_str(&value.to_string());
            }
        }
        self.at = points.last().copied().unwrap_or(self.at);
        self.goes_on = self.at;
    }
}

fn flatten(curve: [(i16, i16); 4], into: &mut Vec<FigurePoint>) {
    let points = curve.map(float);
    for piece in 1..=PIECES {
        let t = f32::from(piece) / f32::from(PIECES);
        let u = 1.0 - t;
        let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
        let mix =
            |of: fn(&FigurePoint) -> f32| points.iter().zip(weights).map(|(p, weight)| of(p) * weight).sum();
        into.push((mix(|point| point.0), mix(|point| point.1)));
    }
}

fn float((x, y): (i16, i16)) -> FigurePoint {
    (x.into(), y.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Laterality;

    fn drawings() -> impl Iterator<Item = Drawing> {
        let views = BodyView::ALL.into_iter();
        views.flat_map(|view| Physique::ALL.into_iter().map(move |build| Drawing::new(view, build)))
    }

    /// Places all over the figure, off the coordinates that outlines have.
    fn grid() -> impl Iterator<Item = FigurePoint> {
        (-280i16..280)
            .flat_map(|x| (0..500i16).map(move |y| (f32::from(x) * 4.0 + 0.37, f32::from(y) * 8.0 + 0.41)))
    }

    #[test]
    fn every_inner_point_lies_in_exactly_one_region() {
        for drawing in drawings() {
            let mut inside = 0;
            for place in grid() {
                let found: Vec<SidedRegion> = drawing
                    .sided()
                    .filter(|(shape, x, _)| shape.contains((place.0 * x, place.1)))
                    .map(|(_, _, sided)| sided)
                    .collect();
                assert!(found.len() < 2, "{:?} {:?} {place:?}: {found:?}", drawing.view, drawing.build);
                inside += found.len();
            }
            // The figure covers about a third of the sheet: no hole of any size went unnoticed.
            assert!(inside > 12_000, "{inside}");
        }
    }

    /// No gap between muscles takes a tap to nowhere: whatever is not the body is reached from outside of it.
    #[test]
    #[allow(clippy::needless_range_loop)]
    fn the_body_has_no_holes() {
        const STEP: f32 = 6.0;
        const WIDE: usize = 188;
        const HIGH: usize = 342;
        for view in BodyView::ALL {
            let drawing = Drawing::new(view, Physique::Neutral);
            let empty = |column: usize, row: usize| {
                // At most some hundred of each.
                #[allow(clippy::cast_precision_loss)]
                let place = (column as f32 * STEP - 560.3, row as f32 * STEP - 16.2);
                drawing.hit_test(place).is_none()
            };
            let mut open: Vec<Vec<bool>> =
                (0..HIGH).map(|row| (0..WIDE).map(|column| empty(column, row)).collect()).collect();
            let mut reached = vec![(0_usize, 0_usize)];
            open[0][0] = false;
            while let Some((column, row)) = reached.pop() {
                for next_row in row.saturating_sub(1)..=(row + 1).min(HIGH - 1) {
                    for next in column.saturating_sub(1)..=(column + 1).min(WIDE - 1) {
                        if std::mem::take(&mut open[next_row][next]) {
                            reached.push((next, next_row));
                        }
                    }
                }
            }
            let holes: Vec<(usize, usize)> = (0..HIGH)
                .flat_map(|row| (0..WIDE).map(move |column| (column, row)))
                .filter(|&(c, r)| open[r][c])
                .collect();
            // What the grid is too coarse for: the tips of the clefts at the armpits and the thumbs.
            assert!(holes.len() < 10, "{view:?}: {holes:?}");
        }
    }

    #[test]
    fn the_sides_are_exact_mirrors() {
        for drawing in drawings() {
            for (x, y) in grid() {
                let mirrored =
                    drawing.hit_test((-x, y)).map(|s| SidedRegion { side: s.side.mirrored(), ..s });
                assert_eq!(drawing.hit_test((x, y)), mirrored, "{:?} ({x}, {y})", drawing.view);
            }
        }
    }

    #[test]
    fn the_left_calf_is_where_it_is_in_every_build() {
        for drawing in drawings().filter(|drawing| drawing.view == BodyView::Posterior) {
            let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
            let (x, y) = drawing.shape(BodyRegion::Calf).unwrap().anchor;
            assert_eq!(drawing.hit_test((-f32::from(x), y.into())), Some(calf), "{:?}", drawing.build);
        }
    }

    #[test]
    fn anchors_lie_inside_their_shapes() {
        for drawing in drawings() {
            for shape in &drawing.shapes {
                let (x, y) = shape.anchor;
                assert!(shape.contains((x.into(), y.into())), "{:?} {:?}", drawing.build, shape.region);
            }
        }
    }

    #[test]
    fn a_finger_touches_what_is_near_it_nearest_first() {
        let drawing = Drawing::new(BodyView::Posterior, Physique::Neutral);
        let place = |(x, y): (i16, i16)| (f32::from(x), f32::from(y));
        let calf = drawing.shape(BodyRegion::Calf).unwrap();
        let touched = drawing.touched(place(calf.anchor), calf.breadth());
        assert_eq!(touched[0].region, BodyRegion::Calf);
        assert!(touched.len() > 1, "{touched:?}");
        assert_eq!(drawing.touched(place(calf.anchor), 0.0).len(), 1);
        assert!(drawing.touched((-560.0, 0.0), 10.0).is_empty());
    }

    /// CSS pixels of a half unit where a phone 360 pixels wide shows the figure, 31.5 em high (`body_view.css`).
    const PHONE: f32 = 504.0 / 2036.0;

    #[test]
    fn on_a_phone_no_region_is_lost() {
        let views: Vec<Drawing> =
            BodyView::ALL.iter().map(|view| Drawing::new(*view, Physique::Neutral)).collect();
        for info in &crate::body::REGIONS {
            let shapes = views.iter().filter_map(|drawing| drawing.shape(info.region));
            let size = shapes.map(|shape| shape.breadth() * PHONE).fold(0.0, f32::max);
            // WCAG 2.5.8: what is smaller than 24 by 24 can be reached in another way: it is offered by
            // name where a finger lands beside it (tests/thumb.rs).
            assert!(size >= 8.0, "{}: {size:.1} pixels", info.id);
        }
    }
}
