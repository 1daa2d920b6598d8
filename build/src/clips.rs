//! Clips: reads the texts of the animated movement figures (`src/content/clips/*.clip`, see
//! `docs/clips.md`) and writes the bytes that `motion/src/clip.rs` decodes.

use std::collections::BTreeMap;
use std::path::Path;

use sorewise_motion::anatomy::REGION_IDS;
use sorewise_motion::clip::{FRAME, Prop, PropKind, StillFrame};
use sorewise_motion::joint::{MidlineJoint, SidedJoint, Sides, slots};
use sorewise_motion::person::PEOPLE;
use sorewise_motion::pins::{FootPin, HandPin, Rest, Rests};
use sorewise_motion::skeleton::{Anchor, SidedAnchor};
use sorewise_motion::{Clip, Scene, measure};

use crate::content::Content;
use crate::messages::Messages;
use crate::{Problem, Result, files, or_problems, read};

mod bytes;
mod checked;
mod start;
mod table;
mod words;
mod works;

pub use table::source;
pub use works::{Works, works};

use bytes::{byte, long};
use words::{Said, anchor, anchor_beside, arrow, code, keeps, named_in, number, ranged, sides, tenths};
use works::person;

/// All clips of a folder, by the name of their file (`M44`), as bytes. `words` are the English messages.
///
/// # Errors
/// Every mistake in every file, with its line.
pub fn load(folder: &Path, content: &Content, words: &Messages) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut clips = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files(folder, "clip")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match read(&file).and_then(|text| compile(&text, &file, &works(content, words, &name))) {
            Ok(bytes) => {
                clips.insert(name, bytes);
            }
            Err(found) => problems.extend(found),
        }
    }
    or_problems(clips, problems)
}

/// The bytes of one clip's text; `file` is only for the messages, `works` are the regions that are
/// tinted.
///
/// # Errors
/// Every mistake, with its line.
pub fn compile(text: &str, file: &Path, works: &Works) -> Result<Vec<u8>> {
    let mut draft = Draft {
        works: works.mainly.clone(),
        reaches: works.all.clone(),
        steps: works.steps.clone(),
        sides: [true, true],
        person: person(file),
        ..Draft::default()
    };
    let mut problems = Vec::new();
    let mut last = 0;
    for (index, line) in text.lines().enumerate() {
        last = index + 1;
        draft.at = last;
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Err(what) = draft.line(line) {
            problems.push(Problem::new(format!("{}:{last}", file.display()), what));
        }
    }
    let lacks = [
        (draft.keys.len() < 2, "a clip has at least two keyframes (`key 1.2`)"),
        (draft.arrows.is_empty(), "what moves? (`arrow right heel`)"),
        (draft.poster.is_none(), "which keyframe stands for the whole? (`key 1.2 poster`)"),
    ];
    for (_, what) in lacks.into_iter().filter(|(lacking, _)| *lacking) {
        problems.push(Problem::new(format!("{}:{last}", file.display()), what));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    // The draft is drawn to find its frame, then, with the frame, to find its stills.
    let frame = measure::frame(Clip::decode(&draft.bytes([0; 4], &[])));
    let frame = frame.map(|side| {
        #[allow(clippy::cast_possible_truncation)] // Sheets are a few thousand units wide.
        let side = (side / FRAME).round() as i16;
        side
    });
    let mut stills = measure::stills(Clip::decode(&draft.bytes(frame, &[])));
    if let (Some(last), Some((_, all))) = (draft.arrows.last(), stills.split_last_mut()) {
        for (index, still) in all.iter_mut().enumerate() {
            still.end = *draft.arrows.get(index).unwrap_or(last);
        }
    }
    let bytes = draft.bytes(frame, &stills);
    let scene = Scene::new(Clip::decode(&bytes), false);
    let problem = |(prop, what): (Option<usize>, String)| {
        let line = prop.and_then(|prop| draft.prop_lines.get(prop)).copied().unwrap_or(draft.view_line);
        Problem::new(format!("{}:{line}", file.display()), what)
    };
    or_problems(bytes, checked::wrong(&scene).into_iter().map(problem).collect())
}

/// The values that a keyframe sets, by the joints' codes ([`MidlineJoint::code`], [`SidedJoint::code`]).
type Changes = BTreeMap<u8, i16>;

#[derive(Debug, Default)]
struct Keyframe {
    time: u8,
    hold: u8,
    changes: Changes,
}

// Independent flags.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Default)]
struct Draft {
    /// The line that is read, and those of the view and of each prop.
    at: usize,
    view_line: usize,
    prop_lines: Vec<usize>,
    yaw: i16,
    pitch: i16,
    back: bool,
    flow: bool,
    fit: bool,
    ghost: bool,
    /// -1 left, 1 right.
    inset: i8,
    /// What the arrow of each still goes along with, as [`sorewise_motion::scene::arrows`] reads it; the last one's
    /// that of all after it, too.
    arrows: Vec<u8>,
    ring: u8,
    person: u8,
    poster: Option<u8>,
    focus: Option<(SidedAnchor, u8)>,
    rests: Rests,
    height: u8,
    feet: [FootPin; 2],
    hands: [HandPin; 2],
    knees: [bool; 2],
    elbows: [bool; 2],
    works: Vec<u8>,
    /// All regions that may be lit.
    reaches: Vec<u8>,
    /// What the steps say.
    steps: String,
    sides: [bool; 2],
    props: Vec<Prop>,
    keys: Vec<Keyframe>,
}

/// Joints that `pin` and `release` set, not their names.
const PINS: [SidedJoint; 4] =
    [SidedJoint::FootPin, SidedJoint::HandPin, SidedJoint::KneePin, SidedJoint::ElbowPin];

impl Draft {
    fn line(&mut self, line: &str) -> Said<()> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((first, rest)) = words.split_first() else { return Ok(()) };
        match *first {
            "view" => self.view(rest),
            "close" => self.close(rest),
            "flow" => {
                self.flow = true;
                Ok(())
            }
            "back" => {
                self.back = true;
                Ok(())
            }
            "ghost" => {
                self.ghost = true;
                Ok(())
            }
            "inset" => {
                self.inset = match rest {
                    ["left"] => -1,
                    ["right"] => 1,
                    _ => return Err("an inset is at the `left` or the `right`".to_owned()),
                };
                Ok(())
            }
            "person" => {
                self.person = byte(number(rest.first().copied(), 0, i16::from(code(PEOPLE.len())) - 1)?);
                Ok(())
            }
            "light" => self.light(rest),
            "arrow" => {
                self.arrows.clear();
                for one in rest.split(|word| *word == "then") {
                    self.arrows.push(arrow(one)?);
                    named_in(&self.steps, one)?;
                }
                Ok(())
            }
            "ring" => {
                self.ring = match rest {
                    [] => 15,
                    [count] => byte(number(Some(count), 2, 14)?),
                    _ => return Err("a ring goes around some keyframes: `ring 4`, or all: `ring`".to_owned()),
                };
                Ok(())
            }
            "fit" if rest == ["lean"] => {
                self.fit = true;
                Ok(())
            }
            "work" => {
                self.sides = match rest {
                    ["left"] => [true, false],
                    ["right"] => [false, true],
                    ["both"] => [true, true],
                    _ => return Err("which side works? `left`, `right` or `both`".to_owned()),
                };
                Ok(())
            }
            "prop" => self.prop(rest),
            "pin" if self.keys.is_empty() => self.pin(rest),
            "key" => self.key(rest),
            _ => {
                if self.keys.is_empty() {
                    return Err(format!("`{first}` before the first keyframe (`key 1.2`)"));
                }
                line.split(',').map(str::trim).filter(|part| !part.is_empty()).try_for_each(|p| self.set(p))
            }
        }
    }

    /// `light calf glutes`: of all that the card works, these regions are lit.
    fn light(&mut self, regions: &[&str]) -> Said<()> {
        let number = |id: &&str| {
            let known = REGION_IDS.iter().position(|known| known == id);
            known
                .map(code)
                .filter(|found| self.reaches.contains(found))
                .ok_or_else(|| format!("`{id}` is no region that the card reaches, so it cannot be lit"))
        };
        self.works = regions.iter().map(number).collect::<Said<_>>()?;
        Ok(())
    }

    fn view(&mut self, words: &[&str]) -> Said<()> {
        self.view_line = self.at;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "front" => self.yaw = 0,
                "side" => self.yaw = 90,
                "back" => self.yaw = 180,
                "three-quarter" => self.yaw = 45,
                "pitch" => {
                    self.pitch = number(words.next().copied(), -60, 90)?;
                }
                other => self.yaw = number(Some(other), -180, 180)?,
            }
        }
        Ok(())
    }

    fn close(&mut self, words: &[&str]) -> Said<()> {
        let (radius, place) = words.split_last().ok_or("close to what? (`close right hand 14`)")?;
        let radius = number(Some(radius), 5, 120)?;
        self.focus = Some((anchor(place)?, byte(radius)));
        Ok(())
    }

    fn pin(&mut self, words: &[&str]) -> Said<()> {
        let text = words.join(" ");
        let (sides, words) = sides(words);
        let (what, how) = words.split_first().ok_or("pin what? (`pin feet`)")?;
        let rest = match *what {
            "foot" | "feet" => {
                let kind = match *how {
                    [] | ["floor"] => FootPin::Sole,
                    ["toes"] => FootPin::Toes,
                    ["heel" | "heels"] => FootPin::Heel,
                    ["air"] => FootPin::Air,
                    _ => {
                        return Err(format!(
                            "a foot is pinned `floor`, `toes`, `heel` or `air`, not `{text}`"
                        ));
                    }
                };
                for side in sides {
                    self.feet[side] = kind;
                }
                return Ok(());
            }
            "hand" | "hands" => {
                for &side in &sides {
                    self.hands[side] = match *how {
                        [] | ["floor"] => HandPin::Floor,
                        ["wall"] => HandPin::Wall,
                        ["air"] => HandPin::Air,
                        ["grip"] => HandPin::Grip,
                        ["on", ref place @ .., "flat"] => HandPin::Flat(anchor_beside(place, side)?),
                        ["on", ref place @ ..] => HandPin::On(anchor_beside(place, side)?),
                        _ => {
                            return Err(format!(
                                "a hand is pinned `floor`, `wall`, `air`, `grip` or `on` a part of the body, not `{text}`"
                            ));
                        }
                    };
                }
                return Ok(());
            }
            "knee" | "knees" => {
                for side in sides {
                    self.knees[side] = true;
                }
                return Ok(());
            }
            "elbow" | "elbows" => {
                for side in sides {
                    self.elbows[side] = true;
                }
                return Ok(());
            }
            "seat" => Rest::Seat,
            "back" => Rest::Back,
            "blades" => Rest::Blades,
            "head" => Rest::Head,
            "flank" => Rest::Flank,
            "belly" => Rest::Belly,
            "float" => Rest::Float,
            other => {
                return Err(format!(
                    "`{other}` cannot be pinned: feet, hands, knees, elbows, seat, back, blades, head, flank, belly, float"
                ));
            }
        };
        self.rests = self.rests.with(rest);
        if let Some(height) = how.first() {
            self.height = byte(number(Some(height), 0, 200)?);
        }
        Ok(())
    }

    fn prop(&mut self, words: &[&str]) -> Said<()> {
        let parts = |kind: PropKind| kind.name().split(' ');
        let kind = PropKind::ALL
            .into_iter()
            .filter(|kind| words.starts_with(&parts(*kind).collect::<Vec<_>>()))
            .max_by_key(|kind| kind.name().len())
            .ok_or_else(|| {
                let known = PropKind::ALL.map(PropKind::name).join(", ");
                format!("there is no prop `{}`: {known}", words.join(" "))
            })?;
        let mut rest = &words[parts(kind).count()..];
        let floor = Anchor::Floor.at(0);
        let mut prop = Prop {
            kind,
            follows: false,
            turned: false,
            aside: false,
            at: floor,
            to: floor,
            offset: [0.0; 3],
        };
        let is_key = |word: &&str| matches!(*word, "at" | "follow" | "to" | "offset" | "turned" | "aside");
        while let Some((word, after)) = rest.split_first() {
            let end = after.iter().position(is_key).unwrap_or(after.len());
            let (value, next) = after.split_at(end);
            match *word {
                "at" => prop.at = anchor(value)?,
                "follow" => {
                    prop.follows = true;
                    prop.at = anchor(value)?;
                }
                "to" => prop.to = anchor(value)?,
                "turned" => prop.turned = true,
                "aside" => prop.aside = true,
                "offset" => {
                    for (axis, slot) in prop.offset.iter_mut().enumerate() {
                        *slot = number(value.get(axis).copied(), -127, 127)?.into();
                    }
                }
                other => {
                    return Err(format!(
                        "`{other}`: a prop has `at`, `follow`, `to`, `offset`, `turned`, `aside`"
                    ));
                }
            }
            rest = next;
        }
        self.prop_lines.push(self.at);
        self.props.push(prop);
        Ok(())
    }

    fn key(&mut self, words: &[&str]) -> Said<()> {
        let mut key = Keyframe::default();
        let mut words = words.iter();
        let mut from = None;
        key.time = tenths(words.next().copied())?;
        if key.time == 0 {
            return Err("a keyframe takes at least 0.1 seconds".to_owned());
        }
        while let Some(word) = words.next() {
            match *word {
                "hold" => key.hold = tenths(words.next().copied())?,
                "from" => from = words.next().copied(),
                "poster" => self.poster = Some(code(self.keys.len())),
                other => return Err(format!("`{other}`: a keyframe is `key 1.2 hold 0.5 from stand`")),
            }
        }
        let is_first = self.keys.is_empty();
        self.keys.push(key);
        if is_first {
            for side in 0..2 {
                for (joint, pinned) in [
                    (SidedJoint::FootPin, self.feet[side] != FootPin::Free),
                    (SidedJoint::HandPin, self.hands[side] != HandPin::Free),
                    (SidedJoint::KneePin, self.knees[side]),
                    (SidedJoint::ElbowPin, self.elbows[side]),
                ] {
                    if pinned {
                        self.put(joint, &[side], 1);
                    }
                }
            }
        }
        if let Some(name) = from {
            let lines = start::find(name)
                .ok_or_else(|| format!("there is no start `{name}`: {}", start::names().join(", ")))?;
            lines.split(',').map(str::trim).try_for_each(|part| self.set(part))?;
        }
        Ok(())
    }

    /// `left shoulder flex 90`.
    fn set(&mut self, text: &str) -> Said<()> {
        let all: Vec<&str> = text.split_whitespace().collect();
        if let [order @ ("release" | "pin"), rest @ ..] = all.as_slice() {
            return self.release(*order == "pin", rest);
        }
        let (sides, words) = sides(&all);
        let one_side = words.len() < all.len();
        let (value, name) = words.split_last().ok_or("empty")?;
        let name = name.join(" ");
        if let Some(motion) = name.strip_prefix("spine ") {
            return self.spine(motion, value);
        }
        let singular = |name: &str| {
            let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
            [first.trim_end_matches('s'), " ", rest].concat()
        };
        if let Some(joint) = MidlineJoint::ALL.into_iter().find(|joint| joint.name() == name) {
            if one_side {
                return Err(format!("`{name}` has no sides; a value above 0 is to the right"));
            }
            let value = ranged(&name, value, joint.range())?;
            self.changes().insert(joint.code(), value);
            return Ok(());
        }
        let joint = SidedJoint::ALL
            .into_iter()
            .find(|joint| joint.name() == name || joint.name() == singular(&name))
            .filter(|joint| !PINS.contains(joint))
            .ok_or_else(|| format!("there is no joint `{name}`; docs/clips.md lists them"))?;
        let value = ranged(&name, value, joint.range())?;
        if self.keys.len() == 1
            && value != 0
            && sides.iter().any(|side| keeps(joint, self.feet[*side], self.hands[*side]))
        {
            return Err(format!(
                "`{name}` does nothing in the first keyframe, which says where what is pinned is: bend the joints"
            ));
        }
        self.put(joint, &sides, value);
        Ok(())
    }

    /// Bends the whole spine: its lumbar and its thoracic part as it is their nature.
    fn spine(&mut self, motion: &str, value: &str) -> Said<()> {
        let (waist, chest, range, share) = match motion {
            "flex" => (MidlineJoint::WaistFlex, MidlineJoint::ChestFlex, (-25, 80), 55),
            "side" => (MidlineJoint::WaistSide, MidlineJoint::ChestSide, (-35, 35), 50),
            "turn" => (MidlineJoint::WaistTurn, MidlineJoint::ChestTurn, (-45, 45), 22),
            _ => return Err(format!("the spine can `flex`, `side` or `turn`, not `{motion}`")),
        };
        let value = ranged("spine", value, range)?;
        let lower = value * share / 100;
        self.changes().insert(waist.code(), lower);
        self.changes().insert(chest.code(), value - lower);
        Ok(())
    }

    fn release(&mut self, pinned: bool, words: &[&str]) -> Said<()> {
        let (sides, words) = sides(words);
        let joint = match words {
            ["foot" | "feet"] => SidedJoint::FootPin,
            ["hand" | "hands"] => SidedJoint::HandPin,
            ["knee" | "knees"] => SidedJoint::KneePin,
            ["elbow" | "elbows"] => SidedJoint::ElbowPin,
            _ => return Err(format!("`{}` cannot be released", words.join(" "))),
        };
        self.put(joint, &sides, i16::from(pinned));
        Ok(())
    }

    fn changes(&mut self) -> &mut Changes {
        let last = self.keys.len().saturating_sub(1);
        &mut self.keys[last].changes
    }

    fn put(&mut self, joint: SidedJoint, sides: &[usize], value: i16) {
        let changes = self.changes();
        let [both, left, right] = [Sides::Both, Sides::Left, Sides::Right].map(|sides| joint.code(sides));
        if sides.len() == 2 {
            changes.insert(both, value);
            changes.remove(&left);
            changes.remove(&right);
            return;
        }
        for &side in sides {
            changes.insert([left, right][side], value);
        }
        // Two different sides say all; one that differs from `both` comes after it.
        if changes.contains_key(&left) && changes.contains_key(&right) {
            changes.remove(&both);
        }
    }

    fn bytes(&self, frame: [i16; 4], stills: &[StillFrame]) -> Vec<u8> {
        let [left, right] = self.feet.map(FootPin::code);
        let [left_hand, right_hand] = self.hands.map(HandPin::code);
        let bit = |on: bool, bit: u8| u8::from(on) << bit;
        let mut bytes = vec![
            bit(self.back, 0)
                | bit(self.flow, 1)
                | bit(self.fit, 2)
                | bit(!self.sides[0], 3)
                | bit(!self.sides[1], 4)
                | bit(self.ghost, 5)
                | bit(self.inset < 0, 6)
                | bit(self.inset > 0, 7),
            self.poster.unwrap_or_default() | self.ring << 4,
            self.person,
            byte(self.yaw / 3),
            byte(self.pitch),
        ];
        match self.focus {
            None => bytes.push(0),
            Some((at, radius)) => bytes.extend([at.code() + 1, radius]),
        }
        // How wide and high a close-up is, is known; how far down a picture reaches differs less than how high it is.
        let [x, y, width, height] = frame;
        let sides = [x, y, width, y + height];
        for &side in &sides[..if self.focus.is_some() { 2 } else { 4 }] {
            long(side, &mut bytes);
        }
        bytes.push(u8::try_from(stills.len()).unwrap_or(u8::MAX));
        bytes.extend(stills.windows(2).flat_map(|pair| [pair[0].end, pair[1].key]));
        bytes.extend([self.rests.code(), self.height, left | right << 4, left_hand, right_hand]);
        bytes.push(
            bit(self.knees[0], 0) | bit(self.knees[1], 1) | bit(self.elbows[0], 2) | bit(self.elbows[1], 3),
        );
        bytes.push(u8::try_from(self.works.len()).unwrap_or(u8::MAX));
        bytes.extend(&self.works);
        bytes.push(u8::try_from(self.props.len()).unwrap_or(u8::MAX));
        bytes.extend(self.props.iter().flat_map(Prop::encode));
        bytes.push(u8::try_from(self.keys.len()).unwrap_or(u8::MAX));
        let mut now: BTreeMap<usize, i16> = BTreeMap::new();
        for key in &self.keys {
            let changes: Vec<_> =
                key.changes.iter().filter(|(code, value)| changes(&mut now, **code, **value)).collect();
            bytes.extend([key.time, key.hold, u8::try_from(changes.len()).unwrap_or(u8::MAX)]);
            // Codes with codes, values with values: so they pack better.
            bytes.extend(changes.iter().map(|(code, _)| **code));
            for (_, value) in changes {
                long(*value, &mut bytes);
            }
        }
        bytes
    }
}

/// Whether a change changes anything; `now` holds the values by their places in a pose.
fn changes(now: &mut BTreeMap<usize, i16>, code: u8, value: i16) -> bool {
    slots(code).filter(|slot| now.insert(*slot, value).unwrap_or(0) != value).count() > 0
}
