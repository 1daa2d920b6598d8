//! The tests, by what they are about.

mod accessibility;
mod answering;
mod hosts;
mod keeping;
mod languages;
mod lifecycle;
mod offline;

use crate::harness::Test;

/// All tests.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 7] = [
        answering::TESTS,
        hosts::TESTS,
        keeping::TESTS,
        lifecycle::TESTS,
        languages::TESTS,
        accessibility::TESTS,
        offline::TESTS,
    ];
    groups.into_iter().flatten().copied()
}
