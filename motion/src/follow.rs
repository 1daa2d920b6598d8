//! Follow: a figure that keeps to a count instead of going at its own pace.

use super::Scene;

/// A figure that comes to its beat goes at most so many times as quick as the clip.
const FASTEST: f32 = 3.0;
/// Farther behind than by this part of the loop it is not behind, but early.
const EARLY: f32 = 0.8;
/// A breath in what is held takes so long, in seconds.
const BREATH: f32 = 4.0;

/// Where in a repetition a figure is to be: 0 where it leaves its first pose, 1 in the pose that is held or turned back
/// from, 2 in the first pose again. Every second repetition counts from 2 to 4: where the sides take turns, it is the other's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beat {
    /// Where it is now.
    pub at: f32,
    /// How far it goes.
    pub to: f32,
    /// How much of it passes in a second.
    pub rate: f32,
}

impl Beat {
    /// A pose that is kept.
    #[must_use]
    pub fn stay(at: f32) -> Self {
        Self { at, to: at, rate: 0.0 }
    }

    /// Lets so many seconds pass for a figure that is at a moment of the loop, and gives the moment where it is then: always
    /// forward, and never at once; it may lie beyond the loop's end.
    pub fn pass(&mut self, scene: &Scene, at: f32, seconds: f32) -> f32 {
        self.at = (self.at + self.rate * seconds).min(self.to);
        let (from, hold) = scene.held(self.at);
        let stays = self.rate <= 0.0 && (self.at % 2.0 - 1.0).abs() < 0.01;
        if stays && at >= from && at < from + hold {
            // A breath ends in the pose that it began in.
            let next = at + seconds * hold / BREATH;
            return if next < from + hold { next } else { from };
        }
        let whole = scene.clip().seconds();
        let ahead = scene.moment(self.at) - at;
        let ahead = if ahead < 0.0 { ahead + whole } else { ahead };
        // Whoever is a little early waits.
        if ahead > whole * EARLY { at } else { at + ahead.min(seconds * FASTEST) }
    }
}
