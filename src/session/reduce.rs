//! The reducer: actions, and the session after each.

use std::rc::Rc;

use super::{Patch, Session, Skipped, about_me_of, is_told, same_report};
use crate::body::{BodyView, Physique, SidedRegion};
use crate::content::MovementId;
use crate::engine::{Area, MovementPreferences, Report};

/// Something that a person, or the host page, does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Taps a place: it alone is being rated from now on.
    Select(SidedRegion),
    /// Sweeps over a place: it is being rated together with the others.
    AddToSelection(SidedRegion),
    /// Taps a place while several are gathered: it comes to the others, or leaves them.
    ToggleSelected(SidedRegion),
    /// Means both sides: the other side of each selected place is selected and rated alike; if all
    /// are there already, only the first place and its kin on that side stay selected.
    BothSides,
    /// Is done with rating.
    Done,
    /// Rates a place from 0 to 10; higher numbers count as 10.
    Rate(SidedRegion, u8),
    /// Rates all selected places alike.
    RateSelected(u8),
    /// Does these movements as a guided routine; with none, ends it.
    Play(Vec<MovementId>),
    /// Takes a place out.
    Remove(SidedRegion),
    /// Takes all selected places out.
    RemoveSelected,
    /// Looks at the body from a side.
    SetView(BodyView),
    /// Wants the body drawn in a build.
    SetPhysique(Physique),
    /// Takes the last change back.
    Undo,
    /// Brings back what was taken back last.
    Redo,
    /// Goes on with another report, which has been checked.
    Replace(Rc<Report>),
    /// Goes on with what the same person told elsewhere: all stays as it is, but for the steps back.
    Follow(Rc<Report>),
    /// Says something more, or takes it back.
    Update(Patch),
    /// Leaves a question open, or says that nothing in it applies.
    SkipQuestion(Skipped),
    /// Wants to see more than the map: the list, the search, what came before.
    Reveal,
    /// Has so much time, and such equipment, for movements.
    SetPreferences(MovementPreferences),
    /// Starts over. Who the person is stays.
    Clear,
}

impl Session {
    /// The session after an action. What makes no sense (rating a side that a region does not
    /// have, a sign of the person on an area) changes nothing.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        let rated = match action {
            Action::Rate(place, _) => vec![place],
            Action::RateSelected(_) => self.selected.clone(),
            _ => Vec::new(),
        };
        let travels = matches!(action, Action::Undo | Action::Redo | Action::Replace(_) | Action::Follow(_));
        next.reduce(action);
        let changed = !same_report(&next.report, &self.report);
        if !changed {
            // The same report stays the very same one: whoever drew it need not look into it.
            next.report = Rc::clone(&self.report);
        }
        next.revealed = next.revealed || is_told(&next.report);
        if changed && !travels {
            next.history.note(&self.report, &rated);
        } else if next.selected != self.selected {
            next.history.pause();
        }
        next
    }

    fn reduce(&mut self, action: Action) {
        match action {
            Action::Select(place) if place.exists() => self.selected = vec![place],
            Action::AddToSelection(place) if place.exists() => self.also(place),
            Action::ToggleSelected(place) if place.exists() => toggle(&mut self.selected, place),
            Action::BothSides => self.both_sides(),
            Action::Done => self.selected.clear(),
            Action::Rate(place, intensity) => self.rate(place, intensity),
            Action::RateSelected(intensity) => {
                for place in self.selected.clone() {
                    self.rate(place, intensity);
                }
            }
            Action::Play(movements) => self.playing = movements,
            Action::Remove(place) => {
                self.report_mut().areas.retain(|area| area.place != place);
                self.selected.retain(|selected| *selected != place);
            }
            Action::RemoveSelected => {
                let selected = std::mem::take(&mut self.selected);
                self.report_mut().areas.retain(|area| !selected.contains(&area.place));
            }
            Action::SetView(view) => self.view = view,
            Action::SetPhysique(build) => self.build = build,
            Action::Undo => self.travel(true),
            Action::Redo => self.travel(false),
            Action::Replace(report) => self.replace(report),
            Action::Follow(report) => {
                self.report = report;
                // A step back would take back what was told elsewhere.
                self.history.forget();
            }
            Action::Update(patch) => patch.apply(self.report_mut()),
            Action::SkipQuestion(question) => self.skipped.push(question),
            Action::Reveal => self.revealed = true,
            Action::SetPreferences(preferences) => self.preferences = preferences,
            Action::Clear => {
                self.report = Rc::new(about_me_of(&self.report));
                self.selected.clear();
                self.skipped.retain(|skipped| skipped.places.is_empty());
            }
            Action::Select(_) | Action::AddToSelection(_) | Action::ToggleSelected(_) => {}
        }
    }

    fn report_mut(&mut self) -> &mut Report {
        Rc::make_mut(&mut self.report)
    }

    /// Another report from outside: view, build and preferences stay. Steps do not reach across, as it may be
    /// another person's. The same report changes nothing.
    fn replace(&mut self, report: Rc<Report>) {
        if !same_report(&report, &self.report) {
            let Self { view, build, preferences, .. } = *self;
            *self = Self { view, build, preferences, ..Self::with(report) };
        }
    }

    fn also(&mut self, place: SidedRegion) {
        if !self.selected.contains(&place) {
            self.selected.push(place);
        }
    }

    fn both_sides(&mut self) {
        let places = self.selected.clone();
        let other = |place: &SidedRegion| SidedRegion { side: place.side.mirrored(), ..*place };
        if places.iter().all(|place| places.contains(&other(place))) {
            let side = places.first().map(|place| place.side);
            self.selected.retain(|place| Some(place.side) == side || *place == other(place));
            return;
        }
        for place in &places {
            self.also(other(place));
            if let Some(intensity) = self.area(*place).map(|area| area.intensity) {
                self.rate(other(place), intensity);
            }
        }
    }

    fn rate(&mut self, place: SidedRegion, intensity: u8) {
        let intensity = intensity.min(10);
        match self.report_mut().areas.iter_mut().find(|area| area.place == place) {
            Some(area) => area.intensity = intensity,
            None if place.exists() => {
                self.report_mut().areas.push(Area::new(place.region, place.side, intensity));
            }
            None => {}
        }
    }

    fn travel(&mut self, back: bool) {
        if let Some(report) = self.history.step(&self.report, back) {
            self.report = report;
        }
    }
}

fn toggle(places: &mut Vec<SidedRegion>, place: SidedRegion) {
    match places.iter().position(|known| *known == place) {
        Some(at) => {
            places.remove(at);
        }
        None => places.push(place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::Context;

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };

    fn after(actions: impl IntoIterator<Item = Action>) -> Session {
        actions.into_iter().fold(Session::default(), |session, action| session.after(action))
    }

    #[test]
    fn who_only_looks_tells_nothing() {
        let told = after([Action::Select(CALF), Action::RateSelected(4), Action::Done]);
        for (action, tells) in [
            (Action::Select(CALF), true),
            (Action::Rate(CALF, 5), true),
            (Action::Undo, true),
            (Action::Clear, true),
            (Action::SetView(BodyView::Posterior), false),
            (Action::Done, false),
        ] {
            assert_eq!(told.after(action.clone()).tells_more_than(&told), tells, "{action:?}");
        }
    }

    #[test]
    fn a_tap_alone_rates_nothing() {
        let session = after([Action::Select(CALF)]);
        assert_eq!(session.selected, [CALF]);
        assert!(session.report.areas.is_empty());
        assert_eq!(session.assessment(), None);
    }

    #[test]
    fn a_routine_is_played_until_it_ends_and_changes_no_report() {
        let movements = vec![MovementId::ALL[0]];
        let session = after([Action::Rate(CALF, 4), Action::Play(movements.clone())]);
        assert_eq!(session.playing, movements);
        assert_eq!(session.after(Action::Undo).playing, movements);
        assert!(session.after(Action::Play(Vec::new())).playing.is_empty());
        assert!(session.after(Action::Replace(Rc::default())).playing.is_empty());
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
        let session = after([Action::Select(CALF), Action::Rate(CALF, 3), Action::Remove(CALF)]);
        assert!(session.report.areas.is_empty() && session.selected.is_empty());
    }

    #[test]
    fn what_makes_no_sense_changes_nothing() {
        let nowhere = SidedRegion { side: Laterality::Midline, ..CALF };
        let session = after([Action::Select(nowhere), Action::Rate(nowhere, 5), Action::Undo]);
        assert_eq!(session, Session::default());
    }

    #[test]
    fn what_was_told_elsewhere_takes_no_place_away() {
        let right = SidedRegion { side: Laterality::Right, ..CALF };
        let session =
            after([Action::SetView(BodyView::Posterior), Action::Select(CALF), Action::RateSelected(3)]);
        let both = after([Action::Rate(CALF, 3), Action::Rate(right, 7)]).report;
        let followed = session.after(Action::Follow(both));
        assert_eq!((followed.selected.as_slice(), followed.view), ([CALF].as_slice(), BodyView::Posterior));
        assert_eq!(followed.report.areas.len(), 2);
        assert_eq!(followed.history.can(), (false, false), "a step back would take it back");
        assert_eq!(followed.after(Action::RateSelected(4)).after(Action::Undo).report.areas.len(), 2);
    }

    #[test]
    fn starting_over_keeps_the_view() {
        let session = after([Action::SetView(BodyView::Posterior), Action::Rate(CALF, 4), Action::Clear]);
        assert_eq!(session.view, BodyView::Posterior);
        assert_eq!(*session.report, Report::default());
        assert_eq!(session.after(Action::Undo).area(CALF).unwrap().intensity, 4, "nothing is lost");
    }

    #[test]
    fn more_than_the_map_shows_once_something_is_told_or_wanted() {
        assert!(after([Action::Select(CALF)]).is_idle(), "a tap alone tells nothing");
        assert!(!after([Action::Reveal]).is_idle());
        let told = after([Action::Rate(CALF, 0)]);
        assert!(!told.is_idle());
        assert!(!told.after(Action::Clear).is_idle(), "nothing closes under a finger");
        assert!(!Session::with(told.report).is_idle(), "what was kept is shown");
    }

    #[test]
    fn who_the_person_is_stays_and_tells_nothing_by_itself() {
        let about = Patch::new(|report| {
            report.context = Context { age: Some(70), sleep_hours: Some(5.0), ..report.context };
        });
        let session = after([Action::Rate(CALF, 4), Action::Update(about)]);
        let anew = session.after(Action::Clear);
        let only = Context { age: Some(70), ..Context::default() };
        assert_eq!(*anew.report, Report { context: only, ..Report::default() });
        assert_eq!(anew.assessment(), None);
        let next_time = Session::with(anew.report.clone());
        assert!(next_time.is_idle(), "who somebody is alone is nothing told");
        assert!(!next_time.after(Action::Rate(CALF, 1)).is_idle());
        assert_eq!(next_time.after(Action::Rate(CALF, 1)).report.context, only);
        assert_eq!(anew.after(Action::Undo).report, session.report);
        let anothers = anew.after(Action::Replace(Rc::default()));
        assert_eq!(*anothers.report, Report::default(), "another's report says who they are, too");
    }

    const RIGHT: SidedRegion = SidedRegion { side: Laterality::Right, ..CALF };
    const HEAD: SidedRegion = SidedRegion { region: BodyRegion::Head, side: Laterality::Midline };

    #[test]
    fn an_amended_report_can_be_taken_back() {
        let slept = Patch::new(|report| report.context.sleep_hours = Some(5.0));
        let session = after([Action::Select(CALF), Action::RateSelected(3), Action::Update(slept)]);
        assert_eq!(session.report.context.sleep_hours, Some(5.0));
        assert_eq!(session.selected, [CALF], "rating goes on");
        let back = session.after(Action::Undo);
        assert_eq!(back.report.context.sleep_hours, None);
        assert_eq!(back.area(CALF).unwrap().intensity, 3);
    }

    #[test]
    fn skipped_questions_and_wishes_are_no_steps_to_take_back() {
        let preferences = MovementPreferences { minutes: 5, ..MovementPreferences::default() };
        let session = after([
            Action::Rate(CALF, 3),
            Action::SkipQuestion(Skipped { question: "calf-clot-signs", places: vec![(CALF, 2)] }),
            Action::SetPreferences(preferences),
        ]);
        assert_eq!((session.skipped.len(), session.preferences), (1, preferences));
        let before = session.after(Action::Undo);
        assert!(before.report.areas.is_empty());
        assert_eq!(before.preferences, preferences);
        assert!(session.after(Action::Clear).skipped.is_empty(), "whoever starts over is asked again");
        let minutes = |session: &Session| -> u16 {
            session.assessment().unwrap().movements.iter().map(|it| it.dose.seconds()).sum()
        };
        assert!(minutes(&session) <= 300);
    }

    #[test]
    fn both_sides_are_rated_alike_from_then_on() {
        let session = after([
            Action::Select(CALF),
            Action::RateSelected(4),
            Action::BothSides,
            Action::RateSelected(6),
        ]);
        for place in [CALF, RIGHT] {
            assert_eq!(session.area(place).unwrap().intensity, 6);
        }
        let one = session.after(Action::BothSides);
        assert_eq!(one.selected, [CALF]);
        assert_eq!(one.report, session.report, "unlinking takes no rating away");
    }

    #[test]
    fn the_midline_has_no_other_side() {
        let session = after([Action::Select(HEAD), Action::BothSides]);
        assert_eq!(session.selected, [HEAD]);
    }

    #[test]
    fn a_sweep_gathers_and_one_slider_rates_all() {
        let session = after([
            Action::Select(CALF),
            Action::AddToSelection(HEAD),
            Action::AddToSelection(CALF),
            Action::RateSelected(5),
        ]);
        assert_eq!(session.selected, [CALF, HEAD]);
        assert_eq!(session.report.areas.len(), 2);
        assert!(session.after(Action::RemoveSelected).report.areas.is_empty());
    }

    #[test]
    fn a_slider_that_moves_on_makes_one_step() {
        let session = after([
            Action::Select(CALF),
            Action::RateSelected(1),
            Action::RateSelected(2),
            Action::RateSelected(3),
            Action::Done,
            Action::Select(CALF),
            Action::RateSelected(7),
        ]);
        let back = session.after(Action::Undo);
        assert_eq!(back.area(CALF).unwrap().intensity, 3);
        let start = back.after(Action::Undo);
        assert!(start.report.areas.is_empty());
        assert_eq!(start.history.can(), (false, true));
        let again = start.after(Action::Redo).after(Action::Redo);
        assert_eq!(again.report, session.report);
        assert_eq!(again.history.can(), (true, false));
        assert_eq!(
            start.after(Action::Rate(HEAD, 1)).history.can(),
            (true, false),
            "a new way forgets the old"
        );
    }
}
