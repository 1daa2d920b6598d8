//! `embed.html` in a frame of another page, and what the two say to each other (docs/embedding.md).

use crate::browser::{Browser, Pointer, pause};
use crate::faults::Fault;
use crate::harness::{Context, Test};
use crate::site::{BASE, Site};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    embedded_frame_follows_and_tells,
    embedded_sheet_opens_where_the_reader_is,
    embedded_frame_hears_no_strangers,
    embedded_frame_is_found_by_oembed,
    embedded_frame_without_scripts_gives_advice,
];

/// The frame's origin, as seen from the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Here,
    Elsewhere,
    Sandbox,
}

/// Another origin that lets all load its files.
fn elsewhere() -> Result<Site> {
    let site = Site::start(false)?;
    let all = (BASE.to_owned(), "Access-Control-Allow-Origin".to_owned(), "*".to_owned());
    site.send_headers(Some(vec![all]));
    Ok(site)
}

/// Opens a page with a frame, and waits until the element in there is ready.
async fn open(
    context: &Context<'_>,
    folder: &str,
    query: &str,
    sandbox: Option<&str>,
    style: &str,
) -> Result<()> {
    let sandbox = sandbox.map_or(String::new(), |allowed| format!("sandbox=\"{allowed}\""));
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page around a frame</title><script src=\"/pages/collector.js\"></script>\
         <script>window.heard = []; for (const name of ['ready', 'change', 'assessment', 'error']) document.addEventListener(`sorewise-${{name}}`, (event) => \
         heard.push([event.type, event.detail, event.target.localName]));</script>\
         <script type=\"module\">import * as embed from '{folder}embed.js'; window.embed = embed;</script></head><body style=\"margin: 0\"><h1>My legs</h1>\
         <iframe src=\"{folder}embed.html{query}\" {sandbox} style=\"border: 3px solid; width: 400px; height: 500px; {style}\"></iframe>\
         <p style=\"height: 3000px\">More.</p></body></html>"
    );
    let address = context.site.put_page("around", page, "");
    context.browser.open(&address).await?;
    let ready = "return heard.some(([name]) => name === 'sorewise-ready')";
    context.browser.until("the page has heard that it is ready", ready, json!([])).await
}

/// Does something in the frame.
async fn within<T>(browser: &Browser, act: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
    browser.session.enter_frame(0).await.context("entering the frame")?;
    let done = act().await;
    browser.session.enter_default_frame().await?;
    done
}

async fn embedded_frame_follows_and_tells(context: &Context<'_>) -> Result<()> {
    for from in [From::Here, From::Elsewhere, From::Sandbox] {
        follows_and_tells(context, from).await.with_context(|| format!("with a frame from {from:?}"))?;
    }
    Ok(())
}

async fn follows_and_tells(context: &Context<'_>, from: From) -> Result<()> {
    let browser = &context.browser;
    // One in a sandbox is another origin, too.
    let other = if from == From::Here { None } else { Some(elsewhere()?) };
    let folder = other.as_ref().unwrap_or(&context.site).app();
    let sandbox = (from == From::Sandbox).then_some("allow-scripts");
    open(context, &folder, "?lang=es&heading=&report=%7B%7D", sandbox, "").await?;
    let (spoken, report): (String, Value) = within(browser, async || {
        Widget::first(browser).ready().await?;
        browser.js("return [find('.sw').lang, host().getAttribute('report')]", json!([])).await
    })
    .await?;
    ensure!(spoken == "es" && report == Value::Null, "it speaks {spoken}, and has the report {report}");
    let height = as_high_as_inside(browser).await?;
    within(browser, async || {
        // By a key: where a tall frame lies on the screen, drivers do not agree upon.
        let rate = "all('svg [data-region=calf][data-side=left]')[0].dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true, composed: true }))";
        browser.run(rate, json!([])).await?;
        browser.until("it answers", "return host().assessment?.areas[0]?.region === 'calf'", json!([])).await
    })
    .await?;
    let changed = "return heard.filter(([name, detail, from]) => name === 'sorewise-change' && from === 'iframe' && detail.report.areas[0]?.region === 'calf').length > 0";
    browser.until("the page has heard of it", changed, json!([])).await?;
    let later = as_high_as_inside(browser).await?;
    ensure!(later > height + 300.0, "the answer made it {later} px high, from {height}");

    let ask = "const { getReport, setReport } = window.embed; const frame = document.querySelector('iframe');
        if (!a) return await getReport(frame);
        try { return await setReport(frame, a) } catch (error) { return [error.name, error.message] }";
    let told: Value = browser.promise(ask, Value::Null).await?;
    ensure!(told["report"]["areas"][0]["region"] == "calf" && told["assessment"].is_object(), "{told}");
    let told: Value = browser.promise(ask, json!({"schema": 1, "areas": []})).await?;
    ensure!(told["report"]["areas"] == json!([]), "{told}");
    let wrong = json!({"schema": 1, "areas": [{"region": "tail", "side": "left", "intensity": 3}]});
    let (name, message): (String, String) = browser.promise(ask, wrong).await?;
    ensure!(name == "TypeError" && message.contains("areas[0].region"), "{name}: {message}");
    as_high_as_inside(browser).await.map(|_| ())
}

/// The frame has come to be as high as what it holds, and stays so; gives how high.
async fn as_high_as_inside(browser: &Browser) -> Result<f64> {
    let mut last = (0.0, 0.0);
    for _ in 0..60 {
        let inside = "return document.documentElement.getBoundingClientRect().height";
        let inside: f64 = within(browser, async || browser.js(inside, json!([])).await).await?;
        let frame: f64 =
            browser.js("return document.querySelector('iframe').clientHeight", json!([])).await?;
        let stays = last == (inside, frame);
        last = (inside, frame);
        if stays && (frame - inside).abs() <= 1.0 {
            let watch = "let changes = 0; const watch = new MutationObserver(() => changes += 1); watch.observe(document.querySelector('iframe'), { attributes: true });
                await new Promise((go) => setTimeout(go, 1000)); watch.disconnect(); return changes";
            let changes: u32 = browser.promise(watch, json!([])).await?;
            if changes == 0 {
                return Ok(frame);
            }
        }
        pause(100).await;
    }
    anyhow::bail!("what the frame holds is {} px high, and the frame {}", last.0, last.1)
}

/// Also in a frame that is lower than the screen and half out of sight.
async fn embedded_sheet_opens_where_the_reader_is(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    let other = elsewhere()?;
    for (query, style, down) in [("", "", 0), ("", "", 250), ("?view=compact", "margin-top: 400px", 0)] {
        open(context, &other.app(), query, None, style).await?;
        if query.is_empty() {
            let long = "await window.embed.setReport(document.querySelector('iframe'), a); return null";
            let _: Value = browser.promise(long, calf()).await?;
        }
        as_high_as_inside(browser).await?;
        browser.run("scrollTo(0, a)", json!(down)).await?;
        // What comes with the answer keeps the sheet in sight.
        within(browser, async || Widget::first(browser).ready().await).await?;
        let open = "for (const one of all('svg [data-region=chest]')) one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }))";
        within(browser, async || browser.run(open, json!([])).await).await?;
        let mut seen = (0.0, 0.0, 0.0);
        for _ in 0..60 {
            let sheet = "const box = find('.rating')?.getBoundingClientRect(); return box ? [box.top, box.bottom] : [0, 0]";
            let (top, bottom): (f64, f64) =
                within(browser, async || browser.js(sheet, json!([])).await).await?;
            let (frame, window): (f64, f64) = browser
                .js(
                    "return [document.querySelector('iframe').getBoundingClientRect().top + 3, innerHeight]",
                    json!([]),
                )
                .await?;
            seen = (frame + top, frame + bottom, window);
            if bottom > top + 40.0 && seen.0 >= -1.0 && seen.1 <= window + 1.0 {
                break;
            }
            pause(100).await;
        }
        ensure!(
            seen.1 > seen.0 + 40.0 && seen.0 >= -1.0 && seen.1 <= seen.2 + 1.0,
            "{query} at {down}: the sheet is at {} to {} of {}",
            seen.0,
            seen.1,
            seen.2
        );
    }
    Ok(())
}

/// Neither side listens to others, nor to what makes no sense.
async fn embedded_frame_hears_no_strangers(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    open(context, &context.site.app(), "", None, "").await?;
    let before = as_high_as_inside(browser).await?;
    let script = r"
        const frame = document.querySelector('iframe');
        heard.length = 0;
        window.replies = [];
        addEventListener('message', ({ data }) => data?.type === 'reply' && replies.push(data));
        const from = (inside, message) => inside.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
        // Another frame, and the page itself, say what only ours may say.
        const stranger = document.body.appendChild(document.createElement('iframe'));
        const event = { sorewise: 1, type: 'event', name: 'sorewise-change', detail: {} };
        for (const message of [{ sorewise: 1, type: 'hello' }, { sorewise: 1, type: 'height', height: 99 }, event]) {
          from(stranger.contentWindow, message);
          window.postMessage(message, '*');
        }
        // Another frame asks ours.
        stranger.contentWindow.eval(`
          const ours = parent.frames[0];
          for (const type of ['connect', 'get-report', 'set-report']) ours.postMessage({ sorewise: 1, type, id: 'x', report: { schema: 1, areas: [{ region: 'calf', side: 'left', intensity: 4 }] } }, '*');
          ours.postMessage({ sorewise: 1, type: 'seen', top: 7, bottom: 7 }, '*');`);
        // Ours says what makes no sense.
        for (const message of [null, 1, 'height', {}, { sorewise: 2, type: 'height', height: 99 }, { sorewise: 1, type: 'height', height: '99' },
          { sorewise: 1, type: 'height', height: -1 }, { sorewise: 1, type: 'height', height: 1e9 }, { sorewise: 1, type: 'height' },
          { sorewise: 1, type: 'constructor' }, { sorewise: 1, type: '__proto__' }, { sorewise: 1 }, { sorewise: 1, type: 'reply', id: 'z' },
          { sorewise: 1, type: 'event', name: 'click', detail: {} }, { sorewise: 1, type: 'event' }]) from(frame.contentWindow, message);
        // And the page says what makes no sense to ours.
        for (const message of [null, 'seen', { sorewise: 2, type: 'get-report', id: 'y' }, { sorewise: 1, type: 'toString' },
          { sorewise: 1, type: 'seen', top: 'a', bottom: {} }, { sorewise: 1, type: 'seen', top: -1e9, bottom: 1e9 }]) frame.contentWindow.postMessage(message, '*');
        await new Promise((go) => setTimeout(go, 800));
        const { report } = await window.embed.getReport(frame);
        return { heard, replies: replies.filter(({ id }) => id === 'x' || id === 'y'), areas: report.areas.length, seen: frame.contentWindow.sorewiseSeen, strangers: stranger.style.height }";
    let told: Value = browser.promise(script, json!([])).await?;
    ensure!(told["heard"] == json!([]) && told["replies"] == json!([]) && told["areas"] == 0, "{told}");
    ensure!(told["seen"]["top"] == 0 && told["seen"]["bottom"] != 7 && told["strangers"] == "", "{told}");
    let after = as_high_as_inside(browser).await?;
    ensure!((before - after).abs() < 1.0, "from {before} to {after}");

    // A folder that talks to one page alone.
    context.site.keep_nothing();
    let only = "<meta name=\"sorewise-parents\" content=\"https://blog.example\">";
    context.site.break_files(
        "embed.html",
        Fault::Text("<meta name=\"sorewise-parents\" content=\"\">", only.to_owned()),
    );
    let folder = context.site.app();
    // Under an address that no browser has kept.
    let silent = open(context, &folder, "?lang=en", None, "");
    ensure!(
        tokio::time::timeout(std::time::Duration::from_secs(4), silent).await.is_err(),
        "it talks to another page"
    );
    let (height, heard): (f64, usize) =
        browser.js("return [document.querySelector('iframe').clientHeight, heard.length]", json!([])).await?;
    ensure!((height - 500.0).abs() < 1.0 && heard == 0, "{height} px, {heard} events");
    within(browser, async || Widget::first(browser).ready().await).await
}

/// An editor gets the address, finds what stands for it, and puts that into its page.
async fn embedded_frame_is_found_by_oembed(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.site.keep_nothing();
    for file in ["embed.html", "oembed.json"] {
        // As the document tells to do.
        context.site.break_files(file, Fault::Text("https://sorewise.example/", context.site.app()));
    }
    browser
        .open(&context.site.put_page(
            "editor",
            "<!doctype html><title>An editor</title><main></main>".to_owned(),
            "",
        ))
        .await?;
    let script = r"
        const page = new DOMParser().parseFromString(await (await fetch(a)).text(), 'text/html');
        const { href } = page.querySelector('link[type=\'application/json+oembed\']');
        const found = await (await fetch(href)).json();
        document.querySelector('main').innerHTML = found.html;
        return found";
    let found: Value = browser.promise(script, json!(format!("{}embed.html", context.site.app()))).await?;
    ensure!(
        found["version"] == "1.0"
            && found["type"] == "rich"
            && found["width"].is_u64()
            && found["height"].is_u64(),
        "{found}"
    );
    within(browser, async || {
        Widget::first(browser).ready().await?;
        Widget::first(browser).ask_about_calf(Pointer::Mouse).await
    })
    .await
}

/// A frame that may run none has all of the advice.
async fn embedded_frame_without_scripts_gives_advice(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    context.expect_error("allow-scripts");
    let page = format!(
        "<!doctype html><title>A page</title><iframe src=\"{BASE}embed.html\" sandbox=\"allow-same-origin\" style=\"width: 400px; height: 500px\"></iframe>"
    );
    browser.open(&context.site.put_page("mute", page, "")).await?;
    let said =
        "return document.querySelector('iframe').contentDocument?.querySelector('sore-wise')?.innerText";
    browser.until("it says something", said, json!([])).await?;
    let said: String = browser.js(said, json!([])).await?;
    for part in
        ["Get emergency help now.", "Pressure or tightness in the chest", "See a doctor today.", "out of 10"]
    {
        ensure!(said.contains(part), "{part} is not in {said}");
    }
    Ok(())
}
