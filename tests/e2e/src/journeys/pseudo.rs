//! A language with longer words than ours, and one from right to left, on the narrowest screen and with the
//! largest text: nothing is cut off, all can be read, and nothing is left that is no message. What covers what, and
//! where the answer is meanwhile, other journeys ask.

use super::{Device, watch};
use crate::browser::Pointer;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![journey_in_accents_on_a_narrow_screen, journey_mirrored_on_a_narrow_screen];

/// In CSS pixels; a window of Firefox and of `WebKitGTK` cannot be as narrow, so the element is.
const WIDTH: u32 = 320;

async fn journey_in_accents_on_a_narrow_screen(context: &Context<'_>) -> Result<()> {
    reads(context, "es", "ltr").await
}

async fn journey_mirrored_on_a_narrow_screen(context: &Context<'_>) -> Result<()> {
    reads(context, "ar", "rtl").await
}

/// A pseudo-language stands in the place of `language`.
async fn reads(context: &Context<'_>, language: &str, direction: &str) -> Result<()> {
    context.site.speak_pseudo()?;
    let mut faults = Vec::new();
    for text in [100, 200] {
        let mut steps = Vec::new();
        if let Err(error) = visit(context, language, direction, text, &mut steps).await {
            steps.push(("the end", vec![format!("{error:#}")]));
        }
        for (step, found) in steps {
            faults.extend(found.into_iter().map(|fault| format!("{text} %, {step}: {fault}")));
        }
    }
    ensure!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

/// A step, and what was wrong then.
type Step = (&'static str, Vec<String>);

/// From the map to a routine, with the root's text at so many percent.
async fn visit(
    context: &Context<'_>,
    language: &str,
    direction: &str,
    text: u32,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let browser = &context.browser;
    let pointer = Pointer::Mouse;
    if browser.engine == Engine::Chromium {
        let size = json!({ "width": WIDTH, "height": 740, "deviceScaleFactor": 1, "mobile": false });
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
    } else {
        Device::Phone.take(browser).await?;
    }
    browser.open(&context.site.page("header.html")).await?;
    let script = "document.querySelector('header').hidden = true; host().lang = a[0]; \
        document.documentElement.dir = a[1]; document.documentElement.style.fontSize = `${a[2]}%`; \
        document.querySelector('main').style.width = a[3]";
    let width = if browser.engine == Engine::Chromium { String::new() } else { format!("{WIDTH}px") };
    browser.run(script, json!([language, direction, text, width])).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let spoken = "return find('.sw').lang === a[0] && find('.sw').dir === a[1] && /[\\[\\u202e]/.test(find('.sw').textContent)";
    browser.until("it speaks the pseudo-language", spoken, json!([language, direction])).await?;

    steps.push(("the map", watch::scan_words(context).await?));
    widget.tap_region(pointer, View::Anterior, "quadriceps", "left").await?;
    widget.rate(pointer, 4).await?;
    browser
        .until("there is an answer", "return find('section[data-disposition]') !== null", json!([]))
        .await?;
    steps.push(("the rating", watch::scan_words(context).await?));
    // With the answer below it the slider is in reach, too.
    widget.rate(pointer, 8).await?;
    widget.tap(pointer, ".rating [data-action=done]").await?;
    browser.until("the rating is closed", "return !find('.rating')", json!([])).await?;
    let report = json!({
        "schema": 1,
        "areas": [
            {"region": "quadriceps", "side": "left", "intensity": 4, "sensations": ["achy"]},
            {"region": "calf", "side": "left", "intensity": 5, "signs": ["swelling"]},
        ],
        "activity": {"kind": "running", "effort": "hard", "novelty": "new"},
        "hours_since_activity": 26,
    });
    widget.set_report(&report).await?;
    browser.until("it is urgent", "return find('[data-disposition=urgent]') !== null", json!([])).await?;
    browser.run("for (const fold of all('details')) fold.open = true", json!([])).await?;
    steps.push(("an alarm", watch::scan_words(context).await?));
    let mild = json!({
        "schema": 1,
        "areas": [{"region": "quadriceps", "side": "left", "intensity": 4, "sensations": ["achy"]}],
        "activity": {"kind": "running", "effort": "hard", "novelty": "new"},
        "hours_since_activity": 26,
    });
    widget.set_report(&mild).await?;
    browser.until("there are cards", "return all('.details .movement').length > 0", json!([])).await?;
    browser.run("for (const fold of all('details')) fold.open = true", json!([])).await?;
    steps.push(("an answer", watch::scan_words(context).await?));
    steps.push(("an answer's words", plain(context).await?));
    widget.tap(pointer, ".start-routine button").await?;
    browser.until("it runs", "return find('.player')?.dataset.running === 'true'", json!([])).await?;
    steps.push(("a routine", watch::scan_words(context).await?));
    widget.tap(pointer, ".player [data-action=end]").await?;
    browser.until("it is left", "return !find('.player')", json!([])).await?;
    // What is kept would be there at the next visit.
    widget.set_report(&json!({ "schema": 1, "areas": [] })).await?;
    let empty = "return Object.values(localStorage).every(kept => !kept.includes('quadriceps'))";
    browser.until("nothing is kept", empty, json!([])).await
}

/// Words that no message said: they have neither accents nor an override of their direction.
async fn plain(context: &Context<'_>) -> Result<Vec<String>> {
    let script = r"
        const walker = document.createTreeWalker(find('.sw'), NodeFilter.SHOW_TEXT);
        const plain = new Set();
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode;
          // Publications, the ids of rules, keys, and the product's name stay what they are.
          if (parentElement.closest('.sources, .trace, kbd, svg, style')) continue;
          const words = data.replace(/\u202e.*?\u202c/gs, '').replaceAll('Sorewise', '');
          if (/[a-z]{3,}/i.test(words)) plain.add(`not a message: ${data.trim().slice(0, 60)}`);
        }
        return [...plain];
    ";
    context.browser.js(script, json!([])).await
}
