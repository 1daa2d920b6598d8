//! Runs the tests on one engine, each with a fresh site, of an origin of its own, and a fresh browser: a tab of its own where a browser
//! takes seconds to start.

use crate::browser::Browser;
use crate::collected;
use crate::driver::{self, Driver};
use crate::site::Site;
use crate::tests;
use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::time::{Duration, Instant};
use thirtyfour::{Rect, WebDriver};
use xtask::browsers::Engine;

/// How long a test may take; where tests do all that they can, and not only what fits into an ordinary run,
/// longer.
fn limit() -> Duration {
    Duration::from_mins(if std::env::var_os("SOREWISE_FULL").is_some() { 150 } else { 3 })
}

/// How often a test that failed has to pass when it is run again, to count as one that wavers.
const AGAIN: usize = 2;

/// How many may waver on an engine.
const MOST_WAVERING: usize = 3;

/// How many tests a browser sees of which a new one would cost more than most tests. `WebKit` keeps the pages of one host in one
/// process, whose memory the programs of many tests would share, and it starts soonest: there each test has its own.
const SEEN_BY_ONE: usize = 30;

/// Which of an engine's tests a run takes: others are taken beside it.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    index: usize,
    of: usize,
}

impl Default for Part {
    fn default() -> Self {
        Self { index: 0, of: 1 }
    }
}

impl std::str::FromStr for Part {
    type Err = anyhow::Error;

    /// From `1/2`, say.
    fn from_str(text: &str) -> Result<Self> {
        let numbers =
            text.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((part, of)) if (1..=of).contains(&part) => Ok(Self { index: part - 1, of }),
            _ => bail!("`{text}` is no part, such as 1/2"),
        }
    }
}

/// What a test has in its hands.
#[derive(Debug)]
pub struct Context<'a> {
    /// The browser, freshly started or with a fresh tab.
    pub browser: Browser,
    /// The site, freshly started.
    pub site: Site,
    driver: &'a Driver,
    /// How much of the driver's log is read.
    read: Cell<usize>,
    /// Parts of console messages that belong to the test: what it breaks on purpose.
    expected: RefCell<Vec<&'static str>>,
}

impl Context<'_> {
    /// What is new on the console.
    pub async fn errors(&self) -> Result<Vec<String>> {
        collected::errors(self.driver, &self.browser, &self.site, &self.read).await
    }

    /// Another browser, with a profile that stays.
    pub async fn browser_of(&self, profile: &Path) -> Result<Browser> {
        Ok(Browser { engine: self.driver.engine, session: self.driver.session_of(profile).await? })
    }

    /// Says that errors which hold this text are what the test is about.
    pub fn expect_error(&self, part: &'static str) {
        self.expected.borrow_mut().push(part);
    }
}

/// A test's future.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// A test.
#[derive(Debug, Clone, Copy)]
pub struct Test {
    /// Its name in reports.
    pub name: &'static str,
    /// The engines that it runs on; a test that leaves one out says why where it is written.
    pub engines: &'static [Engine],
    /// The test.
    pub run: for<'a> fn(&'a Context<'_>) -> Running<'a>,
}

/// Lists test functions as [`Test`]s: `tests![one, two on [Engine::Chromium]]`.
#[macro_export]
macro_rules! tests {
    ($($name:ident $(on $engines:expr)?),* $(,)?) => {
        &[$($crate::harness::Test {
            name: stringify!($name),
            engines: $crate::tests!(@engines $($engines)?),
            run: |context| Box::pin($name(context)),
        }),*]
    };
    (@engines $engines:expr) => { &$engines };
    (@engines) => { &xtask::browsers::Engine::ALL };
}

/// Runs the tests whose names hold `filter`, and prints how they went; gives whether all passed, be it when they
/// were run again.
///
/// # Errors
///
/// There is no `dist/`, the driver does not start, or no test has such a name.
pub async fn run(engine: Engine, filter: &str, part: Part) -> Result<bool> {
    if !xtask::paths::dist().join("sorewise.js").is_file() {
        bail!("dist/ is not built: run `cargo xtask build`");
    }
    let chosen = tests::all().filter(|test| test.engines.contains(&engine) && test.name.contains(filter));
    let chosen: Vec<Test> = chosen.skip(part.index).step_by(part.of).collect();
    if chosen.is_empty() {
        bail!("no test of {} has `{filter}` in its name", engine.name());
    }
    if part.of == 1 {
        driver::forget(engine)?;
    } else {
        // What runs beside this has files of its own.
        for test in &chosen {
            driver::forget_picture(engine, test.name)?;
        }
    }
    // While a test runs on one, the browser of the next starts on the other.
    let mut drivers = [Driver::start(engine)?, Driver::start(engine)?];
    let stays = engine != Engine::Webkit;
    let mut seat = begun(&mut drivers[0]).await;
    let mut failed = Vec::new();
    println!("\nrunning {} tests on {}", chosen.len(), engine.name());
    for (index, test) in chosen.iter().enumerate() {
        let [own, other] = &mut drivers;
        let next = async {
            if stays || index + 1 == chosen.len() {
                bail!("there is no next");
            }
            begun(other).await
        };
        let ((passed, kept), next) = tokio::join!(told(own, seat, *test, "", stays), next);
        if stays {
            seat = match kept {
                Some(seat) => Ok(seat),
                None => begun(own).await,
            };
        } else {
            seat = next;
            drivers.swap(0, 1);
        }
        if !passed {
            failed.push(*test);
        }
    }
    if stays && let Ok(seat) = seat {
        seat.session.quit().await?;
    }
    let (wavering, broken) = once_more(&mut drivers[0], failed).await;
    if !wavering.is_empty() {
        println!("\nwavering (failed, then passed {AGAIN} times): {}", wavering.join(", "));
    }
    // More than a few by chance are no chance.
    let sound = broken.is_empty() && wavering.len() <= MOST_WAVERING / part.of;
    let failures = if sound { 0 } else { broken.len().max(1) };
    let verdict = if sound { "ok" } else { "FAILED" };
    println!("\ntest result: {verdict}. {} passed; {failures} failed", chosen.len() - failures);
    Ok(sound)
}

/// A browser, and how many tests it has seen.
struct Seat {
    session: WebDriver,
    /// As large as it came.
    window: Rect,
    seen: usize,
}

/// Runs a test and prints how it went; gives whether it passed, and the browser, where that `stays` for the next.
async fn told(
    driver: &Driver,
    seat: Result<Seat>,
    test: Test,
    again: &str,
    stays: bool,
) -> (bool, Option<Seat>) {
    let start = Instant::now();
    let result = one(driver, seat, test, stays).await;
    let seconds = start.elapsed().as_secs_f64();
    let name = format!("test {}::{}{again} ...", driver.engine.name(), test.name);
    match result {
        Ok(seat) => {
            println!("{name} ok ({seconds:.1} s)");
            (true, seat)
        }
        Err(error) => {
            println!("{name} FAILED ({seconds:.1} s)\n    {}", format!("{error:#}").replace('\n', "\n    "));
            (false, None)
        }
    }
}

/// Runs what failed [`AGAIN`] times more, when all else is over, each time in a browser that has seen nothing: on a busy machine a
/// browser may be late, and a whole run is too long to be thrown away for that. Gives those that passed each time, and those that did
/// not.
async fn once_more(driver: &mut Driver, failed: Vec<Test>) -> (Vec<&'static str>, Vec<&'static str>) {
    let (mut wavering, mut broken) = (Vec::new(), Vec::new());
    for test in failed {
        let mut passed = 0;
        while passed < AGAIN {
            let seat = begun(driver).await;
            if !told(driver, seat, test, ", again", false).await.0 {
                break;
            }
            passed += 1;
        }
        if passed == AGAIN { &mut wavering } else { &mut broken }.push(test.name);
    }
    (wavering, broken)
}

/// A fresh browser.
async fn begun(driver: &mut Driver) -> Result<Seat> {
    let session = match driver.session().await {
        Ok(session) => session,
        // Now and then a browser does not start on a busy machine, and its driver waits for it forever.
        Err(error) => {
            eprintln!("{error:#}; once more, with a new driver");
            *driver = Driver::start(driver.engine)?;
            driver.session().await?
        }
    };
    let window = session.get_window_rect().await?;
    Ok(Seat { session, window, seen: 0 })
}

/// The same browser with a fresh tab, as large as it came. What pages have stored lies under the origin of a site that is gone.
async fn cleared(engine: Engine, seat: &Seat) -> Result<()> {
    let Seat { session, window, .. } = seat;
    let fresh = session.new_tab().await?;
    for old in session.windows().await? {
        if old != fresh {
            session.switch_to_window(old).await?;
            session.close_window().await?;
        }
    }
    session.switch_to_window(fresh).await?;
    let size = |length: i64| u32::try_from(length).context("a window has a size");
    session.set_window_rect(window.x, window.y, size(window.width)?, size(window.height)?).await?;
    if engine == Engine::Chromium {
        // A tab that others have preceded does not always have the focus.
        let browser = Browser { engine, session: session.clone() };
        let _: Value =
            browser.devtools("Emulation.setFocusEmulationEnabled", json!({"enabled": true})).await?;
    }
    Ok(())
}

async fn one(driver: &Driver, seat: Result<Seat>, test: Test, stays: bool) -> Result<Option<Seat>> {
    let Seat { session, window, seen } = seat?;
    let read = Cell::new(driver.log()?.len());
    let site = Site::start(driver.engine == Engine::Webkit)?;
    let browser = Browser { engine: driver.engine, session };
    let context = Context { browser, site, driver, read, expected: RefCell::default() };
    let timed = tokio::time::timeout(limit(), (test.run)(&context)).await;
    let result = timed.unwrap_or_else(|_| bail!("it took longer than {} s", limit().as_secs()));
    let errors = context.errors().await;
    let result = match (result, errors) {
        (Ok(()), Ok(errors)) => quiet(&context, &errors),
        (Ok(()), Err(error)) => Err(error.context("reading the console")),
        (Err(error), Ok(errors)) if !errors.is_empty() => {
            Err(anyhow::anyhow!("{error:#}\nand on the console:\n{}", errors.join("\n")))
        }
        (Err(error), _) => Err(error),
    };
    if result.is_err() {
        let file = driver::picture(driver.engine, test.name)?;
        // A picture helps to understand; without it the reason is still told.
        let _ = context.browser.session.screenshot(&file).await;
    }
    let seat = Seat { session: context.browser.session, window, seen: seen + 1 };
    if stays && result.is_ok() && seat.seen < SEEN_BY_ONE && cleared(driver.engine, &seat).await.is_ok() {
        return Ok(Some(seat));
    }
    // A browser that does not want to end is ended with its driver.
    let ended = seat.session.quit().await.context("ending the browser");
    result.and(ended).map(|()| None)
}

/// No test passes with an error on the console that it does not expect.
fn quiet(context: &Context<'_>, errors: &[String]) -> Result<()> {
    let expected = context.expected.borrow();
    let unexpected: Vec<_> =
        errors.iter().filter(|error| !expected.iter().any(|part| error.contains(part))).cloned().collect();
    if unexpected.is_empty() { Ok(()) } else { bail!("on the console:\n{}", unexpected.join("\n")) }
}
