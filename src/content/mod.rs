//! What Sorewise knows: sources, facts, advice cards and movement cards.
//!
//! Come here to add a card or a fact: each is a text file in this folder, checked by the build and
//! compiled into the tables below. When a card is *offered* is the engine's business; what it
//! *says* stands in the messages.

use std::sync::OnceLock;

use crate::body::{BodyRegion, Physique};
use crate::i18n::{Message, msg};
use crate::motion::Clip;
use crate::motion::packed::unpack;
use crate::motion::person::{MEN, WOMEN};

/// How well a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Said by the article that the project stands on.
    Article,
    /// Read in a published source.
    Published,
    /// Common clinical knowledge, used only where caution demands it.
    CommonKnowledge,
}

impl Certainty {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Published => "published",
            Self::CommonKnowledge => "common-knowledge",
        }
    }
}

/// A publication. Our page loads what is said of them as a list of its own, when a reader asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// Year of publication.
    pub year: &'a str,
    /// Who wrote it, short.
    pub authors: &'a str,
    /// An address that leads to it.
    pub href: &'a str,
    /// Its title, in its own language.
    pub title: &'a str,
}

impl<'a> Source<'a> {
    /// Reads a line of that list (`sources` in `build/src/content_tables.rs`); none where a part is missing.
    #[must_use]
    pub fn read(line: &'a str) -> Option<Self> {
        let mut parts = line.split('\t');
        let mut next = || parts.next();
        Some(Self { year: next()?, authors: next()?, href: next()?, title: next()? })
    }
}

/// A fact that the product may state.
#[derive(Debug)]
pub struct Fact {
    /// How well it is known.
    pub certainty: Certainty,
    /// The publications that it stands on.
    pub sources: &'static [SourceId],
}

/// An advice card.
#[derive(Debug)]
pub struct Advice {
    /// Its title.
    pub title: Message,
    /// What to do, and what it brings.
    pub text: Message,
    /// How much it helps, where a fact says so in numbers.
    pub effect: Option<Effect>,
    /// The same in words, with what is uncertain about it. A card may have it without the former,
    /// where the number is not one of help.
    pub effect_text: Option<Message>,
    /// Who should leave it out, and where; the questions may not have been answered.
    pub caution: Option<Message>,
    /// The facts that it stands on.
    pub facts: &'static [FactId],
    /// Whether it treats the sore spot, and so is withheld where that could harm.
    pub treats: bool,
    /// Whether it is about being less sore next time, not about now.
    pub prevents: bool,
    /// Regions that it is never for: it could harm there, or do nothing.
    pub never: &'static [BodyRegion],
    /// Circumstances under which it is withheld altogether.
    pub avoid: &'static [Circumstance],
}

string_enum! {
    /// How much a card helps, least first. Standardised effects by Cohen's words: from 0.2 small, from
    /// 0.5 medium, from 0.8 large; where numbers differ, the smaller.
    #[allow(missing_docs)]
    Effect { None = "none", Tiny = "tiny", Small = "small", Medium = "medium", Large = "large" }
}

impl Effect {
    /// What the meter of effects is called.
    pub const TITLE: Message = msg::EFFECT_TITLE;
}

string_enum! {
    /// What makes a card unfit, wherever it hurts.
    #[allow(missing_docs)]
    Circumstance {
        Pregnant = "pregnant",
        /// Pregnant, and sore at the pelvis or what joins it.
        PregnantPelvis = "pregnant-pelvis",
        BloodThinners = "blood-thinners", ClotRisk = "clot-risk", ThinBones = "thin-bones",
        Steroid = "steroid", HeartOrVessels = "heart-or-vessels", Diabetes = "diabetes",
        NightPain = "night-pain", RecentBlow = "recent-blow", Fever = "fever", Weakness = "weakness",
        BonePointTenderness = "bone-point-tenderness", ImpactPain = "impact-pain",
    }
}

string_enum! {
    /// A workout that is a recovery where it is done at an easy pace (T2).
    #[allow(missing_docs)]
    EasyForm { Walk = "walk", Swim = "swim", Ride = "ride", YogaMobility = "yoga-mobility" }
}

string_enum! {
    /// What a movement does.
    #[allow(missing_docs)]
    MovementKind {
        Stretch = "stretch", Mobility = "mobility", Activation = "activation", Strength = "strength",
        ActiveRecovery = "active-recovery",
    }
}

string_enum! {
    /// What a movement needs.
    #[allow(missing_docs)]
    Equipment {
        Band = "band", Mat = "mat", Chair = "chair", Wall = "wall", Roller = "roller", Ball = "ball",
        Step = "step", Towel = "towel", Dumbbell = "dumbbell", Pool = "pool", Bicycle = "bicycle",
        Elliptical = "elliptical",
    }
}

impl Equipment {
    /// Whether every home has it.
    #[must_use]
    pub fn at_home(self) -> bool {
        matches!(self, Self::Chair | Self::Wall | Self::Step | Self::Towel)
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> Message {
        const NAMES: [Message; 12] = [
            msg::EQUIPMENT_BAND,
            msg::EQUIPMENT_MAT,
            msg::EQUIPMENT_CHAIR,
            msg::EQUIPMENT_WALL,
            msg::EQUIPMENT_ROLLER,
            msg::EQUIPMENT_BALL,
            msg::EQUIPMENT_STEP,
            msg::EQUIPMENT_TOWEL,
            msg::EQUIPMENT_DUMBBELL,
            msg::EQUIPMENT_POOL,
            msg::EQUIPMENT_BICYCLE,
            msg::EQUIPMENT_ELLIPTICAL,
        ];
        NAMES[self as usize]
    }
}

string_enum! {
    /// What a movement is done in.
    #[allow(missing_docs)]
    Position {
        Standing = "standing", Chair = "chair", FloorSitting = "floor-sitting", Kneeling = "kneeling",
        AllFours = "all-fours", Supine = "supine", Prone = "prone", SideLying = "side-lying",
        Moving = "moving",
    }
}

impl Position {
    /// Whether one has to get down to the floor for it.
    #[must_use]
    pub fn on_the_floor(self) -> bool {
        !matches!(self, Self::Standing | Self::Chair | Self::Moving)
    }
}

/// How much of a movement: sets, or minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// Sets, 1 to 5; 0 where it goes by minutes.
    pub sets: u8,
    /// Repetitions in a set, 1 to 30; 0 where it goes by minutes.
    pub repetitions: u8,
    /// Seconds that each repetition is held, 0 to 120; 0 for no hold.
    pub hold_s: u16,
    /// Seconds that each repetition takes besides: to move there and back; 0 where one is held once.
    pub repetition_s: u16,
    /// Seconds of rest between sets, 0 to 180.
    pub rest_s: u16,
    /// Whether each side has its turn.
    pub each_side: bool,
    /// Minutes of active recovery, 5 to 30; 0 where it goes by sets.
    pub minutes: u8,
}

impl Dose {
    /// How long it takes, in seconds: the work of all sets and sides, and the rest between sets.
    #[must_use]
    pub fn seconds(self) -> u16 {
        if self.minutes > 0 {
            return u16::from(self.minutes) * 60;
        }
        let sides = 1 + u16::from(self.each_side);
        let sets = u16::from(self.sets);
        let work = sets * u16::from(self.repetitions) * (self.hold_s + self.repetition_s) * sides;
        work + sets.saturating_sub(1) * self.rest_s
    }
}

/// A movement card.
#[derive(Debug)]
pub struct Movement {
    /// Its first message; the others follow in the order of their names.
    messages: Message,
    /// How many steps it has, 1 to 5.
    steps: u8,
    /// The facts that it stands on.
    pub facts: &'static [FactId],
    /// Where the movement and its dose come from; empty only for common knowledge.
    pub sources: &'static [SourceId],
    /// How well it is known.
    pub certainty: Certainty,
    /// What it does.
    pub kind: MovementKind,
    /// How much of it.
    pub dose: Dose,
    /// Whether it works muscles against a resistance; a card that does not is a gentle one.
    pub loads: bool,
    /// Every item that it needs.
    pub equipment: &'static [Equipment],
    /// What it is done in.
    pub position: Position,
    /// Regions that it reaches, with a weight from 1 (a little) to 3 (mainly).
    pub reaches: &'static [(BodyRegion, u8)],
    /// Regions under pressure, at the end of their range, or bearing load.
    pub strains: &'static [BodyRegion],
    /// Circumstances under which it is withheld.
    pub avoid: &'static [Circumstance],
    /// An easier movement.
    pub easier: Option<MovementId>,
    /// A harder movement.
    pub harder: Option<MovementId>,
    /// Whether it is one of the article's movements that make a routine for the whole body.
    pub whole_body: bool,
    /// The workout that it is an easy form of; `None` for one that is no workout by itself.
    pub easy_form: Option<EasyForm>,
}

impl Movement {
    /// Whether it moves what it reaches unloaded, within its range, and presses nothing: right even where
    /// soreness is severe.
    #[must_use]
    pub fn is_range_of_motion(&self) -> bool {
        let presses = self.facts.contains(&FactId::T5);
        self.kind == MovementKind::Mobility && !self.loads && !presses
    }

    /// How much it reaches a region: 0 (not at all) to 3 (mainly).
    #[must_use]
    pub fn weight(&self, region: BodyRegion) -> u8 {
        self.reaches.iter().find(|(r, _)| *r == region).map_or(0, |(_, weight)| *weight)
    }

    /// How many things it needs that not every home has.
    #[must_use]
    pub fn needs(&self) -> u8 {
        self.equipment.iter().map(|item| u8::from(!item.at_home())).sum()
    }

    // The build sees to it that a card's messages stand in a row: caution, easier, harder, name, steps.

    /// What to watch.
    #[must_use]
    pub fn caution(&self) -> Message {
        self.messages
    }

    /// How to make it easier.
    #[must_use]
    pub fn easier_form(&self) -> Message {
        self.messages.plus(1)
    }

    /// How to make it harder.
    #[must_use]
    pub fn harder_form(&self) -> Message {
        self.messages.plus(2)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> Message {
        self.messages.plus(3)
    }

    /// What to do, step by step.
    pub fn steps(&self) -> impl Iterator<Item = Message> + use<> {
        let first = self.messages;
        (4..4 + u16::from(self.steps)).map(move |n| first.plus(n))
    }
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));
include!(concat!(env!("OUT_DIR"), "/clips.rs"));

/// The bytes of a clip, by where it stands among all: they are unpacked when the first is asked for.
fn clip_at(index: usize) -> Option<&'static [u8]> {
    static CLIPS: OnceLock<Vec<u8>> = OnceLock::new();
    let mut rest = CLIPS.get_or_init(|| unpack(PACKED_CLIPS, CLIP_COUNT)).as_slice();
    for _ in 0..index {
        let (&length, after) = rest.split_first()?;
        rest = after.get(usize::from(length)..)?;
    }
    let (&length, after) = rest.split_first()?;
    after.get(..usize::from(length)).filter(|bytes| !bytes.is_empty())
}

/// A clip as a build shows it: by whoever it names, or by somebody of that build in their place.
///
/// `bytes` are those of [`MovementId::clip`] or [`AdviceId::clip`].
#[must_use]
pub fn clip_in(bytes: &[u8], build: Physique) -> Clip {
    let mut clip = Clip::decode(bytes);
    let people = match build {
        Physique::Neutral => return clip,
        Physique::Feminine => WOMEN,
        Physique::Masculine => MEN,
    };
    clip.person = people.get(usize::from(clip.person)).copied().unwrap_or_default();
    clip
}

impl SourceId {
    /// The publication.
    ///
    /// # Panics
    /// Never: the build writes the list.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn source(self) -> Source<'static> {
        let line = crate::i18n::SOURCES.lines().nth(1 + self as usize);
        line.and_then(Source::read).unwrap_or_else(|| unreachable!("the list has a line for {}", self.id()))
    }
}

impl FactId {
    /// The fact.
    #[must_use]
    pub fn fact(self) -> &'static Fact {
        &FACTS[self as usize]
    }

    /// The fact in a sentence, in English.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn statement(self) -> &'static str {
        STATEMENTS[self as usize]
    }
}

impl AdviceId {
    /// Whether it is about being less sore next time, not about now.
    #[must_use]
    pub fn prevents(self) -> bool {
        self.card().prevents
    }

    /// Its animated figure; see [`MovementId::clip`].
    #[must_use]
    pub fn clip(self) -> Option<&'static [u8]> {
        clip_at(MovementId::ALL.len() + self as usize)
    }

    /// The card.
    #[must_use]
    pub fn card(self) -> &'static Advice {
        &ADVICE[self as usize]
    }
}

impl MovementId {
    /// Its animated figure, as [`crate::motion::Clip::decode`] reads it; none if it has none yet.
    #[must_use]
    pub fn clip(self) -> Option<&'static [u8]> {
        clip_at(self as usize)
    }

    /// The card.
    #[must_use]
    pub fn card(self) -> &'static Movement {
        &MOVEMENTS[self as usize]
    }
}

/// The publications behind some facts, each once, in a fixed order.
#[must_use]
pub fn sources_of(facts: &[FactId]) -> Vec<SourceId> {
    let stands_on = |source: &SourceId| facts.iter().any(|fact| fact.fact().sources.contains(source));
    SourceId::ALL.iter().copied().filter(stands_on).collect()
}
