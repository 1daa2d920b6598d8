// A slow phone opens each page for the first time: when is the body there, when does a tap show, when does the program
// have it, when does the answer stand; and what moves meanwhile on a page that nobody touches.
import { SLOW, pause, until, withPage } from './browser.mjs';
import { compared, median } from './numbers.mjs';

async function visit(browser, { url, watched }) {
  return withPage(browser, { watched: { ...watched, taps: true }, cpu: SLOW.cpu, network: SLOW, touch: true }, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    await until(page, 'a tap is answered', () => window.bench?.done());
    return page.evaluate(() => window.bench.noted());
  });
}

/** The same without a finger: what shifts then, no tap is to blame for. */
async function untouched(browser, { url, watched }) {
  return withPage(browser, { watched, cpu: SLOW.cpu, network: SLOW, touch: true }, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    await until(page, 'the page is there', (host) => (host ? document.querySelector(host)?.dataset.state === 'ready' : document.readyState === 'complete'), watched.host);
    await page.waitForLoadState('networkidle');
    await pause(1000);
    return page.evaluate(() => window.bench.noted());
  });
}

export async function slowPhone(browser, pages, { rounds, log }) {
  const names = Object.keys(pages);
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms the machine up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const noted = await visit(browser, pages[name]);
      if (round) seen[name].push(noted);
      log(`slow ${round}/${rounds} ${name}: body ${Math.round(noted.body)}, tap ${Math.round(noted.acknowledged)}, program ${Math.round(noted.program)}, answer ${Math.round(noted.answer)}`);
    }
  }
  const of = (name, key) => seen[name].map((noted) => noted[key]);
  const figures = {};
  const [shown, tapped] = [of('peer', 'acknowledged'), of('peer', 'program')];
  for (const name of names) {
    if (name === 'peer') continue;
    const against = { fcp: of('peer', 'fcp'), body: of('peer', 'body'), acknowledged: shown, program: tapped };
    if (pages[name].watched.host) Object.assign(against, { panel: tapped, answer: tapped });
    for (const [key, peers] of Object.entries(against)) figures[`slow.${name}.${key}`] = compared(of(name, key), peers);
    if (name === 'floor') continue;
    // Counts; what arrived by chance a moment sooner is not counted: the fewest.
    figures[`slow.${name}.requests`] = { value: Math.min(...of(name, 'requests')) };
    figures[`slow.${name}.bytes`] = { value: Math.min(...of(name, 'bytes')) };
    figures[`slow.${name}.blocked`] = { value: median(seen[name].map(({ tasks }) => tasks.reduce((sum, { duration }) => sum + duration - 50, 0))) };
    const shifts = [];
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      const { shift, shifted } = await untouched(browser, pages[name]);
      shifts.push(shift);
      if (shifted.length) log(`slow ${name}, untouched: ${shifted.join('; ')}`);
    }
    figures[`slow.${name}.shift`] = { value: median(shifts) };
    log(`slow ${name}: shifts by ${figures[`slow.${name}.shift`].value.toFixed(3)}`);
  }
  return figures;
}
