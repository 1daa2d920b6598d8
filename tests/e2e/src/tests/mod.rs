//! The tests, by what they are about.

mod accessibility;
mod answering;
mod hosts;
mod keeping;
mod languages;
mod lifecycle;
mod map;
mod offline;
mod pictures;
mod routine;

use crate::harness::Test;

/// All tests.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 10] = [
        answering::TESTS,
        map::TESTS,
        pictures::TESTS,
        hosts::TESTS,
        keeping::TESTS,
        lifecycle::TESTS,
        languages::TESTS,
        accessibility::TESTS,
        offline::TESTS,
        routine::TESTS,
    ];
    groups.into_iter().flatten().copied()
}
