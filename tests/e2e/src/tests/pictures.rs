//! The drawing, compared with pictures of it that somebody has looked at and liked.
//!
//! `UPDATE_PICTURES=1 cargo xtask test --only e2e --engine chromium --filter liked` takes them anew.

use super::main_flow::open;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use image::RgbImage;
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    // Other engines smooth lines in other ways; that the drawing is theirs too, the hit test shows.
    the_drawing_is_the_one_that_was_liked on [Engine::Chromium],
];

/// How alike pictures have to be, where 1 is the very same (a mean of SSIM and colour difference).
const ALIKE: f64 = 0.985;

async fn the_drawing_is_the_one_that_was_liked(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    let folder = xtask::paths::root().join("tests").join("e2e").join("pictures");
    let update = std::env::var_os("UPDATE_PICTURES").is_some();
    let metrics = json!({"width": 660, "height": 900, "deviceScaleFactor": 1, "mobile": false});
    let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
    // Ratings show their colours; their numbers depend on the machine's fonts.
    let report = json!({"schema": 1, "areas": [
        {"region": "calf", "side": "left", "intensity": 3}, {"region": "quadriceps", "side": "right", "intensity": 6},
        {"region": "lats", "side": "right", "intensity": 9}, {"region": "chest", "side": "left", "intensity": 1},
    ]});
    widget.set_report(&report).await?;
    let mut bad = Vec::new();
    for theme in ["light", "dark"] {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": theme}]});
        let _: Value = browser.devtools("Emulation.setEmulatedMedia", features).await?;
        for build in ["neutral", "feminine", "masculine"] {
            widget.tap(crate::browser::Pointer::Mouse, &format!("[data-build={build}]")).await?;
            let pressed = "return find(`[data-build=${a}]`).getAttribute('aria-pressed') === 'true'";
            browser.until("the body is redrawn", pressed, json!(build)).await?;
            for view in [View::Anterior, View::Posterior] {
                let name = format!("{}-{build}-{theme}.png", view.name());
                let now = picture(context, view).await?;
                let file = folder.join(&name);
                if update {
                    std::fs::create_dir_all(&folder)?;
                    now.save(&file)?;
                    continue;
                }
                let liked =
                    image::open(&file).with_context(|| format!("opening {}", file.display()))?.to_rgb8();
                let alike = if liked.dimensions() == now.dimensions() {
                    image_compare::rgb_hybrid_compare(&liked, &now)?.score
                } else {
                    0.0
                };
                if alike < ALIKE {
                    let kept = xtask::paths::target().join(format!("differs-{name}"));
                    now.save(&kept)?;
                    bad.push(format!("{name}: {alike:.4}, see {}", kept.display()));
                }
            }
        }
    }
    ensure!(bad.is_empty(), "{}", bad.join("; "));
    Ok(())
}

/// A view, without its numbers.
async fn picture(context: &Context<'_>, view: View) -> Result<RgbImage> {
    let browser = &context.browser;
    let script = r"
        const root = host().shadowRoot;
        if (!window.bare) {
          window.bare = new CSSStyleSheet();
          bare.replaceSync('.number { display: none }');
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, bare];
        }
        const svg = find(`svg[data-view=${a}]`);
        svg.scrollIntoView({ block: 'start', behavior: 'instant' });
        const box = svg.getBoundingClientRect();
        return { x: Math.round(box.x + scrollX), y: Math.round(box.y + scrollY), width: Math.round(box.width), height: Math.round(box.height) };
    ";
    let mut clip: Value = browser.js(script, json!(view.name())).await?;
    clip["scale"] = json!(1);
    let parameters = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
    let answer: Value = browser.devtools("Page.captureScreenshot", parameters).await?;
    let data = answer["data"].as_str().context("Chromium gave no picture")?;
    let png = base64::engine::general_purpose::STANDARD.decode(data)?;
    Ok(image::load_from_memory(&png)?.to_rgb8())
}
