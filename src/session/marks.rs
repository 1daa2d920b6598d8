//! Marks: what a figure shows of each place, and what has to be written where that has changed.
//!
//! A figure is drawn once. A tap or a step of a slider changes one place out of a hundred, so what it writes is worked
//! out here, from what showed and what is to show; `ui/painter.rs` only carries it out.

use crate::body::{BodyView, REGIONS, SidedRegion};
use crate::engine::Area;

const SIDES: usize = 3;
const SELECTED: u8 = 1 << 4;

/// What a figure shows of one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark(u8);

impl Mark {
    /// A place that was rated from 0 to 10, or not; `selected`: it is being rated.
    #[must_use]
    pub fn new(intensity: Option<u8>, selected: bool) -> Self {
        Self(intensity.map_or(0, |value| value.min(10) + 1) | if selected { SELECTED } else { 0 })
    }

    /// How sore it is, from 0 to 10, if it was rated.
    #[must_use]
    pub fn intensity(self) -> Option<u8> {
        (self.0 & !SELECTED).checked_sub(1)
    }

    /// Whether it is being rated.
    #[must_use]
    pub fn is_selected(self) -> bool {
        self.0 & SELECTED != 0
    }

    /// Whether its button counts as pressed.
    #[must_use]
    pub fn is_pressed(self) -> bool {
        self.0 != 0
    }

    /// What has to be written where a place showed `old`, nothing else.
    pub fn writes(self, old: Self) -> impl Iterator<Item = Write> {
        let differs = self != old;
        let rating = (self.intensity() != old.intensity()).then_some(Write::Intensity(self.intensity()));
        let ring = (self.is_selected() != old.is_selected()).then_some(Write::Ring(self.is_selected()));
        let pressed = (self.is_pressed() != old.is_pressed()).then_some(Write::Pressed(self.is_pressed()));
        // That a rated place is being rated is not in its name.
        let named = |mark: Self| (mark.intensity(), mark.is_pressed());
        let name = (differs && named(self) != named(old)).then_some(Write::Name);
        [rating, ring, pressed, name].into_iter().flatten()
    }
}

/// One thing to write on a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Write {
    /// Its colour and its number.
    Intensity(Option<u8>),
    /// The ring around what is being rated.
    Ring(bool),
    /// Whether its button is pressed.
    Pressed(bool),
    /// Its name, which says its rating.
    Name,
}

/// What a figure shows of all its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks([Mark; REGIONS.len() * SIDES]);

impl Default for Marks {
    fn default() -> Self {
        Self([Mark::default(); REGIONS.len() * SIDES])
    }
}

impl Marks {
    /// What a view shows of these; places that it does not show leave no mark.
    #[must_use]
    pub fn new(view: BodyView, areas: &[Area], selected: &[SidedRegion]) -> Self {
        let mut marks = Self::default();
        let shows = |place: &SidedRegion| place.region.info().views.contains(&view);
        for area in areas.iter().filter(|area| shows(&area.place)) {
            marks.0[index(area.place)] = Mark::new(Some(area.intensity), false);
        }
        for place in selected.iter().copied().filter(shows) {
            marks.0[index(place)].0 |= SELECTED;
        }
        marks
    }

    /// What shows of a place.
    #[must_use]
    pub fn of(&self, place: SidedRegion) -> Mark {
        self.0[index(place)]
    }

    /// The places that showed something else in `old`: each with what it showed, and what it shows.
    pub fn changes(&self, old: &Self) -> impl Iterator<Item = (SidedRegion, Mark, Mark)> {
        let places = REGIONS.iter().flat_map(|info| {
            info.region.sides().iter().map(|&side| SidedRegion { region: info.region, side })
        });
        places.map(|place| (place, old.of(place), self.of(place))).filter(|(_, was, shows)| was != shows)
    }
}

fn index(place: SidedRegion) -> usize {
    place.region as usize * SIDES + place.side as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};

    fn marks() -> impl Iterator<Item = Mark> {
        let values = std::iter::once(None).chain((0..=10).map(Some));
        values.flat_map(|value| [false, true].map(|selected| Mark::new(value, selected)))
    }

    /// A place as it stands on the screen.
    #[derive(Debug, Default, PartialEq)]
    struct Screen {
        intensity: Option<u8>,
        ring: bool,
        pressed: bool,
        name: (Option<u8>, bool),
    }

    impl Screen {
        fn shows(mark: Mark) -> Self {
            let mut screen = Self::default();
            screen.write(mark, Mark::default());
            screen
        }

        fn write(&mut self, mark: Mark, old: Mark) {
            for write in mark.writes(old) {
                match write {
                    Write::Intensity(value) => self.intensity = value,
                    Write::Ring(there) => self.ring = there,
                    Write::Pressed(pressed) => self.pressed = pressed,
                    Write::Name => self.name = (mark.intensity(), mark.is_pressed()),
                }
            }
        }
    }

    #[test]
    fn a_place_says_what_it_was_made_of() {
        for value in (0..=10).map(Some).chain([None]) {
            for selected in [false, true] {
                let mark = Mark::new(value, selected);
                assert_eq!((mark.intensity(), mark.is_selected()), (value, selected));
                assert_eq!(mark.is_pressed(), value.is_some() || selected);
            }
        }
    }

    #[test]
    fn whatever_was_there_the_same_shows_in_the_end_and_nothing_is_written_twice() {
        for old in marks() {
            for new in marks() {
                let mut screen = Screen::shows(old);
                screen.write(new, old);
                assert_eq!(screen, Screen::shows(new), "{old:?} {new:?}");
                for write in new.writes(old) {
                    // Without this one the screen would be another.
                    let was = Screen::shows(old);
                    let same = match write {
                        Write::Intensity(value) => was.intensity == value,
                        Write::Ring(there) => was.ring == there,
                        Write::Pressed(pressed) => was.pressed == pressed,
                        Write::Name => was.name == screen.name,
                    };
                    assert!(!same, "{old:?} {new:?}: {write:?}");
                }
            }
        }
    }

    #[test]
    fn a_step_of_the_rating_writes_colour_and_name_and_a_tap_ring_name_and_press() {
        let writes = |old, new: Mark| new.writes(old).collect::<Vec<_>>();
        let (four, five) = (Mark::new(Some(3), true), Mark::new(Some(4), true));
        assert_eq!(writes(four, five), [Write::Intensity(Some(4)), Write::Name]);
        let tapped = [Write::Ring(true), Write::Pressed(true), Write::Name];
        assert_eq!(writes(Mark::default(), Mark::new(None, true)), tapped);
        assert_eq!(writes(Mark::new(Some(4), true), Mark::new(Some(4), false)), [Write::Ring(false)]);
    }

    #[test]
    fn only_what_a_view_shows_and_what_has_changed_is_told() {
        let place = |region, side| SidedRegion { region, side };
        let chest = place(BodyRegion::Chest, Laterality::Left);
        let calf = place(BodyRegion::Calf, Laterality::Left);
        let areas =
            |value| [Area::new(chest.region, chest.side, value), Area::new(calf.region, calf.side, 4)];
        let front = |value| Marks::new(BodyView::Anterior, &areas(value), &[chest]);
        let (four, five) = (Mark::new(Some(4), true), Mark::new(Some(5), true));
        assert_eq!(front(5).changes(&front(4)).collect::<Vec<_>>(), [(chest, four, five)]);
        assert_eq!(front(4).changes(&front(4)).count(), 0);
        let back = |value| Marks::new(BodyView::Posterior, &areas(value), &[chest]);
        assert_eq!(back(5), back(4), "the chest does not show from behind");
        assert_eq!(back(4).of(calf), Mark::new(Some(4), false));
        assert_eq!(back(4).changes(&Marks::default()).map(|(place, ..)| place).collect::<Vec<_>>(), [calf]);
    }
}
