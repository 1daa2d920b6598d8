//! The guided routine where something is taken away from it: the sound, the voice, the screen, the person.
//! What cannot be tried without a phone is played by stubs (`tests/e2e/pages/clock.js`).

use super::routine::{END, PLAY, advance, kept, playing, runs, shows, step};
use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    routine_sound_comes_back_after_a_call,
    routine_sound_comes_back_when_the_page_does,
    routine_sound_that_was_due_does_not_come_late,
    routine_with_a_frozen_sound_makes_another,
    routine_says_that_no_tone_sounds,
    routine_sounds_on_a_silent_phone_while_it_runs,
    routine_speaks_its_own_language_or_not_at_all,
    routine_words_outlive_a_cancel,
    routine_voice_that_fails_is_said,
    routine_is_heard_once,
    routine_says_that_the_screen_may_go_dark,
    routine_waits_for_whoever_is_away,
    routine_left_while_away_is_offered_where_it_was,
    // Only Chromium can be told of a notch.
    routine_keeps_off_the_notch on [Engine::Chromium],
];

/// What a line says of the routine; empty where there is none.
async fn notes(browser: &Browser) -> Result<String> {
    browser.js("return find('.player .notes')?.textContent ?? ''", json!([])).await
}

/// That each note to come sounds at the time of its cue, once: the first of the article's four, which
/// began `after` milliseconds before now.
async fn sounds_on_time(browser: &Browser, start: f64) -> Result<()> {
    let script = "return [clock.now(), asked.tones.filter(([at]) => at >= clock.now()).map(([at]) => at).sort((a, b) => a - b)]";
    let (now, tones): (f64, Vec<f64>) = browser.js(script, json!([])).await?;
    // Half of thirty seconds, three counted, the end.
    for at in [20.0, 32.0, 33.0, 34.0] {
        let at = start + at * 1_000.0;
        let there = tones.iter().filter(|tone| (*tone - at).abs() < 1.0).count();
        ensure!(
            at < now || there == 1,
            "{there} tones {} s after the start: {tones:?}",
            (at - start) / 1_000.0
        );
    }
    Ok(())
}

async fn now(browser: &Browser) -> Result<f64> {
    browser.js("return clock.now()", json!([])).await
}

const LAST: &str = "asked.contexts.at(-1)";

async fn routine_sound_comes_back_after_a_call(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let start = now(browser).await?;
    advance(browser, 6_000).await?;
    // A call takes the sound; after it nothing gives it back but a touch.
    browser.run(&format!("{LAST}.stand('interrupted')"), json!([])).await?;
    advance(browser, 4_000).await?;
    ensure!(notes(browser).await?.contains("No sound"), "nothing is said: {}", notes(browser).await?);
    widget.tap(Pointer::Mouse, ".player .next").await?;
    advance(browser, 500).await?;
    ensure!(notes(browser).await?.is_empty(), "it is still said: {}", notes(browser).await?);
    ensure!(
        browser.js::<usize>("return asked.contexts.length", json!([])).await? == 1,
        "there is a second one"
    );
    sounds_on_time(browser, start).await?;
    // What is merely suspended is resumed without a touch.
    browser.run(&format!("{LAST}.stand('suspended')"), json!([])).await?;
    advance(browser, 1_000).await?;
    ensure!(browser.js::<String>(&format!("return {LAST}.state"), json!([])).await? == "running");
    sounds_on_time(browser, start).await
}

async fn routine_sound_comes_back_when_the_page_does(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    let start = now(browser).await?;
    advance(browser, 6_000).await?;
    browser.run(&format!("{LAST}.stand('interrupted')"), json!([])).await?;
    advance(browser, 4_000).await?;
    browser.run("document.dispatchEvent(new Event('visibilitychange'))", json!([])).await?;
    advance(browser, 500).await?;
    ensure!(browser.js::<String>(&format!("return {LAST}.state"), json!([])).await? == "running");
    sounds_on_time(browser, start).await
}

async fn routine_sound_that_was_due_does_not_come_late(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    let start = now(browser).await?;
    advance(browser, 31_000).await?;
    browser.run(&format!("{LAST}.stand('interrupted')"), json!([])).await?;
    // Three are counted, and nobody hears it; then it is time to rest, until three are counted again.
    advance(browser, 5_000).await?;
    browser.run("document.dispatchEvent(new Event('visibilitychange'))", json!([])).await?;
    advance(browser, 500).await?;
    let script =
        "return asked.tones.map(([at]) => (at - a) / 1000).filter(at => at > 36.5).sort((a, b) => a - b)";
    let tones: Vec<f64> = browser.js(script, json!(start)).await?;
    ensure!(tones.first().is_some_and(|at| (at - 47.0).abs() < 0.01), "sounds at {tones:?}");
    Ok(())
}

async fn routine_with_a_frozen_sound_makes_another(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    let start = now(browser).await?;
    advance(browser, 6_000).await?;
    // It says that it runs, and stands.
    browser.run(&format!("{LAST}.stand('running')"), json!([])).await?;
    advance(browser, 2_000).await?;
    let (made, closed): (usize, String) =
        browser.js("return [asked.contexts.length, asked.contexts[0].state]", json!([])).await?;
    ensure!(made == 2 && closed == "closed", "{made} contexts, the first {closed}");
    ensure!(notes(browser).await?.is_empty(), "{}", notes(browser).await?);
    sounds_on_time(browser, start).await
}

async fn routine_says_that_no_tone_sounds(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let start = now(browser).await?;
    advance(browser, 6_000).await?;
    // Nothing helps: neither this one nor those that come after it ever go on.
    let script = format!(
        "{LAST}.stand('interrupted', false); \
        const made = asked.contexts.push; asked.contexts.push = function (one) {{ one.stand('suspended', !window.stuck); return made.call(this, one); }}; \
        window.stuck = true"
    );
    browser.run(&script, json!([])).await?;
    for _ in 0..3 {
        widget.tap(Pointer::Mouse, ".player .next").await?;
        advance(browser, 3_000).await?;
        ensure!(notes(browser).await?.contains("No sound"), "nothing is said");
    }
    let made: usize = browser.js("return asked.contexts.length", json!([])).await?;
    advance(browser, 10_000).await?;
    let later: usize = browser.js("return asked.contexts.length", json!([])).await?;
    ensure!(made == later && made < 8, "{made} contexts, then {later}: nobody pressed anything");
    ensure!(step(browser).await? == "work", "the routine goes on without");
    // With tones off there is nothing to complain of; once they may sound again, they do.
    widget.tap(Pointer::Mouse, ".player [data-action=tone]").await?;
    browser.until("nothing is said", "return !find('.player .notes')", json!([])).await?;
    browser.run("window.stuck = false", json!([])).await?;
    widget.tap(Pointer::Mouse, ".player [data-action=tone]").await?;
    advance(browser, 1_500).await?;
    widget.tap(Pointer::Mouse, ".player .next").await?;
    advance(browser, 500).await?;
    ensure!(notes(browser).await?.is_empty(), "{}", notes(browser).await?);
    sounds_on_time(browser, start).await
}

async fn routine_sounds_on_a_silent_phone_while_it_runs(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = kept(context, &["M1"], 0).await?;
    let session =
        "Object.defineProperty(navigator, 'audioSession', { configurable: true, value: { type: 'auto' } })";
    browser.run(session, json!([])).await?;
    let is = |sort: &'static str| async move {
        advance(browser, 2_000).await?;
        browser.until(sort, "return navigator.audioSession.type === a", json!(sort)).await
    };
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    // Only where somebody wants it: other music would pause.
    is("auto").await?;
    ensure!(!notes(browser).await?.contains("music"), "{}", notes(browser).await?);
    browser.run("find('.settings').open = true", json!([])).await?;
    widget.tap(Pointer::Mouse, ".player [data-action=over]").await?;
    is("playback").await?;
    ensure!(notes(browser).await?.contains("music"), "its price is not told: {}", notes(browser).await?);
    widget.tap(Pointer::Mouse, ".player [data-action=tone]").await?;
    is("auto").await?;
    browser.until("nothing is said", "return !find('.player .notes')", json!([])).await?;
    widget.tap(Pointer::Mouse, ".player [data-action=tone]").await?;
    is("playback").await?;
    for _ in 0..2 {
        widget.tap(Pointer::Mouse, PLAY).await?;
        is("auto").await?;
        widget.tap(Pointer::Mouse, PLAY).await?;
        is("playback").await?;
    }
    advance(browser, 80_000).await?;
    ensure!(step(browser).await? == "over");
    is("auto").await
}

async fn speaks(browser: &Browser, what: &str, lang: &str, voices: Value) -> Result<()> {
    let script =
        "window.voices = a[1]; host().lang = a[0]; speechSynthesis.dispatchEvent(new Event('voiceschanged'))";
    browser.run(script, json!([lang, voices])).await?;
    let script = "return find('.sw').lang === a && find('.player h2')?.textContent.length > 0";
    browser.until(what, script, json!(lang)).await?;
    advance(browser, 500).await
}

async fn routine_speaks_its_own_language_or_not_at_all(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = kept(context, &["M1", "M2"], 0).await?;
    // Some browsers know no voice for a while.
    browser.run("window.voices = []", json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    advance(browser, 1_000).await?;
    let switch = "return find('.player [data-action=voice]') !== null";
    let said = "return asked.said.map(([, , lang, voice]) => `${lang} ${voice}`)";
    ensure!(!browser.js::<bool>(switch, json!([])).await?, "a voice is offered that is not there");
    ensure!(notes(browser).await?.is_empty(), "{}", notes(browser).await?);
    speaks(browser, "it speaks Arabic", "ar", json!([["en-US", true], ["fr_FR"]])).await?;
    ensure!(!browser.js::<bool>(switch, json!([])).await?, "an English voice is offered for Arabic");
    ensure!(notes(browser).await?.contains("عربي"), "{}", notes(browser).await?);
    advance(browser, 5_000).await?;
    ensure!(browser.js::<Vec<String>>(said, json!([])).await?.is_empty(), "it has spoken");
    speaks(browser, "an Arabic voice is there", "ar", json!([["en-US", true], ["ar_SA"]])).await?;
    ensure!(browser.js::<bool>(switch, json!([])).await?, "the voice is not offered");
    ensure!(notes(browser).await?.is_empty(), "{}", notes(browser).await?);
    advance(browser, 75_000).await?;
    let said: Vec<String> = browser.js(said, json!([])).await?;
    ensure!(said.len() > 1 && said.iter().all(|one| one == "ar ar_SA"), "{said:?}");
    Ok(())
}

async fn routine_words_outlive_a_cancel(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    playing(context, &["M1"], 0).await?;
    // It is still speaking whenever there is something new to say.
    browser.run("speechSynthesis.speaking = true; asked.said.length = 0", json!([])).await?;
    advance(browser, 6_000).await?;
    let said: usize = browser.js("return asked.said.length", json!([])).await?;
    ensure!(said > 0, "what was said after a cancel is lost");
    Ok(())
}

async fn routine_voice_that_fails_is_said(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let fail = "asked.said.at(-1)[4].onerror({ error: a })";
    browser.run(fail, json!("interrupted")).await?;
    advance(browser, 500).await?;
    ensure!(notes(browser).await?.is_empty(), "what was cut short is no failure: {}", notes(browser).await?);
    browser.run(fail, json!("synthesis-failed")).await?;
    advance(browser, 500).await?;
    ensure!(notes(browser).await?.contains("voice"), "{}", notes(browser).await?);
    // Those who hear the page are told instead.
    let status = "return find('.player [role=status]').textContent";
    ensure!(!browser.js::<String>(status, json!([])).await?.is_empty(), "nobody says anything");
    widget.tap(Pointer::Mouse, ".player .next").await?;
    advance(browser, 500).await?;
    ensure!(notes(browser).await?.is_empty(), "it is not tried again: {}", notes(browser).await?);
    Ok(())
}

async fn routine_is_heard_once(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M2"], 0).await?;
    let status = "return find('.player [role=status]').textContent";
    advance(browser, 6_000).await?;
    let said: usize = browser.js("return asked.said.length", json!([])).await?;
    let heard: String = browser.js(status, json!([])).await?;
    ensure!(said >= 2 && heard.is_empty(), "{said} sentences by the voice, and the status: {heard}");
    widget.tap(Pointer::Mouse, ".player [data-action=voice]").await?;
    advance(browser, 30_000).await?;
    let later: usize = browser.js("return asked.said.length", json!([])).await?;
    let heard: String = browser.js(status, json!([])).await?;
    ensure!(said == later && heard.len() > 3, "{later} sentences by the voice, and the status: {heard}");
    Ok(())
}

async fn routine_says_that_the_screen_may_go_dark(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let lock = "Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: a === 'none' ? undefined : \
        { request: () => Promise.reject(new DOMException('', 'NotAllowedError')) } })";
    for how in ["none", "refused"] {
        let widget = kept(context, &["M1"], 0).await?;
        let given = "window.given = navigator.wakeLock";
        browser.run(&format!("{given}; {lock}"), json!(how)).await?;
        widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
        runs(browser, true).await?;
        advance(browser, 500).await?;
        ensure!(notes(browser).await?.contains("may go dark"), "{how}: {}", notes(browser).await?);
        // The battery is full again, and the page is looked at.
        let back = "Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: given }); \
            document.dispatchEvent(new Event('visibilitychange'))";
        browser.run(back, json!([])).await?;
        browser.until("the screen stays awake", "return asked.locks > 0", json!([])).await?;
        advance(browser, 500).await?;
        ensure!(notes(browser).await?.is_empty(), "{how}: {}", notes(browser).await?);
        // The browser takes it back while the page is looked at.
        browser.run("lastLock.released = true; lastLock.onrelease?.()", json!([])).await?;
        advance(browser, 500).await?;
        ensure!(notes(browser).await?.contains("may go dark"), "{how}, later: {}", notes(browser).await?);
        widget.tap(Pointer::Mouse, END).await?;
        browser.run("clock.thaw()", json!([])).await?;
    }
    Ok(())
}

/// Sleeps, and wakes up: the timers that stood still fire.
async fn sleep(browser: &Browser, ms: i64) -> Result<()> {
    browser.run("clock.jump(a)", json!(ms)).await?;
    advance(browser, 250).await
}

async fn routine_waits_for_whoever_is_away(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1", "M2", "M3", "M4"], 0).await?;
    advance(browser, 15_000).await?;
    shows(browser, "work", "20").await?;
    // A locked screen of ordinary length: whoever exercises goes on, and so does it.
    sleep(browser, 180_000).await?;
    ensure!(step(browser).await? != "over");
    runs(browser, true).await?;
    let before: u32 = browser.js("return Number(find('.player').dataset.position)", json!([])).await?;
    ensure!(before > 190_000, "it is at {before}");
    // An hour: it is where it was left, and asks.
    let said: usize = browser.js("return asked.said.length", json!([])).await?;
    sleep(browser, 3_600_000).await?;
    runs(browser, false).await?;
    let (position, phase): (u32, String) = browser
        .js(
            "return [Number(find('.player').dataset.position), find('.player .phase').textContent]",
            json!([]),
        )
        .await?;
    ensure!(position == before, "left at {before}, found at {position}");
    ensure!(phase.contains("Resume?"), "{phase}");
    let status: String = browser.js("return find('.player [role=status]').textContent", json!([])).await?;
    ensure!(status == phase, "those who hear the page are told {status}");
    ensure!(browser.js::<usize>("return asked.said.length", json!([])).await? == said, "it spoke to nobody");
    ensure!(browser.js::<usize>("return clock.timers()", json!([])).await? == 0, "a timer is left");
    let to_come = "return asked.tones.filter(([at]) => at > clock.now()).length";
    ensure!(browser.js::<usize>(to_come, json!([])).await? == 0, "tones will sound for nobody");
    ensure!(browser.js::<usize>("return asked.released", json!([])).await? == 1, "the screen stays awake");
    widget.tap(Pointer::Mouse, PLAY).await?;
    runs(browser, true).await?;
    advance(browser, 1_000).await?;
    let position: u32 = browser.js("return Number(find('.player').dataset.position)", json!([])).await?;
    ensure!(position == before + 1_000, "left at {before}, a second after it is at {position}");
    // The clock set back: nothing is repeated, nothing jumps.
    sleep(browser, -7_200_000).await?;
    advance(browser, 1_000).await?;
    let position: u32 = browser.js("return Number(find('.player').dataset.position)", json!([])).await?;
    ensure!((before + 2_000..before + 2_500).contains(&position), "from {before} to {position}");
    runs(browser, true).await
}

async fn routine_left_while_away_is_offered_where_it_was(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget: Widget<'_> = playing(context, &["M1", "M2"], 0).await?;
    advance(browser, 10_000).await?;
    // Away for longer than all of it takes, and the first thing that is pressed ends it.
    browser.run("clock.jump(3600000)", json!([])).await?;
    widget.tap(Pointer::Mouse, END).await?;
    browser
        .until("it can be gone on with", "return find('[data-action=resume]') !== null", json!([]))
        .await?;
    let kept: Value = browser
        .js("return JSON.parse(localStorage.getItem('sorewise:routine')).routine.position", json!([]))
        .await?;
    ensure!(kept == json!(10_000), "kept at {kept}");
    widget.tap(Pointer::Mouse, "[data-action=resume]").await?;
    runs(browser, true).await?;
    shows(browser, "work", "25").await
}

async fn routine_keeps_off_the_notch(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // A phone on its side: a notch on the left, round corners on the right, a bar below.
    let metrics = json!({"width": 700, "height": 360, "deviceScaleFactor": 1, "mobile": true});
    let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
    let insets = json!({"insets": {"top": 20, "left": 59, "right": 44, "bottom": 34}});
    let _: Value = browser.devtools("Emulation.setSafeAreaInsetsOverride", insets).await?;
    playing(context, &["M2"], 0).await?;
    // What stands in the part that scrolls may go on below its edge.
    let under = "return all('.playing, .player-head button, .deck button').map(one => one.getBoundingClientRect()) \
        .filter(box => box.left < 59 || box.right > 700 - 44 || box.top < 20 || box.bottom > 360 - 34).map(box => JSON.stringify(box))";
    let under: Vec<String> = browser.js(under, json!([])).await?;
    ensure!(under.is_empty(), "under the notch or the bar: {under:?}");
    Ok(())
}
