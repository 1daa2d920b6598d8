// What Lighthouse says of the page and of a blog with the element in it, on its own slow phone.
import lighthouse from 'lighthouse';
import { launch as launchChromium } from 'chrome-launcher';
import { median } from './numbers.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

export async function scores(urls, { rounds, log }) {
  const figures = {};
  const chromium = await launchChromium({ chromePath: process.env.CHROMIUM || '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    for (const [name, url] of Object.entries(urls)) {
      const runs = [];
      for (let round = 0; round < rounds; round += 1) {
        const { lhr } = await lighthouse(url, { port: chromium.port, onlyCategories: categories, logLevel: 'error' });
        if (lhr.runtimeError) throw new Error(`Lighthouse, ${name}: ${lhr.runtimeError.message}`);
        runs.push(lhr);
        const missed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'metricSavings', 'numeric'].includes(scoreDisplayMode));
        log(`lighthouse ${round + 1}/${rounds} ${name}: ${categories.map((id) => `${id} ${Math.round(lhr.categories[id].score * 100)}`).join(', ')}; below 0.9: ${missed.map(({ id }) => id).join(', ') || 'nothing'}`);
      }
      for (const id of categories) figures[`lighthouse.${name}.${id}`] = { value: median(runs.map((lhr) => lhr.categories[id].score * 100)) };
      for (const [key, id] of [['lcp', 'largest-contentful-paint'], ['tbt', 'total-blocking-time'], ['cls', 'cumulative-layout-shift']]) {
        figures[`lighthouse.${name}.${key}`] = { value: median(runs.map((lhr) => lhr.audits[id].numericValue)) };
      }
    }
  } finally {
    chromium.kill();
  }
  return figures;
}
