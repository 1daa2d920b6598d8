// Usage: node bench.mjs --out <file> --app <dist> --map <folder> --pages <folder> [--only slow,taps,…] [--quick] [--late <path>=<ms>]
// Measures and writes JSON: name → { value, peer?, ratio? }. `cargo xtask bench` builds what is measured, calls this,
// and judges: no goal stands here.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' }, app: { type: 'string' }, map: { type: 'string' }, pages: { type: 'string' },
    only: { type: 'string' }, quick: { type: 'boolean', default: false }, late: { type: 'string' },
  },
});
const log = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

const late = options.late && { path: new RegExp(options.late.split('=')[0]), ms: Number(options.late.split('=')[1]) };
const folders = (name) => join(options.pages, name);
const served = [];
const host = async (mounts, more) => {
  const server = await serve(mounts, more);
  served.push(server);
  return server;
};

const element = { host: 'sore-wise', regions: 'svg[data-view] [data-region]', enough: 60 };
const pages = {
  floor: { mounts: [['/', folders('floor')]], watched: { regions: '#app [data-region]', enough: 4 } },
  peer: { mounts: [['/', folders('peer')]], watched: { regions: '#app polygon', enough: 10 } },
  page: { mounts: [['/', options.app]], watched: element },
  blog: { mounts: [['/', folders('blog')], ['/sorewise/', options.app]], watched: element },
};

/** The map alone, as another Yew app has it, beside the others. */
const alone = async () => {
  const at = async (folder) => `${(await host([['/', folder]], { isolated: true })).url}/`;
  return {
    floor: { url: await at(folders('floor')), regions: '#app [data-region]', list: '#chosen' },
    peer: { url: await at(folders('peer')), regions: '#app polygon', list: '#chosen' },
    map: { url: await at(options.map), regions: 'svg[data-view] .region', list: '#selected' },
  };
};

/** Each way to measure, in the order of the table. */
const modes = {
  slow: async (browser, settings) => {
    const { slowPhone } = await import('./slow.mjs');
    for (const [name, page] of Object.entries(pages)) page.url = `${(await host(page.mounts, { late: name === 'floor' || name === 'peer' ? undefined : late })).url}/`;
    return slowPhone(browser, pages, { ...settings, rounds: options.quick ? 3 : 9 });
  },
  taps: async (browser, settings) => {
    const { taps } = await import('./taps.mjs');
    return taps(browser, await alone(), { ...settings, blocks: options.quick ? 3 : 12, size: 15 });
  },
  again: async (browser, settings) => {
    const { again } = await import('./again.mjs');
    return again(browser, pages, { ...settings, rounds: options.quick ? 2 : 7 });
  },
  journey: async (browser, settings) => {
    const { journey } = await import('./journey.mjs');
    return journey(browser, `${(await host(pages.page.mounts)).url}/`, { ...settings, rounds: options.quick ? 1 : 3 });
  },
  memory: async (browser, settings) => {
    const { memory } = await import('./memory.mjs');
    return memory(browser, await alone(), { ...settings, rounds: options.quick ? 1 : 3 });
  },
  lighthouse: async (_, settings) => {
    const { scores } = await import('./lighthouse.mjs');
    const urls = {};
    for (const name of ['page', 'blog']) urls[name] = `${(await host(pages[name].mounts)).url}/`;
    return scores(urls, { ...settings, rounds: options.quick ? 1 : 3 });
  },
};

const wanted = options.only ? options.only.split(',') : Object.keys(modes);
for (const name of wanted) if (!modes[name]) throw new Error(`there is no mode ${name}: ${Object.keys(modes).join(', ')}`);
const figures = {};
const browser = await launch(['--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--expose-gc']);
try {
  for (const name of wanted) Object.assign(figures, await modes[name](browser, { log }));
} finally {
  await browser.close();
  await Promise.all(served.map((server) => server.close()));
}
writeFileSync(options.out, `${JSON.stringify({ chromium: browser.version(), figures }, null, 1)}\n`);
