//! The case: a report as the rules see it, sorted, and with what they ask for at hand.

use super::inputs::Inputs;
use super::loads::load;
use super::pattern::pattern_of;
use super::region_groups::{RegionGroups, gets_doms};
use super::report::{ActivityKind, Area, Effort, Novelty, Plan, Report};
use super::thresholds::SORE_FROM;
use crate::body::{REGIONS, SidedRegion};

/// What is known of the person and of what came before.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// The signs of the person; what is told of who they are; what their areas tell of them together.
    pub has: Inputs,
    /// How old they are, in years.
    pub age: Option<u8>,
    /// How sore the worst area is, 0 where nothing is.
    pub worst: u8,
    /// Hours since the activity.
    pub since_activity: Option<f64>,
    /// Hours since it began.
    pub since_onset: Option<f64>,
    /// How hard the activity was.
    pub effort: Option<Effort>,
    /// How usual it was.
    pub novelty: Option<Novelty>,
    /// How long the person slept, in hours.
    pub sleep: Option<f64>,
    /// How stressed the person is, 0 to 10.
    pub stress: Option<u8>,
    /// What the person would do today.
    pub plan: Option<Plan>,
}

/// A sore area.
#[derive(Debug, Clone, Copy)]
pub struct AreaFacts {
    /// Its index in the report.
    pub index: usize,
    /// Where it is.
    pub place: SidedRegion,
    /// Intensity, 0 to 10.
    pub intensity: u8,
    /// What it feels like, and what is seen there.
    pub has: Inputs,
    /// What the region can hide.
    pub groups: RegionGroups,
    /// Whether it is of a tissue that gets delayed-onset soreness.
    pub gets_doms: bool,
    /// The mildest soreness that an earlier report of this episode gives it, 1 to 10.
    pub before: Option<u8>,
    /// What it tells of the whole person.
    pub pattern: Inputs,
    /// Whether the same place on the other side is not sore. Questions ask by it; no rule may, or a second
    /// sore side would reassure.
    pub one_sided: bool,
}

/// A report as the rules see it.
#[derive(Debug)]
pub struct Case {
    /// The person.
    pub person: Person,
    /// The sore areas, in the order of the body's regions.
    pub areas: Vec<AreaFacts>,
}

impl Case {
    /// The case that a sound report makes.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut areas: Vec<AreaFacts> = Vec::with_capacity(report.areas.len());
        // By the body, not by the order of taps: that never shows in the answer. The few areas are put
        // where they belong one by one; the library's sort is kilobytes.
        for (index, reported) in report.areas.iter().enumerate() {
            let at = areas.iter().take_while(|area| area.place < reported.place).count();
            areas.insert(at, AreaFacts::of(index, reported));
        }
        look_back(report, &mut areas);
        let mut person = Person::of(report);
        person.has = areas.iter().fold(person.has, |has, area| has.union(area.pattern));
        for index in 0..areas.len() {
            let place = areas[index].place;
            let other = SidedRegion { side: place.side.mirrored(), ..place };
            areas[index].one_sided =
                place == other || !areas.iter().any(|it| it.place == other && it.intensity >= SORE_FROM);
        }
        Self { person, areas }
    }
}

impl Person {
    fn of(report: &Report) -> Self {
        let mut has = Inputs::shows(&report.signs).union(Inputs::of_context(&report.context));
        if report.activity.is_some_and(|activity| activity.kind == ActivityKind::None) {
            has = has.union(Inputs::NOTHING_DONE);
        }
        if report.context.age.is_some() {
            has = has.union(Inputs::AGE);
        }
        Self {
            has,
            age: report.context.age,
            worst: report.worst(),
            since_activity: report.hours_since_activity,
            since_onset: report.hours_since_onset,
            effort: report.activity.and_then(|activity| activity.effort),
            novelty: report.activity.and_then(|activity| activity.novelty),
            sleep: report.context.sleep_hours,
            stress: report.context.stress,
            plan: report.plan,
        }
    }

    /// Whether the activity was hard, or more than the person is used to.
    #[must_use]
    pub fn overdid_it(&self) -> bool {
        self.effort == Some(Effort::Hard)
            || matches!(self.novelty, Some(Novelty::HarderThanUsual | Novelty::New))
    }

    /// Whether the person is at least so old; not, where that is unknown.
    #[must_use]
    pub fn is_at_least(&self, years: u8) -> bool {
        self.age.is_some_and(|age| age >= years)
    }

    /// Whether the person is younger; not, where that is unknown.
    #[must_use]
    pub fn is_under(&self, years: u8) -> bool {
        self.age.is_some_and(|age| age < years)
    }

    /// How long the soreness has lasted, in hours: since its onset, or else since the activity.
    #[must_use]
    pub fn lasted(&self) -> Option<f64> {
        self.since_onset.or(self.since_activity)
    }

    /// Hours since the activity, where the soreness can be that activity's: it is not older.
    #[must_use]
    pub fn since_cause(&self) -> Option<f64> {
        self.since_activity.filter(|hours| self.since_onset.is_none_or(|onset| onset <= *hours))
    }

    /// Whether today's hard plan loads a place.
    #[must_use]
    pub fn hard_plan_loads(&self, area: &AreaFacts) -> bool {
        self.plan.is_some_and(|plan| {
            plan.effort == Some(Effort::Hard) && load(area.place.region, plan.workout) > 0
        })
    }
}

impl AreaFacts {
    /// As it would be with another rating.
    #[must_use]
    pub fn with_intensity(self, intensity: u8) -> Self {
        Self { intensity, pattern: pattern_of(self.place, intensity, self.has), ..self }
    }

    /// As it would be with other sensations and signs.
    #[must_use]
    pub fn with_findings(self, has: Inputs) -> Self {
        Self { has, pattern: pattern_of(self.place, self.intensity, has), ..self }
    }

    fn of(index: usize, reported: &Area) -> Self {
        let region = reported.place.region;
        let has = Inputs::feels(&reported.sensations).union(Inputs::shows(&reported.signs));
        Self {
            index,
            place: reported.place,
            intensity: reported.intensity,
            has,
            pattern: pattern_of(reported.place, reported.intensity, has),
            one_sided: true,
            groups: RegionGroups::of(region),
            gets_doms: gets_doms(region),
            before: None,
        }
    }
}

/// Finds how mild each area was in the reports since the activity. What was sore before the activity
/// is another story, and an area that was not sore at all has not got worse, it has begun.
fn look_back(report: &Report, areas: &mut [AreaFacts]) {
    const NOBODY: u8 = u8::MAX;
    let mut at = [[NOBODY; REGIONS.len()]; 3];
    for (index, area) in areas.iter().enumerate() {
        // A sound report has 103 areas at most.
        at[area.place.side as usize][area.place.region as usize] = u8::try_from(index).unwrap_or(NOBODY);
    }
    let of_this_episode = |hours_ago: f64| report.hours_since_activity.is_none_or(|since| hours_ago <= since);
    for earlier in report.previous.iter().filter(|earlier| of_this_episode(earlier.hours_ago)) {
        for rated in earlier.areas.iter().filter(|rated| rated.intensity > 0) {
            let index = at[rated.place.side as usize][rated.place.region as usize];
            if let Some(area) = areas.get_mut(usize::from(index)) {
                area.before =
                    Some(area.before.map_or(rated.intensity, |mildest| mildest.min(rated.intensity)));
            }
        }
    }
}
