//! The engine without the element, as the npm package has it: in pages, in workers and in Node it says what the native
//! one says.

#[path = "../../../support/mod.rs"]
mod support;

use crate::harness::{Context, Test};
use crate::tests;
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use sorewise::engine::{Report, assess};
use std::io::Write as _;
use std::process::{Command, Stdio};
use xtask::browsers::Engine;

/// See the module.
// Node is no browser: one run of it is enough.
pub const TESTS: &[Test] = tests![
    engine_answers_as_the_native_one,
    engine_answers_in_a_worker,
    engine_answers_in_node on [Engine::Chromium],
];

/// So many are asked at a time: a driver waits for a script only so long.
const BATCH: usize = 250;

/// How many reports are asked about, given how many in an ordinary run.
fn count(ordinary: usize) -> usize {
    if std::env::var_os("SOREWISE_FULL").is_some() { 10_000 } else { ordinary }
}

/// Reports by chance that is the same each time, each with what the native engine says; a tenth of them are not sound.
fn asked(count: usize) -> Result<Vec<Value>> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut all = Vec::with_capacity(count);
    while all.len() < count {
        let data = if all.len() % 10 == 9 {
            let input = support::inputs::inputs().new_tree(&mut runner).map_err(|why| anyhow!("{why}"))?;
            // Objects keep the last of equal fields, as in JavaScript.
            let Ok(data) = serde_json::from_slice::<Value>(&input.current().0) else { continue };
            data
        } else {
            let report = support::reports().new_tree(&mut runner).map_err(|why| anyhow!("{why}"))?;
            serde_json::to_value(report.current().to_value())?
        };
        let read: sorewise::value::Value = serde_json::from_value(data.clone())?;
        let said = Report::from_value(&read).and_then(|report| assess(&report));
        let said = match said {
            Ok(answer) => json!({ "answer": serde_json::to_value(answer.to_value())? }),
            Err(mistakes) => json!({ "mistakes": serde_json::to_value(mistakes.to_value())? }),
        };
        // As text: drivers change the order of fields.
        all.push(json!({ "report": data.to_string(), "said": said }));
    }
    let refused = all.iter().filter(|one| one["said"]["mistakes"].is_array()).count();
    ensure!(refused > count / 50 && refused < count / 5, "{refused} of {count} are refused");
    Ok(all)
}

/// Gives what differs among `asked`, and how many there were; `assess` and `ReportError` are the engine's.
const COMPARE: &str = r"
const sorted = (value) => Array.isArray(value) ? value.map(sorted) : value && typeof value === 'object'
  ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value;
const compare = async ({ assess, ReportError }, asked) => {
  const differing = [];
  for (const { report, said } of asked) {
    const now = await assess(JSON.parse(report)).then((answer) => ({ answer }), (error) => {
      if (!(error instanceof ReportError) || !(error instanceof TypeError)) throw error;
      return { mistakes: error.mistakes };
    });
    const [one, other] = [said, now].map((what) => JSON.stringify(sorted(what)));
    if (one !== other) differing.push(`${report}: ${other}, not ${one}`);
  }
  return [differing, asked.length];
};
";

/// No answer differs.
fn agree((differing, compared): &(Vec<String>, usize)) -> Result<usize> {
    if let Some(first) = differing.first() {
        bail!("{} differ, the first: {first}", differing.len());
    }
    Ok(*compared)
}

async fn engine_answers_as_the_native_one(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let address = context.site.npm("engine.js");
    let mut compared = 0;
    let all = asked(count(300))?;
    for batch in all.chunks(BATCH) {
        let script = format!("{COMPARE} return compare(await import(a[0]), a[1]);");
        compared += agree(&browser.promise(&script, json!([address, batch])).await?)?;
    }
    ensure!(compared == all.len(), "only {compared} were compared");
    let (version, regions): (String, usize) = browser
        .promise(
            "const { version, regions } = await import(a); return [version, regions.length]",
            json!(address),
        )
        .await?;
    ensure!(version == env!("CARGO_PKG_VERSION"), "it is version {version}");
    ensure!(regions == sorewise::body::REGIONS.len(), "it knows {regions} regions");
    Ok(())
}

async fn engine_answers_in_a_worker(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let script = r"
        const text = `import { assess, ReportError } from '${a[0]}'; ${a[1]}
          onmessage = ({ data }) => compare({ assess, ReportError }, data).then((found) => postMessage(found), (error) => postMessage([[String(error)], 0]));`;
        const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), { type: 'module' });
        return new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = (event) => reject(event.message ?? 'the worker does not start');
          worker.postMessage(a[2]);
        });";
    let few = asked(50)?;
    let arguments = json!([context.site.npm("engine.js"), COMPARE, few]);
    let compared = agree(&browser.promise(script, arguments).await?)?;
    ensure!(compared == few.len(), "only {compared} were compared");
    Ok(())
}

async fn engine_answers_in_node(_: &Context<'_>) -> Result<()> {
    let folder = xtask::package::npm_folder();
    // By the package's own name, as those who have installed it write it: Node goes by its list of exports.
    let script = format!(
        "{COMPARE}
        const before = Object.keys(globalThis).length;
        const engine = await import('sorewise/engine');
        const element = await import('sorewise');
        if (Object.keys(globalThis).length !== before || Object.keys(element).length) throw new Error('importing does something');
        let text = '';
        for await (const piece of process.stdin.setEncoding('utf8')) text += piece;
        console.log(JSON.stringify(await compare(engine, JSON.parse(text))));"
    );
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting Node.js")?;
    let all = asked(count(1_000))?;
    let mut stdin = node.stdin.take().context("it takes no input")?;
    let text = serde_json::to_vec(&all)?;
    // It reads all before it writes: this does not block.
    stdin.write_all(&text).context("Node.js stopped reading")?;
    drop(stdin);
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "Node.js failed ({})", output.status);
    let compared = agree(&serde_json::from_slice(&output.stdout)?)?;
    ensure!(compared == all.len(), "only {compared} were compared");
    Ok(())
}
