//! Storage of a routine: what outlives a reload, as data.
//!
//! | field | unit, range |
//! | --- | --- |
//! | `movements[]` | 1 to [`Routine::MOST`] ids, in order |
//! | `position` | milliseconds, whole, before the end |
//! | `begun` | milliseconds since 1970, whole |
//! | `rest` | a place in [`Rest::HUNDREDTHS`]; as the cards say, where it is missing |
//! | `worked[]` | milliseconds at each of `movements`, whole; all before `position`, where it is missing |
//!
//! That is the `routine` of what is saved; beside it stand the [`Settings`]: the bits of the signals that are switched on,
//! `signals`, and what else was chosen.

use super::{Playback, Rest, Routine, Settings};
use crate::content::MovementId;
use crate::value::Value;

/// What was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// A routine that was left before its end.
    pub left: Option<Playback>,
    /// What was chosen.
    pub settings: Settings,
}

/// What was saved, from data that may be anything: what is unsound in it is as if it had not been saved.
#[must_use]
pub fn load(data: &Value) -> Saved {
    Saved { left: data.get("routine").and_then(Playback::from_value), settings: Settings::from_value(data) }
}

/// What has to be saved, as data.
#[must_use]
pub fn save(left: Option<&Playback>, settings: Settings, now: u64) -> Value {
    settings.to_value().with_some("routine", left.map(|playback| playback.to_value(now)))
}

impl Playback {
    /// As data, to go on from.
    // Exact: both have fewer than 53 bits.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn to_value(&self, now: u64) -> Value {
        let rest = self.routine().rest();
        let movements = self.routine().movements();
        Value::object()
            .with("movements", Value::names(movements.iter().map(|id| id.id())))
            .with("position", f64::from(self.position_ms(now)))
            .with("begun", self.begun() as f64)
            .with_some("rest", (rest != Rest::AS_SAID).then(|| rest.place()))
            .with("worked", Value::list(movements.iter().map(|id| f64::from(self.worked_ms(*id)).into())))
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
        let rest = match data.get("rest") {
            None => Rest::AS_SAID,
            Some(place) => Rest::at(u8::try_from(whole(place)?).ok()?)?,
        };
        let routine = Routine::paced(&movements, rest)?;
        let position = whole(data.get("position")?)?;
        let begun = whole(data.get("begun")?)?;
        let position = u32::try_from(position).ok().filter(|position| *position < routine.total_ms())?;
        let worked = match data.get("worked") {
            None => None,
            Some(Value::List(all)) if all.len() == movements.len() => {
                let ms = |value| u32::try_from(whole(value)?).ok();
                Some(
                    movements
                        .iter()
                        .zip(all)
                        .map(|(id, value)| Some((*id, ms(value)?)))
                        .collect::<Option<_>>()?,
                )
            }
            Some(_) => return None,
        };
        Some(Self::at(routine, position, begun, worked))
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
    use super::super::Signals;
    use super::*;

    const NOW: u64 = 1_700_000_000_000;

    fn sound() -> Value {
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()).unwrap(), NOW);
        playback.play(NOW);
        playback.tick(NOW + 93_250);
        playback.to_value(NOW + 93_250)
    }

    #[test]
    fn it_goes_on_where_it_was() {
        let playback = Playback::from_value(&sound()).unwrap();
        assert_eq!(playback.position_ms(NOW + 500_000), 93_250);
        assert_eq!(playback.begun(), NOW);
        assert_eq!(playback.done(), 1);
        assert!(!playback.is_running());
        assert_eq!(playback.to_value(NOW + 500_000), sound());
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let settings = Settings::from_value(&Value::object().with("signals", Signals::VOICE));
        let left = Playback::from_value(&sound());
        let saved = load(&save(left.as_ref(), settings, NOW));
        assert_eq!(saved, Saved { left, settings });
        assert_eq!(load(&Value::Null), Saved { left: None, settings: Settings::default() });
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
        for position in [483_000.0, -1.0, 0.5, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(with("position", position.into()), None, "{position}");
        }
        assert!(with("begun", (-5.0).into()).is_none());
        assert!(with("rest", 3_u8.into()).is_some());
        for rest in [4.0, -1.0, 0.5, 300.0] {
            assert!(with("rest", rest.into()).is_none());
        }
        assert!(with("worked", Value::list([1_u8, 2, 3, 4].map(Value::from))).is_some());
        assert!(with("worked", Value::list([1_u8, 2, 3].map(Value::from))).is_none());
        assert!(with("worked", Value::list([1.0, 2.0, 3.0, -4.0].map(Value::from))).is_none());
        assert!(with("movements", Value::names(["M1", "M1"])).is_none());
        assert!(with("movements", Value::names(["M1", "M999"])).is_none());
        assert!(with("movements", Value::names([])).is_none());
        assert!(with("movements", Value::list([Value::Null])).is_none());
        for nothing in [Value::Null, Value::Bool(true), Value::list([]), Value::object()] {
            assert_eq!(Playback::from_value(&nothing), None);
        }
    }
}
