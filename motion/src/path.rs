//! Path: SVG path data in whole units, as short as it can be written, and read again.
//!
//! A figure is written anew with every pose, so each character costs twice: when it is made, and when the browser reads
//! it. A curve that passes midway between the points that lead it is what `t` continues by itself, and from one
//! point to the next it is not far.

/// A place on the sheet.
pub type SheetPoint = (f32, f32);

type Whole = (i32, i32);

/// Path data that is being written.
#[derive(Debug, Default)]
pub struct Pen {
    d: String,
    at: Whole,
    /// The control point with which `t` goes on, as the browser finds it.
    leads: Whole,
    /// The command that further coordinates belong to.
    command: char,
}

impl Pen {
    /// Starts at a place; with room for so many points.
    #[must_use]
    pub fn new(start: SheetPoint, points: usize) -> Self {
        let mut pen = Self { d: String::with_capacity(points * 7 + 12), ..Self::default() };
        pen.write('M', unit(start));
        pen.at = unit(start);
        pen
    }

    /// The finished data.
    #[must_use]
    pub fn done(self) -> String {
        self.d
    }

    /// The finished data, closed.
    #[must_use]
    pub fn closed(mut self) -> String {
        self.d.push('z');
        self.d
    }

    /// A straight line.
    pub fn line(&mut self, to: SheetPoint) {
        self.go('l', unit(to));
    }

    /// The first curve: the point that leads it, and where it ends.
    pub fn curve(&mut self, by: SheetPoint, end: End) {
        self.leads = unit(by);
        self.write('q', (self.leads.0 - self.at.0, self.leads.1 - self.at.1));
        self.bend('q', end);
    }

    /// A further curve, led by the point that the last one has ended before.
    pub fn on(&mut self, end: End) {
        self.bend('t', end);
    }

    fn bend(&mut self, command: char, end: End) {
        let end = match end {
            // From where the browser takes the point that leads to be, so that no rounding adds to another.
            #[allow(clippy::cast_precision_loss)] // A sheet has a few thousand units.
            End::Before((x, y)) => unit(((self.leads.0 as f32 + x) * 0.5, (self.leads.1 as f32 + y) * 0.5)),
            End::At(end) => unit(end),
        };
        self.go(command, end);
        self.leads = (end.0 * 2 - self.leads.0, end.1 * 2 - self.leads.1);
    }

    fn go(&mut self, command: char, to: Whole) {
        self.write(command, (to.0 - self.at.0, to.1 - self.at.1));
        self.at = to;
    }

    fn write(&mut self, command: char, (x, y): Whole) {
        if self.command != command {
            self.command = command;
            self.d.push(command);
        }
        number(&mut self.d, x);
        number(&mut self.d, y);
    }
}

/// Where a curve ends.
#[derive(Debug, Clone, Copy)]
pub enum End {
    /// Midway to the point that leads the next one.
    Before(SheetPoint),
    /// Here.
    At(SheetPoint),
}

/// The whole unit that is nearest.
#[must_use]
pub fn whole(value: f32) -> i32 {
    #[allow(clippy::cast_possible_truncation)] // A sheet has a few thousand units.
    let whole = (value + 0.5).floor() as i32;
    whole
}

fn unit((x, y): SheetPoint) -> Whole {
    (whole(x), whole(y))
}

/// Writes a number, apart from one that stands before it.
pub fn number(d: &mut String, value: i32) {
    if value < 0 {
        d.push('-');
    } else if d.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        d.push(' ');
    }
    let rest = value.unsigned_abs();
    let mut unit = 1;
    while rest / unit > 9 {
        unit *= 10;
    }
    while unit > 0 {
        d.push(char::from(b'0' + (rest / unit % 10) as u8));
        unit /= 10;
    }
}

/// A stretch of a path that is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stretch {
    /// Starts here.
    Start(SheetPoint),
    /// Straight to here.
    Line(SheetPoint),
    /// Led by a point, to here.
    Curve(SheetPoint, SheetPoint),
    /// Back to the start.
    Close,
}

/// Reads what a [`Pen`] has written, or several one after the other.
#[must_use]
pub fn read(d: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let (mut at, mut leads) = ((0.0, 0.0), (0.0, 0.0));
    let from = |at: SheetPoint, pair: &[f32]| (at.0 + pair[0], at.1 + pair[1]);
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|at: char| at.is_ascii_alphabetic()).map_or(rest.len(), |at| at + 1);
        let values = numbers(&rest[1..end]);
        rest = &rest[end..];
        match command {
            'z' => found.push(Stretch::Close),
            'q' => {
                for pairs in values.chunks_exact(4) {
                    leads = from(at, pairs);
                    at = from(at, &pairs[2..]);
                    found.push(Stretch::Curve(leads, at));
                    leads = (at.0 * 2.0 - leads.0, at.1 * 2.0 - leads.1);
                }
            }
            _ => {
                for pair in values.chunks_exact(2) {
                    let to = if command == 'M' { (pair[0], pair[1]) } else { from(at, pair) };
                    at = to;
                    found.push(match command {
                        'M' => Stretch::Start(to),
                        't' => Stretch::Curve(leads, to),
                        _ => Stretch::Line(to),
                    });
                    leads = (at.0 * 2.0 - leads.0, at.1 * 2.0 - leads.1);
                }
            }
        }
    }
    found
}

/// The points of path data, those that lead curves among them.
#[must_use]
pub fn points(d: &str) -> Vec<SheetPoint> {
    let points = |stretch| match stretch {
        Stretch::Start(at) | Stretch::Line(at) => vec![at],
        Stretch::Curve(leads, at) => vec![leads, at],
        Stretch::Close => Vec::new(),
    };
    read(d).into_iter().flat_map(points).collect()
}

/// The whole numbers of a text.
fn numbers(text: &str) -> Vec<f32> {
    let mut values = Vec::new();
    let mut value: Option<(f32, f32)> = None;
    for byte in text.bytes().chain([b' ']) {
        if let digit @ b'0'..=b'9' = byte {
            let (sign, so_far) = value.unwrap_or((1.0, 0.0));
            value = Some((sign, so_far * 10.0 + f32::from(digit - b'0')));
            continue;
        }
        values.extend(value.take().map(|(sign, size)| sign * size));
        if byte == b'-' {
            value = Some((-1.0, 0.0));
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_apart() {
        let mut d = String::new();
        for value in [0, 7, -7, 10, 99, 100, -2_147_483_648, 2_147_483_647] {
            number(&mut d, value);
        }
        assert_eq!(d, "0 7-7 10 99 100-2147483648 2147483647");
    }
}
