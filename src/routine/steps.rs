//! Steps of a routine: getting ready, work, rest, changing sides, one after the other.

use crate::body::Laterality;
use crate::content::{Dose, MovementId};

/// Time to get ready for the first movement, in milliseconds.
pub const FIRST_READY_MS: u32 = 5_000;
/// Time to read the next movement's name and get into place, in milliseconds.
pub const READY_MS: u32 = 10_000;
/// Time to change sides, in milliseconds.
pub const CHANGE_MS: u32 = 5_000;

/// How long rest between sets, and the time before the next movement, are: in hundredths of what the cards say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest(u8);

impl Rest {
    /// As the cards say.
    pub const AS_SAID: Self = Self(1);
    /// All of them, in hundredths, the shortest first.
    pub const HUNDREDTHS: [u32; 4] = [50, 100, 150, 200];

    /// That of a place in [`Rest::HUNDREDTHS`].
    #[must_use]
    pub fn at(place: u8) -> Option<Self> {
        (usize::from(place) < Self::HUNDREDTHS.len()).then_some(Self(place))
    }

    /// Its place there.
    #[must_use]
    pub fn place(self) -> u8 {
        self.0
    }

    fn of(self, ms: u32) -> u32 {
        ms * Self::HUNDREDTHS[usize::from(self.0)] / 100
    }
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Getting ready for a movement.
    Ready,
    /// The movement itself: one set, on one side if it has sides.
    Work,
    /// Changing to the other side.
    Change,
    /// Resting between two sets.
    Rest,
}

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub kind: Kind,
    /// Which of the routine's movements it belongs to, from 0.
    pub index: usize,
    /// The movement.
    pub movement: MovementId,
    /// Which set, from 1; while resting, or getting ready, the one to come.
    pub set: u8,
    /// Which side; while changing, the one to come. The midline where the movement has no sides.
    pub side: Laterality,
    /// Where in the routine it begins, in milliseconds.
    pub start_ms: u32,
    /// How long it takes, in milliseconds; never 0.
    pub length_ms: u32,
    /// How many repetitions it has; 0 where nothing is repeated: rest, or movement by minutes.
    pub repetitions: u8,
    /// How long a repetition is held, in milliseconds; 0 where it is not.
    pub hold_ms: u32,
}

impl Step {
    /// Where in the routine it ends, in milliseconds.
    #[must_use]
    pub fn end_ms(&self) -> u32 {
        self.start_ms + self.length_ms
    }

    /// How long a repetition takes, in milliseconds; the whole step where there is at most one.
    #[must_use]
    pub fn repetition_ms(&self) -> u32 {
        self.length_ms / u32::from(self.repetitions.max(1))
    }

    /// How long moving to what is held takes, in milliseconds, and letting go as long.
    pub(super) fn there_ms(&self) -> u32 {
        self.repetition_ms().saturating_sub(self.hold_ms) / 2
    }

    /// The movement's dose.
    #[must_use]
    pub fn dose(&self) -> Dose {
        self.movement.card().dose
    }
}

/// Movements, laid out in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Routine {
    movements: Vec<MovementId>,
    rest: Rest,
    steps: Vec<Step>,
}

impl Routine {
    /// The most movements that a routine can have.
    pub const MOST: usize = 64;

    /// The movements in their order, each with its card's dose: getting ready, then all sets, with
    /// both sides in each set, and rest between sets. Without movements, or with more than
    /// [`Routine::MOST`], there is no routine.
    #[must_use]
    pub fn of(movements: &[MovementId]) -> Option<Self> {
        Self::paced(movements, Rest::AS_SAID)
    }

    /// The same with shorter or longer rest.
    #[must_use]
    pub fn paced(movements: &[MovementId], rest: Rest) -> Option<Self> {
        if movements.is_empty() || movements.len() > Self::MOST {
            return None;
        }
        let mut routine = Self { movements: movements.to_vec(), rest, steps: Vec::new() };
        for (index, &movement) in movements.iter().enumerate() {
            routine.add(index, movement);
        }
        Some(routine)
    }

    /// The article's movements for the whole body.
    #[must_use]
    pub fn whole_body() -> Vec<MovementId> {
        MovementId::ALL.iter().filter(|id| id.card().whole_body).copied().collect()
    }

    fn add(&mut self, index: usize, movement: MovementId) {
        let dose = movement.card().dose;
        let sides: &[Laterality] =
            if dose.each_side { &[Laterality::Left, Laterality::Right] } else { &[Laterality::Midline] };
        let step = Step {
            kind: Kind::Ready,
            index,
            movement,
            set: 1,
            side: sides[0],
            start_ms: 0,
            length_ms: if index == 0 { FIRST_READY_MS } else { self.rest.of(READY_MS) },
            repetitions: 0,
            hold_ms: 0,
        };
        self.push(step);
        if dose.minutes > 0 {
            self.push(Step { kind: Kind::Work, length_ms: u32::from(dose.minutes) * 60_000, ..step });
            return;
        }
        // A dose's seconds are those of all its work and rest: what is left without rest is work.
        let rests = u32::from(dose.sets.saturating_sub(1)) * u32::from(dose.rest_s);
        let turns = u32::from(dose.sets) * if dose.each_side { 2 } else { 1 };
        let work_ms = (u32::from(dose.seconds()) - rests) * 1_000 / turns.max(1);
        for set in 1..=dose.sets {
            if set > 1 && dose.rest_s > 0 {
                let length_ms = self.rest.of(u32::from(dose.rest_s) * 1_000);
                self.push(Step { kind: Kind::Rest, set, length_ms, ..step });
            }
            for &side in sides {
                if side == Laterality::Right {
                    self.push(Step { kind: Kind::Change, set, side, length_ms: CHANGE_MS, ..step });
                }
                self.push(Step {
                    kind: Kind::Work,
                    set,
                    side,
                    length_ms: work_ms,
                    repetitions: dose.repetitions,
                    hold_ms: u32::from(dose.hold_s) * 1_000,
                    ..step
                });
            }
        }
    }

    fn push(&mut self, step: Step) {
        let start_ms = self.total_ms();
        self.steps.push(Step { start_ms, ..step });
    }

    /// The movements, in order; at least one.
    #[must_use]
    pub fn movements(&self) -> &[MovementId] {
        &self.movements
    }

    /// How long rest is.
    #[must_use]
    pub fn rest(&self) -> Rest {
        self.rest
    }

    /// How long the work of a movement takes, all its sets and sides together, in milliseconds.
    #[must_use]
    pub fn work_ms(&self, movement: MovementId) -> u32 {
        let works = self.steps.iter().filter(|step| step.kind == Kind::Work && step.movement == movement);
        works.map(|step| step.length_ms).sum()
    }

    /// The steps, in order: each begins where the one before it ends.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How long all of it takes, in milliseconds.
    #[must_use]
    pub fn total_ms(&self) -> u32 {
        self.steps.last().map_or(0, Step::end_ms)
    }

    /// The step at a place in the routine, by its number; the last one from the end on.
    #[must_use]
    pub fn step_at(&self, position_ms: u32) -> usize {
        let begun = self.steps.iter().take_while(|step| step.start_ms <= position_ms).count();
        begun.saturating_sub(1)
    }

    /// Where the movement of this number begins and ends, in milliseconds.
    #[must_use]
    pub fn span_ms(&self, index: usize) -> (u32, u32) {
        let of = || self.steps.iter().filter(|step| step.index == index);
        let start = of().map(|step| step.start_ms).next();
        (start.unwrap_or_default(), of().map(Step::end_ms).next_back().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_take_eight_minutes() {
        let routine = Routine::of(&Routine::whole_body()).unwrap();
        // Their doses are 75, 135, 120 and 108 s; 5 s before the first, 10 before each other; M2 changes sides twice.
        assert_eq!(routine.total_ms(), (75 + 135 + 120 + 108 + 5 + 3 * 10 + 2 * 5) * 1_000);
        assert_eq!(routine.span_ms(0), (0, 80_000));
        assert_eq!(routine.span_ms(3).1, routine.total_ms());
    }

    #[test]
    fn sides_and_sets_take_turns() {
        let routine = Routine::of(&Routine::whole_body()[1..2]).unwrap();
        let kinds: Vec<_> = routine.steps().iter().map(|s| (s.kind, s.set, s.side, s.length_ms)).collect();
        let (left, right) = (Laterality::Left, Laterality::Right);
        assert_eq!(
            kinds,
            [
                (Kind::Ready, 1, left, 5_000),
                (Kind::Work, 1, left, 30_000),
                (Kind::Change, 1, right, 5_000),
                (Kind::Work, 1, right, 30_000),
                (Kind::Rest, 2, left, 15_000),
                (Kind::Work, 2, left, 30_000),
                (Kind::Change, 2, right, 5_000),
                (Kind::Work, 2, right, 30_000),
            ]
        );
    }

    #[test]
    fn every_card_takes_its_dose_and_the_changes_of_sides() {
        for &id in MovementId::ALL {
            let routine = Routine::of(&[id]).unwrap();
            let dose = id.card().dose;
            let changes = if dose.each_side { u32::from(dose.sets) } else { 0 };
            let expected = FIRST_READY_MS + u32::from(dose.seconds()) * 1_000 + changes * CHANGE_MS;
            assert_eq!(routine.total_ms(), expected, "{id:?}");
            for pair in routine.steps().windows(2) {
                assert_eq!(pair[0].end_ms(), pair[1].start_ms);
            }
            for step in routine.steps().iter().filter(|step| step.repetitions > 0) {
                assert_eq!(step.repetition_ms() * u32::from(step.repetitions), step.length_ms);
                assert_eq!(
                    step.repetition_ms(),
                    u32::from(dose.hold_s + dose.repetition_s) * 1_000,
                    "{id:?}"
                );
                // Nobody moves there and back in less, and what is held several times is let go in between.
                assert!(dose.repetition_s >= 3 || (dose.repetitions == 1 && dose.hold_s > 0), "{id:?}");
            }
        }
    }

    #[test]
    fn rest_can_be_shorter_and_longer_and_work_stays() {
        let two = &Routine::whole_body()[..2];
        let said = Routine::of(two).unwrap();
        for place in 0..4 {
            let rest = Rest::at(place).unwrap();
            let paced = Routine::paced(two, rest).unwrap();
            for (step, other) in paced.steps().iter().zip(said.steps()) {
                let rests = step.kind == Kind::Rest || (step.kind == Kind::Ready && step.index > 0);
                let hundredths = if rests { Rest::HUNDREDTHS[usize::from(place)] } else { 100 };
                assert_eq!(step.length_ms, other.length_ms * hundredths / 100, "{:?}", step.kind);
            }
            assert_eq!(paced.work_ms(two[0]), said.work_ms(two[0]));
        }
        assert_eq!(Rest::at(4), None);
    }

    #[test]
    fn nothing_is_no_routine() {
        assert_eq!(Routine::of(&[]), None);
        assert_eq!(Routine::of(&[MovementId::ALL[0]; Routine::MOST + 1]), None);
    }

    #[test]
    fn each_place_has_its_step() {
        let routine = Routine::of(&Routine::whole_body()).unwrap();
        for (number, step) in routine.steps().iter().enumerate() {
            assert_eq!(routine.step_at(step.start_ms), number);
            assert_eq!(routine.step_at(step.end_ms() - 1), number);
        }
        assert_eq!(routine.step_at(u32::MAX), routine.steps().len() - 1);
    }
}
