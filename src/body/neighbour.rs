//! Neighbours: which region an arrow key leads to.

use super::{BodyView, SidedRegion};

/// The direction of an arrow key, on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Toward {
    Up,
    Down,
    Left,
    Right,
}

/// The nearest region that lies more in that direction than beside it, if any.
#[must_use]
pub fn neighbour(from: SidedRegion, view: BodyView, toward: Toward) -> Option<SidedRegion> {
    let anchors = anchors(view);
    let (x, y) = anchors.iter().find(|(spot, _)| *spot == from)?.1;
    let mut nearest: Option<(i16, SidedRegion)> = None;
    for &(spot, (to_x, to_y)) in &anchors {
        let (ahead, aside) = match toward {
            Toward::Up => (y - to_y, to_x - x),
            Toward::Down => (to_y - y, to_x - x),
            Toward::Left => (x - to_x, to_y - y),
            Toward::Right => (to_x - x, to_y - y),
        };
        if ahead <= 0 || 2 * ahead < aside.abs() {
            continue;
        }
        // Straight ahead beats beside: a step down the leg should not change the leg.
        let distance = ahead + 2 * aside.abs();
        if nearest.is_none_or(|(best, _)| distance < best) {
            nearest = Some((distance, spot));
        }
    }
    nearest.map(|(_, spot)| spot)
}

/// Every sided region of a view with its anchor on the screen, in thousandths of stature from the
/// midline and from the top.
#[must_use]
pub fn anchors(view: BodyView) -> Vec<(SidedRegion, (i16, i16))> {
    let shapes = view.outline().shapes.iter();
    shapes
        .flat_map(|shape| {
            shape.region.sides().iter().map(|&side| {
                let sided = SidedRegion { region: shape.region, side };
                (sided, (shape.anchor.0 * sided.direction(view), shape.anchor.1))
            })
        })
        .collect()
}

/// A view, a place in it, and the place's anchor on the screen.
pub type Led = (BodyView, SidedRegion, (i16, i16));

/// A way from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the neighbour in a direction.
    To(Toward),
    /// To the uppermost place of the view.
    Top,
    /// To the lowest one.
    Bottom,
    /// To the same place in the other view.
    Around,
}

/// Where a way leads to from a place.
#[must_use]
pub fn led(from: SidedRegion, view: BodyView, way: Way) -> Option<Led> {
    let all = anchors(view);
    let height = |(_, (_, y)): &&(SidedRegion, (i16, i16))| *y;
    let (view, place) = match way {
        Way::To(toward) => (view, neighbour(from, view, toward)?),
        Way::Top => (view, all.iter().min_by_key(height)?.0),
        Way::Bottom => (view, all.iter().max_by_key(height)?.0),
        Way::Around => (view.flipped(), counterpart(from, view)),
    };
    let at = anchors(view).into_iter().find(|(spot, _)| *spot == place)?.1;
    Some((view, place, at))
}

/// The same place in the other view or, where that does not show it, the nearest one there.
fn counterpart(place: SidedRegion, view: BodyView) -> SidedRegion {
    let there = anchors(view.flipped());
    let at = anchors(view).into_iter().find(|(spot, _)| *spot == place).map_or((0, 0), |(_, at)| at);
    // The body turns around its middle: what is on the screen's left comes to its right.
    let distance = |(x, y): (i16, i16)| i32::from(x + at.0).pow(2) + i32::from(y - at.1).pow(2);
    let nearest = there.iter().min_by_key(|(_, at)| distance(*at)).map(|(spot, _)| *spot);
    there.iter().find(|(spot, _)| *spot == place).map(|(spot, _)| *spot).or(nearest).unwrap_or(place)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A keyboard must reach everything: a region that no arrow leads to is lost to its user.
    #[test]
    fn arrows_reach_every_region_from_any_other() {
        for view in BodyView::ALL {
            let all: BTreeSet<SidedRegion> = anchors(view).into_iter().map(|(spot, _)| spot).collect();
            for &start in &all {
                let mut seen = BTreeSet::from([start]);
                let mut open = vec![start];
                while let Some(at) = open.pop() {
                    for toward in [Toward::Up, Toward::Down, Toward::Left, Toward::Right] {
                        if let Some(next) = neighbour(at, view, toward)
                            && seen.insert(next)
                        {
                            open.push(next);
                        }
                    }
                }
                let lost: Vec<_> = all.difference(&seen).collect();
                assert!(lost.is_empty(), "{view:?} from {start:?}: {lost:?}");
            }
        }
    }
}
