//! The time between the map and the answer: the program's second file is on its way, or does not come.
//! Slow phones see this state at each first visit.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, shape};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    map_works_while_the_answer_is_on_its_way,
    second_file_that_fails_is_tried_again,
    second_file_that_never_comes_leaves_the_map,
    kept_report_waits_for_what_reads_it,
    report_that_is_set_early_is_not_lost,
    report_that_is_set_early_and_is_not_sound_is_told,
];

/// How often `static/boot.js` asks for the second file.
const TRIES: usize = 5;

/// Opens a page with the widget as soon as the map can be tapped, and counts what the page is told.
/// The app's own page would not do: its worker asks for the same file.
async fn map<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let listen = "window.told = []; addEventListener('sorewise-change', event => told.push(event.detail))";
    browser.run(listen, json!([])).await?;
    let there = "return host()?.dataset.state === 'ready' && all('[data-view] [data-region]').length > 20";
    browser.until("the map is there", there, json!([])).await?;
    Ok(Widget::first(browser))
}

/// Taps the left calf and rates it by a key: what rates by touch is in the second file.
async fn rate_calf(widget: &Widget<'_>) -> Result<()> {
    let browser = widget.browser;
    widget.show(Pointer::Mouse, View::Posterior).await?;
    widget.tap(Pointer::Mouse, &shape(View::Posterior, "calf", "left")).await?;
    browser.until("a ring is drawn", "return find('svg .ring') !== null", json!([])).await?;
    browser.press('4').await?;
    widget.rates(&[("calf", "left", 4)]).await
}

/// Whether the widget shows what it shows without the second file, and has told nothing.
async fn waits(browser: &Browser) -> Result<()> {
    let script = "return { assessment: host().assessment, told, answer: Boolean(find('[data-disposition]')), \
        panel: Boolean(find('[data-field=intensity]')), story: Boolean(find('.story')), \
        placeholder: find('.headline.waiting')?.checkVisibility() ?? false }";
    let seen: Value = browser.js(script, json!([])).await?;
    let expected = json!({"assessment": null, "told": [], "answer": false, "panel": false, "story": false, "placeholder": true});
    ensure!(seen == expected, "while it waits: {seen}");
    Ok(())
}

/// Waits for all that comes with the second file, and for the one change that the page is told.
async fn completed(widget: &Widget<'_>) -> Result<()> {
    let browser = widget.browser;
    widget.answers("modify").await?;
    let script = "return find('[data-field=intensity]') !== null && find('.headline.waiting') === null";
    browser.until("the panel is there", script, json!([])).await?;
    browser.until("the page is told", "return told.length > 0", json!([])).await?;
    let told: Value = browser.js("return { told, assessment: host().assessment }", json!([])).await?;
    let change = &told["told"][0];
    ensure!(told["told"].as_array().is_some_and(|told| told.len() == 1), "told more than once: {told}");
    ensure!(change["report"]["areas"][0]["intensity"] == 4, "{change}");
    ensure!(change["assessment"]["disposition"] == "modify", "{change}");
    ensure!(change["assessment"] == told["assessment"], "told and given differ: {told}");
    Ok(())
}

/// How often the second file was asked for since the last time.
fn tries(context: &Context<'_>) -> usize {
    context.site.asked().iter().filter(|path| crate::site::is_second_file(path)).count()
}

async fn map_works_while_the_answer_is_on_its_way(context: &Context<'_>) -> Result<()> {
    context.site.hold_second_file();
    let widget = map(context).await?;
    rate_calf(&widget).await?;
    waits(widget.browser).await?;
    // Not only for a moment.
    pause(1_000).await;
    waits(widget.browser).await?;
    ensure!(tries(context) == 1, "the second file was not asked for once");
    context.site.release_second_file();
    completed(&widget).await
}

async fn second_file_that_fails_is_tried_again(context: &Context<'_>) -> Result<()> {
    context.expect_error("503");
    context.site.fail_second_file(TRIES - 1);
    let widget = map(context).await?;
    rate_calf(&widget).await?;
    waits(widget.browser).await?;
    completed(&widget).await?;
    let tries = tries(context);
    ensure!(tries == TRIES, "asked for the second file {tries} times");
    Ok(())
}

async fn second_file_that_never_comes_leaves_the_map(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.expect_error("503");
    context.site.fail_second_file(usize::MAX);
    let widget = map(context).await?;
    browser
        .run("window.failed = []; addEventListener('error', event => failed.push(event.message))", json!([]))
        .await?;
    browser.until("it gives up", "return failed.length > 0", json!([])).await?;
    pause(2_500).await;
    let tries = tries(context);
    // Once more where what was asked for ahead had failed before anybody needed it.
    ensure!((TRIES..=TRIES + 1).contains(&tries), "asked for the second file {tries} times");
    rate_calf(&widget).await?;
    waits(browser).await
}

/// A report that the page or an earlier visit has left.
fn calf() -> Value {
    json!({"schema": 1, "areas": [{"region": "calf", "side": "left", "intensity": 4}]})
}

/// One of a region that nobody has.
fn unsound() -> Value {
    json!({"schema": 1, "areas": [{"region": "calf-of-a-cow", "side": "left", "intensity": 4}]})
}

async fn kept_report_waits_for_what_reads_it(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // From the first visit on: a browser that has had the file asks for it no more.
    context.site.hold_second_file();
    let widget = map(context).await?;
    browser
        .run("localStorage.setItem('sorewise:report', JSON.stringify({ ...a, at: Date.now() }))", calf())
        .await?;
    browser.open(&context.site.page("plain.html")).await?;
    browser.until("it loads", "return Boolean(find('.still'))", json!([])).await?;
    // A map on which nothing is rated would be told something else, and that would be kept.
    pause(1_500).await;
    let waits: bool = browser.js("return host().dataset.state === undefined", json!([])).await?;
    ensure!(waits, "the map is there before what is kept can be read");
    context.site.release_second_file();
    widget.rates(&[("calf", "left", 4)]).await?;
    widget.answers("modify").await
}

async fn report_that_is_set_early_is_not_lost(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.expect_error("calf-of-a-cow");
    context.site.hold_second_file();
    let widget = map(context).await?;
    let set = "host().report = a; return JSON.stringify(host().report) === JSON.stringify(a)";
    for report in [unsound(), calf()] {
        let same: bool = browser.js(set, report.clone()).await?;
        ensure!(same, "{report} does not read back");
    }
    context.site.release_second_file();
    widget.answers("modify").await?;
    widget.rates(&[("calf", "left", 4)]).await?;
    // From now on what is not sound is refused at once, and changes nothing.
    let refuses =
        "try { await host().setReport(a) } catch (error) { return error.name === 'TypeError' } return false";
    ensure!(browser.promise::<bool>(refuses, unsound()).await?, "it takes {}", unsound());
    widget.rates(&[("calf", "left", 4)]).await?;
    Ok(())
}

async fn report_that_is_set_early_and_is_not_sound_is_told(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.hold_second_file();
    let widget = map(context).await?;
    rate_calf(&widget).await?;
    let listen = "window.failed = []; host().addEventListener('sorewise-error', event => failed.push(event.detail.error.message))";
    browser.run(listen, json!([])).await?;
    browser.run("host().report = a", unsound()).await?;
    context.site.release_second_file();
    browser
        .until("it is told", "return failed.some(text => text.includes('calf-of-a-cow'))", json!([]))
        .await?;
    // And what is there stays.
    widget.rates(&[("calf", "left", 4)]).await
}
