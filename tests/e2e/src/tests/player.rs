//! The routine in somebody's hands: what is done in which order, how long rest is, how it sounds and shows.

use super::routine::{PLAY, SKIP, advance, kept, playing, runs, shows, step};
use crate::browser::{Browser, Pointer, key};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    routine_is_put_together_while_it_runs,
    routine_is_put_together_by_keys,
    routine_goes_to_any_step,
    routine_rests_as_long_as_somebody_likes,
    routine_sounds_as_somebody_likes,
    routine_flashes_with_the_last_beeps,
    routine_shows_where_the_device_shows_what_plays,
    routine_counts_only_what_was_done,
];

async fn open(browser: &Browser, fold: &str) -> Result<()> {
    browser.run("find(a).open = true", json!(fold)).await
}

/// The movements in their order, as they are kept.
async fn order(browser: &Browser) -> Result<Vec<String>> {
    browser
        .js("return JSON.parse(localStorage.getItem('sorewise:routine')).routine.movements", json!([]))
        .await
}

async fn orders(browser: &Browser, movements: &[&str]) -> Result<()> {
    let script = "return JSON.stringify(JSON.parse(localStorage.getItem('sorewise:routine')).routine.movements) === JSON.stringify(a)";
    browser.until(&format!("the order is {movements:?}"), script, json!(movements)).await
}

/// Chooses in one of the lists.
async fn choose(browser: &Browser, field: &str, value: &str) -> Result<()> {
    let script = "const list = find(`.player [data-field=${a[0]}]`); list.value = a[1]; \
        if (list.value !== a[1]) throw new Error('there is no such choice'); \
        list.dispatchEvent(new Event('input', { bubbles: true, composed: true }))";
    browser.run(script, json!([field, value])).await
}

async fn routine_is_put_together_while_it_runs(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M2", "M9"], 0).await?;
    advance(browser, 10_000).await?;
    shows(browser, "work", "25").await?;
    open(browser, ".plan").await?;
    // What is going on moves to the end, and goes on as it was.
    widget.tap(Pointer::Mouse, ".plan [data-action=later-0]").await?;
    orders(browser, &["M2", "M1", "M9"]).await?;
    shows(browser, "work", "25").await?;
    advance(browser, 1_000).await?;
    shows(browser, "work", "24").await?;
    widget.tap(Pointer::Mouse, ".plan [data-action=drop-2]").await?;
    orders(browser, &["M2", "M1"]).await?;
    // One of the article's four that is not in it yet.
    choose(browser, "add", "M3").await?;
    orders(browser, &["M2", "M1", "M3"]).await?;
    ensure!(
        browser.js::<bool>("return find('.plan [data-field=add]').value === ''", json!([])).await?,
        "the list does not say any more what it is for"
    );
    // What is dropped while it goes on gives way to the next one.
    widget.tap(Pointer::Mouse, ".plan [data-action=drop-1]").await?;
    orders(browser, &["M2", "M3"]).await?;
    shows(browser, "ready", "10").await?;
    // One stays.
    widget.tap(Pointer::Mouse, ".plan [data-action=drop-0]").await?;
    orders(browser, &["M3"]).await?;
    let last = "return find('.plan [data-action=drop-0]').disabled";
    browser.until("the last one cannot be dropped", last, json!([])).await?;
    let total: String = browser.js("return find('.player').dataset.total", json!([])).await?;
    // 5 s to get ready, and 120 s of its own.
    ensure!(total == "125000", "it takes {total} ms");
    Ok(())
}

async fn routine_is_put_together_by_keys(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1", "M2", "M9"], 0).await?;
    open(browser, ".plan").await?;
    browser.run("find('.plan [data-action=later-0]').focus()", json!([])).await?;
    let focus = "return active()?.dataset.action === a";
    // The focus follows the movement; at the end of the list, on the way back.
    browser.press(key::ENTER).await?;
    orders(browser, &["M2", "M1", "M9"]).await?;
    browser.until("the focus follows", focus, json!("later-1")).await?;
    browser.press(key::ENTER).await?;
    orders(browser, &["M2", "M9", "M1"]).await?;
    browser.until("the focus turns", focus, json!("earlier-2")).await?;
    let named =
        "return active().getAttribute('aria-label').includes(find('.plan li:last-child .name').textContent)";
    ensure!(browser.js::<bool>(named, json!([])).await?, "it does not say which movement it moves");
    browser.run("find('.plan [data-action=drop-0]').focus()", json!([])).await?;
    browser.press(key::ENTER).await?;
    orders(browser, &["M9", "M1"]).await?;
    browser.until("the focus stays in the list", "return active()?.localName === 'summary'", json!([])).await
}

async fn routine_goes_to_any_step(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M2", "M9"], 0).await?;
    open(browser, ".plan").await?;
    // The second movement has two sets with two sides each.
    let turns: usize = browser.js("return all('.plan li:nth-child(2) .turn').length", json!([])).await?;
    ensure!(turns == 4, "{turns} turns");
    widget.tap(Pointer::Mouse, ".plan li:nth-child(2) .turn:last-child").await?;
    shows(browser, "work", "30").await?;
    let there = "return find('.chips [data-side]')?.dataset.side === 'right' && find('.plan .turn[data-here]:last-child') !== null";
    browser.until("it is at the last turn", there, json!([])).await?;
    widget.tap(Pointer::Mouse, ".plan li:nth-child(3) .name").await?;
    shows(browser, "ready", "10").await?;
    let here = "return find('.plan li:nth-child(3) [aria-current=step]') !== null";
    browser.until("it says where it is", here, json!([])).await?;
    widget.tap(Pointer::Mouse, ".plan li:first-child .name").await?;
    shows(browser, "ready", "5").await?;
    runs(browser, true).await
}

async fn routine_rests_as_long_as_somebody_likes(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M2", "M1"], 0).await?;
    open(browser, ".settings").await?;
    advance(browser, 10_000).await?;
    shows(browser, "work", "25").await?;
    choose(browser, "rest", "3").await?;
    // Work is as it was.
    shows(browser, "work", "25").await?;
    for _ in 0..3 {
        widget.tap(Pointer::Mouse, SKIP).await?;
    }
    shows(browser, "rest", "30").await?;
    choose(browser, "rest", "0").await?;
    let shorter =
        "return find('.player').dataset.step === 'rest' && Number(find('.seconds').textContent) <= 8";
    browser.until("the rest is shorter at once", shorter, json!([])).await?;
    // It holds for the next routine, too.
    browser.run("clock.thaw()", json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    browser.until("it offers to go on", "return find('[data-action=resume]') !== null", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    let holds =
        "return find('.player [data-field=rest]').value === '0' && find('.player').dataset.step === 'rest'";
    browser.until("it is kept", holds, json!([])).await
}

async fn routine_sounds_as_somebody_likes(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    open(browser, ".settings").await?;
    let last = "return [asked.waves.at(-1), Math.max(...asked.louds.splice(0))]";
    let (wave, medium): (String, f64) = browser.js(last, json!([])).await?;
    ensure!(wave == "sine", "{wave}");
    // What is planned already sounds otherwise from now on, each once and on time.
    for (field, value, wave, louder) in
        [("volume", "2", "sine", true), ("sound", "2", "square", true), ("volume", "0", "square", false)]
    {
        choose(browser, field, value).await?;
        advance(browser, 1).await?;
        let (now, loud): (String, f64) = browser.js(last, json!([])).await?;
        ensure!(
            now == wave && (loud > medium) == louder,
            "{field} {value}: {now} at {loud}, {medium} before"
        );
    }
    let script = "const to = asked.tones.filter(([at]) => at > clock.now()).map(String); return [to.length, new Set(to).size]";
    let (all, different): (usize, usize) = browser.js(script, json!([])).await?;
    ensure!(all == different && all > 5, "{all} tones to come, {different} different");
    let kept: Value =
        browser.js("return JSON.parse(localStorage.getItem('sorewise:routine'))", json!([])).await?;
    ensure!(kept["volume"] == 0 && kept["sound"] == 2, "{kept}");
    // The voice is softer, too.
    advance(browser, 6_000).await?;
    let softer = "return asked.said.at(-1)[4].volume < 1";
    browser.until("the voice is softer", softer, json!([])).await
}

async fn routine_flashes_with_the_last_beeps(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let counted =
        "return [find('.player').dataset.counted ?? '', getComputedStyle(find('.player')).animationName]";
    let look = async || browser.js::<(String, String)>(counted, json!([])).await;
    ensure!(look().await?.0.is_empty(), "it flashes from the start");
    let mut seen = Vec::new();
    advance(browser, 2_000).await?;
    for left in ["3", "2", "1"] {
        browser.until("it flashes", "return find('.player').dataset.counted === a", json!(left)).await?;
        seen.push(look().await?.1);
        advance(browser, 1_000).await?;
    }
    // The same animation would not begin anew.
    ensure!(seen[0] != "none" && seen[0] != seen[1] && seen[1] != seen[2], "{seen:?}");
    browser
        .until("not with the movement", "return !('counted' in find('.player').dataset)", json!([]))
        .await?;
    open(browser, ".settings").await?;
    widget.tap(Pointer::Mouse, ".player [data-action=flash]").await?;
    advance(browser, 28_000).await?;
    shows(browser, "work", "2").await?;
    ensure!(look().await?.0.is_empty(), "it flashes though it is not to");
    Ok(())
}

async fn routine_shows_where_the_device_shows_what_plays(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M2"], 0).await?;
    advance(browser, 6_000).await?;
    let name: String = browser.js("return find('.player h2').textContent", json!([])).await?;
    // Nothing takes the sound, or the place, away from others until somebody wants it.
    let nothing = "return shown.metadata === undefined && shown.plays === undefined";
    ensure!(browser.js::<bool>(nothing, json!([])).await?, "it is there by itself");
    open(browser, ".settings").await?;
    widget.tap(Pointer::Mouse, ".player [data-action=over]").await?;
    let shows = "return shown.metadata?.title === a && shown.state === 'playing' && shown.position.duration === 235 && shown.position.position >= 5";
    browser.until("it is shown", shows, json!(name)).await?;
    browser.until("it takes the sound", "return shown.plays?.startsWith('blob:')", json!([])).await?;
    // A second press of the same key changes nothing.
    for _ in 0..2 {
        browser.run("shown.actions.pause()", json!([])).await?;
        runs(browser, false).await?;
    }
    browser.until("it says so", "return shown.state === 'paused'", json!([])).await?;
    browser.run("shown.actions.play()", json!([])).await?;
    runs(browser, true).await?;
    browser.run("shown.actions.nexttrack()", json!([])).await?;
    // A step on, as by the player's own button, and a step back.
    let at = "return shown.position.position === a";
    browser.until("the next step is shown", at, json!(35)).await?;
    browser.run("shown.actions.previoustrack()", json!([])).await?;
    browser.until("the one before is shown", at, json!(5)).await?;
    widget.tap(Pointer::Mouse, super::routine::END).await?;
    let gone = "return shown.metadata === null && shown.state === 'none' && shown.actions.play === null";
    browser.until("it is gone with the routine", gone, json!([])).await?;
    advance(browser, 2_000).await?;
    ensure!(browser.js::<bool>("return shown.plays === undefined", json!([])).await?, "it plays on");
    Ok(())
}

async fn routine_counts_only_what_was_done(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M9", "M2"], 0).await?;
    // All of the first, then over the others.
    advance(browser, 81_000).await?;
    while step(browser).await? != "over" {
        widget.tap(Pointer::Mouse, SKIP).await?;
    }
    let title: String = browser.js("return find('.routine-feedback h2').textContent", json!([])).await?;
    ensure!(title.contains("1 of 3"), "it says {title:?}");
    widget.tap(Pointer::Mouse, super::routine::END).await?;
    browser.until("it is left", "return find('.player') === null", json!([])).await?;
    // What was done before it was left counts after that, too.
    let widget = kept(context, &["M1", "M9"], 0).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    advance(browser, 81_000).await?;
    widget.tap(Pointer::Mouse, PLAY).await?;
    runs(browser, false).await?;
    browser.run("clock.thaw()", json!([])).await?;
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.until("it offers to go on", "return find('[data-action=resume]') !== null", json!([])).await?;
    ensure!(order(browser).await? == ["M1", "M9"]);
    browser.run("clock.freeze()", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    while step(browser).await? != "over" {
        widget.tap(Pointer::Mouse, SKIP).await?;
    }
    let title: String = browser.js("return find('.routine-feedback h2').textContent", json!([])).await?;
    ensure!(title.contains("1 of 2"), "it says {title:?}");
    Ok(())
}
