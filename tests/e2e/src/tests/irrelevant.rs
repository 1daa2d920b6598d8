//! What must not move an answer does not move it on the screen: the sixty cases of `cases/irrelevant.toml`, each under
//! sixteen circumstances of the page, show what they show when they are plainly told.
//!
//! What says nothing of danger inside of a report is varied by `tests/published.rs`, on the engine alone. Here the
//! story stays, and its page differs. In an ordinary run each case meets two circumstances, with `SOREWISE_FULL=1` all.

use super::accessibility::emulate;
use super::main_flow::open;
use crate::browser::{Browser, Pointer};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use sorewise::engine::{Report, assess};
use sorewise::i18n::{Locale, Numerals, TABLES};
use sorewise::session::Wording as _;
use sorewise::value::Value;
use std::collections::BTreeMap;
use std::rc::Rc;
use xtask::browsers::Engine;

/// See the module.
pub const TESTS: &[Test] = tests![nothing_irrelevant_moves_the_answer];

/// So many at a time: a driver waits for a script only so long.
const BATCH: usize = 10;

/// In an ordinary run, every so many of a circumstance's cases, on each engine others.
const PART: usize = 8;

/// What must not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Circumstance {
    Spanish,
    Arabic,
    Feminine,
    Masculine,
    BackViewFirst,
    DarkTheme,
    NarrowScreen,
    LargeText,
    /// On the map, by keys, the last place first.
    ReverseOrder,
    /// By the list's sliders.
    OnTheList,
    /// All that was rated is taken back and brought back.
    UndoAndRedo,
    Reloaded,
    /// Another tab, on the same storage, tells of another place and takes it back.
    SecondTab,
    /// Another place was rated 0.
    HarmlessYesterday,
    /// Less time, and other equipment, for movements.
    OtherPreferences,
    /// The map is zoomed; where an engine can be told so, there is less motion.
    ZoomedIn,
}

use Circumstance as C;

const ALL: [Circumstance; 16] = [
    C::Spanish,
    C::Arabic,
    C::Feminine,
    C::Masculine,
    C::BackViewFirst,
    C::DarkTheme,
    C::NarrowScreen,
    C::LargeText,
    C::ReverseOrder,
    C::OnTheList,
    C::UndoAndRedo,
    C::Reloaded,
    C::SecondTab,
    C::HarmlessYesterday,
    C::OtherPreferences,
    C::ZoomedIn,
];

#[derive(Deserialize)]
struct Names {
    cases: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    case: Vec<Published>,
}

#[derive(Deserialize)]
struct Published {
    name: String,
    report: String,
}

/// A story, and what the engine answers.
#[derive(Debug)]
struct Case {
    name: String,
    /// As the element writes it.
    report: Json,
    /// A place that the story does not name.
    elsewhere: &'static str,
    answer: Answer,
}

/// What is shown: the step of the ladder, who can help, and the sentence, in each language.
#[derive(Debug)]
struct Answer {
    disposition: &'static str,
    care: &'static str,
    sentence: BTreeMap<&'static str, String>,
}

/// What the page showed.
#[derive(Debug, Deserialize)]
struct Shown {
    name: String,
    #[serde(default)]
    disposition: String,
    #[serde(default)]
    care: String,
    #[serde(default)]
    sentence: String,
    /// Why it showed nothing.
    problem: Option<String>,
}

/// No sentence has a number in it.
#[derive(Debug)]
struct Plain;

impl Numerals for Plain {
    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn plural(&self, _: f64) -> String {
        "other".to_owned()
    }
}

fn cases() -> Result<Vec<Case>> {
    let read = |name: &str| std::fs::read_to_string(xtask::paths::root().join("cases").join(name));
    let names: Names = toml::from_str(&read("irrelevant.toml")?)?;
    let published: File = toml::from_str(&read("published.toml")?)?;
    let mut locales = Vec::new();
    for (language, first, deferred) in TABLES {
        let locale = Locale::new(language, (*first).to_owned(), Rc::new(Plain))?;
        locales.push((*language, locale.with(deferred)?));
    }
    names
        .cases
        .iter()
        .map(|name| {
            let told = published.case.iter().find(|case| case.name == *name);
            let value: Value =
                serde_json::from_str(&told.with_context(|| format!("no case {name}"))?.report)?;
            let report = Report::from_value(&value).ok().with_context(|| format!("{name} is not sound"))?;
            let answer = assess(&report).ok().with_context(|| format!("{name} has no answer"))?;
            let (report, said) = (serde_json::to_value(report.to_value())?, answer.disposition.message());
            let sentence = locales.iter().map(|(tag, locale)| (*tag, locale.text(said).to_owned())).collect();
            let is_named = |region: &str| report["areas"].to_string().contains(&format!("\"{region}\""));
            let free = ["outer-calf", "fingers", "obliques"].into_iter().find(|region| !is_named(region));
            let answer = Answer { disposition: answer.disposition.id(), care: answer.care().id(), sentence };
            Ok(Case { name: name.clone(), report, elsewhere: free.context("no other place")?, answer })
        })
        .collect()
}

/// What all the scripts share: the page's own controls, and what it shows in the end.
const HELPERS: &str = r"
const mouse = (target) => {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1,
      pointerType: 'mouse', isPrimary: true, button: 0, buttons: type === 'pointerdown' ? 1 : 0, detail: 1 }));
  }
};
const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true,
  cancelable: true }));
const slide = (slider, value) => {
  // A slider that stands at 0 and is not rated is pressed there.
  if (value === 0 && !slider.hasAttribute('data-value')) return mouse(slider);
  slider.value = value;
  slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const on = ({ region, side }) => `[data-region=${region}][data-side=${side}]`;
const path = (place) => find(`svg ${on(place)}`);
const row = (place) => until(() => find(`.area${on(place)}`), `the row of ${place.region}`);

// Whatever the order.
const sorted = (value) => Array.isArray(value) ? value.map(sorted).map((it) => JSON.stringify(it)).sort()
  : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
  : value;
const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const tells = (report) => until(() => same(host().report, report), `${JSON.stringify(report)} instead of ${JSON.stringify(host().report)}`);
const kept = async (report) => {
  await until(() => seemsKept(report), `keeping ${JSON.stringify(report)} instead of ${localStorage.getItem('sorewise:report')}`);
  // The same is seen before what was told a moment ago is on its way.
  const field = (name, value) => keeps(JSON.stringify({ [name]: value }).slice(1, -1));
  for (const { region, side, intensity } of report?.areas ?? []) await field(`area/${region}/${side}`, intensity);
  for (const sign of report?.signs ?? []) await field(`sign/${sign}`, true);
};
const seemsKept = (report) => {
  const text = localStorage.getItem('sorewise:report');
  // Where something was kept and is taken back, the store is told so, and nothing waits for it.
  if (report === null) return (text === null || text === '[]') && !host().report?.areas?.length;
  return text === '[]' && find('[data-kept=all]') && same(host().report, report);
};

const shown = () => {
  const card = find('section[data-disposition]');
  const sentence = card?.querySelector('.sentence');
  if (!sentence?.checkVisibility()) return null;
  const { disposition, care } = card.dataset;
  const known = host().assessment;
  // The line in which it is said once more says the same.
  const one = all('[data-disposition]').every((it) => it.dataset.disposition === disposition)
    && all('[data-said]').every((it) => it.textContent.trim() === sentence.textContent.trim());
  return one && known?.disposition === disposition && known.care === care
    ? { disposition, care, sentence: sentence.textContent.trim() } : null;
};
// What is shown once nothing moves any more.
const answer = async (report) => {
  await tells(report);
  await until(shown, 'an answer that is said in one way');
  let last = '';
  for (let still = 0; still < 6;) {
    await drawn();
    const now = JSON.stringify(shown());
    still = now === last && now !== 'null' ? still + 1 : 0;
    last = now;
  }
  return JSON.parse(last);
};
const fresh = async () => {
  host().report = { schema: 1, areas: [] };
  await until(() => !find('section[data-disposition]') && !find('.rating'), 'a fresh start');
};
";

/// Tells each of the stories `a[1]` in the way `a[0]`.
const STORIES: &str = r"
const chips = async (signs) => {
  for (const sign of signs) mouse(await until(() => find(`.story [data-sign=${sign}]`), sign));
};
// The places one after the other, with what of them the panel asks for; what else there is comes from the host.
const tell = async (report, areas, rate, select) => {
  const { signs = [], ...rest } = report;
  host().report = areas.length ? { ...report, areas: [] } : rest;
  await drawn();
  for (const area of areas) {
    await rate(area);
    await until(() => host().report.areas.some((it) => it.region === area.region && it.side === area.side
      && it.intensity === area.intensity), `the rating of ${area.region}`);
    const found = [...(area.sensations ?? []).map((id) => `[data-sensation=${id}]`),
      ...(area.signs ?? []).map((id) => `[data-sign=${id}]`)];
    if (!found.length) continue;
    const name = path(area).getAttribute('aria-label').split(',')[0];
    if (find('.rating h2')?.textContent !== name) {
      await select(area);
      await until(() => find('.rating h2')?.textContent === name, `the panel of ${name}`);
    }
    await until(() => find('.rating [data-sensation]:not([disabled])'), `the chips of ${name}`);
    for (const chip of found.map((it) => find(`.rating ${it}`)).filter(Boolean)) {
      mouse(chip);
      await until(() => chip.getAttribute('aria-pressed') === 'true', `a chip of ${name}`);
    }
  }
  if (!areas.length) await chips(signs);
  if (areas.length) {
    const of = (place) => areas.find(({ region, side }) => region === place.region && side === place.side);
    host().report = { ...host().report, areas: host().report.areas.map(of) };
  }
  await tells(report);
  const order = (list) => list.map(({ region, side }) => `${region} ${side}`).join();
  if (order(host().report.areas) !== order(areas)) throw new Error(`told as ${order(host().report.areas)}`);
};
const travel = async (tool, report) => {
  const button = () => find(`[data-tool=${tool}]`);
  for (let steps = 0; button().getAttribute('aria-disabled') !== 'true'; steps += 1) {
    if (steps > 20) throw new Error(`no end of ${tool}`);
    const before = JSON.stringify(host().report);
    mouse(button());
    await until(() => JSON.stringify(host().report) !== before, tool);
    await drawn();
  }
  await tells(report);
};
const WAYS = {
  report: async (report) => { host().report = report; },
  keys: (report) => tell(report, [...report.areas].reverse(), (area) => {
    for (const digit of String(area.intensity)) press(path(area), digit);
  }, (area) => press(path(area), 'Enter')),
  list: async (report) => {
    const every = find('[data-action=all]');
    if (every.getAttribute('aria-pressed') !== 'true') mouse(every);
    await tell(report, report.areas, async (area) => slide((await row(area)).querySelector('.slider'), area.intensity),
      async (area) => mouse((await row(area)).querySelector('.area-name')));
  },
  steps: async (report) => {
    const { signs = [], ...rest } = report;
    const other = (area) => ({ ...area, intensity: area.intensity === 0 ? 1 : area.intensity - 1 });
    const begun = report.areas.length ? { ...report, areas: report.areas.map(other) } : rest;
    host().report = begun;
    await drawn();
    for (const area of report.areas) slide((await row(area)).querySelector('.slider'), area.intensity);
    if (!report.areas.length) await chips(signs);
    await answer(report);
    await travel('undo', begun);
    await travel('redo', report);
  },
};
const told = [];
for (const { name, report } of a[1]) {
  try {
    await fresh();
    await WAYS[a[0]](report);
    told.push({ name, ...await answer(report) });
  } catch (error) {
    told.push({ name, problem: `${error}` });
  }
}
return told;
";

/// Once the places of the story `a[1]`, which the other tab has told, are here: rates the place `a[0]` on the list, and takes it back; both
/// are kept for that tab to find. A story that came in between the two would leave no step to take back.
const ELSEWHERE: &str = r"
const place = { region: a[0], side: 'left' };
const places = (report) => (report?.areas ?? []).map((area) => `${area.region} ${area.side} ${area.intensity}`).sort().join();
await until(() => places(host().report) === places(a[1]), `the story of the other tab, ${places(a[1])}, not ${places(host().report)}`);
const told = () => host().report.areas.some(({ region, side }) => region === place.region && side === place.side);
const settles = (wanted) => until(() => told() === wanted && !find('[data-kept=waits]')
  && [null, '[]'].includes(localStorage.getItem('sorewise:report')), `${place.region} to be ${wanted ? 'told' : 'taken back'}: ${
  JSON.stringify(host().report)}, ${localStorage.getItem('sorewise:report')}`);
if (find('[data-action=all]').getAttribute('aria-pressed') !== 'true') mouse(find('[data-action=all]'));
slide((await row(place)).querySelector('.slider'), 2);
await settles(true);
mouse(find('[data-tool=undo]'));
await settles(false);
return null;
";

async fn nothing_irrelevant_moves_the_answer(context: &Context<'_>) -> Result<()> {
    let full = std::env::var_os("SOREWISE_FULL").is_some();
    let cases = cases()?;
    ensure!(cases.len() == 60, "there are {} cases", cases.len());
    // Plainly, on a page that nobody has touched.
    page(context, None).await?;
    let all: Vec<&Case> = cases.iter().collect();
    let mut moved = differing("plainly", "en", &all, &stories(&context.browser, "report", &all).await?);
    ensure!(moved.is_empty(), "{} of 60 are not the engine's answers:\n{}", moved.len(), moved.join("\n"));
    let mut tried = 0;
    let engine = Engine::ALL.iter().take_while(|engine| **engine != context.browser.engine).count();
    for (turn, circumstance) in ALL.into_iter().enumerate() {
        let has_its_turn = |at: usize| full || (at + turn + engine).is_multiple_of(PART);
        let chosen: Vec<&Case> =
            cases.iter().enumerate().filter(|(at, _)| has_its_turn(*at)).map(|(_, case)| case).collect();
        let name = format!("{circumstance:?}");
        let shown = under(context, circumstance, &chosen).await.with_context(|| name.clone())?;
        moved.extend(differing(&name, circumstance.language(), &chosen, &shown));
        tried += chosen.len();
    }
    ensure!(moved.is_empty(), "{} of {tried} are moved:\n{}", moved.len(), moved.join("\n"));
    ensure!(tried == if full { 960 } else { 120 }, "{tried} were tried");
    Ok(())
}

/// Where what is shown is not the engine's answer to the plain story.
fn differing(name: &str, language: &str, cases: &[&Case], shown: &[Shown]) -> Vec<String> {
    let mut differing = Vec::new();
    for (at, Case { name: case, answer, .. }) in cases.iter().enumerate() {
        let Some(shown) = shown.get(at).filter(|shown| shown.name == *case) else {
            differing.push(format!("{case}, {name}: was not told"));
            continue;
        };
        if let Some(problem) = &shown.problem {
            differing.push(format!("{case}, {name}: {problem}"));
            continue;
        }
        let found = (shown.disposition.as_str(), shown.care.as_str(), Some(&shown.sentence));
        let plain = (answer.disposition, answer.care, answer.sentence.get(language));
        if found != plain {
            differing.push(format!("{case}, {name}: {found:?}, plainly {plain:?}"));
        }
    }
    differing
}

impl Circumstance {
    fn language(self) -> &'static str {
        match self {
            Self::Spanish => "es",
            Self::Arabic => "ar",
            _ => "en",
        }
    }
}

/// What is shown of each case under a circumstance.
async fn under(context: &Context<'_>, circumstance: Circumstance, cases: &[&Case]) -> Result<Vec<Shown>> {
    let browser = &context.browser;
    match circumstance {
        C::Reloaded => return reloaded(context, cases).await,
        C::SecondTab => return second_tab(context, cases).await,
        C::HarmlessYesterday => return yesterday(context, cases).await,
        _ => {}
    }
    let width = match circumstance {
        C::NarrowScreen => Some(320),
        // Where there is room for one view only.
        C::BackViewFirst => Some(360),
        _ => None,
    };
    let widget = page(context, width).await?;
    let mut way = "report";
    match circumstance {
        C::Spanish | C::Arabic => {
            let language = json!(circumstance.language());
            browser.run("host().lang = a", language.clone()).await?;
            browser.until("it speaks the language", "return find('.sw').lang === a", language).await?;
        }
        C::Feminine => choose_build(&widget, "feminine").await?,
        C::Masculine => choose_build(&widget, "masculine").await?,
        C::BackViewFirst => {
            widget.show(Pointer::Mouse, View::Posterior).await?;
            let turned = "return find('.map').dataset.showing === 'posterior'";
            browser.until("the back shows", turned, json!([])).await?;
        }
        C::DarkTheme => {
            let colour = "const before = getComputedStyle(find('.card')).backgroundColor; host().setAttribute('theme', a); \
                return before";
            let light: String = browser.js(colour, json!("dark")).await?;
            let dark = "return getComputedStyle(find('.card')).backgroundColor !== a";
            browser.until("it is dark", dark, json!(light)).await?;
        }
        C::NarrowScreen => {
            let width: f64 = browser.js("return host().getBoundingClientRect().width", json!([])).await?;
            ensure!(width <= 320.0, "it is {width} px wide");
        }
        C::LargeText => {
            let size = "const size = () => parseFloat(getComputedStyle(find('.hint')).fontSize); const before = size(); \
                document.documentElement.style.fontSize = '200%'; return size() / before";
            let times: f64 = browser.js(size, json!([])).await?;
            ensure!(times > 1.9, "text is only {times} times as large");
        }
        C::OtherPreferences => other_preferences(&widget).await?,
        C::ZoomedIn => zoom(&widget).await?,
        C::ReverseOrder => way = "keys",
        C::OnTheList => way = "list",
        C::UndoAndRedo => way = "steps",
        C::Reloaded | C::SecondTab | C::HarmlessYesterday => {}
    }
    let shown = stories(browser, way, cases).await?;
    if browser.engine == Engine::Chromium {
        emulate(browser, "prefers-reduced-motion", "no-preference").await?;
    }
    Ok(shown)
}

/// A page of somebody's, with an element that is as wide as the page, or as wide as this; nothing is kept on it.
async fn page<'a>(context: &'a Context<'_>, width: Option<u32>) -> Result<Widget<'a>> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = r"
        localStorage.clear();
        const box = document.createElement('div');
        if (a) box.style.width = `${a}px`;
        const element = document.createElement('sore-wise');
        element.setAttribute('storage', 'none');
        box.append(element);
        document.querySelector('main').replaceChildren(box);
    ";
    browser.run(script, json!(width)).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    Ok(widget)
}

async fn choose_build(widget: &Widget<'_>, build: &str) -> Result<()> {
    let script = "find(`[data-build=${a}]`).click()";
    widget.browser.run(script, json!(build)).await?;
    let chosen = "return find(`[data-build=${a}]`).getAttribute('aria-pressed') === 'true'";
    widget.browser.until("it is drawn so", chosen, json!(build)).await
}

/// The choices stand beside an answer, and stay when the next story is told.
async fn other_preferences(widget: &Widget<'_>) -> Result<()> {
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    let there = "return find('[data-field=minutes]') !== null";
    widget.browser.until("the choices are there", there, json!([])).await?;
    widget.choose("minutes", "5").await?;
    let script = "const pressed = () => all('[data-equipment]').map(it => it.getAttribute('aria-pressed')).join(); \
        window.before ??= pressed(); if (!all('[data-equipment]').length) return false; \
        if (pressed() !== window.before) return true; find('[data-equipment]').click(); return false";
    widget.browser.until("there is other equipment", script, json!([])).await
}

async fn zoom(widget: &Widget<'_>) -> Result<()> {
    let browser = widget.browser;
    if browser.engine == Engine::Chromium {
        emulate(browser, "prefers-reduced-motion", "reduce").await?;
    }
    let box_of = "return find('svg[data-view=anterior]').getAttribute('viewBox')";
    let far: String = browser.js(box_of, json!([])).await?;
    browser.run("for (const _ of [1, 2]) find('[data-tool=closer]').click()", json!([])).await?;
    let close = "return find('svg[data-view=anterior]').getAttribute('viewBox') !== a";
    browser.until("it is close", close, json!(far)).await
}

/// Tells all of the cases in one way.
async fn stories(browser: &Browser, way: &str, cases: &[&Case]) -> Result<Vec<Shown>> {
    let told: Vec<(&str, &Json)> =
        cases.iter().map(|Case { name, report, .. }| (name.as_str(), report)).collect();
    told_as(browser, way, &told).await
}

async fn told_as(browser: &Browser, way: &str, told: &[(&str, &Json)]) -> Result<Vec<Shown>> {
    let mut shown = Vec::new();
    for batch in told.chunks(BATCH) {
        let batch: Vec<Json> =
            batch.iter().map(|(name, report)| json!({"name": name, "report": report})).collect();
        let some: Vec<Shown> = browser.promise(&format!("{HELPERS}{STORIES}"), json!([way, batch])).await?;
        shown.extend(some);
    }
    Ok(shown)
}

async fn yesterday(context: &Context<'_>, cases: &[&Case]) -> Result<Vec<Shown>> {
    page(context, None).await?;
    let with_yesterday = |case: &&Case| -> Result<Json> {
        let mut report = case.report.clone();
        let yesterday =
            json!({"hours_ago": 23.5, "areas": [{"region": case.elsewhere, "side": "left", "intensity": 0}]});
        let fields = report.as_object_mut().context("a report is an object")?;
        let previous = fields.entry("previous").or_insert_with(|| json!([]));
        previous.as_array_mut().context("what was before is a list")?.push(yesterday);
        Ok(report)
    };
    let reports = cases.iter().map(with_yesterday).collect::<Result<Vec<_>>>()?;
    let told: Vec<(&str, &Json)> = cases.iter().map(|case| case.name.as_str()).zip(&reports).collect();
    told_as(&context.browser, "report", &told).await
}

/// The same story, once it is kept and the app is opened again.
async fn reloaded(context: &Context<'_>, cases: &[&Case]) -> Result<Vec<Shown>> {
    let browser = &context.browser;
    let widget = open(context).await?;
    let mut shown = Vec::new();
    for case in cases {
        let told = stories(browser, "report", &[*case]).await?;
        let keep = format!("{HELPERS} await kept(a); return null");
        browser.promise::<Json>(&keep, case.report.clone()).await?;
        browser.reload().await?;
        widget.ready().await?;
        let script = format!("{HELPERS} return {{ name: a[0], ...await answer(a[1]) }}");
        let after: Shown = browser.promise(&script, json!([case.name, case.report])).await?;
        // What was wrong before the page went is the first to know.
        shown.extend(told.into_iter().find(|told| told.problem.is_some()).or(Some(after)));
    }
    Ok(shown)
}

async fn second_tab(context: &Context<'_>, cases: &[&Case]) -> Result<Vec<Shown>> {
    let browser = &context.browser;
    let session = &browser.session;
    let widget = open(context).await?;
    browser
        .promise::<Json>(&format!("{HELPERS} await fresh(); await kept(null); return null"), json!([]))
        .await?;
    let first = session.window().await?;
    // WebKitGTK shows no map in a tab that it opened behind another.
    let second = match browser.engine {
        Engine::Webkit => session.new_window().await?,
        Engine::Chromium | Engine::Firefox => session.new_tab().await?,
    };
    session.switch_to_window(second.clone()).await?;
    browser.open(&context.site.app()).await?;
    widget.ready().await?;
    let (mut shown, mut before) = (Vec::new(), &Json::Null);
    for case in cases {
        session.switch_to_window(second.clone()).await?;
        browser.promise::<Json>(&format!("{HELPERS}{ELSEWHERE}"), json!([case.elsewhere, before])).await?;
        session.switch_to_window(first.clone()).await?;
        shown.extend(stories(browser, "report", &[*case]).await?);
        let keep = format!("{HELPERS} await kept(a); return null");
        browser.promise::<Json>(&keep, case.report.clone()).await?;
        before = &case.report;
    }
    session.switch_to_window(second).await?;
    session.close_window().await?;
    session.switch_to_window(first).await?;
    Ok(shown)
}
