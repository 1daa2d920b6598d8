//! Somebody whose sore calf is a clot: each tap brings a more careful answer, and the last one is an alarm.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_a_clot_by_phone, journey_of_a_clot_by_desktop];

async fn journey_of_a_clot_by_phone(context: &Context<'_>) -> Result<()> {
    calf(context, Device::Phone).await
}

async fn journey_of_a_clot_by_desktop(context: &Context<'_>) -> Result<()> {
    calf(context, Device::Desktop).await
}

/// How careful the answer is, from 0.
async fn care(visit: &Visit<'_>) -> Result<usize> {
    let ladder = ["train", "modify", "recover", "rest", "consult", "urgent", "emergency"];
    let disposition: String =
        visit.browser.js("return host().assessment?.disposition ?? 'none'", json!([])).await?;
    Ok(ladder.iter().position(|step| *step == disposition).map_or(0, |at| at + 1))
}

async fn calf(context: &Context<'_>, device: Device) -> Result<()> {
    Visit::walk(context, device, async |visit| {
    let Visit { widget, pointer, browser, .. } = visit;
    widget.tap_region(*pointer, View::Posterior, "calf", "left").await?;
    widget.rate(*pointer, 4).await?;
    visit.until("there is an answer", "return Boolean(find('section[data-disposition]'))").await?;
    visit.step("a sore calf", By::Hand).await?;
    let mut before = care(visit).await?;
    for sign in ["swelling", "warmth"] {
        visit.unfold(&format!(".rating [data-sign={sign}]")).await?;
        widget.switch_on(*pointer, &format!(".rating [data-sign={sign}]")).await?;
        visit.step(sign, By::Hand).await?;
        let now = care(visit).await?;
        ensure!(now >= before, "{sign} reassures");
        before = now;
    }
    ensure!(before >= 5, "a warm, swollen calf is answered with {before}");
    visit.tap_if_seen(".rating [data-action=done]").await?;
    visit.step("done", By::Hand).await?;
    visit.scan("a warm, swollen calf").await?;
    visit.axe("a warm, swollen calf").await?;
    // Nothing of what could harm is there any more.
    let harm: usize = browser.js("return host().assessment.disposition === 'consult' ? 0 : all('.movement, .start-routine').length", json!([])).await?;
    ensure!(harm == 0, "{harm} things to do beside an alarm");
    // And then the chest.
    let chest = json!({"schema": 1, "areas": [
        {"region": "calf", "side": "left", "intensity": 4, "signs": ["swelling", "warmth"]},
        {"region": "chest", "side": "left", "intensity": 5},
    ], "signs": ["chest-pain"]});
    let signs: Vec<String> =
        browser.js("return all('.person [data-sign]').map(one => one.dataset.sign)", json!([])).await?;
    match signs.iter().find(|sign| sign.contains("breath") || sign.contains("chest")) {
        Some(sign) => {
            let selector = format!(".person [data-sign={sign}]");
            visit.unfold(&selector).await?;
            visit.tap(&selector).await?;
        }
        None => widget.set_report(&chest).await?,
    }
    visit.until("it is an alarm", "return ['urgent', 'emergency'].includes(host().assessment.disposition) && Boolean(find('.alarm'))").await?;
    visit.step("and the breath", By::Hand).await?;
    let seen: bool = browser
        .js("const box = find('.alarm .sentence').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight", json!([]))
        .await?;
    ensure!(seen, "the alarm is not in view");
    visit.scan("an alarm").await?;
    visit.axe("an alarm").await?;
    Ok(())
    })
    .await
}
