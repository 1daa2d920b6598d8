// What a page with the map holds after a dozen taps, beyond what the floor's page does.
import { open, pause, until } from './browser.mjs';
import { median } from './numbers.mjs';

async function held(browser, { url, regions }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  try {
    const [page, cdp] = await open(context, {});
    await page.goto(url);
    await until(page, 'the map', (selector) => document.querySelectorAll(selector).length > 3, regions);
    for (let tap = 0; tap < 12; tap += 1) {
      await page.evaluate(([selector, at]) => {
        const all = document.querySelectorAll(selector);
        all[(at * 5) % all.length].dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      }, [regions, tap]);
      await pause(30);
    }
    for (let twice = 0; twice < 2; twice += 1) await cdp.send('HeapProfiler.collectGarbage');
    return await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
  } finally {
    await context.close();
  }
}

export async function memory(browser, pages, { rounds, log }) {
  const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(pages)) seen[name].push(await held(browser, pages[name]));
    log(`memory ${round + 1}/${rounds}: ${Object.entries(seen).map(([name, bytes]) => `${name} ${(bytes.at(-1) / 1024).toFixed(0)} KiB`).join(', ')}`);
  }
  const above = (name) => median(seen[name]) - median(seen.floor);
  return { 'memory.map': { value: above('map'), peer: above('peer'), ratio: above('map') / above('peer') } };
}
