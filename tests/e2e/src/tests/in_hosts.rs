//! One short journey in the pages of others: a place is tapped and rated, the answer is read, and whoever comes back
//! finds what was told. What the pages are is in `hosts.rs`.

use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::hosts::{Back, Host, LIGHT, MANY};
use crate::tests;
use crate::widget::{View, Widget};
use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use xtask::browsers::Engine;

/// See the module.
// What is built is the same on all engines: one tells whether bundlers and frameworks get along with it.
pub const TESTS: &[Test] = tests![
    journey_in_light_hosts,
    journey_in_sandboxed_frame,
    journey_in_bundled_hosts on [Engine::Chromium],
    journey_in_framework_hosts on [Engine::Chromium],
    many_share_one_program on [Engine::Chromium],
];

/// Pages that are built from the npm package: what each bundler makes of it, and React with what a server wrote.
const BUNDLED: [(&str, Way); 4] =
    [("vite", Way::Load), ("webpack", Way::Load), ("esbuild", Way::Load), ("react19", Way::Load)];
/// Those that wait for a full run: each takes some seconds to be built.
const FRAMEWORKS: [(&str, Way); 7] = [
    ("esbuild-splitting", Way::Load),
    ("react18", Way::Load),
    ("vue", Way::Load),
    ("svelte", Way::Load),
    ("solid", Way::Load),
    ("turbo", Way::Links),
    ("htmx", Way::Links),
];

/// How a reader comes back to a built page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is loaded anew.
    Load,
    /// By links, which a script follows: the page's body is changed, and the page itself stays.
    Links,
}

/// The journey; `comes_back` brings the page again.
pub async fn journey(
    browser: &Browser,
    comes_back: impl AsyncFnOnce() -> Result<()>,
    keeps: bool,
) -> Result<()> {
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    let answered =
        "return find('section[data-disposition]')?.dataset.disposition === host().assessment?.disposition
        && find('[data-said]')?.textContent.length > 10";
    browser.until("the answer is there", answered, json!([])).await?;
    ensure!(
        browser.js::<String>("return host().assessment.areas[0].region", json!([])).await? == "calf",
        "another place was judged"
    );
    comes_back().await?;
    widget.ready().await?;
    if keeps {
        widget.rates(&[("calf", "left", 4)]).await?;
        browser.until("the answer is back", answered, json!([])).await?;
    } else {
        ensure!(widget.report().await?["areas"] == json!([]), "something was kept that nobody could keep");
    }
    Ok(())
}

async fn in_host(context: &Context<'_>, host: &Host) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.host(host.name)).await?;
    let comes_back = async || match host.back {
        Back::Reload => browser.reload().await,
        Back::Button => {
            browser.open(&context.site.page("without.html")).await?;
            browser.session.back().await.context("going back")
        }
    };
    journey(browser, comes_back, true).await
}

async fn journey_in_light_hosts(context: &Context<'_>) -> Result<()> {
    for host in &LIGHT {
        in_host(context, host).await.with_context(|| format!("in the host `{}`", host.name))?;
    }
    Ok(())
}

/// A frame that may only run scripts has no storage, and its own origin: what it loads is allowed to all.
async fn journey_in_sandboxed_frame(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for (name, keeps) in [("sandboxed", false), ("sandboxed-with-origin", true)] {
        let enter = async || browser.session.enter_frame(0).await.context("entering the frame");
        browser.open(&context.site.host(name)).await?;
        enter().await?;
        let comes_back = async || {
            browser.open(&context.site.host(name)).await?;
            enter().await
        };
        journey(browser, comes_back, keeps).await.with_context(|| format!("in the host `{name}`"))?;
        browser.session.enter_default_frame().await?;
    }
    Ok(())
}

/// Fifty elements load what one loads, and the first tap works in each.
async fn many_share_one_program(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.keep_nothing();
    let script = r"
        for (let n = a[0]; n < a[1]; n += 1) {
          host(n).scrollIntoView();
          await until(() => host(n).dataset.state === 'ready', `element ${n}`);
          const chest = find('svg[data-view=anterior] [data-region=chest]', n);
          for (const type of ['pointerdown', 'pointerup', 'click']) {
            chest.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1,
              pointerType: 'mouse', isPrimary: true, button: 0, buttons: type === 'pointerdown' ? 1 : 0, detail: 1 }));
          }
          await until(() => find('[data-field=intensity]', n), `the rating of element ${n}`);
        }";
    browser.open(&context.site.host("many")).await?;
    for first in (0..MANY).step_by(10) {
        browser.promise::<Option<()>>(script, json!([first, first + 10])).await?;
    }
    let asked = context.site.asked();
    let files: Vec<_> = asked.iter().filter(|path| path.contains("/assets/")).collect();
    ensure!(files.iter().any(|path| path.contains("sorewise.")), "asked for {files:?}");
    for path in &files {
        let times = files.iter().filter(|other| *other == path).count();
        ensure!(times == 1, "{path} was asked for {times} times");
    }
    Ok(())
}

async fn journey_in_bundled_hosts(context: &Context<'_>) -> Result<()> {
    in_built(context, &BUNDLED).await
}

async fn journey_in_framework_hosts(context: &Context<'_>) -> Result<()> {
    // One of them in each run, so that the test is known to work.
    let all = std::env::var_os("SOREWISE_FULL").is_some();
    in_built(context, if all { &FRAMEWORKS } else { &FRAMEWORKS[5..6] }).await
}

async fn in_built(context: &Context<'_>, hosts: &[(&str, Way)]) -> Result<()> {
    let browser = &context.browser;
    let names: Vec<&str> = hosts.iter().map(|(name, _)| *name).collect();
    xtask::hosts::build(&names)?;
    for (name, way) in hosts {
        let told = async || {
            let script = "return document.querySelector('output')?.textContent === 'calf 4'";
            browser.until("the page has heard of it", script, json!([])).await
        };
        let comes_back = async || {
            told().await?;
            if *way == Way::Load {
                return browser.reload().await;
            }
            browser.run("window.samePage = true", json!([])).await?;
            for page in ["other", "index"] {
                browser.run("document.querySelector('a').click()", json!([])).await?;
                let there = "return location.pathname.includes(a) && Boolean(document.querySelector('h1')) === (a === 'other')";
                browser.until(&format!("the {page} page is there"), there, json!(page)).await?;
            }
            let same: bool = browser.js("return Boolean(window.samePage)", json!([])).await?;
            ensure!(same, "the page was loaded anew");
            Ok(())
        };
        browser.open(&context.site.built(name)).await?;
        journey(browser, comes_back, true).await.with_context(|| format!("in the host `{name}`"))?;
    }
    Ok(())
}
