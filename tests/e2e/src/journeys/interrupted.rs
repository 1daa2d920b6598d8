//! A routine with a life around it: paused, left, the page loaded again, an hour away.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::calf;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_an_interrupted_routine];

async fn journey_of_an_interrupted_routine(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Phone, async |visit| {
        let Visit { widget, browser, .. } = visit;
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        visit.step("there is an answer", By::Hand).await?;
        let runs = "return find('.player')?.dataset.running === 'true'";
        let stands = "return find('.player')?.dataset.running === 'false'";
        visit.tap(".start-routine button").await?;
        visit.until("it runs", runs).await?;
        visit.step("it runs", By::Hand).await?;
        visit.tap(".player [data-action=skip]").await?;
        visit.until("it is skipped", "return find('.player').dataset.step === 'work'").await?;
        visit.step("the first movement", By::Hand).await?;
        for signal in ["tone", "voice"] {
            if visit.tap_if_seen(&format!(".player [data-action={signal}]")).await? {
                visit.step(&format!("{signal} is switched over"), By::Hand).await?;
            }
        }
        // The phone lies there for an hour.
        browser
            .run("const { now } = window.Date; window.Date.now = () => now() + 3600000", json!([]))
            .await?;
        visit.until("it waits", stands).await?;
        let position: u32 = browser.js("return Number(find('.player').dataset.position)", json!([])).await?;
        ensure!(position < 60_000, "an hour away counts: {position}");
        visit.step("after an hour", By::Hand).await?;
        visit.axe("after an hour").await?;
        visit.tap(".player [data-action=toggle]").await?;
        visit.until("it goes on", runs).await?;
        visit.step("it goes on", By::Hand).await?;
        // The page is loaded again in the midst of it.
        browser.reload().await?;
        widget.ready().await?;
        visit.until("it can be gone on with", "return Boolean(find('[data-action=resume]'))").await?;
        widget.answers("modify").await?;
        visit.step("loaded again", By::Hand).await?;
        visit.scroll_to("[data-action=resume]").await?;
        visit.step("it is offered", By::Eye).await?;
        visit.tap("[data-action=resume]").await?;
        visit.until("it goes on", runs).await?;
        Device::PhoneAcross.take(browser).await?;
        visit.step("the phone is turned", By::Hand).await?;
        Device::Phone.take(browser).await?;
        visit.step("and back", By::Hand).await?;
        for _ in 0..60 {
            browser.run("find('.player [data-action=skip]')?.click()", json!([])).await?;
        }
        visit.until("it is over", "return find('.player').dataset.step === 'over'").await?;
        visit.step("it is over", By::Hand).await?;
        visit.axe("how does it feel now?").await?;
        visit.tap(".player [data-action=save]").await?;
        visit.until("it is closed", "return !find('.player')").await?;
        visit.step("it is saved", By::Hand).await?;
        ensure!(
            widget.report().await?["previous"][0]["areas"][0]["intensity"] == 4,
            "what was before is not kept"
        );
        visit.scan("after a routine").await?;
        Ok(())
    })
    .await
}
