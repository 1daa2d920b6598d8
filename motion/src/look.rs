//! Look: the camera, the close-up and the tinted regions that a body is drawn with.

use super::anatomy::{On, Row, patches};
use super::person::Person;
use super::shapes::Camera;
use super::skeleton::SidedAnchor;
use super::space::Vec3;

/// How a body is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// From where it is seen.
    pub camera: Camera,
    /// The middle of a close-up, and its radius in cm.
    pub focus: Option<(SidedAnchor, f32)>,
    /// The regions that are tinted, by their number in [`super::anatomy::REGION_IDS`].
    pub works: &'a [u8],
    /// The sides whose regions are tinted: left, right.
    pub sides: [bool; 2],
    /// Whether regions at the far side are shown through the body.
    pub ghost: bool,
    /// Who is drawn.
    pub person: Person,
    /// Up to where a legging reaches, on the right leg.
    pub legging: Option<Vec3>,
}

impl Look<'_> {
    /// How far something lies toward the reader.
    #[must_use]
    pub fn depth(&self, v: Vec3) -> f32 {
        self.camera.near.dot(v)
    }

    /// How much is seen of hands and feet: 0 their shape, 1 fingers, 2 their joints.
    #[must_use]
    pub fn detail(&self) -> u8 {
        self.focus.map_or(0, |(_, radius)| u8::from(radius < 60.0) + u8::from(radius < 30.0))
    }

    /// The patches that are tinted on a part; `side` is 0 or 1, or 2 for the trunk.
    #[inline(never)]
    pub(super) fn patches(&self, on: On, side: usize) -> Vec<Vec<Row>> {
        let works = if self.sides.get(side).copied().unwrap_or(true) { self.works } else { &[] };
        patches(works, on)
    }

    /// Whether a part of a hand or a foot is tinted.
    #[must_use]
    pub fn tints(&self, on: On, side: usize, part: Row) -> bool {
        self.patches(on, side).iter().any(|rows| rows.first() == Some(&part))
    }
}

/// The width of the gap around what lies above something, in sheet units.
pub const GAP: f32 = 9.0;
