//! Telling: what a person says beside ratings, as changes of the report. Only views that come with the answer make
//! them, so the reducer, which the map waits for, does not know them one by one.

use super::{Action, ElapsedTime, Patch};
use crate::body::SidedRegion;
use crate::engine::{Activity, ActivityKind, Area, Effort, Finding, Novelty, Report, Sign};

/// Says a finding of an area, or takes it back.
fn set_finding(finding: Finding, area: &mut Area, there: bool) {
    match finding {
        Finding::Sensation(sensation) => set(&mut area.sensations, sensation, there),
        // What concerns the person is told of no area.
        Finding::Sign(sign) => set(&mut area.signs, sign, there && !sign.of_person()),
    }
}

/// Says something of all these places, as far as they are rated; where all have it, takes it back.
#[must_use]
pub fn toggle_finding(places: Vec<SidedRegion>, finding: Finding) -> Action {
    amend(move |report| {
        let among = |area: &&mut Area| places.contains(&area.place);
        let all = report.areas.iter_mut().filter(among).all(|area| finding.is_told(area));
        report.areas.iter_mut().filter(among).for_each(|area| set_finding(finding, area, !all));
    })
}

/// Says, or takes back, what concerns the whole person; of any other sign it changes nothing.
#[must_use]
pub fn toggle_person_sign(sign: Sign) -> Action {
    amend(move |report| {
        let there = sign.of_person() && !report.signs.contains(&sign);
        set(&mut report.signs, sign, there);
    })
}

/// Says what came before.
#[must_use]
pub fn set_activity(kind: Option<ActivityKind>) -> Action {
    amend(move |report| {
        // Where nothing was done there is nothing that could be hard, or new.
        let known = report.activity.filter(|_| kind != Some(ActivityKind::None));
        report.activity = kind.map(|kind| Activity {
            kind,
            effort: known.and_then(|known| known.effort),
            novelty: known.and_then(|known| known.novelty),
        });
    })
}

/// Says how hard it was; of an activity only.
#[must_use]
pub fn set_effort(effort: Option<Effort>) -> Action {
    amend(move |report| report.activity = report.activity.map(|activity| Activity { effort, ..activity }))
}

/// Says how usual it was; of an activity only.
#[must_use]
pub fn set_novelty(novelty: Option<Novelty>) -> Action {
    amend(move |report| report.activity = report.activity.map(|activity| Activity { novelty, ..activity }))
}

/// Says when that was.
#[must_use]
pub fn set_when(when: Option<ElapsedTime>) -> Action {
    amend(move |report| report.hours_since_activity = when.map(|when| when.hours().into()))
}

fn amend(change: impl Fn(&mut Report) + 'static) -> Action {
    Action::Update(Patch::new(change))
}

fn set<T: PartialEq>(items: &mut Vec<T>, item: T, there: bool) {
    let known = items.iter().position(|known| *known == item);
    match (known, there) {
        (None, true) => items.push(item),
        (Some(at), false) => {
            items.remove(at);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Disposition, Sensation};
    use crate::session::Session;

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    const RIGHT: SidedRegion = SidedRegion { side: Laterality::Right, ..CALF };
    const ACHY: Finding = Finding::Sensation(Sensation::Achy);
    const SWELLING: Finding = Finding::Sign(Sign::Swelling);

    fn after(actions: impl IntoIterator<Item = Action>) -> Session {
        actions.into_iter().fold(Session::default(), |session, action| session.after(action))
    }

    #[test]
    fn a_long_run_yesterday_achy() {
        let session = after([
            Action::Rate(CALF, 4),
            toggle_finding(vec![CALF], ACHY),
            set_activity(Some(ActivityKind::Running)),
            set_when(Some(ElapsedTime::Yesterday)),
        ]);
        let answer = session.assessment().unwrap();
        assert_eq!(answer.disposition, Disposition::Modify);
        assert!(answer.reasons.iter().any(|reason| reason.rule.id == "delayed-onset"));
    }

    #[test]
    fn toggling_twice_changes_nothing() {
        let once = after([Action::Rate(CALF, 3), toggle_finding(vec![CALF], SWELLING)]);
        assert_eq!(once.area(CALF).unwrap().signs, [Sign::Swelling]);
        let twice = once.after(toggle_finding(vec![CALF], SWELLING));
        assert!(twice.area(CALF).unwrap().signs.is_empty());
        let fever = once.after(toggle_person_sign(Sign::Fever));
        assert_eq!(fever.report.signs, [Sign::Fever]);
        assert_eq!(fever.after(toggle_person_sign(Sign::Fever)).report, once.report);
    }

    #[test]
    fn it_is_told_of_the_places_that_are_meant_and_of_no_other() {
        let session = after([
            Action::Rate(CALF, 3),
            Action::Rate(RIGHT, 3),
            toggle_finding(vec![CALF], SWELLING),
            toggle_finding(vec![CALF, RIGHT], ACHY),
        ]);
        let told = |place| {
            let area: &Area = session.area(place).unwrap();
            (ACHY.is_told(area), SWELLING.is_told(area))
        };
        assert_eq!((told(CALF), told(RIGHT)), ((true, true), (true, false)));
        // Where one of them has it, all get it; and then all lose it.
        let both = session.after(toggle_finding(vec![CALF, RIGHT], SWELLING));
        assert!(both.report.areas.iter().all(|area| SWELLING.is_told(area)));
        let none = both.after(toggle_finding(vec![CALF, RIGHT], SWELLING));
        assert!(none.report.areas.iter().all(|area| area.signs.is_empty()));
    }

    #[test]
    fn what_makes_no_sense_changes_nothing() {
        let session = after([
            toggle_person_sign(Sign::Swelling),
            toggle_finding(vec![CALF], ACHY),
            set_effort(Some(Effort::Hard)),
            set_novelty(Some(Novelty::New)),
        ]);
        assert_eq!(session, Session::default());
        let sore = after([Action::Rate(CALF, 3)]);
        let same = sore.after(toggle_finding(vec![CALF], Finding::Sign(Sign::DarkUrine)));
        assert_eq!(same.report, sore.report);
    }

    #[test]
    fn what_was_not_done_was_neither_hard_nor_new() {
        let hard = after([
            set_activity(Some(ActivityKind::Running)),
            set_effort(Some(Effort::Hard)),
            set_novelty(Some(Novelty::New)),
        ]);
        let known = hard.report.activity.unwrap();
        assert_eq!((known.effort, known.novelty), (Some(Effort::Hard), Some(Novelty::New)));
        let cycling = hard.after(set_activity(Some(ActivityKind::Cycling))).report.activity.unwrap();
        assert_eq!((cycling.effort, cycling.novelty), (known.effort, known.novelty), "another kind, as hard");
        let nothing = hard.after(set_activity(Some(ActivityKind::None))).report.activity.unwrap();
        assert_eq!((nothing.effort, nothing.novelty), (None, None));
        assert_eq!(hard.after(set_activity(None)).report.activity, None);
    }
}
