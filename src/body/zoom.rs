//! Zoom and pan: which part of the body a figure shows.

use super::FigurePoint;

/// The sheet that a whole figure stands on, in half thousandths of stature: from the left, from the
/// top, and how large.
const SHEET: (f32, f32, f32, f32) = (-560.0, -16.0, 1120.0, 2036.0);
/// The closest look.
const CLOSEST: f32 = 5.0;

/// Where a figure's element shows on the screen, in CSS pixels: from the left, from the top, and how large.
pub type Frame = (f32, f32, f32, f32);

/// A part of the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Zoom {
    /// How many times larger than the whole figure, from 1.
    scale: f32,
    /// The middle of what shows.
    middle: FigurePoint,
}

impl Default for Zoom {
    fn default() -> Self {
        Self { scale: 1.0, middle: (0.0, SHEET.1 + SHEET.3 / 2.0) }
    }
}

impl Zoom {
    /// Whether a part shows, not the whole.
    #[must_use]
    pub fn is_in(self) -> bool {
        self.scale > 1.01
    }

    /// Whether it cannot come closer.
    #[must_use]
    pub fn is_closest(self) -> bool {
        self.scale >= CLOSEST
    }

    /// So many times larger, with one place staying where it is.
    #[must_use]
    pub fn by(self, factor: f32, around: FigurePoint) -> Self {
        let scale = (self.scale * factor).clamp(1.0, CLOSEST);
        let keep = self.scale / scale;
        let middle = |middle: f32, around: f32| around + (middle - around) * keep;
        Self { scale, middle: (middle(self.middle.0, around.0), middle(self.middle.1, around.1)) }.held()
    }

    /// So many times larger, towards the middle of what shows.
    #[must_use]
    pub fn step(self, factor: f32) -> Self {
        self.by(factor, self.middle)
    }

    /// The part that lies so far aside.
    #[must_use]
    pub fn moved(self, by: FigurePoint) -> Self {
        Self { middle: (self.middle.0 + by.0, self.middle.1 + by.1), ..self }.held()
    }

    /// The part after a drag of so much, and how much of it was left when the picture had come to its edge.
    #[must_use]
    pub fn dragged(self, by: FigurePoint) -> (Self, FigurePoint) {
        let moved = self.moved((-by.0, -by.1));
        let went = (self.middle.0 - moved.middle.0, self.middle.1 - moved.middle.1);
        (moved, (by.0 - went.0, by.1 - went.1))
    }

    /// How many CSS pixels a half unit is where the figure fills a frame. The picture keeps its shape and
    /// stands in the frame's middle.
    #[must_use]
    pub fn scale(self, (_, _, width, height): Frame) -> f32 {
        let (_, _, part_width, part_height) = self.part();
        (width / part_width).min(height / part_height)
    }

    /// Where a point of the screen lies on a figure that fills a frame; none while the figure is hidden.
    ///
    /// What the browser says of the element's box holds under the transforms and zooms of the elements
    /// around it; its matrix for SVG does not, in some browsers.
    #[must_use]
    pub fn place(self, frame: Frame, (x, y): (f32, f32)) -> Option<FigurePoint> {
        let (left, top, width, height) = frame;
        let scale = self.scale(frame);
        let at = |point: f32, start: f32, length: f32, middle: f32| {
            middle + (point - start - length / 2.0) / scale
        };
        (scale > 0.0).then(|| (at(x, left, width, self.middle.0), at(y, top, height, self.middle.1)))
    }

    /// So much of what shows aside: 1 is a whole width or height.
    #[must_use]
    pub fn paged(self, across: f32, down: f32) -> Self {
        let (_, _, width, height) = self.part();
        self.moved((across * width, down * height))
    }

    /// The part that shows a place, as it is if the place shows already.
    #[must_use]
    pub fn showing(self, (x, y): FigurePoint) -> Self {
        let (left, top, width, height) = self.part();
        let shows = (left..left + width).contains(&x) && (top..top + height).contains(&y);
        if shows { self } else { Self { middle: (x, y), ..self }.held() }
    }

    /// As the attribute of an SVG element.
    #[must_use]
    pub fn view_box(self) -> String {
        let (left, top, width, height) = self.part();
        // The sheet is two thousand wide and high.
        #[allow(clippy::cast_possible_truncation)]
        let [left, top, width, height] = [left, top, width, height].map(|v| (v.round() as i32).to_string());
        [&left, " ", &top, " ", &width, " ", &height].concat()
    }

    fn part(self) -> (f32, f32, f32, f32) {
        let (width, height) = (SHEET.2 / self.scale, SHEET.3 / self.scale);
        (self.middle.0 - width / 2.0, self.middle.1 - height / 2.0, width, height)
    }

    /// Kept within the sheet.
    fn held(self) -> Self {
        let (_, _, width, height) = self.part();
        let within = |middle: f32, start: f32, length: f32, part: f32| {
            middle.clamp(start + part / 2.0, (start + length - part / 2.0).max(start + part / 2.0))
        };
        let middle =
            (within(self.middle.0, SHEET.0, SHEET.2, width), within(self.middle.1, SHEET.1, SHEET.3, height));
        Self { middle, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_body_shows_at_first() {
        assert_eq!(Zoom::default().view_box(), "-560 -16 1120 2036");
        assert_eq!(Zoom::default().step(0.5), Zoom::default(), "not smaller than the whole");
    }

    #[test]
    fn a_place_stays_where_it_is() {
        let zoom = Zoom::default().by(2.0, (100.0, 500.0));
        // 100 of 1120 from the middle, of 560 now: the place keeps its share of the width.
        assert_eq!(zoom.view_box(), "-230 242 560 1018");
        assert_eq!(zoom.by(0.5, (100.0, 500.0)), Zoom::default());
    }

    #[test]
    fn nobody_gets_lost_beside_the_body() {
        let zoom = Zoom::default().step(99.0);
        assert!(zoom.is_closest());
        assert_eq!(zoom.moved((-9999.0, -9999.0)).view_box(), "-560 -16 224 407");
        assert_eq!(zoom.moved((9999.0, 9999.0)).view_box(), "336 1613 224 407");
    }

    #[test]
    fn a_point_of_the_screen_is_a_place_wherever_the_figure_shows() {
        let zoom = Zoom::default().by(2.0, (100.0, 500.0));
        for (frame, expected) in [
            ((0.0, 0.0, 560.0, 1018.0), 1.0),
            // Scaled down by the page, and away from the corner.
            ((40.0, -300.0, 420.0, 763.5), 0.75),
            // Wider, or higher, than the picture: that stands in the middle.
            ((0.0, 0.0, 900.0, 1018.0), 1.0),
            ((7.0, 9.0, 560.0, 1500.0), 1.0),
        ] {
            let scale = zoom.scale(frame);
            assert!((scale - expected).abs() < 0.001, "{frame:?}: {scale}");
            let (middle_x, middle_y) = (frame.0 + frame.2 / 2.0, frame.1 + frame.3 / 2.0);
            assert_eq!(zoom.place(frame, (middle_x, middle_y)), Some(zoom.middle));
            let (x, y) = zoom.place(frame, (middle_x + 100.0 * scale, middle_y - 50.0 * scale)).unwrap();
            assert!((x - zoom.middle.0 - 100.0).abs() < 0.01 && (y - zoom.middle.1 + 50.0).abs() < 0.01);
        }
        assert_eq!(zoom.place((0.0, 0.0, 0.0, 0.0), (5.0, 5.0)), None, "it is hidden");
    }

    #[test]
    fn a_drag_that_has_come_to_the_edge_is_left_to_the_page() {
        let zoom = Zoom::default().step(2.0);
        assert_eq!(zoom.dragged((0.0, -100.0)).1, (0.0, 0.0));
        // It can go down by a quarter of the sheet.
        let (edge, (_, rest)) = zoom.dragged((0.0, -600.0));
        assert!((rest + 91.0).abs() < 0.1, "{rest}");
        assert_eq!(edge.dragged((0.0, -30.0)).1, (0.0, -30.0));
        assert_eq!(edge.dragged((0.0, 30.0)).1, (0.0, 0.0), "and back");
        assert_eq!(Zoom::default().dragged((5.0, 30.0)).1, (5.0, 30.0), "the whole body goes nowhere");
    }

    #[test]
    fn a_place_out_of_sight_comes_into_the_middle() {
        let zoom = Zoom::default().step(4.0);
        assert_eq!(zoom.showing(zoom.middle), zoom);
        assert_eq!(zoom.showing((200.0, 400.0)).middle, (200.0, 400.0));
    }
}
