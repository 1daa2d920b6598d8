//! Words of a clip: numbers, sides, and parts of the body.

use sorewise_motion::joint::SidedJoint;
use sorewise_motion::pins::{FootPin, HandPin};
use sorewise_motion::scene::{HELPER, PLACE, PLACES};
use sorewise_motion::skeleton::{Anchor, SidedAnchor};

/// How many ends each side has in [`sorewise_motion::scene::ends`].
pub(super) const ENDS: usize = 13;

pub(super) type Said<T> = std::result::Result<T, String>;

pub(super) fn code(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

pub(super) fn number(word: Option<&str>, low: i16, high: i16) -> Said<i16> {
    let word = word.ok_or("a number is missing")?;
    let value: i16 = word.parse().map_err(|_| format!("`{word}` is no whole number"))?;
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(format!("{value} is not within {low} and {high}"))
    }
}

pub(super) fn ranged(name: &str, word: &str, (low, high): (i16, i16)) -> Said<i16> {
    number(Some(word), low, high).map_err(|what| format!("{name}: {what}"))
}

pub(super) fn tenths(word: Option<&str>) -> Said<u8> {
    let word = word.ok_or("how many seconds? (`key 1.2`)")?;
    let seconds: f32 = word.parse().map_err(|_| format!("`{word}` is no number of seconds"))?;
    if (0.0..=25.0).contains(&seconds) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 250 at most.
        return Ok((seconds * 10.0).round() as u8);
    }
    Err(format!("{word} seconds: 0 to 25"))
}

/// The sides that words begin with, both if they name none, and the other words.
pub(super) fn sides<'a, 'b>(words: &'a [&'b str]) -> (Vec<usize>, &'a [&'b str]) {
    match words {
        ["left", rest @ ..] => (vec![0], rest),
        ["right", rest @ ..] => (vec![1], rest),
        ["both", rest @ ..] => (vec![0, 1], rest),
        _ => (vec![0, 1], words),
    }
}

/// `right hand`, `hands` (both), the tips of the `right finger` and the `right thumb`, or the hands of a `helper`.
pub(super) fn arrow(words: &[&str]) -> Said<u8> {
    let (sides, part) = sides(words);
    // The tips stand last among the ends of each side.
    let digit = |from_last: usize| code(sides[0] * ENDS + ENDS - from_last);
    match part {
        ["finger"] => return Ok(digit(2)),
        ["thumb"] => return Ok(digit(1)),
        ["helper"] => return Ok(HELPER),
        _ => {}
    }
    let many = part.join(" ");
    let one = |name: &str| Anchor::ALL.into_iter().find(|anchor| anchor.name() == name);
    if let Some(place) = one(&many) {
        return Ok(PLACE + place.at(sides[sides.len() - 1]).code());
    }
    let both = one(many.trim_end_matches('s')).or_else(|| (many == "feet").then_some(Anchor::Foot));
    both.map(|place| PLACES + PLACE + place.at(0).code())
        .ok_or_else(|| format!("there is no part of the body `{many}`"))
}

/// What names and steps say of a part of the body that an arrow goes along with: how these words begin.
const SAID: [(&str, &str); 26] = [
    ("hand", "hand palm fist fingertip arm pull"),
    ("knuckles", "hand fist wrist"),
    ("finger", "finger"),
    ("thumb", "thumb palm"),
    ("forearm", "forearm"),
    ("elbow", "elbow forearm arm"),
    ("shoulder", "shoulder chest"),
    ("crown", "head"),
    ("head", "head"),
    ("temple", "head"),
    ("chin", "chin jaw head"),
    ("nape", "neck"),
    ("chest", "chest tip lean"),
    ("ribs", "rib"),
    // Its place goes along with the hips.
    ("belly", "belly hips"),
    ("low back", "back"),
    ("hip", "hip lean sink slide"),
    ("buttock", "buttock hip seat"),
    ("seat", "hip seat"),
    ("thigh", "thigh"),
    ("knee", "knee"),
    ("calf", "calf calves"),
    ("ankle", "ankle"),
    ("foot", "foot feet leg heel toe"),
    ("heel", "heel"),
    ("toes", "toe"),
];

/// Refuses an arrow on a part that no step speaks of; without steps (advice) it may go along with any.
pub(super) fn named_in(steps: &str, arrow: &[&str]) -> Said<()> {
    let part = sides(arrow).1.join(" ");
    let one = part.strip_suffix('s').unwrap_or(&part);
    let known =
        SAID.iter().find(|(name, _)| *name == part || *name == one || (part == "feet" && *name == "foot"));
    let begins = known.map_or(part.as_str(), |(_, begins)| *begins);
    // "hip-wide" speaks of no hip.
    let mut words = steps.split_whitespace().filter(|word| !word.contains("-wide"));
    let said = |word: &str| {
        let word = word.trim_start_matches(|letter: char| !letter.is_alphabetic());
        begins.split(' ').any(|begin| word.starts_with(begin))
    };
    if steps.is_empty() || words.any(said) {
        Ok(())
    } else {
        Err(format!("the arrow goes along with the {part}, of which no step speaks"))
    }
}

/// `right thigh`; the right one where no side is named.
pub(super) fn anchor(words: &[&str]) -> Said<SidedAnchor> {
    anchor_beside(words, 1)
}

/// The same, at `side` where no side is named.
pub(super) fn anchor_beside(words: &[&str], side: usize) -> Said<SidedAnchor> {
    let (named, rest) = sides(words);
    let side = if rest.len() < words.len() { named[0] } else { side };
    let name = rest.join(" ");
    let found = Anchor::ALL.into_iter().find(|anchor| anchor.name() == name);
    found.map(|anchor| anchor.at(side)).ok_or_else(|| {
        format!("there is no part of the body `{name}`: {}", Anchor::ALL.map(Anchor::name).join(", "))
    })
}

/// Whether a joint moves what is pinned outside of the body, which it does from its place in the first keyframe.
pub(super) fn keeps(joint: SidedJoint, foot: FootPin, hand: HandPin) -> bool {
    match joint {
        SidedJoint::FootForward | SidedJoint::FootUp | SidedJoint::FootSide => foot != FootPin::Free,
        SidedJoint::HandForward | SidedJoint::HandUp | SidedJoint::HandSide => hand.is_outside(),
        _ => false,
    }
}
