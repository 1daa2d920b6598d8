//! Workout verdicts: which workouts are a good idea today.

use super::case::{AreaFacts, Case};
use super::disposition::Disposition;
use super::inputs::Inputs;
use super::loads::load;
use super::report::{ActivityKind, Effort, Plan, Report, Sign, Workout};
use super::rules::{Evidence, Fires, Reason, Withholds};
use super::sets::Facts;
use super::thresholds::{NEARING_FIVE, SORE_FROM};
use crate::content::{EasyForm, FactId, MovementId};

/// What to do with a workout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Go ahead.
    Go,
    /// Lighter, shorter, or without what is sore.
    Modify,
    /// Not today.
    Skip,
}

impl Verdict {
    /// All of them, the least cautious first.
    pub const ALL: [Self; 3] = [Self::Go, Self::Modify, Self::Skip];

    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Modify => "modify",
            Self::Skip => "skip",
        }
    }
}

/// A workout and what to do with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkoutVerdict {
    /// The workout.
    pub workout: Workout,
    /// What to do with it.
    pub verdict: Verdict,
    /// The facts that this stands on; never empty.
    pub because: Vec<FactId>,
}

/// What the article prescribes for sore muscles, at a pace where one can chat (T2): below *rest* each of
/// these is at most a matter of going easier.
pub const EASY: [Workout; 4] = [Workout::Walk, Workout::Swim, Workout::Ride, Workout::YogaMobility];

/// The workout that a movement card is an easy form of; `None` for one that is no workout by itself.
#[must_use]
pub fn easy_form(movement: MovementId) -> Option<Workout> {
    movement.card().easy_form.map(|form| match form {
        EasyForm::Walk => Workout::Walk,
        EasyForm::Swim => Workout::Swim,
        EasyForm::Ride => Workout::Ride,
        EasyForm::YogaMobility => Workout::YogaMobility,
    })
}

/// Those of [`EASY`] that these calls do not refuse: what an advice card may name.
pub fn easy_today(verdicts: &[WorkoutVerdict]) -> impl Iterator<Item = Workout> + '_ {
    EASY.into_iter()
        .filter(|easy| verdicts.iter().any(|it| it.workout == *easy && it.verdict < Verdict::Skip))
}

/// The workout that an activity amounts to; `None` where it can be any.
fn as_workout(kind: ActivityKind) -> Option<Workout> {
    match kind {
        ActivityKind::Strength => Some(Workout::FullBody),
        ActivityKind::Running => Some(Workout::Run),
        ActivityKind::Cycling => Some(Workout::Ride),
        ActivityKind::Swimming => Some(Workout::Swim),
        ActivityKind::CourtSport | ActivityKind::FieldSport => Some(Workout::Sport),
        ActivityKind::Yoga => Some(Workout::YogaMobility),
        ActivityKind::Climbing | ActivityKind::Rowing => Some(Workout::Pull),
        // An easy walk is no hike.
        ActivityKind::Hiking
        | ActivityKind::Gardening
        | ActivityKind::ManualWork
        | ActivityKind::Other
        | ActivityKind::None => None,
    }
}

/// What to do with each workout, in the order of [`Workout::ALL`].
pub(super) fn verdicts(
    report: &Report,
    case: &Case,
    levels: &[Disposition],
    disposition: Disposition,
    reasons: &[Reason],
) -> Vec<WorkoutVerdict> {
    let deciding =
        case.areas.iter().zip(levels).map(|(area, level)| deciding(reasons, area, *level)).collect();
    let judge = Judge { report, disposition, reasons, deciding };
    Workout::ALL.iter().map(|&workout| judge.verdict(workout, case, levels)).collect()
}

struct Judge<'a> {
    report: &'a Report,
    disposition: Disposition,
    reasons: &'a [Reason],
    /// What decides about each area.
    deciding: Vec<&'static [FactId]>,
}

impl Judge<'_> {
    fn verdict(&self, workout: Workout, case: &Case, levels: &[Disposition]) -> WorkoutVerdict {
        let (mut verdict, mut because) = self.elsewhere(case);
        let mut decide = |found: Verdict, facts: &[FactId]| {
            if found > verdict {
                (verdict, because) = (found, Facts::of(facts));
            } else if found == verdict && found > Verdict::Go {
                because = because.union(Facts::of(facts));
            }
        };
        for ((area, &level), deciding) in case.areas.iter().zip(levels).zip(&self.deciding) {
            let loaded = load(area.place.region, workout);
            if loaded == 0 {
                continue;
            }
            let found = self.on(area, level, loaded, workout);
            decide(found, facts(area, level, found, deciding));
        }
        // Each landing goes through a bone that may be cracked, wherever it is (F10).
        let impact = [Sign::BonePointTenderness, Sign::ImpactPain];
        let cracked = self.report.areas.iter().any(|area| area.signs.iter().any(|s| impact.contains(s)));
        if cracked && matches!(workout, Workout::Run | Workout::Sport) {
            decide(Verdict::Skip, &[FactId::F10]);
        }
        WorkoutVerdict { workout, verdict, because: because.list() }
    }

    /// The verdict on a workout that loads nothing sore.
    fn elsewhere(&self, case: &Case) -> (Verdict, Facts) {
        let everything = self.reasons.iter().find(|r| r.rule.withholds == Withholds::Everything);
        let warning = self.reasons.first().filter(|_| self.disposition >= Disposition::Consult);
        let (verdict, facts) = if let Some(reason) = everything {
            (Verdict::Skip, reason.rule.facts)
        } else if let Some(reason) = warning {
            (Verdict::Modify, reason.rule.facts)
        } else if let Some(facts) = self.tired() {
            (Verdict::Modify, facts)
        } else if case.person.worst > 0 {
            (Verdict::Go, &[FactId::D7][..])
        } else {
            (Verdict::Go, &[FactId::D1][..])
        };
        (verdict, Facts::of(facts))
    }

    /// The facts of a rule that spares all of the body, not what is sore alone.
    fn tired(&self) -> Option<&'static [FactId]> {
        const OF_PERSON: Inputs =
            Inputs::SLEEP.union(Inputs::STRESS).union(Inputs::PREGNANT).union(Inputs::BLOOD_THINNERS);
        let spares = |reason: &&Reason| {
            let of_person =
                matches!(reason.rule.fires, Fires::OnPerson(_)) || reason.rule.reads.intersects(OF_PERSON);
            of_person && reason.rule.at_least >= Disposition::Recover
        };
        self.reasons.iter().find(spares).map(|reason| reason.rule.facts)
    }

    /// The verdict on a workout that loads an area.
    fn on(&self, area: &AreaFacts, level: Disposition, loaded: u8, workout: Workout) -> Verdict {
        // Everyday movement is no training (D1, D2).
        let gentle = matches!(workout, Workout::Walk | Workout::YogaMobility) && loaded == 1;
        let easy = EASY.contains(&workout) && self.disposition < Disposition::Rest;
        let verdict = match level {
            Disposition::Train => Verdict::Go,
            // Easily done it is what helps (T2).
            Disposition::Modify | Disposition::Recover if easy => Verdict::Modify,
            // All of the body without the sore muscle is still a workout (D7).
            Disposition::Modify if loaded == 3 && !(area.gets_doms && workout == Workout::FullBody) => {
                Verdict::Skip
            }
            Disposition::Recover if loaded >= 2 => Verdict::Skip,
            Disposition::Modify | Disposition::Recover => Verdict::Modify,
            Disposition::Rest if gentle => Verdict::Modify,
            _ => Verdict::Skip,
        };
        if area.intensity < SORE_FROM {
            return verdict;
        }
        // What caused it, hard again (D3).
        let again = self.report.activity.is_some_and(|activity| {
            as_workout(activity.kind) == Some(workout) && activity.effort == Some(Effort::Hard)
        });
        let hard = self.report.plan == Some(Plan { workout, effort: Some(Effort::Hard) });
        match verdict {
            Verdict::Go if again || hard => Verdict::Modify,
            Verdict::Modify if !easy && (hard || (again && area.intensity >= NEARING_FIVE)) => Verdict::Skip,
            verdict => verdict,
        }
    }
}

/// The facts of what decides about an area: the most cautious rule that it made fire, or that holds for the whole person.
fn deciding(reasons: &[Reason], area: &AreaFacts, level: Disposition) -> &'static [FactId] {
    let concerns = |reason: &&Reason| {
        let mut places = reason.because.iter().filter_map(Evidence::place).peekable();
        reason.rule.at_least == level && (places.peek().is_none() || places.any(|place| place == area.place))
    };
    reasons.iter().find(concerns).map_or(&[FactId::D5], |reason| reason.rule.facts)
}

/// The facts of a verdict on a workout that loads an area.
fn facts(
    area: &AreaFacts,
    level: Disposition,
    verdict: Verdict,
    deciding: &'static [FactId],
) -> &'static [FactId] {
    const BY_RATING: Disposition = Disposition::Recover;
    match verdict {
        Verdict::Go => &[FactId::D4],
        Verdict::Modify if area.gets_doms && level <= BY_RATING => &[FactId::D8],
        Verdict::Skip if area.gets_doms && level <= BY_RATING => &[FactId::D3],
        _ => deciding,
    }
}
