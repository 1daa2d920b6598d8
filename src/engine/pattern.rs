//! Patterns over several areas: what one area tells of the whole person, so that a rule can put two together.
//!
//! The one place where areas meet: back pain with both legs weak, a chest with the jaw, the arm and the leg of
//! one side. A pattern only ever comes with more that is told, never with less, so no answer falls by it.
//! Rules that read a pattern look at the person.

use super::inputs::Inputs;
use super::region_groups::RegionGroups;
use super::report::{Sensation, Sign};
use super::thresholds::SORE_FROM;
use crate::body::{BodyRegion, Laterality, SidedRegion};

const NUMB: Inputs = Inputs::feels(&[Sensation::Numb, Sensation::Tingling]);
const WEAK: Inputs = Inputs::sign(Sign::Weakness);
const UNRELATED_TO_MOVING: Inputs = Inputs::feels(&[Sensation::AtRest, Sensation::Constant]);

/// Whether a region belongs to a leg, from the seat and the hip to the heel.
#[must_use]
pub fn is_leg(region: BodyRegion) -> bool {
    let limb = RegionGroups::of(region).intersects(RegionGroups::LIMB) && !is_arm(region);
    limb || matches!(region, BodyRegion::Glutes | BodyRegion::GluteusMedius)
}

/// Whether a region belongs to an arm, from the shoulder to the fingers.
#[must_use]
pub fn is_arm(region: BodyRegion) -> bool {
    use BodyRegion as R;
    matches!(
        region,
        R::Shoulder
            | R::FrontDeltoid
            | R::SideDeltoid
            | R::RearDeltoid
            | R::Biceps
            | R::Triceps
            | R::Elbow
            | R::ForearmFlexors
            | R::ForearmExtensors
            | R::Wrist
            | R::Hand
            | R::Thumb
            | R::Fingers
    )
}

/// What an area tells of the whole person. Left and right are told apart, and mean the same: rules ask for both or
/// for one side, whichever it is.
pub(super) fn pattern_of(place: SidedRegion, intensity: u8, has: Inputs) -> Inputs {
    use BodyRegion as R;
    let region = place.region;
    let (arm, leg, left) = (is_arm(region), is_leg(region), place.side == Laterality::Left);
    let at_rest = has.intersects(UNRELATED_TO_MOVING);
    let mut pattern = Inputs::NONE;
    let mut tell = |holds: bool, input: Inputs| {
        if holds {
            pattern = pattern.union(input);
        }
    };
    tell(has.intersects(Inputs::sign(Sign::Sudden)), Inputs::SOMETHING_SUDDEN);
    tell(leg && has.intersects(NUMB), if left { Inputs::LEFT_LEG_NUMB } else { Inputs::RIGHT_LEG_NUMB });
    tell(leg && has.intersects(WEAK), if left { Inputs::LEFT_LEG_WEAK } else { Inputs::RIGHT_LEG_WEAK });
    tell(arm && has.intersects(WEAK), if left { Inputs::LEFT_ARM_WEAK } else { Inputs::RIGHT_ARM_WEAK });
    let neck = matches!(region, R::NeckBack | R::SpineNeck);
    tell((arm || neck) && has.intersects(NUMB) || neck && has.intersects(WEAK), Inputs::ARM_NUMB);
    tell(has.intersects(Inputs::sign(Sign::PainBreathingIn)), Inputs::BREATH_HURTS);
    if intensity >= SORE_FROM {
        tell(region == R::Head, Inputs::HEAD_SORE);
        tell(region == R::Jaw, Inputs::JAW_SORE);
        tell(neck, Inputs::NECK_SORE);
        let vein = RegionGroups::of(region).intersects(RegionGroups::CLOT.union(RegionGroups::ARM_VEIN));
        tell(vein && has.intersects(Inputs::sign(Sign::Swelling)), Inputs::LIMB_SWOLLEN);
        tell(matches!(region, R::LowerBack | R::SpineLower | R::SpineUpper | R::Tailbone), Inputs::BACK_SORE);
        tell(matches!(region, R::Chest | R::Breastbone), Inputs::CHEST_SORE);
        tell(matches!(region, R::Chest | R::Breastbone) && at_rest, Inputs::CHEST_AT_REST);
        let radiates = arm || matches!(region, R::NeckFront | R::NeckBack | R::SpineNeck | R::SpineUpper);
        tell(radiates && at_rest, Inputs::ARM_AT_REST);
    }
    pattern
}
