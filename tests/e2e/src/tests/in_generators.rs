//! Pages that site generators make, and of another Yew app: the journey of all hosts in each. What they are is in `generators.rs`.

use super::in_hosts::journey;
use crate::browser::Pointer;
use crate::generators;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module; only a full run has them. What is made is the same for all engines.
pub const TESTS: &[Test] = tests![
    journey_in_hugo on [Engine::Chromium],
    journey_in_zola on [Engine::Chromium],
    journey_in_astro on [Engine::Chromium],
    journey_in_yew on [Engine::Chromium],
];

async fn goes_through(context: &Context<'_>, page: &str) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.built(page)).await?;
    journey(browser, async || browser.reload().await, true).await.with_context(|| format!("in {page}"))
}

async fn journey_in_hugo(context: &Context<'_>) -> Result<()> {
    generators::hugo()?;
    goes_through(context, "hugo/post").await
}

async fn journey_in_zola(context: &Context<'_>) -> Result<()> {
    generators::zola()?;
    goes_through(context, "zola").await
}

async fn journey_in_astro(context: &Context<'_>) -> Result<()> {
    generators::astro()?;
    goes_through(context, "astro").await?;
    let attributes: Value = context.browser.js("return host().getAttributeNames()", json!([])).await?;
    let attributes = attributes.to_string();
    ensure!(
        attributes.contains("heading-level") && !attributes.contains("readonly"),
        "Astro wrote {attributes}"
    );
    Ok(())
}

async fn journey_in_yew(context: &Context<'_>) -> Result<()> {
    generators::yew()?;
    goes_through(context, "yew").await?;
    // The app hears of what the reader does.
    let widget = Widget::first(&context.browser);
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 6).await?;
    let told = "return document.querySelector('output').textContent === 'calf 6'";
    context.browser.until("the app has heard of it", told, json!([])).await
}
