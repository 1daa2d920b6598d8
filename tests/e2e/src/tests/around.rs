//! The program breaks; and what the page around does to the element: dialogs, frames, letters.

use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Result, ensure};
use serde_json::json;

/// See the module.
pub const TESTS: &[Test] = tests![
    panic_restarts_with_the_report,
    panic_again_and_again_gives_advice,
    escape_leaves_the_dialog_of_the_page,
    frame_as_high_as_its_content,
    frame_that_may_not_print,
    large_rem_beside_small_text,
];

/// Has the program's next insertion into the page fail, which it has no answer to; gives how long the element takes to be
/// ready again.
pub(super) async fn breaks(browser: &Browser) -> Result<f64> {
    let script = r"
        const { insertBefore } = Node.prototype;
        Node.prototype.insertBefore = function (...given) {
          if (this.getRootNode() !== host().shadowRoot) return insertBefore.apply(this, given);
          Node.prototype.insertBefore = insertBefore;
          window.broke = performance.now();
          throw new Error('no more room');
        };
        const back = new Promise((go) => {
          addEventListener('sorewise-ready', () => go(performance.now() - window.broke), { once: true });
          addEventListener('sorewise-error', () => go(-1), { once: true });
        });
        find('[data-tool=more]').click();
        for (const one of all('[data-region=glutes][data-side=right]')) one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
        return await back;";
    browser.promise(script, json!([])).await
}

async fn panic_restarts_with_the_report(context: &Context<'_>) -> Result<()> {
    for part in ["unreachable", "RuntimeError", "no more room", "Unreachable"] {
        context.expect_error(part);
    }
    let browser = &context.browser;
    browser.open(&context.site.page("two.html")).await?;
    let widget = Widget::first(browser);
    browser.run("host().storage = 'none'", json!([])).await?;
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let long = breaks(browser).await?;
    println!("    ready again after {long:.0} ms");
    ensure!((0.0..1_500.0).contains(&long), "{long} ms");
    widget.ready().await?;
    widget.says_calf().await?;
    widget.answers("modify").await?;
    let drawn: usize =
        browser.js("return host().shadowRoot.querySelectorAll('.sw').length", json!([])).await?;
    ensure!(drawn == 1, "{drawn} widgets are drawn");
    widget.tap_region(Pointer::Mouse, View::Posterior, "glutes", "left").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    // The other one of the page works, too.
    let second = Widget { browser, index: 1 };
    browser.run("host(1).scrollIntoView()", json!([])).await?;
    second.ready().await?;
    second.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    second.rate(Pointer::Mouse, 3).await
}

async fn panic_again_and_again_gives_advice(context: &Context<'_>) -> Result<()> {
    for part in ["unreachable", "RuntimeError", "no more room", "Unreachable"] {
        context.expect_error(part);
    }
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    for _ in 0..3 {
        widget.ready().await?;
        ensure!(breaks(browser).await? >= 0.0, "it gave up early");
    }
    widget.ready().await?;
    ensure!(breaks(browser).await? < 0.0, "it began anew once more");
    browser.until("there is advice", "return Boolean(find('.failed ul'))", json!([])).await
}

async fn escape_leaves_the_dialog_of_the_page(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = "const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.append(host()); dialog.showModal()";
    browser.run(script, json!([])).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    browser.press(key::ESCAPE).await?;
    browser.until("the sheet is closed", "return !find('.rating')", json!([])).await?;
    let open = "return document.querySelector('dialog').open";
    pause(100).await;
    ensure!(browser.js::<bool>(open, json!([])).await?, "the page's dialog is closed");
    Ok(())
}

/// A page with a frame in it; gives when the element in there is ready.
async fn framed(context: &Context<'_>, sandbox: &str, height: u32) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("frame.html")).await?;
    let script = r"
        window.frame = document.createElement('iframe');
        if (a[0]) frame.sandbox = a[0];
        frame.style.cssText = `width: 400px; height: ${a[1]}px; border: 0`;
        frame.src = 'plain.html';
        document.querySelector('main').append(frame);
        window.inner = (selector) => frame.contentDocument.querySelector('sore-wise')?.shadowRoot.querySelector(selector);
        window.innerAll = (selector) => [...frame.contentDocument.querySelector('sore-wise').shadowRoot.querySelectorAll(selector)];";
    browser.run(script, json!([sandbox, height])).await?;
    browser.until("it is ready", "return Boolean(inner('.context'))", json!([])).await
}

/// The sheet and the player are where the reader is, whichever part of the frame that is.
async fn frame_as_high_as_its_content(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    framed(context, "", 6_000).await?;
    let report = "frame.contentDocument.querySelector('sore-wise').report = a";
    browser.run(report, calf()).await?;
    let seen = "const at = inner(a[0]); if (!at) return false; const box = at.getBoundingClientRect(), top = box.top + frame.getBoundingClientRect().top; \
        return box.height > 40 && top >= -1 && top + box.height <= innerHeight + 1";
    browser.run("inner('[data-show=posterior]').click(); for (const one of innerAll('svg[data-view=posterior] [data-region=calf][data-side=left]')) one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))", json!([])).await?;
    browser.until("the sheet is seen", seen, json!([".rating"])).await?;
    browser.run("inner('.rating-foot [data-action=done]').click()", json!([])).await?;
    browser.until("it can be played", "return Boolean(inner('.start-routine button'))", json!([])).await?;
    for down in [1_500, 3_000] {
        browser.run("scrollTo(0, a)", json!(down)).await?;
        browser.run("inner('.start-routine button').click()", json!([])).await?;
        browser.until(&format!("the player is seen at {down}"), seen, json!([".player[open]"])).await?;
        let controls = "return innerAll('.player .deck button').every((one) => { const box = one.getBoundingClientRect(), top = box.top + frame.getBoundingClientRect().top; return top >= 0 && top + box.height <= innerHeight + 1 })";
        browser.until("and so are its controls", controls, json!([])).await?;
        browser.run("inner('.player [data-action=end]').click()", json!([])).await?;
        browser.until("it is closed", "return !inner('.player[open]')", json!([])).await?;
    }
    // However often it begins anew, it looks for the reader as often as before.
    let looks = "const inside = frame.contentWindow, element = frame.contentDocument.querySelector('sore-wise'); let looks = 0; \
        inside.IntersectionObserver = class extends inside.IntersectionObserver { constructor(...all) { super(...all); looks += 1; } }; \
        for (const name of ['ann', 'bob', 'eve', 'dan']) { \
            const ready = new Promise((go) => element.addEventListener('sorewise-ready', go, { once: true })); \
            element.setAttribute('name', name); await ready; await new Promise((go) => setTimeout(go, 500)); \
        } \
        looks = 0; await new Promise((go) => setTimeout(go, 1000)); return looks";
    let looks: u32 = browser.promise(looks, json!([])).await?;
    ensure!((1..=8).contains(&looks), "it looks {looks} times in a second");
    Ok(())
}

/// A frame without `allow-modals` does nothing where it is told to print: it says so.
async fn frame_that_may_not_print(context: &Context<'_>) -> Result<()> {
    context.expect_error("print");
    let browser = &context.browser;
    framed(context, "allow-scripts allow-same-origin", 800).await?;
    browser.run("frame.contentDocument.querySelector('sore-wise').report = a", calf()).await?;
    browser.until("it can be taken along", "return Boolean(inner('.share'))", json!([])).await?;
    browser.run("inner('.share [data-action=print]').click()", json!([])).await?;
    browser
        .until(
            "it says so",
            "return /did not work/.test(inner('.share [role=status]').textContent)",
            json!([]),
        )
        .await?;
    let left: bool = browser
        .js(
            "return frame.contentDocument.querySelector('sore-wise').hasAttribute('data-printing')",
            json!([]),
        )
        .await?;
    ensure!(!left, "it is still marked as printed");
    Ok(())
}

/// Themes that set `rem` to 24 px for their own sake, and the text around to 16.
async fn large_rem_beside_small_text(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    Widget::first(browser).ready().await?;
    for (css, wanted) in [
        ("html { font-size: 24px } body { font-size: 16px }", 16.0),
        ("html { font-size: 62.5% } body { font-size: 1.6rem }", 16.0),
        ("html { font-size: 20px }", 20.0),
        ("body { font-size: 12px }", 16.0),
    ] {
        let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(a); document.adoptedStyleSheets = [sheet]; return parseFloat(getComputedStyle(find('.sw')).fontSize)";
        let size: f64 = browser.js(script, json!(css)).await?;
        ensure!((size - wanted).abs() < 0.1, "{css}: {size}");
    }
    Ok(())
}
