//! A page that is bound to the element: it sets `report` while somebody is at it, and hears each change.

use crate::browser::{Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, answered, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    host_sets_the_report_and_all_else_stays,
    bound_both_ways,
    report_of_the_page_is_no_change,
    what_the_page_sets_right_after_a_tap_counts,
];

/// View, zoom, preferences and the elements themselves are what they were.
async fn host_sets_the_report_and_all_else_stays(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.show(Pointer::Mouse, View::Posterior).await?;
    widget.tap(Pointer::Mouse, "[data-tool=more]").await.ok();
    browser
        .run(
            r"
            find('[data-tool=closer]').click();
            const minutes = find('.preferences select');
            minutes.value = '5';
            minutes.dispatchEvent(new Event('change', { bubbles: true }));
            window.inside = [find('svg[data-view=posterior]'), find('svg[data-view=posterior] [data-region=calf]'), find('.columns'), find('.context')];",
            json!([]),
        )
        .await?;
    let kept = r"return JSON.stringify([
        find('.map').dataset.showing,
        find('svg[data-view=posterior]').getAttribute('viewBox'),
        find('.preferences select').value])";
    browser
        .until(
            "it is close",
            "return find('svg[data-view=posterior]').getAttribute('viewBox') !== '-560 -16 1120 2036'",
            json!([]),
        )
        .await?;
    let before: String = browser.js(kept, json!([])).await?;
    ensure!(before.contains("posterior") && before.ends_with("\"5\"]"), "{before}");

    let report = json!({ "schema": 1, "areas": [{ "region": "glutes", "side": "right", "intensity": 6 }] });
    widget.set_report(&report).await?;
    // At once: what the page sets it may read.
    let answer: Value =
        browser.js("host().report = a; return host().assessment.areas[0].region", report.clone()).await?;
    ensure!(answer == "glutes", "the assessment is of {answer}");
    widget.answers("recover").await?;
    let after: String = browser.js(kept, json!([])).await?;
    ensure!(after == before, "{before} became {after}");
    let same: bool = browser.js("return window.inside.every(one => one.isConnected)", json!([])).await?;
    ensure!(same, "all was built anew");
    // The cards follow a moment after the answer.
    let same = "const page = all('[data-movement]').length; return page > 0 && page === host().assessment.movements.length";
    browser.until("the page shows the host's movements", same, json!([])).await?;
    Ok(())
}

/// Frameworks write back what they were told: that is no change, and the element says nothing again.
async fn bound_both_ways(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser
        .run(
            r"
            window.told = 0;
            host().addEventListener('sorewise-change', (event) => {
              window.told += 1;
              if (window.told < 100) host().report = event.detail.report;
            });",
            json!([]),
        )
        .await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    widget.says_calf().await?;
    let before: usize = browser.js("return window.told", json!([])).await?;
    pause(500).await;
    let after: usize = browser.js("return window.told", json!([])).await?;
    ensure!(before == after && after < 10, "told {before}, then {after} times");
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    let back = "return host().report.hours_since_activity == null";
    browser.until("a step is taken back", back, json!([])).await
}

async fn report_of_the_page_is_no_change(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    browser
        .run(
            "window.told = 0; host().addEventListener('sorewise-change', () => (window.told += 1))",
            json!([]),
        )
        .await?;
    widget.set_report(&calf()).await?;
    pause(300).await;
    let told: usize = browser.js("return window.told", json!([])).await?;
    ensure!(told == 0, "an equal report was told {told} times");
    // Nor is another one the reader's change: who sets it knows it.
    let mut worse = calf();
    worse["areas"][0]["intensity"] = json!(8);
    widget.set_report(&worse).await?;
    widget.rates(&[("calf", "left", 8)]).await?;
    pause(300).await;
    let told: usize = browser.js("return window.told", json!([])).await?;
    ensure!(told == 0, "what the page sets was told {told} times");
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 5).await?;
    browser.until("what the reader changes is told", "return window.told > 0", json!([])).await
}

/// On a phone so slow that the browser goes on between the drawing of a tap and the telling of it, the page sets what stood
/// before the tap.
async fn what_the_page_sets_right_after_a_tap_counts(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    browser.until("it asks for signs", "return find('[data-sign=bruising]') !== null", json!([])).await?;
    // Each look at the clock is a frame later, and what is put off comes late.
    let script = r"
        const { now } = window.Date;
        const { setTimeout: later } = window;
        let by = 0;
        window.Date.now = () => now() + (by += 20);
        window.setTimeout = (what, wait, ...more) => later(what, wait || 500, ...more);
        find('[data-sign=bruising]').click();
        while (find('section[data-disposition]').dataset.disposition !== 'consult') await new Promise((go) => later(go, 5));
        // The page may go just then.
        dispatchEvent(new Event('pagehide'));
        const between = [JSON.stringify(host().report), localStorage.getItem('sorewise:report')];
        host().report = a;
        window.Date.now = now;
        window.setTimeout = later;
        return between;";
    let [report, kept]: [String; 2] = browser.promise(script, calf()).await?;
    ensure!(!report.contains("bruising"), "the page reads what it has not heard of yet: {report}");
    ensure!(kept.contains("bruising"), "what is on the screen would be lost: {kept}");
    widget.answers("modify").await?;
    pause(700).await;
    widget.answers("modify").await?;
    widget.says_calf().await
}
