//! What people need who see, hear or move otherwise.

use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, bruised, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;
use xtask::setup::Tool;

/// See the module.
pub const TESTS: &[Test] = tests![
    axe_finds_nothing,
    axe_finds_nothing_where_it_asks on [Engine::Chromium, Engine::Firefox],
    axe_finds_nothing_on_our_own_page,
    one_tab_stop_a_figure,
    narrow_screens_do_not_scroll_sideways,
    // Only Chromium can be told to force colours (WebKitGTK does not have them, and Firefox takes
    // them from the desktop) and to reduce motion within a session.
    forced_colours on [Engine::Chromium],
    reduced_motion on [Engine::Chromium],
];

async fn axe_finds_nothing(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    load_axe(browser).await?;
    for (language, theme) in [("en", "light"), ("en", "dark"), ("ar", "light")] {
        browser
            .run("host().setAttribute('theme', a[1]); host().lang = a[0]", json!([language, theme]))
            .await?;
        browser.until("it speaks the language", "return find('.sw').lang === a", json!(language)).await?;
        let state = |name: &str| format!("{name}, {language}, {theme}");
        if browser.js::<bool>("return host().report.areas.length === 0", json!([])).await? {
            axe(browser, &state("start")).await?;
        }
        widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
        widget.rate(Pointer::Mouse, 4).await?;
        axe(browser, &state("rated")).await?;
        widget.tap(Pointer::Mouse, "[data-tool=keys]").await?;
        widget.tap(Pointer::Mouse, "[data-tool=several]").await?;
        widget.tap(Pointer::Mouse, "[data-tool=closer]").await?;
        widget.tap(Pointer::Mouse, "[data-action=all]").await?;
        browser.until("all regions are listed", "return all('.area').length > 90", json!([])).await?;
        axe(browser, &state("keys, several, zoomed, list")).await?;
        for tool in ["keys", "several", "away"] {
            widget.tap(Pointer::Mouse, &format!("[data-tool={tool}]")).await?;
        }
        widget.tap(Pointer::Mouse, "[data-action=all]").await?;
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        browser.run("for (const details of all('details')) details.open = true", json!([])).await?;
        axe(browser, &state("answer")).await?;
        widget.set_report(&bruised()).await?;
        widget.answers("consult").await?;
        axe(browser, &state("consult")).await?;
    }
    Ok(())
}

/// The question which of several small regions was meant; only a finger is asked.
async fn axe_finds_nothing_where_it_asks(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.set_width(500).await?;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    load_axe(browser).await?;
    widget.show(Pointer::Touch, View::Anterior).await?;
    widget.tap(Pointer::Touch, &crate::widget::shape(View::Anterior, "side-deltoid", "left")).await?;
    browser.until("it asks", "return all('[data-offer]').length > 1", json!([])).await?;
    axe(browser, "asking").await
}

async fn axe_finds_nothing_on_our_own_page(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    load_axe(browser).await?;
    axe(browser, "start").await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    axe(browser, "answer").await?;
    // All that asks, opened; and the places of one answer.
    let mut report = calf();
    let thigh =
        json!({"region": "hamstrings-inner", "side": "right", "intensity": 4, "sensations": ["throbbing"]});
    report["areas"] = json!([report["areas"][0], thigh]);
    widget.set_report(&report).await?;
    widget.answers("consult").await?;
    let open = "for (const fold of all('.context details')) fold.open = true; find('.ask [data-sensation=throbbing]').click()";
    browser.run(open, json!([])).await?;
    browser.until("its places show", "return find('.where') !== null", json!([])).await?;
    axe(browser, "all that is asked").await
}

async fn one_tab_stop_a_figure(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let check = r"
        return all('svg[data-view]').map(svg => {
          const regions = [...svg.querySelectorAll('[data-region]')];
          const unnamed = regions.filter(region => !region.getAttribute('aria-label') || region.getAttribute('role') !== 'button'
            || !['true', 'false'].includes(region.getAttribute('aria-pressed')));
          return [regions.filter(region => region.tabIndex === 0).length, unnamed.length];
        });
    ";
    ensure!(browser.js::<Value>(check, json!([])).await? == json!([[1, 0], [1, 0]]), "before");
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    let after: Value = browser.js(check, json!([])).await?;
    ensure!(after == json!([[1, 0], [1, 0]]), "tab stops and regions without a name: {after}");
    Ok(())
}

async fn narrow_screens_do_not_scroll_sideways(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // The narrowest that every engine's window can be made is 500; Chromium can pretend.
    if browser.engine == Engine::Chromium {
        let metrics = json!({"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false});
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
    } else {
        browser.set_width(500).await?;
    }
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    for language in ["en", "es", "ar", "pt-BR"] {
        browser.run("host().lang = a", json!(language)).await?;
        browser.until("it speaks the language", "return find('.sw').lang === a", json!(language)).await?;
        let script = r"
            const wide = all('*').filter(element => {
              const box = element.getBoundingClientRect();
              // Cards lie side by side in a row of their own that is swiped; definitions are not drawn.
              const swiped = element.parentElement?.closest('.row, defs');
              return box.width > 1 && !element.closest('.visually-hidden') && !swiped && (box.right > innerWidth + 1 || box.left < -1);
            });
            return [document.documentElement.scrollWidth, innerWidth,
              wide.slice(0, 3).map(element => `${element.localName}.${element.getAttribute('class')}`)];
        ";
        let (needed, screen, wide): (f64, f64, Vec<String>) = browser.js(script, json!([])).await?;
        ensure!(needed <= screen && wide.is_empty(), "{language}: {needed} in {screen}; too wide: {wide:?}");
    }
    Ok(())
}

async fn forced_colours(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    emulate(browser, "forced-colors", "active").await?;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    ensure!(
        browser.js::<bool>("return matchMedia('(forced-colors: active)').matches", json!([])).await?,
        "not forced"
    );
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    // A rated region has to differ from the others without any colour of ours; lines have to be seen.
    let script = r"
        const look = (side) => { const style = getComputedStyle(find(`svg[data-view=posterior] [data-region=calf][data-side=${side}]`));
          return [style.fill, style.stroke, style.strokeWidth]; };
        const button = getComputedStyle(find('[data-sensation=achy]'));
        const other = getComputedStyle(find('[data-sensation=tight]'));
        const background = getComputedStyle(find('.sw')).backgroundColor;
        return { rated: look('left'), unrated: look('right'), background,
          chips: [button, other].map(style => [style.backgroundColor, style.borderColor, style.outlineStyle, style.color].join(' ')) };
    ";
    let look: Value = browser.js(script, json!([])).await?;
    ensure!(look["rated"] != look["unrated"], "a rated region looks like the others: {look}");
    ensure!(look["chips"][0] != look["chips"][1], "a chosen chip looks like the others: {look}");
    ensure!(
        look["unrated"][1] != "none" && look["unrated"][1] != look["background"],
        "regions have no outline: {look}"
    );
    Ok(())
}

async fn reduced_motion(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    emulate(browser, "prefers-reduced-motion", "reduce").await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    let script = r"
        const seconds = (text) => Math.max(...text.split(',').map(parseFloat));
        return all('*').filter(element => {
          const style = getComputedStyle(element);
          return seconds(style.transitionDuration) > 0.01 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
            || style.scrollBehavior === 'smooth';
        }).map(element => `${element.localName}.${element.getAttribute('class')}`);
    ";
    let moving: Vec<String> = browser.js(script, json!([])).await?;
    ensure!(moving.is_empty(), "still moving: {moving:?}");
    Ok(())
}

pub async fn emulate(browser: &Browser, feature: &str, value: &str) -> Result<()> {
    let features = json!({"features": [{"name": feature, "value": value}]});
    let _: Value = browser.devtools("Emulation.setEmulatedMedia", features).await?;
    Ok(())
}

pub async fn load_axe(browser: &Browser) -> Result<()> {
    let source = std::fs::read_to_string(Tool::Axe.path()?)?;
    browser.run(&format!("{source}\n; window.axe = window.axe ?? axe; return null"), json!([])).await
}

/// What axe-core has to say against the page as it is now.
pub async fn axe(browser: &Browser, state: &str) -> Result<()> {
    let script = r"
        const result = await window.axe.run(document, { resultTypes: ['violations'] });
        return [result.passes.length, result.violations.flatMap(violation => violation.nodes.slice(0, 4).map(node =>
          `${violation.id}: ${node.target.flat().join(' ')}: ${node.failureSummary?.split('\n').slice(1).join(' ')}`))];
    ";
    let (passes, violations): (usize, Vec<String>) = browser.promise(script, json!([])).await?;
    ensure!(passes > 10, "{state}: axe looked at too little ({passes} rules passed)");
    ensure!(violations.is_empty(), "{state}:\n{}", violations.join("\n"));
    Ok(())
}
