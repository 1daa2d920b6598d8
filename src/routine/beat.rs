//! Beat: where in its movement a figure is to be while a repetition is counted, so that nobody reads "Hold" beside a figure that
//! lets go.

use super::{Kind, Moment, Phase};
use crate::motion::Beat;

/// So long before it begins the figure goes to where the work begins, in milliseconds.
const COME_MS: u32 = 3_000;

impl Moment {
    /// Where in the movement a figure has to be; none where it goes at its own pace.
    #[must_use]
    pub fn beat(&self) -> Option<Beat> {
        let there = self.step.there_ms().max(1);
        let into = self.step.repetition_ms() - self.repetition_left_ms;
        // Milliseconds of a repetition are exact, and the rest of a beat is shorter.
        #[allow(clippy::cast_precision_loss)]
        let part = |ms: u32| (ms as f32 / there as f32).min(1.0);
        let rate = 1_000.0 * part(1);
        let dose = self.step.dose();
        let from = if self.repetition > 0 && self.repetition.is_multiple_of(2) { 2.0 } else { 0.0 };
        match self.phase {
            Phase::There => Some(Beat { at: from + part(into), to: from + 1.0, rate }),
            Phase::Hold => Some(Beat::stay(from + 1.0)),
            // Not all of it, which would be the start of the next.
            Phase::Back => {
                let at = from + 2.0 - part(self.repetition_left_ms);
                Some(Beat { at, to: from + 1.999, rate })
            }
            Phase::None if self.is_about_to_begin() && dose.repetitions > 0 => {
                Some(Beat::stay(if dose.repetition_s > 0 { 0.0 } else { 1.0 }))
            }
            Phase::None | Phase::Free => None,
        }
    }

    /// Whether work begins within seconds.
    fn is_about_to_begin(&self) -> bool {
        self.step.kind != Kind::Work && self.left_ms <= COME_MS
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Playback, Routine};
    use crate::content::MovementId;

    const NOW: u64 = 1_700_000_000_000;

    #[test]
    fn the_figure_is_where_the_count_is() {
        let beat = |movements: &[MovementId], ms: u64| {
            let mut playback = Playback::new(Routine::of(movements).unwrap(), NOW);
            playback.play(NOW);
            playback.moment(NOW + ms).beat().map(|beat| (beat.at, beat.to, beat.rate))
        };
        let four = Routine::whole_body();
        // Held once, for half a minute: it is in the pose before that begins, and stays.
        assert_eq!(beat(&four[..1], 1_000), None);
        for ms in [2_000, 5_000, 20_000, 34_000] {
            assert_eq!(beat(&four[..1], ms), Some((1.0, 1.0, 0.0)), "{ms}");
        }
        // Ten times in thirty seconds.
        assert_eq!(beat(&four[2..3], 4_000), Some((0.0, 0.0, 0.0)));
        assert_eq!(beat(&four[2..3], 5_000).map(|beat| (beat.0, beat.1)), Some((0.0, 1.0)));
        assert_eq!(beat(&four[2..3], 5_750).map(|beat| (beat.0, beat.1)), Some((0.5, 1.0)));
        assert_eq!(beat(&four[2..3], 6_500).map(|beat| beat.0), Some(1.0));
        // Three times ten seconds.
        assert_eq!(beat(&four[3..4], 5_750).map(|beat| (beat.0, beat.1)), Some((0.5, 1.0)));
        assert_eq!(beat(&four[3..4], 9_000), Some((1.0, 1.0, 0.0)));
        assert_eq!(beat(&four[3..4], 17_250).map(|beat| beat.0), Some(1.5));
        // The second time, the other side's turn where sides take turns.
        assert_eq!(beat(&four[3..4], 18_750).map(|beat| (beat.0, beat.1)), Some((2.5, 3.0)));
        // By minutes, as they like.
        let easy = MovementId::ALL.iter().copied().find(|id| id.card().dose.minutes > 0).unwrap();
        assert_eq!(beat(&[easy], 30_000), None);
    }
}
