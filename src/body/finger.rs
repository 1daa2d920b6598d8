//! Touch tolerance: which regions a finger may mean, as it covers what it touches and lands beside its aim.

use super::{Drawing, FigurePoint, SidedRegion};

/// How far a finger lands beside what it aims at, in each direction: the standard deviation, in CSS pixels.
///
/// 4 mm, about twice what people need who take care: targets of 9.2 mm were large enough for thumbs on
/// phones held in one hand (Parhi, Karlson and Bederson 2006, doi:10.1145/1152215.1152260), which holds 95 %
/// of taps if the deviation is 2.3 mm. Whoever hurts may not take care. A CSS pixel is meant to be 1/160
/// inch on a phone, which makes 6.3 a millimetre; phones that show 360 pixels have 5.4 and more. The
/// larger number is the more careful one: there more places lie below the same finger.
pub const SPREAD: f32 = 25.0;
/// So many other places are offered; more names are no help.
pub const MOST_OFFERS: usize = 15;
/// Beside the body, further away than so many deviations nothing is meant.
const BESIDE: f32 = 1.5;
/// Nor is a place whose middle and outline lie, on average, further away than so many.
const REACH: f32 = 3.0;

impl Drawing {
    /// The places that a finger may mean which lands at a place, with this deviation in half units: first
    /// the one that it lies on, then the likeliest. Nothing, if it lies well beside the body.
    ///
    /// People aim at the middle of a place, or at the spot in it that hurts. So what counts is how far away
    /// are both: its middle, and whatever of it is nearest.
    #[must_use]
    pub fn meant(&self, place: FigurePoint, spread: f32) -> Vec<SidedRegion> {
        let reach = 2.0 * REACH * spread;
        let mut near: Vec<(f32, SidedRegion)> = Vec::new();
        let mut beside = f32::MAX;
        for (shape, x, sided) in self.sided() {
            let at = (place.0 * x, place.1);
            let outline = shape.distance(at, reach);
            beside = beside.min(outline);
            let (dx, dy) = (at.0 - f32::from(shape.anchor.0), at.1 - f32::from(shape.anchor.1));
            // What it lies on comes first, wherever its middle is.
            let away = if outline > 0.0 { outline + (dx * dx + dy * dy).sqrt() } else { 0.0 };
            if away <= reach {
                let index = near.iter().take_while(|(other, _)| *other <= away).count();
                near.insert(index, (away, sided));
            }
        }
        if beside > BESIDE * spread {
            near.clear();
        }
        near.into_iter().map(|(_, sided)| sided).collect()
    }

    /// The place that a tap takes, and then the others that it may have meant: `target` is what the
    /// browser says it lies on, which comes first; `at` is where.
    #[must_use]
    pub fn taken(
        &self,
        target: Option<SidedRegion>,
        at: Option<FigurePoint>,
        spread: f32,
    ) -> Vec<SidedRegion> {
        let mut meant = at.map(|at| self.meant(at, spread)).unwrap_or_default();
        meant.retain(|place| Some(*place) != target);
        meant.splice(..0, target);
        meant.truncate(1 + MOST_OFFERS);
        meant
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, BodyView, Laterality, Physique};

    #[test]
    fn what_a_finger_lies_on_comes_first_and_each_place_once() {
        let drawing = Drawing::new(BodyView::Posterior, Physique::Neutral);
        for shape in &drawing.shapes {
            let middle = (f32::from(shape.anchor.0), f32::from(shape.anchor.1));
            let meant = drawing.meant(middle, SPREAD * 4.0);
            assert_eq!(meant[0].region, shape.region);
            let mut once = meant.clone();
            once.sort_unstable();
            once.dedup();
            assert!(once.len() == meant.len() && meant.len() > 1, "{meant:?}");
            assert_eq!(drawing.meant(middle, 0.1).len(), 1, "nobody misses by nothing");
        }
    }

    #[test]
    fn the_browser_has_the_first_word() {
        let drawing = Drawing::new(BodyView::Posterior, Physique::Neutral);
        let (x, y) = drawing.shape(BodyRegion::Calf).unwrap().anchor;
        let (at, spread) = (Some((f32::from(x), f32::from(y))), 100.0);
        let heel = SidedRegion { region: BodyRegion::Heel, side: Laterality::Left };
        let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Right };
        let taken = drawing.taken(Some(heel), at, spread);
        assert_eq!(taken[..2], [heel, calf]);
        assert!(taken.len() <= 1 + MOST_OFFERS);
        assert_eq!(drawing.taken(None, at, spread)[0], calf);
        assert_eq!(drawing.taken(Some(heel), None, spread), [heel]);
        assert!(drawing.taken(None, Some((-560.0, 0.0)), spread).is_empty(), "well beside the body");
    }
}
