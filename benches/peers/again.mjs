// The second visit, when the service worker has kept all and there is no network: when is the body there, and when the
// answer to what was told the first time. What the floor needs for a second visit is the browser's own time.
import { SLOW, open, until } from './browser.mjs';
import { median } from './numbers.mjs';
import { serve } from './serve.mjs';

const calf = { schema: 1, areas: [{ region: 'calf', side: 'left', intensity: 4 }] };

async function visits(browser, { mounts, watched, query = '' }) {
  const server = await serve(mounts);
  const url = `${server.url}/${query}`;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  try {
    const [first] = await open(context, { watched });
    await first.goto(url);
    // In charge, so all is kept.
    await until(first, 'a service worker', () => navigator.serviceWorker.controller !== null);
    await first.close();
    await server.close();
    const visit = async (how, done) => {
      const [page] = await open(context, { watched: { ...watched, ...how }, cpu: SLOW.cpu });
      await page.goto(url, { waitUntil: 'commit' });
      await until(page, 'the second visit', done);
      return page;
    };
    const page = await visit({}, () => window.bench?.at.body !== undefined);
    await until(page, 'the program', (host) => !host || document.querySelector(host).dataset.state === 'ready', watched.host);
    const { body, ready } = await page.evaluate(() => window.bench.noted());
    if (!watched.host) return { body };
    await page.evaluate((report) => { document.querySelector('sore-wise').report = report; }, calf);
    await until(page, 'its answer', () => document.querySelector('sore-wise').assessment !== null);
    // What is told is kept when the page goes.
    await page.close({ runBeforeUnload: true });
    const third = await visit({ kept: true }, () => window.bench?.at.answer !== undefined);
    const { answer, body: keptBody } = await third.evaluate(() => window.bench.noted());
    return { body, ready, answer, keptBody };
  } finally {
    await context.close();
    await server.close();
  }
}

export async function again(browser, { floor, page }, { rounds, log }) {
  const seen = { floor: [], page: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [bare, ours] = [await visits(browser, { ...floor, query: '?kept' }), await visits(browser, page)];
    log(`again ${round}/${rounds}: floor ${Math.round(bare.body)}, body ${Math.round(ours.body)}, answer ${Math.round(ours.answer)}`);
    if (!round) continue;
    seen.floor.push(bare);
    seen.page.push(ours);
  }
  const beyond = (key) => ({ value: median(seen.page.map((visit, round) => visit[key] - seen.floor[round].body)), floor: median(seen.floor.map(({ body }) => body)) });
  return { 'again.body': beyond('body'), 'again.kept-body': beyond('keptBody'), 'again.answer': beyond('answer') };
}
