//! The installed app: when it is offered, what its shortcuts do, and what it opens.

use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    installed_is_offered_once_somebody_has_come_back,
    installed_is_not_offered_in_an_emergency,
    installed_brings_the_routine_by_its_shortcut,
    installed_takes_a_file_that_is_shared,
    // The others hand no files to an installed page.
    installed_opens_a_file on [Engine::Chromium],
    manifest_speaks_each_language,
];

/// What Chromium says where a page can be installed, and may say here by itself; the others never do, and are told here all
/// the same. Its own dialog is not opened.
const OFFER: &str = "const prompt = async () => { window.prompted = true; return { outcome: 'accepted' }; }; \
    if (window.BeforeInstallPromptEvent) BeforeInstallPromptEvent.prototype.prompt = prompt; \
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }); \
    dispatchEvent(offer); return offer.defaultPrevented";

/// The app's page, answered, where the browser offers to install it; the first answer was given so many hours ago.
async fn answered<'a>(context: &'a Context<'_>, hours: Option<u32>, report: &Value) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let kept = "if (a === null) localStorage.removeItem('sorewise:install'); \
        else localStorage.setItem('sorewise:install', String(Date.now() - a * 3600000))";
    browser.run(kept, json!(hours)).await?;
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    ensure!(browser.js::<bool>(OFFER, json!([])).await?, "the browser's own offer comes at once");
    widget.set_report(report).await?;
    // What would be offered comes with the answer or not at all.
    browser.until("it is answered", "return find('section[data-disposition]') !== null", json!([])).await?;
    browser
        .until("the page is whole", "return 'offline' in document.documentElement.dataset", json!([]))
        .await?;
    Ok(widget)
}

async fn offers(browser: &Browser) -> Result<bool> {
    browser.js("return document.querySelector('#install') !== null", json!([])).await
}

async fn installed_is_offered_once_somebody_has_come_back(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    answered(context, None, &calf()).await?;
    ensure!(!offers(browser).await?, "offered at the first visit");
    let since: f64 = browser.js("return Number(localStorage.getItem('sorewise:install'))", json!([])).await?;
    ensure!(since > 1e12, "the first answer is not remembered: {since}");
    answered(context, Some(3), &calf()).await?;
    ensure!(!offers(browser).await?, "offered after three hours");
    answered(context, Some(20), &calf()).await?;
    browser.until("it is offered", "return document.querySelector('#install') !== null", json!([])).await?;
    // It covers nothing, and takes no focus.
    let calm = "const { position } = getComputedStyle(document.querySelector('#install')); \
        return position === 'static' && !document.querySelector('#install').contains(active())";
    ensure!(browser.js::<bool>(calm, json!([])).await?, "it is in the way");
    browser.run("document.querySelector('#install button').click()", json!([])).await?;
    browser.until("the browser is asked", "return window.prompted === true", json!([])).await?;
    ensure!(!offers(browser).await?, "it stays after it was answered");
    // Whoever has chosen is not asked again.
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.run(OFFER, json!([])).await?;
    widget.answers("modify").await?;
    browser
        .until("the page is whole", "return 'offline' in document.documentElement.dataset", json!([]))
        .await?;
    ensure!(!offers(browser).await?, "it is offered again");
    // The other answer is one, too.
    answered(context, Some(20), &calf()).await?;
    browser.until("it is offered", "return document.querySelector('#install') !== null", json!([])).await?;
    browser.run("document.querySelector('#install button:last-child').click()", json!([])).await?;
    let kept: String = browser.js("return localStorage.getItem('sorewise:install')", json!([])).await?;
    ensure!(kept == "no" && !offers(browser).await?, "it is kept as {kept}");
    Ok(())
}

async fn installed_is_not_offered_in_an_emergency(context: &Context<'_>) -> Result<()> {
    let mut report = calf();
    report["signs"] = json!(["dark-urine"]);
    report["areas"][0]["intensity"] = json!(8);
    let widget = answered(context, Some(20), &report).await?;
    widget.answers("emergency").await?;
    ensure!(!offers(&context.browser).await?, "offered in an emergency");
    widget.set_report(&calf()).await?;
    context
        .browser
        .until("it is offered after it", "return document.querySelector('#install') !== null", json!([]))
        .await
}

async fn installed_brings_the_routine_by_its_shortcut(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    answered(context, None, &calf()).await?;
    let address = "return (await (await fetch(document.querySelector('link[rel=manifest]').href)).json()).shortcuts.map(({ url }) => url)";
    let addresses: Vec<String> = browser.promise(address, json!([])).await?;
    ensure!(addresses.len() == 2, "{addresses:?}");
    for address in addresses {
        browser.open(&format!("{}{}", context.site.app(), address.trim_start_matches("./"))).await?;
        Widget::first(browser).ready().await?;
        browser.until("its address is its own again", "return location.search === ''", json!([])).await?;
        if address.contains("routine") {
            // It does not begin by itself: it is one press away.
            let ready = "return ['start-routine', 'resume'].includes(active()?.dataset.action)";
            browser.until("the routine is brought", ready, json!([])).await?;
        }
        ensure!(browser.js::<bool>("return find('.player') === null", json!([])).await?, "it runs by itself");
    }
    Ok(())
}

/// It is shown when the person wants it, and nothing before that.
async fn brought(widget: &Widget<'_>) -> Result<()> {
    let browser = widget.browser;
    browser.until("it is asked", "return find('.shared-link [data-action=use]') !== null", json!([])).await?;
    ensure!(widget.report().await?["areas"] == json!([]), "it is taken without a question");
    widget.tap(Pointer::Mouse, ".shared-link [data-action=use]").await?;
    widget.answers("modify").await?;
    widget.rates(&[("calf", "left", 4)]).await?;
    widget.says_calf().await
}

async fn installed_takes_a_file_that_is_shared(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    let whole = "return navigator.serviceWorker.controller?.state === 'activated' && 'offline' in document.documentElement.dataset";
    browser.until("the worker is in charge", whole, json!([])).await?;
    for (text, sound) in [(calf().to_string(), true), ("no report".to_owned(), false)] {
        // As the system does: by a form, to the address that the manifest names.
        let share = r"
            const { share_target: target } = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
            const body = new FormData();
            body.append(target.params.files[0].name, new File([a], 'report.json', { type: 'application/json' }));
            return (await fetch(target.action, { method: target.method, body })).url;
        ";
        let address: String = browser.promise(share, json!(text)).await?;
        ensure!(address.ends_with("?do=open"), "it leads to {address}");
        browser.open(&address).await?;
        let widget = Widget::first(browser);
        widget.ready().await?;
        if sound {
            brought(&widget).await?;
            browser.run("host().report = { schema: 1, areas: [] }", json!([])).await?;
        } else {
            let broken =
                "return find('.shared-link') !== null && find('.shared-link [data-action=use]') === null";
            browser.until("it says that it cannot be read", broken, json!([])).await?;
        }
        let left = "const names = await caches.keys(); const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url))); return all.flat().filter((url) => url.includes('opened')).length";
        ensure!(browser.promise::<usize>(left, json!([])).await? == 0, "the file stays behind");
    }
    Ok(())
}

async fn installed_opens_a_file(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // A file that somebody has opened with the app: only the system can do that.
    let script = format!(
        "Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer: (consumer) => consumer({{ files: [{{ \
            getFile: async () => new File([{}], 'report.json') }}] }}) }} }})",
        json!(calf().to_string())
    );
    let _: Value =
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    brought(&widget).await
}

async fn manifest_speaks_each_language(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let mut names = Vec::new();
    for language in ["en", "es", "ar"] {
        browser.run("localStorage.setItem('sorewise:language', a)", json!(language)).await?;
        browser.reload().await?;
        Widget::first(browser).ready().await?;
        browser
            .until("the page is whole", "return 'offline' in document.documentElement.dataset", json!([]))
            .await?;
        let script = r"
            const address = document.querySelector('link[rel=manifest]').href;
            const manifest = await (await fetch(address)).json();
            const files = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
            const missing = [];
            for (const { src, sizes, type } of files) {
              const answer = await fetch(new URL(src, address));
              const picture = answer.ok && type !== 'image/svg+xml' && await createImageBitmap(await answer.blob());
              if (!answer.ok || (picture && `${picture.width}x${picture.height}` !== sizes)) missing.push(src);
            }
            return [manifest, missing, new URL(manifest.id, address).href === new URL('./', location.href).href];
        ";
        let (manifest, missing, same): (Value, Vec<String>, bool) =
            browser.promise(script, json!([])).await?;
        ensure!(missing.is_empty(), "{missing:?} are not what they are said to be");
        ensure!(same && manifest["lang"] == language, "{manifest}");
        for purpose in ["maskable", "monochrome"] {
            let icons = manifest["icons"].as_array().cloned().unwrap_or_default();
            ensure!(icons.iter().any(|icon| icon["purpose"] == purpose), "no {purpose} icon");
        }
        names.push(manifest["shortcuts"][0]["name"].to_string());
    }
    names.dedup();
    ensure!(names.len() == 3, "{names:?}");
    Ok(())
}
