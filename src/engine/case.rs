//! A report as the rules see it: sorted, and with what they ask for at hand.

use super::classes::{Classes, soft};
use super::inputs::Inputs;
use super::loads::load;
use super::report::{Area, Context, Effort, Novelty, Plan, Report};
use crate::body::{REGIONS, SidedRegion};

/// What is known of the person and of what came before.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// The signs of the person; whether they are pregnant or take blood thinners.
    pub has: Inputs,
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
pub struct Spot {
    /// Its index in the report.
    pub index: usize,
    /// Where it is.
    pub place: SidedRegion,
    /// How sore it is, 0 to 10.
    pub rating: u8,
    /// What it feels like, and what is seen there.
    pub has: Inputs,
    /// What the region can hide.
    pub classes: Classes,
    /// Whether it is of a tissue that gets delayed-onset soreness.
    pub soft: bool,
    /// The mildest soreness that an earlier report of this episode gives it, 1 to 10.
    pub before: Option<u8>,
}

/// A report as the rules see it.
#[derive(Debug)]
pub struct Case {
    /// The person.
    pub person: Person,
    /// The sore areas, in the order of the body's regions.
    pub spots: Vec<Spot>,
}

impl Case {
    /// The case that a sound report makes.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut spots: Vec<Spot> = Vec::with_capacity(report.areas.len());
        // By the body, not by the order of taps: that never shows in the answer. The few areas are put
        // where they belong one by one; the library's sort is kilobytes.
        for (index, area) in report.areas.iter().enumerate() {
            let at = spots.iter().take_while(|spot| spot.place < area.place).count();
            spots.insert(at, Spot::of(index, area));
        }
        look_back(report, &mut spots);
        Self { person: Person::of(report), spots }
    }
}

impl Person {
    fn of(report: &Report) -> Self {
        let Context { sleep_hours, stress, pregnant, blood_thinners } = report.context;
        let mut has = Inputs::shows(&report.signs);
        // Unknown is not "no", and "no" reassures nobody: only "yes" counts.
        if pregnant == Some(true) {
            has = has.union(Inputs::PREGNANT);
        }
        if blood_thinners == Some(true) {
            has = has.union(Inputs::BLOOD_THINNERS);
        }
        Self {
            has,
            worst: report.worst(),
            since_activity: report.hours_since_activity,
            since_onset: report.hours_since_onset,
            effort: report.activity.and_then(|activity| activity.effort),
            novelty: report.activity.and_then(|activity| activity.novelty),
            sleep: sleep_hours,
            stress,
            plan: report.plan,
        }
    }

    /// Whether the activity was hard, or more than the person is used to.
    #[must_use]
    pub fn overdid_it(&self) -> bool {
        self.effort == Some(Effort::Hard)
            || matches!(self.novelty, Some(Novelty::HarderThanUsual | Novelty::New))
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
    pub fn hard_plan_loads(&self, spot: &Spot) -> bool {
        self.plan.is_some_and(|plan| {
            plan.effort == Some(Effort::Hard) && load(spot.place.region, plan.workout) > 0
        })
    }
}

impl Spot {
    fn of(index: usize, area: &Area) -> Self {
        let region = area.place.region;
        Self {
            index,
            place: area.place,
            rating: area.intensity,
            has: Inputs::feels(&area.sensations).union(Inputs::shows(&area.signs)),
            classes: Classes::of(region),
            soft: soft(region),
            before: None,
        }
    }
}

/// Finds how mild each spot was in the reports since the activity. What was sore before the activity
/// is another story, and a spot that was not sore at all has not got worse, it has begun.
fn look_back(report: &Report, spots: &mut [Spot]) {
    const NOBODY: u8 = u8::MAX;
    let mut at = [[NOBODY; REGIONS.len()]; 3];
    for (index, spot) in spots.iter().enumerate() {
        // A sound report has 103 areas at most.
        at[spot.place.side as usize][spot.place.region as usize] = u8::try_from(index).unwrap_or(NOBODY);
    }
    let of_this_episode = |hours_ago: f64| report.hours_since_activity.is_none_or(|since| hours_ago <= since);
    for earlier in report.previous.iter().filter(|earlier| of_this_episode(earlier.hours_ago)) {
        for area in earlier.areas.iter().filter(|area| area.intensity > 0) {
            let index = at[area.place.side as usize][area.place.region as usize];
            if let Some(spot) = spots.get_mut(usize::from(index)) {
                spot.before = Some(spot.before.map_or(area.intensity, |mildest| mildest.min(area.intensity)));
            }
        }
    }
}
