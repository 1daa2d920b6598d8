//! What was noticed: told or denied, of an area or of the person.

use crate::body::SidedRegion;
use crate::engine::Finding;

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
    use crate::engine::{Sensation, Sign};

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
