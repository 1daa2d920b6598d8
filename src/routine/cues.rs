//! Cues of a routine: which tones, words and vibrations, and when.

use super::{Kind, Routine, Step};

/// Something to be heard or felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// The step of this number and kind begins.
    Begin(usize, Kind),
    /// So many seconds are left: 3, 2, 1.
    Count(u8),
    /// Half of a long hold is over.
    Half,
    /// The next repetition begins: its number, from 2.
    Repetition(u8),
    /// All is done.
    End,
}

/// A step has a half worth telling from this length on, in milliseconds.
const LONG_MS: u32 = 20_000;

impl Routine {
    /// The cues from a moment of the routine (that one included) to another (that one not), in
    /// milliseconds, each with its moment, in order. The end is told at the total length.
    #[must_use]
    pub fn cues(&self, from_ms: u32, to_ms: u32) -> Vec<(u32, Cue)> {
        let mut found = Vec::new();
        for (number, step) in self.steps().iter().enumerate() {
            if step.end_ms() > from_ms && step.start_ms < to_ms {
                of_step(number, step, &mut found);
            }
        }
        found.push((self.total_ms(), Cue::End));
        found.retain(|(at, _)| (from_ms..to_ms).contains(at));
        found
    }
}

fn of_step(number: usize, step: &Step, found: &mut Vec<(u32, Cue)>) {
    found.push((step.start_ms, Cue::Begin(number, step.kind)));
    if step.repetitions > 1 {
        // Repetitions are counted, not seconds.
        for repetition in 2..=step.repetitions {
            let at = step.start_ms + step.repetition_ms() * u32::from(repetition - 1);
            found.push((at, Cue::Repetition(repetition)));
        }
        return;
    }
    if step.kind == Kind::Work && step.length_ms >= LONG_MS {
        found.push((step.start_ms + step.length_ms / 2, Cue::Half));
    }
    for left in [3, 2, 1] {
        let before_end = u32::from(left) * 1_000;
        if before_end < step.length_ms {
            found.push((step.end_ms() - before_end, Cue::Count(left)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::MovementId;

    #[test]
    fn a_held_stretch_begins_has_a_half_and_is_counted_down() {
        let routine = Routine::of(&Routine::whole_body()[..1]).unwrap();
        // 5 s to get ready, 30 s held.
        let heard = routine.cues(0, 35_000);
        assert_eq!(
            heard,
            [
                (0, Cue::Begin(0, Kind::Ready)),
                (2_000, Cue::Count(3)),
                (3_000, Cue::Count(2)),
                (4_000, Cue::Count(1)),
                (5_000, Cue::Begin(1, Kind::Work)),
                (20_000, Cue::Half),
                (32_000, Cue::Count(3)),
                (33_000, Cue::Count(2)),
                (34_000, Cue::Count(1)),
            ]
        );
    }

    #[test]
    fn repetitions_are_counted_not_seconds() {
        let routine = Routine::of(&Routine::whole_body()[2..3]).unwrap();
        let heard = routine.cues(5_000, 35_000);
        assert_eq!(heard.len(), 10);
        assert_eq!(heard[9], (32_000, Cue::Repetition(10)));
    }

    #[test]
    fn cues_are_in_order_and_never_two_at_once() {
        let routine = Routine::of(MovementId::ALL.get(..60).unwrap()).unwrap();
        let all = routine.cues(0, u32::MAX);
        assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(all.last(), Some(&(routine.total_ms(), Cue::End)));
    }
}
