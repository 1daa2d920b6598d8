//! Somebody without a mouse: all by keys, and what has the focus is always seen.

use super::{Device, Visit, watch::By};
use crate::browser::key;
use crate::harness::{Context, Test};
use crate::tests;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![journey_by_keys_alone];

/// What has the focus is in view, and nothing lies over all of it.
async fn focus_is_seen(visit: &Visit<'_>, step: &str) -> Result<()> {
    let script = r"
        const element = active();
        const box = element.getBoundingClientRect();
        const name = `${element.localName} ${element.getAttribute('class') ?? ''} ${JSON.stringify(element.dataset)}`;
        if (element === document.body) return ['nothing', false];
        const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
        const root = element.getRootNode();
        for (let i = 1; i < 6; i++) for (let j = 1; j < 6; j++) {
          const hit = root.elementFromPoint(left + (right - left) * i / 6, top + (bottom - top) * j / 6);
          if (right > left && bottom > top && hit && (element.contains(hit) || hit.contains(element) && hit.localName === 'label')) return [name, true];
        }
        return [`${name} ${JSON.stringify(box)}`, false];
    ";
    let (name, seen): (String, bool) = visit.browser.js(script, json!([])).await?;
    ensure!(seen, "{step}: what has the focus cannot be seen: {name}");
    Ok(())
}

/// Tabs until this is true of what has the focus.
async fn tab_to(visit: &Visit<'_>, what: &str, is: &str) -> Result<()> {
    for _ in 0..60 {
        visit.browser.press(key::TAB).await?;
        crate::browser::pause(30).await;
        focus_is_seen(visit, what).await?;
        if visit.browser.js::<bool>(&format!("const on = active(); return Boolean({is})"), json!([])).await? {
            return Ok(());
        }
    }
    anyhow::bail!("{what} is not reached by the tab key")
}

async fn journey_by_keys_alone(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Desktop, async |visit| {
        let browser = visit.browser;
        tab_to(visit, "the body", "on.closest('svg[data-view]') && on.dataset.region").await?;
        visit.step("the body has the focus", By::Hand).await?;
        // Down the body to a muscle that movements reach.
        for _ in 0..20 {
            browser.press(key::DOWN).await?;
            let muscle = "return ['chest', 'abdominals', 'quadriceps'].includes(active().dataset.region)";
            if browser.js::<bool>(muscle, json!([])).await? {
                break;
            }
        }
        visit.step("down the body", By::Hand).await?;
        focus_is_seen(visit, "on the body").await?;
        let region: String = browser.js("return active().dataset.region", json!([])).await?;
        browser.press(key::ENTER).await?;
        visit.until("the slider has the focus", "return active()?.dataset.field === 'intensity'").await?;
        visit.step("a place is selected", By::Hand).await?;
        focus_is_seen(visit, "the slider").await?;
        for _ in 0..4 {
            browser.press(key::RIGHT).await?;
        }
        let rated = "return host().report.areas.length === 1 && host().report.areas[0].intensity";
        visit.until("it is at 4", &format!("{rated} === 4")).await?;
        visit.step("it is at 4", By::Hand).await?;
        tab_to(visit, "done", "on.dataset.action === 'done'").await?;
        browser.press(key::ENTER).await?;
        visit.until("the rating is closed", "return !find('.rating')").await?;
        visit.until("the focus is back", "return active()?.dataset.region !== undefined").await?;
        let back: String = browser.js("return active().dataset.region", json!([])).await?;
        ensure!(region == back, "from {region} the focus came back to {back}");
        visit.step("closed", By::Hand).await?;
        tab_to(visit, "why", "on.matches('.why > summary')").await?;
        visit.step("on to the answer", By::Hand).await?;
        browser.press(key::ENTER).await?;
        visit.until("the reasons show", "return find('.why').open").await?;
        visit.step("the reasons are open", By::Hand).await?;
        tab_to(visit, "the routine", "on.dataset.action === 'start-routine'").await?;
        visit.step("on to the routine", By::Hand).await?;
        browser.press(key::ENTER).await?;
        visit.until("it runs", "return find('.player')?.dataset.running === 'true'").await?;
        browser.press(' ').await?;
        visit.until("it stands", "return find('.player')?.dataset.running === 'false'").await?;
        visit.step("a routine that stands", By::Hand).await?;
        focus_is_seen(visit, "the player").await?;
        // Nothing of the page behind it can be reached.
        for _ in 0..12 {
            browser.press(key::TAB).await?;
            let inside: bool = browser
                .js("return active() === document.body || Boolean(active().closest('dialog'))", json!([]))
                .await?;
            ensure!(inside, "the tab key leaves the routine");
        }
        browser.press(key::ESCAPE).await?;
        visit.until("it is left", "return !find('.player')").await?;
        visit.until("the focus is back", "return active()?.dataset.action === 'start-routine'").await?;
        visit.step("the routine is left", By::Hand).await?;
        visit.axe("by keys").await?;
        Ok(())
    })
    .await
}
