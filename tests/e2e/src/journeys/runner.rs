//! A runner's evening: twenty hours after a run the left calf aches.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] =
    tests![journey_of_a_runner_by_phone, journey_of_a_runner_by_laptop, journey_of_a_runner_by_desktop];

async fn journey_of_a_runner_by_phone(context: &Context<'_>) -> Result<()> {
    evening(context, Device::Phone).await
}

async fn journey_of_a_runner_by_laptop(context: &Context<'_>) -> Result<()> {
    evening(context, Device::Laptop).await
}

async fn journey_of_a_runner_by_desktop(context: &Context<'_>) -> Result<()> {
    evening(context, Device::Desktop).await
}

async fn evening(context: &Context<'_>, device: Device) -> Result<()> {
    Visit::walk(context, device, async |visit| {
        let Visit { widget, pointer, .. } = visit;
        widget.tap_region(*pointer, View::Posterior, "calf", "left").await?;
        visit.step("the calf is tapped", By::Hand).await?;
        widget.rate(*pointer, 4).await?;
        visit.step("the calf is at 4", By::Hand).await?;
        widget.switch_on(*pointer, "[data-sensation=achy]").await?;
        visit.step("it is achy", By::Hand).await?;
        visit.tap(".rating-foot [data-action=done]").await?;
        visit.until("the rating is closed", "return !find('.rating')").await?;
        visit.step("done", By::Hand).await?;
        visit.unfold("[data-field=activity]").await?;
        widget.choose("activity", "running").await?;
        visit.step("it was a run", By::Hand).await?;
        widget.choose("when", "20").await?;
        widget.answers("modify").await?;
        visit.step("twenty hours ago", By::Hand).await?;
        widget.says_calf().await?;

        visit.scroll_to(".headline .sentence").await?;
        visit.step("the answer is read", By::Eye).await?;
        visit.tap(".why > summary").await?;
        visit.step("why?", By::Hand).await?;
        for screen in 1..=4 {
            visit.scroll(0.8).await?;
            visit.step(&format!("read on, screen {screen}"), By::Eye).await?;
        }
        visit.scroll_to(".ask").await?;
        visit.step("a question is read", By::Eye).await?;
        visit.tap(".ask [data-action=skip]").await?;
        visit.step("it is skipped", By::Hand).await?;
        visit.scan("a runner's answer").await?;
        visit.axe("a runner's answer").await?;

        // Five minutes are all there is.
        visit.unfold("[data-field=minutes]").await?;
        widget.choose("minutes", "5").await?;
        visit
            .until(
                "the cards follow",
                "return all('.movement').length === host().assessment.movements.length",
            )
            .await?;
        visit.step("five minutes", By::Hand).await?;
        // A moment later it hurts more; the change is made where it was made first.
        widget.tap_region(*pointer, View::Posterior, "calf", "left").await?;
        widget.rate(*pointer, 7).await?;
        visit.step("it is at 7 after all", By::Hand).await?;
        let disposition: String = visit.browser.js("return host().assessment.disposition", json!([])).await?;
        ensure!(disposition != "modify", "at 7 as at 4: {disposition}");
        Ok(())
    })
    .await
}
