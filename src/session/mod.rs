//! One visit: what was entered so far, what can happen to it, and what it amounts to.
//!
//! Data flows one way: an [`Action`] makes a new [`Session`], the session's report makes an answer.
//! Nothing here touches the browser; `ui` draws a session and `platform` keeps it. Come here to
//! add something that a person can do.

mod asked_first;
mod elapsed_time;
mod follow_up;
pub mod form_steps;
pub mod gesture;
mod history;
mod host_request;
pub mod keys;
pub mod map_keys;
pub mod marks;
mod patch;
mod reduce;
mod search;
mod shared;
mod sheet_page;
mod skipped;
pub mod slide;
mod summary;
mod telling;
mod visit;
mod wording;

pub use asked_first::{
    ASKED_FIRST, asks_before, asks_before_rolling, barred, none_of_these, rolls, without_rolling,
};
pub use elapsed_time::ElapsedTime;
pub use follow_up::record_follow_up;
pub use history::History;
pub use host_request::{
    BACKUP, CHOOSE, DayForm, HostRequest, LinkedReport, ROUTINE_DONE, ShareOutcome, StorageRequest,
    routine_done_of, wish_of,
};
pub use patch::Patch;
pub use reduce::Action;
pub use search::{SearchIndex, plain};
pub use shared::{LastAssessment, Shared, same_report};
pub use sheet_page::{noticed_in_words, sheet_page};
pub use skipped::{INVITATION, Skipped};
pub use summary::{WorkoutGroup, summary, workout_groups, workout_lines};
pub use telling::{set_activity, set_effort, set_novelty, set_when, toggle_finding, toggle_person_sign};
pub use visit::{Backup, Beside, Given, Kept, Stored, Trouble, Visit, Wish};
pub use wording::Wording;

use std::rc::Rc;

use crate::body::{BodyView, Physique, SidedRegion};
use crate::content::MovementId;
use crate::engine::{Area, Assessment, MovementPreferences, Question, Report, assess_for};

/// The state of a visit.
#[derive(Debug, Clone)]
pub struct Session {
    /// What was entered. Every area in it has been rated. Shared with whoever draws, stores or assesses it.
    pub report: Rc<Report>,
    /// The places that are being rated, all alike; none, if nothing is.
    pub selected: Vec<SidedRegion>,
    /// The view that is shown where there is room for one only.
    pub view: BodyView,
    /// The build that the body is drawn in.
    pub build: Physique,
    /// What was before, and what was taken back.
    pub history: History,
    /// The movements that are being done as a guided routine; none, if no routine is.
    pub playing: Vec<MovementId>,
    /// The questions that were skipped, and for what.
    pub skipped: Vec<Skipped>,
    /// How much time and which equipment there is for movements.
    pub preferences: MovementPreferences,
    /// Whether more than the map shows: the list, the search, what came before. It does once something
    /// was told, or when the person wants it, and stays for the visit: nothing closes under a finger.
    pub revealed: bool,
}

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        same_report(&self.report, &other.report)
            && self.selected == other.selected
            && (self.view, self.build) == (other.view, other.build)
            && self.history == other.history
            && self.playing == other.playing
            && self.skipped == other.skipped
            && (self.preferences, self.revealed) == (other.preferences, other.revealed)
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::with(Report::default())
    }
}

impl Session {
    /// Whether somebody has told something since another moment, or is about to.
    #[must_use]
    pub fn tells_more_than(&self, before: &Self) -> bool {
        !same_report(&self.report, &before.report) || self.selected != before.selected
    }

    /// A visit that goes on with an earlier report.
    #[must_use]
    pub fn with(report: impl Into<Rc<Report>>) -> Self {
        let report = report.into();
        Self {
            revealed: is_told(&report),
            report,
            selected: Vec::new(),
            view: BodyView::Anterior,
            build: Physique::Neutral,
            history: History::default(),
            playing: Vec::new(),
            skipped: Vec::new(),
            preferences: MovementPreferences::default(),
        }
    }

    /// Whether nothing is told and nothing more was asked for: the map is all that shows.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        !self.revealed
    }

    /// Whether a question was skipped, and nothing has come to it or grown worse since.
    #[must_use]
    pub fn has_skipped(&self, question: &Question) -> bool {
        let asked = Skipped::of(question, &self.report);
        self.skipped.iter().any(|skipped| skipped.holds_for(&asked))
    }

    /// The area at a place, if it was rated.
    #[must_use]
    pub fn area(&self, place: SidedRegion) -> Option<&Area> {
        self.report.areas.iter().find(|area| area.place == place)
    }

    /// The answer, as soon as there is something to answer.
    #[must_use]
    pub fn assessment(&self) -> Option<Assessment> {
        assessment_of(&self.report, self.preferences)
    }
}

/// Whether a report tells anything. Who the person is, alone, is nothing to answer: it is kept from one time to
/// the next.
#[inline(never)]
#[must_use]
pub fn is_told(report: &Report) -> bool {
    *report != about_me_of(report)
}

/// What of a report stays when one starts over: who the person is.
fn about_me_of(report: &Report) -> Report {
    Report { context: report.context.about_me(), ..Report::default() }
}

/// The answer to a report, as soon as there is something to answer; without rolling while its question is open.
#[must_use]
pub fn assessment_of(report: &Report, preferences: MovementPreferences) -> Option<Assessment> {
    if report.areas.is_empty() && report.signs.is_empty() {
        return None;
    }
    // Actions keep a report sound, and a report from outside is checked before it comes here.
    assess_for(report, without_rolling(preferences, report)).ok()
}
