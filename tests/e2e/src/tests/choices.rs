//! What the person chooses: it takes effect at once, is kept, holds from the first frame of the next visit, and goes with what is stored.

use super::kept::{bring, finds, saved};
use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::weeks::open;
use crate::widget::Widget;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    choices_take_effect_at_once_and_are_kept,
    choices_hold_from_the_first_frame,
    choices_are_taken_along_deleted_and_brought_back,
    choices_of_the_page_go_first,
    what_was_skipped_holds_while_what_was_told_does,
];

/// Whether it looks as where nothing is chosen.
const USUAL: &str = "const look = getComputedStyle(find('.sw')); return look.colorScheme !== 'dark' && look.fontSize === '16px'";

/// Chooses from a list in what is stored.
async fn choose(browser: &Browser, field: &str, index: usize) -> Result<()> {
    let script = "const list = find(`.stored-choices [data-field=${a[0]}]`); list.selectedIndex = a[1]; \
        list.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
    browser.run(script, json!([field, index])).await
}

/// Presses something in what is stored.
async fn press(browser: &Browser, selector: &str) -> Result<()> {
    browser.run("find(`.stored-choices ${a}`).click()", json!(selector)).await
}

/// The scheme of the widget, how large its letters are, and its language.
async fn looks(browser: &Browser, scheme: &str, size: &str, language: &str) -> Result<()> {
    let script = "const sw = find('.sw'), look = sw && getComputedStyle(sw); \
        return look?.colorScheme === a[0] && look.fontSize === a[1] && sw.lang === a[2]";
    browser
        .until(&format!("it is {scheme}, {size}, {language}"), script, json!([scheme, size, language]))
        .await
}

/// What the controls say: body, minutes, whether a band is at hand and tones are on, how loud.
async fn says(browser: &Browser) -> Result<Value> {
    let script = "const at = (it) => find(`.stored-choices ${it}`); return [ \
        at('[data-build][aria-pressed=true]')?.dataset.build, at('[data-field=minutes]').value, \
        at('[data-equipment=band]').getAttribute('aria-pressed'), at('[data-action=tone]')?.getAttribute('aria-pressed') ?? 'false', \
        at('[data-field=volume]').selectedIndex, at('[data-field=age]').value]";
    browser.js(script, json!([])).await
}

async fn kept(browser: &Browser) -> Result<()> {
    browser.until("it is kept", "return find('[data-kept=waits]') === null", json!([])).await
}

/// Chooses another one of everything.
async fn choose_all(browser: &Browser) -> Result<()> {
    choose(browser, "theme", 2).await?;
    choose(browser, "text_size", 2).await?;
    press(browser, "[data-build=feminine]").await?;
    choose(browser, "minutes", 0).await?;
    press(browser, "[data-equipment=band]").await?;
    browser.run("find('.stored-choices [data-action=tone]')?.click()", json!([])).await?;
    choose(browser, "volume", 2).await?;
    let age = "const age = find('.stored-choices [data-field=age]'); age.value = '41'; \
        age.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
    browser.run(age, json!([])).await?;
    let spanish = "return [...find('.stored-choices [data-field=language]').options].findIndex((it) => it.text === 'Español')";
    let spanish: usize = browser.js(spanish, json!([])).await?;
    choose(browser, "language", spanish).await
}

fn chosen() -> Value {
    json!(["feminine", "5", "false", "false", 2, "41"])
}

async fn choices_take_effect_at_once_and_are_kept(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    open(browser).await?;
    let before = says(browser).await?;
    ensure!(before[0] == "neutral" && before[1] == "20" && before[2] == "true" && before[4] == 1, "{before}");
    let outline = "return find('svg[data-view] [data-region=chest]').getAttribute('d')";
    let neutral: String = browser.js(outline, json!([])).await?;
    choose_all(browser).await?;
    looks(browser, "dark", "24px", "es").await?;
    ensure!(says(browser).await? == chosen(), "{}", says(browser).await?);
    let other = "return find('svg[data-view] [data-region=chest]').getAttribute('d') !== a";
    browser.until("the body is another", other, json!(neutral)).await?;
    kept(browser).await?;
    browser.promise::<String>("return keeps('\"theme\":\"dark\"')", json!([])).await?;
    for visit in 0..2 {
        browser.reload().await?;
        widget.ready().await?;
        looks(browser, "dark", "24px", "es").await?;
        open(browser).await?;
        let there = says(browser).await?;
        ensure!(there == chosen(), "visit {visit}: {there}");
        // Where only the database has it, that is enough.
        browser
            .run(
                "localStorage.removeItem('sorewise:look'); localStorage.removeItem('sorewise:build')",
                json!([]),
            )
            .await?;
    }
    // The time holds for what is answered, too.
    widget.set_report(&crate::widget::calf()).await?;
    let short = "const movements = host().assessment?.movements; return movements?.length > 0 && movements.length < 5";
    browser.until("the movements fit into five minutes", short, json!([])).await?;
    // Back to what it was.
    open(browser).await?;
    choose(browser, "theme", 0).await?;
    choose(browser, "text_size", 0).await?;
    browser.until("it looks as the page has it", USUAL, json!([])).await
}

async fn choices_hold_from_the_first_frame(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    context.site.keep_nothing();
    for page in [context.site.page("later.html"), context.site.app()] {
        browser.open(&page).await?;
        widget.ready().await?;
        open(browser).await?;
        choose(browser, "theme", 2).await?;
        choose(browser, "text_size", 1).await?;
        looks(browser, "dark", "20px", "en").await?;
        kept(browser).await?;
        context.site.hold_program();
        browser.reload().await?;
        let there = "return find('.still .sw') !== null";
        browser.until("the first view stands", there, json!([])).await?;
        let frame =
            "const look = getComputedStyle(find('.still .sw')); return [look.colorScheme, look.fontSize]";
        let first: [String; 2] = browser.js(frame, json!([])).await?;
        ensure!(first == ["dark", "20px"], "{page} begins with {first:?}");
        if page == context.site.app() {
            // So does what is around it, which stands there before the element knows anything.
            let around = "const look = document.documentElement.style; return [look.colorScheme, look.getPropertyValue('--sorewise-font-size')]";
            let around: [String; 2] = browser.js(around, json!([])).await?;
            ensure!(around[0] == "dark" && around[1].contains("20px"), "around it {around:?}");
        }
        context.site.release_program();
        widget.ready().await?;
        looks(browser, "dark", "20px", "en").await?;
    }
    Ok(())
}

async fn choices_are_taken_along_deleted_and_brought_back(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    widget.set_report(&crate::widget::calf()).await?;
    browser.until("it is kept", "return find('[data-kept=all]') !== null", json!([])).await?;
    open(browser).await?;
    choose_all(browser).await?;
    looks(browser, "dark", "24px", "es").await?;
    kept(browser).await?;
    let spanish = "return find('[data-action=take-json]')?.textContent.startsWith('Copia')";
    browser.until("all of it speaks Spanish", spanish, json!([])).await?;
    let (_, file) = saved(browser, "take-json").await?;
    ensure!(file.contains("\"theme\":\"dark\"") && file.contains("\"build\":\"feminine\""), "{file}");
    // By itself, and back.
    let usual = "const look = getComputedStyle(find('.sw')); return look.colorScheme !== 'dark' && look.fontSize === '16px' \
        && localStorage.getItem('sorewise:look') === null && localStorage.getItem('sorewise:build') === null \
        && find('.stored-choices [data-field=minutes]').value === '20'";
    widget.tap(Pointer::Mouse, "[data-action=erase][data-id=preferences]").await?;
    browser.until("nothing is chosen", usual, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-action=undo-erase]").await?;
    looks(browser, "dark", "24px", "es").await?;
    browser
        .until("it is chosen", "return find('.stored-choices [data-field=minutes]').value === '5'", json!([]))
        .await?;
    // With everything, and back from the file.
    widget.tap(Pointer::Mouse, "[data-action=erase-all]").await?;
    browser.until("nothing is chosen", usual, json!([])).await?;
    kept(browser).await?;
    browser.reload().await?;
    widget.ready().await?;
    open(browser).await?;
    let there = says(browser).await?;
    ensure!(there[1] == "20" && there[4] == 1 && there[5] == "", "it is there after a reload: {there}");
    bring(browser, &file).await?;
    finds(browser, "offers").await?;
    widget.tap(Pointer::Mouse, "[data-action=take-in]").await?;
    finds(browser, "taken").await?;
    looks(browser, "dark", "24px", "es").await?;
    browser
        .until(
            "all is chosen",
            "return find('.stored-choices [data-field=minutes]').value === '5'",
            json!([]),
        )
        .await?;
    // Each control is drawn when what it shows is there.
    let mut there = says(browser).await?;
    for _ in 0..50 {
        if there == chosen() {
            break;
        }
        pause(100).await;
        there = says(browser).await?;
    }
    ensure!(there == chosen(), "{there}");
    Ok(())
}

async fn choices_of_the_page_go_first(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    open(browser).await?;
    choose(browser, "theme", 2).await?;
    choose(browser, "text_size", 1).await?;
    looks(browser, "dark", "20px", "en").await?;
    browser.run("host().setAttribute('theme', 'light')", json!([])).await?;
    looks(browser, "light", "20px", "en").await?;
    browser.run("host().setAttribute('theme', 'auto')", json!([])).await?;
    looks(browser, "dark", "20px", "en").await?;
    // A language that the page writes on the element goes before the one that was chosen.
    browser.run("host().lang = 'fr'", json!([])).await?;
    looks(browser, "dark", "20px", "fr").await?;
    // Where nothing is kept, nothing is read.
    browser.run("host().removeAttribute('lang'); host().setAttribute('storage', 'none')", json!([])).await?;
    widget.ready().await?;
    browser.until("it looks as the page has it", USUAL, json!([])).await
}

async fn what_was_skipped_holds_while_what_was_told_does(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = Widget::first(browser);
    browser.open(&context.site.page("later.html")).await?;
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    let asked = "return find('.ask')?.dataset.question ?? ''";
    browser.until("something is asked", "return find('.ask') !== null", json!([])).await?;
    let first: String = browser.js(asked, json!([])).await?;
    widget.tap(Pointer::Mouse, ".ask [data-action=skip]").await?;
    browser.until("another is asked", "return find('.ask')?.dataset.question !== a", json!(first)).await?;
    widget.tap(Pointer::Mouse, "[data-action=not-about-me]").await?;
    browser.promise::<String>("return keeps(a)", json!(first)).await?;
    browser.promise::<String>("return keeps('\"about-me\":[]')", json!([])).await?;
    let next: String = browser.js(asked, json!([])).await?;
    let invites = "return find('[data-action=not-about-me]') !== null";
    // In the same visit it is as it was.
    browser.reload().await?;
    widget.ready().await?;
    widget.answers("modify").await?;
    browser.until("the details are there", "return find('.details') !== null", json!([])).await?;
    pause(300).await;
    let now: String = browser.js(asked, json!([])).await?;
    ensure!(now == next, "{now} is asked, not {next}");
    ensure!(!browser.js::<bool>(invites, json!([])).await?, "who the person is is asked again");
    // The next day all is asked anew, and so is this; who the person is was asked once.
    browser.run("localStorage.setItem('test:hours', '26')", json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    widget.tap(Pointer::Mouse, "[data-action=all-same]").await?;
    widget.tap(Pointer::Mouse, "[data-action=all-still]").await?;
    browser.until("it is asked anew", "return find('.ask')?.dataset.question === a", json!(first)).await?;
    pause(300).await;
    ensure!(!browser.js::<bool>(invites, json!([])).await?, "who the person is is asked again the next day");
    browser.promise::<String>("return keeps(a, false)", json!(format!("\"{first}\":[["))).await?;
    Ok(())
}
