//! Pace: how often a clip is drawn, by how the browser keeps up.
//!
//! A figure is a few hundred points, and the browser lays out and paints what is written. On a slow processor thirty
//! poses a second fill all of its time, and whoever taps waits for their turn. So what a frame takes is watched: where
//! frames are late, poses become fewer, down to eight a second, which still show how a movement goes.

/// A pose lasts at least so long, in milliseconds: thirty a second are fluent.
const FLUENT: f64 = 30.0;
/// And at most so long.
const SPARSE: f64 = 120.0;
/// A frame that comes later than this after the one before is late, in milliseconds: two of the usual sixty a second.
const LATE: f64 = 34.0;
/// A gap that is longer was no work, but a page that nobody looked at.
const AWAY: f64 = 1000.0;

/// Decides when the next pose is due. Times are milliseconds from any beginning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// How long a pose lasts at least.
    lasts: f64,
    /// When the browser called last.
    called: f64,
    /// When a pose was drawn last.
    drawn: f64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { lasts: FLUENT, called: 0.0, drawn: 0.0 }
    }
}

impl Pace {
    /// The browser calls for a frame; how many milliseconds the pose that is due comes after the last one, if one is.
    pub fn frame(&mut self, now: f64) -> Option<f64> {
        let gap = now - std::mem::replace(&mut self.called, now);
        if (LATE..AWAY).contains(&gap) {
            self.lasts = (self.lasts * 1.5).min(SPARSE);
        } else {
            // Slowly: after each pose of a slow figure some frames are in time.
            self.lasts = (self.lasts * 0.98).max(FLUENT);
        }
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
        let (mut now, mut poses, mut busy) = (from, 0, 0.0);
        while now < from + 4000.0 {
            if pace.frame(now).is_some() {
                poses += 1;
                busy += shows;
                now += (shows / 16.7).ceil().max(1.0) * 16.7;
            } else {
                now += 16.7;
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
        for shows in [40.0, 60.0] {
            let (poses, busy) = play(&mut Pace::default(), 5000.0, shows);
            assert!(poses >= 28 && busy < 0.55, "{shows}: {poses} {busy}");
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
