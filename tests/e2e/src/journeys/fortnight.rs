//! Two weeks with a calf: a check-in on most days, a routine, a day without any, a sign that sends to somebody, the change of clocks; then all of it
//! in one place, taken along, deleted and brought back.

use super::{Device, Visit, watch::By};
use crate::browser::{Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::tests::kept::{bring, finds, saved};
use crate::tests::routine::{END, SKIP, runs};
use crate::weeks::open;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_two_weeks];

/// Days after the first, and how sore the calf is then; it is well before it is sore again. The second and the ninth have no visit.
const DAYS: [(u32, u8); 10] =
    [(1, 6), (3, 5), (4, 4), (5, 4), (6, 3), (7, 1), (8, 0), (10, 4), (11, 3), (12, 2)];
/// The day on which the calf swells, the day of a routine, and the first by summer time.
const SWOLLEN: u32 = 4;
const ROUTINE: u32 = 6;
const SUMMER: u32 = 7;

/// It is that many days later, at eight in the morning; on the first day it was ten in the evening.
async fn comes_back(visit: &Visit<'_>, day: u32, first: u64) -> Result<()> {
    let Visit { browser, widget, .. } = visit;
    let offset = if day < SUMMER { 60 } else { 120 };
    let hours = first + u64::from(day) * 24 - 14;
    let script = "localStorage.setItem('test:hours', a[0]); localStorage.setItem('test:offset', a[1])";
    browser.run(script, json!([hours, offset])).await?;
    browser.reload().await?;
    widget.ready().await
}

/// All that was told of it was said to be kept.
async fn kept(visit: &Visit<'_>) -> Result<()> {
    visit.until("it is kept", "return find('[data-kept=all]') !== null").await
}

async fn rates(visit: &Visit<'_>, intensity: u8) -> Result<()> {
    let Visit { widget, pointer, .. } = visit;
    widget.tap_region(*pointer, View::Posterior, "calf", "left").await?;
    widget.rate(*pointer, intensity).await?;
    Ok(())
}

/// Answers what is asked first, and tells how it is now.
async fn checks_in(visit: &Visit<'_>, day: u32, before: u8, intensity: u8) -> Result<()> {
    let Visit { widget, pointer, .. } = visit;
    visit.until("what came before is there", "return find('[data-action=stored]') !== null").await?;
    let asks = "return find('[data-action=all-same]') !== null";
    visit
        .browser
        .until("it is asked how it is now, or not", &format!("{asks} === a"), json!(before > 0))
        .await?;
    let answered = "return host().assessment !== null";
    ensure!(!visit.browser.js::<bool>(answered, json!([])).await?, "day {day} begins with an old answer");
    visit.step(&format!("day {day} begins"), By::Hand).await?;
    let noticed: bool = visit.browser.js("return find('[data-action=all-over]') !== null", json!([])).await?;
    ensure!(noticed == (day == SWOLLEN + 1), "day {day}: what was noticed is asked again: {noticed}");
    if before > 0 {
        visit.tap("[data-action=all-same]").await?;
        if noticed {
            visit.tap("[data-action=all-over]").await?;
        }
        visit.until("there is an answer", "return host().assessment !== null").await?;
    }
    rates(visit, intensity).await?;
    if day == SWOLLEN {
        let swelling = ".rating [data-sign=swelling]";
        visit.unfold(swelling).await?;
        widget.switch_on(*pointer, swelling).await?;
    }
    visit.tap_if_seen(".rating [data-action=done]").await?;
    if day == SWOLLEN {
        let sends = "return ['consult', 'urgent', 'emergency'].includes(host().assessment.disposition)";
        visit.until("it sends to somebody", sends).await?;
    }
    kept(visit).await?;
    visit.step(&format!("day {day} is told"), By::Hand).await
}

/// Makes the clock, by which a routine goes, a hundred and fifty times as fast, or as it was.
const HURRY: &str = "window.hurry = setInterval(() => \
    localStorage.setItem('test:hours', Number(localStorage.getItem('test:hours')) + 15 / 3600), 100)";
const SLOW: &str = "clearInterval(window.hurry)";

/// Begins a routine, does some of it, skips a step, and leaves it.
async fn moves(visit: &Visit<'_>) -> Result<()> {
    visit.until("a routine is offered", "return find('[data-action=start-routine]') !== null").await?;
    visit.tap("[data-action=start-routine]").await?;
    runs(visit.browser, true).await?;
    visit.step("a routine", By::Hand).await?;
    let first: String = visit.browser.js("return find('.player h2').textContent", json!([])).await?;
    visit.browser.run(HURRY, json!([])).await?;
    let another = "return find('.player h2').textContent !== a";
    visit.browser.until("the next movement has its turn", another, json!(first)).await?;
    visit.browser.run(SLOW, json!([])).await?;
    visit.tap(SKIP).await?;
    visit.tap(END).await?;
    visit.browser.promise::<String>("return keeps('routine/')", json!([])).await?;
    Ok(())
}

async fn entries(visit: &Visit<'_>, wanted: usize) -> Result<()> {
    let script = "return all('.stored-entries > li').length === a";
    visit.browser.until(&format!("{wanted} entries are listed"), script, json!(wanted)).await
}

async fn journey_of_two_weeks(context: &Context<'_>) -> Result<()> {
    Visit::walk_at(context, Device::Laptop, &context.site.page("later.html"), async |visit| {
        let Visit { browser, .. } = visit;
        // Ten in the evening, by a wall clock that is an hour ahead.
        let first: u64 = browser.js("return (45 - new window.Date().getUTCHours()) % 24", json!([])).await?;
        comes_back(visit, 0, first + 14).await?;
        rates(visit, 5).await?;
        visit.tap_if_seen(".rating [data-action=done]").await?;
        kept(visit).await?;
        visit.step("the first evening", By::Hand).await?;
        let mut before = 5;
        for (day, intensity) in DAYS {
            comes_back(visit, day, first).await?;
            checks_in(visit, day, before, intensity).await?;
            before = intensity;
            if day == ROUTINE {
                moves(visit).await?;
            }
        }
        // Each edit says its moment anew.
        let offsets = "const at = (await diary()).filter(([key]) => key.includes('check-in/')) \
            .map(([, data]) => JSON.stringify(data).match(/\"at\":\\[\\d+,(\\d+)\\]/)?.[1]); \
            return at.sort().join()";
        let offsets: String = browser.promise(offsets, json!([])).await?;
        ensure!(
            offsets == "120,120,120,120,120,60,60,60,60,60,60",
            "by winter and by summer time: {offsets}"
        );
        everything(visit).await
    })
    .await
}

/// All that was told is in one place; it is taken along, deleted and brought back.
async fn everything(visit: &Visit<'_>) -> Result<()> {
    let Visit { browser, .. } = visit;
    let told = DAYS.len() + 1;
    open(browser).await?;
    entries(visit, told + 1).await?;
    let shows = "return [find('.stored-forecast') !== null, all('.stored-lines li[data-region=calf] circle').length, \
        all('.stored-entries > li').filter((row) => row.textContent.includes('Guided routine')).length, \
        find('.stored-entries').textContent.includes('Swollen')]";
    let shows: Value = browser.js(shows, json!([])).await?;
    ensure!(
        shows == json!([true, told, 1, true]),
        "the days ahead, the line's points, routines, the sign: {shows}"
    );
    visit.step("all that is stored", By::Hand).await?;
    let (_, file) = saved(browser, "take-json").await?;
    visit.widget.tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    entries(visit, 0).await?;
    visit.until("it is on the screen no more", "return host().report.areas.length === 0").await?;
    visit.step("all is deleted", By::Hand).await?;
    bring(browser, &file).await?;
    finds(browser, "offers").await?;
    visit.widget.tap(Pointer::Mouse, "[data-action=take-in]").await?;
    entries(visit, told + 1).await?;
    // The answer is back as well, far above: who looks at what is stored has left it.
    pause(300).await;
    visit.widget.rates(&[("calf", "left", DAYS[DAYS.len() - 1].1)]).await
}
