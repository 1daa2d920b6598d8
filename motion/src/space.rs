//! Vectors and rotations in space, and the sines that they need.
//!
//! Most is never inlined: a call takes a tenth of the bytes, and a figure is a few thousand calls.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// A point or a direction: forward, up, right.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Vec3(pub f32, pub f32, pub f32);

impl Add for Vec3 {
    type Output = Self;
    #[inline(never)]
    fn add(self, o: Self) -> Self {
        Self(self.0 + o.0, self.1 + o.1, self.2 + o.2)
    }
}
impl AddAssign for Vec3 {
    #[inline(never)]
    fn add_assign(&mut self, o: Self) {
        *self = *self + o;
    }
}
impl Sub for Vec3 {
    type Output = Self;
    #[inline(never)]
    fn sub(self, o: Self) -> Self {
        Self(self.0 - o.0, self.1 - o.1, self.2 - o.2)
    }
}
impl Neg for Vec3 {
    type Output = Self;
    #[inline(never)]
    fn neg(self) -> Self {
        Self(-self.0, -self.1, -self.2)
    }
}
impl Mul<f32> for Vec3 {
    type Output = Self;
    #[inline(never)]
    fn mul(self, k: f32) -> Self {
        Self(self.0 * k, self.1 * k, self.2 * k)
    }
}

impl Vec3 {
    /// The scalar product.
    #[inline(never)]
    #[must_use]
    pub fn dot(self, o: Self) -> f32 {
        self.0 * o.0 + self.1 * o.1 + self.2 * o.2
    }

    /// The vector product.
    #[inline(never)]
    #[must_use]
    pub fn cross(self, o: Self) -> Self {
        Self(self.1 * o.2 - self.2 * o.1, self.2 * o.0 - self.0 * o.2, self.0 * o.1 - self.1 * o.0)
    }

    /// The length.
    #[inline(never)]
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; `or` where there is no direction.
    #[inline(never)]
    #[must_use]
    pub fn unit_or(self, or: Self) -> Self {
        let length = self.length();
        if length > 1e-4 { self * (1.0 / length) } else { or }
    }

    /// A point on the way to another.
    #[inline(never)]
    #[must_use]
    pub fn toward(self, o: Self, share: f32) -> Self {
        self + (o - self) * share
    }
}

/// A rotation: where the axes of a bone's own frame point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rotation {
    /// The bone's front.
    pub x: Vec3,
    /// The bone's upper end.
    pub y: Vec3,
    /// The bone's right.
    pub z: Vec3,
}

impl Rotation {
    /// No rotation.
    pub const NONE: Self = Self { x: Vec3(1.0, 0.0, 0.0), y: Vec3(0.0, 1.0, 0.0), z: Vec3(0.0, 0.0, 1.0) };

    /// Around x: up toward right.
    #[inline(never)]
    #[must_use]
    pub fn about_x(degrees: f32) -> Self {
        let (s, c) = sin_cos(degrees);
        Self { x: Vec3(1.0, 0.0, 0.0), y: Vec3(0.0, c, s), z: Vec3(0.0, -s, c) }
    }

    /// Around y: front toward left.
    #[inline(never)]
    #[must_use]
    pub fn about_y(degrees: f32) -> Self {
        let (s, c) = sin_cos(degrees);
        Self { x: Vec3(c, 0.0, -s), y: Vec3(0.0, 1.0, 0.0), z: Vec3(s, 0.0, c) }
    }

    /// Around z: front toward up.
    #[inline(never)]
    #[must_use]
    pub fn about_z(degrees: f32) -> Self {
        let (s, c) = sin_cos(degrees);
        Self { x: Vec3(c, s, 0.0), y: Vec3(-s, c, 0.0), z: Vec3(0.0, 0.0, 1.0) }
    }

    /// A direction of the bone's frame, in the world.
    #[inline(never)]
    #[must_use]
    pub fn of(&self, v: Vec3) -> Vec3 {
        self.x * v.0 + self.y * v.1 + self.z * v.2
    }

    /// A direction of the world, in the bone's frame.
    #[inline(never)]
    #[must_use]
    pub fn local(&self, v: Vec3) -> Vec3 {
        Vec3(self.x.dot(v), self.y.dot(v), self.z.dot(v))
    }

    /// This rotation after another one, which is given in this one's frame.
    #[inline(never)]
    #[must_use]
    pub fn then(&self, inner: &Self) -> Self {
        Self { x: self.of(inner.x), y: self.of(inner.y), z: self.of(inner.z) }
    }

    /// This rotation, then around y, x and z, each in the frame that the one before has left.
    #[inline(never)]
    #[must_use]
    pub fn yxz(&self, y: f32, x: f32, z: f32) -> Self {
        self.then(&Self::about_y(y)).then(&Self::about_x(x)).then(&Self::about_z(z))
    }

    /// This rotation, then around z, x and y, each in the frame that the one before has left.
    #[inline(never)]
    #[must_use]
    pub fn zxy(&self, z: f32, x: f32, y: f32) -> Self {
        self.then(&Self::about_z(z)).then(&Self::about_x(x)).then(&Self::about_y(y))
    }

    /// The rotation whose y is `y` and whose z is as near to `z` as that allows.
    #[inline(never)]
    #[must_use]
    pub fn facing(y: Vec3, z: Vec3) -> Self {
        let x = y.cross(z).unit_or(Vec3(1.0, 0.0, 0.0));
        Self { x, y, z: x.cross(y) }
    }

    /// Some of the way to another rotation.
    #[inline(never)]
    #[must_use]
    pub fn toward(&self, other: &Self, share: f32) -> Self {
        Self::facing(self.y.toward(other.y, share).unit_or(self.y), self.z.toward(other.z, share))
    }
}

/// Sine and cosine of degrees, to about 1e-5: the browser's own are functions that cost bytes.
#[inline(never)]
#[must_use]
pub fn sin_cos(degrees: f32) -> (f32, f32) {
    (sin(degrees), sin(degrees + 90.0))
}

fn sin(degrees: f32) -> f32 {
    // Into -180..180, then folded into -90..90.
    let turns = degrees / 360.0;
    let mut x = (turns - (turns + 0.5).floor()) * 4.0;
    if x > 1.0 {
        x = 2.0 - x;
    } else if x < -1.0 {
        x = -2.0 - x;
    }
    // The minimax polynomial of sin(pi/2 x) on -1..1.
    let s = x * x;
    x * (1.570_794_9 + s * (-0.645_921 + s * (0.079_487_7 + s * -0.004_362_469)))
}
