//! A browser that is killed while it keeps: what was said to be kept is there afterwards.
//!
//! The kill is `SIGKILL`, of the browser's own process. It shows that nothing that was acknowledged waits in that process; it shows nothing of
//! a machine that loses its power, since what the system holds outlives the process.

use crate::browser::{Browser, pause};
use crate::driver;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::browsers::Engine;

/// See the module. Firefox and `WebKitGTK` hand out no process id of a browser that keeps its profile.
pub const TESTS: &[Test] = tests![nothing_kept_is_lost_in_a_kill on [Engine::Chromium]];

/// So many kills fit into an ordinary run, and so many into a long one.
fn kills() -> u32 {
    if std::env::var_os("SOREWISE_FULL").is_some() { 1000 } else { 20 }
}

/// Tells one report after the other for ever, each with the next number, and notes the last one that was said to be kept. A number is
/// three ratings, to the base of 10.
const WRITER: &str = r"
    window.acknowledged = a;
    const places = ['calf', 'biceps', 'chest'];
    const told = (number) => places.map((region, at) =>
        ({ region, side: 'left', intensity: Math.floor(number / 10 ** at) % 10 }));
    (async () => {
        for (let number = a + 1; ; number++) {
            host().report = { schema: 1, areas: told(number) };
            await drawn();
            await until(() => !find('[data-kept=all]'), 'the report to be told');
            await until(() => find('[data-kept=all]'), 'the report to be kept');
            window.acknowledged = number;
        }
    })();
";

/// The number that the element shows; 0 where it shows none.
const SHOWN: &str = r"
    const rating = (region) => host().report.areas.find((area) => area.region === region)?.intensity ?? 0;
    return rating('calf') + rating('biceps') * 10 + rating('chest') * 100;
";

async fn nothing_kept_is_lost_in_a_kill(context: &Context<'_>) -> Result<()> {
    let page = context.site.page("later.html");
    let lost = killed(context, &page, "right", kills()).await?;
    ensure!(lost.is_empty(), "{} of {} kills lost what was kept: {lost:?}", lost.len(), kills());
    // The same, where the store says that it has committed before it has.
    let early = format!("{page}?store=early");
    let lost = killed(context, &early, "early", 3).await?;
    ensure!(
        lost.len() == 3,
        "a store that acknowledges too early is not told from one that does not: {lost:?}"
    );
    Ok(())
}

/// Kills a browser again and again while it keeps; gives for each kill that lost something what was kept, and what was there.
async fn killed(context: &Context<'_>, page: &str, name: &str, kills: u32) -> Result<Vec<(u32, u32)>> {
    let profile = driver::folder()?.join(format!("chromium-killed-{name}"));
    forget(&profile)?;
    let (mut lost, mut acknowledged) = (Vec::new(), 0);
    for kill in 0..=kills {
        let browser = context.browser_of(&profile).await?;
        let found = look(&browser, page, acknowledged).await;
        let (shown, told) = match found {
            Ok(found) => found,
            Err(error) => {
                let _ = browser.session.quit().await;
                return Err(error.context(format!("after {kill} kills")));
            }
        };
        if shown < acknowledged {
            lost.push((acknowledged, shown));
        }
        acknowledged = told;
        end(&profile)?;
        // Its driver says that it is gone.
        let _ = browser.session.quit().await;
        // Its other processes end with it, a moment later.
        pause(300).await;
    }
    forget(&profile)?;
    Ok(lost)
}

/// What is there, and what was told after it and said to be kept.
async fn look(browser: &Browser, page: &str, acknowledged: u32) -> Result<(u32, u32)> {
    browser.open(page).await?;
    Widget::first(browser).ready().await?;
    pause(100).await;
    let shown: u32 = browser.js(SHOWN, json!([])).await?;
    browser.run(WRITER, json!(shown)).await?;
    browser.until("something is kept", "return window.acknowledged > a", json!(shown)).await?;
    // Another moment of the writing each time.
    pause(u64::from(acknowledged * 37 % 400)).await;
    Ok((shown, browser.js("return window.acknowledged", json!([])).await?))
}

/// Kills the browser that has a profile open: Chromium notes its process there.
fn end(profile: &Path) -> Result<()> {
    let lock: PathBuf = profile.join("SingletonLock");
    let noted = std::fs::read_link(&lock).with_context(|| lock.display().to_string())?;
    let noted = noted.to_string_lossy().into_owned();
    let Some((_, id)) = noted.rsplit_once('-') else { bail!("no process in {noted}") };
    let id: u32 = id.parse().with_context(|| noted.clone())?;
    ensure!(Command::new("kill").args(["-KILL", &id.to_string()]).status()?.success(), "{id} is not there");
    Ok(())
}

fn forget(profile: &Path) -> Result<()> {
    if profile.exists() {
        std::fs::remove_dir_all(profile)?;
    }
    Ok(())
}
