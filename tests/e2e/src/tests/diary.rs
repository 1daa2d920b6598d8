//! What is kept over the days: coming back, keeping, and several tabs.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    coming_back_asks_before_anything_counts,
    two_taps_answer_all_of_it,
    two_weeks_are_kept,
    an_open_page_asks_again,
    kept_is_said_after_the_commit,
    another_tab_follows_and_keeps_its_place,
    a_later_version_stops_it,
    broken_stores_are_said_in_a_line,
    what_cannot_be_read_is_put_aside,
    what_is_taken_back_before_the_diary_is_there,
    a_store_that_opens_late_is_heard,
    a_page_that_is_left_while_it_stores_holds_up_nobody,
];

/// The page whose clock can be moved, so many hours from now.
async fn visit(browser: &Browser, context: &Context<'_>, hours: u32) -> Result<()> {
    let page = context.site.page("later.html");
    if hours == 0 {
        browser.open(&page).await?;
    } else {
        browser.run("localStorage.setItem('test:hours', a)", json!(hours)).await?;
        browser.reload().await?;
    }
    Widget::first(browser).ready().await
}

async fn tell(widget: &Widget<'_>, report: Value, keeps: &str) -> Result<()> {
    widget.set_report(&report).await?;
    widget.browser.promise::<String>("return keeps(a)", json!(keeps)).await?;
    Ok(())
}

fn calf(intensity: u8) -> Value {
    json!({"schema": 1, "areas": [{"region": "calf", "side": "left", "intensity": intensity}]})
}

fn monday() -> Value {
    json!({
        "schema": 1,
        "areas": [
            {"region": "calf", "side": "left", "intensity": 6, "sensations": ["tingling"]},
            {"region": "biceps", "side": "right", "intensity": 2},
        ],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
        "signs": ["fever"],
    })
}

async fn coming_back_asks_before_anything_counts(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, monday(), "sign/fever").await?;
    visit(browser, context, 1).await?;
    widget.rates(&[("calf", "left", 6), ("biceps", "right", 2)]).await?;
    let report = widget.report().await?;
    ensure!(report["hours_since_activity"] == 21.0 && report["signs"] == json!(["fever"]), "{report}");
    ensure!(browser.js::<bool>("return !find('.back')", json!([])).await?, "a reload is no return");
    visit(browser, context, 30).await?;
    browser.until("it asks", "return find('.back') !== null", json!([])).await?;
    let report = widget.report().await?;
    ensure!(report["areas"] == json!([]) && report.get("signs").is_none(), "{report}");
    ensure!(report["hours_since_activity"] == 50.0, "{report}");
    ensure!(
        browser.js::<bool>("return host().assessment === null && !find('[data-said]')", json!([])).await?,
        "an old answer stands"
    );
    let title: String = browser.js("return find('.back h2').textContent", json!([])).await?;
    ensure!(title.starts_with("Yesterday") || title.starts_with("On "), "{title}");
    // One gone, the other by its slider; the sign is over, the tingling is still there.
    widget.tap(Pointer::Mouse, ".back-areas [data-region=biceps] [data-reply=gone]").await?;
    browser
        .run(
            "const slider = find('.back-areas [data-region=calf] .slider'); slider.value = 3; \
             slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))",
            json!([]),
        )
        .await?;
    let waits = "return find('[data-action=answered]').disabled";
    ensure!(browser.js::<bool>(waits, json!([])).await?, "something is open");
    widget.tap(Pointer::Mouse, ".back-noticed [data-sign=fever] [data-reply=over]").await?;
    widget.tap(Pointer::Mouse, ".back-noticed [data-sensation=tingling] [data-reply=still]").await?;
    widget.tap(Pointer::Mouse, "[data-action=answered]").await?;
    widget.rates(&[("calf", "left", 3), ("biceps", "right", 0)]).await?;
    let report = widget.report().await?;
    ensure!(report.get("signs").is_none() && report["areas"].to_string().contains("tingling"), "{report}");
    ensure!(report["previous"].as_array().is_some_and(|previous| previous.len() == 1), "{report}");
    browser
        .until("the focus is on the answer", "return active()?.classList.contains('headline')", json!([]))
        .await?;
    let said: String = browser.js("return find('.since')?.textContent ?? ''", json!([])).await?;
    // That it eases is not said beside an answer that sends to somebody.
    ensure!(said.contains("the answer was") && !said.contains("easing"), "what has changed: {said}");
    browser.promise::<String>(r#"return keeps('"sign/fever":false')"#, json!([])).await?;
    // Taken back, it is asked again.
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    browser
        .until("it asks again", "return find('.back') !== null && host().assessment === null", json!([]))
        .await
}

async fn two_taps_answer_all_of_it(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, monday(), "sign/fever").await?;
    visit(browser, context, 26).await?;
    widget.tap(Pointer::Mouse, "[data-action=all-same]").await?;
    ensure!(browser.js::<bool>("return host().assessment === null", json!([])).await?, "signs are open");
    widget.tap(Pointer::Mouse, "[data-action=all-still]").await?;
    widget.rates(&[("calf", "left", 6), ("biceps", "right", 2)]).await?;
    ensure!(widget.report().await?["signs"] == json!(["fever"]), "the sign is told again");
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    visit(browser, context, 52).await?;
    widget.tap(Pointer::Mouse, "[data-action=all-gone]").await?;
    widget.tap(Pointer::Mouse, "[data-action=all-over]").await?;
    let over = "const { areas, signs, activity } = host().report; return areas.every(area => area.intensity === 0) && !signs && !activity";
    browser.until("all is over", over, json!([])).await?;
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    visit(browser, context, 80).await?;
    pause(300).await;
    ensure!(browser.js::<bool>("return !find('.back')", json!([])).await?, "what was over is asked again");
    Ok(())
}

async fn two_weeks_are_kept(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, calf(8), r#""area/calf/left":8"#).await?;
    for day in 1..14_u32 {
        visit(browser, context, day * 24).await?;
        browser.until("it asks", "return find('.back') !== null", json!([])).await?;
        ensure!(
            browser.js::<bool>("return host().assessment === null", json!([])).await?,
            "day {day}: an old answer"
        );
        let now = 8 - day.min(6);
        browser
            .run(
                "const slider = find('.back .slider'); slider.value = a; \
                 slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))",
                json!(now),
            )
            .await?;
        widget.tap(Pointer::Mouse, "[data-action=answered]").await?;
        browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
        let said: String = browser.js("return find('.since')?.textContent ?? ''", json!([])).await?;
        ensure!(said.contains("Left calf") && said.contains("answer"), "day {day}: {said}");
    }
    let items: Vec<(String, Value)> = browser.promise("return diary()", json!([])).await?;
    let kept = items.iter().filter(|(key, _)| key.contains("check-in/")).count();
    ensure!(kept == 14, "{kept} check-ins of 14 days");
    ensure!(items.iter().all(|(_, item)| !item.to_string().contains("\"previous\"")), "days are kept twice");
    let report = widget.report().await?;
    ensure!(report["previous"].as_array().is_some_and(|previous| previous.len() == 13), "{report}");
    Ok(())
}

/// A page that is left open over night.
async fn an_open_page_asks_again(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, monday(), "sign/fever").await?;
    browser
        .run(
            "localStorage.setItem('test:hours', 26); document.dispatchEvent(new Event('visibilitychange'))",
            json!([]),
        )
        .await?;
    browser
        .until("it asks", "return find('.back') !== null && host().assessment === null", json!([]))
        .await?;
    let report = widget.report().await?;
    ensure!(report["areas"] == json!([]) && report.get("signs").is_none(), "{report}");
    Ok(())
}

async fn kept_is_said_after_the_commit(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    // Every commit is noted with its durability, and what was said until then.
    browser
        .run(
            "window.seen = []; const begin = IDBDatabase.prototype.transaction; \
             IDBDatabase.prototype.transaction = function (...args) { \
               const transaction = begin.apply(this, args); \
               if (args[1] === 'readwrite') { \
                 const said = () => find('.kept')?.dataset.kept ?? ''; \
                 const line = [transaction.durability ?? 'strict', said()]; \
                 transaction.addEventListener('complete', () => window.seen.push([...line, said()]), { capture: true }); \
               } \
               return transaction; };",
            json!([]),
        )
        .await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    let seen: Vec<[String; 3]> = browser.js("return window.seen", json!([])).await?;
    ensure!(!seen.is_empty() && seen.iter().all(|line| line[0] == "strict"), "{seen:?}");
    ensure!(seen[0][2] == "waits", "it was said before the commit: {seen:?}");
    Ok(())
}

/// Two tabs of one site.
async fn another_tab_follows_and_keeps_its_place(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let session = &browser.session;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    let first = session.window().await?;
    // WebKitGTK shows no map in a tab that it opened behind another.
    let second = match browser.engine {
        Engine::Webkit => session.new_window().await?,
        Engine::Chromium | Engine::Firefox => session.new_tab().await?,
    };
    session.switch_to_window(second.clone()).await?;
    visit(browser, context, 0).await?;
    widget.tap_region(Pointer::Mouse, View::Anterior, "biceps", "right").await?;
    widget.rate(Pointer::Mouse, 3).await?;
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    session.switch_to_window(first.clone()).await?;
    widget.rates(&[("biceps", "right", 3)]).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    browser.promise::<String>("return keeps('area/calf/left')", json!([])).await?;
    session.switch_to_window(second.clone()).await?;
    widget.rates(&[("biceps", "right", 3), ("calf", "left", 4)]).await?;
    let open = "return find('.rating h2')?.textContent";
    let panel: Option<String> = browser.js(open, json!([])).await?;
    ensure!(panel.is_some_and(|title| title.contains("Right")), "the panel is another one");
    let items: Vec<(String, Value)> = browser.promise("return diary()", json!([])).await?;
    ensure!(items.iter().filter(|(key, _)| key.contains("check-in/")).count() == 1, "{items:?}");
    session.close_window().await?;
    session.switch_to_window(first).await?;
    Ok(())
}

async fn a_later_version_stops_it(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, calf(4), r#""area/calf/left":4"#).await?;
    let later = "const channel = new BroadcastChannel('sorewise'); \
        channel.postMessage({ place: '', items: [['check-in/9-00000009', { schema: 3, other: true }]] }); channel.close()";
    browser.run(later, json!([])).await?;
    browser.until("it says so", "return find('[data-trouble=newer]') !== null", json!([])).await?;
    widget.set_report(&calf(9)).await?;
    pause(800).await;
    let items: Value = browser.promise("return diary()", json!([])).await?;
    ensure!(!items.to_string().contains("\"area/calf/left\":9"), "it writes on: {items}");
    Ok(())
}

async fn broken_stores_are_said_in_a_line(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    for how in ["blocked", "full"] {
        browser.open(&context.site.page("later.html")).await?;
        browser.run("localStorage.clear(); localStorage.setItem('test:store', a)", json!(how)).await?;
        browser.open(&context.site.page("later.html")).await?;
        widget.ready().await?;
        widget.set_report(&calf(4)).await?;
        browser.until("it says so", "return find('[data-trouble=unsafe]') !== null", json!([])).await?;
        let said: bool = browser.js("return find('[data-kept=all]') === null", json!([])).await?;
        ensure!(said, "{how}: it claims to keep what it cannot");
        // It works all the same, and local storage has it.
        browser.reload().await?;
        widget.ready().await?;
        widget.rates(&[("calf", "left", 4)]).await?;
    }
    Ok(())
}

async fn what_cannot_be_read_is_put_aside(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    tell(&widget, calf(4), r#""area/calf/left":4"#).await?;
    let broken = r"
        const request = indexedDB.open('sorewise');
        await new Promise((resolve) => (request.onsuccess = resolve));
        const transaction = request.result.transaction('diary', 'readwrite');
        transaction.objectStore('diary').put({ schema: 2, id: 'check-in/odd' }, ['', 'check-in/odd']);
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        request.result.close();
        return 1;";
    browser.promise::<u8>(broken, json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    widget.rates(&[("calf", "left", 4)]).await?;
    browser.until("it says so", "return find('[data-trouble=aside]') !== null", json!([])).await?;
    browser.promise::<String>("return keeps('aside/check-in/odd')", json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    widget.rates(&[("calf", "left", 4)]).await?;
    pause(300).await;
    ensure!(browser.js::<bool>("return !find('[data-trouble]')", json!([])).await?, "it is said twice");
    Ok(())
}

/// The store takes its time, and hears of what was told first just after that was taken back.
async fn what_is_taken_back_before_the_diary_is_there(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    // By the page, and by the reader's own hand.
    for (takes_back, stays) in [
        ("host().report = a; release()", Some(("calf", "left", 4))),
        ("find('[data-action=clear]').click(); release()", None),
    ] {
        browser.open(&context.site.page("later.html")).await?;
        browser.run("localStorage.clear()", json!([])).await?;
        let forget =
            "return new Promise((go) => { indexedDB.deleteDatabase('sorewise').onsuccess = () => go(1); })";
        browser.promise::<u8>(forget, json!([])).await?;
        browser.open(&context.site.page("later.html?store=slow")).await?;
        widget.ready().await?;
        widget.set_report(&monday()).await?;
        let hasty = "return window.release !== undefined && localStorage.getItem('sorewise:report')?.includes('fever') === true";
        browser.until("the store is asked, and what was told waits for it", hasty, json!([])).await?;
        browser.run(takes_back, calf(4)).await?;
        // It has answered by now, and what it knows would show.
        pause(600).await;
        widget.rates(stays.as_slice()).await?;
        let report = widget.report().await?;
        ensure!(!report.to_string().contains("fever"), "{takes_back}: it is back in {report}");
    }
    Ok(())
}

/// Nobody waits longer than five seconds for it; what is told meanwhile joins what is found then.
async fn a_store_that_opens_late_is_heard(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    tell(&widget, calf(4), r#""area/calf/left":4"#).await?;
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    browser.open(&context.site.page("later.html?store=slow")).await?;
    widget.ready().await?;
    widget.rates(&[]).await?;
    widget.tap_region(Pointer::Mouse, View::Anterior, "chest", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    browser.run("release()", json!([])).await?;
    widget.rates(&[("calf", "left", 4), ("chest", "right", 2)]).await?;
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    widget.rates(&[("calf", "left", 4), ("chest", "right", 2)]).await
}

/// A page that is put away in the midst of storing holds the store, in `WebKit` for as long as it sleeps, and the next one would wait.
async fn a_page_that_is_left_while_it_stores_holds_up_nobody(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    for intensity in 1..=5 {
        widget.set_report(&calf(intensity)).await?;
        // Before it is stored: that begins while the page goes.
        // The same address anew would be a reload, and the page before it is not put away.
        browser.open(&context.site.page(&format!("later.html?{intensity}"))).await?;
        let read = "return Promise.race([diary().then(() => true), new Promise((ends) => setTimeout(() => ends(false), 5000))])";
        ensure!(browser.promise::<bool>(read, json!([])).await?, "{intensity}: the store answers nobody");
        widget.ready().await?;
        widget.rates(&[("calf", "left", intensity)]).await?;
    }
    // One that reads is no better: whoever writes would wait for it.
    browser.open(&context.site.page("later.html?store=long")).await?;
    widget.rates(&[("calf", "left", 5)]).await?;
    browser.open(&context.site.page("later.html?read")).await?;
    widget.ready().await?;
    tell(&widget, calf(4), r#""area/calf/left":4"#).await?;
    // What was put away is stored once it comes back.
    widget.set_report(&calf(6)).await?;
    browser.open(&context.site.page("plain.html")).await?;
    browser.session.back().await?;
    browser.promise::<String>(r#"return keeps('"area/calf/left":6')"#, json!([])).await?;
    browser.until("it is said to be kept", "return find('[data-kept=all]') !== null", json!([])).await
}
