//! How long a visitor waits, in Chromium on this machine.

use crate::browser::Browser;
use crate::driver::Driver;
use crate::site::Site;
use crate::widget::{Widget, calf};
use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// Notes when the element says that it is ready.
const WATCH: &str = r"
    new MutationObserver(([{ target }]) => {
      if (target.dataset.state === 'ready') window.readyAfter ??= performance.now();
    }).observe(document, { subtree: true, attributeFilter: ['data-state'] });
";

/// Milliseconds, sorted.
struct Times(Vec<f64>);

impl Times {
    fn new(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// The time within which so many hundredths of them are.
    fn percentile(&self, hundredths: usize) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get((last * hundredths + 50) / 100).copied().unwrap_or(f64::NAN)
    }
}

/// Measures and prints.
///
/// # Errors
///
/// Chromium does not start, or the app does not work.
pub async fn measure() -> Result<()> {
    let driver = Driver::start(Engine::Chromium)?;
    let site = Site::start(false)?;
    let mut starts = Vec::new();
    for _ in 0..10 {
        let browser = Browser { engine: Engine::Chromium, session: driver.session().await? };
        let _: Value =
            browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
        browser.open(&site.page("plain.html")).await?;
        Widget::first(&browser).ready().await?;
        starts.push(browser.js("return window.readyAfter", json!([])).await?);
        browser.session.quit().await?;
    }
    let browser = Browser { engine: Engine::Chromium, session: driver.session().await? };
    browser.open(&site.app()).await?;
    let widget = Widget::first(&browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    browser
        .run(
            "const at = 'svg[data-view=posterior] [data-region=calf][data-side=left]'; \
        find(at).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))",
            json!([]),
        )
        .await?;
    browser.until("the rating is open", "return find('[data-field=intensity]') !== null", json!([])).await?;
    // From the slider's event until the value and the answer in the page have followed it and are laid
    // out anew; and, to compare, a change of the page by hand, which is what the machine itself needs.
    let script = r"
        const slider = find('[data-field=intensity]');
        const until = (root, change) => new Promise((resolve) => {
          const observer = new MutationObserver(() => { observer.disconnect(); host().offsetHeight; resolve(performance.now()); });
          observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
          change();
        });
        const ours = [], bare = [];
        const paragraph = document.body.appendChild(document.createElement('p'));
        for (let i = 0; i < 220; i++) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          slider.value = i % 2 ? 3 : 7;
          let start = performance.now();
          const end = await until(find('[data-field=intensity]').closest('section'), () =>
            slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })));
          if (i >= 20) ours.push(end - start);
          start = performance.now();
          const bareEnd = await until(paragraph, () => { paragraph.textContent = String(i); });
          if (i >= 20) bare.push(bareEnd - start);
        }
        return [ours, bare];
    ";
    let (ours, bare): (Vec<f64>, Vec<f64>) =
        browser.promise(script, json!([])).await.context("changing the rating")?;
    let _: Value = browser.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 4})).await?;
    let (slow, slow_bare): (Vec<f64>, Vec<f64>) =
        browser.promise(script, json!([])).await.context("changing the rating, slowly")?;
    let _: Value = browser.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 1})).await?;
    // The answer alone, with its way out to JavaScript, which costs more than the answer.
    let script = r"
        host().report = { schema: 1, hours_since_activity: 20, activity: { kind: 'running', effort: 'hard' }, areas: [
          { region: 'calf', side: 'left', intensity: 4, sensations: ['achy'] }, { region: 'quadriceps', side: 'right', intensity: 3 },
          { region: 'glutes', side: 'left', intensity: 6, sensations: ['stiff'] }] };
        const times = [];
        for (let round = 0; round < 60; round++) {
          const start = performance.now();
          for (let i = 0; i < 20; i++) host().assessment;
          if (round >= 10) times.push((performance.now() - start) / 20);
        }
        return times;
    ";
    let answers: Vec<f64> = browser.promise(script, json!([])).await.context("asking for the answer")?;
    browser.session.quit().await?;

    println!("{:<44}{:>9}{:>9}", "milliseconds", "median", "p95");
    let (starts, ours, bare) = (Times::new(starts), Times::new(ours), Times::new(bare));
    let (slow, slow_bare) = (Times::new(slow), Times::new(slow_bare));
    let answers = Times::new(answers);
    for (name, times) in [
        ("from opening a page until the map is there", &starts),
        ("from a changed rating to the changed page", &ours),
        ("a changed text without us, to compare", &bare),
        ("the same with the processor four times slower", &slow),
        ("a changed text then", &slow_bare),
        ("the answer to three areas, as an object", &answers),
    ] {
        println!("{name:<44}{:>9.3}{:>9.3}", times.percentile(50), times.percentile(95));
    }
    Ok(())
}
