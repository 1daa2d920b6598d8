//! Elements that come, move and go.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    moved_keeps_its_state,
    put_back_goes_on,
    loaded_twice_is_registered_once,
    memory_is_grown_before_the_first_answer,
    two_hundred_mounts,
    what_is_gone_hears_nothing
];

async fn moved_keeps_its_state(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("two.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    // The same shadow tree, not one like it: an open rating and a scroll position live in it.
    browser
        .run("window.inside = find('svg'); document.querySelector('#there').append(host())", json!([]))
        .await?;
    pause(300).await;
    // Behind the other one now.
    let moved = Widget { browser, index: 1 };
    moved.ready().await?;
    moved.says_calf().await?;
    moved.answers("modify").await?;
    ensure!(
        browser.js::<bool>("return find('svg', 1) === window.inside", json!([])).await?,
        "it was built anew"
    );
    moved.switch_on(Pointer::Mouse, "[data-sign=bruising]").await?;
    moved.answers("consult").await
}

async fn put_back_goes_on(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    browser.run("window.gone = host(); gone.remove()", json!([])).await?;
    pause(500).await;
    let left: usize =
        browser.js("return gone.shadowRoot.querySelectorAll('[data-region]').length", json!([])).await?;
    ensure!(left == 0, "{left} regions are left in a removed element");
    browser.run("document.querySelector('main').append(gone)", json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await?;
    widget.answers("modify").await?;
    widget.tap(Pointer::Mouse, "[data-action=clear]").await?;
    browser.until("it works", "return host().report.areas.length === 0", json!([])).await
}

async fn loaded_twice_is_registered_once(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let _: Option<Value> =
        browser.promise("await import('../some/path/sorewise.js?again')", json!([])).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await
}

/// Browsers tell an observer that is disconnected what they have observed before, unless it takes that.
async fn what_is_gone_hears_nothing(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let late = r"
        window.late = [];
        window.IntersectionObserver = class extends IntersectionObserver {
          constructor(hear, options) {
            super((entries) => { this.last = [...entries]; hear(entries, this); }, options);
            this.hear = hear;
          }
          disconnect() {
            super.disconnect();
            if (this.last) window.late.push(this);
          }
          takeRecords() {
            this.last = undefined;
            return super.takeRecords();
          }
        };";
    browser.run(late, json!([])).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let told = "return find('.moving') !== null";
    browser.until("there are clips", told, json!([])).await?;
    pause(300).await;
    widget.set_report(&json!({"schema": 1, "areas": []})).await?;
    browser.until("observers are gone", "return late.length > 0 && !find('.moving')", json!([])).await?;
    browser.run("for (const { hear, last } of late) if (last) hear([...last])", json!([])).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await
}

/// What is in use after a number of mounts and unmounts.
#[derive(Debug, Default)]
struct Use {
    listeners: i64,
    wasm: i64,
    /// Of Chromium alone: nodes, all listeners, bytes of the heap, after its garbage is collected.
    page: Option<(i64, i64, i64)>,
}

async fn two_hundred_mounts(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("leaks.html")).await?;
    // The first rounds fill caches and let the wasm's memory grow to what one round needs.
    cycles(browser, 4).await?;
    let before = measure(browser).await?;
    cycles(browser, 20).await?;
    let after = measure(browser).await?;
    ensure!(
        after.listeners <= before.listeners,
        "listeners of page-wide targets: {before:?}, then {after:?}"
    );
    // One page of wasm memory is 64 KiB: 200 elements that leaked would need many.
    ensure!(after.wasm - before.wasm <= 2 * 65_536, "wasm memory: {before:?}, then {after:?}");
    if let (Some(before), Some(after)) = (before.page, after.page) {
        ensure!(after.0 - before.0 < 500, "nodes: {before:?}, then {after:?}");
        ensure!(after.1 - before.1 < 20, "listeners: {before:?}, then {after:?}");
        ensure!(after.2 - before.2 < 1_000_000, "heap: {before:?}, then {after:?}");
    }
    Ok(())
}

/// `WebKitGTK` was seen to take memory that was there for out of bounds, after it had grown in the middle of calls between parts.
async fn memory_is_grown_before_the_first_answer(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("leaks.html")).await?;
    // Only the map is drawn by an element that has nothing to answer.
    let ready = "const element = document.createElement('sore-wise'); element.setAttribute('storage', 'none'); \
        document.querySelector('#stage').append(element); \
        while (element.dataset.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 10)); \
        return wasmBytes()";
    let before: u64 = browser.promise(ready, json!([])).await?;
    let report = json!({
        "schema": 1,
        "areas": [{"region": "glutes", "side": "right", "intensity": 4, "sensations": ["achy"]}],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
    });
    browser.run("host().report = a", report).await?;
    let answered = "const { shadowRoot } = host(); \
        return shadowRoot.querySelector('.details') !== null && shadowRoot.querySelector('[data-waiting]') === null";
    browser.until("all of the answer stands", answered, json!([])).await?;
    let after: u64 = browser.js("return wasmBytes()", json!([])).await?;
    ensure!(after == before, "the memory grew from {before} to {after} bytes");
    Ok(())
}

/// Rounds of ten mounts and unmounts.
async fn cycles(browser: &Browser, rounds: u32) -> Result<()> {
    for _ in 0..rounds {
        let unended: u64 = browser.promise("return await window.cycle(10)", json!([])).await?;
        ensure!(unended == 0, "{unended} elements did not end");
    }
    Ok(())
}

async fn measure(browser: &Browser) -> Result<Use> {
    let (listeners, wasm) = browser.js("return [lasting.listeners, wasmBytes()]", json!([])).await?;
    let page = if browser.engine == Engine::Chromium {
        for _ in 0..3 {
            let _: Value = browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        }
        let _: Value = browser.devtools("Performance.enable", json!({})).await?;
        let answer: Value = browser.devtools("Performance.getMetrics", json!({})).await?;
        let metric = |name: &str| {
            let all = answer["metrics"].as_array();
            let found = all.and_then(|all| all.iter().find(|metric| metric["name"] == name));
            // The protocol gives whole numbers as floating ones.
            #[allow(clippy::cast_possible_truncation, reason = "a browser's memory is small")]
            found.and_then(|metric| metric["value"].as_f64()).map_or(0, |value| value as i64)
        };
        Some((metric("Nodes"), metric("JSEventListeners"), metric("JSHeapUsedSize")))
    } else {
        // Other engines do not tell; what they share with Chromium has been measured there.
        None
    };
    Ok(Use { listeners, wasm, page })
}
