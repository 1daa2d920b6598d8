//! Skipped questions: what was left open or answered with "none of these", and for how much soreness that holds.

use crate::body::{BodyRegion, Laterality, SidedRegion};
use crate::diary::Diary;
use crate::engine::thresholds::{MODERATE_FROM, NEARING_FIVE, SEVERE_FROM, SORE_FROM, VERY_SEVERE_FROM};
use crate::engine::{QUESTIONS, Question, Report};
use crate::value::Value;

/// A question that was skipped, with each place that it was about and how sore that was. It is asked anew where
/// a place comes to it, or has grown worse by a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The question's id.
    pub question: &'static str,
    /// The places, each with the step of its rating; none where it is about the person alone.
    pub places: Vec<(SidedRegion, u8)>,
}

impl Skipped {
    /// A question as it would be skipped now.
    #[must_use]
    pub fn of(question: &Question, report: &Report) -> Self {
        let step = |place: &SidedRegion| {
            report.areas.iter().find(|area| area.place == *place).map_or(0, |area| step_of(area.intensity))
        };
        let places = question.places(report).into_iter().map(|place| (place, step(&place))).collect();
        Self { question: question.id, places }
    }

    /// Something asked of the person, whatever is sore.
    #[must_use]
    pub fn of_person(question: &'static str) -> Self {
        Self { question, places: Vec::new() }
    }

    /// Whether what was skipped holds for a question as it would be asked now: for all its places, none of them
    /// worse.
    #[must_use]
    pub fn holds_for(&self, asked: &Self) -> bool {
        let known = |(place, step): &(SidedRegion, u8)| {
            self.places.iter().any(|(other, before)| other == place && before >= step)
        };
        self.question == asked.question && asked.places.iter().all(known)
    }
}

/// What is asked of the person beside [`QUESTIONS`].
pub const INVITATION: &str = "about-me";

impl Skipped {
    /// Those that a diary keeps. What was skipped for places holds as long as what was told there stands (`goes_on`): then all is asked
    /// anew, and this with it.
    #[must_use]
    pub fn kept(diary: &Diary, goes_on: bool) -> Vec<Self> {
        let known = |name: &str| {
            let mut ids = QUESTIONS.iter().map(|question| question.id).chain([INVITATION]);
            ids.find(|id| *id == name)
        };
        let all = diary.skipped().filter_map(|(name, places)| {
            let Value::List(places) = places else { return None };
            let places = places.iter().map(place).collect::<Option<_>>()?;
            Some(Self { question: known(name)?, places })
        });
        all.filter(|it| goes_on || it.places.is_empty()).collect()
    }

    /// All these as data, to be kept: for each question its places.
    #[must_use]
    pub fn to_value(all: &[Self]) -> Value {
        let mut questions: Vec<(String, Value)> = Vec::new();
        for (number, skipped) in all.iter().enumerate() {
            if all[..number].iter().any(|earlier| earlier.question == skipped.question) {
                continue;
            }
            // Skipped more than once, it holds for the worst of them.
            let mut places: Vec<(SidedRegion, u8)> = Vec::new();
            for (place, step) in
                all.iter().filter(|it| it.question == skipped.question).flat_map(|it| &it.places)
            {
                match places.iter_mut().find(|(known, _)| known == place) {
                    Some((_, worst)) => *worst = (*worst).max(*step),
                    None => places.push((*place, *step)),
                }
            }
            let places = places.into_iter().map(|(place, step)| {
                Value::list([place.region.id().into(), place.side.id().into(), step.into()])
            });
            questions.push((skipped.question.to_owned(), Value::list(places)));
        }
        Value::Object(questions)
    }
}

/// A place and the step of its rating.
// Kept as whole numbers to 10, which the diary has checked.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn place(data: &Value) -> Option<(SidedRegion, u8)> {
    let Value::List(parts) = data else { return None };
    let [Value::Text(region), Value::Text(side), Value::Number(step)] = parts.as_slice() else { return None };
    let place = SidedRegion { region: BodyRegion::from_id(region)?, side: Laterality::from_id(side)? };
    Some((place, *step as u8))
}

/// The step of a rating: 0, 1 to 2, 3 to 4, 5 to 6, 7 to 8, 9 to 10. Each may ask for more care.
fn step_of(intensity: u8) -> u8 {
    let steps = [SORE_FROM, NEARING_FIVE, MODERATE_FROM, SEVERE_FROM, VERY_SEVERE_FROM];
    steps.iter().map(|from| u8::from(intensity >= *from)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Finding, QUESTIONS, Sign};
    use crate::session::{Action, Session, toggle_finding};

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    const THIGH: SidedRegion = SidedRegion { region: BodyRegion::Quadriceps, side: Laterality::Right };

    fn clot() -> &'static Question {
        QUESTIONS.iter().find(|question| question.id == "calf-clot-signs").unwrap()
    }

    fn skips(session: &Session) -> Session {
        session.after(Action::SkipQuestion(Skipped::of(clot(), &session.report)))
    }

    #[test]
    fn a_skipped_question_stays_skipped_while_nothing_is_worse() {
        let session = Session::default().after(Action::Rate(CALF, 4));
        assert!(!session.has_skipped(clot()));
        let session = skips(&session);
        assert!(session.has_skipped(clot()));
        assert!(session.after(Action::Rate(CALF, 3)).has_skipped(clot()), "the same step");
        assert!(session.after(Action::Rate(CALF, 1)).has_skipped(clot()), "better");
        assert!(!session.has_skipped(&QUESTIONS[0]), "it is about one question");
    }

    #[test]
    fn a_place_that_is_added_or_grows_worse_asks_anew() {
        let session = skips(&Session::default().after(Action::Rate(CALF, 2)));
        let worse = session.after(Action::Rate(CALF, 3));
        assert!(!worse.has_skipped(clot()));
        let added = session.after(Action::Rate(THIGH, 1));
        assert!(!added.has_skipped(clot()));
        let again = skips(&added);
        assert!(again.has_skipped(clot()));
        assert!(again.after(Action::Remove(THIGH)).has_skipped(clot()), "one place less is no news");
        assert!(skips(&worse).has_skipped(clot()));
    }

    #[test]
    fn every_threshold_of_a_rating_begins_a_step() {
        let steps: Vec<u8> = (0..=10).map(step_of).collect();
        assert_eq!(steps, [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    }

    #[test]
    fn it_is_no_step_to_take_back_and_starting_over_asks_again() {
        let session = skips(&Session::default().after(Action::Rate(CALF, 3)));
        let dismissed = session.after(Action::SkipQuestion(Skipped::of_person("about-me")));
        assert_eq!(dismissed.skipped.len(), 2);
        assert!(dismissed.after(Action::Undo).report.areas.is_empty());
        let anew = dismissed.after(Action::Clear);
        assert_eq!(anew.skipped, [Skipped::of_person("about-me")], "who the person is was asked once");
        assert!(!anew.after(Action::Rate(CALF, 3)).has_skipped(clot()));
    }

    #[test]
    fn what_was_skipped_is_kept_and_places_only_while_they_stand() {
        use crate::diary::{Keeping, Moment};

        let session = skips(&Session::default().after(Action::Rate(CALF, 5)));
        // Better by now, and skipped once more: the worse step holds on.
        let session = skips(&session.after(Action::Rate(CALF, 2)).after(Action::Rate(THIGH, 1)));
        let session = session.after(Action::SkipQuestion(Skipped::of_person(INVITATION)));
        let mut keeping = Keeping::new(1);
        let now = Moment { at: 1_774_224_000_000, offset: 60 };
        let Value::Object(all) = Skipped::to_value(&session.skipped) else { panic!() };
        assert_eq!(keeping.skip(all.clone(), now), Ok(true));
        assert_eq!(keeping.skip(all, now), Ok(false), "that is no news");
        let kept = Skipped::kept(keeping.diary(), true);
        assert!(
            kept.contains(&Skipped { question: clot().id, places: vec![(CALF, 3), (THIGH, 1)] }),
            "{kept:?}"
        );
        assert_eq!(kept.len(), 2);
        assert_eq!(Skipped::kept(keeping.diary(), false), [Skipped::of_person(INVITATION)]);
        assert_eq!(keeping.skip(Vec::new(), now), Ok(true));
        assert_eq!(Skipped::kept(keeping.diary(), true), []);
    }

    #[test]
    fn what_is_told_of_some_places_leaves_the_others_asked() {
        let session = Session::default()
            .after(Action::Rate(CALF, 3))
            .after(toggle_finding(vec![CALF], Finding::Sign(Sign::Swelling)));
        assert!(skips(&session).has_skipped(clot()));
    }
}
