//! The rules, one item each: id, condition in words, predicate, outcome, and the facts it stands on.
//!
//! A rule looks at a report and says what it finds; it knows no other rule. Come here to add one:
//! write the item in its topic's file and list it in [`RULES`]. The topics:
//! - [`intensity`]: how sore
//! - [`character`]: what it feels like, and where
//! - [`course`]: since when
//! - [`red_flags`]: what is no soreness at all

pub mod character;
pub mod course;
pub mod intensity;
pub mod red_flags;

use std::fmt;

use super::disposition::Disposition;
use super::report::{Report, Sensation, Sign};
use crate::body::SidedRegion;
use crate::content::{AdviceId, FactId};
use crate::i18n::Message;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// When it fires, in words, for whoever checks it; empty in the page.
    pub condition: &'static str,
    /// The facts that it stands on; never empty.
    pub facts: &'static [FactId],
    /// The answer is at least this cautious.
    pub at_least: Disposition,
    /// The advice that it brings.
    pub advice: &'static [AdviceId],
    /// What it keeps back.
    pub withholds: Withholds,
    /// What it says on the screen.
    pub says: Message,
    /// What in the report makes it fire; `None` where it does not. The evidence may be empty.
    pub finds: fn(&Report) -> Option<Vec<Evidence>>,
}

/// What a rule keeps back for the areas that made it fire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withholds {
    /// Nothing.
    Nothing,
    /// Movements that load the area against a resistance.
    Loading,
    /// Every movement that reaches the area.
    Reaching,
    /// Every movement that reaches the area, and every treatment.
    Treatments,
    /// Every movement and every treatment.
    Everything,
}

/// What in a report made a rule fire.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Evidence {
    /// The rating of an area, by its index.
    Intensity(usize, SidedRegion, u8),
    /// A sensation in an area, by its index.
    Sensation(usize, SidedRegion, Sensation),
    /// A sign on an area, by its index.
    AreaSign(usize, SidedRegion, Sign),
    /// A sign of the person.
    PersonSign(Sign),
    /// Hours since the activity.
    SinceActivity(f64),
    /// Hours since it began.
    SinceOnset(f64),
}

impl Evidence {
    /// The place that it concerns, if it is one.
    #[must_use]
    pub fn place(&self) -> Option<SidedRegion> {
        match self {
            Self::Intensity(_, place, _) | Self::Sensation(_, place, _) | Self::AreaSign(_, place, _) => {
                Some(*place)
            }
            Self::PersonSign(_) | Self::SinceActivity(_) | Self::SinceOnset(_) => None,
        }
    }

    /// Its place among evidence of the same place: a fixed order.
    pub(super) fn rank(&self) -> (u8, u8) {
        match self {
            Self::Intensity(_, _, value) => (0, *value),
            Self::Sensation(_, _, sensation) => (1, *sensation as u8),
            Self::AreaSign(_, _, sign) => (2, *sign as u8),
            Self::PersonSign(sign) => (3, *sign as u8),
            Self::SinceActivity(_) => (4, 0),
            Self::SinceOnset(_) => (5, 0),
        }
    }
}

/// As a path into the report and the value there: `areas[0].intensity = 4`.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let area = |f: &mut fmt::Formatter<'_>, index: &usize| {
            f.write_str("areas[")?;
            fmt::Display::fmt(index, f)?;
            f.write_str("].")
        };
        match self {
            Self::Intensity(index, _, value) => {
                area(f, index)?;
                f.write_str("intensity = ")?;
                fmt::Display::fmt(value, f)
            }
            Self::Sensation(index, _, sensation) => {
                area(f, index)?;
                f.write_str("sensations: ")?;
                f.write_str(sensation.id())
            }
            Self::AreaSign(index, _, sign) => {
                area(f, index)?;
                f.write_str("signs: ")?;
                f.write_str(sign.id())
            }
            Self::PersonSign(sign) => {
                f.write_str("signs: ")?;
                f.write_str(sign.id())
            }
            // Whole hours are exact enough to explain; floats cost kilobytes to print.
            Self::SinceActivity(hours) => {
                f.write_str("hours_since_activity = ")?;
                fmt::Display::fmt(&whole(*hours), f)
            }
            Self::SinceOnset(hours) => {
                f.write_str("hours_since_onset = ")?;
                fmt::Display::fmt(&whole(*hours), f)
            }
        }
    }
}

// A checked report has hours from 0 to 87,600.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(hours: f64) -> u32 {
    hours as u32
}

/// Every rule. The order is that of the explanations among equals; it never changes the answer.
pub static RULES: &[&Rule] = &[
    &red_flags::HEART_SIGNS,
    &red_flags::CAUDA_EQUINA_SIGNS,
    &red_flags::DARK_URINE,
    &red_flags::DEFORMITY,
    &red_flags::CLOT_SIGNS,
    &red_flags::POSSIBLE_INJURY,
    &character::UNUSUAL_SENSATION,
    &character::PAIN_AT_REST,
    &course::PAST_A_WEEK,
    &character::JOINT_SEVERE,
    &character::JOINT_SORE,
    &character::JOINT_MILD,
    &intensity::SEVERE,
    &intensity::MODERATE,
    &intensity::APPROACHING_FIVE,
    &intensity::FAR_BELOW_FIVE,
    &course::DELAYED_ONSET,
    &course::ACUTE,
    &intensity::NOTHING_SORE,
];

/// Words for whoever checks the rules; the page says others, and need not carry these.
const fn for_auditors(words: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { words }
}

/// Collects evidence; `None` where there is none.
fn found(evidence: impl Iterator<Item = Evidence>) -> Option<Vec<Evidence>> {
    let evidence: Vec<Evidence> = evidence.collect();
    (!evidence.is_empty()).then_some(evidence)
}

/// The ratings that fulfil a condition on the region's kind and the rating.
fn ratings(report: &Report, holds: fn(&crate::engine::Area) -> bool) -> Option<Vec<Evidence>> {
    let areas = report.areas.iter().enumerate().filter(|(_, area)| holds(area));
    found(areas.map(|(index, area)| Evidence::Intensity(index, area.place, area.intensity)))
}

/// The sensations that fulfil a condition.
fn sensations(report: &Report, holds: fn(Sensation) -> bool) -> Option<Vec<Evidence>> {
    let areas = report.areas.iter().enumerate();
    found(areas.flat_map(|(index, area)| {
        let felt = area.sensations.iter().filter(move |sensation| holds(**sensation));
        felt.map(move |&sensation| Evidence::Sensation(index, area.place, sensation))
    }))
}

/// The signs of areas that fulfil a condition.
fn area_signs(report: &Report, holds: fn(Sign) -> bool) -> impl Iterator<Item = Evidence> {
    report.areas.iter().enumerate().flat_map(move |(index, area)| {
        let seen = area.signs.iter().filter(move |sign| holds(**sign));
        seen.map(move |&sign| Evidence::AreaSign(index, area.place, sign))
    })
}

/// The signs of the person that fulfil a condition.
fn person_signs(report: &Report, holds: fn(Sign) -> bool) -> Option<Vec<Evidence>> {
    found(report.signs.iter().filter(|sign| holds(**sign)).map(|&sign| Evidence::PersonSign(sign)))
}
