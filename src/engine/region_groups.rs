//! Region groups: what a region can hide (clot, referred heart pain, stress fracture …), for rules and questions.

use crate::body::{BodyRegion, RegionKind};

/// A set of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionGroups(u16);

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
    /// Thigh, arm, belly and other large muscles: enough muscle to harm the kidneys (F5).
    pub const LARGE: Self = Self(1 << 4);
    /// Bones that break little by little (F10).
    pub const BONE: Self = Self(1 << 5);
    /// Arm and leg: what lies beyond can go numb or cold (F11), and get a compartment syndrome, pressure in a muscle (F6).
    pub const LIMB: Self = Self(1 << 6);
    /// Head and neck.
    pub const HEAD: Self = Self(1 << 7);

    /// Arm: a clot in a deep vein shows here too, after effort (F25).
    pub const ARM_VEIN: Self = Self(1 << 8);
    /// The calf and the back of the knee: where most clots begin (F7).
    pub const CALF: Self = Self(1 << 9);
    /// Belly, flank and pelvis: what lies inside is felt here (F16, F20).
    pub const BELLY: Self = Self(1 << 10);
    /// Back, flank and belly: a fever with pain here can come from inside (F20).
    pub const TRUNK: Self = Self(1 << 11);
    /// Hip, its outer side, groin and pelvis: they break in a fall (F21).
    pub const HIP: Self = Self(1 << 12);
    /// Back, neck and shoulder joint: their pain has a slower clock than soreness (F28).
    pub const SLOW: Self = Self(1 << 13);
    /// The wall of the chest and the back of it: heart, lungs and large vessels lie behind (F8, F16).
    pub const CHEST_WALL: Self = Self(1 << 14);

    /// Bones that break little by little under the weight of the body: shin, foot, heel, hip, pelvis, low spine (F10).
    pub const WEIGHT_BONE: Self = Self(1 << 15);

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
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
        let (arm, calf, belly, trunk) = (Self::ARM_VEIN, Self::CALF, Self::BELLY, Self::TRUNK);
        let (hip, slow, wall) = (Self::HIP, Self::SLOW, Self::CHEST_WALL);
        let carries = Self::WEIGHT_BONE;
        match region {
            R::Head => head,
            R::Jaw | R::NeckFront => head.union(heart),
            R::NeckBack | R::SpineNeck => head.union(heart).union(slow),
            R::UpperTrapezius => heart.union(large).union(slow),
            R::MidTrapezius | R::ShoulderBlade => heart.union(wall).union(slow).union(trunk),
            R::SpineUpper => heart.union(wall).union(slow).union(trunk),
            R::LowerTrapezius => heart.union(slow).union(trunk),
            R::Breastbone | R::Serratus => heart.union(wall),
            R::Chest => heart.union(large).union(wall),
            R::Lats => heart.union(large).union(trunk),
            R::Shoulder => heart.union(limb).union(slow),
            R::Elbow => heart.union(limb),
            R::FrontDeltoid | R::SideDeltoid | R::RearDeltoid | R::Biceps | R::Triceps => {
                heart.union(large).union(limb).union(arm)
            }
            R::ForearmFlexors | R::ForearmExtensors => heart.union(large).union(limb).union(arm),
            R::Wrist | R::Hand | R::Thumb | R::Fingers => limb,
            R::Abdominals => heart.union(large).union(belly).union(trunk),
            R::LowerAbdominals | R::Obliques => large.union(belly).union(trunk),
            R::LowerBack => low_back.union(large).union(slow).union(trunk),
            R::SpineLower => low_back.union(bone).union(slow).union(trunk).union(carries),
            R::Tailbone => low_back.union(Self::SADDLE).union(slow),
            R::Pelvis => Self::SADDLE.union(bone).union(belly).union(hip).union(carries),
            R::Glutes => low_back.union(large),
            R::GluteusMedius => large.union(hip),
            R::Hip => bone.union(limb).union(hip).union(carries),
            R::HipFlexors => bone.union(limb).union(hip).union(large).union(carries),
            R::Quadriceps
            | R::QuadricepsOuter
            | R::QuadricepsInner
            | R::InnerThigh
            | R::OuterThigh
            | R::HamstringsOuter
            | R::HamstringsInner => clot.union(large).union(bone).union(limb),
            R::Knee => bone.union(limb),
            R::BackOfKnee => clot.union(limb).union(calf),
            R::Shin => clot.union(bone).union(limb).union(large).union(carries),
            R::Calf | R::OuterCalf | R::LowerCalf => clot.union(large).union(limb).union(calf),
            R::Achilles => clot.union(limb),
            R::Ankle | R::Foot | R::Heel => bone.union(limb).union(carries),
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
                "abdominals",
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
                "abdominals",
                "biceps",
                "calf",
                "chest",
                "forearm-extensors",
                "forearm-flexors",
                "front-deltoid",
                "glutes",
                "gluteus-medius",
                "hamstrings-inner",
                "hamstrings-outer",
                "hip-flexors",
                "inner-thigh",
                "lats",
                "lower-abdominals",
                "lower-back",
                "lower-calf",
                "obliques",
                "outer-calf",
                "outer-thigh",
                "quadriceps",
                "quadriceps-inner",
                "quadriceps-outer",
                "rear-deltoid",
                "shin",
                "side-deltoid",
                "triceps",
                "upper-trapezius",
            ]
        );
        for id in ["shin", "foot", "heel", "hip", "pelvis", "ankle"] {
            assert!(members(RegionGroups::BONE).contains(&id), "{id}");
        }
        assert_eq!(members(RegionGroups::LIMB).len(), 32);
    }

    #[test]
    fn veins_belly_hip_and_what_has_a_slower_clock() {
        assert_eq!(members(RegionGroups::CALF), ["back-of-knee", "calf", "lower-calf", "outer-calf"]);
        assert_eq!(members(RegionGroups::BELLY), ["abdominals", "lower-abdominals", "obliques", "pelvis"]);
        assert_eq!(members(RegionGroups::HIP), ["gluteus-medius", "hip", "hip-flexors", "pelvis"]);
        assert_eq!(
            members(RegionGroups::ARM_VEIN),
            [
                "biceps",
                "forearm-extensors",
                "forearm-flexors",
                "front-deltoid",
                "rear-deltoid",
                "side-deltoid",
                "triceps",
            ]
        );
        assert_eq!(
            members(RegionGroups::SLOW),
            [
                "lower-back",
                "lower-trapezius",
                "mid-trapezius",
                "neck-back",
                "shoulder",
                "shoulder-blade",
                "spine-lower",
                "spine-neck",
                "spine-upper",
                "tailbone",
                "upper-trapezius",
            ]
        );
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
