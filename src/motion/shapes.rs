//! Outlines on the sheet: tubes with a contour, hulls of round spots, strokes; and their path data.

use super::space::{Turn, V};

/// A place on the sheet.
pub type P = (f32, f32);

/// From where the figure is seen.
#[derive(Debug, Clone, Copy)]
pub struct Camera {
    /// What lies at the right of the sheet.
    pub right: V,
    /// What lies at its top.
    pub up: V,
    /// Toward the reader.
    pub near: V,
    /// Sheet units in a centimetre.
    pub scale: f32,
}

impl Camera {
    /// A camera at an angle around the figure (0 in front, 90 at its right), raised by another.
    #[must_use]
    pub fn new(yaw: f32, pitch: f32, scale: f32) -> Self {
        let turn = Turn::about_y(-yaw).then(&Turn::about_z(pitch));
        Self { right: -turn.z, up: turn.y, near: turn.x, scale }
    }

    /// Where a place is seen.
    #[must_use]
    pub fn see(&self, v: V) -> P {
        (self.right.dot(v) * self.scale, -self.up.dot(v) * self.scale)
    }

    /// A direction of the sheet, in the world.
    fn world(&self, d: P) -> V {
        self.right * d.0 - self.up * d.1
    }
}

/// A cross-section of a tube: its middle, its frame, and how far it reaches to the front, the back
/// and either side.
#[derive(Debug, Clone, Copy)]
pub struct Ring {
    pub at: V,
    pub turn: Turn,
    pub front: f32,
    pub back: f32,
    pub right: f32,
    pub left: f32,
}

impl Ring {
    /// How far it reaches in a direction.
    fn reach(&self, d: V) -> f32 {
        let (x, z) = (self.turn.x.dot(d), self.turn.z.dot(d));
        let x = x * if x > 0.0 { self.front } else { self.back };
        let z = z * if z > 0.0 { self.right } else { self.left };
        (x * x + z * z).sqrt()
    }

    /// Where its surface is at an angle, 0 in front and 90 at the right; and where that faces.
    pub fn surface(&self, degrees: f32) -> (V, V) {
        let (s, c) = super::space::sin_cos(degrees);
        let x = if c > 0.0 { self.front } else { self.back };
        let z = if s > 0.0 { self.right } else { self.left };
        let at = self.at + self.turn.x * (c * x) + self.turn.z * (s * z);
        (at, self.turn.x * (c / x.max(0.1)) + self.turn.z * (s / z.max(0.1)))
    }
}

fn unit(d: P, or: P) -> P {
    let length = (d.0 * d.0 + d.1 * d.1).sqrt();
    if length > 0.01 { (d.0 / length, d.1 / length) } else { or }
}

/// The outline of a tube: one side, the far end, the other side back, the near end.
pub struct Outline {
    /// All points, in order.
    pub points: Vec<P>,
    /// How many rings it has.
    pub rings: usize,
}

/// How many points a round end has.
const CAP: usize = 3;

/// Sees a tube of at least two rings; `ends` are how far its ends bulge out.
pub fn tube(camera: &Camera, rings: &[Ring], ends: (f32, f32)) -> Outline {
    let count = rings.len();
    let seen: Vec<P> = rings.iter().map(|ring| camera.see(ring.at)).collect();
    let whole = unit((seen[count - 1].0 - seen[0].0, seen[count - 1].1 - seen[0].1), (0.0, 1.0));
    let mut sides = [Vec::new(), Vec::new()];
    let mut ways = Vec::new();
    for index in 0..count {
        let (before, after) = (seen[index.saturating_sub(1)], seen[(index + 1).min(count - 1)]);
        let mut way = unit((after.0 - before.0, after.1 - before.1), whole);
        // Where the tube points at the reader, single rings wander: the whole knows better.
        let long = ((after.0 - before.0).powi(2) + (after.1 - before.1).powi(2)).sqrt() / camera.scale;
        if long < 3.0 {
            way = whole;
        }
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
    Outline { points, rings: count }
}

impl Outline {
    /// Its path.
    pub fn path(&self) -> String {
        closed(&self.points)
    }

    /// Both sides between two rings, without the ends.
    pub fn sides(&self, first: usize, last: usize) -> String {
        let other = self.rings * 2 + CAP;
        let mut d = open(&self.points[first..=last]);
        d.push_str(&open(&self.points[other - 1 - last..other - first]));
        d
    }
}

/// A strip on a tube between two angles, as far as it is seen; angles as in [`Ring::surface`].
pub fn patch(camera: &Camera, rings: &[Ring], from: f32, to: f32) -> Option<String> {
    let mut sides = [Vec::new(), Vec::new()];
    for ring in rings {
        // The stretch of angles that faces the reader.
        let mut span: Option<(V, V)> = None;
        let mut angle = from;
        while angle <= to + 0.1 {
            let (at, faces) = ring.surface(angle);
            if faces.dot(camera.near) > 0.0 {
                span = Some((span.map_or(at, |span| span.0), at));
            }
            angle += 10.0;
        }
        let (a, b) = span?;
        sides[0].push(camera.see(a));
        sides[1].push(camera.see(b));
    }
    let mut points = sides[0].clone();
    points.extend(sides[1].iter().rev());
    Some(closed(&points))
}

/// The hull of round spots.
pub fn hull(camera: &Camera, spots: &[(V, f32)]) -> Vec<P> {
    let mut points = Vec::new();
    for &(at, radius) in spots {
        let (x, y) = camera.see(at);
        for step in 0..10u8 {
            let (s, c) = super::space::sin_cos(f32::from(step) * 36.0);
            points.push((x + c * radius * camera.scale, y + s * radius * camera.scale));
        }
    }
    convex(points)
}

/// The convex hull of points, by Andrew's monotone chain.
pub fn convex(mut points: Vec<P>) -> Vec<P> {
    points.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut ring: Vec<P> = Vec::new();
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
    ring
}

/// A closed curve that is led by points: it passes midway between them.
pub fn closed(points: &[P]) -> String {
    let mut d = String::new();
    let Some((&first, &last)) = points.first().zip(points.last()) else { return d };
    write(&mut d, 'M', middle(last, first));
    for (index, &point) in points.iter().enumerate() {
        let next = points.get(index + 1).copied().unwrap_or(first);
        write(&mut d, 'Q', point);
        write(&mut d, ' ', middle(point, next));
    }
    d.push('z');
    d
}

/// An open curve that is led by points, from the first to the last.
pub fn open(points: &[P]) -> String {
    let mut d = String::new();
    let Some(&first) = points.first() else { return d };
    write(&mut d, 'M', first);
    for (index, &point) in points.iter().enumerate().skip(1) {
        match points.get(index + 1) {
            Some(&next) => {
                write(&mut d, 'Q', point);
                let end = if index + 2 == points.len() { next } else { middle(point, next) };
                write(&mut d, ' ', end);
                if index + 2 == points.len() {
                    break;
                }
            }
            None => write(&mut d, 'L', point),
        }
    }
    d
}

/// A closed line with corners.
pub fn polygon(points: &[P]) -> String {
    let mut d = String::new();
    for (index, &point) in points.iter().enumerate() {
        write(&mut d, if index == 0 { 'M' } else { 'L' }, point);
    }
    d.push('z');
    d
}

fn middle(a: P, b: P) -> P {
    ((a.0 + b.0) * 0.5, (a.1 + b.1) * 0.5)
}

fn write(d: &mut String, letter: char, (x, y): P) {
    d.push(letter);
    number(d, x);
    d.push(' ');
    number(d, y);
}

/// Writes a number without its fraction.
pub fn number(d: &mut String, value: f32) {
    #[allow(clippy::cast_possible_truncation)] // A sheet has a few thousand units.
    let value = (value + 0.5).floor() as i32;
    if value < 0 {
        d.push('-');
    }
    let mut rest = value.unsigned_abs();
    let mut digits = [0u8; 10];
    let mut count = 0;
    loop {
        digits[count] = b'0' + (rest % 10) as u8;
        count += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    d.extend(digits[..count].iter().rev().map(|&digit| char::from(digit)));
}
