//! A picture of every view, for people to look at.

use crate::browser::{Browser, pause};
use crate::driver::Driver;
use crate::site::Site;
use crate::widget::{View, Widget, calf, shape, swollen};
use anyhow::{Context as _, Result};
use base64::Engine as _;
use serde_json::{Value, json};
use xtask::browsers::Engine;

const SIZES: [(u32, u32); 3] = [(360, 800), (768, 1024), (1440, 900)];

/// What a person sees on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scene {
    Start,
    Rating,
    Answer,
    Consult,
    Routine,
    Rest,
    How,
    After,
    Resume,
}

const SCENES: [Scene; 9] = [
    Scene::Start,
    Scene::Rating,
    Scene::Answer,
    Scene::Consult,
    Scene::Routine,
    Scene::Rest,
    Scene::How,
    Scene::After,
    Scene::Resume,
];

/// Takes them all into `target/shots/`.
///
/// # Errors
///
/// Chromium does not start, or the app does not work.
pub async fn take() -> Result<()> {
    let folder = xtask::paths::target().join("shots");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let driver = Driver::start(Engine::Chromium)?;
    let site = Site::start(false)?;
    for language in ["en", "ar"] {
        let browser = Browser { engine: Engine::Chromium, session: driver.session().await? };
        browser.open(&site.app()).await?;
        browser.run("localStorage.setItem('sorewise:language', a)", json!(language)).await?;
        for theme in ["light", "dark"] {
            let features = json!({"features": [
                {"name": "prefers-color-scheme", "value": theme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]});
            let _: Value = browser.devtools("Emulation.setEmulatedMedia", features).await?;
            for (width, height) in SIZES {
                let metrics =
                    json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500});
                let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
                // A bar would take its width from the page, but not show in the picture.
                let _: Value =
                    browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await?;
                for scene in SCENES {
                    play(&browser, scene).await.with_context(|| format!("{scene:?}"))?;
                    let name = format!("{scene:?}-{width}x{height}-{theme}-{language}.png").to_lowercase();
                    std::fs::write(folder.join(&name), picture(&browser).await?)?;
                    println!("{}", folder.join(&name).display());
                }
            }
        }
        browser.session.quit().await?;
    }
    Ok(())
}

async fn play(browser: &Browser, scene: Scene) -> Result<()> {
    browser
        .run("localStorage.removeItem('sorewise:report'); localStorage.removeItem('sorewise:routine'); history.replaceState(null, '')", json!([]))
        .await?;
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let rate = "const shape = find(a); shape.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))";
    match scene {
        Scene::Start => {}
        Scene::Rating => {
            let report = json!({"schema": 1, "areas": [{"region": "calf", "side": "left", "intensity": 4}]});
            widget.set_report(&report).await?;
            widget.show(crate::browser::Pointer::Mouse, View::Posterior).await?;
            browser.run(rate, json!(shape(View::Posterior, "calf", "left"))).await?;
        }
        Scene::Answer => {
            widget.set_report(&calf()).await?;
            widget.answers("modify").await?;
        }
        Scene::Consult => {
            widget.set_report(&swollen()).await?;
            widget.answers("consult").await?;
        }
        // The second of the article's four on its right side; its rest; the third's repetitions.
        Scene::Routine => routine(&widget, "M2", 52_000).await?,
        Scene::Rest => routine(&widget, "M2", 78_000).await?,
        Scene::How => {
            routine(&widget, "M3", 19_000).await?;
            browser.run("find('.how').open = true", json!([])).await?;
        }
        Scene::After => {
            routine(&widget, "M3", 120_000).await?;
            for _ in 0..12 {
                browser.run("find('[data-action=skip]')?.click()", json!([])).await?;
            }
            browser.until("it is over", "return find('.afterwards') !== null", json!([])).await?;
        }
        Scene::Resume => {
            routine(&widget, "M2", 52_000).await?;
            browser.run("find('[data-action=end]').click()", json!([])).await?;
            browser.until("it is offered", "return find('.resume') !== null", json!([])).await?;
        }
    }
    browser.run("document.activeElement?.blur(); scrollTo(0, 0)", json!([])).await?;
    pause(150).await;
    Ok(())
}

/// In a routine with this movement first, standing still so many milliseconds after its beginning.
async fn routine(widget: &Widget<'_>, movement: &str, position: u32) -> Result<()> {
    let browser = widget.browser;
    let kept = json!({"signals": 3, "routine": {"movements": [movement, "M9", "M1"], "position": position, "begun": 0}});
    browser.run("localStorage.setItem('sorewise:routine', JSON.stringify(a))", kept).await?;
    browser.reload().await?;
    widget.ready().await?;
    let two = json!({"schema": 1, "areas": [
        {"region": "calf", "side": "left", "intensity": 3}, {"region": "quadriceps", "side": "right", "intensity": 2},
    ]});
    widget.set_report(&two).await?;
    browser.until("it is offered", "return find('[data-action=resume]') !== null", json!([])).await?;
    browser.run("find('[data-action=resume]').click()", json!([])).await?;
    browser.until("it runs", "return find('.player')?.dataset.running === 'true'", json!([])).await?;
    browser.run("find('[data-action=toggle]').click()", json!([])).await?;
    browser.until("it stands", "return find('.player')?.dataset.running === 'false'", json!([])).await
}

/// The whole page, also what is below the window.
async fn picture(browser: &Browser) -> Result<Vec<u8>> {
    let open: bool = browser.js("return find('dialog[open]') !== null", json!([])).await?;
    let parameters = json!({"format": "png", "captureBeyondViewport": !open});
    let metrics: Value = browser.devtools("Page.getLayoutMetrics", json!({})).await?;
    let size = &metrics["cssContentSize"];
    let clip = json!({"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1});
    let mut parameters = parameters;
    // What stands before the page is as large as the window.
    if !open {
        parameters["clip"] = clip;
    }
    let answer: Value = browser.devtools("Page.captureScreenshot", parameters).await?;
    let data = answer["data"].as_str().context("Chromium gave no picture")?;
    Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
}
