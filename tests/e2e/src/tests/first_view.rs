//! The first view: the body is there before the program, says what it heard, and gives way without a flash.

use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, shape};
use anyhow::{Result, ensure};
use image::RgbImage;
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    a_tap_before_the_program_is_heard,
    a_key_before_the_program_is_heard,
    no_tap_is_lost_or_doubled,
    a_press_that_lasts_over_the_change_is_one_tap,
    the_program_draws_what_stood_there on [Engine::Chromium],
    it_is_what_the_program_draws,
    it_speaks_no_wrong_language,
    it_shows_no_other_body,
    each_of_two_hears_its_own,
    it_stands_without_declarative_shadow_roots,
    it_starts_where_nobody_knows_web_assembly,
    it_keeps_the_focus,
];

/// Opens a page while the program is on its way, and waits for the body.
async fn before(context: &Context<'_>, page: &str) -> Result<()> {
    context.site.hold_program();
    context.browser.open(page).await?;
    stands(&context.browser).await
}

async fn stands(browser: &Browser) -> Result<()> {
    let there = "return all('.still [data-region]').length > 100 && host().dataset.state === undefined";
    browser.until("the body stands", there, json!([])).await
}

async fn after(context: &Context<'_>) -> Result<()> {
    context.site.release_program();
    Widget::first(&context.browser).ready().await?;
    let left: bool = context.browser.js("return find('.still, .room') === null", json!([])).await?;
    ensure!(left, "the first view is still there");
    Ok(())
}

/// The place that is being rated, as its slider says it.
async fn rated(browser: &Browser, name: &str) -> Result<()> {
    let script = "return find('.rating')?.textContent.includes(a)";
    browser.until("the rating is open", script, json!(name)).await
}

/// What the place is called.
async fn name(browser: &Browser, selector: &str) -> Result<String> {
    browser.js("return find(a).getAttribute('aria-label')", json!(selector)).await
}

async fn a_tap_before_the_program_is_heard(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for page in [context.site.app(), context.site.page("plain.html")] {
        for pointer in [Pointer::Mouse, Pointer::Touch] {
            before(context, &page).await?;
            let widget = Widget::first(browser);
            let chest = shape(View::Anterior, "chest", "left");
            let name = name(browser, &chest).await?;
            widget.tap(pointer, &chest).await?;
            let heard = "return find('.still .ring') !== null && find('.still .hint').textContent === a";
            browser.until("the tap is acknowledged", heard, json!(name)).await?;
            after(context).await?;
            rated(browser, &name).await?;
        }
    }
    Ok(())
}

async fn a_key_before_the_program_is_heard(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    before(context, &context.site.app()).await?;
    let chest = shape(View::Anterior, "chest", "right");
    let name = name(browser, &chest).await?;
    for key in [key::ENTER, ' '] {
        browser.run("find(a).focus()", json!(chest)).await?;
        browser.press(key).await?;
        let heard = "return find('.still .ring') !== null && scrollY === 0";
        browser.until("the key is acknowledged", heard, json!([])).await?;
    }
    after(context).await?;
    rated(browser, &name).await
}

async fn it_keeps_the_focus(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    before(context, &context.site.app()).await?;
    browser.run("find(a).focus()", json!(shape(View::Anterior, "chest", "left"))).await?;
    after(context).await?;
    let place: Option<String> = browser.js("return active().dataset.region", json!([])).await?;
    ensure!(place.as_deref() == Some("chest"), "the focus is at {place:?}");
    Ok(())
}

/// Presses a toggle and regions at moments that a seed decides, from long before the program is there until long after,
/// and counts how often the program's toggle turns.
async fn no_tap_is_lost_or_doubled(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let rounds: u64 = if std::env::var_os("SOREWISE_FULL").is_some() { 34 } else { 2 };
    for round in 0..rounds {
        let taps = 29 + round % 2;
        before(context, &context.site.app()).await?;
        let script = r"
            let seed = a[0] + 1;
            const random = () => (seed = seed * 16807 % 2147483647) / 2147483647;
            window.pressed = 0;
            const places = all('.still svg[data-view=anterior] [data-region]').map(({ dataset }) =>
              `svg[data-view=anterior] [data-region=${dataset.region}][data-side=${dataset.side}]`);
            const press = () => {
              const init = { bubbles: true, composed: true, cancelable: true, detail: 1, view: window };
              find('[data-tool=more]').dispatchEvent(new MouseEvent('click', init));
              window.pressed += 1;
              window.last = places[Math.floor(random() * places.length)];
              find(window.last).dispatchEvent(new MouseEvent('click', init));
              if (window.pressed < a[1]) setTimeout(press, random() * 40);
            };
            press();
        ";
        browser.run(script, json!([round, taps])).await?;
        pause(100 + 37 * round % 400).await;
        after(context).await?;
        browser.until("all are pressed", "return window.pressed === a", json!(taps)).await?;
        pause(200).await;
        // What comes in one turn is drawn once: a tap that was lost or doubled shows in whether it is open at the end.
        let open: bool = browser
            .js("return find('[data-tool=more]').getAttribute('aria-expanded') === 'true'", json!([]))
            .await?;
        ensure!(open == (taps % 2 == 1), "round {round}: of {taps} taps one was lost or doubled");
        let selected = "return find(window.last).getAttribute('aria-pressed') === 'true' && \
            all('svg [data-region][aria-pressed=true]').length >= 1";
        browser.until("the last place is chosen", selected, json!([])).await?;
    }
    Ok(())
}

async fn a_press_that_lasts_over_the_change_is_one_tap(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    before(context, &context.site.app()).await?;
    let widget = Widget::first(browser);
    let chest = shape(View::Anterior, "chest", "left");
    let name = name(browser, &chest).await?;
    let point = widget.point(&chest).await?;
    // Released while the button is down: the program arrives in the middle of the press.
    browser.press_at(point).await?;
    context.site.release_program();
    pause(600).await;
    browser.lift().await?;
    widget.ready().await?;
    rated(browser, &name).await?;
    let rings: usize = browser.js("return all('.ring').length", json!([])).await?;
    // The chest is seen from the front alone.
    ensure!(rings == 1, "{rings} places have a ring");
    Ok(())
}

async fn the_program_draws_what_stood_there(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.keep_nothing();
    // What comes a moment later has its own place.
    context.site.hold_second_file();
    for language in ["en", "ar"] {
        browser.open(&context.site.page("plain.html")).await?;
        browser.open(&context.site.app()).await?;
        browser.run("localStorage.setItem('sorewise:language', a)", json!(language)).await?;
        for (width, height) in [(360, 740), (768, 1024), (1440, 900)] {
            let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
            for theme in ["light", "dark"] {
                let features = json!({"features": [{"name": "prefers-color-scheme", "value": theme}]});
                let _: Value = browser.devtools("Emulation.setEmulatedMedia", features).await?;
                before(context, &context.site.app()).await?;
                let worded = "return !find('.still[data-words]') && find('.sw').lang === a && \
                    document.querySelectorAll('#languages button').length > 1";
                browser.until("it has its words", worded, json!(language)).await?;
                let stood = screen(browser).await?;
                context.site.release_program();
                browser
                    .until("the program is there", "return host().dataset.state === 'ready'", json!([]))
                    .await?;
                let drawn = screen(browser).await?;
                let differ = stood.pixels().zip(drawn.pixels()).filter(|(one, other)| one != other).count();
                if stood.dimensions() != drawn.dimensions() || differ > 0 {
                    let folder = crate::driver::folder()?;
                    stood.save(folder.join("stood.png"))?;
                    drawn.save(folder.join("drawn.png"))?;
                }
                ensure!(differ == 0, "{language}, {width} px, {theme}: {differ} pixels differ");
            }
        }
    }
    context.site.release_second_file();
    Ok(())
}

/// Element by element, on our page and on others.
async fn it_is_what_the_program_draws(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for page in [context.site.app(), context.site.page("plain.html")] {
        context.site.hold_second_file();
        before(context, &page).await?;
        // The order of attributes means nothing.
        let html = "const sw = find('.sw').cloneNode(true); sw.querySelector('.title[hidden]')?.remove(); \
            for (const it of [sw, ...sw.querySelectorAll('*')]) { \
              const held = [...it.attributes].map(({ name, value }) => [name, value]).sort(); \
              for (const [name] of held) it.removeAttribute(name); \
              for (const pair of held) it.setAttribute(...pair); \
            } \
            return sw.outerHTML";
        let stood: String = browser.js(html, json!([])).await?;
        context.site.release_program();
        browser.until("the program is there", "return host().dataset.state === 'ready'", json!([])).await?;
        let drawn: String = browser.js(html, json!([])).await?;
        context.site.release_second_file();
        let same = stood.bytes().zip(drawn.bytes()).take_while(|(one, other)| one == other).count();
        let around = |text: &str| text.chars().skip(same.saturating_sub(80)).take(160).collect::<String>();
        ensure!(
            stood == drawn,
            "{page}: it was …{}…, the program draws …{}…",
            around(&stood),
            around(&drawn)
        );
        Widget::first(browser).ready().await?;
    }
    Ok(())
}

async fn screen(browser: &Browser) -> Result<RgbImage> {
    Ok(image::load_from_memory(&browser.session.screenshot_as_png().await?)?.to_rgb8())
}

async fn it_speaks_no_wrong_language(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.keep_nothing();
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    let english: String = browser.js("return find('.hint').textContent", json!([])).await?;
    for (kept, language, direction) in [("es", "es", "ltr"), ("ar", "ar", "rtl"), ("pt-PT", "pt-BR", "ltr")] {
        browser.run("localStorage.setItem('sorewise:language', a)", json!(kept)).await?;
        before(context, &context.site.app()).await?;
        let around: (String, String) = browser
            .js("const { lang, dir } = document.documentElement; return [lang, dir]", json!([]))
            .await?;
        ensure!(around == (language.to_owned(), direction.to_owned()), "the page says {around:?}");
        let worded = "return !find('.still[data-words]') && find('.still .sw').lang === a";
        browser.until("it has its words", worded, json!(language)).await?;
        let gather = "const texts = []; const walker = document.createTreeWalker(find('.sw'), 4); \
            while (walker.nextNode()) texts.push(walker.currentNode.data); \
            return [...texts.filter(text => text), ...all('.sw [aria-label]').map(it => it.getAttribute('aria-label')), find('.sw').dir]";
        let stood: Vec<String> = browser.js(gather, json!([])).await?;
        ensure!(!stood.contains(&english), "{language}: it says {english:?}");
        context.site.hold_second_file();
        context.site.release_program();
        browser.until("the program is there", "return host().dataset.state === 'ready'", json!([])).await?;
        let drawn: Vec<String> = browser.js(gather, json!([])).await?;
        context.site.release_second_file();
        ensure!(stood == drawn, "{language}: it said {stood:?}, the program {drawn:?}");
        Widget::first(browser).ready().await?;
    }
    // Before its words are there, a first view shows none.
    let hidden: String = browser
        .js(
            "host().dataset.words = 'ltr'; const still = document.createElement('div'); still.className = 'still'; \
             const sw = document.createElement('div'); sw.className = 'sw'; still.append(sw); \
             host().shadowRoot.append(still); return getComputedStyle(sw).visibility",
            json!([]),
        )
        .await?;
    ensure!(hidden == "hidden", "words that wait are {hidden}");
    Ok(())
}

async fn it_shows_no_other_body(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.keep_nothing();
    let report =
        json!({"schema": 1, "areas": [{"region": "calf", "side": "left", "intensity": 4}]}).to_string();
    for (key, value) in [("sorewise:build", "feminine"), ("sorewise:report", &report)] {
        browser.open(&context.site.app()).await?;
        Widget::first(browser).ready().await?;
        browser.run("localStorage.clear(); localStorage.setItem(...a)", json!([key, value])).await?;
        before(context, &context.site.app()).await?;
        let seen: String = browser
            .js("return getComputedStyle(find('.still svg[data-view] [data-region]')).visibility", json!([]))
            .await?;
        ensure!(seen == "hidden", "with {key} the body is {seen}");
        let height: f64 =
            browser.js("return find('.still').getBoundingClientRect().height", json!([])).await?;
        ensure!(height > 400.0, "its room is {height} px high");
        after(context).await?;
        let seen: String = browser
            .js("return getComputedStyle(find('svg[data-view] [data-region]')).visibility", json!([]))
            .await?;
        ensure!(seen == "visible", "the program's body is {seen}");
    }
    browser.run("localStorage.clear()", json!([])).await
}

async fn each_of_two_hears_its_own(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    before(context, &context.site.page("two.html")).await?;
    let (first, second) = (Widget { browser, index: 0 }, Widget { browser, index: 1 });
    let (chest, abdomen) = (shape(View::Anterior, "chest", "left"), shape(View::Anterior, "chest", "right"));
    first.tap(Pointer::Mouse, &chest).await?;
    second.tap(Pointer::Mouse, &abdomen).await?;
    context.site.release_program();
    first.ready().await?;
    second.ready().await?;
    for (index, selector) in [(0, &chest), (1, &abdomen)] {
        let chosen = "return all('svg[data-view=anterior] [data-region][aria-pressed=true]', a[0]).length === 1 && \
            find(a[1], a[0]).getAttribute('aria-pressed') === 'true'";
        browser.until("each has its own", chosen, json!([index, selector])).await?;
    }
    Ok(())
}

async fn it_stands_without_declarative_shadow_roots(context: &Context<'_>) -> Result<()> {
    context.site.send_undeclared();
    // The name that the site gives it is one that Chromium warns of.
    context.expect_error("shadowrootmode");
    a_tap_before_the_program_is_heard(context).await
}

async fn it_starts_where_nobody_knows_web_assembly(context: &Context<'_>) -> Result<()> {
    context.site.send_untyped();
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await
}
