//! The project's own site (`cargo xtask site`): its demo, and its playground, whose lines do in a page of their own what they did there.

use super::in_hosts::journey;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module; only a full run has them, for what makes the site takes minutes to install.
pub const TESTS: &[Test] = tests![site_has_a_demo, playground_writes_what_it_shows];

async fn site_has_a_demo(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.own_site("index.html")).await?;
    journey(browser, async || browser.reload().await, true).await?;
    // mdBook turns pages by the arrows; in the body map they go from place to place.
    let script = r"
        const places = all('[data-region]').filter((place) => place.tabIndex === 0 && place.getClientRects().length);
        places[0].focus();
        const before = active();
        before.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }));
        await drawn();
        return [location.pathname, active() !== before];";
    let (path, moved): (String, bool) = browser.promise(script, json!([])).await?;
    ensure!(path.ends_with("/index.html") && moved, "an arrow led to {path}");
    Ok(())
}

async fn playground_writes_what_it_shows(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.own_site("playground.html")).await?;
    browser
        .until(
            "the controls are there",
            "return document.querySelector('#choices')?.dataset.ready === ''",
            json!([]),
        )
        .await?;
    let controls = "return [...document.querySelectorAll('#choices [name]')].map((control) => control.name)";
    let controls: Vec<String> = browser.js(controls, json!([])).await?;
    let contract: Value =
        serde_json::from_str(&std::fs::read_to_string(xtask::paths::root().join("element/element.json"))?)?;
    for attribute in contract["attributes"].as_array().into_iter().flatten() {
        let name = attribute["name"].as_str().unwrap_or_default();
        ensure!(controls.iter().any(|control| control == name), "there is no control for {name}");
    }
    Widget::first(browser).ready().await?;
    // As a person would: each control, one after the other.
    let choose = r"
        const { elements } = document.querySelector('#choices');
        for (const [name, value] of a) {
          const control = elements[name];
          if (control.type === 'checkbox') control.checked = value; else control.value = value;
          control.dispatchEvent(new Event('input', { bubbles: true }));
        }";
    let chosen = json!([
        ["folder", "sorewise"],
        ["lang", "es"],
        ["theme", "dark"],
        ["heading", true],
        ["name", "a \"b\" <c>"],
        ["--sorewise-accent", "rgb(1, 2, 3)"],
        ["--sorewise-radius", "0; } body { display: none"],
    ]);
    browser.run(choose, chosen).await?;
    let looks = "return host().assessment !== undefined && getComputedStyle(host()).getPropertyValue('--sorewise-accent').trim() === 'rgb(1, 2, 3)' \
        && host().lang === 'es' && host().getAttribute('theme') === 'dark' && find('h1, h2')?.textContent.includes('músculos')";
    browser.until("the element shows it", looks, json!([])).await?;
    let snippet: String =
        browser.js("return document.querySelector('#snippet').textContent", json!([])).await?;
    let wanted = "<link rel=\"stylesheet\" href=\"sorewise/sorewise.css\"><script type=\"module\" src=\"sorewise/sorewise.js\"></script>\n\
        <style>\n  sore-wise {\n    --sorewise-accent: rgb(1, 2, 3);\n  }\n</style>\n\
        <sore-wise lang=\"es\" theme=\"dark\" heading name=\"a &quot;b&quot; &lt;c>\"></sore-wise>\n";
    ensure!(snippet == wanted, "the playground writes {snippet}");
    // The lines alone, in a page beside the folder that they name.
    context.site.paste(&snippet);
    browser.open(&context.site.own_site("pasted.html")).await?;
    journey(browser, async || browser.reload().await, true).await?;
    browser.until("the lines do the same", looks, json!([])).await?;
    let name: String = browser.js("return host().name", json!([])).await?;
    ensure!(name == "a \"b\" <c>", "its name is {name}");
    Ok(())
}
