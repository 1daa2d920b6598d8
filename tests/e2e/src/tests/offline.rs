//! Without a network after one visit; and a new version, which offers itself.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![offline_after_one_visit, installable, new_version_offers_itself];

async fn offline_after_one_visit(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    context.site.stop();
    let gone: bool =
        browser.promise("return await fetch('./nothing').then(() => false, () => true)", json!([])).await?;
    ensure!(gone, "the server still answers");
    // What we just tried is no error of the page.
    context.expect_error("nothing");
    context.expect_error("ERR_CONNECTION_REFUSED");
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    widget.opens_sources().await?;
    // All languages, not only the one that was used.
    browser.run("host().lang = 'ar'", json!([])).await?;
    browser.until("it speaks Arabic", "return find('.sw').dir === 'rtl'", json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    widget.says_calf().await
}

async fn installable(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    let script = r"
        const address = document.querySelector('link[rel=manifest]').href;
        const manifest = await (await fetch(address)).json();
        const icons = await Promise.all(manifest.icons.map(async (icon) => {
          const answer = await fetch(new URL(icon.src, address));
          return { ...icon, ok: answer.ok && answer.headers.get('content-type') === icon.type };
        }));
        return { manifest, icons, start: new URL(manifest.start_url, address).href, page: location.href };
    ";
    let found: Value = browser.promise(script, json!([])).await?;
    let manifest = &found["manifest"];
    ensure!(
        manifest["display"] == "standalone"
            && manifest["name"].as_str().is_some_and(|name| !name.contains("{{")),
        "{manifest}"
    );
    ensure!(found["start"] == found["page"], "it starts at {}, it is at {}", found["start"], found["page"]);
    let icons = found["icons"].as_array().cloned().unwrap_or_default();
    ensure!(icons.iter().all(|icon| icon["ok"] == true), "{icons:?}");
    for size in ["192x192", "512x512"] {
        ensure!(
            icons.iter().any(|icon| icon["sizes"] == size && icon["type"] == "image/png"),
            "no icon of {size}"
        );
    }
    Ok(())
}

async fn new_version_offers_itself(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    let widget = Widget::first(browser);
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    ensure!(
        !browser.js::<bool>("return find('[data-notice=update]') !== null", json!([])).await?,
        "offered without any news"
    );
    let old = caches(browser).await?;
    context.site.update();
    // As browsers do by themselves now and then.
    let _: Option<Value> = browser
        .promise("await (await navigator.serviceWorker.getRegistration()).update()", json!([]))
        .await?;
    browser
        .until(
            "the new version offers itself",
            "return find('[data-notice=update] [data-action=update]') !== null",
            json!([]),
        )
        .await?;
    widget.says_calf().await?;
    browser.run("window.oldPage = true", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-notice=update] [data-action=update]").await?;
    browser
        .until(
            "the page is loaded again",
            "return !window.oldPage && document.readyState === 'complete'",
            json!([]),
        )
        .await?;
    widget.ready().await?;
    widget.says_calf().await?;
    widget.answers("modify").await?;
    // The new worker deletes them while it takes charge, which may be after the page has loaded.
    let mut new = caches(browser).await?;
    for _ in 0..100 {
        if new.len() == 1 && new != old {
            break;
        }
        pause(50).await;
        new = caches(browser).await?;
    }
    ensure!(new.len() == 1 && new != old, "kept {new:?} after {old:?}");
    ensure!(
        !browser.js::<bool>("return find('[data-notice=update]') !== null", json!([])).await?,
        "it offers itself again"
    );
    Ok(())
}

/// One visit to the app, until its worker is in charge.
async fn visit(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    let script = "return navigator.serviceWorker.controller?.state === 'activated'";
    browser.until("the worker is in charge", script, json!([])).await
}

async fn caches(browser: &Browser) -> Result<Vec<String>> {
    browser.promise("return await caches.keys()", json!([])).await
}
