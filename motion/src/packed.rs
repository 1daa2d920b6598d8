//! Packed clips: all of them as one run of bits, each of which costs as little as it could be foretold.
//!
//! An adaptive binary arithmetic coder (Rissanen & Langdon 1979) whose chances come from logistic regression that learns
//! while it reads, as in Mahoney's PAQ: what number it is of a clip, what came before it, what the joint had before. The
//! packer runs the reader of clips ([`Clip::read`]) itself, so that both always ask the same. All arithmetic is that of
//! IEEE 754 single precision, which is the same on every machine.

use super::clip::Clip;
use super::source::{CODES, Context, Plain, Source};

/// How many contexts foretell a bit.
const MIXED: usize = 4;
/// Weights have numbers of so many bits.
const WEIGHTS: u32 = 17;
/// How much is learnt from a mistake.
const RATE: f32 = 0.4;

/// What was learnt.
struct Model {
    /// For each context how much it speaks for a 1.
    weights: Vec<f32>,
    /// The contexts of the bit that is next.
    asked: [usize; MIXED],
    /// How likely a 1 is.
    chance: f32,
}

impl Model {
    fn new() -> Self {
        Self { weights: vec![0.0; 1 << WEIGHTS], asked: [0; MIXED], chance: 0.0 }
    }

    /// How likely a 1 is, of 65,536; `before` are the bits of the same number, after a 1.
    fn ask(&mut self, [field, last, near]: Context, before: u32) -> u32 {
        let mut sum = 0.0;
        let known = [0, last << 10 | 1 << 18, near << 10 | 2 << 18, (near << 8 | last) << 12 | 3 << 10];
        for (asked, context) in self.asked.iter_mut().zip(known) {
            let hash = (context ^ field).wrapping_mul(0x9E37_79B1) ^ before.wrapping_mul(0x85EB_CA6B);
            *asked = (hash.wrapping_mul(0xC2B2_AE35) >> (32 - WEIGHTS)) as usize;
            sum += self.weights[*asked];
        }
        self.chance = 0.5 + 0.5 * sum / (1.0 + sum * sum).sqrt();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // From 0 to 65,536.
        return (self.chance * 65_536.0).clamp(32.0, 65_504.0) as u32;
    }

    /// Learns what the bit was.
    fn learn(&mut self, bit: bool) {
        let wrong = f32::from(u8::from(bit)) - self.chance;
        for &asked in &self.asked {
            self.weights[asked] += wrong * RATE;
        }
    }
}

/// The coder's side that knows bits, or learns them.
trait Line {
    /// Passes a bit on that is 1 with a chance, of 65,536. Who writes is told it.
    fn bit(&mut self, chance: u32, told: bool) -> bool;
}

/// What is left of the range of all numbers that begin with what was read or written.
struct Range {
    low: u32,
    high: u32,
}

impl Range {
    const ALL: Self = Self { low: 0, high: u32::MAX };

    /// Where the part ends that stands for a 1.
    fn split(&self, chance: u32) -> u32 {
        let wide = self.high - self.low;
        self.low + (wide >> 16) * chance + (((wide & 0xFFFF) * chance) >> 16)
    }

    /// Keeps one part; calls for each byte that is certain.
    fn keep(&mut self, bit: bool, middle: u32, mut certain: impl FnMut(u8)) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            #[allow(clippy::cast_possible_truncation)] // The first byte.
            certain((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 0xFF;
        }
    }
}

/// Reads.
struct Reading<'a> {
    range: Range,
    at: u32,
    rest: std::slice::Iter<'a, u8>,
}

impl Line for Reading<'_> {
    fn bit(&mut self, chance: u32, _: bool) -> bool {
        let middle = self.range.split(chance);
        let bit = self.at <= middle;
        let (at, rest) = (&mut self.at, &mut self.rest);
        self.range
            .keep(bit, middle, |_| *at = *at << 8 | u32::from(rest.next().copied().unwrap_or_default()));
        bit
    }
}

/// Writes.
struct Writing {
    range: Range,
    bytes: Vec<u8>,
}

impl Line for Writing {
    fn bit(&mut self, chance: u32, told: bool) -> bool {
        let middle = self.range.split(chance);
        let bytes = &mut self.bytes;
        self.range.keep(told, middle, |byte| bytes.push(byte));
        told
    }
}

/// The numbers of clips as they come through a line.
struct Packed<'a, L> {
    line: L,
    model: Model,
    /// What is to be written.
    told: Plain<'a>,
    /// What has come through.
    plain: Vec<u8>,
}

impl<L: Line> Packed<'_, L> {
    fn bit(&mut self, context: Context, before: u32, told: bool) -> bool {
        let chance = self.model.ask(context, before);
        let bit = self.line.bit(chance, told);
        self.model.learn(bit);
        bit
    }
}

impl<L: Line> Source for Packed<'_, L> {
    fn byte(&mut self, context: Context) -> u8 {
        let told = self.told.byte(context);
        let mut bits = 1u32;
        while bits < 256 {
            let next = told >> (7 - bits.ilog2()) & 1 != 0;
            bits = bits << 1 | u32::from(self.bit(context, bits, next));
        }
        #[allow(clippy::cast_possible_truncation)] // The bits after the 1.
        let byte = bits as u8;
        self.plain.push(byte);
        byte
    }

    fn codes(&mut self, marks: &[u8; CODES]) -> Vec<u8> {
        let told = self.told.codes(marks);
        let (mut codes, mut last) = (Vec::new(), 0);
        for (code, &mark) in (0u8..).zip(marks) {
            let context = [256 + u32::from(code), last, mark.into()];
            if self.bit(context, 1, told.contains(&code)) {
                codes.push(code);
                last = u32::from(code) + 1;
            }
        }
        #[allow(clippy::cast_possible_truncation)] // At most as many as there are.
        self.plain.push(codes.len() as u8);
        self.plain.extend(&codes);
        codes
    }
}

/// Packs clips: each after a byte that says how long it is, 0 where there is none.
#[must_use]
pub fn pack(plain: &[u8]) -> Vec<u8> {
    let line = Writing { range: Range::ALL, bytes: Vec::new() };
    let mut packed = Packed { line, model: Model::new(), told: Plain::default(), plain: Vec::new() };
    let mut rest = plain;
    while let Some((&length, after)) = rest.split_first() {
        let (clip, after) = after.split_at(usize::from(length).min(after.len()));
        packed.bit([0; 3], 1, length > 0);
        if length > 0 {
            packed.told = Plain::new(clip);
            Clip::read(&mut packed);
        }
        rest = after;
    }
    let mut bytes = packed.line.bytes;
    // The range's ends differ in their first byte, and after the end come zeros: one byte is within it.
    #[allow(clippy::cast_possible_truncation)]
    bytes.push((packed.line.range.low >> 24) as u8 + 1);
    bytes
}

/// Unpacks so many clips.
#[inline(never)]
#[must_use]
pub fn unpack(packed: &[u8], count: usize) -> Vec<u8> {
    let mut line = Reading { range: Range::ALL, at: 0, rest: packed.iter() };
    for _ in 0..4 {
        line.at = line.at << 8 | u32::from(line.rest.next().copied().unwrap_or_default());
    }
    let mut packed = Packed { line, model: Model::new(), told: Plain::default(), plain: Vec::new() };
    for _ in 0..count {
        let start = packed.plain.len();
        packed.plain.push(0);
        if packed.bit([0; 3], 1, false) {
            Clip::read(&mut packed);
        }
        #[allow(clippy::cast_possible_truncation)] // The build sees to it.
        let length = (packed.plain.len() - start - 1) as u8;
        packed.plain[start] = length;
    }
    packed.plain
}

#[cfg(test)]
#[allow(clippy::cast_possible_truncation)] // Small numbers.
mod tests {
    use super::*;
    use crate::joint::{MidlineJoint, SidedJoint, Sides};

    /// A clip of two keyframes, with a value that takes two bytes.
    fn clip(seat: u8) -> Vec<u8> {
        let knee = SidedJoint::KneeFlex.code(Sides::Both);
        let head = [2, 1, 3, 30, 0, 0, 244, 177, 65, 3, 2, 65, 1, 1, seat, 17, 3, 3, 0, 1, 46, 0];
        let keys = [2, 12, 3, 2, MidlineJoint::Lean as u8, knee, 40, 127, 8, 18, 5, 1, knee, 0];
        head.into_iter().chain(keys).collect()
    }

    fn joined(clips: &[Vec<u8>]) -> Vec<u8> {
        clips.iter().flat_map(|clip| std::iter::once(clip.len() as u8).chain(clip.iter().copied())).collect()
    }

    #[test]
    fn what_was_packed_comes_out_as_it_was() {
        let clips = [clip(42), Vec::new(), clip(50), clip(42)];
        let plain = joined(&clips);
        let packed = pack(&plain);
        assert_eq!(unpack(&packed, clips.len()), plain);
        assert_eq!(unpack(&pack(&[]), 0), []);
        let other = joined(&[clip(43), Vec::new(), clip(50), clip(42)]);
        assert_ne!(unpack(&pack(&other), clips.len()), plain);
    }

    #[test]
    fn what_repeats_costs_little() {
        let once = pack(&joined(&[clip(42)])).len();
        let often = pack(&joined(&vec![clip(42); 20])).len();
        assert!(often < once * 4 && often < clip(42).len() * 7, "{once} bytes, twenty times {often}");
    }

    #[test]
    fn bytes_that_are_no_clips_are_read_to_an_end() {
        for seed in 0..40u32 {
            let bytes: Vec<u8> = (0..60).map(|at| ((seed * 7919 + at * 104_729) >> 3) as u8).collect();
            let clips = unpack(&bytes, 3);
            assert!(clips.len() >= 3);
        }
    }
}
