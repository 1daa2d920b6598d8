//! Pace: how often a clip is drawn, by how the browser keeps up.
//!
//! A figure is a few hundred points, and the browser lays out and paints what is written. On a slow processor thirty
//! poses a second fill all of its time, and whoever taps waits for their turn. So it is watched how long after one
//! frame the next comes: where frames are left out, poses become fewer, so that most of the time is left for a finger,
//! down to eight a second, which still show how a movement goes.

/// A pose lasts at least so long, in milliseconds: thirty a second are fluent.
const FLUENT: f64 = 30.0;
/// And at most so long.
const SPARSE: f64 = 125.0;
/// Where a frame was late, a pose lasts as many times as long as that frame took to come.
const REST: f64 = 2.5;
/// The time between two frames of most screens, in milliseconds.
const USUAL: f64 = 1000.0 / 60.0;
/// A frame is late where it comes after so many times the usual time.
const LATE: f64 = 1.4;
/// The time between two frames of the slowest screens: what saves power shows thirty a second.
const SLOWEST: f64 = 2.0 * USUAL;
/// A gap that is longer was no work, but a page that nobody looked at, in milliseconds.
const AWAY: f64 = 1000.0;

/// Decides when the next pose is due. Times are milliseconds from any beginning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// How long a pose lasts at least.
    lasts: f64,
    /// How long after one frame the next comes when there is nothing to do.
    usual: f64,
    /// When the browser called last.
    called: f64,
    /// When a pose was drawn last.
    drawn: f64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { lasts: FLUENT, usual: USUAL, called: 0.0, drawn: 0.0 }
    }
}

impl Pace {
    /// The browser calls for a frame; how many milliseconds the pose that is due comes after the last one, if one is.
    pub fn frame(&mut self, now: f64) -> Option<f64> {
        let gap = now - std::mem::replace(&mut self.called, now);
        if gap < AWAY {
            // Near the shortest of late: a screen that shows thirty frames a second is not slow, and one short gap
            // after a late frame says little.
            self.usual += if gap < self.usual { (gap - self.usual) * 0.25 } else { self.usual * 0.02 };
            self.usual = self.usual.min(SLOWEST);
            if gap > self.usual * LATE {
                self.lasts = self.lasts.max(gap * REST).min(SPARSE);
            }
        }
        // Slowly: after each pose of a slow figure some frames are in time.
        self.lasts = (self.lasts * 0.99).max(FLUENT);
        let passed = now - self.drawn;
        (passed >= self.lasts).then(|| {
            self.drawn = now;
            passed
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Poses and the share of the time that is spent, over four seconds of a browser that needs so long to show a pose.
    fn play(pace: &mut Pace, from: f64, shows: f64) -> (usize, f64) {
        on_screen(pace, from, shows, 16.7)
    }

    /// The same on a screen that shows a frame so often, in milliseconds.
    fn on_screen(pace: &mut Pace, from: f64, shows: f64, every: f64) -> (usize, f64) {
        let (mut now, mut poses, mut busy) = (from, 0, 0.0);
        while now < from + 4000.0 {
            if pace.frame(now).is_some() {
                poses += 1;
                busy += shows;
                now += (shows / every).ceil().max(1.0) * every;
            } else {
                now += every;
            }
        }
        (poses, busy / 4000.0)
    }

    #[test]
    fn a_fast_browser_shows_thirty_poses_a_second() {
        let (poses, _) = play(&mut Pace::default(), 5000.0, 4.0);
        assert!((116..=122).contains(&poses), "{poses}");
    }

    #[test]
    fn a_slow_one_shows_fewer_and_has_time_for_a_finger() {
        for shows in [20.0, 25.0, 30.0, 40.0, 60.0] {
            let (poses, busy) = play(&mut Pace::default(), 5000.0, shows);
            assert!(poses >= 28 && busy < 0.5, "{shows}: {poses} {busy}");
        }
        let (poses, busy) = play(&mut Pace::default(), 5000.0, 30.0);
        assert!(poses >= 44 && busy < 0.4, "{poses} {busy}");
    }

    #[test]
    fn frames_that_are_always_late_stay_late() {
        // Several figures that take turns leave none in time.
        for gap in [50.0, 67.0, 100.0] {
            let mut pace = Pace::default();
            for frame in 0..400 {
                pace.frame(5000.0 + f64::from(frame) * gap);
            }
            assert!(pace.lasts > 115.0, "{gap}: {}", pace.lasts);
        }
    }

    #[test]
    fn a_screen_of_another_kind_is_not_slow() {
        for every in [6.9, 8.3, 13.3, 20.0, 33.3] {
            let mut pace = Pace::default();
            on_screen(&mut pace, 5000.0, 4.0, every);
            let (poses, _) = on_screen(&mut pace, 9000.0, 4.0, every);
            assert!(poses >= 98, "{every}: {poses}");
        }
    }

    #[test]
    fn what_was_slow_for_a_while_becomes_fluent_again() {
        let mut pace = Pace::default();
        play(&mut pace, 5000.0, 60.0);
        play(&mut pace, 9000.0, 4.0);
        let (poses, _) = play(&mut pace, 13_000.0, 4.0);
        assert!(poses >= 116, "{poses}");
    }

    #[test]
    fn a_page_that_was_away_is_not_slow() {
        let mut pace = Pace::default();
        play(&mut pace, 5000.0, 4.0);
        let before = pace.lasts;
        pace.frame(60_000.0);
        assert!(pace.lasts <= before, "{before} {}", pace.lasts);
    }
}
