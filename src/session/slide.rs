//! Slider: what a finger, and a key, mean on a slider from 0 to 10.
//!
//! Sliders stand in lists that are scrolled by finger, and browsers take the first touch for a new value:
//! some keep it when the page scrolls after all. And a slider that stands at 0 because nothing was said
//! makes no sound when 0 is said. So both are decided here.

use super::gesture::{Point, SLIP};

/// So long after a finger has scrolled a browser may still tell of a value that it took it for, in
/// milliseconds.
const ECHO: f64 = 500.0;

/// One finger on a slider, from down to up.
#[derive(Debug, Clone, Copy)]
pub struct Slide {
    id: i32,
    start: Point,
    kind: Kind,
    /// When it went up, in milliseconds.
    ended: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Tap,
    Slide,
    /// The page's.
    Scroll,
}

impl Slide {
    /// A finger goes down.
    #[must_use]
    pub fn new(id: i32, at: Point) -> Self {
        Self { id, start: at, kind: Kind::Tap, ended: None }
    }

    /// A finger moves: whether the value follows it. What moves after it went up is something else, even by
    /// the same id: a mouse that the page was scrolled under.
    pub fn moves(&mut self, id: i32, to: Point) -> bool {
        if self.ended.is_some() {
            return false;
        }
        let (dx, dy) = ((to.0 - self.start.0).abs(), (to.1 - self.start.1).abs());
        if self.kind == Kind::Tap && id == self.id && dx.max(dy) > SLIP {
            self.kind = if dx > dy { Kind::Slide } else { Kind::Scroll };
        }
        self.slides() && id == self.id
    }

    /// A finger goes up: whether it has chosen a value there, by a tap or by sliding.
    pub fn ends(&mut self, id: i32, at: Point, time: f64) -> bool {
        if self.ended.is_some() {
            return false;
        }
        self.moves(id, at);
        self.ended = Some(time);
        id == self.id && self.kind != Kind::Scroll
    }

    /// The page has taken the finger.
    pub fn cancelled(&mut self, time: f64) {
        if self.kind == Kind::Tap {
            self.kind = Kind::Scroll;
        }
        self.ended = Some(time);
    }

    /// Whether a value that the browser tells of was chosen, as far as this finger is concerned: not while
    /// it may still scroll, nor what comes late of one that did.
    #[must_use]
    pub fn lets(self, time: f64) -> bool {
        let over = self.ended.is_some_and(|ended| self.kind != Kind::Scroll || time - ended > ECHO);
        over || self.slides()
    }

    fn slides(self) -> bool {
        self.kind == Kind::Slide
    }
}

/// The value at a point of a slider that begins at `left`. Its thumb goes its own width less than it is wide.
#[must_use]
pub fn value_at(x: f32, (left, width): (f32, f32), thumb: f32, rtl: bool) -> u8 {
    let part = (x - left - thumb / 2.0) / (width - thumb).max(1.0);
    let part = if rtl { 1.0 - part } else { part };
    // Between 0 and 10 at any rate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let value = (part * 10.0).round().clamp(0.0, 10.0) as u8;
    value
}

/// Whether a key on a slider that says nothing yet says 0: those that would lead down to it, and those
/// that agree.
#[must_use]
pub fn says_zero(key: &str, rtl: bool) -> bool {
    let down = if rtl { "ArrowRight" } else { "ArrowLeft" };
    key == down || matches!(key, "ArrowDown" | "Home" | "PageDown" | "Enter" | " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tap_that_ends_where_it_began_chooses() {
        let mut tap = Slide::new(1, (100.0, 100.0));
        assert!(!tap.moves(1, (104.0, 97.0)), "not before it is over");
        assert!(!tap.lets(0.0), "nor what the browser makes of it");
        assert!(tap.ends(1, (105.0, 96.0), 1.0) && tap.lets(1.0));
    }

    #[test]
    fn what_moves_after_it_went_up_is_something_else() {
        let mut slide = Slide::new(1, (100.0, 100.0));
        assert!(slide.moves(1, (140.0, 100.0)) && slide.ends(1, (140.0, 100.0), 1.0));
        assert!(!slide.moves(1, (300.0, 400.0)) && !slide.ends(1, (300.0, 400.0), 2.0));
    }

    #[test]
    fn a_finger_that_slides_chooses_all_along() {
        let mut slide = Slide::new(1, (100.0, 100.0));
        assert!(slide.moves(1, (112.0, 103.0)) && slide.lets(0.0));
        assert!(slide.moves(1, (112.0, 190.0)), "wherever it goes then");
        assert!(slide.ends(1, (150.0, 190.0), 1.0) && slide.lets(1.0));
    }

    #[test]
    fn a_finger_that_scrolls_chooses_nothing() {
        let mut scroll = Slide::new(1, (100.0, 100.0));
        assert!(!scroll.moves(1, (103.0, 120.0)));
        assert!(!scroll.moves(1, (180.0, 120.0)), "whatever it does then");
        assert!(!scroll.lets(0.0) && !scroll.ends(1, (180.0, 120.0), 1000.0));
        assert!(!scroll.lets(1100.0), "what comes late");
        assert!(scroll.lets(1600.0), "something else");
        assert!(!Slide::new(1, (0.0, 0.0)).ends(1, (0.0, 90.0), 0.0), "in one jump");
        let mut taken = Slide::new(1, (0.0, 0.0));
        taken.cancelled(1000.0);
        assert!(!taken.lets(1100.0) && taken.lets(1600.0));
    }

    #[test]
    fn another_finger_means_nothing() {
        let mut slide = Slide::new(1, (0.0, 0.0));
        assert!(!slide.moves(2, (90.0, 0.0)) && !slide.ends(2, (0.0, 0.0), 0.0));
    }

    #[test]
    fn the_value_is_that_below_the_finger() {
        // 20 wide around each step: from 16 on the left, half a thumb, to 216.
        for (x, value) in [(-50.0, 0), (16.0, 0), (25.0, 0), (27.0, 1), (116.0, 5), (216.0, 10), (400.0, 10)]
        {
            assert_eq!(value_at(x, (0.0, 232.0), 32.0, false), value, "{x}");
            assert_eq!(value_at(232.0 - x, (0.0, 232.0), 32.0, true), value, "{x} from right to left");
            assert_eq!(value_at(x + 77.0, (77.0, 232.0), 32.0, false), value, "{x} further right");
        }
        assert_eq!(value_at(5.0, (0.0, 0.0), 0.0, false), 10, "a slider without a width does no harm");
    }

    #[test]
    fn keys_that_say_zero() {
        for key in ["ArrowDown", "Home", "PageDown", "Enter", " "] {
            assert!(says_zero(key, false) && says_zero(key, true), "{key}");
        }
        assert!(says_zero("ArrowLeft", false) && !says_zero("ArrowLeft", true));
        assert!(says_zero("ArrowRight", true) && !says_zero("ArrowRight", false));
        for key in ["ArrowUp", "End", "PageUp", "Tab", "Escape", "a"] {
            assert!(!says_zero(key, false) && !says_zero(key, true), "{key}");
        }
    }
}
