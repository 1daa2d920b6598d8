//! Region groups: what a region can hide (clot, referred heart pain, stress fracture …), for rules and questions.

use crate::body::{BodyRegion, RegionKind};

/// A set of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionGroups(u8);

impl RegionGroups {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Calf and thigh: a clot in a deep vein shows here (F7).
    pub const CLOT: Self = Self(1);
    /// Chest, arm, neck, jaw, upper back: referred cardiac pain (a heart in need) is felt here (F8).
    pub const HEART: Self = Self(1 << 1);
    /// Low back and seat: squeezed nerves at the base of the spine begin here (F9).
    pub const LOW_BACK: Self = Self(1 << 2);
    /// The saddle itself (F9).
    pub const SADDLE: Self = Self(1 << 3);
    /// Thigh, upper arm and other large muscles: enough muscle to harm the kidneys (F5).
    pub const LARGE: Self = Self(1 << 4);
    /// Bones that break little by little (F10).
    pub const BONE: Self = Self(1 << 5);
    /// Arm and leg: what lies beyond can go numb or cold (F11), and get a compartment syndrome, pressure in a muscle (F6).
    pub const LIMB: Self = Self(1 << 6);
    /// Head and neck.
    pub const HEAD: Self = Self(1 << 7);

    const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a group.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The groups of a region.
    // From head to foot; what lies apart stays apart.
    #[allow(clippy::match_same_arms)]
    #[must_use]
    pub const fn of(region: BodyRegion) -> Self {
        use BodyRegion as R;
        let (clot, heart, low_back) = (Self::CLOT, Self::HEART, Self::LOW_BACK);
        let (large, bone, limb, head) = (Self::LARGE, Self::BONE, Self::LIMB, Self::HEAD);
        match region {
            R::Head => head,
            R::Jaw | R::NeckFront | R::NeckBack | R::SpineNeck => head.union(heart),
            R::UpperTrapezius | R::MidTrapezius | R::LowerTrapezius | R::ShoulderBlade | R::SpineUpper => {
                heart
            }
            R::Breastbone | R::Serratus => heart,
            R::Chest | R::Lats => heart.union(large),
            R::Shoulder | R::Elbow => heart.union(limb),
            R::FrontDeltoid | R::SideDeltoid | R::RearDeltoid | R::Biceps | R::Triceps => {
                heart.union(large).union(limb)
            }
            R::ForearmFlexors | R::ForearmExtensors => heart.union(limb),
            R::Wrist | R::Hand | R::Thumb | R::Fingers => limb,
            R::Abdominals | R::LowerAbdominals | R::Obliques => Self::NONE,
            R::LowerBack => low_back.union(large),
            R::SpineLower => low_back.union(bone),
            R::Tailbone => low_back.union(Self::SADDLE),
            R::Pelvis => Self::SADDLE.union(bone),
            R::Glutes => low_back.union(large),
            R::GluteusMedius => large,
            R::Hip | R::HipFlexors => bone.union(limb),
            R::Quadriceps
            | R::QuadricepsOuter
            | R::QuadricepsInner
            | R::InnerThigh
            | R::OuterThigh
            | R::HamstringsOuter
            | R::HamstringsInner => clot.union(large).union(bone).union(limb),
            R::Knee => bone.union(limb),
            R::BackOfKnee => clot.union(limb),
            R::Shin => clot.union(bone).union(limb),
            R::Calf | R::OuterCalf | R::LowerCalf => clot.union(large).union(limb),
            R::Achilles => clot.union(limb),
            R::Ankle | R::Foot | R::Heel => bone.union(limb),
        }
    }
}

/// The pelvis and what joins it: sore in pregnancy, a wide stance or a stand on one leg makes it worse.
pub const PELVIC_GIRDLE: [BodyRegion; 7] = {
    use BodyRegion as R;
    [R::Pelvis, R::LowerBack, R::SpineLower, R::Tailbone, R::HipFlexors, R::Hip, R::InnerThigh]
};

/// Whether a region is of a tissue that gets delayed-onset soreness (F13).
#[must_use]
pub fn gets_doms(region: BodyRegion) -> bool {
    matches!(region.info().kind, RegionKind::Muscle | RegionKind::Part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::REGIONS;

    fn members(class: RegionGroups) -> Vec<&'static str> {
        let mut ids: Vec<_> = REGIONS
            .iter()
            .filter(|info| RegionGroups::of(info.region).intersects(class))
            .map(|info| info.id)
            .collect();
        ids.sort_unstable();
        ids
    }

    #[test]
    fn the_groups_hold_what_the_facts_name() {
        assert_eq!(
            members(RegionGroups::CLOT),
            [
                "achilles",
                "back-of-knee",
                "calf",
                "hamstrings-inner",
                "hamstrings-outer",
                "inner-thigh",
                "lower-calf",
                "outer-calf",
                "outer-thigh",
                "quadriceps",
                "quadriceps-inner",
                "quadriceps-outer",
                "shin",
            ]
        );
        assert_eq!(
            members(RegionGroups::HEART),
            [
                "biceps",
                "breastbone",
                "chest",
                "elbow",
                "forearm-extensors",
                "forearm-flexors",
                "front-deltoid",
                "jaw",
                "lats",
                "lower-trapezius",
                "mid-trapezius",
                "neck-back",
                "neck-front",
                "rear-deltoid",
                "serratus",
                "shoulder",
                "shoulder-blade",
                "side-deltoid",
                "spine-neck",
                "spine-upper",
                "triceps",
                "upper-trapezius",
            ]
        );
        assert_eq!(members(RegionGroups::LOW_BACK), ["glutes", "lower-back", "spine-lower", "tailbone"]);
        assert_eq!(members(RegionGroups::SADDLE), ["pelvis", "tailbone"]);
        assert_eq!(members(RegionGroups::HEAD), ["head", "jaw", "neck-back", "neck-front", "spine-neck"]);
        assert_eq!(
            members(RegionGroups::LARGE),
            [
                "biceps",
                "calf",
                "chest",
                "front-deltoid",
                "glutes",
                "gluteus-medius",
                "hamstrings-inner",
                "hamstrings-outer",
                "inner-thigh",
                "lats",
                "lower-back",
                "lower-calf",
                "outer-calf",
                "outer-thigh",
                "quadriceps",
                "quadriceps-inner",
                "quadriceps-outer",
                "rear-deltoid",
                "side-deltoid",
                "triceps",
            ]
        );
        for id in ["shin", "foot", "heel", "hip", "pelvis", "ankle"] {
            assert!(members(RegionGroups::BONE).contains(&id), "{id}");
        }
        assert_eq!(members(RegionGroups::LIMB).len(), 32);
    }

    #[test]
    fn what_is_no_muscle_is_not_soft() {
        for id in ["head", "knee", "spine-lower", "breastbone", "tailbone", "jaw", "achilles"] {
            assert!(!gets_doms(BodyRegion::from_id(id).unwrap()), "{id}");
        }
        for id in ["calf", "foot", "chest", "heel"] {
            assert!(gets_doms(BodyRegion::from_id(id).unwrap()), "{id}");
        }
    }
}
