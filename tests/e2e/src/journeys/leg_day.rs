//! The day after leg day, with one thumb: both thighs, the seat, then a routine.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_leg_day_by_thumb];

async fn journey_of_leg_day_by_thumb(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Phone, async |visit| {
        let Visit { widget, pointer, .. } = visit;
        widget.tap_region(*pointer, View::Anterior, "quadriceps", "left").await?;
        visit.step("a thigh is tapped", By::Hand).await?;
        visit.tap("[data-action=both]").await?;
        visit
            .until(
                "both are selected",
                "return find('[data-action=both]').getAttribute('aria-pressed') === 'true'",
            )
            .await?;
        visit.step("both thighs", By::Hand).await?;
        widget.rate(*pointer, 5).await?;
        visit.step("both at 5", By::Hand).await?;
        // The sheet is opened as far as it goes, and all of it can be read.
        visit.browser.run("find('.rating').scrollTop = 10000", serde_json::json!([])).await?;
        visit.step("the sheet is scrolled", By::Eye).await?;
        // Straight from one place to the next, without closing anything.
        visit.tap("[data-show=posterior]").await?;
        visit.step("turned around", By::Hand).await?;
        widget.tap_region(*pointer, View::Posterior, "glutes", "left").await?;
        widget.rate(*pointer, 3).await?;
        visit.step("the seat at 3", By::Hand).await?;
        visit.tap(".rating [data-action=done]").await?;
        visit.until("the rating is closed", "return !find('.rating')").await?;
        visit.step("done", By::Hand).await?;
        widget.rates(&[("quadriceps", "left", 5), ("quadriceps", "right", 5), ("glutes", "left", 3)]).await?;
        visit.unfold("[data-field=activity]").await?;
        widget.choose("activity", "strength").await?;
        widget.choose("when", "20").await?;
        visit.step("it was leg day", By::Hand).await?;
        visit.scan("leg day").await?;

        visit.scroll_to(".workouts").await?;
        visit.step("the week is read", By::Eye).await?;
        visit.scroll_to(".start-routine").await?;
        visit.step("the routine is found", By::Eye).await?;
        visit.tap(".start-routine button").await?;
        visit.until("it runs", "return find('.player')?.dataset.running === 'true'").await?;
        visit.step("the routine runs", By::Hand).await?;
        visit.tap(".player [data-action=skip]").await?;
        visit.tap(".player [data-action=toggle]").await?;
        visit.until("it stands", "return find('.player')?.dataset.running === 'false'").await?;
        visit.step("it stands", By::Hand).await?;
        visit.tap(".player .how summary").await?;
        visit.step("how it goes is read", By::Hand).await?;
        visit.axe("a routine that stands").await?;
        visit.tap(".player [data-action=end]").await?;
        visit.until("it is left", "return !find('.player')").await?;
        visit.step("the routine is left", By::Hand).await?;
        visit.scroll_to("[data-action=resume]").await?;
        visit.step("it can be gone on with", By::Eye).await?;
        // One undo too many is undone.
        let before = widget.report().await?;
        visit.tap("[data-tool=undo]").await?;
        visit.step("taken back", By::Hand).await?;
        ensure!(widget.report().await? != before, "nothing was taken back");
        visit.tap("[data-tool=redo]").await?;
        visit.step("brought back", By::Hand).await?;
        ensure!(widget.report().await? == before, "it is not what it was");
        Ok(())
    })
    .await
}
