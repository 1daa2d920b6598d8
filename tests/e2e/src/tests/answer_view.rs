//! What follows from the answer: points, why, questions, the week, the course, cards, wishes, an alarm.

use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{Widget, answered, calf};
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![
    headline_says_what_to_do_and_why,
    question_is_answered_in_one_tap,
    question_can_be_skipped,
    week_follows_the_answer,
    course_is_drawn_and_said,
    more_about_today_counts,
    less_time_means_fewer_movements,
    cards_say_how_much_they_help,
    sources_come_when_they_are_asked_for,
    alarm_fills_the_view_and_can_be_taken_back,
    whole_body_where_nothing_is_sore,
];

async fn headline_says_what_to_do_and_why(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let points: Vec<String> =
        browser.js("return all('.headline .points li').map(point => point.textContent)", json!([])).await?;
    ensure!(points.len() == 3 && points.iter().all(|point| point.len() > 8), "{points:?}");
    ensure!(!is_seen(browser, "[data-rule]").await?, "the reasons stand in the way");
    widget.tap(Pointer::Mouse, ".why > summary").await?;
    browser.until("the reasons show", "return find('[data-rule]').checkVisibility()", json!([])).await?;
    widget.tap(Pointer::Mouse, ".why .sources > summary").await?;
    browser
        .until("its sources show", "return find('.why .sources a')?.checkVisibility() ?? false", json!([]))
        .await?;
    let links: usize =
        browser.js("return all('.why a[href^=\"https://doi.org/10.\"]').length", json!([])).await?;
    ensure!(links > 0, "no source has a link");
    // What would change the answer is what the engine says, in words.
    let script = "return [all('.changes li').map(change => change.dataset.then), host().assessment.changes.map(change => change.then)]";
    let (said, found): (Vec<String>, Vec<String>) = browser.js(script, json!([])).await?;
    ensure!(!said.is_empty() && found.starts_with(&said), "said {said:?}, found {found:?}");
    let said: String = browser.js("return find('.changes li').textContent", json!([])).await?;
    ensure!(said.contains("Left calf") && said.contains('2'), "{said}");
    Ok(())
}

async fn question_is_answered_in_one_tap(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let asked: String = browser.js("return find('.ask').dataset.question", json!([])).await?;
    ensure!(asked == "calf-clot-signs", "a calf is asked {asked} first");
    widget.tap(Pointer::Mouse, ".ask [data-sign=warmth]").await?;
    browser
        .until("it is told", "return host().report.areas[0].signs?.includes('warmth') ?? false", json!([]))
        .await?;
    ensure!(widget.report().await?["areas"][0]["intensity"] == 4, "the rating has changed");
    let script = "return host().assessment.disposition !== 'modify'";
    browser.until("the answer is more careful", script, json!([])).await
}

async fn question_can_be_skipped(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let before = widget.report().await?;
    for left in (0..8).rev() {
        let asked: Option<String> =
            browser.js("return find('.ask')?.dataset.question ?? null", json!([])).await?;
        let Some(asked) = asked else { break };
        ensure!(left > 0, "there are always more questions");
        let action = if left % 2 == 0 { "skip" } else { "none" };
        let there: bool =
            browser.js("return Boolean(find(`.ask [data-action=${a}]`))", json!(action)).await?;
        let action = if there { action } else { "skip" };
        widget.tap(Pointer::Mouse, &format!(".ask [data-action={action}]")).await?;
        let script = "return find('.ask')?.dataset.question !== a";
        browser.until(&format!("{asked} is skipped"), script, json!(asked)).await?;
    }
    ensure!(widget.report().await? == before, "skipping has said something");
    Ok(())
}

async fn week_follows_the_answer(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    week_is_the_engines(browser).await?;
    let mut report = calf();
    report["areas"][0]["intensity"] = json!(6);
    widget.set_report(&report).await?;
    widget.answers("recover").await?;
    week_is_the_engines(browser).await
}

/// Each workout stands under what the engine says of it.
async fn week_is_the_engines(browser: &Browser) -> Result<()> {
    let script = r"
        const said = Object.fromEntries(all('[data-workout]').map(
          item => [item.dataset.workout, item.closest('[data-call]').dataset.call]));
        const found = Object.fromEntries(Object.entries(host().assessment.workouts).map(([id, { call }]) => [id, call]));
        const sorted = object => JSON.stringify(Object.entries(object).sort());
        return Object.keys(said).length === 13 && sorted(said) === sorted(found);
    ";
    browser.until("the week is the engine's", script, json!([])).await
}

async fn course_is_drawn_and_said(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let (drawn, said): (String, String) = browser
        .js("return [find('.course .curve').getAttribute('d'), find('.course').textContent]", json!([]))
        .await?;
    // 20 hours after running: 28 hours to the latest peak, 5 to 7 days until it is gone.
    ensure!(said.contains("28") && said.contains('5') && said.contains('7'), "{said}");
    widget.choose("when", "68").await?;
    let script = "return find('.course .curve').getAttribute('d') !== a && !find('.course').textContent.includes('28')";
    browser.until("the course follows", script, json!(drawn)).await
}

async fn more_about_today_counts(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    widget.tap(Pointer::Mouse, "details:has([data-field=plan]) > summary").await?;
    widget.choose("plan", "legs").await?;
    widget.choose("plan-effort", "hard").await?;
    widget.choose("sleep", "5").await?;
    widget.choose("stress", "7").await?;
    widget.tap(Pointer::Mouse, ".about-me summary").await?;
    widget.tap(Pointer::Mouse, ".about-me [data-context=blood-thinners]").await?;
    let script = "return host().report.context?.blood_thinners === true";
    browser.until("blood thinners are told", script, json!([])).await?;
    let report = widget.report().await?;
    ensure!(report["plan"] == json!({"workout": "legs", "effort": "hard"}), "{report}");
    ensure!(report["context"]["sleep_hours"].as_f64() == Some(5.0), "{report}");
    ensure!(report["context"]["stress"].as_f64() == Some(7.0), "{report}");
    ensure!(report["areas"][0]["intensity"] == 4, "{report}");
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    let script =
        "return host().report.context?.blood_thinners === undefined && host().report.plan?.effort === 'hard'";
    browser.until("the last of it is taken back", script, json!([])).await
}

async fn less_time_means_fewer_movements(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let count = "return all('.movement').length";
    let before: usize = browser.js(count, json!([])).await?;
    widget.choose("minutes", "5").await?;
    browser.until("there are fewer", "return all('.movement').length < a", json!(before)).await?;
    widget.choose("minutes", "20").await?;
    browser.until("there are as many again", "return all('.movement').length >= a", json!(before)).await?;
    // Without a band nothing needs one.
    widget.tap(Pointer::Mouse, ".preferences summary").await?;
    let band = "all('.movement').some(card => card.textContent.includes('elastic band'))";
    browser.until("something needs a band", &format!("return {band}"), json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-equipment=band]").await?;
    browser.until("no card needs a band", &format!("return !{band}"), json!([])).await?;
    ensure!(widget.report().await?["areas"][0]["intensity"] == 4, "preferences have changed the report");
    Ok(())
}

async fn cards_say_how_much_they_help(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    widget.tap(Pointer::Mouse, ".before-massage [data-action=none]").await?;
    browser.until("massage shows", "return Boolean(find('[data-advice=T4]'))", json!([])).await?;
    widget.opens_sources().await?;
    let script = r"
        return [...all('.advice')].map(card => [card.dataset.advice, card.querySelector('.effect')?.dataset.effect ?? null,
          card.querySelector('[data-certainty]').dataset.certainty, card.querySelectorAll('.sources a').length]);
    ";
    let cards: Vec<(String, Option<String>, String, usize)> = browser.js(script, json!([])).await?;
    let of = |id: &str| cards.iter().find(|(card, ..)| card == id);
    ensure!(of("T7").is_some_and(|(_, effect, ..)| effect.as_deref() == Some("none")), "{cards:?}");
    ensure!(of("T4").is_some_and(|(_, effect, ..)| effect.as_deref() == Some("small")), "{cards:?}");
    ensure!(cards.iter().all(|(.., sources)| *sources > 0), "{cards:?}");
    let lit: Vec<usize> = browser
        .js(
            "return all('.movement').map(card => card.querySelectorAll('.small-body .lit').length)",
            json!([]),
        )
        .await?;
    ensure!(!lit.is_empty() && lit.iter().all(|count| *count > 0), "muscles lit: {lit:?}");
    Ok(())
}

async fn sources_come_when_they_are_asked_for(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    ensure!(browser.js::<bool>("return !find('.sources a')", json!([])).await?, "they come unasked");
    // The connection breaks.
    let script = "window.really = fetch; window.fetch = (url) => /sources/.test(url) ? Promise.reject(new TypeError('gone')) : really(url)";
    browser.run(script, json!([])).await?;
    let fold = ".why .sources > summary";
    widget.tap(Pointer::Mouse, ".why > summary").await?;
    widget.tap(Pointer::Mouse, fold).await?;
    let said = |class| format!("return find('.why .sources .{class}')?.checkVisibility() ?? false");
    browser.until("it says that they are missing", &said("failed"), json!([])).await?;
    ensure!(!browser.js::<bool>(&said("waits"), json!([])).await?, "it says that they are on their way");
    browser.run("window.fetch = really", json!([])).await?;
    widget.tap(Pointer::Mouse, fold).await?;
    widget.tap(Pointer::Mouse, fold).await?;
    let script = "return find('.why .sources a')?.checkVisibility() ?? false";
    browser.until("opened anew it has them", script, json!([])).await?;
    ensure!(
        browser.js::<bool>("return !find('.sources .failed')", json!([])).await?,
        "they are still missing"
    );
    // Another language has them too.
    browser.run("host().lang = 'es'", json!([])).await?;
    browser.until("it speaks Spanish", "return find('.sw').lang === 'es'", json!([])).await?;
    browser.until("they are still there", script, json!([])).await
}

async fn alarm_fills_the_view_and_can_be_taken_back(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    widget.tap(Pointer::Mouse, "details:has([data-sign=dark-urine]) > summary").await?;
    widget.tap(Pointer::Mouse, ".person [data-sign=dark-urine]").await?;
    widget.answers("emergency").await?;
    let script = r"
        const alarm = find('.alarm'), box = alarm.getBoundingClientRect();
        const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
        const first = alarm.querySelector('.points li').textContent;
        return [seen / innerHeight, active() === alarm, first, all('.movement, .advice, .workouts').length];
    ";
    let shows = "const box = find('.alarm').getBoundingClientRect(); return box.top < innerHeight / 3 && box.bottom > innerHeight / 2";
    browser.until("the alarm is in view", shows, json!([])).await?;
    let (seen, focused, first, others): (f64, bool, String, usize) = browser.js(script, json!([])).await?;
    ensure!(seen > 0.6, "the alarm fills {seen} of the view");
    ensure!(focused, "the alarm has no focus");
    ensure!(first.contains("emergency number"), "first: {first}");
    ensure!(others == 0, "{others} cards stand beside an emergency");
    widget.tap(Pointer::Mouse, "[data-action=mistake]").await?;
    widget.answers("modify").await?;
    browser.until("the sign is taken back", "return !host().report.signs?.length", json!([])).await
}

async fn whole_body_where_nothing_is_sore(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap(Pointer::Mouse, ".not-sore [data-action=start-routine]").await?;
    let script = "return find('.player')?.textContent.includes('1 of 4') ?? false";
    browser.until("the article's four begin", script, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=end]").await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    browser.until("it is gone", "return !find('.not-sore')", json!([])).await
}

async fn is_seen(browser: &Browser, selector: &str) -> Result<bool> {
    browser.js("return find(a).checkVisibility()", json!(selector)).await
}
