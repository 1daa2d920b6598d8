//! Classification of an area (acute, delayed-onset soreness, injury …), and the expected course of soreness.

use super::case::{AreaFacts, Case, Person};
use super::disposition::Disposition;
use super::report::{ActivityKind, Report};
use super::thresholds::{GONE_FROM_H, ONSET_H, PAST_PEAK_H, SEVERE_FROM, SORE_FROM, WEEK_H};

/// What an area amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Classification {
    /// The kind that comes right after effort (S2).
    Acute,
    /// Delayed-onset muscle soreness (S3).
    Doms,
    /// Its course, but severe: too much was done (D4, D5).
    Overreached,
    /// At a joint, the spine or the head, which do not get it (F13).
    Joint,
    /// It may be an injury (F2).
    PossibleInjury,
    /// Not enough is known to classify it.
    Unclear,
}

impl Classification {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Acute, Self::Doms, Self::Overreached, Self::Joint, Self::PossibleInjury, Self::Unclear];

    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Acute => "acute",
            Self::Doms => "doms",
            Self::Overreached => "overreached",
            Self::Joint => "joint",
            Self::PossibleInjury => "possible-injury",
            Self::Unclear => "unclear",
        }
    }

    /// What an area amounts to; `injured` is whether a rule holds it for a possible injury.
    pub(super) fn of(person: &Person, area: &AreaFacts, injured: bool) -> Self {
        if injured {
            return Self::PossibleInjury;
        }
        if !area.gets_doms {
            return Self::Joint;
        }
        let within = person.since_cause().filter(|hours| *hours <= WEEK_H && area.intensity >= SORE_FROM);
        match within {
            None => Self::Unclear,
            Some(_) if area.intensity >= SEVERE_FROM => Self::Overreached,
            Some(hours) if hours < ONSET_H => Self::Acute,
            // Delayed soreness begins 12 to 24 hours after; what begins after its latest peak is not that.
            Some(hours) if person.since_onset.is_some_and(|onset| hours - onset > PAST_PEAK_H) => {
                Self::Unclear
            }
            Some(_) => Self::Doms,
        }
    }
}

/// When soreness peaks and when it is gone, in whole hours from now, each from the earliest to the latest;
/// 0 is now or past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// To its peak.
    pub peak_h: [u16; 2],
    /// Until it is gone.
    pub gone_h: [u16; 2],
}

/// When it peaks, in hours after the activity. Soreness of distance runners seems to be worst at once, and one in
/// seven of them is sorest at 36 to 48 hours (S9); that of the lengthening work of lifting, climbing, digging and
/// stop-and-go games is late (S8, S9). Of the rest, a hike among them, S7 gives the range.
fn peak(kind: Option<ActivityKind>) -> [f64; 2] {
    use ActivityKind as A;
    match kind {
        Some(A::Running) => [0.0, 48.0],
        Some(A::Strength | A::CourtSport | A::FieldSport | A::Climbing | A::Gardening | A::ManualWork) => {
            [36.0, 72.0]
        }
        _ => [24.0, 72.0],
    }
}

/// When it is gone, in hours after the activity: five to seven days (S7).
const GONE_H: [f64; 2] = [GONE_FROM_H, WEEK_H];

/// The plain course of delayed soreness, in hours after the activity, each from the earliest to the latest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlainCourse {
    /// Its peak.
    pub peak_h: [f64; 2],
    /// When it is gone.
    pub gone_h: [f64; 2],
}

impl PlainCourse {
    /// That after an activity; `None` is any activity.
    #[must_use]
    pub fn after(kind: Option<ActivityKind>) -> Self {
        Self { peak_h: peak(kind), gone_h: GONE_H }
    }
}

impl Course {
    /// The course of the soreness in a report; `None` where it is not delayed soreness, where it is
    /// unknown when the activity was, and beside a warning, where it would reassure.
    pub(super) fn of(
        report: &Report,
        case: &Case,
        classifications: &[Classification],
        disposition: Disposition,
    ) -> Option<Self> {
        let delayed =
            |class: &Classification| matches!(class, Classification::Doms | Classification::Overreached);
        if disposition >= Disposition::Consult || !classifications.iter().any(delayed) {
            return None;
        }
        let passed = case.person.since_cause()?;
        let from_now = |after: [f64; 2]| after.map(|hours| whole(hours - passed));
        let plain = PlainCourse::after(report.activity.map(|activity| activity.kind));
        Some(Self { peak_h: from_now(plain.peak_h), gone_h: from_now(plain.gone_h) })
    }
}

/// Hours from now, none below 0.
// A cast to an integer saturates; what is left is a week at most.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(hours: f64) -> u16 {
    hours as u16
}
