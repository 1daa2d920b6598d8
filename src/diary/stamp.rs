//! Stamps: which of two edits is the later one, whatever the clocks of two tabs say.
//!
//! A hybrid logical clock (Kulkarni and others, 2014): by the wall clock, but never behind anything that was heard of. So an
//! edit that was made in the knowledge of another one wins over it, even where a clock was put back in between.

use crate::value::Value;

/// When and by whom an edit was made. Later ones win; of two at the same time the one with the higher number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Stamp {
    /// Milliseconds since 1970, or later than that where a clock was behind what it heard of; at most [`Stamp::LATEST`].
    pub at: u64,
    /// The tab: a random number of its own.
    pub by: u32,
}

impl Stamp {
    /// What is later cannot be read. Nobody gets there: clocks tick from [`Stamp::LATEST_IMPORTED`] at most.
    pub const LATEST: u64 = 1 << 52;
    /// What comes from outside must not be later: there is room for more edits than anybody makes.
    pub const LATEST_IMPORTED: u64 = 1 << 51;

    /// As data: `[at, by]`.
    // Exact: both have fewer than 53 bits.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn to_value(self) -> Value {
        Value::list([Value::Number(self.at as f64), Value::Number(self.by.into())])
    }

    /// From data; none where it is no stamp.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        let Value::List(items) = value else { return None };
        let [at, by] = items.as_slice() else { return None };
        Some(Self { at: whole(at, Self::LATEST)?, by: u32::try_from(whole(by, u32::MAX.into())?).ok()? })
    }
}

/// A whole number from 0 to `most`, which has 53 bits at most.
// In range and whole, as is checked first.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub(super) fn whole(value: &Value, most: u64) -> Option<u64> {
    match value {
        Value::Number(number) if number.fract() == 0.0 && (0.0..=most as f64).contains(number) => {
            Some(*number as u64)
        }
        _ => None,
    }
}

/// What stamps edits: one for each tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    last: Stamp,
}

impl Clock {
    /// The clock of a tab, by a random number of its own.
    #[must_use]
    pub fn new(by: u32) -> Self {
        Self { last: Stamp { at: 0, by } }
    }

    /// The next stamp, where the wall clock says `now`, in milliseconds since 1970: later than any before, and than
    /// any that was heard.
    #[must_use]
    pub fn tick(&mut self, now: u64) -> Stamp {
        self.last.at = now.min(Stamp::LATEST_IMPORTED).max(self.last.at + 1);
        self.last
    }

    /// Hears of an edit: what is stamped from now on is later.
    pub fn hear(&mut self, stamp: Stamp) {
        self.last.at = self.last.at.max(stamp.at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_goes_back() {
        let mut clock = Clock::new(7);
        let first = clock.tick(1000);
        assert_eq!(first, Stamp { at: 1000, by: 7 });
        assert_eq!(clock.tick(400).at, 1001, "the wall clock was put back");
        clock.hear(Stamp { at: 5000, by: 9 });
        clock.hear(Stamp { at: 10, by: 9 });
        let heard = clock.tick(1002);
        assert_eq!(heard, Stamp { at: 5001, by: 7 });
        assert!(clock.tick(u64::MAX).at <= Stamp::LATEST);
        assert!(clock.tick(u64::MAX).at <= Stamp::LATEST);
    }

    #[test]
    fn what_is_no_stamp_is_none() {
        let stamp = Stamp { at: Stamp::LATEST, by: u32::MAX };
        assert_eq!(Stamp::from_value(&stamp.to_value()), Some(stamp));
        let list = |at: f64, by: f64| Value::list([Value::Number(at), Value::Number(by)]);
        for (at, by) in [(-1.0, 0.0), (0.5, 0.0), (f64::NAN, 0.0), (9e15, 0.0), (0.0, 4_294_967_296.0)] {
            assert_eq!(Stamp::from_value(&list(at, by)), None, "{at} {by}");
        }
        assert_eq!(Stamp::from_value(&Value::list([Value::Number(1.0)])), None);
        assert_eq!(Stamp::from_value(&Value::Null), None);
    }
}
