//! Turns a sheet into a planar map: loops into shapes, and a check that they tile the body.

use std::collections::BTreeMap;

use super::curve::{
    Piece, Point, commands, controls, double_area, key, on_midline, pole, polygon, spline, tenths,
};
use super::sheet::{Curve, Loop, MIDLINE, Sheet};
use super::{OutlineError, Shape, Stretch, Stroke, View};

/// One stretch of a region's loop.
#[derive(Clone, Copy)]
enum Step {
    /// A piece of a border (by number), run forwards or backwards.
    Border { border: usize, piece: usize, forwards: bool },
    /// Along the midline.
    Midline(Point, Point),
}

/// A border with its geometry.
struct Border<'a> {
    said: &'a Curve,
    pieces: Vec<Piece>,
}

impl Border<'_> {
    /// The number of the knot that is this point.
    fn knot(&self, point: &str) -> Option<usize> {
        self.said.knots.iter().position(|knot| knot.name.as_deref() == Some(point))
    }
}

/// Which regions run along a piece of border: (region number, forwards).
type Uses = BTreeMap<(usize, usize), Vec<(usize, bool)>>;

/// Draws and checks everything the sheet says.
pub(super) fn draw(file: &str, sheet: &Sheet) -> Result<View, OutlineError> {
    let borders: Vec<Border<'_>> =
        sheet.borders.iter().map(|said| Border { said, pieces: spline(&said.knots) }).collect();
    let mut uses = Uses::new();
    let mut shapes = Vec::new();
    let mut midline = Vec::new();
    for (number, said) in sheet.regions.iter().enumerate() {
        let steps = walk(file, said, sheet, &borders)?;
        for step in &steps {
            match *step {
                Step::Border { border, piece, forwards } => {
                    uses.entry((border, piece)).or_default().push((number, forwards));
                }
                Step::Midline(from, to) => midline.push((from, to, said)),
            }
        }
        shapes.push(shape(file, said, steps, &borders)?);
    }
    check_uses(file, sheet, &borders, &uses)?;
    check_midline(file, &mut midline)?;
    let rim = rim(file, &borders, &uses)?;
    let pieces: Vec<Piece> = rim.iter().map(|step| drawn(step, &borders)).collect();
    Ok(View {
        skin: route(&rim),
        polygon: polygon(&pieces),
        shapes,
        borders: borders.iter().map(|border| stroke(border.said, &border.pieces)).collect(),
        strokes: sheet.lines.iter().map(|line| stroke(line, &spline(&line.knots))).collect(),
    })
}

/// A curve as numbers.
fn stroke(said: &Curve, pieces: &[Piece]) -> Stroke {
    Stroke { name: said.name.clone(), builds: said.builds.clone(), controls: controls(pieces) }
}

/// Follows a loop from corner to corner.
fn walk(file: &str, said: &Loop, sheet: &Sheet, borders: &[Border<'_>]) -> Result<Vec<Step>, OutlineError> {
    let error =
        |message: String| OutlineError::new(file, said.line, format!("region `{}`: {message}", said.region));
    let mut steps = Vec::new();
    let next = said.corners.iter().cycle().skip(1);
    for ((from, through), (to, _)) in said.corners.iter().zip(next) {
        let joining: Vec<(usize, usize, usize)> = borders
            .iter()
            .enumerate()
            .filter(|(_, border)| through.as_ref().is_none_or(|name| *name == border.said.name))
            .filter_map(|(number, border)| Some((number, border.knot(from)?, border.knot(to)?)))
            .collect();
        match joining[..] {
            [(border, start, end)] if start < end => {
                steps.extend((start..end).map(|piece| Step::Border { border, piece, forwards: true }));
            }
            [(border, start, end)] => {
                let back = (end..start).rev();
                steps.extend(back.map(|piece| Step::Border { border, piece, forwards: false }));
            }
            [] => {
                let (a, b) = (sheet.points[from], sheet.points[to]);
                if through.as_ref().is_some_and(|name| name != MIDLINE) || !on_midline(a) || !on_midline(b) {
                    return Err(error(format!("no border joins `{from}` and `{to}`")));
                }
                steps.push(Step::Midline(a, b));
            }
            [(one, ..), (two, ..), ..] => {
                let (one, two) = (&borders[one].said.name, &borders[two].said.name);
                return Err(error(format!(
                    "both `{one}` and `{two}` join `{from}` and `{to}`: write `{from} ({one}) {to}`"
                )));
            }
        }
    }
    Ok(steps)
}

/// The piece that is drawn at a step.
fn drawn(step: &Step, borders: &[Border<'_>]) -> Piece {
    match *step {
        Step::Border { border, piece, forwards } => {
            let piece = borders[border].pieces[piece];
            if forwards { piece } else { piece.reversed() }
        }
        Step::Midline(from, to) => Piece::straight(from, to),
    }
}

/// The drawn shape of a region's loop.
fn shape(
    file: &str,
    said: &Loop,
    mut steps: Vec<Step>,
    borders: &[Border<'_>],
) -> Result<Shape, OutlineError> {
    let error =
        |message: &str| OutlineError::new(file, said.line, format!("region `{}`: {message}", said.region));
    let mut pieces: Vec<Piece> = steps.iter().map(|step| drawn(step, borders)).collect();
    if double_area(&polygon(&pieces)) <= 0.0 {
        return Err(error("its points must go round clockwise, as seen on the screen"));
    }
    // The straight stretch along the midline comes last, where closing the path draws it.
    if let Some(along) = steps.iter().rposition(|step| matches!(step, Step::Midline(..))) {
        let places = (along + 1) % steps.len();
        pieces.rotate_left(places);
        steps.rotate_left(places);
    }
    if said.midline {
        if steps.iter().filter(|step| matches!(step, Step::Midline(..))).count() != 1 {
            return Err(error("a midline region runs along the midline exactly once"));
        }
        pieces.pop();
        let other: Vec<Piece> = pieces.iter().rev().map(|p| p.mirrored().reversed()).collect();
        pieces.extend(other);
    }
    let polygon = polygon(&pieces);
    Ok(Shape {
        region: said.region.clone(),
        midline: said.midline,
        commands: commands(&pieces, true),
        route: route(&steps),
        anchor: pole(&polygon, said.midline),
        polygon,
    })
}

/// Joins the pieces of a loop into stretches.
fn route(steps: &[Step]) -> Vec<Stretch> {
    let mut route: Vec<Stretch> = Vec::new();
    for step in steps {
        let Step::Border { border, piece, forwards } = *step else { continue };
        let (from, to) = if forwards { (piece, piece + 1) } else { (piece + 1, piece) };
        match route.last_mut() {
            Some(last) if last.border == border && last.to == from && (last.from < last.to) == forwards => {
                last.to = to;
            }
            _ => route.push(Stretch { border, from, to }),
        }
    }
    route
}

/// Every piece of border parts two regions, which run along it in opposite directions, or one
/// region and the world.
fn check_uses(file: &str, sheet: &Sheet, borders: &[Border<'_>], uses: &Uses) -> Result<(), OutlineError> {
    for (number, border) in borders.iter().enumerate() {
        for (piece, drawn) in border.pieces.iter().enumerate() {
            let name = |(region, _): &(usize, bool)| format!("`{}`", sheet.regions[*region].region);
            let complaint = match uses.get(&(number, piece)).map_or(&[][..], Vec::as_slice) {
                [] => "no region uses it".to_owned(),
                [_] => continue,
                [one, two] if one.1 != two.1 => continue,
                [one, two] => format!("{} and {} lie on the same side of it", name(one), name(two)),
                many => {
                    let names: Vec<String> = many.iter().map(name).collect();
                    format!("more than two regions use it: {}", names.join(", "))
                }
            };
            let [(x0, y0), .., (x1, y1)] = drawn.p;
            return Err(OutlineError::new(
                file,
                border.said.line,
                format!("border `{}`, from {x0},{y0} to {x1},{y1}: {complaint}", border.said.name),
            ));
        }
    }
    Ok(())
}

/// The stretches along the midline follow each other without gap or overlap.
fn check_midline(file: &str, stretches: &mut [(Point, Point, &Loop)]) -> Result<(), OutlineError> {
    // Clockwise loops on the right half run up the midline.
    stretches.sort_by_key(|(from, ..)| tenths(from.1));
    for pair in stretches.windows(2) {
        let ((upper, _, above), (_, lower, below)) = (&pair[0], &pair[1]);
        if tenths(upper.1) != tenths(lower.1) {
            return Err(OutlineError::new(
                file,
                below.line,
                format!(
                    "on the midline `{}` ends at {} but `{}` begins at {}",
                    above.region, upper.1, below.region, lower.1
                ),
            ));
        }
    }
    Ok(())
}

/// The outer rim, from the crown round to the crotch, chained from the pieces used once.
fn rim(file: &str, borders: &[Border<'_>], uses: &Uses) -> Result<Vec<Step>, OutlineError> {
    let mut by_start = BTreeMap::new();
    for (&(border, piece), users) in uses {
        let [(_, forwards)] = users[..] else { continue };
        let step = Step::Border { border, piece, forwards };
        let from = drawn(&step, borders).p[0];
        let said = borders[border].said;
        if by_start.insert(key(from), (step, said)).is_some() {
            let message = format!("border `{}`: the outer rim forks at {from:?}", said.name);
            return Err(OutlineError::new(file, said.line, message));
        }
    }
    let start = by_start.keys().copied().filter(|(x, _)| *x == 0).min_by_key(|(_, y)| *y);
    let Some(mut at) = start else {
        return Err(OutlineError::new(file, 1, "no outer rim starts on the midline".into()));
    };
    let mut rim: Vec<Step> = Vec::new();
    while let Some((step, _)) = by_start.remove(&at) {
        at = key(drawn(&step, borders).p[3]);
        rim.push(step);
    }
    if let Some((step, said)) = by_start.into_values().next() {
        let [(x, y), ..] = drawn(&step, borders).p;
        let name = &said.name;
        let message =
            format!("border `{name}`, at {x},{y}: only one region uses it, but it is not on the rim");
        return Err(OutlineError::new(file, said.line, message));
    }
    if at.0 != 0 {
        return Err(OutlineError::new(file, 1, format!("the outer rim breaks off at {at:?} (tenths)")));
    }
    Ok(rim)
}
