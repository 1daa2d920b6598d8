//! A reader of Arabic: everything from right to left, nothing left behind in English.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![journey_in_arabic_by_phone, journey_in_arabic_by_desktop];

async fn journey_in_arabic_by_phone(context: &Context<'_>) -> Result<()> {
    reads(context, Device::Phone).await
}

async fn journey_in_arabic_by_desktop(context: &Context<'_>) -> Result<()> {
    reads(context, Device::Desktop).await
}

async fn reads(context: &Context<'_>, device: Device) -> Result<()> {
    Visit::walk(context, device, async |visit| {
        let Visit { widget, pointer, browser, .. } = visit;
        visit.tap("[data-show], .sw").await?;
        browser.run("document.querySelector('#languages [lang=ar]').click()", json!([])).await?;
        visit
            .until("it speaks Arabic", "return find('.sw').lang === 'ar' && find('.sw').dir === 'rtl'")
            .await?;
        visit.step("Arabic is chosen", By::Hand).await?;
        widget.tap_region(*pointer, View::Anterior, "quadriceps", "right").await?;
        visit.step("the thigh is tapped", By::Hand).await?;
        widget.rate(*pointer, 3).await?;
        visit.step("the thigh is at 3", By::Hand).await?;
        visit.tap(".rating [data-action=done]").await?;
        visit.until("the rating is closed", "return !find('.rating')").await?;
        visit.until("there is an answer", "return Boolean(find('section[data-disposition]'))").await?;
        visit.step("done", By::Hand).await?;
        for screen in 1..=3 {
            visit.scroll(0.8).await?;
            visit.step(&format!("read on, screen {screen}"), By::Eye).await?;
        }
        visit.scan("an answer in Arabic").await?;
        visit.axe("an answer in Arabic").await?;
        // Names of sources and of plasters stay as they are; sentences do not.
        let script = r"
        const walker = document.createTreeWalker(find('.sw'), NodeFilter.SHOW_TEXT);
        const english = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode;
          if (parentElement.closest('.sources, .visually-hidden, a, kbd, svg')) continue;
          if (/[a-z]{3,}( [a-z]{2,}){2,}/i.test(data)) english.push(data.trim().slice(0, 60));
        }
        return english;
    ";
        let english: Vec<String> = browser.js(script, json!([])).await?;
        ensure!(english.is_empty(), "left in English: {english:?}");
        visit.tap(".start-routine button").await?;
        visit.until("it runs", "return find('.player')?.dataset.running === 'true'").await?;
        visit.step("a routine in Arabic", By::Hand).await?;
        visit.tap(".player [data-action=end]").await?;
        visit.until("it is left", "return !find('.player')").await?;
        visit.step("it is left", By::Hand).await?;
        Ok(())
    })
    .await
}
