// Taps on the map alone, ours and the peer's in turns: how long its script runs until the document shows the tap, how
// long until the next frame, and how long the page's main thread works for a tap in all.
import { SLOW, open, pause, slow, until } from './browser.mjs';
import { quantile } from './numbers.mjs';

/** Runs in the page, before its scripts: what became of the tap that comes next. */
function hear({ regions, list }) {
  const all = () => [...document.querySelectorAll(regions)];
  let event;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    addEventListener(type, ({ timeStamp }) => { event = { type, input: timeStamp, start: performance.now() }; }, true);
  }
  let tap;
  const said = () => document.querySelector(list)?.textContent;
  /** Where Tab stops nobody sees, nor that an attribute is written as it was. */
  const visible = ({ type, target, attributeName, oldValue }) => type !== 'attributes'
    || (attributeName !== 'tabindex' && target.getAttribute(attributeName) !== oldValue);
  new MutationObserver((records) => {
    const now = performance.now();
    if (!tap || tap.frame || !records.some(visible)) return;
    // The last change before the frame: the map and the list have to be there both.
    tap.changed = now;
    if (!tap.event && said() !== tap.before) {
      tap.event = event;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          tap.frame = performance.now();
          tap.done({ type: tap.event.type, script: tap.changed - tap.event.start, dom: tap.changed - tap.event.input, frame: tap.frame - tap.event.input });
        };
        port2.postMessage(0);
      });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  window.bench = {
    count: () => all().length,
    /** Where the region with this number can be hit, if it can. */
    aim(index) {
      const region = all()[index];
      const box = region?.getBoundingClientRect();
      const steps = [0.5, 0.35, 0.65, 0.2, 0.8];
      for (const across of box?.width ? steps : []) {
        for (const down of steps) {
          const point = { x: box.left + box.width * across, y: box.top + box.height * down };
          if (document.elementFromPoint(point.x, point.y) === region) return point;
        }
      }
      return null;
    },
    expect() {
      tap = { before: said() };
      tap.result = new Promise((done) => { tap.done = done; setTimeout(done, 5000, null); });
    },
    result: () => tap.result,
  };
}

async function click(page, point) {
  await page.mouse.move(point.x, point.y);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => { window.bench.expect(); done(); }))));
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.bench.result());
}

const worked = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** `pages`: name → { url, regions, list }, the peer among them. */
export async function taps(browser, pages, { blocks, size, log }) {
  const opened = {};
  for (const [name, { url, regions, list }] of Object.entries(pages)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
    const [page, cdp] = await open(context, {});
    await page.addInitScript(hear, { regions, list });
    await page.goto(url);
    await until(page, `the map of ${name}`, () => window.bench.count() > 3);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await pause(300);
    const points = [];
    for (let index = 0; index < (await page.evaluate(() => window.bench.count())); index += 1) {
      if (await page.evaluate((at) => window.bench.aim(at), index)) points.push(index);
    }
    opened[name] = { page, cdp, context, points, next: 0 };
  }
  const figures = {};
  for (const [speed, rate] of [['full', 1], ['slow', SLOW.cpu]]) {
    const seen = Object.fromEntries(Object.keys(opened).map((name) => [name, []]));
    const thread = Object.fromEntries(Object.keys(opened).map((name) => [name, []]));
    for (let block = 0; block <= blocks; block += 1) {
      for (const [name, tab] of Object.entries(opened)) {
        await tab.page.bringToFront();
        await slow(tab.cdp, rate);
        const results = [];
        const before = await worked(tab.cdp);
        for (let i = 0; i < size; i += 1) {
          const point = await tab.page.evaluate((at) => window.bench.aim(at), tab.points[tab.next % tab.points.length]);
          tab.next += 1;
          const result = point && (await click(tab.page, point));
          if (result) results.push(result);
        }
        const after = await worked(tab.cdp);
        await slow(tab.cdp, 1);
        if (results.length < size / 2) throw new Error(`${name}: ${results.length} of ${size} taps changed its list`);
        // The first block warms up.
        if (!block) continue;
        seen[name].push(...results);
        thread[name].push((after - before) / results.length);
      }
      log(`taps ${speed} ${block}/${blocks}`);
    }
    for (const name of Object.keys(opened)) {
      if (name === 'peer') continue;
      for (const key of ['script', 'frame']) {
        for (const [label, part] of [['median', 0.5], ['p95', 0.95]]) {
          const [value, peer] = [name, 'peer'].map((of) => quantile(seen[of].map((result) => result[key]), part));
          figures[`taps.${name}.${speed}.${key}.${label}`] = { value, peer, ratio: value / peer };
        }
      }
      const [value, peer] = [name, 'peer'].map((of) => quantile(thread[of], 0.5));
      figures[`taps.${name}.${speed}.thread`] = { value, peer, ratio: value / peer };
    }
  }
  await Promise.all(Object.values(opened).map(({ context }) => context.close()));
  return figures;
}
