//! Builds: moves of landmarks in, a lattice of small displacements out.

use std::collections::BTreeMap;

use super::curve::Point;
use super::sheet::{place, statements};
use super::{OutlineError, Place};

/// Columns of the lattice: the body is at most this wide from the midline to the thumb.
const COLUMNS: usize = 18;
/// Rows of the lattice, from the crown to the soles.
const ROWS: usize = 26;
/// Units from one column to the next: limbs side by side move apart, so they need it close.
const STEP_X: i32 = 16;
/// Units from one row to the next: along the body everything changes slowly.
const STEP_Y: i32 = 40;
/// How many of a displacement's steps make one unit; a byte then reaches 31 units.
const SCALE: i32 = 4;

/// How one build's body differs from the neutral one: displacements on a lattice over half a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// Its name: the file's, without the extension.
    pub name: String,
    /// The displacements, row by row from the crown down, each from the midline outwards, as `[dx, dy]` in
    /// parts of a unit. On the midline `dx` is 0.
    pub lattice: Vec<[i8; 2]>,
    /// How many displacements a row has.
    pub columns: usize,
    /// How many rows there are.
    pub rows: usize,
    /// Units between columns.
    pub step_x: i32,
    /// Units between rows.
    pub step_y: i32,
    /// How many parts make a unit.
    pub scale: i32,
}

impl Build {
    /// Where a place of the neutral body lies in this one: bilinear between the lattice's four nearest
    /// displacements, in whole numbers only, so that the page can do exactly the same.
    ///
    /// Places left of the midline are moved as mirror images.
    #[must_use]
    pub fn warp(&self, [x, y]: Place) -> Place {
        let cell = |at: i16, step: i32, count: usize| {
            let size = 2 * step;
            let last = i32::try_from(count).unwrap_or(i32::MAX) - 1;
            let at = i32::from(at).clamp(0, last * size);
            let cell = (at / size).min(last - 1);
            (usize::try_from(cell).unwrap_or(0), at - cell * size, size)
        };
        let (column, right, wide) = cell(x.abs(), self.step_x, self.columns);
        let (row, down, high) = cell(y, self.step_y, self.rows);
        let whole = wide * high * self.scale;
        let moved = |axis: usize| {
            let node =
                |r: usize, c: usize| i32::from(self.lattice[(row + r) * self.columns + column + c][axis]);
            let top = node(0, 0) * (wide - right) + node(0, 1) * right;
            let low = node(1, 0) * (wide - right) + node(1, 1) * right;
            // Twice, because a place counts half units; then halves round up, for both signs alike.
            let sum = 2 * (top * (high - down) + low * down);
            i16::try_from((2 * sum + whole).div_euclid(2 * whole)).unwrap_or(0)
        };
        [x + if x < 0 { -moved(0) } else { moved(0) }, y + moved(1)]
    }
}

/// A landmark and how far it moves.
struct Move {
    at: Point,
    by: Point,
}

/// Reads the moves and computes the lattice.
pub(super) fn read(
    file: &str,
    text: &str,
    outlines: &[BTreeMap<String, Point>],
) -> Result<Build, OutlineError> {
    let mut moves: Vec<Move> = Vec::new();
    for statement in statements(file, text)? {
        let error = |message: String| OutlineError::new(file, statement.line, message);
        let words: Vec<&str> = statement.text.split_whitespace().collect();
        let ["move", landmark, dx, dy] = words[..] else {
            return Err(error("a move is written `move landmark dx dy` or `move x,y dx dy`".into()));
        };
        let at = if let Some((x, y)) = landmark.split_once(',') {
            place(x, y).map_err(error)?
        } else {
            let known = outlines.iter().find_map(|points| points.get(landmark));
            *known.ok_or_else(|| error(format!("no outline has a point called `{landmark}`")))?
        };
        let number = |word: &str| {
            let value = word.parse::<f64>().ok().filter(|value| value.abs() <= 25.0);
            value.ok_or_else(|| error(format!("`{word}` is not a move of at most 25 units")))
        };
        let by = (number(dx)?, number(dy)?);
        if at.0 == 0.0 && by.0 != 0.0 {
            return Err(error(format!("`{landmark}` lies on the midline and must stay there: dx must be 0")));
        }
        if moves.iter().any(|other| (other.at.0 - at.0).hypot(other.at.1 - at.1) < 2.0) {
            return Err(error(format!("`{landmark}` is moved twice, or lies beside a place that is")));
        }
        moves.push(Move { at, by });
    }
    let missing =
        || OutlineError::new(file, 1, "a build needs at least three moves, not all in a row".into());
    let field = Field::through(&moves).ok_or_else(missing)?;
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let mut build = Build {
        name: name.strip_suffix(".build").unwrap_or(name).to_owned(),
        lattice: Vec::new(),
        columns: COLUMNS,
        rows: ROWS,
        step_x: STEP_X,
        step_y: STEP_Y,
        scale: SCALE,
    };
    for (row, y) in (0..).step_by(STEP_Y.unsigned_abs() as usize).take(ROWS).enumerate() {
        for (column, x) in (0..).step_by(STEP_X.unsigned_abs() as usize).take(COLUMNS).enumerate() {
            let (dx, dy) = field.at((f64::from(x), f64::from(y)));
            let (Some(dx), Some(dy)) = (byte(dx), byte(dy)) else {
                let message = format!("around {x},{y} the body would move {dx:.0},{dy:.0}: too far");
                return Err(OutlineError::new(file, 1, message));
            };
            debug_assert_eq!(build.lattice.len(), row * COLUMNS + column);
            build.lattice.push([if column == 0 { 0 } else { dx }, dy]);
        }
    }
    Ok(build)
}

/// A displacement in parts of a unit, if it fits.
fn byte(value: f64) -> Option<i8> {
    let parts = (value * f64::from(SCALE)).round();
    #[expect(clippy::cast_possible_truncation, reason = "it is within a byte")]
    (-127.0..=127.0).contains(&parts).then_some(parts as i8)
}

/// A thin-plate spline through all moves and their mirror images: of all fields that go through them
/// the one that bends least, so it makes no bumps of its own.
struct Field {
    centres: Vec<Point>,
    /// A weight for each centre, then those of 1, x and y.
    weights: Vec<Point>,
}

impl Field {
    fn through(moves: &[Move]) -> Option<Self> {
        let mirrored = moves.iter().filter(|m| m.at.0 > 0.0);
        let mirrored = mirrored.map(|m| Move { at: (-m.at.0, m.at.1), by: (-m.by.0, m.by.1) });
        let own = moves.iter().map(|m| Move { at: m.at, by: m.by });
        let all: Vec<Move> = own.chain(mirrored).collect();
        let centres: Vec<Point> = all.iter().map(|m| m.at).collect();
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for m in &all {
            let mut row: Vec<f64> = basis(&centres, m.at);
            row.extend([m.by.0, m.by.1]);
            rows.push(row);
        }
        // The weights push nowhere as a whole: far away the field is plain.
        for part in [|_: &Point| 1.0, |at: &Point| at.0 / REACH, |at: &Point| at.1 / REACH] {
            let mut row: Vec<f64> = centres.iter().map(part).collect();
            row.extend([0.0; 5]);
            rows.push(row);
        }
        Some(Self { centres, weights: solve(rows)? })
    }

    fn at(&self, point: Point) -> Point {
        let basis = basis(&self.centres, point);
        let terms = basis.iter().zip(&self.weights);
        terms.fold((0.0, 0.0), |sum, (b, w)| (sum.0 + b * w.0, sum.1 + b * w.1))
    }
}

/// Brings the numbers that are solved with near to one.
const REACH: f64 = 1000.0;

/// What the field is a weighted sum of, at a point.
fn basis(centres: &[Point], (x, y): Point) -> Vec<f64> {
    let thin_plate = |centre: &Point| {
        let square = ((x - centre.0).powi(2) + (y - centre.1).powi(2)) / REACH.powi(2);
        if square > 0.0 { square * square.ln() } else { 0.0 }
    };
    centres.iter().map(thin_plate).chain([1.0, x / REACH, y / REACH]).collect()
}

/// Solves linear equations, each row being the factors and two right-hand sides.
fn solve(mut rows: Vec<Vec<f64>>) -> Option<Vec<Point>> {
    let count = rows.len();
    for column in 0..count {
        let pivot =
            (column..count).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        let lead = rows[column].clone();
        if lead[column].abs() < 1e-9 {
            return None;
        }
        for row in rows.iter_mut().enumerate().filter(|(number, _)| *number != column).map(|(_, row)| row) {
            let factor = row[column] / lead[column];
            for (value, above) in row.iter_mut().zip(&lead).skip(column) {
                *value -= factor * above;
            }
        }
    }
    let weights = rows.iter().enumerate();
    Some(weights.map(|(i, row)| (row[count] / row[i], row[count + 1] / row[i])).collect())
}
