//! The tests, by what they are about.

pub mod accessibility;
mod answering;
mod clips;
mod fingers;
mod following;
mod hosts;
mod keeping;
mod languages;
mod lifecycle;
mod map;
mod offline;
mod pictures;
mod recovering;
mod routine;
mod scripts;
mod seeing;
mod taking;

use crate::harness::Test;

/// All tests.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 17] = [
        answering::TESTS,
        following::TESTS,
        taking::TESTS,
        map::TESTS,
        fingers::TESTS,
        scripts::TESTS,
        clips::TESTS,
        pictures::TESTS,
        hosts::TESTS,
        keeping::TESTS,
        lifecycle::TESTS,
        languages::TESTS,
        accessibility::TESTS,
        offline::TESTS,
        routine::TESTS,
        recovering::TESTS,
        seeing::TESTS,
    ];
    groups.into_iter().flatten().copied().chain(crate::journeys::all())
}
