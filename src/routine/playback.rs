//! Playback: the state of a routine that is played, paused, or over.

use super::{Cue, Kind, Routine, Step};
use crate::content::MovementId;

/// What a person does within a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing of that kind: rest, getting ready, changing sides.
    None,
    /// Moves, at their own pace.
    Free,
    /// Moves there.
    There,
    /// Holds.
    Hold,
    /// Moves back, or lets go.
    Back,
}

/// What there is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The step's number.
    pub number: usize,
    /// The step.
    pub step: Step,
    /// How much of the step is left, in milliseconds; 0 only when all is over.
    pub left_ms: u32,
    /// Which repetition, from 1; 0 where nothing is repeated.
    pub repetition: u8,
    /// How much of the repetition is left, in milliseconds.
    pub repetition_left_ms: u32,
    /// What is done within it.
    pub phase: Phase,
    /// Where in the routine, in milliseconds.
    pub position_ms: u32,
    /// Whether time goes on.
    pub running: bool,
    /// Whether all is over.
    pub over: bool,
    /// Whether it stands because nobody was there, not because somebody paused it.
    pub away: bool,
}

/// Pressed again within this time, "back" goes to the step before, in milliseconds.
const TWICE_MS: u32 = 2_000;
const HOUR_MS: f64 = 3_600_000.0;
/// Whoever hears nothing of a routine does the step that they are in, however long it is, and comes to look
/// within this time after it, in milliseconds. Tones are asked for a minute and a half ahead: this is twice that.
pub const AWAY_MS: u32 = 180_000;

/// A person who goes through a routine. Times that come in are milliseconds by the wall clock, since
/// 1970: it goes on while a phone sleeps for as long as its owner may well have gone on too. After a
/// longer silence ([`AWAY_MS`] after the end of the step in which it was heard of last: the machine slept, or
/// its clock was set forward) it stands where it was left, for what nobody did is not done. When the clock is
/// set back no step is repeated; the routine stands still for that long at most.
#[derive(Debug, Clone, PartialEq)]
pub struct Playback {
    routine: Routine,
    /// Where in the routine it was at `since`, or is while it does not run.
    position_ms: u32,
    /// When it was heard of last, while it runs.
    since: Option<u64>,
    /// Whether it stands because nobody was there.
    away: bool,
    /// Up to here everything was told, not included.
    told_ms: u32,
    /// When it began.
    begun: u64,
    /// How long was worked at which movement, in milliseconds: what was jumped over was not.
    worked: Vec<(MovementId, u32)>,
}

impl Playback {
    /// At the start of a routine, not running yet.
    #[must_use]
    pub fn new(routine: Routine, now: u64) -> Self {
        Self { routine, position_ms: 0, since: None, away: false, told_ms: 0, begun: now, worked: Vec::new() }
    }

    /// At a place of a routine that was begun earlier, not running.
    pub(super) fn at(
        routine: Routine,
        position_ms: u32,
        begun: u64,
        worked: Option<Vec<(MovementId, u32)>>,
    ) -> Self {
        let known = worked.is_some();
        let worked = worked.unwrap_or_default();
        let mut playback =
            Self { routine, position_ms, since: None, away: false, told_ms: position_ms, begun, worked };
        if !known {
            playback.work(0, position_ms);
        }
        playback
    }

    /// The routine.
    #[must_use]
    pub fn routine(&self) -> &Routine {
        &self.routine
    }

    /// Where in the routine it is, in milliseconds.
    #[must_use]
    pub fn position_ms(&self, now: u64) -> u32 {
        if self.is_away(now) { self.position_ms } else { self.gone_to(now).min(self.routine.total_ms()) }
    }

    /// Where it would be if nothing but the time counted; that may be beyond the end.
    fn gone_to(&self, now: u64) -> u32 {
        let gone = self.since.map_or(0, |since| now.saturating_sub(since));
        u32::try_from(u64::from(self.position_ms).saturating_add(gone)).unwrap_or(u32::MAX)
    }

    /// Whether nobody was there for so long that it stands where it was left.
    #[must_use]
    pub fn is_away(&self, now: u64) -> bool {
        let step = self.routine.steps()[self.routine.step_at(self.position_ms)];
        self.away || self.gone_to(now) > step.end_ms().saturating_add(AWAY_MS)
    }

    /// Comes to stand, if nobody was there.
    fn wait(&mut self, now: u64) {
        if self.since.is_some() && self.is_away(now) {
            (self.since, self.away) = (None, true);
        }
    }

    /// Whether all is over.
    #[must_use]
    pub fn is_over(&self, now: u64) -> bool {
        self.position_ms(now) == self.routine.total_ms()
    }

    /// Whether time goes on.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// When it was begun, by the wall clock.
    #[must_use]
    pub fn begun(&self) -> u64 {
        self.begun
    }

    /// Hours since it was begun, at least a hundredth, rounded to hundredths.
    // Milliseconds since 1970 are exact as floating numbers.
    #[allow(clippy::cast_precision_loss)]
    #[must_use]
    pub fn hours(&self, now: u64) -> f64 {
        let hours = now.saturating_sub(self.begun) as f64 / HOUR_MS;
        (hours * 100.0).round().max(1.0) / 100.0
    }

    /// The wall clock's time at a place of the routine; none while it does not run.
    #[must_use]
    pub fn time_of(&self, position_ms: u32) -> Option<u64> {
        let since = self.since?;
        Some((since + u64::from(position_ms)).saturating_sub(u64::from(self.position_ms)))
    }

    /// How long was worked at a movement, in milliseconds.
    #[must_use]
    pub fn worked_ms(&self, movement: MovementId) -> u32 {
        self.worked.iter().find(|(id, _)| *id == movement).map_or(0, |(_, ms)| *ms)
    }

    /// Whether a movement was done: at least half of its work, and not only its time gone by.
    #[must_use]
    pub fn is_done(&self, movement: MovementId) -> bool {
        self.worked_ms(movement) >= self.routine.work_ms(movement).div_ceil(2)
    }

    /// How many of its movements were done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.routine.movements().iter().filter(|id| self.is_done(**id)).count()
    }

    /// Notes the work between two places of the routine.
    fn work(&mut self, from_ms: u32, to_ms: u32) {
        for step in self.routine.steps() {
            let ms = step.end_ms().min(to_ms).saturating_sub(step.start_ms.max(from_ms));
            if step.kind != Kind::Work || ms == 0 {
                continue;
            }
            if let Some((_, worked)) = self.worked.iter_mut().find(|(id, _)| *id == step.movement) {
                *worked = worked.saturating_add(ms);
            } else {
                self.worked.push((step.movement, ms));
            }
        }
    }

    /// Comes to where it is by now.
    fn arrive(&mut self, now: u64) {
        let position = self.position_ms(now);
        self.work(self.position_ms, position);
        self.position_ms = position;
        // From here on, so that a clock that is set back costs no more than it was set back by.
        self.since = self.since.map(|_| now);
    }

    /// Goes on.
    pub fn play(&mut self, now: u64) {
        self.wait(now);
        self.away = false;
        if self.since.is_none() && !self.is_over(now) {
            self.since = Some(now);
        }
    }

    /// Stands still.
    pub fn pause(&mut self, now: u64) {
        self.wait(now);
        self.arrive(now);
        self.since = None;
    }

    /// Goes on, or stands still.
    pub fn toggle(&mut self, now: u64) {
        self.wait(now);
        if self.since.is_some() { self.pause(now) } else { self.play(now) }
    }

    /// To the step's start; from there to the step before.
    pub fn back(&mut self, now: u64) {
        let position = self.position_ms(now);
        let number = self.routine.step_at(position);
        let steps = self.routine.steps();
        let start = steps[number].start_ms;
        let again = position - start < TWICE_MS && number > 0;
        let to = if again { steps[number - 1].start_ms } else { start };
        self.go_to(to, now);
    }

    /// To the next step; from the last one to the end.
    pub fn skip(&mut self, now: u64) {
        let step = self.routine.step_at(self.position_ms(now));
        self.go_to(self.routine.steps()[step].end_ms(), now);
    }

    /// To the start of the step of this number; not to one that there is not.
    pub fn jump(&mut self, number: usize, now: u64) {
        if let Some(step) = self.routine.steps().get(number) {
            let to = step.start_ms;
            self.go_to(to, now);
        }
    }

    /// Goes on with a routine that was made of this one: it stays at the same place of the same movement. Where that is
    /// not in it any more, the next one that is begins; where there is none, all is over.
    pub fn change(&mut self, routine: Routine, now: u64) {
        self.wait(now);
        self.arrive(now);
        let here = self.routine.steps()[self.routine.step_at(self.position_ms)];
        let into = self.position_ms - here.start_ms;
        let same = |step: &&Step| {
            (step.movement, step.kind, step.set, step.side) == (here.movement, here.kind, here.set, here.side)
        };
        self.position_ms = if self.position_ms == self.routine.total_ms() {
            routine.total_ms()
        } else if let Some(step) = routine.steps().iter().find(same) {
            step.start_ms + into.min(step.length_ms - 1)
        } else {
            let mut later = self.routine.movements().iter().skip(here.index);
            let next = later.find_map(|id| routine.movements().iter().position(|other| other == id));
            next.map_or(routine.total_ms(), |index| routine.span_ms(index).0)
        };
        // What begins there is told; what it is in the middle of was.
        let begins = routine.steps().iter().any(|step| step.start_ms == self.position_ms);
        self.told_ms = self.position_ms + u32::from(!begins);
        self.routine = routine;
    }

    fn go_to(&mut self, position_ms: u32, now: u64) {
        self.wait(now);
        self.arrive(now);
        self.away = false;
        self.position_ms = position_ms;
        self.told_ms = position_ms;
        self.since = self.since.map(|_| now);
    }

    /// Advances to `now`: gives what is to be heard since the last time, each cue with its place
    /// in the routine. Nothing is told twice, unless a person goes back to it.
    pub fn tick(&mut self, now: u64) -> Vec<(u32, Cue)> {
        self.wait(now);
        if self.away || (self.since.is_none() && self.told_ms == 0) {
            return Vec::new();
        }
        if self.since.is_some() {
            self.arrive(now);
        }
        let position = self.position_ms(now);
        let to = position + 1;
        let heard = self.routine.cues(self.told_ms, to);
        self.told_ms = self.told_ms.max(to);
        if position == self.routine.total_ms() {
            self.since = None;
        }
        heard
    }

    /// What there is to be shown.
    #[must_use]
    pub fn moment(&self, now: u64) -> Moment {
        let position_ms = self.position_ms(now);
        let number = self.routine.step_at(position_ms);
        let step = self.routine.steps()[number];
        let into = (position_ms - step.start_ms).min(step.length_ms);
        // All of these fit: a step has at most 30 repetitions.
        let each = step.repetition_ms();
        let done = (into / each).min(u32::from(step.repetitions.max(1)) - 1);
        let into_repetition = into - done * each;
        let repetition =
            if step.repetitions == 0 { 0 } else { u8::try_from(done).unwrap_or(u8::MAX).saturating_add(1) };
        let repetition_left_ms = each - into_repetition;
        let there = step.there_ms();
        let phase = match (step.kind, step.repetitions) {
            (Kind::Work, 0) => Phase::Free,
            (Kind::Work, _) if into_repetition < there => Phase::There,
            (Kind::Work, _) if into_repetition < there + step.hold_ms => Phase::Hold,
            (Kind::Work, _) => Phase::Back,
            _ => Phase::None,
        };
        Moment {
            number,
            step,
            left_ms: step.length_ms - into,
            repetition,
            repetition_left_ms,
            phase,
            position_ms,
            running: self.is_running() && !self.is_away(now),
            over: position_ms == self.routine.total_ms(),
            away: self.is_away(now),
        }
    }
}

impl Moment {
    /// The big number: seconds left of the step, or of what is held in a repetition, which counts while it is held;
    /// rounded up.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        let left = if self.is_held() { self.held_left_ms() } else { self.left_ms };
        left.div_ceil(1_000)
    }

    /// Whether it is held several times.
    fn is_held(&self) -> bool {
        self.step.hold_ms > 0 && self.step.repetitions > 1
    }

    /// How much of the hold is left, in milliseconds.
    fn held_left_ms(&self) -> u32 {
        self.repetition_left_ms.saturating_sub(self.step.there_ms()).min(self.step.hold_ms)
    }

    /// Which of a step's last three seconds it is, where they are counted: 3, 2, 1.
    #[must_use]
    pub fn counted(&self) -> Option<u8> {
        let left = self.left_ms.div_ceil(1_000);
        let counts = self.running && self.step.repetitions <= 1 && left * 1_000 < self.step.length_ms;
        u8::try_from(left).ok().filter(|left| counts && (1..=3).contains(left))
    }

    /// How full the ring is, 0 to 1000: it empties with the step or with what is held; where a
    /// person moves there and back, it fills and empties with them.
    #[must_use]
    pub fn ring(&self) -> u32 {
        let part = |left: u32, of: u32| (left * 1_000).checked_div(of).unwrap_or_default();
        let each = self.step.repetition_ms();
        if self.step.kind != Kind::Work || self.step.repetitions < 2 {
            // Minutes in milliseconds times 1000 are too much for 32 bits.
            part(self.left_ms / 100, self.step.length_ms / 100)
        } else if self.is_held() {
            part(self.held_left_ms(), self.step.hold_ms)
        } else {
            let (gone, half) = (each - self.repetition_left_ms, each / 2);
            part(if gone <= half { gone } else { each - gone }, half)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_700_000_000_000;

    fn four() -> Playback {
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()).unwrap(), NOW);
        playback.play(NOW);
        playback
    }

    #[test]
    fn it_stands_until_it_is_played() {
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()).unwrap(), NOW);
        assert!(playback.tick(NOW + 5_000).is_empty());
        assert_eq!(playback.moment(NOW + 5_000).position_ms, 0);
        playback.play(NOW + 5_000);
        assert_eq!(playback.tick(NOW + 5_000), [(0, Cue::Begin(0, Kind::Ready))]);
        assert_eq!(playback.moment(NOW + 6_000).position_ms, 1_000);
    }

    #[test]
    fn a_pause_takes_no_time() {
        let mut playback = four();
        playback.tick(NOW + 1_200);
        playback.pause(NOW + 1_500);
        assert_eq!(playback.position_ms(NOW + 90_000), 1_500);
        assert!(playback.tick(NOW + 90_000).is_empty());
        playback.toggle(NOW + 100_000);
        assert_eq!(playback.tick(NOW + 100_500), [(2_000, Cue::Count(3))]);
    }

    #[test]
    fn back_goes_to_the_start_of_the_step_and_then_before() {
        let mut playback = four();
        let start = playback.routine().steps()[1].start_ms;
        let late = NOW + 20_000;
        playback.tick(late);
        playback.back(late);
        assert_eq!(playback.position_ms(late), start);
        assert_eq!(playback.tick(late), [(start, Cue::Begin(1, Kind::Work))], "it is told again");
        playback.back(late + 500);
        assert_eq!(playback.position_ms(late + 500), 0);
        playback.back(late + 600);
        assert_eq!(playback.position_ms(late + 600), 0, "before the first there is nothing");
    }

    #[test]
    fn skip_leads_to_the_end_and_back_leads_out_of_it() {
        let mut playback = four();
        for _ in 0..playback.routine().steps().len() {
            assert!(!playback.is_over(NOW));
            playback.skip(NOW);
        }
        assert!(playback.is_over(NOW));
        assert_eq!(playback.tick(NOW), [(playback.routine().total_ms(), Cue::End)]);
        assert!(!playback.is_running());
        playback.skip(NOW);
        playback.play(NOW);
        assert!(playback.is_over(NOW) && !playback.is_running());
        playback.back(NOW);
        assert_eq!(playback.moment(NOW).number, playback.routine().steps().len() - 1);
    }

    #[test]
    fn a_clock_that_is_set_back_repeats_nothing() {
        let mut playback = four();
        playback.tick(NOW + 10_000);
        assert!(playback.tick(NOW - 3_600_000).is_empty());
        assert_eq!(playback.position_ms(NOW - 3_600_000), 10_000);
        playback.tick(NOW - 3_600_000 + 1_000);
        assert_eq!(playback.position_ms(NOW - 3_600_000 + 1_000), 11_000);
    }

    /// The first of the four is held from 5 s to 35 s, and is over at 80 s.
    #[test]
    fn a_locked_screen_does_not_stop_it() {
        let mut playback = four();
        playback.tick(NOW + 10_000);
        let back = NOW + 35_000 + u64::from(AWAY_MS);
        assert!(!playback.is_away(back));
        assert!(playback.tick(back).len() > 10, "all that was missed is told");
        assert_eq!(playback.position_ms(back), 215_000);
        assert!(playback.is_running());
    }

    #[test]
    fn what_nobody_did_is_not_done() {
        for gone in [u64::from(AWAY_MS) + 25_001, 3_600_000, 86_400_000 * 400] {
            let mut playback = four();
            playback.tick(NOW + 10_000);
            let back = NOW + 10_000 + gone;
            // Whoever looks before time has come there sees the same.
            let seen = playback.moment(back);
            assert_eq!((seen.position_ms, seen.running, seen.over, seen.away), (10_000, false, false, true));
            assert!(playback.tick(back).is_empty(), "{gone}");
            assert_eq!(playback.moment(back), seen);
            assert_eq!(playback.position_ms(back + 60_000), 10_000, "it waits");
            playback.toggle(back + 60_000);
            let moment = playback.moment(back + 62_000);
            assert_eq!((moment.position_ms, moment.running, moment.away), (12_000, true, false));
        }
    }

    #[test]
    fn the_end_is_reached_by_those_who_are_nearly_there() {
        let mut playback = four();
        let total = playback.routine().total_ms();
        playback.skip(NOW);
        playback.go_to(total - 1_000, NOW);
        playback.tick(NOW);
        let late = NOW + 1_000 + u64::from(AWAY_MS);
        assert!(playback.is_over(late) && !playback.is_over(late + 1));
        assert!(playback.moment(late + 1).away);
    }

    #[test]
    fn whatever_is_pressed_first_finds_it_where_it_was_left() {
        let back = NOW + 7_200_000;
        let left = || {
            let mut playback = four();
            playback.tick(NOW + 10_000);
            playback
        };
        let pressed = |press: fn(&mut Playback, u64)| {
            let mut playback = left();
            press(&mut playback, back);
            let moment = playback.moment(back);
            assert!(!moment.away);
            (moment.number, moment.running)
        };
        // What paused it before the screen was drawn anew resumes it.
        assert_eq!(pressed(Playback::toggle), (1, true));
        assert_eq!(pressed(Playback::back), (1, false));
        assert_eq!(pressed(Playback::skip), (2, false));
        let mut playback = left();
        playback.pause(back);
        assert_eq!((playback.position_ms(back), playback.is_running()), (10_000, false));
        assert_eq!(left().to_value(back).get("position"), Some(&10_000.0.into()), "and so is it kept");
    }

    #[test]
    fn a_clock_that_is_set_back_and_forward_again_leaves_it_there() {
        let mut playback = four();
        playback.tick(NOW + 10_000);
        playback.tick(NOW - 3_600_000);
        // The same hour forward: nobody can tell it from a sleep.
        assert!(playback.tick(NOW + 10_000).is_empty());
        assert!(playback.moment(NOW + 10_000).away);
        assert_eq!(playback.position_ms(NOW + 10_000), 10_000);
    }

    #[test]
    fn repetitions_are_paced() {
        // The third of the four: ten times in thirty seconds.
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()[2..3]).unwrap(), NOW);
        playback.play(NOW);
        let at = |ms: u64| playback.moment(NOW + 5_000 + ms);
        assert_eq!((at(0).repetition, at(0).phase, at(0).ring()), (1, Phase::There, 0));
        assert_eq!((at(1_500).repetition, at(1_500).phase, at(1_500).ring()), (1, Phase::Back, 1_000));
        assert_eq!((at(3_000).repetition, at(3_000).phase), (2, Phase::There));
        assert_eq!((at(29_999).repetition, at(29_999).seconds()), (10, 1));
        assert_eq!(at(30_000).step.kind, Kind::Rest);
    }

    #[test]
    fn what_is_held_is_let_go() {
        // The fourth: three times ten seconds.
        let mut playback = Playback::new(Routine::of(&Routine::whole_body()[3..4]).unwrap(), NOW);
        playback.play(NOW);
        let at = |ms: u64| playback.moment(NOW + 5_000 + ms);
        assert_eq!((at(0).phase, at(0).seconds(), at(0).ring()), (Phase::There, 10, 1_000));
        // All ten seconds are held: moving there and back comes on top.
        assert_eq!((at(1_500).phase, at(1_500).seconds(), at(1_500).ring()), (Phase::Hold, 10, 1_000));
        assert_eq!((at(11_499).phase, at(11_499).seconds()), (Phase::Hold, 1));
        assert_eq!((at(11_500).phase, at(11_500).seconds(), at(11_500).ring()), (Phase::Back, 0, 0));
        assert_eq!((at(13_000).phase, at(13_000).repetition), (Phase::There, 2));
        // The first: held once, and not let go before its time.
        let mut once = Playback::new(Routine::of(&Routine::whole_body()[..1]).unwrap(), NOW);
        once.play(NOW);
        assert_eq!(once.moment(NOW + 34_500).phase, Phase::Hold);
    }

    #[test]
    fn hours_are_hundredths() {
        let playback = four();
        assert!((playback.hours(NOW) - 0.01).abs() < 1e-9);
        assert!((playback.hours(NOW + 600_000) - 0.17).abs() < 1e-9);
        assert!((playback.hours(NOW - 5) - 0.01).abs() < 1e-9);
    }
}
