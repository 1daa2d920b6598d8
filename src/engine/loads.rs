//! Loads: how much each workout loads each region, as a table.
//!
//! # Certainty
//!
//! All 715 numbers, 55 regions by 13 workouts, are this project's own judgement. No source gives them:
//! they follow from anatomy, from which muscles move a joint or hold it still in the usual exercises of
//! a workout, and which bones carry the weight or take the landings. They are ranks, not measures.
//! Alike loaded neighbours share a row: there are 37 rows.
//!
//! | load | numbers | what it decides (`workouts.rs`) |
//! | --- | --- | --- |
//! | 0 | 168 | what is sore there says nothing against the workout |
//! | 1 | 215 | refused from *rest* on; a walk and yoga, only once it is worse than that |
//! | 2 | 164 | refused from *recover* on (D3), unless it is one of the four easy ones |
//! | 3 | 168 | refused from *modify* on (D3), unless easy, or the whole body with a sore muscle (D7) |
//!
//! A workout that would only be eased is refused too if it is planned hard, or is the hard one that
//! made it clearly sore (D3). So in the nine workouts that are not easy a 2 (108 numbers) or a 3 (153)
//! can be what says "not today". That a load is refused at all rests on the facts; that it is a 2 or a
//! 3 does not.

use super::report::Workout;
use crate::body::{BodyRegion, REGIONS};

/// How much a workout loads a region: 0 (not to speak of), 1 (lightly), 2 (clearly), 3 (mainly).
#[must_use]
pub fn load(region: BodyRegion, workout: Workout) -> u8 {
    LOADS[region as usize][workout as usize]
}

/// All loads, in the order of the regions.
static LOADS: [[u8; 13]; REGIONS.len()] = {
    let mut table = [[0; 13]; REGIONS.len()];
    let mut index = 0;
    while index < table.len() {
        table[index] = loads(REGIONS[index].region);
        index += 1;
    }
    table
};

/// A region's loads in the order of [`Workout::ALL`].
// Regions that happen to be loaded alike stay apart where they are no neighbours.
#[allow(clippy::match_same_arms)]
const fn loads(region: BodyRegion) -> [u8; 13] {
    use BodyRegion as R;
    match region {
        // full upper lower push pull legs core run ride swim yoga walk sport
        R::Head => [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 0, 3],
        R::Jaw => [1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 2],
        R::NeckFront | R::NeckBack | R::SpineNeck => [2, 2, 1, 2, 2, 1, 1, 1, 2, 2, 1, 0, 2],
        R::UpperTrapezius => [2, 3, 1, 2, 3, 1, 0, 1, 1, 2, 1, 0, 2],
        R::MidTrapezius | R::LowerTrapezius | R::ShoulderBlade => [2, 3, 1, 1, 3, 1, 1, 0, 1, 3, 1, 0, 2],
        R::SpineUpper => [2, 3, 2, 2, 3, 2, 2, 1, 1, 2, 2, 0, 2],
        R::Shoulder => [3, 3, 1, 3, 3, 1, 1, 1, 1, 3, 2, 0, 3],
        R::FrontDeltoid => [2, 3, 0, 3, 1, 0, 1, 0, 1, 3, 1, 0, 2],
        R::SideDeltoid => [2, 3, 0, 3, 2, 0, 0, 0, 0, 3, 1, 0, 2],
        R::RearDeltoid => [2, 3, 0, 1, 3, 0, 0, 0, 0, 3, 1, 0, 2],
        R::Chest | R::Serratus => [2, 3, 0, 3, 1, 0, 1, 0, 0, 2, 1, 0, 2],
        R::Breastbone => [2, 3, 1, 3, 2, 1, 2, 1, 1, 2, 1, 0, 2],
        R::Abdominals | R::LowerAbdominals => [2, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 0, 2],
        R::Obliques => [2, 1, 1, 1, 1, 1, 3, 1, 1, 2, 2, 0, 3],
        R::Lats => [2, 3, 0, 1, 3, 0, 1, 0, 0, 3, 1, 0, 2],
        R::LowerBack | R::SpineLower => [3, 2, 3, 1, 2, 3, 3, 2, 2, 1, 2, 1, 3],
        R::Tailbone => [1, 1, 2, 0, 1, 2, 3, 1, 3, 0, 2, 1, 2],
        R::Pelvis => [2, 0, 3, 0, 0, 3, 2, 3, 2, 1, 2, 1, 3],
        R::Biceps => [2, 3, 0, 0, 3, 0, 0, 0, 0, 2, 0, 0, 1],
        R::Triceps => [2, 3, 0, 3, 0, 0, 0, 0, 1, 2, 1, 0, 2],
        R::Elbow => [2, 3, 0, 3, 3, 0, 1, 0, 1, 2, 1, 0, 3],
        R::ForearmFlexors | R::ForearmExtensors => [2, 3, 1, 2, 3, 1, 0, 0, 1, 1, 1, 0, 3],
        R::Wrist | R::Hand | R::Thumb | R::Fingers => [2, 3, 1, 3, 3, 1, 1, 0, 2, 1, 2, 0, 3],
        R::HipFlexors => [2, 0, 2, 0, 0, 2, 3, 3, 3, 1, 2, 1, 3],
        R::Hip => [3, 0, 3, 0, 0, 3, 2, 3, 2, 2, 2, 1, 3],
        R::GluteusMedius => [2, 0, 3, 0, 0, 3, 1, 3, 1, 1, 1, 1, 3],
        R::Glutes => [2, 0, 3, 0, 0, 3, 1, 3, 2, 1, 1, 1, 3],
        R::Quadriceps | R::QuadricepsOuter | R::QuadricepsInner => [3, 0, 3, 0, 0, 3, 1, 3, 3, 1, 1, 1, 3],
        R::InnerThigh => [2, 0, 3, 0, 0, 3, 1, 2, 1, 2, 2, 1, 3],
        R::OuterThigh => [2, 0, 3, 0, 0, 3, 0, 3, 2, 1, 1, 1, 3],
        R::HamstringsOuter | R::HamstringsInner => [3, 0, 3, 0, 0, 3, 0, 3, 2, 1, 2, 1, 3],
        R::Knee | R::BackOfKnee => [3, 0, 3, 0, 0, 3, 0, 3, 3, 2, 2, 1, 3],
        R::Shin => [1, 0, 2, 0, 0, 2, 0, 3, 1, 1, 1, 1, 3],
        R::OuterCalf | R::Calf | R::LowerCalf => [2, 0, 2, 0, 0, 2, 0, 3, 1, 1, 1, 1, 3],
        R::Achilles => [2, 0, 2, 0, 0, 2, 0, 3, 1, 1, 2, 1, 3],
        R::Ankle | R::Foot => [2, 0, 2, 0, 0, 2, 0, 3, 1, 1, 2, 2, 3],
        R::Heel => [1, 0, 2, 0, 0, 2, 0, 3, 0, 0, 1, 2, 3],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::workouts::EASY;

    #[test]
    fn every_workout_loads_something_and_every_region_is_loaded() {
        for info in &REGIONS {
            let row = loads(info.region);
            assert!(row.iter().all(|load| *load <= 3) && row.iter().any(|load| *load >= 2), "{}", info.id);
        }
        for &workout in Workout::ALL {
            assert!(REGIONS.iter().any(|info| load(info.region, workout) >= 2), "{workout:?}");
        }
    }

    /// What the head of this file says of the numbers.
    #[test]
    fn the_numbers_are_as_many_as_is_said() {
        let count = |level: u8, counts: &dyn Fn(Workout) -> bool| {
            let workouts = Workout::ALL.iter().filter(|workout| counts(**workout));
            workouts.map(|w| REGIONS.iter().filter(|info| load(info.region, *w) == level).count()).sum()
        };
        let all: [usize; 4] = [0, 1, 2, 3].map(|level| count(level, &|_| true));
        assert_eq!((all, all.iter().sum::<usize>()), ([168, 215, 164, 168], 715));
        assert_eq!((REGIONS.len(), Workout::ALL.len()), (55, 13));
        let hard: [usize; 2] = [2, 3].map(|level| count(level, &|workout| !EASY.contains(&workout)));
        assert_eq!(hard, [108, 153]);
    }

    #[test]
    fn arms_rest_while_legs_train_and_the_reverse() {
        use BodyRegion as R;
        for region in [R::Calf, R::Quadriceps, R::HamstringsInner, R::Knee, R::Ankle, R::Glutes] {
            assert_eq!(load(region, Workout::Upper), 0, "{region:?}");
            assert_eq!(load(region, Workout::Push), 0, "{region:?}");
            assert_eq!(load(region, Workout::Run), 3, "{region:?}");
            assert!(load(region, Workout::Legs) >= 2, "{region:?}");
        }
        for region in [R::Biceps, R::Triceps, R::Chest, R::FrontDeltoid, R::Elbow] {
            assert_eq!(load(region, Workout::Upper), 3, "{region:?}");
            assert_eq!(load(region, Workout::Legs), 0, "{region:?}");
            assert_eq!(load(region, Workout::Run), 0, "{region:?}");
            assert_eq!(load(region, Workout::Walk), 0, "{region:?}");
        }
        assert_eq!(load(R::Biceps, Workout::Push), 0);
        assert_eq!(load(R::Triceps, Workout::Pull), 0);
        assert_eq!(load(R::Abdominals, Workout::Core), 3);
    }
}
