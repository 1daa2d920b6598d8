//! The article's four movements, as a routine against soreness.

use super::assessment::Assessment;
use super::disposition::{Band, Disposition};
use super::withhold::WithheldId;
use crate::content::MovementId;

/// The article's four movements as a routine against soreness, each in the first form that is fit today: as it
/// is, or along its `easier` cards the first that does not load. `None` where nothing is sore, where something
/// is at five or more, from rest on, and where one of the four has no fit form.
#[must_use]
pub fn four_for_the_sore(answer: &Assessment) -> Option<Vec<MovementId>> {
    let mild = answer.areas.iter().all(|area| area.band <= Band::Mild);
    let sore = answer.areas.iter().any(|area| area.band > Band::None);
    if !sore || !mild || answer.disposition >= Disposition::Rest {
        return None;
    }
    let fit = |id: &MovementId| answer.withheld.iter().all(|it| it.id != WithheldId::Movement(*id));
    let forms = |id: MovementId| {
        std::iter::successors(Some(id), |id| id.card().easier)
            .filter(move |form| *form == id || !form.card().loads)
    };
    let four = MovementId::ALL.iter().filter(|id| id.card().whole_body);
    four.map(|id| forms(*id).find(fit)).collect()
}
