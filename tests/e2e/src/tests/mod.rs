//! The tests, by what they are about.

pub mod accessibility;
mod answer_view;
mod binding;
mod clips;
mod days;
mod deferred;
mod diary;
mod element;
mod fingers;
mod first_view;
mod hosts;
mod installed;
mod irrelevant;
mod kept;
mod killed;
mod languages;
mod lifecycle;
mod main_flow;
mod map;
mod offline;
mod persistence;
mod pictures;
mod player;
mod recovering;
mod routine;
mod scripts;
mod seeing;
mod sharing;
mod telling;

use crate::harness::Test;

/// All tests.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 29] = [
        main_flow::TESTS,
        binding::TESTS,
        answer_view::TESTS,
        telling::TESTS,
        sharing::TESTS,
        map::TESTS,
        fingers::TESTS,
        first_view::TESTS,
        scripts::TESTS,
        clips::TESTS,
        days::TESTS,
        deferred::TESTS,
        diary::TESTS,
        kept::TESTS,
        killed::TESTS,
        pictures::TESTS,
        hosts::TESTS,
        element::TESTS,
        persistence::TESTS,
        lifecycle::TESTS,
        languages::TESTS,
        accessibility::TESTS,
        offline::TESTS,
        installed::TESTS,
        routine::TESTS,
        player::TESTS,
        recovering::TESTS,
        seeing::TESTS,
        irrelevant::TESTS,
    ];
    groups.into_iter().flatten().copied().chain(crate::journeys::all())
}
