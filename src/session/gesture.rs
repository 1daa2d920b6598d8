//! Gesture recognition on the map: tap, sweep, pan, pinch, swipe, by fingers and mouse.

/// A point of the screen, in CSS pixels.
pub type Point = (f32, f32);

/// So far a finger may slip in a tap.
pub(super) const SLIP: f32 = 8.0;
/// So far a swipe that turns the body has to go.
const SWIPE: f32 = 48.0;
/// A sweep is looked at this often, so that a fast one leaves nothing out.
const SWEEP: f32 = 5.0;

/// How the map is being used, which decides what a movement means.
#[derive(Debug, Clone, Copy)]
pub struct Mode {
    /// A part of the body shows, not the whole: a movement pans.
    pub zoomed: bool,
    /// Several places are being gathered: a movement sweeps; that of a finger, if it begins sideways. Up
    /// and down stays the page's, or the picture's: else nobody would get past a map that fills the screen.
    pub several: bool,
}

/// What a movement does.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Nothing yet.
    Nothing,
    /// It sweeps over these points.
    Sweep(Vec<Point>),
    /// The body follows a finger.
    Pan(Point),
    /// Two fingers part, or close, around a point.
    Pinch(f32, Point),
    /// The body is to be turned.
    Turn,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Tap,
    Sweep,
    Pan,
    Pinch,
    Swipe,
    /// The page's, such as scrolling.
    Other,
}

/// From the first finger down to the last one up.
#[derive(Debug)]
pub struct Gesture {
    /// Each pointer's id, and where it is.
    pointers: Vec<(i32, Point)>,
    start: Point,
    kind: Kind,
    mouse: bool,
}

impl Gesture {
    /// A pointer goes down while a gesture goes on, or none: another finger joins it. A primary pointer
    /// is always the first one, so what seems to go on has only lost its end.
    #[must_use]
    pub fn down(going: Option<Self>, id: i32, at: Point, mouse: bool, primary: bool) -> Self {
        match going {
            Some(mut gesture) if !primary && !mouse => {
                gesture.join(id, at);
                gesture
            }
            _ => Self::new(id, at, mouse),
        }
    }

    /// A first pointer goes down.
    #[must_use]
    pub fn new(id: i32, at: Point, mouse: bool) -> Self {
        Self { pointers: vec![(id, at)], start: at, kind: Kind::Tap, mouse }
    }

    /// Another pointer goes down.
    pub fn join(&mut self, id: i32, at: Point) {
        if self.pointers.len() < 2 && self.pointers.iter().all(|pointer| pointer.0 != id) {
            self.pointers.push((id, at));
            self.kind = Kind::Pinch;
        }
    }

    /// A pointer moves.
    pub fn moves(&mut self, id: i32, to: Point, mode: Mode) -> Effect {
        let Some(index) = self.pointers.iter().position(|pointer| pointer.0 == id) else {
            return Effect::Nothing;
        };
        let from = std::mem::replace(&mut self.pointers[index].1, to);
        if self.kind == Kind::Tap && distance(self.start, to) > SLIP {
            self.kind = self.decide(to, mode);
        }
        match (self.kind, self.pointers.as_slice()) {
            (Kind::Pinch, [(_, a), (_, b)]) => {
                let still = if index == 0 { *b } else { *a };
                let factor = distance(still, to) / distance(still, from).max(1.0);
                Effect::Pinch(factor, (f32::midpoint(a.0, b.0), f32::midpoint(a.1, b.1)))
            }
            (Kind::Sweep, _) => Effect::Sweep(between(from, to)),
            // Of two fingers one is left: it goes on alone.
            (Kind::Pinch, _) if mode.zoomed => Effect::Pan((to.0 - from.0, to.1 - from.1)),
            (Kind::Pan, _) => Effect::Pan((to.0 - from.0, to.1 - from.1)),
            _ => Effect::Nothing,
        }
    }

    /// A pointer goes up: what that means, and whether it was the last one.
    pub fn ends(&mut self, id: i32, at: Point) -> (Effect, bool) {
        self.pointers.retain(|pointer| pointer.0 != id);
        let far = (at.0 - self.start.0).abs() > SWIPE;
        let effect = if self.kind == Kind::Swipe && far { Effect::Turn } else { Effect::Nothing };
        (effect, self.pointers.is_empty())
    }

    /// Whether it was no more than a tap, so that the click after it counts.
    #[must_use]
    pub fn is_tap(&self) -> bool {
        self.kind == Kind::Tap
    }

    /// Whether it sweeps over places.
    #[must_use]
    pub fn sweeps(&self) -> bool {
        self.kind == Kind::Sweep
    }

    /// Where it began.
    #[must_use]
    pub fn start(&self) -> Point {
        self.start
    }

    fn decide(&self, to: Point, mode: Mode) -> Kind {
        let sideways = (to.0 - self.start.0).abs() > (to.1 - self.start.1).abs();
        let sweeps = if self.mouse { mode.several || !mode.zoomed } else { mode.several && sideways };
        if sweeps {
            Kind::Sweep
        } else if mode.zoomed {
            Kind::Pan
        } else if sideways {
            Kind::Swipe
        } else {
            Kind::Other
        }
    }
}

/// Points from one to another, the last one included.
fn between(from: Point, to: Point) -> Vec<Point> {
    // A screen is some thousand pixels wide.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let steps = (distance(from, to) / SWEEP) as u16 + 1;
    let at = |step: u16| {
        let part = f32::from(step) / f32::from(steps);
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
    };
    (1..=steps).map(at).collect()
}

fn distance(a: Point, b: Point) -> f32 {
    let (dx, dy) = (a.0 - b.0, a.1 - b.1);
    (dx * dx + dy * dy).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Mode = Mode { zoomed: false, several: false };
    const SEVERAL: Mode = Mode { zoomed: false, several: true };
    const ZOOMED: Mode = Mode { zoomed: true, several: false };

    #[test]
    fn a_finger_that_slips_a_little_still_taps() {
        let mut finger = Gesture::new(1, (10.0, 10.0), false);
        assert_eq!(finger.moves(1, (14.0, 12.0), PLAIN), Effect::Nothing);
        assert!(finger.is_tap());
        assert_eq!(finger.ends(1, (14.0, 12.0)), (Effect::Nothing, true));
    }

    #[test]
    fn a_mouse_sweeps_and_leaves_nothing_out() {
        let mut mouse = Gesture::new(1, (0.0, 0.0), true);
        let Effect::Sweep(points) = mouse.moves(1, (100.0, 0.0), PLAIN) else { panic!("{mouse:?}") };
        assert!(points.len() >= 20 && points.last() == Some(&(100.0, 0.0)));
        assert!(points.windows(2).all(|pair| pair[1].0 - pair[0].0 <= SWEEP));
        assert!(!mouse.is_tap() && mouse.sweeps());
    }

    #[test]
    fn a_finger_sweeps_only_where_several_are_gathered() {
        let sweep = |mode, to| {
            let mut finger = Gesture::new(1, (0.0, 0.0), false);
            matches!(finger.moves(1, to, mode), Effect::Sweep(_))
        };
        assert!(sweep(SEVERAL, (40.0, 30.0)));
        assert!(!sweep(PLAIN, (40.0, 30.0)));
        assert!(!sweep(SEVERAL, (0.0, 40.0)), "the page has to scroll");
        let close = Mode { zoomed: true, ..SEVERAL };
        assert!(sweep(close, (40.0, 30.0)) && !sweep(close, (0.0, 40.0)));
    }

    #[test]
    fn a_sweep_that_began_sideways_goes_anywhere() {
        let mut finger = Gesture::new(1, (0.0, 0.0), false);
        finger.moves(1, (12.0, 0.0), SEVERAL);
        assert!(matches!(finger.moves(1, (12.0, 90.0), SEVERAL), Effect::Sweep(_)));
    }

    #[test]
    fn a_pointer_whose_end_was_lost_is_forgotten() {
        for (mouse, moved) in [(false, false), (false, true), (true, true)] {
            let mut lost = Gesture::new(1, (0.0, 0.0), mouse);
            if moved {
                lost.moves(1, (90.0, 0.0), PLAIN);
            }
            let mut next = Gesture::down(Some(lost), 2, (50.0, 50.0), false, true);
            assert!(next.is_tap() && next.start() == (50.0, 50.0));
            assert_eq!(next.ends(2, (50.0, 50.0)), (Effect::Nothing, true), "nothing is left");
        }
    }

    #[test]
    fn a_second_finger_joins_the_first() {
        let first = Gesture::down(None, 1, (0.0, 0.0), false, true);
        let mut both = Gesture::down(Some(first), 2, (100.0, 0.0), false, false);
        assert_eq!(both.moves(2, (200.0, 0.0), PLAIN), Effect::Pinch(2.0, (100.0, 0.0)));
        both.ends(1, (0.0, 0.0));
        assert_eq!(both.moves(2, (190.0, 5.0), ZOOMED), Effect::Pan((-10.0, 5.0)), "it is not trapped");
        assert_eq!(both.ends(2, (190.0, 5.0)), (Effect::Nothing, true));
    }

    #[test]
    fn close_up_the_body_follows_the_finger() {
        let mut finger = Gesture::new(1, (0.0, 0.0), false);
        finger.moves(1, (20.0, 0.0), ZOOMED);
        assert_eq!(finger.moves(1, (25.0, -3.0), ZOOMED), Effect::Pan((5.0, -3.0)));
    }

    #[test]
    fn a_long_swipe_turns_the_body() {
        for (to, effect) in [(80.0, Effect::Turn), (-80.0, Effect::Turn), (20.0, Effect::Nothing)] {
            let mut finger = Gesture::new(1, (200.0, 0.0), false);
            finger.moves(1, (200.0 + to, 3.0), PLAIN);
            assert_eq!(finger.ends(1, (200.0 + to, 3.0)), (effect, true));
            assert!(!finger.is_tap());
        }
    }

    #[test]
    fn two_fingers_pinch() {
        let mut fingers = Gesture::new(1, (0.0, 0.0), false);
        fingers.join(2, (100.0, 0.0));
        assert_eq!(fingers.moves(2, (200.0, 0.0), PLAIN), Effect::Pinch(2.0, (100.0, 0.0)));
        assert_eq!(fingers.ends(1, (0.0, 0.0)), (Effect::Nothing, false));
        assert_eq!(fingers.moves(2, (300.0, 0.0), PLAIN), Effect::Nothing, "one finger is left");
        assert!(!fingers.is_tap());
    }

    #[test]
    fn a_third_finger_and_strangers_change_nothing() {
        let mut fingers = Gesture::new(1, (0.0, 0.0), false);
        fingers.join(1, (5.0, 5.0));
        assert!(fingers.is_tap(), "the same finger does not join itself");
        assert_eq!(fingers.moves(9, (50.0, 50.0), PLAIN), Effect::Nothing);
    }
}
