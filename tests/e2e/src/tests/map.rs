//! The body map: by mouse, by finger, by keys alone, by the list alone.

use super::main_flow::{is_active, open, press, tab_to};
use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, shape};
use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use sorewise::body::{BodyView, Drawing, Physique, SidedRegion};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    sides_are_held_apart,
    both_sides_in_one_tap,
    steps_are_taken_back,
    a_mouse_sweeps_over_several,
    // WebKitGTK's driver turns a finger into a mouse.
    a_finger_gathers_several on [Engine::Chromium, Engine::Firefox],
    a_finger_on_small_regions_has_a_second_try on [Engine::Chromium, Engine::Firefox],
    a_swipe_turns_the_body on [Engine::Chromium, Engine::Firefox],
    keys_alone,
    the_list_alone,
    closer_and_back,
    the_hit_test_agrees_with_the_browser,
    regions_are_found_in_every_language,
];

async fn sides_are_held_apart(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 3).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "right").await?;
    widget.rate(Pointer::Mouse, 7).await?;
    let both = [("calf", "left", 3), ("calf", "right", 7)];
    widget.rates(&both).await?;
    for build in ["feminine", "masculine", "neutral"] {
        widget.tap(Pointer::Mouse, &format!("[data-build={build}]")).await?;
        let script = "return find(`[data-build=${a}]`).getAttribute('aria-pressed') === 'true'";
        browser.until("the body is redrawn", script, json!(build)).await?;
        let shown: Vec<(String, String)> = browser
            .js(
                "return all('svg[data-view=posterior] [data-region][data-value]').map(path => [path.dataset.side, path.dataset.value])",
                json!([]),
            )
            .await?;
        let shown: std::collections::BTreeMap<_, _> = shown.into_iter().collect();
        ensure!(
            shown.get("left").is_some_and(|v| v == "3") && shown.get("right").is_some_and(|v| v == "7"),
            "{shown:?}"
        );
        widget.rates(&both).await?;
    }
    // Out, and in again.
    let report = widget.report().await?;
    widget.tap(Pointer::Mouse, "[data-action=clear]").await?;
    widget.rates(&[]).await?;
    widget.set_report(&report).await?;
    widget.rates(&both).await
}

async fn both_sides_in_one_tap(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "glutes", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    widget.tap(Pointer::Mouse, "[data-action=both]").await?;
    widget.rates(&[("glutes", "left", 2), ("glutes", "right", 2)]).await?;
    widget.rate(Pointer::Mouse, 5).await?;
    widget.rates(&[("glutes", "left", 5), ("glutes", "right", 5)]).await
}

async fn steps_are_taken_back(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 3).await?;
    widget.tap(Pointer::Mouse, "[data-action=remove]").await?;
    widget.rates(&[]).await?;
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    widget.rates(&[("calf", "left", 3)]).await?;
    widget.tap(Pointer::Mouse, "[data-tool=redo]").await?;
    widget.rates(&[]).await?;
    browser.chord(&[key::CONTROL], 'z').await?;
    widget.rates(&[("calf", "left", 3)]).await?;
    browser.chord(&[key::CONTROL], 'z').await?;
    widget.rates(&[]).await?;
    browser.chord(&[key::CONTROL], 'y').await?;
    widget.rates(&[("calf", "left", 3)]).await?;
    // In a text field the key is the field's own.
    widget.tap(Pointer::Mouse, "[data-field=query]").await?;
    browser.chord(&[key::CONTROL], 'z').await?;
    pause(100).await;
    widget.rates(&[("calf", "left", 3)]).await
}

async fn a_mouse_sweeps_over_several(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.show(Pointer::Mouse, View::Posterior).await?;
    let [left, right] = ["left", "right"].map(|side| shape(View::Posterior, "hamstrings-inner", side));
    // The first look scrolls the page; from then on the places stay.
    widget.point(&left).await?;
    let (to, from) = (widget.point(&right).await?, widget.point(&left).await?);

    context.browser.sweep(Pointer::Mouse, &[from, to]).await?;
    context
        .browser
        .until("the rating is open", "return find('[data-field=intensity]') !== null", json!([]))
        .await?;
    widget.rate(Pointer::Mouse, 4).await?;
    let report = widget.report().await?;
    let areas = report["areas"].as_array().context("areas")?;
    ensure!(areas.len() >= 2 && areas.iter().all(|area| area["intensity"] == 4), "{report}");
    for side in ["left", "right"] {
        let there = areas.iter().any(|area| area["region"] == "hamstrings-inner" && area["side"] == side);
        ensure!(there, "{side}: {report}");
    }
    Ok(())
}

async fn a_finger_gathers_several(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.show(Pointer::Touch, View::Posterior).await?;
    widget.tap(Pointer::Touch, "[data-tool=several]").await?;
    widget.tap(Pointer::Touch, &shape(View::Posterior, "glutes", "left")).await?;
    widget.tap(Pointer::Touch, &shape(View::Posterior, "glutes", "right")).await?;
    let script = "return all('.ring').length === a";
    context.browser.until("two are gathered", script, json!(2)).await?;
    let from = widget.point(&shape(View::Posterior, "lats", "left")).await?;
    // It begins sideways: what begins up or down scrolls the page.
    let (aside, to) = ((from.0 + 30.0, from.1), (from.0 + 30.0, from.1 + 150.0));
    context.browser.sweep(Pointer::Touch, &[from, aside, to]).await?;
    context.browser.until("a sweep adds to them", "return all('.ring').length > 2", json!([])).await?;
    widget.rate(Pointer::Touch, 6).await?;
    let report = widget.report().await?;
    let areas = report["areas"].as_array().context("areas")?;
    ensure!(areas.len() > 2 && areas.iter().all(|area| area["intensity"] == 6), "{report}");
    Ok(())
}

async fn a_finger_on_small_regions_has_a_second_try(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.set_width(500).await?;
    let widget = open(context).await?;
    widget.show(Pointer::Touch, View::Anterior).await?;
    // In the middle of the hand, though the thumb was meant.
    widget.tap(Pointer::Touch, &shape(View::Anterior, "hand", "left")).await?;
    browser
        .until("it may have been the thumb", "return find('[data-offer=thumb]') !== null", json!([]))
        .await?;
    widget.tap(Pointer::Touch, "[data-offer=thumb][data-side=left]").await?;
    let script = "return find('.rating h2')?.textContent === a";
    browser.until("it was", script, json!("Left thumb")).await?;
    widget.rate(Pointer::Touch, 2).await?;
    widget.rates(&[("thumb", "left", 2)]).await
}

async fn a_swipe_turns_the_body(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.set_width(500).await?;
    let widget = open(context).await?;
    widget.show(Pointer::Touch, View::Anterior).await?;
    let (x, y) = widget.point(&shape(View::Anterior, "abdominals", "left")).await?;
    browser.sweep(Pointer::Touch, &[(x + 60.0, y), (x, y), (x - 80.0, y)]).await?;
    let script = "return find('.map').dataset.showing === a";
    browser.until("the body is turned", script, json!("posterior")).await?;
    pause(100).await;
    widget.rates(&[]).await?;
    ensure!(
        !browser.js::<bool>("return find('[data-field=intensity]') !== null", json!([])).await?,
        "a swipe rates"
    );
    Ok(())
}

async fn keys_alone(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    tab_to(browser, "svg[data-view=anterior] [data-region]").await?;
    press(browser, key::END).await?;
    ensure!(
        is_active(browser, "svg[data-view=anterior] [data-region=foot]").await?,
        "End is not at the feet"
    );
    press(browser, key::PAGE_DOWN).await?;
    ensure!(
        is_active(browser, "svg[data-view=posterior] [data-region]").await?,
        "Page Down does not turn the body"
    );
    let (region, side): (String, String) =
        browser.js("return [active().dataset.region, active().dataset.side]", json!([])).await?;
    press(browser, '7').await?;
    widget.rates(&[(&region, &side, 7)]).await?;
    let said = "return all('[role=status]').some(status => status.textContent.includes(a))";
    browser.until("the rating is told", said, json!("7 out of 10, severe")).await?;
    press(browser, '1').await?;
    press(browser, '0').await?;
    widget.rates(&[(&region, &side, 10)]).await?;
    // Not with something else between: a key that opens and closes the list of keys, say.
    for pressed in ['1', '?', '0', '?'] {
        press(browser, pressed).await?;
    }
    widget.rates(&[(&region, &side, 0)]).await?;
    press(browser, '1').await?;
    press(browser, '0').await?;
    widget.rates(&[(&region, &side, 10)]).await?;
    browser.press('b').await?;
    let other = if side == "left" { "right" } else { "left" };
    widget.rates(&[(&region, &side, 10), (&region, other, 10)]).await?;
    press(browser, key::ESCAPE).await?;
    browser
        .until("the rating is closed", "return find('[data-field=intensity]') === null", json!([]))
        .await?;
    tab_to(browser, "svg[data-view=posterior] [data-region]").await?;
    press(browser, key::DELETE).await?;
    widget.rates(&[(&region, other, 10)]).await?;
    press(browser, '?').await?;
    browser.until("the keys are told", "return find('dl.keys') !== null", json!([])).await
}

async fn the_list_alone(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    widget.tap(Pointer::Mouse, "[data-field=query]").await?;
    for letter in "tennis".chars() {
        browser.press(letter).await?;
    }
    let places = "return all('.area').map(area => area.dataset.region)";
    browser
        .until("the elbow is found", "return find('.area[data-region=elbow]') !== null", json!([]))
        .await?;
    let found: Vec<String> = browser.js(places, json!([])).await?;
    ensure!(found.len() < 12, "everything is a tennis elbow: {found:?}");
    // Its slider, by keys.
    tab_to(browser, ".area[data-region=elbow][data-side=right] .slider").await?;
    for _ in 0..3 {
        press(browser, key::RIGHT).await?;
    }
    widget.rates(&[("elbow", "right", 3)]).await?;
    ensure!(
        is_active(browser, ".area[data-region=elbow][data-side=right] .slider").await?,
        "the slider lost the focus"
    );
    // The same state as the map's.
    let script = "return find('svg [data-region=elbow][data-side=right]').dataset.value === '3'";
    browser.until("the map shows it", script, json!([])).await?;
    widget.tap(Pointer::Mouse, ".area[data-region=elbow][data-side=right] [data-action=remove-one]").await?;
    widget.rates(&[]).await?;
    widget.tap(Pointer::Mouse, "[data-action=all]").await?;
    browser.run("const q = find('[data-field=query]'); q.value = ''; q.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))", json!([])).await?;
    browser.until("all are listed", "return all('.area').length >= 90", json!([])).await
}

async fn closer_and_back(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    let width = "return find('svg[data-view=anterior]').viewBox.baseVal.width";
    let whole: f64 = browser.js(width, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-tool=closer]").await?;
    browser
        .until(
            "it is closer",
            "return find('svg[data-view=anterior]').viewBox.baseVal.width < a",
            json!(whole),
        )
        .await?;
    // Closer up, the same taps mean the same places.
    widget.tap_region(Pointer::Mouse, View::Anterior, "chest", "left").await?;
    widget.rate(Pointer::Mouse, 1).await?;
    widget.rates(&[("chest", "left", 1)]).await?;
    // The body follows the mouse, and nothing is rated by that.
    let before: f64 =
        browser.js("return find('svg[data-view=anterior]').viewBox.baseVal.y", json!([])).await?;
    let (x, y) = widget.point(&shape(View::Anterior, "chest", "left")).await?;
    browser.sweep(Pointer::Mouse, &[(x, y), (x, y - 40.0), (x, y - 80.0)]).await?;
    browser
        .until("it has moved", "return find('svg[data-view=anterior]').viewBox.baseVal.y > a", json!(before))
        .await?;
    widget.rates(&[("chest", "left", 1)]).await?;
    for _ in 0..4 {
        if browser.js::<f64>(width, json!([])).await? >= whole {
            break;
        }
        widget.tap(Pointer::Mouse, "[data-tool=away]").await?;
    }
    ensure!(browser.js::<f64>(width, json!([])).await? >= whole, "no way back to the whole body");
    Ok(())
}

/// What our own geometry says is what the browser draws.
async fn the_hit_test_agrees_with_the_browser(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    let mut asked = 0;
    for (view, name) in [(BodyView::Anterior, View::Anterior), (BodyView::Posterior, View::Posterior)] {
        widget.show(Pointer::Mouse, name).await?;
        let drawing = Drawing::new(view, Physique::Neutral);
        // A thousand points of each view, and where they lie on the figure.
        let script = r"
            const svg = find(`svg[data-view=${a}]`);
            const root = host().shadowRoot;
            const found = [];
            for (let row = 0; row < 50; row++) {
              svg.scrollIntoView({ block: 'start', behavior: 'instant' });
              const top = svg.getBoundingClientRect();
              const down = top.height * (row + 0.5) / 50;
              scrollBy({ top: down - innerHeight / 2, behavior: 'instant' });
              const box = svg.getBoundingClientRect();
              const matrix = svg.getScreenCTM();
              for (let column = 0; column < 20; column++) {
                const x = box.left + box.width * (column + 0.31) / 20;
                const y = box.top + down;
                const hit = root.elementFromPoint(x, y);
                const region = hit?.dataset?.region;
                found.push([(x - matrix.e) / matrix.a, (y - matrix.f) / matrix.d, 1 / matrix.a,
                  region ? `${region} ${hit.dataset.side}` : null]);
              }
            }
            return found;
        ";
        let points: Vec<(f32, f32, f32, Option<String>)> = browser.js(script, json!(name.name())).await?;
        let mut differing = Vec::new();
        let mut decided = 0;
        for (x, y, pixel, theirs) in &points {
            let name = |at: &SidedRegion| format!("{} {}", at.region.id(), at.side.id());
            let ours = drawing.hit_test((*x, *y)).as_ref().map(name);
            // Browsers round places: within half a pixel of a border they may say what lies beyond it.
            let near: Vec<String> = drawing.touched((*x, *y), pixel / 2.0).iter().map(name).collect();
            let edge = drawing.hit_test((x + pixel, *y)).is_none()
                || drawing.hit_test((x - pixel, *y)).is_none()
                || drawing.hit_test((*x, y + pixel)).is_none()
                || drawing.hit_test((*x, y - pixel)).is_none();
            let agree = ours == *theirs || theirs.as_ref().map_or(edge, |theirs| near.contains(theirs));
            decided += usize::from(ours == *theirs);
            if !agree {
                differing.push((x, y, ours, theirs));
            }
        }
        asked += points.len();
        ensure!(differing.is_empty(), "{view:?}: {} differ: {:?}", differing.len(), &differing[..1]);
        ensure!(decided >= 980, "{view:?}: only {decided} of 1000 points are the very same");
        let inside = points.iter().filter(|point| point.3.is_some()).count();
        ensure!(inside > 200, "only {inside} points lie on the body");
    }
    ensure!(asked == 2000, "{asked} points");
    Ok(())
}

async fn regions_are_found_in_every_language(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    for (language, query, region) in [
        ("en", "GLUTES", "glutes"),
        ("es", "gluteo", "glutes"),
        ("es", "codo de tenista", "elbow"),
        ("ar", "كتف", "shoulder"),
        ("pt-BR", "batata da perna", "calf"),
    ] {
        browser.run("host().lang = a", json!(language)).await?;
        browser.until("it speaks the language", "return find('.sw').lang === a", json!(language)).await?;
        find(browser, query).await?;
        let script = "return find(`.area[data-region='${a}']`) !== null";
        browser.until(&format!("{query} finds {region}"), script, json!(region)).await?;
    }
    find(browser, "xyzzy").await?;
    browser.until("nothing is found", "return all('.area').length === 0", json!([])).await
}

async fn find(browser: &Browser, query: &str) -> Result<()> {
    let script = "const field = find('[data-field=query]'); field.value = a;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))";
    browser.run(script, json!(query)).await
}
