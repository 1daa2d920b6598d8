//! The main job: from a tap to an answer, by mouse, by touch, by keyboard.

use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, shape};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    mouse,
    // WebKitGTK's driver turns a finger into a mouse: it would be the test above once more.
    touch on [Engine::Chromium, Engine::Firefox],
    keyboard,
    left_is_the_persons_left,
    flagged_areas_are_answered_with_consult,
    answer_is_announced_once,
    starting_over_clears_everything,
    what_stays_is_not_built_anew,
];

async fn mouse(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    expect_modify(&widget).await
}

async fn touch(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let script =
        "window.kinds = []; addEventListener('pointerdown', event => kinds.push(event.pointerType), true)";
    context.browser.run(script, json!([])).await?;
    widget.ask_about_calf(Pointer::Touch).await?;
    let kinds: Vec<String> = context.browser.js("return [...new Set(kinds)]", json!([])).await?;
    ensure!(kinds.contains(&"touch".to_owned()), "the page saw no finger but {kinds:?}");
    expect_modify(&widget).await
}

async fn keyboard(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    tab_to(browser, "svg[data-view=posterior] [data-region]").await?;
    // Down the back of the body to the calf: the arrow keys go from region to region.
    for _ in 0..20 {
        if is_active(browser, "[data-region=calf]").await? {
            break;
        }
        press(browser, key::DOWN).await?;
    }
    ensure!(is_active(browser, "[data-region=calf]").await?, "no arrow leads to the calf");
    let side: String = browser.js("return active().dataset.side", json!([])).await?;
    press(browser, key::ENTER).await?;
    browser.until("the rating is open", "return find('[data-field=intensity]') !== null", json!([])).await?;

    tab_to(browser, "[data-field=intensity]").await?;
    for value in 1..=4 {
        press(browser, key::RIGHT).await?;
        let script = "return host().report.areas[0]?.intensity === a";
        browser.until(&format!("the rating is {value}"), script, json!(value)).await?;
        ensure!(is_active(browser, "[data-field=intensity]").await?, "the slider lost the focus at {value}");
    }
    tab_to(browser, "[data-sensation=achy]").await?;
    press(browser, ' ').await?;
    let script = "return host().report.areas[0].sensations?.includes('achy') ?? false";
    browser.until("it is achy", script, json!([])).await?;
    choose_by_keys(browser, "activity", "running").await?;
    choose_by_keys(browser, "when", "20").await?;

    expect_modify(&widget).await?;
    let area = widget.report().await?["areas"][0].clone();
    ensure!(area["region"] == "calf" && area["side"] == side.as_str(), "rated {area}, chosen {side}");
    ensure!(area["sensations"] == json!(["achy"]), "sensations of {area}");
    Ok(())
}

async fn left_is_the_persons_left(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    for view in [View::Anterior, View::Posterior] {
        widget.show(Pointer::Mouse, view).await?;
        let middle = "const middle = find(`svg[data-view=${a}]`).getBoundingClientRect(); return middle.x + middle.width / 2";
        let (x, _) = widget.point(&shape(view, "calf", "left")).await?;
        let middle: f64 = browser.js(middle, json!(view.name())).await?;
        // We look at a person from the front: their left is at our right. From behind it is at our left.
        let on_screen_right = x > middle;
        ensure!(
            on_screen_right == (view == View::Anterior),
            "{view:?}: left calf at {x}, the middle at {middle}"
        );
        widget.tap_region(Pointer::Mouse, view, "calf", "left").await?;
        widget.rate(Pointer::Mouse, 3).await?;
        let report = widget.report().await?;
        ensure!(
            report["areas"][0]["side"] == "left" && report["areas"].as_array().map(Vec::len) == Some(1),
            "{view:?}: {report}"
        );
        widget.tap(Pointer::Mouse, "[data-action=remove]").await?;
        browser.until("the area is gone", "return host().report.areas.length === 0", json!([])).await?;
    }
    Ok(())
}

async fn flagged_areas_are_answered_with_consult(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    widget.switch_on(Pointer::Mouse, "[data-sign=bruising]").await?;
    widget.answers("consult").await?;
    // The page hears of it once all is drawn: a moment after the reader.
    let told = "return host().report.areas[0].signs?.length > 0";
    context.browser.until("the report has the sign", told, json!([])).await?;
    // The answer says why: its reason is on the page, with what it rests on.
    let area = widget.report().await?["areas"][0].clone();
    ensure!(area["signs"] == json!(["bruising"]), "{area}");
    let kept_back: usize = context.browser.js("return all('[data-withheld]').length", json!([])).await?;
    ensure!(kept_back > 0, "nothing is kept back for something to be looked at");
    Ok(())
}

async fn answer_is_announced_once(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    let script = "window.said = []; const status = find('.sw > [role=status]');
        new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true})";
    browser.run(script, json!([])).await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    let said: Vec<String> = browser.js("return said", json!([])).await?;
    let mut once = said.clone();
    once.dedup();
    ensure!(!said.is_empty() && said == once, "announced {said:?}");
    let sentence: String = browser
        .js("return find('[data-disposition] .sentence, [data-disposition]').textContent.trim()", json!([]))
        .await?;
    let last = said.last().context("announced")?;
    ensure!(
        !last.trim().is_empty() && sentence.contains(last.trim_start_matches("Answer: ").trim()),
        "{last} of {sentence}"
    );
    Ok(())
}

async fn starting_over_clears_everything(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    widget.tap(Pointer::Mouse, "[data-action=clear]").await?;
    let script =
        "return host().report.areas.length === 0 && !host().report.activity && !find('[data-disposition]')";
    context.browser.until("all is cleared", script, json!([])).await?;
    context.browser.promise::<String>("return keeps('calf', false)", json!([])).await?;
    let script = "return !localStorage.getItem('sorewise:report')";
    context.browser.until("nothing is stored", script, json!([])).await
}

/// A control that is replaced under a finger, or loses the focus, cannot be used; and it is slow.
async fn what_stays_is_not_built_anew(context: &Context<'_>) -> Result<()> {
    let widget = open(context).await?;
    let browser = &context.browser;
    let lasting = "const lasting = () => ['svg[data-view=anterior]', 'svg[data-view=posterior]', \
        'svg[data-view=posterior] [data-region=calf][data-side=left]', '[data-field=activity]', '[data-field=when]', \
        '.sw > [role=status]', ...(a ? ['[data-field=intensity]', '[data-sensation=achy]'] : [])].map(selector => [selector, find(selector)]);";
    let note = format!("{lasting} window.noted = lasting().map(([, element]) => element)");
    let replaced = format!(
        "{lasting} return lasting().filter(([, element], at) => element !== window.noted[at]).map(([selector]) => selector)"
    );
    let same = async |after: &str, rating: bool| {
        let replaced: Vec<String> = browser.js(&replaced, json!(rating)).await?;
        ensure!(replaced.is_empty(), "{after}, these were built anew: {replaced:?}");
        anyhow::Ok(())
    };
    browser.run(&note, json!(false)).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    same("when the rating opens", false).await?;
    browser.run(&note, json!(true)).await?;
    widget.rate(Pointer::Mouse, 4).await?;
    same("with the first rating", true).await?;
    widget.rate(Pointer::Mouse, 9).await?;
    same("with another rating", true).await?;
    widget.switch_on(Pointer::Mouse, "[data-sign=bruising]").await?;
    same("with a sign", true).await?;
    widget.choose("activity", "running").await?;
    same("with an activity", true).await?;
    widget.tap(Pointer::Mouse, ".rating-foot [data-action=done], [data-action=done]").await?;
    browser
        .until("the rating is closed", "return find('[data-field=intensity]') === null", json!([]))
        .await?;
    same("when the rating closes", false).await
}

/// The app's own page, ready.
pub async fn open<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    Ok(widget)
}

/// The answer to a calf at 4, achy, after running yesterday: with its cards, and their sources.
async fn expect_modify(widget: &Widget<'_>) -> Result<()> {
    widget.answers("modify").await?;
    widget.opens_sources().await?;
    for card in ["T1", "T2"] {
        let script = "return [...(find(`article[data-advice=${a}]`)?.querySelectorAll('a[href]') ?? [])].map(link => link.href)";
        let links: Vec<String> = widget.browser.js(script, json!(card)).await?;
        ensure!(!links.is_empty(), "card {card} is missing, or has no source");
        ensure!(links.iter().all(|link| link.starts_with("https://")), "the sources of {card} are {links:?}");
    }
    let script = "return all('[data-advice] a[href], [data-movement] a[href]').map(link => link.href)";
    let links: Vec<String> = widget.browser.js(script, json!([])).await?;
    ensure!(links.iter().any(|link| link.starts_with("https://doi.org/10.")), "no DOI among {links:?}");
    Ok(())
}

pub async fn press(browser: &Browser, key: char) -> Result<()> {
    browser.press(key).await?;
    // The page may move the focus after it has drawn.
    pause(60).await;
    Ok(())
}

/// Presses Tab until the focus is on what the selector names, unless it is there already. It does
/// not go around the page: beyond its end are the browser's own controls.
pub async fn tab_to(browser: &Browser, selector: &str) -> Result<()> {
    for _ in 0..60 {
        if is_active(browser, selector).await? {
            return Ok(());
        }
        press(browser, key::TAB).await?;
        ensure!(!is_active(browser, "body").await?, "Tab leaves the page before {selector}");
    }
    bail!("Tab does not lead to {selector}");
}

pub async fn is_active(browser: &Browser, selector: &str) -> Result<bool> {
    browser.js("return active()?.matches(a) ?? false", json!(selector)).await
}

/// Goes to a list and chooses by keys alone.
async fn choose_by_keys(browser: &Browser, field: &str, value: &str) -> Result<()> {
    tab_to(browser, &format!("[data-field={field}]")).await?;
    let is_chosen = "return find(`[data-field=${a[0]}]`).value === a[1]";
    let arguments = json!([field, value]);
    for _ in 0..20 {
        if browser.js::<bool>(is_chosen, arguments.clone()).await? {
            return Ok(());
        }
        press(browser, key::DOWN).await?;
    }
    bail!("keys do not choose {value} for {field}");
}
