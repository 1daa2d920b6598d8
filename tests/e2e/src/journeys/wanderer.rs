//! Somebody who does everything in the wrong order: scrolls, rates, scrolls back, changes the language, turns
//! the phone, goes away and comes back.

use super::{Device, Visit, watch::By};
use crate::browser::pause;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_a_wanderer];

async fn language(visit: &Visit<'_>, language: &str) -> Result<()> {
    visit.browser.run("document.querySelector(`#languages [lang=${a}]`).click()", json!(language)).await?;
    visit.until("the language has changed", &format!("return find('.sw').lang === '{language}'")).await?;
    visit.step(&format!("the language is {language}"), By::Hand).await
}

async fn journey_of_a_wanderer(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Phone, async |visit| {
        let Visit { widget, pointer, browser, .. } = visit;
        for _ in 0..3 {
            visit.scroll(0.5).await?;
            visit.step("scrolled before anything is said", By::Eye).await?;
        }
        visit.scan("nothing said yet").await?;
        widget.tap_region(*pointer, View::Posterior, "calf", "right").await?;
        widget.rate(*pointer, 2).await?;
        visit.step("rated", By::Hand).await?;
        // On, with the sheet open.
        for _ in 0..4 {
            visit.scroll(0.7).await?;
            visit.step("scrolled with an open sheet", By::Eye).await?;
        }
        visit.scan("with an open sheet").await?;
        visit.scroll(-50.0).await?;
        visit.step("back at the top", By::Eye).await?;
        language(visit, "es").await?;
        visit.tap(".rating [data-action=done]").await?;
        visit.until("the rating is closed", "return !find('.rating')").await?;
        visit.scroll(2.5).await?;
        visit.step("far below", By::Eye).await?;
        let place: f64 = browser.js("return scrollY", json!([])).await?;
        Device::PhoneAcross.take(browser).await?;
        visit.step("the phone is turned", By::Hand).await?;
        visit.scan("on its side").await?;
        Device::Phone.take(browser).await?;
        visit.step("the phone is turned back", By::Hand).await?;
        let now: f64 = browser.js("return scrollY", json!([])).await?;
        ensure!(place > 100.0 && now > 0.0, "from {place} to {now}");
        language(visit, "ar").await?;
        language(visit, "en").await?;
        // A second place, from far below, by way of the map.
        widget.tap_region(*pointer, View::Anterior, "quadriceps", "left").await?;
        widget.rate(*pointer, 6).await?;
        visit.step("a second place", By::Hand).await?;
        visit.tap(".rating [data-action=remove]").await?;
        widget.rates(&[("calf", "right", 2)]).await?;
        visit.step("it is removed", By::Hand).await?;
        // Everything is taken back, one step at a time, and nothing says anything any more.
        for _ in 0..12 {
            if browser.js::<bool>("return host().report.areas.length === 0", json!([])).await? {
                break;
            }
            visit.tap("[data-tool=undo]").await?;
            pause(60).await;
        }
        visit.step("all is taken back", By::Hand).await?;
        let none: bool =
            browser.js("return !host().assessment && !find('section[data-disposition]')", json!([])).await?;
        ensure!(none, "an answer to nothing");
        Ok(())
    })
    .await
}
