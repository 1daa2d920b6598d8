//! Pages that others write: with two widgets, with hostile styles, with strict policies, and our own.

use crate::browser::{Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    errors_are_noticed,
    reset_page,
    bad_manners_are_not_inherited,
    strict_policy,
    own_page_under_its_own_policy,
    nothing_outside_its_folder,
    events_and_attributes,
    bad_reports_are_refused,
];

/// The other tests rely on it: whatever goes wrong on a page, their harness hears of it.
async fn errors_are_noticed(context: &Context<'_>) -> Result<()> {
    for address in [context.site.app(), context.site.page("strict.html")] {
        context.browser.open(&address).await?;
        Widget::first(&context.browser).ready().await?;
        let before = context.errors().await?;
        ensure!(before.is_empty(), "before: {before:?}");
        let script = r"
            console.error('said aloud');
            setTimeout(() => { throw new Error('thrown late'); });
            setTimeout(() => { Promise.reject(new Error('promised in vain')); });
            const style = document.createElement('style');
            style.textContent = 'body { margin: 0 }';
            document.head.append(style);
        ";
        context.browser.run(script, json!([])).await?;
        let mut missing = vec!["said aloud", "thrown late", "promised in vain", "style-src"];
        for _ in 0..40 {
            let errors = context.errors().await?;
            missing.retain(|part| !errors.iter().any(|error| error.contains(part)));
            if missing.is_empty() {
                break;
            }
            pause(50).await;
        }
        ensure!(missing.is_empty(), "{address}: nobody noticed {missing:?}");
        // Whatever is told twice.
        pause(300).await;
        context.errors().await?;
    }
    Ok(())
}

async fn reset_page(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.page("hostile.html")).await?;
    two_work_apart(context).await?;
    looks_like_itself(context).await
}

async fn bad_manners_are_not_inherited(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.page("inherited.html")).await?;
    two_work_apart(context).await?;
    looks_like_itself(context).await?;
    let script = r"
        const style = getComputedStyle(find('.sw section'));
        return [style.letterSpacing, style.textTransform, style.textIndent, style.fontStyle, style.fontVariantCaps,
          style.whiteSpace, style.textShadow];
    ";
    let style: Vec<String> = context.browser.js(script, json!([])).await?;
    let normal = ["normal", "none", "0px", "normal", "normal", "normal", "none"];
    ensure!(style == normal, "inherited from the page: {style:?}");
    Ok(())
}

async fn strict_policy(context: &Context<'_>) -> Result<()> {
    // What the policy forbids would be on the console, and every test ends by looking there.
    context.browser.open(&context.site.page("strict.html")).await?;
    two_work_apart(context).await?;
    looks_like_itself(context).await?;
    let blocked: bool = context.browser.js(
        "try { document.createElement('div').innerHTML = '<b>x</b>'; return false } catch { return true }",
        json!([]),
    ).await.unwrap_or(false);
    // Engines without trusted types enforce the rest of the policy all the same.
    let knows: bool = context.browser.js("return 'trustedTypes' in window", json!([])).await?;
    ensure!(blocked || !knows, "the page's policy is not in force");
    context.expect_error("TrustedHTML");
    context.expect_error("require-trusted-types-for");
    Ok(())
}

async fn own_page_under_its_own_policy(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    let policy: String = context
        .browser
        .js(
            "return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? ''",
            json!([]),
        )
        .await?;
    for part in
        ["default-src 'none'", "require-trusted-types-for 'script'", "script-src 'self' 'wasm-unsafe-eval'"]
    {
        ensure!(policy.contains(part), "the page's policy is `{policy}`");
    }
    ensure!(
        !policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"),
        "the page's policy is `{policy}`"
    );
    Ok(())
}

async fn nothing_outside_its_folder(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    context
        .browser
        .until("the worker is in charge", "return navigator.serviceWorker.controller !== null", json!([]))
        .await?;
    let asked = context.site.asked();
    let outside: Vec<_> = asked
        .iter()
        // The engine without a readable console gets the tests' collector.
        .filter(|path| !path.starts_with(crate::site::BASE) && *path != "/pages/collector.js")
        .collect();
    ensure!(outside.is_empty(), "asked for {outside:?}");
    ensure!(asked.iter().any(|path| path.contains(".wasm")), "no wasm among {asked:?}");
    let loaded: Vec<String> = context
        .browser
        .js("return performance.getEntriesByType('resource').map(entry => entry.name)", json!([]))
        .await?;
    let app = context.site.app();
    let collector = context.site.page("collector.js");
    let outside: Vec<_> =
        loaded.iter().filter(|name| !name.starts_with(&app) && **name != collector).collect();
    ensure!(outside.is_empty() && !loaded.is_empty(), "loaded {outside:?}");
    Ok(())
}

async fn events_and_attributes(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("two.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let script = r"
        window.heard = [];
        document.addEventListener('sorewise-change', (event) => heard.push({
          element: event.target === host(), bubbles: event.bubbles, composed: event.composed, detail: event.detail }));
    ";
    browser.run(script, json!([])).await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    let heard: Vec<Value> = browser.js("return heard", json!([])).await?;
    let last = heard.last().cloned().unwrap_or_default();
    ensure!(last["element"] == true && last["bubbles"] == true && last["composed"] == true, "heard {last}");
    ensure!(crate::widget::says_calf(&last["detail"]["report"]), "the report of {last}");
    ensure!(last["detail"]["assessment"]["disposition"] == "modify", "the assessment of {last}");
    let own: Value = browser.js("return host().assessment", json!([])).await?;
    ensure!(own == last["detail"]["assessment"], "the element's assessment is {own}");

    // Light and dark, by attribute.
    let mut colours = Vec::new();
    for theme in ["light", "dark"] {
        browser.run("host().setAttribute('theme', a)", json!(theme)).await?;
        let script = "return getComputedStyle(find('[data-disposition]')).backgroundColor + ' ' + getComputedStyle(find('[data-disposition]')).color";
        colours.push(browser.js::<String>(script, json!([])).await?);
    }
    ensure!(colours[0] != colours[1], "light and dark look the same: {colours:?}");
    Ok(())
}

async fn bad_reports_are_refused(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let bad = json!({
        "schema": 1,
        "areas": [
            {"region": "calf", "side": "left", "intensity": 11},
            {"region": "tail", "side": "left", "intensity": 3},
        ],
        "mood": "fine",
    });
    let script = "try { await host().setReport(a); return ['accepted', ''] } catch (error) { return [error.name, error.message] }";
    let (name, message): (String, String) = browser.promise(script, bad).await?;
    ensure!(name == "TypeError", "{name}: {message}");
    for path in ["areas[0].intensity", "areas[1].region", "mood"] {
        ensure!(message.contains(path), "`{path}` is not in `{message}`");
    }
    for nonsense in [json!("calf"), json!([1]), json!({"schema": 99})] {
        let (name, message): (String, String) = browser.promise(script, nonsense.clone()).await?;
        ensure!(name == "TypeError", "{nonsense}: {name}: {message}");
    }
    widget.says_calf().await?;
    widget.answers("modify").await
}

/// Two elements, each with its own report.
async fn two_work_apart(context: &Context<'_>) -> Result<()> {
    let first = Widget { browser: &context.browser, index: 0 };
    let second = Widget { browser: &context.browser, index: 1 };
    first.ready().await?;
    // The second one may be too far below to have started.
    context.browser.run("host(1).scrollIntoView()", json!([])).await?;
    second.ready().await?;
    first.ask_about_calf(Pointer::Mouse).await?;
    first.answers("modify").await?;
    let untouched = second.report().await?;
    ensure!(untouched["areas"] == json!([]), "the second one says {untouched}");
    second.tap_region(Pointer::Mouse, View::Posterior, "calf", "right").await?;
    second.rate(Pointer::Mouse, 9).await?;
    let answer: Option<String> =
        context.browser.js("return find('[data-disposition]', 1)?.dataset.disposition", json!([])).await?;
    ensure!(answer.is_some() && answer.as_deref() != Some("modify"), "the second one answers {answer:?}");
    first.says_calf().await?;
    first.answers("modify").await?;
    // Stored once it is quiet.
    let script = "await keeps('area/calf/left'); await keeps('area/calf/right');
        const items = await diary();
        const of = side => items.find(([, item]) => JSON.stringify(item).includes(`area/calf/${side}`))[0].split(' ')[0];
        return [of('left'), of('right')]";
    let places: [String; 2] = context.browser.promise(script, json!([])).await?;
    ensure!(places == ["", ":2"], "both are stored, apart: {places:?}");
    Ok(())
}

/// Sizes and styles that a page must not take from the widget.
async fn looks_like_itself(context: &Context<'_>) -> Result<()> {
    for index in 0..2 {
        let script = r"
            const size = (selector) => { const box = find(selector, a).getBoundingClientRect(); return [box.width, box.height]; };
            const texts = all('h1, h2, h3, p, button, label, span, select', a).filter(e => e.textContent.trim() && e.getBoundingClientRect().width > 0);
            return {
              display: getComputedStyle(host(a)).display,
              visibility: getComputedStyle(find('svg', a)).visibility,
              map: size('svg[data-view]'),
              region: getComputedStyle(find('[data-region]', a)).cursor,
              smallest: Math.min(...texts.map(e => parseFloat(getComputedStyle(e).fontSize))),
              slider: size('[data-field=intensity]'),
              direction: getComputedStyle(find('.sw', a)).direction,
              adopted: host(a).shadowRoot.adoptedStyleSheets.length,
            };
        ";
        let look: Value = context.browser.js(script, json!(index)).await?;
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        // A page that says otherwise means it, be it for all elements.
        let display = ["inline", "block"].map(|display| look["display"] == display);
        ensure!(display.contains(&true), "display: {look}");
        ensure!(look["visibility"] == "visible", "visibility: {look}");
        ensure!(number(&look["map"][0]) > 120.0 && number(&look["map"][1]) > 300.0, "the map's size: {look}");
        ensure!(
            number(&look["slider"][0]) > 150.0 && number(&look["slider"][1]) >= 20.0,
            "the slider's size: {look}"
        );
        ensure!(number(&look["smallest"]) >= 10.0, "the smallest text: {look}");
        ensure!(look["direction"] == "ltr", "direction: {look}");
        ensure!(look["region"] == "pointer", "the cursor over a region: {look}");
        ensure!(number(&look["adopted"]) >= 1.0, "style sheets: {look}");
    }
    Ok(())
}
