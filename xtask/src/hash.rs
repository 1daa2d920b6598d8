//! The hash that file names in `dist/` carry.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The first six hex digits of the contents' SHA-256: what the names in `dist/` carry (that of a text, those of all languages of its
/// kind). They tell versions of a file apart; what a file is compared by is whole (`integrity.rs`).
#[must_use]
pub fn hash(contents: &[u8]) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(contents).iter().take(3) {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// What a content security policy allows an inline script or style by.
#[must_use]
pub fn policy(contents: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(contents.as_bytes())))
}
