//! Offered signs: which signs of an area are worth offering for a region, so that nobody is asked whether an
//! elbow carries their weight; and which sensations are offered, wherever it is sore. What a report tells counts
//! everywhere, offered or not.

use super::pattern::{is_arm, is_leg};
use super::region_groups::{RegionGroups, gets_doms};
use super::report::{Sensation, Sign};
use crate::body::{BodyRegion, RegionKind};

impl Sensation {
    /// What people are offered to say of soreness: all but *dull*, which no rule reads and which *achy* says.
    pub const OFFERED: [Self; 13] = [
        Self::Achy,
        Self::Tight,
        Self::Stiff,
        Self::Tender,
        Self::Cramping,
        Self::Sharp,
        Self::Stabbing,
        Self::Burning,
        Self::Tingling,
        Self::Numb,
        Self::Throbbing,
        Self::Constant,
        Self::AtRest,
    ];
}

impl Sign {
    /// Whether it can be noticed at a region, and means something there; never for a sign of the person.
    #[must_use]
    pub fn is_offered_for(self, region: BodyRegion) -> bool {
        use BodyRegion as R;
        let info = region.info();
        let in_groups = |groups: RegionGroups| RegionGroups::of(region).intersects(groups);
        let (arm, leg) = (is_arm(region), is_leg(region));
        match self {
            Self::Swelling
            | Self::Bruising
            | Self::Warmth
            | Self::Redness
            | Self::Deformity
            | Self::Sudden
            | Self::Rash => true,
            Self::DifficultyMoving | Self::Popped => region != R::Head,
            Self::Weakness => region != R::Head && region != R::Breastbone,
            Self::CannotBearWeight | Self::Limping => leg || in_groups(RegionGroups::HIP),
            Self::CannotLift => arm || matches!(region, R::UpperTrapezius | R::ShoulderBlade),
            Self::LocksOrGivesWay => {
                info.kind == RegionKind::Joint || matches!(region, R::Hand | R::Thumb | R::Fingers | R::Foot)
            }
            Self::ColdOrPale => arm || leg,
            Self::WoodenTightness | Self::PainOnStretch => (arm || leg) && gets_doms(region),
            // Where a bone lies under the skin, or carries.
            Self::BonePointTenderness => {
                info.kind != RegionKind::Muscle
                    || in_groups(RegionGroups::WEIGHT_BONE.union(RegionGroups::CHEST_WALL))
                    || matches!(region, R::ForearmFlexors | R::ForearmExtensors)
            }
            Self::ImpactPain => leg || in_groups(RegionGroups::WEIGHT_BONE.union(RegionGroups::LOW_BACK)),
            Self::PainBreathingIn => {
                in_groups(RegionGroups::CHEST_WALL)
                    || matches!(region, R::LowerTrapezius | R::Lats | R::Obliques | R::Abdominals)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::REGIONS;
    use crate::engine::rules::RULES;
    use crate::engine::{Inputs, QUESTIONS};

    fn offered(region: BodyRegion) -> Vec<Sign> {
        Sign::ALL.iter().copied().filter(|sign| sign.is_offered_for(region)).collect()
    }

    #[test]
    fn signs_are_offered_only_where_they_matter() {
        use BodyRegion as R;
        let for_region = |sign: Sign| move |region: &BodyRegion| sign.is_offered_for(*region);
        assert!([R::Calf, R::Hip, R::Glutes, R::Foot].iter().all(for_region(Sign::CannotBearWeight)));
        assert!(![R::Elbow, R::Head, R::Chest, R::LowerBack].iter().any(for_region(Sign::CannotBearWeight)));
        assert!(![R::Wrist, R::NeckBack].iter().any(for_region(Sign::Limping)));
        assert!([R::Shoulder, R::Wrist].iter().all(for_region(Sign::CannotLift)));
        assert!(![R::Knee, R::Abdominals].iter().any(for_region(Sign::CannotLift)));
        assert!([R::Chest, R::SpineUpper, R::Breastbone].iter().all(for_region(Sign::PainBreathingIn)));
        assert!(![R::Calf, R::Head].iter().any(for_region(Sign::PainBreathingIn)));
        assert!(
            Sign::LocksOrGivesWay.is_offered_for(R::Knee) && !Sign::LocksOrGivesWay.is_offered_for(R::Calf)
        );
        assert!(
            Sign::ColdOrPale.is_offered_for(R::Fingers) && !Sign::ColdOrPale.is_offered_for(R::Abdominals)
        );
        assert!(
            Sign::WoodenTightness.is_offered_for(R::Calf) && !Sign::WoodenTightness.is_offered_for(R::Knee)
        );
        for sign in [Sign::DifficultyMoving, Sign::Popped, Sign::Weakness] {
            assert!(sign.is_offered_for(R::Knee) && !sign.is_offered_for(R::Head), "{}", sign.id());
        }
        assert!([R::Calf, R::LowerBack, R::Pelvis].iter().all(for_region(Sign::ImpactPain)));
        assert!(![R::Elbow, R::Chest].iter().any(for_region(Sign::ImpactPain)));
        assert!(Sign::BonePointTenderness.is_offered_for(R::Shin));
        assert!(!Sign::BonePointTenderness.is_offered_for(R::Quadriceps));
    }

    #[test]
    fn whatever_feeling_a_rule_reads_can_be_told() {
        for feeling in Sensation::ALL {
            let read = RULES.iter().any(|rule| rule.reads.intersects(Inputs::feel(*feeling)));
            assert!(!read || Sensation::OFFERED.contains(feeling), "{}", feeling.id());
        }
        assert!(!Sensation::OFFERED.contains(&Sensation::Dull));
    }

    #[test]
    fn each_region_is_offered_some_and_none_all() {
        let of_areas = Sign::ALL.iter().filter(|sign| !sign.of_person()).count();
        for info in &REGIONS {
            let offered = offered(info.region);
            assert!((8..of_areas).contains(&offered.len()), "{}: {offered:?}", info.id);
            assert!(offered.iter().all(|sign| !sign.of_person()));
        }
        for sign in Sign::ALL.iter().filter(|sign| !sign.of_person()) {
            assert!(REGIONS.iter().any(|info| sign.is_offered_for(info.region)), "{}", sign.id());
        }
    }

    /// Each question asks for something that fits, wherever it may be asked.
    #[test]
    fn what_is_asked_of_an_area_fits_somewhere() {
        for sign in QUESTIONS.iter().flat_map(|question| question.signs).filter(|sign| !sign.of_person()) {
            assert!(REGIONS.iter().any(|info| sign.is_offered_for(info.region)), "{}", sign.id());
        }
    }
}
