//! Playback of a routine under any sequence of actions, and any pattern of ticks.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use sorewise::content::MovementId;
use sorewise::engine::{Area, Report, assess};
use sorewise::motion::{Clip, Scene};
use sorewise::routine::{AWAY_MS, Cue, Kind, Phase, Playback, Rest, Routine};

const NOW: u64 = 1_795_000_000_000;

/// A routine of exactly ten minutes: as many of the article's four as can be, and what fills them up.
fn ten_minutes() -> Routine {
    let four = Routine::whole_body();
    let seconds = |movements: &[MovementId]| Routine::of(movements).unwrap().total_ms() / 1_000;
    let others: Vec<_> = MovementId::ALL.iter().filter(|id| !four.contains(id)).copied().collect();
    let adds: Vec<_> = others.iter().map(|&id| seconds(&[four[0], id]) - seconds(&four[..1])).collect();
    // One more, two or three.
    let fills = |count: usize| {
        let missing = 600 - seconds(&four[..count]);
        for a in 0..others.len() {
            for b in a..others.len() {
                for c in b..others.len() {
                    let mut more = vec![a, b, c];
                    more.dedup();
                    if more.iter().map(|&at| adds[at]).sum::<u32>() == missing {
                        return Some(
                            four[..count].iter().copied().chain(more.iter().map(|&at| others[at])).collect(),
                        );
                    }
                }
            }
        }
        None
    };
    let all: Vec<_> = (1..=four.len()).rev().find_map(fills).expect("some movements fill ten minutes");
    Routine::of(&all).unwrap()
}

fn started(routine: &Routine) -> Playback {
    let mut playback = Playback::new(routine.clone(), NOW);
    playback.play(NOW);
    playback
}

#[test]
fn ten_minutes_end_to_the_second() {
    let routine = ten_minutes();
    for every in [1, 17, 250, 1_000, 60_000, 180_000] {
        let mut playback = started(&routine);
        let mut heard = playback.tick(NOW);
        let mut now = NOW;
        let mut over = None;
        while over.is_none() {
            now += every;
            heard.extend(playback.tick(now));
            over = playback.is_over(now).then_some(now);
            assert_eq!(playback.moment(now).over, over.is_some());
        }
        // The first tick at or after ten minutes, and no other.
        assert_eq!(over, Some(NOW + 600_000_u64.div_ceil(every) * every), "every {every} ms");
        assert_eq!(heard, routine.cues(0, u32::MAX), "each cue once, in order, every {every} ms");
        assert!(!playback.is_running());
    }
}

#[test]
fn it_is_over_at_the_end_and_not_a_millisecond_before() {
    let mut playback = started(&ten_minutes());
    for minute in 1..10 {
        playback.tick(NOW + minute * 60_000);
    }
    assert!(!playback.is_over(NOW + 599_999));
    assert_eq!(playback.moment(NOW + 599_999).seconds(), 1);
    assert!(playback.is_over(NOW + 600_000));
}

#[test]
fn what_the_engine_chooses_can_be_played() {
    for region in sorewise::body::REGIONS.iter().map(|info| info.region) {
        let side = region.sides()[0];
        let report = Report { areas: vec![Area::new(region, side, 3)], ..Report::default() };
        let answer = assess(&report).unwrap();
        let movements: Vec<_> = answer.movements.iter().map(|movement| movement.id).collect();
        let Some(routine) = Routine::of(&movements) else { continue };
        let of_cards: u32 = answer.movements.iter().map(|m| u32::from(m.dose.seconds()) * 1_000).sum();
        assert!(routine.total_ms() > of_cards, "{region:?}");
        // What the engine doses is what is played.
        for movement in &answer.movements {
            assert_eq!(movement.dose, movement.id.card().dose);
        }
    }
}

#[derive(Debug, Clone)]
enum Act {
    Wait(u64),
    /// The clock is set back.
    SetBack(u64),
    Tick,
    Toggle,
    Pause,
    Play,
    Back,
    Skip,
    Reload,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0..90_000_u64).prop_map(Act::Wait),
        1 => (0..7_200_000_u64).prop_map(Act::Wait),
        1 => (0..90_000_u64).prop_map(Act::SetBack),
        6 => Just(Act::Tick),
        2 => Just(Act::Toggle),
        1 => Just(Act::Pause),
        2 => Just(Act::Play),
        2 => Just(Act::Back),
        3 => Just(Act::Skip),
        1 => Just(Act::Reload),
    ]
}

fn movements() -> impl Strategy<Value = Vec<MovementId>> {
    let some = prop::sample::subsequence(MovementId::ALL.to_vec(), 1..8);
    some.prop_shuffle()
}

proptest! {
    #[test]
    fn the_total_is_the_sum_and_steps_touch(movements in movements()) {
        let routine = Routine::of(&movements).unwrap();
        let sum: u32 = routine.steps().iter().map(|step| step.length_ms).sum();
        prop_assert_eq!(routine.total_ms(), sum);
        prop_assert!(routine.steps().iter().all(|step| step.length_ms > 0));
        prop_assert!(routine.steps().windows(2).all(|pair| pair[0].end_ms() == pair[1].start_ms));
        prop_assert!(routine.steps().windows(2).all(|pair| pair[0].index <= pair[1].index));
        let work = |index| routine.steps().iter().any(|step| step.index == index && step.kind == Kind::Work);
        prop_assert!((0..movements.len()).all(work));
    }

    #[test]
    fn each_cue_is_heard_once_whatever_the_ticks(
        movements in movements(), ticks in prop::collection::vec(0..120_000_u64, 1..200),
    ) {
        let routine = Routine::of(&movements).unwrap();
        let mut playback = started(&routine);
        let (mut heard, mut now) = (Vec::new(), NOW);
        for wait in ticks {
            now += wait;
            heard.extend(playback.tick(now));
        }
        for minute in 0..=u64::from(routine.total_ms() / 60_000) + 1 {
            heard.extend(playback.tick(now + minute * 60_000));
        }
        prop_assert_eq!(heard, routine.cues(0, u32::MAX));
    }

    #[test]
    fn silence_counts_as_done_for_a_while_only(
        movements in movements(), until in 0..600_000_u64, gone in 0..7_200_000_u64,
    ) {
        let routine = Routine::of(&movements).unwrap();
        let mut playback = started(&routine);
        for now in (NOW..NOW + until).step_by(1_000) {
            playback.tick(now);
        }
        playback.tick(NOW + until);
        let left = playback.moment(NOW + until);
        prop_assume!(!left.over);
        let now = NOW + until + gone;
        playback.tick(now);
        let found = playback.moment(now);
        if found.away {
            prop_assert!(gone > u64::from(left.left_ms + AWAY_MS));
            prop_assert_eq!(found.position_ms, left.position_ms);
            prop_assert!(!found.running);
        } else {
            prop_assert!(gone <= u64::from(left.left_ms + AWAY_MS));
            prop_assert_eq!(found.position_ms, routine.total_ms().min(left.position_ms + u32::try_from(gone).unwrap()));
        }
    }

    #[test]
    fn any_actions_stay_within(movements in movements(), acts in prop::collection::vec(act(), 0..80)) {
        let routine = Routine::of(&movements).unwrap();
        let mut playback = started(&routine);
        let mut now = NOW;
        for act in acts {
            let before = playback.position_ms(now);
            let mut told = Vec::new();
            match act {
                Act::Wait(ms) => now += ms,
                Act::SetBack(ms) => {
                    playback.tick(now);
                    now -= ms;
                }
                Act::Tick => told = playback.tick(now),
                Act::Toggle => playback.toggle(now),
                Act::Pause => playback.pause(now),
                Act::Play => playback.play(now),
                Act::Back => playback.back(now),
                Act::Skip => playback.skip(now),
                Act::Reload => {
                    let kept = playback.to_value(now);
                    match Playback::from_value(&kept) {
                        Some(resumed) => {
                            prop_assert_eq!(resumed.position_ms(now), before);
                            playback = resumed;
                        }
                        None => prop_assert!(playback.is_over(now)),
                    }
                }
            }
            let moment = playback.moment(now);
            prop_assert!(moment.position_ms <= routine.total_ms());
            prop_assert!(moment.left_ms <= moment.step.length_ms);
            prop_assert_eq!(moment.left_ms == 0, moment.over);
            prop_assert!(moment.repetition <= moment.step.repetitions);
            prop_assert_eq!(moment.repetition == 0, moment.step.repetitions == 0);
            prop_assert!(moment.ring() <= 1_000);
            prop_assert!(told.iter().all(|(at, _)| *at <= moment.position_ms));
            match act {
                // Time alone, and looking at it, never goes back.
                // Only whoever was away finds it where it was left.
                Act::Wait(_) | Act::Tick | Act::SetBack(_) => prop_assert!(moment.position_ms >= before || moment.away),
                Act::Back => prop_assert!(moment.position_ms <= before),
                Act::Skip => prop_assert!(moment.position_ms > before || moment.over),
                _ => prop_assert_eq!(moment.position_ms, before),
            }
        }
    }

    #[test]
    fn any_data_is_read_or_refused(names in prop::collection::vec("M[0-9]{1,3}|[a-z]{0,3}", 0..5), position: f64, begun: f64) {
        use sorewise::value::Value;
        let data = Value::object()
            .with("movements", Value::names(names.iter().map(String::as_str)))
            .with("position", position)
            .with("begun", begun);
        if let Some(mut playback) = Playback::from_value(&data) {
            playback.play(NOW);
            prop_assert!(playback.tick(NOW).iter().all(|(_, cue)| !matches!(cue, Cue::End)));
        }
    }
}

#[test]
fn what_is_jumped_over_is_not_done() {
    let mut playback = started(&Routine::of(&Routine::whole_body()).unwrap());
    let ids = playback.routine().movements().to_vec();
    // The first one's work, from 5 s to 80 s; a little of the second.
    playback.tick(NOW + 95_000);
    assert!(playback.is_done(ids[0]) && !playback.is_done(ids[1]));
    assert_eq!(playback.worked_ms(ids[1]), 5_000);
    while !playback.is_over(NOW + 95_000) {
        playback.skip(NOW + 95_000);
    }
    assert_eq!(playback.done(), 1);
    // Half of its work is enough, in how many goes ever.
    playback.jump(1, NOW + 95_000);
    assert_eq!(playback.moment(NOW + 95_000).number, 1);
    playback.jump(1_000, NOW + 95_000);
    assert_eq!(playback.moment(NOW + 95_000).number, 1);
}

#[test]
fn a_changed_routine_goes_on_at_the_same_place_of_the_same_movement() {
    let mut playback = started(&Routine::of(&Routine::whole_body()).unwrap());
    let ids = playback.routine().movements().to_vec();
    let with = |ids: &[MovementId]| Routine::of(ids).unwrap();
    playback.tick(NOW + 95_000);
    let before = playback.moment(NOW + 95_000);
    // The second movement, 5 s into its work, goes first; its first set begins 5 s after the start.
    playback.change(with(&[ids[1], ids[0], ids[2]]), NOW + 95_000);
    let after = playback.moment(NOW + 95_000);
    assert_eq!((after.step.movement, after.left_ms), (before.step.movement, before.left_ms));
    assert_eq!(after.position_ms, 10_000);
    assert!(after.running);
    // Nothing is told once more.
    assert_eq!(playback.tick(NOW + 95_000), []);
    // Longer rest does not move somebody who works.
    let slower = Routine::paced(&[ids[1], ids[0], ids[2]], Rest::at(3).unwrap()).unwrap();
    playback.change(slower, NOW + 95_000);
    assert_eq!(playback.moment(NOW + 95_000).left_ms, before.left_ms);
    // It is dropped: the one after it begins, and is told.
    playback.change(with(&[ids[0], ids[2]]), NOW + 95_000);
    let next = playback.moment(NOW + 95_000);
    assert_eq!((next.step.movement, next.step.kind, next.left_ms), (ids[0], Kind::Ready, 5_000));
    assert_eq!(playback.tick(NOW + 95_000).len(), 1);
    // Where nothing comes after what is dropped, all is over.
    playback.jump(playback.routine().steps().len() - 1, NOW + 95_000);
    playback.change(with(&[ids[0]]), NOW + 95_000);
    assert!(playback.is_over(NOW + 95_000));
}

#[test]
fn the_last_seconds_are_those_that_are_counted() {
    let mut playback = started(&Routine::of(&Routine::whole_body()).unwrap());
    let counted = |playback: &Playback, ms| playback.moment(NOW + ms).counted();
    // 5 s to get ready, then 30 s held.
    assert_eq!(
        [1_999, 2_000, 3_500, 4_999, 5_000].map(|ms| counted(&playback, ms)),
        [None, Some(3), Some(2), Some(1), None]
    );
    assert_eq!(counted(&playback, 33_000), Some(2));
    playback.pause(NOW + 2_500);
    assert_eq!(counted(&playback, 2_500), None);
}

/// For each movement, a first set as the player shows it: thirty poses a second, and four times a second the count.
#[test]
fn figures_keep_to_the_count() {
    let (mut repeated, mut held) = (0, 0);
    for &id in MovementId::ALL {
        let dose = id.card().dose;
        let (Some(bytes), 1..) = (id.clip(), dose.repetitions) else { continue };
        let scene = Scene::new(Clip::decode(bytes), false);
        let whole = scene.clip().seconds();
        let mut playback = Playback::new(Routine::of(&[id]).unwrap(), NOW);
        playback.play(NOW);
        let (mut at, mut beat, mut phase) = (0.0, None, Phase::None);
        let end = playback.routine().steps()[1].end_ms();
        for frame in 0..u64::from(end) / 33 {
            let moment = playback.moment(NOW + frame * 33);
            if frame % 8 == 0 {
                beat = moment.beat();
            }
            let before = at;
            at = match &mut beat {
                Some(beat) => beat.pass(&scene, at, 0.033),
                None => at + 0.033,
            };
            // Never back, but for the breath of a hold; never in a leap.
            let (starts, lasts) = scene.held(beat.map_or(0.0, |beat| beat.at));
            let holds = starts - 0.001..=starts + lasts + 0.001;
            let forward = (-0.001..=0.1001).contains(&(at - before));
            assert!(
                forward || (holds.contains(&at) && holds.contains(&before)),
                "{id:?} from {before} to {at}"
            );
            at %= whole;
            // How far it is from where the count is, around the loop; the count itself is heard a quarter of a second late.
            let off = |beat: f32| {
                let turn = if moment.repetition.is_multiple_of(2) { 2.0 } else { 0.0 };
                let off = (scene.moment(turn + beat) - at).rem_euclid(whole);
                off.min(whole - off) / whole
            };
            match (phase, moment.phase) {
                (Phase::Hold, Phase::Hold) if holds.contains(&at) => held += 1,
                // Letting go, and half of a repetition: it has just been there.
                (Phase::There, Phase::Back) => {
                    repeated += 1;
                    assert!(off(1.0) < 0.2, "{id:?} turns back at {at} of {whole}");
                }
                (Phase::Back, Phase::There) => {
                    assert!(off(0.0) < 0.2, "{id:?} begins anew at {at} of {whole}");
                }
                (Phase::Hold, Phase::Hold) => {
                    let begun = moment.step.repetition_ms() - moment.repetition_left_ms;
                    assert!(
                        begun < 1_600,
                        "{id:?} is not in its pose at {at} of {whole}, {begun} ms after it began"
                    );
                }
                _ => {}
            }
            phase = moment.phase;
        }
    }
    assert!(repeated > 200 && held > 10_000, "{repeated} repetitions, {held} frames of holds");
}
