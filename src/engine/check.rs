//! Validation of what the types of a report do not rule out: ranges, sides, duplicates, list lengths.

use super::error::{ErrorCode, Path, ReportErrors, top};
use super::report::{Area, Earlier, EarlierArea, Report, SCHEMA, Sign};
use crate::body::SidedRegion;

/// The longest time that a report can look back, in hours: ten years.
const MAX_HOURS: f64 = 87_600.0;
/// The hours of a day.
const MAX_SLEEP: f64 = 24.0;
/// The numeric rating scale ends here; so does that of stress.
pub(super) const MAX_RATING: u8 = 10;
/// The oldest person that a report can be about, in years.
pub(super) const MAX_AGE: u8 = 120;
/// More areas than the body has regions cannot be meant; a longer list is not read.
pub(super) const MAX_ITEMS: usize = 256;
/// So many earlier reports tell all that there is to tell.
pub(super) const MAX_PREVIOUS: usize = 60;

impl Report {
    /// Finds every mistake that the types do not rule out.
    ///
    /// # Errors
    /// Another schema, ratings above 10, hours that are negative, endless or not a number, sides
    /// that a region does not have, places, times, sensations or signs named twice, signs in the
    /// wrong list, lists that are too long.
    pub fn check(&self) -> Result<(), ReportErrors> {
        let mut errors = ReportErrors::default();
        check_schema(self.schema, &mut errors);
        let mut seen = Places::default();
        check_length(self.areas.len(), MAX_ITEMS, &top("areas"), &mut errors);
        for (index, area) in self.areas.iter().enumerate() {
            check_area(area, index, &mut seen, &mut errors);
        }
        check_hours(self.hours_since_activity, &top("hours_since_activity"), &mut errors);
        check_hours(self.hours_since_onset, &top("hours_since_onset"), &mut errors);
        check_signs(&enumerated(&self.signs), true, &top("signs"), &mut errors);
        check_sleep(self.context.sleep_hours, &mut errors);
        if self.context.stress.is_some_and(|stress| stress > MAX_RATING) {
            errors.add(&Path::Field(&CONTEXT, "stress"), ErrorCode::OutOfRange, RATING);
        }
        if self.context.age.is_some_and(|age| age > MAX_AGE) {
            errors.add(&Path::Field(&CONTEXT, "age"), ErrorCode::OutOfRange, "a whole number from 0 to 120");
        }
        check_length(self.previous.len(), MAX_PREVIOUS, &top("previous"), &mut errors);
        for (index, earlier) in self.previous.iter().enumerate().take(MAX_PREVIOUS) {
            let path = Path::Item(&PREVIOUS, index);
            check_time(earlier.hours_ago, &self.previous[..index], &path, &mut errors);
            let path = Path::Field(&path, "areas");
            check_length(earlier.areas.len(), MAX_ITEMS, &path, &mut errors);
            let mut seen = Places::default();
            for (index, area) in earlier.areas.iter().enumerate() {
                check_rated(*area, &path, index, &mut seen, &mut errors);
            }
        }
        errors.or(())
    }
}

/// Fields that have fields or items.
pub(super) const AREAS: Path<'static> = top("areas");
pub(super) const CONTEXT: Path<'static> = top("context");
pub(super) const PREVIOUS: Path<'static> = top("previous");

const RATING: &str = "a whole number from 0 to 10";

fn check_area(area: &Area, index: usize, seen: &mut Places, errors: &mut ReportErrors) {
    let rated = EarlierArea { place: area.place, intensity: area.intensity };
    check_rated(rated, &AREAS, index, seen, errors);
    let path = Path::Item(&AREAS, index);
    check_unique(&enumerated(&area.sensations), &Path::Field(&path, "sensations"), errors);
    check_signs(&enumerated(&area.signs), false, &Path::Field(&path, "signs"), errors);
}

fn check_rated(
    area: EarlierArea,
    list: &Path<'_>,
    index: usize,
    seen: &mut Places,
    errors: &mut ReportErrors,
) {
    let fresh = seen.insert(area.place);
    let path = Path::Item(list, index);
    if area.intensity > MAX_RATING {
        errors.add(&Path::Field(&path, "intensity"), ErrorCode::OutOfRange, RATING);
    }
    complain_of_place(area.place, fresh, &path, errors);
}

// The checks take items with their index in the list as it was given: intake leaves out items that
// it cannot read, and the paths in errors must not shift for that.

fn enumerated<T: Copy>(items: &[T]) -> Vec<(usize, T)> {
    items.iter().copied().enumerate().collect()
}

/// Places that were met: one bit each.
#[derive(Debug, Default)]
pub(super) struct Places([u64; 3]);

impl Places {
    /// Whether a place is met for the first time.
    pub(super) fn insert(&mut self, place: SidedRegion) -> bool {
        let (bits, bit) = (&mut self.0[place.side as usize], 1 << (place.region as u8));
        let fresh = *bits & bit == 0;
        *bits |= bit;
        fresh
    }
}

pub(super) fn check_schema(schema: u8, errors: &mut ReportErrors) {
    if schema != SCHEMA {
        errors.add(&top("schema"), ErrorCode::UnknownSchema, "this version reads schema 1");
    }
}

pub(super) fn complain_of_place(place: SidedRegion, fresh: bool, path: &Path<'_>, errors: &mut ReportErrors) {
    let (side, region) = (place.side.id(), place.region.id());
    if !place.exists() {
        errors.add(
            &Path::Field(path, "side"),
            ErrorCode::NoSuchSide,
            [region, " has no side ", side].concat(),
        );
    }
    if !fresh {
        errors.add(path, ErrorCode::Duplicate, [side, " ", region, " is there twice"].concat());
    }
}

pub(super) fn check_length(length: usize, most: usize, path: &Path<'_>, errors: &mut ReportErrors) {
    if length > most {
        let message = ["at most ", &most.to_string(), " items"].concat();
        errors.add(path, ErrorCode::TooLong, message);
    }
}

pub(super) fn check_hours(hours: Option<f64>, path: &Path<'_>, errors: &mut ReportErrors) {
    if hours.is_some_and(|hours| !(0.0..=MAX_HOURS).contains(&hours)) {
        errors.add(path, ErrorCode::OutOfRange, "hours from 0 to 87600");
    }
}

pub(super) fn check_sleep(hours: Option<f64>, errors: &mut ReportErrors) {
    if hours.is_some_and(|hours| !(0.0..=MAX_SLEEP).contains(&hours)) {
        errors.add(&Path::Field(&CONTEXT, "sleep_hours"), ErrorCode::OutOfRange, "hours from 0 to 24");
    }
}

pub(super) fn check_time(hours_ago: f64, before: &[Earlier], path: &Path<'_>, errors: &mut ReportErrors) {
    check_hours(Some(hours_ago), &Path::Field(path, "hours_ago"), errors);
    // The very same moment: nothing is computed here that could be a little off.
    #[allow(clippy::float_cmp)]
    if before.iter().any(|other| other.hours_ago == hours_ago) {
        errors.add(&Path::Field(path, "hours_ago"), ErrorCode::Duplicate, "this time is there twice");
    }
}

pub(super) fn check_signs(
    signs: &[(usize, Sign)],
    of_person: bool,
    path: &Path<'_>,
    errors: &mut ReportErrors,
) {
    check_unique(signs, path, errors);
    for (index, sign) in signs.iter().filter(|(_, sign)| sign.of_person() != of_person) {
        let whose = if of_person { " belongs to an area" } else { " belongs to the person" };
        errors.add(&Path::Item(path, *index), ErrorCode::UnknownValue, [sign.id(), whose].concat());
    }
}

pub(super) fn check_unique<T: PartialEq>(items: &[(usize, T)], path: &Path<'_>, errors: &mut ReportErrors) {
    for (position, (index, item)) in items.iter().enumerate() {
        if items[..position].iter().any(|(_, other)| other == item) {
            errors.add(&Path::Item(path, *index), ErrorCode::Duplicate, "named twice");
        }
    }
}
