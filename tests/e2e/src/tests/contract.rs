//! What `element/element.json` promises to pages: each attribute, method, event, slot, part and custom property does something.

use super::routine::{advance, playing};
use crate::browser::{Browser, Pointer, key, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    contract_properties_are_attributes,
    contract_report_as_attribute,
    contract_views,
    contract_parts_that_a_page_chooses,
    contract_compact_is_small,
    contract_readonly,
    contract_loading,
    contract_heading_level,
    contract_methods,
    contract_answer_is_told,
    contract_routine_end_is_told,
    contract_slots,
    contract_slots_where_it_cannot_start,
    contract_styles_of_parts,
    contract_variables,
    contract_nothing_is_written_on_the_element,
];

/// What stands under a key of the list, by its name.
fn listed(key: &str) -> Result<Vec<Value>> {
    let list = std::fs::read_to_string(xtask::paths::root().join("element/element.json"))?;
    let list: Value = serde_json::from_str(&list)?;
    list[key].as_array().cloned().with_context(|| key.to_owned())
}

/// A page with a widget that says what it says of a calf.
async fn answered<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    browser.until("the rest has come", "return Boolean(find('.details .share'))", json!([])).await?;
    Ok(widget)
}

/// Which of these show.
async fn shown(browser: &Browser, selectors: &[&str]) -> Result<Vec<String>> {
    let script = "return a.filter(selector => all(selector).some(one => one.getClientRects().length > 0))";
    browser.js(script, json!(selectors)).await
}

async fn contract_properties_are_attributes(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    Widget::first(browser).ready().await?;
    for one in listed("attributes")? {
        let Some(property) = one["property"].as_str() else { continue };
        let name = one["name"].clone();
        let (value, written) = match one["type"].as_str() {
            Some("boolean") => (json!(true), json!("")),
            _ => (
                one["values"].get(0).cloned().unwrap_or(json!("ann")),
                one["values"].get(0).cloned().unwrap_or(json!("ann")),
            ),
        };
        let script = r"
            const [property, name, value] = a;
            const before = host()[property];
            host()[property] = value;
            const set = [host().getAttribute(name), host()[property]];
            host()[property] = null;
            return [before, set[0], set[1], host().getAttribute(name), host()[property]];";
        let found: Value = browser.js(script, json!([property, name, value])).await?;
        let empty = if one["type"] == "boolean" { json!(false) } else { json!("") };
        ensure!(found == json!([empty, written, value, null, empty]), "{property}: {found}");
    }
    // What a framework sets before the script has come is not lost.
    let script = r"
        const early = document.createElement('sore-wise');
        Object.defineProperty(early, 'view', { value: 'compact', configurable: true, writable: true, enumerable: true });
        document.body.append(early);
        return early.getAttribute('view');";
    ensure!(browser.js::<Value>(script, json!([])).await? == "compact", "what was set before is lost");
    Ok(())
}

async fn contract_report_as_attribute(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    browser.run("window.heard = []; for (const event of ['change', 'error']) addEventListener(`sorewise-${event}`, ({ type, detail }) => heard.push([type, detail.kind]))", json!([])).await?;
    browser.run("host().setAttribute('report', a)", json!(calf().to_string())).await?;
    widget.ready().await?;
    widget.answers("modify").await?;
    widget.says_calf().await?;
    browser.run("host().setAttribute('report', '{\"schema\":1,\"areas\":[]}')", json!([])).await?;
    browser.until("it is followed", "return host().report.areas.length === 0", json!([])).await?;
    // React 18 writes this.
    browser.run("host().setAttribute('report', '[object Object]')", json!([])).await?;
    let heard: Value = browser.js("return heard", json!([])).await?;
    ensure!(heard == json!([["sorewise-error", "report"]]), "{heard}");
    Ok(())
}

async fn contract_views(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    let rest = [".areas", ".story", ".about-me", ".workouts", ".movements", ".share", ".points"];
    let all = shown(browser, &rest).await?;
    ensure!(all == rest, "{all:?} show");
    ensure!(shown(browser, &["[data-action=open-all]"]).await?.is_empty(), "the button shows");
    browser.run("host().view = 'compact'", json!([])).await?;
    let left = shown(browser, &rest).await?;
    ensure!(left.is_empty(), "compact, and there is {left:?}");
    let there = [".map", ".sentence", "[data-action=open-all]"];
    let seen = shown(browser, &there).await?;
    ensure!(seen == there, "only {seen:?}");
    // It opens, and closes again.
    for open in [true, false] {
        widget.tap(Pointer::Mouse, "[data-action=open-all]").await?;
        let seen = shown(browser, &rest).await?;
        ensure!(seen.len() == if open { rest.len() } else { 0 }, "open is {open}: {seen:?}");
        let said: Value = browser.js("return find('[data-action=open-all]').ariaExpanded", json!([])).await?;
        ensure!(said == json!(open.to_string()), "it says {said}");
    }
    // What cannot wait is whole.
    let mut urgent = calf();
    urgent["signs"] = json!(["chest-pressure"]);
    widget.set_report(&urgent).await?;
    widget.answers("emergency").await?;
    let seen = shown(browser, &[".points", ".why"]).await?;
    ensure!(seen.len() == 2, "of an emergency only {seen:?} shows");
    Ok(())
}

async fn contract_parts_that_a_page_chooses(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    answered(context).await?;
    let parts = [
        ("list", ".areas"),
        ("story", ".story"),
        ("about", ".about-me"),
        ("workouts", ".workouts"),
        ("course", ".course"),
        ("movements", ".movements"),
        ("advice", ".details .cards:not(.movements)"),
        ("share", ".share"),
    ];
    let known: Vec<Value> = parts.iter().map(|(name, _)| json!(name)).collect();
    let attributes = listed("attributes")?;
    let listed = attributes.iter().find(|one| one["name"] == "parts").context("parts")?;
    ensure!(listed["values"] == json!(known), "{listed}");
    let selectors = parts.map(|(_, selector)| selector);
    ensure!(shown(browser, &selectors).await?.len() == parts.len(), "not all show at first");
    for (name, selector) in parts {
        browser.run("host().parts = a", json!(name)).await?;
        let seen = shown(browser, &selectors).await?;
        ensure!(seen == [selector], "{name}: {seen:?}");
        let always = shown(browser, &[".map", ".sentence", ".foot"]).await?;
        ensure!(always.len() == 3, "{name}: {always:?}");
    }
    Ok(())
}

/// In a column of 240 px nothing runs over, and what can be tapped is as large as a finger.
async fn contract_compact_is_small(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    for (width, view) in [(240, "compact"), (280, ""), (280, "compact")] {
        browser.run("host().view = a[1]; document.querySelector('main').style.cssText = `width: ${a[0]}px; padding: 0; margin: 0`", json!([width, view])).await?;
        pause(200).await;
        for open in ["", "more", "rating"] {
            if open == "more" {
                browser.run("find('[data-tool=more]').click()", json!([])).await?;
            }
            if open == "rating" {
                widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
            }
            let script = r"
                const edge = host().getBoundingClientRect();
                const out = all('.sw button, .sw p, .sw input, .sw h2').filter(one => one.getClientRects().length && !one.closest('.row, .visually-hidden, .player'))
                  .filter(one => { const box = one.getBoundingClientRect(); return box.left < edge.left - 0.5 || box.right > edge.right + 0.5 });
                const torn = all('.segment, .button').filter(one => one.getClientRects().length && (one.scrollWidth > one.clientWidth + 1 ||
                  one.parentElement.matches('.segments') && one.getBoundingClientRect().right > one.parentElement.getBoundingClientRect().right - 2));
                return [edge.width, out.map(one => one.className + one.textContent), torn.map(one => one.className + one.textContent)];";
            let (wide, out, torn): (f64, Vec<String>, Vec<String>) = browser.js(script, json!([])).await?;
            ensure!(wide <= f64::from(width) + 0.5, "{wide} px in {width}");
            ensure!(
                out.is_empty() && torn.is_empty(),
                "{width} {view} {open}: outside {out:?}, torn {torn:?}"
            );
        }
        widget.tap(Pointer::Mouse, ".rating .rating-foot [data-action=done]").await?;
    }
    // But for the tools that were opened, and a question, which is as long as it has to be.
    let script = r"
        document.querySelector('main').style.width = '240px';
        if (find('[data-tool=more]').ariaExpanded === 'true') find('[data-tool=more]').click();
        const high = (selector) => find(selector)?.offsetHeight ?? 0;
        const small = host().offsetHeight - high('.asks');
        host().view = '';
        return [small, host().offsetHeight];";
    let (small, whole): (f64, f64) = browser.js(script, json!([])).await?;
    ensure!(small < 1_200.0 && small < whole / 4.0, "compact is {small} px high, the whole {whole}");
    Ok(())
}

async fn contract_readonly(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    browser.run("host().readonly = true", json!([])).await?;
    let hidden = shown(
        browser,
        &[".context", ".asks", ".finder", "[data-action=clear]", "[data-tool=undo]", ".area .slider"],
    )
    .await?;
    ensure!(hidden.is_empty(), "{hidden:?} is offered");
    let selector = "svg[data-view=posterior] [data-region=glutes][data-side=right]";
    widget.show(Pointer::Mouse, View::Posterior).await?;
    widget.tap(Pointer::Mouse, selector).await?;
    browser.run("find(a).focus()", json!(selector)).await?;
    browser.press('7').await?;
    browser.chord(&[key::CONTROL], 'z').await?;
    pause(300).await;
    widget.says_calf().await?;
    ensure!(shown(browser, &[".rating"]).await?.is_empty(), "a rating is open");
    // The page still sets it.
    let glutes = json!({ "schema": 1, "areas": [{ "region": "glutes", "side": "right", "intensity": 6 }] });
    widget.set_report(&glutes).await?;
    widget.rates(&[("glutes", "right", 6)]).await?;
    browser.run("host().setAttribute('readonly', 'false')", json!([])).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 3).await
}

async fn contract_loading(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("below.html")).await?;
    let widget = Widget::first(browser);
    pause(500).await;
    ensure!(
        browser.js::<bool>("return host().dataset.state === undefined", json!([])).await?,
        "it has started"
    );
    browser.run("host().loading = 'eager'", json!([])).await?;
    widget.ready().await
}

async fn contract_heading_level(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    answered(context).await?;
    let levels = "return [...new Set(all('h1, h2, h3').map(one => Number(one.ariaLevel ?? one.localName[1]) * 10 + Number(one.localName[1])))].sort()";
    let found: Value = browser.js(levels, json!([])).await?;
    ensure!(found == json!([22, 33]), "{found}");
    browser.run("host().headingLevel = 3", json!([])).await?;
    browser
        .until(
            "sections have the third",
            "return find('.details h2').ariaLevel === '3' && find('.details h3').ariaLevel === '4'",
            json!([]),
        )
        .await?;
    browser.run("host().heading = true", json!([])).await?;
    browser
        .until(
            "the title has it",
            "return find('h1')?.ariaLevel === '3' && find('.details h2').ariaLevel === '4'",
            json!([]),
        )
        .await?;
    browser.run("host().headingLevel = null", json!([])).await?;
    browser.until("it has its own", "return all('[aria-level]').length === 0", json!([])).await
}

async fn contract_methods(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("below.html")).await?;
    let widget = Widget::first(browser);
    pause(300).await;
    ensure!(
        browser.js::<bool>("return host().dataset.state === undefined", json!([])).await?,
        "it has started"
    );
    let outside: String = browser
        .promise("return await document.createElement('sore-wise').start().then(() => '', String)", json!([]))
        .await?;
    ensure!(outside.contains("in no page"), "an element in no page starts: {outside}");
    let _: Value = browser.promise("await host().start(); return host().dataset.state", json!([])).await?;
    widget.ready().await?;
    let _: Value = browser.promise("await host().setReport(a)", calf()).await?;
    let said: String = browser.js("return host().exportJson()", json!([])).await?;
    let said: Value = serde_json::from_str(&said)?;
    ensure!(
        crate::widget::says_calf(&said["report"]) && said["assessment"]["disposition"] == "modify",
        "{said}"
    );
    let told: Value = browser.js("return host().getReport()", json!([])).await?;
    ensure!(told == said["report"], "{told}");
    // Also where the other side of the body shows.
    for region in ["calf", "chest", "glutes"] {
        let found: bool =
            browser.promise("return await host().focusRegion(a, 'left')", json!(region)).await?;
        ensure!(found, "there is no {region}");
        let script = "const at = host().shadowRoot.activeElement; return at?.dataset.region === a && at.dataset.side === 'left' && at.getClientRects().length > 0";
        browser.until(&format!("{region} has the focus"), script, json!(region)).await?;
    }
    ensure!(
        !browser.promise::<bool>("return await host().focusRegion('tail')", json!([])).await?,
        "there is a tail"
    );
    browser.run("host().reset()", json!([])).await?;
    let left: Value = browser.js("return [host().report, host().assessment]", json!([])).await?;
    ensure!(left == json!([{ "schema": 1, "areas": [] }, null]), "{left}");
    Ok(())
}

/// Whoever has brought it about, and once.
async fn contract_answer_is_told(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let listen = "window.heard = []; for (const event of ['change', 'assessment']) addEventListener(`sorewise-${event}`, ({ type, detail }) => heard.push([type, detail.assessment?.disposition ?? null]))";
    browser.run(listen, json!([])).await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    widget.set_report(&calf()).await?;
    browser.run("host().reset()", json!([])).await?;
    pause(300).await;
    let heard: Value = browser.js("return heard.splice(0)", json!([])).await?;
    ensure!(heard == json!([["sorewise-assessment", "modify"], ["sorewise-assessment", null]]), "{heard}");
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    // It is told once it is drawn.
    let both = "return ['change', 'assessment'].every(event => heard.some(([type]) => type === `sorewise-${event}`))";
    browser.until("both are told", both, json!([])).await
}

async fn contract_routine_end_is_told(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = playing(context, &["M1"], 0).await?;
    let listen =
        "window.heard = []; addEventListener('sorewise-routine-end', ({ detail }) => heard.push(detail))";
    browser.run(listen, json!([])).await?;
    advance(browser, 10_000).await?;
    widget.tap(Pointer::Mouse, super::routine::END).await?;
    let heard: Vec<Value> = browser.js("return heard", json!([])).await?;
    ensure!(heard.len() == 1 && heard[0]["finished"] == false, "{heard:?}");
    let seconds = heard[0]["seconds"].as_f64().context("seconds")?;
    ensure!((9.0..12.0).contains(&seconds) && heard[0]["of"].as_f64() > Some(30.0), "{heard:?}");
    Ok(())
}

async fn contract_slots(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    let script = r"
        for (const slot of ['header', 'footer', 'disclaimer', 'poster', 'fallback', '']) {
          const own = document.createElement('b');
          own.slot = slot;
          own.textContent = `the ${slot}`;
          host().append(own);
        }
        const top = (one) => one.getBoundingClientRect().top;
        const own = (slot) => host().querySelector(`[slot='${slot}']`);
        const shown = [...host().children].filter(one => one.getClientRects().length > 0).map(one => one.slot);
        return [shown, top(own('header')) < top(find('.map')), top(own('footer')) > top(find('.foot p')), own('disclaimer').assignedSlot.closest('.foot') !== null];";
    let found: Value = browser.js(script, json!([])).await?;
    ensure!(found == json!([["header", "footer", "disclaimer"], true, true, true]), "{found}");
    Ok(())
}

async fn contract_slots_where_it_cannot_start(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("without.html")).await?;
    let script = r"
        if (!find('.failed ul')) return null;
        for (const slot of ['fallback', 'poster']) {
          const own = document.createElement('b');
          [own.slot, own.textContent] = [slot, slot];
          host().append(own);
        }
        return [...host().children].filter(one => one.getClientRects().length > 0).map(one => one.slot);";
    browser.until("there is advice", "return Boolean(find('.failed ul'))", json!([])).await?;
    let shown: Value = browser.js(script, json!([])).await?;
    ensure!(shown == json!(["fallback"]), "{shown}");
    Ok(())
}

/// A report that brings all sections about, with a rating open.
async fn full<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    let widget = answered(context).await?;
    let mut report = calf();
    report["signs"] = json!(["fever"]);
    report["areas"][0]["signs"] = json!(["swelling"]);
    browser.run("host().heading = true; window.first = a", report).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.tap(Pointer::Mouse, "[data-tool=more]").await?;
    Ok(widget)
}

/// Each part can be reached, in some moment of a visit.
async fn contract_styles_of_parts(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // What has changed since another day takes another day: tests/contract.rs sees that its view has its part.
    let mut parts: Vec<String> = listed("parts")?
        .iter()
        .filter_map(|one| one["name"].as_str().map(str::to_owned))
        .filter(|name| name != "since")
        .collect();
    let style = "const sheet = new CSSStyleSheet(); sheet.replaceSync(a.map(part => `sore-wise::part(${part}) { outline: 7px solid rgb(1, 2, 3) }`).join('')); document.adoptedStyleSheets = [sheet]";
    let reached = "return a.filter(part => all(`[part=${part}]`).some(one => getComputedStyle(one).outlineColor === 'rgb(1, 2, 3)' && getComputedStyle(one).outlineWidth === '7px'))";
    let widget = full(context).await?;
    browser.run(style, json!(parts)).await?;
    for moment in ["rating", "answer", "consult", "player"] {
        match moment {
            "answer" => widget.tap(Pointer::Mouse, ".rating .rating-foot [data-action=done]").await?,
            "consult" => {
                widget.set_report(&crate::widget::bruised()).await?;
                browser
                    .until("something is kept back", "return Boolean(find('[part=withheld]'))", json!([]))
                    .await?;
            }
            "player" => {
                widget.set_report(&calf()).await?;
                widget.answers("modify").await?;
                widget.tap(Pointer::Mouse, ".start-routine button").await?;
                browser.until("it plays", "return Boolean(find('dialog[open]'))", json!([])).await?;
            }
            _ => {}
        }
        pause(200).await;
        let seen: Vec<String> = browser.js(reached, json!(parts)).await?;
        parts.retain(|part| !seen.contains(part));
    }
    ensure!(parts.is_empty(), "not reached: {parts:?}");
    Ok(())
}

/// Each changes what is computed of something that is drawn, or what a pixel is.
async fn contract_variables(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let widget = full(context).await?;
    let look = r"
        const names = ['background-color', 'color', 'border-top-color', 'border-top-width', 'border-top-left-radius', 'outline-color', 'fill', 'stroke',
          'stop-color', 'font-family', 'font-size', 'font-weight', 'line-height', 'padding-top', 'row-gap', 'top', 'bottom', 'scroll-margin-top',
          'margin-bottom', 'inset-block-start'];
        window.look = () => all('.sw, .sw *').map((one) => { const style = getComputedStyle(one); return names.map((name) => style.getPropertyValue(name)).join() }).join('\n');";
    browser.run(look, json!([])).await?;
    // A ring is drawn around what has the focus by keys.
    browser.press(key::TAB).await?;
    pause(100).await;
    let mut dead = Vec::new();
    for one in listed("variables")? {
        let name = one["name"].as_str().context("a name")?;
        let value = match one["syntax"].as_str() {
            Some("<color>") => "rgb(1, 2, 3)",
            Some("<length>") => "33px",
            Some("<number>") if name == "heading-weight" => "300",
            Some("<number>") => "2.5",
            _ => "monospace",
        };
        let script = r"
            window.before ??= look();
            document.documentElement.style.setProperty(a[0], a[1]);
            const changed = look() !== before;
            document.documentElement.style.removeProperty(a[0]);
            return [changed, look() === before];";
        let (changed, back): (bool, bool) =
            browser.js(script, json!([format!("--sorewise-{name}"), value])).await?;
        ensure!(back, "{name} does not go away");
        if !changed {
            dead.push(name.to_owned());
        }
    }
    ensure!(dead.is_empty(), "nothing follows {dead:?}");
    widget.tap(Pointer::Mouse, ".rating .rating-foot [data-action=done]").await
}

/// Frameworks that hydrate or morph a page find the element as they have written it.
async fn contract_nothing_is_written_on_the_element(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    browser.promise::<Value>("return await keeps('area/calf/left')", json!([])).await?;
    // Something is kept, the build is another one, and so are the words: all that the first view hides.
    let script = r"
        window.written = [];
        const other = document.createElement('sore-wise');
        other.setAttribute('build', 'feminine');
        new MutationObserver((changes) => written.push(...changes.map(({ attributeName }) => attributeName))).observe(other, { attributes: true });
        document.documentElement.lang = 'es';
        host().replaceWith(other);";
    browser.run(script, json!([])).await?;
    widget.ready().await?;
    widget.says_calf().await?;
    let (written, attributes): (Vec<String>, Vec<String>) =
        browser.js("return [written, host().getAttributeNames()]", json!([])).await?;
    ensure!(
        attributes == ["build", "data-state"] && written == ["data-state"],
        "{written:?}, {attributes:?}"
    );
    // A morph takes it away, and nothing misses it.
    browser.run("host().removeAttribute('data-state')", json!([])).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "glutes", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    let state: bool =
        browser.js("try { return host().matches(':state(ready)') } catch { return true }", json!([])).await?;
    ensure!(state, "it is not in its state");
    Ok(())
}
