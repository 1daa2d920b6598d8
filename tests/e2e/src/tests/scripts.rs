//! The same things said by a mouse, by keys, by the list, by the search and by `element.report` come to
//! the same report, the same answer and the same words for those who hear it.
//!
//! Scripts are made by chance, the same each time, and run in the page by events of its own. 30 in the
//! ordinary run, and 12 others on each slower engine; with `SOREWISE_FULL=1`, all 1,000 on each.

use super::main_flow::open;
use crate::harness::{Context, Test};
use crate::tests;
use anyhow::{Result, ensure};
use serde_json::json;
use xtask::browsers::Engine;

/// See the module.
// In three parts, as the slowest engine on a busy machine takes minutes for all.
pub const TESTS: &[Test] =
    tests![all_ways_say_the_same, all_ways_say_the_same_again, all_ways_say_the_same_once_more];

/// So many at a time: a driver waits for a script only so long.
const BATCH: u32 = 10;

/// Runs the scripts from `a[0]` on, `a[1]` of them; gives what differed, and how many steps agreed.
const SCRIPTS: &str = r"
// Chance that is the same each time (mulberry32).
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const places = [...new Map(all('svg [data-region]').map((path) => {
  const { region, side } = path.dataset;
  return [`${region} ${side}`, { region, side, name: path.getAttribute('aria-label') }];
})).values()];
const on = ({ region, side }) => `[data-region=${region}][data-side=${side}]`;
const path = (place) => find(`svg ${on(place)}`);
const SENSATIONS = ['achy', 'tight', 'sharp', 'burning'];
const SIGNS = ['swelling', 'bruising', 'weakness', 'warmth'];

// A script: steps each of which changes something. What a slider does in one go is one step to take back,
// however it is said, as long as no place is rated twice in a row.
const script = (random) => {
  const pick = (list) => list[Math.floor(random() * list.length)];
  let rated = new Map();
  const past = [];
  const future = [];
  const steps = [];
  let last = null;
  const length = 4 + Math.floor(random() * 8);
  const key = ({ region, side }) => `${region} ${side}`;
  const change = (step, next) => {
    past.push(rated);
    future.length = 0;
    rated = next;
    last = step.kind === 'rate' ? key(step.place) : null;
    steps.push(step);
  };
  const other = (place) => places.find(({ region, side }) => region === place.region && side === { left: 'right', right: 'left' }[place.side]);
  while (steps.length < length) {
    const kind = pick(['rate', 'rate', 'rate', 'rate', 'both', 'sensation', 'sensation', 'sign', 'remove', 'undo', 'redo']);
    const known = places.filter((place) => rated.has(key(place)));
    const place = kind === 'rate' ? (known.length && random() < 0.3 ? pick(known) : pick(places)) : pick(known);
    const next = new Map(rated);
    if (kind === 'undo' && past.length) {
      future.push(rated);
      rated = past.pop();
      last = null;
      steps.push({ kind });
    } else if (kind === 'redo' && future.length) {
      past.push(rated);
      rated = future.pop();
      last = null;
      steps.push({ kind });
    } else if (kind === 'rate') {
      const value = Math.floor(random() * 11);
      if (rated.get(key(place)) === value || last === key(place)) continue;
      change({ kind, place, value }, next.set(key(place), value));
    } else if (!place) {
      continue;
    } else if (kind === 'both') {
      const there = other(place);
      if (!there || rated.get(key(there)) === rated.get(key(place))) continue;
      change({ kind, place }, next.set(key(there), rated.get(key(place))));
    } else if (kind === 'remove') {
      next.delete(key(place));
      change({ kind, place }, next);
    } else if (kind === 'sensation' || kind === 'sign') {
      change({ kind, place, id: pick(kind === 'sensation' ? SENSATIONS : SIGNS) }, next);
    }
  }
  return steps;
};

const mouse = (target) => {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1,
      pointerType: 'mouse', isPrimary: true, button: 0, buttons: type === 'pointerdown' ? 1 : 0, detail: 1 }));
  }
};
const press = (target, key, more = {}) => target.dispatchEvent(new KeyboardEvent('keydown', { key,
  code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : '', bubbles: true, composed: true, cancelable: true, ...more }));
const slide = (slider, value) => {
  slider.value = value;
  slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const title = () => find('.rating h2')?.textContent;
const panel = async (place, open) => {
  const name = place.name.split(',')[0];
  if (title() !== name) {
    open();
    await until(() => title() === name, `the rating of ${name}`);
  }
};
const tool = (name) => mouse(find(`[data-tool=${name}]`));
// What only the panel has.
const inPanel = async (step) => {
  const selector = step.kind === 'both' ? '[data-action=both]' : `[data-${step.kind}=${step.id}]`;
  mouse(await until(() => find(`.rating ${selector}:not([disabled])`), selector));
};
const row = (place) => find(`.area${on(place)}`);
const inList = async (step, look) => {
  if (step.kind === 'undo' || step.kind === 'redo') return tool(step.kind);
  look(step.place);
  const there = await until(() => row(step.place), 'its row');
  if (step.kind === 'rate') {
    if (step.value === 0 && !there.querySelector('.slider').hasAttribute('data-value')) mouse(there.querySelector('.slider'));
    else slide(there.querySelector('.slider'), step.value);
  } else if (step.kind === 'remove') mouse(await until(() => there.querySelector('[data-action=remove-one]'), 'remove'));
  else {
    await panel(step.place, () => mouse(there.querySelector('.area-name')));
    await inPanel(step);
  }
};
const query = (text) => {
  const field = find('[data-field=query]');
  if (field.value === text) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const WAYS = {
  pointer: async (step) => {
    if (step.kind === 'undo' || step.kind === 'redo') return tool(step.kind);
    await panel(step.place, () => mouse(path(step.place)));
    if (step.kind === 'rate') {
      const slider = find('[data-field=intensity]');
      if (step.value === 0 && !slider.hasAttribute('data-value')) mouse(slider);
      else slide(slider, step.value);
    } else if (step.kind === 'remove') mouse(await until(() => find('.rating [data-action=remove]:not([disabled])'), 'remove'));
    else await inPanel(step);
  },
  keys: async (step) => {
    if (step.kind === 'undo') return press(path(places[0]), 'z', { ctrlKey: true });
    if (step.kind === 'redo') return press(path(places[0]), 'y', { ctrlKey: true });
    const there = path(step.place);
    if (step.kind === 'rate') for (const digit of String(step.value)) press(there, digit);
    else if (step.kind === 'remove') press(there, 'Delete');
    else if (step.kind === 'both') press(there, 'b');
    else {
      await panel(step.place, () => press(there, 'Enter'));
      await inPanel(step);
    }
  },
  list: async (step) => {
    query('');
    const every = find('[data-action=all]');
    if (every.getAttribute('aria-pressed') !== 'true') mouse(every);
    await inList(step, () => {});
  },
  search: async (step) => {
    const every = find('[data-action=all]');
    if (every.getAttribute('aria-pressed') === 'true') mouse(every);
    await inList(step, (place) => query(place.name.split(',')[0]));
  },
};

const sorted = (value) => Array.isArray(value) ? value.map(sorted) : value && typeof value === 'object'
  ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value;
const state = () => {
  const said = find('.sw > [role=status]').textContent;
  return { report: sorted(host().report), assessment: sorted(host().assessment), said };
};
const fresh = async () => {
  // Twice: what is set and equal may change nothing, and a history would go on.
  host().report = { schema: 1, areas: [{ region: 'head', side: 'midline', intensity: 1 }] };
  await drawn();
  host().report = { schema: 1, areas: [] };
  await until(() => find('.rating') === null && all('svg [data-value].region').length === 0, 'a fresh start');
};
// Each step changes the report; the answer may take another turn to be drawn.
const settled = async (before, wanted) => {
  await until(() => JSON.stringify(host().report) !== before, 'a change');
  let last = '';
  let now = JSON.stringify(state());
  for (let i = 0, still = 0; i < 300 && (wanted ? now !== JSON.stringify(wanted) : still < 6); i++) {
    await drawn();
    [last, now] = [now, JSON.stringify(state())];
    still = last === now ? still + 1 : 0;
  }
  return JSON.parse(now);
};

const differing = [];
let steps = 0;
for (let number = a[0]; number < a[0] + a[1]; number++) {
  const random = chance(number + 1);
  const told = script(random);
  let expected = null;
  for (const [name, way] of Object.entries(WAYS)) {
    await fresh();
    const states = [];
    try {
      for (const [index, step] of told.entries()) {
        const before = JSON.stringify(host().report);
        await way(step);
        states.push(await settled(before, expected?.[index]));
      }
    } catch (error) {
      differing.push(`${number} by ${name}: ${error} after ${states.length} of ${JSON.stringify(told)}`);
      continue;
    }
    expected ??= states;
    for (const [index, now] of states.entries()) {
      steps += 1;
      if (JSON.stringify(now) !== JSON.stringify(expected[index])) {
        differing.push(`${number} by ${name}, step ${index} of ${JSON.stringify(told)}: ${JSON.stringify(now.report)} ${now.said}, not ${JSON.stringify(expected[index].report)} ${expected[index].said}`);
        break;
      }
    }
  }
  if (!expected) continue;
  await fresh();
  for (const [index, wanted] of expected.entries()) {
    const before = JSON.stringify(host().report);
    host().report = wanted.report;
    const now = await settled(before, wanted);
    steps += 1;
    if (JSON.stringify(now) !== JSON.stringify(wanted)) {
      differing.push(`${number} by the report, step ${index}: ${JSON.stringify(now)}, not ${JSON.stringify(wanted)}`);
      break;
    }
  }
}
return [differing, steps];
";

async fn all_ways_say_the_same(context: &Context<'_>) -> Result<()> {
    agree(context, 0).await
}

async fn all_ways_say_the_same_again(context: &Context<'_>) -> Result<()> {
    agree(context, 1).await
}

async fn all_ways_say_the_same_once_more(context: &Context<'_>) -> Result<()> {
    agree(context, 2).await
}

/// One of three parts.
async fn agree(context: &Context<'_>, part: u32) -> Result<()> {
    let browser = &context.browser;
    open(context).await?;
    let (from, all) = match browser.engine {
        _ if std::env::var_os("SOREWISE_FULL").is_some() => (0, 1000),
        Engine::Chromium => (0, 30),
        Engine::Firefox => (30, 12),
        Engine::Webkit => (42, 12),
    };
    let (start, end) = (from + all * part / 3, from + all * (part + 1) / 3);
    let mut steps = 0;
    for first in (start..end).step_by(BATCH as usize) {
        let (differing, agreed): (Vec<String>, u32) =
            browser.promise(SCRIPTS, json!([first, BATCH.min(end - first)])).await?;
        let example = differing.first().map_or("", |it| it);
        ensure!(differing.is_empty(), "{} differ, the first: {example}", differing.len());
        steps += agreed;
    }
    // Five ways, and four steps or more in each script.
    ensure!(steps >= (end - start) * 5 * 4, "only {steps} steps were compared");
    Ok(())
}
