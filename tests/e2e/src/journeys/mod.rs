//! Whole visits, as people make them: one file a journey. After each step the [`watch`] looks at all that must
//! always hold. What a journey asks for itself it asks in its own file.
//!
//! The other tests each look at one part, at rest, at the top of the page. Come here for what only shows on
//! the way: what covers what while one scrolls, what moves while one reads, what two parts say at once.

mod arabic;
mod clot;
mod cries;
mod fortnight;
mod hearing;
mod interrupted;
mod keyboard;
mod leg_day;
mod pseudo;
mod runner;
mod sizes;
mod therapist;
mod wanderer;
mod watch;

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests::accessibility;
use crate::widget::Widget;
use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::cell::RefCell;
use watch::By;
use xtask::browsers::Engine;

/// All journeys, and the tests of the watch itself.
pub fn all() -> impl Iterator<Item = Test> {
    let groups: [&[Test]; 13] = [
        runner::TESTS,
        leg_day::TESTS,
        keyboard::TESTS,
        hearing::TESTS,
        therapist::TESTS,
        interrupted::TESTS,
        arabic::TESTS,
        wanderer::TESTS,
        clot::TESTS,
        sizes::TESTS,
        cries::TESTS,
        fortnight::TESTS,
        pseudo::TESTS,
    ];
    groups.into_iter().flatten().copied()
}

/// What somebody holds in their hands. Only Chromium can be as narrow as a phone; the windows of the others
/// are as narrow as they get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// 360 × 740.
    Phone,
    /// The same on its side.
    PhoneAcross,
    /// 1280 × 720, with a mouse.
    Laptop,
    /// 1440 × 900, with a mouse.
    Desktop,
}

impl Device {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 740),
            Self::PhoneAcross => (740, 360),
            Self::Laptop => (1280, 720),
            Self::Desktop => (1440, 900),
        }
    }

    fn is_mobile(self) -> bool {
        matches!(self, Self::Phone | Self::PhoneAcross)
    }

    /// Makes the window so.
    pub async fn take(self, browser: &Browser) -> Result<()> {
        let (width, height) = self.size();
        if browser.engine == Engine::Chromium {
            let mobile = self.is_mobile();
            let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
            let _: Value = browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
            let touch = if mobile {
                json!({"enabled": true, "maxTouchPoints": 5})
            } else {
                json!({"enabled": false})
            };
            let _: Value = browser.devtools("Emulation.setTouchEmulationEnabled", touch).await?;
        } else {
            browser.session.set_window_rect(0, 0, width.max(500), height.max(500)).await?;
        }
        Ok(())
    }

    /// What taps there; the driver of `WebKitGTK` has no finger.
    pub fn pointer(self, browser: &Browser) -> Pointer {
        if !self.is_mobile() || browser.engine == Engine::Webkit { Pointer::Mouse } else { Pointer::Touch }
    }
}

/// Somebody's visit.
#[derive(Debug)]
pub struct Visit<'a> {
    pub context: &'a Context<'a>,
    pub browser: &'a Browser,
    pub widget: Widget<'a>,
    pub pointer: Pointer,
    /// Whether all is read through after each step: minutes more, for `cargo xtask test --full`.
    full: bool,
    faults: RefCell<Vec<String>>,
}

impl<'a> Visit<'a> {
    /// Opens a page; the map can be tapped.
    pub async fn begin(context: &'a Context<'a>, device: Device, address: &str) -> Result<Self> {
        let browser = &context.browser;
        device.take(browser).await?;
        browser.open(address).await?;
        let visit = Self {
            context,
            browser,
            widget: Widget::first(browser),
            pointer: device.pointer(browser),
            full: std::env::var_os("SOREWISE_FULL").is_some(),
            faults: RefCell::default(),
        };
        visit.widget.ready().await?;
        visit.step("the map is there", By::Hand).await?;
        Ok(visit)
    }

    /// A journey in the app, to its end or to where it cannot go on; it fails with all that was wrong on the way.
    pub async fn walk(
        context: &'a Context<'a>,
        device: Device,
        journey: impl AsyncFnOnce(&Visit<'a>) -> Result<()>,
    ) -> Result<()> {
        Self::walk_at(context, device, &context.site.app(), journey).await
    }

    /// The same on another page.
    pub async fn walk_at(
        context: &'a Context<'a>,
        device: Device,
        address: &str,
        journey: impl AsyncFnOnce(&Visit<'a>) -> Result<()>,
    ) -> Result<()> {
        let visit = Self::begin(context, device, address).await?;
        let result = journey(&visit).await;
        let mut faults = visit.faults.into_inner();
        if let Err(error) = result {
            faults.push(format!("it ends there: {error:#}"));
        }
        if faults.is_empty() { Ok(()) } else { bail!("{} faults:\n{}", faults.len(), faults.join("\n")) }
    }

    /// Something was done: what of all that must hold does not?
    pub async fn step(&self, name: &str, by: By) -> Result<()> {
        let found = watch::check(self.context, by).await?;
        self.note(name, found);
        if self.full && by == By::Hand { self.scan(name).await } else { Ok(()) }
    }

    /// The widget is read from its beginning to its end.
    pub async fn scan(&self, name: &str) -> Result<()> {
        let found = watch::scan(self.context).await?;
        self.note(&format!("{name}, read through"), found);
        Ok(())
    }

    fn note(&self, step: &str, found: Vec<String>) {
        self.faults.borrow_mut().extend(found.into_iter().map(|fault| format!("[{step}] {fault}")));
    }

    /// What axe has to say.
    pub async fn axe(&self, name: &str) -> Result<()> {
        if !self.browser.js::<bool>("return Boolean(window.axe)", json!([])).await? {
            accessibility::load_axe(self.browser).await?;
        }
        if let Err(error) = accessibility::axe(self.browser, name).await {
            self.note(name, vec![format!("axe: {error:#}")]);
        }
        Ok(())
    }

    /// Taps what the selector names.
    pub async fn tap(&self, selector: &str) -> Result<()> {
        self.widget.tap(self.pointer, selector).await
    }

    /// Taps it if it is there and can be seen: what a layout shows only where there is no room for more.
    pub async fn tap_if_seen(&self, selector: &str) -> Result<bool> {
        let seen: bool =
            self.browser.js("return find(a)?.checkVisibility() ?? false", json!(selector)).await?;
        if seen {
            self.tap(selector).await?;
        }
        Ok(seen)
    }

    /// Opens what is folded around this, as a person would, from the outside in.
    pub async fn unfold(&self, selector: &str) -> Result<()> {
        let script = r"
            for (const fold of all('summary')) fold.removeAttribute('data-to-open');
            let folds = [];
            for (let at = find(a); at; at = at.parentElement) if (at.localName === 'details' && !at.open) folds.push(at);
            folds.at(-1)?.querySelector('summary').setAttribute('data-to-open', '');
            return folds.length;
        ";
        while self.browser.js::<usize>(script, json!(selector)).await? > 0 {
            self.tap("[data-to-open]").await?;
            pause(150).await;
        }
        Ok(())
    }

    /// Scrolls by so many screens.
    pub async fn scroll(&self, screens: f64) -> Result<()> {
        self.browser.run("scrollBy({ top: innerHeight * a, behavior: 'instant' })", json!(screens)).await?;
        pause(120).await;
        Ok(())
    }

    /// Scrolls until what the selector names is in view.
    pub async fn scroll_to(&self, selector: &str) -> Result<()> {
        self.browser
            .run("find(a).scrollIntoView({ block: 'center', behavior: 'instant' })", json!(selector))
            .await?;
        pause(120).await;
        Ok(())
    }

    /// Waits until this script gives something true.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        self.browser.until(what, script, json!([])).await
    }
}
