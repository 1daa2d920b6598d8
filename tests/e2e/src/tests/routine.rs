//! The guided routine: how it is paced, what is heard, and what outlives a reload. Most of it by a clock
//! that goes on only when it is told to (`tests/e2e/pages/clock.js`).

use super::accessibility::{axe, load_axe};
use crate::browser::{Browser, Pointer, key};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    routine_of_ten_minutes_ends_to_the_second,
    routine_goes_by_keys_alone,
    routine_arrows_follow_the_reading_direction,
    routine_shows_sides_and_rest,
    routine_in_the_background_is_on_time,
    routine_signals_are_switched_one_by_one,
    routine_resumes_after_a_reload,
    routine_is_not_resumed_where_it_would_harm,
    routine_keeps_nothing_where_nothing_may_be_kept,
    routine_without_a_network,
    routine_ends_with_a_new_rating,
    routine_keeps_the_screen_awake,
    routine_ends_with_its_element,
    axe_finds_nothing_in_a_routine,
];

/// The article's four and one more: ten minutes and four seconds, with all that is between.
const TEN_MINUTES: [&str; 5] = ["M1", "M2", "M3", "M4", "M23"];

pub const PLAY: &str = ".player [data-action=toggle]";
pub const SKIP: &str = ".player [data-action=skip]";
pub const BACK: &str = ".player [data-action=back]";
pub const END: &str = ".player [data-action=end]";

/// A page whose clock stands still, with a routine to go on with.
pub async fn kept<'a>(context: &'a Context<'_>, movements: &[&str], position: u32) -> Result<Widget<'a>> {
    let widget = offered(context, "clock.html", movements, position).await?;
    context.browser.run("clock.freeze()", json!([])).await?;
    Ok(widget)
}

/// A page with a routine to go on with.
pub async fn offered<'a>(
    context: &'a Context<'_>,
    page: &str,
    movements: &[&str],
    position: u32,
) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.page(page)).await?;
    let kept = json!({"signals": 7, "routine": {"movements": movements, "position": position, "begun": 1_800_000_000_000_u64}});
    browser.run("localStorage.setItem('sorewise:routine', JSON.stringify(a))", kept).await?;
    browser.reload().await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.until("it offers to go on", "return find('[data-action=resume]') !== null", json!([])).await?;
    Ok(widget)
}

/// The same, going on.
pub async fn playing<'a>(context: &'a Context<'_>, movements: &[&str], position: u32) -> Result<Widget<'a>> {
    let widget = kept(context, movements, position).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(&context.browser, true).await?;
    Ok(widget)
}

/// Loads the page again, which takes a timer.
async fn reload(browser: &Browser) -> Result<()> {
    browser.run("clock.thaw()", json!([])).await?;
    browser.reload().await
}

pub async fn advance(browser: &Browser, ms: u32) -> Result<()> {
    let _: Option<Value> = browser.promise("await clock.advance(a)", json!(ms)).await?;
    Ok(())
}

pub async fn runs(browser: &Browser, runs: bool) -> Result<()> {
    let script = "return find('.player')?.dataset.running === String(a)";
    browser.until(&format!("running is {runs}"), script, json!(runs)).await
}

/// Waits until the step is of this kind, and the countdown shows these seconds.
pub async fn shows(browser: &Browser, step: &str, seconds: &str) -> Result<()> {
    let script = "return find('.player')?.dataset.step === a[0] && find('.seconds')?.textContent === a[1]";
    browser.until(&format!("it shows {step}, {seconds}"), script, json!([step, seconds])).await
}

pub async fn step(browser: &Browser) -> Result<String> {
    browser.js("return find('.player')?.dataset.step ?? 'none'", json!([])).await
}

async fn routine_of_ten_minutes_ends_to_the_second(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &TEN_MINUTES, 0).await?;
    let total: String = browser.js("return find('.player').dataset.total", json!([])).await?;
    ensure!(total == "604000", "it takes {total} ms");
    shows(browser, "ready", "5").await?;
    advance(browser, 5_000).await?;
    shows(browser, "work", "30").await?;
    advance(browser, 598_000).await?;
    ensure!(step(browser).await? == "work", "a second before the end it is at {}", step(browser).await?);
    shows(browser, "work", "1").await?;
    advance(browser, 1_000).await?;
    ensure!(step(browser).await? == "over", "at the end it is at {}", step(browser).await?);
    // Every tone at its own time, none twice, the last one at the end, to the millisecond.
    let tones: Vec<(f64, f64)> = browser.js("return asked.tones", json!([])).await?;
    let end: f64 = browser.js("return clock.now()", json!([])).await?;
    let last: Vec<_> = tones.iter().filter(|(at, _)| *at >= end).collect();
    ensure!(last.len() == 3, "at the end three notes sound: {last:?}");
    let mut seen = tones.iter().map(|(at, pitch)| format!("{at} {pitch}")).collect::<Vec<_>>();
    let all = seen.len();
    seen.sort();
    seen.dedup();
    ensure!(seen.len() == all && all > 80, "{all} notes, {} of them different", seen.len());
    // Nothing ticks any more.
    ensure!(browser.js::<usize>("return clock.timers()", json!([])).await? == 0, "a timer is left");
    let kept: Value =
        browser.js("return JSON.parse(localStorage.getItem('sorewise:routine'))", json!([])).await?;
    ensure!(kept == json!({"signals": 7}), "kept after the end: {kept}");
    Ok(())
}

async fn routine_goes_by_keys_alone(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = kept(context, &["M1", "M2"], 0).await?;
    // As somebody who tabs there.
    browser.run("find('[data-action=resume]').focus()", json!([])).await?;
    browser.press(key::ENTER).await?;
    runs(browser, true).await?;
    ensure!(
        browser.js::<bool>("return active()?.dataset.action === 'toggle'", json!([])).await?,
        "the focus is not on the big button"
    );
    browser.press(' ').await?;
    runs(browser, false).await?;
    advance(browser, 3_000).await?;
    shows(browser, "ready", "5").await?;
    browser.press(' ').await?;
    runs(browser, true).await?;
    browser.press(key::RIGHT).await?;
    shows(browser, "work", "30").await?;
    advance(browser, 10_000).await?;
    shows(browser, "work", "20").await?;
    browser.press(key::LEFT).await?;
    shows(browser, "work", "30").await?;
    browser.press(key::LEFT).await?;
    shows(browser, "ready", "5").await?;
    // A space where nothing is to be pressed pauses too.
    browser.run("active().blur()", json!([])).await?;
    browser.press(key::ESCAPE).await?;
    browser.until("it is left", "return find('.player') === null", json!([])).await?;
    browser
        .until("it can be gone on with", "return find('[data-action=resume]') !== null", json!([]))
        .await?;
    ensure!(widget.report().await?["areas"] == json!([]), "keys changed the report");
    Ok(())
}

async fn routine_arrows_follow_the_reading_direction(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    browser.run("host().lang = 'ar'", json!([])).await?;
    browser
        .until(
            "it speaks Arabic",
            "return find('.sw').dir === 'rtl' && find('.player h2')?.textContent.length > 0",
            json!([]),
        )
        .await?;
    browser.press(key::LEFT).await?;
    browser.until("it has skipped", "return find('.player').dataset.step === 'work'", json!([])).await?;
    browser.press(key::RIGHT).await?;
    browser.press(key::RIGHT).await?;
    browser.until("it is back", "return find('.player').dataset.step === 'ready'", json!([])).await
}

async fn routine_shows_sides_and_rest(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M2", "M4"], 0).await?;
    let side = "return find('.player .chips [data-side]')?.dataset.side ?? 'none'";
    advance(browser, 5_000).await?;
    shows(browser, "work", "30").await?;
    ensure!(browser.js::<String>(side, json!([])).await? == "left");
    advance(browser, 30_000).await?;
    shows(browser, "change", "5").await?;
    advance(browser, 5_000).await?;
    shows(browser, "work", "30").await?;
    ensure!(browser.js::<String>(side, json!([])).await? == "right");
    advance(browser, 30_000).await?;
    shows(browser, "rest", "15").await?;
    // Back: to the start of the rest; at once again: to the side before.
    advance(browser, 5_000).await?;
    widget.tap(Pointer::Mouse, BACK).await?;
    shows(browser, "rest", "15").await?;
    widget.tap(Pointer::Mouse, BACK).await?;
    shows(browser, "work", "30").await?;
    ensure!(browser.js::<String>(side, json!([])).await? == "right");
    widget.tap(Pointer::Mouse, SKIP).await?;
    for _ in 0..4 {
        widget.tap(Pointer::Mouse, SKIP).await?;
    }
    // The next movement: three times ten seconds, each counted down.
    shows(browser, "ready", "10").await?;
    widget.tap(Pointer::Mouse, SKIP).await?;
    shows(browser, "work", "10").await?;
    // Thirteen seconds with moving there and back; then half of that, and three of the hold.
    advance(browser, 17_500).await?;
    shows(browser, "work", "7").await?;
    let repetition: String =
        browser.js("return find('[data-repetition]').dataset.repetition", json!([])).await?;
    ensure!(repetition == "2", "it is repetition {repetition}");
    // Without a voice, what is said to those who hear the page changes with the step, not with the second.
    let said = "return find('.player [role=status]').textContent";
    widget.tap(Pointer::Mouse, ".player [data-action=voice]").await?;
    browser.until("it is said", "return find('.player [role=status]').textContent !== ''", json!([])).await?;
    let before: String = browser.js(said, json!([])).await?;
    advance(browser, 2_000).await?;
    ensure!(before.len() > 10 && browser.js::<String>(said, json!([])).await? == before, "{before}");
    Ok(())
}

/// A browser wakes a page in the background once a second, or once a minute.
async fn routine_in_the_background_is_on_time(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1", "M2"], 0).await?;
    let start: f64 = browser.js("return clock.now()", json!([])).await?;
    let _: Option<Value> = browser.promise("await clock.advance(240000, 60000)", json!([])).await?;
    // 5, 75 and 10 s, then 145 s: over at 235 s, noticed at 240.
    ensure!(step(browser).await? == "over", "it is at {}", step(browser).await?);
    let tones: Vec<(f64, f64)> = browser.js("return asked.tones", json!([])).await?;
    for at in [5.0, 35.0, 50.0, 80.0, 90.0, 235.0] {
        let there = tones.iter().any(|(time, _)| (time - start - at * 1_000.0).abs() < 1.0);
        ensure!(there, "no tone {at} s after the start");
    }
    let last = tones.iter().map(|(at, _)| at - start).fold(0.0, f64::max);
    ensure!((235_000.0..236_000.0).contains(&last), "the last tone is {last} ms after the start");
    Ok(())
}

async fn routine_signals_are_switched_one_by_one(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let counts = "const past = (list) => list.filter(([at]) => at <= clock.now()).length; \
        return [past(asked.tones), asked.vibrations.length, asked.said.length]";
    advance(browser, 6_000).await?;
    let [tones, vibrations, said]: [usize; 3] = browser.js(counts, json!([])).await?;
    ensure!(tones > 4 && vibrations > 4 && said >= 2, "{tones} tones, {vibrations} vibrations, {said} words");
    let language: String = browser.js("return asked.said[0][2]", json!([])).await?;
    ensure!(language == "en", "it speaks {language}");
    for (signal, silent) in [("tone", 0), ("vibration", 1), ("voice", 2)] {
        let switch = format!(".player [data-action={signal}]");
        widget.tap(Pointer::Mouse, &switch).await?;
        let script =
            "return find(a).ariaChecked === 'false' || find(a).getAttribute('aria-checked') === 'false'";
        browser.until("it is off", script, json!(switch)).await?;
        widget.tap(Pointer::Mouse, BACK).await?;
        let before: [usize; 3] = browser.js(counts, json!([])).await?;
        advance(browser, 31_000).await?;
        let after: [usize; 3] = browser.js(counts, json!([])).await?;
        for at in 0..3 {
            ensure!((after[at] == before[at]) == (at == silent), "{signal} off: {before:?}, then {after:?}");
        }
        widget.tap(Pointer::Mouse, &switch).await?;
        widget.tap(Pointer::Mouse, BACK).await?;
    }
    // They are kept with the routine.
    widget.tap(Pointer::Mouse, ".player [data-action=voice]").await?;
    let kept: Value =
        browser.js("return JSON.parse(localStorage.getItem('sorewise:routine')).signals", json!([])).await?;
    ensure!(kept == json!(3), "kept: {kept}");
    Ok(())
}

async fn routine_resumes_after_a_reload(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &TEN_MINUTES, 0).await?;
    advance(browser, 95_000).await?;
    shows(browser, "work", "25").await?;
    reload(browser).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.until("it offers to go on", "return find('[data-action=resume]') !== null", json!([])).await?;
    browser.run("clock.freeze()", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    shows(browser, "work", "25").await?;
    advance(browser, 509_000).await?;
    ensure!(step(browser).await? == "over", "it is at {}", step(browser).await?);
    Ok(())
}

async fn routine_is_not_resumed_where_it_would_harm(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = kept(context, &["M1", "M3"], 0).await?;
    // A shoulder that is hurt keeps both movements back.
    let hurt = json!({"schema": 1, "areas": [{"region": "shoulder", "side": "left", "intensity": 6, "signs": ["deformity"]}]});
    widget.set_report(&hurt).await?;
    browser
        .until(
            "nothing is offered",
            "return find('[data-disposition]') && !find('[data-action=resume]')",
            json!([]),
        )
        .await?;
    for damaged in [
        "{",
        "null",
        "[]",
        "7",
        "{\"signals\":\"x\",\"routine\":{\"movements\":[\"M1\"],\"position\":1e9,\"begun\":0}}",
    ] {
        browser.run("localStorage.setItem('sorewise:routine', a)", json!(damaged)).await?;
        reload(browser).await?;
        widget.ready().await?;
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        ensure!(
            browser.js::<bool>("return find('[data-action=resume]') === null", json!([])).await?,
            "{damaged}"
        );
    }
    Ok(())
}

async fn routine_keeps_nothing_where_nothing_may_be_kept(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("clock.html")).await?;
    let script = "const one = document.createElement('sore-wise'); one.setAttribute('storage', 'none'); host().replaceWith(one)";
    browser.run(script, json!([])).await?;
    let widget = Widget::first(browser);
    start(&widget).await?;
    browser.run("clock.freeze()", json!([])).await?;
    widget.tap(Pointer::Mouse, SKIP).await?;
    widget.tap(Pointer::Mouse, END).await?;
    browser.until("it is left", "return find('.player') === null", json!([])).await?;
    let kept: usize = browser
        .js(
            "return Object.keys(localStorage).filter(key => key.includes('sorewise:routine')).length",
            json!([]),
        )
        .await?;
    ensure!(kept == 0, "{kept} routines are kept");
    // It lasts as long as the page, and the button that started it has the focus again.
    browser
        .until("it can be gone on with", "return find('[data-action=resume]') !== null", json!([]))
        .await?;
    ensure!(
        browser.js::<bool>("return active()?.dataset.action === 'start-routine'", json!([])).await?,
        "the focus is lost"
    );
    Ok(())
}

/// Reports a sore calf, and starts the routine that the answer offers.
async fn start(widget: &Widget<'_>) -> Result<()> {
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    // By a key: what is not seen is not laid out, so that going there may move the button under a finger.
    let browser = widget.browser;
    let focuses =
        "find('[data-action=start-routine]')?.focus(); return active()?.dataset.action === 'start-routine'";
    browser.until("a routine is offered", focuses, json!([])).await?;
    browser.press(key::ENTER).await?;
    runs(browser, true).await
}

async fn routine_without_a_network(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let script = "return 'offline' in document.documentElement.dataset";
    browser.until("the worker has kept all", script, json!([])).await?;
    context.site.stop();
    context.expect_error("ERR_CONNECTION_REFUSED");
    browser.reload().await?;
    // By the browser's own clock, and with its own tones and voice.
    start(&widget).await?;
    browser.until("time goes on", "return Number(find('.seconds').textContent) < 5", json!([])).await?;
    widget.tap(Pointer::Mouse, SKIP).await?;
    browser.until("it skips", "return find('.player').dataset.step === 'work'", json!([])).await?;
    widget.tap(Pointer::Mouse, PLAY).await?;
    runs(browser, false).await?;
    browser.reload().await?;
    widget.ready().await?;
    browser.until("it offers to go on", "return find('[data-action=resume]') !== null", json!([])).await
}

async fn routine_ends_with_a_new_rating(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = kept(context, &["M1"], 0).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    advance(browser, 80_000).await?;
    ensure!(step(browser).await? == "over", "it is at {}", step(browser).await?);
    ensure!(
        browser.js::<bool>("return active()?.localName === 'h2'", json!([])).await?,
        "the focus is not on the title"
    );
    // By keys: from the title to the slider.
    browser.press(key::TAB).await?;
    browser.until("the focus is on the slider", "return active()?.type === 'range'", json!([])).await?;
    browser.press(key::LEFT).await?;
    browser.press(key::LEFT).await?;
    browser
        .until("it says 2", "return find('.routine-feedback li').dataset.value === '2'", json!([]))
        .await?;
    let untouched = widget.report().await?;
    ensure!(untouched["areas"][0]["intensity"] == 4, "before it is saved: {untouched}");
    widget.tap(Pointer::Mouse, ".player [data-action=save]").await?;
    widget.rates(&[("calf", "left", 2)]).await?;
    let report = widget.report().await?;
    let previous = &report["previous"][0];
    ensure!(previous["areas"][0]["intensity"] == 4, "{report}");
    let hours = previous["hours_ago"].as_f64().unwrap_or_default();
    ensure!((0.02..0.04).contains(&hours), "80 s are {hours} h");
    browser.until("it is closed", "return find('.player') === null", json!([])).await?;
    ensure!(
        browser.js::<bool>("return find('[data-action=resume]') === null", json!([])).await?,
        "it is over"
    );
    widget.tap(Pointer::Mouse, "[data-tool=undo], [data-action=undo]").await?;
    widget.rates(&[("calf", "left", 4)]).await
}

async fn routine_keeps_the_screen_awake(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let locks = "return [asked.locks, asked.released]";
    browser.until("the screen stays awake", "return asked.locks === 1", json!([])).await?;
    widget.tap(Pointer::Mouse, PLAY).await?;
    runs(browser, false).await?;
    let counted: [usize; 2] = browser.js(locks, json!([])).await?;
    ensure!(counted == [1, 1], "paused: {counted:?}");
    widget.tap(Pointer::Mouse, PLAY).await?;
    runs(browser, true).await?;
    // The browser takes the lock away from a hidden page.
    browser
        .run("lastLock.released = true; document.dispatchEvent(new Event('visibilitychange'))", json!([]))
        .await?;
    browser.until("it is taken again", "return asked.locks === 3", json!([])).await?;
    widget.tap(Pointer::Mouse, END).await?;
    browser.until("it is let go", "return asked.released === 2", json!([])).await
}

async fn routine_ends_with_its_element(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    ensure!(browser.js::<usize>("return clock.timers()", json!([])).await? == 1, "one timer");
    browser.run("host().remove()", json!([])).await?;
    advance(browser, 1_000).await?;
    ensure!(browser.js::<usize>("return clock.timers()", json!([])).await? == 0, "a timer is left");
    let to_come: usize =
        browser.js("return asked.tones.filter(([at]) => at > clock.now()).length", json!([])).await?;
    ensure!(to_come == 0, "{to_come} notes will sound");
    Ok(())
}

async fn axe_finds_nothing_in_a_routine(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for (language, theme) in [("en", "light"), ("en", "dark"), ("ar", "light")] {
        // By the browser's own clock: axe needs one.
        let widget = offered(context, "plain.html", &["M2", "M9"], 0).await?;
        load_axe(browser).await?;
        let script = "host().setAttribute('theme', a[1]); host().lang = a[0]";
        browser.run(script, json!([language, theme])).await?;
        // Some of it a moment later.
        let script = "return find('.sw').lang === a && find('[data-action=resume]')?.textContent.length > 0";
        browser.until("it speaks the language", script, json!(language)).await?;
        let state = |name: &str| format!("{name}, {language}, {theme}");
        axe(browser, &state("offer")).await?;
        widget.set_report(&calf()).await?;
        let script = "return find('[data-disposition]') && find('[data-action=resume]') !== null";
        browser.until("it is offered", script, json!([])).await?;
        widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
        runs(browser, true).await?;
        axe(browser, &state("running")).await?;
        widget.tap(Pointer::Mouse, PLAY).await?;
        runs(browser, false).await?;
        widget.tap(Pointer::Mouse, BACK).await?;
        widget.tap(Pointer::Mouse, BACK).await?;
        browser.run("find('.how').open = true", json!([])).await?;
        for name in ["work", "change", "work", "rest"] {
            widget.tap(Pointer::Mouse, SKIP).await?;
            browser.until(name, "return find('.player').dataset.step === a", json!(name)).await?;
            axe(browser, &state(name)).await?;
        }
        widget.tap(Pointer::Mouse, ".player [data-action=tone]").await?;
        axe(browser, &state("without tone")).await?;
        while step(browser).await? != "over" {
            widget.tap(Pointer::Mouse, SKIP).await?;
        }
        axe(browser, &state("over")).await?;
    }
    Ok(())
}
