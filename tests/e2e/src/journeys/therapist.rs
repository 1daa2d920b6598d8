//! A therapist at a desk: several places, the answer on paper and as text.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_a_therapist_who_prints];

async fn journey_of_a_therapist_who_prints(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Desktop, async |visit| {
    let Visit { widget, browser, .. } = visit;
    let report = json!({"schema": 1, "areas": [
        {"region": "calf", "side": "left", "intensity": 4, "sensations": ["achy"]},
        {"region": "lower-back", "side": "right", "intensity": 6, "sensations": ["stiff"]},
        {"region": "shoulder", "side": "right", "intensity": 2},
    ], "activity": {"kind": "strength"}, "hours_since_activity": 20});
    widget.set_report(&report).await?;
    visit.until("there is an answer", "return Boolean(find('section[data-disposition]'))").await?;
    visit.step("a report is brought", By::Hand).await?;
    visit.scan("a therapist's answer").await?;

    // Paper has no screen: the dialog would wait for a person, so what it would print is looked at.
    browser.run("window.print = () => { window.asked = true; }", json!([])).await?;
    visit.tap("[data-action=print]").await?;
    visit.until("it is to be printed", "return window.asked && Boolean(find('.print-page'))").await?;
    if browser.engine == Engine::Chromium {
        let _: Value = browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
        let script = r"
            const sheet = find('.print-page'), box = sheet.getBoundingClientRect();
            const others = all('.sw > *').filter(one => !one.contains(sheet) && one.checkVisibility() && one.getBoundingClientRect().height > 0);
            const wide = [...sheet.querySelectorAll('*')].filter(one => !one.closest('svg') && one.getBoundingClientRect().right > box.right + 1);
            return [sheet.checkVisibility(), others.map(one => one.className), wide.length];
        ";
        let (there, others, wide): (bool, Vec<String>, usize) = browser.js(script, json!([])).await?;
        ensure!(
            there && others.is_empty() && wide == 0,
            "on paper: {there}, beside it {others:?}, {wide} too wide"
        );
        let _: Value = browser.devtools("Emulation.setEmulatedMedia", json!({"media": "screen"})).await?;
    }
    let text: String = browser.js("return find('.print-page').textContent", json!([])).await?;
    let script = "return [find('.headline .sentence').textContent, ...all('.details .movement h3').map(one => one.textContent)]";
    let shown: Vec<String> = browser.js(script, json!([])).await?;
    ensure!(
        shown.iter().all(|part| text.contains(part.as_str())),
        "the paper lacks what the screen shows: {shown:?}"
    );
    browser.run("dispatchEvent(new Event('afterprint'))", json!([])).await?;
    visit.until("the page is what it was", "return !find('.print-page')").await?;
    visit.step("it is printed", By::Hand).await?;

    // The text that is taken along says what the screen says.
    let desktop = r"
        Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
        document.addEventListener('copy', () => { window.copied = String(document.activeElement.value); });
    ";
    browser.run(desktop, json!([])).await?;
    visit.tap("[data-action=share]").await?;
    visit.until("it is copied", "return Boolean(window.copied)").await?;
    visit.step("the text is copied", By::Hand).await?;
    let copied: String = browser.js("return window.copied", json!([])).await?;
    ensure!(copied.contains(shown[0].as_str()), "the text says something else than {}: {copied}", shown[0]);
    let script = "return host().report.areas.map(area => String(area.intensity))";
    let ratings: Vec<String> = browser.js(script, json!([])).await?;
    ensure!(ratings.iter().all(|rating| copied.contains(rating.as_str())), "{ratings:?} in {copied}");

    visit.tap("[data-action=link]").await?;
    visit.step("a link is thought about", By::Hand).await?;
    visit.axe("a therapist's desk").await?;
    Ok(())
    })
    .await
}
