//! Person: the bodies that the figures are drawn with. All have the same bones; widths, hair and clothes differ.

/// One of the people who show movements.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Person {
    /// How wide hips, waist and ribs are, against the common body.
    pub wide: [f32; 3],
    /// How many cm the belly and the chest are rounder.
    pub round: [f32; 2],
    /// How thick limbs are.
    pub limbs: f32,
    /// Whether the hair is tied in a knot.
    pub knot: bool,
}

/// A man, a woman, an older man, a heavier woman, a slight woman.
pub const PEOPLE: [Person; 5] = [
    Person { wide: [1.0, 1.0, 1.0], round: [0.3, 0.0], limbs: 1.0, knot: false },
    Person { wide: [1.05, 0.94, 0.93], round: [0.2, 1.4], limbs: 0.94, knot: true },
    Person { wide: [1.0, 1.05, 0.98], round: [1.8, -0.4], limbs: 0.95, knot: false },
    Person { wide: [1.13, 1.17, 1.04], round: [3.0, 2.0], limbs: 1.12, knot: true },
    Person { wide: [0.98, 0.94, 0.95], round: [0.0, 1.0], limbs: 0.92, knot: false },
];

/// Who shows a clip where women are asked for, in place of each of [`PEOPLE`].
pub const WOMEN: [u8; 5] = [4, 1, 3, 3, 4];
/// The same where men are asked for.
pub const MEN: [u8; 5] = [0, 0, 2, 2, 0];

impl Person {
    /// How much wider the trunk is, and how many cm its front comes forward, at one of its rings.
    #[must_use]
    pub fn trunk(&self, ring: usize) -> (f32, f32) {
        let [hips, waist, ribs] = self.wide;
        let [belly, chest] = self.round;
        match ring {
            0..3 => (hips, 0.0),
            3 => (hips, belly * 0.6),
            4 => (hips * 0.5 + waist * 0.5, belly),
            5 | 6 => (waist, belly),
            7 => (waist * 0.5 + ribs * 0.5, belly * 0.6 + chest * 0.2),
            8 => (ribs, chest),
            9 => (ribs, chest * 0.8),
            10 => (ribs, 0.0),
            _ => (1.0, 0.0),
        }
    }
}
