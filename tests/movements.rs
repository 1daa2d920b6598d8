//! The movement cards: that there are enough for every region, that each is whole, and how they are
//! chosen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use sorewise::body::{BodyRegion as R, REGIONS};
use sorewise::content::{Dose, Equipment, Movement, MovementId, MovementKind, Position};
use sorewise::engine::{
    Area, Assessment, Context, EquipmentSet, MovementPreferences, OFFERED_MINUTES, Report, SelectionReason,
    Sensation, Sign, WithheldId, assess_for, gets_doms,
};
use sorewise::i18n::Locale;
use support::{answer, area, calf, english, of, with_sensations, with_signs};

fn cards() -> impl Iterator<Item = (MovementId, &'static Movement)> {
    MovementId::ALL.iter().map(|id| (*id, id.card()))
}

fn gentle(card: &Movement) -> bool {
    !card.loads && card.kind != MovementKind::ActiveRecovery
}

#[test]
fn each_card_file_is_a_movement_and_the_articles_four_come_first() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/movements");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.split('-').next().unwrap().to_owned())
        .collect();
    assert_eq!(files, MovementId::ALL.iter().map(|id| id.id().to_owned()).collect());
    assert_eq!(MovementId::ALL[..4].iter().map(|id| id.id()).collect::<Vec<_>>(), ["M1", "M2", "M3", "M4"]);
}

#[test]
fn every_region_has_what_it_needs() {
    for info in &REGIONS {
        let reach: Vec<&Movement> = cards().map(|(_, c)| c).filter(|c| c.weight(info.region) > 0).collect();
        let moves: Vec<&&Movement> = reach.iter().filter(|card| gentle(card)).collect();
        assert!(moves.len() >= 2, "{} has {} gentle movements", info.id, moves.len());
        assert!(moves.iter().any(|card| !card.position.on_the_floor()), "{} has none off the floor", info.id);
        let elsewhere = cards().any(|(_, card)| {
            card.loads && card.weight(info.region) == 0 && !card.strains.contains(&info.region)
        });
        assert!(elsewhere, "{} has no loading alternative elsewhere", info.id);
    }
}

/// What the build does not check.
#[test]
fn cards_load_as_their_kind_says_and_fit_into_the_time() {
    for (id, card) in cards() {
        let strong = matches!(card.kind, MovementKind::Strength);
        assert!(!strong || card.loads, "{id:?} is strength work without load");
        assert!(!card.loads || card.kind != MovementKind::Stretch, "{id:?} is a stretch with load");
        // A card that takes all of the time at hand would never be chosen.
        assert!(card.dose.seconds() <= 1800, "{id:?} takes {} s", card.dose.seconds());
        assert!(!gentle(card) || card.dose.seconds() <= 300, "{id:?} does not fit into five minutes");
        assert!(card.easier.is_none() || card.easier != card.harder, "{id:?} is easier and harder than one");
    }
}

#[test]
fn durations_count_holds_sides_and_rest() {
    let dose = Dose {
        sets: 2,
        repetitions: 3,
        hold_s: 10,
        repetition_s: 2,
        rest_s: 30,
        each_side: false,
        minutes: 0,
    };
    assert_eq!(dose.seconds(), 2 * 3 * 12 + 30);
    assert_eq!(Dose { each_side: true, ..dose }.seconds(), 2 * 3 * 12 * 2 + 30);
    assert_eq!(Dose { hold_s: 0, repetition_s: 3, ..dose }.seconds(), 2 * 3 * 3 + 30);
    assert_eq!(Dose { repetitions: 1, repetition_s: 0, sets: 1, ..dose }.seconds(), 10);
    assert_eq!(Dose { minutes: 15, sets: 0, ..dose }.seconds(), 900);
    assert!(Position::Supine.on_the_floor() && Position::AllFours.on_the_floor());
    assert!(!Position::Standing.on_the_floor() && !Position::Chair.on_the_floor());
}

fn chosen(report: &Report, minutes: u8) -> Assessment {
    assess_for(report, MovementPreferences { minutes, equipment: EquipmentSet::EVERYTHING }).unwrap()
}

#[test]
fn every_sore_region_is_reached_within_five_minutes_by_something_gentle() {
    for info in &REGIONS {
        let report = of(area(info.region, 2));
        let answer = chosen(&report, 5);
        let reached = answer
            .movements
            .iter()
            .any(|m| m.why == SelectionReason::SoreRegions && m.reaches.contains(&info.region));
        assert!(reached, "{}: {:?}", info.id, answer.movements);
    }
}

#[test]
fn more_time_reaches_no_less() {
    let sore = [R::Calf, R::Quadriceps, R::LowerBack, R::NeckBack, R::ForearmFlexors, R::Chest];
    let report = Report { areas: sore.into_iter().map(|r| area(r, 4)).collect(), ..Report::default() };
    let reach = |minutes| {
        let regions = chosen(&report, minutes).movements.into_iter().flat_map(|m| m.reaches);
        regions.collect::<BTreeSet<R>>().len()
    };
    assert!(reach(5) >= 2);
    assert!(reach(10) >= reach(5) && reach(20) >= reach(5));
    assert_eq!(reach(20), sore.len());
    assert!(chosen(&report, 0).movements.is_empty());
}

#[test]
fn each_offered_time_is_enough_for_what_is_chosen() {
    assert!(OFFERED_MINUTES.is_sorted() && OFFERED_MINUTES.contains(&MovementPreferences::default().minutes));
    let report = Report { areas: vec![area(R::Calf, 2), area(R::LowerBack, 2)], ..Report::default() };
    for minutes in OFFERED_MINUTES {
        let seconds: u32 =
            chosen(&report, minutes).movements.iter().map(|m| u32::from(m.dose.seconds())).sum();
        assert!(seconds > 0 && seconds <= u32::from(minutes) * 60, "{minutes} minutes hold {seconds} s");
    }
}

#[test]
fn the_choice_explains_itself() {
    let answer = chosen(&of(calf(4)), 20);
    let whys: Vec<SelectionReason> = answer.movements.iter().map(|m| m.why).collect();
    assert_eq!(whys[0], SelectionReason::Recovery);
    assert!(whys.contains(&SelectionReason::SoreRegions));
    assert_eq!(whys[whys.len() - 1], SelectionReason::TrainElsewhere);
    for movement in &answer.movements {
        let card = movement.id.card();
        assert_eq!(movement.dose, card.dose);
        assert_eq!(movement.reaches.contains(&R::Calf), card.weight(R::Calf) > 0);
        match movement.why {
            SelectionReason::Recovery => assert_eq!(card.kind, MovementKind::ActiveRecovery),
            SelectionReason::SoreRegions => assert!(gentle(card) && movement.reaches == [R::Calf]),
            SelectionReason::TrainElsewhere => assert!(card.loads && movement.reaches.is_empty()),
            SelectionReason::WholeBody => panic!("something is sore"),
        }
    }
    // Beyond five nothing is trained.
    let answer = chosen(&of(calf(5)), 20);
    assert!(answer.movements.iter().all(|m| m.why != SelectionReason::TrainElsewhere && !m.id.card().loads));
}

#[test]
fn what_every_home_has_comes_first() {
    for info in &REGIONS {
        let answer = chosen(&of(area(info.region, 2)), 5);
        let first = answer.movements.iter().find(|m| m.why == SelectionReason::SoreRegions).unwrap();
        let at_home =
            cards().any(|(_, card)| gentle(card) && card.weight(info.region) == 3 && card.needs() == 0);
        assert!(!at_home || first.id.card().needs() == 0, "{}: {:?}", info.id, first.id);
    }
    let walk = chosen(&of(calf(4)), 20).movements[0].id;
    assert_eq!(walk.card().kind, MovementKind::ActiveRecovery);
    assert_eq!(walk.card().needs(), 0);
    assert!(Equipment::Chair.at_home() && !Equipment::Roller.at_home());
    // Recovery leaves the sore regions to what is made for them, and five minutes for that.
    let short = chosen(&of(calf(4)), 19);
    assert!(short.movements.iter().all(|m| m.why != SelectionReason::Recovery || m.dose.minutes <= 14));
}

#[test]
fn both_sides_are_one_region() {
    let mut right = calf(4);
    right.place.side = right.place.side.mirrored();
    let both = Report { areas: vec![calf(4), right], ..Report::default() };
    assert_eq!(answer(&both).movements, answer(&of(calf(4))).movements);
}

#[test]
fn equipment_at_hand_is_all_that_is_used() {
    let with = |items: &[Equipment]| MovementPreferences { minutes: 20, equipment: EquipmentSet::of(items) };
    let twice = [Equipment::Mat, Equipment::Wall, Equipment::Mat];
    assert_eq!(EquipmentSet::of(&twice), EquipmentSet::of(&twice[..2]), "what is named twice is at hand");
    let report = of(calf(3));
    for items in [&[][..], &[Equipment::Mat], &[Equipment::Wall, Equipment::Chair]] {
        for movement in assess_for(&report, with(items)).unwrap().movements {
            assert!(
                movement.id.card().equipment.iter().all(|item| items.contains(item)),
                "{:?}",
                movement.id
            );
        }
    }
}

#[test]
fn what_may_be_injured_is_neither_moved_nor_leaned_on() {
    for info in &REGIONS {
        let answer = answer(&of(with_signs(area(info.region, 3), &[Sign::Swelling])));
        for movement in &answer.movements {
            let card = movement.id.card();
            assert_eq!(card.weight(info.region), 0, "{} {:?}", info.id, movement.id);
            assert!(!card.strains.contains(&info.region), "{} {:?}", info.id, movement.id);
        }
    }
}

#[test]
fn a_sore_joint_is_not_strained_and_a_sore_muscle_not_loaded() {
    for info in &REGIONS {
        for intensity in 1..=4 {
            for movement in answer(&of(area(info.region, intensity))).movements {
                let card = movement.id.card();
                if !gets_doms(info.region) {
                    assert!(!card.strains.contains(&info.region), "{} {:?}", info.id, movement.id);
                }
                if intensity >= 3 || !gets_doms(info.region) {
                    assert!(!card.loads || card.weight(info.region) == 0, "{} {:?}", info.id, movement.id);
                }
            }
        }
    }
}

#[test]
fn severe_soreness_is_still_moved_unloaded_within_its_range() {
    for region in [R::Quadriceps, R::HamstringsOuter, R::Calf, R::Biceps, R::LowerBack, R::Shin] {
        let movements = answer(&of(area(region, 7))).movements;
        let reaching: Vec<_> =
            movements.iter().filter(|it| it.why == SelectionReason::SoreRegions).map(|it| it.id).collect();
        assert!(!reaching.is_empty(), "{region:?}: nothing moves it");
        assert!(reaching.iter().all(|id| id.card().is_range_of_motion()), "{region:?}: {reaching:?}");
    }
    // Nothing presses, stretches or loads it, and at 9 nothing moves it.
    let nine = answer(&of(area(R::Quadriceps, 9))).movements;
    assert!(nine.iter().all(|it| it.id.card().weight(R::Quadriceps) == 0), "{nine:?}");
}

#[test]
fn circumstances_keep_cards_back() {
    let pregnant = Context { pregnant: Some(true), ..Context::default() };
    let report = Report { context: pregnant, ..of(area(R::Quadriceps, 1)) };
    let withheld: Vec<WithheldId> = answer(&report).withheld.iter().map(|w| w.id).collect();
    for (id, card) in cards() {
        let avoid = card.avoid.iter().any(|circumstance| circumstance.id() == "pregnant");
        assert_eq!(withheld.contains(&WithheldId::Movement(id)), avoid, "{id:?}");
    }
    let blow = Report { signs: vec![Sign::RecentBlow], ..of(area(R::Wrist, 0)) };
    for movement in answer(&blow).movements {
        assert!(movement.id.card().avoid.iter().all(|circumstance| circumstance.id() != "recent-blow"));
    }
    let weak =
        Area { signs: vec![Sign::Weakness], ..with_sensations(area(R::Biceps, 1), &[Sensation::Achy]) };
    for movement in answer(&of(weak)).movements {
        assert!(movement.id.card().avoid.iter().all(|circumstance| circumstance.id() != "weakness"));
    }
}

#[test]
fn help_today_leaves_no_time_for_movements() {
    for sign in Sign::ALL.iter().filter(|sign| sign.of_person()) {
        let answer = answer(&Report { signs: vec![*sign], ..of(calf(1)) });
        if answer.disposition >= sorewise::engine::Disposition::Urgent {
            assert!(answer.movements.is_empty() && answer.advice.is_empty(), "{sign:?}");
            let movements = answer.withheld.iter().filter(|w| matches!(w.id, WithheldId::Movement(_)));
            assert_eq!(movements.count(), MovementId::ALL.len(), "{sign:?}");
        }
    }
}

/// The cards that are chosen, each with its name and why.
fn listed(report: &Report, wishes: MovementPreferences, words: &Locale) -> String {
    let movements = assess_for(report, wishes).unwrap().movements;
    let named = |m: &sorewise::engine::Prescription| {
        format!("{} {} ({})", m.id.id(), words.text(m.id.card().name()), m.why.id())
    };
    movements.iter().map(named).collect::<Vec<_>>().join(", ")
}

/// Which cards are chosen is a matter of many small weights. Here they are for every region, with little
/// and with much time, with and without equipment: whoever changes a card or the choice reads what changed.
#[test]
fn the_choice_for_every_region() {
    let words = english();
    let mut table = String::from(
        "Ratings with the same choice share a block. A line for 1, 5 and 20 minutes with all equipment, and for\n\
         20 minutes with none; without a line nothing is chosen.\n",
    );
    let chosen_for = |report: &Report| {
        let mut lines = String::new();
        for (minutes, equipment, with) in [
            (1, EquipmentSet::EVERYTHING, ""),
            (5, EquipmentSet::EVERYTHING, ""),
            (20, EquipmentSet::EVERYTHING, ""),
            (20, EquipmentSet::NOTHING, ", nothing at hand"),
        ] {
            let cards = listed(report, MovementPreferences { minutes, equipment }, &words);
            if !cards.is_empty() {
                writeln!(lines, "  {minutes} min{with}: {cards}").unwrap();
            }
        }
        if lines.is_empty() { "  nothing\n".to_owned() } else { lines }
    };
    let mut row = |name: &str, lines: &str| write!(table, "\n{name}\n{lines}").unwrap();
    row("nothing sore", &chosen_for(&Report::default()));
    for info in &REGIONS {
        let ratings = [2, 4, 6, 8].map(|rating| (rating, chosen_for(&of(area(info.region, rating)))));
        for alike in ratings.chunk_by(|(_, one), (_, next)| one == next) {
            let ratings: Vec<String> = alike.iter().map(|(rating, _)| rating.to_string()).collect();
            row(&format!("{} {}", info.id, ratings.join(", ")), &alike[0].1);
        }
    }
    let some = |regions: &[(R, u8)]| Report {
        areas: regions.iter().map(|(region, intensity)| area(*region, *intensity)).collect(),
        ..Report::default()
    };
    row("legs", &chosen_for(&some(&[(R::Calf, 3), (R::Quadriceps, 5), (R::Glutes, 1), (R::Shin, 0)])));
    row(
        "desk",
        &chosen_for(&some(&[(R::NeckBack, 2), (R::UpperTrapezius, 4), (R::LowerBack, 6), (R::Wrist, 1)])),
    );
    row("one rests", &chosen_for(&some(&[(R::Biceps, 8), (R::Calf, 2), (R::HamstringsInner, 6)])));
    row("one is seen to", &chosen_for(&some(&[(R::Knee, 6), (R::Chest, 3)])));
    insta::assert_snapshot!("movements", table);
}
