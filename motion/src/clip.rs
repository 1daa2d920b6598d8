//! Clip: a movement as keyframes, how its bytes are read, and its pose at any moment.

use super::joint::{JOINTS, MidlineJoint, slots};
use super::named::named;
use super::pins::{FootPin, HandPin, Rests};
use super::pose::Pose;
use super::skeleton::SidedAnchor;
use super::source::{CODES, Plain, Source};
use super::space::sin_cos;

/// A keyframe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Keyframe {
    /// Its pose.
    pub pose: Pose,
    /// Seconds from the keyframe before it, which for the first is the last.
    pub time: f32,
    /// Seconds that it stays.
    pub hold: f32,
}

/// Frames are stored in so many sheet units.
pub const FRAME: f32 = 20.0;
/// How far apart the marks of moving ground are, in cm.
pub const MARKS: f32 = 30.0;
/// A close-up is as wide as this, in sheet units.
pub const CLOSE: f32 = 1600.0;

/// A keyframe that stands for the movement where it may not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StillFrame {
    /// The keyframe's number.
    pub key: u8,
    /// What the arrow to the next still goes along with, as [`super::scene::arrows`] reads it: the end of the
    /// body that moves most, or the place that the clip names.
    pub end: u8,
}

named! {
    /// The kind of a prop.
    PropKind {
        Band "band",
        Mat "mat",
        Chair "chair",
        Wall "wall",
        SideWall "side wall",
        Doorway "doorway",
        Roller "roller",
        Ball "ball",
        Step "step",
        Towel "towel",
        Bicycle "bicycle",
        Elliptical "elliptical",
        Pool "pool",
        Pillow "pillow",
        Bed "bed",
        Ice "ice",
        Glass "glass",
        Ground "ground",
        Bottle "bottle",
        Legging "legging",
        Helper "helper",
        Blanket "blanket",
    }
}

/// A hold that is longer than this has a breath in it, in seconds.
const BREATH: f32 = 0.7;

/// Bits of a prop's first byte, beside the number of its kind: it goes along with the figure, it faces
/// the other way, or aside.
const FOLLOWS: u8 = 128;
const TURNED: u8 = 64;
const ASIDE: u8 = 32;

/// Something that stands around, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prop {
    /// Its kind.
    pub kind: PropKind,
    /// Whether it goes along with the figure.
    pub follows: bool,
    /// Whether it faces the other way.
    pub turned: bool,
    /// Whether it is turned by a quarter, its front to the left.
    pub aside: bool,
    /// The anchor that it stands at.
    pub at: SidedAnchor,
    /// The anchor of its other end.
    pub to: SidedAnchor,
    /// Its distance from `at`: forward, up, right; in cm.
    pub offset: [f32; 3],
}

impl Prop {
    /// Its bytes, as [`Clip::decode`] reads them. Offsets are whole centimetres from -127 to 127.
    #[must_use]
    pub fn encode(&self) -> [u8; 6] {
        let follows = if self.follows { FOLLOWS } else { 0 };
        let turned = if self.turned { TURNED } else { 0 } | if self.aside { ASIDE } else { 0 };
        #[allow(clippy::cast_possible_truncation)] // Whole and within the range.
        let [x, y, z] = self.offset.map(|cm| (cm as i8).cast_unsigned());
        [self.kind as u8 | follows | turned, self.at.code(), self.to.code(), x, y, z]
    }
}

/// A movement that repeats.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// The direction that it is seen from, in degrees: 0 in front, 90 at its right, 180 behind.
    pub yaw: f32,
    /// The height of the view, in degrees above the horizon.
    pub pitch: f32,
    /// The middle of a close-up and its radius in cm; none if the whole body is shown.
    pub focus: Option<(SidedAnchor, f32)>,
    /// The frame that fits all of its loop: left, top, width, height, in sheet units.
    pub frame: [f32; 4],
    /// The keyframe whose picture stands for the whole.
    pub poster: u8,
    /// Who shows it: a number of [`super::person::PEOPLE`].
    pub person: u8,
    /// How many keyframes go around a ring, which is drawn; 0 for none.
    pub ring: u8,
    /// Whether what works is shown through the body, where it lies at the far side.
    pub ghost: bool,
    /// The corner of the frame where the legs are shown from the front as well: left (-1) or right (1).
    pub inset: Option<f32>,
    /// Two or three of its keyframes.
    pub stills: Vec<StillFrame>,
    /// The parts of the trunk that rest.
    pub rests: Rests,
    /// The height of what the seat rests on, in cm.
    pub height: f32,
    /// How the left and the right foot are pinned.
    pub feet: [FootPin; 2],
    /// How the left and the right hand are pinned.
    pub hands: [HandPin; 2],
    /// Whether the knees and shins lie on the floor, left and right.
    pub knees: [bool; 2],
    /// Whether the elbows and forearms lie on the floor, left and right.
    pub elbows: [bool; 2],
    /// Whether it flows through its keyframes instead of slowing down at each.
    pub flow: bool,
    /// Whether the trunk leans as far as the pinned hands ask for, so that the elbows bend as the pose says.
    pub fit: bool,
    /// The regions that it works, by their number in [`super::anatomy::REGION_IDS`].
    pub works: Vec<u8>,
    /// The sides that it works: left, right.
    pub sides: [bool; 2],
    /// Chairs, walls, bands and the like.
    pub props: Vec<Prop>,
    /// Its keyframes, at least two.
    pub keys: Vec<Keyframe>,
}

/// Reads numbers, and knows which each is.
struct Reader<'a> {
    source: &'a mut dyn Source,
    /// The number that is next.
    field: u32,
    /// The two before it.
    last: [u8; 2],
}

impl Reader<'_> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let [before, last] = self.last;
        let byte = self.source.byte([self.field, last.into(), before.into()]);
        self.last = [last, byte];
        self.field += 1;
        byte
    }

    fn small(&mut self) -> f32 {
        self.byte().cast_signed().into()
    }

    /// A number that may be larger than a byte: the ends of a byte's range ask for one more.
    #[inline(never)]
    fn value(&mut self) -> f32 {
        let mut sum = 0.0;
        loop {
            let byte = self.byte().cast_signed();
            sum += f32::from(byte);
            if byte != i8::MAX && byte != i8::MIN {
                return sum;
            }
            self.field -= 1;
        }
    }

    fn tenths(&mut self) -> f32 {
        f32::from(self.byte()) * 0.1
    }
}

/// The first byte's bits.
const BACK: u8 = 1;
const FLOW: u8 = 2;
const FIT: u8 = 4;
const NOT_LEFT: u8 = 8;
const NOT_RIGHT: u8 = 16;
const GHOST: u8 = 32;
const INSET_LEFT: u8 = 64;
const INSET_RIGHT: u8 = 128;

/// The keyframes: in each what differs from the one before.
fn keyframes(read: &mut Reader<'_>) -> Vec<Keyframe> {
    let mut keys = Vec::new();
    read.field = 30;
    let mut pose = Pose([0.0; JOINTS]);
    let (mut marks, mut values) = ([0; CODES], [0; CODES]);
    for _ in 0..read.byte() {
        read.field = 31;
        let (time, hold) = (read.tenths(), read.tenths());
        let codes = read.source.codes(&marks);
        for mark in &mut marks {
            *mark = *mark & 2 | 4;
        }
        read.last = [0; 2];
        for code in codes {
            let at = usize::from(code).min(CODES - 1);
            read.field = 512 + u32::from(code);
            read.last[0] = values[at];
            let value = read.value();
            (marks[at], values[at]) = (7, read.last[1]);
            if let Some(slots) = pose.0.get_mut(slots(code)) {
                slots.fill(value);
            }
        }
        keys.push(Keyframe { pose, time, hold });
    }
    keys
}

impl Clip {
    /// Reads a clip as the crate `build` writes it.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Self {
        Self::read(&mut Plain::new(bytes))
    }

    /// Reads a clip from wherever its numbers come from.
    #[inline(never)]
    pub fn read(source: &mut dyn Source) -> Self {
        let mut read = Reader { source, field: 1, last: [0; 2] };
        let flags = read.byte();
        let (told, person) = (read.byte(), read.byte());
        let mut clip = Self {
            yaw: read.small() * 3.0,
            pitch: read.small(),
            focus: None,
            frame: [0.0; 4],
            poster: told & 15,
            ring: told >> 4,
            person,
            ghost: flags & GHOST != 0,
            inset: match flags & (INSET_LEFT | INSET_RIGHT) {
                0 => None,
                INSET_LEFT => Some(-1.0),
                _ => Some(1.0),
            },
            stills: Vec::new(),
            rests: Rests::default(),
            height: 0.0,
            feet: [FootPin::Free; 2],
            hands: [HandPin::Free; 2],
            knees: [false; 2],
            elbows: [false; 2],
            flow: flags & FLOW != 0,
            fit: flags & FIT != 0,
            works: Vec::new(),
            sides: [flags & NOT_LEFT == 0, flags & NOT_RIGHT == 0],
            props: Vec::new(),
            keys: Vec::new(),
        };
        let focus = read.byte();
        if focus != 0 {
            clip.focus = Some((SidedAnchor::from_code(focus - 1), read.byte().into()));
        }
        read.field = 8;
        let [left, top] = [read.value() * FRAME, read.value() * FRAME];
        clip.frame = if clip.focus.is_some() {
            [left, top, CLOSE, CLOSE]
        } else {
            [left, top, read.value() * FRAME, read.value() * FRAME - top]
        };
        // The first still is the first keyframe's, and from the last one no arrow leads on.
        read.field = 12;
        let mut key = 0;
        for _ in 1..read.byte() {
            read.field = 13;
            clip.stills.push(StillFrame { key, end: read.byte() });
            key = read.byte();
        }
        clip.stills.push(StillFrame { key, end: u8::MAX });
        read.field = 15;
        clip.rests = Rests::from_code(read.byte());
        clip.height = read.byte().into();
        let feet = read.byte();
        clip.feet = [feet & 15, feet >> 4].map(FootPin::from_code);
        clip.hands = [read.byte(), read.byte()].map(HandPin::from_code);
        let bony = read.byte();
        clip.knees = [bony & 1 != 0, bony & 2 != 0];
        clip.elbows = [bony & 4 != 0, bony & 8 != 0];
        for _ in 0..read.byte() {
            read.field = 22;
            clip.works.push(read.byte());
        }
        read.field = 23;
        for _ in 0..read.byte() {
            read.field = 24;
            let (first, at, to) = (read.byte(), read.byte(), read.byte());
            let offset = [read.small(), read.small(), read.small()];
            // No other kinds are written.
            let Some(kind) = PropKind::from_number(first & !(FOLLOWS | TURNED | ASIDE)) else { continue };
            clip.props.push(Prop {
                kind,
                follows: first & FOLLOWS != 0,
                turned: first & TURNED != 0,
                aside: first & ASIDE != 0,
                at: SidedAnchor::from_code(at),
                to: SidedAnchor::from_code(to),
                offset,
            });
        }
        clip.keys = keyframes(&mut read);
        if flags & BACK != 0 && clip.keys.len() > 1 {
            clip.keys[0].time = clip.keys[1].time;
            for index in (1..clip.keys.len() - 1).rev() {
                let time = clip.keys[index + 1].time;
                clip.keys.push(Keyframe { time, ..clip.keys[index] });
            }
        }
        clip
    }

    /// How long the loop takes, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        self.keys.iter().map(|key| key.time + key.hold).sum::<f32>().max(0.1)
    }

    /// When each keyframe is reached, in seconds.
    #[must_use]
    pub fn moments(&self) -> Vec<f32> {
        let mut at = 0.0;
        let mut moments = Vec::with_capacity(self.keys.len());
        for (index, key) in self.keys.iter().enumerate() {
            if index > 0 {
                at += key.time;
            }
            moments.push(at);
            at += key.hold;
        }
        moments
    }

    /// The pose at a moment, in seconds; after the end it begins anew.
    #[must_use]
    pub fn pose(&self, seconds: f32) -> Pose {
        let count = self.keys.len();
        let total = self.seconds();
        let mut left = seconds - (seconds / total).floor() * total;
        for (index, key) in self.keys.iter().enumerate() {
            let next = &self.keys[(index + 1) % count];
            if left < key.hold {
                let mut pose = key.pose;
                // Who holds still breathes.
                if key.hold > BREATH {
                    let (breath, _) = sin_cos(180.0 * left / key.hold);
                    pose.0[MidlineJoint::RibsWide as usize] += breath * 4.0;
                    pose.0[MidlineJoint::BellyRound as usize] += breath * 4.0;
                }
                return pose;
            }
            left -= key.hold;
            if left < next.time {
                let share = left / next.time;
                return if self.flow { self.flowing(index, share) } else { blend(key, next, share) };
            }
            left -= next.time;
        }
        self.keys.first().map_or(Pose([0.0; JOINTS]), |key| key.pose)
    }

    /// A periodic Catmull–Rom spline through all keyframes.
    #[allow(clippy::many_single_char_names)] // As the formula is known.
    fn flowing(&self, index: usize, t: f32) -> Pose {
        let count = self.keys.len();
        let [a, b, c, d] =
            [index + count - 1, index, index + 1, index + 2].map(|at| &self.keys[at % count].pose.0);
        let mut pose = Pose([0.0; JOINTS]);
        for (at, slot) in pose.0.iter_mut().enumerate() {
            let (a, b, c, d) = (a[at], b[at], c[at], d[at]);
            if at == MidlineJoint::Scene as usize {
                // The ground goes on evenly; its marks repeat.
                let step = self.keys[1 % count].pose.0[at] - self.keys[0].pose.0[at];
                let jump = c - b - step;
                *slot = b + (c - b - (jump / MARKS + 0.5).floor() * MARKS) * t;
                continue;
            }
            let bend = 2.0 * a - 5.0 * b + 4.0 * c - d + (3.0 * (b - c) + d - a) * t;
            *slot = b + 0.5 * t * (c - a + t * bend);
        }
        pose
    }
}

/// Slow out of one keyframe, slow into the next.
fn blend(from: &Keyframe, to: &Keyframe, t: f32) -> Pose {
    let share = t * t * (3.0 - 2.0 * t);
    let mut pose = from.pose;
    for (slot, end) in pose.0.iter_mut().zip(to.pose.0) {
        *slot += (end - *slot) * share;
    }
    pose
}
