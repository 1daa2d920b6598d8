//! What outlives a reload, and what happens where nothing may.

use crate::browser::{Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![
    reload_keeps_the_report,
    moving_slider_is_stored_once,
    damaged_storage_is_survived,
    named_elements_keep_their_own,
    storage_none_keeps_nothing,
    blocked_storage_is_said_once,
];

async fn reload_keeps_the_report(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    context.browser.reload().await?;
    widget.ready().await?;
    widget.says_calf().await?;
    widget.answers("modify").await
}

/// Storing is slow on an old phone: what a slider passes is not stored, what it rests on is, be it that the page goes
/// at once.
async fn moving_slider_is_stored_once(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 1).await?;
    let stored = "return (await keeps('\"area/calf/left\":1')).length > 0";
    ensure!(browser.promise::<bool>(stored, json!([])).await?, "it is stored once it is quiet");
    let slide = r"
        const slider = find('.rating .slider'), seen = new Set();
        for (let step = 0; step < 20; step += 1) {
          slider.value = 2 + step % 8;
          slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          // By a timer: a busy machine may take so long for a frame that it is quiet between two steps.
          await new Promise((resolve) => setTimeout(resolve, 5));
          seen.add(localStorage.getItem('sorewise:report'));
        }
        slider.value = 6;
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        return seen.size;";
    let passed: usize = browser.promise(slide, json!([])).await?;
    ensure!(passed <= 4, "{passed} reports were stored on the way of the slider");
    browser.reload().await?;
    widget.ready().await?;
    let report = widget.report().await?;
    ensure!(report["areas"][0]["intensity"] == 6, "the page went, and with it the last step: {report}");
    Ok(())
}

async fn damaged_storage_is_survived(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    for damaged in ["{\"schema\":1,\"areas\":[{\"region\":\"ca", "{\"schema\":99}", "null", "[]", "\u{0}"] {
        context.browser.run("localStorage.setItem('sorewise:report', a)", json!(damaged)).await?;
        context.browser.reload().await?;
        widget.ready().await?;
        let report = widget.report().await?;
        ensure!(report["areas"] == json!([]), "after {damaged}: {report}");
    }
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await
}

async fn named_elements_keep_their_own(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = "const one = document.createElement('sore-wise'); one.setAttribute('name', 'knees'); host().replaceWith(one)";
    browser.run(script, json!([])).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let script = "return localStorage.getItem('sorewise:report:knees') === '[]' && localStorage.getItem('sorewise:report') === null";
    browser.until("it is kept under its name", script, json!([])).await?;
    let keys: String = browser.promise("return keeps(':knees check-in/')", json!([])).await?;
    ensure!(keys.contains("area/calf/left"), "{keys}");
    Ok(())
}

async fn storage_none_keeps_nothing(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = "const one = document.createElement('sore-wise'); one.setAttribute('storage', 'none'); host().replaceWith(one)";
    browser.run(script, json!([])).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    // Longer than it has to be quiet for what is stored.
    pause(600).await;
    let kept: usize = browser
        .js("return Object.keys(localStorage).filter(key => key.includes('report')).length", json!([]))
        .await?;
    ensure!(kept == 0, "{kept} reports are kept");
    let kept: usize = browser.promise("return (await diary()).length", json!([])).await?;
    ensure!(kept == 0, "{kept} records are kept");
    Ok(())
}

async fn blocked_storage_is_said_once(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("blocked.html")).await?;
    let first = Widget { browser, index: 0 };
    let second = Widget { browser, index: 1 };
    first.ready().await?;
    browser.run("host(1).scrollIntoView()", json!([])).await?;
    second.ready().await?;
    first.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    let top = "return find('.columns').getBoundingClientRect().top + scrollY";
    let before: f64 = browser.js(top, json!([])).await?;
    first.rate(Pointer::Mouse, 4).await?;
    let said = "return all('[data-notice=storage]', 0).length + all('[data-notice=storage]', 1).length > 0";
    browser.until("it is said", said, json!([])).await?;
    let after: f64 = browser.js(top, json!([])).await?;
    ensure!((after - before).abs() < 1.0, "what is tapped stood at {before}, and with the notice at {after}");
    browser.until("the rest has come", "return Boolean(find('.details'))", json!([])).await?;
    second.tap_region(Pointer::Mouse, View::Posterior, "calf", "right").await?;
    second.rate(Pointer::Mouse, 2).await?;
    pause(600).await;
    let notices: Vec<usize> =
        browser.js("return [0, 1].map(n => all('[data-notice=storage]', n).length)", json!([])).await?;
    ensure!(notices.iter().sum::<usize>() == 1, "notices in each element: {notices:?}");
    Ok(())
}
