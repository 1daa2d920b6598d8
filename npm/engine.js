// The engine without the element, in browsers and workers. Importing it loads and does nothing; the program comes with the first question.

import { engineFrom } from './engine-common.js';

const engine = /* @__PURE__ */ engineFrom(() => new URL('./engine-program_bg.wasm', import.meta.url));
/** @type {typeof import('./engine.js').assess} */
export const assess = (report) => engine.assess(report);
/** @type {typeof import('./engine.js').load} */
export const load = (source) => engine.load(source);
export { ReportError } from './engine-common.js';
export { regions, version } from './engine-data.js';
