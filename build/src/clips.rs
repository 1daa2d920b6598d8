//! Clips: reads the texts of the animated movement figures (`src/content/clips/*.clip`, see
//! `docs/clips.md`) and writes the bytes that `motion/src/clip.rs` decodes.

use std::collections::BTreeMap;
use std::path::Path;

use sorewise_motion::anatomy::REGION_IDS;
use sorewise_motion::clip::{FOLLOWS, FRAME, KINDS, StillFrame, TURNED, foot, hand, rest};
use sorewise_motion::joint::{MIDLINE, MidlineJoint, SIDED, SidedJoint};
use sorewise_motion::skeleton::ANCHORS;
use sorewise_motion::{Clip, measure};

use crate::content::{Content, Id};
use crate::{Problem, Result, emit, files, or_problems, read};

mod start;

/// All clips of a folder, by the name of their file (`M44`), as bytes.
///
/// # Errors
/// Every mistake in every file, with its line.
pub fn load(folder: &Path, content: &Content) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut clips = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files(folder, "clip")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match read(&file).and_then(|text| compile(&text, &file, &works(content, &name))) {
            Ok(bytes) => {
                clips.insert(name, bytes);
            }
            Err(found) => problems.extend(found),
        }
    }
    or_problems(clips, problems)
}

/// The Rust source of all clips: one slice of bytes for each movement and each advice card, in the
/// order of their ids; empty where there is none yet.
///
/// # Errors
/// A clip of no card.
pub fn source(clips: &BTreeMap<String, Vec<u8>>, content: &Content, folder: &Path) -> Result<String> {
    let known = |name: &String| content.movements.keys().chain(content.advice.keys()).any(|id| id.0 == *name);
    let problems = clips.keys().filter(|name| !known(name)).map(|name| {
        Problem::new(folder.join(name).with_extension("clip"), format!("there is no card `{name}`"))
    });
    let list = |ids: &mut dyn Iterator<Item = &Id>| {
        let listed = ids.map(|id| clips.get(&id.0).map_or(&[][..], Vec::as_slice));
        emit::slice(listed, |bytes| format!("&{bytes:?}"))
    };
    let source = format!(
        "/// The movements' clips, in the order of [`MovementId`], as `motion::Clip` reads them.\n\
         static MOVEMENT_CLIPS: &[&[u8]] = {};\n\
         /// The advice cards' clips, in the order of [`AdviceId`].\n\
         static ADVICE_CLIPS: &[&[u8]] = {};\n",
        list(&mut content.movements.keys()),
        list(&mut content.advice.keys()),
    );
    or_problems(source, problems.collect())
}

/// The regions that a movement mainly reaches, as numbers of `motion::anatomy::REGION_IDS`.
#[must_use]
pub fn works(content: &Content, name: &str) -> Vec<u8> {
    let Some((_, movement)) = content.movements.iter().find(|(id, _)| id.0 == name) else {
        return Vec::new();
    };
    let most = movement.reaches.values().max().copied().unwrap_or_default();
    let mainly = movement.reaches.iter().filter(|(_, weight)| **weight == most);
    mainly.filter_map(|(region, _)| REGION_IDS.iter().position(|known| known == region)).map(code).collect()
}

/// The bytes of one clip's text; `file` is only for the messages, `works` are the regions that are
/// tinted.
///
/// # Errors
/// Every mistake, with its line.
pub fn compile(text: &str, file: &Path, works: &[u8]) -> Result<Vec<u8>> {
    let mut draft = Draft { works: works.to_vec(), sides: [true, true], ..Draft::default() };
    let mut problems = Vec::new();
    let mut last = 0;
    for (index, line) in text.lines().enumerate() {
        last = index + 1;
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Err(what) = draft.line(line) {
            problems.push(Problem::new(format!("{}:{last}", file.display()), what));
        }
    }
    if draft.keys.len() < 2 {
        let what = "a clip has at least two keyframes (`key 1.2`)";
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
    let stills = measure::stills(Clip::decode(&draft.bytes(frame, &[])));
    Ok(draft.bytes(frame, &stills))
}

/// A joint's place in a pose: its code as `Clip::decode` reads it.
type Changes = BTreeMap<u8, i16>;

#[derive(Debug, Default)]
struct Keyframe {
    time: u8,
    hold: u8,
    changes: Changes,
}

#[derive(Debug, Default)]
struct Draft {
    yaw: i16,
    pitch: i16,
    back: bool,
    flow: bool,
    fit: bool,
    focus: Option<(u8, u8)>,
    rests: u8,
    height: u8,
    feet: [u8; 2],
    hands: [u8; 2],
    knees: [bool; 2],
    elbows: [bool; 2],
    works: Vec<u8>,
    sides: [bool; 2],
    props: Vec<[u8; 6]>,
    keys: Vec<Keyframe>,
}

type Said<T> = std::result::Result<T, String>;

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

    fn view(&mut self, words: &[&str]) -> Said<()> {
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
        let each = |slots: &mut [u8; 2], value: u8| {
            for &side in &sides {
                slots[side] = value;
            }
        };
        let rests = match *what {
            "foot" | "feet" => {
                let kind = match *how {
                    [] | ["floor"] => foot::SOLE,
                    ["toes"] => foot::TOES,
                    ["heel" | "heels"] => foot::HEEL,
                    ["air"] => foot::AIR,
                    _ => {
                        return Err(format!(
                            "a foot is pinned `floor`, `toes`, `heel` or `air`, not `{text}`"
                        ));
                    }
                };
                each(&mut self.feet, kind);
                return Ok(());
            }
            "hand" | "hands" => {
                for &side in &sides {
                    self.hands[side] = match *how {
                        [] | ["floor"] => hand::FLOOR,
                        ["wall"] => hand::WALL,
                        ["air"] => hand::AIR,
                        ["grip"] => hand::GRIP,
                        ["on", ref place @ ..] => hand::ON + anchor_beside(place, side)?,
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
            "seat" => rest::SEAT,
            "back" => rest::BACK,
            "blades" => rest::BLADES,
            "head" => rest::HEAD,
            "flank" => rest::FLANK,
            "belly" => rest::BELLY,
            "float" => rest::FLOAT,
            other => {
                return Err(format!(
                    "`{other}` cannot be pinned: feet, hands, knees, elbows, seat, back, blades, head, flank, belly, float"
                ));
            }
        };
        self.rests |= rests;
        if let Some(height) = how.first() {
            self.height = byte(number(Some(height), 0, 200)?);
        }
        Ok(())
    }

    fn prop(&mut self, words: &[&str]) -> Said<()> {
        let kind = (0..KINDS.len())
            .filter(|&kind| {
                let name: Vec<&str> = KINDS[kind].split(' ').collect();
                words.starts_with(&name)
            })
            .max_by_key(|&kind| KINDS[kind].len())
            .ok_or_else(|| format!("there is no prop `{}`: {}", words.join(" "), KINDS.join(", ")))?;
        let mut rest = &words[KINDS[kind].split(' ').count()..];
        let mut prop = [u8::try_from(kind).unwrap_or_default(), 27 * 2, 27 * 2, 0, 0, 0];
        let is_key = |word: &&str| matches!(*word, "at" | "follow" | "to" | "offset" | "turned");
        while let Some((word, after)) = rest.split_first() {
            let end = after.iter().position(is_key).unwrap_or(after.len());
            let (value, next) = after.split_at(end);
            match *word {
                "at" => prop[1] = anchor(value)?,
                "follow" => {
                    prop[0] |= FOLLOWS;
                    prop[1] = anchor(value)?;
                }
                "to" => prop[2] = anchor(value)?,
                "turned" => prop[0] |= TURNED,
                "offset" => {
                    for axis in 0..3 {
                        let at = number(value.get(axis).copied(), -127, 127)?;
                        prop[3 + axis] = byte(at);
                    }
                }
                other => {
                    return Err(format!("`{other}`: a prop has `at`, `follow`, `to`, `offset`, `turned`"));
                }
            }
            rest = next;
        }
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
                other => return Err(format!("`{other}`: a keyframe is `key 1.2 hold 0.5 from stand`")),
            }
        }
        let is_first = self.keys.is_empty();
        self.keys.push(key);
        if is_first {
            for side in 0..2u8 {
                let at = usize::from(side);
                for (joint, pinned) in [
                    (SidedJoint::FootPin, self.feet[at] != 0),
                    (SidedJoint::HandPin, self.hands[at] != 0),
                    (SidedJoint::KneePin, self.knees[at]),
                    (SidedJoint::ElbowPin, self.elbows[at]),
                ] {
                    if pinned {
                        self.put(joint as usize, &[at], 1);
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
        if let Some(at) = MIDLINE.iter().position(|joint| joint.0 == name) {
            if one_side {
                return Err(format!("`{name}` has no sides; a value above 0 is to the right"));
            }
            let (_, low, high) = MIDLINE[at];
            let value = ranged(&name, value, low, high)?;
            self.changes().insert(code(at), value);
            return Ok(());
        }
        let at = SIDED
            .iter()
            .position(|joint| joint.0 == name || joint.0 == singular(&name))
            .filter(|&at| at < SidedJoint::FootPin as usize)
            .ok_or_else(|| format!("there is no joint `{name}`; docs/clips.md lists them"))?;
        let (_, low, high) = SIDED[at];
        let value = ranged(&name, value, low, high)?;
        self.put(at, &sides, value);
        Ok(())
    }

    /// Bends the whole spine: its lumbar and its thoracic part as it is their nature.
    fn spine(&mut self, motion: &str, value: &str) -> Said<()> {
        let (waist, chest, low, high, share) = match motion {
            "flex" => (MidlineJoint::WaistFlex, MidlineJoint::ChestFlex, -25, 80, 55),
            "side" => (MidlineJoint::WaistSide, MidlineJoint::ChestSide, -35, 35, 50),
            "turn" => (MidlineJoint::WaistTurn, MidlineJoint::ChestTurn, -45, 45, 22),
            _ => return Err(format!("the spine can `flex`, `side` or `turn`, not `{motion}`")),
        };
        let value = ranged("spine", value, low, high)?;
        let lower = value * share / 100;
        self.changes().insert(waist as u8, lower);
        self.changes().insert(chest as u8, value - lower);
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
        self.put(joint as usize, &sides, i16::from(pinned));
        Ok(())
    }

    fn changes(&mut self) -> &mut Changes {
        let last = self.keys.len().saturating_sub(1);
        &mut self.keys[last].changes
    }

    fn put(&mut self, joint: usize, sides: &[usize], value: i16) {
        let changes = self.changes();
        let base = MIDLINE.len() + joint * 3;
        if sides.len() == 2 {
            changes.insert(code(base), value);
            changes.remove(&code(base + 1));
            changes.remove(&code(base + 2));
            return;
        }
        for &side in sides {
            changes.insert(code(base + 1 + side), value);
        }
        // Two different sides say all; one that differs from `both` comes after it.
        if changes.contains_key(&code(base + 1)) && changes.contains_key(&code(base + 2)) {
            changes.remove(&code(base));
        }
    }

    fn bytes(&self, frame: [i16; 4], stills: &[StillFrame]) -> Vec<u8> {
        let [left, right] = self.feet;
        let bit = |on: bool, bit: u8| u8::from(on) << bit;
        let mut bytes = vec![
            bit(self.back, 0)
                | bit(self.flow, 1)
                | bit(self.fit, 2)
                | bit(!self.sides[0], 3)
                | bit(!self.sides[1], 4),
            byte(self.yaw / 3),
            byte(self.pitch),
        ];
        match self.focus {
            None => bytes.push(0),
            Some((anchor, radius)) => bytes.extend([anchor + 1, radius]),
        }
        for side in frame {
            long(side, &mut bytes);
        }
        bytes.push(u8::try_from(stills.len()).unwrap_or(u8::MAX));
        bytes.extend(stills.iter().flat_map(|still| [still.key, still.end]));
        bytes.extend([self.rests, self.height, left | right << 4, self.hands[0], self.hands[1]]);
        bytes.push(
            bit(self.knees[0], 0) | bit(self.knees[1], 1) | bit(self.elbows[0], 2) | bit(self.elbows[1], 3),
        );
        bytes.push(u8::try_from(self.works.len()).unwrap_or(u8::MAX));
        bytes.extend(&self.works);
        bytes.push(u8::try_from(self.props.len()).unwrap_or(u8::MAX));
        bytes.extend(self.props.iter().flatten());
        bytes.push(u8::try_from(self.keys.len()).unwrap_or(u8::MAX));
        let mut now: BTreeMap<u8, i16> = BTreeMap::new();
        for key in &self.keys {
            let changes: Vec<_> =
                key.changes.iter().filter(|(code, value)| changes(&mut now, **code, **value)).collect();
            bytes.extend([key.time, key.hold, u8::try_from(changes.len()).unwrap_or(u8::MAX)]);
            for (code, value) in changes {
                bytes.push(*code);
                long(*value, &mut bytes);
            }
        }
        bytes
    }
}

/// Whether a change changes anything; `now` holds the values of single sides.
fn changes(now: &mut BTreeMap<u8, i16>, code: u8, value: i16) -> bool {
    let middle = u8::try_from(MIDLINE.len()).unwrap_or_default();
    let both = code >= middle && (code - middle).is_multiple_of(3);
    let slots = if both { vec![code + 1, code + 2] } else { vec![code] };
    slots.into_iter().filter(|slot| now.insert(*slot, value).unwrap_or(0) != value).count() > 0
}

fn long(value: i16, bytes: &mut Vec<u8>) {
    let mut rest = value;
    loop {
        let part = rest.clamp(i8::MIN.into(), i8::MAX.into());
        bytes.push(byte(part));
        rest -= part;
        if part != i16::from(i8::MAX) && part != i16::from(i8::MIN) {
            break;
        }
    }
}

/// The low byte, for values that were checked to fit, signed or not.
fn byte(value: i16) -> u8 {
    value.to_le_bytes()[0]
}

fn code(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

fn number(word: Option<&str>, low: i16, high: i16) -> Said<i16> {
    let word = word.ok_or("a number is missing")?;
    let value: i16 = word.parse().map_err(|_| format!("`{word}` is no whole number"))?;
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(format!("{value} is not within {low} and {high}"))
    }
}

fn ranged(name: &str, word: &str, low: i16, high: i16) -> Said<i16> {
    number(Some(word), low, high).map_err(|what| format!("{name}: {what}"))
}

fn tenths(word: Option<&str>) -> Said<u8> {
    let word = word.ok_or("how many seconds? (`key 1.2`)")?;
    let seconds: f32 = word.parse().map_err(|_| format!("`{word}` is no number of seconds"))?;
    if (0.0..=25.0).contains(&seconds) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 250 at most.
        return Ok((seconds * 10.0).round() as u8);
    }
    Err(format!("{word} seconds: 0 to 25"))
}

/// The sides that words begin with, both if they name none, and the other words.
fn sides<'a, 'b>(words: &'a [&'b str]) -> (Vec<usize>, &'a [&'b str]) {
    match words {
        ["left", rest @ ..] => (vec![0], rest),
        ["right", rest @ ..] => (vec![1], rest),
        ["both", rest @ ..] => (vec![0, 1], rest),
        _ => (vec![0, 1], words),
    }
}

/// `right thigh` as a number.
fn anchor(words: &[&str]) -> Said<u8> {
    anchor_beside(words, 1)
}

/// The same, at `side` where no side is named.
fn anchor_beside(words: &[&str], side: usize) -> Said<u8> {
    let (named, rest) = sides(words);
    let side = if rest.len() < words.len() { named[0] } else { side };
    let name = rest.join(" ");
    let at = ANCHORS
        .iter()
        .position(|known| *known == name)
        .ok_or_else(|| format!("there is no part of the body `{name}`: {}", ANCHORS.join(", ")))?;
    Ok(code(at * 2 + side))
}
