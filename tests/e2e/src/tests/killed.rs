//! A browser that is killed while it keeps: what was said to be kept is there afterwards, and what is there can be read.
//!
//! The kill is `SIGKILL`, of the browser's own process. It shows that nothing that was acknowledged waits in that process; it shows nothing of
//! a machine that loses its power, since what the system holds outlives the process.
//!
//! One to four windows write at the same time, each its own places of the body. At every third kill a build of schema 1 writes beside them,
//! as that did: a report alone, in local storage.

use crate::browser::{Browser, pause};
use crate::driver::{self, Driver};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use xtask::browsers::Engine;

/// See the module. `WebKitGTK`'s driver has no browser with a profile that stays.
pub const TESTS: &[Test] = tests![nothing_kept_is_lost_in_a_kill on [Engine::Chromium, Engine::Firefox]];

/// So many kills fit into an ordinary run, and so many into a long one; `SOREWISE_KILLS` says another number.
fn kills(engine: Engine) -> usize {
    let asked = std::env::var("SOREWISE_KILLS").ok().and_then(|kills| kills.parse().ok());
    let usual = match engine {
        _ if std::env::var_os("SOREWISE_FULL").is_some() => 1000,
        // Its start takes seconds.
        Engine::Firefox => 4,
        _ => 20,
    };
    asked.unwrap_or(usual)
}

/// How many windows write before a kill: mostly one, which is killed soonest; of four kills one meets two to four.
fn windows(kill: usize) -> usize {
    if kill % 4 == 1 { 2 + kill / 4 % 3 } else { 1 }
}

/// The places that each window rates; the number is said by four of them, to the base of 10.
const PLACES: [[&str; 4]; 4] = [
    ["calf", "biceps", "chest", "heel"],
    ["quadriceps", "forearm-flexors", "hamstrings-inner", "elbow"],
    ["shoulder", "triceps", "glutes", "wrist"],
    ["foot", "knee", "ankle", "shin"],
];

/// Tells one report after the other for ever, each with the next number, and notes the last one that was said to be kept. What other windows
/// tell stays in it.
const WRITER: &str = r"
    const [places, shown] = a;
    window.acknowledged = shown;
    const told = (number) => places.map((region, at) =>
        ({ region, side: 'left', intensity: Math.floor(number / 10 ** at) % 10 }));
    (async () => {
        for (let number = shown + 1; ; number++) {
            const others = host().report.areas.filter(({ region }) => !places.includes(region));
            host().report = { schema: 1, areas: [...others, ...told(number)] };
            await drawn();
            await until(() => !find('[data-kept=all]'), 'the report to be told');
            await until(() => find('[data-kept=all]'), 'the report to be kept');
            window.acknowledged = number;
        }
    })();
";

/// What a build of schema 1 does with each change, beside the windows of this build.
const OLDER: &str = r"
    let step = 0;
    setInterval(() => localStorage.setItem('sorewise:report', JSON.stringify(
        { schema: 1, areas: [{ region: 'hand', side: 'right', intensity: step++ % 10 }] })), 130);
";

/// The number that the places of a window say in what is stored; 0 where they say none.
const SAID: &str = r"
    const number = ({ told }) => {
        const edits = told.toSorted(({ stamp: [one] }, { stamp: [other] }) => one - other);
        const fields = Object.assign({}, ...edits.map(({ fields }) => fields));
        return a.reduce((sum, region, at) => sum + (fields[`area/${region}/left`] ?? 0) * 10 ** at, 0);
    };
    const told = (await diary()).filter(([key]) => key.includes('check-in/'));
    return Math.max(0, ...told.map(([, item]) => number(item)));
";

/// How much was put aside because it cannot be read.
const UNREADABLE: &str = "return (await diary()).filter(([key]) => key.includes(' aside/')).length";

/// What is found after the kills.
#[derive(Debug, Default)]
struct Losses {
    /// For each number that was lost: which window's, what was kept, and what was there.
    lost: Vec<(usize, u32, u32)>,
    /// How many items had to be put aside.
    unreadable: usize,
}

async fn nothing_kept_is_lost_in_a_kill(context: &Context<'_>) -> Result<()> {
    let page = context.site.page("later.html");
    let kills = kills(context.browser.engine);
    let start = Instant::now();
    let losses = killed(context, &page, "right", kills).await?;
    let took = start.elapsed().as_secs_f64() / f64::from(u32::try_from(kills)?);
    println!("{kills} kills of {}, {took:.1} s each: {losses:?}", context.browser.engine.name());
    ensure!(losses.lost.is_empty(), "{} of {kills} kills lost what was kept: {losses:?}", losses.lost.len());
    ensure!(losses.unreadable == 0, "after {kills} kills something cannot be read: {losses:?}");
    // The same, where the store says that it has committed before it has.
    let early = format!("{page}?store=early");
    let losses = killed(context, &early, "early", 3).await?;
    ensure!(
        losses.lost.len() == 3,
        "a store that acknowledges too early is not told from one that does not: {losses:?}"
    );
    Ok(())
}

/// Kills a browser again and again while it keeps.
async fn killed(context: &Context<'_>, page: &str, name: &str, kills: usize) -> Result<Losses> {
    let engine = context.browser.engine.name();
    let profile = driver::folder()?.join(format!("{engine}-killed-{name}"));
    forget(&profile)?;
    std::fs::create_dir_all(&profile)?;
    let mut losses = Losses::default();
    let mut acknowledged = [0; PLACES.len()];
    for kill in 0..=kills {
        // A driver of Firefox has one browser at a time, and waits long for one that was killed: it ends with it.
        let (own, browser) = match context.browser.engine {
            Engine::Firefox => begun(&profile).await?,
            _ => (None, context.browser_of(&profile).await?),
        };
        // One alone where the store is wrong: others would bring back what it has lost.
        let windows = if name == "early" { 1 } else { windows(kill) };
        let older = name != "early" && kill % 3 == 2;
        let found = look(&browser, page, (windows, older), &acknowledged, &mut losses).await;
        // What was found is not lost with a run that ends early.
        if kill > 0 && kill % 100 == 0 {
            println!("{kill} kills of {engine}: {losses:?}");
        }
        match found {
            Ok(told) => acknowledged = told,
            Err(error) => {
                let _ = browser.session.quit().await;
                return Err(error.context(format!("after {kill} kills")));
            }
        }
        end(browser.engine, &profile)?;
        drop(own);
        // Its driver says that it is gone.
        let _ = browser.session.quit().await;
        // Its other processes end with it, a moment later.
        pause(300).await;
    }
    forget(&profile)?;
    Ok(losses)
}

/// A Firefox with a driver of its own. Now and then one does not start on a busy machine, and its driver waits for it forever.
async fn begun(profile: &Path) -> Result<(Option<Driver>, Browser)> {
    let first = Driver::start(Engine::Firefox)?;
    let (own, session) = match first.session_of(profile).await {
        Ok(session) => (first, session),
        Err(error) => {
            eprintln!("{error:#}; once more, with a new driver");
            drop(first);
            let second = Driver::start(Engine::Firefox)?;
            let session = second.session_of(profile).await?;
            (second, session)
        }
    };
    Ok((Some(own), Browser { engine: Engine::Firefox, session }))
}

/// What is there, and what so many windows told after it and said to be kept.
async fn look(
    browser: &Browser,
    page: &str,
    (windows, older): (usize, bool),
    acknowledged: &[u32; PLACES.len()],
    losses: &mut Losses,
) -> Result<[u32; PLACES.len()]> {
    browser.open(page).await?;
    Widget::first(browser).ready().await?;
    pause(100).await;
    let mut told = [0; PLACES.len()];
    for (window, ((places, before), told)) in PLACES.iter().zip(acknowledged).zip(&mut told).enumerate() {
        *told = browser.promise(SAID, json!(places)).await?;
        if *told < *before {
            losses.lost.push((window, *before, *told));
        }
    }
    losses.unreadable += browser.promise::<usize>(UNREADABLE, json!([])).await?;
    let mut handles = vec![browser.session.window().await?];
    if older {
        let handle = browser.session.new_window().await?;
        browser.session.switch_to_window(handle).await?;
        // A document of the same origin, without this build.
        browser.open(&page.replace("later.html", "later.js")).await?;
        browser.run(OLDER, json!([])).await?;
    }
    for _ in 1..windows {
        let handle = browser.session.new_window().await?;
        browser.session.switch_to_window(handle.clone()).await?;
        browser.open(page).await?;
        Widget::first(browser).ready().await?;
        handles.push(handle);
    }
    for (at, handle) in handles.iter().enumerate() {
        browser.session.switch_to_window(handle.clone()).await?;
        browser.run(WRITER, json!([PLACES[at], told[at]])).await?;
    }
    browser
        .until("something is kept", "return window.acknowledged > a", json!(told[handles.len() - 1]))
        .await?;
    // Another moment of the writing each time.
    pause(u64::from(acknowledged.iter().sum::<u32>() * 37 % 400)).await;
    for (handle, told) in handles.iter().zip(&mut told) {
        browser.session.switch_to_window(handle.clone()).await?;
        *told = browser.js("return window.acknowledged", json!([])).await?;
    }
    Ok(told)
}

/// Kills the browser that has a profile open: both note their process there.
fn end(engine: Engine, profile: &Path) -> Result<()> {
    let (lock, mark) = match engine {
        Engine::Firefox => ("lock", '+'),
        _ => ("SingletonLock", '-'),
    };
    let lock: PathBuf = profile.join(lock);
    let noted = std::fs::read_link(&lock).with_context(|| lock.display().to_string())?;
    let noted = noted.to_string_lossy().into_owned();
    let Some((_, id)) = noted.rsplit_once(mark) else { bail!("no process in {noted}") };
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
