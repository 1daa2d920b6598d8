//! Clips, the animated figures that show how a movement goes.

use super::accessibility::emulate;
use super::routine::{advance, playing};
use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::answered;
use anyhow::{Result, ensure};
use serde_json::json;
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    clips_move_only_while_they_are_seen,
    clips_behind_the_routine_stand_still,
    clips_keep_to_the_count,
    clips_end_with_their_cards,
    less_motion_means_stills_with_arrows on [Engine::Chromium],
];

/// How often the browser was told of another shape, for each clip, within a while.
async fn changes(browser: &Browser) -> Result<Vec<u32>> {
    let script = r"
        const seen = all('.moving .loop').map(clip => {
          const count = { n: 0 };
          new MutationObserver(list => (count.n += list.length)).observe(clip, { subtree: true, attributes: true });
          return count;
        });
        await new Promise(resolve => setTimeout(resolve, 2500));
        return seen.map(count => count.n);
    ";
    browser.promise(script, json!([])).await
}

async fn show(browser: &Browser, selector: &str) -> Result<()> {
    browser.run("find(a).scrollIntoView({ block: 'center', behavior: 'instant' })", json!(selector)).await?;
    pause(400).await;
    Ok(())
}

async fn clips_move_only_while_they_are_seen(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    answered(context).await?;
    let cards: Vec<bool> = browser
        .js("return all('[data-movement]').map(card => Boolean(card.querySelector('.moving svg[role=img][aria-label]')))", json!([]))
        .await?;
    ensure!(cards.len() > 2 && cards.iter().all(|there| *there), "cards with clips: {cards:?}");
    show(browser, "[data-movement] .moving").await?;
    let drawn = "return find('[data-movement] .moving .loop').querySelectorAll('path[d]').length > 20";
    browser.until("the clip is drawn", drawn, json!([])).await?;
    let seen = changes(browser).await?;
    ensure!(seen.iter().any(|count| *count > 20), "nothing moves: {seen:?}");
    // The page's head, where no clip is.
    browser.run("window.scrollTo(0, 0)", json!([])).await?;
    pause(400).await;
    let script = "return all('.moving .loop').every(clip => clip.getBoundingClientRect().top > innerHeight)";
    browser.until("no clip is in sight", script, json!([])).await?;
    let seen = changes(browser).await?;
    ensure!(!seen.is_empty(), "the clips are gone");
    ensure!(seen.iter().all(|count| *count == 0), "they move where nobody sees it: {seen:?}");
    Ok(())
}

/// The routine stands before all else; to an observer what lies behind it is in sight.
async fn clips_behind_the_routine_stand_still(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    widget.tap(Pointer::Mouse, ".start-routine button").await?;
    browser.until("it runs", "return find('.player')?.dataset.running === 'true'", json!([])).await?;
    show(browser, "[data-movement] .moving").await?;
    let in_sight = "return all('[data-movement] .moving .loop').some(clip => { \
        const { top, bottom } = clip.getBoundingClientRect(); return bottom > 0 && top < innerHeight; })";
    ensure!(browser.js::<bool>(in_sight, json!([])).await?, "no card is on the screen");
    let listen = r"
        window.moved = { front: 0, behind: 0 };
        for (const clip of all('.moving .loop')) {
          const where = clip.closest('.player') ? 'front' : 'behind';
          new MutationObserver(list => (moved[where] += list.length)).observe(clip, { subtree: true, attributes: true });
        }
    ";
    browser.run(listen, json!([])).await?;
    // Some poses long: each is a hundred paths.
    browser.until("the one in the player moves", "return moved.front > 1000", json!([])).await?;
    let behind: u32 = browser.js("return moved.behind", json!([])).await?;
    ensure!(behind == 0, "{behind} changes behind the routine");
    widget.tap(Pointer::Mouse, ".player [data-action=end]").await?;
    browser.until("it is left", "return !find('.player')", json!([])).await?;
    show(browser, "[data-movement] .moving").await?;
    browser.until("they move again", "return moved.behind > 20", json!([])).await
}

/// The shape of the figure in the player once it stands still, which it does where the count stands still and nothing is held.
/// Frames are counted: the page's clock stands.
async fn settled(browser: &Browser) -> Result<String> {
    let script = r"
        const shape = () => all('.player .loop path').map((path) => path.getAttribute('d')).join();
        let [last, same] = ['', 0];
        for (let frame = 0; frame < 1500 && same < 45; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const now = shape();
          [last, same] = [now, now === last ? same + 1 : 0];
        }
        return same < 45 ? 'it moves on' : last;
    ";
    let shape: String = browser.promise(script, json!([])).await?;
    ensure!(shape.len() > 1_000, "the figure: {shape}");
    Ok(shape)
}

/// Natively each movement is tried; here, that the player tells its figure.
async fn clips_keep_to_the_count(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // Ten times there and back in thirty seconds, after five to get ready.
    playing(context, &["M3"], 0).await?;
    advance(browser, 5_250).await?;
    let there = settled(browser).await?;
    advance(browser, 1_500).await?;
    let back = settled(browser).await?;
    ensure!(there != back, "it stands where it was");
    advance(browser, 1_500).await?;
    ensure!(settled(browser).await? == there, "the second time it goes elsewhere");
    Ok(())
}

async fn clips_end_with_their_cards(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    show(browser, "[data-movement] .moving").await?;
    let script = r"
        window.left = 0;
        for (const clip of all('.moving .loop'))
          new MutationObserver(list => (window.left += list.length)).observe(clip, { subtree: true, attributes: true });
    ";
    browser.run(script, json!([])).await?;
    widget.set_report(&json!({"schema": 1, "areas": []})).await?;
    browser.until("the cards are gone", "return !find('.moving')", json!([])).await?;
    pause(200).await;
    browser.run("window.left = 0", json!([])).await?;
    pause(800).await;
    let left: u32 = browser.js("return window.left", json!([])).await?;
    ensure!(left == 0, "{left} changes of clips that are gone");
    Ok(())
}

async fn less_motion_means_stills_with_arrows(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    emulate(browser, "prefers-reduced-motion", "reduce").await?;
    answered(context).await?;
    show(browser, "[data-movement] .moving").await?;
    let script = "const stills = find('[data-movement] .moving .stills'); \
        return stills.checkVisibility() && stills.querySelectorAll('g').length >= 2 && Boolean(stills.querySelector('.arrow'))";
    browser.until("stills are shown", script, json!([])).await?;
    let loops: bool =
        browser.js("return all('.moving .loop').some(loop => loop.checkVisibility())", json!([])).await?;
    ensure!(!loops, "a clip moves");
    let seen = changes(browser).await?;
    ensure!(seen.iter().all(|count| *count == 0), "they move: {seen:?}");
    // Who changes their mind sees them move.
    emulate(browser, "prefers-reduced-motion", "no-preference").await?;
    show(browser, "[data-movement] .moving").await?;
    let drawn = "return find('[data-movement] .moving .loop').querySelectorAll('path[d]').length > 20";
    browser.until("the clip is drawn", drawn, json!([])).await
}
