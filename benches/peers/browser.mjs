// Chromium, and pages in it that are as slow as one wants them.
import { chromium } from 'playwright-core';
import { watch } from './watch.mjs';

/** A phone of some years ago, on a train: what Lighthouse calls slow 4G, in bytes a second. */
export const SLOW = { cpu: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };

export const launch = (options = []) => chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    // It may run as root, and loads our pages only.
    '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', ...options,
  ],
});

/**
 * Opens a page and lets `use` have it; then it is gone, with all that it has kept.
 * `watched` is what watch.mjs looks for.
 */
export async function withPage(browser, { watched, cpu = 1, network, workers = 'block', size = { width: 390, height: 844 }, touch = false }, use) {
  const context = await browser.newContext({ viewport: size, hasTouch: touch, isMobile: touch, serviceWorkers: workers, locale: 'en' });
  try {
    return await use(...(await open(context, { watched, cpu, network })), context);
  } finally {
    await context.close();
  }
}

/** A further page of a context. */
export async function open(context, { watched, cpu = 1, network }) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // What a page tells its programmers, it tells who reads why a run has failed.
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) errors.push(message.text()); });
  page.errors = errors;
  const cdp = await context.newCDPSession(page);
  if (watched) await page.addInitScript(watch, watched);
  await cdp.send('Network.enable');
  if (network) await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency, downloadThroughput: network.down, uploadThroughput: network.up });
  await slow(cdp, cpu);
  return [page, cdp];
}

export const slow = (cdp, rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks until the page says yes; says what it waited for where that does not come. */
export async function until(page, what, script, argument, ms = 60_000) {
  // Not Playwright's own waiting: a page whose policy forbids `eval` answers that with nothing.
  const end = Date.now() + ms;
  while (!(await page.evaluate(script, argument))) {
    if (Date.now() > end) {
      const noted = await page.evaluate(() => JSON.stringify(window.bench?.noted()));
      throw new Error(`${what}: not within ${ms / 1000} s at ${page.url()}; errors: ${page.errors?.join('; ') || 'none'}; noted: ${noted}`);
    }
    await pause(50);
  }
}
