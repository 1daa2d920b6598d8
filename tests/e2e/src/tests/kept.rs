//! What is stored here: listed, deleted and undone, taken along, brought back.

use super::accessibility::{axe, load_axe};
use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    stored_is_listed_deleted_and_undone,
    stored_is_taken_along_and_brought_back,
    stored_is_taken_along_in_each_form,
    stored_stays_where_a_file_is_damaged,
    stored_is_there_for_keyboards_and_readers,
    // The others hand no files to an installed page.
    stored_takes_a_backup_that_the_app_is_opened_with on [Engine::Chromium],
];

/// The page whose clock can be moved, so many hours from now.
async fn visit(browser: &Browser, context: &Context<'_>, hours: u32) -> Result<()> {
    browser.open(&context.site.page("later.html")).await?;
    browser.run("localStorage.setItem('test:hours', a)", json!(hours)).await?;
    browser.reload().await?;
    Widget::first(browser).ready().await
}

/// Two days: a calf at 6 with a fever, and the same a day later.
async fn two_days(browser: &Browser, context: &Context<'_>) -> Result<()> {
    let widget = Widget::first(browser);
    visit(browser, context, 0).await?;
    let report = json!({
        "schema": 1,
        "areas": [{"region": "calf", "side": "left", "intensity": 6, "sensations": ["tingling"]}],
        "activity": {"kind": "running"}, "hours_since_activity": 20, "signs": ["fever"],
        "context": {"age": 41},
    });
    widget.set_report(&report).await?;
    browser.promise::<String>("return keeps(a)", json!("sign/fever")).await?;
    visit(browser, context, 26).await?;
    widget.tap(Pointer::Mouse, "[data-action=all-same]").await?;
    widget.tap(Pointer::Mouse, "[data-action=all-still]").await?;
    widget.rates(&[("calf", "left", 6)]).await?;
    kept(browser).await
}

async fn kept(browser: &Browser) -> Result<()> {
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await
}

async fn open(browser: &Browser) -> Result<()> {
    Widget::first(browser).grown().await?;
    Widget::first(browser).tap(Pointer::Mouse, "[data-action=stored]").await?;
    let focused = "return active() !== null && active() === find('.stored h2')";
    browser.until("all that is stored shows", focused, json!([])).await
}

async fn entries(browser: &Browser, wanted: usize) -> Result<()> {
    let script = "return all('.stored-entries > li').length === a";
    browser.until(&format!("{wanted} entries are listed"), script, json!(wanted)).await
}

/// Keys of what is stored of check-ins, those that were erased left out.
async fn check_ins(browser: &Browser) -> Result<usize> {
    let items: Vec<(String, Value)> = browser.promise("return diary()", json!([])).await?;
    let told = |item: &Value| item["told"].as_array().is_some_and(|told| !told.is_empty());
    Ok(items.iter().filter(|(key, item)| key.contains("check-in/") && told(item)).count())
}

async fn holds(browser: &Browser, wanted: usize) -> Result<()> {
    for _ in 0..60 {
        if check_ins(browser).await? == wanted {
            return Ok(());
        }
        pause(100).await;
    }
    let items: Value = browser.promise("return diary()", json!([])).await?;
    anyhow::bail!("the store does not hold {wanted} check-ins: {items}")
}

/// Presses a button, and gives the file that is saved: its name and what is in it.
pub async fn saved(browser: &Browser, action: &str) -> Result<(String, String)> {
    let watch = "if (!window.saved) { \
        const click = HTMLAnchorElement.prototype.click; \
        HTMLAnchorElement.prototype.click = function () { \
          if (this.download) window.saved = [this.download, fetch(this.href).then((file) => file.text())]; \
          else click.call(this); }; } \
        window.saved = []";
    browser.run(watch, json!([])).await?;
    Widget::first(browser).tap(Pointer::Mouse, &format!("[data-action={action}]")).await?;
    browser.until("it is saved", "return window.saved.length === 2", json!([])).await?;
    browser.promise("return [window.saved[0], await window.saved[1]]", json!([])).await
}

/// Whether a file is named by our name, the day and its kind.
fn named(name: &str, end: &str) -> bool {
    name.strip_prefix("sorewise-20").is_some_and(|name| name.get("yy-mm-dd".len()..) == Some(end))
}

/// Chooses a file, as a person does in the system's dialog.
pub async fn bring(browser: &Browser, text: &str) -> Result<()> {
    let script = "const transfer = new DataTransfer(); \
        transfer.items.add(new File([a], 'backup.json', { type: 'application/json' })); \
        const field = find('[data-field=file]'); field.files = transfer.files; \
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
    browser.run(script, json!(text)).await
}

pub async fn finds(browser: &Browser, found: &str) -> Result<()> {
    let script = "return find(`.stored-found[data-found=${a}]`) !== null";
    browser.until(&format!("the file is said to be {found}"), script, json!(found)).await
}

async fn stored_is_listed_deleted_and_undone(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    two_days(browser, context).await?;
    open(browser).await?;
    entries(browser, 2).await?;
    let said: String = browser.js("return find('.stored').textContent", json!([])).await?;
    for part in ["Left calf, 6 out of 10", "Tingling", "Fever", "Running", "Answer: ", "Age", "41"] {
        ensure!(said.contains(part), "{part} is not said: {said}");
    }
    let line = "return all('.stored-lines li[data-region=calf] circle').length === 2";
    ensure!(browser.js::<bool>(line, json!([])).await?, "the calf has no line");
    // The entry that is being told: it leaves the screen, and comes back.
    widget.tap(Pointer::Mouse, ".stored-entries > li:first-child [data-action=erase]").await?;
    entries(browser, 1).await?;
    browser
        .until(
            "the focus is on what brings it back",
            "return active()?.dataset.action === 'undo-erase'",
            json!([]),
        )
        .await?;
    let gone = "return host().report.areas.length === 0 && host().assessment === null";
    browser.until("it is on the screen no more", gone, json!([])).await?;
    holds(browser, 1).await?;
    widget.tap(Pointer::Mouse, "[data-action=undo-erase]").await?;
    entries(browser, 2).await?;
    widget.rates(&[("calf", "left", 6)]).await?;
    holds(browser, 2).await?;
    // The earlier one: nothing looks back on it any more.
    let looks_back = "return (host().report.previous ?? []).length";
    ensure!(browser.js::<usize>(looks_back, json!([])).await? == 1, "there was a day before");
    widget.tap(Pointer::Mouse, ".stored-entries > li:last-child [data-action=erase]").await?;
    entries(browser, 1).await?;
    ensure!(browser.js::<usize>(looks_back, json!([])).await? == 0, "it looks back on what was deleted");
    holds(browser, 1).await?;
    browser.reload().await?;
    widget.ready().await?;
    widget.rates(&[("calf", "left", 6)]).await?;
    open(browser).await?;
    entries(browser, 1).await?;
    // All of it, undone, and all of it once more.
    widget.tap(Pointer::Mouse, ".stored-choices [data-build=masculine]").await?;
    browser.promise::<String>("return keeps('masculine')", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    entries(browser, 0).await?;
    browser.until("it is on the screen no more", gone, json!([])).await?;
    holds(browser, 0).await?;
    let build = "return localStorage.getItem('sorewise:build')";
    ensure!(browser.js::<Option<String>>(build, json!([])).await?.is_none(), "the build is kept");
    widget.tap(Pointer::Mouse, "[data-action=undo-erase]").await?;
    entries(browser, 1).await?;
    widget.rates(&[("calf", "left", 6)]).await?;
    ensure!(widget.report().await?["context"]["age"] == 41, "who the person is, is lost");
    ensure!(
        browser.js::<Option<String>>(build, json!([])).await?.as_deref() == Some("masculine"),
        "the build"
    );
    holds(browser, 1).await?;
    widget.tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    entries(browser, 0).await?;
    holds(browser, 0).await?;
    browser.reload().await?;
    widget.ready().await?;
    pause(300).await;
    ensure!(browser.js::<bool>(gone, json!([])).await?, "it is back after a reload");
    ensure!(
        browser.js::<bool>("return host().report.context?.age === undefined", json!([])).await?,
        "the age"
    );
    open(browser).await?;
    entries(browser, 0).await
}

async fn stored_is_taken_along_and_brought_back(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    two_days(browser, context).await?;
    open(browser).await?;
    let (name, file) = saved(browser, "take-json").await?;
    ensure!(named(&name, ".json"), "{name}");
    // Another device, for all that is known here.
    let wipe = "const request = indexedDB.deleteDatabase('sorewise'); \
        await new Promise((resolve, reject) => { request.onsuccess = resolve; request.onerror = request.onblocked = reject; }); \
        const hours = localStorage.getItem('test:hours'); localStorage.clear(); localStorage.setItem('test:hours', hours); return 1";
    browser.promise::<u8>(wipe, json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    open(browser).await?;
    entries(browser, 0).await?;
    bring(browser, &file).await?;
    finds(browser, "offers").await?;
    entries(browser, 0).await?;
    ensure!(widget.report().await?["areas"] == json!([]), "it is taken in before anybody has agreed");
    widget.tap(Pointer::Mouse, "[data-action=take-in]").await?;
    finds(browser, "taken").await?;
    entries(browser, 2).await?;
    holds(browser, 2).await?;
    let (_, again) = saved(browser, "take-json").await?;
    ensure!(file == again, "out, in and out again are other bytes:\n{file}\n{again}");
    browser.reload().await?;
    widget.ready().await?;
    open(browser).await?;
    entries(browser, 2).await?;
    let (_, again) = saved(browser, "take-json").await?;
    ensure!(file == again, "after a reload:\n{file}\n{again}");
    // The same file once more changes nothing; deleted here, it brings all of it back.
    bring(browser, &file).await?;
    finds(browser, "nothing").await?;
    widget.tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    entries(browser, 0).await?;
    bring(browser, &file).await?;
    finds(browser, "offers").await?;
    widget.tap(Pointer::Mouse, "[data-action=take-in]").await?;
    entries(browser, 2).await?;
    widget.rates(&[("calf", "left", 6)]).await?;
    holds(browser, 2).await
}

async fn stored_is_taken_along_in_each_form(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    two_days(browser, context).await?;
    open(browser).await?;
    let (name, table) = saved(browser, "take-csv").await?;
    ensure!(
        named(&name, ".csv") && table.starts_with("told_at,") && table.contains(",calf,left,6,"),
        "{table}"
    );
    let (name, page) = saved(browser, "take-page").await?;
    ensure!(named(&name, ".html") && page.starts_with("<!doctype html>"), "{name}");
    for part in ["Left calf", "Tingling", "Fever", "https://", "not a diagnosis"] {
        ensure!(page.contains(part), "the page does not say {part}: {page}");
    }
    ensure!(!page.contains("<script"), "the page has a script");
    let (name, bundle) = saved(browser, "take-fhir").await?;
    let bundle: Value = serde_json::from_str(&bundle)?;
    ensure!(named(&name, "-fhir.json") && bundle["resourceType"] == "Bundle", "{bundle}");
    let first = bundle["entry"][0]["resource"]["id"].clone();
    let (_, other) = saved(browser, "take-fhir").await?;
    let other: Value = serde_json::from_str(&other)?;
    ensure!(other["entry"][0]["resource"]["id"] != first, "the pseudonym is no random number");
    let (name, reminder) = saved(browser, "take-reminder").await?;
    ensure!(named(&name, ".ics") && reminder.starts_with("BEGIN:VCALENDAR\r\n"), "{reminder}");
    ensure!(!reminder.contains("calf"), "whoever sees the calendar learns what is sore");
    Ok(())
}

async fn stored_stays_where_a_file_is_damaged(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    two_days(browser, context).await?;
    open(browser).await?;
    let (_, file) = saved(browser, "take-json").await?;
    let cut = &file[..file.len() / 2];
    let odd = file.replace("\"area/calf/left\":6", "\"area/calf/left\":66");
    let newer = file.replacen("\"schema\":2", "\"schema\":3", 1);
    ensure!(odd != file && newer != file, "the files are no others");
    let foreign = r#"{"schema":1,"areas":[{"region":"calf","side":"left","intensity":4}]}"#;
    for (text, found) in
        [(cut, "refused"), ("", "refused"), (&odd, "refused"), (foreign, "refused"), (&newer, "newer")]
    {
        bring(browser, text).await?;
        finds(browser, found).await?;
        let takes = "return find('[data-action=take-in]') !== null";
        ensure!(!browser.js::<bool>(takes, json!([])).await?, "it can be taken in: {text}");
        Widget::first(browser).tap(Pointer::Mouse, "[data-action=leave-file]").await?;
        browser.until("it is left", "return find('.stored-found') === null", json!([])).await?;
    }
    let (_, again) = saved(browser, "take-json").await?;
    ensure!(file == again, "something was changed:\n{file}\n{again}");
    Ok(())
}

async fn stored_is_there_for_keyboards_and_readers(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    two_days(browser, context).await?;
    load_axe(browser).await?;
    // The page around has none.
    browser
        .run(
            "document.querySelector('main').prepend(Object.assign(document.createElement('h1'), { textContent: 'A page' }))",
            json!([]),
        )
        .await?;
    browser.run("find('[data-action=stored]').focus()", json!([])).await?;
    browser.press(key::ENTER).await?;
    let focused = "return active() !== null && active() === find('.stored h2')";
    browser.until("the focus is on its title", focused, json!([])).await?;
    let open = "return find('[data-action=stored]').getAttribute('aria-expanded')";
    ensure!(
        browser.js::<String>(open, json!([])).await? == "true",
        "the button does not say that it is open"
    );
    axe(browser, "all that is stored").await?;
    let steps = "const next = ['[data-action=close-stored]', '[data-field=area]', '[data-action=erase]', '[data-action=take-json]', '[data-field=file]', '[data-action=erase-all]']; \
        return next.filter((it) => find(`.stored ${it}`)).every((it) => { find(`.stored ${it}`).focus(); return active() === find(`.stored ${it}`); })";
    ensure!(browser.js::<bool>(steps, json!([])).await?, "something takes no focus");
    browser.run("find('.stored-entries [data-action=erase]').focus()", json!([])).await?;
    browser.press(key::ENTER).await?;
    browser
        .until(
            "the focus is on what brings it back",
            "return active()?.dataset.action === 'undo-erase'",
            json!([]),
        )
        .await?;
    axe(browser, "something was deleted").await?;
    browser.press(key::ENTER).await?;
    entries(browser, 2).await?;
    bring(browser, "odd").await?;
    finds(browser, "refused").await?;
    axe(browser, "a file was refused").await?;
    browser.run("host().lang = 'ar'; host().setAttribute('theme', 'dark')", json!([])).await?;
    browser
        .until(
            "it speaks Arabic",
            "return find('.sw').dir === 'rtl' && find('.stored h2')?.textContent.length > 2",
            json!([]),
        )
        .await?;
    axe(browser, "in Arabic, dark").await?;
    browser.run("find('[data-action=close-stored]').focus()", json!([])).await?;
    browser.press(key::ENTER).await?;
    let closed = "return find('.stored') === null && active()?.dataset.action === 'stored'";
    browser.until("the focus is back where it was opened", closed, json!([])).await
}

async fn stored_takes_a_backup_that_the_app_is_opened_with(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    two_days(browser, context).await?;
    open(browser).await?;
    let (_, file) = saved(browser, "take-json").await?;
    Widget::first(browser).tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    holds(browser, 0).await?;
    let script = format!(
        "Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer: (consumer) => consumer({{ files: [{{ \
            getFile: async () => new File([{}], 'backup.json') }}] }}) }} }})",
        json!(file)
    );
    let _: Value =
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    finds(browser, "offers").await?;
    entries(browser, 0).await?;
    Widget::first(browser).tap(Pointer::Mouse, "[data-action=take-in]").await?;
    entries(browser, 2).await?;
    holds(browser, 2).await
}
