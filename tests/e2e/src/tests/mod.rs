//! The tests, by what they are about.

pub mod accessibility;
mod answer_view;
mod around;
mod binding;
mod choices;
mod clips;
mod contract;
mod days;
mod deferred;
mod diary;
mod element;
mod engine;
mod fingers;
mod first_view;
mod hosts;
mod in_hosts;
mod installed;
mod irrelevant;
pub mod kept;
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
pub mod routine;
mod scripts;
mod seeing;
mod sharing;
mod telling;

use crate::harness::Test;

/// All tests.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 34] = [
        main_flow::TESTS,
        around::TESTS,
        binding::TESTS,
        contract::TESTS,
        answer_view::TESTS,
        telling::TESTS,
        sharing::TESTS,
        map::TESTS,
        fingers::TESTS,
        first_view::TESTS,
        scripts::TESTS,
        choices::TESTS,
        clips::TESTS,
        days::TESTS,
        deferred::TESTS,
        diary::TESTS,
        kept::TESTS,
        killed::TESTS,
        pictures::TESTS,
        hosts::TESTS,
        in_hosts::TESTS,
        engine::TESTS,
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
