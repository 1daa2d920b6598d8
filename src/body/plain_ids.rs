//! Plain ids: words that developers write for a region, and the regions that they can mean.

use super::BodyRegion as R;
use super::BodyRegion;

/// Each plain id and what it can mean, the likeliest first; one that means a single region is that region.
const PLAIN: &[(&str, &[BodyRegion])] = &[
    ("abdomen", &[R::Abdominals, R::LowerAbdominals, R::Obliques]),
    ("collarbone", &[R::NeckFront, R::Chest, R::Shoulder]),
    ("groin", &[R::HipFlexors, R::InnerThigh, R::Pelvis]),
    ("hamstrings", &[R::HamstringsOuter, R::HamstringsInner]),
    ("inner-ankle", &[R::Ankle]),
    ("kneecap", &[R::Knee]),
    ("low-back", &[R::LowerBack]),
    ("neck", &[R::NeckBack, R::NeckFront, R::SpineNeck]),
    ("outer-ankle", &[R::Ankle]),
    ("ribs", &[R::Serratus, R::Breastbone, R::Lats]),
    ("upper-back", &[R::MidTrapezius, R::LowerTrapezius, R::SpineUpper]),
];

/// What a plain id can mean; nothing where nobody would write it.
#[must_use]
pub fn meant_by(plain: &str) -> &'static [BodyRegion] {
    PLAIN.iter().find(|(id, _)| *id == plain).map_or(&[], |(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_ids_are_none_of_the_regions_own() {
        for (id, meant) in PLAIN {
            assert!(BodyRegion::from_id(id).is_none(), "{id} is a region");
            assert!(!meant.is_empty(), "{id}");
        }
        assert!(PLAIN.windows(2).all(|two| two[0].0 < two[1].0), "in order, each once");
        assert_eq!(meant_by("low-back"), [BodyRegion::LowerBack]);
        assert_eq!(meant_by("tail"), []);
    }
}
