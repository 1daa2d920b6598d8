//! Pages that site generators make: the journey of all hosts in each. What they are is in `generators.rs`.

use super::in_hosts::journey;
use crate::generators;
use crate::harness::{Context, Test};
use crate::tests;
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module; only a full run has them. What is made is the same for all engines.
pub const TESTS: &[Test] = tests![
    journey_in_hugo on [Engine::Chromium],
    journey_in_zola on [Engine::Chromium],
    journey_in_astro on [Engine::Chromium],
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
