//! Which places a finger may mean: it covers what it touches, and lands beside what it aims at.

use super::{Drawing, Place, SidedRegion};

/// How far a finger lands beside what it aims at, in each direction: the standard deviation, in CSS pixels.
///
/// 4 mm, about twice what people need who take care: targets of 9.2 mm were large enough for thumbs on
/// phones held in one hand (Parhi, Karlson and Bederson 2006, doi:10.1145/1152215.1152260), which holds 95 %
/// of taps if the deviation is 2.3 mm. Whoever hurts may not take care. A CSS pixel is meant to be 1/160
/// inch on a phone, which makes 6.3 a millimetre; phones that show 360 pixels have 5.4 and more. The
/// larger number is the more careful one: there more places lie below the same finger.
pub const SPREAD: f32 = 25.0;
/// So many other places are offered; more names are no help.
pub const MOST_OFFERS: usize = 12;
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
    pub fn meant(&self, place: Place, spread: f32) -> Vec<SidedRegion> {
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
}
