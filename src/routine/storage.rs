//! Storage of a routine: what outlives a reload, as data.
//!
//! | field | unit, range |
//! | --- | --- |
//! | `movements[]` | 1 to [`Routine::MOST`] ids, in order |
//! | `position` | milliseconds, whole, before the end |
//! | `begun` | milliseconds since 1970, whole |
//!
//! That is the `routine` of what is saved; beside it stand the bits of the [`Signals`] that are switched on, `signals`.

use super::{Playback, Routine, Signals};
use crate::content::MovementId;
use crate::value::Value;

/// What was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// A routine that was left before its end.
    pub left: Option<Playback>,
    /// What is switched on; all, where nobody has chosen.
    pub signals: Signals,
}

/// What was saved, from data that may be anything: what is unsound in it is as if it had not been saved.
#[must_use]
pub fn load(data: &Value) -> Saved {
    Saved {
        left: data.get("routine").and_then(Playback::from_value),
        signals: data.get("signals").and_then(Signals::from_value).unwrap_or(Signals::ALL),
    }
}

/// What has to be saved, as data.
#[must_use]
pub fn save(left: Option<&Playback>, signals: Signals, now: u64) -> Value {
    let routine = left.map(|playback| playback.to_value(now));
    Value::object().with("signals", signals.bits()).with_some("routine", routine)
}

impl Playback {
    /// As data, to go on from.
    // Exact: both have fewer than 53 bits.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn to_value(&self, now: u64) -> Value {
        Value::object()
            .with("movements", Value::names(self.routine().movements().iter().map(|id| id.id())))
            .with("position", f64::from(self.position_ms(now)))
            .with("begun", self.begun() as f64)
    }

    /// From data that may be anything: stands where it was. None where anything is unsound: an
    /// unknown movement, one twice, a place that the routine does not have, a time that is none.
    #[must_use]
    pub fn from_value(data: &Value) -> Option<Self> {
        let Value::List(names) = data.get("movements")? else { return None };
        let mut movements = Vec::new();
        for name in names {
            let Value::Text(name) = name else { return None };
            let id = *MovementId::ALL.iter().find(|id| id.id() == name)?;
            if movements.contains(&id) {
                return None;
            }
            movements.push(id);
        }
        let routine = Routine::of(&movements)?;
        let position = whole(data.get("position")?)?;
        let begun = whole(data.get("begun")?)?;
        let position = u32::try_from(position).ok().filter(|position| *position < routine.total_ms())?;
        Some(Self::at(routine, position, begun))
    }
}

/// A whole number that is not negative and that JavaScript holds exactly.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(value: &Value) -> Option<u64> {
    const MOST: f64 = 9_007_199_254_740_991.0;
    match value {
        Value::Number(number) if number.fract() == 0.0 && (0.0..=MOST).contains(number) => {
            Some(*number as u64)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_700_000_000_000;

    fn sound() -> Value {
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()).unwrap(), NOW);
        playback.play(NOW);
        playback.to_value(NOW + 93_250)
    }

    #[test]
    fn it_goes_on_where_it_was() {
        let playback = Playback::from_value(&sound()).unwrap();
        assert_eq!(playback.position_ms(NOW + 500_000), 93_250);
        assert_eq!(playback.begun(), NOW);
        assert!(!playback.is_running());
        assert_eq!(playback.to_value(NOW + 500_000), sound());
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let signals = Signals::of(Signals::VOICE);
        let left = Playback::from_value(&sound());
        let saved = load(&save(left.as_ref(), signals, NOW));
        assert_eq!(saved, Saved { left, signals });
        assert_eq!(load(&Value::Null), Saved { left: None, signals: Signals::ALL });
    }

    #[test]
    fn what_is_unsound_is_not_resumed() {
        let with = |name: &str, value: Value| {
            let Value::Object(mut fields) = sound() else { panic!() };
            fields.retain(|(field, _)| field != name);
            fields.push((name.to_owned(), value));
            Playback::from_value(&Value::Object(fields))
        };
        assert!(with("position", 0.0.into()).is_some());
        for position in [465_000.0, -1.0, 0.5, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(with("position", position.into()), None, "{position}");
        }
        assert!(with("begun", (-5.0).into()).is_none());
        assert!(with("movements", Value::names(["M1", "M1"])).is_none());
        assert!(with("movements", Value::names(["M1", "M999"])).is_none());
        assert!(with("movements", Value::names([])).is_none());
        assert!(with("movements", Value::list([Value::Null])).is_none());
        for nothing in [Value::Null, Value::Bool(true), Value::list([]), Value::object()] {
            assert_eq!(Playback::from_value(&nothing), None);
        }
    }
}
