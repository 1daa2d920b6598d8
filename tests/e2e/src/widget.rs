//! A `<sore-wise>` on the page, as a person meets it. What it promises to the outside (attributes,
//! events, `data-…` marks) is what these helpers go by.

use crate::browser::{Browser, Point, Pointer, pause};
use crate::harness::Context;
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

/// Which side of the body, or of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// From the front.
    Anterior,
    /// From the back.
    Posterior,
}

impl View {
    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Anterior => "anterior",
            Self::Posterior => "posterior",
        }
    }
}

/// One element of the page.
#[derive(Debug, Clone, Copy)]
pub struct Widget<'a> {
    /// Where it is.
    pub browser: &'a Browser,
    /// Which of the page's elements: 0 for the first.
    pub index: usize,
}

impl<'a> Widget<'a> {
    /// The page's first element.
    pub fn first(browser: &'a Browser) -> Self {
        Self { browser, index: 0 }
    }

    /// Waits until it can be tapped.
    pub async fn ready(&self) -> Result<()> {
        let script =
            "return host(a)?.dataset.state === 'ready' && all('[data-view] [data-region]', a).length > 20";
        self.browser.until("the map is there", script, json!(self.index)).await?;
        // What comes a moment later, for the answer.
        self.browser.until("all is there", "return find('.context', a) !== null", json!(self.index)).await
    }

    /// A point of the viewport where a tap hits the element that the selector names (in the shadow
    /// root), scrolled into view: near its middle, and not covered by anything else. Cards follow the
    /// answer a frame later, so it waits until the element stays where it is, and before that until what
    /// stands above it on the page is complete.
    pub async fn point(&self, selector: &str) -> Result<Point> {
        for index in 0..self.index {
            Self { index, ..*self }.grown().await?;
        }
        let there = "return Boolean(find(a[1], a[0]))";
        self.browser.until(&format!("there is {selector}"), there, json!([self.index, selector])).await?;
        let mut last = self.point_now(selector).await?;
        for _ in 0..20 {
            pause(40).await;
            let now = self.point_now(selector).await?;
            if now == last {
                break;
            }
            last = now;
        }
        Ok(last)
    }

    async fn point_now(&self, selector: &str) -> Result<Point> {
        let script = r"
            const element = find(a[1], a[0]);
            if (!element) return 'there is none';
            element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            const points = [];
            const steps = 12;
            for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++) points.push([
              Math.round(box.left + box.width * i / steps), Math.round(box.top + box.height * j / steps)]);
            const away = ([x, y]) => Math.hypot(x - box.left - box.width / 2, y - box.top - box.height / 2);
            points.sort((one, other) => away(one) - away(other));
            const root = host(a[0]).shadowRoot;
            const hits = ([x, y]) => element.contains(root.elementFromPoint(x, y));
            return points.find(hits) ?? `nothing of it can be hit: ${JSON.stringify(box)}`;
        ";
        let found: Value = self.browser.js(script, json!([self.index, selector])).await?;
        serde_json::from_value(found.clone()).with_context(|| format!("tapping {selector}: {found}"))
    }

    /// Waits until it grows no more: cards come one by one below an answer, and move what stands further down away from under a
    /// pointer (an engine without scroll anchoring holds nothing in its place).
    pub async fn grown(&self) -> Result<()> {
        self.browser.run("window.heights = []", json!([])).await?;
        let still = "heights.push(host(a).getBoundingClientRect().height); \
            return heights.length > 5 && new Set(heights.slice(-6)).size === 1";
        self.browser.until("it grows no more", still, json!(self.index)).await
    }

    /// Taps what the selector names; where that is one of the tools that are folded away, these are opened
    /// first.
    pub async fn tap(&self, pointer: Pointer, selector: &str) -> Result<()> {
        let folded = "const tool = find(a[1], a[0]); return Boolean(tool?.closest('.extras')) && tool.getClientRects().length === 0";
        if self.browser.js::<bool>(folded, json!([self.index, selector])).await? {
            let point = self.point("[data-tool=more]").await?;
            self.browser.tap(pointer, point).await?;
            let shows = "return find(a[1], a[0]).getClientRects().length > 0";
            self.browser.until("the other tools show", shows, json!([self.index, selector])).await?;
        }
        let point = self.point(selector).await?;
        self.browser.tap(pointer, point).await
    }

    /// Taps a region of the body, after turning it to the view where there is room for one only.
    pub async fn tap_region(&self, pointer: Pointer, view: View, region: &str, side: &str) -> Result<()> {
        self.show(pointer, view).await?;
        self.tap(pointer, &shape(view, region, side)).await?;
        let script = "return find('[data-field=intensity]', a) !== null";
        self.browser.until("the rating is open", script, json!(self.index)).await
    }

    /// Turns the body to a view, where only one shows.
    pub async fn show(&self, pointer: Pointer, view: View) -> Result<()> {
        let script = "return find(a[1], a[0]).getBoundingClientRect().height > 0";
        let svg = format!("svg[data-view={}]", view.name());
        if !self.browser.js::<bool>(script, json!([self.index, svg])).await? {
            self.tap(pointer, &format!("[data-show={}]", view.name())).await?;
            self.browser.until("the body has turned", script, json!([self.index, svg])).await?;
        }
        Ok(())
    }

    /// Puts the slider at a rating.
    pub async fn rate(&self, pointer: Pointer, value: u8) -> Result<()> {
        let (_, y) = self.point("[data-field=intensity]").await?;
        let script = r"
            const slider = find('[data-field=intensity]', a[0]);
            const box = slider.getBoundingClientRect();
            // As src/ui/rating.css draws it.
            const thumb = 2 * parseFloat(getComputedStyle(slider).fontSize);
            const part = a[1] / 10;
            const across = getComputedStyle(slider).direction === 'rtl' ? 1 - part : part;
            return box.left + thumb / 2 + (box.width - thumb) * across;
        ";
        let x: f64 = self.browser.js(script, json!([self.index, value])).await?;
        self.browser.tap(pointer, (x, y)).await?;
        let script = "return find('[data-field=intensity]', a[0]).value === String(a[1]) \
            && host(a[0]).report.areas.some(area => area.intensity === a[1])";
        self.browser.until(&format!("the rating is {value}"), script, json!([self.index, value])).await
    }

    /// Chooses an option of a list.
    pub async fn choose(&self, field: &str, value: &str) -> Result<()> {
        let script = r"
            const option = find(`[data-field=${a[1]}] option[value='${a[2]}']`, a[0]);
            option?.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
            return option;
        ";
        let arguments = json!([self.index, field, value]);
        let there = "return Boolean(find(`[data-field=${a[1]}] option[value='${a[2]}']`, a[0]))";
        self.browser.until(&format!("{field} has an option {value}"), there, arguments.clone()).await?;
        let script = format!(
            "const host = (n) => document.querySelectorAll('sore-wise')[n]; const a = arguments[0];
            const find = (selector, n) => host(n).shadowRoot.querySelector(selector);\n{script}"
        );
        let option = self.browser.session.execute(script.as_str(), vec![arguments.clone()]).await?;
        let option = option.element().with_context(|| format!("{field} has no option {value}"))?;
        option.click().await?;
        let script = "return find(`[data-field=${a[1]}]`, a[0]).value === a[2]";
        self.browser.until(&format!("{field} is {value}"), script, arguments).await
    }

    /// Switches a sensation or a sign on.
    pub async fn switch_on(&self, pointer: Pointer, selector: &str) -> Result<()> {
        self.tap(pointer, selector).await?;
        let script = "return find(a[1], a[0])?.ariaPressed === 'true' || find(a[1], a[0])?.getAttribute('aria-pressed') === 'true'";
        self.browser.until(&format!("{selector} is on"), script, json!([self.index, selector])).await
    }

    /// Waits until the answer is this one.
    pub async fn answers(&self, disposition: &str) -> Result<()> {
        // Its cards come one after the other, but where the clock of the test stands.
        let script = "return find('section[data-disposition]', a[0])?.dataset.disposition === a[1] \
            && (!find('[data-waiting]', a[0]) || Boolean(window.clock))";
        let found = self
            .browser
            .until(&format!("the answer is {disposition}"), script, json!([self.index, disposition]))
            .await;
        let Err(error) = found else { return Ok(()) };
        // Whether the report is another one, or only what is drawn, is the first thing to know.
        let script = "return [host(a)?.report, host(a)?.assessment?.disposition, await diary()]";
        let state: Value = self.browser.promise(script, json!(self.index)).await.unwrap_or_default();
        Err(error.context(format!("the element has {state}")))
    }

    /// The whole way: the left calf, from behind, at 4, achy, after running yesterday.
    pub async fn ask_about_calf(&self, pointer: Pointer) -> Result<()> {
        self.tap_region(pointer, View::Posterior, "calf", "left").await?;
        self.rate(pointer, 4).await?;
        self.switch_on(pointer, "[data-sensation=achy]").await?;
        self.choose("activity", "running").await?;
        self.choose("when", "20").await
    }

    /// The report, as the element gives it.
    pub async fn report(&self) -> Result<Value> {
        self.browser.js("return host(a).report", json!(self.index)).await
    }

    /// Gives the element a report, as a page would.
    pub async fn set_report(&self, report: &Value) -> Result<()> {
        self.browser.run("host(a[0]).report = a[1]", json!([self.index, report])).await
    }

    /// Waits until exactly these areas are rated, as `(region, side, intensity)`, in any order.
    pub async fn rates(&self, areas: &[(&str, &str, u8)]) -> Result<()> {
        let mut wanted: Vec<String> = areas.iter().map(|(r, s, i)| format!("{r} {s} {i}")).collect();
        wanted.sort();
        let script = r"
            const found = host(a[0]).report.areas.map(area => `${area.region} ${area.side} ${area.intensity}`).sort();
            return JSON.stringify(found) === JSON.stringify(a[1]);
        ";
        let what = format!("the areas are {}", wanted.join(", "));
        self.browser.until(&what, script, json!([self.index, wanted])).await
    }

    /// Opens every list of sources; their links are there.
    pub async fn opens_sources(&self) -> Result<()> {
        self.browser.run("for (const fold of all('.sources')) fold.open = true", json!([])).await?;
        let there = "return all('.sources').length > 0 && all('.sources').every(fold => fold.querySelector('li') && !fold.querySelector('.waits'))";
        self.browser.until("the sources are there", there, json!([])).await
    }

    /// Checks that the report says what [`Self::ask_about_calf`] entered.
    pub async fn says_calf(&self) -> Result<()> {
        let report = self.report().await?;
        ensure!(says_calf(&report), "the report is {report}");
        Ok(())
    }
}

/// The app's own page, with the report of [`calf`] and its answer.
pub async fn answered<'a>(context: &'a Context<'_>) -> Result<Widget<'a>> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    // What stands below the sentence comes in a file of its own.
    context.browser.until("the rest has come", "return Boolean(find('.details'))", json!([])).await?;
    Ok(widget)
}

/// Whether a report is about the left calf at 4, achy, after running yesterday.
pub fn says_calf(report: &Value) -> bool {
    let area = &report["areas"][0];
    report["areas"].as_array().is_some_and(|areas| areas.len() == 1)
        && area["region"] == "calf"
        && area["side"] == "left"
        && area["intensity"] == 4
        && area["sensations"] == json!(["achy"])
        && report["activity"]["kind"] == "running"
        && report["hours_since_activity"].as_f64() == Some(20.0)
}

/// The report of [`Widget::ask_about_calf`].
pub fn calf() -> Value {
    json!({
        "schema": 1,
        "areas": [{"region": "calf", "side": "left", "intensity": 4, "sensations": ["achy"]}],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
    })
}

/// A report that is answered with `consult`.
pub fn bruised() -> Value {
    json!({
        "schema": 1,
        "areas": [{"region": "calf", "side": "left", "intensity": 4, "signs": ["bruising"]}],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
    })
}

/// The selector of a region's shape.
pub fn shape(view: View, region: &str, side: &str) -> String {
    format!("svg[data-view={}] [data-region={region}][data-side={side}]", view.name())
}
