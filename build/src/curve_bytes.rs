//! Curves as bytes: what SVG path data says, in fewer of them, and as numbers that can be reckoned with.
//!
//! Coordinates are whole half units (a unit is a thousandth of stature). An outline's curves share two
//! streams. `heads` holds for each curve its runs, a byte each, and a 0: the two upper bits say what
//! the run consists of (0 a start, 1 lines, 2 curves, 3 smooth curves), the six lower ones how many.
//! `values` holds the numbers, each relative to the end of the piece before: a byte from −127 to 127,
//! or −128 and then two bytes, the low one first. Apart, the two streams compress best.

use crate::outlines::{Command, Place};

/// The longest run that a head can say.
const LONGEST: usize = 63;

/// Curves on their way into the program.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Streams {
    /// The runs.
    pub heads: Vec<u8>,
    /// The numbers.
    pub values: Vec<u8>,
}

impl Streams {
    /// Adds a curve: a start, then its pieces.
    pub fn add(&mut self, curve: &[Command]) {
        let pieces = pieces(curve);
        for run in pieces.chunk_by(|a, b| a.0 == b.0).flat_map(|run| run.chunks(LONGEST)) {
            // Runs are cut at `LONGEST`.
            let length = u8::try_from(run.len()).unwrap_or_default();
            self.heads.push(run[0].0 << 6 | length);
            for value in run.iter().flat_map(|(_, values)| values) {
                self.value(*value);
            }
        }
        self.heads.push(0);
    }

    fn value(&mut self, value: i16) {
        match i8::try_from(value) {
            Ok(small) if small != i8::MIN => self.values.extend(small.to_le_bytes()),
            _ => {
                self.values.extend(i8::MIN.to_le_bytes());
                self.values.extend(value.to_le_bytes());
            }
        }
    }
}

/// Each piece's kind and its numbers.
fn pieces(curve: &[Command]) -> Vec<(u8, Vec<i16>)> {
    let (mut at, mut handle) = ([0, 0], None);
    let mut found = Vec::new();
    for command in curve {
        let relative = |places: &[Place]| -> Vec<i16> {
            places.iter().flat_map(|place| [place[0] - at[0], place[1] - at[1]]).collect()
        };
        let (piece, end, next_handle) = match command {
            Command::Move(to) => ((0, relative(&[*to])), *to, None),
            Command::Line(to) => ((1, relative(&[*to])), *to, None),
            Command::Curve([first, second, to]) if handle == Some(*first) => {
                ((3, relative(&[*second, *to])), *to, Some(*second))
            }
            Command::Curve([first, second, to]) => {
                ((2, relative(&[*first, *second, *to])), *to, Some(*second))
            }
            Command::Close => continue,
        };
        found.push(piece);
        at = end;
        // What a smooth curve leaves out: its first handle mirrors the last one before.
        handle = next_handle.map(|last| [2 * end[0] - last[0], 2 * end[1] - last[1]]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_numbers_become_bytes() {
        let mut streams = Streams::default();
        streams.add(&[Command::Move([0, 0]), Command::Line([2, 2]), Command::Line([202, 0])]);
        assert_eq!(streams.heads, [1, 64 | 2, 0]);
        assert_eq!(streams.values, [0, 0, 2, 2, 128, 200, 0, 254]);
    }

    #[test]
    fn a_handle_that_mirrors_the_last_one_is_left_out() {
        let curve = [
            Command::Move([10, 10]),
            Command::Curve([[11, 10], [13, 12], [14, 14]]),
            Command::Curve([[15, 16], [17, 17], [18, 18]]),
            Command::Curve([[18, 18], [20, 20], [21, 21]]),
        ];
        let kinds: Vec<u8> = pieces(&curve).iter().map(|piece| piece.0).collect();
        assert_eq!(kinds, [0, 2, 3, 2]);
        assert_eq!(pieces(&curve)[2].1, [3, 3, 4, 4]);
    }
}
