//! Nothing is covered, cut off or out of sight, whatever the size of the screen, the direction of reading and
//! the size of the text, nor below a page's own header that sticks.

use super::watch;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module. Only Chromium can be as narrow as a phone, and as wide as a wall.
pub const TESTS: &[Test] = tests![nothing_is_covered_at_any_size on [Engine::Chromium]];

/// One way of reading.
#[derive(Debug, Clone, Copy)]
struct Reading {
    width: u32,
    height: u32,
    language: &'static str,
    /// Of the root, in percent.
    text: u32,
    header: bool,
    /// Whether the reader wants less motion: movements are stills then.
    still: bool,
}

const WIDTHS: [u32; 13] = [280, 320, 360, 414, 575, 620, 768, 959, 1000, 1024, 1280, 1920, 2560];
const HEIGHTS: [u32; 4] = [480, 740, 900, 1400];

/// All sizes in one direction or the other, and each width once with large text, once below a header, once without motion.
fn readings() -> Vec<Reading> {
    let mut readings = Vec::new();
    for (at, width) in WIDTHS.into_iter().enumerate() {
        for (row, height) in HEIGHTS.into_iter().enumerate() {
            let language = ["en", "ar"][(at + row) % 2];
            readings.push(Reading { width, height, language, text: 100, header: false, still: false });
        }
        readings.push(Reading { width, height: 740, language: "en", text: 200, header: false, still: false });
        readings.push(Reading { width, height: 900, language: "en", text: 100, header: true, still: false });
        readings.push(Reading { width, height: 740, language: "en", text: 100, header: false, still: true });
    }
    readings
}

async fn nothing_is_covered_at_any_size(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let full = std::env::var_os("SOREWISE_FULL").is_some();
    let report = json!({
        "schema": 1,
        "areas": [
            {"region": "quadriceps", "side": "left", "intensity": 4, "sensations": ["achy"]},
            {"region": "calf", "side": "left", "intensity": 5},
        ],
        "activity": {"kind": "running", "effort": "hard", "novelty": "new"},
        "hours_since_activity": 26,
    });
    let mut faults = Vec::new();
    // In an ordinary run every fifth, so that each width, height, direction and kind has its turn.
    for reading in readings().into_iter().step_by(if full { 1 } else { 5 }) {
        let Reading { width, height, language, text, header, still } = reading;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        let motion = if still { "reduce" } else { "no-preference" };
        let media = json!({ "features": [{ "name": "prefers-reduced-motion", "value": motion }] });
        let _: Value = browser.devtools("Emulation.setEmulatedMedia", media).await?;
        browser.open(&context.site.page("header.html")).await?;
        let script = "document.querySelector('header').hidden = !a[1]; document.documentElement.lang = a[0]; \
            document.documentElement.style.fontSize = `${a[2]}%`; \
            document.documentElement.style.setProperty('--sorewise-inset-top', a[1] ? '64px' : '0px')";
        browser.run(script, json!([language, header, text])).await?;
        let widget = Widget::first(browser);
        widget.ready().await?;
        widget.set_report(&report).await?;
        browser.until("there are cards", "return all('.details .movement').length > 0", json!([])).await?;
        for fault in watch::scan(context).await? {
            faults.push(format!("{reading:?}: {fault}"));
        }
    }
    ensure!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
    Ok(())
}
