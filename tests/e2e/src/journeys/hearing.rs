//! Somebody who hears the page: in which order it is read, and what is said unasked.

use super::{Device, Visit, watch::By};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::View;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![journey_of_somebody_who_hears_it];

/// Notes what live regions say from now on.
const LISTEN: &str = r"
    window.heard = [];
    const said = (region) => {
      const text = region.textContent.trim();
      if (text && text !== heard.at(-1)) heard.push(text);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target.nodeType === 1 ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [aria-live]:not([aria-live=off])');
        if (region) said(region);
      }
    }).observe(host().shadowRoot, { subtree: true, childList: true, characterData: true });
";

/// Headings, sliders and what can be opened, in the order of the document, as far as a reader meets them.
const ORDER: &str = r"
    return all('h1, h2, h3, h4, svg[data-view], [data-field], summary, [role=status]')
      .filter(one => one.matches('[role=status]') || one.checkVisibility({ visibilityProperty: true }))
      .filter(one => !one.closest('[aria-hidden=true]'))
      .map(one => [one.localName, one.closest('section, header, dialog, .details, .context')?.getAttribute('class')?.split(' ')[0] ?? '']);
";

async fn heard(visit: &Visit<'_>) -> Result<Vec<String>> {
    visit.browser.js("return window.heard.splice(0)", json!([])).await
}

async fn journey_of_somebody_who_hears_it(context: &Context<'_>) -> Result<()> {
    Visit::walk(context, Device::Phone, async |visit| {
    let Visit { widget, pointer, browser, .. } = visit;
    browser.run(LISTEN, json!([])).await?;
    widget.tap_region(*pointer, View::Posterior, "calf", "left").await?;
    visit.step("the calf is opened", By::Hand).await?;
    // The panel says what it is about, and its slider how sore.
    let (panel, slider): (Option<String>, Option<String>) = browser
        .js("return [find('.rating').getAttribute('aria-label'), find('.rating .slider').getAttribute('aria-valuetext')]", json!([]))
        .await?;
    ensure!(panel.is_some_and(|name| name.len() > 3) && slider.is_some_and(|text| text.len() > 3), "unnamed");
    heard(visit).await?;
    widget.rate(*pointer, 4).await?;
    visit
        .until(
            "an answer is there",
            "return Boolean(host().assessment) && Boolean(find('section[data-disposition]'))",
        )
        .await?;
    visit.step("the calf is at 4", By::Hand).await?;
    let said = heard(visit).await?;
    let sentence: String = browser.js("return find('.headline .sentence').textContent", json!([])).await?;
    let answers = said.iter().filter(|text| text.contains(sentence.trim_end_matches('.'))).count();
    ensure!(answers == 1, "the answer is said {answers} times: {said:?}");
    // The same answer again is no news.
    widget.rate(*pointer, 5).await?;
    visit.step("the calf is at 5", By::Hand).await?;
    let again: bool =
        browser.js("return find('.headline .sentence').textContent === a", json!(sentence)).await?;
    let said = heard(visit).await?;
    ensure!(!again || said.iter().all(|text| !text.contains(&sentence)), "it is said again: {said:?}");
    visit.tap(".rating [data-action=done]").await?;
    visit.until("the rating is closed", "return !find('.rating')").await?;
    visit.step("done", By::Hand).await?;

    let order: Vec<(String, String)> = browser.js(ORDER, json!([])).await?;
    let first = |what: &str| order.iter().position(|(tag, within)| tag == what || within == what);
    let (map, answer, details) = (first("svg"), first("headline"), first("workouts"));
    ensure!(map.is_some() && map < answer, "the map is read after the answer: {order:?}");
    ensure!(answer < details, "what follows from the answer is read before it: {order:?}");
    // No heading leaps a level.
    let levels: Vec<u8> = order.iter().filter_map(|(tag, _)| tag.strip_prefix('h')?.parse().ok()).collect();
    let leaps = levels.windows(2).filter(|pair| pair[1] > pair[0] + 1).count();
    ensure!(leaps == 0, "headings leap: {levels:?}");
    // Everything that can be acted on has a name.
    let unnamed: Vec<String> = browser
        .js(
            "return all('button, summary, select, input, a[href]').filter(one => one.checkVisibility()) \
            .filter(one => !(one.getAttribute('aria-label') || one.labels?.length || one.getAttribute('aria-labelledby') || one.textContent.trim())) \
            .map(one => one.outerHTML.slice(0, 120))",
            json!([]),
        )
        .await?;
    ensure!(unnamed.is_empty(), "without a name: {unnamed:?}");
    visit.axe("heard").await?;

    // A sign that alarms is said, and once.
    heard(visit).await?;
    let report = json!({"schema": 1, "areas": [{"region": "calf", "side": "left", "intensity": 5}], "signs": ["dark-urine"]});
    widget.set_report(&report).await?;
    widget.answers("emergency").await?;
    visit.step("the page brings an alarm", By::Hand).await?;
    let said = heard(visit).await?;
    let sentence: String = browser.js("return find('.headline .sentence').textContent", json!([])).await?;
    let focused: Value = browser.js("return active()?.matches?.('.alarm') ?? false", json!([])).await?;
    let times = said.iter().filter(|text| text.contains(sentence.trim_end_matches('.'))).count();
    ensure!(times == 1, "the alarm is said {times} times (focus on it: {focused}): {said:?}");
    Ok(())
    })
    .await
}
