//! The watch itself: whatever must always hold is broken once, and the watch sees it. On Chromium, as the watch
//! looks at all engines with the same eyes; and nothing is wrong before and after.

use super::{Device, Visit, watch, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::calf;
use anyhow::{Result, ensure};
use serde_json::json;
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    watch_cries_over_covered_text on [Engine::Chromium],
    watch_cries_over_a_covering_page on [Engine::Chromium],
    watch_cries_over_what_cannot_be_reached on [Engine::Chromium],
    watch_cries_over_an_answer_out_of_sight on [Engine::Chromium],
    watch_cries_over_what_moves on [Engine::Chromium],
    watch_cries_over_what_goes_on_moving on [Engine::Chromium],
    watch_cries_over_stolen_focus on [Engine::Chromium],
    watch_cries_over_stolen_scroll on [Engine::Chromium],
    watch_cries_over_another_answer on [Engine::Chromium],
    watch_cries_over_a_missing_card on [Engine::Chromium],
    watch_cries_over_a_map_that_differs on [Engine::Chromium],
    watch_cries_over_a_walk_refused on [Engine::Chromium],
    watch_cries_over_what_is_cut_off on [Engine::Chromium],
    watch_cries_over_what_is_too_wide on [Engine::Chromium],
    watch_cries_over_small_targets on [Engine::Chromium],
    watch_cries_over_the_console on [Engine::Chromium],
    watch_cries_over_strange_requests on [Engine::Chromium],
];

/// An answer, and the sight of its sentence.
async fn answered<'a>(context: &'a Context<'a>) -> Result<Visit<'a>> {
    let visit = Visit::begin(context, Device::Desktop, &context.site.page("plain.html")).await?;
    visit.widget.set_report(&calf()).await?;
    visit.widget.answers("modify").await?;
    visit.scroll_to(".headline .sentence").await?;
    watch::check(context, By::Hand).await?;
    Ok(visit)
}

/// Breaks something, and hears a cry of this kind that was not there before.
async fn cries(context: &Context<'_>, by: By, kind: &str, break_it: &str) -> Result<()> {
    let visit = answered(context).await?;
    let before = watch::check(context, by).await?;
    ensure!(!before.iter().any(|fault| fault.starts_with(kind)), "it cried before: {before:?}");
    visit.browser.run(break_it, json!([])).await?;
    let after = watch::check(context, by).await?;
    ensure!(after.iter().any(|fault| fault.starts_with(kind)), "nothing of `{kind}` was said: {after:?}");
    Ok(())
}

async fn watch_cries_over_covered_text(context: &Context<'_>) -> Result<()> {
    let cover = r"
        const box = find('.headline .sentence').getBoundingClientRect();
        const over = document.createElement('section');
        over.setAttribute('class', 'over');
        Object.assign(over.style, { position: 'fixed', zIndex: 9, left: `${box.left}px`, top: `${box.top}px`,
          width: '40px', height: `${box.height}px`, background: 'red' });
        find('.sw').append(over);
    ";
    cries(context, By::Hand, "covered", cover).await
}

async fn watch_cries_over_a_covering_page(context: &Context<'_>) -> Result<()> {
    let cover = r"
        const over = document.createElement('div');
        Object.assign(over.style, { position: 'fixed', zIndex: 9, inset: '40% 0 0 0', background: 'red' });
        document.body.append(over);
    ";
    cries(context, By::Hand, "covered", cover).await
}

async fn watch_cries_over_what_cannot_be_reached(context: &Context<'_>) -> Result<()> {
    let visit = answered(context).await?;
    // It goes along with its text, wherever one scrolls.
    let cover = r"
        const card = find('.workouts');
        card.style.position = 'relative';
        const over = document.createElement('i');
        Object.assign(over.style, { position: 'absolute', zIndex: 9, inset: 0, background: 'red' });
        card.append(over);
    ";
    visit.browser.run(cover, json!([])).await?;
    let found = watch::scan(context).await?;
    ensure!(found.iter().any(|fault| fault.starts_with("unreachable")), "{found:?}");
    ensure!(found.iter().any(|fault| fault.starts_with("covered")), "{found:?}");
    Ok(())
}

async fn watch_cries_over_an_answer_out_of_sight(context: &Context<'_>) -> Result<()> {
    let hide =
        "for (const said of all('[data-said]')) said.style.setProperty('visibility', 'hidden', 'important')";
    cries(context, By::Hand, "answer", hide).await
}

async fn watch_cries_over_what_moves(context: &Context<'_>) -> Result<()> {
    let push = r"
        setTimeout(() => {
          const box = document.createElement('div');
          box.style.height = '60px';
          find('.sw').prepend(box);
        }, 120);
    ";
    cries(context, By::Eye, "shift", push).await
}

/// As engines see it that tell of no shifts.
async fn watch_cries_over_what_goes_on_moving(context: &Context<'_>) -> Result<()> {
    let push = r"
        const box = document.createElement('div');
        find('.headline').prepend(box);
        let height = 0;
        setInterval(() => { box.style.height = `${height += 5}px`; }, 60);
    ";
    cries(context, By::Hand, "shift: ", push).await
}

async fn watch_cries_over_stolen_focus(context: &Context<'_>) -> Result<()> {
    let steal = "let n = 0; setInterval(() => all('button')[n++ % 7].focus({ preventScroll: true }), 60)";
    cries(context, By::Eye, "focus", steal).await
}

async fn watch_cries_over_stolen_scroll(context: &Context<'_>) -> Result<()> {
    cries(context, By::Eye, "scroll", "setInterval(() => scrollBy({ top: 3, behavior: 'instant' }), 60)")
        .await
}

async fn watch_cries_over_another_answer(context: &Context<'_>) -> Result<()> {
    cries(context, By::Hand, "contradiction", "find('.headline').dataset.disposition = 'train'").await
}

async fn watch_cries_over_a_missing_card(context: &Context<'_>) -> Result<()> {
    cries(context, By::Hand, "contradiction", "find('.details .movement').classList.remove('movement')").await
}

async fn watch_cries_over_a_map_that_differs(context: &Context<'_>) -> Result<()> {
    let script = "for (const shape of all('svg[data-view] [data-region][data-side][data-value]')) shape.dataset.value = '9'";
    cries(context, By::Hand, "contradiction", script).await
}

async fn watch_cries_over_a_walk_refused(context: &Context<'_>) -> Result<()> {
    let script = r"
        const walk = find('[data-workout=walk]');
        const refused = document.createElement('div');
        refused.dataset.call = 'skip';
        walk.parentElement.append(refused);
        refused.append(walk);
        if (walk.dataset.call) walk.dataset.call = 'skip';
    ";
    cries(context, By::Hand, "contradiction", script).await
}

async fn watch_cries_over_what_is_cut_off(context: &Context<'_>) -> Result<()> {
    let script = "Object.assign(find('.headline .sentence').style, { width: '60px', overflow: 'hidden', whiteSpace: 'nowrap' })";
    cries(context, By::Hand, "cut", script).await
}

async fn watch_cries_over_what_is_too_wide(context: &Context<'_>) -> Result<()> {
    let script = "Object.assign(find('.headline .sentence').style, { position: 'relative', left: '-2000px' }); \
        Object.assign(find('.headline .kicker').style, { position: 'relative', left: '200vw' }); \
        Object.assign(find('.headline .points li').style, { position: 'relative', left: '-40vw' }); \
        for (const part of all('.headline .points li')) Object.assign(part.style, { position: 'relative', left: '60vw' })";
    cries(context, By::Hand, "cut", script).await
}

async fn watch_cries_over_small_targets(context: &Context<'_>) -> Result<()> {
    let script = "Object.assign(find('.why > summary').style, { minHeight: '0', height: '12px', overflow: 'visible', padding: 0 })";
    cries(context, By::Hand, "target", script).await
}

async fn watch_cries_over_the_console(context: &Context<'_>) -> Result<()> {
    context.expect_error("on purpose");
    cries(
        context,
        By::Hand,
        "console",
        "setTimeout(() => { throw new Error('on purpose') }); console.error('on purpose')",
    )
    .await
}

async fn watch_cries_over_strange_requests(context: &Context<'_>) -> Result<()> {
    cries(context, By::Hand, "request", "fetch('/elsewhere.txt').catch(() => {})").await
}
