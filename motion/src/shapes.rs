//! Shapes on the sheet: contours of tubes, hulls of spheres, strokes; and their SVG path data.

use super::path::{End, Pen, SheetPoint};
use super::space::{Rotation, Vec3};

/// From where the figure is seen.
#[derive(Debug, Clone, Copy)]
pub struct Camera {
    /// The direction in space that is the sheet's right.
    pub right: Vec3,
    /// The direction that is the sheet's top.
    pub up: Vec3,
    /// The direction toward the reader.
    pub near: Vec3,
    /// Sheet units in a centimetre.
    pub scale: f32,
    /// Where the origin is on the sheet.
    pub shift: SheetPoint,
}

impl Camera {
    /// A camera at an angle around the figure (0 in front, 90 at its right), raised by another.
    #[must_use]
    pub fn new(yaw: f32, pitch: f32, scale: f32) -> Self {
        let turn = Rotation::about_y(-yaw).then(&Rotation::about_z(pitch));
        Self { right: -turn.z, up: turn.y, near: turn.x, scale, shift: (0.0, 0.0) }
    }

    /// Where a place is seen.
    #[inline(never)]
    #[must_use]
    pub fn see(&self, v: Vec3) -> SheetPoint {
        (self.shift.0 + self.right.dot(v) * self.scale, self.shift.1 - self.up.dot(v) * self.scale)
    }

    /// A direction of the sheet, in the world.
    fn world(&self, d: SheetPoint) -> Vec3 {
        self.right * d.0 - self.up * d.1
    }
}

/// A cross-section of a tube: its middle, its frame, and how far it reaches to the front, the back
/// and either side.
#[derive(Debug, Clone, Copy)]
pub struct Ring {
    pub at: Vec3,
    pub turn: Rotation,
    pub front: f32,
    pub back: f32,
    pub right: f32,
    pub left: f32,
}

impl Ring {
    /// How far it reaches in a direction.
    fn reach(&self, d: Vec3) -> f32 {
        let (x, z) = (self.turn.x.dot(d), self.turn.z.dot(d));
        let x = x * if x > 0.0 { self.front } else { self.back };
        let z = z * if z > 0.0 { self.right } else { self.left };
        (x * x + z * z).sqrt()
    }

    /// Where its surface is at an angle, 0 in front and 90 at the right; and where that faces.
    pub fn surface(&self, degrees: f32) -> (Vec3, Vec3) {
        let (s, c) = super::space::sin_cos(degrees);
        let x = if c > 0.0 { self.front } else { self.back };
        let z = if s > 0.0 { self.right } else { self.left };
        let at = self.at + self.turn.x * (c * x) + self.turn.z * (s * z);
        (at, self.turn.x * (c / x.max(0.1)) + self.turn.z * (s / z.max(0.1)))
    }
}

/// The ring at a place between the stations, counted in tenths of them.
pub fn ring_at(rings: &[Ring], tenths: i16) -> Ring {
    let below = usize::try_from(tenths / 10).unwrap_or_default().min(rings.len() - 1);
    let (a, b) = (rings[below], rings[(below + 1).min(rings.len() - 1)]);
    let share = f32::from(tenths % 10) * 0.1;
    let mix = |a: f32, b: f32| a + (b - a) * share;
    Ring {
        at: a.at.toward(b.at, share),
        turn: a.turn.toward(&b.turn, share),
        front: mix(a.front, b.front),
        back: mix(a.back, b.back),
        right: mix(a.right, b.right),
        left: mix(a.left, b.left),
    }
}

fn unit(d: SheetPoint, or: SheetPoint) -> SheetPoint {
    let length = (d.0 * d.0 + d.1 * d.1).sqrt();
    if length > 0.01 { (d.0 / length, d.1 / length) } else { or }
}

/// The outline of a tube: one side, the far end, the other side back, the near end.
pub struct Outline {
    /// All points, in order.
    pub points: Vec<SheetPoint>,
    /// The middle of each ring.
    pub middle: Vec<SheetPoint>,
}

/// How many points a round end has.
const CAP: usize = 3;

/// Sees a tube of at least two rings; `ends` are how far its ends bulge out, `stiff` how little it
/// minds how single rings lie, in cm.
pub fn tube(camera: &Camera, rings: &[Ring], ends: (f32, f32), stiff: f32) -> Outline {
    let count = rings.len();
    let seen: Vec<SheetPoint> = rings.iter().map(|ring| camera.see(ring.at)).collect();
    let whole = unit((seen[count - 1].0 - seen[0].0, seen[count - 1].1 - seen[0].1), (0.0, 1.0));
    let mut sides = [Vec::new(), Vec::new()];
    let mut ways = Vec::new();
    for index in 0..count {
        let (before, after) = (seen[index.saturating_sub(1)], seen[(index + 1).min(count - 1)]);
        // Where the tube points at the reader, single rings wander: the whole knows better.
        let steady = stiff * camera.scale;
        let way = unit((after.0 - before.0 + whole.0 * steady, after.1 - before.1 + whole.1 * steady), whole);
        let across = (-way.1, way.0);
        for (sign, side) in [(1.0, 0), (-1.0, 1)] {
            let d = (across.0 * sign, across.1 * sign);
            let reach = rings[index].reach(camera.world(d)) * camera.scale;
            sides[side].push((seen[index].0 + d.0 * reach, seen[index].1 + d.1 * reach));
        }
        ways.push(way);
    }
    let cap = |index: usize, sign: f32, bulge: f32| {
        let ring = &rings[index];
        let way = (ways[index].0 * sign, ways[index].1 * sign);
        let d = camera.world(way);
        let along = ring.turn.y.dot(d) * bulge;
        let reach = (ring.reach(d).powi(2) + along * along).sqrt() * camera.scale;
        let (from, to) = if sign > 0.0 { (0, 1) } else { (1, 0) };
        let (from, to, at) = (sides[from][index], sides[to][index], seen[index]);
        (1..=CAP).map(move |step| {
            #[allow(clippy::cast_precision_loss)] // A few.
            let (s, c) = super::space::sin_cos(180.0 * step as f32 / (CAP + 1) as f32);
            let side = if c > 0.0 { from } else { to };
            let k = c.abs();
            (at.0 + (side.0 - at.0) * k + way.0 * reach * s, at.1 + (side.1 - at.1) * k + way.1 * reach * s)
        })
    };
    let mut points = sides[0].clone();
    points.extend(cap(count - 1, 1.0, ends.1));
    points.extend(sides[1].iter().rev());
    points.extend(cap(0, -1.0, ends.0));
    Outline { points, middle: seen.clone() }
}

impl Outline {
    /// Its path.
    pub fn path(&self) -> String {
        closed(&self.points)
    }

    /// Brings points that lie beyond the drawn curve onto it: a surface of rings is a little wider than the curve
    /// around them.
    #[inline(never)]
    pub fn keep(&self, points: &mut [SheetPoint]) {
        // The curve as [`closed`] draws it: midway between two points, and beside each.
        let mut curve = Vec::with_capacity(self.points.len() * 2);
        for (index, &at) in self.points.iter().enumerate() {
            let before = self.points[(index + self.points.len() - 1) % self.points.len()];
            let next = self.points[(index + 1) % self.points.len()];
            let (from, to) = (middle(before, at), middle(at, next));
            curve.push(from);
            curve.push(middle(at, middle(from, to)));
        }
        for point in points {
            let (mut inside, mut best, mut least) = (false, *point, f32::MAX);
            for (index, &a) in curve.iter().enumerate() {
                let b = curve[(index + 1) % curve.len()];
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                if (a.1 > point.1) != (b.1 > point.1) && point.0 < a.0 + dx * (point.1 - a.1) / dy {
                    inside = !inside;
                }
                let along = ((point.0 - a.0) * dx + (point.1 - a.1) * dy) / (dx * dx + dy * dy).max(1.0);
                let along = along.clamp(0.0, 1.0);
                let near = (a.0 + dx * along, a.1 + dy * along);
                let far = (near.0 - point.0).powi(2) + (near.1 - point.1).powi(2);
                if far < least {
                    (best, least) = (near, far);
                }
            }
            if !inside {
                *point = best;
            }
        }
    }

    /// A point of one side (0 or 1) at a ring, and the direction outward from there.
    fn side(&self, side: usize, ring: usize) -> (SheetPoint, SheetPoint) {
        let count = self.middle.len();
        let at = self.points[if side == 0 { ring } else { count * 2 + CAP - 1 - ring }];
        let middle = self.middle[ring];
        (at, unit((at.0 - middle.0, at.1 - middle.1), (0.0, 0.0)))
    }

    /// A sliver around both sides between two rings, which grows from nothing to `width`.
    pub fn rim(&self, first: usize, last: usize, width: f32) -> String {
        let mut d = String::new();
        for side in 0..2 {
            let (mut inner, mut outer) = (Vec::new(), Vec::new());
            for ring in first..=last {
                let (at, out) = self.side(side, ring);
                let wide = width * if ring == first { 0.0 } else { 1.0 };
                inner.push((at.0 - out.0 * 6.0, at.1 - out.1 * 6.0));
                outer.push((at.0 + out.0 * wide, at.1 + out.1 * wide));
            }
            outer.reverse();
            inner.extend(outer);
            d.push_str(&closed(&inner));
        }
        d
    }

    /// The part that lies in the shade, where light falls from the upper left.
    pub fn shade(&self) -> String {
        let count = self.middle.len();
        let (from, to) = (self.middle[0], self.middle[count - 1]);
        let across = unit((from.1 - to.1, to.0 - from.0), (1.0, 0.0));
        let dark = |out: SheetPoint| (out.0 * 0.55 + out.1 * 0.83).max(0.0);
        let side = usize::from(dark(across) < dark((-across.0, -across.1)));
        let (mut outer, mut inner) = (Vec::new(), Vec::new());
        for ring in 0..count {
            let (at, out) = self.side(side, ring);
            let middle = self.middle[ring];
            #[allow(clippy::cast_precision_loss)] // There are few.
            let taper = (ring as f32 * 0.28).min((count - ring) as f32 * 0.4).min(1.0);
            let depth = (0.14 + 0.4 * dark(out)) * taper;
            outer.push(at);
            inner.push((at.0 + (middle.0 - at.0) * depth, at.1 + (middle.1 - at.1) * depth));
        }
        inner.reverse();
        outer.extend(inner);
        closed(&outer)
    }
}

/// A line on a tube, as far as it is seen: tenths of stations and angles, which `mirror` turns over.
pub fn seam(camera: &Camera, rings: &[Ring], points: &[(i16, i16)], mirror: bool, into: &mut String) {
    let mut seen: Vec<SheetPoint> = Vec::new();
    for pair in points.windows(2) {
        for step in 0..4u8 {
            let share = f32::from(step) / 3.0;
            if step == 0 && pair[0] != points[0] {
                continue;
            }
            let mix = |a: i16, b: i16| f32::from(a) + f32::from(b - a) * share;
            #[allow(clippy::cast_possible_truncation)] // Stations are few.
            let ring = ring_at(rings, mix(pair[0].0, pair[1].0) as i16);
            let angle = mix(pair[0].1, pair[1].1);
            let (at, faces) = ring.surface(if mirror { -angle } else { angle });
            if faces.dot(camera.near) > 0.015 {
                seen.push(camera.see(at));
            } else {
                into.push_str(&open(&seen));
                seen.clear();
            }
        }
    }
    into.push_str(&open(&seen));
}

/// A patch of a tube, as far as it is seen: rows of a place and two angles, which `mirror` turns
/// over. Empty where it is turned away. With `away` it is the part that is not seen, as if the tube were of glass.
pub fn patch(
    camera: &Camera,
    rings: &[Ring],
    rows: &[(i16, i16, i16)],
    mirror: bool,
    away: bool,
) -> Vec<SheetPoint> {
    let mut sides = [Vec::new(), Vec::new()];
    let mut row = |place: i16, from: f32, to: f32| {
        let ring = ring_at(rings, place);
        // The stretch of angles that faces the reader.
        let mut span: Option<(Vec3, Vec3)> = None;
        for step in 0..=12u8 {
            let angle = from + (to - from) * f32::from(step) / 12.0;
            let (at, faces) = ring.surface(if mirror { -angle } else { angle });
            if (faces.dot(camera.near) >= 0.0) != away {
                span = Some((span.map_or(at, |span| span.0), at));
            }
        }
        if let Some((a, b)) = span {
            sides[0].push(camera.see(a));
            sides[1].push(camera.see(b));
        }
    };
    for pair in rows.windows(2) {
        let ((low, a, b), (high, c, d)) = (pair[0], pair[1]);
        for step in 0..4i16 {
            let share = f32::from(step) * 0.25;
            let mix = |a: i16, b: i16| f32::from(a) + f32::from(b - a) * share;
            row(low + (high - low) * step / 4, mix(a, c), mix(b, d));
        }
    }
    if let Some(&(place, from, to)) = rows.last() {
        row(place, from.into(), to.into());
    }
    if sides[0].len() < 3 {
        return Vec::new();
    }
    let [mut points, other] = sides;
    points.extend(other.iter().rev());
    points
}

/// The hull of spheres.
pub fn hull(camera: &Camera, spheres: &[(Vec3, f32)]) -> Vec<SheetPoint> {
    let around: Vec<_> = (0..10u8).map(|step| super::space::sin_cos(f32::from(step) * 36.0)).collect();
    let mut points = Vec::with_capacity(spheres.len() * around.len());
    for &(at, radius) in spheres {
        let (x, y) = camera.see(at);
        for &(s, c) in &around {
            points.push((x + c * radius * camera.scale, y + s * radius * camera.scale));
        }
    }
    convex(points)
}

/// Sorts a short list: equals stay as they are. The standard sorts are fast with long lists, and
/// large in a download.
pub fn insertion_sort<T>(list: &mut [T], after: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && after(&list[at - 1], &list[at]) {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// The convex hull of points, by Andrew's monotone chain.
pub fn convex(mut points: Vec<SheetPoint>) -> Vec<SheetPoint> {
    insertion_sort(&mut points, |a, b| a.0 > b.0 || (a.0 >= b.0 && a.1 > b.1));
    let mut ring: Vec<SheetPoint> = Vec::new();
    for round in 0..2 {
        let start = ring.len();
        for &p in &points {
            while ring.len() >= start + 2 {
                let (a, b) = (ring[ring.len() - 2], ring[ring.len() - 1]);
                if (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0) > 0.0 {
                    break;
                }
                ring.pop();
            }
            ring.push(p);
        }
        ring.pop();
        if round == 0 {
            points.reverse();
        }
    }
    // Around as contours of tubes go, so that all can be one path.
    ring.reverse();
    ring
}

/// A closed curve that is led by points: it passes midway between them.
pub fn closed(points: &[SheetPoint]) -> String {
    let Some((&first, &last)) = points.first().zip(points.last()) else { return String::new() };
    let start = middle(last, first);
    let mut pen = Pen::new(start, points.len());
    for index in 0..points.len() {
        let end = points.get(index + 1).map_or(End::At(start), |&next| End::Before(next));
        if index == 0 { pen.curve(first, end) } else { pen.on(end) }
    }
    pen.closed()
}

/// An open curve that is led by points, from the first to the last.
pub fn open(points: &[SheetPoint]) -> String {
    let Some(&first) = points.first() else { return String::new() };
    let mut pen = Pen::new(first, points.len());
    if let [_, last] = *points {
        pen.line(last);
    }
    for index in 2..points.len() {
        let last = index + 1 == points.len();
        let end = if last { End::At(points[index]) } else { End::Before(points[index]) };
        if index == 2 { pen.curve(points[1], end) } else { pen.on(end) }
    }
    pen.done()
}

/// A closed line with corners.
pub fn polygon(points: &[SheetPoint]) -> String {
    let Some((&first, rest)) = points.split_first() else { return String::new() };
    let mut pen = Pen::new(first, points.len());
    for &point in rest {
        pen.line(point);
    }
    pen.closed()
}

fn middle(a: SheetPoint, b: SheetPoint) -> SheetPoint {
    ((a.0 + b.0) * 0.5, (a.1 + b.1) * 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::{Stretch, read};

    /// Points as wild as they come: a spiral, and back and forth.
    fn wild() -> Vec<SheetPoint> {
        let place = |step: u8| {
            let at = f32::from(step);
            ((at * 0.7).sin() * at * 13.37 - 40.3, (at * 1.1).cos() * at * 17.71 + 3.5)
        };
        (0..90).map(place).collect()
    }

    fn near(a: SheetPoint, b: SheetPoint, most: f32) -> bool {
        (a.0 - b.0).abs() <= most && (a.1 - b.1).abs() <= most
    }

    #[test]
    fn a_closed_curve_is_led_by_its_points_to_the_unit() {
        let points = wild();
        let read = read(&closed(&points));
        assert_eq!(read.len(), points.len() + 2);
        let Stretch::Start(start) = read[0] else { panic!("{:?}", read[0]) };
        assert!(near(start, middle(points[89], points[0]), 0.51));
        for (index, point) in points.iter().enumerate() {
            let Stretch::Curve(leads, end) = read[index + 1] else { panic!("{:?}", read[index + 1]) };
            let next = points[(index + 1) % points.len()];
            assert!(near(leads, *point, 1.51) && near(end, middle(*point, next), 1.51), "{index}: {leads:?}");
            assert!(index < 89 || end == start, "{end:?}");
        }
        assert_eq!(read[91], Stretch::Close);
    }

    #[test]
    fn an_open_curve_goes_from_its_first_point_to_its_last() {
        let points = wild();
        let read = read(&open(&points));
        assert_eq!(read.len(), points.len() - 1);
        assert!(matches!(read[0], Stretch::Start(start) if near(start, points[0], 0.51)));
        assert!(matches!(read[88], Stretch::Curve(_, end) if near(end, points[89], 0.51)));
        assert_eq!(open(&points[..1]), "M-40 4");
        assert_eq!(open(&[(1.0, 2.0), (-3.0, 40.0)]), "M1 2l-4 38");
        assert_eq!(open(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]), "M0 0q10 0 10 10");
        assert_eq!(open(&[]), "");
    }

    #[test]
    fn lines_are_read_as_they_were_written() {
        let d = [polygon(&[(1.0, 2.0), (30.0, 2.0), (30.0, -9.0)]), open(&[(5.0, 5.0), (6.0, 6.0)])].concat();
        assert_eq!(d, "M1 2l29 0 0-11zM5 5l1 1");
        let expected = [
            Stretch::Start((1.0, 2.0)),
            Stretch::Line((30.0, 2.0)),
            Stretch::Line((30.0, -9.0)),
            Stretch::Close,
            Stretch::Start((5.0, 5.0)),
            Stretch::Line((6.0, 6.0)),
        ];
        assert_eq!(read(&d), expected);
    }
}
