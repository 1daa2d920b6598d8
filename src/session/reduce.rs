//! What can happen in a visit.

use super::{Session, When};
use crate::body::{BodyView, SidedRegion};
use crate::engine::{Activity, ActivityKind, Area, Report, Sensation, Sign};

/// Something that a person, or the host page, does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Taps a place: it is being rated from now on.
    Focus(SidedRegion),
    /// Is done with rating.
    Done,
    /// Rates a place from 0 to 10; higher numbers count as 10.
    Rate(SidedRegion, u8),
    /// Says, or takes back, what a rated place feels like.
    ToggleSensation(SidedRegion, Sensation),
    /// Says, or takes back, what is seen on a rated place.
    ToggleAreaSign(SidedRegion, Sign),
    /// Says, or takes back, what concerns the whole person.
    TogglePersonSign(Sign),
    /// Takes a place out.
    Remove(SidedRegion),
    /// Says what came before.
    SetActivity(Option<ActivityKind>),
    /// Says when that was.
    SetWhen(Option<When>),
    /// Looks at the body from a side.
    Show(BodyView),
    /// Goes on with another report, which has been checked.
    Replace(Report),
    /// Starts over.
    Clear,
}

impl Session {
    /// The session after an action. What makes no sense (rating a side that a region does not
    /// have, a sign of the person on an area) changes nothing.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Focus(place) if place.exists() => next.focus = Some(place),
            Action::Done => next.focus = None,
            Action::Rate(place, intensity) if place.exists() => {
                let intensity = intensity.min(10);
                match next.area_mut(place) {
                    Some(area) => area.intensity = intensity,
                    None => next.report.areas.push(Area::new(place.region, place.side, intensity)),
                }
            }
            Action::ToggleSensation(place, sensation) => {
                if let Some(area) = next.area_mut(place) {
                    toggle(&mut area.sensations, sensation);
                }
            }
            Action::ToggleAreaSign(place, sign) if !sign.of_person() => {
                if let Some(area) = next.area_mut(place) {
                    toggle(&mut area.signs, sign);
                }
            }
            Action::TogglePersonSign(sign) if sign.of_person() => toggle(&mut next.report.signs, sign),
            Action::Remove(place) => {
                next.report.areas.retain(|area| area.place != place);
                next.focus = next.focus.filter(|focus| *focus != place);
            }
            Action::SetActivity(kind) => {
                next.report.activity = kind.map(|kind| match self.report.activity {
                    Some(activity) => Activity { kind, ..activity },
                    None => Activity { kind, effort: None, novelty: None },
                });
            }
            Action::SetWhen(when) => next.report.hours_since_activity = when.map(|when| when.hours().into()),
            Action::Show(view) => next.view = view,
            Action::Replace(report) => {
                next.report = report;
                next.focus = None;
            }
            Action::Clear => next = Self { view: self.view, ..Self::default() },
            Action::Focus(_)
            | Action::Rate(..)
            | Action::ToggleAreaSign(..)
            | Action::TogglePersonSign(_) => {}
        }
        next
    }

    fn area_mut(&mut self, place: SidedRegion) -> Option<&mut Area> {
        self.report.areas.iter_mut().find(|area| area.place == place)
    }
}

fn toggle<T: PartialEq>(items: &mut Vec<T>, item: T) {
    match items.iter().position(|known| *known == item) {
        Some(at) => {
            items.remove(at);
        }
        None => items.push(item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::Disposition;

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };

    fn after(actions: impl IntoIterator<Item = Action>) -> Session {
        actions.into_iter().fold(Session::default(), |session, action| session.after(action))
    }

    #[test]
    fn a_tap_alone_rates_nothing() {
        let session = after([Action::Focus(CALF)]);
        assert_eq!(session.focus, Some(CALF));
        assert!(session.report.areas.is_empty());
        assert_eq!(session.answer(), None);
    }

    #[test]
    fn a_long_run_yesterday_achy() {
        let session = after([
            Action::Focus(CALF),
            Action::Rate(CALF, 4),
            Action::ToggleSensation(CALF, Sensation::Achy),
            Action::SetActivity(Some(ActivityKind::Running)),
            Action::SetWhen(Some(When::Yesterday)),
        ]);
        let answer = session.answer().unwrap();
        assert_eq!(answer.disposition, Disposition::Modify);
        assert!(answer.reasons.iter().any(|reason| reason.rule.id == "delayed-onset"));
    }

    #[test]
    fn left_and_right_are_rated_apart() {
        let right = SidedRegion { side: Laterality::Right, ..CALF };
        let session = after([Action::Rate(CALF, 3), Action::Rate(right, 7), Action::Rate(CALF, 2)]);
        assert_eq!(session.area(CALF).unwrap().intensity, 2);
        assert_eq!(session.area(right).unwrap().intensity, 7);
    }

    #[test]
    fn removing_takes_the_ratings_panel_along() {
        let session = after([Action::Focus(CALF), Action::Rate(CALF, 3), Action::Remove(CALF)]);
        assert_eq!(session, Session::default());
    }

    #[test]
    fn toggling_twice_changes_nothing() {
        let once = after([Action::Rate(CALF, 3), Action::ToggleAreaSign(CALF, Sign::Swelling)]);
        assert_eq!(once.area(CALF).unwrap().signs, [Sign::Swelling]);
        let twice = once.after(Action::ToggleAreaSign(CALF, Sign::Swelling));
        assert!(twice.area(CALF).unwrap().signs.is_empty());
    }

    #[test]
    fn what_makes_no_sense_changes_nothing() {
        let nowhere = SidedRegion { side: Laterality::Midline, ..CALF };
        let session = after([
            Action::Focus(nowhere),
            Action::Rate(nowhere, 5),
            Action::TogglePersonSign(Sign::Swelling),
            Action::ToggleAreaSign(CALF, Sign::DarkUrine),
            Action::ToggleSensation(CALF, Sensation::Achy),
        ]);
        assert_eq!(session, Session::default());
    }

    #[test]
    fn starting_over_keeps_the_view() {
        let session = after([Action::Show(BodyView::Posterior), Action::Rate(CALF, 4), Action::Clear]);
        assert_eq!(session, Session { view: BodyView::Posterior, ..Session::default() });
    }
}
