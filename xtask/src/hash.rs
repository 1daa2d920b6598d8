//! The hash that file names in `dist/` carry.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The first 12 hex digits of the contents' SHA-256: what the names in `dist/` carry.
#[must_use]
pub fn hash(contents: &[u8]) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(contents).iter().take(6) {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
