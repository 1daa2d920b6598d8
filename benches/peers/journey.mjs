// A visit by thumb on a processor six times slower: how long each tap waits for its frame, and how long the page is
// deaf. Each step says what it was, so that the slow one can be found.
import { open, pause, slow, until } from './browser.mjs';
import { quantile } from './numbers.mjs';

const CPU = 6;

/** Runs in the page: every interaction with its parts, and every long task. */
function hear() {
  const kept = (window.interactions = []);
  const tasks = (window.tasks = []);
  new PerformanceObserver((list) => {
    for (const { name, interactionId, startTime, processingStart, processingEnd, duration } of list.getEntries()) {
      if (interactionId) kept.push({ name, interactionId, startTime, delay: processingStart - startTime, work: processingEnd - processingStart, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => tasks.push({ startTime, duration }))).observe({ type: 'longtask', buffered: true });
}

const find = (page, selector) => page.evaluateHandle((wanted) => {
  const root = document.querySelector('sore-wise').shadowRoot;
  return root.querySelector(wanted) ?? document.querySelector(wanted);
}, selector);

/** The steps of the visit: a name, and what is done. A step whose element is not there fails the run. */
const steps = (visit) => [
  ['turn the body', () => visit.tap('[data-show=posterior]')],
  ['tap a place', () => visit.tap('svg[data-view=posterior] [data-region=calf][data-side=left]')],
  ['slide', () => visit.slide('[data-field=intensity]', 0.4)],
  ['rate by a key', () => visit.key('[data-field=intensity]', 'ArrowRight')],
  ['say what it feels like', () => visit.tap('[data-sensation=achy]')],
  ['close the rating', () => visit.tap('.rating-foot [data-action=done]')],
  ['choose an activity', () => visit.key('[data-field=activity]', 'ArrowDown')],
  ['choose when', () => visit.key('[data-field=when]', 'ArrowDown')],
  ['ask why', () => visit.tap('.why > summary')],
  ['answer a question', () => visit.tap('.ask [data-action=skip]')],
  ['answer another', () => visit.tap('.ask [data-action=none], .ask [data-action=skip]')],
  ['open a movement', () => visit.tap('.movement .more > summary')],
  ['open sources', () => visit.tap('.sources > summary')],
  ['tap a second place', () => visit.tap('svg[data-view=posterior] [data-region=hamstrings-outer][data-side=right]')],
  ['slide the second', () => visit.slide('[data-field=intensity]', 0.6)],
  ['close the second', () => visit.tap('.rating-foot [data-action=done]')],
  ['open the list', () => visit.tap('[data-action=all]')],
  ['search', () => visit.key('[data-field=query]', 'k')],
  ['search on', () => visit.key('[data-field=query]', 'n')],
  ['speak Spanish', () => visit.tap('#languages [lang=es]')],
  ['speak Arabic', () => visit.tap('#languages [lang=ar]')],
  ['speak English', () => visit.tap('#languages [lang=en]')],
  ['take back', () => visit.tap('[data-tool=undo]')],
  ['bring back', () => visit.tap('[data-tool=redo]')],
  ['start the routine', () => visit.tap('.start-routine button')],
  ['skip a step', () => visit.tap('.player [data-action=skip]')],
  ['skip another', () => visit.tap('.player [data-action=skip]')],
  ['pause', () => visit.tap('.player [data-action=toggle]')],
  ['leave the routine', () => visit.tap('.player [data-action=end]')],
];

class Visit {
  constructor(page, cdp) {
    Object.assign(this, { page, cdp });
  }

  /** Where the element can be hit, with all unfolded around it, and in sight. */
  async point(selector) {
    await until(this.page, `${selector} is there`, (wanted) => {
      const root = document.querySelector('sore-wise').shadowRoot;
      const element = root.querySelector(wanted) ?? document.querySelector(wanted);
      if (!element) return false;
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (at.localName === 'details' && !at.open && !(element.localName === 'summary' && element.parentElement === at)) at.open = true;
      }
      if (!element.getClientRects().length) {
        root.querySelector('[data-tool=more]')?.click();
        return false;
      }
      return true;
    }, selector, 20_000);
    const handle = await find(this.page, selector);
    return handle.evaluate(async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      let last = '';
      for (;;) {
        await new Promise((done) => setTimeout(done, 120));
        const box = element.getBoundingClientRect();
        const now = `${box.x} ${box.y}`;
        if (now !== last) { last = now; continue; }
        for (const across of [0.5, 0.3, 0.7, 0.15, 0.85]) {
          for (const down of [0.5, 0.3, 0.7, 0.15, 0.85]) {
            const point = { x: box.left + box.width * across, y: box.top + box.height * down, left: box.left, width: box.width };
            if (element.contains(element.getRootNode().elementFromPoint(point.x, point.y))) return point;
          }
        }
        return { x: box.left + box.width / 2, y: box.top + box.height / 2, left: box.left, width: box.width };
      }
    });
  }

  async tap(selector) {
    const point = await this.point(selector);
    return () => this.page.touchscreen.tap(point.x, point.y);
  }

  /** A finger goes along a slider to this part of it. */
  async slide(selector, part) {
    const point = await this.point(selector);
    const touch = (type, x) => this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: point.y }] });
    return async () => {
      const to = point.left + point.width * part;
      const from = point.left + point.width * 0.1;
      await touch('touchStart', from);
      for (let move = 1; move <= 8; move += 1) await touch('touchMove', from + ((to - from) * move) / 8);
      await touch('touchEnd', to);
    };
  }

  async key(selector, key) {
    await this.point(selector);
    const handle = await find(this.page, selector);
    await handle.evaluate((element) => element.focus({ preventScroll: true }));
    return () => this.page.keyboard.press(key);
  }
}

const parts = { ScriptDuration: 'script', RecalcStyleDuration: 'style', LayoutDuration: 'layout', TaskDuration: 'all' };
const worked = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.filter(({ name }) => parts[name]).map(({ name, value }) => [parts[name], value * 1000]));
};

async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block', locale: 'en' });
  try {
    const [page, cdp] = await open(context, {});
    await page.addInitScript(hear);
    await page.goto(url);
    await until(page, 'all is there', () => document.querySelector('sore-wise').dataset.state === 'ready' && document.querySelector('sore-wise').shadowRoot.querySelector('.context') !== null);
    await pause(500);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await slow(cdp, CPU);
    const found = [];
    for (const [name, step] of steps(new Visit(page, cdp))) {
      let act;
      try {
        act = await step();
      } catch (error) {
        throw new Error(`“${name}”: ${error.message}`);
      }
      // What a step changed is drawn before the next one: a reader reads.
      await pause(400);
      const begun = await page.evaluate(() => performance.now());
      const before = await worked(cdp);
      await act();
      await pause(700);
      const after = await worked(cdp);
      found.push({ name, begun, ...Object.fromEntries(Object.keys(after).map((part) => [part, after[part] - before[part]])) });
    }
    await pause(1000);
    // At the end: what was slowest, the browser tells last.
    const { interactions, tasks } = await page.evaluate(() => ({ interactions: window.interactions, tasks: window.tasks }));
    for (const [at, step] of found.entries()) {
      const within = ({ startTime }) => startTime >= step.begun && startTime < (found[at + 1]?.begun ?? Infinity);
      const worst = interactions.filter(within).reduce((a, b) => (b.duration > (a?.duration ?? 0) ? b : a), undefined);
      Object.assign(step, {
        event: worst?.name, inp: worst?.duration ?? 0, delay: worst?.delay ?? 0, work: worst?.work ?? 0,
        task: Math.max(0, ...tasks.filter(within).map(({ duration }) => duration)),
      });
    }
    return found;
  } finally {
    await context.close();
  }
}

export async function journey(browser, url, { rounds, log }) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await visit(browser, url));
    log(`journey ${round + 1}/${rounds}: longest task ${Math.max(...runs.at(-1).map(({ task }) => task))} ms`);
  }
  // Of each step the median visit: what else the machine did is no step's fault.
  const steps = runs[0].map(({ name, event }, at) => {
    const middle = (key) => quantile(runs.map((run) => run[at][key]), 0.5);
    return { name, event, ...Object.fromEntries(['inp', 'delay', 'work', 'task', 'script', 'style', 'layout', 'all'].map((key) => [key, middle(key)])) };
  });
  steps.sort((a, b) => b.inp - a.inp || b.task - a.task);
  // An interaction of which the browser says nothing took less than 16 ms.
  const inps = steps.map(({ inp }) => inp);
  return {
    'journey.inp': { value: quantile(inps, 0.98), steps },
    'journey.longest': { value: Math.max(...steps.map(({ task }) => task)) },
  };
}
