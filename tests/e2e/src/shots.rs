//! Pictures of every view, screenful by screenful, for people to look at.

use crate::browser::{Browser, pause};
use crate::driver::Driver;
use crate::site::Site;
use crate::weeks;
use crate::widget::{View, Widget, bruised, calf, shape};
use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use serde_json::{Value, json};
use std::path::Path;
use xtask::browsers::Engine;

const SIZES: [(u32, u32); 6] =
    [(360, 740), (768, 1024), (1024, 1000), (1280, 720), (1440, 900), (1920, 1080)];
const THEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 2] = ["en", "ar"];

const SCENES: [Scene; 24] = [
    Scene::Start,
    Scene::List,
    Scene::Rating,
    Scene::Answer,
    Scene::Where,
    Scene::About,
    Scene::Signs,
    Scene::Why,
    Scene::Consult,
    Scene::Emergency,
    Scene::Link,
    Scene::Print,
    Scene::Routine,
    Scene::Rest,
    Scene::How,
    Scene::Plan,
    Scene::Settings,
    Scene::Away,
    Scene::Notes,
    Scene::After,
    Scene::Resume,
    Scene::Back,
    Scene::Since,
    Scene::Stored,
];

/// How much of a screen the next one goes on by: what sticks to its edges hides the rest.
const STEP: f64 = 0.8;
/// More screens than any view has.
const MOST: u32 = 60;

/// What is pictured: all where nothing is chosen.
#[derive(Debug, Default)]
pub struct Choice {
    /// Sizes, as `360x740`.
    pub sizes: Vec<String>,
    /// `light` or `dark`.
    pub themes: Vec<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// Scenes by their names, in small letters.
    pub scenes: Vec<String>,
}

/// Those of `all` that are chosen.
fn chosen<T: Copy>(what: &str, all: &[T], name: impl Fn(T) -> String, wanted: &[String]) -> Result<Vec<T>> {
    if let Some(unknown) = wanted.iter().find(|one| !all.iter().any(|known| name(*known) == **one)) {
        let names: Vec<_> = all.iter().map(|known| name(*known)).collect();
        bail!("there is no {what} `{unknown}`: {}", names.join(", "));
    }
    Ok(all.iter().copied().filter(|one| wanted.is_empty() || wanted.contains(&name(*one))).collect())
}

/// What a person sees on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scene {
    Start,
    List,
    Rating,
    Answer,
    Where,
    About,
    Signs,
    Why,
    Consult,
    Emergency,
    Link,
    Print,
    Routine,
    Rest,
    How,
    Plan,
    Settings,
    Away,
    Notes,
    After,
    Resume,
    Back,
    Since,
    Stored,
}

impl Scene {
    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// Takes them into `target/shots/`, which holds no others then.
///
/// # Errors
///
/// Chromium does not start, the app does not work, or what is chosen does not exist.
pub async fn take(choice: &Choice) -> Result<()> {
    let sizes = chosen("size", &SIZES, |(width, height)| format!("{width}x{height}"), &choice.sizes)?;
    let themes = chosen("theme", &THEMES, str::to_owned, &choice.themes)?;
    let languages = chosen("language", &LANGUAGES, str::to_owned, &choice.languages)?;
    let scenes = chosen("scene", &SCENES, Scene::name, &choice.scenes)?;
    let folder = xtask::paths::target().join("shots");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let driver = Driver::start(Engine::Chromium)?;
    let site = Site::start(false)?;
    for language in languages {
        let browser = Browser { engine: Engine::Chromium, session: driver.session().await? };
        browser.open(&site.app()).await?;
        browser.run("localStorage.setItem('sorewise:language', a)", json!(language)).await?;
        // A bar would take its width from the page, but not show in the picture.
        let _: Value = browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await?;
        for &theme in &themes {
            for &(width, height) in &sizes {
                for &scene in &scenes {
                    let _: Value =
                        browser.devtools("Emulation.setEmulatedMedia", emulated(theme, "screen")).await?;
                    resize(&browser, (width, height)).await?;
                    play(&browser, scene).await.with_context(|| format!("{scene:?}"))?;
                    let media = if scene == Scene::Print { "print" } else { "screen" };
                    let _: Value =
                        browser.devtools("Emulation.setEmulatedMedia", emulated(theme, media)).await?;
                    let name = format!("{}-{width}x{height}-{theme}-{language}", scene.name());
                    screens(&browser, &folder, &name).await?;
                }
            }
        }
        browser.session.quit().await?;
    }
    Ok(())
}

/// The pictures that the manifest names, into `static/`: the icons as their drawings (`xtask/icons/`) say, and what
/// a store shows of the app.
///
/// # Errors
///
/// Chromium does not start, the app does not work, or a file cannot be written.
pub async fn publish() -> Result<()> {
    let folder = xtask::paths::root().join("static");
    let driver = Driver::start(Engine::Chromium)?;
    let site = Site::start(false)?;
    let browser = Browser { engine: Engine::Chromium, session: driver.session().await? };
    browser.open(&site.app()).await?;
    browser.run("localStorage.setItem('sorewise:language', 'en')", json!([])).await?;
    let _: Value = browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await?;
    let _: Value = browser.devtools("Emulation.setEmulatedMedia", emulated("light", "screen")).await?;
    std::fs::create_dir_all(folder.join("screenshots"))?;
    for (name, scene, (width, height)) in PUBLISHED {
        // As sharp as on a phone of today.
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 500});
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        play(&browser, scene).await.with_context(|| format!("{scene:?}"))?;
        let wanted = json!({"format": "webp", "quality": 70});
        let file = folder.join(format!("screenshots/{name}.webp"));
        std::fs::write(file, captured(&browser, wanted).await?)?;
    }
    let drawings = xtask::paths::root().join("xtask/icons");
    let clear = json!({"color": {"r": 0, "g": 0, "b": 0, "a": 0}});
    let _: Value = browser.devtools("Emulation.setDefaultBackgroundColorOverride", clear).await?;
    for (name, size) in ICONS {
        let drawing = std::fs::read(drawings.join(format!("{name}.svg")))?;
        let metrics = json!({"width": size, "height": size, "deviceScaleFactor": 1, "mobile": false});
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        let drawing = base64::engine::general_purpose::STANDARD.encode(drawing);
        browser.open(&format!("data:image/svg+xml;base64,{drawing}")).await?;
        let picture = captured(&browser, json!({"format": "png"})).await?;
        std::fs::write(folder.join(format!("icons/{name}-{size}.png")), picture)?;
    }
    Ok(browser.session.quit().await?)
}

/// What a store shows: the picture's name, the scene, the size.
const PUBLISHED: [(&str, Scene, (u32, u32)); 4] = [
    ("map", Scene::Start, (360, 720)),
    ("answer", Scene::Answer, (360, 720)),
    ("routine", Scene::Routine, (360, 720)),
    ("wide", Scene::Answer, (1280, 800)),
];

/// Drawings, and how large they are wanted, in pixels.
const ICONS: [(&str, u32); 4] =
    [("icon-monochrome", 512), ("icon-maskable", 512), ("icon-check-in", 192), ("icon-routine", 192)];

/// Each screenful, from the top to the end.
async fn screens(browser: &Browser, folder: &Path, name: &str) -> Result<()> {
    for number in 1..=MOST {
        let file = folder.join(format!("{name}-{number:02}.png"));
        std::fs::write(&file, picture(browser).await?)?;
        println!("{}", file.display());
        // What stands before the page is a screen of its own.
        let on = r"
            if (find('dialog[open]')) return false;
            const before = scrollY;
            scrollBy({ top: innerHeight * a, behavior: 'instant' });
            return scrollY > before + 1;
        ";
        if !browser.js::<bool>(on, json!(STEP)).await? {
            return Ok(());
        }
        // Figures that come into sight are drawn then.
        pause(150).await;
    }
    bail!("{name} has no end")
}

/// Empties the diary.
const FORGET: &str = r"
    for (const [key] of await diary()) {
        const request = indexedDB.open('sorewise');
        await new Promise((resolve) => (request.onsuccess = resolve));
        request.result.transaction('diary', 'readwrite').objectStore('diary').clear();
        request.result.close();
        break;
    }
    return null;
";

async fn play(browser: &Browser, scene: Scene) -> Result<()> {
    browser
        .run("localStorage.removeItem('sorewise:report'); localStorage.removeItem('sorewise:routine'); history.replaceState(null, '')", json!([]))
        .await?;
    browser.promise::<Option<Value>>(FORGET, json!([])).await?;
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let rate = "const shape = find(a); shape.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))";
    match scene {
        Scene::Start => {}
        Scene::Stored => stored(browser).await?,
        Scene::Back | Scene::Since => back(&widget, scene).await?,
        Scene::List => {
            browser.run("find('[data-tool=find]')?.click()", json!([])).await?;
            browser.run("find('[data-action=all]')?.click()", json!([])).await?;
            browser.until("all regions are listed", "return all('.area').length > 90", json!([])).await?;
        }
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
        Scene::Where | Scene::About | Scene::Signs => asked(&widget, scene).await?,
        Scene::Consult => {
            widget.set_report(&bruised()).await?;
            widget.answers("consult").await?;
        }
        Scene::Emergency => {
            let mut report = calf();
            // Then there is more that they may ask.
            report["areas"][0]["intensity"] = json!(8);
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
        Scene::Away => {
            routine(&widget, "M2", 52_000).await?;
            browser.run("find('[data-action=toggle]').click()", json!([])).await?;
            let away = "const now = Date.now; Date.now = () => now() + 3600000; return find('.player').dataset.running === 'true'";
            browser.until("it runs", away, json!([])).await?;
            browser
                .until("it waits", "return find('.player').dataset.running === 'false'", json!([]))
                .await?;
        }
        // A phone that keeps no screen awake, pauses music for tones, and speaks English only.
        Scene::Notes => {
            let phone = r"
                const give = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
                give('wakeLock', undefined);
                give('maxTouchPoints', 5);
                give('vibrate', () => true);
                give('audioSession', { type: 'auto' });
                speechSynthesis.getVoices = () => [{ lang: 'en-US', default: true }];
                speechSynthesis.dispatchEvent(new Event('voiceschanged'));
            ";
            routine_after(&widget, "M2", 52_000, phone, 7).await?;
        }
        Scene::Rest => routine(&widget, "M2", 78_000).await?,
        Scene::How => {
            routine(&widget, "M3", 19_000).await?;
            browser.run("find('.how').open = true", json!([])).await?;
        }
        Scene::Plan | Scene::Settings => {
            routine(&widget, "M2", 52_000).await?;
            let fold = if scene == Scene::Plan { ".plan" } else { ".settings" };
            browser.run("find(a).open = true; find(a).scrollIntoView()", json!(fold)).await?;
        }
        Scene::After => {
            routine(&widget, "M3", 120_000).await?;
            for _ in 0..12 {
                browser.run("find('[data-action=skip]')?.click()", json!([])).await?;
            }
            browser.until("it is over", "return find('.routine-feedback') !== null", json!([])).await?;
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

/// What a person is asked: where, as a question about two places; who they are; which signs they have.
async fn asked(widget: &Widget<'_>, scene: Scene) -> Result<()> {
    let mut report = calf();
    if scene == Scene::Where {
        let thigh = json!({"region": "hamstrings-inner", "side": "right", "intensity": 4, "sensations": ["throbbing"]});
        report["areas"].as_array_mut().context("areas")?.push(thigh);
        widget.set_report(&report).await?;
        widget.answers("consult").await?;
        widget.browser.run("find('.ask [data-sensation=throbbing]').click()", json!([])).await?;
        return widget.browser.until("its places show", "return find('.where') !== null", json!([])).await;
    }
    if scene == Scene::About {
        report["context"] = json!({"age": 70, "medicines": ["statin"]});
    }
    widget.set_report(&report).await?;
    widget.answers("modify").await?;
    let folds = if scene == Scene::About { ".about-me details" } else { ".story details" };
    widget.browser.run("for (const fold of all(a)) fold.open = true", json!(folds)).await
}

/// Three weeks of a diary, opened.
async fn stored(browser: &Browser) -> Result<()> {
    let (now, offset) = weeks::clock(browser).await?;
    weeks::take_in(browser, &weeks::three_weeks(now, offset)).await?;
    weeks::open(browser).await
}

/// Somebody comes back after a day, and tells how it is now.
async fn back(widget: &Widget<'_>, scene: Scene) -> Result<()> {
    let browser = widget.browser;
    let report = json!({
        "schema": 1,
        "areas": [
            {"region": "calf", "side": "left", "intensity": 6, "sensations": ["achy"]},
            {"region": "quadriceps", "side": "right", "intensity": 3},
        ],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
    });
    let yesterday =
        "localStorage.setItem('sorewise:report', JSON.stringify({ ...a, at: Date.now() - 86_400_000 }))";
    browser.run(yesterday, report).await?;
    browser.reload().await?;
    widget.ready().await?;
    browser.until("it asks", "return find('.back') !== null", json!([])).await?;
    if scene == Scene::Since {
        let answer = "find('[data-action=all-still]').click();             for (const reply of all('.back-areas [data-reply=same]')) reply.click();             for (const slider of all('.back-areas .slider')) { slider.value = 2; slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); }";
        browser.run(answer, json!([])).await?;
        browser
            .until("all is answered", "return find('[data-action=answered]').disabled === false", json!([]))
            .await?;
        browser.run("find('[data-action=answered]').click()", json!([])).await?;
        browser.until("what has changed is there", "return find('.since') !== null", json!([])).await?;
    }
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
    routine_after(widget, movement, position, "", 3).await
}

/// The same with these signals on, on a page where this was run before.
async fn routine_after(
    widget: &Widget<'_>,
    movement: &str,
    position: u32,
    script: &str,
    signals: u8,
) -> Result<()> {
    let browser = widget.browser;
    let kept = json!({"signals": signals, "routine": {"movements": [movement, "M9", "M1"], "position": position, "begun": 0}});
    browser.run("localStorage.setItem('sorewise:routine', JSON.stringify(a))", kept).await?;
    browser.reload().await?;
    widget.ready().await?;
    let two = json!({"schema": 1, "areas": [
        {"region": "calf", "side": "left", "intensity": 3}, {"region": "quadriceps", "side": "right", "intensity": 2},
    ]});
    widget.set_report(&two).await?;
    browser.until("it is offered", "return find('[data-action=resume]') !== null", json!([])).await?;
    browser.run(script, json!([])).await?;
    browser.run("find('[data-action=resume]').click()", json!([])).await?;
    browser.until("it runs", "return find('.player')?.dataset.running === 'true'", json!([])).await?;
    browser.run("find('[data-action=toggle]').click()", json!([])).await?;
    browser.until("it stands", "return find('.player')?.dataset.running === 'false'", json!([])).await
}

/// What the window shows.
async fn picture(browser: &Browser) -> Result<Vec<u8>> {
    captured(browser, json!({"format": "png"})).await
}

/// The same in this format.
async fn captured(browser: &Browser, format: Value) -> Result<Vec<u8>> {
    let answer: Value = browser.devtools("Page.captureScreenshot", format).await?;
    let data = answer["data"].as_str().context("Chromium gave no picture")?;
    Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
}
