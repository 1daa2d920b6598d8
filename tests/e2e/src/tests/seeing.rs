//! What a reader sees, and when: room kept, the answer in sight, nothing taken from whoever reads on,
//! no old answer on the screen.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, answered, bruised, calf, shape};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![
    the_room_is_as_high_as_the_widget,
    // Only Chromium tells of layout shifts.
    nothing_shifts_while_it_loads on [Engine::Chromium],
    an_idle_phone_shows_the_map_alone,
    more_is_a_press_away,
    the_answer_stays_in_sight,
    a_kept_alarm_leaves_focus_and_scroll,
    an_alarm_that_is_tapped_takes_the_focus,
    no_old_answer_stays_where_texts_are_rewritten,
    what_is_built_anew_keeps_place_and_tap,
    an_answer_that_is_not_drawn_yet_is_no_rewriting,
    the_host_hears_the_answer_that_the_reader_sees,
    a_row_that_goes_on_says_so,
    clips_are_there_when_their_cards_are,
];

/// Puts one element of a width onto a blog's page, and gives its room's height and then its own.
async fn room_and_height(browser: &Browser, width: u32, heading: bool, keeps: bool) -> Result<(f64, f64)> {
    let script = r"
        const box = document.createElement('div');
        box.style.width = `${a[0]}px`;
        const element = document.createElement('sore-wise');
        if (!a[2]) element.setAttribute('storage', 'none');
        element.toggleAttribute('heading', a[1]);
        box.append(element);
        document.querySelector('main').replaceChildren(box);
        return element.getBoundingClientRect().height;
    ";
    let room: f64 = browser.js(script, json!([width, heading, keeps])).await?;
    Widget::first(browser).ready().await?;
    let there = "return (find('[data-action=stored]') !== null) === a";
    browser.until("the way to what is stored is there, or not", there, json!(keeps)).await?;
    let script = "return host().getBoundingClientRect().height";
    Ok((room, browser.js(script, json!([])).await?))
}

async fn the_room_is_as_high_as_the_widget(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    browser
        .until("the element is known", "return customElements.get('sore-wise') !== undefined", json!([]))
        .await?;
    let mut wrong = Vec::new();
    for (width, heading, keeps) in [
        (280, false, false),
        (320, false, false),
        (360, false, false),
        (360, true, false),
        (360, false, true),
        (414, false, false),
        (500, false, false),
        (600, false, false),
        (700, false, false),
        (768, false, false),
        (900, true, false),
        (1000, false, false),
        (1024, true, false),
        (1024, true, true),
        (1120, false, false),
        (1200, true, false),
        (1600, false, false),
        (2200, false, false),
    ] {
        let (room, height) = room_and_height(browser, width, heading, keeps).await?;
        // A line of text may wrap in one engine and not in the other.
        if (room - height).abs() > 32.0 || height < 400.0 {
            wrong.push(format!(
                "at {width} px (heading: {heading}, storage: {keeps}) the room is {room}, the widget {height}"
            ));
        }
    }
    ensure!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}

async fn nothing_shifts_while_it_loads(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let observe = "window.shifts = []; new PerformanceObserver(list => { for (const entry of list.getEntries()) \
        shifts.push(entry.value) }).observe({ type: 'layout-shift', buffered: true })";
    let source = json!({ "source": observe });
    let _: Value = browser.devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
    for (width, height) in [(360, 740), (768, 1024), (1024, 1000), (1280, 720), (1440, 900), (1920, 1080)] {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        for page in [context.site.app(), context.site.page("blog.html")] {
            browser.open(&page).await?;
            Widget::first(browser).ready().await?;
            pause(500).await;
            let shift: f64 =
                browser.js("return shifts.reduce((sum, shift) => sum + shift, 0)", json!([])).await?;
            ensure!(shift <= 0.01, "{page} at {width} × {height} shifts by {shift}");
        }
    }
    Ok(())
}

/// A blog's page with an element of a phone's width.
async fn phone<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    room_and_height(browser, 360, false, false).await?;
    Ok(Widget::first(browser))
}

const SHOWN: &str = "const shown = (selector) => all(selector).some(it => it.getClientRects().length > 0);";

async fn an_idle_phone_shows_the_map_alone(context: &Context<'_>) -> Result<()> {
    let widget = phone(context).await?;
    for language in ["es", "ar", "en"] {
        widget.browser.run("host().lang = a", json!(language)).await?;
        widget.browser.until("it is spoken", "return find('.sw').lang === a", json!(language)).await?;
        let line = "return find('.not-sore button')?.textContent.length > 5";
        widget.browser.until("all is there", line, json!([])).await?;
        let height: f64 =
            widget.browser.js("return host().getBoundingClientRect().height", json!([])).await?;
        ensure!(height <= 760.0, "{height} px tall in {language}");
    }
    let script = format!(
        "{SHOWN} return ['.areas', '.context', '.headline', '.legend', '.builds', '.bar', '.details'].filter(shown)"
    );
    let shown: Vec<String> = widget.browser.js(&script, json!([])).await?;
    ensure!(shown.is_empty(), "shown although nothing is told: {shown:?}");
    let script = format!(
        "{SHOWN} return ['.figure svg', '.hint', '.not-sore button', '.foot'].filter(it => !shown(it))"
    );
    let missing: Vec<String> = widget.browser.js(&script, json!([])).await?;
    ensure!(missing.is_empty(), "not shown: {missing:?}");
    Ok(())
}

async fn more_is_a_press_away(context: &Context<'_>) -> Result<()> {
    let widget = phone(context).await?;
    widget.tap(Pointer::Mouse, "[data-tool=more]").await?;
    let script = format!(
        "{SHOWN} return ['.legend', '.builds', '[data-tool=closer]', '[data-tool=keys]'].every(shown)"
    );
    widget.browser.until("the other tools show", &script, json!([])).await?;
    widget.tap(Pointer::Mouse, "[data-tool=find]").await?;
    let script =
        format!("{SHOWN} return shown('.areas') && shown('.context') && active()?.matches('.query')");
    widget.browser.until("the search has the focus", &script, json!([])).await
}

/// The answer's sentence, wherever it is to be read.
const IN_SIGHT: &str = r"
    const line = all('[data-said]').some((said) => {
      const box = said.getBoundingClientRect();
      return said.checkVisibility({ visibilityProperty: true }) && box.height > 8 && box.top >= -1 && box.bottom <= innerHeight + 1;
    });
";

async fn the_answer_stays_in_sight(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    for width in [360, 700, 1100] {
        browser.open(&context.site.page("plain.html")).await?;
        room_and_height(browser, width, false, false).await?;
        let widget = Widget::first(browser);
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        let end: f64 =
            browser.js("return host().getBoundingClientRect().bottom + scrollY", json!([])).await?;
        let mut y = 0.0;
        while y < end - 400.0 {
            browser.run("scrollTo(0, a)", json!(y)).await?;
            let script = format!("{IN_SIGHT} return line");
            browser
                .until(&format!("at {width} px, scrolled to {y}, the answer is in sight"), &script, json!([]))
                .await?;
            y += 350.0;
        }
        // It leads to the answer.
        let script = "const bar = all('.bar').find(it => it.checkVisibility({ visibilityProperty: true })); bar.click(); \
            return bar !== undefined";
        browser.until("a bar is pressed", script, json!([])).await?;
        let script = "const box = find('.sentence').getBoundingClientRect(); \
            return active()?.matches('.headline') && box.top >= 0 && box.bottom <= innerHeight";
        browser.until("the answer is there", script, json!([])).await?;
    }
    Ok(())
}

/// A page whose element lies far below, with a report that was kept.
async fn kept_below(context: &Context<'_>, report: Value) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = "localStorage.setItem('sorewise:report', JSON.stringify({ ...a, at: Date.now() }))";
    browser.run(script, json!(report)).await?;
    browser.open(&context.site.page("below.html")).await
}

async fn a_kept_alarm_leaves_focus_and_scroll(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    kept_below(context, json!({"schema": 1, "areas": [], "signs": ["chest-pressure"]})).await?;
    // Within a screen of the element: it is loaded, but not seen.
    browser
        .run("document.querySelector('a').focus({ preventScroll: true }); scrollTo(0, 1500)", json!([]))
        .await?;
    Widget::first(browser).ready().await?;
    Widget::first(browser).answers("emergency").await?;
    pause(300).await;
    let now: (f64, String) = browser.js("return [scrollY, active().tagName]", json!([])).await?;
    ensure!(now == (1500.0, "A".to_owned()), "scrolled to and focused: {now:?}");
    // Nor does a page that sets a report, or another language, take them.
    browser
        .run(
            "host().report = a; host().lang = 'es'",
            json!({"schema": 1, "areas": [], "signs": ["dark-urine"]}),
        )
        .await?;
    pause(600).await;
    let now: (f64, String) = browser.js("return [scrollY, active().tagName]", json!([])).await?;
    ensure!(now == (1500.0, "A".to_owned()), "scrolled to and focused: {now:?}");
    Ok(())
}

async fn an_alarm_that_is_tapped_takes_the_focus(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 4).await?;
    widget.tap(Pointer::Mouse, "[data-sign=deformity]").await?;
    widget.answers("emergency").await?;
    browser.until("the alarm has the focus", "return active()?.matches('.alarm')", json!([])).await
}

/// What a page translator does: it wraps every text into an element of its own.
const REWRITE: &str = r"
    const walk = document.createTreeWalker(host().shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentNode.closest('svg, style')) continue;
      const other = document.createElement(a);
      other.textContent = `«${text.data}»`;
      text.replaceWith(other);
    }
";

/// A rewritten widget is built anew: neither does the page jump meanwhile, nor is a tap lost that had begun.
async fn what_is_built_anew_keeps_place_and_tap(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    browser.run("scrollTo(0, 240)", json!([])).await?;
    let point = widget.point(&shape(View::Posterior, "calf", "left")).await?;
    let before: f64 = browser.js("return scrollY", json!([])).await?;
    ensure!(before > 0.0, "the page is scrolled");
    browser.run(REWRITE, json!("font")).await?;
    widget.set_report(&bruised()).await?;
    widget.answers("consult").await?;
    pause(200).await;
    let after: f64 = browser.js("return scrollY", json!([])).await?;
    ensure!((after - before).abs() < 2.0, "the page stood at {before}, now at {after}");
    ensure!(!browser.js::<bool>("return Boolean(find('font'))", json!([])).await?, "it was built anew");
    // With a finger on the calf, the page rewrites again and says something else.
    browser.run(REWRITE, json!("font")).await?;
    browser.press_at(point).await?;
    widget.set_report(&calf()).await?;
    pause(200).await;
    browser.lift().await?;
    browser.until("the rating is open", "return find('[data-field=intensity]') !== null", json!([])).await?;
    widget.answers("modify").await?;
    browser.until("it is built anew", "return !find('font')", json!([])).await?;
    // A translator that never rests is answered once a change, not for ever.
    let restless = r"
        window.built = 0;
        const root = host().shadowRoot;
        const rewrite = () => { for (const at of root.querySelectorAll('.foot p')) if (!at.querySelector('font')) {
          const font = document.createElement('font'); font.textContent = `«${at.textContent}»`; at.replaceChildren(font); } };
        let last = root.querySelector('.sw');
        new MutationObserver(() => { const now = root.querySelector('.sw'); if (now !== last) { last = now; window.built += 1; } rewrite(); })
          .observe(root, { childList: true, subtree: true });
        rewrite();";
    browser.run(restless, json!([])).await?;
    widget.set_report(&bruised()).await?;
    widget.answers("consult").await?;
    pause(1500).await;
    let built: u32 = browser.js("return window.built", json!([])).await?;
    pause(1000).await;
    let later: u32 = browser.js("return window.built", json!([])).await?;
    // The report is one change, and that it is kept some more; after that there is none.
    ensure!(built > 0 && later == built, "built anew {built} times for a change, and {later} a second later");
    Ok(())
}

async fn no_old_answer_stays_where_texts_are_rewritten(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    for wrapper in ["font", "span"] {
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        let old: String = browser.js("return find('.sentence').textContent", json!([])).await?;
        browser.run(REWRITE, json!(wrapper)).await?;
        // By the reader's own hand.
        widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
        widget.tap(Pointer::Mouse, "[data-sign=bruising]").await?;
        widget.answers("consult").await?;
        // Texts may be drawn a task after the answer, where a machine is slow.
        let script = "await new Promise(go => requestAnimationFrame(() => setTimeout(go, 50))); \
            return all('[data-said], .sw > [role=status]').some(it => it.textContent.includes(a))";
        ensure!(!browser.promise::<bool>(script, json!(old)).await?, "“{old}” stays after {wrapper}");
        // By the page's.
        widget.set_report(&calf()).await?;
        widget.answers("modify").await?;
        browser.run(REWRITE, json!(wrapper)).await?;
        widget.set_report(&bruised()).await?;
        widget.answers("consult").await?;
        ensure!(!browser.promise::<bool>(script, json!(old)).await?, "“{old}” stays after {wrapper}");
    }
    let marked: bool = browser
        .js(
            "return find('.sw').translate === false || find('.sw').getAttribute('translate') === 'no'",
            json!([]),
        )
        .await?;
    ensure!(marked, "nothing asks translators to leave it");
    Ok(())
}

/// Ratings that follow each other faster than they are drawn: nothing is built anew under the hand.
async fn an_answer_that_is_not_drawn_yet_is_no_rewriting(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    widget.answers("train").await?;
    let script = r"
        window.slider = find('[data-field=intensity]');
        for (const value of [9, 1, 6, 9, 4]) {
          window.slider.value = value;
          window.slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }
    ";
    browser.run(script, json!([])).await?;
    widget.rates(&[("calf", "left", 4)]).await?;
    widget.answers("modify").await?;
    let same: bool = browser.js("return window.slider === find('[data-field=intensity]')", json!([])).await?;
    ensure!(same, "the slider was built anew");
    Ok(())
}

async fn the_host_hears_the_answer_that_the_reader_sees(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let same = "const ids = all('[data-movement]').map(card => card.dataset.movement); \
        return ids.length > 0 && JSON.stringify(ids) === JSON.stringify(host().assessment.movements.map(it => it.id))";
    browser.until("the cards are those of the assessment", same, json!([])).await?;
    let before: usize = browser.js("return host().assessment.movements.length", json!([])).await?;
    browser
        .run(
            "window.heard = 0; host().addEventListener('sorewise-change', () => { window.heard += 1 })",
            json!([]),
        )
        .await?;
    widget.choose("minutes", "5").await?;
    let script = format!("if (host().assessment.movements.length === a) return false; {same}");
    browser.until("less time, fewer movements, for both", &script, json!(before)).await?;
    let heard: u32 = browser.js("return window.heard", json!([])).await?;
    ensure!(heard == 1, "heard {heard} times of one choice");
    Ok(())
}

async fn a_row_that_goes_on_says_so(context: &Context<'_>) -> Result<()> {
    let widget = phone(context).await?;
    let browser = widget.browser;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let place = "return find('.movements .row-steps span')?.textContent";
    browser.until("a count", &format!("{place}.startsWith('1 ')"), json!([])).await?;
    // The next card's edge shows.
    let edge: bool = browser
        .js("const row = find('.movements .row').getBoundingClientRect(); const next = all('.movements .row > *')[1].getBoundingClientRect(); return next.left < row.right - 8 && next.right > row.right", json!([]))
        .await?;
    ensure!(edge, "nothing shows that the row goes on");
    widget.tap(Pointer::Mouse, ".movements [data-action=row-on]").await?;
    browser.until("the second card", &format!("{place}.startsWith('2 ')"), json!([])).await?;
    widget.tap(Pointer::Mouse, ".movements [data-action=row-back]").await?;
    browser.until("the first card", &format!("{place}.startsWith('1 ')"), json!([])).await?;
    // No card is half empty because its neighbour is long.
    let heights: Vec<f64> = browser
        .js("return all('.row > *').map(card => card.getBoundingClientRect().bottom - card.lastElementChild.getBoundingClientRect().bottom)", json!([]))
        .await?;
    ensure!(heights.iter().all(|empty| *empty < 24.0), "empty below what cards say: {heights:?}");
    Ok(())
}

async fn clips_are_there_when_their_cards_are(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    // Looked at whenever the page changes, before anything is painted.
    let watch = "window.empty = 0; window.clips = 0; new MutationObserver(() => requestAnimationFrame(() => { \
        for (const picture of all('.moving .loop')) { window.clips += 1; if (!picture.firstChild) window.empty += 1; } \
        })).observe(host().shadowRoot, { childList: true, subtree: true })";
    browser.run(watch, json!([])).await?;
    widget.set_report(&calf()).await?;
    browser.until("there are clips", "return window.clips > 3", json!([])).await?;
    let empty: u32 = browser.js("return window.empty", json!([])).await?;
    ensure!(empty == 0, "{empty} times a card came without its clip");
    Ok(())
}
