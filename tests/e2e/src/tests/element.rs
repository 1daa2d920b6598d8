//! The element as others lay it out, hide it, bind it, swap it, and link to it: each a fault that a real host has shown.

use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use std::process::Command;

/// See the module.
pub const TESTS: &[Test] = tests![
    layouts_give_it_a_sensible_size,
    page_can_hide_it,
    sheet_is_in_sight_where_the_page_cuts_off,
    nothing_told_by_the_page_starts_over,
    unsound_report_is_told_and_changes_nothing,
    swapped_element_finds_its_entries,
    swapped_element_of_a_name_finds_its_entries,
    another_name_shows_its_own_entries,
    storage_is_followed,
    heading_and_build_are_followed,
    custom_properties_stay_outside,
    dark_page_makes_it_dark,
    language_of_the_page_is_followed,
    ready_is_told_with_what_was_restored,
    link_leads_to_a_far_element_and_leaves_routes_alone,
    help_is_read_where_the_program_does_not_run,
    server_can_read_the_script,
];

/// Styles of the page, as a sheet that no policy forbids.
async fn style(browser: &Browser, css: &str) -> Result<()> {
    let script =
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(a); document.adoptedStyleSheets = [sheet]";
    browser.run(script, json!(css)).await
}

/// In flex rows, centered stacks, grids, `fit-content`, floats and tables: neither a thread nor wider than the page.
async fn layouts_give_it_a_sensible_size(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for width in [390, 900] {
        browser.set_width(width).await?;
        browser.open(&context.site.page("plain.html")).await?;
        Widget::first(browser).ready().await?;
        for css in [
            "main { display: flex; flex-direction: column; align-items: center }",
            "h1 { display: none } main { display: flex }",
            "main { display: grid; place-items: center }",
            "body { display: grid; place-items: center }",
            "main { width: fit-content }",
            "sore-wise { float: left }",
            "h1 { display: none } main { display: table } sore-wise { display: table-cell }",
            "main { display: inline-block }",
            "body { display: flex; justify-content: center }",
        ] {
            style(browser, css).await?;
            let script = "const box = host().getBoundingClientRect(); \
                return [box.width, box.height, document.documentElement.scrollWidth - innerWidth]";
            let (wide, high, over): (f64, f64, f64) = browser.js(script, json!([])).await?;
            let least = f64::from(width.min(640)) - 60.0;
            ensure!(wide >= least && high < 2_500.0, "{css} at {width}: {wide} × {high}");
            ensure!(over <= 0.0, "{css} at {width}: {over} px wider than the page");
        }
    }
    Ok(())
}

async fn page_can_hide_it(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    Widget::first(browser).ready().await?;
    let height = "return host().getBoundingClientRect().height";
    for (hide, show) in [
        ("host().style.display = 'none'", "host().style.display = ''"),
        ("host().style.setProperty('display', 'none', 'important')", "host().style.display = ''"),
        ("host().hidden = true", "host().hidden = false"),
        ("host().className = 'gone'", "host().className = ''"),
    ] {
        style(browser, ".gone { display: none }").await?;
        browser.run(hide, json!([])).await?;
        ensure!(browser.js::<f64>(height, json!([])).await? == 0.0, "{hide}: it still shows");
        browser.run(show, json!([])).await?;
        ensure!(browser.js::<f64>(height, json!([])).await? > 300.0, "{show}: it does not show");
    }
    Ok(())
}

/// What is told there, and Escape, are the same as anywhere.
async fn sheet_is_in_sight_where_the_page_cuts_off(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.set_width(390).await?;
    for css in ["main { overflow: hidden }", "html, body { overflow-x: hidden; min-height: 100% }"] {
        browser.open(&context.site.page("plain.html")).await?;
        style(browser, css).await?;
        let widget = Widget::first(browser);
        widget.ready().await?;
        widget.tap_region(Pointer::Touch, View::Anterior, "quadriceps", "left").await?;
        let script = r"
            const sheet = find('.rating').getBoundingClientRect(), map = find('.columns').getBoundingClientRect();
            return sheet.top > 0 && sheet.bottom <= innerHeight + 1 && Math.abs(sheet.width - map.width) < 2 && Math.abs(sheet.left - map.left) < 2
              && host().shadowRoot.elementFromPoint(sheet.left + sheet.width / 2, sheet.bottom - 30)?.closest('.rating') !== null
              && active()?.matches('.slider')";
        browser.until(&format!("{css}: the sheet is in sight, with the focus"), script, json!([])).await?;
        widget.rate(Pointer::Touch, 4).await?;
        // It goes with the widget, and comes back.
        browser.run("document.body.style.paddingBottom = '4000px'; scrollTo(0, 9000)", json!([])).await?;
        let gone = "const sheet = find('.rating'); return getComputedStyle(sheet).visibility === 'hidden' || \
            sheet.getBoundingClientRect().bottom <= 0";
        browser.until(&format!("{css}: the sheet has gone with the widget"), gone, json!([])).await?;
        browser.run("host().scrollIntoView()", json!([])).await?;
        browser
            .until(
                &format!("{css}: the sheet is back"),
                "return getComputedStyle(find('.rating')).visibility === 'visible'",
                json!([]),
            )
            .await?;
        // From the map, as anywhere.
        browser.run("find('[data-region=quadriceps][data-side=left]').focus()", json!([])).await?;
        browser.press(key::ESCAPE).await?;
        browser.until("Escape closes it", "return find('.rating') === null", json!([])).await?;
        let rated = widget.report().await?;
        ensure!(rated["areas"][0]["intensity"] == 4, "{css}: {rated}");
        widget.tap(Pointer::Mouse, "[data-action=clear]").await?;
        // Told a little later.
        browser.until("it is empty", "return host().report.areas.length === 0", json!([])).await?;
    }
    Ok(())
}

/// What frameworks write where there is no report.
async fn nothing_told_by_the_page_starts_over(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    for nothing in ["null", "undefined"] {
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        browser.run(&format!("host().report = {nothing}"), json!([])).await?;
        let empty = "return JSON.stringify(host().getReport()) === '{\"schema\":1,\"areas\":[]}' && !find('section[data-disposition]')";
        browser.until(&format!("{nothing} starts over"), empty, json!([])).await?;
    }
    // What is kept is not erased by a page that has nothing to say yet.
    widget.set_report(&calf()).await?;
    browser.promise::<Value>("return await keeps('area/calf/left')", json!([])).await?;
    let anew = r"
        const other = document.createElement('sore-wise');
        other.report = undefined;
        host().replaceWith(other);
        other.report = null;";
    browser.run(anew, json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await
}

async fn unsound_report_is_told_and_changes_nothing(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    let listen = r"
        window.heard = [];
        document.addEventListener('sorewise-error', (event) => {
          event.preventDefault();
          heard.push([event.detail.kind, event.detail.error.name, event.detail.error.message]);
        });";
    browser.run(listen, json!([])).await?;
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let bad = json!({ "schema": 1, "areas": [{ "region": "tail", "side": "left", "intensity": 11 }] });
    let told = "const [last] = heard.splice(0); return last ?? []";
    for wrong in [bad.clone(), json!("calf"), json!([1]), json!({ "schema": 99 })] {
        browser.run("host().report = a", wrong.clone()).await?;
        let last: Vec<String> = browser.js(told, json!([])).await?;
        ensure!(last.len() == 3 && last[0] == "report" && last[1] == "TypeError", "{wrong}: {last:?}");
    }
    let strict = "try { await host().setReport(a); return 'taken' } catch (error) { return `${error.name} ${error.message}` }";
    let thrown: String = browser.promise(strict, bad.clone()).await?;
    ensure!(thrown.starts_with("TypeError") && thrown.contains("areas[0].region"), "{thrown}");
    widget.says_calf().await?;
    // One that was set before anything could judge it.
    let early =
        "const other = document.createElement('sore-wise'); other.report = a; host().replaceWith(other)";
    browser.run(early, bad.clone()).await?;
    browser.until("it is told", "return heard.length === 1", json!([])).await?;
    let last: Vec<String> = browser.js(told, json!([])).await?;
    ensure!(last[2].contains("areas[0].intensity"), "{last:?}");
    let early = "const other = document.createElement('sore-wise'); host().replaceWith(other); \
        try { await other.setReport(a); return 'taken' } catch (error) { return error.name }";
    ensure!(browser.promise::<String>(early, bad).await? == "TypeError", "an early one was taken");
    ensure!(browser.promise::<String>(early, calf()).await? == "taken", "an early one was not taken");
    widget.ready().await?;
    widget.says_calf().await?;
    let left: usize = browser.js("return heard.length", json!([])).await?;
    ensure!(left == 0, "what is thrown is told, too");
    Ok(())
}

/// Pages that are swapped by script put a new element where the old one was.
async fn swapped_element_finds_its_entries(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    for swap in [
        "host().replaceWith(document.createElement('sore-wise'))",
        "const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true))",
    ] {
        browser.run(swap, json!([])).await?;
        widget.ready().await?;
        browser.until("the entries are there", "return host().report.areas.length === 1", json!([])).await?;
        widget.says_calf().await?;
    }
    // Moved away, and back when another has come: two elements, two places.
    let script = "window.old = host(); const main = document.querySelector('main'); \
        old.remove(); main.append(document.createElement('sore-wise')); main.append(old)";
    browser.run(script, json!([])).await?;
    let second = Widget { browser, index: 1 };
    widget.ready().await?;
    browser.run("host(1).scrollIntoView()", json!([])).await?;
    second.ready().await?;
    second.says_calf().await?;
    widget.says_calf().await?;
    second.tap(Pointer::Mouse, "[data-action=clear]").await?;
    browser.until("the second is empty", "return host(1).report.areas.length === 0", json!([])).await?;
    pause(600).await;
    widget.says_calf().await
}

/// The same under a name, at once and a moment after a rating: what was told last was not stored yet.
async fn swapped_element_of_a_name_finds_its_entries(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.host("rtl")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    browser
        .run("const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true))", json!([]))
        .await?;
    widget.ready().await?;
    widget.rates(&[("calf", "left", 4)]).await
}

/// Frameworks keep an element and write another name: at that moment it is another person's.
async fn another_name_shows_its_own_entries(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    browser.run("host().setAttribute('name', 'ann')", json!([])).await?;
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    // In that very turn: no entry of the one is left for the other.
    let script = "host().setAttribute('name', 'bob'); return [host().report?.areas?.length ?? 0, all('.sw [data-region][data-value]').length]";
    let left: (usize, usize) = browser.js(script, json!([])).await?;
    ensure!(left == (0, 0), "bob sees {left:?} of ann's");
    widget.ready().await?;
    let bob = widget.report().await?;
    ensure!(bob["areas"] == json!([]), "bob gets {bob}");
    widget.tap_region(Pointer::Mouse, View::Posterior, "glutes", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    browser.run("host().setAttribute('name', 'ann')", json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await?;
    // The report of the next one is set before or after the name is: it is that one's, and not ann's.
    let glutes = json!({ "schema": 1, "areas": [{ "region": "glutes", "side": "left", "intensity": 3 }] });
    for (name, script) in [
        ("cleo", "host().report = a; host().setAttribute('name', 'cleo')"),
        ("dan", "host().setAttribute('name', 'dan'); host().report = a"),
    ] {
        browser.run(script, glutes.clone()).await?;
        widget.ready().await?;
        widget.rates(&[("glutes", "left", 3)]).await.with_context(|| format!("{name} has no report"))?;
        browser.run("host().setAttribute('name', 'ann')", json!([])).await?;
        widget.ready().await?;
        widget.says_calf().await.with_context(|| format!("after {name} ann has another's"))?;
    }
    // While it starts, too.
    browser.run("host().setAttribute('name', 'bob'); host().setAttribute('name', 'eve')", json!([])).await?;
    widget.ready().await?;
    let eve = widget.report().await?;
    ensure!(eve["areas"] == json!([]), "eve gets {eve}");
    Ok(())
}

/// A consent that is given or taken back.
async fn storage_is_followed(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    browser.run("host().setAttribute('storage', 'none')", json!([])).await?;
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    // What was told stays, and is kept from now on.
    browser.run("host().removeAttribute('storage')", json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await?;
    browser.promise::<Value>("return await keeps('area/calf/left')", json!([])).await?;
    // And no more.
    browser.run("host().setAttribute('storage', 'none')", json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "glutes", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    pause(600).await;
    let kept = "return JSON.stringify(await diary()) + JSON.stringify(localStorage)";
    let kept: String = browser.promise(kept, json!([])).await?;
    ensure!(!kept.contains("glutes"), "it was kept: {kept}");
    // What was kept before is there again, and was not written over.
    browser.run("host().removeAttribute('storage')", json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await
}

async fn heading_and_build_are_followed(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    // Vue writes `false` for what is not.
    browser.run("host().setAttribute('heading', 'false')", json!([])).await?;
    let widget = Widget::first(browser);
    let title = |shown: &str| {
        format!(
            "return Boolean([...all('.title')].find(title => title.getBoundingClientRect().height > 0)) === {shown}"
        )
    };
    browser.until("there is no title", &title("false"), json!([])).await?;
    widget.ready().await?;
    ensure!(browser.js::<bool>(&title("false"), json!([])).await?, "`false` shows a title");
    browser.run("host().setAttribute('heading', '')", json!([])).await?;
    browser.until("there is a title", &title("true"), json!([])).await?;
    browser.run("host().removeAttribute('heading')", json!([])).await?;
    browser.until("there is none", &title("false"), json!([])).await?;
    let outline = "return find('svg[data-view=anterior] [data-region=chest]').getAttribute('d')";
    let neutral: String = browser.js(outline, json!([])).await?;
    browser.run("host().setAttribute('build', 'feminine')", json!([])).await?;
    let differs = "return find('svg[data-view=anterior] [data-region=chest]').getAttribute('d') !== a";
    browser.until("another body is drawn", differs, json!(neutral)).await?;
    browser.run("host().removeAttribute('build')", json!([])).await?;
    let same = "return find('svg[data-view=anterior] [data-region=chest]').getAttribute('d') === a";
    browser.until("the first one is drawn", same, json!(neutral)).await
}

async fn custom_properties_stay_outside(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    // All that its own style sheets ask for, but for those that are the page's to set.
    let script = r"
        const used = new Set(host().shadowRoot.adoptedStyleSheets.slice(1).flatMap((sheet) => [...sheet.cssRules])
          .flatMap((rule) => rule.cssText.match(/var\(--[\w-]+/g) ?? []).map((text) => text.slice(4)).filter((name) => !name.startsWith('--sorewise-')));
        const look = () => all('.sw, .sw *').map((element) => [...used].map((name) => getComputedStyle(element).getPropertyValue(name)).join());
        const before = look();
        for (const name of used) document.documentElement.style.setProperty(name, name === '--end' ? '2rem' : '#0000ff');
        const after = look();
        for (const name of used) document.documentElement.style.removeProperty(name);
        const changed = after.findIndex((one, at) => one !== before[at]);
        return [used.size, changed < 0 ? '' : `${before[changed]} became ${after[changed]}`];
    ";
    let (used, changed): (usize, String) = browser.js(script, json!([])).await?;
    ensure!(used > 30, "only {used} properties are used");
    ensure!(changed.is_empty(), "the page's properties leak in: {changed}");
    Ok(())
}

/// By what is painted there, where the page says nothing of dark and light.
async fn dark_page_makes_it_dark(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    Widget::first(browser).ready().await?;
    let scheme = "return getComputedStyle(host()).colorScheme.replace('normal', 'light') === a";
    for (css, wanted) in [
        ("", "light"),
        ("body { background: #0f1115; color: #ddd }", "dark"),
        ("body { background: #fff }", "light"),
        ("body { background: #000 } main { background: rgb(250 250 240) }", "light"),
        ("html { background: oklch(0.2 0.02 260) }", "dark"),
        ("html { background: rgb(0 0 0 / 0.1) }", "light"),
        // Who says what it is, is asked no further.
        ("html { color-scheme: light } body { background: #000 }", "light"),
    ] {
        style(browser, css).await?;
        // Switched as themes are.
        browser.run("document.documentElement.dataset.theme = a", json!(css)).await?;
        browser.until(&format!("{css} makes it {wanted}"), scheme, json!(wanted)).await?;
        pause(50).await;
        ensure!(browser.js::<bool>(scheme, json!(wanted)).await?, "{css} makes it {wanted}, and no more");
    }
    style(browser, "body { background: #000 }").await?;
    browser.run("host().setAttribute('theme', 'light'); document.body.className = 'b'", json!([])).await?;
    browser.until("its own attribute goes first", scheme, json!("light")).await
}

async fn language_of_the_page_is_followed(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    Widget::first(browser).ready().await?;
    let speaks = "return find('.sw').lang === a";
    browser.until("it speaks English", speaks, json!("en")).await?;
    browser.run("document.documentElement.lang = 'es'", json!([])).await?;
    browser.until("it follows the page", speaks, json!("es")).await?;
    // In a shadow tree, whose host says it.
    let script = r"
        const frame = document.createElement('div');
        frame.attachShadow({ mode: 'open' }).append(host());
        frame.lang = 'fr';
        window.inner = frame.shadowRoot.firstChild;
        document.querySelector('main').append(frame);";
    browser.run(script, json!([])).await?;
    let speaks = "return inner.shadowRoot.querySelector('.sw')?.lang === a";
    browser.until("it follows what holds it", speaks, json!("fr")).await?;
    browser.run("inner.getRootNode().host.lang = 'en'", json!([])).await?;
    browser.until("there, too, when it changes", speaks, json!("en")).await
}

async fn ready_is_told_with_what_was_restored(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    browser.promise::<Value>("return await keeps('area/calf/left')", json!([])).await?;
    let listen = "document.addEventListener('sorewise-ready', ({ target, detail }) => heard.push([target === host(), detail]))";
    browser.run(listen, json!([])).await?;
    let anew = r"
        window.heard = [];
        const other = document.createElement('sore-wise');
        if (a) other.setAttribute('name', a);
        host().replaceWith(other);";
    for (name, restored) in [("", true), ("nobody", false)] {
        browser.run(anew, json!(name)).await?;
        browser.until("it is told", "return heard.length > 0", json!([])).await?;
        pause(300).await;
        let heard: Vec<(bool, Value)> = browser.js("return heard", json!([])).await?;
        ensure!(heard.len() == 1 && heard[0].0, "{heard:?}");
        let detail = &heard[0].1;
        ensure!(detail["restored"] == restored, "{detail}");
        if restored {
            ensure!(crate::widget::says_calf(&detail["report"]), "{detail}");
            ensure!(detail["assessment"]["disposition"] == "modify", "{detail}");
        } else {
            ensure!(detail["report"]["areas"] == json!([]), "{detail}");
        }
    }
    Ok(())
}

/// An app by routes in the fragment keeps its own, and a widget far below comes into view.
async fn link_leads_to_a_far_element_and_leaves_routes_alone(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("two.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.run("location.hash = '#/legs?page=2'; host(1).scrollIntoView()", json!([])).await?;
    let second = Widget { browser, index: 1 };
    second.ready().await?;
    second.set_report(&calf()).await?;
    second.answers("modify").await?;
    second.tap(Pointer::Mouse, "[data-action=link]").await?;
    second.tap(Pointer::Mouse, "[data-action=agree]").await?;
    browser
        .until("there is a link", "return Boolean(find('[data-field=link]', 1)?.value)", json!([]))
        .await?;
    let link: String = browser.js("return find('[data-field=link]', 1).value", json!([])).await?;
    let (_, fragment) = link.split_once('#').context("a fragment")?;
    ensure!(fragment.starts_with("/legs?page=2&sorewise.2="), "{link}");

    // Somebody else's browser.
    browser.open(&link.replace("two.html", "far.html")).await?;
    browser
        .until("the second one offers it", "return Boolean(find('[data-action=use]', 1))", json!([]))
        .await?;
    // It is scrolled to once what it asks has been drawn.
    let near = "return host(1).getBoundingClientRect().top < innerHeight / 2";
    browser.until("it is in sight", near, json!([])).await?;
    let script = "const box = host(1).getBoundingClientRect(); return [location.hash, Boolean(find('[data-action=use]')), box.top, innerHeight]";
    let (hash, first, top, window): (String, bool, f64, f64) = browser.js(script, json!([])).await?;
    ensure!(hash == "#/legs?page=2", "the route is {hash}");
    ensure!(!first, "the first one offers it, too");
    ensure!(top >= -1.0 && top < window / 2.0, "it is at {top} of {window}");
    second.tap(Pointer::Mouse, "[data-action=use]").await?;
    second.says_calf().await
}

/// What is grave stands there, in the page's language, and the page hears why.
async fn help_is_read_where_the_program_does_not_run(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("without.html")).await?;
    let script = "const list = find('.failed ul'); return list && list.closest('.failed').innerText";
    browser.until("there is advice", script, json!([])).await?;
    let said: String = browser.js(script, json!([])).await?;
    for part in [
        "could not start",
        "emergency help now",
        "Pressure or tightness in the chest",
        "See a doctor today",
        "out of 10",
    ] {
        ensure!(said.contains(part), "{part} is not in {said}");
    }
    let heard: Vec<(String, String)> = browser.js("return heard", json!([])).await?;
    ensure!(heard.len() == 1 && heard[0].0 == "start" && heard[0].1.contains("WebAssembly"), "{heard:?}");
    Ok(())
}

/// Frameworks read scripts where there is no browser, to write the first page.
async fn server_can_read_the_script(_: &Context<'_>) -> Result<()> {
    let copy = std::env::temp_dir().join(format!("sorewise-{}.mjs", std::process::id()));
    std::fs::copy(xtask::paths::dist().join("sorewise.js"), &copy)?;
    let run = Command::new("node").arg(&copy).output();
    std::fs::remove_file(&copy)?;
    let run = run.context("running node")?;
    ensure!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Ok(())
}
