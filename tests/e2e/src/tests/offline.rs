//! Without a network after one visit; and a new version, which offers itself.

use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::site::{BASE, Broken};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    offline_after_one_visit,
    offline_in_every_language,
    offline_with_every_file,
    offline_where_the_index_is_redirected,
    offline_files_come_once_and_after_the_map,
    installable,
    new_version_offers_itself,
    // WebKitGTK's driver waits for ever for a press in one of two tabs.
    new_version_leaves_the_other_tab_alone on [Engine::Chromium, Engine::Firefox],
    new_version_that_fails_goes_back,
    new_version_that_says_nothing_goes_back,
    page_kept_too_long_heals_itself,
];

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

/// One visit to the app, until its worker is in charge and has kept everything.
async fn visit(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    let script = "return navigator.serviceWorker.controller?.state === 'activated' && 'offline' in document.documentElement.dataset";
    browser.until("the worker has kept all", script, json!([])).await
}

/// The network is gone, and the page has been loaded again without.
async fn offline<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    visit(context).await?;
    context.site.stop();
    context.expect_error("ERR_CONNECTION_REFUSED");
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    Ok(widget)
}

/// In each language, chosen as a person does: an answer, its cards with their figures, their sources, and a routine that runs.
async fn offline_in_every_language(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = offline(context).await?;
    for language in ["ar", "es", "en"] {
        browser.run("document.querySelector(`#languages [lang=${a}]`).click()", json!(language)).await?;
        // What was chosen holds for the next visit, from the first moment on.
        browser.reload().await?;
        widget.ready().await?;
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        let speaks = "return find('.sw').lang === a && document.title.length > 10";
        browser.until("it speaks the language", speaks, json!(language)).await?;
        widget.opens_sources().await?;
        // All that is folded away: each card has its words and its figure.
        let script = r"
            for (const fold of all('details')) fold.open = true;
            const cards = all('.movement, .advice');
            const empty = all('.movement h4, .movement li, .advice p').filter((it) => !it.textContent.trim());
            return cards.length > 3 && empty.length === 0 && all('.movement svg').length > 0;
        ";
        browser.until("every card has its words and its figure", script, json!([])).await?;
        let focuses = "find('[data-action=start-routine]')?.focus(); return active()?.dataset.action === 'start-routine'";
        browser.until("a routine is offered", focuses, json!([])).await?;
        browser.press(key::ENTER).await?;
        super::routine::runs(browser, true).await?;
        let there = "return find('.player h2').textContent.length > 2 && find('.player .stage svg') !== null";
        browser.until("the routine shows its movement", there, json!([])).await?;
        widget.tap(Pointer::Mouse, super::routine::END).await?;
        browser.until("it is left", "return find('.player') === null", json!([])).await?;
        browser.run("host().report = { schema: 1, areas: [] }", json!([])).await?;
    }
    Ok(())
}

/// Every file that is published for this page, and its own page by each of its addresses, with their true contents.
async fn offline_with_every_file(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    offline(context).await?;
    let names = xtask::paths::files(&xtask::paths::dist())?
        .iter()
        .map(|file| xtask::paths::relative(&xtask::paths::dist(), file))
        .collect::<Result<Vec<_>>>()?;
    // What other pages load, what a store shows, and the worker itself, which no worker keeps.
    let wanted: Vec<_> = names
        .iter()
        .filter(|name| !["sorewise.js", "snippet.html", "sw.js", "index.html"].contains(&name.as_str()))
        .filter(|name| !name.starts_with("screenshots/"))
        // What pages of others show in a frame, where nothing runs, or compare files with: our own page asks for none of these.
        .filter(|name| !["embed.html", "oembed.json"].contains(&name.as_str()))
        .filter(|name| {
            !["fallback-", "integrity.", "assets/integrity."].iter().any(|start| name.starts_with(start))
        })
        .collect();
    ensure!(wanted.len() > 25, "only {} files", wanted.len());
    let mut published = Vec::new();
    for name in wanted {
        let contents = std::fs::read(xtask::paths::dist().join(name))?;
        published.push(json!([name, xtask::hash::hash(&contents)]));
    }
    let script = r"
        const missing = [];
        for (const [name, hash] of a) {
          const answer = await fetch(`./${name}`).catch(() => null);
          const body = answer?.ok && await answer.arrayBuffer();
          if (!body || body.byteLength === 0) missing.push(name);
          else {
            const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))];
            if (!digest.map((byte) => byte.toString(16).padStart(2, '0')).join('').startsWith(hash)) missing.push(`${name} is another`);
          }
        }
        return missing;
    ";
    let missing: Vec<String> = browser.promise(script, json!(published)).await?;
    ensure!(missing.is_empty(), "without a network there is no {missing:?}");
    for address in ["index.html", "?do=check-in", "?do=routine", "?utm_source=x", "#somewhere"] {
        browser.run("location.href = a", json!(format!("{}{address}", context.site.app()))).await?;
        Widget::first(browser).ready().await?;
    }
    Ok(())
}

/// A browser takes no redirected answer for a page.
async fn offline_where_the_index_is_redirected(context: &Context<'_>) -> Result<()> {
    context.site.redirect_index();
    visit(context).await?;
    context.browser.reload().await?;
    Widget::first(&context.browser).ready().await?;
    context.browser.open(&format!("{}index.html", context.site.app())).await?;
    Widget::first(&context.browser).ready().await?;
    context.site.stop();
    context.expect_error("ERR_CONNECTION_REFUSED");
    context.browser.reload().await?;
    Widget::first(&context.browser).ready().await
}

/// The worker is asked for once the map is there, and loads no file with a hash in its name that the page has loaded.
async fn offline_files_come_once_and_after_the_map(context: &Context<'_>) -> Result<()> {
    context.site.asked();
    visit(context).await?;
    let asked: Vec<_> = context.site.asked().into_iter().filter(|path| path.starts_with(BASE)).collect();
    let at = |part: &str| asked.iter().position(|path| path.contains(part));
    let (Some(worker), Some(program), Some(words)) = (at("/sw.js"), at("/sorewise."), at("/messages-en."))
    else {
        anyhow::bail!("asked for {asked:?}")
    };
    ensure!(program < worker && words < worker, "the worker came before the map: {asked:?}");
    // The reader's language comes before the other ones, and all of them before what is beside.
    let (Some(other), Some(icon)) = (at("/guide-es."), at("/icons/icon-512")) else {
        anyhow::bail!("asked for {asked:?}")
    };
    ensure!(worker < other && at("/guide-en.").is_some_and(|own| own < other) && other < icon, "{asked:?}");
    if context.browser.engine == Engine::Webkit {
        // Under automation it keeps nothing between two requests: even the page's own preload comes twice.
        return Ok(());
    }
    let mut hashed: Vec<_> = asked.iter().filter(|path| path.contains("/assets/")).collect();
    let all = hashed.len();
    hashed.sort();
    hashed.dedup();
    ensure!(hashed.len() == all, "{} files came twice: {asked:?}", all - hashed.len());
    Ok(())
}

/// A new version waits; gives the widget that offers it.
async fn offered<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    let script = "await (await navigator.serviceWorker.getRegistration()).update()";
    let _: Option<Value> = browser.promise(script, json!([])).await?;
    let script = "return find('[data-notice=update] [data-action=update]') !== null";
    browser.until("the new version offers itself", script, json!([])).await?;
    Ok(Widget::first(browser))
}

/// Who goes through a routine in one tab loses nothing by a press in another, and is offered the same.
async fn new_version_leaves_the_other_tab_alone(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    let second = browser.session.window().await?;
    let first = browser.session.new_tab().await?;
    browser.session.switch_to_window(first.clone()).await?;
    visit(context).await?;
    context.site.update();
    let widget = Widget::first(browser);
    browser.session.switch_to_window(second.clone()).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let focuses =
        "find('[data-action=start-routine]')?.focus(); return active()?.dataset.action === 'start-routine'";
    browser.until("a routine is offered", focuses, json!([])).await?;
    browser.press(key::ENTER).await?;
    super::routine::runs(browser, true).await?;
    browser.run("window.before = true", json!([])).await?;
    browser.session.switch_to_window(first).await?;
    offered(context).await?;
    browser.run("window.before = true", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-notice=update] [data-action=update]").await?;
    let script = "return !window.before && document.readyState === 'complete'";
    browser.until("the page is loaded again", script, json!([])).await?;
    widget.ready().await?;
    browser.session.switch_to_window(second).await?;
    let offers = "return find('[data-notice=update] [data-action=update]') !== null";
    browser.until("the other tab offers it too", offers, json!([])).await?;
    let goes_on = "return window.before === true && find('.player')?.dataset.running === 'true'";
    ensure!(browser.js::<bool>(goes_on, json!([])).await?, "the routine is gone");
    // What it has not loaded yet is still there for it.
    widget.tap(Pointer::Mouse, super::routine::END).await?;
    widget.opens_sources().await?;
    widget.tap(Pointer::Mouse, "[data-notice=update] [data-action=update]").await?;
    browser.until("it is loaded again", "return !window.before", json!([])).await?;
    widget.ready().await?;
    let report = widget.report().await?;
    ensure!(report["areas"][0]["region"] == "calf", "the report is {report}");
    Ok(())
}

async fn new_version_that_fails_goes_back(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    let widget = Widget::first(browser);
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    context.site.update_broken(Broken::NoProgram);
    offered(context).await?;
    // What is broken says so.
    context.expect_error("gone.wasm");
    context.expect_error("404");
    browser.run("window.before = true", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-notice=update] [data-action=update]").await?;
    let back = "return !window.before && host()?.dataset.state === 'ready' && document.querySelector('script[src*=badbad]') === null";
    browser.until("the version that worked is back", back, json!([])).await?;
    widget.ready().await?;
    widget.answers("modify").await?;
    // And it stays, also without a network.
    context.site.stop();
    context.expect_error("ERR_CONNECTION_REFUSED");
    browser.reload().await?;
    widget.ready().await?;
    widget.answers("modify").await
}

async fn new_version_that_says_nothing_goes_back(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    visit(context).await?;
    let widget = Widget::first(browser);
    context.site.update_broken(Broken::Mute);
    offered(context).await?;
    context.expect_error("this version is broken");
    // What stands on the element's class falls with it.
    for part in ["/assets/app.", "destructured"] {
        context.expect_error(part);
    }
    widget.tap(Pointer::Mouse, "[data-notice=update] [data-action=update]").await?;
    let broken =
        "return document.readyState === 'complete' && document.querySelector('script[src*=badbad]') !== null";
    browser.until("the new version is there", broken, json!([])).await?;
    // As somebody does whose page is dead.
    for _ in 0..4 {
        browser.reload().await?;
    }
    widget.ready().await
}

/// A page that the browser has kept names scripts that its host has no more.
async fn page_kept_too_long_heals_itself(context: &Context<'_>) -> Result<()> {
    context.site.send_stale_page();
    for part in ["404", "boot.000000000000"] {
        context.expect_error(part);
    }
    // What stands on the element's class falls with it.
    for part in ["/assets/app.", "destructured"] {
        context.expect_error(part);
    }
    context.browser.open(&context.site.app()).await?;
    Widget::first(&context.browser).ready().await
}

async fn caches(browser: &Browser) -> Result<Vec<String>> {
    browser.promise("return await caches.keys()", json!([])).await
}
