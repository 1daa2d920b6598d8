//! Physiques: one outline, deformed by a lattice into each.

/// The build that an outline is drawn in. The regions are the same in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Physique {
    /// Neither; as it is drawn.
    #[default]
    Neutral,
    /// Narrower shoulders, a wider pelvis.
    Feminine,
    /// Broader shoulders, a narrower pelvis.
    Masculine,
}

impl Physique {
    /// All builds.
    pub const ALL: [Self; 3] = [Self::Neutral, Self::Feminine, Self::Masculine];

    /// `neutral`, `feminine` or `masculine`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Feminine => "feminine",
            Self::Masculine => "masculine",
        }
    }

    /// The build with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|build| build.id() == id)
    }

    /// Where a place of the neutral body lies in this build; in half units, both halves alike.
    #[must_use]
    pub(super) fn warp(self, (x, y): (i16, i16)) -> (i16, i16) {
        let lattice = match self {
            Self::Neutral => return (x, y),
            Self::Feminine => &FEMININE,
            Self::Masculine => &MASCULINE,
        };
        let (dx, dy) = lattice.at(x.unsigned_abs(), y);
        (if x < 0 { x - dx } else { x + dx }, y + dy)
    }
}

/// How far a build moves places, sampled at the knots of a lattice over half a body.
#[derive(Debug)]
pub(super) struct Lattice {
    /// Half units between two columns, and between two rows.
    pub step: (u16, u16),
    /// Knots in a row.
    pub columns: u16,
    /// Knots in a column.
    pub rows: u16,
    /// Steps of a move in a half unit.
    pub scale: i32,
    /// How far each knot moves, row by row, in such steps.
    pub moves: &'static [(i8, i8)],
}

impl Lattice {
    /// How far a place moves, in half units: bilinear between the four knots around it.
    fn at(&self, x: u16, y: i16) -> (i16, i16) {
        let (column, across) = knot(x, self.step.0, self.columns);
        let (row, down) = knot(y.max(0).unsigned_abs(), self.step.1, self.rows);
        let (wide, high) = (i32::from(self.step.0), i32::from(self.step.1));
        let corner = |right: u16, below: u16| {
            let knot = usize::from((row + below) * self.columns + column + right);
            let weight = (if right == 1 { across } else { wide - across })
                * (if below == 1 { down } else { high - down });
            let (dx, dy) = self.moves[knot];
            (i32::from(dx) * weight, i32::from(dy) * weight)
        };
        let corners = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
        let whole = wide * high * self.scale;
        (rounded(corners.iter().map(|c| c.0).sum(), whole), rounded(corners.iter().map(|c| c.1).sum(), whole))
    }
}

/// The last knot at or before a place, leaving room for the next, and how far beyond it the place is.
fn knot(place: u16, step: u16, knots: u16) -> (u16, i32) {
    let before = (place / step).min(knots - 2);
    (before, i32::from(place - before * step).min(step.into()))
}

// A step is at most 127.
#[allow(clippy::cast_possible_truncation)]
fn rounded(sum: i32, whole: i32) -> i16 {
    ((2 * sum + whole).div_euclid(2 * whole)) as i16
}

include!(concat!(env!("OUT_DIR"), "/builds.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    static SLOPE: Lattice =
        Lattice { step: (32, 80), columns: 2, rows: 2, scale: 4, moves: &[(0, 0), (64, 8), (0, 0), (64, 8)] };

    #[test]
    fn between_knots_moves_are_mixed() {
        assert_eq!(SLOPE.at(0, 0), (0, 0));
        assert_eq!(SLOPE.at(16, 40), (8, 1));
        assert_eq!(SLOPE.at(32, 80), (16, 2));
        assert_eq!(SLOPE.at(500, 500), (16, 2), "beyond the last knot");
    }

    #[test]
    fn both_halves_move_alike() {
        for build in Physique::ALL {
            for place in [(130, 380), (36, 222), (400, 900)] {
                let (x, y) = build.warp(place);
                assert_eq!(build.warp((-place.0, place.1)), (-x, y), "{build:?}");
            }
            assert_eq!(build.warp((0, 700)).0, 0, "the midline stays");
        }
    }

    #[test]
    fn ids_are_read_back() {
        for build in Physique::ALL {
            assert_eq!(Physique::from_id(build.id()), Some(build));
        }
        assert_eq!(Physique::from_id("other"), None);
    }
}
