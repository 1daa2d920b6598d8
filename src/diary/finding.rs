//! Findings: what is told of an area beside its rating.

use crate::body::SidedRegion;
use crate::engine::{Area, Sensation, Sign};

/// Something told of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// What soreness feels like.
    Sensation(Sensation),
    /// Something noticed there, a hint at more than soreness.
    Sign(Sign),
}

impl Finding {
    /// Whether it is told of an area.
    #[must_use]
    pub fn is_told(self, area: &Area) -> bool {
        match self {
            Self::Sensation(sensation) => area.sensations.contains(&sensation),
            Self::Sign(sign) => area.signs.contains(&sign),
        }
    }

    /// All that is told of an area.
    pub fn of(area: &Area) -> impl Iterator<Item = Self> {
        let sensations = area.sensations.iter().map(|&sensation| Self::Sensation(sensation));
        sensations.chain(area.signs.iter().map(|&sign| Self::Sign(sign)))
    }

    /// Its name in data: no sensation is called as a sign is.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Sensation(sensation) => sensation.id(),
            Self::Sign(sign) => sign.id(),
        }
    }

    /// The one of an area with this name in data; none for what concerns the person.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let sign = || Sign::from_id(id).filter(|sign| !sign.of_person());
        Sensation::from_id(id).map(Self::Sensation).or_else(|| sign().map(Self::Sign))
    }
}

/// Something that can be told or denied: a finding of an area, or a sign of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Noticed {
    /// Where; none for what concerns the person.
    pub place: Option<SidedRegion>,
    /// What.
    pub finding: Finding,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_findings_apart() {
        for sensation in Sensation::ALL {
            assert_eq!(Finding::from_id(sensation.id()), Some(Finding::Sensation(*sensation)));
            assert_eq!(Sign::from_id(sensation.id()), None);
        }
        for sign in Sign::ALL {
            assert_eq!(Finding::from_id(sign.id()).is_some(), !sign.of_person());
            assert_eq!(Finding::Sign(*sign).id(), sign.id());
        }
    }
}
