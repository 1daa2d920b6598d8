//! Form steps: the few answers on sleep, stress and time that people choose from, and the values they stand for.
//!
//! Their borders are the engine's thresholds, so that each step says what it sounds like.

use crate::engine::thresholds::{BAD_SLEEP_H, EXTREME_STRESS, HIGH_STRESS, SHORT_SLEEP_H, WEEK_H};
use crate::i18n::{Message, msg};

/// One answer to choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FormStep<T> {
    /// The least value that belongs to it.
    pub from: T,
    /// The value that it stands for.
    pub value: T,
    /// What it is called.
    pub name: Message,
}

/// Sleep in hours, the least first.
pub const SLEEP: [FormStep<f64>; 3] = [
    FormStep { from: 0.0, value: BAD_SLEEP_H - 1.0, name: msg::SLEEP_SHORT },
    FormStep { from: BAD_SLEEP_H, value: BAD_SLEEP_H, name: msg::SLEEP_FAIR },
    FormStep { from: SHORT_SLEEP_H, value: SHORT_SLEEP_H + 1.0, name: msg::SLEEP_GOOD },
];

/// Stress, 0 to 10, the least first.
pub const STRESS: [FormStep<u8>; 3] = [
    FormStep { from: 0, value: 2, name: msg::STRESS_LOW },
    FormStep { from: HIGH_STRESS, value: HIGH_STRESS, name: msg::STRESS_HIGH },
    FormStep { from: EXTREME_STRESS, value: EXTREME_STRESS, name: msg::STRESS_VERY_HIGH },
];

/// How long it has been sore, in hours, and what that is called. The last is more than a week.
pub const SINCE_ONSET: [(f64, Message); 5] = [
    (6.0, msg::SINCE_TODAY),
    (24.0, msg::SINCE_A_DAY),
    (60.0, msg::SINCE_DAYS),
    (130.0, msg::SINCE_A_WEEK),
    (240.0, msg::SINCE_LONGER),
];

/// The step of [`SINCE_ONSET`] that some hours fall into.
#[must_use]
pub fn onset_step(hours: f64) -> usize {
    const UP_TO: [f64; 4] = [12.0, 36.0, 84.0, WEEK_H];
    UP_TO.iter().take_while(|limit| hours > **limit).count()
}

/// The step that a value belongs to.
#[must_use]
pub fn step_of<T: PartialOrd + Copy>(steps: &[FormStep<T>], value: T) -> usize {
    steps.iter().rposition(|step| step.from <= value).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Area, Context, Disposition as D, Report, assess};

    #[test]
    fn every_step_finds_itself_again() {
        for (index, step) in SLEEP.iter().enumerate() {
            assert_eq!(step_of(&SLEEP, step.value), index);
        }
        for (index, step) in STRESS.iter().enumerate() {
            assert_eq!(step_of(&STRESS, step.value), index);
        }
        for (index, (hours, _)) in SINCE_ONSET.iter().enumerate() {
            assert_eq!(onset_step(*hours), index);
        }
        assert_eq!((onset_step(0.0), onset_step(87_600.0)), (0, 4));
        assert_eq!((step_of(&SLEEP, 5.9), step_of(&SLEEP, 24.0)), (0, 2));
        assert_eq!((step_of(&STRESS, 6), step_of(&STRESS, 10)), (0, 2));
    }

    #[test]
    fn each_step_is_told_apart_by_the_engine() {
        let answer = |context: Context, onset| {
            let areas = vec![Area::new(BodyRegion::Calf, Laterality::Left, 3)];
            let report = Report { areas, context, hours_since_onset: onset, ..Report::default() };
            assess(&report).unwrap().disposition
        };
        let slept =
            SLEEP.map(|it| answer(Context { sleep_hours: Some(it.value), ..Context::default() }, None));
        assert_eq!(slept, [D::Recover, D::Modify, D::Modify]);
        let stressed =
            STRESS.map(|it| answer(Context { stress: Some(it.value), ..Context::default() }, None));
        assert_eq!(stressed, [D::Modify, D::Modify, D::Recover]);
        let since = SINCE_ONSET.map(|(hours, _)| answer(Context::default(), Some(hours)));
        assert_eq!(since, [D::Modify, D::Modify, D::Modify, D::Modify, D::Consult]);
        assert!(SINCE_ONSET[3].0 <= WEEK_H && SINCE_ONSET[4].0 > WEEK_H);
    }
}
