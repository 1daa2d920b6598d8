//! Pins: how trunk, feet and hands are kept in their places during a clip.

use super::skeleton::SidedAnchor;

/// A part of the trunk that may rest in its place during the whole loop. The first six are the landmarks
/// [`TRUNK_LANDMARKS`](super::skeleton::TRUNK_LANDMARKS), in the same order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Rest {
    /// The seat, on whatever it sits or lies.
    Seat,
    /// The back.
    Back,
    /// The upper back, between the shoulder blades.
    Blades,
    /// The head.
    Head,
    /// The flank that lies below.
    Flank,
    /// The belly.
    Belly,
    /// Nothing rests: the pelvis hangs at its height, as in water.
    Float,
}

/// A set of [`Rest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rests(u8);

impl Rests {
    /// Reads the byte that [`Rests::code`] gives.
    #[must_use]
    pub fn from_code(code: u8) -> Self {
        Self(code)
    }

    /// The set as a byte: one bit for each [`Rest`], the first one the lowest.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it has `rest`.
    #[must_use]
    pub fn contains(self, rest: Rest) -> bool {
        self.0 & 1 << rest as u8 != 0
    }

    /// The set and `rest`.
    #[must_use]
    pub fn with(self, rest: Rest) -> Self {
        Self(self.0 | 1 << rest as u8)
    }

    /// The set without `rest`.
    #[must_use]
    pub fn without(self, rest: Rest) -> Self {
        Self(self.0 & !(1 << rest as u8))
    }

    /// The landmarks that rest: their numbers in
    /// [`TRUNK_LANDMARKS`](super::skeleton::TRUNK_LANDMARKS).
    pub fn landmarks(self) -> impl Iterator<Item = usize> {
        (0..Rest::Float as usize).filter(move |bit| self.0 >> bit & 1 != 0)
    }
}

/// How a foot is pinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum FootPin {
    /// Free.
    #[default]
    Free,
    /// The whole sole lies on the floor.
    Sole,
    /// The ball of the foot stays on the floor, the heel may rise.
    Toes,
    /// The heel stays on the floor, the toes may rise.
    Heel,
    /// Kept where and as it is at first, on no floor.
    Air,
}

impl FootPin {
    /// Its number, below 16.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The one with this number; free if there is none.
    #[must_use]
    pub fn from_code(code: u8) -> Self {
        match code {
            1 => Self::Sole,
            2 => Self::Toes,
            3 => Self::Heel,
            4 => Self::Air,
            _ => Self::Free,
        }
    }
}

/// How a hand is pinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HandPin {
    /// Free.
    #[default]
    Free,
    /// The palm lies on the floor.
    Floor,
    /// Kept where and as it is at first, on no floor.
    Air,
    /// The palm lies on a wall.
    Wall,
    /// Holding on to something that does not move; the hand may turn.
    Grip,
    /// The palm lies on the figure's own body.
    On(SidedAnchor),
    /// The same, and is turned so that it lies flat on it.
    Flat(SidedAnchor),
}

/// From here on a hand's number says which anchor the palm lies on.
const ON: u8 = 16;
/// From here on the same, and flat.
const FLAT: u8 = 128;

impl HandPin {
    /// Its number: that of the anchor plus 16 if the palm lies on one, plus 128 if flat, else below 16.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Free => 0,
            Self::Floor => 1,
            Self::Air => 2,
            Self::Wall => 3,
            Self::Grip => 4,
            Self::On(at) => ON + at.code(),
            Self::Flat(at) => FLAT + at.code(),
        }
    }

    /// The one with this number; free if there is none.
    #[must_use]
    pub fn from_code(code: u8) -> Self {
        match code {
            1 => Self::Floor,
            2 => Self::Air,
            3 => Self::Wall,
            4 => Self::Grip,
            FLAT.. => Self::Flat(SidedAnchor::from_code(code - FLAT)),
            ON.. => Self::On(SidedAnchor::from_code(code - ON)),
            _ => Self::Free,
        }
    }

    /// Whether its place is outside of the body, so that it holds the body as well.
    #[must_use]
    pub fn is_outside(self) -> bool {
        !matches!(self, Self::Free | Self::On(_) | Self::Flat(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skeleton::Anchor;

    #[test]
    fn codes_are_read_as_they_are_written() {
        for code in 0..5 {
            assert_eq!(FootPin::from_code(code).code(), code);
            assert_eq!(HandPin::from_code(code).code(), code);
        }
        for anchor in Anchor::ALL {
            for side in 0..2 {
                let at = anchor.at(side);
                assert_eq!((SidedAnchor::from_code(at.code()), at.side()), (at, side));
                for pin in [HandPin::On(at), HandPin::Flat(at)] {
                    assert_eq!(HandPin::from_code(pin.code()), pin);
                }
            }
        }
    }

    #[test]
    fn rests_are_a_set() {
        let rests = Rests::default().with(Rest::Back).with(Rest::Float);
        assert!(rests.contains(Rest::Back) && rests.contains(Rest::Float) && !rests.contains(Rest::Head));
        assert_eq!(rests.landmarks().collect::<Vec<_>>(), [Rest::Back as usize]);
        assert!(rests.without(Rest::Back).without(Rest::Float).is_empty());
        assert_eq!(Rests::from_code(rests.code()), rests);
    }
}
