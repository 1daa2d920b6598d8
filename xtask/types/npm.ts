// What somebody writes who goes by the npm package's types. It is never run: `cargo xtask check` reads it.

import { assess, load, regions, version, type Assessment, type Report, ReportError } from '../../npm/engine.js';
import type {} from '../../element/sorewise';

const report: Report = {
  schema: 1,
  areas: [{ region: 'calf', side: 'left', intensity: 4, sensations: ['achy'], signs: null }],
  activity: { kind: 'running', effort: 'hard' },
};
// @ts-expect-error: elbows are no region
export const wrong: Report = { schema: 1, areas: [{ region: 'elbows', side: 'left', intensity: 4 }] };

export const answered = async (): Promise<string> => {
  const answer: Assessment = await assess(report);
  const engine = await load(new URL('https://example.org/engine.wasm'));
  const [movement] = engine.assess(report).movements;
  const dose = movement && 'minutes' in movement ? movement.minutes : movement?.sets;
  return `${answer.workouts.run.call} ${dose} ${regions[0]?.sides} ${version}`;
};

export const refused = (error: unknown) => (error instanceof ReportError ? error.mistakes.map(({ path }) => path) : []);

const host = document.querySelector('sore-wise');
if (host) {
  host.report = report;
  host.addEventListener('sorewise-change', ({ detail }) => void detail.report.areas.length);
  host.setReport(null).catch(() => {});
}
