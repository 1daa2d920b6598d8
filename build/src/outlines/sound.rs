//! Checks that a build bends an outline without breaking it.

use super::curve::{Piece, Point, double_area, pieces, polygon};
use super::{Build, OutlineError, Stretch, Stroke, View};

/// No region may keep less than this part of its area, or grow beyond the reciprocal: more is no
/// longer a build but a caricature.
const LEAST_AREA: f64 = 0.6;

/// Checks every region of a view, and its silhouette, as the build bends them.
pub(super) fn check(file: &str, build: &Build, name: &str, view: &View) -> Result<(), OutlineError> {
    let error = |what: String| Err(OutlineError::new(file, 1, format!("it bends `{name}` so that {what}")));
    let plain: Vec<Vec<Piece>> = view.borders.iter().map(|border| pieces(&border.controls)).collect();
    let bent: Vec<Vec<Piece>> = view.borders.iter().map(|border| bend(build, border)).collect();
    let skin = polygon_along(&view.skin, &bent);
    if let Some((x, y)) = skin.iter().find(|(x, _)| *x < 0.0) {
        return error(format!("the skin crosses the midline near {x:.1},{y:.0}"));
    }
    if let Some((x, y)) = crossing(&skin) {
        return error(format!("the skin crosses itself near {x:.0},{y:.0}"));
    }
    for shape in &view.shapes {
        let region = &shape.region;
        let polygon = polygon_along(&shape.route, &bent);
        let part = double_area(&polygon) / double_area(&polygon_along(&shape.route, &plain));
        if !(LEAST_AREA..=1.0 / LEAST_AREA).contains(&part) {
            return error(format!("`{region}` keeps {:.0} % of its area", part * 100.0));
        }
        if let Some((x, y)) = crossing(&polygon) {
            return error(format!("`{region}` crosses itself near {x:.0},{y:.0}"));
        }
    }
    Ok(())
}

/// A border's pieces in a build.
fn bend(build: &Build, border: &Stroke) -> Vec<Piece> {
    let controls: Vec<_> = border.controls.iter().map(|place| build.warp(*place)).collect();
    pieces(&controls)
}

/// The polygon along a route; what lies between two stretches is straight.
fn polygon_along(route: &[Stretch], borders: &[Vec<Piece>]) -> Vec<Point> {
    let along = |stretch: &Stretch| -> Vec<Piece> {
        let Stretch { border, from, to } = *stretch;
        if from < to {
            borders[border][from..to].to_vec()
        } else {
            borders[border][to..from].iter().rev().map(|piece| piece.reversed()).collect()
        }
    };
    let mut points: Vec<Point> = route.iter().flat_map(|stretch| polygon(&along(stretch))).collect();
    points.dedup();
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    points
}

/// Where two edges of a polygon cross, if any do.
pub(super) fn crossing(polygon: &[Point]) -> Option<Point> {
    let count = polygon.len();
    let edge = |i: usize| (polygon[i], polygon[(i + 1) % count]);
    let side = |(a, b): (Point, Point), p: Point| (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0);
    for one in 0..count {
        // Neighbours share a point, and so does the last edge with the first.
        for two in one + 2..count - usize::from(one == 0) {
            let (first, second) = (edge(one), edge(two));
            let apart = side(first, second.0) * side(first, second.1) < 0.0
                && side(second, first.0) * side(second, first.1) < 0.0;
            if apart {
                return Some(first.0);
            }
        }
    }
    None
}
