//! Taking the answer along: print, share, copy, and a link that holds the report.

use crate::browser::{Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{Widget, answered, calf, says_calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    prints_one_clean_page,
    shares_or_copies_text,
    link_only_after_consent_and_never_to_a_server,
    link_brings_the_report,
    broken_link_is_said,
];

async fn prints_one_clean_page(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    // The dialog would wait for a person. What it would print is noted when it would open.
    let script = r"
        window.print = () => {
          const sheet = host().shadowRoot.querySelector('.print-page');
          window.printed = { there: Boolean(sheet), text: sheet?.textContent ?? '', marked: host().hasAttribute('data-printing'),
            lit: sheet?.querySelectorAll('[data-value]').length, links: sheet?.textContent.match(/doi\.org/g)?.length ?? 0 };
          dispatchEvent(new Event('afterprint'));
        };
    ";
    browser.run(script, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=print]").await?;
    browser.until("it is printed", "return Boolean(window.printed)", json!([])).await?;
    let printed: Value = browser.js("return window.printed", json!([])).await?;
    let text = printed["text"].as_str().unwrap_or_default();
    ensure!(printed["there"] == true && printed["marked"] == true, "{printed}");
    for part in ["Left calf", "4", "go easier", "Go ahead", "Sources"] {
        ensure!(text.contains(part), "{part} is not on the page: {text}");
    }
    ensure!(printed["lit"].as_u64() >= Some(2), "the calf shows in both views: {printed}");
    ensure!(printed["links"].as_u64() >= Some(1), "no source has its address: {printed}");
    let script = "return !find('.print-page') && !host().hasAttribute('data-printing') && document.adoptedStyleSheets.length === 0";
    browser.until("nothing of it stays", script, json!([])).await
}

async fn shares_or_copies_text(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    // As on a phone.
    let phone = r"
        Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
        Object.defineProperty(navigator, 'share', { configurable: true, value: async data => { window.shared = data; } });
    ";
    browser.run(phone, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=share]").await?;
    browser.until("it is shared", "return Boolean(window.shared)", json!([])).await?;
    let text: String = browser.js("return window.shared.text", json!([])).await?;
    ensure!(text.contains("Left calf, 4 out of 10") && text.contains("not medical advice"), "{text}");
    // As on a desktop.
    let desktop = r"
        Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
        document.addEventListener('copy', () => { window.copied = String(document.activeElement.value); });
    ";
    browser.run(desktop, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=share]").await?;
    browser.until("it is copied", "return Boolean(window.copied)", json!([])).await?;
    ensure!(browser.js::<String>("return window.copied", json!([])).await? == text, "another text is copied");
    let script = "return active()?.dataset.action === 'share'";
    browser.until("the button has the focus again", script, json!([])).await
}

async fn link_only_after_consent_and_never_to_a_server(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    widget.tap(Pointer::Mouse, "[data-action=link]").await?;
    browser.until("it asks", "return Boolean(find('.consent'))", json!([])).await?;
    ensure!(
        browser.js::<bool>("return !find('[data-field=link]')", json!([])).await?,
        "there is a link before anybody agreed"
    );
    widget.tap(Pointer::Mouse, "[data-action=refuse]").await?;
    browser.until("it asks no more", "return !find('.consent')", json!([])).await?;
    let link = make(&widget).await?;
    let (page, fragment) = link.split_once('#').unwrap_or_default();
    ensure!(page == context.site.app(), "the link leads to {page}");
    ensure!(fragment.starts_with("sorewise=") && !fragment.contains("calf"), "{fragment}");
    // Another rating: the old link no longer tells what is entered.
    let mut report = calf();
    report["areas"][0]["intensity"] = json!(2);
    widget.set_report(&report).await?;
    browser.until("the link is gone", "return !find('[data-field=link]')", json!([])).await
}

async fn make(widget: &Widget<'_>) -> Result<String> {
    let browser = widget.browser;
    widget.tap(Pointer::Mouse, "[data-action=link]").await?;
    browser.until("it asks", "return Boolean(find('.consent'))", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=agree]").await?;
    browser.until("there is a link", "return Boolean(find('[data-field=link]')?.value)", json!([])).await?;
    browser.js("return find('[data-field=link]').value", json!([])).await
}

async fn link_brings_the_report(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let link = make(&widget).await?;
    let other = json!({"schema": 1, "areas": [{"region": "head", "side": "midline", "intensity": 1}]});
    widget.set_report(&other).await?;
    // Opened where something else was entered: that stays until the person wants the link's.
    browser.run("setTimeout(() => { location.href = a; })", json!(link)).await?;
    browser.until("it offers the report", "return Boolean(find('.shared-link'))", json!([])).await?;
    ensure!(widget.report().await?["areas"][0]["region"] == "head", "the report came unasked");
    let address: String = browser.js("return location.href", json!([])).await?;
    ensure!(!address.contains('#'), "the report stays in the address: {address}");
    widget.tap(Pointer::Mouse, "[data-action=use]").await?;
    // The other report may have the same answer.
    widget.rates(&[("calf", "left", 4)]).await?;
    widget.answers("modify").await?;
    let report = widget.report().await?;
    ensure!(says_calf(&report), "{report}");
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    let script = "return host().report.areas[0]?.region === 'head'";
    browser.until("one's own report is back", script, json!([])).await?;
    // In a new page too; and it may be left alone.
    browser.open(&context.site.app()).await?;
    browser.run("setTimeout(() => { location.href = a; location.reload(); })", json!(link)).await?;
    pause(500).await;
    widget.ready().await?;
    browser.until("it offers the report again", "return Boolean(find('.shared-link'))", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=leave]").await?;
    browser.until("it is gone", "return !find('.shared-link')", json!([])).await?;
    ensure!(widget.report().await?["areas"][0]["region"] == "head", "the report came unasked");
    let paths = context.site.asked();
    ensure!(paths.iter().all(|path| !path.contains("sorewise=")), "the report reached a server: {paths:?}");
    Ok(())
}

async fn broken_link_is_said(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    for fragment in ["sorewise=%%%", "sorewise=eyJzY2hlbWEiOjl9"] {
        browser.run("location.hash = a", json!(fragment)).await?;
        browser
            .until(
                "it is said",
                "return Boolean(find('.shared-link')) && !find('[data-action=use]')",
                json!([]),
            )
            .await?;
        widget.tap(Pointer::Mouse, "[data-action=leave]").await?;
        browser.until("it is closed", "return !find('.shared-link')", json!([])).await?;
    }
    widget.says_calf().await
}
