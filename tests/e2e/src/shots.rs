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

const SCENES: [Scene; 13] = [
    Scene::Start,
    Scene::Rating,
    Scene::Answer,
    Scene::Why,
    Scene::Consult,
    Scene::Emergency,
    Scene::Link,
    Scene::Print,
    Scene::Routine,
    Scene::Rest,
    Scene::How,
    Scene::After,
    Scene::Resume,
];

/// What a person sees on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scene {
    Start,
    Rating,
    Answer,
    Why,
    Consult,
    Emergency,
    Link,
    Print,
    Routine,
    Rest,
    How,
    After,
    Resume,
}

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
            for (width, height) in SIZES {
                // A bar would take its width from the page, but not show in the picture.
                let _: Value =
                    browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await?;
                for scene in SCENES {
                    let _: Value =
                        browser.devtools("Emulation.setEmulatedMedia", emulated(theme, "screen")).await?;
                    resize(&browser, (width, height)).await?;
                    play(&browser, scene).await.with_context(|| format!("{scene:?}"))?;
                    let media = if scene == Scene::Print { "print" } else { "screen" };
                    let _: Value =
                        browser.devtools("Emulation.setEmulatedMedia", emulated(theme, media)).await?;
                    let name = format!("{scene:?}-{width}x{height}-{theme}-{language}.png").to_lowercase();
                    // What fills the view is pictured as it is.
                    let whole = scene != Scene::Emergency && !is_open(&browser).await?;
                    std::fs::write(folder.join(&name), picture(&browser, (width, height), whole).await?)?;
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
        Scene::Emergency => {
            let mut report = calf();
            report["signs"] = json!(["dark-urine"]);
            widget.set_report(&report).await?;
            widget.answers("emergency").await?;
        }
        Scene::Why | Scene::Link | Scene::Print => {
            widget.set_report(&calf()).await?;
            widget.answers("modify").await?;
            let open = match scene {
                Scene::Why => "for (const fold of all('details')) fold.open = true",
                Scene::Link => "find('[data-action=link]').click()",
                _ => "dispatchEvent(new Event('beforeprint'))",
            };
            browser.run(open, json!([])).await?;
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
    pause(250).await;
    Ok(())
}

fn emulated(theme: &str, media: &str) -> Value {
    json!({"media": media, "features": [
        {"name": "prefers-color-scheme", "value": theme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]})
}

async fn resize(browser: &Browser, (width, height): (u32, u32)) -> Result<()> {
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500});
    let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
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

/// Whether a routine stands before the page.
async fn is_open(browser: &Browser) -> Result<bool> {
    browser.js("return find('dialog[open]') !== null", json!([])).await
}

/// The window; or the `whole` page, also what is below the window.
async fn picture(browser: &Browser, (width, height): (u32, u32), whole: bool) -> Result<Vec<u8>> {
    if whole {
        // Figures that are out of sight are not drawn: the window has to be as high as the page.
        resize(browser, (width, 9000)).await?;
        pause(150).await;
        let script = "return Math.ceil(document.body.lastElementChild.getBoundingClientRect().bottom)";
        let end: u32 = browser.js(script, json!([])).await?;
        resize(browser, (width, end.max(height))).await?;
        pause(100).await;
    }
    let parameters = json!({"format": "png"});
    let answer: Value = browser.devtools("Page.captureScreenshot", parameters).await?;
    let data = answer["data"].as_str().context("Chromium gave no picture")?;
    Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
}
