//! A browser in a test's hands: addresses, scripts, pointers and keys.

use anyhow::{Context as _, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId, WebDriver};
use xtask::browsers::Engine;

/// How long a page may take to become what a test expects.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every script of a test can use.
const PRELUDE: &str = r"
// Those of the page, or, where it has none, those in shadow roots.
const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
  element.localName === 'sore-wise' ? [element] : element.shadowRoot ? within(element.shadowRoot) : []);
const host = (n = 0) => document.querySelectorAll('sore-wise')[n] ?? within(document)[n];
const find = (selector, n = 0) => host(n)?.shadowRoot?.querySelector(selector) ?? null;
const all = (selector, n = 0) => [...(host(n)?.shadowRoot?.querySelectorAll(selector) ?? [])];
const active = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};
// Yew draws in the microtasks after an event.
const drawn = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { channel.port1.close(); resolve(); };
  channel.port2.postMessage(0);
});
// All items of the diary's store, each with its key.
const diary = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('sorewise');
  request.onerror = () => reject(request.error);
  // There is none yet, and none is to be made.
  request.onupgradeneeded = () => request.transaction.abort();
  request.onsuccess = () => {
    const store = request.result.transaction('diary').objectStore('diary');
    const keys = store.getAllKeys(), items = store.getAll();
    items.onsuccess = () => {
      request.result.close();
      resolve(keys.result.map((key, index) => [key.join(' '), items.result[index]]));
    };
  };
}).catch(() => []);
const keeps = async (text, kept = true) => {
  for (const end = performance.now() + 15000; performance.now() < end;) {
    const items = JSON.stringify(await diary());
    if (items.includes(text) === kept) return items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${text} to be ${kept ? 'kept' : 'gone'}`);
};
const until = async (found, what) => {
  // By the clock: so many turns of a browser under load may be over in a moment.
  for (let end = performance.now() + 10000, turns = 0; performance.now() < end; turns += 1) {
    const it = found();
    if (it) return it;
    // Whoever asks without a pause takes the time from what is waited for, in another tab of the same process above all.
    await (turns < 20 ? drawn() : new Promise((resolve) => setTimeout(resolve, 5)));
  }
  throw new Error(`waited in vain for ${what}`);
};
";

/// A session with one engine.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// The session.
    pub session: WebDriver,
}

/// What taps: a mouse or a finger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse.
    Mouse,
    /// A finger on a touch screen.
    Touch,
}

/// A place in the viewport, in CSS pixels.
pub type Point = (f64, f64);

/// A command that thirtyfour has no method for.
#[derive(Debug)]
struct Raw {
    path: &'static str,
    body: Value,
}

impl FormatRequestData for Raw {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let uri = format!("session/{session}/{}", self.path);
        RequestData::new(http::Method::POST, uri).add_body(self.body.clone())
    }
}

impl Browser {
    /// Opens an address.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.session.goto(address).await.with_context(|| format!("opening {address}"))
    }

    /// Loads the page again as a person would: the service worker may answer.
    pub async fn reload(&self) -> Result<()> {
        // The driver's own command bypasses the service worker in Firefox.
        self.run("window.oldPage = true; setTimeout(() => location.reload(), 0)", json!([])).await?;
        self.until(
            "the page is loaded again",
            "return !window.oldPage && document.readyState === 'complete'",
            json!([]),
        )
        .await
    }

    /// Runs a script that returns something. Arguments are in `a`.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> Result<T> {
        let script = format!("{PRELUDE}const a = arguments[0];\n{script}");
        let value = self.session.execute(script.as_str(), vec![arguments]).await;
        let value = value.with_context(|| format!("running {}", script.trim_start_matches(PRELUDE)))?;
        value
            .convert()
            .with_context(|| format!("{} gave {}", script.trim_start_matches(PRELUDE), value.json()))
    }

    /// Runs a script that returns nothing.
    pub async fn run(&self, script: &str, arguments: Value) -> Result<()> {
        self.js::<Option<Value>>(script, arguments).await.map(|_| ())
    }

    /// Runs a script whose result is a promise.
    pub async fn promise<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> Result<T> {
        let wrapped = format!(
            "{PRELUDE}const a = arguments[0]; const done = arguments[1];\n\
            (async () => {{ {script} }})().then(value => done({{value: value ?? null}}), error => done({{error: `${{error}}`}}))"
        );
        let answer = self.session.execute_async(wrapped.as_str(), vec![arguments]).await?;
        if let Some(error) = answer.json().get("error") {
            bail!("{error} in {script}");
        }
        let value = answer.json().get("value").cloned().unwrap_or_default();
        serde_json::from_value(value.clone()).with_context(|| format!("{script} gave {value}"))
    }

    /// Waits until a script returns something true.
    pub async fn until(&self, what: &str, script: &str, arguments: Value) -> Result<()> {
        let start = Instant::now();
        loop {
            // A page that is just being replaced may fail the script: that is not its last word.
            let last = self.js::<Value>(script, arguments.clone()).await;
            let is_true = last.as_ref().is_ok_and(|value| !matches!(value, Value::Null | Value::Bool(false)));
            if is_true {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                bail!("waited in vain until {what}; at last: {last:?}");
            }
            pause(50).await;
        }
    }

    /// Taps a point of the viewport.
    pub async fn tap(&self, pointer: Pointer, (x, y): Point) -> Result<()> {
        let (kind, id) = match pointer {
            Pointer::Mouse => ("mouse", "mouse"),
            Pointer::Touch => ("touch", "finger"),
        };
        self.actions(json!([{
            "type": "pointer", "id": id, "parameters": {"pointerType": kind},
            "actions": [
                {"type": "pointerMove", "x": whole(x), "y": whole(y), "duration": 0, "origin": "viewport"},
                {"type": "pointerDown", "button": 0},
                {"type": "pause", "duration": 40},
                {"type": "pointerUp", "button": 0},
            ],
        }]))
        .await
    }

    /// Presses the mouse's button at a point, and holds it until [`Self::lift`].
    pub async fn press_at(&self, (x, y): Point) -> Result<()> {
        self.actions(json!([{
            "type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
            "actions": [
                {"type": "pointerMove", "x": whole(x), "y": whole(y), "duration": 0, "origin": "viewport"},
                {"type": "pointerDown", "button": 0},
            ],
        }]))
        .await
    }

    /// Lifts the mouse's button.
    pub async fn lift(&self) -> Result<()> {
        self.actions(json!([{
            "type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
            "actions": [{"type": "pointerUp", "button": 0}],
        }]))
        .await
    }

    /// Presses at the first point and goes over the others to the last.
    pub async fn sweep(&self, pointer: Pointer, points: &[Point]) -> Result<()> {
        let (kind, id) = match pointer {
            Pointer::Mouse => ("mouse", "mouse"),
            Pointer::Touch => ("touch", "finger"),
        };
        let mut actions = Vec::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let duration = if index == 0 { 0 } else { 60 };
            let to = json!({"type": "pointerMove", "x": whole(*x), "y": whole(*y), "duration": duration, "origin": "viewport"});
            actions.push(to);
            if index == 0 {
                actions.push(json!({"type": "pointerDown", "button": 0}));
            }
        }
        actions.push(json!({"type": "pointerUp", "button": 0}));
        self.actions(json!([{
            "type": "pointer", "id": id, "parameters": {"pointerType": kind}, "actions": actions,
        }]))
        .await
    }

    /// Presses a key while others are held.
    pub async fn chord(&self, held: &[char], key: char) -> Result<()> {
        let mut actions: Vec<Value> =
            held.iter().map(|key| json!({"type": "keyDown", "value": key})).collect();
        actions.push(json!({"type": "keyDown", "value": key}));
        actions.push(json!({"type": "keyUp", "value": key}));
        actions.extend(held.iter().rev().map(|key| json!({"type": "keyUp", "value": key})));
        self.actions(json!([{"type": "key", "id": "keys", "actions": actions}])).await
    }

    /// Presses and releases a key: a character, or a code of `WebDriver`'s (see [`key`]).
    pub async fn press(&self, key: char) -> Result<()> {
        self.actions(json!([{
            "type": "key", "id": "keys",
            "actions": [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}],
        }]))
        .await
    }

    async fn actions(&self, actions: Value) -> Result<()> {
        self.session.cmd(Raw { path: "actions", body: json!({"actions": actions}) }).await?;
        Ok(())
    }

    /// A command of the `DevTools` protocol, which only Chromium has.
    pub async fn devtools<T: DeserializeOwned>(&self, command: &str, parameters: Value) -> Result<T> {
        let body = json!({"cmd": command, "params": parameters});
        let answer = self.session.cmd(Raw { path: "goog/cdp/execute", body }).await;
        Ok(answer.with_context(|| command.to_owned())?.value()?)
    }

    /// Makes the window so wide; the engines have different ideas of how narrow it can be.
    pub async fn set_width(&self, width: u32) -> Result<()> {
        self.session.set_window_rect(0, 0, width, 900).await?;
        Ok(())
    }
}

/// Whole pixels: some drivers take no others.
#[allow(clippy::cast_possible_truncation, reason = "screens are small")]
fn whole(length: f64) -> i64 {
    length.round() as i64
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}

/// Keys that are not characters.
pub mod key {
    /// Tab.
    pub const TAB: char = '\u{e004}';
    /// Enter.
    pub const ENTER: char = '\u{e007}';
    /// Control.
    pub const CONTROL: char = '\u{e009}';
    /// Delete.
    pub const DELETE: char = '\u{e017}';
    /// Home.
    pub const HOME: char = '\u{e011}';
    /// End.
    pub const END: char = '\u{e010}';
    /// Page down.
    pub const PAGE_DOWN: char = '\u{e00f}';
    /// Escape.
    pub const ESCAPE: char = '\u{e00c}';
    /// Arrow left.
    pub const LEFT: char = '\u{e012}';
    /// Arrow right.
    pub const RIGHT: char = '\u{e014}';
    /// Arrow down.
    pub const DOWN: char = '\u{e015}';
}
