//! Outlines as bytes: what SVG path data says, in fewer of them, and as numbers that can be reckoned with.
//!
//! Coordinates are whole half units (a unit is a thousandth of stature). A figure's outlines share two
//! streams. `heads` holds for each outline its runs, a byte each, and a 0: the two upper bits say what
//! the run consists of (0 a start, 1 lines, 2 curves, 3 smooth curves), the six lower ones how many.
//! `values` holds the numbers, each relative to the end of the segment before: a byte from −127 to 127,
//! or −128 and then two bytes, the low one first. Apart, the two streams compress best.

/// Numbers that a segment of each kind takes.
const ARITY: [usize; 4] = [2, 2, 6, 4];
/// The letters of SVG path data, in the order of the kinds.
const LETTERS: &str = "Mlcs";
/// The longest run that a head can say.
const LONGEST: usize = 63;

/// Outlines on their way into the program.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Streams {
    /// The runs.
    pub heads: Vec<u8>,
    /// The numbers.
    pub values: Vec<u8>,
}

impl Streams {
    /// Adds an outline, given as the path data that [`crate::figure`] writes: `M`, then relative `l`,
    /// `c` and `s`, perhaps a `z`.
    ///
    /// # Errors
    /// What in the path data is not of that kind.
    pub fn add(&mut self, path: &str) -> Result<(), String> {
        let segments = segments(path)?;
        for run in segments.chunk_by(|a, b| a.0 == b.0).flat_map(|run| run.chunks(LONGEST)) {
            let length = u8::try_from(run.len()).map_err(|e| e.to_string())?;
            self.heads.push(run[0].0 << 6 | length);
            for value in run.iter().flat_map(|(_, values)| values) {
                self.value(*value);
            }
        }
        self.heads.push(0);
        Ok(())
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

fn segments(path: &str) -> Result<Vec<(u8, Vec<i16>)>, String> {
    let mut found: Vec<(u8, Vec<i16>)> = Vec::new();
    let mut rest = path.strip_suffix('z').unwrap_or(path);
    let mut kind = 0;
    while let Some(first) = rest.chars().next() {
        if let Some(at) = LETTERS.find(first) {
            kind = at;
            rest = &rest[1..];
            continue;
        }
        let mut values = Vec::new();
        for _ in 0..ARITY[kind] {
            let (value, after) = number(rest).ok_or_else(|| format!("no number at `{rest}`"))?;
            values.push(value);
            rest = after;
        }
        // Kinds are four.
        found.push((u8::try_from(kind).unwrap_or_default(), values));
    }
    Ok(found)
}

/// The number that a text begins with, in halves, and what follows it.
fn number(text: &str) -> Option<(i16, &str)> {
    let text = text.trim_start_matches(' ');
    let mut seen_point = false;
    let end = text
        .char_indices()
        .find(|(at, c)| match c {
            '-' => *at > 0,
            '.' => std::mem::replace(&mut seen_point, true),
            _ => !c.is_ascii_digit(),
        })
        .map_or(text.len(), |(at, _)| at);
    let halves = text[..end].parse::<f64>().ok()? * 2.0;
    // The figure writes half units; its sheet is two thousand of them high.
    #[expect(clippy::cast_possible_truncation, reason = "a whole number within the sheet, checked here")]
    (halves.fract() == 0.0 && halves.abs() < 4096.0).then_some((halves as i16, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_apart() {
        let found = segments("M10 20l.5-1 3 4c1 2 3 4-5 6s1 1 2 2z").unwrap();
        assert_eq!(
            found,
            [
                (0, vec![20, 40]),
                (1, vec![1, -2]),
                (1, vec![6, 8]),
                (2, vec![2, 4, 6, 8, -10, 12]),
                (3, vec![2, 2, 4, 4])
            ]
        );
        assert_eq!(segments("M0 0l1.5.5").unwrap()[1], (1, vec![3, 1]));
    }

    #[test]
    fn runs_and_numbers_become_bytes() {
        let mut streams = Streams::default();
        streams.add("M0 0l1 1 100-1").unwrap();
        assert_eq!(streams.heads, [1, 64 | 2, 0]);
        assert_eq!(streams.values, [0, 0, 2, 2, 128, 200, 0, 254]);
    }

    #[test]
    fn other_paths_are_refused() {
        for path in ["M0 0h5", "M0", "M0 0l.25 1", "M0 0l9999 1"] {
            assert!(Streams::default().add(path).is_err(), "{path}");
        }
    }
}
