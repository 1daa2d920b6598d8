//! What went wrong in a browser during a test, from wherever the engine tells it.

use crate::browser::Browser;
use crate::driver::Driver;
use crate::site::Site;
use anyhow::Result;
use serde_json::json;
use std::cell::Cell;
use xtask::browsers::Engine;

/// Errors on the consoles of pages since the last time, and violations of their policies.
///
/// Chromium's driver hands out the console. Firefox prints it, and we read what it prints. `WebKitGTK`
/// does neither under automation: there the app's own page too carries our collector.
///
/// # Errors
///
/// The browser does not answer.
pub async fn errors(
    driver: &Driver,
    browser: &Browser,
    site: &Site,
    read: &Cell<usize>,
) -> Result<Vec<String>> {
    let mut errors = site.complaints();
    match driver.engine {
        Engine::Chromium => {
            let entries = browser.session.browser_log().await?;
            errors.extend(
                entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message),
            );
        }
        Engine::Firefox => {
            let log = driver.log()?;
            let new = log.get(read.replace(log.len())..).unwrap_or_default();
            errors.extend(new.lines().filter(|line| is_firefox_error(line)).map(str::to_owned));
        }
        Engine::Webkit => {}
    }
    // Of what the collector has sent, some may be on its way or, offline, have got nowhere.
    let kept: Vec<String> = browser.js("return window.collected?.splice(0) ?? []", json!([])).await?;
    errors.extend(kept);
    errors.sort();
    errors.dedup();
    Ok(errors)
}

/// Whether a line is an error of a page, not of Firefox itself. Firefox's own loggers print their
/// name alone, and what they have to say on the lines after it.
fn is_firefox_error(line: &str) -> bool {
    line.starts_with("JavaScript error: http")
        || (line.starts_with("console.error:") && !line.ends_with(": "))
}
